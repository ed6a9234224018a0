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

/** Rows that were before the reader's eyes, and did not only fly past: what one press may sign. */
const seen = new Set();
const look = () => {
  const all = rows();
  const [from, to] = [92, innerHeight - 34];
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].getBoundingClientRect().bottom < from) low = middle + 1;
    else high = middle;
  }
  for (const row of all.slice(low)) {
    const { top, bottom, height } = row.getBoundingClientRect();
    if (top > to) break;
    // Half of a row, or of a row taller than that, half of the screen.
    if (Math.min(bottom, to) - Math.max(top, from) >= Math.min(height, to - from) / 2) seen.add(row.dataset.p);
  }
};
const lookSoon = later(150, look);
const watch = () => {
  addEventListener("scroll", lookSoon, { passive: true });
  addEventListener("resize", lookSoon);
  look();
};

const signShown = () => {
  look();
  const button = $("#bulk button");
  const own = rows().filter((row) => waits(row) && seen.has(row.dataset.p)).map((row) => $(".so", row)).filter(Boolean);
  if (!button || own.length === 0) return;
  button.value = ["0", ...own.map(({ value }) => value.slice(value.indexOf(" ") + 1))].join(" ");
  button.form.requestSubmit(button);
};
