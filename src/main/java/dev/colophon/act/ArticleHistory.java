package dev.colophon.act;

import dev.colophon.text.Content;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that an article's state is a function of: the acts on its chain, and what lies outside the record because it can
 * be erased.
 *
 * @param acts the article's chain in order, from seq 0
 * @param contents paragraphs by commitment; one that a version names and that is missing here was erased
 * @param secrets the lineages' secrets, target and source; a missing one was erased
 */
public record ArticleHistory(List<Recorded> acts, Map<String, Content> contents, Map<UUID, byte[]> secrets) {
    public ArticleHistory {
        acts = List.copyOf(acts);
        contents = Map.copyOf(contents);
        secrets = Map.copyOf(secrets);
    }
}
