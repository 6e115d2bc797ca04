reportSearch.add({
"words":{"count":"Results: {n}","none":"Nothing found for “{query}”","all":"All results for “{query}”"},
"kinds":["Page","Indicator","Table","Chart","Heading","Glossary","Risk","Table row","Text"],
"fold":[[" ","\u0009\u000a\u000d            "],[" "," \u2028\u2029  　"],["'","‘’ʼ′"],["\"","“”„«»″"],["-","‐‑‒–—−"],["a","àáâãäåāăąǎạảấầẩẫậắằẳẵặª"],["ae","æ"],["c","çćĉċč"],["d","ďđð"],["e","èéêëēĕėęěẹẻẽếềểễệ"],["g","ĝğġģ"],["h","ĥħ"],["i","ìíîïĩīĭįıǐịỉ"],["j","ĵ"],["k","ķ"],["l","ĺļľŀł"],["n","ñńņňŋ"],["o","òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"],["oe","œ"],["r","ŕŗř"],["s","śŝşšșſ"],["ss","ß"],["t","ţťŧț"],["th","þ"],["u","ùúûüũūŭůűųưǔụủứừửữự"],["w","ŵ"],["y","ýÿŷỳỵỷỹ"],["z","źżž"],["α","ά"],["ε","έ"],["η","ή"],["ι","ίϊΐ"],["ο","ό"],["υ","ύϋΰ"],["ω","ώ"],["σ","ς"],["е","ёѐ"],["и","йѝ"],["і","ї"],["у","ў"],["г","ґ"],["ا","أإآٱ"],["ي","ىئی"],["و","ؤ"],["ه","ة"],["ك","ک"],["0","٠۰"],["1","١۱"],["2","٢۲"],["3","٣۳"],["4","٤۴"],["5","٥۵"],["6","٦۶"],["7","٧۷"],["8","٨۸"],["9","٩۹"]],
"drop":[[173,173],[768,879],[1425,1479],[1552,1562],[1564,1564],[1600,1600],[1611,1631],[1648,1648],[1750,1773],[8203,8207],[8234,8238],[8288,8297],[65279,65279]],
"pages":[
["index.html","Small Organization",[
[0,"","Report 2031"],
[4,"axis_framework","Goals"],
[4,"tables","Tables"],
[2,"table_trees","Trees"],
[7,"table_trees_oaks_planted","Oaks"]]],
["finance.html","2031",[
[0,"","Finance"]]],
["goals/1.html","Goal",[
[0,"","More trees"]]],
["indicators.html","2031",[
[0,"","Performance indicators"]]],
["missed.html","2031",[
[0,"","Missed and not assessable"]]],
["risks.html","2031",[
[0,"","Risks"]]],
["methodology.html","2031",[
[0,"","Methodology"]]],
["data.html","2031",[
[0,"","Data"],
[4,"whole","The whole edition"],
[4,"records","Data sets"],
[4,"tables","Tables"],
[4,"codes","Code lists"],
[4,"attribution","How to quote"]]],
["glossary.html","2031",[
[0,"","Glossary"]]],
["accessibility.html","2031",[
[0,"","Accessibility"]]]
]});
