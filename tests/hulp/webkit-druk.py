"""Prints pages to A4 with WebKitGTK, on a display (xvfb-run). Used by webkit.ts.

Reads one JSON object a line: adres, bestand (the PDF to write), breedte (of the window, in CSS pixels), script. Writes one JSON object a
line in the same order: {"waarde": what the script returned} or {"fout": why there is no paper}.

The script is the body of an async function, run in the page before printing. Where it makes the page print itself (a print button), that
is the printing; otherwise the browser's own print command follows.
"""

import json
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

RAND_MM = 18
HOOGTE = 900
# A printing that takes longer is stuck.
GENOEG_SECONDEN = 60


def papier(bestand):
    instelling = Gtk.PrintSettings()
    instelling.set_printer("Print to File")
    instelling.set("output-uri", GLib.filename_to_uri(os.path.abspath(bestand), None))
    instelling.set("output-file-format", "pdf")
    vel = Gtk.PageSetup()
    vel.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    for rand in ("top", "bottom", "left", "right"):
        getattr(vel, f"set_{rand}_margin")(RAND_MM, Gtk.Unit.MM)
    return instelling, vel


class Afdruk:
    """One page on paper: load, run the script, print. Ends when the script has answered and the file is there."""

    def __init__(self, opdracht):
        self.opdracht = opdracht
        self.antwoord = None
        self.op_papier = False
        self.drukt = None
        self.klaar = False
        self.blad = WebKit2.WebView()
        self.blad.connect("load-changed", self.geladen)
        self.blad.connect("load-failed", lambda _, __, ___, fout: self.mislukt(fout.message))
        self.blad.connect("print", lambda _, drukt: self.druk(drukt))
        self.venster = Gtk.Window(default_width=opdracht["breedte"], default_height=HOOGTE)
        self.venster.add(self.blad)
        self.venster.show_all()

    def maak(self):
        self.blad.load_uri(self.opdracht["adres"])
        te_laat = GLib.timeout_add_seconds(GENOEG_SECONDEN, self.mislukt, "no paper in time")
        Gtk.main()
        GLib.source_remove(te_laat)
        self.venster.destroy()
        return self.antwoord

    def sluit(self):
        # What comes after the end (an error page that has loaded) is no business of the next printing.
        if not self.klaar:
            self.klaar = True
            Gtk.main_quit()

    def mislukt(self, fout):
        if not self.klaar:
            self.antwoord = {"fout": fout}
        self.sluit()
        return GLib.SOURCE_CONTINUE

    def geladen(self, _, stap):
        if stap == WebKit2.LoadEvent.FINISHED:
            script = f"await document.fonts.ready;\n{self.opdracht['script']}"
            self.blad.call_async_javascript_function(script, -1, None, None, None, None, self.beantwoord)

    def beantwoord(self, _, uitslag):
        try:
            waarde = self.blad.call_async_javascript_function_finish(uitslag)
        except GLib.Error as fout:
            self.mislukt(fout.message)
            return
        if self.klaar:
            return
        self.antwoord = {"waarde": json.loads(waarde.to_json(0) or "null")}
        if not self.drukt:
            self.druk(WebKit2.PrintOperation.new(self.blad))
        self.eindig()

    def druk(self, drukt):
        self.drukt = drukt
        instelling, vel = papier(self.opdracht["bestand"])
        drukt.set_print_settings(instelling)
        drukt.set_page_setup(vel)
        drukt.connect("failed", lambda _, fout: self.mislukt(fout.message))
        drukt.connect("finished", self.gedrukt)
        drukt.print_()
        return True

    def gedrukt(self, _):
        self.op_papier = True
        self.eindig()

    def eindig(self):
        if self.antwoord and self.op_papier:
            self.sluit()


for regel in sys.stdin:
    print(json.dumps(Afdruk(json.loads(regel)).maak()), flush=True)
