package dev.colophon.client;

import dev.colophon.client.api.ArticleResourceApi;
import dev.colophon.client.api.FeedResourceApi;
import dev.colophon.client.api.ReleaseResourceApi;
import dev.colophon.client.api.ReviewResourceApi;
import dev.colophon.client.api.SignOffResourceApi;
import dev.colophon.client.api.VersionResourceApi;
import dev.colophon.client.model.ArticleBody;
import dev.colophon.client.model.EditedVersionBody;
import dev.colophon.client.model.EngineBody;
import dev.colophon.client.model.ItemBody;
import dev.colophon.client.model.MachineVersionBody;
import dev.colophon.client.model.NewArticleBody;
import dev.colophon.client.model.NewSignOffBody;
import dev.colophon.client.model.ParagraphBody;
import dev.colophon.client.model.ReleaseBody;
import dev.colophon.client.model.ReleaseJson;
import dev.colophon.client.model.ReviewBody;
import java.util.List;
import java.util.UUID;

/** A publishing system's afternoon, by a client that was generated from the description and by nothing else. */
public final class Walk {
    private final String address;

    private Walk(String address) {
        this.address = address;
    }

    /**
     * An article in, edited, signed, released and read again.
     *
     * @return its disclosure
     */
    public static String walk(String address) throws ApiException {
        return new Walk(address).walk();
    }

    private String walk() throws ApiException {
        String key = UUID.randomUUID().toString();
        NewArticleBody story = story(key);
        ArticleResourceApi articles = new ArticleResourceApi(as("demo-editor"));
        UUID id = articles.apiV1ArticlesPost(story, "\"" + key + "\"").getId();
        ArticleBody again = articles.apiV1ArticlesPost(story, "\"" + key + "\"");
        require(again.getId().equals(id), "sent again under its key it is the same article");

        EditedVersionBody edit = new EditedVersionBody()
                .basedOn("m1")
                .paragraphs(List.of(paragraph("headline", "Night ferry sails from June"), fare()));
        new VersionResourceApi(as("demo-editor")).apiV1ArticlesIdEditedVersionsPost(id, edit, "\"m1\"", null);
        require("e1".equals(articles.apiV1ArticlesIdGet(id).getHead()), "the edit is the head");

        ReviewResourceApi reviews = new ReviewResourceApi(as("demo-reviewer"));
        List<ItemBody> items = reviews.apiV1ArticlesIdReviewGet(id).getParagraphs().stream()
                .map(each -> new ItemBody().paragraph(each.getId()).key(each.getKey()))
                .toList();
        new SignOffResourceApi(as("demo-reviewer"))
                .apiV1ArticlesIdSignOffsPost(
                        id, new NewSignOffBody().items(items).verdict("approve").shown(true), null);
        return released(id, reviews.apiV1ArticlesIdReviewGet(id));
    }

    private String released(UUID id, ReviewBody review) throws ApiException {
        require(review.getBlockers().isEmpty(), "nothing is in the way: " + review.getBlockers());
        new ReleaseResourceApi(as("demo-chief"))
                .apiV1ArticlesIdReleasesPost(
                        id, new ReleaseBody().manifest(review.getManifest()).kind("first"), null);
        boolean told = new FeedResourceApi(as("demo-publisher"))
                .apiV1ReleasesGet(null, 200).getItems().stream()
                        .anyMatch(each -> each.getArticle().equals(id));
        require(told, "the feed has it");
        ReleaseJson release = new ReleaseResourceApi(as("demo-publisher")).apiV1ArticlesIdReleasesLatestGet(id);
        require("Night ferry sails from June".equals(release.getParagraphs().get(0).getText()), "its text is the edit");
        return release.getDisclosure().getText();
    }

    private static NewArticleBody story(String name) {
        return new NewArticleBody()
                .externalId(name)
                .desk("city")
                .sourceLanguage("ko")
                .targetLanguage("en")
                .sourcePublication("the Harbour Daily")
                .paragraphs(List.of(paragraph("headline", "야간 여객선 6월 첫 운항"), paragraph("body", "요금은 2,500원이다.")))
                .machineVersion(new MachineVersionBody()
                        .sourceVersion("s1")
                        .engine(new EngineBody()
                                .provider("Tidewater")
                                .model("tidewater-translate")
                                .kind("generative"))
                        .paragraphs(List.of(paragraph("headline", "Night ferry to sail from June"), fare())));
    }

    private static ParagraphBody fare() {
        return paragraph("body", "The fare is 2,500 won.");
    }

    private static ParagraphBody paragraph(String role, String text) {
        return new ParagraphBody().role(role).text(text);
    }

    private ApiClient as(String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
