// Names behind an at sign, of those who work at the desk; chosen with the mouse, or with arrows and Enter.
const mentionAt = (field) => /@([\p{L}\p{M}.’' -]{0,30})$/u.exec(field.value.slice(0, field.selectionStart));

const closeMentions = () => $("#mentions")?.remove();

/** Asked for once, when somebody first writes an at sign. */
let names;
const known = () => (names ??= fetch(`/a/${article}/comments/names`).then((answer) => (answer.ok && !isSignedOut(answer) ? answer.json() : [])).catch(() => []));

const offerMentions = async (field) => {
  closeMentions();
  if (!mentionAt(field)) return;
  const names = await known();
  const begun = mentionAt(field);
  closeMentions();
  if (!begun) return;
  const fit = names.filter((name) => name.toLowerCase().startsWith(begun[1].toLowerCase()) && name !== begun[1]).slice(0, 5);
  if (fit.length === 0) return;
  const list = document.createElement("div");
  list.id = "mentions";
  for (const name of fit) {
    const choice = document.createElement("button");
    choice.type = "button";
    choice.className = "btn sm ghost";
    choice.textContent = name;
    choice.addEventListener("click", () => {
      const start = field.selectionStart - begun[1].length;
      field.focus();
      field.setRangeText(`${name} `, start, field.selectionStart, "end");
      closeMentions();
    });
    list.append(choice);
  }
  field.after(list);
};

const alongMentions = (event) => {
  const list = $("#mentions");
  if (!list || (event.code !== "ArrowDown" && event.code !== "ArrowUp")) return;
  const choices = [...list.children];
  const at = choices.indexOf(document.activeElement);
  if (at < 0 && (event.code === "ArrowUp" || event.target !== list.previousElementSibling)) return;
  event.preventDefault();
  const next = choices[at + (event.code === "ArrowDown" ? 1 : -1)];
  (next ?? list.previousElementSibling).focus();
};
