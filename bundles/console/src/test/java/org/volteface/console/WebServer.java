package org.volteface.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.AuditLog;
import org.volteface.console.access.ConsoleConfig;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Role;
import org.volteface.console.deployment.DeploymentSteps;
import org.volteface.console.deployment.DeploymentWork;
import org.volteface.console.deployment.DeploymentsPage;
import org.volteface.console.login.ConsoleSecurity;
import org.volteface.console.login.GuardFilter;
import org.volteface.console.login.LoginServlet;
import org.volteface.console.operation.Check;
import org.volteface.console.operation.HealthChecks;
import org.volteface.console.operation.OperationsPage;
import org.volteface.console.page.Assets;
import org.volteface.console.platform.ActiveRecords;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.platform.Platform;
import org.volteface.console.remote.GogoShellTest;
import org.volteface.console.remote.RemoteShell;
import org.volteface.console.remote.ShellServlet;
import org.volteface.console.report.ReportDesk;
import org.volteface.console.report.ReportWork;
import org.volteface.console.rest.Api;
import org.volteface.console.rest.ApiParts;
import org.volteface.console.rest.Operation;
import org.volteface.console.site.Site;
import org.volteface.console.site.SiteServlet;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Endpoint;
import org.volteface.console.web.Route;
import org.volteface.contracts.Configurations;

/** The console's servlets in a real server, as the framework's whiteboard would have them, and a client that follows nothing by itself. */
public final class WebServer {
    /** Below this path nothing stands before the servlets. */
    static final String UNFILTERED = "/unfiltered";

    private static final long PATIENCE_MILLIS = 5_000;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ThreadIOImpl streams = new ThreadIOImpl();
    private final ShellServlet shell;
    private final DeploymentWork work = new DeploymentWork();
    private final Api calls;
    private final Doorkeeper doorkeeper;
    private final ReportWork reports;
    private final Site pages;

    /** Answers with what a page of HTML has it do. */
    private static final class Page extends Endpoint {
        private final Content content;

        Page(Content content) {
            this.content = content;
        }

        @Override
        public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            content.answer(request, response);
        }
    }

    /** What answers a request. */
    @FunctionalInterface
    interface Content {
        public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    public WebServer(Path data, Platform platform) throws Exception {
        this(data, platform, 1_000);
    }

    /** A server that answers so many calls of a user in a minute. */
    public WebServer(Path data, Platform platform, int perMinute) throws Exception {
        doorkeeper = new Doorkeeper(
                Configurations.of(ConsoleConfig.class, Map.of("folder", data.toString(), "port", "4711")));
        reports = new ReportWork(platform, doorkeeper.instance().folder());
        pages = new Site(platform, doorkeeper, reports);
        CommandProcessorImpl gogo = new CommandProcessorImpl(streams);
        gogo.addCommand("volteface", new GogoShellTest.Commands(), "say");
        shell = new ShellServlet(doorkeeper, gogo);
        OperationsPage operations = new OperationsPage(platform);
        HealthChecks checks = new HealthChecks(platform, () -> Check.passed("framework", "well"));

        ServletContextHandler context = new ServletContextHandler("/");
        FilterHolder filter = new FilterHolder(new GuardFilter(doorkeeper));
        filter.setAsyncSupported(true);
        context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
        LoginServlet login = new LoginServlet(doorkeeper);
        ServletHolder entry = new ServletHolder(login);
        entry.getRegistration().setMultipartConfig(new MultipartConfigElement("", 4 << 20, 4 << 20, 4 << 20));
        context.addServlet(entry, "/login");
        context.addServlet(entry, "/logout");
        context.addServlet(new ServletHolder(shell), RemoteShell.PATH);
        ServletHolder site = new ServletHolder(new Page(pages::answer));
        site.getRegistration().setMultipartConfig(new MultipartConfigElement("", 16 << 20, 64 << 20, 1 << 20));
        context.addServlet(site, "/");
        context.addServlet(site, Assets.PATH + "*");
        context.addServlet(
                new ServletHolder(new Page((request, response) -> {
                    if (request.getMethod().equals("POST")) {
                        operations.act(request, response);
                    } else {
                        operations.show(request, response);
                    }
                })),
                "/operations");
        ConsoleSecurity security = new ConsoleSecurity(doorkeeper);
        context.addServlet(
                new ServletHolder(new Page((request, response) -> {
                    if (security.authenticate(request, response) != null) {
                        Answers.send(response, 200, "text/plain", "the page of a bundle that is not ours");
                    }
                })),
                "/system/console/*");
        DeploymentSteps steps = new DeploymentSteps(platform, work);
        addDeployments(context, platform, steps);
        calls = new Api(new ApiParts(platform, doorkeeper, reports, steps, checks::run), perMinute);
        ServletHolder api = new ServletHolder(new Page(calls::answer));
        api.setAsyncSupported(true);
        context.addServlet(api, "/api/v1/*");
        context.addServlet(
                new ServletHolder(new Page((request, response) ->
                        Answers.send(response, 200, "application/json", Check.json(checks.run())))),
                "/health");
        ActiveServices nothing = new ActiveServices(new ActiveRecords());
        ServletContextHandler unfiltered = new ServletContextHandler(UNFILTERED);
        unfiltered.addServlet(
                new ServletHolder(new SiteServlet(doorkeeper, nothing, new ReportDesk(nothing, doorkeeper))), "/");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new ContextHandlerCollection(context, unfiltered));
        streams.start();
        server.start();
    }

    private static void addDeployments(ServletContextHandler context, Platform platform, DeploymentSteps steps) {
        DeploymentsPage page = new DeploymentsPage(platform, steps);
        ServletHolder pages = new ServletHolder(new Page((request, response) -> {
            if (request.getMethod().equals("POST")) {
                page.act(request, response);
            } else {
                page.show(request, response);
            }
        }));
        pages.getRegistration().setMultipartConfig(new MultipartConfigElement(""));
        context.addServlet(pages, "/system/console/deployment/*");
    }

    /** Who may come in. */
    public Accounts accounts() {
        return doorkeeper.accounts();
    }

    /** What was done. */
    AuditLog auditLog() {
        return doorkeeper.auditLog();
    }

    /** What the site and the calls answer, and whom. */
    public List<Route> routes() {
        return Stream.concat(
                        pages.routes().stream(), calls.operations().stream().map(Operation::route))
                .toList();
    }

    /** Logs in, and returns the cookie of the session. */
    public String logIn(String user, String password) throws Exception {
        HttpResponse<String> answer = post("/login", "user=" + user + "&password=" + password);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    /** Makes a user, logs them in, and returns the cookie of the session. */
    public String enter(String user, Role role) throws Exception {
        return logIn(user, accounts().add(user, role));
    }

    public String address() {

        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    /** Gets a path, with headers by name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    /** Posts a body to a path. */
    public HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts a file in a form. */
    public HttpResponse<String> upload(String path, String name, String content, String... headers) throws Exception {
        String form = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/java-archive\r\n\r\n" + content + "\r\n--edge--\r\n";
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Asks for a path by any method, with any body. */
    public HttpResponse<String> ask(String method, String path, String body, String... headers) throws Exception {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    /** What the server answers to a request as it is spelt. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void stopCommands() throws IOException {
        shell.stop();
    }

    public void stop() throws Exception {
        server.stop();
        work.close();
        // What they still write down is written into the folder of the test.
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("volteface-console-deployment")) {
                thread.join(PATIENCE_MILLIS);
            }
        }
        calls.close();
        reports.close();
        streams.stop();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        // A server that refuses a body without reading it may close the connection, so that none is used twice.
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
