// Words chosen in a row's text: what is said of the row next quotes them.
const LONGEST_QUOTE = 500;

const chosenWords = () => {
  const chosen = getSelection();
  const from = chosen.anchorNode;
  const cell = (from?.closest ? from : from?.parentElement)?.closest(".para[data-p] .txt");
  const words = String(chosen).trim().replace(/\s+/g, " ");
  return cell?.contains(chosen.focusNode) && words && words.length <= LONGEST_QUOTE ? { row: rowOf(cell), words, language: cell.lang } : null;
};

/** Puts the chosen words over the field; a second choice takes the place of the first. */
const quote = (details, chosen) => {
  const form = details && $("form", details);
  if (!form || chosen?.row !== rowOf(details)) return;
  $(".quoted", form)?.remove();
  const told = document.createElement("blockquote");
  const field = document.createElement("input");
  const drop = document.createElement("button");
  Object.assign(told, { className: "quoted", lang: chosen.language, textContent: `${chosen.words} ` });
  Object.assign(field, { type: "hidden", name: "quote", value: chosen.words });
  Object.assign(drop, { type: "button", className: "lnk", textContent: words.unquote });
  drop.dataset.do = "unquote";
  told.append(field, drop);
  form.prepend(told);
};

/** A comment on the row in hand, or on the one whose words are chosen. */
const say = async () => {
  const chosen = chosenWords();
  const row = chosen?.row ?? current();
  if (row !== current()) take(row);
  if (row && !$("details.say", row)) await fetchRows([row]);
  quote($("details.say", current()), chosen);
  openIn("say")();
};

// A press on the button takes the choice away before it is a click.
document.addEventListener("pointerdown", (event) => {
  const details = event.target.closest?.("details.say > summary")?.parentElement;
  if (details) quote(details, chosenWords());
});
