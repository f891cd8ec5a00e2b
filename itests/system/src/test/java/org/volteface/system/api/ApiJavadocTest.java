package org.volteface.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.volteface.system.House;

/** Holds that every package, public type and public member of the api is documented. */
class ApiJavadocTest {
    @Test
    void documentsAllThatIsPublic() throws IOException {
        assertThat(undocumented(House.sources("api"))).isEmpty();
    }

    @Test
    void everyPackageHasAVersionAndASentence() throws IOException {
        try (Stream<Path> files = Files.walk(House.sources("api"))) {
            List<Path> packages = files.filter(Files::isDirectory)
                    .filter(folder -> folder.getParent().endsWith("api"))
                    .toList();
            assertThat(packages).isNotEmpty().allSatisfy(folder -> {
                String info = Files.readString(folder.resolve("package-info.java"));
                assertThat(info).startsWith("/** ").contains("@Version(", "@NullMarked", "@Export");
            });
        }
    }

    private static List<String> undocumented(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> units =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(units));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new PublicMembers(docs, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Walks the public members and notes those without a comment. */
    private static final class PublicMembers extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found;

        PublicMembers(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type.getModifiers()) || isInInterface()) {
                note(type.getSimpleName().toString());
                return super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (!overrides && (isPublic(method.getModifiers()) || isInInterface())) {
                note(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (isPublic(field.getModifiers())) {
                note(field.getName().toString());
            }
            return null;
        }

        private void note(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            }
        }

        private boolean isInInterface() {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return parent.getKind() == Tree.Kind.INTERFACE;
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }
    }
}
