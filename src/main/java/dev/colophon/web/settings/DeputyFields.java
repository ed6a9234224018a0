package dev.colophon.web.settings;

import dev.colophon.act.Act;
import dev.colophon.web.FormText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Roles for a time, as lines of fields: who stands in for somebody. Times are the newsroom's. */
final class DeputyFields {
    private static final int SPARE = 2;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private DeputyFields() {}

    /** The lines of a form; a line without a role grants nothing. */
    static List<Act.Grant> read(SubmittedForm form, ZoneId zone) {
        List<Act.Grant> grants = new ArrayList<>();
        for (int n = 0; n < form.count("deputyRole"); n++) {
            String role = form.at("deputyRole", n);
            if (!role.isEmpty()) {
                grants.add(new Act.Grant(
                        form.at("deputyDesk", n),
                        role,
                        FormText.moment(form.at("deputyFrom", n), zone),
                        FormText.moment(form.at("deputyUntil", n), zone)));
            }
        }
        return grants;
    }

    /** The form with a line for each role that is limited in time, and some to spare. */
    static SubmittedForm write(SubmittedForm form, List<Act.Grant> grants, ZoneId zone) {
        List<Act.Grant> limited =
                grants.stream().filter(DeputyFields::isLimited).toList();
        limited.forEach(
                grant -> line(form, grant.desk(), grant.role(), text(grant.from(), zone), text(grant.until(), zone)));
        for (int n = 0; n < SPARE; n++) {
            line(form, "", "", "", "");
        }
        return form;
    }

    static boolean isLimited(Act.Grant grant) {
        return grant.from() != null || grant.until() != null;
    }

    private static void line(SubmittedForm form, String desk, String role, String from, String until) {
        form.with("deputyDesk", desk)
                .with("deputyRole", role)
                .with("deputyFrom", from)
                .with("deputyUntil", until);
    }

    private static String text(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : MINUTES.format(instant.atZone(zone));
    }
}
