package dev.colophon.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes H2 call fsync. With {@code WRITE_DELAY=0} it survives a killed process but not a power cut; PostgreSQL syncs at
 * each commit by itself.
 */
@ApplicationScoped
class DiskSync {
    private final DataSource database;

    DiskSync(DataSource database) {
        this.database = database;
    }

    void sync() {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be written to the disk", e);
        }
    }
}
