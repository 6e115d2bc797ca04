reportSearch.add({
"words":{"count":"Results: {n}","none":"Nothing found for “{query}”","all":"All results for “{query}”"},
"kinds":["Page","Indicator","Table","Chart","Heading","Glossary","Risk","Table row","Text"],
"fold":[[" ","\u0009\u000a\u000d            "],[" "," \u2028\u2029  　"],["'","‘’ʼ′"],["\"","“”„«»″"],["-","‐‑‒–—−"],["a","àáâãäåāăąǎạảấầẩẫậắằẳẵặª"],["ae","æ"],["c","çćĉċč"],["d","ďđð"],["e","èéêëēĕėęěẹẻẽếềểễệ"],["g","ĝğġģ"],["h","ĥħ"],["i","ìíîïĩīĭįıǐịỉ"],["j","ĵ"],["k","ķ"],["l","ĺļľŀł"],["n","ñńņňŋ"],["o","òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"],["oe","œ"],["r","ŕŗř"],["s","śŝşšșſ"],["ss","ß"],["t","ţťŧț"],["th","þ"],["u","ùúûüũūŭůűųưǔụủứừửữự"],["w","ŵ"],["y","ýÿŷỳỵỷỹ"],["z","źżž"],["α","ά"],["ε","έ"],["η","ή"],["ι","ίϊΐ"],["ο","ό"],["υ","ύϋΰ"],["ω","ώ"],["σ","ς"],["е","ёѐ"],["и","йѝ"],["і","ї"],["у","ў"],["г","ґ"],["ا","أإآٱ"],["ي","ىئی"],["و","ؤ"],["ه","ة"],["ك","ک"],["0","٠۰"],["1","١۱"],["2","٢۲"],["3","٣۳"],["4","٤۴"],["5","٥۵"],["6","٦۶"],["7","٧۷"],["8","٨۸"],["9","٩۹"]],
"drop":[[173,173],[768,879],[1425,1479],[1552,1562],[1564,1564],[1600,1600],[1611,1631],[1648,1648],[1750,1773],[8203,8207],[8234,8238],[8288,8297],[65279,65279]],
"pages":[
["index.html","Sample Organization",[
[0,"","Performance report for the 2020/21 biennium"],
[4,"axis_framework","Strategic goals"],
[4,"ratings","Ratings"],
[3,"chart_ratings","Assessments by rating"],
[4,"section_1","Overview"],
[4,"axis_programmes","Programmes"],
[4,"caveats","How to read the figures"],
[8,"caveat_sample"]]],
["finance.html","2020/21",[
[0,"","Finance"],
[3,"chart_programmes","Budget and expenditure by programme"],
[4,"tables","Tables"],
[2,"table_programmes","Table 1 Budget, expenditure and development share by programme"],
[7,"table_programmes_3_approved","3 Sample registration"],
[7,"table_programmes_9_approved","9 Regional cooperation"],
[7,"table_programmes_18_approved","18 Exchange of knowledge"],
[7,"table_programmes_unallocated_approved","Unallocated"],
[7,"table_programmes_total_approved","Total"]]],
["goals/2-9.html","Strategic goal",[
[0,"","II.9 Reliable sample services"],
[4,"ratings","Ratings"],
[4,"parts","Expected results"],
[4,"related","Related parts"],
[4,"indicators","Performance indicators"]]],
["results/2-9.1.html","Expected result · II.9 Services",[
[0,"","II.9.1 More users of sample services"],
[4,"ratings","Ratings"],
[3,"chart_ratings","Assessments by rating"],
[4,"related","Related parts"],
[4,"indicators","Performance indicators"],
[1,"indicator_2-9.1_users","Users of sample services"]]],
["results/2-9.2.html","Expected result · II.9 Services",[
[0,"","II.9.2 Sample services on time"],
[4,"ratings","Ratings"],
[3,"chart_ratings","Assessments by rating"],
[4,"indicators","Performance indicators"],
[1,"indicator_2-9.2_timeliness","Share of services completed within 10 days"]]],
["goals/2-10.html","Strategic goal",[
[0,"","II.10 Wider effect of sample knowledge"],
[4,"parts","Expected results"],
[4,"related","Related parts"]]],
["results/2-10.1.html","Expected result · II.10 Knowledge",[
[0,"","II.10.1 Sample knowledge in all regions"],
[4,"tables","Tables"],
[2,"table_shares","Table 2 Regions' shares of the users of sample knowledge"],
[7,"table_shares_north_previous","North"],
[7,"table_shares_south_previous","South"],
[7,"table_shares_total_previous","Total"]]],
["programmes/3.html","Programme",[
[0,"","3 Sample registration"],
[4,"ratings","Ratings"],
[4,"related","Related parts"],
[4,"indicators","Performance indicators"]]],
["programmes/9.html","Programme",[
[0,"","9 Regional cooperation"],
[4,"related","Related parts"]]],
["programmes/18.html","Programme",[
[0,"","18 Exchange of knowledge"],
[4,"related","Related parts"]]],
["indicators.html","2020/21",[
[0,"","Performance indicators"],
[4,"group_framework_2-9.1","II.9.1 Users"],
[4,"group_framework_2-9.2","II.9.2 On time"]]],
["methodology.html","2020/21",[
[0,"","Methodology"],
[4,"ratings","Ratings"],
[4,"caveats","How to read the figures"]]],
["data.html","2020/21",[
[0,"","Data"],
[4,"whole","The whole edition"],
[4,"records","Data sets"],
[4,"tables","Tables"],
[4,"codes","Code lists"],
[4,"charts","Charts"],
[4,"examples","Working with the data"],
[4,"example_python","Python"],
[4,"example_r","R"],
[4,"attribution","How to quote"]]]
]});
