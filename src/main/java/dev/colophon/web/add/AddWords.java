package dev.colophon.web.add;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that adds an article, in English; Korean beside it in {@code messages/add_ko.properties}. */
@MessageBundle("add")
public interface AddWords {
    @Message("Add article")
    String addTitle();

    @Message("Editors and chiefs of a desk add articles. Ask one of them, or an administrator for the role.")
    String addNot();

    @Message(
            "Paste the source as copied from its page, and the machine translation. What is recognised is shown for correction before anything is saved.")
    String addLede();

    @Message("Desk")
    String desk();

    @Message("Source language")
    String sourceLanguage();

    @Message("Target language")
    String targetLanguage();

    @Message("Source publication, with its article: the Harbour Daily")
    String sourcePublication();

    @Message("Address of the source")
    String sourceUrl();

    @Message("Number in your publishing system")
    String externalId();

    @Message("Source text")
    String sourceText();

    @Message("Machine translation")
    String machineText();

    @Message("Published")
    String publishedAt();

    @Message("Bylines, one a line")
    String bylines();

    @Message("Save article")
    String saveArticle();

    @Message("Source text as recognised")
    String sourceRecognised();

    @Message("Machine translation as recognised")
    String machineRecognised();
}
