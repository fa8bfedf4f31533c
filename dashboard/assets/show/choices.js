// Choosing inside the show: kecamatan, indicator, period; and the help. Esc closes each of them.
(() => {
  const show = window.lokusShow;
  const { make } = show;
  const NAMES = { kec: "Kecamatan", ind: "Indikator", per: "Periode" };
  const ALL = { kec: "Seluruh kabupaten", ind: "Menurut urutan paparan", per: "Terbaru" };
  const KEYS = [
    ["→ ↓ PageDown Spasi", "maju"],
    ["← ↑ PageUp", "mundur"],
    ["Home / End", "butir pertama / terakhir"],
    ["angka, lalu Enter", "ke butir itu"],
    ["k / i / p", "ganti kecamatan / indikator / periode"],
    ["+ / -", "huruf lebih besar / kecil"],
    ["b", "layar kosong"],
    ["f", "layar penuh"],
    ["?", "bantuan ini"],
    ["Esc", "tutup"],
  ];

  const LATER = "(disiapkan)";

  function shut(dialog) {
    if (!dialog.isConnected) return;
    dialog.close();
    dialog.remove();
    document.querySelector(".stage").focus();
  }

  function open(title, inside) {
    const dialog = make("dialog", { "aria-label": title }, [make("h2", { text: title }), ...inside]);
    dialog.addEventListener("close", () => shut(dialog));
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  show.help = () => {
    const rows = KEYS.map(([keys, words]) =>
      make("tr", {}, [make("th", { scope: "row", text: keys }), make("td", { text: words })]));
    const back = show.served && make("a", { href: show.data.head.back, text: "Kembali ke Lokus" });
    const close = make("button", { type: "button", text: "Tutup" });
    const dialog = open("Tombol", [make("table", { class: "keys" }, rows),
      show.state && make("p", { text: show.state }), make("p", {}, [close, back])]);
    close.addEventListener("click", () => shut(dialog));
    close.focus();
  };

  /** Let one of the pickers be chosen from: by arrows, or by typing a part of the name. */
  show.choose = (which, done) => {
    const offered = show.data.choices[which] || [];
    const title = NAMES[which];
    if (!offered.length) {
      show.say(`${title} tidak dapat diganti dalam paparan ini.`);
      return;
    }
    const list = make("div", { class: "choices", role: "group", "aria-label": title });
    const field = make("input", { type: "text", "aria-label": `Cari ${title.toLowerCase()}`,
      placeholder: "Ketik untuk mencari", autocomplete: "off" });
    const dialog = open(title, [field, list]);
    const fill = () => {
      const asked = field.value.trim().toLowerCase();
      const found = [["", ALL[which]], ...offered].filter(([, name]) => name.toLowerCase().includes(asked));
      list.replaceChildren(...found.map(([code, name]) => {
        const button = make("button", { type: "button", "data-code": code, "aria-pressed": String(show[which] === code) }, [
          name, !show.here(which, code) && make("small", { text: ` ${LATER}` }),
        ]);
        button.addEventListener("click", () => {
          if (!show.here(which, code)) return show.say(`${name} masih disiapkan; tunggu sebentar.`);
          shut(dialog);
          return done(code);
        });
        return button;
      }));
    };
    field.addEventListener("input", fill);
    const arrived = () => {
      for (const button of list.children)
        if (show.here(which, button.dataset.code)) button.querySelector("small")?.remove();
    };
    document.addEventListener("arrived", arrived);
    dialog.addEventListener("close", () => document.removeEventListener("arrived", arrived));
    dialog.addEventListener("keydown", (event) => {
      const buttons = [...list.querySelectorAll("button")];
      const at = buttons.indexOf(document.activeElement);
      if (event.key === "ArrowDown") buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
      else if (event.key === "ArrowUp") (buttons[at - 1] || field).focus();
      else if (event.key === "Enter" && at < 0) buttons[0]?.click();
      else return;
      event.preventDefault();
    });
    fill();
    const own = list.querySelector('[aria-pressed="true"]');
    if (own) own.scrollIntoView({ block: "center" });
    field.focus();
  };
})();
