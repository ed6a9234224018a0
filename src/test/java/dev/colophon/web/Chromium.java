package dev.colophon.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium: the machine's own, else one that is brought here, as root on Debian by apt, otherwise by Playwright. Fails
 * with one sentence where neither is possible, so that browser tests are never skipped unseen. One browser serves every test;
 * it ends with the process that started it.
 */
public final class Chromium {
    private static final List<Path> KNOWN = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    /** Where Debian's package of Chinese, Japanese and Korean glyphs lies. */
    private static final Path GLYPHS = Path.of("/usr/share/fonts/opentype/noto");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser running;

    private Chromium() {}

    /** The browser of all tests, started when first asked for. */
    public static synchronized Browser browser() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Browser start() {
        Path executable = installed();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            playwright.close();
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it, or let Playwright download its own.", e);
        }
    }

    private static Path installed() {
        Path found = find();
        boolean complete = found != null && Files.exists(GLYPHS);
        return complete || !isRootOnDebian() ? found : install();
    }

    private static Path find() {
        return KNOWN.stream().filter(Files::isExecutable).findFirst().orElse(null);
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/apt-get"));
    }

    /** One test process installs; others wait and find it there. */
    private static Path install() {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "colophon-chromium.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && (find() == null || !Files.exists(GLYPHS))) {
                run("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "update");
                run("apt-get", "-qq", "-y", "-o", "DPkg::Lock::Timeout=300", "install", "chromium", "fonts-noto-cjk");
            }
        } catch (IOException e) {
            throw new IllegalStateException("The browser tests need Chromium, and apt-get could not be run.", e);
        }
        return find();
    }

    private static void run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.of(command).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            builder.start().waitFor(15, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
