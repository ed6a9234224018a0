package dev.colophon.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How people like the pages, each for themselves: working data. */
@ApplicationScoped
public class PreferenceService {
    private final PreferenceRepository preferences;

    PreferenceService(PreferenceRepository preferences) {
        this.preferences = preferences;
    }

    /** What they chose, {@link Preference#ORDINARY} where they never did. */
    @Transactional
    public Preference of(Account account) {
        return preferences
                .findByIdOptional(account.id())
                .map(PreferenceEntity::preference)
                .orElse(Preference.ORDINARY);
    }

    /**
     * Keeps it.
     *
     * @throws dev.colophon.fault.Fault {@code invalid}
     */
    @Transactional
    public void set(Account account, Preference wanted) {
        Complaints complaints = new Complaints();
        Keys.wrong(wanted.moved()).forEach((key, told) -> complaints.unless(false, "/keys/" + key, told));
        complaints
                .unless(Preference.LANGUAGES.contains(wanted.language()), "/language", "The pages speak en and ko.")
                .unless(Preference.THEMES.contains(wanted.theme()), "/theme", "light, dark, or empty.")
                .unless(Preference.READINGS.contains(wanted.reading()), "/reading", "serif or sans.")
                .unless(Preference.TEXT_SIZES.contains(wanted.textSize()), "/textSize", "From 90 to 140 per cent.")
                .raise();
        PreferenceEntity entity = preferences.findById(account.id());
        if (entity == null) {
            entity = new PreferenceEntity();
            entity.person = account.id();
            entity.set(wanted);
            preferences.persist(entity);
        } else {
            entity.set(wanted);
        }
    }
}
