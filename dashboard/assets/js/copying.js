// A button.copy copies the text of the <pre> beside it, with or without the clipboard's own door.
(() => {
  const SHOWN_MS = 2500;

  /** Copy without navigator.clipboard, which only secure addresses have. */
  function byHand(text) {
    const field = document.createElement("textarea");
    field.value = text;
    field.style.position = "fixed";
    field.style.opacity = "0";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return byHand(text);
    }
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    const source = button && button.parentElement.querySelector("pre");
    if (!source) return;
    const before = button.dataset.words || button.textContent;
    button.dataset.words = before;
    const done = await copied(source.textContent);
    button.focus();
    button.textContent = done ? "Tersalin" : "Tidak dapat menyalin; pilih teksnya";
    button.setAttribute("aria-live", "polite");
    setTimeout(() => (button.textContent = before), SHOWN_MS);
  });
})();
