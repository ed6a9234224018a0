package dev.colophon.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Chooses H2 or PostgreSQL by the URL, so that one jar serves both. An H2 file named by a relative path is taken from
 * the working folder; H2 itself would refuse it. An H2 URL without {@code WRITE_DELAY=0} is refused: such a database
 * loses acknowledged writes when the process is killed.
 */
public final class DelegatingDriver implements Driver {
    private static final String H2_FILE = "jdbc:h2:file:";

    private final List<Driver> drivers = List.of(new org.h2.Driver(), new org.postgresql.Driver());

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        String resolved = resolved(url);
        Driver driver = driverOf(resolved);
        return driver == null ? null : driver.connect(resolved, info);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driverOf(url) != null;
    }

    static String resolved(String url) throws SQLException {
        if (!url.startsWith(H2_FILE)) {
            return url;
        }
        if (!url.contains(";WRITE_DELAY=0")) {
            throw new SQLException("The H2 URL needs WRITE_DELAY=0, or a killed process loses acknowledged writes");
        }
        int end = url.indexOf(';');
        String path = url.substring(H2_FILE.length(), end);
        return H2_FILE + Path.of(path).toAbsolutePath() + url.substring(end);
    }

    private @Nullable Driver driverOf(String url) throws SQLException {
        for (Driver driver : drivers) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        return null;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        Driver driver = driverOf(url);
        return driver == null ? new DriverPropertyInfo[0] : driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("the two drivers log by their own loggers");
    }
}
