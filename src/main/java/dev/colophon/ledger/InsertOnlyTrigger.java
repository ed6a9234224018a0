package dev.colophon.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard on what is recorded. Public because H2 makes it by its name. */
public final class InsertOnlyTrigger implements Trigger {
    /** SQL's restrict violation, as PostgreSQL's guard has it. */
    static final String RESTRICT_VIOLATION = "23001";

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("rows of " + table + " are insert-only", RESTRICT_VIOLATION);
    }
}
