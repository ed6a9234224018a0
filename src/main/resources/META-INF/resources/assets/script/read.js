// Ways to read a row: without marks, word by word, aloud.
const hideMarks = (hide) => main?.classList.toggle("nomarks", hide);

/** A rewritten row with the marks of its words. */
const showWords = (row) => row && fetchRows([row], "&words=true");

const changesOf = (row) => {
  const gone = $$(".c-mt del, .c-ed del", row).map((element) => element.textContent.trim());
  const come = $$(".c-ed ins", row).map((element) => element.textContent.trim());
  const told = [];
  for (let n = 0; n < Math.max(gone.length, come.length); n++) {
    if (gone[n] && come[n]) told.push(`${gone[n]} ${words.became} ${come[n]}`);
    else told.push(gone[n] ? `${gone[n]} ${words.gone}` : `${come[n]} ${words.come}`);
  }
  return told;
};

const readChanges = (row) => {
  if (!row) return;
  const told = changesOf(row);
  speak(told.length > 0 ? told.join(". ") : words.same);
};

/** Rows that were before the reader's eyes: what one press may sign. */
const seen = new Set();
let observer = null;
const watch = () => {
  // Half of a row, or of a row taller than that, half of the screen.
  const enough = ({ intersectionRatio, intersectionRect, rootBounds }) =>
    intersectionRatio >= 0.5 || intersectionRect.height >= rootBounds.height / 2;
  observer = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting && enough(entry)).forEach((entry) => seen.add(entry.target.dataset.p)),
    { rootMargin: "-92px 0px -34px 0px", threshold: [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  for (const row of rows()) observer.observe(row);
};

const signShown = () => {
  const button = $("#bulk button");
  const own = rows().filter((row) => waits(row) && seen.has(row.dataset.p)).map((row) => $(".so", row)).filter(Boolean);
  if (!button || own.length === 0) return;
  button.value = ["0", ...own.map(({ value }) => value.slice(value.indexOf(" ") + 1))].join(" ");
  button.form.requestSubmit(button);
};
