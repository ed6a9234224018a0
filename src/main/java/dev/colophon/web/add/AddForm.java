package dev.colophon.web.add;

import dev.colophon.web.FormText;
import dev.colophon.web.field.EngineView;
import dev.colophon.web.field.Fields;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the page that adds an article, as sent; every text may be empty. */
public class AddForm {
    @FormParam("step")
    @Nullable
    String step;

    @FormParam("desk")
    @Nullable
    String desk;

    @FormParam("sourceLanguage")
    @Nullable
    String sourceLanguage;

    @FormParam("targetLanguage")
    @Nullable
    String targetLanguage;

    @FormParam("sourcePublication")
    @Nullable
    String sourcePublication;

    @FormParam("sourceUrl")
    @Nullable
    String sourceUrl;

    @FormParam("externalId")
    @Nullable
    String externalId;

    @FormParam("publishedAt")
    @Nullable
    String publishedAt;

    @FormParam("bylines")
    @Nullable
    String bylines;

    @FormParam("claimed")
    @Nullable
    String claimed;

    @FormParam("provider")
    @Nullable
    String provider;

    @FormParam("model")
    @Nullable
    String model;

    @FormParam("engineKind")
    @Nullable
    String engineKind;

    @FormParam("sourceText")
    @Nullable
    String sourceText;

    @FormParam("machineText")
    @Nullable
    String machineText;

    @FormParam("s-id")
    List<String> sourceIds = List.of();

    @FormParam("s-role")
    List<String> sourceRoles = List.of();

    @FormParam("s-text")
    List<String> sourceTexts = List.of();

    @FormParam("s-credit")
    List<String> sourceCredits = List.of();

    @FormParam("m-id")
    List<String> machineIds = List.of();

    @FormParam("m-role")
    List<String> machineRoles = List.of();

    @FormParam("m-text")
    List<String> machineTexts = List.of();

    @FormParam("m-credit")
    List<String> machineCredits = List.of();

    Fields source() {
        return new Fields(sourceIds, sourceRoles, sourceTexts, sourceCredits);
    }

    Fields machine() {
        return new Fields(machineIds, machineRoles, machineTexts, machineCredits);
    }

    EngineView engine() {
        return new EngineView(
                FormText.or(provider, ""), FormText.or(model, ""), FormText.or(engineKind, EngineView.UNTOLD.kind()));
    }
}
