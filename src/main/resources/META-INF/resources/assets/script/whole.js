// A form that holds a whole text: before it goes, the page asks whether its writer is still signed in. Who is not signs in
// beside it, in a page of its own, and what they wrote stays where it is. It never goes under another's name.
const whole = $("form[data-out]");

const isStillWriter = async () => {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer) return true;
  const fresh = answer.ok && !isSignedOut(answer) && $("form[data-out]", parsed(await answer.text()));
  return Boolean(fresh) && fresh.dataset.me === whole.dataset.me;
};

whole?.addEventListener("submit", async (event) => {
  if ("sure" in whole.dataset) return;
  event.preventDefault();
  const { submitter } = event;
  $("#out")?.remove();
  if (await isStillWriter()) {
    whole.dataset.sure = "";
    whole.requestSubmit(submitter);
    return;
  }
  const told = document.createElement("p");
  const link = document.createElement("a");
  Object.assign(told, { id: "out", className: "alert", role: "alert" });
  Object.assign(link, { href: "/signin?next=/mentions", target: "_blank", textContent: whole.dataset.out });
  told.append(link);
  whole.prepend(told);
  link.focus();
});
