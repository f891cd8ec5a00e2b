package org.volteface.sourcing.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.volteface.sourcing.article.NotADocumentException;

/** The way from a host's name to the addresses that are connected to, which lets only allowed ones through: what is checked is what is used. */
final class GuardedResolver implements SocketAddressResolver {
    private final Supplier<Executor> executor;
    private final Predicate<InetAddress> isAllowed;

    GuardedResolver(Supplier<Executor> executor, Predicate<InetAddress> isAllowed) {
        this.executor = executor;
        this.isAllowed = isAllowed;
    }

    @Override
    public void resolve(String host, int port, Promise<List<InetSocketAddress>> promise) {
        executor.get().execute(() -> {
            try {
                promise.succeeded(allowed(host, port));
            } catch (UnknownHostException | NotADocumentException e) {
                promise.failed(e);
            }
        });
    }

    private List<InetSocketAddress> allowed(String host, int port) throws UnknownHostException, NotADocumentException {
        List<InetSocketAddress> allowed = new ArrayList<>();
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (isAllowed.test(address)) {
                allowed.add(new InetSocketAddress(address, port));
            }
        }
        if (allowed.isEmpty()) {
            throw new NotADocumentException(
                    "'" + host + "' is not on the public network; where such pages are to be read,"
                            + " set privateAddresses of org.volteface.sourcing.page");
        }
        return allowed;
    }
}
