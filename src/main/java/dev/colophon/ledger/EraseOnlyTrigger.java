package dev.colophon.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * H2's guard on texts and secrets: the one change is {@code plain} to null, naming an erasure. Public because H2 makes it
 * by its name.
 */
public final class EraseOnlyTrigger implements Trigger {
    private String table = "";
    private List<String> columns = List.of();

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type)
            throws SQLException {
        table = tableName;
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, schema, tableName, null)) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        columns = List.copyOf(names);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow == null || newRow == null || !erases(oldRow, newRow)) {
            throw new SQLException("rows of " + table + " can only be erased", InsertOnlyTrigger.RESTRICT_VIOLATION);
        }
    }

    private boolean erases(@Nullable Object[] oldRow, @Nullable Object[] newRow) {
        for (int i = 0; i < columns.size(); i++) {
            boolean allowed = switch (columns.get(i)) {
                case "plain" -> oldRow[i] != null && newRow[i] == null;
                case "erasure" -> newRow[i] != null;
                default -> Objects.equals(oldRow[i], newRow[i]);
            };
            if (!allowed) {
                return false;
            }
        }
        return true;
    }
}
