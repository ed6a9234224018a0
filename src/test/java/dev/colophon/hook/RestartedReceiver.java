package dev.colophon.hook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A publishing system that dies and comes back at the same address; it knows messages by their ids. */
public final class RestartedReceiver implements AutoCloseable {
    private final List<Receiver> lives = new ArrayList<>(List.of(new Receiver()));

    public String url() {
        return lives.get(0).url();
    }

    /** One that dies before it answered gets the message again. */
    public void restart() {
        Receiver last = lives.get(lives.size() - 1);
        last.close();
        lives.add(new Receiver(last.port()));
    }

    /** Articles in the order in which their messages first came. */
    public List<String> known() {
        Set<String> ids = new LinkedHashSet<>();
        return lives.stream()
                .flatMap(life -> life.letters().stream())
                .filter(letter -> ids.add(letter.id()))
                .map(letter -> letter.data().path("article").asText())
                .toList();
    }

    @Override
    public void close() {
        lives.get(lives.size() - 1).close();
    }
}
