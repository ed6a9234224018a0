// A file of many rows tells how far it is while it comes. Without this its link is a plain download.
const ENDS = { csv: 13, ndjson: 10 };

const keepFile = (parts, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const fetchRowsOf = async (link) => {
  const kind = link.pathname.split(".").pop();
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok || isSignedOut(answer)) {
    location.href = link.href;
    return;
  }
  const told = $("#coming");
  const all = Number(answer.headers.get("Row-Count"));
  const parts = [];
  let ends = kind === "csv" ? -1 : 0;
  const say = (which) => {
    const [done, whole] = [Math.max(0, Math.min(ends, all)), all].map((rows) => rows.toLocaleString(document.documentElement.lang));
    told.textContent = told.dataset[which].replace("##", whole).replace("#", done);
  };
  say("coming");
  const beat = setInterval(say, 1_000, "coming");
  try {
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      for (const byte of value) if (byte === ENDS[kind]) ends++;
    }
    if (ends < all) throw new Error("short");
    keepFile(parts, `releases.${kind}`);
    say("saved");
  } catch {
    say("broken");
  } finally {
    clearInterval(beat);
  }
};

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[data-rows]");
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  if (link.ariaDisabled) return;
  link.ariaDisabled = "true";
  await fetchRowsOf(link);
  link.ariaDisabled = null;
});
