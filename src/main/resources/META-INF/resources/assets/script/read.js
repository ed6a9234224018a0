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
const watch = () => {
  const observer = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => seen.add(entry.target.dataset.p)),
    { rootMargin: "-92px 0px -34px 0px", threshold: 0.5 },
  );
  const tall = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => seen.add(entry.target.dataset.p)),
    { rootMargin: "-45% 0px -45% 0px" },
  );
  for (const row of $$("#rows > .para")) {
    observer.observe(row);
    tall.observe(row);
  }
};

const signShown = () => {
  const form = $("#bulk");
  if (!form) return;
  const shown = new Set($$("#rows > .para[data-waits]").filter((row) => seen.has(row.dataset.p)).flatMap((row) => $$("form.sign input[name='item']", row).map((item) => item.value)));
  for (const item of $$("input[name='item']", form)) if (!shown.has(item.value)) item.remove();
  if ($("input[name='item']", form)) form.requestSubmit($("button", form));
};
