// The pickers of an area: kabupaten, kecamatan and desa lead to the page of the deepest one chosen.
(() => {
  const BASE = "/wilayah/";

  /** Return the code of the deepest choice that lies within the one above it. */
  function chosen(kab, kec, desa) {
    if (!kec || !kec.startsWith(`${kab}.`)) return kab;
    return desa && desa.startsWith(`${kec}.`) ? desa : kec;
  }

  /** Return kabupaten and kecamatan of an area's page, or of a Rakor, as other links name them. */
  function named(pathname) {
    const found = /^\/(?:wilayah|rakor)\/(\d\d\.\d\d)(\.\d\d)?/.exec(pathname || "");
    if (!found) return {};
    return found[2] ? { kab: found[1], kec: found[1] + found[2] } : { kab: found[1] };
  }

  /** Return the address of an area's page, in the period that `search` holds. */
  function areaAddress(code, search) {
    const period = new URLSearchParams(search || "").get("per");
    return BASE + code + (period ? `?per=${encodeURIComponent(period)}` : "");
  }

  /** Make the link to an area's page out of its name. */
  function areaLink(name, code) {
    const made = document.createElement("a");
    made.href = areaAddress(code, window.location.search);
    made.textContent = name;
    made.title = `Profil ${name}`;
    return made;
  }

  if (typeof module === "object") {
    module.exports = { chosen, named, areaAddress };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  ours.lokus ||= {};
  Object.assign(ours.lokus, { areaNamed: named, areaLink });
  /** Clientside callback: Inputs the three pickers, State the code on screen, Output the path. */
  ours.lokus.area = (kab, kec, desa, shown) => {
    const code = chosen(kab, kec, desa);
    return code && code !== shown ? BASE + code : ours.no_update;
  };
})();
