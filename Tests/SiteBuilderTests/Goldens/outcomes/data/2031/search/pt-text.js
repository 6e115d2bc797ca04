reportSearch.addTexts([
["index.html",[
["","Quem procurou um caminho encontrou-o: 92,5% dos cruzamentos da Turfeira têm sinal."],
["chart_ratings","2 de 6 avaliações são «Plenamente alcançado»."],
["section_1","mais de 12 000 sinais estão nos caminhos A rede tem cerca de 1500 quilómetros. Do orçamento de 800 000 euros gastaram-se 0,6 milhões, ou seja 75%."],
["chart_by-region","Na série Após transferências, Rios tem o maior valor, 290 000 euros. Na série Despesa, Rios tem o maior valor, 240 000 euros."],
["table_by-region","1 Números preliminares. 2 Só se transfere entre regiões. 3 Die Summe der Regionen ist gerundet. 4 Sem a despesa com barcos."],
["table_by-region_moor_approved","Passadiços renovados, duas pontes novas"],
["table_by-region_flussland_approved","–"],
["table_by-region_inseln_approved","perdido"],
["table_by-region_unallocated_approved","–"],
["table_by-region_total_approved","–"],
["outlook","A 3 de maio de 2032 reúne a Assembleia; o Pfad 7 continua fechado. Mais nos caminhos e em Riscos."],
["footnotes","Os números são inventados. ↩︎"],
["caveat_invented","Todos os dados são inventados."],
["caveat_rounding","Summen können wegen der Rundung abweichen."]]],
["ziele/1.html",[
["chart_ratings","2 de 4 avaliações são «Plenamente alcançado»."],
["parts","Cada PS tem um número."],
["p1","Na Turfeira usaram-se 200 000 euros para um Passadiço e mais."],
["p2","Uma onda levou um sinal; apareceu na ilha vizinha."],
["indicators_1.1.1_note_1","1 Conta-se no outono."],
["indicators_1.2_note_1","1 O sinal impresso está esbatido; a avaliação decorre da meta e do alcançado."]]],
["wirkungen/1.1.html",[
["chart_ratings","1 de 3 avaliações é «Plenamente alcançado»."],
["chart_outcome-regions","Turfeira tem o maior valor, 120 000 euros (50% de 240 000 euros)."],
["section_1","A substituição só veio após 30 dias. Parte dos cruzamentos com sinal Meta, comum a 2 avaliações pelo menos 90% Turfeira Valor de base 2030: 80% Alcançado 2031: 92,5% (37 de 40) Avaliação Plenamente alcançado Progresso 92,5% cumpre a meta (≥90%) Rios Valor de base 2030: 60% Alcançado 2031: cerca de 70% Avaliação Em grande parte alcançado Progresso ~70% está abaixo da meta (≥90%) 1 Conta-se no outono."]]],
["leistungen/1.1.1.html",[
["chart_ratings","1 de 2 avaliações é «Plenamente alcançado»."],
["indicator_1.1.1_crossings","Meta, comum a 2 avaliações pelo menos 90% Turfeira Valor de base 2030: 80% Alcançado 2031: 92,5% (37 de 40) Avaliação Plenamente alcançado Progresso 92,5% cumpre a meta (≥90%) Rios Valor de base 2030: 60% Alcançado 2031: cerca de 70% Avaliação Em grande parte alcançado Progresso ~70% está abaixo da meta (≥90%)"]]],
["leistungen/1.1.2.html",[
["chart_ratings","0 de 1 avaliações são «Plenamente alcançado»."],
["indicator_1.1.2_repairs","Valor de base sem indicação Meta no máximo 20 dias Alcançado 30 dias Avaliação Falhado Progresso 30 está acima da meta (≤20)"]]],
["wirkungen/1.2.html",[
["chart_ratings","1 de 1 avaliações é «Plenamente alcançado»."],
["chart_outcome-regions","Rios tem o maior valor, 100 000 euros (63% de 160 000 euros)."],
["indicator_1.2_visits","Valor de base 2030: 1 000 000 Meta 5% mais do que em 2030 Alcançado 2031: 1 200 000 Avaliação Plenamente alcançado Progresso 1,2 milhões de 1,05 milhões, calculado como a linha de base mais 5%: 114% da meta"]]],
["leistungen/1.2.1.html",[
]],
["ziele/2.html",[
["chart_ratings","0 de 2 avaliações são «Plenamente alcançado»."],
["risk_ink","Apetência pelo risco: Alta Percurso Não ocorreu Exposição: Estável Efeito no desempenho Sem efeito"]]],
["wirkungen/2.1.html",[
["chart_outcome-regions","Ilhas tem o maior valor, 120 000 euros (60% de 200 000 euros)."]]],
["leistungen/2.1.1.html",[
["ratings","Estão prontas 4 folhas grandes e 12 pequenas; ver Mapas novos.  O passadiço renovado  Onde os caminhos A e B se cruzam"],
["indicator_2.1.1_maps","Valor de base, comum a 2 avaliações nenhum Folhas Meta folhas grandes 8 folhas pequenas 20 Alcançado folhas grandes 4 folhas pequenas 12 Avaliação Em parte alcançado Progresso folhas grandes 4 de 8: 50% da meta folhas pequenas 12 de 20: 60% da meta Índice · Ilhas Meta um índice Alcançado A indicação falta no texto de origem Avaliação Avaliação pouco clara"]]],
["regionen/moor.html",[
["parts","Caminho Estado Norte bom Sul fechado As passagens por todos os caminhos cresceram 20 por cento, para 1,2 milhões."]]],
["regionen/moor/torf.html",[
["fund_note_1","1 Contam apenas passadiços de madeira."]]],
["regionen/flussland.html",[
]],
["regionen/inseln.html",[
["risk_storm","Apetência pelo risco: Baixa · Responsável: Ilhas · Armazém Percurso Ocorreu Exposição: Aumentou Evolução do risco No outono caíram sinais em duas ilhas. Efeito da mitigação Uma reserva de postes ajudou. Efeito no desempenho Negativo"]]],
["regionen/inseln/faehre.html",[
["project_note_1","1 Ohne Bugklappe."]]],
["indicators.html",[
]],
["risks.html",[
]],
["methodology.html",[
["section_1","No outono, voluntários percorrem todos os caminhos. As regiões verificam as listas e avaliam-se a si próprias. Cada PS conta uma vez, mesmo que no PS haja vários sinais. Sinais por quilómetro = sinais comprimento de todos os caminhos em quilómetros A densidade é o número de sinais dividido pelo comprimento de todos os caminhos. sinais mais de 12 000 comprimento de todos os caminhos em quilómetros cerca de 1500 Resto = orçamento − despesa orçamento × ( 100 − ( Teuerung + 1,5 ) ) Der Rest ist der Teil des Haushalts, der nicht ausgegeben wurde, in Prozent, um die Teuerung und 1,5 gemindert. orçamento 800 000 euros"]]],
["figures.html",[
["fact_network","cerca de 1500 quilómetros"],
["fact_signs","mais de 12 000"],
["fact_growth","20%"]]],
["corrections.html",[
["correction_islands","Quadro 1, Orçamento e despesa de 2031 por região, Região das Ilhas, Aprovado Impresso 200 Correto 170 O número resulta dos outros da linha."],
["correction_head","Quadro 1, Orçamento e despesa de 2031 por região, Execução Impresso diferença Correto Ausschöpfung Jede Zahl ist ein Anteil."],
["correction_row","Quadro 1, Orçamento e despesa de 2031 por região, Região da Turfeira Impresso Mohr Correto Moor Ein Buchstabe ist vertauscht."],
["correction_text","Visão geral Impresso vier Regionen Correto O relatório não permite saber Es sind drei."]]],
["data.html",[
]],
["glossary.html",[
["term_bohlenweg","Mencionado em: O1"],
["term_ws","O lugar onde está um sinal. Mencionado em: O1 Metodologia"]]]
]);
