reportSearch.addTexts([
["index.html",[
["","Wer einen Weg sucht, fand ihn: 92,5 % der Kreuzungen im Hochmoor tragen ein Schild."],
["chart_ratings","2 von 6 Bewertungen lauten „Voll erreicht“."],
["section_1","mehr als 12.000 Schilder stehen an den Wegen Das Netz ist rund 1.500 Kilometer lang. Vom Haushalt von 800.000 Euro sind 0,6 Millionen ausgegeben, also 75 %."],
["chart_by-region","In der Reihe Nach Umschichtung ist Flussland mit 290.000 Euro am größten. In der Reihe Ausgaben ist Flussland mit 240.000 Euro am größten."],
["table_by-region","1 Vorläufige Zahlen. 2 Umgeschichtet wird nur zwischen Regionen. 3 Die Summe der Regionen ist gerundet. 4 Ohne die Ausgaben für Fähren."],
["table_by-region_moor_approved","Bohlenwege erneuert, zwei Stege neu"],
["table_by-region_flussland_approved","–"],
["table_by-region_inseln_approved","verloren"],
["table_by-region_unallocated_approved","–"],
["table_by-region_total_approved","–"],
["outlook","Am 3. Mai 2032 berät die Versammlung; Pfad 7 bleibt gesperrt. Mehr steht bei den Wegen und unter Risiken."],
["footnotes","Die Zahlen sind erfunden. ↩︎"],
["caveat_invented","Alle Angaben sind erfunden."],
["caveat_rounding","Summen können wegen der Rundung abweichen."]]],
["ziele/1.html",[
["chart_ratings","2 von 4 Bewertungen lauten „Voll erreicht“."],
["parts","Jede WS hat eine Nummer."],
["p1","Im Hochmoor wurden 200.000 Euro für einen Bohlenweg und mehr verwendet."],
["p2","Eine Welle trug ein Schild davon; es fand sich auf der nächsten Insel."],
["indicators_1.1.1_note_1","1 Gezählt wird im Herbst."],
["indicators_1.2_note_1","1 Das gedruckte Zeichen ist verwischt; die Bewertung folgt aus Ziel und Erreichtem."]]],
["wirkungen/1.1.html",[
["chart_ratings","1 von 3 Bewertungen lautet „Voll erreicht“."],
["chart_outcome-regions","Hochmoor ist mit 120.000 Euro am größten (50 % von 240.000 Euro)."],
["section_1","Ersetzt wurde erst nach 30 Tagen. Anteil der Kreuzungen mit Schild Ziel, gemeinsam für 2 Bewertungen mindestens 90 % Hochmoor Ausgangswert 2030: 80 % Erreicht 2031: 92,5 % (37 von 40) Bewertung Voll erreicht Fortschritt 92,5 % erfüllt das Ziel (≥90 %) Flussland Ausgangswert 2030: 60 % Erreicht 2031: etwa 70 % Bewertung Weitgehend erreicht Fortschritt ~70 % liegt unter dem Ziel (≥90 %) 1 Gezählt wird im Herbst."]]],
["leistungen/1.1.1.html",[
["chart_ratings","1 von 2 Bewertungen lautet „Voll erreicht“."],
["indicator_1.1.1_crossings","Ziel, gemeinsam für 2 Bewertungen mindestens 90 % Hochmoor Ausgangswert 2030: 80 % Erreicht 2031: 92,5 % (37 von 40) Bewertung Voll erreicht Fortschritt 92,5 % erfüllt das Ziel (≥90 %) Flussland Ausgangswert 2030: 60 % Erreicht 2031: etwa 70 % Bewertung Weitgehend erreicht Fortschritt ~70 % liegt unter dem Ziel (≥90 %)"]]],
["leistungen/1.1.2.html",[
["chart_ratings","0 von 1 Bewertungen lauten „Voll erreicht“."],
["indicator_1.1.2_repairs","Ausgangswert keine Angabe Ziel höchstens 20 Tage Erreicht 30 Tage Bewertung Verfehlt Fortschritt 30 liegt über dem Ziel (≤20)"]]],
["wirkungen/1.2.html",[
["chart_ratings","1 von 1 Bewertungen lautet „Voll erreicht“."],
["chart_outcome-regions","Flussland ist mit 100.000 Euro am größten (63 % von 160.000 Euro)."],
["indicator_1.2_visits","Ausgangswert 2030: 1.000.000 Ziel 5 % mehr als 2030 Erreicht 2031: 1.200.000 Bewertung Voll erreicht Fortschritt 1,2 Millionen von 1,05 Millionen, berechnet als Ausgangswert plus 5 %: 114 % des Ziels"]]],
["leistungen/1.2.1.html",[
]],
["ziele/2.html",[
["chart_ratings","0 von 2 Bewertungen lauten „Voll erreicht“."],
["risk_ink","Risikobereitschaft: Hoch Verlauf Nicht eingetreten Gefährdung: Unverändert Wirkung auf die Leistung Ohne Wirkung"]]],
["wirkungen/2.1.html",[
["chart_outcome-regions","Inseln ist mit 120.000 Euro am größten (60 % von 200.000 Euro)."]]],
["leistungen/2.1.1.html",[
["ratings","Fertig sind 4 große und 12 kleine Blätter; siehe Neue Karten.  Der erneuerte Bohlenweg  Wo sich die Wege A und B kreuzen"],
["indicator_2.1.1_maps","Ausgangswert, gemeinsam für 2 Bewertungen keine Blätter Ziel große Blätter 8 kleine Blätter 20 Erreicht große Blätter 4 kleine Blätter 12 Bewertung Teilweise erreicht Fortschritt große Blätter 4 von 8: 50 % des Ziels kleine Blätter 12 von 20: 60 % des Ziels Verzeichnis · Inseln Ziel ein Verzeichnis Erreicht Die Angabe fehlt im Ausgangstext Bewertung Bewertung unklar"]]],
["regionen/moor.html",[
["parts","Weg Zustand Nordpfad gut Südpfad gesperrt Die Begehungen aller Wege nahmen um 20 Prozent auf 1,2 Mio. zu."]]],
["regionen/moor/torf.html",[
["fund_note_1","1 Gezählt sind nur Stege aus Holz."]]],
["regionen/flussland.html",[
]],
["regionen/inseln.html",[
["risk_storm","Risikobereitschaft: Gering · Verantwortlich: Inseln · Lager Verlauf Eingetreten Gefährdung: Gestiegen Entwicklung des Risikos Im Herbst fielen Schilder auf zwei Inseln. Wirkung der Gegenmaßnahmen Ein Vorrat an Pfosten half. Wirkung auf die Leistung Negativ"]]],
["regionen/inseln/faehre.html",[
["project_note_1","1 Ohne Bugklappe."]]],
["indicators.html",[
]],
["risks.html",[
]],
["methodology.html",[
["section_1","Im Herbst gehen Freiwillige alle Wege ab. Die Regionen prüfen die Listen und bewerten sich selbst. Jede WS zählt einmal, auch wenn an der WS mehrere Schilder stehen. Schilder je Kilometer = Schilder Länge aller Wege in Kilometern Wie dicht Schilder stehen, ergibt sich aus ihrer Zahl, geteilt durch die Länge aller Wege. Schilder mehr als 12.000 Länge aller Wege in Kilometern etwa 1.500 Rest = Haushalt − Ausgaben Haushalt × ( 100 − ( Teuerung + 1,5 ) ) Der Rest ist der Teil des Haushalts, der nicht ausgegeben wurde, in Prozent, um die Teuerung und 1,5 gemindert. Haushalt 800.000 Euro"]]],
["figures.html",[
["fact_network","etwa 1.500 Kilometer"],
["fact_signs","mehr als 12.000"],
["fact_growth","20 %"]]],
["corrections.html",[
["correction_islands","Tabelle 1, Haushalt und Ausgaben 2031 nach Region, Region Inselkette, Bewilligt Gedruckt 200 Richtig 170 Die Zahl folgt aus den anderen der Zeile."],
["correction_head","Tabelle 1, Haushalt und Ausgaben 2031 nach Region, Ausschöpfung Gedruckt Unterschied Richtig Ausschöpfung Jede Zahl ist ein Anteil."],
["correction_row","Tabelle 1, Haushalt und Ausgaben 2031 nach Region, Region Hochmoor Gedruckt Mohr Richtig Moor Ein Buchstabe ist vertauscht."],
["correction_text","Überblick Gedruckt vier Regionen Richtig Aus dem Bericht nicht zu ersehen Es sind drei."]]],
["data.html",[
]],
["glossary.html",[
["term_bohlenweg","Erwähnt in: Z1"],
["term_ws","Der Ort, an dem ein Schild steht. Erwähnt in: Z1 Methodik"]]]
]);
