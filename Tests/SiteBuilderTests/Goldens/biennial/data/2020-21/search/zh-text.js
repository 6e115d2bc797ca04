reportSearch.addTexts([
["index.html",[
["","两年期支出为850 万瑞郎，占预算的85%。"],
["chart_ratings","2 项评估中有 1 项评为“完全实现”。"],
["section_1","样例网站有6,000 多万次访问。发展支出占29%。 所有数字均为虚构，见二.9 服务。"]]],
["finance.html",[
["chart_programmes","在“调剂使用后预算”中，登记最大，为 520 万瑞郎。在“支出”中，登记最大，为 500 万瑞郎。"],
["table_programmes","1 发展份额指用于发展活动的支出。"]]],
["goals/2-9.html",[
["parts","用户增至16,000，95%的服务及时完成。 样例服务的用户数 登记 基准 2019 年底：10,000 目标 累计 20,000 绩效数据 2021 年底：16,000 评级 部分实现"]]],
["results/2-9.1.html",[
["chart_ratings","1 项评估中有 0 项评为“完全实现”。"],
["indicator_2-9.1_users","登记 基准 2019 年底：10,000 目标 累计 20,000 绩效数据 2021 年底：16,000 评级 部分实现"]]],
["results/2-9.2.html",[
["chart_ratings","1 项评估中有 1 项评为“完全实现”。"],
["indicator_2-9.2_timeliness","基准 80% 目标 90%以上 绩效数据 95% 评级 完全实现"]]],
["goals/2-10.html",[
]],
["results/2-10.1.html",[
]],
["programmes/3.html",[
]],
["programmes/9.html",[
]],
["programmes/18.html",[
["","本计划使用了200 万瑞郎，其中一半用于发展。"]]],
["indicators.html",[
]],
["methodology.html",[
]],
["data.html",[
]]
]);
