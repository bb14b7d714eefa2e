package forkyard.service;

import forkyard.harness.connection.Connections;
import forkyard.wire.Act;
import forkyard.wire.FromService;
import forkyard.wire.Source;
import forkyard.wire.ToService;
import java.io.IOException;

/** Does what the judge asks, one message after the other; nothing here waits for anybody. */
final class Services {
    private final Outgoing judge;
    private final Site site;
    private final Connections connections;
    private final Ports ports;
    private final Errands errands;
    private final Runnable clearBroker;

    /** @param clearBroker removes what a play has left in a broker, if there is one; its classes are not there otherwise */
    Services(Outgoing judge, Runnable clearBroker) throws IOException {
        this.judge = judge;
        this.site = Site.open(Source.SITE_PORT, judge);
        this.connections = new Connections(judge::send);
        this.ports = new Ports(judge, connections);
        this.errands = new Errands(judge);
        this.clearBroker = clearBroker;
    }

    void on(ToService message) throws IOException {
        switch (message) {
            case ToService.Install install -> {
                errands.install(install.classes());
                judge.send(new FromService.Installed());
            }
            case ToService.Begin(int play) -> {
                errands.clear();
                ports.clear();
                connections.clear();
                site.clear();
                clearBroker.run();
                judge.send(new FromService.Begun(play));
            }
            case ToService.Answer(long visit, byte[] page) -> site.answer(visit, page);
            case Act.Disconnect(int number, boolean _) when ports.close(number) -> {}
            case Act.OfConnections act -> connections.on(act);
            case Act.Open(int listener, int port) -> ports.open(listener, port);
            case Act.Accept(int connection, int listener) -> ports.accept(connection, listener);
            case Act.Errand(int number, String type, byte[] arguments) -> errands.start(number, type, arguments);
        }
    }
}
