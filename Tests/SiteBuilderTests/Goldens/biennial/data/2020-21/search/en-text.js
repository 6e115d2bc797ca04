reportSearch.addTexts([
["index.html",[
["","Expenditure in the biennium was CHF 8.5 million, 85% of the budget."],
["chart_ratings","1 of 2 assessments is rated “Fully achieved”."],
["section_1","The sample website had more than 60 million visits. Development expenditure was 29% of the total. All figures are invented; see II.9 Services."],
["caveat_sample","This report is a sample; all its figures are invented."]]],
["finance.html",[
["chart_programmes","In Budget after transfers, Registration is the largest with CHF 5.2 million. In Expenditure, Registration is the largest with CHF 5 million."],
["table_programmes","1 The development share is the expenditure on development activities."]]],
["goals/2-9.html",[
["parts","Users grew to 16,000; 95% of services were on time. Users of sample services Registration Baseline End of 2019: 10,000 Target 20,000 in all Performance data End of 2021: 16,000 Rating Partially achieved Progress 60% of the way from the baseline (10,000) to the target (20,000)"]]],
["results/2-9.1.html",[
["chart_ratings","0 of 1 assessments are rated “Fully achieved”."],
["indicator_2-9.1_users","Registration Baseline End of 2019: 10,000 Target 20,000 in all Performance data End of 2021: 16,000 Rating Partially achieved Progress 60% of the way from the baseline (10,000) to the target (20,000)"]]],
["results/2-9.2.html",[
["chart_ratings","1 of 1 assessments is rated “Fully achieved”."],
["indicator_2-9.2_timeliness","Baseline 80% Target at least 90% Performance data 95% Rating Fully achieved Progress 95% meets the target (≥90%)"]]],
["goals/2-10.html",[
]],
["results/2-10.1.html",[
]],
["programmes/3.html",[
]],
["programmes/9.html",[
]],
["programmes/18.html",[
["","The programme used CHF 2 million, half of it for development."]]],
["indicators.html",[
]],
["methodology.html",[
]],
["data.html",[
]]
]);
