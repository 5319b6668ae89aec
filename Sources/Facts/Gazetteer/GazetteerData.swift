// swift-format-ignore-file
/// Made by make-gazetteer.py from GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.
let gazetteerData: StaticString = """

6th of october city|6th of October City|EG||s98uga9
a coruna|A Coruña|ES||raahd8o
a lat|Ðà Lạt|VN||r7v7m98
aachen|Aachen|DE|nw|sav2ecw
aach|Aach|DE|bw|lamwekl
aadorf|Aadorf|CH||malxekq
aagtdorp|Aagtdorp|NL|NH|jb0de92
aagtekerke|Aagtekerke|NL|ZE|kax7e5r
aaigem|Aaigem|BE|VL|lavde6y
aalbeke|Aalbeke|BE|VL|lav2e4z
aalborg|Aalborg|DK||rbchenk
aalburg|Aalburg|NL|NB|maxrea9
aalden|Aalden|NL|DR|kb0neeo
aalen|Aalen|DE|bw|qapoeo1
aalsmeerderbrug|Aalsmeerderbrug|NL|NH|iaz7e97
aalsmeer|Aalsmeer|NL|NH|oaz6e98
aalst|Aalst|BE|VL|qavie78
aalst|Aalst|NL|GE|kaxuea9
aalst|Aalst|NL|NB|lawseb8
aalten|Aalten|NL|GE|oay9eea
aalter|Aalter|BE|VL|oavxe5l
aarau|Aarau|CH||oalneic
aarberg|Aarberg|CH||lakoeg8
aarburg|Aarburg|CH||malgehy
aardenburg|Aardenburg|NL|ZE|kawfe5l
aarle rixtel|Aarle-Rixtel|NL|NB|max3ebo
aarschot|Aarschot|BE|VL|oavne9g
aarsele|Aarsele|BE|VL|lavoe5i
aartrijke|Aartrijke|BE|VL|maw0e4l
aartselaar|Aartselaar|BE|VL|naw1e87
aarwangen|Aarwangen|CH||mal8ehl
abadan|Abadan|IR||s9aahm6
abaetetuba|Abaetetuba|BR||r6t8a48
abakaliki|Abakaliki|NG||r7fkeij
abakan|Abakan|RU||rb38kxz
aba|Aba|NG||u7c7egh
abbekerk|Abbekerk|NL|NH|lb0he9y
abbenes|Abbenes|NL|NH|jaz4e8r
abbey road|Abbey Road|GB||nax5dvi
abbey wood|Abbey Wood|GB||nax1dwb
abbeyfeale|Abbeyfeale|IE||kazid66
abbeyleix|Abbeyleix|IE||kb0zdbm
abbots langley|Abbots Langley|GB||naxnduu
abbotsford|Abbotsford|CA||raqa4gf
abbottabad|Abbottabad|PK||s9kvjjd
abbotts ann|Abbotts Ann|GB||law7drr
abcoude|Abcoude|NL|UT|maz7e9t
abcoven|Abcoven|NL|NB|kax5ea4
abdissenbosch|Abdissenbosch|NL|LI|kavgecr
abeche|Abéché|TD||r80ffhv
abenberg|Abenberg|DE|by|maqseqg
abengourou|Abengourou|CI||q7gpdma
abensberg|Abensberg|DE|by|napmesx
abeokuta|Abeokuta|NG||t7hwe5b
abercanaid|Abercanaid|GB||maxodmn
abercarn|Abercarn|GB||naxhdnb
abercynon|Abercynon|GB||maxhdmr
aberdare|Aberdare|GB||oaxndmf
aberdeen|Aberdeen|CA||naup4ln
aberdeen|Aberdeen|GB||rbcqdq6
aberdeen|Aberdeen|HK||r8ntmp3
aberdeen|Aberdeen|US||oaga6af
aberfan|Aberfan|GB||laxldmq
aberfoyle park|Aberfoyle Park|AU||n48kokz
abergavenny|Abergavenny|GB||naxydnm
abergele|Abergele|GB||ob20dm2
aberkenfig|Aberkenfig|GB||nax6dm0
abertillery|Abertillery|GB||naxpdnb
abertridwr|Abertridwr|GB||maxcdmx
aberystwyth|Aberystwyth|GB||oazmdko
abha|Abha|SA||r8cmh63
abidjan|Abidjan|CI||w7cvdkw
abiko|Abiko|JP||r9pnooy
abilene|Abilene|US||q9g566z
abingdon|Abingdon|GB||paxjdsg
abington|Abington|US||pa1g83c
abnub|Abnūb|EG||q91rgaj
abobo|Abobo|CI||u7d2dku
abohar|Abohar|IN||r99qjm4
abomey calavi|Abomey-Calavi|BJ||s7fxe2k
abomey|Abomey|BJ||q7hye1j
aboyne|Aboyne|GB||lbckdoa
abram|Abram|GB||nb2ndot
abreu e lima|Abreu e Lima|BR||q6c1b72
absam|Absam|AT||maleerz
absdorf|Absdorf|AT||laogf4e
abstatt|Abstatt|DE|bw|maqbelt
abtenau|Abtenau|AT||kam4ex3
abtissendorf|Abtissendorf|AT||kakkf2y
abtsgmund|Abtsgmünd|DE|bw|mapuens
abu dhabi|Abu Dhabi|AE||u8txi34
abu ghurayb|Abū Ghurayb|IQ||t9ijhaq
abu kabir|Abū Kabīr|EG||r9bdgbz
abu tij|Abū Tīj|EG||q915gb0
abuja|Abuja|NG||v7n6egu
abwinden|Abwinden|AT||kao2f03
acailandia|Açailândia|BR||q6k9a82
acapulco de juarez|Acapulco de Juárez|MX||t88t66h
acarigua|Acarigua|VE||r7oj8js
accra|Accra|GH||u7dgdvg
accrington|Accrington|GB||pb3bdpg
achalpur|Achalpur|IN||q8l2jvb
achau|Achau|AT||kankf5j
achel|Achel|BE|VL|mawdeb8
acheng|Acheng|CN||ragjnon
achenkirch|Achenkirch|AT||lam1esj
achern|Achern|DE|bw|oap3eig
achim|Achim|DE|ni|ob19el3
achinsk|Achinsk|RU||qbabkve
achlum|Achlum|NL|FR|jb1neb8
achstetten|Achstetten|DE|bw|lao2eni
achterberg|Achterberg|NL|UT|jaydebj
achterhoek||NL|=|a
achtmaal|Achtmaal|NL|NB|jawxe8q
acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica|IT||qa60eu9
acle|Acle|GB||lb08e0b
acocks green|Acocks Green|GB||oazpdqy
acoz|Acoz|BE|WA|latwe8l
acquarossa|Acquarossa|CH||kaj1eku
acton|Acton|GB||pax3dv8
acton|Acton|US||oa818dl
acworth|Acworth|US||o9kn7cs
ad damazin|Ad-Damazin|SD||r7urgjg
ad diwaniyah|Ad Dīwānīyah|IQ||s9evhct
ad yaman|Adıyaman|TR||s9uwguc
adachi|Adachi|JP||t9pcood
adams morgan|Adams Morgan|US||n9y47y0
adana|Adana|TR||u9srgm5
adapazar|Adapazarı|TR||sa3ag8g
adare|Adare|IE||kb00d7k
ada|Ada|US||o9ml6fg
adderbury|Adderbury|GB||layidsd
addingham|Addingham|GB||lb3udqs
addington|Addington|NZ||m3l1r7i
addis ababa|Addis Ababa|ET||v7n2gvn
addison|Addison|US||pa6h73l
addlestone|Addlestone|GB||nawpdun
adegeest|Adegeest|NL|ZH|layue8d
adegem|Adegem|BE|VL|maw9e5q
adelaide city centre|Adelaide city centre|AU||o48zol0
adelaide hills|Adelaide Hills|AU||p491olb
adelaide|Adelaide|AU||u48zol0
adelanto|Adelanto|US||p9m24tv
adelberg|Adelberg|DE|bw|lapgemo
adelboden|Adelboden|CH||laj5eh0
adelebsen|Adelebsen|DE|ni|maxaen3
adelheidsdorf|Adelheidsdorf|DE|ni|lb00eny
adelphi|Adelphi|US||n9yc7y7
adelsdorf|Adelsdorf|DE|by|marfepp
adelsheim|Adelsheim|DE|bw|mar8em3
adelsried|Adelsried|DE|by|laoieps
adenau|Adenau|DE|rp|latyef9
adendorf|Adendorf|DE|ni|nb20ep0
aden|Aden|YE||u7xihd4
adigrat|Ādīgrat|ET||q81ogxm
adilabad|Ādilābād|IN||q8gnjy6
adinkerke|Adinkerke|BE|VL|lavve38
adiwerna|Adiwerna|ID||r6eqmb5
adlershof|Adlershof|DE|be|oazoexn
adligenswil|Adligenswil|CH||makrej8
adlington|Adlington|GB||mb2xdor
adliswil adliswil stadtkern|Adliswil / Adliswil (Stadtkern)|CH||lalfejp
adliswil hundli zopf|Adliswil / Hündli-Zopf|CH||kalgejo
adliswil oberleimbach|Adliswil / Oberleimbach|CH||kalgejo
adliswil sonnenberg|Adliswil / Sonnenberg|CH||kalfejo
adliswil sood|Adliswil / Sood|CH||kalgejo
adliswil tal|Adliswil / Tal|CH||kalfejp
adliswil|Adliswil|CH||nalfejo
adlkofen|Adlkofen|DE|by|laoveu3
adlwang|Adlwang|AT||kanbezi
admannshagen bargeshagen|Admannshagen-Bargeshagen|DE|mv|lb4detc
admiralteisky|Admiralteisky|RU||rbkgg86
admont|Admont|AT||lam6f06
adnet|Adnet|AT||kamiewh
ado ekiti|Ado-Ekiti|NG||s7j6eai
adoni|Adoni|IN||r85fjun
adorf|Adorf|DE|sn|matseu2
adorp|Adorp|NL|GR|jb20ee5
adrian|Adrian|US||oa6e7ek
aduard|Aduard|NL|GR|kb1yedy
adwick le street|Adwick le Street|GB||ob2tdsq
aerdt|Aerdt|NL|GE|jay5ecw
aerzen|Aerzen|DE|ni|naylelq
aeschi b spiez|Aeschi b. Spiez|CH||kajmehe
aesch|Aesch|CH||nalveh4
affalterbach|Affalterbach|DE|bw|mapwelw
affaltrach|Affaltrach|DE|bw|maqiem2
affeltrangen|Affeltrangen|CH||lam1el3
afferden|Afferden|NL|GE|kay4ebn
affing|Affing|DE|by|maoneqi
affoltern am albis|Affoltern am Albis|CH||nalcejh
affoltern hasenbuel|Affoltern / Hasenbüel|CH||kalbejh
affoltern oberdorf|Affoltern / Oberdorf|CH||kalceji
affoltern sonnenberg|Affoltern / Sonnenberg|CH||kalceji
affoltern unterdorf|Affoltern / Unterdorf|CH||kalcejh
affton|Affton|US||o9x36x3
aflenz kurort|Aflenz Kurort|AT||jam2f2c
afyonkarahisar|Afyonkarahisar|TR||r9xog8u
agadez|Agadez|NE||r895ei7
agadir|Agadir|MA||t9aid5c
agartala|Agartala|IN||s8s8kxk
agawam|Agawam|US||oa6v8ab
ageo|Ageo|JP||r9pxont
aghada|Aghada|IE||kay0d97
agincourt north|Agincourt North|CA||oabo7rs
agincourt south malvern west|Agincourt South-Malvern West|CA||oabn7rt
aglasterhausen|Aglasterhausen|DE|bw|mar4ekz
agno|Agno|CH||lahsekq
agoura hills|Agoura Hills|US||o9ku4q3
agoura|Agoura|US||o9ku4q6
agra|Agra|IN||u91ijwq
agr|Ağrı|TR||qa0bh7k
agua caliente|Agua Caliente|US||o9wg4fr
aguas claras|Águas Claras|BR||q5q0a6l
aguas lindas de goias|Águas Lindas de Goiás|BR||r5q8a5w
aguascalientes|Aguascalientes|MX||t8ms5zw
ahaus|Ahaus|DE|nw|payoefh
aherla|Aherla|IE||jay1d7r
ahilyanagar|Ahilyanagar|IN||s8f1jnm
ahlbeck|Ahlbeck|DE|mv|lb33ezf
ahlen|Ahlen|DE|nw|paxsehx
ahlerstedt|Ahlerstedt|DE|ni|mb2cem9
ahmadpur east|Ahmadpur East|PK||q96yjdy
ahmedabad|Ahmedabad|IN||w8pzjhn
ahoghill|Ahoghill|GB||lb6fdeb
aholming|Aholming|DE|by|lapeevv
ahorn|Ahorn|DE|by|matkeqf
ahrensbok|Ahrensbök|DE|sh|nb41epd
ahrensburg|Ahrensburg|DE|sh|ob34eof
ahuntsic cartierville|Ahuntsic-Cartierville|CA||ragl87d
ahvaz|Ahvaz|IR||t9d0hn8
ahwatukee foothills|Ahwatukee Foothills|US||q9im58y
aichach|Aichach|DE|by|oaomeqx
aichhalden|Aichhalden|DE|bw|mao3ejc
aichstetten|Aichstetten|DE|bw|lan1eo0
aidenbach|Aidenbach|DE|by|laoxewd
aidlingen|Aidlingen|DE|bw|nap8ekq
aigburth|Aigburth|GB||mb29dnw
aigen im muhlkreis|Aigen im Mühlkreis|AT||kap5eyt
aigle|Aigle|CH||naioefc
aihara|Aihara|JP||t9owon0
aiken|Aiken|US||o9j87l0
ain beida|Aïn Beïda|DZ||q9pgegj
aindling|Aindling|DE|by|maoreqf
ainring|Ainring|DE|by|namtevy
airdrie|Airdrie|CA||oawi538
airdrie|Airdrie|GB||pb97dky
aire la ville|Aire-la-Ville|CH||kaibecs
airoli|Airoli|IN||q8f7jis
airolo|Airolo|CH||kaj9ejx
aiseau|Aiseau|BE|WA|nau1e8r
ait melloul|Ait Melloul|MA||r9aad5m
aiterhofen|Aiterhofen|DE|by|lappev2
aitrach|Aitrach|DE|bw|lan5eo0
aitrang|Aitrang|DE|by|kamuep9
aix en provence|Aix-en-Provence|FR||raaxeb5
aizawl|Aizawl|IN||s8rxl1k
aizu wakamatsu|Aizu-Wakamatsu|JP||q9u5oor
ajapnyak|Ajapnyak|AM||qa1ohbj
ajax|Ajax|CA||qabt7sh
ajdabiya|Ajdabiya|LY||r9bgfg7
ajegunle|Ajegunle|NG||t7fxe59
ajlun|‘Ajlūn|JO||q9ftgnb
ajman city|Ajman City|AE||s8wki64
ajmer|Ajmer|IN||t8zhjnc
akademicheskoe|Akademicheskoe|RU||qbkpg8f
akashi|Akashi|JP||s9maob1
aken||DE|nw|sav2ecw
aken|Aken|DE|st|nay1etg
akert|Akert|NL|NB|kawtebg
akhmim|Akhmīm|EG||r8zsgc7
akina|Akina|NZ||m3vvrj8
akishima|Akishima|JP||q9p8on6
akita|Akita|JP||sa0cop8
akkrum|Akkrum|NL|FR|lb1dec7
akola|Akola|IN||s8jjjtw
akowonjo|Akowonjo|NG||s7gde57
akron|Akron|US||ra447lk
aksaray|Aksaray|TR||r9wlgij
aktobe|Aktobe|KZ||satoiax
akure|Akure|NG||t7i5eaf
al ahmadi|Al Aḩmadī|KW||t96shlk
al ain city|Al Ain City|AE||t8t7i6w
al ajaylat|Al Ajaylat|LY||q9h0eue
al amarah|Al ‘Amārah|IQ||s9eghiy
al ashir min ramadan|Al ‘Āshir min Ramaḑān|EG||r9a6gc7
al bab|Al Bāb|SY||q9r1gs8
al basrah al qadimah|Al Başrah al Qadīmah|IQ||u9aqhku
al bayda|Al Bayḑā’|LY||q9h0fkg
al fallujah|Al Fallūjah|IQ||r9inh9n
al fashn|Al Fashn|EG||q962g9u
al faw|Al Fāw|IQ||q999hmn
al fayyum|Al Fayyum|EG||s97fg9o
al fqih ben calah|Al Fqih Ben Çalah|MA||q9gaddf
al fujairah city|Al Fujairah City|AE||q8vsi8i
al hasakah|Al Ḩasakah|SY||s9reh17
al hawamidiyah|Al Ḩawāmidīyah|EG||r992gat
al hillah|Al Ḩillah|IQ||s9g6hbe
al hoceima|Al Hoceïma|MA||s9nxdl2
al hudaydah|Al Ḩudaydah|YE||t834h7b
al hufuf|Al Hufūf|SA||s8wghpr
al jadid|Al Jadīd|LY||q915f00
al jubayl|Al Jubayl|SA||r912hpu
al jumayl|Al Jumayl|LY||q9h9eti
al kharj|Al Kharj|SA||s8t4hjh
al khums|Al Khums|LY||r9gpezm
al khusus|Al Khuşūş|EG||s99rgb0
al kut|Al Kūt|IQ||s9gbhfa
al madinah|Al Madīnah|IQ||r9c0hjb
al mahallah al kubra|Al Maḩallah al Kubrá|EG||t9c1gal
al mahmudiyah|Al Maḩmūdīyah|IQ||s9huhb9
al majaz|Al Majaz|AE||q8wci5v
al manaqil|Al Manāqil|SD||q81lgfn
al mansurah|Al Mansurah|EG||t9c8gb6
al manzalah|Al Manzalah|EG||q9ckgcq
al matariyah|Al Maţarīyah|EG||r9cmgcz
al mawsil al jadidah|Al Mawşil al Jadīdah|IQ||u9qxh7r
al met yevsk|Al’met’yevsk|RU||rb6ihxc
al mubarraz|Al Mubarraz|SA||s8wlhpr
al qadarif|Al Qadarif|SD||s80zgma
al qahirah al jadidah|Al Qāhirah al Jadīdah|EG||s99ggbc
al qurnah|Al Qurnah|IQ||s9c6hjr
al ubur|Al-'Ubūr|EG||r99zgbg
ala moana kakaako|Ala Moana - Kakaako|US||o8l61pi
alabaster|Alabaster|US||o9ic76u
alafaya|Alafaya|US||q95c7mf
alagoinhas|Alagoinhas|BR||q60aaxa
alamar|Alamar|CU||q8qc7jg
alameda|Alameda|US||q9ux4ge
alamogordo|Alamogordo|US||o9he5po
alamo|Alamo|US||o8yq6bg
alandur|Alandur|IN||r7y4k2t
alanya|Alanya|TR||s9rigcw
alappuzha|Alappuzha|IN||r7odjs1
albacete|Albacete|ES||r9ybdqu
albany creek|Albany Creek|AU||n4u1pox
albany park|Albany Park|US||pa6l74c
albany|Albany|AU||p48pmzg
albany|Albany|NZ||n440rda
albany|Albany|US||qa8h874
albbruck|Albbruck|DE|bw|mam7eil
albemarle|Albemarle|US||n9o77p8
alberschwende|Alberschwende|AT||laltenb
albersdorf|Albersdorf|AT||kakwf3m
albersdorf|Albersdorf|DE|sh|lb4eelt
albershausen|Albershausen|DE|bw|map9emk
albert lea|Albert Lea|US||oab96on
alberton|Alberton|ZA||q4x1g24
albertshofen|Albertshofen|DE|by|las9eo9
albertstadt|Albertstadt|DE|sn|lavwey9
albertville|Albertville|US||o9l778j
albion park|Albion Park|AU||n49zpiu
albion|Albion|CA||naqn4fk
alblasserdam|Alblasserdam|NL|ZH|oay3e8y
albrighton|Albrighton|GB||mb08dpo
albstadt|Albstadt|DE|bw|panyel3
albuquerque|Albuquerque|US||t9ng5nr
alcala de henares|Alcalá de Henares|ES||ra2gdmo
alcester|Alcester|GB||maz2dqt
alchevsk|Alchevsk|UA||qaongvu
alcobendas|Alcobendas|ES||qa2ndlw
alcorcon|Alcorcón|ES||ra23dle
aldeboarn|Aldeboarn|NL|FR|kb1dece
aldeburgh|Aldeburgh|GB||layve0g
aldenhoven|Aldenhoven|DE|nw|maveedg
alderbury|Alderbury|GB||lavsdr7
aldergrove|Aldergrove|CA||naqa4ft
alderholt|Alderholt|GB||lavfdqx
alderley edge|Alderley Edge|GB||mb22dps
aldersbach|Aldersbach|DE|by|maozewd
aldershot|Aldershot|GB||pawddtw
alderwood|Alderwood|CA||nab47r1
aldine|Aldine|US||n9956j2
aldinga beach|Aldinga Beach|AU||n480okm
aldingen|Aldingen|DE|bw|manmek6
aldlan oost|Aldlân-Oost|NL|FR|lb1rec7
aldrans|Aldrans|AT||lal9ert
aldridge|Aldridge|GB||nb05dqo
aldtsjerk|Aldtsjerk|NL|FR|jb1zecd
aldwald|Aldwâld|NL|FR|jb20ecz
alem|Alem|NL|GE|jaxveau
aleppo|Aleppo|SY||v9qkgr8
alexandra hills|Alexandra Hills|AU||n4tjppn
alexandra|Alexandra|NZ||m3gbqyh
alexandra|Alexandra|ZA||r4xhg22
alexandria|Alexandria|EG||w9cog74
alexandria|Alexandria|GB||mb9jdj9
alexandria|Alexandria|US||r9xs7xz
aley|Aley|LB||q9jxgmw
alfdorf|Alfdorf|DE|bw|mapoen0
alfeld|Alfeld|DE|ni|oayeena
alfhausen|Alfhausen|DE|ni|lazuei3
alford|Alford|GB||lbczdoi
alfreton|Alfreton|GB||ob1ids6
alfter|Alfter|DE|nw|oauxefi
algeciras|Algeciras|ES||q9qddgv
algermissen|Algermissen|DE|ni|naz5enp
algiers|Algiers|DZ||v9s1e4l
algonquin|Algonquin|US||oa7572r
alhambra|Alhambra|US||q9kq4rv
alheim|Alheim|DE|he|mavremv
aliamanu salt lakes foster village|Aliamanu / Salt Lakes / Foster Village|US||p8lc1pc
aliayabiagba|Aliayabiagba|NG||r7fxe59
alicante|Alicante|ES||s9wjduo
alice springs|Alice Springs|AU||o546o7w
alice|Alice|US||o9336bl
alief|Alief|US||q98j6ig
aligarh|Alīgarh|IN||t93gjwv
alimosho|Alimosho|NG||s7gde56
aliso viejo|Aliso Viejo|US||p9j94sz
alken|Alken|BE|VL|navcear
alkmaar|Alkmaar|NL|NH|qb07e97
alkoven|Alkoven|AT||kao5ez7
alland|Alland|AT||kanif4o
allapattah|Allapattah|US||p8xp7p6
allen park|Allen Park|US||oa7e7gv
allendale|Allendale|US||oa9d799
allendorf an der lahn|Allendorf an der Lahn|DE|he|maufejy
allendorf an der lumda|Allendorf an der Lumda|DE|he|lauseki
allendorf|Allendorf|DE|he|mavrek3
allensbach|Allensbach|DE|bw|mamkel7
allenton|Allenton|NZ||m3k3r52
allentown|Allentown|US||qa2t82b
allentsteig|Allentsteig|AT||kapaf2l
allenwood cross roads|Allenwood Cross Roads|IE||jb20dcy
allen|Allen|US||q9hy6fh
allersberg|Allersberg|DE|by|maqter8
allershausen|Allershausen|DE|by|maojes8
allerton|Allerton|GB||nb29dnz
alleur|Alleur|BE|WA|naurebb
alle|Alle|CH||kalreft
alliance|Alliance|US||oa3o7mp
alling|Alling|DE|by|lanqere
allison park|Allison Park|US||oa2o7pw
alliston|Alliston|CA||oacn7q5
allmannsdorf|Allmannsdorf|DE|bw|mamgelk
allmendingen|Allmendingen|DE|bw|mao9en0
allmersbach im tal|Allmersbach im Tal|DE|bw|mapvemb
alloa|Alloa|GB||ob9wdlh
allschwil|Allschwil|CH||oam3egy
allstedt|Allstedt|DE|st|lawsern
allston|Allston|US||oa7o8ef
almaty|Almaty|KZ||uaa5jtn
alma|Alma|CA||oaov8cz
almelo|Almelo|NL|OV|qazgeei
almendares|Almendares|CU||r8q77j2
almen|Almen|NL|GE|jaywedi
almere duin|Almere Duin|NL|FL|lazeeaa
almere stad|Almere Stad|NL|FL|razheah
almeria|Almería|ES||r9scdp6
almirante tamandare|Almirante Tamandaré|BR||q4zoa31
almkerk|Almkerk|NL|NB|laxte9s
alness|Alness|GB||mbeadk6
alnwick|Alnwick|GB||mb7xdr9
aloha|Aloha|US||pagd4ep
alor setar|Alor Setar|MY||s7f0lms
alpbach|Alpbach|AT||laloet6
alpen|Alpen|DE|nw|naxaee4
alpharetta|Alpharetta|US||p9ko7dv
alphen a d rijn|Alphen aan den Rijn|NL|ZH|qayte8y
alphen aan de rijn|Alphen aan den Rijn|NL|ZH|qayte8y
alphen aan den rijn|Alphen aan den Rijn|NL|ZH|qayte8y
alphen|Alphen|NL|NB|lax0e9s
alpirsbach|Alpirsbach|DE|bw|maobejc
alpnach|Alpnach|CH||makeeiz
alresford|Alresford|GB||kay1dys
alrewas|Alrewas|GB||lb0hdr5
alsager|Alsager|GB||nb1idpl
alsbach hahnlein|Alsbach-Hähnlein|DE|he|nas6ejw
alsbach|Alsbach|DE|he|nas6ejy
alsdorf|Alsdorf|DE|nw|pavced4
alsemberg|Alsemberg|BE|VL|mauye82
alsergrund|Alsergrund|AT||panyf5g
alsfeld|Alsfeld|DE|he|nauzelr
alsheim|Alsheim|DE|rp|las9ej6
alsip|Alsip|US||oa5r74a
alsleben|Alsleben|DE|st|laxmesg
alsterdorf|Alsterdorf|DE|hh|nb2xent
alt hohenschonhausen|Alt-Hohenschönhausen|DE|be|pazzexi
alt sanitz|Alt-Sanitz|DE|mv|mb3hexr
alt treptow|Alt-Treptow|DE|be|naztexe
altach|Altach|AT||maljemt
altadena|Altadena|US||p9kz4rv
altamira|Altamira|BR||q6p49uz
altamonte springs|Altamonte Springs|US||p95m7lz
altamont|Altamont|US||oa794hu
altbach|Altbach|DE|bw|mapcem2
altdobern|Altdöbern|DE|bb|laxheyz
altdorf bei nurnberg|Altdorf bei Nürnberg|DE|by|nar7erk
altdorf|Altdorf|CH||nak8ek0
altdorf|Altdorf|DE|bw|map3el0
altdorf|Altdorf|DE|by|nanretu
alteglofsheim|Alteglofsheim|DE|by|lapwetw
alten buseck|Alten Buseck|DE|he|laumekb
altenau|Altenau|DE|ni|kaxwep0
altena|Altena|DE|nw|oawhehb
altenbeken|Altenbeken|DE|nw|naxseku
altenberg bei linz|Altenberg bei Linz|AT||kaodezv
altenberge|Altenberge|DE|nw|naylegr
altenberg|Altenberg|DE|sn|mav1ey7
altenburg|Altenburg|DE|th|pavneuk
altendiez|Altendiez|DE|rp|latxei6
altendorf|Altendorf|CH||mal3ekk
altendorf|Altendorf|DE|by|kat4er1
altenfelden|Altenfelden|AT||kaopeyt
altenglan|Altenglan|DE|rp|larnegr
altenheim|Altenheim|DE|bw|maonehq
altenholz|Altenholz|DE|sh|nb54eo5
altenkirchen|Altenkirchen|DE|rp|mauteh8
altenkunstadt|Altenkunstadt|DE|by|mat9er9
altenmarkt im pongau|Altenmarkt im Pongau|AT||malmexa
altenmarkt|Altenmarkt|DE|by|mamqetq
altenmunster|Altenmünster|DE|by|laomepf
altenstadt an der waldnaab|Altenstadt an der Waldnaab|DE|by|mas4ets
altenstadt|Altenstadt|DE|by|manseo3
altenstadt|Altenstadt|DE|he|natpeku
altensteig|Altensteig|DE|bw|naozejw
altentreptow|Altentreptow|DE|mv|mb35ewv
alterswil|Alterswil|CH||kak0eg6
altes hochschulviertel|Altes Hochschulviertel|DE|ni|maz7ep9
altes lager|Altes Lager|DE|bw|naoiemi
alteveer|Alteveer|NL|DR|jb0cee1
alteveer|Alteveer|NL|GR|jb1deff
altfraunhofen|Altfraunhofen|DE|by|laolett
altglienicke|Altglienicke|DE|be|oazlexm
altheim|Altheim|AT||mao1ewr
althengstett|Althengstett|DE|bw|napcekf
althofen|Althofen|AT||lak7f07
althutte|Althütte|DE|bw|mapweml
altishofen|Altishofen|CH||kal4ei5
altlandsberg|Altlandsberg|DE|bb|nb01ey5
altlichtenberg|Altlichtenberg|AT||kaocezm
altlussheim|Altlußheim|DE|bw|maqyejm
altmittweida|Altmittweida|DE|sn|lavlevz
altmunster|Altmünster|AT||man2ey8
altnau|Altnau|CH||kam9elq
alto barinas|Alto Barinas|VE||s7lv8gx
alto hospicio|Alto Hospicio|CL||r5dp8ha
altomunster|Altomünster|DE|by|maofera
altona altstadt|Altona-Altstadt|DE|hh|ob2renn
altona meadows|Altona Meadows|AU||o40sp26
altona nord|Altona-Nord|DE|hh|ob2senm
altona north|Altona North|AU||n40xp2d
altona|Altona|AU||n40tp2b
altona|Altona|DE|hh|rb2renl
alton|Alton|GB||oaw3dtb
alton|Alton|US||o9y16xi
altoona|Altoona|US||pa2k7u9
altotting|Altötting|DE|by|nanzev8
altrincham|Altrincham|GB||pb2bdph
altrip|Altrip|DE|rp|marcejl
altshausen|Altshausen|DE|bw|man5emh
altstadt nord|Altstadt Nord|DE|nw|oaviefc
altstadt sud|Altstadt Sud|DE|nw|oavhefc
altstadt|Altstadt|DE|bw|nameelh
altstadt|Altstadt|DE|mv|lb2zerq
altstatten|Altstätten|CH||nalmemj
altusried|Altusried|DE|by|namseod
altus|Altus|US||o9m8683
altweerterheide|Altweerterheide|NL|LI|jawaebs
altwies|Altwies|LU||jarjede
alum rock|Alum Rock|US||n9tt4hl
alvaro obregon|Álvaro Obregón|MX||t8fs68g
alva|Alva|GB||mb9zdlf
alvechurch|Alvechurch|GB||lazfdqj
alveringem|Alveringem|BE|VL|mavpe3j
alverna|Alverna|NL|GE|kaxwec0
alveslohe|Alveslohe|DE|sh|lb3fenj
alveston|Alveston|GB||laxbdoz
alvin|Alvin|US||o97q6jg
alvorada|Alvorada|BR||r4mo9y4
alwar|Alwar|IN||s92kjsu
alyth|Alyth|GB||lbbadn1
alzenau in unterfranken|Alzenau in Unterfranken|DE|by|oat5el6
alzey|Alzey|DE|rp|oas7eik
alzingen|Alzingen|LU||laroed4
am hagenring|Am Hagenring|DE|ni|naz7epa
amadora|Amadora|PT||r9xnd6d
amagasaki|Amagasaki|JP||s9mgoc6
amaigbo|Amaigbo|NG||q7e3ehs
amanfrom|Amanfrom|GH||q7deduw
amarapura|Amarapura|MM||r8mvlat
amaravati|Amaravati|IN||q87vk3o
amarillo|Amarillo|US||r9nu615
amasya|Amasya|TR||qa2xgnj
amay|Amay|BE|WA|naufear
ambala sadar|Ambala Sadar|IN||q9aajti
ambala|Ambāla|IN||r9acjtc
ambarnath|Ambarnath|IN||r8fcjj9
ambato|Ambato|EC||s6uj7tm
ambattur|Ambattur|IN||s7yek2o
amberg|Amberg|DE|by|parcesy
ambikapur|Ambikāpur|IN||q8q8kb4
ambleside|Ambleside|CA||nar14dy
ambleside|Ambleside|GB||lb57dns
ambleve|Amblève|BE|WA|matved5
amble|Amble|GB||mb7pdrm
ambon|Ambon|ID||s6nqns2
ambur|Ambur|IN||q7xjjyo
amby|Amby|NL|LI|mavaebx
amden|Amden|CH||kakzele
ameide|Ameide|NL|UT|laybe9s
amelinghausen|Amelinghausen|DE|ni|lb1keod
amendingen|Amendingen|DE|by|lanceoa
amerang|Amerang|DE|by|lanbeu7
american canyon|American Canyon|US||o9w14ge
american fork|American Fork|US||oa2659g
americana|Americana|BR||r56ua8j
america|America|NL|LI|kawwecm
americus|Americus|US||n9f37e1
amerongen|Amerongen|NL|UT|maygeb6
amersfoort|Amersfoort|NL|UT|rayweaz
amersham on the hill|Amersham on the Hill|GB||oaxjdub
amersham|Amersham|GB||oaxjdua
amesbury|Amesbury|GB||naw6dr2
amesbury|Amesbury|US||oa928ez
ames|Ames|US||pa6r6ny
amherst center|Amherst Center|US||oa7q8ak
amherstburg|Amherstburg|CA||na6y7h6
amherst|Amherst|US||qa9e7t4
amiens|Amiens|FR||rasme2e
amlwch|Amlwch|GB||lb2ddjx
ammanford|Ammanford|GB||oaxvdkx
amman|Amman|JO||u9esgnv
ammerndorf|Ammerndorf|DE|by|laraeq5
ammerstol|Ammerstol|NL|ZH|kay9e9d
ammerthal|Ammerthal|DE|by|karceso
ammerzoden|Ammerzoden|NL|GE|laxreai
amol|Āmol|IR||r9rbhxf
amoneburg|Amöneburg|DE|he|mav4eks
amos|Amos|CA||oaox7v0
ampang|Ampang|MY||q76rlqp
ampass|Ampass|AT||kalaeru
ampfing|Ampfing|DE|by|mao1eui
ampflwang|Ampflwang|AT||kankexp
ampsin|Ampsin|BE|WA|laueeao
ampthill|Ampthill|GB||oayjdum
amras|Amras|AT||mal9erq
amravati|Amravati|IN||t8k5jvz
amreli|Amreli|IN||q8m0jdt
amriswil|Amriswil|CH||nam3elu
amritsar|Amritsar|IN||u9dujo0
amroha|Amroha|IN||r96ajxz
amsteleind|Amsteleind|NL|NB|jaxteba
amstelveen|Amstelveen|NL|NH|qazae9i
amstenrade|Amstenrade|NL|LI|kaviecg
amsterdam zuidoost|Amsterdam-Zuidoost|NL|NH|qazbe9t
amsterdam|Amsterdam|NL|NH|tazhe9l
amsterdam|Amsterdam|US||oa9a85x
amstetten|Amstetten|AT||nanof1b
amstetten|Amstetten|DE|bw|laoyenf
amtzell|Amtzell|DE|bw|lamien3
an muileann gcearr|An Muileann gCearr|IE||ob2odbm
an nhon|An Nhơn|VN||s80lmb3
an nu maniyah|An Nu‘mānīyah|IQ||q9gghe5
an nuhud|An Nuhūd|SD||q7xag2z
an ros|An Ros|IE||nb2odf2
anacortes|Anacortes|US||oaor4ff
anaco|Anaco|VE||r7o78wy
anaheim|Anaheim|US||s9k04sh
anand|Anand|IN||r8onjio
ananindeua|Ananindeua|BR||s6u7a5n
anantapur|Anantapur|IN||s82sjvl
anantnag|Anantnag|IN||r9jpjor
anapolis|Anápolis|BR||s5ona41
anbu|Anbu|CN||r8r5mw4
ancaster|Ancaster|CA||paa27pt
anchorage|Anchorage|US||sbo22bm
andau|Andau|AT||lampf7b
anda|Anda|CN||raj1nk2
andechs|Andechs|DE|by|lan9er2
andelfingen|Andelfingen|CH||kam7ek4
andelsbuch|Andelsbuch|AT||lalpenh
andelst|Andelst|NL|GE|lay7ebx
andel|Andel|NL|NB|laxuea2
andenne|Andenne|BE|WA|oau9ea6
anderlecht|Anderlecht|BE|BR|rav8e7z
anderlues|Anderlues|BE|WA|nau1e7v
andermatt|Andermatt|CH||kajkejv
andernach|Andernach|DE|rp|oau3egk
anderson|Anderson|US||pa1f7a0
andijon|Andijon|UZ||ta3ajgz
andimeshk|Andīmeshk|IR||r9g6hmb
andong|Andong|KR||r9rlntk
andorf|Andorf|AT||laodexp
andover|Andover|GB||paw9drv
andover|Andover|US||oafn6ov
andrimont|Andrimont|BE|WA|maulecc
andritz|Andritz|AT||oakvf2u
andwil|Andwil|CH||kalselr
ang mo kio new town|Ang Mo Kio New Town|SG||r71ulwg
angarsk|Angarsk|RU||rb00lwn
angath|Angath|AT||jalzetj
angeles city|Angeles City|PH||s843n6y
angelslo|Angelslo|NL|DR|mb0mef9
angerberg|Angerberg|AT||kalzetg
angeren|Angeren|NL|GE|lay8eck
angerlo|Angerlo|NL|GE|kayged1
angermunde|Angermünde|DE|bb|nb19eyw
angern an der march|Angern an der March|AT||kaoef6r
angers|Angers|FR||ralvduh
anger|Anger|AT||kal0ewf
angleton|Angleton|US||o9716ix
angleur|Angleur|BE|WA|naulebk
angoche|Angoche|MZ||q5oxgyv
angra dos reis|Angra dos Reis|BR||r563agw
angren|Angren|UZ||ra3yjau
angus|Angus|CA||nad47q4
anhee|Anhée|BE|WA|matre9k
anieres|Anières|CH||laikeda
anif|Anif|AT||kamnewb
anjo|Anjō|JP||r9n4ogs
anjum|Anjum|NL|FR|jb29ed1
ankang|Ankang|CN||t9gsmau
ankara|Ankara|TR||va0wgf9
ankeny|Ankeny|US||pa5x6nz
ankeveense rade|Ankeveense Rade|NL|NH|kaz6ea6
anklaar|Anklaar|NL|GE|laz3ecm
anklam|Anklam|DE|mv|nb3mey1
ankum|Ankum|DE|ni|mazzehw
anliu|Anliu|CN||q8rumtc
ann arbor|Ann Arbor|US||qa7g7fe
anna valley|Anna Valley|GB||law7drt
annaba|Annaba|DZ||s9siehl
annaberg buchholz|Annaberg-Buchholz|DE|sn|oauiew5
annabichl|Annabichl|AT||najlezs
annaburg|Annaburg|DE|st|laxpew9
annacotty|Annacotty|IE||lb0bd8b
annandale|Annandale|US||p9xv7xk
annan|Annan|GB||nb6rdmy
annapolis|Annapolis|US||p9ya7zj
annen|Annen|NL|DR|lb1eeeo
annerley|Annerley|AU||n4tlpp3
annex|Annex|CA||oabb7rg
annfield plain|Annfield Plain|GB||nb6edr6
anning|Anning|CN||q8v8lso
anniston|Anniston|US||o9ji79l
annweiler am trifels|Annweiler am Trifels|DE|rp|maqpei6
ann|Ann|MM||q8h0l59
anoka|Anoka|US||oafk6ol
anqing|Anqing|CN||t9armx5
anqiu|Anqiu|CN||s9r7n33
anrochte|Anröchte|DE|nw|nax9ej5
anrode|Anrode|DE|th|lawfeop
ansan si|Ansan-si|KR||t9tonoa
ansbach|Ansbach|DE|by|oaqyepf
anseremme|Anseremme|BE|WA|latke9m
ansfelden|Ansfelden|AT||kanxezp
anshan|Anshan|CN||ua48ndn
anshun|Anshun|CN||t8yxm29
ansonia|Ansonia|US||oa4v890
anstey|Anstey|GB||mb0bdsp
anstruther|Anstruther|GB||lba6doi
ans|Ans|BE|WA|oauqebc
antakya|Antakya|TR||r9qlgog
antalya|Antalya|TR||u9sjg9a
antananarivo|Antananarivo|MG||u5hhhk2
antelope|Antelope|US||p9xj4iz
antheit|Antheit|BE|WA|maufeak
anthem|Anthem|US||o9k358h
anthering|Anthering|AT||kan0ew6
anthisnes|Anthisnes|BE|WA|mau8ebc
antioch|Antioch|US||q9vk4hn
antipolo|Antipolo|PH||t82nn8g
antofagasta|Antofagasta|CL||s54b8gg
antoing|Antoing|BE|WA|mauhe5l
antrim|Antrim|GB||ob60der
antsirabe|Antsirabe|MG||r5ethin
antsiranana|Antsiranana|MG||r5zshox
antwerpen|Antwerpen|BE|VL|tawae88
antwerp||BE|VL|tawae88
anvers||BE|VL|tawae88
anyama|Anyama|CI||r7d9dkr
anyang si|Anyang-si|KR||t9tvnol
anyang|Anyang|CN||u9qampq
anzegem|Anzegem|BE|VL|nav8e5o
anzing|Anzing|DE|by|lanresx
aomori|Aomori|JP||sa3eoqx
apache junction|Apache Junction|US||p9iu5a5
aparecida de goiania|Aparecida de Goiânia|BR||s5naa38
apeldoorn|Apeldoorn|NL|GE|raz1ecl
apelern|Apelern|DE|ni|laz9ely
apensen|Apensen|DE|ni|lb2femq
apen|Apen|DE|ni|nb1ueho
apetlon|Apetlon|AT||kammf6r
apex|Apex|US||p9p97sz
aplerbeck|Aplerbeck|DE|nw|pax0egz
apolda|Apolda|DE|th|oavres0
apopa|Apopa|SV||q80d70a
apopka|Apopka|US||p95o7ll
appelscha|Appelscha|NL|FR|lb14edn
appels|Appels|BE|VL|lavre7a
appelterre eichem|Appelterre-Eichem|BE|VL|lav6e72
appel|Appel|NL|GE|jayzebe
appenzell|Appenzell|CH||malhem5
appen|Appen|DE|sh|mb32en3
appingedam|Appingedam|NL|GR|nb24ef2
apple valley|Apple Valley|US||q9lu4uh
appleby in westmorland|Appleby-in-Westmorland|GB||lb5mdp3
appledore|Appledore|GB||lavtdkc
apples|Apples|CH||kajbedv
appleton|Appleton|US||qacy72e
appley bridge|Appley Bridge|GB||mb2udog
apsley|Apsley|GB||laxqdup
apucarana|Apucarana|BR||q54l9x2
aqsu|Aqsu|CN||ta4ek30
ar ramtha|Ar Ramthā|JO||r9gggo1
ar raqqah|Ar Raqqah|SY||t9pvgwd
ar rayyan|Ar Rayyān|QA||s8w9huu
ar rifa|Ar Rifā‘|BH||r8ylhsg
arabi|Ārabī|ET||r7poh61
arabkir|Arabkir|AM||qa1phbm
aracaju|Aracaju|BR||t63pb11
aracatuba|Araçatuba|BR||r5b39zx
arad|Arad|RO||raiafj8
araguaina|Araguaína|BR||q6e1a63
araguari|Araguari|BR||q5i7a65
arakawa|Arakawa|JP||r9paooa
arak|Arāk|IR||s9kphq2
aral|Aral|CN||ra2mk5r
arapiraca|Arapiraca|BR||r66xb26
araraquara|Araraquara|BR||r59ha66
araras|Araras|BR||r57wa8e
araruama|Araruama|BR||r56hame
arar|Arar|SA||r9c2h20
araucaria|Araucária|BR||r4yxa2r
araure|Araure|VE||r7om8jo
araxa|Araxá|BR||q5fla9m
arba minch|Arba Minch|ET||r7ergsb
arberg|Arberg|DE|by|laqiepi
arbon|Arbon|CH||nam0em7
arbour lake|Arbour Lake|CA||naw152s
arbroath|Arbroath|GB||obb4dot
arbutus ridge|Arbutus Ridge|CA||naqt4dv
arbutus|Arbutus|US||o9z17yy
arcadia|Arcadia|US||p9ku4s4
arcata|Arcata|US||oa3j4bc
arcen|Arcen|NL|LI|nax0ed6
archway|Archway|GB||rax9dvn
arch|Arch|CH||kal1egn
ardabil|Ardabīl|IR||s9w9hm5
ardagger stift|Ardagger Stift|AT||kanrf17
ardara|Ardara|IE||jb64d8n
ardee|Ardee|IE||mb3mddu
arden arcade|Arden-Arcade|US||q9x84iu
ardfert|Ardfert|IE||jazcd4u
ardfinnan|Ardfinnan|IE||jazbda4
ardmore|Ardmore|US||o9kx6e6
ardnacrusha|Ardnacrusha|IE||kb0fd83
ardon|Ardon|CH||laideg6
ardooie|Ardooie|BE|VL|navme4w
ardrahan|Ardrahan|IE||jb1od7j
ardrossan|Ardrossan|GB||nb8ldin
arendonk|Arendonk|BE|VL|nawkea4
arensgenhout|Arensgenhout|NL|LI|iavdec8
arequipa|Arequipa|PE||t5og8da
aresing|Aresing|DE|by|lao4ev1
arezzo|Arezzo|IT||qaaqet0
arganzuela|Arganzuela|ES||ra28dlq
argenteuil|Argenteuil|FR||qapze29
arhus|Århus|DK||sba0eod
arica|Arica|CL||r5io8gq
arif wala|Arif Wala|PK||r8z4j06
arisdorf|Arisdorf|CH||kalzehl
arish|Arīsh|EG||r9chghw
aristau|Aristau|CH||kaldej8
arjawinangun|Arjawinangun|ID||q6fjm95
arkel|Arkel|NL|ZH|lay2e9v
arkhangel sk|Arkhangel’sk|RU||sbxbh0n
arklow|Arklow|IE||nb0ndex
arlesey|Arlesey|GB||mayhdv9
arlesheim|Arlesheim|CH||nalxeh6
arlington heights|Arlington Heights|US||qa6x73m
arlington|Arlington|US||s9gy6e9
arlit|Arlit|NE||q8e2egj
arlon|Arlon|BE|WA|oas0ec6
armadale|Armadale|AU||n4gpmu9
armadale|Armadale|GB||nb98dlq
armagh|Armagh|GB||nb4zddh
armavir|Armavir|RU||raf0h27
armenia|Armenia|CO||s7am81t
armidale|Armidale|AU||o4laplb
armitage|Armitage|GB||mb0idqs
armsheim|Armsheim|DE|rp|lasdeie
armthorpe|Armthorpe|GB||nb2qdt3
arnavutkoy|Arnavutköy|TR||ra4eg3u
arnbruck|Arnbruck|DE|by|laqhew4
arncliffe|Arncliffe|AU||n4bqpjv
arnemuiden|Arnemuiden|NL|ZE|max2e68
arnhem|Arnhem|NL|GE|rayeecf
arnoldstein|Arnoldstein|AT||lajbey3
arnold|Arnold|GB||pb18dsv
arnold|Arnold|US||o9yf7zi
arnsberg|Arnsberg|DE|nw|qawqeig
arnschwang|Arnschwang|DE|by|laqwevm
arnside|Arnside|GB||lb4kdo5
arnstadt|Arnstadt|DE|th|oav8eqf
arnstein|Arnstein|DE|by|nasuenp
arnstorf|Arnstorf|DE|by|maowevm
arosa|Arosa|CH||lajyemw
arpke|Arpke|DE|ni|lazjeo2
arquennes|Arquennes|BE|WA|lauhe7v
arrach|Arrach|DE|by|laqnew3
arrah|Arrah|IN||r8x0kf6
arroyo grande|Arroyo Grande|US||o9nk4l1
arroyo naranjo|Arroyo Naranjo|CU||r8q07j6
arsimont|Arsimont|BE|WA|lau3e8w
artane|Artane|IE||mb2bder
artem|Artëm|RU||qaago37
artern|Artern|DE|th|mawoerd
artesia|Artesia|US||o9k34s0
arth|Arth|CH||nakqejo
artur alvim|Artur Alvim|BR||q54maav
artux|Artux|CN||sa0bjrm
aruba||AW|==|a
arum|Arum|NL|FR|jb1leb8
arundel|Arundel|AU||n4sepq0
arundel|Arundel|GB||lav9duh
arusha|Arusha|TZ||t6ongpw
arvada|Arvada|US||qa0k5s3
arvin|Arvin|US||o9nt4px
aryanah|Aryanah|TN||q9seeob
arzamas|Arzamas|RU||qb7wh9s
arzberg|Arzberg|DE|by|mat2etv
arzberg|Arzberg|DE|sn|lax5ewh
arzier|Arzier|CH||kaj2ed9
arzl im pitztal|Arzl im Pitztal|AT||kal5epw
arzl|Arzl|AT||nalcerr
arzo|Arzo|CH||kahgeku
as salimiyah|As Sālimīyah|KW||r97hhlk
as salt|As Salţ|JO||q9f0gn9
as samawah|As Samawah|IQ||r9d1hdt
as sinbillawayn|As Sinbillāwayn|EG||q9bsgbe
as sulaymaniyah|As Sulaymānīyah|IQ||t9oshe7
as suwayq|As Suwayq|OM||q8s9ibk
asahikawa|Asahikawa|JP||sablovg
asaka|Asaka|JP||r9pgons
asansol|Āsansol|IN||s8rsklm
asbach baumenheim|Asbach-Bäumenheim|DE|by|map8eq2
asbach|Asbach|DE|rp|mauregm
asbury park|Asbury Park|US||na1q86f
aschach an der donau|Aschach an der Donau|AT||kaoceyy
aschach an der steyr|Aschach an der Steyr|AT||kandezu
aschaffenburg|Aschaffenburg|DE|by|qasuelf
aschau am inn|Aschau am Inn|DE|by|lanweub
aschau im chiemgau|Aschau im Chiemgau|DE|by|mamqeu8
aschau im zillertal|Aschau im Zillertal|AT||kalbet2
aschau|Aschau|AT||kalbet2
aschbach markt|Aschbach Markt|AT||kanjf0z
ascheberg|Ascheberg|DE|nw|naxueh6
ascheberg|Ascheberg|DE|sh|lb4feor
aschersleben|Aschersleben|DE|st|oaxseru
aschheim|Aschheim|DE|by|mantesk
ascona|Ascona|CH||mai7ekd
ascot vale|Ascot Vale|AU||n412p2k
ascot|Ascot|GB||oawtdu5
asela|Āsela|ET||r7k3gwp
asendorf|Asendorf|DE|ni|lb0lel0
asenray|Asenray|NL|LI|jaw7ect
asfordby|Asfordby|GB||lb0kdtc
ash vale|Ash Vale|GB||mawedu0
ashaiman|Ashaiman|GH||r7dudvx
ashbourne|Ashbourne|GB||nb1adr7
ashbourne|Ashbourne|IE||nb2nde8
ashburn|Ashburn|US||pa5z74d
ashburton|Ashburton|GB||laucdlk
ashburton|Ashburton|NZ||o3k2r51
ashby de la zouch|Ashby-de-la-Zouch|GB||nb0jdrx
ashdod|Ashdod|IL||r9ebgk9
asheboro|Asheboro|US||o9p77qb
asheville|Asheville|US||q9ow7ip
ashfield|Ashfield|AU||o4bvpjs
ashford|Ashford|GB||paw3dyf
ashford|Ashford|IE||kb19df1
ashgabat|Ashgabat|TM||t9vfie6
ashgrove|Ashgrove|AU||n4trpoz
ashikaga|Ashikaga|JP||r9qxond
ashington|Ashington|GB||ob7adro
ashkelon|Ashkelon|IL||r9dzgk1
ashland|Ashland|US||oa774f5
ashmont|Ashmont|US||oa7g8el
ashmore|Ashmore|AU||n4s9pq2
ashmun|Ashmūn|EG||q9a6ga2
ashoknagar kalyangarh|Ashoknagar Kalyangarh|IN||q8pikq8
ashtabula|Ashtabula|US||oa6b7nl
ashtead|Ashtead|GB||nawjdv6
ashton in makerfield|Ashton in Makerfield|GB||ob2kdon
ashton under lyne|Ashton-under-Lyne|GB||pb2ldq6
ashuganj city|Āshuganj City|BD||r8sskwt
ashurst|Ashurst|GB||lavhdv4
ashwaubenon|Ashwaubenon|US||oadk73d
ash|Ash|GB||lb13don
askam in furness|Askam in Furness|GB||lb4jdn4
askeaton|Askeaton|IE||kb04d72
askern|Askern|GB||mb2ydst
asmara|Asmara|ER||t84mgw5
aspach|Aspach|DE|bw|maq1em4
aspang markt|Aspang Markt|AT||kam3f4o
asparn an der zaya|Asparn an der Zaya|AT||kaoyf5u
aspatria|Aspatria|GB||lb65dmr
aspelt|Aspelt|LU||karkeda
aspen hill|Aspen Hill|US||p9yk7xx
asperg|Asperg|DE|bw|napvele
aspern|Aspern|AT||panyf5s
asper|Asper|BE|VL|mavfe65
aspley|Aspley|AU||n4tzpp2
assamstadt|Assamstadt|DE|bw|larbemx
assebroek|Assebroek|BE|VL|oaw7e52
assendelft|Assendelft|NL|NH|oazre96
assenede|Assenede|BE|VL|nawbe6f
assen|Assen|NL|DR|pb18ee8
assesse|Assesse|BE|WA|matxe9y
asse|Asse|BE|VL|oavfe7o
assis|Assis|BR||q5729zz
assiut|Assiut|EG||t91igam
asslar|Aßlar|DE|he|naujeji
assling|Aßling|DE|by|manbetd
astanajapura|Astanajapura|ID||r6f4m9r
astana|Astana|KZ||saw6jeh
astene|Astene|BE|VL|mavne5x
asten|Asten|AT||lanyf02
asten|Asten|NL|NB|nawsebz
aston clinton|Aston Clinton|GB||maxwdtz
aston on trent|Aston-on-Trent|GB||lb0uds5
aston|Aston|GB||oazudqs
astoria|Astoria|US||ra3986n
astrakhan|Astrakhan|RU||tairhlg
astwood bank|Astwood Bank|GB||laz6dqm
asuncion|Asunción|PY||u4zr9fv
aswan|Aswān|EG||s8sxgfe
atani|Atani|NG||r7epeer
atascadero|Atascadero|US||o9ol4kt
atascocita|Atascocita|US||q99c6jm
atasehir|Ataşehir|TR||sa3ug4w
atbara|Atbara|SD||q8b6gif
athboy|Athboy|IE||lb2ydct
athene||GR||t9vifpx
athenry|Athenry|IE||mb22d7q
athens|Athens|GR||t9vifpx
athens|Athens|US||q9kc7ge
athen||GR||t9vifpx
atherstone|Atherstone|GB||nb02drp
atherton|Atherton|GB||ob2odp3
athgarvan|Athgarvan|IE||kb1ndd6
athlone|Athlone|IE||ob2ed9y
athlone|Athlone|ZA||r4bnfbe
athus|Athus|BE|WA|maroec8
athy|Athy|IE||nb17dcm
ath|Ath|BE|WA|oaune6i
atibaia|Atibaia|BR||r55saap
atlanta|Atlanta|US||s9jr7dl
atlantic city|Atlantic City|US||p9zc85a
atsiaman|Atsiaman|GH||r7dudv3
atsugi|Atsugi|JP||r9ogon5
attalens|Attalens|CH||laj7ef1
attendorn|Attendorn|DE|nw|oaw1ehy
attenkirchen|Attenkirchen|DE|by|laoreso
attert|Attert|BE|WA|mas7ec3
attinghausen|Attinghausen|CH||kak6ejz
attiswil|Attiswil|CH||kal9eh5
attleborough|Attleborough|GB||nazwdyu
attleboro|Attleboro|US||pa6i8dz
attnang puchheim|Attnang-Puchheim|AT||nandey4
attnang|Attnang|AT||laneey4
atwater village|Atwater Village|US||n9ks4ri
atwater|Atwater|US||o9tr4kz
atyrau|Atyrau|KZ||sakuhw4
au am rhein|Au am Rhein|DE|bw|lapzeiv
au an der traun|Au an der Traun|AT||kanuez7
au in der hallertau|Au in der Hallertau|DE|by|maowesm
au mittel dorf|Au / Mittel-Dorf|CH||lal8ek1
au unter dorf|Au / Unter-Dorf|CH||kal9ejz
aubange|Aubange|BE|WA|narpec4
aubel|Aubel|BE|WA|mauueca
aubonne|Aubonne|CH||laj6edr
auburn bay|Auburn Bay|CA||oavd53g
auburn gresham|Auburn Gresham|US||pa5y74j
auburn hills|Auburn Hills|US||oa8l7gt
auburndale|Auburndale|US||n93z7kt
auburn|Auburn|AU||p4bzpjj
auburn|Auburn|US||qalf4gh
auchinleck|Auchinleck|GB||lb83dk3
auchterarder|Auchterarder|GB||mbaedlp
auchtermuchty|Auchtermuchty|GB||lbaddn1
auckland|Auckland|NZ||u43nrdg
auderghem|Auderghem|BE|BR|pav6e8b
audley|Audley|GB||mb1ddpm
audorf|Audorf|AT||kanyezo
auen|Auen|AT||majgeyg
auerbach|Auerbach|DE|by|nas1esb
auerbach|Auerbach|DE|sn|oaubeug
auersthal|Auersthal|AT||kaodf68
aue|Aue|DE|sn|oaujevb
auf der horst|Auf der Horst|DE|ni|mazmemo
auggen|Auggen|DE|bw|lamqeh4
aughrim|Aughrim|IE||kb0tdef
augsburg|Augsburg|DE|by|raodeqa
augusta|Augusta|US||p9iz7kb
augustdorf|Augustdorf|DE|nw|nay7ek9
augustinusga|Augustinusga|NL|FR|kb1ued4
augustusburg|Augustusburg|DE|sn|mav5ewe
aukrug|Aukrug|DE|sh|lb48en6
aulendorf|Aulendorf|DE|bw|nan7ems
auma|Auma|DE|th|lauuet2
aurach|Aurach|AT||kalpeuj
aurangabad|Aurangabad|IN||u8h8jpa
aurich|Aurich|DE|ni|pb2jegs
aurolzmunster|Aurolzmünster|AT||kao1exe
aurora|Aurora|CA||pac87r9
aurora|Aurora|US||sa0d5st
ausleben|Ausleben|DE|st|kaypeqv
ausserbraz|Ausserbraz|AT||jakzeni
aussere neustadt|Äußere Neustadt|DE|sn|oavvey8
austerlitz|Austerlitz|NL|UT|kayoeas
austintown|Austintown|US||oa467no
austin|Austin|US||t9a36ci
australia||AU|==|a
australie||AU|==|a
australind|Australind|AU||n4dkmtg
austria||AT|==|a
autelbas|Autelbas|BE|WA|larxecb
auvelais|Auvelais|BE|WA|nau5e8v
auvernier|Auvernier|CH||kakief4
auw|Auw|CH||kal5ej9
au|Au|AT||kamiewb
au|Au|CH||malremr
avadi|Avadi|IN||s7yfk2j
avalon|Avalon|NZ||m3rkrdw
aveley|Aveley|GB||max2dwp
avelgem|Avelgem|BE|VL|nav2e5l
avenches|Avenches|CH||lak8efk
avenel|Avenel|US||oa2q85n
avenhorn|Avenhorn|NL|NH|lb06e9r
aventura|Aventura|US||p8y47pe
averbode|Averbode|BE|VL|lavre9u
aviemore|Aviemore|GB||lbcwdld
avocado heights|Avocado Heights|US||n9kk4s9
avoca|Avoca|IE||jb0tdeq
avon center|Avon Center|US||na567k6
avon lake|Avon Lake|US||oa5b7k5
avondale heights|Avondale Heights|AU||n414p2e
avondale|Avondale|NZ||o43krda
avondale|Avondale|US||q9iw57x
avonhead|Avonhead|NZ||n3l5r7b
avon|Avon|US||oa6589p
avry sur matran|Avry-sur-Matran|CH||kajzefn
awans|Awans|BE|WA|naureb6
awapuni|Awapuni|NZ||n3turfq
awasa|Awasa|ET||s7hmguw
awka|Awka|NG||r7f9efn
awsworth|Awsworth|GB||lb17dsg
axams|Axams|AT||mal7erc
axbridge|Axbridge|GB||lawgdo6
axel|Axel|NL|ZE|mawfe6v
axminster|Axminster|GB||mav2dno
ayacucho|Ayacucho|PE||r5xg85u
ayd n|Aydın|TR||r9v5g1c
ayeneux|Ayeneux|BE|WA|laulebw
ayent|Ayent|CH||laikegl
aye|Aye|BE|WA|latieaq
aying|Aying|DE|by|lan9esq
aylesbury|Aylesbury|GB||qaxydtr
aylesford|Aylesford|GB||mawidxc
aylesham|Aylesham|GB||lawbdzc
aylestone|Aylestone|GB||nb04dst
aylmer|Aylmer|CA||pag481f
aylsham|Aylsham|GB||mb0odzh
ayr|Ayr|GB||pb82dj5
aystetten|Aystetten|DE|by|laohepy
aywaille|Aywaille|BE|WA|nau7ebs
az zawiyah|Az Zāwīyah|LY||r9h0evd
az zubayr|Az Zubayr|IQ||q9afhki
az zulfi|Az Zulfī|SA||q8z2hci
azadshahr|Āzādshahr|IR||s9mnhmx
azamgarh|Azamgarh|IN||q8yfkb2
azare|Azare|NG||q7ufeob
azcapotzalco|Azcapotzalco|MX||s8g568h
azusa|Azusa|US||p9kt4sh
ba dinh|Ba Dinh|VN||r8kgm1z
ba on|Ba Đồn|VN||q8bbm3m
baak|Baak|NL|GE|jayoedb
baalder|Baalder|NL|OV|lb03eeh
baal|Baal|BE|VL|mavoe97
baambrugge|Baambrugge|NL|UT|jaz5e9v
baar ebenhausen|Baar-Ebenhausen|DE|by|map7erv
baardwijk|Baardwijk|NL|NB|laxlea6
baarle hertog|Baarle-Hertog|BE|VL|lawte9l
baarle nassau|Baarle-Nassau|NL|NB|mawxe9p
baarlo|Baarlo|NL|LI|mawlecx
baarn|Baarn|NL|UT|oaz1eap
baar|Baar|CH||oal4ejp
baasrode|Baasrode|BE|VL|mavse7j
bab ezzouar|Bab Ezzouar|DZ||s9s1e4u
babberich|Babberich|NL|GE|kay7ecz
babenhausen|Babenhausen|DE|by|manqeoh
babenhausen|Babenhausen|DE|he|oastekv
babensham|Babensham|DE|by|lankeu3
babol|Bābol|IR||r9rjhyc
bac giang|Bắc Giang|VN||s8l3m2z
bac lieu|Bạc Liêu|VN||r7ntm1p
bac ninh|Bắc Ninh|VN||s8kvm2o
bac quang|Bắc Quang|VN||q8oglzb
bac tu liem|Bắc Từ Liêm|VN||s8kjm1r
bacabal|Bacabal|BR||q6m9afm
bacau|Bacău|RO||rajdfyr
bacharach|Bacharach|DE|rp|lat2ehl
bachenbulach|Bachenbülach|CH||lalyejr
bachhagel|Bachhagel|DE|by|lap3eoo
bachte maria leerne|Bachte-Maria-Leerne|BE|VL|kavpe5y
bachuan|Bachuan|CN||r98xm2l
bach|Bäch|CH||kal4ek9
back bay|Back Bay|US||oa7n8ej
back mountain|Back Mountain|US||oa4u80w
backnang|Backnang|DE|bw|papzem8
bacolod city|Bacolod City|PH||s7rnndj
bacoor|Bacoor|PH||s826n7y
bacup|Bacup|GB||nb36dpw
bad abbach|Bad Abbach|DE|by|napyetg
bad aibling|Bad Aibling|DE|by|oamyetd
bad arolsen|Bad Arolsen|DE|he|oawqel1
bad aussee|Bad Aussee|AT||jam9eya
bad bellingen|Bad Bellingen|DE|bw|lamleh0
bad belzig|Bad Belzig|DE|bb|nayueuz
bad bentheim|Bad Bentheim|DE|ni|nazaefw
bad bergzabern|Bad Bergzabern|DE|rp|maqeei8
bad berka|Bad Berka|DE|th|maveerc
bad berleburg|Bad Berleburg|DE|nw|oavtejb
bad berneck im fichtelgebirge|Bad Berneck im Fichtelgebirge|DE|by|mat1esf
bad bevensen|Bad Bevensen|DE|ni|nb1gepe
bad bibra|Bad Bibra|DE|st|law9es7
bad birnbach|Bad Birnbach|DE|by|maokewd
bad blankenburg|Bad Blankenburg|DE|th|mauserb
bad bocklet|Bad Bocklet|DE|by|matneo0
bad brambach|Bad Brambach|DE|sn|latieu8
bad bramstedt|Bad Bramstedt|DE|sh|nb3seng
bad breisig|Bad Breisig|DE|rp|naubeg9
bad bruckenau|Bad Brückenau|DE|by|matren7
bad buchau|Bad Buchau|DE|bw|laniemp
bad camberg|Bad Camberg|DE|he|natqeiz
bad deutsch altenburg|Bad Deutsch-Altenburg|AT||kanpf6z
bad ditzenbach|Bad Ditzenbach|DE|bw|laozemy
bad doberan|Bad Doberan|DE|mv|nb4bet2
bad driburg|Bad Driburg|DE|nw|oaxpel2
bad duben|Bad Düben|DE|sn|naxbeuy
bad durkheim|Bad Dürkheim|DE|rp|oareeip
bad durrenberg|Bad Dürrenberg|DE|st|nawietj
bad durrheim|Bad Dürrheim|DE|bw|naneejp
bad eilsen|Bad Eilsen|DE|ni|laz4ela
bad elster|Bad Elster|DE|sn|latoetz
bad ems|Bad Ems|DE|rp|natuehf
bad endbach|Bad Endbach|DE|he|nauzejm
bad endorf|Bad Endorf|DE|by|man3eu6
bad erlach|Bad Erlach|AT||lamlf51
bad essen|Bad Essen|DE|ni|nazcej5
bad fallingbostel|Bad Fallingbostel|DE|ni|nb0vemy
bad feilnbach|Bad Feilnbach|DE|by|mampetd
bad fischau|Bad Fischau|AT||lamvf4x
bad frankenhausen|Bad Frankenhausen|DE|th|nawoequ
bad fredeburg|Bad Fredeburg|DE|nw|law7ej3
bad freienwalde|Bad Freienwalde|DE|bb|nb0neyz
bad fussing|Bad Füssing|DE|by|maobewz
bad gandersheim|Bad Gandersheim|DE|ni|nay3env
bad gastein|Bad Gastein|AT||lakwewh
bad gleichenberg|Bad Gleichenberg|AT||kak8f47
bad goisern|Bad Goisern|AT||kamcexu
bad griesbach|Bad Griesbach|DE|by|naolewn
bad grund|Bad Grund|DE|ni|laxxeog
bad hall|Bad Hall|AT||mangezh
bad haring|Bad Häring|AT||lalzeto
bad harzburg|Bad Harzburg|DE|ni|oay4epc
bad heilbrunn|Bad Heilbrunn|DE|by|lamneru
bad herrenalb|Bad Herrenalb|DE|bw|mapkejg
bad hersfeld|Bad Hersfeld|DE|he|oavbemz
bad hofgastein|Bad Hofgastein|AT||lal1ewe
bad holzhausen|Bad Holzhausen|DE|nw|laz9ejq
bad homburg vor der hohe|Bad Homburg vor der Höhe|DE|he|patjejy
bad honnef|Bad Honnef|DE|nw|oauoeg3
bad honningen|Bad Hönningen|DE|rp|maucegb
bad iburg|Bad Iburg|DE|ni|nayveic
bad ischl|Bad Ischl|AT||kamjexu
bad karlshafen|Bad Karlshafen|DE|he|maxgem9
bad kissingen|Bad Kissingen|DE|by|oatgeo0
bad kleinen|Bad Kleinen|DE|mv|lb3derv
bad klosterlausnitz|Bad Klosterlausnitz|DE|th|lavgesz
bad kohlgrub|Bad Kohlgrub|DE|by|lamfeqp
bad konigshofen im grabfeld|Bad Königshofen im Grabfeld|DE|by|matqep3
bad konig|Bad König|DE|he|nas6el1
bad kosen|Bad Kösen|DE|st|maw1esk
bad kostritz|Bad Köstritz|DE|th|lavhetd
bad kreuznach|Bad Kreuznach|DE|rp|pasgehv
bad laasphe|Bad Laasphe|DE|nw|navhejf
bad laer|Bad Laer|DE|ni|nayqeig
bad langensalza|Bad Langensalza|DE|th|oavzepl
bad lauchstadt|Bad Lauchstädt|DE|st|mawresz
bad lausick|Bad Lausick|DE|sn|naw2ev4
bad lauterberg im harz|Bad Lauterberg im Harz|DE|ni|naxfep3
bad liebenstein|Bad Liebenstein|DE|th|lav6eor
bad liebenwerda|Bad Liebenwerda|DE|bb|nax4ex7
bad liebenzell|Bad Liebenzell|DE|bw|naphek9
bad lippspringe|Bad Lippspringe|DE|nw|naxueki
bad lobenstein|Bad Lobenstein|DE|th|mau5esc
bad marienberg|Bad Marienberg|DE|rp|maupei3
bad meinberg|Bad Meinberg|DE|nw|may6eky
bad mergentheim|Bad Mergentheim|DE|bw|oarhen5
bad munder am deister|Bad Münder am Deister|DE|ni|oaz0ema
bad munster am stein ebernburg|Bad Münster am Stein-Ebernburg|DE|rp|lasdeht
bad munstereifel|Bad Münstereifel|DE|nw|oaugees
bad muskau|Bad Muskau|DE|sn|lax7f0v
bad nauheim|Bad Nauheim|DE|he|oatweka
bad nenndorf|Bad Nenndorf|DE|ni|nazeem2
bad neuenahr ahrweiler|Bad Neuenahr-Ahrweiler|DE|rp|oaueefr
bad neustadt an der saale|Bad Neustadt an der Saale|DE|by|natseod
bad oeynhausen|Bad Oeynhausen|DE|nw|paz1ekg
bad oldesloe|Bad Oldesloe|DE|sh|ob3heot
bad orb|Bad Orb|DE|he|natjelz
bad peterstal griesbach|Bad Peterstal-Griesbach|DE|bw|laojeiu
bad pirawarth|Bad Pirawarth|AT||kaolf64
bad pyrmont|Bad Pyrmont|DE|ni|oayfelp
bad radkersburg|Bad Radkersburg|AT||kajpf4f
bad ragaz|Bad Ragaz|CH||makleme
bad rappenau|Bad Rappenau|DE|bw|oaqsela
bad reichenhall|Bad Reichenhall|DE|by|oamlevs
bad rippoldsau schapbach|Bad Rippoldsau-Schapbach|DE|bw|laojej5
bad rothenfelde|Bad Rothenfelde|DE|ni|mayseip
bad saarow|Bad Saarow|DE|bb|maz8ez3
bad sachsa|Bad Sachsa|DE|ni|naxbepc
bad sackingen|Bad Säckingen|DE|bw|oam3ei3
bad salzdetfurth|Bad Salzdetfurth|DE|ni|nayment
bad salzschlirf|Bad Salzschlirf|DE|he|laumemf
bad salzuflen|Bad Salzuflen|DE|nw|paypeka
bad salzungen|Bad Salzungen|DE|th|oav5eog
bad sankt leonhard im lavanttal|Bad Sankt Leonhard im Lavanttal|AT||kakgf13
bad sassendorf|Bad Sassendorf|DE|nw|naxaeip
bad sauerbrunn|Bad Sauerbrunn|AT||lampf5d
bad saulgau|Bad Saulgau|DE|bw|oaneeme
bad schallerbach|Bad Schallerbach|AT||lanzeyo
bad schandau|Bad Schandau|DE|sn|lavgezb
bad schlema|Bad Schlema|DE|sn|maukev7
bad schmiedeberg|Bad Schmiedeberg|DE|st|maxlevd
bad schussenried|Bad Schussenried|DE|bw|nancemu
bad schwalbach|Bad Schwalbach|DE|he|nataeif
bad schwartau|Bad Schwartau|DE|sh|ob3sepq
bad segeberg|Bad Segeberg|DE|sh|nb3ueon
bad sobernheim|Bad Sobernheim|DE|rp|masbeh9
bad soden am taunus|Bad Soden am Taunus|DE|he|oataejm
bad soden salmunster|Bad Soden-Salmünster|DE|he|natoem1
bad sooden allendorf|Bad Sooden-Allendorf|DE|he|nawfenp
bad staffelstein|Bad Staffelstein|DE|by|nat6eqk
bad steben|Bad Steben|DE|by|latxesc
bad sulza|Bad Sulza|DE|th|lavxesa
bad teinach zavelstein|Bad Teinach-Zavelstein|DE|bw|lap9ek5
bad tennstedt|Bad Tennstedt|DE|th|law3eq4
bad tolz|Bad Tölz|DE|by|oamoes4
bad uberkingen|Bad Überkingen|DE|bw|lap0en8
bad urach|Bad Urach|DE|bw|naopem4
bad vigaun|Bad Vigaun|AT||lamfewh
bad vilbel|Bad Vilbel|DE|he|oateeka
bad voslau|Bad Vöslau|AT||man9f51
bad waldsee|Bad Waldsee|DE|bw|oan4en3
bad waltersdorf|Bad Waltersdorf|AT||kal1f4h
bad wiessee|Bad Wiessee|DE|by|mamkesk
bad wildbad|Bad Wildbad|DE|bw|napfejr
bad wildungen|Bad Wildungen|DE|he|oaw0elc
bad wilsnack|Bad Wilsnack|DE|bb|lb14et7
bad wimpfen|Bad Wimpfen|DE|bw|maqrelg
bad windsheim|Bad Windsheim|DE|by|narieoy
bad worishofen|Bad Wörishofen|DE|by|nandepg
bad wunnenberg|Bad Wünnenberg|DE|nw|nax4ek6
bad wurzach|Bad Wurzach|DE|bw|nan3eni
bad zell|Bad Zell|AT||kaobf0r
bad zurzach|Bad Zurzach|CH||mam7ej1
bad zwischenahn|Bad Zwischenahn|DE|ni|ob1qei8
badajoz|Badajoz|ES||r9y0dcn
badalona|Badalona|ES||ra55e29
badbergen|Badbergen|DE|ni|mb07ei6
baddeckenstedt|Baddeckenstedt|DE|ni|layoeof
baden baden|Baden-Baden|DE|bw|papgeiw
baden wurttemberg||DE|=|a
badenweiler|Badenweiler|DE|bw|lamsehb
baden|Baden|AT||oandf53
baden|Baden|CH||oalvej3
bade|Bade|TW||r8v9n8w
badger|Badger|US||oby02i7
badin|Badin|PK||q8uij78
badlapur|Badlapur|IN||r8f8jjj
badsey|Badsey|GB||laypdqq
baelen|Baelen|BE|WA|launecl
baesweiler|Baesweiler|DE|nw|oavfed7
baflo|Baflo|NL|GR|kb28ee3
bafoussam|Bafoussam|CM||s7d8eoy
bagaha|Bagaha|IN||q91akdl
bagalkot|Bagalkot|IN||q86zjqa
bagc lar|Bağcılar|TR||ta40g46
bagenalstown|Bagenalstown|IE||lb0edco
bagerhat|Bagerhat|BD||s8oyktf
baghdad|Baghdad|IQ||w9imhbc
baghlan|Baghlān|AF||q9qdj6v
bagillt|Bagillt|GB||lb1zdn7
bagnes|Bagnes|CH||mai0eg2
bago city|Bago City|PH||r7r9nd7
bagong silangan|Bagong Silangan|PH||q82vn8f
bagong silang|Bagong Silang|PH||r832n88
bago|Bago|MM||r8a6lc0
bagshot|Bagshot|GB||mawodu3
baguio|Baguio|PH||s87mn6z
bahadurgarh|Bahadurgarh|IN||r95pjtq
baharampur|Baharampur|IN||r8sykp5
bahawalnagar|Bahawalnagar|PK||r99cjjh
bahawalpur|Bahawalpur|PK||t97ojf4
bahcelievler|Bahçelievler|TR||ta3wg46
bahia blanca|Bahía Blanca|AR||s3yg931
bahir dar|Bahir Dar|ET||s7u7grv
bahlingen|Bahlingen|DE|bw|lanoehi
bahnhof reken|Bahnhof Reken|DE|nw|laxwefk
bahraigh|Bahraigh|IN||r92lk6n
bahrdorf|Bahrdorf|DE|ni|lazjeqk
baia mare|Baia Mare|RO||qamefph
baicheng|Baicheng|CN||sagqnd7
baidoa|Baidoa|SO||q76nh99
baidyabati|Baidyabāti|IN||q8pakpd
baie comeau|Baie-Comeau|CA||oaqq8mp
baienfurt|Baienfurt|DE|bw|mamvemt
baierbrunn|Baierbrunn|DE|by|laneerx
baiersbronn|Baiersbronn|DE|bw|naoqeja
baiersdorf|Baiersdorf|DE|by|maryeqo
baildon|Baildon|GB||nb3ldr1
baile an mhuilinn|Baile an Mhuilinn|IE||jayvd50
baileys crossroads|Baileys Crossroads|US||o9xx7xr
bailieborough|Bailieborough|IE||lb3sdcn
bainbridge island|Bainbridge Island|US||oamb4fo
baindt|Baindt|DE|bw|mamxemv
bairisch kolldorf|Bairisch Kölldorf|AT||jak7f49
bairnsdale|Bairnsdale|AU||n40ypa1
bairro da penha|Bairro da Penha|BR||q553abd
baise|Baise|CN||t8sdm47
baishan|Baishan|CN||ra6inn6
baisha|Baisha|CN||q96qm2s
baisy thy|Baisy-Thy|BE|WA|lauke8g
baiyin|Baiyin|CN||s9rjlxd
bakel|Bakel|NL|NB|max2eby
bakenberg|Bakenberg|NL|GE|kayhecc
bakersfield|Bakersfield|US||s9o94pe
bakewell|Bakewell|GB||lb1tdrd
bakhuizen|Bakhuizen|NL|FR|kb0veb6
bakkeveen|Bakkeveen|NL|FR|kb1gede
bakum|Bakum|DE|ni|mb0ieis
baku|Baku|AZ||ua26hql
bakwa|Bakwa|CD||q79hg04
bal kesir|Balıkesir|TR||ra05g1h
balakovo|Balakovo|RU||rayjhks
balally|Balally|IE||nb20deo
balashikha|Balashikha|RU||rb8zgtf
balasore|Balasore|IN||r8lpklh
balbriggan|Balbriggan|IE||ob2xdeu
balcatta|Balcatta|AU||n4hgmtr
balch springs|Balch Springs|US||o9gx6fm
balcon de la lisa|Balcón de la Lisa|CU||r8q17iz
baldivis|Baldivis|AU||p4g7mtr
baldock|Baldock|GB||nayfdvh
baldoyle|Baldoyle|IE||mb2cdez
baldwin park|Baldwin Park|US||q9kp4sc
baldwin|Baldwin|US||oa2y87j
balegem|Balegem|BE|VL|lavhe6j
balen|Balen|BE|VL|oaw5ead
balerna|Balerna|CH||lahdel1
balerno|Balerno|GB||mb98dmq
balgach|Balgach|CH||lalpemp
balga|Balga|AU||n4hjmts
balham|Balham|GB||nawxdvl
balikpapan|Balikpapan|ID||t6uhmwj
balingen|Balingen|DE|bw|pao4ekl
baliuag|Baliuag|PH||r83jn7u
bali|Bāli|IN||s8oxkpe
balkh|Balkh|AF||q9s4j1u
balk|Balk|NL|FR|lb0yebi
ballaghaderreen|Ballaghaderreen|IE||kb3qd86
ballajura|Ballajura|AU||o4hkmty
ballarat|Ballarat|AU||q41nozl
ballari|Ballari|IN||s842jto
ballast|Ballast|NL|DR|kb0beep
balla|Balla|IE||jb3gd6n
ballenger creek|Ballenger Creek|US||o9zd7ww
ballenstedt|Ballenstedt|DE|st|maxoer7
ballinagh|Ballinagh|IE||jb3tdbe
ballinamore|Ballinamore|IE||jb45dac
ballinasloe|Ballinasloe|IE||mb25d96
ballina|Ballina|IE||nb4cd6j
ballincollig|Ballincollig|IE||oay4d86
ballingarry|Ballingarry|IE||jazrd7e
ballingry|Ballingry|GB||mba0dmr
ballinroad|Ballinroad|IE||kazwde7
ballinrobe|Ballinrobe|IE||lb2zd6d
ballinteer|Ballinteer|IE||nb1zden
ballintoy harbour|Ballintoy Harbour|GB||lb7gdeb
ballisodare|Ballisodare|IE||kb4ld8d
ballitore|Ballitore|IE||jb19dd2
ballivor|Ballivor|IE||kb2pdco
ballon|Ballon|IE||jb0idd7
ballwil|Ballwil|CH||lakzej4
ballwin|Ballwin|US||o9x86wh
ballybay|Ballybay|IE||kb4ddcu
ballyboden|Ballyboden|IE||nb20deg
ballybofey|Ballybofey|IE||mb68dae
ballybunnion|Ballybunnion|IE||kazvd55
ballycanew|Ballycanew|IE||ib05dei
ballycannan|Ballycannan|IE||jb0ed7z
ballycastle|Ballycastle|GB||mb7cdeo
ballyclare|Ballyclare|GB||nb63dfc
ballyclerahan|Ballyclerahan|IE||jazldag
ballyconnell|Ballyconnell|IE||kb4cday
ballyduff|Ballyduff|IE||jazqd56
ballyfermot|Ballyfermot|IE||nb26ded
ballygarvan|Ballygarvan|IE||jaxyd8i
ballygar|Ballygar|IE||kb2od8v
ballygerry|Ballygerry|IE||kaz5dec
ballygowan|Ballygowan|GB||lb5edfx
ballyhaise|Ballyhaise|IE||jb45dbo
ballyhaunis|Ballyhaunis|IE||lb3dd7n
ballyheige|Ballyheige|IE||jazid4p
ballyjamesduff|Ballyjamesduff|IE||lb3ndc0
ballylinan|Ballylinan|IE||kb12dcg
ballymahon|Ballymahon|IE||kb2tdaf
ballymena|Ballymena|GB||ob6edek
ballymoney|Ballymoney|GB||nb6zddx
ballymore eustace|Ballymore Eustace|IE||jb1lddn
ballymote|Ballymote|IE||kb48d8c
ballymun|Ballymun|IE||mb2cdel
ballynahinch|Ballynahinch|GB||mb54dfm
ballypatrick|Ballypatrick|GB||lb7adex
ballyragget|Ballyragget|IE||kb0ndbn
ballysadare|Ballysadare|IE||kb4ld8d
ballyshannon|Ballyshannon|IE||lb5ed9a
balmain|Balmain|AU||n4bzpjy
balmedie|Balmedie|GB||lbd1dqa
balmoral|Balmoral|NZ||n43jrde
balneario camboriu|Balneário Camboriú|BR||r4v1a4x
balrothery|Balrothery|IE||kb2vdet
balsall common|Balsall Common|GB||mazjdrf
balsas|Balsas|BR||q6d3ac4
balsthal|Balsthal|CH||malgehd
baltimore|Baltimore|US||t9z57z7
baltinglass|Baltinglass|IE||lb12ddd
balti|Bălţi|MD||qamog1l
baltmannsweiler|Baltmannsweiler|DE|bw|mapeem9
baltschieder|Baltschieder|CH||kainehv
balurghat|Bālurghāt|IN||r8w2kqm
balvanera|Balvanera|AR||r49v9ds
balve|Balve|DE|nw|nawlehu
balwyn north|Balwyn North|AU||o411p31
balwyn|Balwyn|AU||n40zp30
bamako|Bamako|ML||w7x1d9u
bama|Bama|NG||q7u0ey1
bamberg|Bamberg|DE|by|qasmeqa
bamenda|Bamenda|CM||s7ekeo7
bamenohl|Bamenohl|DE|nw|law5ei6
bammental|Bammental|DE|bw|mar4eke
bampton|Bampton|GB||laxpdrp
ban khlong prawet|Ban Khlong Prawet|TH||r804lno
ban samae dam|Ban Samae Dam|TH||q7zrlmv
banagher|Banagher|IE||kb1rd9t
banan|Banan|CN||s97mm3y
banbridge|Banbridge|GB||nb4zdek
banbury don mills|Banbury-Don Mills|CA||oabi7rl
banbury|Banbury|GB||paymdsa
banchory|Banchory|GB||mbchdp3
band rma|Bandırma|TR||qa23g1q
banda aceh|Banda Aceh|ID||r7del8t
bandar abbas|Bandar Abbas|IR||s91ji8c
bandar bukit raja|Bandar Bukit Raja|MY||r76llpr
bandar e anzali|Bandar-e Anzalī|IR||q9u3hpe
bandar e mahshahr|Bandar-e Māhshahr|IR||r9awhon
bandar lampung|Bandar Lampung|ID||u6ixm0e
bandar mahkota cheras|Bandar Mahkota Cheras|MY||q76hlqs
bandar seri alam|Bandar Seri Alam|MY||r726lwk
bandar sunway|Bandar Sunway|MY||r76jlq9
bandar tasik puteri|Bandar Tasik Puteri|MY||r775lpv
bandar utama|Bandar Utama|MY||r76rlq9
bandarban|Bāndarban|BD||s8nol06
banda|Bānda|IN||r8wsk35
bandon|Bandon|IE||maxrd7q
bandundu province|Bandundu Province|CD||r6osf8a
bandung|Bandung|ID||v6esm6x
baneh|Bāneh|IR||q9q0hfh
banff|Banff|GB||lbe6doz
banfora|Banfora|BF||q7rjdir
bang bon|Bang Bon|TH||q7zylmw
bang kapi|Bang Kapi|TH||r809lnl
bang khae|Bang Khae|TH||r801lmx
bang khun thian|Bang Khun Thian|TH||r7zylmz
bang sue|Bang Sue|TH||q80dln9
bangaon|Bangaon|IN||q8q1kqr
bangert|Bangert|NL|NH|kb0ieae
bangil|Bangil|ID||q6cwmle
bangkok noi|Bangkok Noi|TH||q808ln4
bangkok|Bangkok|TH||w807ln6
bangor|Bangor|GB||pb5udg9
bangor|Bangor|US||oaeg8kz
bangui|Bangui|CF||t7a4fbj
banha|Banhā|EG||r9amgam
banholt|Banholt|NL|LI|jav3ec5
bani mazar|Banī Mazār|EG||q955g9l
bani suwayf|Banī Suwayf|EG||s96rgae
banja luka|Banja Luka|BA||raeef7r
banjaran|Banjaran|ID||r6efm6v
banjarmasin|Banjarmasin|ID||t6osmqb
banjar|Banjar|ID||r6e0m6f
banknock|Banknock|GB||lb9jdl0
bankstown|Bankstown|AU||p4bspjj
banks|Banks|GB||lb34dnw
bankura|Bānkura|IN||r8qjklv
bannewitz|Bannewitz|DE|sn|navney4
banning|Banning|US||o9k94vc
bannockburn|Bannockburn|GB||mb9tdl5
bannu|Bannu|PK||u9hnjc4
bann|Bann|DE|rp|lar6eh6
banora point|Banora Point|AU||n4rnpqi
banqiao|Banqiao|TW||t8vhn9f
bansbaria|Bānsbāria|IN||q8prkpk
bansin|Bansin|DE|mv|lb3xeza
banstead|Banstead|GB||pawkdvf
banswara|Bānswāra|IN||q8rejms
bantega|Bantega|NL|FR|jb0sec4
bantry|Bantry|IE||laxkd5r
banyuwangi|Banyuwangi|ID||q6b5mpo
banzkow|Banzkow|DE|mv|lb2oes0
bao an centre|Bao'an Centre|CN||q8oqmog
bao an|Bao'an|CN||w8onmoc
bao loc|Bảo Lộc|VN||r7u3m7h
baoding|Baoding|CN||v9xzmsq
baoji|Baoji|CN||u9lhm5w
baoshan|Baoshan|CN||t8vsljg
baotou|Baotou|CN||va2xmd4
baqubah|Baqubah|IQ||r9jrhbx
bar hill|Bar Hill|GB||laz5dw3
barakaldo|Barakaldo|ES||qaaadnp
baraki|Baraki|DZ||q9rve4m
barakpur|Bārākpur|IN||r8p9kpg
baranagar|Baranagar|IN||r8owkpi
baranovichi|Baranovichi|BY||rb1lfw9
baran|Bārān|IN||q8vqjsk
barasat|Bārāsat|IN||s8p4kps
barbacena|Barbacena|BR||q5b1aif
barberton|Barberton|US||oa3x7lb
barbican|Barbican|GB||lax4dvr
barbing|Barbing|DE|by|maq4etw
barby|Barby|DE|st|maydet0
barcarena|Barcarena|BR||q6tta4x
barcelona|Barcelona|ES||ua4ze20
barcelona|Barcelona|VE||t7q68wb
barchem|Barchem|NL|GE|jaysedw
barchfeld|Barchfeld|DE|th|lav7er2
barddhaman|Barddhamān|IN||s8qmko2
bardowick|Bardowick|DE|ni|mb21eov
bardsey|Bardsey|GB||lb3odrz
bareilly|Bareilly|IN||t94tk0n
barendorf|Barendorf|DE|ni|lb1vep8
barendrecht|Barendrecht|NL|ZH|pay2e8l
barenstein|Bärenstein|DE|sn|lauaew7
baretswil|Bäretswil|CH||kaliekm
bargeddie|Bargeddie|GB||lb95dko
barger oosterveld|Barger-Oosterveld|NL|DR|lb0lefc
bargeres|Bargeres|NL|DR|nb0kef4
bargfeld stegen|Bargfeld-Stegen|DE|sh|lb3deob
bargoed|Bargoed|GB||naxkdn1
bargstedt|Bargstedt|DE|ni|lb2jem9
bargteheide|Bargteheide|DE|sh|nb39eoj
bariadi|Bariadi|TZ||r6q8gie
barinas|Barinas|VE||s7ly8gx
baripada|Baripāda|IN||q8mxkkx
barishal|Barishal|BD||r8p2kv1
bariswil|Bäriswil|CH||kakmegx
bari|Bari|IT||sa48f6v
barkingside|Barkingside|GB||naxadw7
barking|Barking|GB||pax5dw8
barlborough|Barlborough|GB||lb21dsf
barlby|Barlby|GB||lb3gdt4
barleben|Barleben|DE|st|maz0esa
barlestone|Barlestone|GB||lb09ds7
barmbek nord|Barmbek-Nord|DE|hh|pb2xenw
barmbek sud|Barmbek-Süd|DE|hh|pb2uenw
barmouth|Barmouth|GB||lb0gdkq
barmstedt|Barmstedt|DE|sh|nb3fen5
barnala|Barnāla|IN||q9adjpv
barnard castle|Barnard Castle|GB||mb5idqo
barnaul|Barnaul|RU||tb28kcn
barnau|Bärnau|DE|by|lasdeuj
barnbach|Bärnbach|AT||makrf21
barnes|Barnes|GB||oawzdvb
barnet|Barnet|GB||oaxhdvg
barneveld|Barneveld|NL|GE|payuebi
barnham|Barnham|GB||nav7du8
barnoldswick|Barnoldswick|GB||nb3sdpx
barnsbury|Barnsbury|GB||nax6dvo
barnsley|Barnsley|GB||qb2rdrw
barnstable|Barnstable|US||pa5u8gq
barnstaple|Barnstaple|GB||oavwdkq
barnstorf|Barnstorf|DE|ni|mb0fejm
barnt green|Barnt Green|GB||mazgdqf
barntrup|Barntrup|DE|nw|nayfelc
barnwood|Barnwood|GB||lay2dpw
barquisimeto|Barquisimeto|VE||u7py8jc
barra mansa|Barra Mansa|BR||r57eahb
barrancabermeja|Barrancabermeja|CO||r7hn86v
barranquilla|Barranquilla|CO||u7sh84a
barreiras|Barreiras|BR||r609af1
barretos|Barretos|BR||q5cwa53
barrhead|Barrhead|GB||ob90djt
barrie|Barrie|CA||radc7qp
barrington|Barrington|US||oa5y8dx
barrow in furness|Barrow in Furness|GB||pb4bdn1
barrow upon humber|Barrow upon Humber|GB||lb34duy
barrow upon soar|Barrow upon Soar|GB||mb0jdst
barrowford|Barrowford|GB||mb3ldpu
barry|Barry|GB||pawsdmw
barsbuttel|Barsbüttel|DE|sh|nb2teo9
barshi|Barshi|IN||q8cnjq9
barsingerhorn|Barsingerhorn|NL|NH|jb0me9i
barsinghausen|Barsinghausen|DE|ni|nazaem9
barssel|Barßel|DE|ni|nb1pehj
barstow heights|Barstow Heights|US||o9mv4uu
barstow|Barstow|US||o9my4uy
bartholomaberg|Bartholomäberg|AT||laktenj
bartholoma|Bartholomä|DE|bw|lapfenr
barth|Barth|DE|mv|nb50evc
bartlesville|Bartlesville|US||p9s36he
bartlett|Bartlett|US||pa6o731
bartley green|Bartley Green|GB||oazodqg
barton le clay|Barton-le-Clay|GB||mayddut
barton on sea|Barton on Sea|GB||mauydrc
barton under needwood|Barton under Needwood|GB||lb0kdr8
barton upon humber|Barton upon Humber|GB||nb35dus
bartow|Bartow|US||o93i7ko
barueri|Barueri|BR||s54pa9s
baruta|Baruta|VE||r7qz8q8
baruth|Baruth|DE|bb|maykexi
barvaux|Barvaux|BE|WA|latveb9
barwies|Barwies|AT||kaleeqh
barysaw|Barysaw|BY||rb4ng36
bas vully|Bas-Vully|CH||kakgefr
basaksehir|Başakşehir|TR||ra47g3z
bascharage|Bascharage|LU||marpecf
basecles|Basècles|BE|WA|laude65
basel|Basel|CH||ram4eh1
basford stoke on trent|Basford, Stoke-on-Trent|GB||mb1adpv
basford|Basford|GB||nb15dsq
bashan|Bashan|CN||q935mud
basildon|Basildon|GB||rax9dxa
basingstoke|Basingstoke|GB||qawedsz
basking ridge|Basking Ridge|US||oa3384x
basrah|Basrah|IQ||u9arhkq
basse lasne|Basse Lasne|BE|WA|nauue8h
basse nendaz|Basse-Nendaz|CH||maibegb
bassecourt|Bassecourt|CH||lalieg4
bassendean|Bassendean|AU||n4hdmu2
bassenge|Bassenge|BE|WA|mav0ebl
bassenheim|Bassenheim|DE|rp|latwegq
bassersdorf|Bassersdorf|CH||malsejz
bassevelde|Bassevelde|BE|VL|lawbe68
bassilly|Bassilly|BE|WA|lause6x
bassingbourn|Bassingbourn|GB||layodvv
bassum|Bassum|DE|ni|nb0tek9
bastendorf|Bastendorf|LU||jasled5
bastheim|Bastheim|DE|by|lau0eoc
basti|Bastī|IN||q90fk9s
bastogne|Bastogne|BE|WA|naswebw
basuo|Basuo|CN||s8f2m9v
bat yam|Bat Yam|IL||q9eygkj
batadorp|Batadorp|NL|NB|jax1eb0
batala|Batāla|IN||r9edjow
batam|Batam|ID||u717lwy
batangas|Batangas|PH||r808n8a
batang|Batang|ID||r6g0mfj
batavia|Batavia|US||oa6972p
bataysk|Bataysk|RU||qakygyg
bata|Bata|GQ||r736en5
batchworth|Batchworth|GB||naxfduq
bateau bay|Bateau Bay|AU||n4dapkr
batenburg|Batenburg|NL|GE|jaxyebn
bath beach|Bath Beach|US||pa2s86g
bathgate|Bathgate|GB||ob9adlw
bathinda|Bathinda|IN||s99xjo6
bathmen|Bathmen|NL|OV|maz5edh
bathurst manor|Bathurst Manor|CA||nabk7ra
bathurst|Bathurst|AU||p4d6pfi
bathurst|Bathurst|CA||nama8tn
bath|Bath|GB||qawqdpg
batikent|Batikent|TR||sa11gex
batley|Batley|GB||pb36drh
batman|Batman|TR||s9v9h29
batna city|Batna City|DZ||s9osed5
baton rouge|Baton Rouge|US||r9ak6up
batschuns|Batschuns|AT||kalcemv
battagram|Battagram|PK||t9mcjiu
battambang|Battambang|KH||q7yeluo
battenberg|Battenberg|DE|he|mavpek1
batterkinden|Bätterkinden|CH||lakxegy
battersea|Battersea|GB||qawzdvk
battice|Battice|BE|WA|maupec6
battle creek|Battle Creek|US||pa7k7be
battle ground|Battle Ground|US||oah64fn
battle|Battle|GB||mavgdxc
batu caves|Batu Caves|MY||r770lqg
batu pahat|Batu Pahat|MY||r735ltx
batumi|Batumi|GE||ra5oh3n
baturaja|Baturaja|ID||r6mjlxd
batu|Batu|ID||r6c5mkl
baubau|Baubau|ID||r6iunck
bauchi|Bauchi|NG||t7qnenc
baudour|Baudour|BE|WA|mau8e6n
baulkham hills|Baulkham Hills|AU||p4c8pjf
bauma|Bauma|CH||kalleko
baumholder|Baumholder|DE|rp|maruegd
baumkirchen|Baumkirchen|AT||kalees5
baumschulenweg|Baumschulenweg|DE|be|oazrexh
baunach|Baunach|DE|by|lasveq5
baunatal|Baunatal|DE|he|oawdem5
bauru|Bauru|BR||s581a3q
bautzen|Bautzen|DE|sn|paw6f03
bavaria||DE|=|a
bavel|Bavel|NL|NB|max9e9f
bavikhove|Bavikhove|BE|VL|lavce57
bawinkel|Bawinkel|DE|ni|lb04egk
bawshar|Bawshar|OM||s8riie8
bawtry|Bawtry|GB||mb2fdt6
bay city|Bay City|US||pab37ez
bay horse|Bay Horse|GB||lb3xdoa
bay point|Bay Point|US||o9vn4h8
bay shore|Bay Shore|US||oa3588j
bay street corridor|Bay Street Corridor|CA||oaba7rh
bay village|Bay Village|US||na587kg
bayamon|Bayamón|PR||r8d48s8
bayamo|Bayamo|CU||r8il7z4
bayan lepas|Bayan Lepas|MY||q7cqlmi
bayan nur|Bayan Nur|CN||ua36m6b
bayawan|Bayawan|PH||q7o0nd4
baychester|Baychester|US||na3j86w
bayenthal|Bayenthal|DE|nw|navfefd
bayerisch gmain|Bayerisch Gmain|DE|by|lamkevu
bayern||DE|=|a
bayonet point|Bayonet Point|US||o94p7ic
bayonne|Bayonne|US||qa2z865
bayou cane|Bayou Cane|US||o98a6vx
bayreuth|Bayreuth|DE|by|qasres6
bayshore gardens|Bayshore Gardens|US||n9277il
bayside|Bayside|IE||mb2bdey
bayside|Bayside|US||qa39872
bayston hill|Bayston Hill|GB||mb0cdoc
bayswater|Bayswater|AU||n4hcmu0
bayswater|Bayswater|GB||oax3dvi
baytown|Baytown|US||q98m6k6
bayview village|Bayview Village|CA||oabm7ri
bayview woods steeles|Bayview Woods-Steeles|CA||nabo7ri
bayville|Bayville|US||oa0v861
bazel|Bazel|BE|VL|maw3e7y
bazel||CH||ram4eh1
beach haven|Beach Haven|NZ||n43trd8
beachlands|Beachlands|NZ||n43kre4
beaconsfield|Beaconsfield|CA||oag786t
beaconsfield|Beaconsfield|GB||naxddu7
beaminster|Beaminster|GB||lav5doe
bearna|Bearna|IE||kb1xd6l
bearsden|Bearsden|GB||ob9cdjz
bear|Bear|US||oa0381u
beatenberg|Beatenberg|CH||kajqehn
beau bassin rose hill|Beau Bassin-Rose Hill|MU||q5dtibn
beaufays|Beaufays|BE|WA|maugebo
beaufort|Beaufort|LU||kasgedh
beauharnois|Beauharnois|CA||nafv86t
beaumaris|Beaumaris|AU||n40hp2v
beaumont|Beaumont|BE|WA|matke7s
beaumont|Beaumont|IE||nb2bdep
beaumont|Beaumont|US||q99l6mm
beauraing|Beauraing|BE|WA|nat7e9s
beauvechain|Beauvechain|BE|WA|mav2e99
beaver dam|Beaver Dam|US||oaaq718
beavercreek|Beavercreek|US||pa0b7ei
beaverton|Beaverton|US||qagd4ew
beawar|Beāwar|IN||r8yijmg
bebelhof|Bebelhof|DE|ni|laz4epa
bebington|Bebington|GB||nb27dnm
bebra|Bebra|DE|he|navlen8
becancour|Bécancour|CA||naiq8at
beccles|Beccles|GB||nazqe0c
bech kleinmacher|Bech-Kleinmacher|LU||jarledo
bechar|Béchar|DZ||r9dudpu
bechhofen|Bechhofen|DE|rp|lar3egk
beckdorf|Beckdorf|DE|ni|lb2eemq
beckenham|Beckenham|GB||qawtdvx
beckenried|Beckenried|CH||lakhejk
beckerich|Beckerich|LU||jas5ecc
beckingen|Beckingen|DE|sl|nar8eem
beckley|Beckley|US||o9uy7mh
beckum|Beckum|DE|nw|paxseic
becontree|Becontree|GB||qax7dwd
bedale|Bedale|GB||mb4tdrl
bedburg|Bedburg|DE|nw|oavnee9
beddau|Beddau|GB||max7dmo
beddington heights|Beddington Heights|CA||naw1534
bedford park nortown|Bedford Park-Nortown|CA||oabh7re
bedford|Bedford|GB||qaytdup
bedford|Bedford|US||p9h86e6
bedlington|Bedlington|GB||ob75drl
bedok new town|Bedok New Town|SG||s71plwq
bedum|Bedum|NL|GR|mb22eec
bedwas|Bedwas|GB||naxbdn4
bedworth|Bedworth|GB||oazsdrx
beed|Beed|IN||r8erjqg
beegden|Beegden|NL|LI|kaw7ecg
beek gem montferland|Beek gem Montferland|NL|GE|kay7ed7
beekbergen|Beekbergen|NL|GE|layweck
beek|Beek|BE|VL|law4ebk
beek|Beek|NL|LI|naviec4
beek|Beek|NL|NB|max5ebn
beelen|Beelen|DE|nw|may9eij
beelitz|Beelitz|DE|bb|naz4ew1
beemte broekland|Beemte-Broekland|NL|GE|jaz6ecn
beerfelden|Beerfelden|DE|he|marpekx
beernem|Beernem|BE|VL|naw2e5a
beersdal|Beersdal|NL|LI|kavfeck
beersel|Beersel|BE|VL|oav1e7y
beerse|Beerse|BE|VL|nawke9h
beersheba|Beersheba|IL||r9ctgkn
beers|Beers|NL|NB|kaxpec7
beervelde|Beervelde|BE|VL|lavwe6t
beerzel|Beerzel|BE|VL|mavue8z
beesd|Beesd|NL|GE|lay5eaf
beesel|Beesel|NL|LI|lawfecs
beeskow|Beeskow|DE|bb|nayxezl
beetsterzwaag|Beetsterzwaag|NL|FR|lb1eecw
beets|Beets|NL|NH|jb03e9u
beggen|Beggen|LU||larxed1
begijnendijk|Begijnendijk|BE|VL|navqe9a
begnins|Begnins|CH||kaj0edd
begoua|Bégoua|CF||s7adfbh
begusarai|Begusarai|IN||r8wmkj9
behringen|Behringen|DE|th|lav1eql
bei an|Bei’an|CN||sao3nno
beibei|Beibei|CN||r98vm3o
beierfeld|Beierfeld|DE|sn|lauhevj
beigem|Beigem|BE|VL|kavje85
beighton|Beighton|GB||nb25dsb
beihai|Beihai|CN||t8lomb4
beijing|Beijing|CN||ya0vmvc
beilen|Beilen|NL|DR|nb0uee3
beiliu|Beiliu|CN||r8p3mej
beilrode|Beilrode|DE|sn|lax9ewb
beilstein|Beilstein|DE|bw|maq8elv
beimerstetten|Beimerstetten|DE|bw|laooenq
beindersheim|Beindersheim|DE|rp|laroej4
beinsdorp|Beinsdorp|NL|NH|jaz9e8s
beipiao|Beipiao|CN||ra63n7i
beira|Beira|MZ||t5ewgks
beirut|Beirut|LB||u9k5gmm
beith|Beith|GB||mb8vdj4
bejaia|Béjaïa|DZ||r9s4ea4
bekasi|Bekasi|ID||v6gpm57
bekkevoort|Bekkevoort|BE|VL|mavie9t
bel air north|Bel Air North|US||o9zv7zv
bel air south|Bel Air South|US||p9zr800
belagavi|Belagavi|IN||s861jmy
belair|Belair|LU||nartecz
belawan|Belawan|ID||q78ili4
belcrum|Belcrum|NL|NB|laxce99
belem|Belém|BR||u6tya5a
belfast|Belfast|GB||sb5odfj
belfaux|Belfaux|CH||lak2efr
belford roxo|Belford Roxo|BR||s56sajg
belfort|Belfort|NL|LI|lav9ebq
belgern|Belgern|DE|sn|max0ewg
belgershain|Belgershain|DE|sn|lawbeuv
belgien||BE|==|a
belgie||BE|==|a
belgique||BE|==|a
belgium||BE|==|a
belgooly|Belgooly|IE||jaxqd8f
belgorod|Belgorod|RU||saulgpm
belgrade|Belgrade|BE|WA|mau7e9f
belgrade|Belgrade|RS||uaegfgv
belgrano|Belgrano|AR||r4a09dm
belgrave|Belgrave|GB||nb09dsw
bell block|Bell Block|NZ||n3xlrbr
bell gardens|Bell Gardens|US||p9kd4rt
bella vista|Bella Vista|DO||r8da8hp
bella vista|Bella Vista|US||o9rc6m5
bellaire|Bellaire|US||o98j6iu
belle glade|Belle Glade|US||o9047nx
belle vale|Belle Vale|GB||nb2bdo2
bellecourt|Bellecourt|BE|WA|lau8e7v
bellegem|Bellegem|BE|VL|lav2e54
bellem|Bellem|BE|VL|lavxe5p
bellenberg|Bellenberg|DE|by|mao2eo1
belleville|Belleville|CA||pacp7x2
belleville|Belleville|US||pa3b861
bellevue hill|Bellevue Hill|AU||n4bwpk5
bellevue|Bellevue|CH||laiied3
bellevue|Bellevue|US||ram94gk
bellflower|Bellflower|US||q9k44rw
bellheim|Bellheim|DE|rp|naqoej0
bellingham|Bellingham|US||qapg4fr
bellingwolde|Bellingwolde|NL|GR|lb1kefx
bellinzona|Bellinzona|CH||paibel2
bellmore|Bellmore|US||na2z87r
bellmund|Bellmund|CH||kakveg5
bello|Bello|CO||s7fm824
bellshill|Bellshill|GB||ob92dku
bellview|Bellview|US||o9am75h
bellwood|Bellwood|US||oa6c73w
bell|Bell|US||p9ke4rp
belmont cragin|Belmont Cragin|US||qa6h747
belmont sur lausanne|Belmont-sur-Lausanne|CH||laj8eek
belmont|Belmont|AU||n3zzp0y
belmont|Belmont|GB||naxcdv5
belmont|Belmont|US||oa7s8ea
belmore|Belmore|AU||n4bspjp
belmullet|Belmullet|IE||jb4md49
belm|Belm|DE|ni|nazaeil
belo horizonte|Belo Horizonte|BR||v5eoahy
beloeil|Beloeil|BE|WA|naufe6d
beloeil|Beloeil|CA||oagl88n
beloit|Beloit|US||pa8370p
belper|Belper|GB||ob1adrw
belp|Belp|CH||nak9egu
belsele|Belsele|BE|VL|naw3e7d
belsize park|Belsize Park|GB||nax7dvj
belt schutsloot|Belt-Schutsloot|NL|OV|jb0becu
beltheim|Beltheim|DE|rp|lat7egq
beltline|Beltline|CA||oavs535
belton|Belton|GB||lb2rdtq
belton|Belton|US||o9xt6lf
beltrum|Beltrum|NL|GE|kaynee8
beltsville|Beltsville|US||o9yf7yd
belturbet|Belturbet|IE||kb4adbb
belvaux|Belvaux|LU||narjecg
belvedere park|Belvedere Park|US||n9jr7dx
belvedere|Belvedere|GB||nax1dwf
belvidere|Belvidere|US||oa7e718
bembridge|Bembridge|GB||lautdt0
bemmel|Bemmel|NL|GE|nay5ece
bemowo|Bemowo|PL||qaz5fi3
bempflingen|Bempflingen|DE|bw|laoxelr
ben ahin|Ben-Ahin|BE|WA|lauaeaf
ben cat|Bến Cát|VN||s7szm44
ben tre|Bến Tre|VN||q7qgm3i
benalla|Benalla|AU||n44hp5i
benbrook|Benbrook|US||o9gr6da
bendale|Bendale|CA||oabl7rv
bender|Bender|MD||qak3g5w
bendestorf|Bendestorf|DE|ni|lb26eno
bendigo|Bendigo|AU||q43wp0s
bendorf|Bendorf|DE|rp|oau2eh2
bend|Bend|US||qace4j0
benediktbeuern|Benediktbeuern|DE|by|lamjerq
bengaluru|Bengaluru|IN||x7y1jvj
bengbu|Bengbu|CN||t9himy0
benghazi|Benghazi|LY||t9f7ffr
bengkulu|Bengkulu|ID||s6ngls3
benglen|Benglen|CH||kalkek0
benguela|Benguela|AO||t5z2ex8
beni mellal|Beni Mellal|MA||r9fuded
benicia|Benicia|US||o9vp4go
benin city|Benin City|NG||u7fmebn
benito juarez|Benito Juárez|MX||s8ft68k
beni|Beni|CD||r6zdg5v
benken|Benken|CH||lal4el1
benllech|Benllech|GB||lb24dk9
benndorf|Benndorf|DE|st|lax9erx
bennebroek|Bennebroek|NL|NH|mazce8s
benneckenstein|Benneckenstein|DE|st|laxjeps
bennekom|Bennekom|NL|GE|naygebs
bennetts end|Bennetts End|GB||maxqdur
bennettsbridge|Bennettsbridge|IE||jb03dc2
bennewitz|Bennewitz|DE|sn|mawoevb
benningen am neckar|Benningen am Neckar|DE|bw|mapzelo
benningen|Benningen|DE|by|lan9eoe
benoni|Benoni|ZA||t4x9g2o
bensalem|Bensalem|US||pa1e83t
bensenville|Bensenville|US||oa6k73q
benshausen|Benshausen|DE|th|laupepg
bensheim|Bensheim|DE|he|pas0ejy
bensonhurst|Bensonhurst|US||pa2s86h
benson|Benson|GB||maxedsx
bentelo|Bentelo|NL|OV|jaz2eek
benthuizen|Benthuizen|NL|ZH|oayoe8m
bentleigh east|Bentleigh East|AU||o40op2x
bentleigh|Bentleigh|AU||o40op2w
bentley|Bentley|GB||pb2pdst
bento goncalves|Bento Gonçalves|BR||q4oz9ww
bentonville|Bentonville|US||p9r16mb
benton|Benton|US||p9m06qt
bentwisch|Bentwisch|DE|mv|lb4cetw
benwell|Benwell|GB||mb6pdrd
benxi|Benxi|CN||ta4pnfs
beppu|Beppu|JP||q9igo1a
beratzhausen|Beratzhausen|DE|by|maqeest
berazategui|Berazategui|AR||r49f9eb
berberati|Berbérati|CF||q79uf3v
berbera|Berbera|SO||r7r0hd1
berbourg|Berbourg|LU||jas5edr
bercham|Bercham|MY||r7awloy
berchem sainte agathe|Berchem-Sainte-Agathe|BE|BR|oavbe7y
berchem|Berchem|BE|VL|paw7e8b
berchem|Berchem|LU||jarmed1
berching|Berching|DE|by|naqfers
berchtesgaden|Berchtesgaden|DE|by|mambew4
berdorf|Berdorf|LU||jaseedn
berdyansk|Berdyansk|UA||qajwgq7
bere alston|Bere Alston|GB||lau8dkd
berea|Berea|US||oa4x7kn
bereldange|Béreldange|LU||maryed0
berezniki|Berezniki|RU||rbj1i9u
berg en bos|Berg en Bos|NL|GE|kaz2ech
berg en dal|Berg en Dal|NL|GE|kaxyecg
bergamo|Bergamo|IT||qagyemv
bergatreute|Bergatreute|DE|bw|lamxen3
berga|Berga|DE|th|lauzets
bergedorf|Bergedorf|DE|hh|qb2keof
bergeijk|Bergeijk|NL|NB|oawkeaw
bergem|Bergem|LU||karkecs
bergen auf rugen|Bergen auf Rügen|DE|mv|nb56exb
bergen op zoom|Bergen op Zoom|NL|NB|qax2e7x
bergenfield|Bergenfield|US||oa3p86g
bergen|Bergen|DE|by|mamteuz
bergen|Bergen|DE|ni|nb0peno
bergen|Bergen|NL|NH|ob0be92
bergen|Bergen|NO||sblreas
bergern|Bergern|AT||kantez7
berge|Berge|DE|ni|lb06ehj
bergham|Bergham|AT||kao4ezj
bergharen|Bergharen|NL|GE|kay1ebr
berghaupten|Berghaupten|DE|bw|laohei7
bergheim|Bergheim|AT||lamxew7
bergheim|Bergheim|DE|nw|pavkeeg
berghem|Berghem|NL|NB|maxtebh
berghulen|Berghülen|DE|bw|kaomen4
bergisch gladbach|Bergisch Gladbach|DE|nw|qavneft
bergkamen|Bergkamen|DE|nw|paxeeh8
bergkirchen|Bergkirchen|DE|by|mao2erk
bergland|Bergland|AT||kansf27
berglern|Berglern|DE|by|laoeet5
bergneustadt|Bergneustadt|DE|nw|oavqeha
bergrheinfeld|Bergrheinfeld|DE|by|masxeoa
bergschenhoek|Bergschenhoek|NL|ZH|oayfe8i
bergstedt|Bergstedt|DE|hh|nb33eo5
bergstoep|Bergstoep|NL|ZH|kay8e9a
bergtheim|Bergtheim|DE|by|lasmenz
berg|Berg|AT||kao5ezl
berg|Berg|BE|VL|lavhe8m
berg|Berg|CH||lam6elh
berg|Berg|DE|by|masdetq
berg|Berg|DE|rp|laq2eis
berg|Berg|NL|LI|lavaec2
berikon|Berikon|CH||maljej9
beringen|Beringen|BE|VL|pavteaj
beringen|Beringen|CH||lamiejt
beringen|Beringen|LU||kas8ed0
beringe|Beringe|NL|LI|kawmecj
berkane|Berkane|MA||q9n0dpk
berkel en rodenrijs|Berkel en Rodenrijs|NL|ZH|oayfe8g
berkeley|Berkeley|GB||kaxldp6
berkeley|Berkeley|US||q9v74gd
berkenthin|Berkenthin|DE|sh|kb39epk
berkenwoude|Berkenwoude|NL|ZH|kayae93
berkhamsted|Berkhamsted|GB||oaxsduf
berkheim|Berkheim|DE|bw|langeo0
berkhout|Berkhout|NL|NH|kb08e9w
berkley|Berkley|US||na827gy
berkum|Berkum|DE|nw|laumeft
berkum|Berkum|NL|OV|lazwed2
berlaar|Berlaar|BE|VL|naw0e8y
berlare|Berlare|BE|VL|navre74
berlicum|Berlicum|NL|NB|maxkeb0
berlijn||DE|be|vazwex9
berlin kopenick|Berlin Köpenick|DE|be|pazoexq
berlin|Berlin|DE|be|vazwex9
berloz|Berloz|BE|WA|lauueah
berltsum|Berltsum|NL|FR|lb1webp
bermatingen|Bermatingen|DE|bw|lamlelz
bernardin|Bernardin|AT||manseyx
bernards heath|Bernards Heath|GB||naxsdv3
bernau am chiemsee|Bernau am Chiemsee|DE|by|mamteue
bernau bei berlin|Bernau bei Berlin|DE|bb|pb0cexr
bernbeuren|Bernbeuren|DE|by|lammepy
bernburg|Bernburg|DE|st|oaxvesm
berndorf bei salzburg|Berndorf bei Salzburg|AT||kancewa
berndorf|Berndorf|AT||nan7f4r
bernex|Bernex|CH||naiaecw
berngau|Berngau|DE|by|laqtero
bernhardswald|Bernhardswald|DE|by|maqdeu1
bernissart|Bernissart|BE|WA|nau7e65
bernkastel kues|Bernkastel-Kues|DE|rp|masoefo
bernried|Bernried|DE|by|mapwevs
bernsbach|Bernsbach|DE|sn|mauievh
bernsdorf|Bernsdorf|DE|sn|mawpez3
bernstadt|Bernstadt|DE|bw|kaoqenv
bernstadt|Bernstadt|DE|sn|lavtf17
bern|Bern|CH||qakfegp
beromunster|Beromünster|CH||lal5eir
berrechid|Berrechid|MA||r9ifdax
bersenbruck|Bersenbrück|DE|ni|mazzei3
bertem|Bertem|BE|VL|navae8v
bertogne|Bertogne|BE|WA|lat4ebr
bertoua|Bertoua|CM||r7aqey0
bertrange|Bertrange|LU||martect
bertrix|Bertrix|BE|WA|masieam
bertsdorf hornitz|Bertsdorf-Hörnitz|DE|sn|lavdf0y
berumbur|Berumbur|DE|ni|lb2wegc
berwick upon tweed|Berwick-Upon-Tweed|GB||nb8xdqf
berwick|Berwick|AU||p40dp3r
berwyn|Berwyn|US||pa69745
besancon|Besançon|FR||qal9ecq
beselare|Beselare|BE|VL|lav9e4e
besigheim|Besigheim|DE|bw|naq4ele
besoijen|Besoijen|NL|NB|laxkea1
bessemer|Bessemer|US||o9is76h
bestensee|Bestensee|DE|bb|maz4exw
besterd|Besterd|NL|NB|lax8ea5
bestwig|Bestwig|DE|nw|nawoejc
best|Best|NL|NB|oax3eaz
bet shemesh|Bet Shemesh|IL||q9e5gl7
betekom|Betekom|BE|VL|mavne9a
bethany|Bethany|US||oagk4ep
bethel park|Bethel Park|US||oa217po
bethesda|Bethesda|GB||mb1qdkq
bethesda|Bethesda|US||p9ya7xu
bethlehem|Bethlehem|NZ||n41brh7
bethlehem|Bethlehem|US||qa2v82n
bethnal green|Bethnal Green|GB||oax5dvu
bethpage|Bethpage|US||oa3687w
betim|Betim|BR||s5ejah8
bettange sur mess|Bettange-sur-Mess|LU||karqecm
bettembourg|Bettembourg|LU||markecy
bettendorf|Bettendorf|LU||kaskeda
bettendorf|Bettendorf|US||pa5c6wk
bettiah|Bettiah|IN||r90gkeq
bettingen|Bettingen|CH||kam5eha
bettlach|Bettlach|CH||mal4egm
betul|Betūl|IN||q8mujwe
betuwe||NL|=|a
betws|Betws|GB||lax9dm1
betzdorf|Betzdorf|DE|rp|nav3ehv
betzigau|Betzigau|DE|by|lamleou
beuern|Beuern|DE|he|launeki
beuningen|Beuningen|NL|GE|oay2ec1
beuren|Beuren|DE|bw|laoxem4
beusichem|Beusichem|NL|GE|laybeap
bevaix|Bevaix|CH||lakdeex
bevel|Bevel|BE|VL|law2e90
beverce|Bévercé|BE|WA|mau4ecs
beveren leie|Beveren-Leie|BE|VL|mavce5a
beveren|Beveren|BE|VL|paw9e7u
bevere|Bevere|BE|VL|nav9e5z
beverley|Beverley|GB||ob3lduu
beverlo|Beverlo|BE|VL|navxeai
beverly cove|Beverly Cove|US||pa878f7
beverly hills|Beverly Hills|AU||n4bppjo
beverly hills|Beverly Hills|US||p9kn4r4
beverly|Beverly|US||pa888f4
bevern|Bevern|DE|ni|may2emd
beverstedt|Beverstedt|DE|ni|mb2feki
beverst|Beverst|BE|VL|mavdeb8
beverungen|Beverungen|DE|nw|naxjem1
beverwijk|Beverwijk|NL|NH|pazse8y
bever|Bever|BE|VL|lauwe6y
bevilard|Bévilard|CH||kal8eg8
bewbush|Bewbush|GB||navydve
bewdley|Bewdley|GB||nazidpk
bexbach|Bexbach|DE|sl|oar3eg6
bexhill on sea|Bexhill-on-Sea|GB||pav9dxb
bexley|Bexley|AU||o4bppjs
bexley|Bexley|GB||rawwdwf
bex|Bex|CH||maihefh
beylikduzu|Beylikdüzü|TR||qa3ug3k
beyne heusay|Beyne-Heusay|BE|WA|naumebr
bezau|Bezau|AT||kalmeni
bhadrak|Bhadrak|IN||q8khkkc
bhadravati|Bhadrāvati|IN||r80hjqb
bhadreswar|Bhadreswar|IN||q8pekpe
bhagalpur|Bhāgalpur|IN||s8w4kll
bhairab bazar|Bhairab Bāzār|BD||q8stkwq
bhakkar|Bhakkar|PK||r9dvjde
bhalswa jahangirpur|Bhālswa Jahangirpur|IN||r95ujud
bharatpur|Bharatpur|IN||r91mjv9
bharatpur|Bharatpur|NP||s92wkek
bharuch|Bharūch|IN||r8m9jiq
bhatara|Bhātāra|BD||s8s4kv9
bhatpara|Bhātpāra|IN||s8pjkpk
bhavnagar|Bhavnagar|IN||t8mgjgf
bhayandar|Bhayandar|IN||t8fmjid
bhetia|Bhetia|IN||r8pbkja
bhilai|Bhilai|IN||t8kxk67
bhilwara|Bhilwara|IN||s8wfjnc
bhimavaram|Bhimavaram|IN||r87yk6g
bhimber|Bhimber|PK||s9hljls
bhind|Bhind|IN||r8ztjyv
bhisho|Bhisho|ZA||r4erg08
bhiwadi|Bhiwadi|IN||q94djti
bhiwandi|Bhiwandi|IN||t8fmjiy
bhiwani|Bhiwāni|IN||r95zjri
bhopal|Bhopal|IN||u8qljv0
bhubaneswar|Bhubaneswar|IN||t8ibkif
bhuj|Bhuj|IN||r8qlj9j
bhusawal|Bhusawal|IN||r8kgjqj
bialoleka|Białołeka|PL||qazcfi9
bialystok|Białystok|PL||sb1lfoc
biasca|Biasca|CH||maisekx
biberach an der riss|Biberach an der Riß|DE|bw|oanlen7
biberach|Biberach|DE|bw|lap1ej0
biberbach|Biberbach|AT||lanff0v
biberbach|Biberbach|DE|by|laoseq1
biberist|Biberist|CH||mal2eh0
bibirevo|Bibirevo|RU||rb98gsg
biblis|Biblis|DE|he|nas1eji
bicester|Bicester|GB||pay6dst
bichl|Bichl|DE|by|kamkerp
bickenbach|Bickenbach|DE|he|mas8ejy
bickley|Bickley|GB||nawsdw5
bicknacre|Bicknacre|GB||laxldxn
bidar|Bidar|IN||r8brjvc
bida|Bida|NG||s7n8ecp
biddeford|Biddeford|US||oaat8gb
biddinghuizen|Biddinghuizen|NL|FL|mazpebt
biddulph|Biddulph|GB||ob1kdpy
bideford|Bideford|GB||oavqdkb
bidford on avon|Bidford-on-Avon|GB||mayxdqu
biebesheim|Biebesheim|DE|he|masaejj
biebrich|Biebrich|DE|he|pat0eix
biedenkopf|Biedenkopf|DE|he|navfejp
biederitz|Biederitz|DE|st|mayvesk
biedermannsdorf|Biedermannsdorf|AT||lankf5f
biel bienne|Biel/Bienne|CH||pakyeg5
bielany|Bielany|PL||raz9fi6
bielefeld|Bielefeld|DE|nw|sayjejp
bielsko biala|Bielsko-Biala|PL||rasefcx
bien hoa|Biên Hòa|VN||u7sem4q
bienenbuttel|Bienenbüttel|DE|ni|mb1mep5
bierbeek|Bierbeek|BE|VL|nav7e98
biere|Bière|CH||kajaedl
biere|Biere|DE|st|laydesd
bierges|Bierges|BE|WA|mauve8r
bierstadt|Bierstadt|DE|he|nat4ej1
bierton|Bierton|GB||laxzdtt
bierum|Bierum|NL|GR|jb2aef2
biesdonk|Biesdonk|NL|NB|maxde9b
biesdorf|Biesdorf|DE|be|oazvexn
biesenthal|Biesenthal|DE|bb|mb0lexw
biesland|Biesland|NL|LI|kav8ebs
biesme|Biesme|BE|WA|latue8t
biessenhofen|Biessenhofen|DE|by|lamvepk
biest houtakker|Biest-Houtakker|NL|NB|jax3eac
bietigheim bissingen|Bietigheim-Bissingen|DE|bw|papyelc
bietigheim|Bietigheim|DE|bw|mapveix
bievre|Bièvre|BE|WA|lasqe9y
biezenmortel|Biezenmortel|NL|NB|jaxeeae
big spring|Big Spring|US||o9fl624
biggar|Biggar|GB||lb8idm8
biggekerke|Biggekerke|NL|ZE|jax2e5t
biggin hill|Biggin Hill|GB||nawjdw3
biggleswade|Biggleswade|GB||oaypdva
biglen|Biglen|CH||kakdeh7
bihar sharif|Bihār Sharīf|IN||s8w0khk
bijie|Bijie|CN||u91um0h
bijvanck|Bijvanck|NL|NH|maz9ean
bikaner|Bikaner|IN||t93ujjn
bila tserkva|Bila Tserkva|UA||rascg7p
bilaspur|Bilāspur|IN||s8nck88
bilbao|Bilbao|ES||saa6dnv
bilbeis|Bilbeis|EG||r9aigbo
bilderstockchen|Bilderstöckchen|DE|nw|navlef9
bilgaard|Bilgaard|NL|FR|mb1uec4
bilimora|Bilimora|IN||s8jpjio
billerbeck|Billerbeck|DE|nw|nayeeg9
billericay|Billericay|GB||paxfdx6
billerica|Billerica|US||pa888e1
billigheim ingenheim|Billigheim-Ingenheim|DE|rp|laqieih
billigheim|Billigheim|DE|bw|mar3elp
billinge|Billinge|GB||mb2mdoh
billingham|Billingham|GB||pb5ndsf
billinghay|Billinghay|GB||kb1gdv8
billingshurst|Billingshurst|GB||mavqdur
billings|Billings|US||qah65im
billstedt|Billstedt|DE|hh|qb2reo5
billwerder|Billwerder|DE|hh|lb2meo6
biloxi|Biloxi|US||p9ag713
bilqas|Bilqās|EG||r9cpgb4
bilshausen|Bilshausen|DE|ni|laxfeo8
bilsthorpe|Bilsthorpe|GB||lb1mdt5
bilston|Bilston|GB||mb01dq9
bilten|Bilten|CH||kakzel3
bilzen|Bilzen|BE|VL|oavbebc
bima|Bima|ID||r6ain1t
bimbo|Bimbo|CF||s79ufb6
binangonan|Binangonan|PH||r826n8n
binan|Biñan|PH||s81un8c
binche|Binche|BE|WA|oau1e7k
bindlach|Bindlach|DE|by|masues9
bingelrade|Bingelrade|NL|LI|javmech
bingen am rhein|Bingen am Rhein|DE|rp|oastehy
bingen|Bingen|DE|bw|lannelr
binghamton|Binghamton|US||pa6y814
bingham|Bingham|GB||nb13dtc
bingley|Bingley|GB||ob3ldqw
bingol|Bingöl|TR||q9y0h0h
binh thuy|Bình Thủy|VN||q7pzm1q
binhe|Binhe|CN||s9gtmlf
binjai|Binjai|ID||s780lhl
binnenhof|Binnenhof|NL|ZH|kaywe8m
binnenstad|Binnenstad|NL|GE|maz1eck
binningen|Binningen|CH||nam2eh1
bintulu|Bintulu|MY||r76tmlz
binzen|Binzen|DE|bw|lambeh6
binzhou|Binzhou|CN||t9ttmzu
binzikon|Binzikon|CH||kalcekc
binz|Binz|CH||kalkejz
bioggio|Bioggio|CH||kahtekr
bioul|Bioul|BE|WA|latte9c
bippen|Bippen|DE|ni|lb02ehh
biratnagar|Biratnagar|NP||r8zikmf
birchcliffe cliffside|Birchcliffe-Cliffside|CA||oabd7rt
birchington on sea|Birchington-on-Sea|GB||nawqdzm
birchwil|Birchwil|CH||kaltejz
bircotes|Bircotes|GB||mb2edt3
birdwell|Birdwell|GB||lb2ndrw
birendranagar|Birendranagar|NP||r95gk6q
birganj|Birgañj|NP||s912kfs
birgitz|Birgitz|AT||kal8ere
birgte|Birgte|DE|nw|kaz5eh9
birigui|Birigui|BR||q5ava06
birjand|Bīrjand|IR||r9hbigi
birkdale|Birkdale|AU||n4toppm
birkdale|Birkdale|NZ||n43srda
birken honigsessen|Birken-Honigsessen|DE|rp|lav6ehh
birkenau|Birkenau|DE|he|naroek7
birkenfeld|Birkenfeld|DE|bw|naprejz
birkenfeld|Birkenfeld|DE|by|lasiemy
birkenfeld|Birkenfeld|DE|rp|marxefx
birkenhead|Birkenhead|GB||sb2bdnn
birkenhead|Birkenhead|NZ||n43rrdc
birkenheide|Birkenheide|DE|rp|largeiy
birkenwerder|Birkenwerder|DE|bb|mb0deww
birkfeld|Birkfeld|AT||kaljf3k
birmensdorf|Birmensdorf|CH||malkejg
birmenstorf|Birmenstorf|CH||lalueix
birmingham|Birmingham|GB||uazsdqq
birmingham|Birmingham|US||r9j476w
birnin kebbi|Birnin Kebbi|NG||q7wle7o
birr|Birr|CH||lalreit
birr|Birr|IE||mb1hda1
birsfelden|Birsfelden|CH||nam3eh6
birstall|Birstall|GB||nb0bdsw
birstein|Birstein|DE|he|matvelu
biryulevo|Biryulëvo|RU||rb8fgso
bisamberg|Bisamberg|AT||mao9f5g
bischberg|Bischberg|DE|by|masneq3
bischoffen|Bischoffen|DE|he|lauuejh
bischofferode|Bischofferode|DE|th|lax2ep0
bischofsgrun|Bischofsgrün|DE|by|lat1ess
bischofsheim in der rhon|Bischofsheim in der Rhön|DE|by|mau0ent
bischofsheim|Bischofsheim|DE|he|nasvej9
bischofshofen|Bischofshofen|AT||malqewq
bischofsmais|Bischofsmais|DE|by|lapwewc
bischofswerda|Bischofswerda|DE|sn|naw1eze
bischofswiesen|Bischofswiesen|DE|by|mambew2
bischweier|Bischweier|DE|bw|lapoej0
bishan|Bishan|CN||r987m32
bishkek|Bishkek|KG||ta93jn7
bishoftu|Bishoftu|ET||r7mbgwa
bishop auckland|Bishop Auckland|GB||ob5udrc
bishopbriggs|Bishopbriggs|GB||ob9bdka
bishopdale|Bishopdale|NZ||n3l8r7e
bishops cleeve|Bishops Cleeve|GB||naybdqa
bishops lydeard|Bishops Lydeard|GB||kavudn5
bishops stortford|Bishops Stortford|GB||pay3dwg
bishops waltham|Bishops Waltham|GB||mavkdsn
bishopsteignton|Bishopsteignton|GB||laufdm6
bishopstoke|Bishopstoke|GB||oavldsb
bishopston|Bishopston|GB||laxadkr
bishopsworth|Bishopsworth|GB||nawtdoq
bishopthorpe|Bishopthorpe|GB||lb3sdsy
bishopton|Bishopton|GB||mb9bdjh
bisingen|Bisingen|DE|bw|nao7eks
biskra|Biskra|DZ||r9mtebx
bismarck|Bismarck|US||qak1642
bismark|Bismark|DE|st|lb0aes4
bispingen|Bispingen|DE|ni|mb1gens
bissau|Bissau|GW||s7uycoo
bissegem|Bissegem|BE|VL|mav6e4z
bissendorf|Bissendorf|DE|ni|naz3eip
bissen|Bissen|LU||lasbecv
bissingen an der teck|Bissingen an der Teck|DE|bw|lap0emd
bissingen|Bissingen|DE|by|lapcepi
bitburg|Bitburg|DE|rp|nastee5
bitswijk|Bitswijk|NL|NB|laxjebl
bitterfeld wolfen|Bitterfeld-Wolfen|DE|st|naxeeu8
bitung|Bitung|ID||r720njl
bitz|Bitz|DE|bw|lao0el9
bivange|Bivange|LU||karmed2
biwer|Biwer|LU||jas3edp
bixby|Bixby|US||o9pu6ho
biysk|Biysk|RU||razxkgo
bizau|Bizau|AT||kallenl
bizerte|Bizerte|TN||r9tjenf
blaarthem|Blaarthem|NL|NB|lawveb6
blaasveld|Blaasveld|BE|VL|mavue86
blaby|Blaby|GB||mb02dss
black creek|Black Creek|CA||oabk7r4
blackburn south|Blackburn South|AU||n40wp38
blackburn|Blackburn|AU||n40yp37
blackburn|Blackburn|GB||rb3bdp4
blackheath|Blackheath|GB||oawydw1
blackley|Blackley|GB||nb2odpv
blackmoorfoot|Blackmoorfoot|GB||lb2xdqu
blackpool|Blackpool|GB||rb3idnj
blackrock|Blackrock|IE||nb22deu
blackrod|Blackrod|GB||mb2vdou
blacksburg|Blacksburg|US||p9tf7on
blacktown|Blacktown|AU||p4c7pj8
blackwall|Blackwall|GB||oax3dw0
blackwell|Blackwell|GB||lb1kdsb
blackwood|Blackwood|GB||naxjdn3
blackwood|Blackwood|IE||jb21dd2
blacon|Blacon|GB||nb1tdnv
bladel|Bladel|NL|NB|nawpeai
blaenau ffestiniog|Blaenau-Ffestiniog|GB||lb17dl2
blaenavon|Blaenavon|GB||maxtdnf
blagoveshchensk|Blagoveshchensk|RU||ratonqa
blaibach|Blaibach|DE|by|laqlevm
blaichach|Blaichach|DE|by|mam2eoi
blaine|Blaine|US||pafg6p1
blainville|Blainville|CA||pagv86s
blairgowrie and rattray|Blairgowrie and Rattray|GB||nbb7dmq
blanchardstown|Blanchardstown|IE||ob2bdea
blanden|Blanden|BE|VL|lav7e93
blandford forum|Blandford Forum|GB||navadq0
blankenberge|Blankenberge|BE|VL|oawje4p
blankenburg|Blankenburg|DE|be|mb03exe
blankenburg|Blankenburg|DE|st|naxveqg
blankenese|Blankenese|DE|hh|nb2sen9
blankenhain|Blankenhain|DE|th|mavaeri
blankenheim|Blankenheim|DE|nw|nau3eeh
blantyre|Blantyre|GB||ob90dkn
blantyre|Blantyre|MW||t5q6gl9
blaricum|Blaricum|NL|NH|maz7eak
blarney|Blarney|IE||lay9d87
blaschette|Blaschette|LU||jas2ed5
blasewitz|Blasewitz|DE|sn|oavteyc
blaton|Blaton|BE|WA|mauae66
blaubeuren|Blaubeuren|DE|bw|naohen6
blaufelden|Blaufelden|DE|bw|maqyenp
blauwhuis|Blauwhuis|NL|FR|jb1aebd
blauwput|Blauwput|BE|VL|oavde94
blaydon on tyne|Blaydon-on-Tyne|GB||nb6odr9
blecherette|Blécherette|CH||majaeee
bleckede|Bleckede|DE|ni|nb21ept
blegny|Blégny|BE|WA|naurebx
bleiburg pliberk|Bleiburg/Pliberk|AT||kajff14
bleicherode|Bleicherode|DE|th|mawwepd
bleijerheide|Bleijerheide|NL|LI|mavaecv
bleiswijk|Bleiswijk|NL|ZH|nayhe8l
blender|Blender|DE|ni|lb10eld
blenheim|Blenheim|NZ||o3qorb7
blennerville|Blennerville|IE||jaz5d4z
bleskensgraaf|Bleskensgraaf|NL|ZH|lay3e9a
blessington|Blessington|IE||mb1pddv
bletchingley|Bletchingley|GB||lawcdvq
bletchley|Bletchley|GB||payfdtz
blida|Blida|DZ||s9rbe3v
blidworth|Blidworth|GB||mb1idsw
blieskastel|Blieskastel|DE|sl|oaqseg6
blije|Blije|NL|FR|jb27eca
blijham|Blijham|NL|GR|lb1jefo
blindenmarkt|Blindenmarkt|AT||lanpf1n
blitar|Blitar|ID||r6bimjl
blitterswijck|Blitterswijck|NL|LI|kax5ecz
blockhouse bay|Blockhouse Bay|NZ||n43grda
bloemendaal|Bloemendaal|NL|NH|lazke8u
bloemendaal|Bloemendaal|NL|ZH|nayje91
bloemfontein|Bloemfontein|ZA||t4p4fwt
bloemhof|Bloemhof|NL|ZH|nay6e8i
blokzijl|Blokzijl|NL|OV|kb0heck
blomberg|Blomberg|DE|nw|oayael9
blonay|Blonay|CH||maj3ef6
bloomfield|Bloomfield|US||pa3d85x
bloomingdale|Bloomingdale|US||oa6k73c
bloomington|Bloomington|US||qaek6ou
bloxham|Bloxham|GB||layids7
bloxwich|Bloxwich|GB||pb06dqg
bludenz|Bludenz|AT||nakzena
bludesch|Bludesch|AT||lal4en1
blue island|Blue Island|US||oa5q74g
blue springs|Blue Springs|US||p9ye6m4
bluffton|Bluffton|US||o9fk7ne
blumberg|Blumberg|DE|bw|namwejp
blumenau|Blumenau|BR||s4v8a3p
blumenstein|Blumenstein|CH||kajuegw
blundell|Blundell|CA||oaqk4dw
bluntisham|Bluntisham|GB||lazfdw1
blythe|Blythe|US||o9jd51o
blyth|Blyth|GB||pb75drt
bnei brak|Bnei Brak|IL||r9f4gkr
bo ness|Bo’ness|GB||nb9mdly
boa vista|Boa Vista|BR||s75u97h
boardman|Boardman|US||pa3y7ny
bobenheim roxheim|Bobenheim-Roxheim|DE|rp|narrej8
bobingen an der rems|Böbingen an der Rems|DE|bw|mapmenk
bobingen|Bobingen|DE|by|oao3eq3
boblingen|Böblingen|DE|bw|pap8el1
bobo dioulasso|Bobo-Dioulasso|BF||t7t2dk2
bobruysk|Bobruysk|BY||rb1ng55
boca del mar|Boca Del Mar|US||o8z77pd
boca raton|Boca Raton|US||q8z87pk
bocholtzerheide|Bocholtzerheide|NL|LI|jav6ecn
bocholtz|Bocholtz|NL|LI|mav6ecp
bocholt|Bocholt|BE|VL|naw5ebi
bocholt|Bocholt|DE|nw|qay0eee
bochum|Bochum|DE|nw|sax0eg2
bockau|Bockau|DE|sn|laueev9
bockelwitz|Bockelwitz|DE|sn|law8ew0
bockenem|Bockenem|DE|ni|nayheo5
bockenheim|Bockenheim|DE|rp|larteiq
bockfliess|Bockfließ|AT||kaocf64
bockhorn|Bockhorn|DE|by|lao7etb
bockhorn|Bockhorn|DE|ni|nb2ceia
bocklersiedlung bugenhagen|Böcklersiedlung-Bugenhagen|DE|sh|mb47eno
bockum|Bockum|DE|nw|oawneee
bodegraven|Bodegraven|NL|ZH|oayoe97
bodelshausen|Bodelshausen|DE|bw|maofeky
bodenfelde|Bodenfelde|DE|ni|laxgemk
bodenheim|Bodenheim|DE|rp|masqej4
bodenkirchen|Bodenkirchen|DE|by|maoeeue
bodenmais|Bodenmais|DE|by|laqbewe
bodensdorf|Bodensdorf|AT||kajpeyt
bodenwerder|Bodenwerder|DE|ni|maydemg
bodenwohr|Bodenwöhr|DE|by|laqveu6
bodio|Bodio|CH||jaiuekr
bodman ludwigshafen|Bodman-Ludwigshafen|DE|bw|mamuel6
bodmin|Bodmin|GB||nau7diw
bodnegg|Bodnegg|DE|bw|lamjemx
bodolz|Bodolz|DE|by|lam5emv
boechout|Boechout|BE|VL|naw4e8h
boedapest||HU||ualyfcw
boekarest||RO||uadffwj
boekel|Boekel|NL|NB|maxcebs
boekend|Boekend|NL|LI|jawqed0
boekhoute|Boekhoute|BE|VL|lawee6c
boelenslaan|Boelenslaan|NL|FR|jb1oed2
boerdonk|Boerdonk|NL|NB|jax8ebm
boevange sur attert|Boevange-sur-Attert|LU||jas9ecq
boezinge|Boezinge|BE|VL|lavee3x
bofferdange|Bofferdange|LU||kas1ed2
boffzen|Boffzen|DE|ni|laxrem4
bogenhausen|Bogenhausen|DE|by|qanresa
bogen|Bogen|DE|by|napvev9
bognor regis|Bognor Regis|GB||pav2du4
bogorodskoye|Bogorodskoye|RU||qb91gss
bogor|Bogor|ID||u6fpm4n
bogota|Bogotá|CO||w7at868
bogra|Bogra|BD||r8v1ks9
boheimkirchen|Böheimkirchen|AT||lanwf3s
bohl iggelheim|Böhl-Iggelheim|DE|rp|nar6ej2
bohlen|Böhlen|DE|sn|maw8euf
bohmenkirch|Böhmenkirch|DE|bw|map8enl
bohmte|Bohmte|DE|ni|nazhej4
bohnsdorf|Bohnsdorf|DE|be|nazjexp
boijl|Boijl|NL|FR|jb0zed8
bois d haine|Bois-d'Haine|BE|WA|mauae7q
bois de villers|Bois-de-Villers|BE|WA|latze9e
boisbriand|Boisbriand|CA||oagq86x
boise|Boise|US||rab54x8
boizenburg|Boizenburg|DE|mv|nb2aeps
bojnurd|Bojnūrd|IR||r9u3ib9
bokaro|Bokāro|IN||t8rrkjb
bokel|Bokel|DE|ni|lb2bekd
bokhtar|Bokhtar|TJ||q9v4j72
boksburg|Boksburg|ZA||s4x7g2i
bolanden|Bolanden|DE|rp|larwei9
bole|Bole|CN||raepk7z
bolheim|Bolheim|DE|bw|lap3eo7
bolingbrook|Bolingbrook|US||qa5u73d
bolligen|Bolligen|CH||makiegu
bollington|Bollington|GB||mb21dq5
bollschweil|Bollschweil|DE|bw|lan4ehn
boll|Boll|DE|bw|map4emp
bolnes|Bolnes|NL|ZH|may6e8q
bologna|Bologna|IT||sadleri
bolsover|Bolsover|GB||nb1vdsf
bolsward|Bolsward|NL|FR|nb1febd
boltigen|Boltigen|CH||kajjegj
bolton le sands|Bolton le Sands|GB||mb4ado8
bolton upon dearne|Bolton upon Dearne|GB||nb2odsc
bolton|Bolton|GB||rb2udp9
bolu|Bolu|TR||ra36gbt
bolzano|Bolzano|IT||qaj5eri
boma|Boma|CD||s6hrew9
bomlitz|Bomlitz|DE|ni|mb0yemt
bon air|Bon Air|US||n9u87wk
bonaduz|Bonaduz|CH||lak1em4
boncelles|Boncelles|BE|WA|mauhebe
boncourt|Boncourt|CH||kalxefh
bondi beach|Bondi Beach|AU||n4bvpk8
bondorf|Bondorf|DE|bw|maosekk
bondoukou|Bondoukou|CI||r7kcdo8
bonebuttel|Bönebüttel|DE|sh|lb48eny
bonen|Bönen|DE|nw|oaxcehl
bong|Bong|NL|LI|jawlecw
bonhill|Bonhill|GB||nb9idjc
bonigen|Bönigen|CH||lajpehx
boniswil|Boniswil|CH||kalgeir
bonita springs|Bonita Springs|US||p8z67ku
bonn hardtberg|Bonn Hardtberg|DE|nw|pauuefl
bonndorf|Bonndorf|DE|bw|mamuej6
bonnert|Bonnert|BE|WA|mas3ec6
bonnevoie nord verlorenkost|Bonnevoie-Nord-Verlorenkost|LU||marsed2
bonnevoie sud|Bonnevoie-Sud|LU||narsed3
bonney lake|Bonney Lake|US||oal24gl
bonnigheim|Bönnigheim|DE|bw|maq8el9
bonningstedt|Bönningstedt|DE|sh|lb32enj
bonnybridge|Bonnybridge|GB||mb9kdl7
bonnybrook|Bonnybrook|IE||mb2cder
bonnyrigg|Bonnyrigg|GB||nb97dnd
bonn|Bonn|DE|nw|sauxefq
bonon|Bonon|CI||q7h9df7
bonstetten|Bonstetten|CH||lalgejj
bontang|Bontang|ID||r6ydmyd
booischot|Booischot|BE|VL|mavte9a
boom|Boom|BE|VL|navxe85
boone|Boone|US||o9qm7l5
boornbergum|Boornbergum|NL|FR|kb1gect
boorsem|Boorsem|BE|VL|laviebw
boortmeerbeek|Boortmeerbeek|BE|VL|navme8p
boostedt|Boostedt|DE|sh|mb41enu
booterstown|Booterstown|IE||mb22des
bootle|Bootle|GB||pb2jdnm
bopfingen|Bopfingen|DE|bw|napqeor
boppard|Boppard|DE|rp|natjeh3
borama|Borama|SO||t7pmh7y
borchtlombeek|Borchtlombeek|BE|VL|lav9e7i
borculo|Borculo|NL|GE|naysee4
bordeaux|Bordeaux|FR||raekdue
bordelum|Bordelum|DE|sh|lb5rekt
bordesholm|Bordesholm|DE|sh|mb4ienv
bordj bou arreridj|Bordj Bou Arreridj|DZ||r9q7e98
bordj el kiffan|Bordj el Kiffan|DZ||q9s3e4v
bordon|Bordon|GB||oavzdtm
borehamwood|Borehamwood|GB||oaxhdv8
boreham|Boreham|GB||laxsdxi
borgele|Borgele|NL|OV|laz8ed3
borgentreich|Borgentreich|DE|nw|nax9elo
borgerhout|Borgerhout|BE|VL|paw9e8c
borger|Börger|DE|ni|lb0zegy
borger|Borger|NL|DR|mb10eev
borgfelde|Borgfelde|DE|hh|mb2renv
borgharen|Borgharen|NL|LI|kavcebt
borgholzhausen|Borgholzhausen|DE|nw|nayqej2
borgloon|Borgloon|BE|VL|nav5eau
borivli|Borivli|IN||t8ffjie
borkel|Borkel|NL|NB|jawieb4
borken|Borken|DE|he|navtels
borken|Borken|DE|nw|pay0ef2
borkum|Borkum|DE|ni|mb2ueel
borna|Borna|DE|sn|oaw0euq
bornem|Bornem|BE|VL|oavye7s
bornerbroek|Bornerbroek|NL|OV|jazbeeh
borne|Borne|NL|OV|oazaeer
bornheim|Bornheim|DE|nw|pav0eff
bornhoved|Bornhöved|DE|sh|lb47eof
bornsen|Börnsen|DE|sh|lb2keok
born|Born|NL|LI|lavrec5
boronia|Boronia|AU||o40tp3k
borough green|Borough Green|GB||mawhdwu
borough park|Borough Park|US||ra2v86g
boroughbridge|Boroughbridge|GB||mb49ds4
borris in ossory|Borris in Ossory|IE||ib12das
borrisokane|Borrisokane|IE||jb18d9f
borrisoleigh|Borrisoleigh|IE||jb0jd9x
borris|Borris|IE||jb04dcs
borrowash|Borrowash|GB||mb0zds6
borsbeek|Borsbeek|BE|VL|naw8e8h
borsbeke|Borsbeke|BE|VL|lavfe6t
borsdorf|Borsdorf|DE|sn|nawneut
borssele|Borssele|NL|ZE|oawue6d
borssum|Börßum|DE|ni|laynepe
borstel hohenraden|Borstel-Hohenraden|DE|sh|lb34ena
borujerd|Borūjerd|IR||r9k6hnf
bosau|Bosau|DE|sh|lb4aep0
bosch en duin|Bosch en Duin|NL|UT|kayseak
bosel|Bösel|DE|ni|mb18ei3
bosham|Bosham|GB||lav7dtn
boshan|Boshan|CN||r9rcmzb
bosingen|Bösingen|CH||lak9eg3
bosingen|Bösingen|DE|bw|lanzejr
boskamp|Boskamp|NL|OV|kazded1
boskant|Boskant|NL|NB|jax7eb2
boskoop|Boskoop|NL|ZH|nayne8y
bosque saude|Bosque Saúde|BR||q54faai
bosschenhoofd|Bosschenhoofd|NL|NB|kax8e8m
bossier city|Bossier City|US||q9gc6nn
bossley park|Bossley Park|AU||n4bypj4
bossut gottechain|Bossut-Gottechain|BE|WA|lav0e92
boston spa|Boston Spa|GB||mb3qds9
bostonia|Bostonia|US||n9h54v6
boston|Boston|GB||pb16dvx
boston|Boston|IE||jb1bd77
boston|Boston|US||ta7o8em
botad|Botad|IN||q8nljf3
botany downs|Botany Downs|NZ||m43hrdw
botany|Botany|AU||n4bppk0
bothell west|Bothell West|US||oamt4gg
bothell|Bothell|US||pamo4gj
bothel|Bothel|DE|ni|lb1feme
bothwell|Bothwell|GB||mb90dkp
botley|Botley|GB||lavfdsh
botshabelo|Botshabelo|ZA||s4opfy9
bottens|Bottens|CH||kajieei
bottesford|Bottesford|GB||lb12dts
bottighofen|Bottighofen|CH||kamcell
bottisham|Bottisham|GB||laz2dwq
bottmingen|Bottmingen|CH||mam0eh1
bottrop|Bottrop|DE|nw|qax4ef9
botucatu|Botucatu|BR||r56fa5g
botzingen|Bötzingen|DE|bw|mankehg
bou saada|Bou Saâda|DZ||q9nte7l
bouafle|Bouaflé|CI||q7hfdg2
bouake|Bouaké|CI||t7jddi1
boucherville|Boucherville|CA||pagn880
boudry|Boudry|CH||makfef0
bouffioulx|Bouffioulx|BE|WA|matze8k
bouge|Bouge|BE|WA|mau7e9l
boughton|Boughton|GB||nb1sdta
bouillon|Bouillon|BE|WA|masbea3
boukoul|Boukoul|NL|LI|jawaect
boulder city|Boulder City|US||n9py511
boulder|Boulder|US||qa155rl
boulogne billancourt|Boulogne-Billancourt|FR||qapoe28
bountiful|Bountiful|US||pa3l598
bourbonnais|Bourbonnais|US||oa4b73v
bourglinster|Bourglinster|LU||jas2eda
bourne end|Bourne End|GB||maxadu1
bournemouth|Bournemouth|GB||rauwdqs
bourne|Bourne|GB||nb0lduy
bourton on the water|Bourton on the Water|GB||lay5dr5
bouskoura|Bouskoura|MA||q9ixdar
boussu|Boussu|BE|WA|oau3e6j
bousval|Bousval|BE|WA|laume8j
bous|Bous|DE|sl|maqweew
bous|Bous|LU||jarnedl
boutersem|Boutersem|BE|VL|mav8e9f
bouwel|Bouwel|BE|VL|law5e96
boven hardinxveld|Boven-Hardinxveld|NL|ZH|maxye9k
bovenden|Bovenden|DE|ni|naxbenk
bovey tracey|Bovey Tracey|GB||maujdls
bovingdon|Bovingdon|GB||maxodui
bovington camp|Bovington Camp|GB||lauudps
bowburn|Bowburn|GB||lb62drr
bowdon|Bowdon|GB||mb2adpf
bowen|Bowen|AU||n5efpbt
bowie|Bowie|US||p9y67yv
bowil|Bowil|CH||kak9ehe
bowling green|Bowling Green|US||p9sr77w
bowmanville|Bowmanville|CA||pac07tg
bowness|Bowness|CA||navw52v
bowral|Bowral|AU||n4a8phu
bowthorpe|Bowthorpe|GB||ob08dze
bow|Bow|GB||oax5dvy
box hill north|Box Hill North|AU||n410p35
box hill|Box Hill|AU||n40yp35
boxberg|Boxberg|DE|bw|margems
boxberg|Boxberg|DE|sn|lawsf0i
boxgrove|Boxgrove|GB||lavadu1
boxmeer|Boxmeer|NL|NB|naxhecj
boxtel|Boxtel|NL|NB|oaxbeat
boyeros|Boyeros|CU||r8px7j4
boyle heights|Boyle Heights|US||q9kj4rn
boyle|Boyle|IE||lb3xd8y
boynton beach|Boynton Beach|US||q8zp7pl
bozeat|Bozeat|GB||laz2du5
bozeman|Bozeman|US||pagw5bk
bozhou|Bozhou|CN||u9k4mtl
bo|Bo|SL||r7k4cze
braamt|Braamt|NL|GE|jay8edf
brabander|Brabander|NL|LI|kax6ecl
brabant||NL|=|a
bracebridge heath|Bracebridge Heath|GB||mb1sduj
bracebridge|Bracebridge|CA||naf37ro
brachbach|Brachbach|DE|rp|lav6ei1
brachenfeld ruthenberg|Brachenfeld-Ruthenberg|DE|sh|nb47ent
brachterbeek|Brachterbeek|NL|LI|kaw3ece
bracken ridge|Bracken Ridge|AU||o4u4pp3
brackenheim|Brackenheim|DE|bw|naqcel7
brackley|Brackley|GB||nayjdst
bracknell|Bracknell|GB||qawtdtx
bracquegnies|Bracquegnies|BE|WA|nau7e7g
bradenton|Bradenton|US||p92e7in
bradford on avon|Bradford-on-Avon|GB||nawndpr
bradford|Bradford|GB||sb3fdr5
bradley|Bradley|US||na4a73y
bradwell|Bradwell|GB||nb01e0q
braganca paulista|Bragança Paulista|BR||r569aaq
braganca|Bragança|BR||q6v3aa3
braga|Braga|PT||qa5fd8m
brahmanbaria|Brāhmanbāria|BD||s8slkx3
brahmapur|Brahmapur|IN||s8fnkfj
braila|Brăila|RO||rafrg1p
braine l alleud|Braine-l'Alleud|BE|WA|pause85
braine le chateau|Braine-le-Château|BE|WA|nause7v
braine le comte|Braine-le-Comte|BE|WA|oaule7j
braintree|Braintree|GB||pay4dxj
braintree|Braintree|US||pa788es
braives|Braives|BE|WA|mauneab
brake unterweser|Brake (Unterweser)|DE|ni|nb25ejk
brakel|Brakel|BE|VL|mav4e6g
brakel|Brakel|DE|nw|oaxoelj
brakel|Brakel|NL|GE|laxyea5
brakkenstein|Brakkenstein|NL|GE|laxxecb
brakpan|Brakpan|ZA||s4x4g2t
bramberg am wildkogel|Bramberg am Wildkogel|AT||lalbeua
bramhall|Bramhall|GB||ob28dpz
bramhope|Bramhope|GB||lb3odri
bramley|Bramley|GB||mawldt2
brampton|Brampton|CA||tabc7qf
brampton|Brampton|GB||mb6ndof
bramsche|Bramsche|DE|ni|oazlei5
brand erbisdorf|Brand-Erbisdorf|DE|sn|navbex0
brandenberg|Brandenberg|AT||kalxet1
brandenburg an der havel|Brandenburg an der Havel|DE|bb|pazmeuv
brandenburg||DE|=|a
brandis|Brandis|DE|sn|nawmev1
brandln|Brandln|AT||lanreyw
brandon|Brandon|CA||pash66d
brandon|Brandon|GB||nb63dri
brandon|Brandon|US||q93m7jf
brand|Brand|NL|NB|kawyebm
branford|Branford|US||oa4o89q
brannenburg|Brannenburg|DE|by|mammetl
bransgore|Bransgore|GB||lav2dr6
branston|Branston|GB||lb1sdup
brantford|Brantford|CA||qa9t7p1
brant|Brant|CA||pa9t7ot
brasilandia|Brasilandia|BR||r54vaab
brasilia|Brasília|BR||v5q6a6v
brasov|Braşov|RO||ragtfv5
brassall|Brassall|AU||n4tcpob
brasschaat|Brasschaat|BE|VL|pawhe8h
brateyevo|Brateyevo|RU||qb8kgsw
bratislava|Bratislava|SK||sanrf7j
bratsk|Bratsk|RU||rb9xlq9
braubach|Braubach|DE|rp|latneh9
braunau am inn|Braunau am Inn|AT||mao2ew8
braunau neustadt|Braunau Neustadt|AT||kao1ew8
braunfels|Braunfels|DE|he|naucejb
braunlage|Braunlage|DE|ni|maxpeph
braunlingen|Bräunlingen|DE|bw|man5ejh
braunsbach|Braunsbach|DE|bw|laqoen7
braunsbedra|Braunsbedra|DE|st|mawhet1
braunschweig|Braunschweig|DE|ni|raz7ep9
braunstone|Braunstone|GB||ob06dsq
braunton|Braunton|GB||navzdkg
brawley|Brawley|US||o9hm4z3
bray park|Bray Park|AU||n4u7pox
brayton|Brayton|GB||lb3ddsz
bray|Bray|BE|WA|lau3e7f
bray|Bray|IE||ob1sdf2
brazzaville|Brazzaville|CG||u6m5f2g
bream|Bream|GB||laxrdou
brea|Brea|US||p9k84si
brechin|Brechin|GB||mbbldom
brecht|Brecht|BE|VL|nawne8w
breckerfeld|Breckerfeld|DE|nw|naweegr
brecon|Brecon|GB||naybdml
breda|Breda|NL|NB|raxbe9a
bredbury|Bredbury|GB||nb2edq4
bredene|Bredene|BE|VL|nawbe4a
bredevoort|Bredevoort|NL|GE|kayaeee
bredeweg|Bredeweg|NL|GE|laxseci
bredstedt|Bredstedt|DE|sh|mb5qekw
breendonk|Breendonk|BE|VL|lavse80
breezand|Breezand|NL|NH|lb0xe9c
bree|Bree|BE|VL|naw2ebk
bregenz|Bregenz|AT||oalyen3
brehna|Brehna|DE|st|lax8etx
breidenbach|Breidenbach|DE|he|mavdeji
breil|Breíl|CH||kajxel6
breisach am rhein|Breisach am Rhein|DE|bw|nanfeh2
breitenau|Breitenau|AT||kamlf4u
breitenbach am inn|Breitenbach am Inn|AT||lalwet9
breitenbach|Breitenbach|CH||lalpegz
breitenberg|Breitenberg|DE|by|lapaeyb
breitenbrunn|Breitenbrunn|AT||kan6f6h
breitenbrunn|Breitenbrunn|DE|by|lar4ete
breitenbrunn|Breitenbrunn|DE|sn|mau8evh
breitenfeld|Breitenfeld|DE|sn|nawseua
breitenfurt bei wien|Breitenfurt bei Wien|AT||manpf4v
breitengussbach|Breitengüßbach|DE|by|masteq9
breitenwang|Breitenwang|AT||kalxept
breitenworbis|Breitenworbis|DE|th|lawteoz
breitscheid|Breitscheid|DE|he|mauteir
breitungen|Breitungen|DE|th|mav0eop
breklum|Breklum|DE|sh|lb5oeky
bremen|Bremen|DE|hb|tb1gekh
bremerhaven|Bremerhaven|DE|hb|qb2reju
bremerton|Bremerton|US||pam54fd
bremervorde|Bremervörde|DE|ni|ob2kele
bremgarten|Bremgarten|CH||maljej6
brenham|Brenham|US||o99t6g8
brensbach|Brensbach|DE|he|mas9eko
brentford|Brentford|GB||nax1dv5
brentwood estates|Brentwood Estates|US||o9q376y
brentwood park|Brentwood Park|CA||naqw4ed
brentwood|Brentwood|GB||paxedwv
brentwood|Brentwood|US||pa3a88j
brent|Brent|GB||sax7dv6
brent|Brent|US||o9an75o
brescia|Brescia|IT||ragieod
breskens|Breskens|NL|ZE|mawse5w
bressoux|Bressoux|BE|WA|nauoebl
brest|Brest|BY||sayrfpw
brest|Brest|FR||raofdjj
bretten|Bretten|DE|bw|oaq8ek7
bretzenheim|Bretzenheim|DE|rp|laskehy
bretzfeld|Bretzfeld|DE|bw|naqmem8
breugel|Breugel|NL|NB|kax4ebb
breukelen|Breukelen|NL|UT|nayxe9w
breuna|Breuna|DE|he|lawueli
breves|Breves|BR||q6tc9zs
brewood|Brewood|GB||lb0cdpz
briar hill belgravia|Briar Hill-Belgravia|CA||nabe7rb
briarwood|Briarwood|US||pa3386y
bricket wood|Bricket Wood|GB||maxnduz
bridel|Bridel|LU||laryecw
bridge of allan|Bridge of Allan|GB||mb9zdl1
bridge of earn|Bridge of Earn|GB||lbajdmj
bridge of weir|Bridge of Weir|GB||mb96dja
bridgend|Bridgend|GB||pax3dm2
bridgeport|Bridgeport|US||ra4e88p
bridgeton|Bridgeton|US||o9zj831
bridgeview|Bridgeview|US||oa5z744
bridgewater|Bridgewater|US||pa2s84n
bridgnorth|Bridgnorth|GB||nazydpa
bridgwater|Bridgwater|GB||paw1dno
bridlewood|Bridlewood|CA||nave531
bridlington|Bridlington|GB||pb48dvh
bridport|Bridport|GB||nauxdoc
brielle|Brielle|NL|ZH|lay6e7k
brienz|Brienz|CH||lajveic
brierfield|Brierfield|GB||nb3idpt
brierley hill|Brierley Hill|GB||oazsdq4
brieselang|Brieselang|DE|bb|nb02ew4
briesen|Briesen|DE|bb|lazeezo
brieskow finkenheerd|Brieskow-Finkenheerd|DE|bb|laz5f0h
brietlingen|Brietlingen|DE|ni|lb25ep1
brigdamme|Brigdamme|NL|ZE|jax4e61
brigg|Brigg|GB||mb2rdun
brigham city|Brigham City|US||oa5b58u
brighouse city centre|Brighouse-City Centre|CA||paql4dz
brighouse|Brighouse|GB||pb36dr2
brightlingsea|Brightlingsea|GB||maxxdyu
brighton beach|Brighton Beach|US||oa2q86k
brighton east|Brighton East|AU||o40qp2u
brighton park|Brighton Park|US||pa6674e
brightons|Brightons|GB||mb9idlo
brighton|Brighton|AU||o40pp2s
brighton|Brighton|GB||sav7dvm
brighton|Brighton|US||pa9v7wl
brigittenau|Brigittenau|AT||qao0f5i
brig|Brig|CH||maioei6
brilon|Brilon|DE|nw|oawrejt
brinkhoek|Brinkhoek|NL|OV|jazyed0
brinkhorst|Brinkhorst|NL|GE|laz1ecj
brinscall|Brinscall|GB||lb35dov
brisbane|Brisbane|AU||v4tppp3
brislach|Brislach|CH||kalqegy
brissago|Brissago|CH||kai4ek7
bristol|Bristol|GB||sawydos
bristol|Bristol|US||pa5r89d
briston|Briston|GB||lb0tdyy
briton ferry|Briton Ferry|GB||paxfdle
britsum|Britsum|NL|FR|jb1xec3
brits|Brits|ZA||q4ytg16
brittnau|Brittnau|CH||lalaei3
britwell|Britwell|GB||max6du9
britz|Britz|DE|bb|lb0xeyd
britz|Britz|DE|be|pazoexb
brixen im thale|Brixen im Thale|AT||lalteu1
brixham|Brixham|GB||oatzdm8
brixlegg|Brixlegg|AT||kalret0
brixton hill|Brixton Hill|GB||nawxdvo
brixton|Brixton|GB||qawzdvp
brixworth|Brixworth|GB||mazddti
brno|Brno|CZ||saqof65
broad ripple|Broad Ripple|US||oa0r78q
broadfield|Broadfield|GB||navydvf
broadmeadows|Broadmeadows|AU||n41cp2k
broadmoor|Broadmoor|CA||oaqj4dz
broadstairs|Broadstairs|GB||oawoe00
broadstone|Broadstone|GB||nav0dqh
broadview heights|Broadview Heights|US||oa4r7l3
broadview north|Broadview North|CA||nabd7rk
broadwater|Broadwater|GB||nav7duy
broadway|Broadway|GB||laykdqu
brockenhurst|Brockenhurst|GB||lav6drn
brocklehurst|Brocklehurst|CA||oauv4lj
brockley|Brockley|GB||oawydvw
brockton|Brockton|US||qa6w8eq
brockville|Brockville|CA||oadv81r
broc|Broc|CH||lajhefq
broderstorf|Broderstorf|DE|mv|lb48eu2
broechem|Broechem|BE|VL|law6e8s
broek in waterland|Broek in Waterland|NL|NH|lazne9w
broek op langedijk|Broek op Langedijk|NL|NH|mb0be9d
broekdijk|Broekdijk|NL|GE|jazpech
broekerhaven|Broekerhaven|NL|NH|jb0deal
broekhem|Broekhem|NL|LI|kavbec6
broekhoven|Broekhoven|NL|NB|max7ea5
broekhuizenvorst|Broekhuizenvorst|NL|LI|jax2ed4
broekhuizen|Broekhuizen|NL|LI|jax1ed4
broeksittard|Broeksittard|NL|LI|kavoece
broeksterwald|Broeksterwâld|NL|FR|kb1zeco
brohl lutzing|Brohl-Lützing|DE|rp|lau8egd
broitzem|Broitzem|DE|ni|maz3ep4
broken arrow|Broken Arrow|US||q9q56hx
broken hill|Broken Hill|AU||o4h7osx
brokstedt|Brokstedt|DE|sh|lb3zena
bromborough|Bromborough|GB||nb27dnq
brome|Brome|DE|ni|lb04eqe
bromham|Bromham|GB||mayvduj
bromsgrove|Bromsgrove|GB||pazedqa
bromyard|Bromyard|GB||mayzdp1
bronschhofen|Bronschhofen|CH||malwel3
brook park|Brook Park|US||oa507ks
brookfield|Brookfield|AU||n41ap1k
brookfield|Brookfield|US||pa9m739
brookhaven amesbury|Brookhaven-Amesbury|CA||oabe7r7
brookhaven|Brookhaven|US||p9k27dq
brookings|Brookings|US||oad36f4
brookline|Brookline|US||pa7l8eg
brooklyn center|Brooklyn Center|US||oaf86or
brooklyn heights|Brooklyn Heights|US||oa3286h
brooklyn park|Brooklyn Park|US||qaf96oo
brooklyn|Brooklyn|US||va2x86l
brookmans park|Brookmans Park|GB||laxodvg
brookswood|Brookswood|CA||naqb4f9
brooks|Brooks|CA||naui597
broomfield|Broomfield|US||pa0w5s3
broseley|Broseley|GB||mb05dp4
brossard|Brossard|CA||qag987x
brotterode|Brotterode|DE|th|lav6ep0
brotton|Brotton|GB||mb5ldte
brouch|Brouch|LU||kas6ecq
broughshane|Broughshane|GB||lb6hder
broughton astley|Broughton Astley|GB||nazxdsm
broughton|Broughton|GB||mb2tduh
brough|Brough|GB||ob39duf
brouwershaven|Brouwershaven|NL|ZE|kaxpe6v
brovary|Brovary|UA||qaucg9l
brownhills|Brownhills|GB||ob07dqn
browns bay|Browns Bay|NZ||n440rde
brownsburg|Brownsburg|US||oa0o780
brownstown cross roads|Brownstown Cross Roads|IE||jb1mdd0
brownsville|Brownsville|US||r8xy6d6
brownwood|Brownwood|US||o9e3691
broxbourne|Broxbourne|GB||naxrdvy
broxburn|Broxburn|GB||nb9ddmd
bruchem|Bruchem|NL|GE|kaxveak
bruchhausen vilsen|Bruchhausen-Vilsen|DE|ni|mb0rekz
bruchkobel|Bruchköbel|DE|he|oateeks
bruchmuhlbach miesau|Bruchmühlbach-Miesau|DE|rp|mar6egn
bruchsal|Bruchsal|DE|bw|paqgejw
bruck an der leitha|Bruck an der Leitha|AT||manef6m
bruck an der mur|Bruck an der Mur|AT||nalqf2g
bruckberg|Bruckberg|DE|by|maosetb
brucken|Brücken|DE|rp|larbegg
bruckl|Brückl|AT||kajvf0e
bruckmuhl|Bruckmühl|DE|by|nan0et3
bruckneudorf|Bruckneudorf|AT||lanef6m
bruck|Brück|DE|bb|laz0evh
bruck|Bruck|DE|by|maqteu7
bruel|Brüel|DE|mv|lb3aesj
bruff|Bruff|IE||jazrd89
brugelette|Brugelette|BE|WA|lauke6p
bruges||BE|VL|qaw9e4y
bruggen|Brüggen|DE|nw|nawced6
brugge|Brugge|BE|VL|qaw9e4y
brugg|Brugg|CH||nalweit
bruhl|Brühl|DE|bw|nar8ejp
bruhl|Brühl|DE|nw|pav7ef6
bruinisse|Bruinisse|NL|ZE|laxie7d
brukske|Brukske|NL|LI|max4ecn
brummelhof|Brummelhof|NL|GE|laz1ecl
brummen|Brummen|NL|GE|oayped4
brundall|Brundall|GB||mb06e00
brunehault|Brunehault|BE|WA|maube8b
brunn am gebirge|Brunn am Gebirge|AT||nannf58
brunn an der schneebergbahn|Brunn an der Schneebergbahn|AT||kamuf4w
brunnepe|Brunnepe|NL|OV|lb00ece
brunnthal|Brunnthal|DE|by|mandesg
brunn|Brunn|AT||kajtf2i
brunsbuttel|Brunsbüttel|DE|sh|nb3qela
brunssum|Brunssum|NL|LI|oavjecl
brunswick east|Brunswick East|AU||n413p2p
brunswick west|Brunswick West|AU||n414p2m
brunswick|Brunswick|AU||o413p2p
brunswick|Brunswick|US||pa4k7ko
bruree|Bruree|IE||jazmd7y
brusewitz|Brüsewitz|DE|mv|lb34er8
brushy creek|Brushy Creek|US||o9ar6ci
brusio|Brusio|CH||kaiieo4
brusque|Brusque|BR||r4uqa45
brussegem|Brussegem|BE|VL|lavhe7v
brussels|Brussels|BE|BR|tav9e83
brussel||BE|BR|tav9e83
brussow|Brüssow|DE|bb|lb2cez9
brustem|Brustem|BE|VL|lav4eai
bruton|Bruton|GB||lavzdp7
brutten|Brütten|CH||kalvek4
bruttisellen|Brüttisellen|CH||lalqejz
bruxelles||BE|BR|tav9e83
bryansk|Bryansk|RU||sb1xgjh
bryant|Bryant|US||o9m46r3
bryan|Bryan|US||q9b76gb
brymbo|Brymbo|GB||ob1fdnh
bryn mawr skyway|Bryn Mawr-Skyway|US||nalx4gg
brynamman|Brynamman|GB||maxwdl9
bryndwr|Bryndwr|NZ||n3l6r7f
brynmawr|Brynmawr|GB||naxwdn6
brynna|Brynna|GB||max6dme
bubendorf|Bubendorf|CH||maltehi
bubenreuth|Bubenreuth|DE|by|marveqm
bubikon|Bubikon|CH||lalbeki
bucaramanga|Bucaramanga|CO||t7hs88w
buch am ahorn|Buch am Ahorn|DE|bw|larmemk
buch in tirol|Buch in Tirol|AT||lallesn
bucharest|Bucharest|RO||uadffwj
buchbach|Buchbach|DE|by|lao7eu3
buchen in odenwald|Buchen in Odenwald|DE|bw|oarkelw
buchenbach|Buchenbach|DE|bw|lan8ei9
buchenbach|Büchenbach|DE|by|maqveqq
buchenberg|Buchenberg|DE|by|lamieog
buchen|Büchen|DE|sh|mb2kepi
bucheon si|Bucheon-si|KR||t9u6no6
buchforst|Buchforst|DE|nw|mavjefh
buchheim|Buchheim|DE|nw|navjefi
buchholterberg|Buchholterberg|CH||kak1ehb
buchholz in der nordheide|Buchholz in der Nordheide|DE|ni|pb25enf
buchholz|Buchholz|DE|ni|kb19emk
buchlberg|Büchlberg|DE|by|lap7exk
buchloe|Buchloe|DE|by|nangept
buchrain|Buchrain|CH||makuej7
buchs|Buchs|CH||nal1emc
buchten|Buchten|NL|LI|kavsec5
buch|Buch|DE|be|nb07exi
buch|Buch|DE|by|lap5ets
buckden|Buckden|GB||laz9dvb
buckeburg|Bückeburg|DE|ni|oaz6el5
buckenhof|Buckenhof|DE|by|larreqp
bucken|Bücken|DE|ni|lb0meld
buckeye|Buckeye|US||p9ip57a
buckfastleigh|Buckfastleigh|GB||lau8dli
buckhall|Buckhall|US||n9xl7wx
buckhaven|Buckhaven|GB||mba1dnl
buckhurst hill|Buckhurst Hill|GB||naxedw3
buckie|Buckie|GB||nbe8dns
buckingham|Buckingham|CA||oagn82i
buckingham|Buckingham|GB||naygdt9
bucklands beach|Bucklands Beach|NZ||n43mrdu
buckley|Buckley|GB||pb1pdng
buckow|Buckow|DE|be|pazmexc
budapest iii kerulet|Budapest III. kerület|HU||qam2fcx
budapest xi kerulet|Budapest XI. kerület|HU||ralwfcw
budapest xiii kerulet|Budapest XIII. kerület|HU||qam1fd0
budapest|Budapest|HU||ualyfcw
budaun|Budaun|IN||r93wjzt
buddenstedt|Büddenstedt|DE|ni|layxeqm
budel dorplein|Budel-Dorplein|NL|NB|kawcebj
budel schoot|Budel-Schoot|NL|NB|kawdebh
budelsdorf|Büdelsdorf|DE|sh|nb4wemv
budel|Budel|NL|NB|mawfebi
budenheim|Budenheim|DE|rp|nasyeip
buderim|Buderim|AU||o4vwpp6
budestecy|Budestecy|DE|sn|law0f04
bude|Bude|GB||mav6dje
budingen|Budingen|BE|VL|lavbea6
budingen|Büdingen|DE|he|oatpelb
budleigh salterton|Budleigh Salterton|GB||maundms
budschop|Budschop|NL|LI|kawhec0
budta|Budta|PH||u7i0nho
buea|Buea|CM||r79jelo
buena park|Buena Park|US||q9k34s8
buenaventura lakes|Buenaventura Lakes|US||o94q7m1
buenaventura|Buenaventura|CO||s77y7y4
buenavista|Buenavista|MX||r8gh68j
bueng kum|Bueng Kum|TH||r80blnn
buenos aires|Buenos Aires|AR||v49v9du
buffalo grove|Buffalo Grove|US||pa7373o
buffalo|Buffalo|US||ra957sw
bugbrooke|Bugbrooke|GB||laz1dt7
buggenhout|Buggenhout|BE|VL|navqe7o
buggingen|Buggingen|DE|bw|lamxeh8
bugle|Bugle|GB||lau0dip
buguma|Buguma|NG||r7b6ef2
buhe|Buhe|CN||q9a5mjr
buhlertal|Bühlertal|DE|bw|map9eir
buhlertann|Bühlertann|DE|bw|laq8enj
buhlerzell|Bühlerzell|DE|bw|kaq4enk
buhler|Bühler|CH||kallem7
buhl|Bühl|DE|bw|oapaeim
builth wells|Builth Wells|GB||layvdmk
buinen|Buinen|NL|DR|jb11ef0
buitenpost|Buitenpost|NL|FR|mb1xed2
buizingen|Buizingen|BE|VL|mauye7t
bujumbura|Bujumbura|BI||t6omg5k
bukama|Bukama|CD||q68gfvt
bukan|Būkān|IR||r9rghgd
bukarest||RO||uadffwj
bukavu|Bukavu|CD||t6r3g44
bukhara|Bukhara|UZ||sa0hiuz
bukit batok new town|Bukit Batok New Town|SG||r71slw8
bukit bintang|Bukit Bintang|MY||q76rlqj
bukit jalil|Bukit Jalil|MY||r76hlqg
bukit merah estate|Bukit Merah Estate|SG||r71klwe
bukit mertajam|Bukit Mertajam|MY||r7cwln3
bukit panjang new town|Bukit Panjang New Town|SG||r71ulw8
bukit rahman putra|Bukit Rahman Putra|MY||t76ylq4
bukittinggi|Bukittinggi|ID||q6x5lmt
bukoba|Bukoba|TZ||r6ubgcd
bulach gstuckt|Bülach / Gstückt|CH||kam0ejr
bulach seematt|Bülach / Seematt|CH||lam0ejr
bulach soliganter|Bülach / Soligänter|CH||kam1ejq
bulach|Bülach|CH||oam0ejq
bulandshahr|Bulandshahr|IN||r94wjwa
bulaon|Bulaon|PH||r83wn76
bulawayo|Bulawayo|ZW||t5e1g3e
bulford|Bulford|GB||naw7dr4
bullange|Bullange|BE|WA|mau1ede
bulleen|Bulleen|AU||n413p30
bulle|Bulle|CH||oajiefm
bullhead city|Bullhead City|US||p9nn51r
bumba|Bumba|CD||r743fmf
bunamwaya|Bunamwaya|UG||s6ypgeg
bunbury|Bunbury|AU||q4dfmt8
bunclody|Bunclody|IE||kb0addj
buncrana|Buncrana|IE||mb75dbb
bundaberg|Bundaberg|AU||p50xpn7
bunda|Bunda|TZ||r6segi3
bunde|Bunde|DE|ni|mb1qeg7
bunde|Bünde|DE|nw|paz0ejv
bunde|Bunde|NL|LI|maveebx
bundi|Būndi|IN||q8wojq4
bundoora|Bundoora|AU||o41ap2y
bundoran|Bundoran|IE||kb5cd90
bungay|Bungay|GB||mazpe00
bunia|Bunia|CD||s72cg81
bunkyo|Bunkyo|JP||r9opona
bunnik|Bunnik|NL|UT|mayneag
bunschoten|Bunschoten|NL|UT|laz4eay
buntingford|Buntingford|GB||maybdvy
buochs|Buochs|CH||makheje
buon ho|Buôn Hồ|VN||q7xzm8u
buon ma thuot|Buôn Ma Thuột|VN||s7x7m84
burari|Burāri|IN||r95wjug
buraydah|Buraydah|SA||t8z5ha5
burayu|Burayu|ET||q7n4gve
burbach|Burbach|DE|nw|nauzeig
burbank|Burbank|US||q9ky4rd
burcht|Burcht|BE|VL|maw8e82
burdaard|Burdaard|NL|FR|kb21ecc
burdinne|Burdinne|BE|WA|lauiea4
buren|Büren|DE|nw|oax7ejs
buren|Buren|NL|FR|jb2hec4
burewala|Burewala|PK||r99tjht
burg auf fehmarn|Burg auf Fehmarn|DE|sh|mb57er4
burg bei magdeburg|Burg bei Magdeburg|DE|st|oaz7esx
burg stargard|Burg Stargard|DE|mv|mb2mewz
burgas|Burgas|BG||ra83g0b
burgau|Burgau|AT||kakyf4q
burgau|Burgau|DE|by|naojeox
burgberg|Burgberg|DE|by|lam2eol
burgbernheim|Burgbernheim|DE|by|lardeoo
burgbrohl|Burgbrohl|DE|rp|lau5eg8
burgdorf|Burgdorf|CH||oakqeh7
burgdorf|Burgdorf|DE|ni|oazpent
burgebrach|Burgebrach|DE|by|masfepu
burgel|Bürgel|DE|th|lavieso
burgemeesterswijk|Burgemeesterswijk|NL|GE|layfece
burgerbrug|Burgerbrug|NL|NH|jb0je92
burgerpark|Bürgerpark|DE|ni|laz5ep9
burgess hill|Burgess Hill|GB||oavkdvn
burgfried|Burgfried|AT||laosezq
burgh le marsh|Burgh le Marsh|GB||kb1odwo
burghaslach|Burghaslach|DE|by|las5epg
burghaun|Burghaun|DE|he|mauuen0
burghausen|Burghausen|DE|by|oantevn
burgheim|Burgheim|DE|by|mapaeqm
burgh|Burgh|NL|ZE|jaxle6d
burgistein|Burgistein|CH||kajyegu
burgkirchen an der alz|Burgkirchen an der Alz|DE|by|nantevd
burgkunstadt|Burgkunstadt|DE|by|mataer9
burglengenfeld|Burglengenfeld|DE|by|naqoetg
burglen|Bürglen|CH||lam3elf
burglesum|Burglesum|DE|hb|pb1pek5
burgoberbach|Burgoberbach|DE|by|laqrepe
burgos|Burgos|ES||ra7mdlq
burgrieden|Burgrieden|DE|bw|lanzenl
burgsinn|Burgsinn|DE|by|latbemt
burgsolms|Burgsolms|DE|he|maueejc
burgstadt|Bürgstadt|DE|by|mas3elr
burgstadt|Burgstädt|DE|sn|navfevl
burgstetten|Burgstetten|DE|bw|lapxem1
burgthann|Burgthann|DE|by|nar3erf
burgum|Burgum|NL|FR|nb1recn
burg|Burg|DE|bb|maxzezb
burg|Burg|DE|sh|mb40elq
burhanpur|Burhānpur|IN||r8l7jrr
burien|Burien|US||palv4g5
burkardroth|Burkardroth|DE|by|matnenr
burkau|Burkau|DE|sn|law6ezd
burke mountain|Burke Mountain|CA||naqx4f0
burke|Burke|US||p9xr7xd
burkhardtsdorf|Burkhardtsdorf|DE|sn|mauxevw
burladingen|Burladingen|DE|bw|nao5elb
burleigh heads|Burleigh Heads|AU||n4rypq9
burleigh waters|Burleigh Waters|AU||n4rypq6
burleson|Burleson|US||p9ge6do
burley in wharfedale|Burley in Wharfedale|GB||mb3rdr4
burlingame|Burlingame|US||o9ue4g3
burlington|Burlington|CA||raaj7q8
burlington|Burlington|US||padk88n
burmoos|Bürmoos|AT||manaevw
burnaby|Burnaby|CA||raqv4eh
burnage|Burnage|GB||nb2fdpw
burngreave|Burngreave|GB||ob2bdry
burnham on crouch|Burnham-on-Crouch|GB||maxfdy9
burnham on sea|Burnham-on-Sea|GB||oawcdno
burnham|Burnham|GB||nax6du5
burnie|Burnie|AU||o3ryp5a
burnley|Burnley|GB||rb3gdpt
burnopfield|Burnopfield|GB||lb6jdr8
burnside|Burnside|NZ||n3l6r7c
burnsville|Burnsville|US||paed6ow
burntisland|Burntisland|GB||mb9qdn0
burntwood|Burntwood|GB||ob0cdqn
buron|Büron|CH||kal5eih
burpengary|Burpengary|AU||n4ukpow
burpham|Burpham|GB||mawedui
burquitlam|Burquitlam|CA||naqv4eo
burry port|Burry Port|GB||naxkdk7
bursa|Bursa|TR||va1og4q
burscheid|Burscheid|DE|nw|oavwefr
burscough|Burscough|GB||nb2wdo4
bursledon|Bursledon|GB||mavddsc
burstadt|Bürstadt|DE|he|narweji
burst|Burst|BE|VL|lavfe6w
burs|Bürs|AT||lakzen8
burtenbach|Burtenbach|DE|by|laoaep1
burton joyce|Burton Joyce|GB||lb17dt5
burton latimer|Burton Latimer|GB||mazgdu4
burton upon stather|Burton upon Stather|GB||lb31du4
burton upon trent|Burton upon Trent|GB||qb0pdrg
burtonwood|Burtonwood|GB||lb2fdom
burton|Burton|GB||mb1zduf
burton|Burton|US||oa9g7fq
burum|Burum|NL|FR|jb1zedb
burwell|Burwell|GB||mb21dw3
burwood east|Burwood East|AU||n40vp37
burwood|Burwood|AU||o4bwpjq
burwood|Burwood|NZ||m3l6r7q
bury st edmunds|Bury St Edmunds|GB||paz5dxz
bury|Bury|GB||pb2wdpm
busan|Busan|KR||v9ninuf
busby|Busby|GB||lb8ydk4
buschdorf|Buschdorf|LU||jas7ecp
bushehr|Bushehr|IR||r96hht8
bushey|Bushey|GB||oaxgdv0
bushwick|Bushwick|US||qa3186o
bush|Būsh|EG||r96zgah
business bay|Business Bay|AE||r8vzi5j
busnau|Büsnau|DE|bw|lapfel8
busselton|Busselton|AU||o4cjmsf
busserach|Büsserach|CH||kalnegy
bussigny|Bussigny|CH||majbee8
bussum|Bussum|NL|NH|oaz7eac
bustleton|Bustleton|US||oa1c83l
busum|Büsum|DE|sh|mb4dekm
butanta|Butanta|BR||q54jaa7
butembo|Butembo|CD||s6yeg5d
butgenbach|Butgenbach|BE|WA|mau3ed9
butjadingen|Butjadingen|DE|ni|mb2rej6
butler|Butler|AU||n4i4mte
butschwil|Bütschwil|CH||lalkel7
buttelborn|Büttelborn|DE|he|nasmejo
buttenheim|Buttenheim|DE|by|lasceqn
buttenwiesen|Buttenwiesen|DE|by|map0eps
butterworth|Butterworth|MY||q7d0lms
buttevant|Buttevant|IE||jaz3d7x
butte|Butte|US||pahs57f
buttisholz|Buttisholz|CH||lakveih
buttstadt|Buttstädt|DE|th|law0erq
buttwil|Buttwil|CH||kalbej3
butuan|Butuan|PH||s7mvnkq
butwal|Butwāl|NP||r92ykbt
butzbach|Butzbach|DE|he|oau3ek3
butzow|Bützow|DE|mv|mb3keta
buurmalsen|Buurmalsen|NL|GE|jay5eap
buus|Buus|CH||jalzehu
buxar|Buxar|IN||q8x2kda
buxheim|Buxheim|DE|by|lanceo5
buxtehude|Buxtehude|DE|ni|pb2jemx
buxton|Buxton|GB||ob1ydqp
buyukcekmece|Büyükçekmece|TR||ra3yg3f
buzau|Buzău|RO||qafffyj
bweeng|Bweeng|IE||jayld7r
bydgoszcz|Bydgoszcz|PL||sb1kfa1
byford|Byford|AU||o4gimu9
bytom|Bytom|PL||ratvfcl
ca mau|Cà Mau|VN||r7nim03
caala|Caála|AO||q5ybf38
cabanatuan city|Cabanatuan City|PH||s851n81
cabauw|Cabauw|NL|UT|jayce9m
cabbagetown south st james town|Cabbagetown-South St.James Town|CA||nabb7rj
cabimas|Cabimas|VE||s7qw8dj
cabinda|Cabinda|AO||t6iketv
cabinteely|Cabinteely|IE||nb1zdew
cabo de santo agostinho|Cabo de Santo Agostinho|BR||r6azb6p
cabo frio|Cabo Frio|BR||r56fan9
caboolture|Caboolture|AU||o4uspov
cabot|Cabot|US||o9n56se
cabramatta|Cabramatta|AU||o4bupj9
cabra|Cabra|IE||mb29dej
cabudare|Cabudare|VE||q7pv8jm
cabudwaaq|Cabudwaaq|SO||q7fdhge
cabuyao|Cabuyao|PH||s81nn8h
cacak|Čačak|RS||qabxfgj
cachoeirinha|Cachoeirinha|BR||r54vaae
cachoeiro de itapemirim|Cachoeiro de Itapemirim|BR||r5c3apt
caddington|Caddington|GB||lay3duq
cadempino|Cadempino|CH||kahwekt
cadenazzo|Cadenazzo|CH||kai7ekv
cadenberge|Cadenberge|DE|ni|lb3del6
cadiz|Cadiz|ES||q9rhdej
cadiz|Cadiz|PH||q7sfneh
cadolzburg|Cadolzburg|DE|by|nareeq5
cadro|Cadro|CH||kahxekz
caen|Caen|FR||qaqndv0
caergwrle|Caergwrle|GB||mb1jdnk
caerleon|Caerleon|GB||naxddnt
caernarfon|Caernarfon|GB||nb1mdk5
caerphilly|Caerphilly|GB||oax9dn2
cagayan de oro|Cagayan de Oro|PH||t7lkni9
cagliari|Cagliari|IT||r9yzelc
cagua|Cagua|VE||q7qb8om
caherconlish|Caherconlish|IE||kb03d8h
cahersiveen|Cahersiveen|IE||kaybd3m
cahir|Cahir|IE||lazida0
cai lay|Cai Lậy|VN||r7qwm2s
caieiras|Caieiras|BR||q554aa6
cainta|Cainta|PH||s82in8g
cairneyhill|Cairneyhill|GB||lb9qdm6
cairnryan|Cairnryan|GB||lb6pdi2
cairns|Cairns|AU||r5n0p4x
cairo|Cairo|EG||x99igat
caister on sea|Caister-on-Sea|GB||nb09e0t
caistor|Caistor|GB||lb2mdv4
cajamarca|Cajamarca|PE||r6e47ty
calabar|Calabar|NG||t7bsej5
calabasas|Calabasas|US||o9kw4qg
calabozo|Calabozo|VE||r7ms8op
calama|Calama|CL||r57m8kk
calamba|Calamba|PH||t81hn8l
calamvale|Calamvale|AU||o4tapp5
calberlah|Calberlah|DE|ni|mazmepi
calbe|Calbe|DE|st|nay7esp
calcot|Calcot|GB||nawwdt3
calden|Calden|DE|he|mawtem4
caldercruix|Caldercruix|GB||lb99dl7
caldicot|Caldicot|GB||naxbdoc
caldwell|Caldwell|US||paba4vv
caledonia|Caledonia|US||oa8x73s
caledon|Caledon|CA||qabv7pt
calexico|Calexico|US||p9gs4z6
calgary|Calgary|CA||uavt533
calhoun|Calhoun|US||n9lu7c1
cali|Cali|CO||v77j7zg
callander|Callander|GB||lba8dka
callantsoog|Callantsoog|NL|NH|lb0se92
callan|Callan|IE||lazzdbh
callao|Callao|PE||u60j7xr
callenberg|Callenberg|DE|sn|mav9ev3
callington|Callington|GB||mauadk1
calne|Calne|GB||oawwdqf
caloocan city|Caloocan City|PH||u82pn81
calumet city|Calumet City|US||pa5m74v
calverstown|Calverstown|IE||jb1gdd4
calverton|Calverton|GB||mb1cdt0
calverton|Calverton|US||o9yi7ya
calw|Calw|DE|bw|oapbeka
cam pha mines|Cẩm Phả Mines|VN||r8kem62
cam pha|Cẩm Phả|VN||r8kdm5z
cam ranh|Cam Ranh|VN||r7v4mb8
camacari|Camaçari|BR||r5yqaxk
camaguey|Camagüey|CU||s8le7vk
camaragibe|Camaragibe|BR||r6bqb6u
camarillo|Camarillo|US||q9l24pc
camas|Camas|US||oagn4g0
camayenne|Camayenne|GN||u7oictz
camberley|Camberley|GB||oawmdty
camberwell|Camberwell|AU||o40wp2z
camblesforth|Camblesforth|GB||lb39dt6
camborne|Camborne|GB||oathdha
cambourne|Cambourne|GB||maz2dvt
cambria heights|Cambria Heights|US||oa31876
cambridge|Cambridge|CA||qaag7ox
cambridge|Cambridge|GB||raz0dwc
cambridge|Cambridge|NZ||n40srfc
cambridge|Cambridge|US||qa7q8eh
camburg|Camburg|DE|th|lavuesj
cambusbarron|Cambusbarron|GB||lb9vdkz
cambuslang|Cambuslang|GB||ob91dkg
camden town|Camden Town|GB||oax6dvm
camden|Camden|US||qa0x83c
camelford|Camelford|GB||laumdj0
camelon|Camelon|GB||mb9kdle
cameron park|Cameron Park|US||o9xf4jx
cameta|Cametá|BR||r6rsa2i
camminghaburen|Camminghaburen|NL|FR|nb1tec8
camorino|Camorino|CH||lai8el1
camp hill|Camp Hill|AU||n4tnpp8
camp springs|Camp Springs|US||o9xs7yd
campbell river|Campbell River|CA||pasy484
campbelltown|Campbelltown|AU||n4bdpiy
campbell|Campbell|US||p9tl4h9
campbeltown|Campbeltown|GB||mb7zdgf
campeche|Campeche|MX||r8h46wk
camperdown|Camperdown|AU||n4bvpjy
campina grande|Campina Grande|BR||s6dxb4c
campinas|Campinas|BR||t56da9a
campo grande|Campo Grande|BR||t5d89o7
campo largo|Campo Largo|BR||r4zaa2f
campo limpo|Campo Limpo|BR||r54caa3
campos dos goytacazes|Campos dos Goytacazes|BR||s59lap7
campsie|Campsie|AU||o4btpjq
camrose|Camrose|CA||ob1a56k
can giuoc|Cần Giuộc|VN||r7rhm4b
can tho|Cần Thơ|VN||u7pwm1v
canach|Canach|LU||kartedl
canada||CA|==|a
canakkale|Çanakkale|TR||ra1kfxd
canarsie|Canarsie|US||qa2w86q
canary wharf|Canary Wharf|GB||qax3dvy
canberra|Canberra|AU||s480pe9
canby|Canby|US||oafq4f7
cancun|Cancún|MX||t8kt76r
candiac|Candiac|CA||nag287s
candler mcafee|Candler-McAfee|US||o9jp7dx
canford heath|Canford Heath|GB||nauzdqj
cangaiba|Cangaiba|BR||r54qaas
cangzhou|Cangzhou|CN||t9wfmwl
cankaya|Çankaya|TR||ta0wgfa
canley heights|Canley Heights|AU||n4bwpj8
canley vale|Canley Vale|AU||n4bvpjb
canmore|Canmore|CA||navw4zl
canning town|Canning Town|GB||oax3dw2
canning vale|Canning Vale|AU||p4gymu0
cannock|Cannock|GB||qb0ddqd
cannons creek|Cannons Creek|NZ||n3rqrdr
canoas|Canoas|BR||s4mw9xu
canobbio|Canobbio|CH||kahwekx
canoga park|Canoga Park|US||p9l04qk
canon city|Cañon City|US||o9ws5ro
canonbury|Canonbury|GB||nax6dvr
canterbury|Canterbury|GB||pawgdz0
cantley|Cantley|CA||nagl81i
cantonment|Cantonment|US||o9b175e
canton|Canton|US||qa7j7g4
canvey island|Canvey Island|GB||pax4dxm
canyon country|Canyon Country|US||p9lm4qx
canyon lake|Canyon Lake|US||o9906b2
cao lanh|Cao Lãnh|VN||r7r2m1f
caol|Caol|GB||lbbwdhu
cap aux meules|Cap-aux-Meules|CA||nalm946
cap haitien|Cap-Haïtien|HT||r8gw8bg
capalaba|Capalaba|AU||o4tippk
capao redondo|Capao Redondo|BR||s549aa2
cape coast|Cape Coast|GH||r7c7dsj
cape coral|Cape Coral|US||r8zs7kd
cape girardeau|Cape Girardeau|US||p9tn6zc
cape horn|Cape Horn|CA||naqr4es
cape town|Cape Town|ZA||w4brfb6
capel saint mary|Capel Saint Mary|GB||laygdyw
capelle a d ijssel|Capelle aan den IJssel|NL|ZH|pay9e8q
capelle aan de ijssel|Capelle aan den IJssel|NL|ZH|pay9e8q
capelle aan den ijssel|Capelle aan den IJssel|NL|ZH|pay9e8q
capelle west|Capelle-West|NL|ZH|lay8e8p
capellen|Capellen|LU||larxecn
capiata|Capiatá|PY||r4zk9gf
cappamore|Cappamore|IE||jb05d8u
cappeln|Cappeln|DE|ni|mb0peij
cappoquin|Cappoquin|IE||jayvda7
carabanchel|Carabanchel|ES||ra27dlo
caracas|Caracas|VE||v7r58q8
caraguatatuba|Caraguatatuba|BR||q54eadv
carapicuiba|Carapicuíba|BR||s54oa9w
carbondale|Carbondale|US||o9ut706
carcroft|Carcroft|GB||nb2udsq
cardenden|Cardenden|GB||mb9ydmy
cardiff|Cardiff|GB||sax0dn6
cardigan|Cardigan|GB||mayodj2
cardross|Cardross|GB||lb9gdj3
carey|Carey|CA||oaon4d9
carfin|Carfin|GB||lb91dl0
cariacica|Cariacica|BR||s5dqarq
caribisch nederland||NL|=|a
carindale|Carindale|AU||n4tlppa
caringbah south|Caringbah South|AU||n4bepjs
caringbah|Caringbah|AU||n4bgpjs
carlanstown|Carlanstown|IE||jb3cdd0
carleton place|Carleton Place|CA||nafd80h
carletonville|Carletonville|ZA||r4wsg04
carlingford|Carlingford|AU||o4c6pjl
carlingford|Carlingford|IE||kb44det
carlisle|Carlisle|GB||qb6idnu
carlisle|Carlisle|US||oa1o7xl
carlow|Carlow|IE||ob0sdcr
carlsbad|Carlsbad|US||q9i44u1
carlsberg|Carlsberg|DE|rp|larieic
carlton|Carlton|AU||n4bnpjs
carluke|Carluke|GB||nb8udld
carmarthen|Carmarthen|GB||nay2dk1
carmel|Carmel|US||qa1278s
carmichael|Carmichael|US||p9xa4iz
carndonagh|Carndonagh|IE||lb7hdbt
carnegie|Carnegie|AU||o40rp2y
carnew|Carnew|IE||kb0fddz
carney|Carney|US||o9zf7zg
carnforth|Carnforth|GB||mb4ddob
carnieres|Carnières|BE|WA|mau4e7u
carnisse|Carnisse|NL|ZH|nay5e8g
carnmoney|Carnmoney|GB||lb5wdfh
carnot|Carnot|CF||q7bqf44
carnoustie|Carnoustie|GB||nbaydoh
carol city|Carol City|US||p8y27p3
carol stream|Carol Stream|US||pa6f737
carolina|Carolina|PR||r8d28ss
caroline springs|Caroline Springs|AU||o416p22
carora|Carora|VE||q7q98hc
carouge|Carouge|CH||oaiaed2
carpenders park|Carpenders Park|GB||maxfduy
carpentersville|Carpentersville|US||pa7072u
carragh|Carragh|IE||jb1wddb
carrara|Carrara|AU||n4s6pq1
carraroe|Carraroe|IE||jb1yd5c
carrboro|Carrboro|US||o9pr7sc
carrefour|Carrefour|HT||s8di8aw
carrick on shannon|Carrick-on-Shannon|IE||lb3vd9j
carrick on suir|Carrick-on-Suir|IE||mazfdbf
carrickfergus|Carrickfergus|GB||ob60dfv
carrickmacross|Carrickmacross|IE||mb3xddc
carrigaline|Carrigaline|IE||naxxd8o
carrignavar|Carrignavar|IE||jayfd8g
carrigtwohill|Carrigtwohill|IE||may7d92
carrollton|Carrollton|US||r9hj6ev
carrollwood village|Carrollwood Village|US||p93z7is
carrollwood|Carrollwood|US||p93x7iv
carronshore|Carronshore|GB||lb9ndli
carron|Carron|GB||lb9ndlh
carrum downs|Carrum Downs|AU||o406p39
carryduff|Carryduff|GB||mb5gdfn
carshalton|Carshalton|GB||pawpdvj
carson city|Carson City|US||p9ys4nb
carson|Carson|US||q9jz4rg
cartagena|Cartagena|CO||t7qw82b
cartagena|Cartagena|ES||r9ugdta
cartago|Cartago|CO||r7b7815
carteret|Carteret|US||oa2q85t
cartersville|Cartersville|US||o9kx7cg
carterton|Carterton|GB||naxsdrl
carterton|Carterton|NZ||n3s2rfl
caruaru|Caruaru|BR||s6b0b42
carupano|Carúpano|VE||r7rn90b
cary|Cary|US||r9pf7t6
casa de oro mount helix|Casa de Oro-Mount Helix|US||o9h04v3
casa grande|Casa Grande|US||p9hc59k
casa loma|Casa Loma|CA||nabc7rf
casablanca|Casablanca|MA||v9jbdav
casas adobes|Casas Adobes|US||q9fs5bo
cascavel|Cascavel|BR||r50o9ri
casebrook|Casebrook|NZ||m3l8r7f
casekow|Casekow|DE|bb|lb1tezh
cashel|Cashel|IE||mazwda3
cashmere|Cashmere|NZ||m3kzr7j
casino|Casino|AU||n4pupp5
caslano|Caslano|CH||lahpeko
casper|Casper|US||pa935op
casselberry|Casselberry|US||o95o7m3
castaic|Castaic|US||o9lt4qi
castanhal|Castanhal|BR||r6ufa6v
casteau|Casteau|BE|WA|laube75
castel san pietro|Castel San Pietro|CH||laheel1
castelar|Castelar|AR||q49r9d4
castello de la plana|Castelló de la Plana|ES||ra13dvv
castenray|Castenray|NL|LI|jax1ecr
casteren|Casteren|NL|NB|jawseak
castle cary|Castle Cary|GB||lavxdp1
castle donington|Castle Donington|GB||mb0sdsa
castle douglas|Castle Douglas|GB||lb6mdl3
castle hill|Castle Hill|AU||p4cbpjg
castle rock|Castle Rock|US||p9zd5sq
castle vale|Castle Vale|GB||nazwdr0
castlebar|Castlebar|IE||nb3ld66
castlebellingham|Castlebellingham|IE||kb3qde9
castleblayney|Castleblayney|IE||lb4cddb
castlebridge|Castlebridge|IE||kazjde3
castlecomer|Castlecomer|IE||kb0pdbz
castleconnell|Castleconnell|IE||lb0fd8e
castledawson|Castledawson|GB||lb66dds
castlederg|Castlederg|GB||lb5zdax
castledermot|Castledermot|IE||kb0zdd0
castlefin|Castlefin|IE||jb68daw
castleford|Castleford|GB||pb39ds8
castleisland|Castleisland|IE||laz3d5p
castleknock|Castleknock|IE||nb29dec
castlemartyr|Castlemartyr|IE||kay7d9n
castlepollard|Castlepollard|IE||kb34dbq
castlereagh|Castlereagh|GB||pb5ldfo
castlerea|Castlerea|IE||kb3dd8e
castleside|Castleside|GB||mb6bdqs
castletownbere|Castletownbere|IE||jaxhd4h
castletown|Castletown|IE||kb0gdet
castletroy|Castletroy|IE||nb0bd89
castlewellan|Castlewellan|GB||lb4qdfi
castlewood|Castlewood|US||o9zy5sm
castricum|Castricum|NL|NH|pazze8z
castro valley|Castro Valley|US||p9up4gv
castrop rauxel|Castrop-Rauxel|DE|nw|qax8egb
casula|Casula|AU||n4bppj6
catalao|Catalão|BR||q5jja6t
catalina foothills|Catalina Foothills|US||p9fq5bw
catamarca|Catamarca|AR||r4qx8t9
catanduva|Catanduva|BR||q5baa3z
catania|Catania|IT||s9u5f1v
caterham|Caterham|GB||oawgdvs
catford|Catford|GB||pawwdvy
cathedral city|Cathedral City|US||p9ju4wh
catia la mar|Catia La Mar|VE||q7rh8pt
catonsville|Catonsville|US||p9z37yv
caton|Caton|GB||lb48dog
catrine|Catrine|GB||lb86djz
catsop|Catsop|NL|LI|javiec1
catterall|Catterall|GB||kb3odoc
catterick garrison|Catterick Garrison|GB||nb52dr8
catterick|Catterick|GB||lb52drh
caucaia|Caucaia|BR||s6nmawn
caulfield north|Caulfield North|AU||o40tp2u
caulfield south|Caulfield South|AU||n40qp2v
caux|Caux|CH||kaizefa
cavan|Cavan|IE||mb3zdbk
cave spring|Cave Spring|US||o9tf7pr
cavertitz|Cavertitz|DE|sn|lawqewh
cavite city|Cavite City|PH||q828n7u
caxias do sul|Caxias do Sul|BR||s4oz9xu
caxias|Caxias|BR||r6kiajk
cazis|Cazis|CH||kajsem7
cebu city|Cebu City|PH||t7qong5
cedar city|Cedar City|US||o9uo55y
cedar falls|Cedar Falls|US||pa856r7
cedar hill|Cedar Hill|US||p9gj6eo
cedar park|Cedar Park|US||q9ar6ca
cedar rapids|Cedar Rapids|US||qa6p6tg
ceilandia|Ceilândia|BR||s5q3a6b
celaya|Celaya|MX||s8j063y
celbridge|Celbridge|IE||ob26ddu
celerina|Celerina|CH||kaj7ene
celle|Celle|DE|ni|qb06eo0
centennial scarborough|Centennial Scarborough|CA||nabm7s5
centennial|Centennial|US||q9zy5so
center city|Center City|US||pa0z838
center point|Center Point|US||o9jh778
centereach|Centereach|US||oa3i88y
centerville|Centerville|US||oa3o599
central business district|Central Business District|CA||nayt5nq
central city|Central City|US||p9iw58q
central falls|Central Falls|US||oa6d8dp
central islip|Central Islip|US||pa3b88o
central lonsdale|Central Lonsdale|CA||oar14e5
central point|Central Point|US||oa7q4ek
central saanich|Central Saanich|CA||oaox4d6
centralia|Centralia|US||oajs4eh
centralniy|Centralniy|RU||rbkhg8c
central|Central|US||o9av6v4
centreville|Centreville|US||q9xw7wx
centro habana|Centro Habana|CU||r8qa7j8
cents|Cents|LU||marued4
centurion|Centurion|ZA||r4y6g2b
ceresdorp|Ceresdorp|NL|GR|jb15efd
ceres|Ceres|US||p9uf4k0
cerfontaine|Cerfontaine|BE|WA|matde89
cergy pontoise|Cergy-Pontoise|FR||raq8e1s
cernier|Cernier|CH||lakqef6
ceroux mousty|Céroux-Mousty|BE|WA|mauqe8k
cerritos|Cerritos|US||p9k24s2
cerro|Cerro|CU||r8q77j5
cessange|Cessange|LU||marrecz
cessnock|Cessnock|AU||n4etpkg
cevio|Cevio|CH||kainejw
ch ongdan up|Ch’ŏngdan-ŭp|KP||r9vhnlu
chaam|Chaam|NL|NB|lax3e9i
chadderton|Chadderton|GB||pb2qdq2
chadwell heath|Chadwell Heath|GB||nax9dwd
chadwell st mary|Chadwell St Mary|GB||nax0dx0
chaeryong ni|Chaeryŏng-ni|KP||q9xmnjv
chafford hundred|Chafford Hundred|GB||nax1dwt
chakwal|Chakwal|PK||q9hhjid
chakwama|Chakwama|NG||r7u4emu
chalais|Chalais|CH||laijegv
chalco|Chalco|MX||r8fi69a
chalfont saint peter|Chalfont Saint Peter|GB||oaxddug
chalfont st giles|Chalfont St Giles|GB||maxfduf
chalford|Chalford|GB||maxpdq1
chalgrove|Chalgrove|GB||laxidt0
chalk farm|Chalk Farm|GB||oax6dvl
chalmette|Chalmette|US||o9966y3
chamartin|Chamartín|ES||ra2edls
chamberi|Chamberí|ES||ra2bdlq
chambersburg|Chambersburg|US||oa0y7wa
chamblee|Chamblee|US||o9k57du
chambly|Chambly|CA||oag988g
chamerau|Chamerau|DE|by|laqoevf
chamoson|Chamoson|CH||laiceg2
champaign|Champaign|US||qa1g72w
champery|Champéry|CH||kaiaef3
champion|Champion|BE|WA|mauae9m
champlin|Champlin|US||oafj6ok
cham|Cham|CH||oal2eji
cham|Cham|DE|by|oaqrev6
chandannagar|Chandannagar|IN||r8pikph
chanda|Chānda|IN||s8hfk0a
chandigarh|Chandigarh|IN||t9bejtb
chandler|Chandler|US||r9ij59c
chandpur|Chāndpur|BD||r8qjkvt
chanduasi|Chanduasi|IN||q951jyu
chang hua|Chang-hua|TW||r8svn6w
changam ch on|Changam-ch’on|KP||ra2tntq
changchun|Changchun|CN||wabwnk4
changde|Changde|CN||u96nmia
changhua|Changhua|TW||r8svn6v
changji|Changji|CN||rac9kmi
changle|Changle|CN||r9rzn23
changsha|Changsha|CN||v94cmlt
changshu|Changshu|CN||u9dxn7e
changwon|Changwon|KR||t9nvntg
changyi|Changyi|CN||s9sdn3n
changyuan|Changyuan|CN||r97om1b
changzheng|Changzheng|CN||r9csn95
changzhi|Changzhi|CN||u9qimm7
changzhou|Changzhou|CN||v9e9n57
chanhassen|Chanhassen|US||oaem6o7
channelview|Channelview|US||p98q6jt
chantilly|Chantilly|US||o9y17wx
chaohu|Chaohu|CN||r9dsmzf
chaoyang|Chaoyang|CN||sa5hn6m
chaozhou|Chaozhou|CN||u8rpmvy
chaparral|Chaparral|CA||navd539
chapeco|Chapecó|BR||r4uq9tu
chapel allerton|Chapel Allerton|GB||ob3jdrq
chapel en le frith|Chapel en le Frith|GB||mb24dqp
chapel hill|Chapel Hill|US||p9pr7se
chapel saint leonards|Chapel Saint Leonards|GB||lb1udww
chapelhall|Chapelhall|GB||mb94dl1
chapelizod|Chapelizod|IE||mb27dee
chapelle lez herlaimont|Chapelle-lez-Herlaimont|BE|WA|nau7e7w
chapeltown|Chapeltown|GB||ob2jdrx
chapra|Chāpra|IN||r8xmkff
charallave|Charallave|VE||q7qg8qa
chardonne|Chardonne|CH||laj4eez
chard|Chard|GB||navbdnr
charfield|Charfield|GB||laxfdpb
charlbury|Charlbury|GB||lay3drw
charleroi|Charleroi|BE|WA|rau1e8c
charlesland|Charlesland|IE||kb1ldf6
charleston|Charleston|US||r9h27pz
charlestown|Charlestown|AU||n4efpld
charlestown|Charlestown|IE||kb3wd7l
charlestown|Charlestown|US||oa7q8em
charleville|Charleville|IE||lazfd7w
charlottenburg nord|Charlottenburg-Nord|DE|be|oazxewx
charlottenburg|Charlottenburg|DE|be|qazweww
charlottesville|Charlottesville|US||p9vn7u0
charlottetown|Charlottetown|CA||paif90n
charlotte|Charlotte|US||t9nv7ng
charlton kings|Charlton Kings|GB||nay4dqc
charlton|Charlton|GB||nax1dw4
charmey|Charmey|CH||kajiefw
charrat|Charrat|CH||kai4eft
charsadda|Charsadda|PK||q9kvjfa
chartham|Chartham|GB||lawedyu
charvil|Charvil|GB||lax0dtj
chasetown|Chasetown|GB||nb0bdqn
chaska|Chaska|US||oaef6o0
chastre villeroux blanmont|Chastre-Villeroux-Blanmont|BE|WA|maule8w
chas|Chas|IN||r8rokjd
chateau d oex|Château-d'Oex|CH||laj3eft
chateauguay|Châteauguay|CA||pag2875
chatel saint denis|Châtel-Saint-Denis|CH||maj9ef6
chatelet|Châtelet|BE|WA|pau0e8l
chatelineau|Châtelineau|BE|WA|oau1e8k
chatham|Chatham|CA||pa7t7jq
chatham|Chatham|GB||qawqdxh
chatham|Chatham|US||oa5y74n
chatswood|Chatswood|AU||o4c4pjy
chatsworth|Chatsworth|US||p9l64qk
chattanooga|Chattanooga|US||r9nd7b1
chatteris|Chatteris|GB||nazqdw5
chattogram|Chattogram|BD||v8o2kz3
chatuchak|Chatuchak|TH||r80flnc
chaudfontaine|Chaudfontaine|BE|WA|oauiebn
chaumont gistoux|Chaumont-Gistoux|BE|WA|nause94
chavannes|Chavannes|CH||maj9ee9
chavornay|Chavornay|CH||lajqee9
cheadle hulme|Cheadle Hulme|GB||ob2adpx
cheadle|Cheadle|GB||nb16dqi
cheam|Cheam|GB||nawodve
cheboksary|Cheboksary|RU||sb9xhj9
cheddar|Cheddar|GB||mawgdoa
cheddleton|Cheddleton|GB||lb1fdqc
cheektowaga|Cheektowaga|US||qa967t9
cheetham hill|Cheetham Hill|GB||nb2mdps
chelmsford|Chelmsford|GB||qaxqdxb
chelmsford|Chelmsford|US||pa8c8dr
chelmsley wood|Chelmsley Wood|GB||nazsdr6
chelsea|Chelsea|GB||pax1dvj
chelsea|Chelsea|US||pa7r8ep
chelsfield|Chelsfield|GB||nawodwd
cheltenham|Cheltenham|AU||o40jp2x
cheltenham|Cheltenham|GB||qay6dq8
chelyabinsk|Chelyabinsk|RU||ub77imn
chemnitz|Chemnitz|DE|sn|rav8evx
chene bougeries|Chêne-Bougeries|CH||naiced7
chene bourg|Chêne-Bourg|CH||maiced7
chenee|Chênée|BE|WA|naulebl
chengde|Chengde|CN||sa3rmzo
chengdu|Chengdu|CN||x9b7lx3
chenggu|Chenggu|CN||q9i3m65
chenghua|Chenghua|CN||r8r6mwd
chengtangcun|Chengtangcun|CN||q9ngmxj
chengzhong|Chengzhong|CN||s9bymnf
chennai|Chennai|IN||w7ydk30
chenzhou|Chenzhou|CN||t8xomlz
cheonan|Cheonan|KR||t9s9np7
cheongju si|Cheongju-si|KR||t9rsnq5
chepstow|Chepstow|GB||naxgdok
cheras|Cheras|MY||r76nlql
cheratte|Cheratte|BE|WA|mausebr
cheremushki|Cherëmushki|RU||qb8mgsc
cherepovets|Cherepovets|RU||sbi9gta
cherkasy|Cherkasy|UA||sarcgd2
cherkessk|Cherkessk|RU||qacuh4u
chermignon d en haut|Chermignon-d'en Haut|CH||lailegr
chermside|Chermside|AU||n4typp3
chernihiv|Chernihiv|UA||sax3gax
chernivtsi|Chernivtsi|UA||sao5fw1
cherry hill|Cherry Hill|US||qa0x83l
cherry orchard|Cherry Orchard|IE||mb26dea
cherrybrook|Cherrybrook|AU||o4ccpjl
cherryville|Cherryville|IE||mb1odcn
chertanovo yuzhnoye|Chertanovo Yuzhnoye|RU||rb8fgsg
chertsey|Chertsey|GB||nawrdul
chesapeake|Chesapeake|US||r9sa805
cheseaux|Cheseaux|CH||lajfeed
chesham bois|Chesham Bois|GB||laxndub
chesham|Chesham|GB||oaxmduc
cheshire|Cheshire|US||oa5a89i
cheshunt|Cheshunt|GB||paxmdvx
chessington|Chessington|GB||oawodv6
chester hill|Chester Hill|AU||n4bwpjg
chester le street|Chester-le-Street|GB||pb6edrn
chesterfield|Chesterfield|GB||qb1xds2
chesterfield|Chesterfield|US||p9xe6we
chester|Chester|GB||qb1rdnz
chester|Chester|US||pa0p82o
chestnut hill|Chestnut Hill|US||oa7l8eb
chetumal|Chetumal|MX||r8dg72q
chevremont|Chevremont|NL|LI|lavcecu
chexbres|Chexbres|CH||laj4eeu
cheyenne|Cheyenne|US||pa4a5su
chezard saint martin|Chézard-Saint-Martin|CH||kakref9
chhatarpur|Chhatarpur|IN||r8v8k13
chhindwara|Chhindwāra|IN||r8najza
chi linh|Chí Linh|VN||r8kjm3c
chiang mai|Chiang Mai|TH||q8e7liy
chiasso|Chiasso|CH||mahbel3
chiayi city|Chiayi City|TW||s8r8n6l
chiba|Chiba|JP||t9owop8
chicago heights|Chicago Heights|US||oa5b74k
chicago lawn|Chicago Lawn|US||pa6274e
chicago loop|Chicago Loop|US||pa6c74l
chicago|Chicago|US||va6974j
chichester|Chichester|GB||oav8dtu
chichicastenango|Chichicastenango|GT||r83i6ux
chickasha|Chickasha|US||o9nd6by
chickerell|Chickerell|GB||laumdp2
chiclayo|Chiclayo|PE||t6f77q7
chicoloapan|Chicoloapan|MX||r8fy69a
chicopee|Chicopee|US||pa738ab
chico|Chico|US||qa0d4hk
chiddingfold|Chiddingfold|GB||law0dua
chieming|Chieming|DE|by|man1euu
chievres|Chièvres|BE|WA|mauje6l
chifeng|Chifeng|CN||sa7fn2g
chigasaki|Chigasaki|JP||r9o6on8
chigwell|Chigwell|GB||naxedw8
chihuahua|Chihuahua|MX||t95k5pb
chikmagalur|Chikmagalūr|IN||q7z0jqh
chikusei|Chikusei|JP||q9qwoou
chikushino shi|Chikushino-shi|JP||q9j2nyk
chilakalurupet|Chilakalūrupet|IN||q86pk2p
chilanzar|Chilanzar|UZ||ra4oj86
chilcompton|Chilcompton|GB||lawedp1
childwall|Childwall|GB||nb2cdny
chililabombwe|Chililabombwe|ZM||q5zog1a
chillan|Chillán|CL||r44b8bq
chillicothe|Chillicothe|US||o9z97hi
chilliwack downtown|Chilliwack-Downtown|CA||oaqk4h8
chilliwack|Chilliwack|CA||qaql4h9
chillum|Chillum|US||p9y87y5
chilpancingo|Chilpancingo|MX||r8ar67m
chimay|Chimay|BE|WA|nat1e80
chimbote|Chimbote|PE||s68s7tp
chimoio|Chimoio|MZ||s5gwgh0
chinandega|Chinandega|NI||q7x375z
chinatown|Chinatown|CA||oaqw4e1
chinatown|Chinatown|US||qa3486g
chinautla|Chinautla|GT||q82u6wm
chincha alta|Chincha Alta|PE||r5wr80j
chingford|Chingford|GB||qaxfdw0
chingola|Chingola|ZM||r5z7g1g
chiniot|Chiniot|PK||s9e4jiq
chinju|Chinju|KR||s9nrnrs
chinnor|Chinnor|GB||maxmdth
chino hills|Chino Hills|US||q9kf4sw
chino|Chino|US||q9kh4t3
chiny|Chiny|BE|WA|mas6eau
chipata|Chipata|ZM||s5w5gep
chippenham|Chippenham|GB||pawydq4
chipping campden|Chipping Campden|GB||layldr2
chipping norton|Chipping Norton|GB||mayadrp
chipping ongar|Chipping Ongar|GB||maxmdwp
chipping sodbury|Chipping Sodbury|GB||pax6dpd
chippis|Chippis|CH||kaikegy
chipstead|Chipstead|GB||lawkdvj
chiquimula|Chiquimula|GT||q8346z9
chirchiq|Chirchiq|UZ||ra57j9a
chirk|Chirk|GB||lb12dni
chirmiri|Chirmiri|IN||q8qfk8r
chiseldon|Chiseldon|GB||lax4dr7
chishtian|Chishtian|PK||q98sjie
chisinau|Chisinau|MD||taklg46
chislehurst|Chislehurst|GB||oawudw7
chiswell green|Chiswell Green|GB||maxpdv0
chiswick|Chiswick|GB||pax1dva
chitato|Chitato|AO||r6dqfhl
chita|Chita|RU||sayjmna
chitradurga|Chitradurga|IN||r81ijs8
chittoor|Chittoor|IN||r7ypjzq
chittorgarh|Chittorgarh|IN||q8v5jna
chitungwiza|Chitungwiza|ZW||s5jzgac
chizhou|Chizhou|CN||t9b6myc
chlef|Chlef|DZ||r9qhdzp
cho lon|Chợ Lớn|VN||t7rvm49
choa chu kang new town|Choa Chu Kang New Town|SG||r71ulw7
chobham|Chobham|GB||lawndub
chofu|Chōfu|JP||r9p2onn
choloma|Choloma|HN||r85d73p
cholsey|Cholsey|GB||lax9dst
chom thong|Chom Thong|TH||r800ln4
chon buri|Chon Buri|TH||r7z4loi
chon thanh|Chơn Thành|VN||q7trm48
chongjin|Chongjin|KP||sa64nwi
chongqing|Chongqing|CN||w984m40
chongzuo|Chongzuo|CN||s8o6m69
choppington|Choppington|GB||lb77drk
chopwell|Chopwell|GB||lb6kdqy
chorin|Chorin|DE|bb|lb0yeyj
chorleywood|Chorleywood|GB||naxhdul
chorley|Chorley|GB||pb31doq
chorlton cum hardy|Chorlton cum Hardy|GB||mb2gdpq
chorzow|Chorzów|PL||qatrfcp
chowchilla|Chowchilla|US||o9t44ly
christchurch|Christchurch|GB||pauydr2
christchurch|Christchurch|NZ||s3l3r7j
christiansburg|Christiansburg|US||o9t57on
chryston|Chryston|GB||lb9adkl
chudleigh|Chudleigh|GB||laukdm0
chula vista|Chula Vista|US||s9go4us
chuncheon|Chuncheon|KR||s9v7nqt
chunga|Chunga|ZM||q5rgg2j
chungju|Chungju|KR||r9sqnrd
chuo|Chūō|JP||r9p3ooa
church street|Church Street|GB||nax4dvj
church stretton|Church Stretton|GB||lazydo8
church yonge corridor|Church-Yonge Corridor|CA||oaba7ri
churchdown|Churchdown|GB||nay4dpz
churchtown|Churchtown|IE||jaz7d7r
church|Church|GB||lb3bdpd
churton park|Churton Park|NZ||n3rjrdl
churu|Chūru|IN||q94mjo9
churwalden|Churwalden|CH||kajyemi
chur|Chur|CH||pak5emh
chust|Chust|UZ||qa3wjdw
chuxiong|Chuxiong|CN||t8vklq3
chuzhou|Chuzhou|CN||t9fsn0m
chu|Chũ|VN||q8ldm41
ciamis|Ciamis|ID||q6dnm8z
ciampea|Ciampea|ID||r6ftm4e
cianjur|Cianjur|ID||r6f2m5m
cibinong|Cibinong|ID||s6g0m4t
cibolo|Cibolo|US||p9846b5
cicero|Cicero|US||qa69749
cidade ademar|Cidade Ademar|BR||r549aae
cidade dutra|Cidade Dutra|BR||r543aaa
cidade lider|Cidade Lider|BR||r54kaav
cidade tiradentes|Cidade Tiradentes|BR||r54iab4
ciego de avila|Ciego de Ávila|CU||r8mo7t8
cienfuegos|Cienfuegos|CU||r8nj7oj
cikampek|Cikampek|ID||r6g6m6i
cikarang|Cikarang|ID||q6gmm5n
cikupa|Cikupa|ID||r6gom3v
cilacap|Cilacap|ID||r6cjmat
cilegon|Cilegon|ID||s6hbm2l
cileungsir|Cileungsir|ID||s6g9m54
cileunyi|Cileunyi|ID||q6eqm7b
cill fhionain|Cill Fhíonáin|IE||jazgd8h
cimahi|Cimahi|ID||t6exm6q
cimarron hills|Cimarron Hills|US||n9xy5t6
cincinnati|Cincinnati|US||s9yp7d9
cinco ranch|Cinco Ranch|US||o98m6i0
cinderford|Cinderford|GB||naxydp2
ciney|Ciney|BE|WA|natpea6
ciputat|Ciputat|ID||r6gom4e
cirebon|Cirebon|ID||s6fdm9k
cirencester|Cirencester|GB||oaxodqj
citeureup|Citeureup|ID||r6fzm4w
citrus heights|Citrus Heights|US||q9xj4j4
citrus park|Citrus Park|US||o9407in
city of london|City of London|GB||max3dvr
city of milford balance|City of Milford (balance)|US||pa4i892
city of port phillip|City of Port Phillip|AU||q40xp2m
city of sammamish|City of Sammamish|US||pam84h0
city of westminster|City of Westminster|GB||rax2dvm
ciudad acuna|Ciudad Acuña|MX||r97g63l
ciudad apodaca|Ciudad Apodaca|MX||s8xm65p
ciudad benito juarez|Ciudad Benito Juárez|MX||s8x965y
ciudad bolivar|Ciudad Bolívar|VE||s7kk8zh
ciudad camilo cienfuegos|Ciudad Camilo Cienfuegos|CU||r8qc7jb
ciudad de villa de alvarez|Ciudad de Villa de Álvarez|MX||q8fj5vu
ciudad del carmen|Ciudad del Carmen|MX||r8dt6sx
ciudad del este|Ciudad del Este|PY||s4z69o7
ciudad delicias|Ciudad Delicias|MX||q94b5r1
ciudad general escobedo|Ciudad General Escobedo|MX||s8xo65c
ciudad guayana|Ciudad Guayana|VE||t7l7920
ciudad guzman|Ciudad Guzmán|MX||q8gq5wm
ciudad juarez|Ciudad Juárez|MX||u9e45oa
ciudad lineal|Ciudad Lineal|ES||ra2ddlv
ciudad lopez mateos|Ciudad López Mateos|MX||s8gc68a
ciudad madero|Ciudad Madero|MX||r8nt6c8
ciudad nezahualcoyotl|Ciudad Nezahualcoyotl|MX||u8fw68z
ciudad obregon|Ciudad Obregón|MX||s92d5em
ciudad ojeda|Ciudad Ojeda|VE||r7qc8dx
ciudad valles|Ciudad Valles|MX||q8n468z
ciudad victoria|Ciudad Victoria|MX||s8ry68m
ciutat vella|Ciutat Vella|ES||qa4ye21
cixi|Cixi|CN||u99un8t
clabecq|Clabecq|BE|WA|maute7q
clackmannan|Clackmannan|GB||lb9vdll
clacton on sea|Clacton-on-Sea|GB||paxvdz8
clairlea birchmount|Clairlea-Birchmount|CA||oabf7rs
clane|Clane|IE||mb21ddf
clanton park|Clanton Park|CA||oabi7rb
clapham|Clapham|GB||maywdum
clara|Clara|IE||lb26dav
claregalway|Claregalway|IE||kb26d76
claremont|Claremont|US||p9kq4t0
claremore|Claremore|US||o9qv6ie
claremorris|Claremorris|IE||lb38d70
clarence rockland|Clarence-Rockland|CA||oagj82v
clare|Clare|GB||kayodxm
clark fulton|Clark-Fulton|US||oa567l1
clarksburg|Clarksburg|US||n9z47ou
clarksdale|Clarksdale|US||o9l06wf
clarkson|Clarkson|AU||n4i0mtg
clarkston|Clarkston|GB||nb8zdk4
clarksville|Clarksville|US||r9rh75c
claro|Claro|CH||laiiel2
claudelands|Claudelands|NZ||m412rew
clausen|Clausen|LU||karted2
claussnitz|Claußnitz|DE|sn|lavhevs
clausthal zellerfeld|Clausthal-Zellerfeld|DE|ni|naxxeoq
clavier|Clavier|BE|WA|lau0eav
clayburn|Clayburn|CA||naqb4ge
claydon|Claydon|GB||mayrdz3
clayfield|Clayfield|AU||n4tupp6
clayton le moors|Clayton le Moors|GB||nb3ddpe
clayton le woods|Clayton-le-Woods|GB||nb36dol
clayton south|Clayton South|AU||n40np34
clayton west|Clayton West|GB||mb2wdrj
clayton|Clayton|AU||o40op34
clayton|Clayton|US||o9p17u2
clay|Clay|US||pa9z80f
clearfield|Clearfield|US||oa4758t
clearlake|Clearlake|US||n9y84fd
clearwater|Clearwater|US||q93p7i0
cleator moor|Cleator Moor|GB||mb5gdm8
cleburne|Cleburne|US||o9fv6dh
cleckheaton|Cleckheaton|GB||ob38dr9
cleebronn|Cleebronn|DE|bw|laq9el4
cleethorpes|Cleethorpes|GB||ob2sdvx
cleland|Cleland|GB||lb90dl5
clemency|Clemency|LU||karsecc
clemmons|Clemmons|US||o9q27oq
clemson|Clemson|US||n9mc7hw
clenze|Clenze|DE|ni|lb12eqg
cleobury mortimer|Cleobury Mortimer|GB||lazidp4
clerkenwell|Clerkenwell|GB||max4dvp
clermont ferrand|Clermont-Ferrand|FR||rah6e4l
clermont|Clermont|BE|WA|lauqecc
clermont|Clermont|US||o95b7kv
clervaux|Clervaux|LU||kat1ecr
clevedon|Clevedon|GB||oawwdo2
cleveland heights|Cleveland Heights|US||pa5c7lg
cleveland|Cleveland|AU||n4tjppr
cleveland|Cleveland|US||sa5a7l2
cleveleys|Cleveleys|GB||nb3odnk
clifden|Clifden|IE||kb2ld46
cliffcrest|Cliffcrest|CA||nabg7rx
cliffe|Cliffe|GB||lawydxe
cliffside park|Cliffside Park|US||oa3e86h
clifton park|Clifton Park|US||pa93873
clifton|Clifton|US||qa3i860
clinton township|Clinton Township|US||qa8b7ho
clinton|Clinton|US||p9xp7ye
clitheroe|Clitheroe|GB||nb3ndpc
clive|Clive|US||na5k6no
cloghan|Cloghan|IE||jb1uda4
clogherhead|Clogherhead|IE||lb3fdeo
clonakilty|Clonakilty|IE||maxed7d
clonaslee|Clonaslee|IE||jb1ndb4
clondalkin|Clondalkin|IE||nb24de8
clonee|Clonee|IE||jb2dde4
clones|Clones|IE||kb4idbx
clonlara|Clonlara|IE||jb0gd89
clonmellon|Clonmellon|IE||jb32dci
clonskeagh|Clonskeagh|IE||mb23dep
clophill|Clophill|GB||layjduu
cloppenburg|Cloppenburg|DE|ni|ob0teic
cloughjordan|Cloughjordan|IE||jb12d9o
cloverdale|Cloverdale|CA||qaqf4f3
cloverleaf|Cloverleaf|US||o98q6jn
cloverly|Cloverly|US||n9yn7y4
clovis|Clovis|US||q9sb4ni
clowne|Clowne|GB||mb1zdsi
cloyne|Cloyne|IE||kay2d9g
cluain meala|Cluain Meala|IE||oazfdam
cluj napoca|Cluj-Napoca|RO||sajxfpk
clutton|Clutton|GB||lawldoy
clydach|Clydach|GB||oaxkdl6
clydebank|Clydebank|GB||ob9adjr
clyde|Clyde|AU||n403p3p
co o|Cờ Đỏ|VN||q7q1m0v
coacalco|Coacalco|MX||s8gj68p
coachella|Coachella|US||p9jk4xb
coal harbour|Coal Harbour|CA||naqx4e0
coalinga|Coalinga|US||o9qe4lo
coalisland|Coalisland|GB||mb5idde
coalville|Coalville|GB||pb0gds7
coatbridge|Coatbridge|GB||pb96dku
coatepeque|Coatepeque|GT||q82u6su
coates|Coates|GB||laxndqd
coatzacoalcos|Coatzacoalcos|MX||r8cf6lo
coban|Cobán|GT||r84z6wz
cobbs creek|Cobbs Creek|US||pa0z830
cobham|Cobham|GB||oawlduv
cobh|Cobh|IE||nay1d8z
cobourg|Cobourg|CA||oac47uv
coburg|Coburg|AU||o415p2p
coburg|Coburg|DE|by|patmeqg
cochabamba|Cochabamba|BO||t5lq8s8
cochem|Cochem|DE|rp|matbefw
cochrane|Cochrane|CA||oaw6521
cockenzie|Cockenzie|GB||mb9hdnr
cockermouth|Cockermouth|GB||nb5udmo
cockeysville|Cockeysville|US||o9zo7z4
cockfosters|Cockfosters|GB||naxhdvl
cockington|Cockington|GB||nau6dm4
cocoa|Cocoa|US||o94v7nq
coconut creek|Coconut Creek|US||p8yx7pa
coconut grove|Coconut Grove|US||o8xf7p2
codicote|Codicote|GB||nay1dvc
codo|Codó|BR||q6lmai3
codsall|Codsall|GB||nb07dpw
coedpoeth|Coedpoeth|GB||mb1ddni
coendersborg|Coendersborg|NL|GR|lb1reeb
coesfeld|Coesfeld|DE|nw|payaefx
coeur d alene|Coeur d'Alene|US||pamg4vm
coevering|Coevering|NL|NB|mawuebh
coevorden|Coevorden|NL|DR|nb0aeeq
coffs harbour|Coffs Harbour|AU||o4luppb
coggeshall|Coggeshall|GB||may3dxx
cohoes|Cohoes|US||oa8t87a
coimbatore|Coimbatore|IN||v7sljtt
coimbra|Coimbra|PT||qa1pd8m
coity|Coity|GB||pax4dm4
colatina|Colatina|BR||q5fqar5
colbe|Cölbe|DE|he|mav9eke
colbitz|Colbitz|DE|st|lazces9
colchester|Colchester|GB||qay5dyi
colchester|Colchester|US||oadq88t
cold ash|Cold Ash|GB||lawudsi
cold lake|Cold Lake|CA||nb5b5dy
colden common|Colden Common|GB||lavndsd
colditz|Colditz|DE|sn|naw1evk
coldstream|Coldstream|CA||nati4ow
cole harbour|Cole Harbour|CA||oae38zo
coleford|Coleford|GB||naxwdor
coleraine|Coleraine|GB||ob75ddh
colerne|Colerne|GB||lawwdpq
colfontaine|Colfontaine|BE|WA|oau1e6q
colijnsplaat|Colijnsplaat|NL|ZE|kaxce6p
colima|Colima|MX||r8fg5vx
colinton|Colinton|GB||mb9bdmy
college park|College Park|US||o9ya7ya
college point|College Point|US||oa3b86v
college station|College Station|US||q9b36gf
colleyville|Colleyville|US||o9hc6e4
collier row|Collier Row|GB||naxcdwh
collierville|Collierville|US||p9nc6yy
collingham|Collingham|GB||lb3rds3
collingwood|Collingwood|CA||oadk7p6
collinsville|Collinsville|US||o9xf6y2
collinwood|Collinwood|US||pa5g7lf
collombey|Collombey|CH||maijefb
collon|Collon|IE||jb3eddz
collooney|Collooney|IE||kb4id8f
colmar|Colmar|LU||kasdecy
colmberg|Colmberg|DE|by|lar3eox
colnbrook|Colnbrook|GB||max0duk
colne|Colne|GB||ob3mdpz
cologne||DE|nw|tavhefb
colombo|Colombo|BR||r4zra3a
colombo|Colombo|LK||t7hak1t
colonia del valle|Colonia del Valle|MX||r8fv68k
colonia lindavista|Colonia Lindavista|MX||q8g568o
colonial heights|Colonial Heights|US||o9tj7wz
colonia|Colonia|US||oa2p85m
colorado springs|Colorado Springs|US||s9xv5su
coltishall|Coltishall|GB||lb0hdzt
colton|Colton|US||p9kn4u5
columbia heights|Columbia Heights|US||oaf46oy
columbia|Columbia|US||r9kg7mx
columbine|Columbine|US||o9zz5s5
columbus|Columbus|US||ta107hg
colwich|Colwich|GB||lb0ndqi
colwood|Colwood|CA||oaoj4cz
colwyn bay|Colwyn Bay|GB||pb21dln
colyton|Colyton|GB||lauydnh
comano|Comano|CH||kahwekw
combe martin|Combe Martin|GB||law8dku
comberton|Comberton|GB||layzdw2
comber|Comber|GB||nb5jdg2
comblain au pont|Comblain-au-Pont|BE|WA|mau7ebi
comilla|Comilla|BD||t8r6kxb
comines|Comines|BE|WA|mav2e4c
comitan|Comitán|MX||r8746s2
commack|Commack|US||pa3g88f
commandeurs|Commandeurs|NL|NH|lazve8y
commerce city|Commerce City|US||pa0l5sj
comodoro rivadavia|Comodoro Rivadavia|AR||r3em8oj
comox|Comox|CA||nas048y
como|Como|AU||n4h5mtu
componistenkwartier|Componistenkwartier|NL|GE|layzecl
compton|Compton|GB||law9dtu
compton|Compton|US||q9k64rm
conakry|Conakry|GN||u7oicu0
concepcion|Concepción|CL||r43p893
conception bay south|Conception Bay South|CA||oaly9ss
concordia|Concordia|AR||r4it9eu
concord|Concord|AU||n4bzpjq
concord|Concord|US||q9vi4h1
conda|Conda|US||oa8p5a7
condell park|Condell Park|AU||n4bspjh
coney island|Coney Island|US||pa2q86h
confey|Confey|IE||mb2addz
confignon|Confignon|CH||lai9ecw
congleton|Congleton|GB||ob1odpv
congresbury|Congresbury|GB||lawpdo7
coningsby|Coningsby|GB||mb1jdvi
conisbrough|Conisbrough|GB||nb2kdsl
conna|Conna|IE||jaypd9h
conroe|Conroe|US||q9a76iu
consdorf|Consdorf|LU||kasaedm
conselheiro lafaiete|Conselheiro Lafaiete|BR||q5cmaid
consett|Consett|GB||ob6ddqx
constanta|Constanţa|RO||sacqg3j
constantine|Constantine|DZ||s9r0eed
contagem|Contagem|BR||t5enahn
contern|Contern|LU||karqedb
conthey|Conthey|CH||naieega
contwig|Contwig|DE|rp|maqtegn
converse|Converse|US||o9806aw
convoy|Convoy|IE||kb6edap
conway|Conway|US||p9nh6r8
conwy|Conwy|GB||lb20dld
conyers|Conyers|US||n9jj7em
coogee|Coogee|AU||n4bspk6
cookeville|Cookeville|US||o9qg7ai
cookham|Cookham|GB||max8du1
cookstown|Cookstown|GB||nb5sdd9
coolaney|Coolaney|IE||jb4hd84
coolock|Coolock|IE||lb2bdes
coombabah|Coombabah|AU||n4shpq1
coomera|Coomera|AU||n4soppy
coon rapids|Coon Rapids|US||pafc6ov
cooper city|Cooper City|US||p8ye7p1
coorparoo|Coorparoo|AU||n4tnpp6
coos bay|Coos Bay|US||naah4ay
cootehill|Cootehill|IE||kb47dcc
copenhagen|Copenhagen|DK||ub8oeux
copiague|Copiague|US||oa30884
copiapo|Copiapó|CL||q4tz8gn
copmanthorpe|Copmanthorpe|GB||lb3rdsu
coppell|Coppell|US||p9hj6ei
coppenbrugge|Coppenbrügge|DE|ni|maysemj
copperas cove|Copperas Cove|US||p9cg6c2
coppet|Coppet|CH||laioed7
coppull|Coppull|GB||nb2zdom
copthorne|Copthorne|GB||maw2dvo
coquimbo|Coquimbo|CL||r4mt8du
coquitlam|Coquitlam|CA||raqw4ey
coral gables|Coral Gables|US||p8xg7p1
coral springs|Coral Springs|US||q8yz7p1
coral terrace|Coral Terrace|US||o8xj7oy
coralville|Coralville|US||oa5s6tm
coram|Coram|US||pa3j898
corbridge|Corbridge|GB||lb6pdqe
corby|Corby|GB||pazudu3
corcoran|Corcoran|US||o9qa4nw
cordoba|Córdoba|AR||v4ir8xp
cordoba|Córdoba|ES||s9v9dir
cordoba|Córdoba|MX||r8eg6er
cordova|Cordova|US||q9no6ym
corgemont|Corgémont|CH||kal3efv
corinth|Corinth|US||o9i36ee
corio|Corio|AU||n408p12
cork|Cork|IE||ray6d8h
corlaer|Corlaer|NL|GE|laz2eb7
corlu|Çorlu|TR||ra4cg18
corminboeuf|Corminboeuf|CH||kak1efr
cornaux|Cornaux|CH||kakoefi
cornelius|Cornelius|US||o9ol7ne
corner brook|Corner Brook|CA||oapz9f1
cornforth|Cornforth|GB||lb5ydrs
cornwall|Cornwall|CA||paf284f
corofin|Corofin|IE||jb13d6u
coronado|Coronado|US||o9gt4ui
corona|Corona|US||r9k44tf
coronel fabriciano|Coronel Fabriciano|BR||q5fsall
coro|Coro|VE||r7tp8ig
corpus christi|Corpus Christi|US||s9386dg
corrientes|Corrientes|AR||s4tp9cl
corrofin|Corrofin|IE||jb2gd7d
corsham|Corsham|GB||nawvdpy
corsicana|Corsicana|US||o9f66g1
corsier|Corsier|CH||kaiieda
corso italia davenport|Corso Italia-Davenport|CA||nabc7rb
cortaillod|Cortaillod|CH||makeef0
cortlandt manor|Cortlandt Manor|US||oa4o86t
cortland|Cortland|US||oa8c80e
corum|Çorum|TR||sa2ngl3
corvallis|Corvallis|US||pads4dm
cosby|Cosby|GB||lazzdsp
cosham|Cosham|GB||nav9dt2
cossonay|Cossonay|CH||lajhee3
costa mesa|Costa Mesa|US||q9jg4sg
costessey|Costessey|GB||lb0adzd
coswig|Coswig|DE|sn|oaw1exq
coswig|Coswig|DE|st|nay5eul
cotabato|Cotabato|PH||s7i2nh5
cote saint luc|Côte-Saint-Luc|CA||oagb87d
cotgrave|Cotgrave|GB||mb0zdt4
cothen|Cothen|NL|UT|laygear
cotia|Cotia|BR||r54ga9o
cotonou|Cotonou|BJ||t7fpe2q
cottage grove|Cottage Grove|US||paej6pu
cottage lake|Cottage Lake|US||oamm4gw
cottbus|Cottbus|DE|bb|qaxsezt
cottenham|Cottenham|GB||maz9dwd
cottonwood heights|Cottonwood Heights|US||pa2u59f
couillet|Couillet|BE|WA|natze8e
coulsdon|Coulsdon|GB||oawkdvm
council bluffs|Council Bluffs|US||pa4m6hq
coundon|Coundon|GB||lb5udrh
countesthorpe|Countesthorpe|GB||mazzdst
country club hills|Country Club Hills|US||oa5h74c
country club|Country Club|US||p8y37ow
country walk|Country Walk|US||n8x77ol
coupar angus|Coupar Angus|GB||lbb3dmx
courcelles|Courcelles|BE|WA|oau6e85
courfaivre|Courfaivre|CH||kalheg8
courgenay|Courgenay|CH||laloeft
courgevaux|Courgevaux|CH||kakbefr
courrendlin|Courrendlin|CH||laliegh
courroux|Courroux|CH||lalkegh
court saint etienne|Court-Saint-Étienne|BE|WA|naune8p
courtelary|Courtelary|CH||kal2efn
courtenay|Courtenay|CA||oas148t
courtetelle|Courtételle|CH||laliegc
courtmacsherry|Courtmacsherry|IE||jaxfd7t
courtown|Courtown|IE||lb08dep
court|Court|CH||kal8ege
couthuin|Couthuin|BE|WA|laudea8
couvet|Couvet|CH||lakdeef
couvin|Couvin|BE|WA|nat1e8h
coventry|Coventry|GB||sazldrt
coventry|Coventry|US||pa5u8cw
coven|Coven|GB||lb0adq2
cove|Cove|GB||mbcmdq8
covina|Covina|US||p9kp4sj
covington|Covington|US||p9yk7d9
cowansville|Cowansville|CA||nafk89x
cowbridge|Cowbridge|GB||lawydmg
cowdenbeath|Cowdenbeath|GB||nb9vdmq
cowes|Cowes|GB||oav0dse
cowie|Cowie|GB||lb9sdl9
cowley|Cowley|GB||oaxpdsn
cowpen|Cowpen|GB||mb75drq
cowplain|Cowplain|GB||navddt6
cox s bazar|Cox’s Bāzār|BD||r8lkkzl
coxhoe|Coxhoe|GB||lb5zdru
coylton|Coylton|GB||lb81djg
coyoacan|Coyoacán|MX||t8fr68k
cradley heath|Cradley Heath|GB||mazrdq8
craigavon|Craigavon|GB||pb59de9
craigieburn|Craigieburn|AU||p41kp2n
craigmore|Craigmore|AU||n49molb
crailsheim|Crailsheim|DE|bw|oaqhenz
craiova|Craiova|RO||rad4fq4
cramlington|Cramlington|GB||pb71drl
cranberry township|Cranberry Township|US||oa307ph
cranbourne east|Cranbourne East|AU||o404p3m
cranbourne north|Cranbourne North|AU||o408p3m
cranbourne west|Cranbourne West|AU||o406p3j
cranbourne|Cranbourne|AU||o405p3k
cranbrook|Cranbrook|CA||oari4yf
cranbrook|Cranbrook|GB||mavydxi
cranebrook|Cranebrook|AU||n4cdpin
cranendonck|Cranendonck|NL|NB|oawiebj
cranfield|Cranfield|GB||mayndub
cranford|Cranford|GB||nax0duv
cranford|Cranford|US||oa2y85m
cranham|Cranham|GB||lax9dwr
cranleigh|Cranleigh|GB||naw2duo
crans montana|Crans-Montana|CH||nainegs
cranston|Cranston|US||qa628dk
cratloe|Cratloe|IE||jb0ed7o
crato|Crato|BR||q6dxauj
craughwell|Craughwell|IE||jb1vd7r
crauthem|Crauthem|LU||karmed3
craven arms|Craven Arms|GB||lazodo4
crawfordsville|Crawfordsville|US||na1876p
crawley down|Crawley Down|GB||maw0dvs
crawley|Crawley|GB||ravzdvi
credenhill|Credenhill|GB||layodo7
crediton|Crediton|GB||mav2dlv
creglingen|Creglingen|DE|bw|marfenv
cremlingen|Cremlingen|DE|ni|naz5epm
cremorne|Cremorne|AU||n4c1pk3
cressier|Cressier|CH||kakpefj
crest hill|Crest Hill|US||oa5f73a
crestmead|Crestmead|AU||n4t3pp8
crestview|Crestview|US||o9bg77j
creswell|Creswell|GB||mb1ydsm
creussen|Creußen|DE|by|masgesb
creuzburg|Creuzburg|DE|th|lavteoh
creve coeur|Creve Coeur|US||o9xe6wu
crewe|Crewe|GB||qb1idp8
crewkerne|Crewkerne|GB||mavcdo8
criciuma|Criciúma|BR||r4qca2v
crickhowell|Crickhowell|GB||lay2dna
cricklade|Cricklade|GB||laxgdqu
cricklewood|Cricklewood|GB||pax8dve
crieff|Crieff|GB||mbaldlc
crimmitschau|Crimmitschau|DE|sn|oav6euf
cringleford|Cringleford|GB||lb04dzg
crinkill|Crinkill|IE||jb1gda2
crisnee|Crisnée|BE|WA|lauweb0
crissier|Crissier|CH||majbeea
crivitz|Crivitz|DE|mv|mb2tesd
crofton park|Crofton Park|GB||nawxdvx
crofton|Crofton|GB||mb32ds1
crofton|Crofton|US||o9yc7yz
croix des bouquets|Croix-des-Bouquets|HT||r8dm8bd
crombach|Crombach|BE|WA|latmecv
cromer|Cromer|GB||nb11dzm
cromford|Cromford|GB||lb1jdro
cromvoirt|Cromvoirt|NL|NB|jaxieaj
cromwell|Cromwell|NZ||m3gwqy0
cronulla|Cronulla|AU||o4bepjv
crook|Crook|GB||nb5zdr5
croom|Croom|IE||kazwd7s
cross hands|Cross Hands|GB||maxvdkn
cross hills|Cross Hills|GB||nb3rdqi
crossford|Crossford|GB||lb9qdma
crossgates|Crossgates|GB||lb9sdmm
crosshaven|Crosshaven|IE||laxwd8y
crosshouse|Crosshouse|GB||lb8hdjd
crossmolina|Crossmolina|IE||kb4ad64
croston|Croston|GB||lb32doa
crottendorf|Crottendorf|DE|sn|maucevz
crouch end|Crouch End|GB||naxadvo
crowborough|Crowborough|GB||oavudwg
crowland|Crowland|GB||mb0cdvj
crowle|Crowle|GB||lb2xdtp
crown point|Crown Point|US||oa5275b
crowthorne|Crowthorne|GB||oawpdtt
croxley green|Croxley Green|GB||naxfdur
croxteth|Croxteth|GB||nb2hdny
croydon|Croydon|AU||o410p3k
croydon|Croydon|GB||rawqdvq
crumlin|Crumlin|GB||mb5qder
crumlin|Crumlin|IE||nb24deh
crumpsall|Crumpsall|GB||nb2odps
cruquius|Cruquius|NL|NH|jazee8v
crusheen|Crusheen|IE||jb12d7b
crystal lake|Crystal Lake|US||pa7c72o
crystal palace|Crystal Palace|GB||nawudvs
crystal|Crystal|US||oaf36oo
cuauhtemoc|Cuauhtémoc|MX||t8g168l
cuautitlan izcalli|Cuautitlán Izcalli|MX||s8gk68e
cuautitlan|Cuautitlán|MX||r8gn68i
cuautla|Cuautla|MX||r8e9696
cua|Cúa|VE||r7q88q8
cubatao|Cubatão|BR||q53mab1
cuckfield|Cuckfield|GB||lavpdvm
cucuta|Cúcuta|CO||t7jz8am
cudahy|Cudahy|US||oa9c73y
cuddalore|Cuddalore|IN||r7uok1l
cudworth|Cudworth|GB||nb2tds2
cuenca|Cuenca|EC||t6py7sk
cuernavaca|Cuernavaca|MX||s8el68d
cuesmes|Cuesmes|BE|WA|nau4e6w
cuffley|Cuffley|GB||maxndvp
cugnasco|Cugnasco|CH||kai9eks
cugy|Cugy|CH||kak1ef5
cuiaba|Cuiabá|BR||t5qo9k6
cuijk|Cuijk|NL|NB|laxpecc
cuito|Cuíto|AO||s5zmf71
culcheth|Culcheth|GB||mb2hdp0
culemborg|Culemborg|NL|GE|oaybeaj
culiacan|Culiacán|MX||t8uw5lp
cullingworth|Cullingworth|GB||lb3idqq
cullman|Cullman|US||n9kx76s
culloden|Culloden|GB||mbdpdki
cullompton|Cullompton|GB||mavadml
cullybackey|Cullybackey|GB||lb6hded
cully|Cully|CH||kaj5eep
culmore|Culmore|GB||lb6xdbt
culpeper|Culpeper|US||o9wv7vc
cults|Cults|GB||lbcodpz
culver city|Culver City|US||p9ki4r4
culverstone green|Culverstone Green|GB||lawmdwz
cumana|Cumaná|VE||s7r28xq
cumberland|Cumberland|US||pa6l8dl
cumbernauld|Cumbernauld|GB||pb9fdkx
cumnock|Cumnock|GB||nb81dk5
cunewalde|Cunewalde|DE|sn|mavyf0c
cunningham|Cunningham|GB||maxqdv5
cupar|Cupar|GB||nbagdnn
cupertino|Cupertino|US||p9to4h1
curacao||CW|==|a
curico|Curicó|CL||q48u8e4
curitiba|Curitiba|BR||u4zda35
currie|Currie|GB||mb9admt
cursino|Cursino|BR||q54daai
curug|Curug|ID||r6glm40
cusco|Cusco|PE||s5wf8c3
cutler bay|Cutler Bay|US||p8x27ou
cutler ridge|Cutler Ridge|US||o8x27ot
cutler|Cutler|US||o8x67ox
cuttack|Cuttack|IN||t8iukik
cuxhaven|Cuxhaven|DE|ni|pb3nek6
cuxton|Cuxton|GB||mawpdxa
cuyahoga falls|Cuyahoga Falls|US||pa497lo
cwmafan|Cwmafan|GB||maxedlk
cwmbach|Cwmbach|GB||maxndmj
cwmbran|Cwmbran|GB||paxhdnm
cwmtillery|Cwmtillery|GB||maxqdnb
cwm|Cwm|GB||laxqdn6
cypress hills|Cypress Hills|US||pa3086r
cypress|Cypress|US||r9996i6
czech republic||CZ|==|a
czechia||CZ|==|a
czestochowa|Częstochowa|PL||rav4fd4
da nang|Da Nang|VN||u86nm8m
daaden|Daaden|DE|rp|mauxei5
daarle|Daarle|NL|OV|jaznee6
dabou|Dabou|CI||r7ctdju
dabrowa gornicza|Dąbrowa Górnicza|PL||qattfdc
dachau|Dachau|DE|by|pao2err
dachsen|Dachsen|CH||kamfejy
dachswald|Dachswald|DE|bw|mapfelc
dadizele|Dadizele|BE|VL|lav9e4l
dadu|Dadu|PK||r909j4a
daegu|Daegu|KR||v9pnnt7
daejeon|Daejeon|KR||u9qznpu
dagenham|Dagenham|GB||qax7dwh
dagmersellen|Dagmersellen|CH||lal5ei7
dagupan|Dagupan|PH||r86kn69
dahlem|Dahlem|DE|be|oazqewx
dahlem|Dahlem|DE|nw|matzee7
dahlenburg|Dahlenburg|DE|ni|lb1repu
dahlen|Dahlen|DE|sn|mawoew4
dahme|Dahme|DE|bb|may3exb
dahn|Dahn|DE|rp|maqjehm
daingean|Daingean|IE||kb22dbr
dairy flat|Dairy Flat|NZ||m445rd5
daito|Daitō|JP||q9mfocq
dakar|Dakar|SN||v82tcjk
dalbeattie|Dalbeattie|GB||mb6ldle
dalby|Dalby|AU||n4uipk6
dale city|Dale City|US||q9xc7x9
dalem|Dalem|NL|ZH|jaxze9x
dalen|Dalen|NL|DR|lb0eees
dalerpeel|Dalerpeel|NL|DR|jb0ceei
dalfsen|Dalfsen|NL|OV|oazvede
dalgety bay|Dalgety Bay|GB||nb9ndmp
dalheim|Dalheim|LU||karmede
dalhem|Dalhem|BE|WA|mauvebx
daliang|Daliang|CN||r8pgmml
dalian|Dalian|CN||w9y3n9s
dali|Dali|CN||r8x2lmd
dalkeith|Dalkeith|GB||nb99dnh
dalkey|Dalkey|IE||mb20df2
dallas|Dallas|US||u9h26f3
dallenwil|Dallenwil|CH||kakcejb
dallgow doberitz|Dallgow-Döberitz|DE|bb|mazyewa
dallikon dallikon dorf|Dällikon / Dällikon (Dorf)|CH||kalsejg
daloa|Daloa|CI||s7h4de3
dalry|Dalry|GB||mb8rdiw
dalserf|Dalserf|GB||ob8tdl4
dalton in furness|Dalton in Furness|GB||mb4gdn6
dalton|Dalton|US||p9ml7bz
dalupura|Dalūpura|IN||r95hjus
daly city|Daly City|US||q9ur4fu
dam dam|Dam Dam|IN||q8ovkpm
damanhur|Damanhur|EG||s9c7g8n
damascus|Damascus|SY||u9j3got
damascus|Damascus|US||n9z57xk
damietta|Damietta|EG||s9dagcd
dammam|Dammam|SA||u8zfhr6
damme|Damme|BE|VL|nawde54
damme|Damme|DE|ni|nazweis
damoh|Damoh|IN||r8s7k0o
dampremy|Dampremy|BE|WA|mau2e8b
damwald|Damwâld|NL|FR|mb21eco
dana point|Dana Point|US||p9iz4t2
danbury|Danbury|GB||maxodxm
danbury|Danbury|US||qa4z87z
dandenong north|Dandenong North|AU||o40jp3d
dandenong|Dandenong|AU||o40ip3c
danderhall|Danderhall|GB||lb9bdnd
dandong|Dandong|CN||ta1hnhj
danemark||DK|==|a
danforth east york|Danforth East York|CA||oabd7rn
dania beach|Dania Beach|US||o8yd7pe
danikon|Dänikon|CH||kaltejd
danischenhagen|Dänischenhagen|DE|sh|lb57eo5
danndorf|Danndorf|DE|ni|lazmeqb
dannenberg|Dannenberg|DE|ni|nb1ieqt
dannevirke|Dannevirke|NZ||m3ubrh6
dannstadt schauernheim|Dannstadt-Schauernheim|DE|rp|marcej3
danshui|Danshui|CN||q8pcmpz
danshui|Danshui|TW||r8vxn9c
danvers|Danvers|US||oa8a8ez
danville|Danville|US||p9v24h4
daoukro|Daoukro|CI||q7hmdl0
daphne|Daphne|US||o9b073u
dapperbuurt|Dapperbuurt|NL|NH|nazge9p
dapto|Dapto|AU||n4a6piv
daqing|Daqing|CN||uajenj8
dar bouazza|Dar Bouazza|MA||r9j4daa
dar es salaam|Dar es Salaam|TZ||w6f2gx3
darbhanga|Darbhanga|IN||s8ynkim
dardagny|Dardagny|CH||kaicecn
darenth|Darenth|GB||lawudwq
daresbury|Daresbury|GB||mb26doo
darfield|Darfield|GB||nb2pds6
dargaville|Dargaville|NZ||m467rb0
dargun|Dargun|DE|mv|lb3qevp
darien|Darien|US||oa5z73n
darjiling|Dārjiling|IN||q913kp7
darlingerode|Darlingerode|DE|st|lay1ept
darlinghurst|Darlinghurst|AU||n4bwpk2
darlington|Darlington|GB||qb5gdrp
darmstadt|Darmstadt|DE|he|rasjek1
darnah|Darnah|LY||q9h1fmw
darndale|Darndale|IE||mb2cdet
darp|Darp|NL|DR|jb0med8
darras hall|Darras Hall|GB||nb6wdr4
dartford|Dartford|GB||pawxdwl
dartmouth|Dartmouth|CA||qae38ze
dartmouth|Dartmouth|GB||matvdm2
darton|Darton|GB||nb2vdrr
darvel|Darvel|GB||lb8hdk4
darwen|Darwen|GB||ob36dp6
darwin|Darwin|AU||r5zenzg
dasha|Dasha|CN||q8q7mn4
dasing|Dasing|DE|by|maoeeqp
daska kalan|Daska Kalan|PK||q9fsjmj
dasmarinas|Dasmariñas|PH||s81tn7y
dasoguz|Daşoguz|TM||ra68iil
dassel|Dassel|DE|ni|naxwemx
dassendorf|Dassendorf|DE|sh|lb2meos
dassow|Dassow|DE|mv|lb3reqi
datchet|Datchet|GB||max0due
datia|Datia|IN||q8xbjxy
datong|Datong|CN||ua1dmmp
datteln|Datteln|DE|nw|paxiegf
datun|Datun|CN||q9mpmwq
dauchingen|Dauchingen|DE|bw|lanlejr
daule|Daule|EC||r6su7pu
daun|Daun|DE|rp|natgeez
dauwendaele|Dauwendaele|NL|ZE|max1e63
davangere|Davangere|IN||s827jqx
davao|Davao|PH||u7hnnkx
davenport|Davenport|US||qa5c6we
daventry|Daventry|GB||oaz6dss
davie|Davie|US||q8ye7p5
davis|Davis|US||q9x24hu
davos|Davos|CH||nak0enc
dawei|Dawei|MM||r814lgr
dawlish|Dawlish|GB||nauidmd
dawson creek|Dawson Creek|CA||nb8w4m0
dawukou|Dawukou|CN||r9ygm3k
daxing|Daxing|CN||qa0emv5
daye|Daye|CN||s99kmrb
dayrah|Dayrah|AE||s8w7i5m
dayrut|Dayrūţ|EG||q92kg9l
daytona beach|Daytona Beach|US||q9757my
dayton|Dayton|US||ra0g7e5
dazhou|Dazhou|CN||u9cpm6i
dchira el jihadia|Dchira El Jihadia|MA||q9add5h
de bilt|De Bilt|NL|UT|nayreae
de blaak|De Blaak|NL|NB|max7ea0
de blesse|De Blesse|NL|FR|jb0secs
de bouwhof|De Bouwhof|NL|GE|layzecj
de cocksdorp|De Cocksdorp|NL|NH|jb1oe9j
de domp|De Domp|NL|FR|kb1bebs
de doornakkers|De Doornakkers|NL|NB|mawwebb
de drait|De Drait|NL|FR|mb1iecv
de engel|De Engel|NL|ZH|jaz4e8m
de glip|De Glip|NL|NH|kazde8t
de goorn|De Goorn|NL|NH|lb07e9r
de greiden|De Greiden|NL|FR|mb13ecf
de haan|De Haan|BE|VL|nawfe4f
de hagen|De Hagen|NL|UT|layfea6
de haven|De Haven|NL|GE|kaz1ecl
de heeg|De Heeg|NL|LI|mav6ebw
de heeze|De Heeze|NL|GE|laz0ecj
de horst|De Horst|NL|GE|jaxtecl
de hoven|De Hoven|NL|OV|laz5ed2
de kieviet|De Kieviet|NL|ZH|kayse84
de klinge|De Klinge|BE|VL|lawee7d
de klomp|De Klomp|NL|GE|jaylebh
de knipe|De Knipe|NL|FR|kb15ecl
de koog|De Koog|NL|NH|kb1ie98
de kruiskamp|De Kruiskamp|NL|NB|maxmeam
de kwakel|De Kwakel|NL|NH|maz4e9b
de lier|De Lier|NL|ZH|nayee7t
de loo|De Loo|NL|DR|kb0beeq
de maer|De Maer|NL|NH|kazwe90
de meern|De Meern|NL|UT|oayoea0
de mheen|De Mheen|NL|GE|laz2ecn
de moer|De Moer|NL|NB|jaxee9x
de mortel|De Mortel|NL|NB|jax6ebv
de noord|De Noord|NL|NH|kb0fe9h
de panne|De Panne|BE|VL|navye37
de pere|De Pere|US||oadh73e
de peulen|De Peulen|NL|ZH|laxye9e
de pinte|De Pinte|BE|VL|navne65
de reit|De Reit|NL|NB|max8ea1
de rijp|De Rijp|NL|NH|lb00e9h
de rips|De Rips|NL|NB|jax7ec5
de rompert|De Rompert|NL|NB|laxoeas
de steeg|De Steeg|NL|GE|jayiecu
de uithof|De Uithof|NL|UT|laypead
de weere|De Weere|NL|NH|jb0he9v
de westereen|De Westereen|NL|FR|mb1yecs
de wijert|De Wijert|NL|GR|mb1ree9
de wijk|De Wijk|NL|DR|lb0bedh
de wilgen|De Wilgen|NL|FR|jb1iecr
deal|Deal|GB||oawadzw
deanshanger|Deanshanger|GB||layldtj
dearborn heights|Dearborn Heights|US||pa7m7gp
dearborn|Dearborn|US||qa7k7gy
debant|Debant|AT||lak3evm
debary|DeBary|US||o9687m5
debenham|Debenham|GB||laz2dza
debre birhan|Debre Birhan|ET||r7owgxt
debre mark os|Debre Mark’os|ET||r7qrgst
debre tabor|Debre Tabor|ET||q7uxgtm
debrecen|Debrecen|HU||ram1fk2
decatur|Decatur|US||qa0o70x
deception bay|Deception Bay|AU||o4uhpp3
deckenpfronn|Deckenpfronn|DE|bw|lap5eki
dedham|Dedham|US||oa7c8eb
dee why|Dee Why|AU||o4c9pk9
deepcut|Deepcut|GB||lawjdu1
deer park|Deer Park|AU||o413p25
deer park|Deer Park|US||p98j6js
deer valley|Deer Valley|US||r9jk58j
deerfield beach|Deerfield Beach|US||q8z47pi
deerfield|Deerfield|US||oa75740
deerlijk|Deerlijk|BE|VL|nav9e5b
deesa|Deesa|IN||q8tejgi
deeside|Deeside|GB||ob1sdnk
deest|Deest|NL|GE|kay5ebr
defiance|Defiance|US||oa4o7do
deganwy|Deganwy|GB||nb22dld
degersheim|Degersheim|CH||lallelk
deggendorf|Deggendorf|DE|by|oapoew0
deggingen|Deggingen|DE|bw|map0en0
dehiwala mount lavinia|Dehiwala-Mount Lavinia|LK||r7h0k1v
dehra dun|Dehra Dūn|IN||s9a8jwr
dehrn|Dehrn|DE|he|lau2eii
dehui|Dehui|CN||qadpnl6
deidesheim|Deidesheim|DE|rp|lar9eiq
deil|Deil|NL|GE|kay4eak
deiningen|Deiningen|DE|by|laprepd
deining|Deining|DE|by|maqres2
deinste|Deinste|DE|ni|lb2pem8
deinum|Deinum|NL|FR|jb1rebw
deinze|Deinze|BE|VL|oavme5t
deir ez zor|Deir ez-Zor|SY||s9o6gzi
deisslingen|Deißlingen|DE|bw|mannejx
deitingen|Deitingen|CH||lal6eh6
deizisau|Deizisau|DE|bw|mapbem3
dekalb|DeKalb|US||pa6h71h
del city|Del City|US||o9og6dc
del rio|Del Rio|US||p97k63q
deland|DeLand|US||o96n7m6
delano|Delano|US||p9pd4or
delaware|Delaware|US||pa1y7h9
delbruck|Delbrück|DE|nw|oaxtejs
delden|Delden|NL|OV|maz6een
delegacion cuajimalpa de morelos|Delegación Cuajimalpa de Morelos|MX||r8ft687
delemont|Delémont|CH||nalkege
delfshaven|Delfshaven|NL|ZH|may6e8d
delft|Delft|NL|ZH|qayhe84
delfzijl|Delfzijl|NL|GR|ob25ef8
delhi cantonment|Delhi Cantonment|IN||q95gju9
delhi|Delhi|IN||x95ljuj
delicias|Delicias|ES||qa5pdth
delingsdorf|Delingsdorf|DE|sh|kb36eoh
delitzsch|Delitzsch|DE|sn|oax5eua
delligsen|Delligsen|DE|ni|nayaen8
delmas|Delmas|HT||s8di8b6
delmenhorst|Delmenhorst|DE|ni|qb1dejz
delray beach|Delray Beach|US||q8zi7pl
delta|Delta|CA||qaqi4el
deltona|Deltona|US||q96a7ma
delvin|Delvin|IE||jb2xdcb
demitz thumitz|Demitz-Thumitz|DE|sn|law2ezl
demmin|Demmin|DE|mv|nb3rew7
den bosch|Den Bosch|NL|NB|raxmeaq
den burg|Den Burg|NL|NH|mb1de9c
den dungen|Den Dungen|NL|NB|laxieax
den haag|Den Haag|NL|ZH|sayoe7y
den ham|Den Ham|NL|OV|kazree2
den helder|Den Helder|NL|NH|pb14e98
den hout|Den Hout|NL|NB|jaxie9d
den ilp|Den Ilp|NL|NH|jazpe9n
den oever|Den Oever|NL|NH|lb11e9z
denbigh|Denbigh|GB||nb1qdmi
denby dale|Denby Dale|GB||lb2tdre
denderbelle|Denderbelle|BE|VL|lavoe7d
denderhoutem|Denderhoutem|BE|VL|mavbe76
denderleeuw|Denderleeuw|BE|VL|oavde7c
dendermonde|Dendermonde|BE|VL|pavre7e
denderwindeke|Denderwindeke|BE|VL|lav4e77
denemarken||DK|==|a
dengzhou|Dengzhou|CN||s9gsmjc
denholme|Denholme|GB||lb3gdqq
denison|Denison|US||o9js6fu
denizli|Denizli|TR||s9uxg4t
denkendorf|Denkendorf|DE|bw|napaelw
denkingen|Denkingen|DE|bw|lanneka
denklingen|Denklingen|DE|by|lan4eq5
denmark||DK|==|a
denmead|Denmead|GB||mavedt1
denny|Denny|GB||mb9mdl5
denpasar|Denpasar|ID||t69zms2
dentergem|Dentergem|BE|VL|lavke5i
dentlein am forst|Dentlein am Forst|DE|by|laqjeoy
denton holme|Denton Holme|GB||mb6gdnu
denton|Denton|GB||ob2idq4
denton|Denton|US||q9i96e7
denver|Denver|US||ta0e5se
denville|Denville|US||oa3l854
denzlingen|Denzlingen|DE|bw|nanjehw
deoghar|Deoghar|IN||r8u1kku
deoli|Deoli|IN||r956juj
deoria|Deoria|IN||q8zmkcq
depew|Depew|US||na967tf
depok|Depok|ID||v6g8m4q
dera ghazi khan|Dera Ghazi Khan|PK||s99hjc8
dera ismail khan|Dera Ismail Khan|PK||t9efjcy
derbent|Derbent|RU||qa6vhm5
derby|Derby|GB||sb10drw
derby|Derby|US||o9ub6dt
derenburg|Derenburg|DE|st|lay3eqb
derendingen|Derendingen|CH||mal4eh3
derince|Derince|TR||qa38g6t
dermbach|Dermbach|DE|th|lauveo4
dernbach|Dernbach|DE|rp|lau6ehn
derrinturn|Derrinturn|IE||kb26dcq
derry village|Derry Village|US||pa958dx
derrybeg|Derrybeg|IE||kb70d8z
derry|Derry|GB||qb6sdbp
derry|Derry|US||oa948dv
dersingham|Dersingham|GB||mb0tdxe
des moines|Des Moines|US||ra5k6nz
des plaines|Des Plaines|US||pa6r73w
desborough|Desborough|GB||nazodtq
desert hot springs|Desert Hot Springs|US||o9kc4we
desford|Desford|GB||lb07dsf
desmarchais crawford|Desmarchais-Crawford|CA||oag987m
desoto|DeSoto|US||p9gj6ey
dessau|Dessau|DE|st|qay0eu1
desselgem|Desselgem|BE|VL|mavde5c
dessel|Dessel|BE|VL|lawcea7
dessie|Dessie|ET||s7sxgy3
destelbergen|Destelbergen|BE|VL|oavue6k
detern|Detern|DE|ni|lb1tehb
detmerode|Detmerode|DE|ni|mazjepu
detmold|Detmold|DE|nw|qayaekn
detroit shoreway|Detroit-Shoreway|US||oa587kz
detroit|Detroit|US||ta7l7hb
dettelbach|Dettelbach|DE|by|masceo9
dettenhausen|Dettenhausen|DE|bw|map1ela
dettingen an der erms|Dettingen an der Erms|DE|bw|naotely
dettingen unter teck|Dettingen unter Teck|DE|bw|map2em9
dettingen|Dettingen|DE|bw|lao2en0
deuchendorf|Deuchendorf|AT||malvf2k
deuerling|Deuerling|DE|by|laq8et3
deurle|Deurle|BE|VL|lavoe61
deurne|Deurne|BE|VL|qawae8f
deuteren|Deuteren|NL|NB|kaxlean
deutsch evern|Deutsch Evern|DE|ni|lb1seoz
deutsch kaltenbrunn|Deutsch Kaltenbrunn|AT||kaktf4r
deutsch wagram|Deutsch-Wagram|AT||mao6f61
deutschfeistritz|Deutschfeistritz|AT||lal4f2m
deutschkreutz|Deutschkreutz|AT||lam8f67
deutschlandsberg|Deutschlandsberg|AT||nak2f2a
deutschland||DE|==|a
deutzen|Deutzen|DE|sn|lavzeuj
deutz|Deutz|DE|nw|navhefd
deux acren|Deux-Acren|BE|WA|lauxe6p
deux montagnes|Deux-Montagnes|CA||oagh86q
deventer|Deventer|NL|OV|qaz6ed4
devizes|Devizes|GB||oawndqh
devonport|Devonport|AU||n3rmp6j
dewas|Dewas|IN||s8ptjra
dewsbury|Dewsbury|GB||pb35drh
deyang|Deyang|CN||t9chlxy
deysbrook|Deysbrook|GB||mb2fdo0
dezhou|Dezhou|CN||t9u1mv9
dhaka|Dhaka|BD||x8rvkv5
dhamar|Dhamār|YE||r82ehbd
dhamtari|Dhamtari|IN||q8jjk6j
dhanbad|Dhanbad|IN||u8s4kk3
dhangadhi|Dhangaḍhi̇̄|NP||r95qk3v
dharan|Dharān|NP||r90hkmg
dharashiv|Dharashiv|IN||q8cijr8
dharmavaram|Dharmavaram|IN||q821jvw
dhaulpur|Dhaulpur|IN||r905jwc
dhekelia|Dhekelia|GB||n9n6ghp
dhule|Dhule|IN||s8k2jnq
di an|Dĩ An|VN||s7sbm4l
diadema|Diadema|BR||s547aai
diamond bar|Diamond Bar|US||p9kj4sr
diamond creek|Diamond Creek|AU||n41dp37
diamond head kapahulu saint louis heights|Diamond Head / Kapahulu / Saint Louis Heights|US||o8l41pn
dianella|Dianella|AU||o4hfmtv
dibrugarh|Dibrugarh|IN||r92cl7n
dickens heath|Dickens Heath|GB||lazjdqw
dickerldorf|Dickerldorf|AT||januez2
dickinson|Dickinson|US||oak85yh
dickson|Dickson|US||n9q8759
didao|Didao|CN||qafznzg
didcot|Didcot|GB||oaxddsk
didsbury|Didsbury|GB||nb2edpt
dieblich|Dieblich|DE|rp|latregr
dieburg|Dieburg|DE|he|nasmekl
diedorf|Diedorf|DE|by|naobepy
diegem|Diegem|BE|VL|mavee8b
diegten|Diegten|CH||kalpehp
diekholzen|Diekholzen|DE|ni|mayqenk
diekirch|Diekirch|LU||masjed4
dielheim|Dielheim|DE|bw|naqweka
dielsdorf|Dielsdorf|CH||malweji
diemen|Diemen|NL|NH|oazee9s
diemlach|Diemlach|AT||kalsf2f
diemtigen|Diemtigen|CH||kajleh0
diepenbeek|Diepenbeek|BE|VL|oavfeb2
diepenheim|Diepenheim|NL|OV|kaz0ee8
diepholz|Diepholz|DE|ni|ob05ej9
diepoldsau|Diepoldsau|CH||malnemu
dieppe|Dieppe|CA||oai08wb
diepsloot|Diepsloot|ZA||s4xzg1t
diepswal|Diepswal|NL|GR|jb1nedp
dierdorf|Dierdorf|DE|rp|maufeh9
dieren|Dieren|NL|GE|naylecy
dierkow neu|Dierkow-Neu|DE|mv|nb4bett
diesdorf|Diesdorf|DE|st|laytes4
dieskau|Dieskau|DE|st|lawwetg
diespeck|Diespeck|DE|by|larsepj
diesseits|Diesseits|AT||kao5exc
diessen am ammersee|Dießen am Ammersee|DE|by|nan7equ
diessen|Diessen|NL|NB|lax0eae
diest|Diest|BE|VL|oavnea1
dietachdorf|Dietachdorf|AT||kankf03
dietach|Dietach|AT||kanlf02
dietenheim|Dietenheim|DE|bw|manxenz
dietenhofen|Dietenhofen|DE|by|mar8epp
dieteren|Dieteren|NL|LI|javwec9
dietersburg|Dietersburg|DE|by|laopevw
dietersdorf|Dietersdorf|AT||lal5f0q
dietersheim|Dietersheim|DE|by|laroepa
dietfurt|Dietfurt|DE|by|maq8es7
dietikon almend|Dietikon / Almend|CH||laloejb
dietikon guggenbuhl|Dietikon / Guggenbühl|CH||kaloejd
dietikon hofacker|Dietikon / Hofacker|CH||laloeje
dietikon kreuzacker|Dietikon / Kreuzacker|CH||kaloejc
dietikon oberdorf|Dietikon / Oberdorf|CH||maloejb
dietikon schonenwerd|Dietikon / Schönenwerd|CH||kaloejf
dietikon vorstadt|Dietikon / Vorstadt|CH||lalpejc
dietikon|Dietikon|CH||oaloejc
dietingen|Dietingen|DE|bw|lanwek1
dietlikon dietlikon dorf|Dietlikon / Dietlikon (Dorf)|CH||malqejy
dietlikon eichwiesen|Dietlikon / Eichwiesen|CH||kalqejy
dietmannsried|Dietmannsried|DE|by|mamteol
dietramszell|Dietramszell|DE|by|mamxes8
dietzenbach|Dietzenbach|DE|he|pasxeke
diever|Diever|NL|DR|lb0tedk
diez de octubre|Diez de Octubre|CU||r8q57j8
diez|Diez|DE|rp|natxei9
differdange|Differdange|LU||markecd
digos|Digos|PH||q7grnk8
dihok|Dihok|IQ||s9sfh7f
dijon|Dijon|FR||ralge9y
dikirnis|Dikirnis|EG||q9cdgbr
dikkelvenne|Dikkelvenne|BE|VL|lavge6a
diksmuide|Diksmuide|BE|VL|navre3y
dila|Dīla|ET||r7fugug
dilbeek|Dilbeek|BE|VL|pav9e7u
dili|Dili|TL||r6a8nkt
dillenburg|Dillenburg|DE|he|oauyej1
dillingen an der donau|Dillingen an der Donau|DE|by|oaoyep6
dillingen|Dillingen|DE|sl|oar4eep
dilsen|Dilsen|BE|VL|mavsebw
dimapur|Dimāpur|IN||r8xzl4c
dimitrovgrad|Dimitrovgrad|RU||rb4lhpu
din daeng|Din Daeng|TH||q80blnd
dinajpur|Dinajpur|BD||r8x7kq8
dinant|Dinant|BE|WA|natme9n
dinapore|Dinapore|IN||r8x8kg9
dinapur nizamat|Dinapur Nizamat|IN||r8x8kg9
dinas powys|Dinas Powys|GB||mawvdn3
dindigul|Dindigul|IN||s7qtjwm
dingelsdorf|Dingelsdorf|DE|bw|lammelg
dingelstadt|Dingelstädt|DE|th|mawkeoo
dingley village|Dingley Village|AU||n40ip35
dingle|Dingle|GB||nb2adns
dingle|Dingle|IE||layud3h
dingolfing|Dingolfing|DE|by|oap4eup
dingwall|Dingwall|GB||mbe0djp
dingxi|Dingxi|CN||s9otlym
dingzhou|Dingzhou|CN||r9wzmrf
dinkelsbuhl|Dinkelsbühl|DE|by|naqbeoo
dinkelscherben|Dinkelscherben|DE|by|maobepf
dinklage|Dinklage|DE|ni|nb0aeik
dinnington|Dinnington|GB||ob29dso
dinslaken|Dinslaken|DE|nw|qax8eeq
dinteloord|Dinteloord|NL|NB|maxge85
dinuba|Dinuba|US||o9ri4od
dion le mont|Dion-le-Mont|BE|WA|lauue8z
diourbel|Diourbel|SN||r82pcmw
dippach|Dippach|LU||jarrecm
dipperz|Dipperz|DE|he|laueen8
dippoldiswalde|Dippoldiswalde|DE|sn|naveexz
dire dawa|Dire Dawa|ET||s7onh4b
dirkshorn|Dirkshorn|NL|NH|kb0je9a
dirksland|Dirksland|NL|ZH|maxre7e
dirlewang|Dirlewang|DE|by|lancep6
dirmstein|Dirmstein|DE|rp|laroeiw
dischingen|Dischingen|DE|bw|mapaeot
disentis|Disentis|CH||lajqekl
disley|Disley|GB||lb28dqc
dison|Dison|BE|WA|naulec9
dissen|Dissen|DE|ni|nayseis
diss|Diss|GB||nazidz3
disuq|Disūq|EG||r9chg95
dittelbrunn|Dittelbrunn|DE|by|mat3eoe
dittelsheim hessloch|Dittelsheim-Heßloch|DE|rp|las6eiw
ditton hill|Ditton Hill|GB||lawqdv5
ditzingen|Ditzingen|DE|bw|oapnel7
divinopolis|Divinópolis|BR||r5e2afb
divo|Divo|CI||r7e8dh4
dix hills|Dix Hills|US||oa3c88a
dixiana|Dixiana|US||o9jq77b
dixon|Dixon|US||o9wt4hm
diyarbak r|Diyarbakır|TR||u9vbgzq
djelfa|Djelfa|DZ||s9mbe52
djibouti|Djibouti|DJ||t7u7h7v
dnipro|Dnipro|UA||taonglc
dobeln|Döbeln|DE|sn|oaw0ewf
dobel|Dobel|DE|bw|lapkejm
doberlug kirchhain|Doberlug-Kirchhain|DE|bb|naxfexo
dobernitz|Döbernitz|DE|sn|lax3eub
doberschutz|Doberschütz|DE|sn|max2evf
dobling|Döbling|AT||qao1f5d
dobriach|Döbriach|AT||kajyexy
docklands|Docklands|AU||n40zp2n
doddington|Doddington|GB||lazudw6
dodge city|Dodge City|US||o9uv666
dodoma|Dodoma|TZ||t6gvgna
dodworth|Dodworth|GB||mb2qdrr
doenrade|Doenrade|NL|LI|kavlecf
doesburg|Doesburg|NL|GE|nayhed2
doetinchem|Doetinchem|NL|GE|paycedh
doezum|Doezum|NL|GR|jb1sedd
dogern|Dogern|DE|bw|lam9eip
dohad|Dohad|IN||q8pfjma
doha|Doha|QA||s8w9hv5
dohlau|Döhlau|DE|by|matoet7
dohma|Dohma|DE|sn|lavgeyp
dohna|Dohna|DE|sn|mavkeyi
doische|Doische|BE|WA|lat9e96
dokkum|Dokkum|NL|FR|nb24eco
dolbeau mistassini|Dolbeau-Mistassini|CA||naps8bd
dolgellau|Dolgellau|GB||lb0idl7
dolisie|Dolisie|CG||q6mcev7
dollard des ormeaux|Dollard-Des Ormeaux|CA||pagd86y
dollar|Dollar|GB||lba0dlt
dollbergen|Dollbergen|DE|ni|lazleoa
dollymount|Dollymount|IE||mb28deu
dolphia|Dolphia|NL|OV|jaz2efb
dolsach|Dölsach|AT||kak3evp
dolton|Dolton|US||oa5o74n
domat|Domat|CH||mak3em9
dombivali|Dombivali|IN||u8fejj0
dombresson|Dombresson|CH||kakrefc
domburg|Domburg|NL|ZE|kax8e5q
domdidier|Domdidier|CH||lak7efh
domitz|Dömitz|DE|mv|lb1mer9
dommeldange|Dommeldange|LU||larved2
dommelen|Dommelen|NL|NB|kawneb3
dommitzsch|Dommitzsch|DE|sn|laxgevs
don valley village|Don Valley Village|CA||oabm7rl
donabate|Donabate|IE||mb2ldex
donaghadee|Donaghadee|GB||mb5sdgm
donaghmede|Donaghmede|IE||nb2cdew
donaueschingen|Donaueschingen|DE|bw|oan8ejm
donaustadt|Donaustadt|AT||ranzf5q
donaustauf|Donaustauf|DE|by|laq7etw
donauworth|Donauwörth|DE|by|oapcepy
donawitz|Donawitz|AT||lallf1v
doncaster east|Doncaster East|AU||o411p37
doncaster|Doncaster|AU||o411p34
doncaster|Doncaster|GB||qb2odsv
donceel|Donceel|BE|WA|laupeas
donegal|Donegal|IE||lb5td9h
doneraile|Doneraile|IE||jaz2d86
donetsk|Donetsk|UA||tanegt0
dongen|Dongen|NL|NB|oaxfe9q
dongguan|Dongguan|CN||x8pymnz
donghae city|Donghae City|KR||q9uanun
donghai|Donghai|CN||s8prmt8
dongling|Dongling|CN||ra65nfa
dongtai|Dongtai|CN||s9h9n67
dongyang|Dongyang|CN||q97bn5z
dongying|Dongying|CN||t9u2n15
donington le heath|Donington le Heath|GB||mb0fds6
donington|Donington|GB||lb0ydvf
donkerbroek|Donkerbroek|NL|FR|kb1aedc
donk|Donk|NL|NB|lax6ebn
donna|Donna|US||o8yp6bn
donnerskirchen|Donnerskirchen|AT||kan1f69
donnington|Donnington|GB||maybdr8
donnybrook|Donnybrook|IE||nb23deq
donnycarney|Donnycarney|IE||mb29der
donore|Donore|IE||jb35de6
donostia san sebastian|Donostia / San Sebastián|ES||raabdqj
donvale|Donvale|AU||n411p39
donzdorf|Donzdorf|DE|bw|nap9en9
dooagh|Dooagh|IE||jb3xd3v
doonheide|Doonheide|NL|NB|kax9ebt
doonside|Doonside|AU||n4c7pj3
doon|Doon|IE||jb04d94
doornenburg|Doornenburg|NL|GE|lay5eco
doornspijk|Doornspijk|NL|GE|kazmec6
doornsteeg|Doornsteeg|NL|GE|maz3eb5
doorn|Doorn|NL|UT|nayjeav
doorwerth|Doorwerth|NL|GE|mayeec4
doppl|Doppl|AT||lao1ezl
doral|Doral|US||q8xq7os
dorchester|Dorchester|GB||oauwdp9
dorchester|Dorchester|US||qa7i8el
dordrecht|Dordrecht|NL|ZH|qaxxe8z
doreen|Doreen|AU||o41kp37
dorentrup|Dörentrup|DE|nw|naykel0
doren|Doren|AT||kalxeng
dorf mecklenburg|Dorf Mecklenburg|DE|mv|lb3keru
dorfen|Dorfen|DE|by|nao3ets
dorfl|Dörfl|AT||kandexx
dorf|Dorf|CH||kal8eka
dorking|Dorking|GB||oawbdv3
dormagen|Dormagen|DE|nw|pavyeez
dormansland|Dormansland|GB||law4dw1
dornach|Dornach|CH||malweh6
dornbirn|Dornbirn|AT||palpen2
dorndorf|Dorndorf|DE|th|lav7eo1
dornhan|Dornhan|DE|bw|maobejn
dornstadt|Dornstadt|DE|bw|naonenm
dornstetten|Dornstetten|DE|bw|naonejm
dornum|Dornum|DE|ni|mb31egn
dorpen|Dörpen|DE|ni|mb14egc
dorridge|Dorridge|GB||mazhdr5
dorset park|Dorset Park|CA||oabj7rs
dorsten|Dorsten|DE|nw|qaxiefd
dorst|Dorst|NL|NB|kaxbe9i
dortmund|Dortmund|DE|nw|tax3egr
dorud|Dorūd|IR||q9j1hoa
dorum|Dorum|DE|ni|lb35ejt
dorval|Dorval|CA||oag9875
dorverden|Dörverden|DE|ni|nb0teln
dorzbach|Dörzbach|DE|bw|lar6emz
dos hermanas|Dos Hermanas|ES||q9tkdfk
dosquebradas|Dosquebradas|CO||r7bg81t
dossenheim|Dossenheim|DE|bw|nardek3
dothan|Dothan|US||q9cq7at
dotlingen|Dötlingen|DE|ni|mb11eja
dottignies|Dottignies|BE|WA|nauxe56
dottikon|Dottikon|CH||lalmeiw
dotzheim|Dotzheim|DE|he|oat3eis
douala|Douala|CM||u799emy
douglasville|Douglasville|US||p9jr7cl
douglas|Douglas|IE||oay3d8k
douglas|Douglas|US||oa6774m
douliu|Douliu|TW||q8rvn6u
dourados|Dourados|BR||r58a9nr
dour|Dour|BE|WA|oau0e6i
dovercourt wallace emerson junction|Dovercourt-Wallace Emerson-Junction|CA||pabb7rc
dover|Dover|GB||paw1dzn
dover|Dover|US||p9ys828
downers grove|Downers Grove|US||pa6573j
downey|Downey|US||q9ka4rv
downham market|Downham Market|GB||nb05dx2
downpatrick|Downpatrick|GB||nb4xdg4
downside|Downside|GB||mawjduv
downsview roding cfb|Downsview-Roding-CFB|CA||pabh7r7
downton|Downton|GB||lavndr5
downtown eastside|Downtown Eastside|CA||oaqw4e3
downtown|Downtown|CA||paqw4dz
drachselsried|Drachselsried|DE|by|laqfew5
drachten|Drachten|NL|FR|pb1jecy
drachtstercompagnie|Drachtstercompagnie|NL|FR|kb1led2
dracut|Dracut|US||oa8j8dy
drage|Drage|DE|ni|lb2eeoj
drammen|Drammen|NO||qbjyeoc
dransfeld|Dransfeld|DE|ni|max2en4
draper|Draper|US||pa2k59a
drassburg|Drassburg|AT||kamnf5t
drebach|Drebach|DE|sn|lausew6
drebkau|Drebkau|DE|bb|maxhezi
dreghorn|Dreghorn|GB||lb8hdj6
dreieich|Dreieich|DE|he|pasyek6
dreierwalde|Dreierwalde|DE|nw|lazdegu
dreischor|Dreischor|NL|ZE|jaxle72
drempt|Drempt|NL|GE|jayhed6
drensteinfurt|Drensteinfurt|DE|nw|naxwehi
drenthe||NL|=|a
dresden|Dresden|DE|sn|tavtey6
drexel heights|Drexel Heights|US||o9fa5bl
drexel hill|Drexel Hill|US||oa0z82v
driebergen rijsenburg|Driebergen-Rijsenburg|NL|UT|oayleao
driebruggen|Driebruggen|NL|ZH|kayke9c
driedorf|Driedorf|DE|he|mauneiq
driehuizen|Driehuizen|NL|GE|maz1eci
driel|Driel|NL|GE|laycec5
driemanspolder|Driemanspolder|NL|ZH|mayle8h
driemond|Driemond|NL|NH|kazbe9y
driewegen|Driewegen|NL|ZE|jawue6k
driezum|Driezum|NL|FR|jb22ect
driffield|Driffield|GB||nb41dus
drochtersen|Drochtersen|DE|ni|nb37em2
drogeham|Drogeham|NL|FR|kb1secz
drogenbos|Drogenbos|BE|VL|mav3e7z
drogheda|Drogheda|IE||pb38ded
droichead nua|Droichead Nua|IE||ob1qdd4
droitwich|Droitwich|GB||oaz7dq1
drolshagen|Drolshagen|DE|nw|navqehl
dromahair|Dromahair|IE||jb4nd8y
dromcolliher|Dromcolliher|IE||jazed79
dromcollogher|Dromcollogher|IE||jazed79
dromiskin|Dromiskin|IE||kb3tde8
drommahane|Drommahane|IE||jayqd7v
dromod|Dromod|IE||jb3mda0
dromore|Dromore|GB||mb5fdba
dronfield|Dronfield|GB||ob22drw
drongan|Drongan|GB||lb7zdjm
drongen|Drongen|BE|VL|navte66
dronryp|Dronryp|NL|FR|lb1sebp
dronten|Dronten|NL|FL|oazwebw
drouin|Drouin|AU||n402p56
drouwenermond|Drouwenermond|NL|DR|jb16ef7
droylsden|Droylsden|GB||ob2kdq1
drumcondra|Drumcondra|IE||mb29den
drumlish|Drumlish|IE||jb3idaf
drummondville|Drummondville|CA||pahg8ao
drummoyne|Drummoyne|AU||n4bzpjv
drumpt|Drumpt|NL|GE|lay6eb1
drumshanbo|Drumshanbo|IE||jb45d9p
druten|Druten|NL|GE|may5ebl
duarte|Duarte|US||o9ku4sa
dubai investments park|Dubai Investments Park|AE||r8vhi58
dubai marina|Dubai Marina|AE||q8vpi57
dubai|Dubai|AE||v8voi5n
dubbo|Dubbo|AU||p4ggpcs
dubendorf kunklerstrasse|Dübendorf / Kunklerstrasse|CH||kaloejz
dubendorf sonnenberg|Dübendorf / Sonnenberg|CH||jalnejz
dubendorf vogelquartier|Dübendorf / Vogelquartier|CH||kaloejx
dubendorf wasserfurren|Dübendorf / Wasserfurren|CH||kalnejx
dubendorf|Dübendorf|CH||oaloejy
dublin|Dublin|IE||tb25den
dublin|Dublin|US||pa1e7h5
dubreka|Dubréka|GN||r7p7cug
dubuque|Dubuque|US||pa826w6
ducherow|Ducherow|DE|mv|lb3ceya
dudelange|Dudelange|LU||oargecx
dudenhofen|Dudenhofen|DE|rp|mar0ejb
duderstadt|Duderstadt|DE|ni|oax3eoi
dudingen|Düdingen|CH||mak5efz
dudley|Dudley|GB||razudq8
dudzele|Dudzele|BE|VL|lawfe4z
duekoue|Duekoué|CI||q7gqdbl
duffel|Duffel|BE|VL|navye8j
dufferin grove|Dufferin Grove|CA||naba7rd
duffield|Duffield|GB||mb17drv
duindorp|Duindorp|NL|ZH|maype7u
duingen|Duingen|DE|ni|laygemy
duinzigt|Duinzigt|NL|ZH|layqe80
duisburg|Duisburg|BE|VL|lav6e8o
duisburg|Duisburg|DE|nw|sawveet
duitsland||DE|==|a
duivendrecht|Duivendrecht|NL|NH|mazde9q
duiven|Duiven|NL|GE|oaybecp
duizel|Duizel|NL|NB|kawpeaq
dukinfield|Dukinfield|GB||ob2jdq7
duleek|Duleek|IE||mb32de6
dulmen|Dülmen|DE|nw|paxzeg8
dulsberg|Dulsberg|DE|hh|ob2ueny
duluth|Duluth|US||qajy6s5
dulwich hill|Dulwich Hill|AU||n4bupju
dumaguete|Dumaguete|PH||q7nvnej
dumai|Dumai|ID||s72nlps
dumas|Dumas|US||n9pn60r
duma|Dūmā|SY||q9j9gp4
dumbarton|Dumbarton|GB||ob9edjb
dumfries|Dumfries|GB||pb6zdlz
dummerstorf|Dummerstorf|DE|mv|lb41etz
dumont|Dumont|US||oa3q86g
dun laoghaire|Dún Laoghaire|IE||ob21dey
dunbar southlands|Dunbar-Southlands|CA||oaqs4dt
dunbar|Dunbar|GB||nb9kdp1
dunblane|Dunblane|GB||nba3dl0
dunboyne|Dunboyne|IE||mb2ede1
duncanville|Duncanville|US||p9gp6et
duncan|Duncan|CA||oapi4ce
duncan|Duncan|US||o9lu6bw
dunchurch|Dunchurch|GB||lazedsf
duncraig|Duncraig|AU||n4hlmtm
dundalk|Dundalk|IE||pb40de6
dundalk|Dundalk|US||p9z17zg
dundee|Dundee|GB||rbavdnr
dundonald|Dundonald|GB||nb5ndfw
dundo|Dundo|AO||r6djfhu
dundrum|Dundrum|IE||nb21dem
dunedin|Dunedin|NZ||r3elr1m
dunedin|Dunedin|US||p93u7i3
dunfermline|Dunfermline|GB||pb9rdme
dungannon|Dungannon|GB||nb5edd7
dungarvan|Dungarvan|IE||maypdat
dungiven|Dungiven|GB||lb6ldcs
dungloe|Dungloe|IE||kb6nd8s
dunholme|Dunholme|GB||mb22dup
dunhuang|Dunhuang|CN||ra1ll70
dunhua|Dunhua|CN||raahns7
dunipace|Dunipace|GB||lb9ndl5
dunlavin|Dunlavin|IE||jb1edde
dunleer|Dunleer|IE||kb3kde8
dunlewy|Dunlewy|IE||lb6ud9i
dunmanway|Dunmanway|IE||kaxod6o
dunmore east|Dunmore East|IE||kayvdck
dunmore|Dunmore|IE||jb2yd7r
dunningen|Dunningen|DE|bw|manxejn
dunnington|Dunnington|GB||lb3vdvb
dunoon|Dunoon|GB||mb9fdib
dunshaughlin|Dunshaughlin|IE||lb2nddu
dunstable|Dunstable|GB||pay5duk
duns|Duns|GB||lb8ydph
duntocher|Duntocher|GB||mb9cdjq
dunvant|Dunvant|GB||maxfdkt
dunwoody|Dunwoody|US||p9kb7dr
duque de caxias|Duque de Caxias|BR||t56pajp
durach|Durach|DE|by|mamheoq
durango|Durango|US||o9tk5kc
durant|Durant|US||o9kf6gb
durbach|Durbach|DE|bw|laopeia
durban|Durban|ZA||v4n2ga7
durbuy|Durbuy|BE|WA|natveb6
duren|Düren|DE|nw|qav4ee1
durgapur|Durgapur|IN||s8rckmj
durg|Durg|IN||s8kvk5s
durham|Durham|GB||pb66drm
durham|Durham|US||r9pz7su
durlangen|Durlangen|DE|bw|lapqen8
durmentingen|Dürmentingen|DE|bw|lanoemh
durmersheim|Durmersheim|DE|bw|napxeiz
durnau|Dürnau|AT||lancexw
durnau|Dürnau|DE|bw|lap4ems
durnkrut|Dürnkrut|AT||kaonf6t
durnten|Dürnten|CH||kalcekk
durrenasch|Dürrenäsch|CH||kalgeio
durrenroth|Dürrenroth|CH||kaktehn
durres|Durrës|AL||ra4sfe1
durrlewang|Dürrlewang|DE|bw|lapcelc
durrow|Durrow|IE||jb0sdbh
durrrohrsdorf|Dürrröhrsdorf|DE|sn|mavreyw
durrwangen|Dürrwangen|DE|by|laqfeou
dursley|Dursley|GB||naxkdph
dushanbe|Dushanbe|TJ||t9x2j72
dusit|Dusit|TH||q80aln8
dusseldorf pempelfort|Düsseldorf-Pempelfort|DE|nw|oawceev
dusseldorf|Düsseldorf|DE|nw|tawaeeu
dussen|Dussen|NL|NB|laxpe9s
dusslingen|Dußlingen|DE|bw|maolel6
duvenstedt|Duvenstedt|DE|hh|mb37eo2
duxbury|Duxbury|US||na6s8fp
duxford|Duxford|GB||laypdwg
duyun|Duyun|CN||r8yzm6o
duzce|Düzce|TR||ra3ggak
dwingeloo|Dwingeloo|NL|DR|lb0redp
dworp|Dworp|BE|VL|mauxe7y
dyce|Dyce|GB||mbcxdpy
dyersburg|Dyersburg|US||o9q36zp
dyer|Dyer|US||na5974w
dyker heights|Dyker Heights|US||pa2u86f
dymchurch|Dymchurch|GB||lavrdyr
dyserth|Dyserth|GB||lb22dmj
dzerzhinsk|Dzerzhinsk|RU||rba8h8q
e zhou|E’zhou|CN||t9agmr5
eadestown|Eadestown|IE||mb1sddq
eagan|Eagan|US||qaeg6p7
eagle mountain|Eagle Mountain|US||oa1z58v
eagle pass|Eagle Pass|US||o95r64u
eagle river|Eagle River|US||oboc2cj
eagleby|Eagleby|AU||n4t4ppm
eaglescliffe|Eaglescliffe|GB||mb5hds9
eaglesham|Eaglesham|GB||lb8udk5
eagle|Eagle|US||oabe4wt
ealing common|Ealing Common|GB||nax3dv6
earby|Earby|GB||mb3sdq2
earl shilton|Earl Shilton|GB||ob02dsc
earls barton|Earls Barton|GB||maz7dtx
earls colne|Earls Colne|GB||lay9dxy
earls court|Earls Court|GB||nax1dvg
earlsfield|Earlsfield|GB||nawwdvh
earlswood|Earlswood|GB||mawbdvi
earlwood|Earlwood|AU||o4bspjt
easington|Easington|GB||mb67ds8
easingwold|Easingwold|GB||mb4cdsp
easley|Easley|US||o9mr7ik
east amherst|East Amherst|US||oa9i7te
east ayton|East Ayton|GB||lb4pdup
east barnet|East Barnet|GB||oaxhdvk
east bergholt|East Bergholt|GB||layedyu
east boldon|East Boldon|GB||mb6mds1
east boston|East Boston|US||pa7q8eo
east brainerd|East Brainerd|US||n9n87bh
east brunswick|East Brunswick|US||pa2b85a
east calder|East Calder|GB||mb99dme
east cambie|East Cambie|CA||naqm4e3
east chattanooga|East Chattanooga|US||r9nf7b7
east chicago|East Chicago|US||oa5o753
east cleveland|East Cleveland|US||oa5d7le
east concord|East Concord|US||paa48da
east cowes|East Cowes|GB||mav0dsf
east dereham|East Dereham|GB||ob0cdyl
east dulwich|East Dulwich|GB||nawxdvt
east elmhurst|East Elmhurst|US||oa3886t
east end danforth|East End-Danforth|CA||oabc7rq
east flatbush|East Flatbush|US||ra2x86n
east florence|East Florence|US||p9mp74j
east garfield park|East Garfield Park|US||oa6c74e
east gore|East Gore|NZ||n3dzqxb
east grinstead|East Grinstead|GB||oaw0dvz
east gwillimbury|East Gwillimbury|CA||oaci7rc
east hampton|East Hampton|US||r9sw7zz
east harlem|East Harlem|US||qa3b86m
east harling|East Harling|GB||lazodyl
east hartford|East Hartford|US||pa628ab
east hastings|East Hastings|CA||qaqv4e6
east haven|East Haven|US||oa4o89l
east helsinki|East Helsinki|FI||rbl9fto
east hemet|East Hemet|US||o9jq4v6
east hill meridian|East Hill-Meridian|US||oalp4gn
east honolulu|East Honolulu|US||p8l51pw
east horsley|East Horsley|GB||mawfdut
east independence|East Independence|US||q9ym6lw
east jerusalem|East Jerusalem|PS||s9eaglv
east kilbride|East Kilbride|GB||qb8wdke
east lake orient park|East Lake-Orient Park|US||o93q7j6
east lake|East Lake|US||o9437ib
east lansing|East Lansing|US||pa8q7dc
east leake|East Leake|GB||mb0rdsq
east london|East London|ZA||s4eag1j
east longmeadow|East Longmeadow|US||na6u8al
east los angeles|East Los Angeles|US||q9ki4rr
east maitland|East Maitland|AU||n4f1pl2
east massapequa|East Massapequa|US||oa2z880
east meadow|East Meadow|US||pa3387o
east millcreek|East Millcreek|US||oa3259f
east molesey|East Molesey|GB||oawsdv1
east moline|East Moline|US||oa5a6ws
east mount airy|East Mount Airy|US||oa1a835
east naples|East Naples|US||o8ym7kv
east new york|East New York|US||ra2z86s
east northport|East Northport|US||oa3k88c
east norwalk|East Norwalk|US||qa47884
east orange|East Orange|US||pa3985w
east palo alto|East Palo Alto|US||o9u34gq
east patchogue|East Patchogue|US||oa39898
east peckham|East Peckham|GB||law9dx3
east pensacola heights|East Pensacola Heights|US||p9aj75u
east peoria|East Peoria|US||oa2z6z6
east perth|East Perth|AU||n4h8mtv
east point|East Point|US||p9jk7dg
east providence|East Providence|US||pa658dr
east rancho dominguez|East Rancho Dominguez|US||n9k64ro
east ridge|East Ridge|US||o9n97b7
east riverdale|East Riverdale|US||n9y87yd
east saint louis|East Saint Louis|US||o9xa6xl
east setauket|East Setauket|US||oa3q88x
east sheen|East Sheen|GB||nawydv9
east tilbury|East Tilbury|GB||max0dx6
east tremont|East Tremont|US||oa3h86r
east village|East Village|US||pa3586h
east wittering|East Wittering|GB||mav1dtl
eastbourne|Eastbourne|GB||qav1dws
eastchester|Eastchester|US||oa3s86z
eastermar|Eastermar|NL|FR|kb1pecu
easternijtsjerk|Easternijtsjerk|NL|FR|jb2aect
easthampton|Easthampton|US||oa7f8a5
eastlake|Eastlake|US||oa5p7lr
eastleigh|Eastleigh|GB||pavlds9
eastmont|Eastmont|US||oan24gm
easton in gordano|Easton-in-Gordano|GB||max0doi
easton|Easton|GB||mauddp7
easton|Easton|US||oa6q8ef
eastpointe|Eastpointe|US||oa7z7hk
eastry|Eastry|GB||lawddzn
eastvale|Eastvale|US||p9kc4tg
eastwood|Eastwood|AU||o4c5pjo
eastwood|Eastwood|GB||ob18dse
eaton bray|Eaton Bray|GB||lay4dud
eaton socon|Eaton Socon|GB||naz2dv7
eau claire|Eau Claire|US||qaeh6tu
ebbs|Ebbs|AT||lambety
ebbw vale|Ebbw Vale|GB||paxudn3
ebeleben|Ebeleben|DE|th|lawgept
ebelsbach|Ebelsbach|DE|by|lasvepn
eben im pongau|Eben im Pongau|AT||kaloex8
ebendorf|Ebendorf|DE|st|layzes5
ebenfurth|Ebenfurth|AT||lan0f5h
ebensee|Ebensee|AT||mamteya
ebensfeld|Ebensfeld|DE|by|mat3eqg
ebenthal|Ebenthal|AT||kajhezw
eberbach|Eberbach|DE|bw|narfekz
eberdingen|Eberdingen|DE|bw|mapsekx
ebergassing|Ebergassing|AT||lanhf5w
eberhardzell|Eberhardzell|DE|bw|lancena
ebermannsdorf|Ebermannsdorf|DE|by|lar7et6
ebermannstadt|Ebermannstadt|DE|by|masaer2
eberndorf|Eberndorf|AT||kajff0o
ebersbach an der fils|Ebersbach an der Fils|DE|bw|napcemg
ebersbach|Ebersbach|DE|sn|navpf0j
ebersberg|Ebersberg|DE|by|nanket9
ebersdorf|Ebersdorf|DE|by|matteqz
eberstadt|Eberstadt|DE|bw|laqmelw
eberstalzell|Eberstalzell|AT||kangeyu
eberswalde|Eberswalde|DE|bb|pb0reye
ebetsu|Ebetsu|JP||ra9rot7
ebhausen|Ebhausen|DE|bw|maoyek4
ebikon|Ebikon|CH||naksej6
ebina|Ebina|JP||r9oaon8
ebmatingen|Ebmatingen|CH||laljek0
ebnat kappel|Ebnat-Kappel|CH||malaelc
ebolowa|Ébolowa|CM||q762eqz
ebreichsdorf|Ebreichsdorf|AT||man8f5l
ebringen|Ebringen|DE|bw|lan8ehm
ebstorf|Ebstorf|DE|ni|mb1beoy
ebute ikorodu|Ebute Ikorodu|NG||t7gce5p
ecatepec de morelos|Ecatepec de Morelos|MX||u8gg68u
ecaussinnes d enghien|Écaussinnes-d'Enghien|BE|WA|nauhe7l
eccleshall|Eccleshall|GB||lb0udpr
eccleston|Eccleston|GB||mb30dog
eccles|Eccles|GB||pb2kdpj
echallens|Echallens|CH||majkeef
eching|Eching|AT||kan9evt
eching|Eching|DE|by|nao6esa
echo park|Echo Park|US||p9ko4ri
echteld|Echteld|NL|GE|jay7eba
echtenerbrug|Echtenerbrug|NL|FR|kb0vec6
echternach|Echternach|LU||masdedu
echt|Echt|NL|LI|mavzecb
echuca|Echuca|AU||n45mp23
echzell|Echzell|DE|he|matzekp
eck en wiel|Eck en Wiel|NL|GE|jaydeb6
eckart|Eckart|NL|NB|mawzeb9
eckelrade|Eckelrade|NL|LI|jav5ec1
eckernforde|Eckernförde|DE|sh|ob5benc
eckersdorf|Eckersdorf|DE|by|maszero
ecublens|Ecublens|CH||najheex
ed damer|Ed Damer|SD||q8awgid
edam|Edam|NL|NH|mazvea1
edea|Edéa|CM||q78keo5
edegem|Edegem|BE|VL|oaw4e8d
edelschrott|Edelschrott|AT||kakmf1t
edelsfeld|Edelsfeld|DE|by|karqesi
edemissen|Edemissen|DE|ni|lazjeoi
eden prairie|Eden Prairie|US||pael6od
edenbridge humber valley|Edenbridge-Humber Valley|CA||nabb7r4
edenbridge|Edenbridge|GB||maw7dw7
edenderry|Edenderry|IE||mb26dcf
edenfield|Edenfield|GB||lb33dpm
edenkoben|Edenkoben|DE|rp|maqweil
eden|Eden|US||n9rd7qf
edertal|Edertal|DE|he|maw5el8
ederveen|Ederveen|NL|GE|laymebi
edesheim|Edesheim|DE|rp|laqueim
edewecht|Edewecht|DE|ni|ob1lei6
ede|Ede|NL|GE|qayjebq
edgewater|Edgewater|US||pa6m74i
edgewood|Edgewood|US||o9zi803
edgeworthstown|Edgeworthstown|IE||lb36dau
edgwarebury|Edgwarebury|GB||naxfdv9
edgware|Edgware|GB||naxddv8
edgworth|Edgworth|GB||lb31dpd
edina|Edina|US||paep6op
edinburgh|Edinburgh|GB||sb9fdn4
edinburg|Edinburg|US||q8z26bc
edingen neckarhausen|Edingen-Neckarhausen|DE|bw|nareejx
edirne|Edirne|TR||ra5sfxs
edison|Edison|US||qa2k85b
edmonds|Edmonds|CA||oaqp4ei
edmonds|Edmonds|US||pamt4g2
edmond|Edmond|US||q9p16d8
edmonton|Edmonton|AU||n5mqp4u
edmonton|Edmonton|CA||tb2r54t
edmonton|Edmonton|GB||qaxfdvu
edmundston|Edmundston|CA||oall8m7
edogawe|Edogawe|JP||t9p5ooj
edwardsville|Edwardsville|US||o9xt6y5
edwinstowe|Edwinstowe|GB||mb1rdt2
eede|Eede|NL|ZE|jawde5k
eefde|Eefde|NL|GE|layxeda
eeklo|Eeklo|BE|VL|oaw7e5w
eelde|Eelde|NL|DR|mb1mee8
eemdijk|Eemdijk|NL|UT|jaz6eat
eemnes|Eemnes|NL|UT|jaz5eam
eeneind|Eeneind|NL|NB|jawxebf
eenrum|Eenrum|NL|GR|kb28edy
eerbeek|Eerbeek|NL|GE|nayqecu
eerde|Eerde|NL|NB|kaxceba
eernegem|Eernegem|BE|VL|maw1e4f
eerschot|Eerschot|NL|NB|lax9eb7
eersel|Eersel|NL|NB|oawoeas
eethen|Eethen|NL|NB|jaxpea1
eexta|Eexta|NL|GR|kb1oefe
eext|Eext|NL|DR|kb1aeep
eferding|Eferding|AT||mao7eyy
effeltrich|Effeltrich|DE|by|laryeqt
effretikon rappenhalde bannhalde|Effretikon / Rappenhalde-Bannhalde|CH||kalqek6
effretikon rikon|Effretikon / Rikon|CH||kalrek5
effretikon watt|Effretikon / Watt|CH||lalrek6
effretikon|Effretikon|CH||nalrek5
efon alaaye|Efon-Alaaye|NG||s7jae9o
efringen kirchen|Efringen-Kirchen|DE|bw|namdeh1
egchel|Egchel|NL|LI|kawjecl
egeln|Egeln|DE|st|mayaerr
egelsbach|Egelsbach|DE|he|nastek2
egenhausen|Egenhausen|DE|bw|kaoxejy
egenhofen|Egenhofen|DE|by|lao4er1
egerkingen|Egerkingen|CH||lalgehm
egestorf|Egestorf|DE|ni|maz9emg
eggebek|Eggebek|DE|sh|lb5qem1
eggenberg|Eggenberg|AT||oakrf2s
eggenburg|Eggenburg|AT||lap4f3y
eggendorf|Eggendorf|AT||mamyf5c
eggenfelden|Eggenfelden|DE|by|naohevg
eggenstein leopoldshafen|Eggenstein-Leopoldshafen|DE|bw|naqdejc
eggersdorf bei graz|Eggersdorf bei Graz|AT||kakwf3c
eggersriet|Eggersriet|CH||lalsemb
eggertsville|Eggertsville|US||na9c7t4
eggesin|Eggesin|DE|mv|mb34ez4
eggiwil|Eggiwil|CH||lak8eho
egglham|Egglham|DE|by|laotew9
eggolsheim|Eggolsheim|DE|by|mas9eqq
eggstatt|Eggstätt|DE|by|lan5eue
egg|Egg|AT||lalreni
egg|Egg|CH||laleek5
egham|Egham|GB||oawvduh
eghezee|Éghezée|BE|WA|nauje9n
eging|Eging|DE|by|laometv
egling|Egling|DE|by|man4erz
eglinton east|Eglinton East|CA||oabi7rv
eglinton|Eglinton|GB||lb6udc2
egliswil|Egliswil|CH||kaljeir
egloffstein|Egloffstein|DE|by|las2era
egmating|Egmating|DE|by|kancess
egmond aan zee|Egmond aan Zee|NL|NH|lb06e8v
egmond binnen|Egmond-Binnen|NL|NH|lb04e8y
egnach|Egnach|CH||mam2em2
egremont|Egremont|GB||mb5cdm7
egypt lake leto|Egypt Lake-Leto|US||p93u7it
ehekirchen|Ehekirchen|DE|by|lap3equ
ehingen|Ehingen|DE|bw|oao4en1
ehlerange|Ehlerange|LU||jarkecl
ehnen|Ehnen|LU||jarsedr
ehningen|Ehningen|DE|bw|map6eku
ehrang|Ehrang|DE|rp|naseeem
ehrendingen|Ehrendingen|CH||malyej7
ehrenfriedersdorf|Ehrenfriedersdorf|DE|sn|maupew1
ehrenhausen|Ehrenhausen|AT||kajsf3b
ehringshausen|Ehringshausen|DE|he|naukeja
ehrwald|Ehrwald|AT||laloeqc
eibau|Eibau|DE|sn|mavmf0q
eibelstadt|Eibelstadt|DE|by|las4ens
eibenstock|Eibenstock|DE|sn|mau9ev0
eibergen|Eibergen|NL|GE|oayqeeh
eibiswald|Eibiswald|AT||kajpf2d
eichberg|Eichberg|CH||kaliemh
eichenau|Eichenau|DE|by|nanterg
eichenbuhl|Eichenbühl|DE|by|las3elx
eichendorf|Eichendorf|DE|by|map3evq
eichenried|Eichenried|DE|by|kao4esq
eichenzell|Eichenzell|DE|he|nauaemy
eichstatt|Eichstätt|DE|by|napter4
eichstetten|Eichstetten|DE|bw|lanlehi
eichwalde|Eichwalde|DE|bb|mazhexu
eich|Eich|CH||kakzeip
eich|Eich|LU||larved1
eicklingen|Eicklingen|DE|ni|lazzeoa
eidelstedt|Eidelstedt|DE|hh|pb2xenj
eigeltingen|Eigeltingen|DE|bw|lamyekq
eigenbilzen|Eigenbilzen|BE|VL|lavbebi
eight mile plains|Eight Mile Plains|AU||n4teppa
eijsden|Eijsden|NL|LI|nav2ebw
eikenheuvel|Eikenheuvel|NL|NB|jaxgebl
eiken|Eiken|CH||kam1ei7
eilbek|Eilbek|DE|hh|ob2teny
eilenburg|Eilenburg|DE|sn|oawyev3
eilsleben|Eilsleben|DE|st|layver5
eil|Eil|DE|nw|navdefo
eimeldingen|Eimeldingen|DE|bw|lambeh4
eime|Eime|DE|ni|laynen0
eimsbuttel|Eimsbüttel|DE|hh|sb2teno
einbeck|Einbeck|DE|ni|oaxyenf
eindhout|Eindhout|BE|VL|lavye9w
eindhoven|Eindhoven|NL|NB|rawweb8
einfeld|Einfeld|DE|sh|mb4cenr
einhausen|Einhausen|DE|he|mas0ejr
einighausen|Einighausen|NL|LI|kavoec7
einsiedeln|Einsiedeln|CH||nakxekb
eischen|Eischen|LU||las1ecc
eisden|Eisden|BE|VL|navmebv
eiselfing|Eiselfing|DE|by|langeu0
eisenach|Eisenach|DE|th|pavmeoo
eisenbach|Eisenbach|DE|bw|lan8eiz
eisenberg|Eisenberg|DE|rp|naroeif
eisenberg|Eisenberg|DE|th|navlet2
eisenerz|Eisenerz|AT||lam1f1c
eisenhuttenstadt|Eisenhüttenstadt|DE|bb|oayvf0p
eisenstadt|Eisenstadt|AT||namxf5w
eisfeld|Eisfeld|DE|th|mau3eqb
eisingen|Eisingen|DE|bw|mapzek3
eisingen|Eisingen|DE|by|las8enb
eisleben lutherstadt|Eisleben Lutherstadt|DE|st|oax5es3
eislingen|Eislingen|DE|bw|oapaemz
eissendorf|Eißendorf|DE|hh|ob2henn
eitelborn|Eitelborn|DE|rp|latyehg
eiterfeld|Eiterfeld|DE|he|mav1en8
eitorf|Eitorf|DE|nw|oav1egp
eitting|Eitting|DE|by|laocet1
eixample|Eixample|ES||sa4ze20
ejido|Ejido|VE||q7lr8e4
ejigbo|Ejigbo|NG||r7jye7z
ekenrooi|Ekenrooi|NL|NB|lawseb9
ekeren|Ekeren|BE|VL|oawge8a
eke|Eke|BE|VL|mavke64
ekibastuz|Ekibastuz|KZ||qaxojp8
eksaarde|Eksaarde|BE|VL|maw3e71
eksel|Eksel|BE|VL|maw3eaz
el achir|El Achir|DZ||r9q6e8v
el cajon|El Cajon|US||q9h34v4
el camino real|El Camino Real|US||n9jm4su
el centro|El Centro|US||p9h34z0
el cerrito|El Cerrito|US||o9vc4g9
el daein|El Daein|SD||s7tufwl
el dorado hills|El Dorado Hills|US||p9xh4jo
el dorado|El Dorado|US||o9i96ql
el eulma|El Eulma|DZ||r9qfebt
el fasher|El Fasher|SD||r7zvfuf
el geneina fort|El Geneina Fort|SD||r7zffme
el jadida|El Jadida|MA||r9ied8d
el kelaa des srarhna|El Kelaa des Srarhna|MA||q9f1dbf
el limon|El Limón|VE||r7qn8o5
el mirage|El Mirage|US||p9jd580
el monte|El Monte|US||q9kn4s5
el mourouj|El Mourouj|TN||q9rzeod
el obeid|El Obeid|SD||s7ymg7y
el oued|El Oued|DZ||r9ioef2
el paso|El Paso|US||t9e85o7
el progreso|El Progreso|HN||q84s744
el reno|El Reno|US||o9op6bw
el segundo|El Segundo|US||o9k84r2
el tigre|El Tigre|VE||r7mp8xj
el vigia|El Vigía|VE||r7lx8cy
elanora|Elanora|AU||n4rupq9
elaz g|Elazığ|TR||s9xfgwy
elbasan|Elbasan|AL||qa47ffs
elbingerode|Elbingerode|DE|st|maxteq1
elblag|Elbląg|PL||qb4ffdx
elburg|Elburg|NL|GE|oazpec8
elche|Elche|ES||r9wadu2
elden|Elden|NL|GE|laycecc
eldersburg|Eldersburg|US||o9zg7y9
elderslie|Elderslie|GB||mb93djj
eldingen|Eldingen|DE|ni|lb0ceop
eldoret|Eldoret|KE||s6zgglz
elektrostal|Elektrostal’|RU||rb8zguu
elen|Elen|BE|VL|lavvebz
elewijt|Elewijt|BE|VL|mavke8i
elfershausen|Elfershausen|DE|by|latbeno
elgg stadtchen und umgebung|Elgg / Städtchen und Umgebung|CH||lalxekn
elgg|Elgg|CH||lalyekn
elgin|Elgin|GB||obe5dms
elgin|Elgin|US||qa6s72s
elista|Elista|RU||qainhay
elixhausen|Elixhausen|AT||lamzewb
elizabeth city|Elizabeth City|US||o9qt807
elizabethtown|Elizabethtown|US||o9up79i
elizabeth|Elizabeth|US||qa2y85v
elk grove village|Elk Grove Village|US||pa6o73n
elk grove|Elk Grove|US||r9wp4iv
elk river|Elk River|US||oafu6o3
elkhart|Elkhart|US||pa5s796
elko|Elko|US||oa3f4yg
elkridge|Elkridge|US||n9yx7yx
elkton|Elkton|US||na0181d
elland|Elland|GB||nb35dqw
ellbogen|Ellbögen|AT||kal1ert
ellecom|Ellecom|NL|GE|jayjecx
ellefeld|Ellefeld|DE|sn|lau8euf
ellenbrook|Ellenbrook|AU||o4hrmu5
ellendale|Ellendale|US||o9nv6yh
ellensburg|Ellensburg|US||oakk4l5
ellerau|Ellerau|DE|sh|mb3cenl
ellerbek|Ellerbek|DE|sh|mb32enf
ellerslie|Ellerslie|NZ||n43irdl
ellerstadt|Ellerstadt|DE|rp|lareeiy
ellesmere port town|Ellesmere Port Town|GB||pb20dny
ellesmere|Ellesmere|GB||lb0zdny
ellezelles|Ellezelles|BE|WA|mauye68
ellhofen|Ellhofen|DE|bw|laqjelw
ellicott city|Ellicott City|US||q9z37yo
ellingen|Ellingen|DE|by|laqaeqh
elliot lake|Elliot Lake|CA||naiu7ih
ellmau|Ellmau|AT||lalzeu6
ellon|Ellon|GB||nbdcdq9
ellrich|Ellrich|DE|th|maxbepm
ellwangen|Ellwangen|DE|bw|oaq0eo5
elm park|Elm Park|GB||nax6dwj
elmenhorst lichtenhagen|Elmenhorst/Lichtenhagen|DE|mv|mb4getd
elmenhorst|Elmenhorst|DE|sh|lb3deoj
elmhurst|Elmhurst|US||qa3686s
elmira|Elmira|CA||nab47o9
elmira|Elmira|US||oa6x7yn
elmont|Elmont|US||pa32879
elmschenhagen|Elmschenhagen|DE|sh|ob4teob
elmshorn|Elmshorn|DE|sh|pb3bemu
elmstein|Elmstein|DE|rp|lar5ei1
elmswell|Elmswell|GB||laz4dyj
elmwood park|Elmwood Park|US||oa6g743
elmwood|Elmwood|US||oa0w831
elouges|Élouges|BE|WA|lau0e6f
eloy alfaro|Eloy Alfaro|EC||s6rz7q8
eloy|Eloy|US||o9h05a5
elphin|Elphin|IE||jb3ld98
elsau raterschen raterschen|Elsau-Räterschen / Räterschen|CH||kalyekg
elsau raterschen|Elsau-Räterschen|CH||kalyekg
elsbethen|Elsbethen|AT||lamoewc
elsdorf|Elsdorf|DE|ni|lb1welz
elsdorf|Elsdorf|DE|nw|oaviee9
elsendorf|Elsendorf|DE|by|lapbest
elsendorp|Elsendorp|NL|NB|jaxaec1
elsenfeld|Elsenfeld|DE|by|nasgelg
elsenham|Elsenham|GB||lay7dwn
elsen|Elsen|NL|OV|jaz7ee6
elsfleth|Elsfleth|DE|ni|nb1weji
elshof|Elshof|NL|OV|jazjed8
elshout|Elshout|NL|NB|kaxmeaa
elsloo|Elsloo|NL|LI|mavjec1
elspeet|Elspeet|NL|GE|laz9ec3
elstead|Elstead|GB||law7du1
elsterberg|Elsterberg|DE|sn|maulett
elsternwick|Elsternwick|AU||n40rp2s
elsterwerda|Elsterwerda|DE|bb|nawyexk
elster|Elster|DE|st|laxzevm
elstra|Elstra|DE|sn|lawaez9
elst|Elst|NL|GE|oay8ec8
elterlein|Elterlein|DE|sn|lauievr
eltham|Eltham|AU||o417p37
eltham|Eltham|GB||pawxdw5
eltmann|Eltmann|DE|by|mastepn
eltville|Eltville|DE|he|oaszeik
eluru|Eluru|IN||r88fk5a
elvange|Elvange|LU||jarjedk
elversele|Elversele|BE|VL|law0e7j
elwood|Elwood|AU||n40sp2q
elxleben|Elxleben|DE|th|lavteqf
elyria|Elyria|US||pa4x7jx
ely|Ely|GB||oazkdwq
elzach|Elzach|DE|bw|manteif
elze|Elze|DE|ni|naysen2
elz|Elz|DE|he|mau2eib
emalahleni|Emalahleni|ZA||s4y5g57
embalenhle|eMbalenhle|ZA||r4wbg4r
emblem|Emblem|BE|VL|law4e8s
embourg|Embourg|BE|WA|maujebl
embrach embrach dorfkern|Embrach / Embrach (Dorfkern)|CH||lalyejv
embrach kellersacker|Embrach / Kellersacker|CH||kalzejv
embrach|Embrach|CH||malzejv
embsen|Embsen|DE|ni|lb1qeor
embu das artes|Embu das Artes|BR||r54ba9v
emden|Emden|DE|ni|pb29eg1
emerald|Emerald|AU||n54opbk
emerson hill|Emerson Hill|US||na2t866
emerson park|Emerson Park|GB||naxadwn
emlichheim|Emlichheim|DE|ni|mb06ef1
emmeloord|Emmeloord|NL|FL|pb0febz
emmelshausen|Emmelshausen|DE|rp|matbegz
emmendingen|Emmendingen|DE|bw|oanoeht
emmen|Emmen|CH||oakseiz
emmen|Emmen|NL|DR|pb0mef7
emmer compascuum|Emmer-Compascuum|NL|DR|mb0pefl
emmer erfscheidenveen|Emmer-Erfscheidenveen|NL|DR|kb0peff
emmerhout|Emmerhout|NL|DR|mb0nefa
emmerich|Emmerich|DE|nw|oay0edd
emmering|Emmering|DE|by|manuerc
emmermeer|Emmermeer|NL|DR|mb0oef5
emmerschans|Emmerschans|NL|DR|jb0oefa
emmetten|Emmetten|CH||kakgejn
emmingen liptingen|Emmingen-Liptingen|DE|bw|man5eko
emneth|Emneth|GB||lb08dwl
empe|Empe|NL|GE|jaywed2
empfingen|Empfingen|DE|bw|maofek7
emporia|Emporia|US||o9wo6gu
emsburen|Emsbüren|DE|ni|nazkega
emsdetten|Emsdetten|DE|nw|payxegx
emskirchen|Emskirchen|DE|by|marnepr
emstek|Emstek|DE|ni|nb0rein
emst|Emst|NL|GE|kazcecl
emsworth|Emsworth|GB||oav9dte
emyvale|Emyvale|IE||jb4ydco
encanto|Encanto|US||p9j058o
enchanted hills|Enchanted Hills|US||q9o65nx
encheng|Encheng|CN||q8nnmjy
encinitas|Encinitas|US||p9hs4u7
encino|Encino|US||p9kw4qu
endach|Endach|AT||lam5ets
endeavour hills|Endeavour Hills|AU||o40ip3i
endenich|Endenich|DE|nw|nauwefn
enderby|Enderby|GB||mb03dsn
endingen|Endingen|CH||kam2ej1
endingen|Endingen|DE|bw|nanqehe
endon|Endon|GB||lb1gdq5
enfield lock|Enfield Lock|GB||oaxjdvx
enfield town|Enfield Town|GB||raxhdvs
enfield|Enfield|IE||lb2ddd1
enfield|Enfield|US||pa6m8ad
engadine|Engadine|AU||o4bdpjh
engeland||GB|==|a
engelberg|Engelberg|CH||mak2ejc
engelbert|Engelbert|NL|GR|jb1teeh
engelsberg|Engelsberg|DE|by|lanoeuu
engelsbrand|Engelsbrand|DE|bw|mapnek1
engelskirchen|Engelskirchen|DE|nw|oavnegl
engels|Engels|RU||rax0hg3
engen|Engen|DE|bw|namyekd
enger|Enger|DE|nw|oayuejs
enghien|Enghien|BE|WA|naute78
engis|Engis|BE|WA|mauieb0
england||GB|==|a
englemount lawrence|Englemount-Lawrence|CA||oabg7rc
englewood|Englewood|US||pa055sd
english bay|English Bay|CA||naqw4dy
enid|Enid|US||p9r46c4
eningen unter achalm|Eningen unter Achalm|DE|bw|naopelq
enkenbach alsenborn|Enkenbach-Alsenborn|DE|rp|margehy
enkhuizen|Enkhuizen|NL|NH|ob0eeap
ennenda|Ennenda|CH||laknel8
ennepetal|Ennepetal|DE|nw|oawiegg
ennetburgen|Ennetbürgen|CH||makiejd
ennigerloh|Ennigerloh|DE|nw|oay0eib
enniscorthy|Enniscorthy|IE||nazudds
enniskeane|Enniskeane|IE||jaxqd77
enniskerry|Enniskerry|IE||kb1rdev
enniskillen|Enniskillen|GB||nb4zdas
ennistimon|Ennistimon|IE||kb12d67
ennis|Ennis|IE||ob0sd71
ennis|Ennis|US||o9ft6fl
ennsdorf|Ennsdorf|AT||lanxf0a
enns|Enns|AT||nanxf08
enschede|Enschede|NL|OV|raz2ef6
enschot|Enschot|NL|NB|laxaeaa
ensdorf|Ensdorf|DE|by|lar2et6
ensdorf|Ensdorf|DE|sl|maqyeeu
ensenada|Ensenada|MX||s9ej4w4
enshi|Enshi|CN||s9a6mc4
ensival|Ensival|BE|WA|mauiec9
ensley|Ensley|US||o9as75l
ens|Ens|NL|FL|lb08ec7
entebbe|Entebbe|UG||q6y6ge8
enterprise|Enterprise|US||q9q34zw
entlebuch|Entlebuch|CH||lakkeie
enugu|Enugu|NG||t7fwegu
envigado|Envigado|CO||r7f6821
enzersdorf an der fischa|Enzersdorf an der Fischa|AT||kanlf65
enzersfeld|Enzersfeld|AT||kaocf5m
epalinges|Epalinges|CH||majbeej
ependes|Ependes|CH||jajvefv
epen|Epen|NL|LI|jav2ecf
epe|Epe|NL|GE|pazfecm
epfenbach|Epfenbach|DE|bw|lar2ekr
epfendorf|Epfendorf|DE|bw|lao1ejw
eppegem|Eppegem|BE|VL|mavke8e
eppelborn|Eppelborn|DE|sl|oar8efd
eppelheim|Eppelheim|DE|bw|nar8ek0
eppendorf|Eppendorf|DE|hh|ob2venr
eppendorf|Eppendorf|DE|sn|mav4ewr
eppertshausen|Eppertshausen|DE|he|masrekl
eppingen|Eppingen|DE|bw|oaqiekr
epping|Epping|AU||p41fp2v
epping|Epping|GB||naxmdwb
eppstein|Eppstein|DE|he|nataejb
epse|Epse|NL|GE|kaz2ed8
epsom|Epsom|GB||oawldv9
epsom|Epsom|NZ||o43jrdh
epuni|Epuni|NZ||m3rkrdx
epworth|Epworth|GB||mb2pdtq
epworth|Epworth|ZW||r5kbgaj
erbach|Erbach|DE|bw|nao9enh
erbach|Erbach|DE|he|naryekz
erbendorf|Erbendorf|DE|by|masgeth
erbil|Erbil|IQ||u9qjha9
erbisoeul|Erbisoeul|BE|WA|kauce6u
erding|Erding|DE|by|pao7et3
erdmannhausen|Erdmannhausen|DE|bw|mapyelu
erdweg|Erdweg|DE|by|mao9ere
erebuni|Erebuni|AM||qa1hhbp
erembodegem|Erembodegem|BE|VL|navge79
erezee|Érezée|BE|WA|latpebg
erfde|Erfde|DE|sh|lb4velw
erftstadt|Erftstadt|DE|nw|pav5eev
erfurt|Erfurt|DE|th|ravmeqn
ergolding|Ergolding|DE|by|naoyett
ergoldsbach|Ergoldsbach|DE|by|map9etw
erie|Erie|US||qa717pj
eringate centennial west deane|Eringate-Centennial-West Deane|CA||oaba7qy
erin|Erin|CA||nabl7pm
eriskirch|Eriskirch|DE|bw|mamaemi
eriswil|Eriswil|CH||kakseht
erith|Erith|GB||nax0dwh
erkelenz|Erkelenz|DE|nw|pavwedk
erkenbrechtsweiler|Erkenbrechtsweiler|DE|bw|laowem7
erkheim|Erkheim|DE|by|langeoq
erkner|Erkner|DE|bb|nazmey7
erkrath|Erkrath|DE|nw|pawaef7
erlach|Erlach|CH||kakoefq
erlangen|Erlangen|DE|by|qarreql
erlanger|Erlanger|US||o9ye7d0
erlau|Erlau|DE|sn|lavpevz
erlenbach am main|Erlenbach am Main|DE|by|nascelg
erlenbach im simmental|Erlenbach im Simmental|CH||kajmegz
erlenbach links des dorfbachs oberhalb bahnlinie|Erlenbach / links des Dorfbachs oberhalb Bahnlinie|CH||kaleejw
erlenbach rechts des dorfbachs oberhalb bahnlinie|Erlenbach / rechts des Dorfbachs oberhalb Bahnlinie|CH||kalfejw
erlenbach|Erlenbach|CH||maleejw
erlenbach|Erlenbach|DE|bw|maqlelr
erlenbach|Erlenbach|DE|by|lasuems
erlensee|Erlensee|DE|he|natceky
erlen|Erlen|CH||lam3eln
erligheim|Erligheim|DE|bw|laq6ela
erlinsbach|Erlinsbach|CH||laloei9
ermatingen|Ermatingen|CH||lamfel9
ermelino matarazzo|Ermelino Matarazzo|BR||q54raax
ermelo|Ermelo|NL|GE|nazaebm
ermelo|Ermelo|ZA||q4wbg7a
ermington|Ermington|AU||n4c3pjl
erndtebruck|Erndtebrück|DE|nw|mavneix
ernstbrunn|Ernstbrunn|AT||kaotf5f
ernsthofen|Ernsthofen|AT||lanpf08
erode|Erode|IN||s7tijvx
erolzheim|Erolzheim|DE|bw|lanlenz
erpeldange|Erpeldange|LU||jasiecz
erpel|Erpel|DE|rp|lauieg3
erpent|Erpent|BE|WA|lau5e9n
erpersdorf|Erpersdorf|AT||kaoaf48
erpe|Erpe|BE|VL|mavie71
erpfendorf|Erpfendorf|AT||kam6eun
erps kwerps|Erps-Kwerps|BE|VL|mavee8o
erp|Erp|NL|NB|laxcebl
erquelinnes|Erquelinnes|BE|WA|natre7f
errachidia|Errachidia|MA||q9epdjp
ersigen|Ersigen|CH||kakteh4
erskine|Erskine|GB||nb9adjn
erstfeld|Erstfeld|CH||lak2ek1
ertingen|Ertingen|DE|bw|manmemb
ertl|Ertl|AT||kanaf0n
ertvelde|Ertvelde|BE|VL|naw6e6f
erwetegem|Erwetegem|BE|VL|lavae6l
erwitte|Erwitte|DE|nw|naxdej6
erzhausen|Erzhausen|DE|he|massek1
erzincan|Erzincan|TR||ra0egxp
erzurum|Erzurum|TR||ta0vh2o
esbeek|Esbeek|NL|NB|jawyeaa
esch sur alzette|Esch-sur-Alzette|LU||pariecm
eschau|Eschau|DE|by|maseelq
eschborn|Eschborn|DE|he|oataejt
eschdorf|Eschdorf|LU||jaslech
escheburg|Escheburg|DE|sh|lb2jeoo
eschede|Eschede|DE|ni|lb0heog
eschelbronn|Eschelbronn|DE|bw|lar0ekn
eschenau|Eschenau|DE|bw|laqiem4
eschenbach|Eschenbach|CH||nal8eks
eschenbach|Eschenbach|DE|bw|lap5emv
eschenz|Eschenz|CH||kamdekn
eschershausen|Eschershausen|DE|ni|lay9ems
eschlikon|Eschlikon|CH||laluekw
eschlkam|Eschlkam|DE|by|laqyevw
escholzmatt|Escholzmatt|CH||lakbei1
eschwege|Eschwege|DE|he|oaw6enx
eschweiler|Eschweiler|DE|nw|pav6edf
esch|Esch|AT||kamwewd
esch|Esch|NL|NB|kaxdeap
escondido|Escondido|US||r9i04ur
escuintla|Escuintla|GT||r81q6vt
eselborn|Eselborn|LU||iat2eco
esenler|Esenler|TR||sa40g48
esens|Esens|DE|ni|mb31eh5
esenyurt|Esenyurt|TR||ra3zg3o
esen|Esen|BE|VL|lavre42
esher|Esher|GB||pawpduz
eskisehir|Eskişehir|TR||ta0ig8s
eslamshahr|Eslamshahr|IR||s9orhuc
eslarn|Eslarn|DE|by|larqeus
eslohe|Eslohe|DE|nw|nawdeip
esmeraldas|Esmeraldas|EC||r70o7qr
esneux|Esneux|BE|WA|naueebh
espelkamp|Espelkamp|DE|nw|oaziejy
espenau|Espenau|DE|he|mawsemb
espenhain|Espenhain|DE|sn|law7euo
espoo|Espoo|FI||rbl9fsh
esquimalt|Esquimalt|CA||oaok4d7
esselbach|Esselbach|DE|by|kasiemh
essenbach|Essenbach|DE|by|nap1ety
essendon|Essendon|AU||o415p2j
essene|Essene|BE|VL|lavee7i
essenheim|Essenheim|DE|rp|laspeio
essen|Essen|BE|VL|nawze8f
essen|Essen|DE|ni|mb0gei2
essen|Essen|DE|nw|tawyefh
essesteijn|Essesteijn|NL|ZH|maype85
essex|Essex|US||p9z77zl
essingen|Essingen|DE|bw|maplenv
essingen|Essingen|DE|rp|kaqseip
essington|Essington|GB||mb07dqa
esslingen|Esslingen|CH||kalcek7
esslingen|Esslingen|DE|bw|qapeelu
essling|Essling|AT||oanxf5w
estaimpuis|Estaimpuis|BE|WA|nauue53
estavayer le lac|Estavayer-le-Lac|CH||mak5ef1
estelle|Estelle|US||n98x6xp
estenfeld|Estenfeld|DE|by|masfent
estero|Estero|US||o8zg7kr
esterwegen|Esterwegen|DE|ni|mb17eh7
estevan|Estevan|CA||naqh5xy
estinnes au mont|Estinnes-au-Mont|BE|WA|kau0e7e
estinnes au val|Estinnes-au-Val|BE|WA|mau1e7e
eston|Eston|GB||mb5kdsu
esuk oron|Esuk Oron|NG||q7bceix
etalle|Étalle|BE|WA|marzebk
etawah|Etāwah|IN||r90ejzi
etobicoke west mall|Etobicoke West Mall|CA||nab97qz
etobicoke|Etobicoke|CA||sab87qz
eton wick|Eton Wick|GB||kax2du9
eton|Eton|GB||lax1dub
ettelbruck|Ettelbruck|LU||mashecy
ettenheim|Ettenheim|DE|bw|nao2ehp
etten|Etten|NL|GE|kay8edm
etterbeek|Etterbeek|BE|BR|pav7e87
ettingen|Ettingen|CH||malwegz
ettiswil|Ettiswil|CH||kakzeia
ettlingen|Ettlingen|DE|bw|papyejd
ettringen|Ettringen|DE|by|lanmepl
ettringen|Ettringen|DE|rp|latveg2
etwall|Etwall|GB||lb0wdrk
etwatwa|Etwatwa|ZA||r4xfg31
euclid|Euclid|US||pa5j7lj
euerbach|Euerbach|DE|by|lat2eo6
eugendorf|Eugendorf|AT||lamzewh
eugene|Eugene|US||racd4e3
eugies|Eugies|BE|WA|latze6t
euless|Euless|US||p9h86ec
eunapolis|Eunápolis|BR||q5oiau2
eupen|Eupen|BE|WA|oaunecs
eurasburg|Eurasburg|DE|by|mamxerp
euratsfeld|Euratsfeld|AT||lankf1h
eureka|Eureka|US||oa3c4b4
euskirchen|Euskirchen|DE|nw|pauqeev
eussenheim|Eußenheim|DE|by|lasven9
eustis|Eustis|US||o9657l3
eutingen an der enz|Eutingen an der Enz|DE|bw|mapvekb
eutin|Eutin|DE|sh|ob4eeph
euxton|Euxton|GB||mb33dok
evanston|Evanston|US||qa6s74f
evansville|Evansville|US||q9vh74s
evans|Evans|US||oa265t7
evaton|Evaton|ZA||t4wbg1d
everbeek|Everbeek|BE|VL|lav0e6l
everberg|Everberg|BE|VL|lavce8p
everdingen|Everdingen|NL|UT|kayceac
everett|Everett|US||qana4gk
evere|Evere|BE|BR|pavbe88
evergem|Evergem|BE|VL|oavze6b
evergreen park|Evergreen Park|US||oa5w74e
eversley|Eversley|GB||lawndtj
everswinkel|Everswinkel|DE|nw|nay9eht
evesham|Evesham|GB||oaypdql
evilard|Evilard|CH||lakzeg4
evington|Evington|GB||nb04dt1
eving|Eving|DE|nw|pax7egs
evionnaz|Evionnaz|CH||jaiaefi
evolene|Evolène|CH||kai3egt
ewa beach|‘Ewa Beach|US||o8l81p3
ewa gentry|‘Ewa Gentry|US||o8la1p1
ewell|Ewell|GB||pawndvb
ewing|Ewing|US||pa1v848
exeter|Exeter|GB||qauwdm7
exhall|Exhall|GB||lazqdrw
exloo|Exloo|NL|DR|kb0wef2
exminster|Exminster|GB||lausdma
exmouth|Exmouth|GB||paumdmk
eyemouth|Eyemouth|GB||lb97dq7
eye|Eye|GB||lb05dvh
eynatten|Eynatten|BE|WA|lautecw
eynsford|Eynsford|GB||lawpdwl
eynsham|Eynsham|GB||maxuds7
eystrup|Eystrup|DE|ni|lb0mell
ezhou|Ezhou|CN||r9agmqz
ezinge|Ezinge|NL|GR|jb23edw
faak am see|Faak am See|AT||kajdeyn
facatativa|Facatativá|CO||r7bd85h
fahan|Fahan|IE||jb71db9
fahrdorf|Fahrdorf|DE|sh|lb5eemo
fahrenbach|Fahrenbach|DE|bw|larbelf
fahrenzhausen|Fahrenzhausen|DE|by|maobes4
faido|Faido|CH||kaj4ekg
faifley|Faifley|GB||mb9ddjt
failsworth|Failsworth|GB||ob2mdpz
faimes|Faimes|BE|WA|lauqeam
fair lawn|Fair Lawn|US||pa3q863
fair oaks|Fair Oaks|US||o9xc4j5
fair oak|Fair Oak|GB||navkdse
fairbanks|Fairbanks|US||oby42ho
fairborn|Fairborn|US||pa0m7em
fairfax|Fairfax|US||o9xx7x9
fairfield heights|Fairfield Heights|US||oa0n782
fairfield west|Fairfield West|AU||n4bxpj8
fairfield|Fairfield|AU||o4bxpjb
fairfield|Fairfield|CA||naqb4g8
fairfield|Fairfield|US||q9w94h0
fairford|Fairford|GB||laxndr2
fairhaven|Fairhaven|US||oa5o8f2
fairhope|Fairhope|US||o9as73u
fairland|Fairland|US||o9yk7y8
fairmont|Fairmont|US||o9zp7pe
fairview heights|Fairview Heights|US||o9x76y1
fairview park|Fairview Park|US||oa547km
fairview|Fairview|CA||paqu4dz
fairview|Fairview|IE||lb29deo
fairwood|Fairwood|US||oalt4go
faisalabad|Faisalabad|PK||v9dajj1
fakenham|Fakenham|GB||nb0rdyd
falcarragh|Falcarragh|IE||jb75d9i
faldera|Faldera|DE|sh|nb46enn
falisolle|Falisolle|BE|WA|lau2e8u
falkenau|Falkenau|DE|sn|lavaewg
falkenberg|Falkenberg|DE|bb|maxbews
falkenberg|Falkenberg|DE|be|lb01exn
falkenberg|Falkenberg|DE|by|laomevd
falkenburg|Falkenburg|AT||kalyez4
falkenhagener feld|Falkenhagener Feld|DE|be|pazzewl
falkenhain|Falkenhain|DE|sn|lawsevr
falkensee|Falkensee|DE|bb|pb00ewd
falkenstein|Falkenstein|DE|by|laqeeup
falkenstein|Falkenstein|DE|sn|nau8eud
falkirk|Falkirk|GB||pb9kdlh
fall river|Fall River|CA||naei8za
fall river|Fall River|US||qa5u8ec
fallanden|Fällanden|CH||lallek0
fallbrook|Fallbrook|US||o9iq4ub
fallingbrook|Fallingbrook|CA||oagc82c
fallin|Fallin|GB||lb9udl8
fallowfield|Fallowfield|GB||nb2gdpu
falmouth|Falmouth|GB||oatbdhx
fangchenggang|Fangchenggang|CN||s8mhm90
fanling|Fanling|HK||s8ohmp2
faqus|Fāqūs|EG||q9bdgcc
far rockaway|Far Rockaway|US||pa2t874
farchant|Farchant|DE|by|lam1eqv
farciennes|Farciennes|BE|WA|nau3e8m
fareham|Fareham|GB||pav9dsq
fargo|Fargo|US||qak86f5
faribault|Faribault|US||oad16ox
faridabad|Faridabad|IN||u94xjur
faridpur|Farīdpur|BD||q8rlktk
faringdon|Faringdon|GB||maxidrl
farmers branch|Farmers Branch|US||o9hh6eu
farmington hills|Farmington Hills|US||qa817ge
farmington|Farmington|US||p9s15je
farmingville|Farmingville|US||na3f895
farmsen berne|Farmsen-Berne|DE|hh|pb2xeo4
farmsum|Farmsum|NL|GR|lb24ef9
farnborough|Farnborough|GB||pawhdtw
farndon|Farndon|GB||lb1ddtn
farnham royal|Farnham Royal|GB||max6dua
farnham|Farnham|GB||paw9dts
farnsfield|Farnsfield|GB||lb1idt5
farnworth|Farnworth|GB||ob2rdpc
farrach|Farrach|AT||kal2f0x
farragut|Farragut|US||o9po7e9
farrukhabad|Farrukhābād|IN||r923k12
fassberg|Faßberg|DE|ni|mb0yeo9
fatehpur|Fatehpur|IN||r8y1k4h
faulbach|Faulbach|DE|by|lasbem8
fauldhouse|Fauldhouse|GB||mb93dlp
faversham|Faversham|GB||oawjdyh
favona|Favona|NZ||n43frdk
favoriten|Favoriten|AT||ransf5i
fawkner|Fawkner|AU||n418p2p
fayetteville|Fayetteville|US||r9nd7sw
fayt lez manage|Fayt-lez-Manage|BE|WA|mau9e7r
fazakerley|Fazakerley|GB||nb2idnv
fazeley|Fazeley|GB||mb05dra
fazenda rio grande|Fazenda Rio Grande|BR||r4yqa31
feanwalden|Feanwâlden|NL|FR|lb1wecn
featherstone|Featherstone|GB||nb34ds8
fedderwarden|Fedderwarden|DE|ni|kb2seic
federal way|Federal Way|US||qalg4g9
fehmarn|Fehmarn|DE|sh|nb58er3
fehraltorf|Fehraltorf|CH||lalnekb
fehrbellin|Fehrbellin|DE|bb|nb0pevg
fehring|Fehring|AT||kakef4h
feijenoord|Feijenoord|NL|ZH|may7e8j
feilitzsch|Feilitzsch|DE|by|latxet5
feira de santana|Feira de Santana|BR||t5zxavr
feistritz an der drau|Feistritz an der Drau|AT||kajqexy
feistritz im rosental|Feistritz im Rosental|AT||jaj8ezd
feldafing|Feldafing|DE|by|man7erd
feldbach|Feldbach|AT||makff45
felde|Felde|DE|sh|lb4uenm
feldkirchen bei graz|Feldkirchen bei Graz|AT||kakmf2x
feldkirchen in karnten|Feldkirchen in Kärnten|AT||lajsez6
feldkirchen westerham|Feldkirchen-Westerham|DE|by|nan3esw
feldkirchen|Feldkirchen|DE|by|manresl
feldkirch|Feldkirch|AT||pal7emo
feldmeilen|Feldmeilen|CH||lalcejy
feldstadt|Feldstadt|DE|mv|mb2yerp
felixdorf|Felixdorf|AT||man0f54
felixstowe|Felixstowe|GB||oaycdzr
fellbach|Fellbach|DE|bw|paplels
felling|Felling|GB||pb6ndrn
fell|Fell|DE|rp|las9eeu
fels am wagram|Fels am Wagram|AT||kaojf3y
felsberg|Felsberg|CH||lak5emc
felsberg|Felsberg|DE|he|naw2em6
feltham|Feltham|GB||oawxduv
feltwell|Feltwell|GB||laztdxg
feluy|Feluy|BE|WA|lauge7t
fendou|Fendou|CN||rajkniu
fengcheng|Fengcheng|CN||r9memvv
fenghuang|Fenghuang|CN||s93mmcg
fengshan|Fengshan|TW||s8ovn6c
fenit|Fenit|IE||jaz8d4l
fennpfuhl|Fennpfuhl|DE|be|pazxexf
fenstanton|Fenstanton|GB||lazadvt
fentange|Fentange|LU||laroed3
fenway kenmore|Fenway/Kenmore|US||pa7m8ei
ferbane|Ferbane|IE||kb1zda9
ferdinandshof|Ferdinandshof|DE|mv|lb32eyl
ferenbalm|Ferenbalm|CH||kakfeg1
fergana|Fergana|UZ||sa26jfe
ferguson|Ferguson|US||o9xm6x5
fergus|Fergus|CA||oabf7oq
ferlach|Ferlach|AT||maj9ezq
fermoy|Fermoy|IE||mayud90
fern creek|Fern Creek|US||o9w07a9
fernando de la mora|Fernando de la Mora|PY||q4zm9g8
ferndale|Ferndale|GB||maxidmf
ferndale|Ferndale|US||oa7y7h3
ferndown|Ferndown|GB||oav5dqq
fernhill heath|Fernhill Heath|GB||laz3dpw
fernhurst|Fernhurst|GB||lavtdu0
fernitz|Fernitz|AT||lakhf32
fernley|Fernley|US||oa014or
ferns|Ferns|IE||kb03ddy
ferntree gully|Ferntree Gully|AU||o40sp3m
fernwood|Fernwood|CA||naoj4de
ferrara|Ferrara|IT||raekesa
ferraz de vasconcelos|Ferraz de Vasconcelos|BR||r54mab7
ferrieres|Ferrières|BE|WA|mau0ebl
ferry pass|Ferry Pass|US||o9ar75r
ferryhill|Ferryhill|GB||nb5wdrp
ferschnitz|Ferschnitz|AT||kanlf1m
ferwert|Ferwert|NL|FR|kb26ec7
fes al bali|Fès al Bali|MA||r9kndi9
fes|Fes|MA||u9kjdi4
fetcham|Fetcham|GB||mawhdv0
fethard|Fethard|IE||kazrdan
feuchtwangen|Feuchtwangen|DE|by|naqkeoq
feucht|Feucht|DE|by|nar6er5
feuerthalen|Feuerthalen|CH||lamhek0
feusisberg|Feusisberg|CH||mal3ekb
fexhe le haut clocher|Fexhe-le-Haut-Clocher|BE|WA|laureb0
fexhe slins|Fexhe-Slins|BE|WA|lauwebh
fianarantsoa|Fianarantsoa|MG||r5afhit
fichtelberg|Fichtelberg|DE|by|laswesx
fichtenberg|Fichtenberg|DE|bw|laq3emz
fichtenwalde|Fichtenwalde|DE|bb|laz8evs
fieberbrunn|Fieberbrunn|AT||malweuu
fiecht|Fiecht|AT||kaljesi
fieries|Fieries|IE||jayxd5c
fiesch|Fiesch|CH||jaiweim
figtree|Figtree|AU||n4qypop
fijnaart|Fijnaart|NL|NB|maxge8f
filderstadt|Filderstadt|DE|bw|pap6elm
filey|Filey|GB||mb4ldv7
fillmore|Fillmore|US||n9lk4po
filsdorf|Filsdorf|LU||jarledd
filsum|Filsum|DE|ni|lb1weh7
financial district|Financial District|US||pa3386f
finchley|Finchley|GB||qaxcdvg
findlay|Findlay|US||pa407fn
finedon|Finedon|GB||mazedu7
fingig|Fingig|LU||iarsece
finglas|Finglas|IE||ob2bdei
finkenberg|Finkenberg|AT||kakzesu
finkenstein am faaker see|Finkenstein am Faaker See|AT||najceyj
finkenstein|Finkenstein|AT||kajceyj
finland||FI|==|a
finnentrop|Finnentrop|DE|nw|law5ei5
finningley|Finningley|GB||lb2ldt9
finnland||FI|==|a
finsing|Finsing|DE|by|lanyesu
finsterwalde|Finsterwalde|DE|bb|oaxfey3
fintel|Fintel|DE|ni|lb1pemv
firhouse|Firhouse|IE||mb20dee
firozabad|Fīrozābād|IN||s91fjxs
firozpur|Firozpur|IN||q9bxjn9
fischach|Fischach|DE|by|mao5epm
fischamend markt|Fischamend-Markt|AT||manof64
fischamend|Fischamend|AT||manof65
fischbachau|Fischbachau|DE|by|mamket7
fischeln|Fischeln|DE|nw|oawieeb
fischingen|Fischingen|CH||lalpekx
fisching|Fisching|AT||kanyf03
fishbourne|Fishbourne|GB||lav8dtq
fishburn|Fishburn|GB||lb5wds0
fishers|Fishers|US||qa10793
fishguard|Fishguard|GB||layfdi6
fishtown|Fishtown|US||na1183a
fiss|Fiss|AT||jakqepi
fitchburg|Fitchburg|US||pa8a8ck
fitzroy north|Fitzroy North|AU||n411p2q
fitzroy|Fitzroy|AU||n410p2q
fitzwilliam|Fitzwilliam|GB||mb2zds6
five corners|Five Corners|US||oagw4fi
flachslanden|Flachslanden|DE|by|lar8ep7
flackwell heath|Flackwell Heath|GB||maxcdu1
fladungen|Fladungen|DE|by|lauceo7
flagami|Flagami|US||p8xk7ow
flagstaff|Flagstaff|US||q9ns59v
flamatt|Flamatt|CH||mak9egc
flandern||BE|=|a
flanders||BE|=|a
flatbush|Flatbush|US||qa2x86k
flatlands|Flatlands|US||pa2u86n
flaurling|Flaurling|AT||kaldeqw
flawil|Flawil|CH||nalpeli
flawinne|Flawinne|BE|WA|mau6e9d
flaxmere|Flaxmere|NZ||n3vyrj2
fleckney|Fleckney|GB||mazxdt3
fleetville|Fleetville|GB||naxrdv5
fleetwood|Fleetwood|CA||qaql4ew
fleetwood|Fleetwood|GB||ob3tdnn
fleet|Fleet|GB||pawgdtp
flein|Flein|DE|bw|maqeell
flemalle grande|Flémalle-Grande|BE|WA|nauleb8
flemalle haute|Flémalle-Haute|BE|WA|oaukeb4
fleming island|Fleming Island|US||o99l7l0
flemingdon park|Flemingdon Park|CA||oabg7rn
flensburg|Flensburg|DE|sh|qb67em8
flenu|Flénu|BE|WA|mau4e6t
fleron|Fléron|BE|WA|naumebs
fleurier|Fleurier|CH||lakaeea
fleurus|Fleurus|BE|WA|oau8e8n
flevoland||NL|=|a
flevowijk|Flevowijk|NL|OV|lazzecf
flexbury|Flexbury|GB||lav8dje
flieden|Flieden|DE|he|nau2eml
fliess|Fliess|AT||lakwepi
flims|Flims|CH||lak4els
flintbek|Flintbek|DE|sh|mb4penz
flintsbach|Flintsbach|DE|by|lamleto
flint|Flint|GB||ob1wdnb
flint|Flint|US||qa9h7fj
flitwick|Flitwick|GB||naygdun
flobecq|Flobecq|BE|WA|lauye6e
floha|Flöha|DE|sn|navaewb
flonheim|Flonheim|DE|rp|lasaeic
floral park|Floral Park|US||na3487a
floreffe|Floreffe|BE|WA|mau3e98
florence graham|Florence-Graham|US||p9kd4rk
florence|Florence|IT||sabmer9
florence|Florence|US||p9mo74g
florencia|Florencia|CO||r72i820
florennes|Florennes|BE|WA|natle8t
florenville|Florenville|BE|WA|mas2ear
florenz||IT||sabmer9
florianopolis|Florianópolis|BR||s4tca55
florida ridge|Florida Ridge|US||o92m7op
floridablanca|Floridablanca|CO||s7hm88z
floridsdorf|Floridsdorf|AT||rao1f5k
florin|Florin|US||p9wy4ir
florissant|Florissant|US||p9xr6x4
florsheim|Flörsheim|DE|he|oasxejf
florstadt|Florstadt|DE|he|natsekn
floss|Floß|DE|by|las4eu4
flower mound|Flower Mound|US||q9hp6ea
flowing wells|Flowing Wells|US||o9fp5bn
fluelen|Flüelen|CH||kakaejy
fluhli|Flühli|CH||kak8eia
flums|Flums|CH||maktely
flurlingen|Flurlingen|CH||kamgejz
flushing|Vlissingen|NL|ZE|pawwe5x
fockbek|Fockbek|DE|sh|mb4vemo
foderlach i|Föderlach I|AT||jajgeys
foggia|Foggia|IT||ra56f37
fohnsdorf|Fohnsdorf|AT||lal5f0s
fohren|Föhren|DE|rp|lasiees
foley|Foley|US||o9ah74g
folkestone|Folkestone|GB||qavwdz9
folsom|Folsom|US||q9xg4je
fond du lac|Fond du Lac|US||pabm72c
fontaine l eveque|Fontaine-l'Évêque|BE|WA|nau1e80
fontainemelon|Fontainemelon|CH||kakpef5
fontanar|Fontanar|CU||r8py7j3
fontana|Fontana|US||r9kp4ts
fontenais|Fontenais|CH||kaloefo
foothill farms|Foothill Farms|US||p9xg4ix
footscray|Footscray|AU||o410p2i
forbach|Forbach|DE|bw|map8ej7
forchheim|Forchheim|DE|by|oas4eqq
forchies la marche|Forchies-la-Marche|BE|WA|mau4e80
forchtenberg|Forchtenberg|DE|bw|maqxemk
forchtenstein|Forchtenstein|AT||lamjf5f
forderstedt|Förderstedt|DE|st|kay6esb
fordham|Fordham|GB||lazbdx3
fordham|Fordham|US||qa3i86q
fordingbridge|Fordingbridge|GB||mavhdr1
fords|Fords|US||na2l85k
ford|Ford|IE||jazvdek
forest grove|Forest Grove|US||oagg4e1
forest hill north|Forest Hill North|CA||nabe7rd
forest hill south|Forest Hill South|CA||nabd7rf
forest hills|Forest Hills|US||qa3486v
forest hill|Forest Hill|AU||n40xp3a
forest hill|Forest Hill|GB||nawxdvw
forest lake|Forest Lake|AU||o4t9pox
forest lake|Forest Lake|US||oafs6pp
forest park|Forest Park|US||o9z57da
forest row|Forest Row|GB||lavydw3
forest|Forest|BE|BR|pav6e81
foret|Forêt|BE|WA|mauiebu
forfar|Forfar|GB||nbbcdnz
foritz|Föritz|DE|th|latuer7
forli|Forlì|IT||qacuetg
formby|Formby|GB||ob2sdnh
formosa|Formosa|AR||r4xa9ef
formosa|Formosa|BR||q5qua8j
forney|Forney|US||o9gz6g1
forrest hill|Forrest Hill|NZ||n43wrdf
forrestfield|Forrestfield|AU||n4h6mu9
forres|Forres|GB||nbe1dly
forster|Forster|AU||n4gmpno
forstinning|Forstinning|DE|by|lantet3
forst|Forst|DE|bb|oaxqf0o
forst|Forst|DE|bw|maqkeju
fort bragg|Fort Bragg|US||o9nm7sj
fort cavazos|Fort Cavazos|US||o9ch6ce
fort collins|Fort Collins|US||ra2r5s4
fort dodge|Fort Dodge|US||oa826mf
fort erie|Fort Erie|CA||oa967sr
fort hamilton|Fort Hamilton|US||oa2u86d
fort hunt|Fort Hunt|US||n9xl7xy
fort lauderdale|Fort Lauderdale|US||r8yk7pe
fort lee|Fort Lee|US||pa3h86j
fort leonard wood|Fort Leonard Wood|US||n9ur6s0
fort mcmurray|Fort McMurray|CA||qbbl5am
fort myers|Fort Myers|US||q8zy7ko
fort pierce|Fort Pierce|US||p9297ov
fort saskatchewan|Fort Saskatchewan|CA||nb3655j
fort smith|Fort Smith|US||q9ob6ls
fort st john|Fort St. John|CA||oba94kb
fort thomas|Fort Thomas|US||o9yk7df
fort walton beach|Fort Walton Beach|US||o9ai77e
fort washington|Fort Washington|US||o9xj7y2
fort wayne|Fort Wayne|US||ra497bj
fort william|Fort William|GB||mbbudht
fort worth|Fort Worth|US||t9gx6do
fortaleza|Fortaleza|BR||v6noawy
forth|Forth|GB||lb8xdlr
fortuna foothills|Fortuna Foothills|US||o9gq527
fortuneswell|Fortuneswell|GB||laugdp8
foshan|Foshan|CN||x8pzmm9
fosses la ville|Fosses-la-Ville|BE|WA|nau0e92
foster city|Foster City|US||p9uc4gd
foumban|Foumban|CM||q7dxeqa
founex|Founex|CH||laiped7
fountain hills|Fountain Hills|US||o9jd59o
fountain valley|Fountain Valley|US||p9jn4sd
fountainebleau|Fountainebleau|US||p8xl7ot
fountainstown|Fountainstown|IE||jaxud8y
fountain|Fountain|US||o9xg5t6
four corners|Four Corners|US||o94p7l7
four marks|Four Marks|GB||mavzdt3
fowey|Fowey|GB||latudj4
fox chase|Fox Chase|US||oa1c83g
foxford|Foxford|IE||kb3yd6o
foxhol|Foxhol|NL|GR|jb1peeo
foxrock|Foxrock|IE||nb1zdev
foynes|Foynes|IE||jb05d6p
foz do iguacu|Foz do Iguaçu|BR||r4z19od
fraipont|Fraipont|BE|WA|kauhebw
frameries|Frameries|BE|WA|oau1e6u
framingham center|Framingham Center|US||pa7i8dk
framingham|Framingham|US||qa7g8dm
framlingham|Framlingham|GB||laz2dzq
frammersbach|Frammersbach|DE|by|mat2emb
franca|Franca|BR||s5cya8c
franceville|Franceville|GA||r6thexq
france||FR|==|a
francisco morato|Francisco Morato|BR||r55caa5
francistown|Francistown|BW||q5b7g0f
franco da rocha|Franco da Rocha|BR||r558aa7
franconia|Franconia|US||o9xq7xp
francorchamps|Francorchamps|BE|WA|kau5ecj
franeker|Franeker|NL|FR|nb1rebe
frankenau|Frankenau|DE|he|lavxekt
frankenberg|Frankenberg|DE|he|oavuekg
frankenberg|Frankenberg|DE|sn|oavfew8
frankenburg|Frankenburg|AT||lanjexh
frankenmarkt|Frankenmarkt|AT||lanaexa
frankenthal|Frankenthal|DE|rp|parlej7
frankford|Frankford|US||oa1583g
frankfort|Frankfort|US||oa5a73z
frankfurt am main|Frankfurt am Main|DE|he|tat8ek4
frankfurt oder|Frankfurt (Oder)|DE|bb|pazff0f
frankfurt||DE|bb|pazff0f
frankfurt||DE|he|tat8ek4
frankhuis|Frankhuis|NL|OV|mazwecv
frankisch crumbach|Fränkisch-Crumbach|DE|he|las7ekm
franklin park|Franklin Park|US||oa6i73x
franklin square|Franklin Square|US||oa3387c
franklin|Franklin|US||q9pt76p
frankreich||FR|==|a
frankrijk||FR|==|a
frankston east|Frankston East|AU||p403p35
frankston south|Frankston South|AU||o3zzp36
frankston|Frankston|AU||p402p34
frankton junction|Frankton Junction|NZ||n410rev
franzosisch buchholz|Französisch Buchholz|DE|be|ob04exb
frasdorf|Frasdorf|DE|by|lamseu5
fraser heights|Fraser Heights|CA||oaqo4ey
fraserburgh|Fraserburgh|GB||nbe9dqe
frasnes lez buissenal|Frasnes-lez-Buissenal|BE|WA|naure62
frasnes lez gosselies|Frasnes-lez-Gosselies|BE|WA|lauee8d
frastanz|Frastanz|AT||mal6emr
fraubrunnen|Fraubrunnen|CH||kaktegx
frauenau|Frauenau|DE|by|laq3ewy
frauenfeld|Frauenfeld|CH||oam4ekq
frauenkappelen|Frauenkappelen|CH||kakfege
frauenkirchen|Frauenkirchen|AT||lamwf71
frauenstein|Frauenstein|DE|sn|lav4exm
fraunberg|Fraunberg|DE|by|laodetc
fraureuth|Fraureuth|DE|sn|mauueub
frechen|Frechen|DE|nw|pavfeex
freckleton|Freckleton|GB||mb3bdo2
freden|Freden|DE|ni|lay9enh
fredericksburg|Fredericksburg|US||o9we7wu
frederickson|Frederickson|US||oaku4g4
frederick|Frederick|US||q9zh7wz
fredericton|Fredericton|CA||pahn8qt
freeport|Freeport|US||pa2y87m
freetown|Freetown|SL||t7llcv8
freguesia do o|Freguesia do Ó|BR||r54qaaa
freiberg am neckar|Freiberg am Neckar|DE|bw|napxelk
freiberg|Freiberg|DE|sn|pavfex2
freiburg|Freiburg|DE|bw|ranceht
freidorf an der lassnitz|Freidorf an der Laßnitz|AT||kak2f2d
freienbach|Freienbach|CH||nal5ekc
freiensteinau|Freiensteinau|DE|he|lau3em4
freienstein|Freienstein|CH||kam1eju
freihung|Freihung|DE|by|laruet3
freilassing|Freilassing|DE|by|namwew2
freindorf|Freindorf|AT||lanzezq
freinsheim|Freinsheim|DE|rp|marjeit
freisen|Freisen|DE|sl|narneg5
freising|Freising|DE|by|paogesn
freistadt|Freistadt|AT||maorf0a
freital|Freital|DE|sn|pavoexx
fremdingen|Fremdingen|DE|by|laq1ep2
fremington|Fremington|GB||mavvdki
fremont|Fremont|US||r9ub4h5
frenchs forest|Frenchs Forest|AU||n4c9pk2
frenkendorf|Frenkendorf|CH||malzehg
frensdorf|Frensdorf|DE|by|maseeq7
freren|Freren|DE|ni|maztegy
fresh meadows|Fresh Meadows|US||oa35871
freshford|Freshford|IE||jb0hdbg
freshwater|Freshwater|GB||mausdrr
fresnillo|Fresnillo|MX||r8qd5y9
fresno|Fresno|US||t9s34nb
freudenberg|Freudenberg|DE|bw|las7elx
freudenberg|Freudenberg|DE|by|margeta
freudenberg|Freudenberg|DE|nw|oaveehv
freudenstadt|Freudenstadt|DE|bw|oaonejd
freudental|Freudental|DE|bw|laq5el6
freyburg|Freyburg|DE|st|maw9esp
freystadt|Freystadt|DE|by|naqoerh
freyung|Freyung|DE|by|maplexn
fribourg|Fribourg|CH||pak0efv
frickenhausen|Frickenhausen|DE|bw|naozem0
frickingen|Frickingen|DE|bw|lamtelr
frick|Frick|CH||malzeia
fridingen an der donau|Fridingen an der Donau|DE|bw|laneeks
fridley|Fridley|US||oaf96oy
fridolfing|Fridolfing|DE|by|mancevn
friedberg|Friedberg|DE|by|oaoceqi
friedberg|Friedberg|DE|he|oatuekc
friedeburg|Friedeburg|DE|ni|nb2hehr
friedenau|Friedenau|DE|be|oazrex1
friedenweiler|Friedenweiler|DE|bw|lan4eiy
friedersdorf|Friedersdorf|DE|st|kaxheud
friedewald|Friedewald|DE|he|lavcenf
friedland|Friedland|DE|bb|layqezm
friedland|Friedland|DE|mv|mb33exn
friedland|Friedland|DE|ni|nawuenk
friedrichroda|Friedrichroda|DE|th|mavaepd
friedrichsdorf|Friedrichsdorf|DE|he|oatlek0
friedrichsfelde|Friedrichsfelde|DE|be|pazvexj
friedrichshafen|Friedrichshafen|DE|bw|pameemc
friedrichshagen|Friedrichshagen|DE|be|oazpexu
friedrichshain|Friedrichshain|DE|be|qazwexd
friedrichskoog|Friedrichskoog|DE|sh|lb41eko
friedrichsort|Friedrichsort|DE|sh|lb53eoa
friedrichstadt|Friedrichstadt|DE|sh|lb52el9
friedrichstadt|Friedrichstadt|DE|sn|navuey3
friedrichstadt|Friedrichstadt|DE|st|may5ev7
friedrichsthal|Friedrichsthal|DE|sl|nar1efq
frielendorf|Frielendorf|DE|he|navlelw
friendswood|Friendswood|US||p9816jk
friern barnet|Friern Barnet|GB||oaxddvk
friesach|Friesach|AT||kakgf01
friesack|Friesack|DE|bb|lb0ieuy
frieschepalen|Frieschepalen|NL|FR|jb1jed9
friesdorf|Friesdorf|DE|nw|nauueft
friesland||NL|=|a
friesoythe|Friesoythe|DE|ni|ob1aehu
frimley green|Frimley Green|GB||mawjdtz
frimley|Frimley|GB||nawkdtx
frinton on sea|Frinton-on-Sea|GB||oaxzdzg
friolzheim|Friolzheim|DE|bw|lapnekj
frisange|Frisange|LU||karked7
frisco|Frisco|US||r9i36f2
frittlingen|Frittlingen|DE|bw|lanpek7
fritzens|Fritzens|AT||lalfes7
fritzlar|Fritzlar|DE|he|naw1els
frodsham|Frodsham|GB||nb21dof
frohburg|Frohburg|DE|sn|mavueuw
frohnau|Frohnau|DE|be|ob07ewx
frohnleiten|Frohnleiten|AT||lalbf2k
frohsdorf|Frohsdorf|AT||kamnf56
froidchapelle|Froidchapelle|BE|WA|latbe81
froideville|Froideville|CH||kajgeek
frome|Frome|GB||oawbdpk
frondenberg|Fröndenberg|DE|nw|oax0ehl
fronhausen|Fronhausen|DE|he|mauuek6
fronreute|Fronreute|DE|bw|mamzeml
front royal|Front Royal|US||n9y47ut
frontenhausen|Frontenhausen|DE|by|maoveut
froombosch|Froombosch|NL|GR|jb1reeu
froyennes|Froyennes|BE|WA|laume5b
fruit cove|Fruit Cove|US||o99n7l8
frutigen|Frutigen|CH||majfeh9
fryslan||NL|=|a
fu an|Fu’an|CN||r919n4c
fuchu|Fuchū|JP||s9p3ong
fuding|Fuding|CN||r91xn5x
fuencarral el pardo|Fuencarral-El Pardo|ES||ra2idln
fuencarral|Fuencarral|ES||ra2idls
fuenlabrada|Fuenlabrada|ES||ra1wdlh
fugen|Fügen|AT||laljesx
fuhlsbuttel|Fuhlsbüttel|DE|hh|nb2zenu
fujieda|Fujieda|JP||r9mvok3
fujimino|Fujimino|JP||q9pqonk
fujinomiya|Fujinomiya|JP||r9nuol2
fujisawa|Fujisawa|JP||s9o7ong
fuji|Fuji|CN||r96zm0p
fuji|Fuji|JP||r9npol8
fukayacho|Fukayachō|JP||r9qkomw
fukui shi|Fukui-shi|JP||s9q6oee
fukuoka|Fukuoka|JP||u9jcnya
fukushima|Fukushima|JP||s9uvoq7
fukuyama|Fukuyama|JP||s9lso6h
fulbourn|Fulbourn|GB||layydwm
fuldatal|Fuldatal|DE|he|nawqeml
fulda|Fulda|DE|he|paufemw
fulenbach|Fulenbach|CH||kalbehr
fulham|Fulham|GB||qax0dvg
fuling|Fuling|CN||s98jm6b
fullerton|Fullerton|US||r9k34sf
fullinsdorf|Füllinsdorf|CH||malzehh
fully|Fully|CH||mai6efr
fulpmes|Fulpmes|AT||lakzerj
fulwood|Fulwood|GB||ob27drp
funchal|Funchal|PT||q9grckz
funfhaus|Fünfhaus|AT||qanwf5c
funtua|Funtua|NG||r7u0egb
fuquay varina|Fuquay-Varina|US||o9ou7t4
furnace green|Furnace Green|GB||mavzdvj
furnitz|Fürnitz|AT||kajceye
furstenau|Fürstenau|DE|ni|nazwehc
furstenberg|Fürstenberg|DE|bb|mb1rewj
furstenberg|Fürstenberg|DE|bw|lamhelg
furstenfeldbruck|Fürstenfeldbruck|DE|by|panuer9
furstenfeld|Fürstenfeld|AT||makpf4o
furstenhausen|Fürstenhausen|DE|sl|laqsef3
furstenstein|Fürstenstein|DE|by|lapcex1
furstenwalde|Fürstenwalde|DE|bb|pazgez2
furstenzell|Fürstenzell|DE|by|maosex0
furth bei gottweig|Furth bei Göttweig|AT||kaodf3d
furth im wald|Furth im Wald|DE|by|naqzevo
furth|Fürth|DE|by|qargeqj
furth|Fürth|DE|he|narxeke
furtwangen|Furtwangen|DE|bw|nanheit
furze platt|Furze Platt|GB||max6dty
furzedown|Furzedown|GB||nawudvl
fuschl am see|Fuschl am See|AT||kamsewy
fushun|Fushun|CN||ua6dnga
fussach|Fußach|AT||lalwemu
fussen|Füssen|DE|by|nam5epq
fussgonheim|Fußgönheim|DE|rp|lareej1
fuxin|Fuxin|CN||ta6qn9y
fuyang|Fuyang|CN||u9hemtq
fuyu|Fuyu|CN||rafiniq
fuzhou|Fuzhou|CN||v8yen3f
fylde|Fylde|GB||qb3jdnw
fyzabad|Fyzābād|IN||r90ek87
gaaden|Gaaden|AT||kanhf50
gabela|Gabela|AO||q63vezy
gabes|Gabès|TN||q9k4eo2
gablingen|Gablingen|DE|by|maoleq2
gablitz|Gablitz|AT||manzf4v
gaborone|Gaborone|BW||r51jfvz
gachenbach|Gachenbach|DE|by|laoqer7
gachnang|Gachnang|CH||lam2ekl
gadag betageri|Gadag-Betageri|IN||r84ujq2
gadag|Gadag|IN||r84vjq3
gadebusch|Gadebusch|DE|mv|mb36eqw
gadeland|Gadeland|DE|sh|mb46env
gadsden|Gadsden|US||p9kh793
gage park|Gage Park|US||pa6474e
gageldonk|Gageldonk|NL|NB|maxce96
gagelow|Gägelow|DE|mv|lb35et2
gaggenau|Gaggenau|DE|bw|oapkej5
gagnoa|Gagnoa|CI||s7f1dfh
gahanna|Gahanna|US||pa167hs
gaiberg|Gaiberg|DE|bw|lar5ekb
gaienhofen|Gaienhofen|DE|bw|lamgeky
gaildorf|Gaildorf|DE|bw|naq4en5
gailingen|Gailingen|DE|bw|lamiekc
gailitz|Gailitz|AT||kajcey2
gaimersheim|Gaimersheim|DE|by|naplerl
gainesville|Gainesville|US||r98d7jc
gainfarn|Gainfarn|AT||lan8f4z
gainsborough|Gainsborough|GB||ob2adtv
gaissach|Gaißach|DE|by|lamnes6
gaissau|Gaißau|AT||kalvemo
gais|Gais|CH||lalkem9
gaithersburg|Gaithersburg|US||q9yq7xk
gajuwaka|Gajuwaka|IN||r8b6kb6
galashiels|Galashiels|GB||nb8hdo7
galati|Galaţi|RO||rag8g1x
galder|Galder|NL|NB|jax3e9a
galesburg|Galesburg|US||oa3r6wz
galgate|Galgate|GB||lb3zdo9
gallatin|Gallatin|US||p9r377v
gallneukirchen|Gallneukirchen|AT||maobf02
gallspach|Gallspach|AT||kanxeyd
gallup|Gallup|US||o9op5hy
gallus|Gallus|DE|he|pat6ejz
galmaarden|Galmaarden|BE|VL|mauze71
galston|Galston|GB||mb8gdju
galt|Galt|US||o9w94j2
galveston|Galveston|US||p97e6ko
galway|Galway|IE||qb1zd6v
gama|Gama|BR||r5pha6h
gameren|Gameren|NL|GE|laxweag
gaming|Gaming|AT||lan5f1x
gamlingay|Gamlingay|GB||laywdvh
gamlitz|Gamlitz|AT||kajsf37
gammertingen|Gammertingen|DE|bw|mao1elm
gampel|Gampel|CH||kaioehi
gams|Gams|CH||lal4em8
gandajika|Gandajika|CD||r6f9fqj
ganderkesee|Ganderkesee|DE|ni|ob1bejp
gander|Gander|CA||naq09oa
gandhidham|Gāndhīdhām|IN||r8q4jat
gandhinagar|Gandhinagar|IN||s8qijhw
gand||BE|VL|savte6c
gangapur|Gangāpur|IN||q8zjjt4
gangavati|Gangavati|IN||q84vjsl
gangelt|Gangelt|DE|nw|navneco
gangkofen|Gangkofen|DE|by|maokeuw
gangneung|Gangneung|KR||r9uvntz
gangtok|Gangtok|IN||q91xkq5
gangu chengguanzhen|Gangu Chengguanzhen|CN||q9mim0l
ganja|Ganja|AZ||sa30hgs
ganserndorf|Gänserndorf|AT||naoaf6g
ganshoren|Ganshoren|BE|BR|oavbe80
ganterschwil|Ganterschwil|CH||kalmel9
ganzhou|Ganzhou|CN||u8xtmr9
gaomi|Gaomi|CN||s9r2n4n
gaoping|Gaoping|CN||r9bim2q
gaozhou|Gaozhou|CN||s8mwmfy
gao|Gao|ML||r877dvw
garanhuns|Garanhuns|BR||r69cb2m
garbsen mitte|Garbsen-Mitte|DE|ni|maznemo
garbsen|Garbsen|DE|ni|pazlemn
garching an der alz|Garching an der Alz|DE|by|nanpeuy
garching|Garching|DE|by|nao1esd
gardelegen|Gardelegen|DE|st|nazxero
garden city|Garden City|US||oa7l7gj
garden grove|Garden Grove|US||r9jt4se
garden village|Garden Village|CA||naqr4ec
gardena|Gardena|US||p9k54rd
garderen|Garderen|NL|GE|kaz3ebv
gardez|Gardez|AF||q9jcj8b
garding|Garding|DE|sh|lb4xeke
gardner|Gardner|US||oa8a8c0
garelochhead|Garelochhead|GB||lb9sdil
gare|Gare|LU||narsed1
garfield heights|Garfield Heights|US||oa527lb
garfield|Garfield|US||oa3k865
garforth|Garforth|GB||nb3fds6
garissa|Garissa|KE||r6wrgy5
garland|Garland|US||r9hf6fk
garmisch partenkirchen|Garmisch-Partenkirchen|DE|by|oalxequ
garner|Garner|US||o9p77tn
garnich|Garnich|LU||jaruecj
garrel|Garrel|DE|ni|nb13eia
gars am kamp|Gars am Kamp|AT||kap0f3i
garstang|Garstang|GB||nb3qdob
garsten|Garsten|AT||lanef01
garston|Garston|GB||ob25dny
garswood|Garswood|GB||mb2ldol
gars|Gars|DE|by|lanreu4
gartcosh|Gartcosh|GB||lb99dko
gartenstadt|Gartenstadt|DE|rp|oareejc
gartenstadt|Gartenstadt|DE|sh|mb49enp
gartringen|Gärtringen|DE|bw|nap4ekq
gartz|Gartz|DE|bb|lb1tezz
garut|Garut|ID||r6dwm7s
garyp|Garyp|NL|FR|kb1pecl
gary|Gary|US||qa5j75d
gaschurn|Gaschurn|AT||kakjenv
gashua|Gashua|NG||q7xreqo
gasperich|Gasperich|LU||narred0
gaspe|Gaspé|CA||napn8ww
gaspoltshofen|Gaspoltshofen|AT||kanqey6
gasselternijveenschemond|Gasselternijveenschemond|NL|DR|jb17ef6
gasselternijveen|Gasselternijveen|NL|DR|kb17ef1
gasselte|Gasselte|NL|DR|kb15eev
gasteiz vitoria|Gasteiz / Vitoria|ES||ra91dol
gastel|Gastel|NL|NB|jawhebg
gastonia|Gastonia|US||q9ny7mh
gateacre|Gateacre|GB||mb2ado2
gatersleben|Gatersleben|DE|st|laxyerd
gates north gates|Gates-North Gates|US||na9x7w6
gateshead|Gateshead|GB||qb6odrk
gatesville|Gatesville|US||n9dc6ci
gatineau|Gatineau|CA||ragc81q
gatow|Gatow|DE|be|lazsewm
gattendorf|Gattendorf|AT||kanef76
gattikon|Gattikon|CH||lalcejr
gau algesheim|Gau-Algesheim|DE|rp|masseia
gau bickelheim|Gau-Bickelheim|DE|rp|lasgeia
gau odernheim|Gau-Odernheim|DE|rp|lasaeir
gaukonigshofen|Gaukönigshofen|DE|by|larvens
gaumberg|Gaumberg|AT||kao4ezn
gaurain ramecroix|Gaurain-Ramecroix|BE|WA|lauje5p
gautier|Gautier|US||o9af71v
gauting|Gauting|DE|by|oanjerm
gavere|Gavere|BE|VL|navhe66
gaweinstal|Gaweinstal|AT||kaoof63
gawler|Gawler|AU||o49wolf
gaya|Gaya|IN||s8uwkg4
gaza|Gaza|PS||s9digjr
gaziantep|Gaziantep|TR||v9sygru
gazipur|Gazipur|BD||v8sokv6
gboko|Gboko|NG||s7icel0
gbongan|Gbongan|NG||r7ise83
gdansk|Gdańsk|PL||sb4zfbt
gdynia|Gdynia|PL||rb5gfbh
gebenstorf|Gebenstorf|CH||malweiw
gebesee|Gebesee|DE|th|lavzeqd
gebze|Gebze|TR||sa3cg5r
gechingen|Gechingen|DE|bw|mapaekj
gedern|Gedern|DE|he|mau2elk
gedinne|Gedinne|BE|WA|masue9q
gedling|Gedling|GB||mb16dt0
geelong|Geelong|AU||s401p10
geel|Geel|BE|VL|paw5e9v
geenhoven|Geenhoven|NL|NB|lawoeb6
geertruidenberg|Geertruidenberg|NL|NB|oaxme9i
geer|Geer|BE|WA|lauread
geesbrug|Geesbrug|NL|DR|jb0heef
geesteren|Geesteren|NL|GE|jayuee5
geeste|Geeste|DE|ni|nb04eg7
geesthacht|Geesthacht|DE|sh|ob2geou
gees|Gees|NL|DR|jb0jeel
geetbets|Geetbets|BE|VL|mavdea7
geffen|Geffen|NL|NB|laxqeb6
gefrees|Gefrees|DE|by|mat6esm
gehrden|Gehrden|DE|ni|nazbemo
gehrde|Gehrde|DE|ni|lb02ei8
gehren|Gehren|DE|th|laupeqk
geidorf|Geidorf|AT||oaksf2w
geiersthal|Geiersthal|DE|by|laq9ew2
geilenkirchen|Geilenkirchen|DE|nw|oavled0
geisa|Geisa|DE|th|lauvenn
geiselbach|Geiselbach|DE|by|lat8elk
geiselhoring|Geiselhöring|DE|by|mapneug
geiselwind|Geiselwind|DE|by|las9ep3
geisenfeld|Geisenfeld|DE|by|nap8es9
geisenhausen|Geisenhausen|DE|by|maooeu2
geisenheim|Geisenheim|DE|he|nasuei5
geisingen|Geisingen|DE|bw|man5ek1
geising|Geising|DE|sn|lav0eyb
geislingen an der steige|Geislingen an der Steige|DE|bw|oap2enb
geislingen|Geislingen|DE|bw|mao5ekh
geita|Geita|TZ||s6q1gdj
geitenkamp|Geitenkamp|NL|GE|laygeci
geithain|Geithain|DE|sn|mavueva
gejiu|Gejiu|CN||r8qwluj
gelderland||NL|=|a
geldermalsen west|Geldermalsen-West|NL|GE|lay4eao
geldermalsen|Geldermalsen|NL|GE|oay4eap
geldern|Geldern|DE|nw|pax4edk
geldersheim|Geldersheim|DE|by|lat0eo8
geldrop|Geldrop|NL|NB|oawuebg
geleen|Geleen|NL|LI|pavlec7
gelenau|Gelenau|DE|sn|mauvew1
gelligaer|Gelligaer|GB||oaxidmy
gellik|Gellik|BE|VL|lavcebl
gelnhausen|Gelnhausen|DE|he|oatgelj
gelsenkirchen|Gelsenkirchen|DE|nw|sax3efq
geltendorf|Geltendorf|DE|by|manoeqn
gelterkinden|Gelterkinden|CH||malueht
geluwe|Geluwe|BE|VL|mav5e4k
gembloux|Gembloux|BE|WA|oauge92
gemeinde friedland|Gemeinde Friedland|DE|ni|nawuenl
gemena|Gemena|CD||r772fex
gemert|Gemert|NL|NB|nax8ebt
gemmenich|Gemmenich|BE|WA|lauzeco
gemmingen|Gemmingen|DE|bw|maqkeky
gemmrigheim|Gemmrigheim|DE|bw|laq7elg
gemonde|Gemonde|NL|NB|kaxeeaw
gemunden am main|Gemünden am Main|DE|by|nat1emz
gemunden an der wohra|Gemünden an der Wohra|DE|he|mavlekx
genappe|Genappe|BE|WA|naule8d
genderen|Genderen|NL|NB|kaxqea5
gendringen|Gendringen|NL|GE|lay3edq
gendt|Gendt|NL|GE|may4ecl
geneina|Geneina|SD||r7zdfmd
genemuiden|Genemuiden|NL|OV|nb06ecs
general santos|General Santos|PH||t7eznjp
geneva||CH||raiced3
geneva|Geneva|US||oa6d72p
geneve|Genève|CH||raiced3
genf||CH||raiced3
gengenbach|Gengenbach|DE|bw|naogei9
genk|Genk|BE|VL|pavkeba
gennep|Gennep|NL|LI|oaxmecl
genoa|Genoa|IT||tadceku
genoenhuis|Genoenhuis|NL|NB|lawtebe
genolier|Genolier|CH||kaj0eda
gensingen|Gensingen|DE|rp|lasmei1
gentbrugge|Gentbrugge|BE|VL|navse6h
genthin|Genthin|DE|st|nazlets
gent|Gent|BE|VL|savte6c
genval|Genval|BE|WA|nauwe8h
george town|George Town|MY||r7d1lmq
georgenberg|Georgenberg|AT||kambewj
georgensgmund|Georgensgmünd|DE|by|maqneqm
georgenthal|Georgenthal|DE|th|lav7epm
georgetown|Georgetown|GY||r7gw9eg
georgetown|Georgetown|US||p9b36co
george|George|ZA||r4bofme
georgsmarienhutte|Georgsmarienhütte|DE|ni|oaz0eic
geraardsbergen|Geraardsbergen|BE|VL|oav1e6s
geraberg|Geraberg|DE|th|lauweq4
gerabronn|Gerabronn|DE|bw|maq1enk
geraldton|Geraldton|AU||p4q2mqd
gerasdorf bei wien|Gerasdorf bei Wien|AT||nao5f5r
gera|Gera|DE|th|qavcetk
gerbrunn|Gerbrunn|DE|by|masaenr
gerbstedt|Gerbstedt|DE|st|laxfesb
gereida|Gereida|SD||q7tcftu
geretsried|Geretsried|DE|by|oamyerw
gerhardshofen|Gerhardshofen|DE|by|larvepp
geringswalde|Geringswalde|DE|sn|mavwevv
gerkesklooster|Gerkesklooster|NL|FR|jb1wed8
gerlafingen|Gerlafingen|CH||mal1eh1
gerlingen|Gerlingen|DE|bw|oapkel6
germantown|Germantown|US||q9yt7xd
germany||DE|==|a
germering|Germering|DE|by|panperm
germersheim|Germersheim|DE|rp|oaqpej9
gernrode|Gernrode|DE|st|laxpeqy
gernsbach|Gernsbach|DE|bw|naphej6
gernsheim|Gernsheim|DE|he|nas7ejl
geroldsgrun|Geroldsgrün|DE|by|lattes8
geroldswil|Geroldswil|CH||lalqejd
gerolsbach|Gerolsbach|DE|by|laoperk
gerolstein|Gerolstein|DE|rp|matieei
gerolzhofen|Gerolzhofen|DE|by|masmeor
gerrards cross|Gerrards Cross|GB||oaxbdug
gersau|Gersau|CH||kakjejo
gersdorf|Gersdorf|DE|sn|mauzevc
gersfeld|Gersfeld|DE|he|mau5enj
gersheim|Gersheim|DE|sl|maqjeg0
gerstetten|Gerstetten|DE|bw|nap2enu
gersthofen|Gersthofen|DE|by|oaoieq7
gerstungen|Gerstungen|DE|th|lavlenz
gerwen|Gerwen|NL|NB|kax1ebg
gerwisch|Gerwisch|DE|st|layyesm
gescher|Gescher|DE|nw|oaybefg
geschwenda|Geschwenda|DE|th|lauxeq3
geseke|Geseke|DE|nw|oaxgejn
gessertshausen|Gessertshausen|DE|by|mao9ept
gesundbrunnen|Gesundbrunnen|DE|be|qazzex7
gesundbrunnen|Gesundbrunnen|DE|sn|maw7f04
gesves|Gesves|BE|WA|mau0ea3
getafe|Getafe|ES||ra1zdln
gettorf|Gettorf|DE|sh|mb55enq
geuensee|Geuensee|CH||lal4eij
gevelsberg|Gevelsberg|DE|nw|oawkege
geyer|Geyer|DE|sn|maunevw
geylang|Geylang|SG||q71olwl
gfohl|Gföhl|AT||laosf30
ghardaia|Ghardaïa|DZ||r9g9e67
ghaziabad|Ghāziābād|IN||u95njv4
ghazipur|Ghazīpur|IN||q8x2kc7
ghazni|Ghazni|AF||r9j7j62
ghent||BE|VL|savte6c
ghlin|Ghlin|BE|WA|nau7e6u
ghotki|Ghotki|PK||q93sj8k
ghulja|Ghulja|CN||sac0k5w
gia lam|Gia Lâm|VN||s8khm2h
gia rai|Giá Rai|VN||r7nnm0y
giebelstadt|Giebelstadt|DE|by|marxenm
gieboldehausen|Gieboldehausen|DE|ni|maxdeoe
giengen an der brenz|Giengen an der Brenz|DE|bw|oap2eog
gierle|Gierle|BE|VL|mawfe9j
giesbeek|Giesbeek|NL|GE|layfecv
giesen|Giesen|DE|ni|naz0eni
giessenburg|Giessenburg|NL|ZH|may1e9l
giessendam|Giessendam|NL|ZH|maxze9g
giessen|Gießen|DE|he|qaujek4
giessen|Giessen|NL|NB|kaxve9z
giesshubl|Gießhübl|AT||lanmf53
gieten|Gieten|NL|DR|mb18ees
gieterveen|Gieterveen|NL|DR|jb1bef0
giethoorn|Giethoorn|NL|OV|lb0iecw
giffers|Giffers|CH||kajweg1
giffnock|Giffnock|GB||nb90dk3
gifhorn|Gifhorn|DE|ni|pazsepb
gifu|Gifu|JP||s9oeofw
gijon|Gijón|ES||saaydga
gijzegem|Gijzegem|BE|VL|lavne79
gilberdyke|Gilberdyke|GB||lb3bdty
gilbert|Gilbert|US||r9in59h
gilching|Gilching|DE|by|oannerd
gilfach goch|Gilfach Goch|GB||laxbdmd
gilgit|Gilgit|PK||r9psjmf
gillette|Gillette|US||oad15qy
gillingham|Gillingham|GB||qawrdxj
gillmoss|Gillmoss|GB||lb2idnz
gilly|Gilly|BE|WA|oau2e8g
gilroy|Gilroy|US||p9st4ib
gilsdorf|Gilsdorf|LU||kasied6
gilserberg|Gilserberg|DE|he|lavjel7
gilwern|Gilwern|GB||laxydnf
gilze|Gilze|NL|NB|max6e9q
gimbsheim|Gimbsheim|DE|rp|lasaeja
gimcheon|Gimcheon|KR||r9qcnrw
gimel|Gimel|CH||kaj7edj
gingelom|Gingelom|BE|VL|mauzea9
gingen an der fils|Gingen an der Fils|DE|bw|map6en6
gingoog|Gingoog|PH||q7mjnji
ginneken|Ginneken|NL|NB|max9e9b
ginowan|Ginowan|JP||q8yynqw
ginsheim gustavsburg|Ginsheim-Gustavsburg|DE|he|nastej7
gipf oberfrick|Gipf-Oberfrick|CH||lalyei8
gipsy hill|Gipsy Hill|GB||nawvdvr
girardot city|Girardot City|CO||q79y847
giresun|Giresun|TR||qa3ogun
girga|Girga|EG||r8z6gcl
giridih|Giridih|IN||q8t7kjr
girona|Girona|ES||qa6me3u
giron|Girón|CO||q7hn88r
girton|Girton|GB||laz3dw8
girvan|Girvan|GB||mb7gdii
gisborne|Gisborne|NZ||p3ynrmg
gisenyi|Gisenyi|RW||r6tag5a
gistel|Gistel|BE|VL|naw4e48
giswil|Giswil|CH||lak3eiq
gits|Gits|BE|VL|mavoe4m
gittelde|Gittelde|DE|ni|laxweob
giubiasco|Giubiasco|CH||mai9el1
givisiez|Givisiez|CH||lak1eft
giza|Giza|EG||w99dgap
glabbeek|Glabbeek|BE|VL|mavbe9s
glace bay|Glace Bay|CA||oaic99g
gladbeck|Gladbeck|DE|nw|qax9eff
gladenbach|Gladenbach|DE|he|nav1eju
gladesville|Gladesville|AU||n4c1pjt
gladstone|Gladstone|AU||p53rpk6
gladstone|Gladstone|US||o9yw6ld
glain|Glain|BE|WA|laupebe
glanamman|Glanamman|GB||maxwdl3
glandorf|Glandorf|DE|ni|mayoei8
gland|Gland|CH||naiyedf
glanegg|Glanegg|AT||lamnew4
glanmire|Glanmire|IE||nay8d8o
glanworth|Glanworth|IE||jayzd8s
glapwell|Glapwell|GB||lb1rdsg
glarus|Glarus|CH||nakoel7
glasenbach|Glasenbach|AT||kampewc
glasgow|Glasgow|GB||tb97dk6
glashutten|Glashütten|DE|he|matiejc
glashutte|Glashütte|DE|sn|mav9eya
glasnevin|Glasnevin|IE||lb2adek
glassboro|Glassboro|US||oa0a83d
glassmanor|Glassmanor|US||o9xu7y4
glastonbury|Glastonbury|GB||naw3dog
glastonbury|Glastonbury|US||oa5v8ab
glattbach|Glattbach|DE|by|lasxelf
glattbrugg rohr platten balsberg|Glattbrugg / Rohr/Platten-Balsberg|CH||kalsejt
glattbrugg wydacker bettacker lattenwiesen|Glattbrugg / Wydacker/Bettacker/Lättenwiesen|CH||kalrejt
glattbrugg|Glattbrugg|CH||lalrejs
glatten|Glatten|DE|bw|laokejn
glattfelden|Glattfelden|CH||lam4ejm
glauburg|Glauburg|DE|he|latsel0
glauchau|Glauchau|DE|sn|oav6euu
glazov|Glazov|RU||qbfihya
glebe|Glebe|AU||n4bwpjy
gleichamberg|Gleichamberg|DE|th|latxepg
gleinstatten|Gleinstätten|AT||jajvf2p
gleisdorf|Gleisdorf|AT||makvf3n
glemsford|Glemsford|GB||layqdxv
glen avon|Glen Avon|US||o9kh4to
glen burnie|Glen Burnie|US||q9ys7z6
glen cove|Glen Cove|US||oa3i87h
glen ellyn|Glen Ellyn|US||oa6c73d
glen innes|Glen Innes|NZ||n43lrdq
glen iris|Glen Iris|AU||o40tp2z
glen parva|Glen Parva|GB||ob03dsr
glen waverley|Glen Waverley|AU||p40sp38
glenboig|Glenboig|GB||lb99dkr
glendale heights|Glendale Heights|US||pa6f73e
glendale|Glendale|US||r9ku4ri
glendene|Glendene|NZ||n43jrd4
glendora|Glendora|US||p9ku4sl
glendowie|Glendowie|NZ||n43mrdr
glenealy|Glenealy|IE||jb14dew
glenferrie|Glenferrie|AU||o40xp2x
glenfield jane heights|Glenfield-Jane Heights|CA||oabj7r5
glenfield|Glenfield|GB||nb09dsp
glenmavis|Glenmavis|GB||lb99dkx
glenmore park|Glenmore Park|AU||o4c5pij
glenorchy|Glenorchy|AU||n3n1p94
glenrothes|Glenrothes|GB||pba4dn7
glenroy|Glenroy|AU||o41ap2l
glenties|Glenties|IE||jb68d90
glenvar heights|Glenvar Heights|US||o8xf7ov
glenview|Glenview|US||pa6v745
glenville|Glenville|US||oa9986b
glenwood|Glenwood|AU||n4cbpj9
glienicke|Glienicke|DE|bb|nb07ex1
gliesmarode|Gliesmarode|DE|ni|laz8epc
glimmen|Glimmen|NL|GR|kb1meef
glinde|Glinde|DE|sh|nb2qeoc
glin|Glin|IE||jb01d68
gliwice|Gliwice|PL||ratqfbw
gloggnitz|Gloggnitz|AT||mamff4a
glonn|Glonn|DE|by|manbesz
glons|Glons|BE|WA|lauzebf
glossop|Glossop|GB||pb2gdql
gloucester|Gloucester|GB||ray3dps
gloucester|Gloucester|US||oa8d8fq
glovelier|Glovelier|CH||kalieg1
gloversville|Gloversville|US||na9l85i
glucksburg|Glücksburg|DE|sh|mb6cemj
gluckstadt|Glückstadt|DE|sh|nb3fem6
glusburn|Glusburn|GB||mb3qdqg
glyn neath|Glyn-neath|GB||maxrdly
gmund am tegernsee|Gmund am Tegernsee|DE|by|mamnesm
gmunden|Gmunden|AT||nan4eyc
gmund|Gmünd|AT||maphf1m
gnarrenburg|Gnarrenburg|DE|ni|nb2ael0
gneixendorf|Gneixendorf|AT||kaokf3e
gniebing|Gniebing|AT||kakgf42
gnoien|Gnoien|DE|mv|lb3xevb
gnosall|Gnosall|GB||lb0ndpr
gobowen|Gobowen|GB||lb0ydnk
gochsheim|Gochsheim|DE|by|masyeok
goch|Goch|DE|nw|paxked4
gockhausen|Gockhausen|CH||kalmejw
godalming|Godalming|GB||oaw7dub
godarville|Godarville|BE|WA|lau9e7x
goda|Göda|DE|sn|law6ezs
godbrange|Godbrange|LU||jas5edb
godfrey|Godfrey|US||o9y86xh
godhra|Godhra|IN||r8pajkh
godinne|Godinne|BE|WA|latve9j
godmanchester|Godmanchester|GB||mazcdvi
godome|Godomè|BJ||r7fre2j
godstone|Godstone|GB||lawddvt
goeblange|Goeblange|LU||jarzecl
goedereede|Goedereede|NL|ZH|naxye72
goeferdinge|Goeferdinge|BE|VL|lav1e6o
goes|Goes|NL|ZE|pax2e6t
goetzingen|Goetzingen|LU||jaryecm
gofis|Göfis|AT||lal7emr
goggingen|Göggingen|DE|bw|lapqeng
gohlis|Gohlis|DE|sn|pawpeud
goiania|Goiânia|BR||u5noa37
goirle|Goirle|NL|NB|oax4ea3
gojra|Gojra|PK||r9cjjhw
gokalpur|Gokalpur|IN||q95qjup
gol yanovo|Gol’yanovo|RU||rb92gt1
golborne|Golborne|GB||ob2kdos
gold coast|Gold Coast|AU||t4s8pq7
goldach|Goldach|CH||nalvemb
goldau|Goldau|CH||makpejr
goldbach|Goldbach|DE|by|nasweli
goldberg|Goldberg|DE|mv|lb2vetl
golden gate|Golden Gate|US||o8yr7l2
golden glades|Golden Glades|US||p8xz7p8
golden grove|Golden Grove|AU||n49eold
golden valley|Golden Valley|US||oaf16op
goldenstedt|Goldenstedt|DE|ni|nb0nejf
golden|Golden|US||oa0g5rq
golders green|Golders Green|GB||oaxadvg
goldingen|Goldingen|CH||jalaekw
goldkronach|Goldkronach|DE|by|lasxesh
goldsboro|Goldsboro|US||p9oa7vd
golestan|Golestān|IR||r9oohu6
goleta|Goleta|US||o9lo4n5
gollersdorf|Göllersdorf|AT||kaopf4s
gollheim|Göllheim|DE|rp|larseid
golling an der salzach|Golling an der Salzach|AT||kam8ewl
golssen|Golßen|DE|bb|laydexs
gols|Gols|AT||lan2f6z
gomadingen|Gomadingen|DE|bw|laogem3
gomaringen|Gomaringen|DE|bw|naolela
goma|Goma|CD||s6tdg57
gombe|Gombe|NG||t7qler1
gomez palacio|Gómez Palacio|MX||r8x15wi
gommern|Gommern|DE|st|maynesu
gommiswald|Gommiswald|CH||lal7el2
gonbad e kavus|Gonbad-e Kāvūs|IR||r9thi59
gonda city|Gondā City|IN||r91dk7n
gondal|Gondal|IN||q8n0jco
gondelsheim|Gondelsheim|DE|bw|laqaek2
gonderange|Gonderange|LU||kas2edd
gonder|Gonder|ET||s7x0gs3
gondia|Gondiā|IN||r8lmk2r
gongheyong|Gongheyong|CN||r8p8mo3
gongzhuling|Gongzhuling|CN||raauniq
gontenschwil|Gontenschwil|CH||lalbeim
gonten|Gonten|CH||kalhelz
goodings grove|Goodings Grove|US||oa5n73r
goodlettsville|Goodlettsville|US||o9qw775
goodmayes|Goodmayes|GB||nax8dwb
goodna|Goodna|AU||n4tbpoq
goodyear|Goodyear|US||q9iw57w
gooik|Gooik|BE|VL|nav3e7f
goole|Goole|GB||ob36dtk
goonellabah|Goonellabah|AU||n4pyppw
goor|Goor|NL|OV|naz3eeb
goose creek|Goose Creek|US||p9hm7pp
goostrey|Goostrey|GB||kb1vdpi
goppingen|Göppingen|DE|bw|papaemt
gorakhpur|Gorakhpur|IN||u97tjq7
gorbitz|Gorbitz|DE|sn|oavtexy
gordola|Gordola|CH||laiaekn
gordon head|Gordon Head|CA||oaoo4dg
gorebridge|Gorebridge|GB||mb95dnj
gorey|Gorey|IE||nb0bdej
gore|Gore|NZ||n3dyqxa
gorgan|Gorgān|IR||r9sci38
gorgier|Gorgier|CH||kakaeeu
gorinchem|Gorinchem|NL|ZH|pay0e9t
goring|Goring|GB||lax4dsv
gorleston on sea|Gorleston-on-Sea|GB||mb01e0t
gorlitz|Görlitz|DE|sn|paw4f1n
gornau|Gornau|DE|sn|lav0ew8
gornsdorf|Gornsdorf|DE|sn|lauuevs
gorontalo|Gorontalo|ID||r6zindu
gorredijk|Gorredijk|NL|FR|mb19ecu
gorseinon|Gorseinon|GB||oaxjdks
gorssel|Gorssel|NL|GE|laz0ed8
gort|Gort|IE||lb1fd7i
gorwihl|Görwihl|DE|bw|mamceif
gorzow wielkopolski|Gorzów Wielkopolski|PL||qb0if2b
gosaba|Gosāba|IN||r8nlkqo
gosau|Gosau|AT||kam6exl
gosforth|Gosforth|GB||ob6sdri
gosheim|Gosheim|DE|bw|lanpekb
goshen|Goshen|US||pa5i79l
goslar|Goslar|DE|ni|pay6eoz
gosnells|Gosnells|AU||o4gwmu9
gosport|Gosport|GB||qav4dsv
gossau|Gossau|CH||oalqelp
gosseldange|Gosseldange|LU||jas5ed0
gosselies|Gosselies|BE|WA|nau7e8b
gossendorf|Gössendorf|AT||lakkf31
gossnitz|Gößnitz|DE|th|mavdeuj
gossops green|Gossops Green|GB||mavzdve
gossweinstein|Gößweinstein|DE|by|mas9eri
goss|Göss|AT||lalkf1y
gostingen|Gostingen|LU||jaruedn
gosting|Gösting|AT||nakuf2s
goteborg|Göteborg|SE||tbebet9
gotha|Gotha|DE|th|pavjepq
gothenburg||SE||tbebet9
gottelsberg|Göttelsberg|AT||kal6f3c
gottenheim|Gottenheim|DE|bw|lanhehh
gottfrieding|Gottfrieding|DE|by|lap4euu
gottignies|Gottignies|BE|WA|lauae7a
gottingen|Göttingen|DE|ni|qax5enl
gottmadingen|Gottmadingen|DE|bw|nammeke
gotzendorf an der leitha|Götzendorf an der Leitha|AT||kanef62
gotzens|Götzens|AT||lal8erf
gotzis|Götzis|AT||nalhemr
gouda|Gouda|NL|ZH|qayie93
gouderak|Gouderak|NL|ZH|layee90
goudswaard|Goudswaard|NL|ZH|kaxve7w
goulburn|Goulburn|AU||o49hpfw
gourock|Gourock|GB||nb9gdim
goutroux|Goutroux|BE|WA|lau1e84
goutum|Goutum|NL|FR|lb1qec4
gouvy|Gouvy|BE|WA|matfeci
gouwsluis|Gouwsluis|NL|ZH|kayse8z
gouy lez pieton|Gouy-lez-Piéton|BE|WA|lau9e81
governador valadares|Governador Valadares|BR||r5hnanh
gowran|Gowran|IE||jb07dcd
goxhill|Goxhill|GB||lb34dv2
goyang si|Goyang-si|KR||u9umnob
gozee|Gozée|BE|WA|matte83
graaf|Graaf|NL|UT|jayee9u
graben neudorf|Graben-Neudorf|DE|bw|naqlejl
grabenstatt|Grabenstätt|DE|by|mamxeuu
graben|Graben|DE|by|lanveq2
grabow|Grabow|DE|mv|mb20es5
grabs|Grabs|CH||mal2em8
grace berleur|Grâce-Berleur|BE|WA|nauoeba
gracemere|Gracemere|AU||n54wphy
grachen|Grächen|CH||kaicehs
gracht|Gracht|NL|LI|lav9ecr
gracia|Gràcia|ES||qa50e20
grafelfing|Gräfelfing|DE|by|nanoerr
grafenau|Grafenau|DE|bw|mapbekr
grafenau|Grafenau|DE|by|napqex8
grafenberg|Gräfenberg|DE|by|marwer9
grafendorf bei hartberg|Grafendorf bei Hartberg|AT||kalif4f
grafenhainichen|Gräfenhainichen|DE|st|maxpeum
grafenhausen|Grafenhausen|DE|bw|lao4ehl
grafenrheinfeld|Grafenrheinfeld|DE|by|lasweoc
grafenroda|Gräfenroda|DE|th|lauzeq1
grafenwohr|Grafenwöhr|DE|by|mas4et3
grafenworth|Grafenwörth|AT||kaohf3u
grafhorst|Grafhorst|NL|OV|jb02ech
grafing bei munchen|Grafing bei München|DE|by|nanhet9
grafrath|Grafrath|DE|by|lanoer1
grafton|Grafton|AU||n4nkpot
grafton|Grafton|US||oa798cv
graft|Graft|NL|NH|jb00e9f
graham|Graham|US||oakp4gb
graiguenamanagh|Graiguenamanagh|IE||kazydcp
grainau|Grainau|DE|by|lalweqm
grainet|Grainet|DE|by|lapkexx
grajau|Grajaú|BR||s53zaad
gralla|Gralla|AT||lak1f38
gramastetten|Gramastetten|AT||kaoeezf
gramatneusiedl|Gramatneusiedl|AT||lanff5t
grambach|Grambach|AT||kaklf32
gramercy park|Gramercy Park|US||oa3686h
gramzow|Gramzow|DE|bb|lb1teyx
granada|Granada|ES||r9tbdlz
granard|Granard|IE||jb3edb7
granby|Granby|CA||qag489z
grand boulevard|Grand Boulevard|US||oa6574m
grand duchy of luxembourg||LU|==|a
grand falls windsor|Grand Falls-Windsor|CA||napx9le
grand forks|Grand Forks|US||pan56eh
grand island|Grand Island|US||pa3p6au
grand junction|Grand Junction|US||p9yi5ih
grand leez|Grand-Leez|BE|WA|lauie9a
grand prairie|Grand Prairie|US||r9gz6ek
grand rapids|Grand Rapids|US||ra9c7a1
grand savagnier|Grand-Savagnier|CH||kakpefb
grande prairie|Grande Prairie|CA||pb794q0
grandson|Grandson|CH||lak1eeh
grandview woodlands|Grandview-Woodlands|CA||oaqw4e5
grandview|Grandview|US||o9y16lf
grandville|Grandville|US||na9779s
grange hill|Grange Hill|GB||maxddw9
grange over sands|Grange-over-Sands|GB||mb4jdnw
grangemouth|Grangemouth|GB||ob9ldlo
granger|Granger|US||oa5z78t
grange|Grange|IE||jb53d8b
granichen|Gränichen|CH||malkeii
granite bay|Granite Bay|US||o9xo4jg
granite city|Granite City|US||o9xi6xl
graniteville|Graniteville|US||na2u861
gransee|Gransee|DE|bb|mb19ewk
grantham|Grantham|GB||pb0zdu8
grantown on spey|Grantown on Spey|GB||lbd9dlz
grants pass|Grants Pass|US||pa7w4df
granville|Granville|AU||o4c0pjh
grapevine|Grapevine|US||p9hh6ec
grappenhall|Grappenhall|GB||nb29dox
grasberg|Grasberg|DE|ni|mb1qeky
grasbrunn|Grasbrunn|DE|by|mankesm
grashoek|Grashoek|NL|LI|kawoeci
grasleben|Grasleben|DE|ni|lazbeql
grasrijk|Grasrijk|NL|NB|mawweb2
grassau|Grassau|DE|by|mamqeul
gratkorn|Gratkorn|AT||makxf2n
gratwein|Gratwein|AT||lakwf2k
grauwaart|Grauwaart|NL|UT|kayqea2
gravatai|Gravataí|BR||s4mu9yd
gravenhurst|Gravenhurst|CA||naes7rj
gravenwiesbach|Grävenwiesbach|DE|he|matzeji
gravesano|Gravesano|CH||kahweks
gravesend|Gravesend|GB||pawwdx1
gravesend|Gravesend|US||qa2s86j
grave|Grave|NL|NB|naxseby
grayshott|Grayshott|GB||lavzdtx
grayslake|Grayslake|US||oa7m73g
grays|Grays|GB||qax0dwx
graz|Graz|AT||sakrf2x
greasby|Greasby|GB||nb29dnc
great ayton|Great Ayton|GB||mb5ddsu
great barford|Great Barford|GB||kaywdv1
great bend|Great Bend|US||n9wk69o
great bookham|Great Bookham|GB||nawgduz
great britain||GB|==|a
great corby|Great Corby|GB||lb6gdo6
great dunmow|Great Dunmow|GB||may3dx0
great falls|Great Falls|US||paly5au
great glen|Great Glen|GB||lb02dt5
great gonerby|Great Gonerby|GB||mb12du5
great harwood|Great Harwood|GB||nb3fdpb
great horkesley|Great Horkesley|GB||layadyg
great houghton|Great Houghton|GB||lb2rds9
great kills|Great Kills|US||oa2n861
great leighs|Great Leighs|GB||laxzdxf
great malvern|Great Malvern|GB||payrdpj
great missenden|Great Missenden|GB||maxmdu1
great sankey|Great Sankey|GB||pb2bdoo
great torrington|Great Torrington|GB||mavjdki
great wakering|Great Wakering|GB||max7dy8
great wyrley|Great Wyrley|GB||ob0adqf
great yarmouth|Great Yarmouth|GB||pb05e0t
greater grand crossing|Greater Grand Crossing|US||oa6074n
greater napanee|Greater Napanee|CA||nacx7y9
greater noida|Greater Noida|IN||s956jve
greater northdale|Greater Northdale|US||o9437ir
greater sudbury|Greater Sudbury|CA||raj57n1
greater upper marlboro|Greater Upper Marlboro|US||o9xv7yt
grebenau|Grebenau|DE|he|lauyemb
grebenhain|Grebenhain|DE|he|mau9ely
grebenstein|Grebenstein|DE|he|mawxem5
greding|Greding|DE|by|maq9erk
greece||GR|==|a
greeley|Greeley|US||qa2a5t5
green bay|Green Bay|NZ||m43frd7
green bay|Green Bay|US||qado73i
green haven|Green Haven|US||o9yq7zd
green valley|Green Valley|AU||n4bupj3
green valley|Green Valley|US||o9eh5bp
greenacres city|Greenacres City|US||p8zy7pf
greenacre|Greenacre|AU||o4bupjm
greenbelt|Greenbelt|US||o9yc7yg
greenburgh|Greenburgh|US||qa3z86w
greencastle|Greencastle|IE||jb7cdcm
greeneville|Greeneville|US||n9qg7hx
greenfield|Greenfield|GB||lb20dn2
greenfield|Greenfield|US||pa9c73j
greenford|Greenford|GB||pax5dv0
greenhills|Greenhills|IE||mb25dei
greenhill|Greenhill|GB||naxadv2
greenhithe|Greenhithe|GB||mawxdwt
greenhithe|Greenhithe|NZ||n43vrd9
greenisland|Greenisland|GB||mb5ydfp
greenock|Greenock|GB||pb9fdis
greenpoint|Greenpoint|US||pa3486l
greensborough|Greensborough|AU||o41ap32
greensboro|Greensboro|US||s9q77qd
greenvale|Greenvale|AU||o41hp2f
greenville|Greenville|US||q9ox7x3
greenwood coxwell|Greenwood-Coxwell|CA||nabc7rn
greenwood village|Greenwood Village|US||na025sh
greenwood|Greenwood|US||pa0178t
green|Green|US||oa3r7lo
greer|Greer|US||o9n27jl
grefrath|Grefrath|DE|nw|nawmedm
greifenberg|Greifenberg|DE|by|kanjeqs
greifenburg|Greifenburg|AT||jajvewm
greifensee mullerwis seilerwis|Greifensee / Müllerwis / Seilerwis|CH||kallek4
greifensee pfisterholzli|Greifensee / Pfisterhölzli|CH||kalkek5
greifensee|Greifensee|CH||mallek4
greifenstein|Greifenstein|DE|he|maumej2
greinsfurth|Greinsfurth|AT||kannf18
grein|Grein|AT||lanzf1a
greiveldange|Greiveldange|LU||jarqedo
greiz|Greiz|DE|th|oauqetw
grellingen|Grellingen|CH||kalseh3
grembergen|Grembergen|BE|VL|mavte7e
gremberghoven|Gremberghoven|DE|nw|laveefm
grenagh|Grenagh|IE||jayid83
grenchen|Grenchen|CH||nal3egk
grenoble|Grenoble|FR||rafiebv
grenzach wyhlen|Grenzach-Wyhlen|DE|bw|nam3ehc
greppin|Greppin|DE|st|laxheu6
gresford|Gresford|GB||mb1hdnr
gresham|Gresham|US||qage4fx
gresten|Gresten|AT||kanbf1r
gretna|Gretna|GB||lb6rdnh
gretna|Gretna|US||o9936xv
grettstadt|Grettstadt|DE|by|masueoo
greussen|Greußen|DE|th|lawbeqe
grevenbicht|Grevenbicht|NL|LI|lavsec2
grevenbroich|Grevenbroich|DE|nw|pavxeea
grevenmacher|Grevenmacher|LU||mas0edw
greven|Greven|DE|nw|paypeh3
grevesmuhlen|Grevesmühlen|DE|mv|nb3mer3
grey lynn|Grey Lynn|NZ||n43mrde
greymouth|Greymouth|NZ||n3o1r3k
greystanes|Greystanes|AU||o4c2pjb
greystones|Greystones|IE||ob1mdf6
grez doiceau|Grez-Doiceau|BE|WA|nauye92
griechenland||GR|==|a
griekenland||GR|==|a
gries am brenner|Gries am Brenner|AT||kakoerw
griesheim|Griesheim|DE|he|oasiejt
grieskirchen|Grieskirchen|AT||manzeyf
griesstatt|Griesstätt|DE|by|lanbetu
gries|Gries|AT||oakqf2u
griffin|Griffin|US||o9id7dy
griffioen|Griffioen|NL|ZE|lax3e60
griffith|Griffith|AU||o4arp5p
griffith|Griffith|US||na5d756
grijpskerke|Grijpskerke|NL|ZE|kax5e5w
grijpskerk|Grijpskerk|NL|GR|lb1yedj
grimbergen|Grimbergen|BE|VL|pavhe85
grimethorpe|Grimethorpe|GB||mb2uds6
grimisuat|Grimisuat|CH||laiiegi
grimma|Grimma|DE|sn|oawbevc
grimmen|Grimmen|DE|mv|nb4bew8
grimsby|Grimsby|CA||oaa07qz
grimsby|Grimsby|GB||qb2tdvs
grimston|Grimston|GB||lb0ldxj
grindelwald|Grindelwald|CH||lajieic
grins|Grins|AT||kakyep7
grinzens|Grinzens|AT||kal7er9
grivegnee|Grivegnée|BE|WA|oaumebl
grobbendonk|Grobbendonk|BE|VL|naw7e96
grobenzell|Gröbenzell|DE|by|oanwerl
grobers|Gröbers|DE|st|lawveto
grobming|Gröbming|AT||lalseym
groby|Groby|GB||mb0adsm
grobzig|Gröbzig|DE|st|laxkesz
grodig|Grödig|AT||lammew8
groede|Groede|NL|ZE|jawqe5r
groenekan|Groenekan|NL|UT|kayseab
groenewoud|Groenewoud|NL|NB|max6ea5
groenstraat|Groenstraat|NL|LI|javfect
groenswaard|Groenswaard|NL|ZH|mayle8x
groesbeek|Groesbeek|NL|GE|oaxueci
groeseind|Groeseind|NL|NB|jaxaea5
groessen|Groessen|NL|GE|kay9ecr
groet|Groet|NL|NH|kb0ge8z
grogol|Grogol|ID||q6cwmfu
groitzsch|Groitzsch|DE|sn|maw4eu4
grolley|Grolley|CH||kak3efn
grolloo|Grolloo|NL|DR|jb12eej
gromitz|Grömitz|DE|sh|mb4feqg
gronau|Gronau|DE|ni|mayoen6
gronau|Gronau|DE|nw|paz1efi
grone|Grône|CH||kaihegq
groningen|Gröningen|DE|st|mayaer6
groningen|Groningen|NL|GR|rb1uee9
gronsveld|Gronsveld|NL|LI|lav5ebx
groot ammers|Groot-Ammers|NL|ZH|lay8e9e
groot bijgaarden|Groot-Bijgaarden|BE|VL|mavbe7t
groot ijsselmonde|Groot IJsselmonde|NL|ZH|oay4e8n
grootegast|Grootegast|NL|GR|lb1tedf
groothertogdom luxemburg||LU|==|a
grootschermer|Grootschermer|NL|NH|jb02e9h
gropiusstadt|Gropiusstadt|DE|be|paznexe
grosbous|Grosbous|LU||jasfecl
gross bieberau|Groß-Bieberau|DE|he|masceki
gross borstel|Groß Borstel|DE|hh|nb2xenq
gross engersdorf|Groß-Engersdorf|AT||kaocf61
gross enzersdorf|Groß-Enzersdorf|AT||manwf5z
gross flottbek|Groß Flottbek|DE|hh|nb2senh
gross gerau|Groß-Gerau|DE|he|oasoejk
gross gerungs|Groß-Gerungs|AT||kaoxf1k
gross gronau|Groß Grönau|DE|sh|lb3gepv
gross koris|Groß Köris|DE|bb|layxexy
gross kreutz|Groß Kreutz|DE|bb|nazkevi
gross oesingen|Groß Oesingen|DE|ni|kb09ep2
gross pankow|Groß Pankow|DE|bb|mb1keth
gross reken|Groß Reken|DE|nw|maxzefl
gross rohrheim|Groß-Rohrheim|DE|he|las4ejk
gross schweinbarth|Groß-Schweinbarth|AT||kaohf67
gross siegharts|Groß-Siegharts|AT||kapjf2s
gross twulpstedt|Groß Twülpstedt|DE|ni|lazheqc
gross umstadt|Groß-Umstadt|DE|he|oasjekt
gross zimmern|Groß-Zimmern|DE|he|nasjekj
grossacker opfikon|Grossacker/Opfikon|CH||kalreju
grossaffoltern|Grossaffoltern|CH||lakregg
grossaitingen|Großaitingen|DE|by|manzepy
grossalmerode|Großalmerode|DE|he|maween6
grossarl|Grossarl|AT||lal7ewo
grossauheim|Großauheim|DE|he|nat6ekv
grossbeeren|Großbeeren|DE|bb|mazgewz
grossbettlingen|Großbettlingen|DE|bw|laozelv
grossbothen|Großbothen|DE|sn|law7evf
grossbottwar|Großbottwar|DE|bw|naq4elt
grossbreitenbach|Großbreitenbach|DE|th|lauieql
grossbritannien||GB|==|a
grossdorf|Großdorf|AT||kalrenk
grossdubrau|Großdubrau|DE|sn|mawdf06
grosse pointe woods|Grosse Pointe Woods|US||na7w7hp
grossebersdorf|Großebersdorf|AT||kaocf5r
grosselfingen|Grosselfingen|DE|bw|lao9ekp
grossenaspe|Großenaspe|DE|sh|lb3yenp
grossenbrode|Grossenbrode|DE|sh|lb52eqs
grossenehrich|Großenehrich|DE|th|lawdeq3
grossengottern|Großengottern|DE|th|law3epc
grossenhain|Großenhain|DE|sn|oawhexl
grossenkneten|Großenkneten|DE|ni|nb12eix
grossenluder|Großenlüder|DE|he|naujemi
grossenseebach|Großenseebach|DE|by|larveq7
grossenwiehe|Großenwiehe|DE|sh|lb5yelp
grosserlach|Großerlach|DE|bw|laq9emf
grossgmain|Grossgmain|AT||lamkevv
grosshabersdorf|Großhabersdorf|DE|by|mar8epy
grosshansdorf|Großhansdorf|DE|sh|nb33eok
grossharthau|Großharthau|DE|sn|lavzez6
grosshartmannsdorf|Großhartmannsdorf|DE|sn|lav4ex1
grossheirath|Großheirath|DE|by|lateeqf
grossheubach|Großheubach|DE|by|mas5elm
grosshoflein|Grosshöflein|AT||lamwf5s
grosskarolinenfeld|Großkarolinenfeld|DE|by|man1etk
grosskorbetha|Großkorbetha|DE|st|laweetf
grosskrotzenburg|Großkrotzenburg|DE|he|mat4eky
grosskugel|Großkugel|DE|st|lawuetr
grosslehna|Großlehna|DE|sn|lawjett
grosslobming|Großlobming|AT||kal2f14
grossmaischeid|Großmaischeid|DE|rp|lauaeh7
grossolbersdorf|Großolbersdorf|DE|sn|lauuewc
grossorner|Großörner|DE|st|laxeerx
grossostheim|Großostheim|DE|by|nasoel8
grosspetersdorf|Grosspetersdorf|AT||lal8f5c
grossposna|Großpösna|DE|sn|mawfeuq
grossraming|Grossraming|AT||kan0f0f
grossraschen|Großräschen|DE|bb|naxbeyx
grossreuth bei schweinau|Großreuth bei Schweinau|DE|by|marbeqm
grossrinderfeld|Großrinderfeld|DE|bw|marzen1
grossrohrsdorf|Großröhrsdorf|DE|sn|maw3eyy
grossrosseln|Großrosseln|DE|sl|naqoef0
grossruckerswalde|Großrückerswalde|DE|sn|launewg
grossrudestedt|Großrudestedt|DE|th|lavxequ
grossschirma|Großschirma|DE|sn|mavlewx
grossschonau|Großschönau|DE|sn|mavef0s
grosssulz|Grosssulz|AT||kakff31
grosswallstadt|Großwallstadt|DE|by|laskelf
grosswangen|Grosswangen|CH||lakxeid
grossweikersdorf|Großweikersdorf|AT||kaonf4e
grossweitzschen|Großweitzschen|DE|sn|law4ew9
grosszschocher|Großzschocher|DE|sn|nawieu8
grote brogel|Grote-Brogel|BE|VL|law3ebb
grou|Grou|NL|FR|mb1hec8
grove city|Grove City|US||pa0s7h7
grovedale|Grovedale|AU||n3zwp0z
groves|Groves|US||n9976n4
grove|Grove|GB||oaxdds2
grozny|Grozny|RU||saabhex
grub|Grub|DE|by|lat6et5
gruibingen|Gruibingen|DE|bw|laozems
gruitrode|Gruitrode|BE|VL|lavxebj
grunau im almtal|Grünau im Almtal|AT||lamxeys
grunau|Grünau|DE|be|mazmexq
grunbach am schneeberg|Grünbach am Schneeberg|AT||kamsf4f
grunberg|Grünberg|DE|he|naujekw
grunburg|Grünburg|AT||lan9ezm
grund|Grund|LU||jarted2
grunendeich|Grünendeich|DE|ni|lb2temp
grunewald|Grunewald|DE|be|nazsewv
grunhain|Grünhain|DE|sn|lauievl
grunheide|Grünheide|DE|bb|mazmeyd
grunkraut|Grünkraut|DE|bw|lammemu
grunsfeld|Grünsfeld|DE|bw|larten3
grunstadt|Grünstadt|DE|rp|naroeio
grunwald|Grünwald|DE|by|nanges0
grusch|Grüsch|CH||kakiemt
grut|Grüt|CH||kalfeke
gruyeres|Gruyères|CH||kajeefo
gryon|Gryon|CH||kaijefm
gschwandt|Gschwandt|AT||kan6eyh
gschwend|Gschwend|DE|bw|mapxen2
gstaad|Gstaad|CH||naj3eg9
guacara|Guacara|VE||r7qf8ng
guadalajara de buga|Guadalajara de Buga|CO||q78u802
guadalajara|Guadalajara|MX||u8jg5wx
guadalupe|Guadalupe|MX||t8xc65i
guaianases|Guaianases|BR||q54mab3
guanabacoa|Guanabacoa|CU||q8q97je
guanare|Guanare|VE||q7n48ib
guang an|Guang’an|CN||t9anm48
guangshui|Guangshui|CN||r9dumoo
guangyuan|Guangyuan|CN||s9g4m1y
guangzhou|Guangzhou|CN||x8q8mml
guankou|Guankou|CN||u948mnn
guantanamo|Guantánamo|CU||s8hy833
guarapari|Guarapari|BR||q5clari
guarapuava|Guarapuava|BR||r4zh9x1
guaratingueta|Guaratinguetá|BR||q56maeh
guara|Guará|BR||q5q3a6r
guarenas|Guarenas|VE||r7r38qy
guaruja|Guarujá|BR||s53dabi
guarulhos|Guarulhos|BR||u54uaar
guatemala city|Guatemala City|GT||t82o6wl
guatire|Guatire|VE||r7r38r6
guayaquil|Guayaquil|EC||v6rw7q3
guben|Guben|DE|bb|oaybf0v
gudensberg|Gudensberg|DE|he|naw6em1
gudivada|Gudivāda|IN||q87ok50
guediawaye|Guédiawaye|SN||s831cjo
guelma|Guelma|DZ||q9raegn
guelmim|Guelmim|MA||q96jd42
guelph|Guelph|CA||raaz7p2
gugging|Gugging|AT||kao7f55
guggisberg|Guggisberg|CH||kajxegd
guglingen|Güglingen|DE|bw|maqbel0
guigang|Guigang|CN||u8q8mcf
guildford|Guildford|CA||paqn4ew
guildford|Guildford|GB||qawcduf
guilford|Guilford|US||oa4p8a4
guilin|Guilin|CN||u8w8mee
guisborough|Guisborough|GB||ob5hdt2
guiseley|Guiseley|GB||ob3odr9
guixi|Guixi|CN||r9a9m67
guiyang|Guiyang|CN||v8zum4g
gujangbagh|Gujangbagh|CN||s9t3k21
gujranwala|Gujranwala|PK||v9fcjm3
gujrat|Gujrat|PK||t9ghjls
gulden bodem|Gulden Bodem|NL|GE|kayfecd
gulfport|Gulfport|US||q9ad70j
gulin|Gulin|CN||q93wm1x
guli|Guli|CN||t968n5f
gullane|Gullane|GB||lb9odo5
gullegem|Gullegem|BE|VL|nav8e4w
gulpen|Gulpen|NL|LI|lav6ecd
gulu|Gulu|UG||r75pgdq
gumi|Gumi|KR||s9qbnsi
gummersbach|Gummersbach|DE|nw|pavreh0
gumpoldskirchen|Gumpoldskirchen|AT||lanhf58
gumtow|Gumtow|DE|bb|lb16eu1
gunan|Gunan|CN||r96mm49
guna|Guna|IN||r8uhjur
gundelfingen|Gundelfingen|DE|bw|nangehv
gundelfingen|Gundelfingen|DE|by|maoveot
gundelsheim|Gundelsheim|DE|bw|maqwelg
gundelsheim|Gundelsheim|DE|by|lasqeqc
gundupalaiyam|Gundupālaiyam|IN||s7v6k1o
gunness|Gunness|GB||lb2vdtz
gunnislake|Gunnislake|GB||laucdkb
gunpo|Gunpo|KR||s9ttnon
gunsan|Gunsan|KR||s9pynnz
gunselsdorf|Günselsdorf|AT||kan6f56
gunskirchen|Gunskirchen|AT||lanpeyr
guntakal|Guntakal|IN||q845juw
guntersblum|Guntersblum|DE|rp|lascej7
guntersleben|Güntersleben|DE|by|masjeni
gunthersleben wechmar|Günthersleben-Wechmar|DE|th|lavdepx
guntramsdorf|Guntramsdorf|AT||nanhf5b
guntur|Guntur|IN||t87ak3i
gunungsitoli|Gunungsitoli|ID||r71llf5
gunzburg|Günzburg|DE|by|oaomeok
gunzenhausen|Gunzenhausen|DE|by|oaqgepw
gunzgen|Gunzgen|CH||kalfehr
gunzwil|Gunzwil|CH||kal5eiq
guri si|Guri-si|KR||r9ugnp6
gurnee|Gurnee|US||oa7p73u
gurue|Gurúè|MZ||r5r1gqq
gurugram|Gurugram|IN||t952jtz
gusau|Gusau|NG||r7vteei
gussing|Güssing|AT||lakqf5c
gustavo adolfo madero|Gustavo Adolfo Madero|MX||u8g568p
gusten|Güsten|DE|st|maxwes9
gustrow|Güstrow|DE|mv|ob3gett
gutach im breisgau|Gutach im Breisgau|DE|bw|manoei6
gutach|Gutach|DE|bw|lao1eit
gutau|Gutau|AT||kaoif0l
gutenswil|Gutenswil|CH||kalmek8
gutersloh|Gütersloh|DE|nw|qay7eja
guttecoven|Guttecoven|NL|LI|kavpec6
guttingen|Güttingen|CH||kam8elt
gutzkow|Gützkow|DE|mv|lb38ewf
guwahati|Guwahati|IN||t8yqkyv
guxhagen|Guxhagen|DE|he|maw8emc
guyong|Guyong|PH||r838n82
guyuan|Guyuan|CN||s9q1m38
gwalior|Gwalior|IN||u8yvjx5
gwangju|Gwangju|KR||u9nnnok
gwangmyeong|Gwangmyeong|KR||s9u4nof
gwangyang|Gwangyang|KR||r9n2nqq
gweedore|Gweedore|IE||mb6xd95
gweru|Gweru|ZW||r5fzg6u
gwynn oak|Gwynn Oak|US||p9z97yz
gyanpur|Gyānpur|IN||r8wdk93
gyeongju|Gyeongju|KR||r9pknux
gyeongsan si|Gyeongsan-si|KR||s9pintm
gyhum|Gyhum|DE|ni|lb1uelw
gympie|Gympie|AU||n4x9po2
gyor|Győr|HU||qamgf90
gytsjerk|Gytsjerk|NL|FR|lb1wece
gyumri|Gyumri|AM||qa3bh9t
ha il|Ha'il|SA||t92gh3t
ha long|Hạ Long|VN||s8k7m5f
ha tien|Hà Tiên|VN||q7quly9
haaften|Haaften|NL|GE|laxyeah
haag am hausruck|Haag am Hausruck|AT||kanuexw
haag an der amper|Haag an der Amper|DE|by|laomesv
haag in oberbayern|Haag in Oberbayern|DE|by|mansetu
haag rheintal|Haag (Rheintal)|CH||kal5emd
haaglanden||NL|=|a
haag|Haag|AT||mao3ezn
haag|Den Haag|NL|ZH|sayoe7y
haaksbergen|Haaksbergen|NL|OV|oayweeq
haalderen|Haalderen|NL|GE|kay5ech
haaltert|Haaltert|BE|VL|oavfe74
haamstede|Haamstede|NL|ZE|kaxme6e
haanrade|Haanrade|NL|LI|kavcecv
haan|Haan|DE|nw|oaw7efh
haarbach|Haarbach|DE|by|laoqewj
haaren|Haaren|NL|NB|laxceai
haarlem|Haarlem|NL|NH|razie8w
haarle|Haarle|NL|OV|kazgedq
haarsteeg|Haarsteeg|NL|NB|laxneag
haar|Haar|DE|by|oannesl
haasdonk|Haasdonk|BE|VL|maw6e7s
haasrode|Haasrode|BE|VL|lav7e95
haastrecht|Haastrecht|NL|ZH|mayge9a
habach|Habach|AT||kamuewk
habay la neuve|Habay-la-Neuve|BE|WA|las5ebp
habay la vieille|Habay-la-Vieille|BE|WA|mas4ebm
habikino|Habikino|JP||q9lzocn
habra|Hābra|IN||r8pgkqa
haccourt|Haccourt|BE|WA|lauxebr
hachenburg|Hachenburg|DE|rp|mauqehq
hachinohe|Hachinohe|JP||ra2iot2
hachioji|Hachiōji|JP||t9p2on0
hacienda heights|Hacienda Heights|US||p9kf4sb
hackenheim|Hackenheim|DE|rp|kasfehy
hackensack|Hackensack|US||pa3l86c
hacketstown|Hacketstown|IE||jb0udds
hada iq al qubbah|Ḩadā’iq al Qubbah|EG||s99lgaw
hadamar|Hadamar|DE|he|nau5eic
hadano|Hadano|JP||r9o9omq
haddenham|Haddenham|GB||maxtdtf
haddington|Haddington|GB||nb9gdoa
haddington|Haddington|US||oa11830
hadejia|Hadejia|NG||q7wlenw
hadersdorf am kamp|Hadersdorf am Kamp|AT||kaomf3o
hadleigh|Hadleigh|GB||oax7dxp
hadley wood|Hadley Wood|GB||oaxjdvj
hadley|Hadley|GB||nb0edp4
hadlikon|Hadlikon|CH||kaldekm
hadlow|Hadlow|GB||lawadwy
hadston|Hadston|GB||lb7ldrk
haeju|Haeju|KP||r9vonl7
haelen|Haelen|NL|LI|nawceck
hafar al batin|Hafar Al-Batin|SA||s94zhfp
hafencity|HafenCity|DE|hh|mb2qenr
hafendorf|Hafendorf|AT||maluf2k
hafizabad|Hafizabad|PK||s9f3jkp
hagen im bremischen|Hagen im Bremischen|DE|ni|lb28ek0
hagenbach|Hagenbach|DE|rp|maq6eix
hagenberg im muhlkreis|Hagenberg im Mühlkreis|AT||kaodf0c
hagenbrunn|Hagenbrunn|AT||kao9f5k
hagenburg|Hagenburg|DE|ni|maznelw
hagendorf|Hägendorf|CH||malhehs
hagenow|Hagenow|DE|mv|nb2fer3
hagen|Hagen|DE|ni|naz0ei6
hagen|Hagen|DE|nw|rawoegr
hagen|Hagen|LU||karxech
hagerstown|Hagerstown|US||pa047w4
hagestein|Hagestein|NL|UT|kayeea8
hage|Hage|DE|ni|mb2weg8
haggenschwil|Häggenschwil|CH||kalxely
hagglingen|Hägglingen|CH||lalneix
hagley|Hagley|GB||mazndq3
hagonoy|Hagonoy|PH||q837n7d
hahnbach|Hahnbach|DE|by|marless
hahnstatten|Hahnstätten|DE|rp|latqeif
hai duong|Hải Dương|VN||r8k6m3d
haibach|Haibach|DE|by|nassell
haicheng|Haicheng|CN||ra3hncz
haiden|Haiden|AT||kamkexp
haidershofen|Haidershofen|AT||lankf06
haidl|Haidl|AT||kantez1
haid|Haid|AT||manwezl
haifa|Haifa|IL||s9h5gl8
haigerloch|Haigerloch|DE|bw|naodekg
haiger|Haiger|DE|he|oauyeit
haikou|Haikou|CN||v8hnmej
hailar|Hailar|CN||raqon4i
hailin|Hailin|CN||radtnvf
hailsham|Hailsham|GB||oavadwq
hailun|Hailun|CN||qaltnok
haimen|Haimen|CN||q8qfmvx
haimhausen|Haimhausen|DE|by|mao8es3
haiming|Haiming|AT||lal9eq8
haiming|Haiming|DE|by|lanyevu
hainault|Hainault|GB||maxddwb
haina|Haina|DE|he|lavrekx
hainburg an der donau|Hainburg an der Donau|AT||manrf73
haine saint paul|Haine-Saint-Paul|BE|WA|mau6e7n
haine saint pierre|Haine-Saint-Pierre|BE|WA|mau6e7p
haines city|Haines City|US||o9437la
hainfeld|Hainfeld|AT||kanff3t
hainichen|Hainichen|DE|sn|navlewg
haiphong|Haiphong|VN||v8jym4c
haiterbach|Haiterbach|DE|bw|maosek0
hajipur|Hājīpur|IN||r8xdkgp
hakenfelde|Hakenfelde|DE|be|ob00ewp
hakodate|Hakodate|JP||sa62oqy
halanzy|Halanzy|BE|WA|laroeby
halberstadt|Halberstadt|DE|st|pay6eqq
halbe|Halbe|DE|bb|laysey2
halblech|Halblech|DE|by|lambeq2
halbturn|Halbturn|AT||kamzf76
haldensleben i|Haldensleben I|DE|st|oaz9erp
haldenwang|Haldenwang|DE|by|lamseor
haldia|Haldia|IN||r8nakor
haldwani|Haldwani|IN||r976k0x
hale barns|Hale Barns|GB||nb29dpl
halensee|Halensee|DE|be|naztewy
halen|Halen|BE|VL|navjea7
halesowen|Halesowen|GB||pazpdqb
halesworth|Halesworth|GB||mazfe06
halewood|Halewood|GB||ob28do5
hale|Hale|GB||nb2adpj
half moon bay|Half Moon Bay|NZ||n43krdt
halfing|Halfing|DE|by|lan7eu4
halfweg|Halfweg|NL|NH|lazwe9p
halifax|Halifax|CA||sae08ze
halifax|Halifax|GB||qb38dqv
halisahar|Hālīsahar|IN||q8ppkpm
hall bei admont|Hall bei Admont|AT||kam7f06
hall in tirol|Hall in Tirol|AT||nalces0
hallaar|Hallaar|BE|VL|lavwe95
hallam|Hallam|AU||n40ep3j
hallandale beach|Hallandale Beach|US||p8y67pd
hallau|Hallau|CH||kamieji
hallbergmoos|Hallbergmoos|DE|by|mao9esn
halle neustadt|Halle-Neustadt|DE|st|pax0et4
halle saale|Halle (Saale)|DE|st|rax0eta
hallein|Hallein|AT||mamgewe
hallenberg|Hallenberg|DE|nw|mavzejy
hallerndorf|Hallerndorf|DE|by|las8eqi
hallett cove|Hallett Cove|AU||n48kokr
halle|Halle|BE|VL|pauxe7r
halle|Halle|DE|nw|oaymej8
halle|Halle|NL|GE|jayfedv
hallglen|Hallglen|GB||lb9jdlh
halls head|Halls Head|AU||n4fmmte
hallstadt|Hallstadt|DE|by|naspeq8
hallum|Hallum|NL|FR|lb23ec2
hallwang|Hallwang|AT||kamxewc
halsbrucke|Halsbrücke|DE|sn|lavjex3
halstead|Halstead|GB||naybdxs
halstenbek|Halstenbek|DE|sh|nb2zenc
halsteren|Halsteren|NL|NB|nax5e7v
halswell|Halswell|NZ||n3kyr7d
haltern am see|Haltern am See|DE|nw|paxqefy
haltom city|Haltom City|US||p9h46dt
halton hills|Halton Hills|CA||pab87pz
halton|Halton|GB||lb48doc
haltwhistle|Haltwhistle|GB||lb6pdp6
halver|Halver|DE|nw|oaw7egu
halwan|Ḩalwān|EG||r98wgay
ham lake|Ham Lake|US||nafp6oz
ham sur heure|Ham-sur-Heure|BE|WA|matse87
ham sur sambre|Ham-sur-Sambre|BE|WA|lau4e8z
hamadan|Hamadān|IR||t9mohmr
hamah|Ḩamāh|SY||s9nlgq4
hamamatsu|Hamamatsu|JP||t9meoil
hambergen|Hambergen|DE|ni|mb23ekj
hamble le rice|Hamble-le-Rice|GB||lavadsc
hambrucken|Hambrücken|DE|bw|maqnejq
hambuhren|Hambühren|DE|ni|nb07enq
hamburg altstadt|Hamburg-Altstadt|DE|hh|lb2rens
hamburg mitte|Hamburg-Mitte|DE|hh|sb2renu
hamburg nord|Hamburg-Nord|DE|hh|sb2venq
hamburg|Hamburg|DE|hh|ub2renr
hamden|Hamden|US||pa5089i
hameln|Hameln|DE|ni|payqem0
hamhung|Hamhŭng|KP||ta0wnqa
hamilton east|Hamilton East|NZ||n411rex
hamilton hill|Hamilton Hill|AU||n4gwmtm
hamilton|Hamilton|CA||taa57q7
hamilton|Hamilton|GB||pb8xdkt
hamilton|Hamilton|NZ||r412rew
hamilton|Hamilton|US||p9zg7d4
hami|Hami|CN||ra8zl3r
hamm sieg|Hamm (Sieg)|DE|rp|lav1ehc
hammah|Hammah|DE|ni|lb2yem1
hammanskraal|Hammanskraal|ZA||q4zfg2l
hamme mille|Hamme-Mille|BE|WA|lav2e94
hammelburg|Hammelburg|DE|by|nat8enh
hammerbrook|Hammerbrook|DE|hh|mb2renv
hammersbach|Hammersbach|DE|he|matieky
hamme|Hamme|BE|VL|oavye7i
hamminkeln|Hamminkeln|DE|nw|oaxpeeb
hammond|Hammond|CA||naqq4fb
hammond|Hammond|US||qa5i74y
hamm|Hamm|DE|hh|pb2reny
hamm|Hamm|DE|nw|raxkehq
hamm|Hamm|LU||karted5
hamoir|Hamoir|BE|WA|lau3ebd
hamois|Hamois|BE|WA|matueac
hamont|Hamont|BE|VL|nawdebf
hampton park|Hampton Park|AU||o40dp3h
hampton wick|Hampton Wick|GB||nawudv4
hampton|Hampton|AU||n40lp2s
hampton|Hampton|GB||oawtduz
hampton|Hampton|US||r9sv7zx
hamtramck|Hamtramck|US||oa7r7hb
hanahan|Hanahan|US||o9hg7pq
hanam|Hanam|KR||r9uanpd
hanau am main|Hanau am Main|DE|he|qat9ekr
hanceville|Hanceville|CA||nay84e8
handan|Handan|CN||u9rpmq1
handa|Handa|JP||q9mwogd
handeloh|Handeloh|DE|ni|lb1xenc
handel|Handel|NL|NB|kaxaebv
handeni|Handeni|TZ||q6ixgtm
handewitt|Handewitt|DE|sh|mb65elx
handorf|Handorf|DE|ni|lb26eor
handzame|Handzame|BE|VL|lavre4c
hanerau hademarschen|Hanerau-Hademarschen|DE|sh|lb4cem6
haney|Haney|CA||oaqq4fg
hanfeng|Hanfeng|CN||r9clm94
hanford|Hanford|US||p9qx4nn
hangu|Hangu|CN||r9z1mz7
hangzhou|Hangzhou|CN||x9a5n5s
hanhofen|Hanhofen|DE|rp|lar0ej6
hanigsen|Hänigsen|DE|ni|mazseo1
hanjia|Hanjia|CN||q97em8g
hankensbuttel|Hankensbüttel|DE|ni|mb0hepg
hank|Hank|NL|NB|maxqe9m
hannibal|Hannibal|US||oa0b6u8
hannoversch munden|Hannoversch Münden|DE|ni|oawuemt
hannover|Hannover|DE|ni|sazhen1
hannut|Hannut|BE|WA|naurea4
hanoi|Hanoi|VN||w8kem20
hanover park|Hanover Park|US||pa6o735
hanover||DE|ni|sazhen1
hanover|Hanover|US||p9yv7yw
hansaviertel|Hansaviertel|DE|be|mazwex2
hansbeke|Hansbeke|BE|VL|lavve5u
hanstedt|Hanstedt|DE|ni|mb1zenu
hanumangarh|Hanumāngarh|IN||r986jmh
hanworth|Hanworth|GB||oawvduy
hanzhong|Hanzhong|CN||t9hwm5a
hapert|Hapert|NL|NB|mawpeam
happurg|Happurg|DE|by|larherv
happy valley|Happy Valley|AU||n48kokt
happy valley|Happy Valley|US||oag94fn
haps|Haps|NL|NB|laxleca
hapur|Hāpur|IN||r95tjw2
harare|Harare|ZW||u5khga9
harar|Harar|ET||r7nvh50
harbin|Harbin|CN||wah3nnt
harburg|Harburg|DE|by|mapjepp
harburg|Harburg|DE|hh|rb2ienq
harbury|Harbury|GB||laz4dry
hardegsen|Hardegsen|DE|ni|naxhenb
hardenberg|Hardenberg|NL|OV|pb02eee
harderwijk|Harderwijk|NL|GE|pazeebm
hardheim|Hardheim|DE|bw|martemb
hardingstone|Hardingstone|GB||maz1dtj
hardoi|Hardoī|IN||q923k2l
hardt|Hardt|DE|bw|lanueje
hard|Hard|AT||nalwemw
harefield|Harefield|GB||maxcdun
harelbeke|Harelbeke|BE|VL|oav9e57
harenkarspel|Harenkarspel|NL|NH|nb0he9a
haren|Haren|DE|ni|ob0neg4
haren|Haren|NL|GR|nb1peed
haren|Haren|NL|NB|jaxwebi
harfsen|Harfsen|NL|GE|jaz1edi
hargesheim|Hargesheim|DE|rp|lasiehr
hargeysa|Hargeysa|SO||s7okhae
haridwar|Haridwar|IN||r997jx4
harkema|Harkema|NL|FR|lb1qed1
harker heights|Harker Heights|US||o9cc6cq
harkstede|Harkstede|NL|GR|lb1teem
harland|Harland|AT||kansf3g
harlange|Harlange|LU||jaspec3
harlem|Harlem|US||qa3d86l
harlesden|Harlesden|GB||oax6dvb
harleston|Harleston|GB||mazkdzm
harlingen|Harlingen|NL|FR|nb1peb2
harlingen|Harlingen|US||q8yr6cm
harlington|Harlington|GB||laycdun
harlow|Harlow|GB||qaxudwb
harold wood|Harold Wood|GB||naxbdwn
harpenden|Harpenden|GB||oaxydv0
harpstedt|Harpstedt|DE|ni|mb0zejv
harringay|Harringay|GB||oaxadvq
harrington park|Harrington Park|AU||n4bipiq
harrisburg|Harrisburg|US||pa1v7yg
harrislee|Harrislee|DE|sh|nb68em2
harrisonburg|Harrisonburg|US||p9wt7sx
harrison|Harrison|US||oa3t879
harrogate|Harrogate|GB||qb3zdrq
harrow on the hill|Harrow on the Hill|GB||nax9dv3
harrow road|Harrow Road|GB||nax5dvg
harrow weald|Harrow Weald|GB||naxddv2
harrow|Harrow|GB||raxadv3
harsefeld|Harsefeld|DE|ni|nb2heme
harsewinkel|Harsewinkel|DE|nw|oayceiv
harskamp|Harskamp|NL|GE|laytebz
harsleben|Harsleben|DE|st|lay3equ
harsum|Harsum|DE|ni|naz1eno
hart bei graz|Hart bei Graz|AT||makof34
hartberg|Hartberg|AT||malcf4d
hartenstein|Hartenstein|DE|sn|mauqev7
hartford|Hartford|US||qa608a3
harthausen|Harthausen|DE|rp|laqxej6
hartha|Hartha|DE|sn|mavyew1
hartheim|Hartheim|AT||kao4ez7
hartheim|Hartheim|DE|bw|man5eh7
harthill|Harthill|GB||lb96dll
hartkirchen|Hartkirchen|AT||kaoceyw
hartlepool|Hartlepool|GB||qb5xdsn
hartley wintney|Hartley Wintney|GB||mawidti
hartley|Hartley|GB||nawrdwu
hartmannsdorf|Hartmannsdorf|AT||kakpf40
hartmannsdorf|Hartmannsdorf|DE|sn|mavdevk
hartranft|Hartranft|US||oa12839
hartshill|Hartshill|GB||nazzdrs
hartstown|Hartstown|IE||mb2bde5
hart|Hart|AT||mao3ezm
harvestehude|Harvestehude|DE|hh|ob2uenr
harvey|Harvey|US||oa5l74j
harwich|Harwich|GB||oayadzk
harxheim|Harxheim|DE|rp|kasneiy
harze|Harzé|BE|WA|kau4ebr
harzgerode|Harzgerode|DE|st|maxgeqy
hasbergen|Hasbergen|DE|ni|naz4ei4
haselbach|Haselbach|AT||lao1ewa
haselhorst|Haselhorst|DE|be|oazyews
haselunne|Haselünne|DE|ni|nb0begs
hashtsal|Hashtsāl|IN||r95jju2
haskerhorne|Haskerhorne|NL|FR|jb13ec7
haslach an der muhl|Haslach an der Mühl|AT||kaoyez0
haslach im kinzigtal|Haslach im Kinzigtal|DE|bw|mao4eih
haslach|Haslach|DE|bw|maoxeie
haslemere|Haslemere|GB||navxdu1
haslett|Haslett|US||oa8r7dk
hasle|Hasle|CH||kakieid
haslingden|Haslingden|GB||nb36dpk
hasloh|Hasloh|DE|sh|lb35enk
hassan|Hassan|IN||r7y5jre
hasseldieksdamm|Hasseldieksdamm|DE|sh|lb4weo0
hasselfelde|Hasselfelde|DE|st|laxleq5
hasselt|Hasselt|BE|VL|qavheau
hasselt|Hasselt|NL|OV|mb03ecy
hassel|Hassel|LU||jarned9
hassfurt|Haßfurt|DE|by|nat0ep8
hassloch|Haßloch|DE|rp|oar4eiy
hassmersheim|Haßmersheim|DE|bw|maqyelf
hassocks|Hassocks|GB||mavhdvj
haste|Haste|DE|ni|laziem3
hastiere lavaux|Hastière-Lavaux|BE|WA|matie9e
hastings sunrise|Hastings-Sunrise|CA||paqw4e9
hastings|Hastings|GB||ravadxm
hastings|Hastings|NZ||q3vwrj9
hastings|Hastings|US||oaea6q3
hat yai|Hat Yai|TH||r7hhln4
hataitai|Hataitai|NZ||m3rardj
hatch end|Hatch End|GB||naxdduz
hatert|Hatert|NL|GE|naxxec7
hatfield peverel|Hatfield Peverel|GB||laxudxn
hatfield|Hatfield|GB||paxsdve
hathazari|Hāthazāri|BD||s8ojkz1
hathersage|Hathersage|GB||kb25drf
hathras|Hāthras|IN||q92ojwt
hatsukaichi|Hatsukaichi|JP||q9lfo3l
hattemerbroek|Hattemerbroek|NL|GE|kazrecq
hattem|Hattem|NL|GE|nazsecu
hattenhofen|Hattenhofen|DE|bw|lap7eml
hatten|Hatten|DE|ni|nb1deja
hattersheim|Hattersheim|DE|he|oat3ejl
hattiesburg|Hattiesburg|US||p9d16zz
hattingen|Hattingen|DE|nw|pawsefz
hatting|Hatting|AT||kalcer1
hatton|Hatton|GB||kazadrh
hattorf|Hattorf|DE|ni|maxheog
hattstedt|Hattstedt|DE|sh|lb5hel2
hatzenbuhl|Hatzenbühl|DE|rp|laqfeix
hatzfeld|Hatzfeld|DE|he|lavnejr
hauenstein|Hauenstein|DE|rp|maqneht
haughton green|Haughton Green|GB||nb2gdq6
haulerwijk|Haulerwijk|NL|FR|lb1eedl
haundorf|Haundorf|DE|by|laqmepx
hauppauge|Hauppauge|US||oa3f88o
haus im ennstal|Haus im Ennstal|AT||lalpey9
hausach|Hausach|DE|bw|mao4eiq
hausbruch|Hausbruch|DE|hh|ob2jeng
hausen am albis hausen dorf|Hausen am Albis / Hausen (Dorf)|CH||lal8ejp
hausen|Hausen|CH||lalueit
hausen|Hausen|DE|bw|lamgehs
hausen|Hausen|DE|by|las1eqn
hausen|Hausen|DE|rp|kaueegl
hausham|Hausham|DE|by|mamnesw
hausleiten|Hausleiten|AT||kaoef4q
hausmannstatten|Hausmannstätten|AT||lakjf33
hausmening|Hausmening|AT||kanjf15
hauswalde|Hauswalde|DE|sn|law3ez5
hautcharage|Hautcharage|LU||karpecf
hauterive|Hauterive|CA||naqo8me
hautrage|Hautrage|BE|WA|lau8e6h
hauwert|Hauwert|NL|NH|jb0fea6
hauzenberg|Hauzenberg|DE|by|nap5exv
havana|Havana|CU||v8q97j6
havant|Havant|GB||pavadt9
havelange|Havelange|BE|WA|matzeak
havelberg|Havelberg|DE|st|mb0retk
havelock north|Havelock North|NZ||n3vtrjc
havelock|Havelock|US||o9mw7ye
havelte|Havelte|NL|DR|lb0ledc
haverfordwest|Haverfordwest|GB||naxwdi7
haverhill|Haverhill|GB||oayodx8
haverhill|Haverhill|US||pa8u8ek
havixbeck|Havixbeck|DE|nw|nayeegm
havre|Havré|BE|WA|mau6e79
hawai i kai|Hawai‘i Kai|US||o8l61py
hawalli|Ḩawallī|KW||r97hhlf
hawarden|Hawarden|GB||ob1qdnl
hawera|Hawera|NZ||n3w1rc4
hawick|Hawick|GB||nb7ydo9
hawkesbury|Hawkesbury|CA||nago84q
hawkhurst|Hawkhurst|GB||lavtdxf
hawkinge|Hawkinge|GB||mavzdz8
haworth|Haworth|GB||mb3jdql
hawthorn east|Hawthorn East|AU||n40yp2x
hawthorn south|Hawthorn South|AU||o40xp2w
hawthorne|Hawthorne|US||q9k84r9
hawthorn|Hawthorn|AU||o40yp2w
haxby|Haxby|GB||nb41dt1
haxey|Haxey|GB||lb2ldto
haydock|Haydock|GB||ob2jdok
hayesville|Hayesville|US||oaez4ee
hayes|Hayes|GB||pax4duu
hayingen|Hayingen|DE|bw|lao4emc
hayle|Hayle|GB||natedgy
hayling island|Hayling Island|GB||oav2dtb
hays|Hays|US||o9y0683
haywards heath|Haywards Heath|GB||pavodvq
hayward|Hayward|US||r9un4gw
hayy khilda|Ḩayy Khildā|JO||r9evgnk
hazaribagh|Hazāribāgh|IN||r8snkh4
hazel dell|Hazel Dell|US||oagv4fa
hazel grove|Hazel Grove|GB||nb2adq4
hazel park|Hazel Park|US||oa7y7h6
hazelwood|Hazelwood|US||o9xp6wz
hazleton|Hazleton|US||oa3s80z
heacham|Heacham|GB||mb0zdxd
headcorn|Headcorn|GB||law5dxq
headford|Headford|IE||jb2jd6q
headstone|Headstone|GB||naxbdv2
heage|Heage|GB||lb1ddrz
healing|Healing|GB||lb2udvk
heanor|Heanor|GB||ob19ds9
heaton chapel|Heaton Chapel|GB||lb2fdpy
heavitree|Heavitree|GB||oauwdma
hebburn|Hebburn|GB||ob6pdrs
hebden bridge|Hebden Bridge|GB||mb3adqf
hebertsfelden|Hebertsfelden|DE|by|laohevm
hebertshausen|Hebertshausen|DE|by|mao5erv
hebi|Hebi|CN||t9p9mph
hebron|Hebron|PS||r9dlglh
hechingen|Hechingen|DE|bw|oaobekw
hechi|Hechi|CN||s8ulm88
hechtel|Hechtel|BE|VL|maw1eax
hechthausen|Hechthausen|DE|ni|lb30elo
hechuan|Hechuan|CN||s99bm36
heckington|Heckington|GB||lb16dv6
hecklingen|Hecklingen|DE|st|lay1es1
heckmondwike|Heckmondwike|GB||nb37drc
heddesheim|Heddesheim|DE|bw|narjejw
hedel|Hedel|NL|GE|maxream
hedge end|Hedge End|GB||oavfdse
hedingen|Hedingen|CH||laleejh
hedong|Hedong|CN||q8sgmtm
hedon|Hedon|GB||nb3advg
heechterp|Heechterp|NL|FR|kb1tec6
heede|Heede|DE|ni|lb17ega
heeg|Heeg|NL|FR|kb15ebl
heek|Heek|DE|nw|naysefq
heelsum|Heelsum|NL|GE|layeec0
heel|Heel|NL|LI|law6ecd
heemskerkerduin|Heemskerkerduin|NL|NH|jazve8v
heemskerk|Heemskerk|NL|NH|pazve8z
heemstede|Heemstede|NL|NH|oazfe8u
heenweg|Heenweg|NL|ZH|jayee7m
heerde|Heerde|NL|GE|nazjecs
heerenveen|Heerenveen|NL|FR|pb14ecg
heerewaarden|Heerewaarden|NL|GE|jaxyeaz
heerhugowaard|Heerhugowaard|NL|NH|pb0be9h
heerjansdam|Heerjansdam|NL|ZH|lay0e8o
heerlen|Heerlen|NL|LI|qavcecm
heerle|Heerle|NL|NB|kax4e84
heerstrasse|Heerstraße|DE|bw|mapdela
heers|Heers|BE|VL|mauzeaq
heer|Heer|NL|LI|mav8ebx
heesch|Heesch|NL|NB|naxpebd
heeseind|Heeseind|NL|NB|jaxqeb2
heeslingen|Heeslingen|DE|ni|mb24elx
heesterakker|Heesterakker|NL|NB|lax1eba
heestert|Heestert|BE|VL|lav2e5h
heeswijk dinther|Heeswijk-Dinther|NL|NB|maxheb8
heeswijk|Heeswijk|NL|UT|jayle9t
hees|Hees|NL|GE|lay0ec7
heeze|Heeze|NL|NB|nawqebh
hefei|Hefei|CN||w9eimxs
heffen|Heffen|BE|VL|lavte8a
heffingen|Heffingen|LU||jas9edc
hegang|Hegang|CN||taljnxx
hegelsom|Hegelsom|NL|LI|kawwecs
hegnau dammboden grindel|Hegnau / Dammboden-Grindel|CH||lalnek3
hegnau sunnebuel eich|Hegnau / Sunnebüel-Eich|CH||lalnek4
hegnau|Hegnau|CH||malnek3
hehlen|Hehlen|DE|ni|layfemb
hei en boeicop|Hei- en Boeicop|NL|UT|jayaea4
heidberg|Heidberg|DE|ni|maz3ep9
heideck|Heideck|DE|by|maqheqx
heidelberg|Heidelberg|DE|bw|rar9ek5
heidenau|Heidenau|DE|ni|lb24emv
heidenau|Heidenau|DE|sn|oavleyj
heidenheim an der brenz|Heidenheim an der Brenz|DE|bw|pap8eo7
heidenheim|Heidenheim|DE|by|laq6epu
heidenreichstein|Heidenreichstein|AT||laprf20
heiden|Heiden|CH||lalsemh
heiden|Heiden|DE|nw|maxzef9
heiderscheid|Heiderscheid|LU||jaslecm
heidesheim|Heidesheim|DE|rp|marqeis
heide|Heide|DE|sh|ob4kela
heide|Heide|NL|LI|kavvecb
heidgraben|Heidgraben|DE|sh|lb37emw
heidstock|Heidstock|DE|sl|maquef4
heigenbrucken|Heigenbrücken|DE|by|laszem1
heighington|Heighington|GB||mb1tduq
heihe|Heihe|CN||ratknq5
heihoek|Heihoek|NL|NB|jaxseba
heijen|Heijen|NL|LI|kaxkecm
heijningen|Heijningen|NL|NB|iaxie89
heijplaat|Heijplaat|NL|ZH|kay5e8a
heikendorf|Heikendorf|DE|sh|mb51eoc
heilbad heiligenstadt|Heilbad Heiligenstadt|DE|th|oawqeo6
heilbronn|Heilbronn|DE|bw|qaqielm
heilig landstichting|Heilig Landstichting|NL|GE|jaxyecc
heiligenberg|Heiligenberg|DE|bw|lamuelv
heiligenblut|Heiligenblut|AT||kakoevo
heiligeneich|Heiligeneich|AT||kao6f45
heiligengrabe|Heiligengrabe|DE|bb|mb1meuc
heiligenhafen|Heiligenhafen|DE|sh|nb51eqi
heiligenhaus|Heiligenhaus|DE|nw|oawlefd
heiligenkreuz am waasen|Heiligenkreuz am Waasen|AT||kakgf3b
heiligensee|Heiligensee|DE|be|ob05ewt
heiligenstadt|Heiligenstadt|DE|by|lasier1
heiligerlee|Heiligerlee|NL|GR|kb1oefh
heiligkreuzsteinach|Heiligkreuzsteinach|DE|bw|largekg
heiloo|Heiloo|NL|NH|ob04e91
heilsbronn|Heilsbronn|DE|by|nar2epz
heimbach|Heimbach|DE|nw|mauoedz
heimberg|Heimberg|CH||majzeh4
heimbuchenthal|Heimbuchenthal|DE|by|laslelu
heimenkirch|Heimenkirch|DE|by|lambeni
heimiswil|Heimiswil|CH||kakrehb
heimschuh|Heimschuh|AT||kajwf31
heimsheim|Heimsheim|DE|bw|maplekn
heinenoord|Heinenoord|NL|ZH|jaxze8g
heinerscheid|Heinerscheid|LU||jat6ecx
heinersdorf|Heinersdorf|DE|be|mb01exc
heiningen|Heiningen|DE|bw|map6emt
heino|Heino|NL|OV|mazoedb
heinsberg|Heinsberg|DE|nw|pavuecy
heinsch|Heinsch|BE|WA|mas2ebz
heisdorf|Heisdorf|LU||karzed2
heist op den berg|Heist-op-den-Berg|BE|VL|pavwe95
heist|Heist|BE|VL|nawme50
heist|Heist|DE|sh|lb31emu
heitenried|Heitenried|CH||kak3ega
heitersheim|Heitersheim|DE|bw|mamzeha
hejiang|Hejiang|CN||r961m1z
hekelgem|Hekelgem|BE|VL|mavfe7f
heksenberg|Heksenberg|NL|LI|lavgecl
helbra|Helbra|DE|st|max7ery
helchteren|Helchteren|BE|VL|oavueay
helden|Helden|NL|LI|mawkeco
heldrungen|Heldrungen|DE|th|lawier6
helenaveen|Helenaveen|NL|NB|jawrecg
helena|Helena|US||oajf58s
helensburgh|Helensburgh|GB||nb9ldiv
helensvale|Helensvale|AU||o4sgppx
hell s kitchen|Hell's Kitchen|US||pa3886h
hellange|Hellange|LU||jarjed3
hellendoorn|Hellendoorn|NL|OV|jazjedx
hellenthal|Hellenthal|DE|nw|nau8edv
hellerau|Hellerau|DE|sn|maw0ey7
hellersdorf|Hellersdorf|DE|be|qazxext
hellevoetsluis|Hellevoetsluis|NL|ZH|oaxze7h
hellmonsodt|Hellmonsödt|AT||kaojezq
hellouw|Hellouw|NL|GE|jaxzeae
hellum|Hellum|NL|GR|jb1wef0
helmbrechts|Helmbrechts|DE|by|natkesk
helmdange|Helmdange|LU||jas1ed2
helmond|Helmond|NL|NB|qax0ebq
helmsange|Helmsange|LU||larxed2
helmstadt bargen|Helmstadt-Bargen|DE|bw|laqzel0
helmstadt|Helmstadt|DE|by|las8emz
helmstedt|Helmstedt|DE|ni|oaz3eql
helpman|Helpman|NL|GR|mb1seea
helpsen|Helpsen|DE|ni|kazbelc
helsa|Helsa|DE|he|maweemx
helsby|Helsby|GB||mb1zdob
helsingborg|Helsingborg|SE||qb9pev9
helsinki|Helsinki|FI||tbl5fta
helston|Helston|GB||nat6dhd
heltersberg|Heltersberg|DE|rp|lar0ehg
helvoirt|Helvoirt|NL|NB|laxfeaj
helwijk|Helwijk|NL|NB|jaxke8b
hemau|Hemau|DE|by|naq9esq
hemel hempstead|Hemel Hempstead|GB||qaxrdur
hemelum|Hemelum|NL|FR|ib0web6
hemer|Hemer|DE|nw|pawrehl
hemet|Hemet|US||q9jr4v3
hemhofen|Hemhofen|DE|by|mas0eqd
hemiksem|Hemiksem|BE|VL|naw2e82
hemingbrough|Hemingbrough|GB||lb3ddta
hemingford grey|Hemingford Grey|GB||lazcdvq
hemmingen|Hemmingen|DE|bw|maprel3
hemmingen|Hemmingen|DE|ni|oazben0
hemmingstedt|Hemmingstedt|DE|sh|lb4fel8
hemmoor|Hemmoor|DE|ni|nb35elf
hempstead|Hempstead|US||pa3387i
hemsbach|Hemsbach|DE|bw|narrek1
hemsby|Hemsby|GB||mb0ee0p
hemsworth|Hemsworth|GB||nb2xds9
hem|Hem|NL|NH|kb0aeae
hendersonville|Hendersonville|US||p9qu77e
henderson|Henderson|NZ||o43krd2
henderson|Henderson|US||s9q450m
hendrik ido ambacht|Hendrik-Ido-Ambacht|NL|ZH|oay0e8w
henegouwen||BE|=|a
henfield|Henfield|GB||mavhdv9
hengelo|Hengelo|NL|GE|mayledj
hengelo|Hengelo|NL|OV|qaz7eev
hengersberg|Hengersberg|DE|by|maphew9
hengevelde|Hengevelde|NL|OV|kaz0eeg
henggart|Henggart|CH||kam4ek4
hengoed|Hengoed|GB||maxhdn1
hengshan|Hengshan|CN||raflnzm
hengshui|Hengshui|CN||s9uumtc
hengstdal|Hengstdal|NL|GE|maxzecc
hengyang|Hengyang|CN||u90pmku
henley in arden|Henley in Arden|GB||laz9dr2
henley on thames|Henley-on-Thames|GB||nax5dti
henlow|Henlow|GB||nayjdv7
henndorf am wallersee|Henndorf am Wallersee|AT||man2ewm
hennef sieg|Hennef (Sieg)|DE|nw|pav2eg8
hennersdorf|Hennersdorf|AT||kannf5g
hennigsdorf|Hennigsdorf|DE|bb|ob08ewo
hennuyeres|Hennuyères|BE|WA|lauoe7l
henri chapelle|Henri-Chapelle|BE|WA|lausech
henrietta|Henrietta|US||pa9m7wf
henry farm|Henry Farm|CA||nabl7rl
hensbroek|Hensbroek|NL|NH|kb0ae9k
hensies|Hensies|BE|WA|mau3e68
hepo|Hepo|CN||r8r3mtr
heppenheim an der bergstrasse|Heppenheim an der Bergstrasse|DE|he|oarwejz
heppen|Heppen|BE|VL|mavzeaj
hepu|Hepu|CN||r8m6mbc
herat|Herāt|AF||t9lfios
herbertingen|Herbertingen|DE|bw|manjem7
herbolzheim|Herbolzheim|DE|bw|nanyehm
herborn|Herborn|DE|he|oausej2
herbrechtingen|Herbrechtingen|DE|bw|nap2eoa
herbsleben|Herbsleben|DE|th|law0eq3
herbstein|Herbstein|DE|he|maugelz
herchies|Herchies|BE|WA|laude6q
hercules|Hercules|US||o9vm4gb
herdecke|Herdecke|DE|nw|oawsego
herdersem|Herdersem|BE|VL|lavle7b
herdorf|Herdorf|DE|rp|mav2ei3
herdwangen schonach|Herdwangen-Schönach|DE|bw|lamxelk
hereford|Hereford|GB||paymdoh
hereford|Hereford|US||n9mq5zk
heremence|Hérémence|CH||kaiaegk
herentals|Herentals|BE|VL|oaw6e9f
herenthout|Herenthout|BE|VL|law2e98
herent|Herent|BE|VL|oavfe8z
herford|Herford|DE|nw|payrek3
hergenrath|Hergenrath|BE|WA|lauvecr
hergiswil|Hergiswil|CH||makiej3
heringen|Heringen|DE|he|mavdent
heringen|Heringen|DE|th|lawxeq8
herisau|Herisau|CH||nalnels
herk de stad|Herk-de-Stad|BE|VL|naviead
herkenbosch|Herkenbosch|NL|LI|law3ecu
herleshausen|Herleshausen|DE|he|lavpeo9
hermagor|Hermagor|AT||kajjex5
hermalle sous argenteau|Hermalle-sous-Argenteau|BE|WA|lauvebs
hermannsburg|Hermannsburg|DE|ni|nb0reo1
hermaringen|Hermaringen|DE|bw|lap0eoi
hermee|Hermée|BE|WA|lauvebm
hermeskeil|Hermeskeil|DE|rp|maryefa
hermiston|Hermiston|US||oahc4on
hermiswil|Hermiswil|CH||lak3egs
hermitage|Hermitage|GB||lawydsh
hermitage|Hermitage|US||p9qk77e
hermosa beach|Hermosa Beach|US||o9k24r4
hermosillo|Hermosillo|MX||t96t5br
hermsdorf|Hermsdorf|DE|be|ob05ewz
hermsdorf|Hermsdorf|DE|th|maveesy
hernals|Hernals|AT||panzf57
hernando|Hernando|US||n9mq6y1
herndon|Herndon|US||o9y97x1
herne bay|Herne Bay|GB||pawpdz5
hernen|Hernen|NL|GE|jaxzebs
herne|Herne|BE|VL|mauwe77
herne|Herne|DE|nw|rax6eg3
heroica guaymas|Heroica Guaymas|MX||q93k5by
heroica matamoros|Heroica Matamoros|MX||s8xw6d6
heroldsbach|Heroldsbach|DE|by|mas1eqk
heroldsberg|Heroldsberg|DE|by|marler0
heron|Héron|BE|WA|maufea6
herpen|Herpen|NL|NB|laxtebo
herpt|Herpt|NL|NB|jaxpeac
herrenberg|Herrenberg|DE|bw|oap0ekn
herrieden|Herrieden|DE|by|maqsep6
herriman|Herriman|US||oa2j58t
herrischried|Herrischried|DE|bw|lamfei8
herrliberg|Herrliberg|CH||maldejx
herrmannshohe|Herrmannshöhe|DE|ni|maz5ep6
herrnhut|Herrnhut|DE|sn|lavqf0y
herrsching am ammersee|Herrsching am Ammersee|DE|by|nancer2
hersbruck|Hersbruck|DE|by|narjerr
herscheid|Herscheid|DE|nw|maw6ehi
herseaux|Herseaux|BE|WA|nauwe4y
herselt|Herselt|BE|VL|navte9k
herstal|Herstal|BE|WA|pauqebm
herten|Herten|DE|nw|paxcefu
herten|Herten|NL|LI|law6eck
hertford|Hertford|GB||oaxwdvs
hertogenbosch|Den Bosch|NL|NB|raxmeaq
hervey bay|Hervey Bay|AU||p4zrpod
herve|Herve|BE|WA|oauoec3
herwen|Herwen|NL|GE|jay4ecy
herwijnen|Herwijnen|NL|GE|laxzea9
herxheim am berg|Herxheim am Berg|DE|rp|narjeiq
herzberg am harz|Herzberg am Harz|DE|ni|naxieoq
herzberg|Herzberg|DE|bb|naxlewq
herzele|Herzele|BE|VL|oavde6t
herzlake|Herzlake|DE|ni|lb0deh4
herzogenaurach|Herzogenaurach|DE|by|oarpeq9
herzogenbuchsee|Herzogenbuchsee|CH||mal3ehf
herzogenburg|Herzogenburg|AT||lao4f3l
herzogenrath|Herzogenrath|DE|nw|pavbecx
hesel|Hesel|DE|ni|mb22eh4
heshan|Heshan|CN||u95dmk3
hesperange|Hesperange|LU||karped3
hesperia|Hesperia|US||q9ln4u6
hespe|Hespe|DE|ni|lazdelb
hessdorf|Heßdorf|DE|by|larveqb
hessen||DE|=|a
hessheim|Heßheim|DE|rp|larnej3
hessigheim|Hessigheim|DE|bw|laq3elj
hessisch lichtenau|Hessisch Lichtenau|DE|he|naw8en0
hessisch oldendorf|Hessisch Oldendorf|DE|ni|oayxelp
heston|Heston|GB||pax0duy
heswall|Heswall|GB||ob25dne
het loo|Het Loo|NL|GE|kaz3ecj
het oostrik|Het Oostrik|NL|OV|laz5eda
hetauda|Hetauda|NP||r927kg7
heteren|Heteren|NL|GE|maycec0
hethersett|Hethersett|GB||mb04dz9
hettenleidelheim|Hettenleidelheim|DE|rp|larmeif
hettingen|Hettingen|DE|bw|lanyeln
hettlingen|Hettlingen|CH||lam3ek7
hetton le hole|Hetton-Le-Hole|GB||nb6adrz
hettstadt|Hettstadt|DE|by|lascena
hettstedt|Hettstedt|DE|st|naxherz
hetzendorf|Hetzendorf|AT||kal2f0s
hetzerath|Hetzerath|DE|rp|kaskeey
heubach|Heubach|DE|bw|napjenl
heuchelheim|Heuchelheim|DE|he|mauiejz
heugem|Heugem|NL|LI|mav7ebv
heule|Heule|BE|VL|nav8e50
heumaden|Heumaden|DE|bw|napfelo
heumen|Heumen|NL|GE|jaxsec8
heure le romain|Heure-le-Romain|BE|WA|lauxebn
heusdenhout|Heusdenhout|NL|NB|maxbe9e
heusden|Heusden|BE|VL|oavseao
heusden|Heusden|NL|NB|kaxpeaa
heusenstamm|Heusenstamm|DE|he|oat2ekg
heusweiler|Heusweiler|DE|sl|oar2ef9
heusy|Heusy|BE|WA|nauhecb
heveadorp|Heveadorp|NL|GE|jayeec5
heverlee|Heverlee|BE|VL|oavae92
hever|Hever|BE|VL|mavoe8n
hevillers|Hévillers|BE|WA|laume8u
hexham|Hexham|GB||nb6pdq6
heyerode|Heyerode|DE|th|law4eoo
heysham|Heysham|GB||ob44dnz
heythuysen|Heythuysen|NL|LI|mawdece
heyuan|Heyuan|CN||s8rxmqk
heywood|Heywood|GB||ob2vdpu
heze|Heze|CN||u9nwmsr
hezhou|Hezhou|CN||t8tsmhx
hialeah gardens|Hialeah Gardens|US||o8xv7ow
hialeah|Hialeah|US||r8xu7p0
hibbing|Hibbing|US||nalr6pu
hickory|Hickory|US||p9p97m2
hicksville|Hicksville|US||pa3987r
hiddenhausen|Hiddenhausen|DE|nw|oayxejy
hietzing|Hietzing|AT||panvf5a
higashihiroshima|Higashihiroshima|JP||r9llo4q
higashikurume|Higashikurume|JP||q9pbonj
higashimurayama|Higashimurayama|JP||r9pbonf
higashiosaka|Higashiosaka|JP||s9mbocm
high barnet|High Barnet|GB||maxidvf
high blantyre|High Blantyre|GB||ob8ydkm
high etherley|High Etherley|GB||lb5tdr6
high park north|High Park North|CA||oaba7r9
high park swansea|High Park-Swansea|CA||oab97r9
high peak|High Peak|GB||qb29dqv
high point|High Point|US||q9pw7pr
high valleyfield|High Valleyfield|GB||lb9qdm0
high wycombe|High Wycombe|AU||n4hamu8
high wycombe|High Wycombe|GB||raxfdtx
higham ferrers|Higham Ferrers|GB||mazbdud
highams park|Highams Park|GB||naxddvz
highbridge|Highbridge|GB||mawadnq
highbury|Highbury|GB||oax7dvq
highclere|Highclere|GB||lawmds6
highett|Highett|AU||n40lp2x
highgate|Highgate|GB||nax9dvk
highland creek|Highland Creek|CA||nabn7s2
highland park|Highland Park|US||oa76744
highland springs|Highland Springs|US||n9ub7x7
highland village|Highland Village|US||n9hx6ef
highlands ranch|Highlands Ranch|US||q9zv5sf
highland|Highland|US||p9kt4uf
highley|Highley|GB||lazpdpe
highton|Highton|AU||o3zzp0v
hightown|Hightown|GB||lb2odni
highview|Highview|US||n9vy7a6
highworth|Highworth|GB||maxfdr9
hijken|Hijken|NL|DR|jb0yee2
hikone|Hikone|JP||q9nxoeh
hilchenbach|Hilchenbach|DE|nw|oavoeij
hildburghausen|Hildburghausen|DE|th|nau3ept
hilden|Hilden|DE|nw|paw5ef9
hilders|Hilders|DE|he|mauhens
hildesheim|Hildesheim|DE|ni|qayvenn
hildisrieden|Hildisrieden|CH||kakzeiv
hildrizhausen|Hildrizhausen|DE|bw|lap2ekx
hilgermissen|Hilgermissen|DE|ni|lb0telh
hilgertshausen tandern|Hilgertshausen-Tandern|DE|by|laojerj
hillarys|Hillarys|AU||n4hnmti
hillcrest heights|Hillcrest Heights|US||o9xv7y8
hillcrest village|Hillcrest Village|CA||oabo7rl
hillcrest|Hillcrest|NZ||n43trdd
hillegem|Hillegem|BE|VL|lavee6p
hillegom|Hillegom|NL|ZH|oaz9e8q
hillerse|Hillerse|DE|ni|laxlenn
hillesheim|Hillesheim|DE|rp|latpeej
hille|Hille|DE|nw|oazdekb
hilliard|Hilliard|US||pa177h0
hillingdon|Hillingdon|GB||nax5dur
hillsborough|Hillsborough|GB||lb5adf4
hillsborough|Hillsborough|NZ||n43grdf
hillsborough|Hillsborough|US||pa2g84p
hillsboro|Hillsboro|US||qagg4ed
hillscheid|Hillscheid|DE|rp|lau1ehe
hillside|Hillside|AU||o41bp22
hillside|Hillside|US||oa33871
hilo|Hilo|US||p8gt1x7
hilpoltstein|Hilpoltstein|DE|by|naqner3
hilterfingen|Hilterfingen|CH||lajueha
hilter|Hilter|DE|ni|nayuein
hilton head island|Hilton Head Island|US||p9ff7nq
hilton head|Hilton Head|US||p9fi7np
hilvarenbeek|Hilvarenbeek|NL|NB|max1eaa
hilversumse meent|Hilversumse Meent|NL|NH|laz7eaa
hilversum|Hilversum|NL|NH|qaz2eae
hilzingen|Hilzingen|DE|bw|nampeke
himberg|Himberg|AT||mankf5n
himeji|Himeji|JP||t9mqoa6
himmelkron|Himmelkron|DE|by|lat3es8
himmelpforten|Himmelpforten|DE|ni|mb2xelv
himmelreich|Himmelreich|AT||kamrew3
himmelried|Himmelried|CH||jalqeh4
hinchinbrook|Hinchinbrook|AU||n4bspj2
hinchley wood|Hinchley Wood|GB||lawpdv2
hinckley|Hinckley|GB||pazyds6
hindaun|Hindaun|IN||q909ju0
hindelbank|Hindelbank|CH||kakoegy
hindeloopen|Hindeloopen|NL|FR|jb12eb0
hindhead|Hindhead|GB||mavzdtz
hindley|Hindley|GB||ob2pdou
hindupur|Hindupur|IN||r80fjv9
hinesville|Hinesville|US||p9eh7lc
hinganghat|Hinganghāt|IN||q8j3jz0
hingene|Hingene|BE|VL|mavye7v
hingen|Hingen|NL|LI|javyece
hingham|Hingham|GB||lb02dyq
hino|Hino|JP||r9p3on8
hinsdale|Hinsdale|US||oa6473q
hinterberg|Hinterberg|AT||kalkf1v
hinterbruhl|Hinterbrühl|AT||lanlf55
hinteregg|Hinteregg|CH||kalfek4
hinterglemm|Hinterglemm|AT||kalmev0
hinterleiten|Hinterleiten|AT||kantf4d
hinterschmiding|Hinterschmiding|DE|by|lapmexs
hinterzarten|Hinterzarten|DE|bw|lan2eij
hinte|Hinte|DE|ni|mb2eefy
hinthada|Hinthada|MM||r8b1l96
hinton|Hinton|GB||layxdsm
hinwil|Hinwil|CH||naldekk
hippach|Hippach|AT||kal4esz
hippolytushoef|Hippolytushoef|NL|NH|mb0ze9s
hirakata|Hirakata|JP||s9mpoct
hiratsuka|Hiratsuka|JP||r9o5on2
hirm|Hirm|AT||jamrf5p
hirosaki|Hirosaki|JP||ra2roq7
hiroshima|Hiroshima|JP||u9lko3x
hirrlingen|Hirrlingen|DE|bw|laohekp
hirschaid|Hirschaid|DE|by|naseeqj
hirschau|Hirschau|DE|by|marmet7
hirschberg an der bergstrasse|Hirschberg an der Bergstraße|DE|bw|narjek2
hirschegg|Hirschegg|AT||kaljeo9
hirschfelde|Hirschfelde|DE|sn|lavif1d
hirschhorn|Hirschhorn|DE|he|lardekq
hirtenberg|Hirtenberg|AT||lan5f4y
hirwaun|Hirwaun|GB||maxqdm9
hirzenhain|Hirzenhain|DE|he|lau0eld
hisar|Hisar|IN||s96zjqc
histon|Histon|GB||maz5dwb
hitachi naka|Hitachi-Naka|JP||r9r4oqd
hitachi|Hitachi|JP||r9rooqp
hitchin|Hitchin|GB||paybdv8
hittisau|Hittisau|AT||kalueno
hittnau hittnau dorf|Hittnau / Hittnau (Dorf)|CH||kalkeki
hitzacker|Hitzacker|DE|ni|mb1neqo
hitzendorf|Hitzendorf|AT||kaknf2i
hitzkirch|Hitzkirch|CH||lal6eiy
ho chi minh city|Ho Chi Minh City|VN||x7s2m47
hoa binh|Hòa Bình|VN||q8jum0m
hoa thanh|Hòa Thành|VN||r7tdm2t
hoan kiem|Hoàn Kiếm|VN||r8kfm21
hobart|Hobart|AU||r3mwp99
hobart|Hobart|US||oa5d75m
hobbs|Hobbs|US||p9gu5xi
hoboken|Hoboken|BE|VL|paw6e83
hoboken|Hoboken|US||pa3686d
hobscheid|Hobscheid|LU||kas1ecf
hochberg|Höchberg|DE|by|nasaeng
hochdorf assenheim|Hochdorf-Assenheim|DE|rp|laraej0
hochdorf|Hochdorf|CH||nal1ej1
hochdorf|Hochdorf|DE|bw|map9ema
hochenschwand|Höchenschwand|DE|bw|lamleip
hochfelden|Hochfelden|CH||kam0ejo
hochfeld|Hochfeld|DE|nw|nawueer
hochfilzen|Hochfilzen|AT||kalvev2
hochheim am main|Hochheim am Main|DE|he|oasxej7
hochkirch|Hochkirch|DE|sn|law3f0h
hochpoint|Hochpoint|AT||kansez0
hochspeyer|Hochspeyer|DE|rp|marcehy
hochst im odenwald|Höchst im Odenwald|DE|he|nascel0
hochstadt an der aisch|Höchstadt an der Aisch|DE|by|nas3eq1
hochstadt an der donau|Höchstädt an der Donau|DE|by|map1epd
hochstadt|Hochstadt|DE|rp|laqteit
hochst|Höchst|AT||maluems
hochtregist|Hochtregist|AT||kakuf21
hochwald|Hochwald|CH||kalteh8
hockendorf|Höckendorf|DE|sn|lawaeyn
hockenheim|Hockenheim|DE|bw|oar0ejr
hockley|Hockley|GB||nazudqo
hoddesdon|Hoddesdon|GB||paxsdvz
hodenhagen|Hodenhagen|DE|ni|lb0lemn
hoegaarden|Hoegaarden|BE|VL|lav2e9l
hoeilaart|Hoeilaart|BE|VL|nav1e8f
hoek van holland|Hoek van Holland|NL|ZH|nayee7h
hoek|Hoek|NL|FR|kb1sec4
hoenderloo|Hoenderloo|NL|GE|jaysecc
hoensbroek|Hoensbroek|NL|LI|oavgech
hoepertingen|Hoepertingen|BE|VL|lav5eao
hoeselt|Hoeselt|BE|VL|nav9eb9
hoevenen|Hoevenen|BE|VL|nawje88
hoeven|Hoeven|NL|NB|maxae8q
hof am leithaberge|Hof am Leithaberge|AT||kan7f62
hof bei salzburg|Hof bei Salzburg|AT||lamuewp
hofbieber|Hofbieber|DE|he|maujenc
hofen|Höfen|AT||kalvepo
hoffman estates|Hoffman Estates|US||pa6s73c
hofgeest|Hofgeest|NL|NH|kazoe8y
hofgeismar|Hofgeismar|DE|he|oax2em2
hofheim am taunus|Hofheim am Taunus|DE|he|pat5ejh
hofheim in unterfranken|Hofheim in Unterfranken|DE|by|mataep8
hofkirchen im traunkreis|Hofkirchen im Traunkreis|AT||kanqezy
hofkirchen|Hofkirchen|DE|by|lap8ewg
hoflein|Höflein|AT||kanjf6m
hofstade|Hofstade|BE|VL|mavne8h
hofstetten|Hofstetten|AT||kanmf33
hofstetten|Hofstetten|CH||kalwejn
hofu|Hōfu|JP||q9klo1h
hof|Höf|AT||kakxf31
hof|Hof|DE|by|patret3
hoge enk|Hoge Enk|NL|GE|jaznec8
hoge mors|Hoge Mors|NL|ZH|maywe8e
hoge vucht|Hoge Vucht|NL|NB|naxde9b
hohberg|Hohberg|DE|bw|mao8ehy
hohburg|Hohburg|DE|sn|lawtevl
hoheluft ost|Hoheluft-Ost|DE|hh|ob2uenq
hoheluft west|Hoheluft-West|DE|hh|nb2uenp
hohen neuendorf|Hohen Neuendorf|DE|bb|ob0ceww
hohenaspe|Hohenaspe|DE|sh|lb3zemh
hohenau|Hohenau|AT||lap0f6y
hohenau|Hohenau|DE|by|lappexh
hohenberg|Höhenberg|DE|nw|naviefj
hohenbrunn|Hohenbrunn|DE|by|nanhesi
hoheneich|Hoheneich|AT||kaphf1r
hohenems|Hohenems|AT||nalkemx
hohenfels|Hohenfels|DE|by|laqoesx
hohenhameln|Hohenhameln|DE|ni|naz6eny
hohenkammer|Hohenkammer|DE|by|laoies1
hohenkirchen siegertsbrunn|Höhenkirchen-Siegertsbrunn|DE|by|naneesk
hohenleipisch|Hohenleipisch|DE|bb|lax2exn
hohenlinden|Hohenlinden|DE|by|lansetb
hohenlockstedt|Hohenlockstedt|DE|sh|mb3xemq
hohenmolsen|Hohenmölsen|DE|st|naw4etm
hohenpeissenberg|Hohenpeißenberg|DE|by|lamseqk
hohenrain|Hohenrain|CH||lal2ej4
hohenrand|Höhenrand|DE|bw|lapdelc
hohenstein ernstthal|Hohenstein-Ernstthal|DE|sn|oav4evb
hohentengen|Hohentengen|DE|bw|manfem2
hohenthann|Hohenthann|DE|by|lap6etl
hohenthurm|Hohenthurm|DE|st|lax4etm
hohenwarth|Hohenwarth|DE|by|laqoevx
hohenweiler|Hohenweiler|AT||kam6en6
hohenwestedt|Hohenwestedt|DE|sh|mb49emt
hohhot|Hohhot|CN||va3dmi5
hohndorf|Hohndorf|DE|sn|lauyev8
hohnhorst|Hohnhorst|DE|ni|lazhem1
hohnstein|Hohnstein|DE|sn|lavmez7
hohn|Höhn|DE|rp|laumei6
hohn|Hohn|DE|sh|lb4ueme
hohr grenzhausen|Höhr-Grenzhausen|DE|rp|nau3ehb
hoima|Hoima|UG||q71zgb3
hoisdorf|Hoisdorf|DE|sh|lb31eoo
hokowhitu|Hokowhitu|NZ||n3twrfv
holbeach|Holbeach|GB||mb0odw1
holbeck|Holbeck|GB||mb3edrn
holborn|Holborn|GB||nax4dvo
holbrook|Holbrook|US||oa3d890
holden|Holden|US||oa7n8ce
holdorf|Holdorf|DE|ni|mb02eik
holguin|Holguín|CU||s8k1806
holiday|Holiday|US||o94b7i6
hollabrunn|Hollabrunn|AT||maovf4o
holladay|Holladay|US||oa2z59e
hollandsche rading|Hollandsche Rading|NL|UT|kayyeae
holland||NL|==|a
holland|Holland|US||pa8v78t
hollenbach|Hollenbach|DE|by|laooeqr
hollenfels|Hollenfels|LU||jas3ect
hollenstedt|Hollenstedt|DE|ni|lb29en0
hollerich|Hollerich|LU||marsecz
holle|Holle|DE|ni|maypeo8
hollfeld|Hollfeld|DE|by|masqerd
hollingworth|Hollingworth|GB||lb2idqh
hollinwood|Hollinwood|GB||nb2odq3
hollister|Hollister|US||p9sd4is
hollis|Hollis|US||oa33873
hollogne aux pierres|Hollogne-aux-Pierres|BE|WA|nauoeb7
holloway|Holloway|GB||pax7dvo
hollum|Hollum|NL|FR|kb2gebo
holly springs|Holly Springs|US||o9p17t1
hollywood|Hollywood|US||r9kq4rb
holmes chapel|Holmes Chapel|GB||mb1sdpg
holmesburg|Holmesburg|US||oa1883l
holm|Holm|DE|sh|lb2yemv
holon|H̱olon|IL||r9exgkm
holsbeek|Holsbeek|BE|VL|navge98
holstein|Hölstein|CH||lalqehl
holsworthy|Holsworthy|GB||lav5djx
holtland|Holtland|DE|ni|lb20eh2
holton le clay|Holton le Clay|GB||lb2ndvu
holtsville|Holtsville|US||oa3e893
holtum|Holtum|NL|LI|kavtec6
holt|Holt|GB||lb0zdz1
holt|Holt|US||oa8g7d8
holwerd|Holwerd|NL|FR|kb29ece
holwierde|Holwierde|NL|GR|jb28ef3
holycross|Holycross|IE||jb08da6
holyhead|Holyhead|GB||nb23dj5
holyoke|Holyoke|US||pa788aa
holytown|Holytown|GB||mb92dkz
holywell green|Holywell Green|GB||lb33dqt
holywell|Holywell|GB||naxhdut
holywood|Holywood|GB||nb5sdfu
holzem|Holzem|LU||jaruecn
holzgerlingen|Holzgerlingen|DE|bw|nap4el1
holzheim|Holzheim|DE|by|laorep9
holzkirchen|Holzkirchen|DE|by|oan0esi
holzmaden|Holzmaden|DE|bw|lap3emg
holzminden|Holzminden|DE|ni|oaxzem9
holzweissig|Holzweißig|DE|st|laxceu7
holzwickede|Holzwickede|DE|nw|oax2eh7
holz|Holz|NL|LI|lavaecv
homai|Homai|NZ||n436rds
hombeek|Hombeek|BE|VL|mavqe8c
homberg|Homberg|DE|he|navrem4
hombrechtikon|Hombrechtikon|CH||nal9ekd
homburg|Homburg|CH||kambel1
homburg|Homburg|DE|sl|par1ege
homedale|Homedale|NZ||m3rdrdz
homer glen|Homer Glen|US||oa5k73q
homestead|Homestead|US||q8wr7og
homewood|Homewood|US||oa5g74h
hommelbrink|Hommelbrink|NL|GE|jaz4eck
hommerts|Hommerts|NL|FR|jb16ebp
hommert|Hommert|NL|LI|javiecg
homs|Homs|SY||t9mggq1
homyel|Homyel'|BY||saznga2
honcho|Honchō|JP||t9p6oov
hondelage|Hondelage|DE|ni|lazbeph
hong kong island|Hong Kong Island|HK||u8nump6
hong kong|Hong Kong|HK||w8nwmp5
hong ngu|Hồng Ngự|VN||q7s0m0n
honggang|Honggang|CN||raiwniw
honigsberg|Hönigsberg|AT||kam6f3h
honiton|Honiton|GB||nav4dn5
honmachi|Honmachi|JP||q9ganys
honolulu|Honolulu|US||s8l71pi
honselersdijk|Honselersdijk|NL|ZH|mayhe7q
hoofddorp|Hoofddorp|NL|NH|razae91
hoofdplaat|Hoofdplaat|NL|ZE|jawpe66
hoogblokland|Hoogblokland|NL|ZH|kay4e9u
hoogbraak|Hoogbraak|NL|NB|jawxe9o
hooge mierde|Hooge Mierde|NL|NB|kawrea9
hooge zwaluwe|Hooge Zwaluwe|NL|NB|kaxle96
hoogeloon|Hoogeloon|NL|NB|kawsean
hoogerheide|Hoogerheide|NL|NB|mawue80
hoogeveen|Hoogeveen|NL|DR|pb0gee0
hoogezand|Hoogezand|NL|GR|ob1oees
hooghalen|Hooghalen|NL|DR|jb10ee6
hoogkamp|Hoogkamp|NL|GE|kaygecc
hoogland|Hoogland|NL|UT|nayyeax
hooglede|Hooglede|BE|VL|navme4k
hoogmade|Hoogmade|NL|ZH|kayxe8q
hoogstede|Hoogstede|DE|ni|lb02efb
hoogstraten|Hoogstraten|BE|VL|oawse98
hoogvliet|Hoogvliet|NL|ZH|pay2e84
hoogwoud|Hoogwoud|NL|NH|lb0ge9q
hook|Hook|GB||oawpdv5
hoon hay|Hoon Hay|NZ||n3l0r7h
hoornsterzwaag|Hoornsterzwaag|NL|FR|jb18ed5
hoorn|Hoorn|NL|NH|qb08ea2
hoover|Hoover|US||q9it76v
hoo|Hoo|GB||mawudxk
hopatcong hills|Hopatcong Hills|US||na3q84l
hope island|Hope Island|AU||n4slppz
hope mills|Hope Mills|US||n9n57sp
hopel|Hopel|NL|LI|lavdect
hopewell|Hopewell|US||o9tm7xb
hope|Hope|GB||mb1kdnl
hopfgarten im brixental|Hopfgarten im Brixental|AT||laltets
hopfingen|Höpfingen|DE|bw|larsem7
hopkinsville|Hopkinsville|US||o9sf74z
hopkins|Hopkins|US||oaes6oe
hoppers crossing|Hoppers Crossing|AU||p40sp1y
hoppstadten weiersbach|Hoppstädten-Weiersbach|DE|rp|larueg0
hopton|Hopton|GB||lazxe0t
horam|Horam|GB||lavidwo
horb am neckar|Horb am Neckar|DE|bw|oaokek5
horbranz|Hörbranz|AT||mam3en3
horbury|Horbury|GB||nb32dro
hordel|Hordel|DE|nw|lax2efy
hordt|Hördt|DE|rp|laqlej5
horgau|Horgau|DE|by|laogepo
horgen allmend|Horgen / Allmend|CH||lal9ejx
horgen horgen dorfkern|Horgen / Horgen (Dorfkern)|CH||malaejw
horgen oberdorf|Horgen / Oberdorf|CH||lalaejv
horgen scheller stockerstrasse|Horgen / Scheller-Stockerstrasse|CH||lalbejv
horgenzell|Horgenzell|DE|bw|mamteme
horgen|Horgen|CH||oalaejw
horitschon|Horitschon|AT||kam7f5z
horizon city|Horizon City|US||o9e15oz
hori|Höri|CH||kalzejn
horka|Horka|DE|sn|laweezm
horley|Horley|GB||oaw5dvk
horlivka|Horlivka|UA||raoagtp
horn lake|Horn Lake|US||o9n46xx
hornberg|Hornberg|DE|bw|manxeiv
hornburg|Hornburg|DE|ni|layjepg
hornby|Hornby|NZ||n3l1r79
horncastle|Horncastle|GB||mb1tdvo
hornchurch|Hornchurch|GB||oax8dwm
horneburg|Horneburg|DE|ni|mb2nemm
hornsby|Hornsby|AU||o4cepjq
hornsea|Hornsea|GB||nb3rdvj
hornsey|Hornsey|GB||naxbdvo
hornsheim|Hörnsheim|DE|he|laucejz
hornstein|Hornstein|AT||lan0f5o
hornu|Hornu|BE|WA|nau3e6n
horn|Horn|AT||map6f3i
horn|Horn|CH||lalxema
horn|Horn|DE|hh|pb2reo1
horn|Horn|DE|nw|may3ekv
horrabridge|Horrabridge|GB||laubdkm
horrues|Horrues|BE|WA|laule78
horsching|Hörsching|AT||lanzeze
horsford|Horsford|GB||mb0edzg
horsforth|Horsforth|GB||ob3kdrg
horsham|Horsham|AU||n441ov0
horsham|Horsham|GB||pavudv3
horssen|Horssen|NL|GE|kay2ebl
horstel|Hörstel|DE|nw|oazaeh2
horstermeer|Horstermeer|NL|NH|jaz5ea4
horstmar|Horstmar|DE|nw|mayoegb
horst|Horst|DE|sh|mb3hemq
horst|Horst|NL|LI|nawxect
horta guinardo|Horta-Guinardó|ES||ra52e21
hortaleza|Hortaleza|ES||ra2fdlw
hortendorf|Hörtendorf|AT||lajjf00
hortolandia|Hortolândia|BR||r56ia8u
horwich|Horwich|GB||ob2wdox
horw|Horw|CH||nakmej3
hosa ina|Hosa’ina|ET||r7izgt5
hosapete|Hosapete|IN||r84fjs7
hosbach|Hösbach|DE|by|nasxell
hosenfeld|Hosenfeld|DE|he|maubemc
hoshiarpur|Hoshiārpur|IN||r9dmjqv
hosingen|Hosingen|LU||jasxecx
hospital|Hospital|IE||jazrd8l
hostert|Hostert|LU||jaryedb
hosur|Hosūr|IN||r7xejw7
hot springs|Hot Springs|US||p9lu6pi
hotensleben|Hötensleben|DE|st|layseqm
hotting|Hötting|AT||palberl
hotton|Hotton|BE|WA|matneb5
houdeng aimeries|Houdeng-Aimeries|BE|WA|mau8e7j
houdeng goegnies|Houdeng-Goegnies|BE|WA|nau9e7m
houffalize|Houffalize|BE|WA|mat9ec3
hougang new town|Hougang New Town|SG||r71slwl
houghton le spring|Houghton-Le-Spring|GB||pb6cdry
hough|Hough|US||na5b7l8
houma|Houma|US||p9886w0
hounslow|Hounslow|GB||qawzdv0
houston|Houston|GB||mb97djd
houston|Houston|US||v98o6j4
houten|Houten|NL|UT|kayjead
houthalen|Houthalen|BE|VL|oavreax
houthem|Houthem|NL|LI|kavbec3
houthulst|Houthulst|BE|VL|navme47
houtigehage|Houtigehage|NL|FR|jb1ned3
houtvenne|Houtvenne|BE|VL|lavse9d
houyet|Houyet|BE|WA|matfe9x
hovelhof|Hövelhof|DE|nw|naxyek1
hoveton|Hoveton|GB||lb0fdzx
hove|Hove|BE|VL|maw3e8f
hove|Hove|GB||qav7dvj
how wood|How Wood|GB||laxodv1
howald|Howald|LU||marqed2
howard beach|Howard Beach|US||oa2y86w
howard|Howard|US||oadq73b
howden|Howden|GB||mb3bdtl
howick|Howick|NZ||n43jrdx
howrah|Howrah|IN||t8oqkpc
howth|Howth|IE||nb2bdf5
hoxter|Höxter|DE|nw|oaxuem2
hoya|Hoya|DE|ni|lb0pele
hoyerswerda|Hoyerswerda|DE|sn|pawwezk
hoylake|Hoylake|GB||mb2bdn6
hoyland nether|Hoyland Nether|GB||nb2mdrz
hoym|Hoym|DE|st|laxuerf
ho|Ho|GH||q7gcdxb
hrodna|Hrodna|BY||sb34fq7
hsinchu|Hsinchu|TW||s8uwn81
hua hin|Hua Hin|TH||q7wxllo
huacheng|Huacheng|CN||q8svmt5
huadian|Huadian|CN||ra9cno3
huai an|Huai'an|CN||v9jbn2m
huaibei|Huaibei|CN||u9kdmwf
huaihua|Huaihua|CN||t92kmdk
huainan|Huainan|CN||u9gnmx0
huambo|Huambo|AO||t5yif3q
huancayo|Huancayo|PE||s60h833
huanggang|Huanggang|CN||s9almr3
huangshan|Huangshan|CN||s98jn0n
huangshi|Huangshi|CN||t9a1mrl
huangzhou|Huangzhou|CN||q9almqw
huanuco|Huánuco|PE||r66f808
huaraz|Huaraz|PE||q67j7wn
huayin|Huayin|CN||r9m1mdr
hubballi|Hubballi|IN||t84njop
huber heights|Huber Heights|US||pa0o7ec
huckelhoven|Hückelhoven|DE|nw|pavuedb
huckeswagen|Hückeswagen|DE|nw|naw3ege
hucknall|Hucknall|GB||ob1bdso
huddersfield|Huddersfield|GB||rb31dr2
hude|Hude|DE|ni|nb1jeji
hudson|Hudson|US||oa4k7ls
huelva|Huelva|ES||r9tjdcq
hueytown|Hueytown|US||n9ix76c
hue|Huế|VN||u87qm6w
huffenhardt|Hüffenhardt|DE|bw|laqxel8
hufingen|Hüfingen|DE|bw|man5ejl
hugelsheim|Hügelsheim|DE|bw|mapkeik
huglfing|Huglfing|DE|by|lamper1
hugli|Hugli|IN||r8pnkpk
huicheng|Huicheng|CN||q8q0mv1
huijbergen|Huijbergen|NL|NB|kawve86
huinong|Huinong|CN||r9yzm4l
huissen|Huissen|NL|GE|oayaech
huixing|Huixing|CN||r98gm45
huixquilucan|Huixquilucan|MX||q8fs681
huizen|Huizen|NL|NH|pazaeak
huizhou|Huizhou|CN||v8q7mpu
huizingen|Huizingen|BE|VL|lauze7v
huizum|Huizum|NL|FR|nb1rec5
hulan ergi|Hulan Ergi|CN||sal4nff
hulan|Hulan|CN||qahhnnm
hulben|Hülben|DE|bw|laosem5
huldenberg|Huldenberg|BE|VL|nav3e8q
hullhorst|Hüllhorst|DE|nw|naz8ek3
hulme|Hulme|GB||nb2jdpr
hulsberg|Hulsberg|NL|LI|lavdeca
hulsdonk|Hulsdonk|NL|NB|jax5e8c
hulsel|Hulsel|NL|NB|jawreae
hulsen|Hulsen|NL|OV|jaziedz
hulshorst|Hulshorst|NL|GE|jazgebx
hulshout|Hulshout|BE|VL|lavve9b
hulste|Hulste|BE|VL|lavce55
hulst|Hulst|NL|ZE|kawge79
hulunbuir|Hulunbuir|CN||saqpn4o
humbeek|Humbeek|BE|VL|mavle86
humber heights westmount|Humber Heights-Westmount|CA||nabd7r4
humber summit|Humber Summit|CA||nabk7qy
humbermede|Humbermede|CA||nabj7r2
humberstone|Humberstone|GB||ob09dsz
humberston|Humberston|GB||nb2pdvy
humble|Humble|US||n99c6je
humboldtkolonie|Humboldtkolonie|DE|nw|navheff
humen|Humen|CN||r8pemnr
humewood cedarvale|Humewood-Cedarvale|CA||nabd7rd
hummelo|Hummelo|NL|GE|jaygedb
hummelsbuttel|Hummelsbüttel|DE|hh|ob31enw
huncherange|Huncherange|LU||jarkecu
hunderdorf|Hunderdorf|DE|by|laptev7
hundsangen|Hundsangen|DE|rp|lau5ei6
hunenberg|Hünenberg|CH||nal2eje
hunfeld|Hünfeld|DE|he|nausen5
hung yen|Hưng Yên|VN||q8jdm2l
hungen|Hungen|DE|he|mau7ekp
hungerford|Hungerford|GB||mawudrs
hungnam|Hŭngnam|KP||sa0onqj
hunmanby|Hunmanby|GB||lb4idv4
hunnerberg|Hunnerberg|NL|GE|lay0ecc
hunsdorf|Hunsdorf|LU||jas2ed1
hunstanton|Hunstanton|GB||nb13dxe
hunt valley|Hunt Valley|US||o9zq7z4
huntersville|Huntersville|US||p9od7ng
hunting park|Hunting Park|US||oa1683a
huntingdon|Huntingdon|GB||oazddvh
huntington beach|Huntington Beach|US||r9ji4s8
huntington park|Huntington Park|US||p9ke4rl
huntington station|Huntington Station|US||pa3h883
huntington|Huntington|US||p9wq7iz
huntley|Huntley|US||oa7572d
huntly|Huntly|GB||mbdldo9
huntly|Huntly|NZ||n41orek
hunts cross|Hunts Cross|GB||nb28do1
hunts point|Hunts Point|US||oa3d86s
huntsville|Huntsville|CA||oafx7ry
huntsville|Huntsville|US||r9mh77h
hunxe|Hünxe|DE|nw|naxfeem
huocheng|Huocheng|CN||sacdk4n
hurdegaryp|Hurdegaryp|NL|FR|mb1teci
hurghada|Hurghada|EG||r91qghx
hurricane|Hurricane|US||n9ta55b
hurstpierpoint|Hurstpierpoint|GB||navhdvi
hurstville|Hurstville|AU||o4bnpjq
hurst|Hurst|US||p9h66e3
hurth|Hürth|DE|nw|pavbef3
hurwenen|Hurwenen|NL|GE|jaxxeas
husken|Husken|NL|LI|kaveeck
husum|Husum|DE|ni|lb01elp
husum|Husum|DE|sh|ob5del5
hutchinson|Hutchinson|US||p9vq6bz
hutschenhausen|Hütschenhausen|DE|rp|laraegs
hutten|Hutten|AT||kanuf4f
hutthurm|Hutthurm|DE|by|map7exf
huttlingen|Hüttlingen|DE|bw|mapteo2
hutto|Hutto|US||o9au6d1
huttwilen|Hüttwilen|CH||kam9ekn
huttwil|Huttwil|CH||makwehu
huyen lam ha|Huyện Lâm Hà|VN||r7uum8l
huyton|Huyton|GB||pb2ddo4
huy|Huy|BE|WA|oauceaj
huzhou|Huzhou|CN||t9brn5l
hwado|Hwado|KR||q9ulnpn
hwaseong si|Hwaseong-si|KR||t9tdnoa
hyattsville|Hyattsville|US||o9y87y9
hybla valley|Hybla Valley|US||n9xn7xw
hyde park|Hyde Park|GB||nax4dvj
hyde park|Hyde Park|US||oa7e8eg
hyderabad|Hyderabad|IN||w8aajxy
hyderabad|Hyderabad|PK||u8wkj5y
hyde|Hyde|GB||ob2hdq8
hyesan|Hyesan|KP||ra50ns2
hyon|Hyon|BE|WA|lau4e70
hythe|Hythe|GB||oavads4
iasi|Iaşi|RO||sal1g0o
ibach|Ibach|CH||laklek1
ibadan|Ibadan|NG||v7iie6v
ibague|Ibagué|CO||t7ac834
ibanda|Ibanda|UG||q6xng8q
ibaraki|Ibaraki|JP||s9mqocl
ibarra|Ibarra|EC||r6yz7v0
ibbenbueren|Ibbenbueren|DE|nw|paz8ehf
ibb|Ibb|YE||t80thaq
ibirite|Ibirité|BR||r5eeahm
ibri|‘Ibrī|OM||r8qji90
ibstock|Ibstock|GB||mb0dds4
ica|Ica|PE||s5uw81n
ichalkaranji|Ichalkaranji|IN||s88djmu
ichenhausen|Ichenhausen|DE|by|naodeon
ichenheim|Ichenheim|DE|bw|laojehp
icheon si|Icheon-si|KR||r9tknq0
ichihara|Ichihara|JP||s9ooop4
ichikawa|Ichikawa|JP||s9p9oon
ichinomiya|Ichinomiya|JP||s9o2og0
ichinoseki|Ichinoseki|JP||q9y4os1
ichtegem|Ichtegem|BE|VL|navye4e
ichtershausen|Ichtershausen|DE|th|lavceqh
ickenham|Ickenham|GB||nax8dus
icking|Icking|DE|by|lan7err
idaho falls|Idaho Falls|US||paar58t
idar oberstein|Idar-Oberstein|DE|rp|oas3egb
iddergem|Iddergem|BE|VL|lavce78
idku|Idkū|EG||r9czg86
idlib|Idlib|SY||q9ptgpr
idstein|Idstein|DE|he|oatieiz
idylwood|Idylwood|US||o9y27xj
ien ban|Điện Bàn|VN||r865m8p
ieper|Ieper|BE|VL|pav9e41
ierland||IE|==|a
ifakara|Ifakara|TZ||r6bfgpw
iffeldorf|Iffeldorf|DE|by|lamperg
iffezheim|Iffezheim|DE|bw|mapmeim
igarassu|Igarassu|BR||q6c9b71
igboho|Igboho|NG||r7mke6g
igd r|Iğdır|TR||qa0whac
igel|Igel|DE|rp|kas3ee7
igensdorf|Igensdorf|DE|by|maruer7
igersheim|Igersheim|DE|bw|marhena
iggensbach|Iggensbach|DE|by|lapdewi
iggingen|Iggingen|DE|bw|lapneng
igis|Igis|CH||makfeml
igls|Igls|AT||lal7erp
iguala de la independencia|Iguala de la Independencia|MX||q8cz67i
iguatemi|Iguatemi|BR||r54fab1
ihringen|Ihringen|DE|bw|mangeh9
ihrlerstein|Ihrlerstein|DE|by|mapxesz
iida|Iida|JP||q9oooiu
iizuka|Iizuka|JP||q9jgnz1
ijebu igbo|Ijebu-Igbo|NG||q7hde74
ijebu ode|Ijebu Ode|NG||s7gye6w
ijero ekiti|Ijero-Ekiti|NG||r7jqea3
ijhorst|IJhorst|NL|OV|jb0aedh
ijlst|IJlst|NL|FR|lb19ebm
ijmuiden|IJmuiden|NL|NH|oazqe8t
ijok|Ijok|MY||q778lpo
ijsselmuiden|IJsselmuiden|NL|OV|nb00ech
ijsselstein|IJsselstein|NL|UT|payiea0
ijzendijke|IJzendijke|NL|ZE|kawke62
ijzendoorn|IJzendoorn|NL|GE|jay7ebd
ikare|Ikare|NG||s7ixebz
ikeda|Ikeda|JP||q9mqoc7
ikeja|Ikeja|NG||s7gce5a
ikere ekiti|Ikere-Ekiti|NG||q7iueaj
ikire|Ikire|NG||r7ihe7n
ikirun|Ikirun|NG||r7jze8z
ikoma|Ikoma|JP||q9mcocy
ikot ekpene|Ikot Ekpene|NG||r7ceehf
iksan|Iksan|KR||s9punon
ila orangun|Ila Orangun|NG||r7kae9m
ilagan|Ilagan|PH||r89nnal
ilam|Īlām|IR||r9jghgy
ilam|Ilam|NZ||n3l4r7d
ilanz|Ilanz|CH||lajxelk
ilchester|Ilchester|GB||lavpdok
ilchester|Ilchester|US||o9z17ys
ile des soeurs|Ile-des-Soeurs|CA||oaga87p
ile ife|Ile-Ife|NG||t7ise8o
ilebo|Ilebo|CD||q6lzfh7
ilesa|Ilesa|NG||s7j7e96
ilfeld|Ilfeld|DE|th|laxaepy
ilford|Ilford|GB||rax8dw7
ilfracombe|Ilfracombe|GB||naw9dkl
ilheus|Ilhéus|BR||r5swavl
iligan city|Iligan City|PH||s7kxnhk
iligan|Iligan|PH||s7kvnh4
ilkeston|Ilkeston|GB||pb15dsd
ilkley|Ilkley|GB||nb3sdqy
illerrieden|Illerrieden|DE|bw|lao3enx
illertissen|Illertissen|DE|by|oanyeo2
illingen|Illingen|DE|bw|maq0eks
illingen|Illingen|DE|sl|oar5efl
illmensee|Illmensee|DE|bw|kamyem1
illmitz|Illmitz|AT||lamof6o
illnau unter illnau|Illnau / Unter-Illnau|CH||kalpek9
illnau|Illnau|CH||lalpek8
illschwang|Illschwang|DE|by|lardesg
ilmenau|Ilmenau|DE|th|oauseqc
ilminster|Ilminster|GB||mavhdnx
ilmmunster|Ilmmünster|DE|by|laooery
ilobu|Ilobu|NG||q7jse8h
iloilo|Iloilo|PH||s7rqncg
ilorin|Ilorin|NG||u7lme8m
ilpendam|Ilpendam|NL|NH|kazqe9r
ilsede|Ilsede|DE|ni|naz6eoc
ilsenburg|Ilsenburg|DE|st|may3epo
ilsfeld|Ilsfeld|DE|bw|naqaelp
ilshofen|Ilshofen|DE|bw|maqlenk
ilvesheim|Ilvesheim|DE|bw|marfejt
ilz|Ilz|AT||kaktf49
imabari|Imabari|JP||r9kno5g
immendingen|Immendingen|DE|bw|man5ek9
immenhausen|Immenhausen|DE|he|mawvemc
immenstaad am bodensee|Immenstaad am Bodensee|DE|bw|mamfem1
immenstadt im allgau|Immenstadt im Allgäu|DE|by|nam4eod
immingham|Immingham|GB||nb2xdve
immokalee|Immokalee|US||o8ze7lu
imperatriz|Imperatriz|BR||r6ina83
imperial beach|Imperial Beach|US||o9gi4up
imperial|Imperial|US||o9h94yz
imphal|Imphal|IN||s8uxl4y
imst|Imst|AT||nal9epu
imus|Imus|PH||r823n7y
inala|Inala|AU||n4tcpox
inazawa|Inazawa|JP||r9nxofy
ince in makerfield|Ince-in-Makerfield|GB||nb2pdoq
inchenhofen|Inchenhofen|DE|by|laoreqv
incheon|Incheon|KR||v9u2nnz
incourt|Incourt|BE|WA|maute9c
inda silase|Inda Silasē|ET||q816guc
indaiatuba|Indaiatuba|BR||r55va8v
inden|Inden|DE|nw|mav8edo
independence|Independence|US||q9yl6lq
indian trail|Indian Trail|US||p9ng7nx
indianapolis|Indianapolis|US||ta0h78o
indianola|Indianola|US||na4w6o4
indio|Indio|US||q9jo4x6
indooroopilly|Indooroopilly|AU||n4tmpoy
indore|Indore|IN||u8p4jqn
indramayu|Indramayu|ID||q6gfm8w
inegol|İnegol|TR||ra1cg5z
inezgane|Inezgane|MA||r9acd5i
ingatestone|Ingatestone|GB||maxjdx2
ingeldorf|Ingeldorf|LU||jashed1
ingelfingen|Ingelfingen|DE|bw|maqyemt
ingelheim am rhein|Ingelheim am Rhein|DE|rp|oasteie
ingelmunster|Ingelmunster|BE|VL|navge52
ingenbohl|Ingenbohl|CH||makkejy
ingen|Ingen|NL|GE|kayceb8
ingersoll|Ingersoll|CA||na9j7nc
ingleburn|Ingleburn|AU||n4bkpj3
ingleby greenhow|Ingleby Greenhow|GB||nb59dsx
inglewood finn hill|Inglewood-Finn Hill|US||oamk4gh
inglewood|Inglewood|US||q9kc4r9
ingoldingen|Ingoldingen|DE|bw|lanfen2
ingoldmells|Ingoldmells|GB||lb1rdwx
ingolstadt|Ingolstadt|DE|by|qapherq
ingooigem|Ingooigem|BE|VL|lav6e5j
inisa|Inisa|NG||r7jte81
inishcrone|Inishcrone|IE||kb4md6r
inkisi|Inkisi|CD||q6jrf1t
inkster|Inkster|US||oa7h7gl
innere stadt|Innere Stadt|AT||oanxf5h
innerleithen|Innerleithen|GB||lb8idni
inning am ammersee|Inning am Ammersee|DE|by|mankeqz
innisfil|Innisfil|CA||pad27qr
innishannon|Innishannon|IE||jaxtd7y
innsbruck|Innsbruck|AT||ralaern
insch|Insch|GB||lbdador
insein|Insein|MM||r88xlay
insheim|Insheim|DE|rp|laqkein
ins|Ins|CH||laklefr
interlaken|Interlaken|CH||majoehv
international city|International City|AE||q8vwi5x
inver grove heights|Inver Grove Heights|US||pael6pk
inverbervie|Inverbervie|GB||lbbwdpo
invercargill|Invercargill|NZ||p3d4qvn
inverell|Inverell|AU||n4nbpjr
invergordon|Invergordon|GB||mbe9dkf
inverkeithing|Inverkeithing|GB||mb9ndmk
inverkip|Inverkip|GB||lb9bdih
inverness|Inverness|GB||pbdodka
inverurie|Inverurie|GB||nbd4dpe
inwil|Inwil|CH||lakxej7
inzai|Inzai|JP||q9pjopc
inzell|Inzell|DE|by|mamoevf
inzersdorf im kremstal|Inzersdorf im Kremstal|AT||kan5ez4
inzigkofen|Inzigkofen|DE|bw|lanjeli
inzing|Inzing|AT||lalber4
inzlingen|Inzlingen|DE|bw|lam7ehd
iona|Iona|US||n8zo7kc
ionview|Ionview|CA||nabi7rt
iowa city|Iowa City|US||qa5q6tr
ipatinga|Ipatinga|BR||r5fxalu
iphofen|Iphofen|DE|by|mas2eoi
ipiranga|Ipiranga|BR||q54gaai
ipoh|Ipoh|MY||t7aqlos
ipojuca|Ipojuca|BR||q6aob6m
ipplepen|Ipplepen|GB||lau9dlw
ipsheim|Ipsheim|DE|by|larlep4
ipswich|Ipswich|GB||raymdz8
iquique|Iquique|CL||r5dv8h5
iquitos|Iquitos|PE||s6nl88j
irakleion|Irákleion|GR||r9o5ftu
iranshahr|Iranshahr|IR||r91kikk
irapuato|Irapuato|MX||s8jg62g
irbid|Irbid|JO||t9gggnl
irchester|Irchester|GB||maz8du7
ireland||IE|==|a
irewe|Irewe|NG||r7fue4q
iriga city|Iriga City|PH||q7zbnet
iringa|Iringa|TZ||r6cfgn6
irkutsk|Irkutsk|RU||tazalxq
irlam|Irlam|GB||ob2gdpa
irland||IE|==|a
irondequoit|Irondequoit|US||paa17wi
ironville|Ironville|US||s9wu7ib
irrsdorf|Irrsdorf|AT||kan9eww
irschenberg|Irschenberg|DE|by|lamvet4
irsch|Irsch|DE|rp|las5eem
irthlingborough|Irthlingborough|GB||mazddub
iruma|Iruma|JP||r9pion5
irvine|Irvine|GB||pb8idj2
irvine|Irvine|US||r9jj4sq
irving park|Irving Park|US||pa6j74a
irvington|Irvington|US||pa3585t
irving|Irving|US||r9h56ep
irxleben|Irxleben|DE|st|layxerw
isahaya|Isahaya|JP||r9h8nx8
ischgl|Ischgl|AT||kakleol
ise ekiti|Ise-Ekiti|NG||r7iqeb2
isehara|Isehara|JP||q9ocomz
iselin|Iselin|US||oa2q85k
isenbuttel|Isenbüttel|DE|ni|maznepe
isen|Isen|DE|by|manxeti
iserlohn|Iserlohn|DE|nw|qawqehe
isernhagen farster bauerschaft|Isernhagen Farster Bauerschaft|DE|ni|oazrenc
isesaki|Isesaki|JP||r9qwomo
iseyin|Iseyin|NG||s7k5e60
ise|Ise|JP||q9lsofq
isfahan|Isfahan|IR||u9gphvj
isfara|Isfara|TJ||sa1hjc7
ishinomaki|Ishinomaki|JP||r9wqosi
isiro|Isiro|CD||r75pg0q
iskandar puteri|Iskandar Puteri|MY||t71vlvu
iskenderun|İskenderun|TR||r9rngoh
isla vista|Isla Vista|US||o9ll4n2
islamabad|Islamabad|PK||t9jojiw
island bay|Island Bay|NZ||m3r6rdh
isle of arran|Isle of Arran|GB||mb8edhj
isle of bute|Isle of Bute|GB||mb94dhy
isle of islay|Isle of Islay|GB||lb8zdeo
isle of lewis|Isle of Lewis|GB||obfqde9
isle of mull|Isle Of Mull|GB||lbatdfz
isleham|Isleham|GB||lazedx5
isles of scilly|Isles of Scilly|GB||laspdei
isleworth|Isleworth|GB||oax0dv2
islington city centre west|Islington-City Centre West|CA||pab77r2
islington|Islington|GB||sax6dvq
islip|Islip|US||oa3588n
ismailia|Ismailia|EG||s9b0gdn
ismaning|Ismaning|DE|by|nanzesg
isny|Isny|DE|bw|namhenw
isparta|Isparta|TR||r9uwg8v
ispringen|Ispringen|DE|bw|mapwek3
issaquah|Issaquah|US||pam14h1
isselburg|Isselburg|DE|nw|naxzedy
issum|Issum|DE|nw|nax5edv
istanbul|Istanbul|TR||xa3xg4f
istaravshan|Istaravshan|TJ||sa0vj7o
itabaiana|Itabaiana|BR||q64cb01
itabashi|Itabashi|JP||t9pboo3
itabira|Itabira|BR||q5fiajx
itaborai|Itaboraí|BR||r56uaky
itabuna|Itabuna|BR||r5sxauw
itacoatiara|Itacoatiara|BR||q6pa9do
itaguai|Itaguaí|BR||q56jaie
itagui|Itagüí|CO||s7f6820
itaim bibi|Itaim Bibi|BR||q54haac
itaim paulista|Itaim Paulista|BR||r54qab5
itaituba|Itaituba|BR||q6m49ki
itajai|Itajaí|BR||r4v9a4u
italien||IT|==|a
italie||IT|==|a
italy||IT|==|a
itami|Itami|JP||r9mmoc4
itanhaem|Itanhaém|BR||q52uaa1
itapecerica da serra|Itapecerica da Serra|BR||r544a9v
itaperuna|Itaperuna|BR||q5b4ann
itapetininga|Itapetininga|BR||r54ha6j
itapevi|Itapevi|BR||r54la9n
itapipoca|Itapipoca|BR||r6obau2
itaquaquecetuba|Itaquaquecetuba|BR||s54rab9
itaquera|Itaquera|BR||r54nab0
itarsi|Itārsi|IN||q8otjw0
itatiba|Itatiba|BR||q563a9w
itegem|Itegem|BE|VL|mavye95
ithaca|Ithaca|US||oa7w7zi
itingen|Itingen|CH||kalvehn
itterbeek|Itterbeek|BE|VL|mav8e7t
itteren|Itteren|NL|LI|javeebu
itter|Itter|AT||kalvetq
ittlingen|Ittlingen|DE|bw|laqnekt
ittre|Ittre|BE|WA|mauoe7u
ituiutaba|Ituiutaba|BR||q5hba2m
ituzaingo|Ituzaingó|AR||r4td9ij
itu|Itu|BR||r55ea8m
itzehoe|Itzehoe|DE|sh|pb3semg
itzig|Itzig|LU||larred5
itzstedt|Itzstedt|DE|sh|lb3heo8
ivanhoe|Ivanhoe|AU||n413p2w
ivano frankivsk|Ivano-Frankivsk|UA||rapwfsn
ivanovo|Ivanovo|RU||sbcch1t
ivanovskoye|Ivanovskoye|RU||qb8xgt3
iver heath|Iver Heath|GB||max6duk
iver|Iver|GB||max2dum
ives estates|Ives Estates|US||o8y47pa
ivinghoe|Ivinghoe|GB||lay0du9
ivory park|Ivory Park|ZA||r4xsg2c
ivoz ramet|Ivoz-Ramet|BE|WA|maujeb7
ivybridge|Ivybridge|GB||natzdl4
iwade|Iwade|GB||lawqdy1
iwaki|Iwaki|JP||s9sxorc
iwakuni|Iwakuni|JP||q9kwo3a
iwata|Iwata|JP||r9meoix
iwatsuki|Iwatsuki|JP||q9pwoo2
iwo|Iwo|NG||r7j8e7m
ixelles|Ixelles|BE|BR|qav7e85
ixtapaluca|Ixtapaluca|MX||s8fo69c
ixworth|Ixworth|GB||lazadyb
izegem|Izegem|BE|VL|oavfe4x
izeh|Īz̄eh|IR||q9efhqj
izhevsk|Izhevsk|RU||tbbxhzs
izmaylovo|Izmaylovo|RU||qb8zgt0
izmir|İzmir|TR||v9wpfze
izmit|İzmit|TR||ra38g75
iztacalco|Iztacalco|MX||s8fw68q
iztapalapa|Iztapalapa|MX||u8fs68u
izumisano|Izumisano|JP||q9lmobw
izumi|Izumi|JP||r9lsoc7
izumo|Izumo|JP||r9o9o4t
jabalpur|Jabalpur|IN||u8qdk23
jabalya|Jabālyā|PS||r9dlgjs
jabaquara|Jabaquara|BR||r54baaf
jabbeke|Jabbeke|BE|VL|naw6e4l
jabeek|Jabeek|NL|LI|javmeci
jaboatao dos guararapes|Jaboatão dos Guararapes|BR||t6bhb6r
jaboatao|Jaboatão|BR||t6bab6s
jacarei|Jacareí|BR||r559acb
jackson heights|Jackson Heights|US||qa3886r
jacksonville beach|Jacksonville Beach|US||o9a57lx
jacksonville|Jacksonville|US||t9a97l6
jackson|Jackson|US||r9fq6xi
jacmel|Jacmel|HT||r8co8ai
jacobabad|Jacobabad|PK||r94kj64
jaen|Jaén|ES||q9uxdlh
jaffa|Jaffa|IL||q9f1gkj
jaffna|Jaffna|LK||r7ovk29
jagadhri|Jagādhri|IN||q99tjuq
jagdalpur|Jagdalpur|IN||q8f0k7u
jagershoef|Jagershoef|NL|NB|lawzeb7
jagstzell|Jagstzell|DE|bw|laq7eo2
jagtial|Jagtiāl|IN||q8e7jz8
jahanabad|Jahānābād|IN||q8w1kg3
jahnatal|Jahnatal|DE|sn|maw8ewk
jahnsdorf|Jahnsdorf|DE|sn|mauzevp
jahrom|Jahrom|IR||r956i0s
jaigaon|Jaigaon|IN||r90lksa
jaipur|Jaipur|IN||v90sjqj
jakarta|Jakarta|ID||x6grm4t
jakomini|Jakomini|AT||pakpf2x
jalai nur|Jalai Nur|CN||qardmyy
jalal abad|Jalal-Abad|KG||qa3qjir
jalalabad|Jalālābād|AF||s9lnjbp
jalandhar|Jalandhar|IN||t9d1jpy
jalapa|Jalapa|GT||r82o6y1
jalgaon|Jalgaon|IN||s8kcjpx
jalhay|Jalhay|BE|WA|maugecl
jalingo|Jalingo|NG||q7mperk
jalna|Jālna|IN||s8h4jqt
jalpaiguri|Jalpāiguri|IN||q8zokqh
jamaica plain|Jamaica Plain|US||pa7j8eg
jamaica|Jamaica|US||ra3186z
jamalpur|Jamālpur|BD||r8v8ktv
jamalpur|Jamālpur|IN||q8wbkk9
jambes|Jambes|BE|WA|oau6e9j
jambi city|Jambi City|ID||t6tklvu
james bay|James Bay|CA||naoi4da
jamestown|Jamestown|US||oa6y7rw
jammu|Jammu|IN||t9gyjny
jamnagar|Jamnagar|IN||t8ofjan
jamshedpur|Jamshedpur|IN||u8pckjf
jamuria|Jāmuria|IN||r8ruklw
janakpur|Janakpur|NP||r909kip
jandelsbrunn|Jandelsbrunn|DE|by|lapdey2
jandira|Jandira|BR||q54na9q
janesville|Janesville|US||pa8k70q
janschwalde|Jänschwalde|DE|bb|kay2f0a
janzur|Janzūr|LY||r9h6ew6
japeri|Japeri|BR||q574air
jaragua do sul|Jaraguá do Sul|BR||r4wfa3p
jaragua|Jaraguá|BR||r54waa6
jaranwala|Jaranwala|PK||q9d1jjy
jardim angela|Jardim Angela|BR||s544aa3
jardim helena|Jardim Helena|BR||q54sab3
jardim sao luis|Jardim Sao Luis|BR||r548aa6
jarmen|Jarmen|DE|mv|lb3sex2
jarplund weding|Jarplund-Weding|DE|sh|mb62em6
jarrow|Jarrow|GB||ob6qdrw
jasmine estates|Jasmine Estates|US||o94l7ib
jasper|Jasper|US||n9wn76j
jatai|Jataí|BR||q5kc9wc
jatznick|Jatznick|DE|mv|lb2ueyq
jaunpur|Jaunpur|IN||r8xjk9p
jau|Jaú|BR||r582a54
jayapura|Jayapura|ID||s6qzoqw
jebel ali|Jebel Ali|AE||r8vgi53
jedburgh|Jedburgh|GB||lb84dox
jeddah|Jeddah|SA||w8lpgwv
jefferson city|Jefferson City|US||p9x66rz
jeffersontown|Jeffersontown|US||o9w37ac
jeffersonville|Jeffersonville|US||p9wc79u
jegenstorf|Jegenstorf|CH||lakpegv
jeju city|Jeju City|KR||s9j3nng
jemappes|Jemappes|BE|WA|nau5e6t
jember|Jember|ID||s6bbmnu
jemelle|Jemelle|BE|WA|latcean
jemeppe sur meuse|Jemeppe-sur-Meuse|BE|WA|naumeba
jemeppe sur sambre|Jemeppe-sur-Sambre|BE|WA|mau7e8z
jemgum|Jemgum|DE|ni|lb1zegi
jenaz|Jenaz|CH||kakdemz
jena|Jena|DE|th|qavhes7
jenbach|Jenbach|AT||malnesp
jengen|Jengen|DE|by|lancept
jenison|Jenison|US||oa9779p
jenks|Jenks|US||o9q26hf
jennersdorf|Jennersdorf|AT||lakef4u
jeongeup|Jeongeup|KR||r9ownok
jeonju|Jeonju|KR||t9pinp7
jepara|Jepara|ID||u6fpmff
jequie|Jequié|BR||q5viasn
jerez de la frontera|Jerez de la Frontera|ES||r9rxdey
jerichow|Jerichow|DE|st|lazuete
jersey city|Jersey City|US||sa35868
jersey farm|Jersey Farm|GB||laxtdv6
jerusalem|Jerusalem|IL||t9e9glu
jesberg|Jesberg|DE|he|lavoelf
jesewitz|Jesewitz|DE|sn|lawueuw
jessen|Jessen|DE|st|naxvew0
jessnitz|Jeßnitz|DE|st|laxkeu6
jessore|Jessore|BD||r8qdkrt
jesteburg|Jesteburg|DE|ni|mb23enn
jestetten|Jestetten|DE|bw|mamdejt
jetpur|Jetpur|IN||q8mfjc6
jette|Jette|BE|BR|pavbe81
jettingen scheppach|Jettingen-Scheppach|DE|by|maofep0
jetzendorf|Jetzendorf|DE|by|laojerq
jevenstedt|Jevenstedt|DE|sh|lb4nemu
jever|Jever|DE|ni|nb2tehy
jhang sadr|Jhang Sadr|PK||s9cvjgw
jhansi|Jhānsi|IN||s8wqjya
jhelum|Jhelum|PK||r9hhjkt
jhunjhunun|Jhunjhunūn|IN||q945jpg
ji an|Ji’an|CN||t91cmre
ji parana|Ji Paraná|BR||q63r93x
jiagedaqi|Jiagedaqi|CN||rau2ngs
jiamusi|Jiamusi|CN||tak0nxz
jianchang|Jianchang|CN||q92kmw0
jiangmen|Jiangmen|CN||u8oqmm4
jiangyin|Jiangyin|CN||u9enn62
jiangyou|Jiangyou|CN||q9e9lyw
jianshui|Jianshui|CN||s8tglp6
jiaohe|Jiaohe|CN||qabgnpp
jiaojiang|Jiaojiang|CN||s95qn9f
jiaozhou|Jiaozhou|CN||t9qsn5c
jiaozuo|Jiaozuo|CN||t9nwmmk
jiashan|Jiashan|CN||r9bpn7x
jiawang|Jiawang|CN||r9lnmy8
jiaxing|Jiaxing|CN||u9bfn7f
jiayuguan|Jiayuguan|CN||ra0llh1
jiazi|Jiazi|CN||q8pkmuf
jieshi|Jieshi|CN||r8pdmtr
jieshou|Jieshou|CN||r9iemsg
jieyang|Jieyang|CN||u8remv9
jijel|Jijel|DZ||r9saec0
jijiang|Jijiang|CN||r97dm35
jijiga|Jijiga|ET||s7nzh6w
jilin|Jilin|CN||uabtnnk
jimboomba|Jimboomba|AU||n4sppp3
jimeta|Jimeta|NG||r7nseum
jimma|Jimma|ET||r7jbgqb
jinan|Jinan|CN||w9rvmx0
jinchang|Jinchang|CN||r9wylrv
jincheng|Jincheng|CN||s9ommlf
jind|Jīnd|IN||r97gjs0
jinfeng|Jinfeng|CN||q94gmvw
jingdezhen|Jingdezhen|CN||s97dmxl
jinghong|Jinghong|CN||r8n4lnx
jingling|Jingling|CN||r9b5mm6
jingmen|Jingmen|CN||t9c7mjo
jingzhi|Jingzhi|CN||q9qvn3n
jingzhou|Jingzhou|CN||u9abmjn
jinhua|Jinhua|CN||u96vn4c
jining|Jining|CN||u9ocmvu
jinjiang|Jinjiang|CN||u8uyn1d
jinshanlu|Jinshanlu|CN||ramxkot
jinzhong|Jinzhong|CN||u9uoml7
jinzhou|Jinzhou|CN||ta47n8i
jirnsum|Jirnsum|NL|FR|kb1gec3
jiroft|Jīroft|IR||q95oice
jishou|Jishou|CN||q94omct
jishu|Jishu|CN||qad4no8
jistrum|Jistrum|NL|FR|jb1tecv
jiujiang|Jiujiang|CN||u98imu8
jiupu|Jiupu|CN||qa43ndj
jiuquan|Jiuquan|CN||sa0elho
jiutai|Jiutai|CN||racnnlj
jiutepec|Jiutepec|MX||r8eg68i
jixi|Jixi|CN||saftnzs
jiyuan|Jiyuan|CN||r9nhmkr
jizan|Jizan|SA||q88xh67
jizhou|Jizhou|CN||s9ubmt1
jizzax|Jizzax|UZ||ra1hj4f
joachimsthal|Joachimsthal|DE|bb|lb16ey6
joao pessoa|João Pessoa|BR||t6e8b76
jobstown|Jobstown|IE||nb20de7
jochberg|Jochberg|AT||kalmeui
jockgrim|Jockgrim|DE|rp|maqdeiz
jodhpur|Jodhpur|IN||u8yzjit
jodoigne|Jodoigne|BE|WA|nauwe9j
joetsu|Jōetsu|JP||r9t7ok0
johannesberg|Johannesberg|DE|by|laszele
johannesburg|Johannesburg|ZA||x4x8g1w
johanngeorgenstadt|Johanngeorgenstadt|DE|sn|mau3evb
johanniskirchen|Johanniskirchen|DE|by|laotevz
johannisthal|Johannisthal|DE|be|oazpexj
johlingen|Jöhlingen|DE|bw|maq7ejt
johns creek|Johns Creek|US||q9kj7e4
johnson city|Johnson City|US||q9qv7j9
johnsonville|Johnsonville|NZ||n3rirdk
johnstone|Johnstone|GB||ob93djg
johnston|Johnston|US||oa668dd
johnstown bridge|Johnstown Bridge|IE||jb2cdcy
johnstown|Johnstown|IE||jb1wddm
johnstown|Johnstown|US||oa217ss
johor bahru|Johor Bahru|MY||t723lw8
johstadt|Jöhstadt|DE|sn|laubewd
joint base pearl harbor hickam|Joint Base Pearl Harbor Hickam|US||p8lb1p9
joinville|Joinville|BR||s4wya4b
jois|Jois|AT||kan8f6o
joliette|Joliette|CA||pahu882
joliet|Joliet|US||ra5d73c
jollyville|Jollyville|US||n9ak6ce
jolo|Jolo|PH||q7etn84
jombang|Jombang|ID||q6d1mjr
jona|Jona|CH||oal7ekk
jonen|Jonen|CH||kaleejb
jonesboro|Jonesboro|US||q9pk6w2
jongny|Jongny|CH||kaj4ef0
jonkoping|Jönköping|SE||qbeiezc
jonquiere|Jonquière|CA||paoi8e3
jonschwil|Jonschwil|CH||lalqel9
joplin|Joplin|US||p9t06lh
jordanstown|Jordanstown|GB||mb5wdfm
jorhat|Jorhat|IN||q90cl5o
jork|Jork|DE|ni|nb2pemw
jose bonifacio|Jose Bonifacio|BR||q54jab1
jose c paz|José C. Paz|AR||r4a49cr
josefstadt|Josefstadt|AT||oanxf5f
jos|Jos|NG||t7plekp
joure|Joure|NL|FR|nb15ec4
juan diaz|Juan Díaz|PA||q7n47rc
juazeiro do norte|Juazeiro do Norte|BR||r6dzaus
juazeiro|Juazeiro|BR||r67vari
juba|Juba|SS||s7bhgbq
jubbega|Jubbega|NL|FR|lb18ed0
jubek|Jübek|DE|sh|lb5kem4
juchen|Jüchen|DE|nw|oavyee2
judenbach|Judenbach|DE|th|lau0er6
judenburg|Judenburg|AT||nal1f0r
judendorf|Judendorf|AT||malof1y
juiz de fora|Juiz de Fora|BR||t59kajl
juja|Juja|KE||r6uygqt
julbach|Julbach|DE|by|lao1ew0
juliaca|Juliaca|PE||r5qy8h7
julianstown|Julianstown|IE||jb33dej
julich|Jülich|DE|nw|pavgedo
jumet|Jumet|BE|WA|oau4e8c
junagadh|Jūnāgadh|IN||s8lsjbq
junction area|Junction Area|CA||nabb7r9
junction city|Junction City|US||o9yf6f1
jundiai|Jundiaí|BR||s55la9s
juneau|Juneau|US||obfy3im
junglinster|Junglinster|LU||las3edd
juniata park|Juniata Park|US||oa1583d
jupille sur meuse|Jupille-sur-Meuse|BE|WA|naupebn
jupiter|Jupiter|US||p90t7pj
juprelle|Juprelle|BE|WA|nauvebd
jurbise|Jurbise|BE|WA|naude6v
jurong town|Jurong Town|SG||s71plw4
jurong west|Jurong West|SG||r71rlw4
jurupa valley|Jurupa Valley|US||o9kf4tk
jussy|Jussy|CH||kaigedf
juterbog|Jüterbog|DE|bb|naygewc
jutiapa|Jutiapa|GT||r81o6yb
jyvaskyla|Jyväskylä|FI||rbqwfvg
k r kkale|Kırıkkale|TR||ra0pgh3
k rsehir|Kırşehir|TR||r9yrgiw
k z ltepe|Kızıltepe|TR||r9tbh0q
kaalheide|Kaalheide|NL|LI|lavbecs
kaarst|Kaarst|DE|nw|pawbeee
kabankalan|Kabankalan|PH||r7pqnd5
kabinda|Kabinda|CD||r6gyfs0
kabul|Kabul|AF||w9lxj85
kabwe|Kabwe|ZM||s5tvg31
kachtem|Kachtem|BE|VL|lavhe4v
kadapa|Kadapa|IN||s828jyy
kadoelen|Kadoelen|NL|NH|kazme9n
kadoma|Kadoma|JP||r9miocl
kadoma|Kadoma|ZW||q5j3g74
kaduna|Kaduna|NG||u7r9ego
kaech on|Kaech’ŏn|KP||sa0anlp
kaesong|Kaesŏng|KP||s9vhnnj
kafr ad dawwar|Kafr ad Dawwār|EG||q9chg7p
kafr ash shaykh|Kafr ash Shaykh|EG||r9cfg9y
kafrul|Kāfrul|BD||s8s3kv1
kafue|Kafue|ZM||q5q7g2a
kaggevinne|Kaggevinne|BE|VL|lavme9y
kagoshima|Kagoshima|JP||t9dpnyn
kahama|Kahama|TZ||s6ndgek
kahl am main|Kahl am Main|DE|by|mat3el1
kahla|Kahla|DE|th|mav5es7
kahramanmaras|Kahramanmaraş|TR||s9uegql
kahului|Kahului|US||o8k11td
kaiapoi|Kaiapoi|NZ||n3lir7k
kaifeng|Kaifeng|CN||u9mompj
kaili|Kaili|CN||s8zvm7y
kailua|Kailua|US||p8lg1pu
kaimuki|Kaimukī|US||o8l41po
kainbach|Kainbach|AT||kaksf34
kaindorf an der sulm|Kaindorf an der Sulm|AT||lajzf36
kaindorf|Kaindorf|AT||kal7f47
kain|Kain|BE|WA|mauoe5g
kairouan|Kairouan|TN||r9p4eo2
kaiseraugst|Kaiseraugst|CH||lam2ehh
kaisersbach|Kaisersbach|DE|bw|lapxems
kaisersesch|Kaisersesch|DE|rp|latjefu
kaiserslautern|Kaiserslautern|DE|rp|qarcehl
kaisheim|Kaisheim|DE|by|mapheq0
kaisten|Kaisten|CH||lam2eic
kaithal|Kaithal|IN||r98sjs8
kaiti|Kaiti|NZ||n3ylrmj
kaiyuan|Kaiyuan|CN||r8ruluy
kajang|Kajang|MY||q76blqr
kajansi|Kajansi|UG||r6ymged
kakamega|Kakamega|KE||u6ysgkj
kakamigahara|Kakamigahara|JP||r9oeog7
kakegawa|Kakegawa|JP||q9mloje
kakert|Kakert|NL|LI|kaveeco
kakinada|Kākināda|IN||s894k8g
kakogawacho honmachi|Kakogawachō-honmachi|JP||s9mloaj
kalaban koro|Kalaban Koro|ML||r7wxd9p
kalaburagi|Kalaburagi|IN||t8a6jtg
kalamazoo|Kalamazoo|US||qa7h7a9
kalawa|Kalawa|DE|bb|naxqeyr
kalbe|Kalbe|DE|st|lb0aerm
kalchreuth|Kalchreuth|DE|by|laroeqx
kalefeld|Kalefeld|DE|ni|maxwenv
kalemie|Kalemie|CD||r6hhg53
kalihi palama|Kalihi-Palama|US||p8l91pg
kalihi valley|Kalihi Valley|US||o8lc1pk
kaliningrad|Kaliningrad|RU||sb5zfgz
kalininskiy|Kalininskiy|RU||sbkog8f
kalispell|Kalispell|US||oanw52h
kalisz|Kalisz|PL||qaxsfa9
kalkar|Kalkar|DE|nw|naxqedh
kalken|Kalken|BE|VL|mavse6w
kalk|Kalk|DE|nw|oaviefh
kallakurichi|Kallakurichi|IN||u7uljzc
kallangur|Kallangur|AU||o4ubpoz
kallang|Kallang|SG||q71plwj
kallithea|Kallithéa|GR||q9vffpu
kallmunz|Kallmünz|DE|by|laqket8
kallnach|Kallnach|CH||kakmeg4
kallo|Kallo|BE|VL|lawde7w
kall|Kall|DE|nw|naueee8
kalmthout|Kalmthout|BE|VL|oawqe8g
kalmunai|Kalmunai|LK||q7ilk7b
kalol|Kalol|IN||r8qljhe
kalsdonk|Kalsdonk|NL|NB|max6e8f
kalsdorf bei graz|Kalsdorf bei Graz|AT||makhf30
kaltbrunn|Kaltbrunn|CH||lal5el3
kaltenbach|Kaltenbach|AT||kamjext
kaltenkirchen|Kaltenkirchen|DE|sh|ob3jeno
kaltenleutgeben|Kaltenleutgeben|AT||lanof50
kaluga|Kaluga|RU||sb5hgos
kalulushi|Kalulushi|ZM||q5ycg21
kalyan|Kalyān|IN||u8fgjj6
kamagaya|Kamagaya|JP||q9pdoow
kamakura|Kamakura|JP||r9o3onn
kamalia|Kamalia|PK||q9bdjht
kamalshahr|Kamālshahr|IR||r9pmhtb
kamarhati|Kāmārhāti|IN||s8ozkph
kambah|Kambah|AU||n47ppe2
kamensk ural skiy|Kamensk-Ural’skiy|RU||rbapio1
kamenz|Kamenz|DE|sn|oawfez5
kamen|Kamen|DE|nw|paxbeha
kamina|Kamina|CD||r69qftg
kamirenjaku|Kamirenjaku|JP||r9p5onn
kamloops|Kamloops|CA||qaur4ls
kammerstein|Kammerstein|DE|by|laqxeqh
kamoke|Kamoke|PK||r9eujm6
kamp lintfort|Kamp-Lintfort|DE|nw|pax2ee7
kampala|Kampala|UG||u6ywgei
kampen|Kampen|NL|OV|pb00ecf
kamperland|Kamperland|NL|ZE|kax9e6a
kamperveen|Kamperveen|NL|OV|jazvech
kampong baharu cheras batu sebelas|Kampong Baharu Cheras Batu Sebelas|MY||r76hlqp
kampong pasir ris|Kampong Pasir Ris|SG||r71ulwp
kampung baru subang|Kampung Baru Subang|MY||t76rlq1
kampung kangkar teberau|Kampung Kangkar Teberau|MY||s729lw7
kampung larkin lama|Kampung Larkin Lama|MY||s726lw6
kampung pasir gudang baru|Kampung Pasir Gudang Baru|MY||r723lwk
kampung sungai ara|Kampung Sungai Ara|MY||r7ctlmj
kampung sungai glugur|Kampung Sungai Glugur|MY||r7cxlmn
kamsar|Kamsar|GN||q7rlcre
kamsdorf|Kamsdorf|DE|th|lauoert
kamyanske|Kamyanske|UA||raosgk5
kamyshin|Kamyshin|RU||qat5he5
kanada||CA|==|a
kananga|Kananga|CD||u6hmfma
kanata|Kanata|CA||qafu814
kanayannur|Kanayannur|IN||t7ppjrv
kanazawa|Kanazawa|JP||s9roofi
kanchipuram|Kanchipuram|IN||r7xok1e
kanchrapara|Kānchrāpāra|IN||r8pskpn
kandahar|Kandahār|AF||s9dtiyj
kandel|Kandel|DE|rp|naqceis
kandern|Kandern|DE|bw|mamjeha
kandersteg|Kandersteg|CH||kaj5ehb
kandy|Kandy|LK||q7i9k3z
kaneohe|Kaneohe|US||p8lg1po
kangaroo flat|Kangaroo Flat|AU||n43sp0p
kangding|Kangding|CN||q99clr8
kanggye|Kanggye|KP||ra3tnnn
kangnyong|Kangnyŏng|KP||q9vbnkn
kanhangad|Kanhangad|IN||q7w7jon
kani|Kani|JP||q9ocogq
kankakee|Kankakee|US||oa4873y
kankan|Kankan|GN||r7qvd65
kannapolis|Kannapolis|US||p9ol7o2
kanoya|Kanoya|JP||q9d6nzh
kano|Kano|NG||w7vcejo
kanpur|Kanpur|IN||v8zjk37
kansas city|Kansas City|US||s9ym6la
kansk|Kansk|RU||qba4l9w
kantens|Kantens|NL|GR|jb29eef
kanturk|Kanturk|IE||layxd7a
kanzlerfeld|Kanzlerfeld|DE|ni|laz9ep2
kaohsiung|Kaohsiung|TW||v8oun67
kaolack|Kaolack|SN||s81bcnd
kapar|Kapar|MY||s76plpm
kapelle op den bos|Kapelle-op-den-Bos|BE|VL|navpe84
kapellen|Kapellen|BE|VL|oawje8c
kapelle|Kapelle|NL|ZE|nax1e70
kapfenberg|Kapfenberg|AT||lalsf2h
kapfing|Kapfing|AT||jalhesx
kapolei|Kapolei|US||n8la1oy
kappel grafenhausen|Kappel-Grafenhausen|DE|bw|mao4ehl
kappelen|Kappelen|CH||kakqeg7
kappeln|Kappeln|DE|sh|nb5uenl
kappelrodeck|Kappelrodeck|DE|bw|maozeik
kappl|Kappl|AT||lakreou
kaprijke|Kaprijke|BE|VL|mawae62
kaprun|Kaprun|AT||lalbevg
karabaglar|Karabağlar|TR||s9wmfzd
karabuk|Karabük|TR||qa4ggen
karachi|Karachi|PK||x8v2j25
karagandy|Karagandy|KZ||sascjj2
karaikkudi|Kāraikkudi|IN||r7pzjyt
karaj|Karaj|IR||u9pjhtn
karaman|Karaman|TR||r9tagga
karamay|Karamay|CN||ragmkft
karatsu|Karatsu|JP||q9iwnx1
karawalnagar|Karāwalnagar|IN||r95tjun
kara|Kara|TG||q7ojdzb
karbala|Karbala|IQ||u9gmhaa
karben|Karben|DE|he|oatjekd
kariega|Kariega|ZA||s4c8fuk
karimnagar|Karīmnagar|IN||s8d8jzt
kariya|Kariya|JP||r9n6ogi
karlsdorf neuthard|Karlsdorf-Neuthard|DE|bw|naqhejp
karlsfeld|Karlsfeld|DE|by|oanzerw
karlshagen|Karlshagen|DE|mv|lb4beyf
karlshorst|Karlshorst|DE|be|oazsexl
karlshuld|Karlshuld|DE|by|map8erd
karlskron|Karlskron|DE|by|map8erq
karlsruhe|Karlsruhe|DE|bw|saq5ejc
karlstadt|Karlstadt|DE|by|nassen5
karlstetten|Karlstetten|AT||kao2f39
karnal|Karnāl|IN||s98hjtu
karnaphuli|Karnaphuli|BD||r8p1l07
karol bagh|Karol Bāgh|IN||s95ljuf
karori|Karori|NZ||n3rcrde
karow|Karow|DE|be|ob05exg
karratha|Karratha|AU||n5cemwl
karsdorf|Karsdorf|DE|st|lawfese
karstadt|Karstädt|DE|bb|mb1oesm
karuri|Karuri|KE||r6w2gra
karur|Karur|IN||r7sgjww
kasama|Kasama|ZM||r65ngam
kasangati|Kasangati|UG||r6z8gek
kasendorf|Kasendorf|DE|by|lat0erj
kasese|Kasese|UG||q6yig7k
kashgar|Kashgar|CN||s9znjr3
kashihara shi|Kashihara-shi|JP||q9lvod7
kashipur|Kashipur|IN||q975jzc
kashiwara|Kashiwara|JP||q9lpod5
kashiwa|Kashiwa|JP||s9pmoou
kassala|Kassala|SD||s84xgp4
kassel|Kassel|DE|he|rawkeme
kastamonu|Kastamonu|TR||qa4yghu
kastellaun|Kastellaun|DE|rp|mat3ego
kastel|Kastel|DE|he|nasxej0
kasterlee|Kasterlee|BE|VL|oawce9t
kastl|Kastl|DE|by|lar5esg
kasugai|Kasugai|JP||s9nxogh
kasuga|Kasuga|JP||q9j5nye
kasukabe|Kasukabe|JP||r9pyoo7
kasulu|Kasulu|TZ||r6lag7m
kasur|Kasur|PK||s9cgjmt
katabi|Katabi|UG||r6y8ge7
katendrecht|Katendrecht|NL|ZH|may6e8g
katharinenberg|Katharinenberg|DE|th|law6eoi
kathmandu|Kathmandu|NP||u92ykh0
katihar|Katihar|IN||r8wykn9
katikati|Katikati|NZ||m41prgo
kati|Kati|ML||q7xed9l
katlenburg lindau|Katlenburg-Lindau|DE|ni|maxkeo2
katlijk|Katlijk|NL|FR|jb13ecp
katowice|Katowice|PL||satmfcv
katsdorf|Katsdorf|AT||kao8f07
katsina|Katsina|NG||t7y3eh4
katsushika|Katsushika|JP||s9p9ooh
katsuta|Katsuta|JP||r9r2oqd
katumba|Katumba|TZ||q68dghe
katwijk aan den rijn|Katwijk aan den Rijn|NL|ZH|mayze8a
katwijk aan zee|Katwijk aan Zee|NL|ZH|oaz0e88
katy|Katy|US||n98r6hu
katzelsdorf|Katzelsdorf|AT||lamqf57
katzenelnbogen|Katzenelnbogen|DE|rp|latnei5
katzhutte|Katzhütte|DE|th|laufeqp
katzwinkel|Katzwinkel|DE|rp|kav5ehq
kaufbeuren|Kaufbeuren|DE|by|pan0epi
kaufering|Kaufering|DE|by|nanleq8
kaufungen|Kaufungen|DE|he|nawgemq
kaukauna|Kaukauna|US||nad072t
kaulille|Kaulille|BE|VL|maw7ebc
kaulsdorf|Kaulsdorf|DE|be|oazwexr
kaulsdorf|Kaulsdorf|DE|th|laumerr
kaunas|Kaunas|LT||sb6ifqf
kawachi nagano|Kawachi-Nagano|JP||q9loocm
kawagoe|Kawagoe|JP||s9pronh
kawaguchi|Kawaguchi|JP||t9phoo3
kawanishi|Kawanishi|JP||r9mqoc6
kawasaki|Kawasaki|JP||u9oooo4
kawerau|Kawerau|NZ||m406riu
kaya|Kaya|BF||q7yddt0
kayes|Kayes|ML||r825d08
kayl|Kayl|LU||marhecs
kayseri|Kayseri|TR||u9xlgml
kaysville|Kaysville|US||oa40592
kazan|Kazan|RU||ub8zhog
kazo|Kazo|JP||q9qcons
keadby|Keadby|GB||lb2vdty
keady|Keady|GB||lb4pdde
kearney|Kearney|US||pa3268s
kearns|Kearns|US||pa2y58w
kearny|Kearny|US||pa39861
kearsley|Kearsley|GB||nb2pdpe
kecskemet|Kecskemét|HU||qakbfep
kedichem|Kedichem|NL|UT|kay2ea1
kediri|Kediri|ID||r6camj6
kedungwuni|Kedungwuni|ID||q6enmcl
keelby|Keelby|GB||lb2udvb
keelesdale eglinton west|Keelesdale-Eglinton West|CA||nabd7r9
keele|Keele|GB||lb18dpn
keelung|Keelung|TW||s8vtna6
keenagh|Keenagh|IE||jb2ydab
keene|Keene|US||oa998b8
keent|Keent|NL|LI|mawcebu
keerbergen|Keerbergen|BE|VL|lavoe8v
kefenrod|Kefenrod|DE|he|latuell
kegworth|Kegworth|GB||lb0rdsg
kehlen|Kehlen|LU||karzecs
kehl|Kehl|DE|bw|paoxehq
kehrsatz|Kehrsatz|CH||lakbegr
keighley|Keighley|GB||pb3ndqp
keijenborg|Keijenborg|NL|GE|kayjedh
keilor east|Keilor East|AU||n417p2f
keispelt|Keispelt|LU||jas1ecv
keith|Keith|GB||mbdudnt
keizer|Keizer|US||paez4e9
kelar|Kelar|IQ||r9m7hdw
kelberg|Kelberg|DE|rp|katpef8
kelbra|Kelbra|DE|st|lawweqo
keldonk|Keldonk|NL|NB|jaxbebi
kelheim|Kelheim|DE|by|napwet1
kelkheim mitte|Kelkheim-Mitte|DE|he|nataejh
kelkheim|Kelkheim|DE|he|oataejh
keller|Keller|US||p9hh6dv
kellinghusen|Kellinghusen|DE|sh|mb3ven0
kells|Kells|IE||mb39dcw
kellyville ridge|Kellyville Ridge|AU||n4cepj8
kellyville|Kellyville|AU||o4cdpjb
kelmscott|Kelmscott|AU||n4gsmub
kelowna|Kelowna|CA||rask4o3
kelpen oler|Kelpen-Oler|NL|LI|kawaec7
kelsall|Kelsall|GB||lb1tdoh
kelso|Kelso|AU||n5g5p7k
kelso|Kelso|GB||mb8gdp9
kelsterbach|Kelsterbach|DE|he|nat2ejp
kelston|Kelston|NZ||m43ird6
kelty|Kelty|GB||mb9xdml
kelvedon hatch|Kelvedon Hatch|GB||laxjdwr
kelvedon|Kelvedon|GB||may0dxz
kelvin grove|Kelvin Grove|NZ||m3tzrfx
kematen an der krems|Kematen an der Krems|AT||kannezf
kematen an der ybbs|Kematen an der Ybbs|AT||lanff10
kematen in tirol|Kematen in Tirol|AT||lal9erb
kembangan|Kembangan|SG||q71olwn
kemberg|Kemberg|DE|st|laxtev3
kemerovo|Kemerovo|RU||tb7pkj4
kemeten|Kemeten|AT||kal9f4v
kemmern|Kemmern|DE|by|lasreq8
kemnath|Kemnath|DE|by|masjet1
kemnay|Kemnay|GB||lbd0dp8
kempen|Kempen|DE|nw|pawoedu
kempsey|Kempsey|GB||layudpu
kempston hardwick|Kempston Hardwick|GB||oaypdum
kempston|Kempston|GB||oaysdum
kempten allgau|Kempten (Allgäu)|DE|by|pamleon
kemsing|Kemsing|GB||mawjdwn
kemzeke|Kemzeke|BE|VL|law9e7b
ken caryl|Ken Caryl|US||o9zy5s1
kendale lakes|Kendale Lakes|US||p8xf7on
kendall west|Kendall West|US||p8xf7ok
kendall|Kendall|US||q8xc7ow
kendal|Kendal|GB||ob4xdod
kendari|Kendari|ID||s6myncc
kenema|Kenema|SL||r7jwd0x
keng tung|Kēng Tung|MM||r8m3lll
kenilworth|Kenilworth|GB||oazfdrm
kenitra|Kenitra|MA||s9l6ddq
kenley|Kenley|GB||nawldvq
kenmare|Kenmare|IE||lay4d5e
kenmore|Kenmore|US||oamo4gg
kennedy park|Kennedy Park|CA||oabg7ru
kennelbach|Kennelbach|AT||kalwen5
kennemerland||NL|=|a
kenner|Kenner|US||q99b6xc
kennesaw|Kennesaw|US||p9ki7cy
kennewick|Kennewick|US||qaid4p2
kennington|Kennington|GB||maw5dyg
kennoway|Kennoway|GB||mba5dnj
kenn|Kenn|DE|rp|lasceeo
kenora|Kenora|CA||nas96lj
kenosha|Kenosha|US||qa8a742
kensal green|Kensal Green|GB||nax5dvd
kensington cedar cottage|Kensington-Cedar Cottage|CA||paqt4e5
kensington chinatown|Kensington-Chinatown|CA||oab97rg
kensington|Kensington|AU||n4bspk2
kensington|Kensington|GB||ob2ddnt
kensington|Kensington|US||pa2x86j
kentron|Kentron|AM||ra1mhbn
kentstown|Kentstown|IE||kb2zddv
kentville|Kentville|CA||naf88wu
kentwood|Kentwood|US||pa937a4
kent|Kent|US||qalm4gh
kenwood|Kenwood|US||oa6574o
kenzingen|Kenzingen|DE|bw|nanwehl
kerch|Kerch|UA||rag0gpc
kerckebosch|Kerckebosch|NL|UT|layoean
kerensheide|Kerensheide|NL|LI|lavlec2
keresley|Keresley|GB||lazpdrr
kerikeri|Kerikeri|NZ||n485rb7
kerkdriel|Kerkdriel|NL|GE|maxteat
kerkehout|Kerkehout|NL|ZH|kayre86
kerkelanden|Kerkelanden|NL|NH|maz2eaa
kerkenveld|Kerkenveld|NL|DR|jb0bee2
kerkrade|Kerkrade|NL|LI|pavbecu
kerksken|Kerksken|BE|VL|lavde73
kerkwerve|Kerkwerve|NL|ZE|jaxle6u
kermanshah|Kermanshah|IR||t9lbhiq
kerman|Kerman|IR||t9a4iak
kermt|Kermt|BE|VL|mavjeal
kernersville|Kernersville|US||o9qc7pl
kerns|Kerns|CH||makaej0
kerpen|Kerpen|DE|nw|pavbeem
kerrisdale|Kerrisdale|CA||naqr4dw
kerrville|Kerrville|US||o99h68m
kerschoten|Kerschoten|NL|GE|laz3ecl
kerzenheim|Kerzenheim|DE|rp|larqeie
kerzers|Kerzers|CH||makieg0
kesgrave|Kesgrave|GB||naymdzg
kessel lo|Kessel-Lo|BE|VL|oavde96
kesseleik|Kesseleik|NL|LI|jawgecq
kessel|Kessel|BE|VL|maw2e8v
kessel|Kessel|NL|LI|lawhect
kessenich|Kessenich|DE|nw|nauvefr
kessingland|Kessingland|GB||mazme0r
kesteren|Kesteren|NL|GE|mayaebh
keswick|Keswick|CA||oacx7r9
keswick|Keswick|GB||mb5odnb
ketelhaven|Ketelhaven|NL|FL|jb02ec0
ketsch|Ketsch|DE|bw|nar5ejp
kettenis|Kettenis|BE|WA|maupect
kettering|Kettering|GB||pazkdtz
kettering|Kettering|US||pa097e7
kettig|Kettig|DE|rp|lau0egr
ketzin|Ketzin|DE|bb|mazsevp
keulen||DE|nw|tavhefb
kevelaer|Kevelaer|DE|nw|oaxaedd
kew gardens hills|Kew Gardens Hills|US||pa3586y
kew gardens|Kew Gardens|US||oa3386x
kew|Kew|AU||o40zp2v
kew|Kew|GB||nax0dv7
key west|Key West|US||o8u87ku
keyingham|Keyingham|GB||lb37dvp
keynsham|Keynsham|GB||nawtdp2
keysborough|Keysborough|AU||o40hp39
keystone|Keystone|US||o9487ii
keyworth|Keyworth|GB||mb0vdsz
kfar saba|Kfar Saba|IL||q9fegkz
khabarovsk vtoroy|Khabarovsk Vtoroy|RU||taokobd
khabarovsk|Khabarovsk|RU||taooob9
khairpur mir s|Khairpur Mir’s|PK||r92hj70
khamis mushait|Khamis Mushait|SA||s8cuh6p
khammam|Khammam|IN||r89xk2m
khan yunis|Khān Yūnis|PS||r9d2gjb
khandallah|Khandallah|NZ||n3rgrdj
khandwa|Khandwa|IN||r8mmjs3
khanna|Khanna|IN||q9bbjrq
khanpur|Khanpur|PK||r95ljca
khanty mansiysk|Khanty-Mansiysk|RU||qbngj7o
kharagpur|Kharagpur|IN||r8o2kml
khardah|Khardah|IN||q8p4kpi
khargone|Khargone|IN||q8mmjq1
kharkiv|Kharkiv|UA||uasugop
khartoum north|Khartoum North|SD||t85hged
khartoum|Khartoum|SD||u857ged
khasavyurt|Khasavyurt|RU||qaa5hhf
khemisset|Khemisset|MA||r9jydf5
khenchela|Khenchela|DZ||q9ogefu
khenifra|Khenifra|MA||q9hhdga
kherson|Kherson|UA||sajkgel
khimki|Khimki|RU||rb9agrz
khlong luang|Khlong Luang|TH||q812lnl
khlong sam wa|Khlong Sam Wa|TH||r80jlnu
khlong toei|Khlong Toei|TH||q804lnd
khmelnytskyi|Khmelnytskyi|UA||sarafyy
khobar|Khobar|SA||r8z0hrh
khomeyni shahr|Khomeynī Shahr|IR||s9gthv6
khon kaen|Khon Kaen|TH||q87pltn
khoroshevo mnevniki|Khoroshëvo-Mnevniki|RU||rb8ygs3
khorramabad|Khorramabad|IR||s9j1hmc
khorramshahr|Khorramshahr|IR||s9akhlu
khouribga|Khouribga|MA||r9hcdct
khowy|Khowy|IR||r9x3hcv
khujand|Khujand|TJ||ra1wj9e
khulna|Khulna|BD||u8pdkss
khuraybat as suq|Khuraybat as Sūq|JO||r9ekgns
khurja|Khurja|IN||q94hjwa
khushab|Khushāb|PK||q9fqjgz
khuzdar|Khuzdar|PK||r939j11
khwisero|Khwisero|KE||q6yhgk3
kiambu|Kiambu|KE||r6urgqc
kibaha|Kibaha|TZ||s6f7gw4
kibworth harcourt|Kibworth Harcourt|GB||mazydt9
kidbrooke|Kidbrooke|GB||nawzdw3
kidderminster|Kidderminster|GB||pazjdpr
kidlington|Kidlington|GB||naxydsf
kidsgrove|Kidsgrove|GB||ob1hdps
kidwelly|Kidwelly|GB||laxqdk2
kiebitzreihe|Kiebitzreihe|DE|sh|lb3eemp
kiedrich|Kiedrich|DE|he|lat0eih
kiefersfelden|Kiefersfelden|DE|by|mam9etv
kiel windeweer|Kiel-Windeweer|NL|GR|jb1jeeu
kielce|Kielce|PL||ravbfhb
kieldrecht|Kieldrecht|BE|VL|lawhe7m
kiel|Kiel|DE|sh|rb4weo5
kierling|Kierling|AT||lao7f58
kierspe|Kierspe|DE|nw|oaw1eh3
kieselbronn|Kieselbronn|DE|bw|lapxekb
kigali|Kigali|RW||u6slg7i
kigoma|Kigoma|TZ||r6kgg6b
kihei|Kīhei|US||o8jo1tf
kijkduin|Kijkduin|NL|ZH|kayne7q
kikuyu|Kikuyu|KE||s6ujgpu
kikwit|Kikwit|CD||s6k0fca
kilbarchan|Kilbarchan|GB||lb94djd
kilbeggan|Kilbeggan|IE||kb29db6
kilbirnie|Kilbirnie|GB||mb8vdiz
kilburn|Kilburn|GB||oax7dvh
kilb|Kilb|AT||kanmf2t
kilchberg bachler stocken|Kilchberg / Bächler-Stocken|CH||kalhejq
kilchberg kilchberg dorfkern|Kilchberg / Kilchberg (Dorfkern)|CH||lalgejq
kilchberg|Kilchberg|CH||malgejr
kilcock|Kilcock|IE||mb2cddh
kilconnell|Kilconnell|IE||jb25d8p
kilcoole|Kilcoole|IE||mb1idf6
kilcormac|Kilcormac|IE||jb1pdaj
kilcullen|Kilcullen|IE||lb1ldda
kildalkey|Kildalkey|IE||jb2tdcu
kildare|Kildare|IE||nb1odct
kilder|Kilder|NL|GE|jayaedb
kildrum|Kildrum|IE||jb6qdbf
kilfinnane|Kilfinnane|IE||jazgd8h
kilis|Kilis|TR||q9s0gr4
kilkeel|Kilkeel|GB||mb46dfc
kilkee|Kilkee|IE||kb0cd58
kilkenny|Kilkenny|IE||ob09dbv
kilkishen|Kilkishen|IE||jb0pd7p
killala|Killala|IE||jb4ld6e
killaloe|Killaloe|IE||kb0pd8k
killamarsh|Killamarsh|GB||nb24dsc
killara|Killara|AU||n4c7pjw
killarney|Killarney|CA||oaqq4e9
killarney|Killarney|IE||naymd5l
killeagh|Killeagh|IE||jayad9s
killeen|Killeen|US||r9cg6cj
killenard|Killenard|IE||jb1ldc5
killenaule|Killenaule|IE||jb01dap
killester|Killester|IE||mb29des
killinaboy|Killinaboy|IE||jb15d6s
killingly center|Killingly Center|US||oa688cd
killorglin|Killorglin|IE||layqd4u
killucan|Killucan|IE||kb2ndc6
killumney|Killumney|IE||kay3d7z
killwangen|Killwangen|CH||kalrej7
killybegs|Killybegs|IE||kb5rd8j
killygordon|Killygordon|IE||jb68dao
killyleagh|Killyleagh|GB||lb54dgb
kill|Kill|IE||lb1xddp
kilmacanoge|Kilmacanoge|IE||kb1pdez
kilmacolm|Kilmacolm|GB||lb99dj5
kilmacow|Kilmacow|IE||jazcdc2
kilmacrenan|Kilmacrenan|IE||jb6vdae
kilmacthomas|Kilmacthomas|IE||jaz1dbd
kilmallock|Kilmallock|IE||kazkd86
kilmarnock|Kilmarnock|GB||pb8hdji
kilmaurs|Kilmaurs|GB||lb8kdjf
kilmeage|Kilmeage|IE||jb1xdd0
kilmessan|Kilmessan|IE||jb2sddi
kilmuckridge|Kilmuckridge|IE||jazvdek
kilpedder|Kilpedder|IE||kb1jdf1
kilquade|Kilquade|IE||nb1idf4
kilrane|Kilrane|IE||jaz4dec
kilrush|Kilrush|IE||lb08d5n
kilsheelan|Kilsheelan|IE||jazgday
kilsyth|Kilsyth|AU||n410p3o
kilsyth|Kilsyth|GB||nb9idkq
kiltamagh|Kiltamagh|IE||kb3ld70
kilwinning|Kilwinning|GB||ob8ldix
kilworth|Kilworth|IE||kayyd94
kimberley|Kimberley|GB||nb16dsh
kimberley|Kimberley|ZA||r4q7fss
kimhae|Kimhae|KR||t9nvnu0
kincardine|Kincardine|GB||lb9rdlo
kindberg|Kindberg|AT||malyf2x
kinderdijk|Kinderdijk|NL|ZH|jay5e8v
kindhausen kindhausen dorf|Kindhausen / Kindhausen (Dorf)|CH||kalpek4
kindia|Kindia|GN||r7pycw9
kindsbach|Kindsbach|DE|rp|laraeh6
kindu|Kindu|CD||r6pufw0
kineton|Kineton|GB||kaywdrt
king of prussia|King of Prussia|US||oa1d82k
king s clipstone|King's Clipstone|GB||lb1qdsy
king s cross|King's Cross|GB||nax5dvo
king s lynn|King's Lynn|GB||pb0jdx4
kingaroy|Kingaroy|AU||n4wapls
kinghorn|Kinghorn|GB||lb9rdn6
kingman|Kingman|US||o9nr537
kings bridge|Kings Bridge|US||qa3k86p
kings hill|Kings Hill|GB||lawfdx4
kings langley|Kings Langley|GB||maxndur
kings park|Kings Park|US||oa3l88i
kings sutton|Kings Sutton|GB||layidsg
kings worthy|Kings Worthy|GB||mavxdse
kingsbridge|Kingsbridge|GB||matodli
kingsbury|Kingsbury|GB||lb00drc
kingsclere|Kingsclere|GB||lawkdsk
kingscourt|Kingscourt|IE||lb3rdd3
kingsessing|Kingsessing|US||oa0y831
kingsford|Kingsford|AU||n4bspk3
kingsgrove|Kingsgrove|AU||n4bqpjq
kingskerswell|Kingskerswell|GB||mauadm2
kingsland|Kingsland|US||o9bk7l3
kingsley|Kingsley|AU||n4hnmto
kingsport|Kingsport|US||p9rj7io
kingsteignton|Kingsteignton|GB||naufdm2
kingston bagpuize|Kingston Bagpuize|GB||laxkds2
kingston upon hull|Kingston upon Hull|GB||sb3adv2
kingston upon thames|Kingston upon Thames|GB||nawtdv6
kingston|Kingston|AU||n4t5ppc
kingston|Kingston|CA||racv7zk
kingston|Kingston|JM||t8c07yp
kingston|Kingston|US||oa6h86g
kingsview village the westway|Kingsview Village-The Westway|CA||oabe7r1
kingsville|Kingsville|CA||oa6y7i7
kingsville|Kingsville|US||o92g6c6
kingswells|Kingswells|GB||mbcsdpu
kingswinford|Kingswinford|GB||oazudpz
kingswood park|Kingswood Park|AU||n4c7pin
kingswood|Kingswood|GB||pawxdp1
kington|Kington|GB||laz0dqe
kinlough|Kinlough|IE||kb59d90
kinnegad|Kinnegad|IE||lb2hdca
kinrooi|Kinrooi|BE|VL|naw3eby
kinross|Kinross|GB||mba4dmi
kinsale|Kinsale|IE||maxnd8b
kinsealy drinan|Kinsealy-Drinan|IE||mb2gdes
kinshasa|Kinshasa|CD||x6lzf2j
kinston|Kinston|US||o9ny7wi
kintbury|Kintbury|GB||lawsdrz
kintore|Kintore|GB||mbd0dph
kinvarra|Kinvarra|IE||jb1md77
kinvere|Kinvere|GB||mazpdpt
kippax|Kippax|GB||nb3dds7
kippenheim|Kippenheim|DE|bw|mao6ehr
kipushi|Kipushi|CD||r61cfzp
kirari sulemannagar|Kirāri Sulemānnagar|IN||s95qju2
kira|Kira|UG||s6z4gen
kirby muxloe|Kirby Muxloe|GB||nb07dsl
kirchanschoring|Kirchanschöring|DE|by|lan7evn
kirchardt|Kirchardt|DE|bw|maqoekz
kirchberg am wagram|Kirchberg am Wagram|AT||kaojf46
kirchberg am wechsel|Kirchberg am Wechsel|AT||kam9f4f
kirchberg an der jagst|Kirchberg an der Jagst|DE|bw|maqoenq
kirchberg an der murr|Kirchberg an der Murr|DE|bw|lapyely
kirchberg an der pielach|Kirchberg an der Pielach|AT||kanff2v
kirchberg in tirol|Kirchberg in Tirol|AT||malteu8
kirchberg|Kirchberg|CH||malpel4
kirchberg|Kirchberg|DE|by|mapuewm
kirchberg|Kirchberg|DE|rp|lasqegl
kirchberg|Kirchberg|DE|sn|naumeus
kirchberg|Kirchberg|LU||narued3
kirchbichl|Kirchbichl|AT||mam0etm
kirchdorf am inn|Kirchdorf am Inn|DE|by|mao1ew2
kirchdorf an der krems|Kirchdorf an der Krems|AT||man3ez8
kirchdorf im wald|Kirchdorf im Wald|DE|by|lapvewv
kirchdorf in tirol|Kirchdorf in Tirol|AT||lam4eul
kirchdorf|Kirchdorf|DE|bw|lankeo5
kirchdorf|Kirchdorf|DE|by|laomesd
kirchdorf|Kirchdorf|DE|ni|kb04ekj
kirchehrenbach|Kirchehrenbach|DE|by|las5eqz
kirchenlamitz|Kirchenlamitz|DE|by|latbet7
kirchensittenbach|Kirchensittenbach|DE|by|laroerq
kirchentellinsfurt|Kirchentellinsfurt|DE|bw|maotelf
kirchenthumbach|Kirchenthumbach|DE|by|las7esl
kirchenviertel|Kirchenviertel|AT||makxf2n
kirchen|Kirchen|DE|rp|nav5ehx
kirchgellersen|Kirchgellersen|DE|ni|lb1veom
kirchhain|Kirchhain|DE|he|nav7ekt
kirchham|Kirchham|DE|by|laobewv
kirchheim am neckar|Kirchheim am Neckar|DE|bw|maq9ele
kirchheim am ries|Kirchheim am Ries|DE|bw|lapseow
kirchheim bei munchen|Kirchheim bei München|DE|by|nanueso
kirchheim unter teck|Kirchheim unter Teck|DE|bw|pap5em9
kirchheimbolanden|Kirchheimbolanden|DE|rp|maryeia
kirchheim|Kirchheim|DE|by|laryene
kirchheim|Kirchheim|DE|he|lav7eml
kirchhundem|Kirchhundem|DE|nw|navxeih
kirchlengern|Kirchlengern|DE|nw|naz0ejz
kirchlindach|Kirchlindach|CH||lakkegm
kirchlinteln|Kirchlinteln|DE|ni|nb12elw
kirchroth|Kirchroth|DE|by|lapzeuv
kirchschlag in der buckligen welt|Kirchschlag in der Buckligen Welt|AT||kalyf58
kirchseeon|Kirchseeon|DE|by|nanjet1
kirchweidach|Kirchweidach|DE|by|lanlev5
kirchwerder|Kirchwerder|DE|hh|nb2eeoc
kirchzarten|Kirchzarten|DE|bw|nan9ei3
kirchzell|Kirchzell|DE|by|larueli
kirdasah|Kirdāsah|EG||r99fgaf
kirishima|Kirishima|JP||q9e6nz8
kirk sandall|Kirk Sandall|GB||nb2sdt1
kirkburton|Kirkburton|GB||lb2xdra
kirkby in ashfield|Kirkby in Ashfield|GB||ob1idsk
kirkbymoorside|Kirkbymoorside|GB||lb4rdtf
kirkby|Kirkby|GB||pb2kdnz
kirkcaldy|Kirkcaldy|GB||pb9wdn8
kirkconnel|Kirkconnel|GB||lb7vdkw
kirkcudbright|Kirkcudbright|GB||lb6cdkr
kirkdale|Kirkdale|GB||ob2fdnq
kirkel|Kirkel|DE|sl|naqweg3
kirkham|Kirkham|GB||nb3edo1
kirkintilloch|Kirkintilloch|GB||ob9edkh
kirkland|Kirkland|CA||oag986t
kirkland|Kirkland|US||qamg4gj
kirkleatham|Kirkleatham|GB||mb5ndt0
kirkliston|Kirkliston|GB||mb9fdmk
kirksville|Kirksville|US||oa1n6qu
kirkuk|Kirkuk|IQ||t9ojhbb
kirkwall|Kirkwall|GB||mbhudns
kirkwood|Kirkwood|US||o9x66wv
kirn|Kirn|DE|rp|nasbegq
kirov|Kirov|RU||sbgshpy
kirriemuir|Kirriemuir|GB||mbbfdno
kirrweiler|Kirrweiler|DE|rp|kaqyeio
kirschau|Kirschau|DE|sn|lavxf03
kirton in lindsey|Kirton in Lindsey|GB||lb2kduc
kirton|Kirton|GB||lb11dvu
kirtorf|Kirtorf|DE|he|lav1ela
kirwan|Kirwan|AU||o5gep7l
kiryas joel|Kiryas Joel|US||pa4u85z
kiryu|Kiryū|JP||q9r4on1
kisangani|Kisangani|CD||u6zgftz
kisaran|Kisaran|ID||r76alkq
kisarazu|Kisarazu|JP||r9oaoop
kisdorf|Kisdorf|DE|sh|lb3hent
kiselevsk|Kiselëvsk|RU||qb3zkkq
kishanganj|Kishanganj|IN||q8yikoc
kishangarh|Kishangarh|IN||r8zvjnx
kishiwada|Kishiwada|JP||r9lroc1
kisii|Kisii|KE||q6w4gkl
kisi|Kisi|NG||r7n8e6p
kislovodsk|Kislovodsk|RU||rabzh6o
kismayo|Kismayo|SO||r6x0h67
kissidougou|Kissidougou|GN||q7nid3y
kissimmee|Kissimmee|US||q94m7lu
kissing|Kissing|DE|by|nao6eqh
kisslegg|Kißlegg|DE|bw|namreng
kist|Kist|DE|by|las6enc
kisumu|Kisumu|KE||s6xqgkk
kitakyushu|Kitakyushu|JP||t9k1nzh
kitale|Kitale|KE||r70ugl9
kitami|Kitami|JP||qaboozp
kita|Kita|JP||s9pboo5
kitchener|Kitchener|CA||raan7od
kitengela|Kitengela|KE||r6twgqo
kitsilano|Kitsilano|CA||paqv4dv
kitskensberg|Kitskensberg|NL|LI|jaw5eco
kittsee|Kittsee|AT||lanlf7e
kitwe|Kitwe|ZM||t5ygg2d
kitzbuhel|Kitzbühel|AT||nalteuf
kitzen|Kitzen|DE|sn|kawaety
kitzingen|Kitzingen|DE|by|oas6eo7
kitzscher|Kitzscher|DE|sn|maw4euv
kiveton park|Kiveton Park|GB||nb26dsj
klaaswaal|Klaaswaal|NL|ZH|laxte8d
kladow|Kladow|DE|be|nazpewi
klagenfurt am worthersee|Klagenfurt am Wörthersee|AT||qajiezr
klaipeda|Klaipėda|LT||rb8rfiq
klamath falls|Klamath Falls|US||oa7a4hq
klang|Klang|MY||t76glps
klarenbeek|Klarenbeek|NL|GE|jayxecu
klarenbeek|Klarenbeek|NL|ZE|lax3e61
klaten|Klaten|ID||q6clmf9
klausdorf|Klausdorf|DE|sh|mb4veod
klausen leopoldsdorf|Klausen-Leopoldsdorf|AT||kanlf4i
klaus|Klaus|AT||lalkeng
klazienaveen|Klazienaveen|NL|DR|nb0geff
klein driene|Klein Driene|NL|OV|kaz7eey
klein nordende|Klein Nordende|DE|sh|lb38emt
klein offenseth sparrieshoop|Klein Offenseth-Sparrieshoop|DE|sh|lb3gemx
klein reken|Klein Reken|DE|nw|laxvefk
klein sankt paul|Klein Sankt Paul|AT||kak4f0e
klein schwulper|Klein Schwülper|DE|ni|mazeeoz
klein wanzleben|Klein Wanzleben|DE|st|laynerl
klein winternheim|Klein-Winternheim|DE|rp|lasqeit
klein zundert|Klein-Zundert|NL|NB|kax0e8x
kleinandelfingen|Kleinandelfingen|CH||kam8ek4
kleinbettingen|Kleinbettingen|LU||karxecg
kleinblittersdorf|Kleinblittersdorf|DE|sl|naqkefk
kleinedling|Kleinedling|AT||kak1f17
kleinheubach|Kleinheubach|DE|by|las4ell
kleinhoflein im burgenland|Kleinhöflein im Burgenland|AT||lamwf5u
kleinlutzel|Kleinlützel|CH||kalregm
kleinmachnow|Kleinmachnow|DE|bb|oazlewr
kleinostheim|Kleinostheim|DE|by|naswel7
kleinrinderfeld|Kleinrinderfeld|DE|by|las2enc
kleinschwabhausen|Kleinschwabhausen|DE|by|maogerk
kleinsoding|Kleinsöding|AT||kakkf2g
kleinwallstadt|Kleinwallstadt|DE|by|masjelh
kleinzschocher|Kleinzschocher|DE|sn|nawkeu8
klemskerke|Klemskerke|BE|VL|mawce4e
klerksdorp|Klerksdorp|ZA||r4vffy3
kleve|Kleve|DE|nw|paxved2
klijndijk|Klijndijk|NL|DR|jb0ref2
klimmen|Klimmen|NL|LI|kavcecc
klingenbach|Klingenbach|AT||kamnf5y
klingenberg am main|Klingenberg am Main|DE|by|masbeli
klingenmunster|Klingenmünster|DE|rp|laqieia
klingenstein|Klingenstein|DE|bw|naoienj
klingenthal|Klingenthal|DE|sn|natweum
klingnau|Klingnau|CH||lam6eix
klipphausen|Klipphausen|DE|sn|mavvexj
kloetinge|Kloetinge|NL|ZE|kax2e6w
kloosterburen|Kloosterburen|NL|GR|jb2bedr
klosterlechfeld|Klosterlechfeld|DE|by|lanseq3
klostermansfeld|Klostermansfeld|DE|st|laxaery
klosterneuburg|Klosterneuburg|AT||nao7f5d
klosters serneus|Klosters Serneus|CH||lak9enc
kloten balsberg|Kloten / Balsberg|CH||kalsejt
kloten freienberg chanzler chlini chaseren|Kloten / Freienberg (Chanzler-Chlini Chaseren)|CH||kalveju
kloten geissberg|Kloten / Geissberg|CH||kaltejv
kloten holberg|Kloten / Holberg|CH||lalteju
kloten horainli|Kloten / Horainli|CH||kalteju
kloten hostrass|Kloten / Hostrass|CH||jaltejv
kloten kloten zentrum|Kloten / Kloten (Zentrum)|CH||kaltejv
kloten rutlen|Kloten / Rütlen|CH||laltejv
kloten spitz|Kloten / Spitz|CH||kalsejv
kloten|Kloten|CH||nalteju
klotze|Klötze|DE|st|mb07er0
klotzsche|Klotzsche|DE|sn|oavzey9
kluang|Kluang|MY||r73nlv0
klundert|Klundert|NL|NB|maxie8l
klutz|Klütz|DE|mv|lb3wer0
knaphill|Knaphill|GB||nawkdua
knaresborough|Knaresborough|GB||nb41drx
knebworth|Knebworth|GB||may3dvi
knegsel|Knegsel|NL|NB|kawseav
knesselare|Knesselare|BE|VL|maw2e5h
knetzgau|Knetzgau|DE|by|masuepb
knighton|Knighton|GB||lazednj
knightsbridge and belgravia|Knightsbridge and Belgravia|GB||nax2dvj
knittelfeld|Knittelfeld|AT||nal6f16
knittlingen|Knittlingen|DE|bw|maq6ekc
knockaderry|Knockaderry|IE||jazrd73
knockbridge|Knockbridge|IE||jb3xddz
knocklyon|Knocklyon|IE||nb20def
knocknalower|Knocknalower|IE||jb4od4q
knock|Knock|IE||jb3fd78
knokke heist|Knokke-Heist|BE|VL|pawne53
knokke|Knokke|BE|VL|nawne55
knonau|Knonau|CH||kal6eji
knottingley|Knottingley|GB||nb37dsi
knotty ash|Knotty Ash|GB||nb2edny
knowle|Knowle|GB||nazidr7
knoxville|Knoxville|US||r9pw7ew
knutsford|Knutsford|GB||nb22dpf
knutwil|Knutwil|CH||kal4eif
kobern gondorf|Kobern-Gondorf|DE|rp|latqegq
kobersdorf|Kobersdorf|AT||kam8f5j
kobe|Kobe|JP||u9mdobi
koblach|Koblach|AT||malhemo
koblenz|Koblenz|CH||kam9eiw
koblenz|Koblenz|DE|rp|qatveh2
kochel|Kochel|DE|by|mameerl
kochi|Kochi|IN||t7pmjru
kochi|Kochi|JP||s9j7o6x
kodaira|Kodaira|JP||r9p9onh
kodersdorf|Kodersdorf|DE|sn|lawcf1d
koditz|Köditz|DE|by|lattesx
koekange|Koekange|NL|DR|kb0eedk
koekelare|Koekelare|BE|VL|navxe4a
koekelberg|Koekelberg|BE|BR|oavae81
koerich|Koerich|LU||karzecj
koersel|Koersel|BE|VL|oavuean
koewacht|Koewacht|NL|ZE|lawbe71
kofering|Köfering|DE|by|lapxetw
koflach|Köflach|AT||makrf1w
koforidua|Koforidua|GH||r7exdva
kofu|Kofu|JP||r9p3okx
koganei|Koganei|JP||q9p6onj
kogarah|Kogarah|AU||o4bnpju
koga|Koga|JP||r9qioo4
kohat|Kohat|PK||r9jajeh
kohlberg|Kohlberg|DE|bw|laowely
koidu|Koidu|SL||q7m0d1j
kokomo|Kokomo|US||pa2h78r
kokshetau|Kokshetau|KZ||rb20j8r
koksijde|Koksijde|BE|VL|oaw0e3c
kokubunji|Kokubunji|JP||q9p6ong
kolar|Kolār|IN||r7yijx1
kolbermoor|Kolbermoor|DE|by|oamxetj
kolda|Kolda|SN||q7xtcqi
kolham|Kolham|NL|GR|jb1qeeq
kolhapur|Kolhāpur|IN||t88ejm7
kolhorn|Kolhorn|NL|NH|jb0ne9l
kolitzheim|Kolitzheim|DE|by|masoeof
kolkata|Kolkata|IN||w8ookpg
kolkwitz|Kolkwitz|DE|bb|naxrezl
kollam|Kollam|IN||s7mojsq
kollbrunn kollbrunn dorfkern|Kollbrunn / Kollbrunn (Dorfkern)|CH||kaluekd
kollbrunn|Kollbrunn|CH||kalueke
kolleda|Kölleda|DE|th|maw7er8
kolliken|Kölliken|CH||lalheia
kolln reisiek|Kölln-Reisiek|DE|sh|lb3cemy
kollnburg|Kollnburg|DE|by|laq9evq
kollumersweach|Kollumersweach|NL|FR|lb1yecw
kollum|Kollum|NL|FR|mb20ed3
koln|Köln|DE|nw|tavhefb
kolomna|Kolomna|RU||rb6zgvq
kolpino|Kolpino|RU||rbjzg8z
kolsass|Kolsass|AT||kaleesb
kolwezi|Kolwezi|CD||t649fur
kom ombo|Kom Ombo|EG||q8u0gfj
komaki|Komaki|JP||r9o0ogc
komatsu|Komatsu|JP||q9r4of1
kombolcha|Kombolcha|ET||r7ssgye
kommerzijl|Kommerzijl|NL|GR|ib21edk
komsomolsk on amur|Komsomolsk-on-Amur|RU||saufogl
kon tum|Kon Tum|VN||r81vm81
kongen|Köngen|DE|bw|nap8em1
konibodom|Konibodom|TJ||ra1xjbn
konigheim|Königheim|DE|bw|laruemo
konigs wusterhausen|Königs Wusterhausen|DE|bb|oazaexv
konigsbach stein|Königsbach-Stein|DE|bw|naq1ejx
konigsbau|Königsbau|DE|bw|mamgelj
konigsbronn|Königsbronn|DE|bw|mapeeo3
konigsbruck|Königsbrück|DE|sn|maweeyn
konigsbrunn|Königsbrunn|DE|by|oao4eq9
konigsdorf|Königsdorf|DE|by|lamuerw
konigsee|Königsee|DE|th|mauqequ
konigsfeld im schwarzwald|Königsfeld im Schwarzwald|DE|bw|manqeje
konigslutter am elm|Königslutter am Elm|DE|ni|oaz5eq2
konigstein im taunus|Königstein im Taunus|DE|he|nateejj
konigstein|Königstein|DE|sn|lavgez3
konigstetten|Königstetten|AT||lao6f4u
konigswalde|Königswalde|DE|sn|laufew9
konigswartha|Königswartha|DE|sn|lawjezt
konigswiesen|Königswiesen|AT||kaogf18
konigswinter|Königswinter|DE|nw|pausefz
koningsbosch|Koningsbosch|NL|LI|kavteck
koningshooikt|Koningshooikt|BE|VL|mavye8t
koningslust|Koningslust|NL|LI|kawoecn
koniz|Köniz|CH||pakcegl
konnern|Könnern|DE|st|maxjesp
konolfingen|Konolfingen|CH||mak8eh6
konosu|Kōnosu|JP||q9q7onk
konradshohe|Konradshöhe|DE|be|mb03ewr
konradsreuth|Konradsreuth|DE|by|latnesx
konstanz|Konstanz|DE|bw|qameeli
kontich|Kontich|BE|VL|oaw1e8d
konya|Konya|TR||u9v7ge8
konz|Konz|DE|rp|oas2eea
koolauloa|Koolauloa|US||n8m11pb
koolkerke|Koolkerke|BE|VL|lawce51
koolskamp|Koolskamp|BE|VL|lavoe4x
kootstertille|Kootstertille|NL|FR|lb1tecx
kootwijkerbroek|Kootwijkerbroek|NL|GE|kayvebr
kop van zuid|Kop van Zuid|NL|ZH|lay7e8h
kopenhagen||DK||ub8oeux
kopenick|Köpenick|DE|be|qazpexp
koppigen|Koppigen|CH||kakxeh5
kopstal|Kopstal|LU||jaryecv
korabel|Korabel|UA||qajigei
korbach|Korbach|DE|he|oawgekn
korba|Korba|IN||s8o3k9q
korbeek lo|Korbeek-Lo|BE|VL|lavae98
korb|Korb|DE|bw|napoem0
kordel|Kordel|DE|rp|lasfeef
koreatown|Koreatown|US||q9km4re
korhogo|Korhogo|CI||s7oadgd
koriyama|Kōriyama|JP||s9twopy
korla|Korla|CN||ta60kjb
korle|Körle|DE|he|law5emg
korneuburg|Korneuburg|AT||naobf5d
kornhorn|Kornhorn|NL|GR|ib1qedc
korntal|Korntal|DE|bw|oapnelc
kornwestheim|Kornwestheim|DE|bw|oapqelj
korolev|Korolev|RU||rb9bgt3
koronadal|Koronadal|PH||r7g2nit
korrewegwijk|Korrewegwijk|NL|GR|ob1vee9
korschenbroich|Korschenbroich|DE|nw|paw7ee3
kortemark|Kortemark|BE|VL|navre4g
kortenaken|Kortenaken|BE|VL|mavfea2
kortenberg|Kortenberg|BE|VL|oavde8m
kortenhoef|Kortenhoef|NL|NH|maz4ea7
korteraar|Korteraar|NL|ZH|jayxe95
kortessem|Kortessem|BE|VL|mavaeaz
kortrijk|Kortrijk|BE|VL|qav7e52
korvel|Korvel|NL|NB|nax7ea3
koshigaya|Koshigaya|JP||s9ppoob
kosice|Košice|SK||rapbfj2
kossa|Kossa|DE|sn|laxeev8
kossen|Kössen|AT||mamfeuh
kostanay|Kostanay|KZ||rb1tisq
kostendorf|Köstendorf|AT||kan7ewo
kosti|Kosti|SD||s7ykgeq
kostroma|Kostroma|RU||sbehh1p
koszalin|Koszalin|PL||qb4jf4x
kot addu|Kot Addu|PK||q9anjd5
kota bharu|Kota Bharu|MY||t7f0ls0
kota damansara|Kota Damansara|MY||s76rlq6
kota kinabalu|Kota Kinabalu|MY||s7elmuf
kota kuala muda|Kota Kuala Muda|MY||t7djlmt
kota|Kota|IN||t8vyjqo
kothen|Köthen|DE|st|oaxret9
kotli|Kotli|PK||t9j4jla
koto|Kotō|JP||t9h2nz7
kotschach|Kötschach|AT||kajoew5
kottenheim|Kottenheim|DE|rp|latveg5
kottingbrunn|Kottingbrunn|AT||man7f53
kotzschau|Kötzschau|DE|st|lawjetp
kotzting|Kötzting|DE|by|maqmevq
koudekerke|Koudekerke|NL|ZE|lax0e5v
koudougou|Koudougou|BF||r7w1dpg
koudum|Koudum|NL|FR|lb10eb5
koumassi|Koumassi|CI||s7cqdkz
kousseri|Kousséri|CM||r7vkf1r
koutiala|Koutiala|ML||r7wfdgt
kovrov|Kovrov|RU||rbakh2s
kowloon city centre|Kowloon City Centre|HK||r8o1mp7
kowloon city|Kowloon City|HK||s8o1mp7
kowloon|Kowloon|HK||v8o0mp6
kozhikode|Kozhikode|IN||t7t9jqi
kraainem|Kraainem|BE|VL|navae8f
kraftsdorf|Kraftsdorf|DE|th|mavcet5
kraggenburg|Kraggenburg|NL|FL|kb0aece
kragujevac|Kragujevac|RS||racafi4
kraiburg am inn|Kraiburg am Inn|DE|by|manueuj
kraichtal|Kraichtal|DE|bw|naqjek9
krailling|Krailling|DE|by|manmero
krakau||PL||tat2ffe
krakeel|Krakeel|NL|DR|mb0gee3
krakow am see|Krakow am See|DE|mv|lb31eu3
krakow|Kraków|PL||tat2ffe
kralenriede|Kralenriede|DE|ni|lazbep9
kramatorsk|Kramatorsk|UA||rapdgsf
kranenburg|Kranenburg|DE|nw|naxuecq
kranichfeld|Kranichfeld|DE|th|lav9er4
kranichstein|Kranichstein|DE|he|nasmek4
krasnodar|Krasnodar|RU||taf4gwa
krasnogvargeisky|Krasnogvargeisky|RU||sbklg8o
krasnoyarsk|Krasnoyarsk|RU||ub9nl23
krauchenwies|Krauchenwies|DE|bw|maneelp
krauchthal|Krauchthal|CH||lakleh1
krauschwitz|Krauschwitz|DE|sn|lax4f0v
krautheim|Krautheim|DE|bw|mar7ems
krefeld|Krefeld|DE|nw|rawmee7
kreiensen|Kreiensen|DE|ni|may1eno
kreileroord|Kreileroord|NL|NH|jb0sea4
kreischa|Kreischa|DE|sn|mavjey8
kremenchuk|Kremenchuk|UA||raqaggs
kremmen|Kremmen|DE|bb|mb0kew7
kremperheide|Kremperheide|DE|sh|lb3pemc
krempe|Krempe|DE|sh|lb3kemd
krems an der donau|Krems an der Donau|AT||naohf3d
kremsdorf|Kremsdorf|AT||kanwezm
kremsmunster|Kremsmünster|AT||manhez9
kresek|Kresek|ID||q6gzm3i
kressbronn am bodensee|Kressbronn am Bodensee|DE|bw|mam8emo
kreuth|Kreuth|DE|by|lamcesm
kreuzau|Kreuzau|DE|nw|oauzee1
kreuzberg|Kreuzberg|DE|be|razuex8
kreuzlingen|Kreuzlingen|CH||oamdeli
kreuztal|Kreuztal|DE|nw|oavlei7
kreuzwertheim|Kreuzwertheim|DE|by|las9emg
kriebstein|Kriebstein|DE|sn|lavtew6
krieglach|Krieglach|AT||lam3f38
kriegstetten|Kriegstetten|CH||kal1eh4
kriens|Kriens|CH||oaknej1
kriftel|Kriftel|DE|he|nat4ejj
krimpen a d ijssel|Krimpen aan den IJssel|NL|ZH|oay8e8s
krimpen aan de ijssel|Krimpen aan den IJssel|NL|ZH|oay8e8s
krimpen aan den ijssel|Krimpen aan den IJssel|NL|ZH|oay8e8s
krishnanagar|Krishnanagar|IN||r8r1kpt
kristiansand|Kristiansand|NO||qbfjei8
kritzendorf|Kritzendorf|AT||lao9f5a
kritzmow|Kritzmow|DE|mv|lb45eth
krolpa|Krölpa|DE|th|lauses2
krombach|Krombach|DE|by|lat4ell
kronach|Kronach|DE|by|oatkerh
kronau|Kronau|DE|bw|maqqejz
kronberg tal|Kronberg Tal|DE|he|oateejm
kronberg|Kronberg|DE|he|oateejn
kronenberg|Kronenberg|NL|LI|jawueco
kronshagen|Kronshagen|DE|sh|nb4yeo0
kronstorf|Kronstorf|AT||kanqf06
kroonstad|Kroonstad|ZA||q4t7fzn
krooswijk|Krooswijk|NL|NB|maxhe8r
kropeliner tor vorstadt|Kröpeliner-Tor-Vorstadt|DE|mv|ob49eto
kropelin|Kröpelin|DE|mv|lb47ess
kropp|Kropp|DE|sh|mb55emf
kropyvnytskyy|Kropyvnytskyy|UA||raorgdn
krostitz|Krostitz|DE|sn|lawyeul
krottendorf bei ligist|Krottendorf bei Ligist|AT||kakmf2a
krov|Kröv|DE|rp|lasuefo
kruft|Kruft|DE|rp|latyegd
krugersdorp|Krugersdorp|ZA||s4xjg16
kruibeke|Kruibeke|BE|VL|naw5e7z
kruisberg|Kruisberg|NL|LI|kaviecl
kruishoutem|Kruishoutem|BE|VL|mavee5t
kruisland|Kruisland|NL|NB|kax9e89
kruisstraat|Kruisstraat|NL|NB|jaxpeaz
krumbach markt|Krumbach Markt|AT||lam0f4z
krumbach|Krumbach|AT||kalwenm
krumbach|Krumbach|DE|by|nao0eos
krumegg|Krumegg|AT||kakmf3f
krummenau|Krummenau|CH||kal9elh
krumnussbaum|Krumnussbaum|AT||kanxf24
krumpendorf|Krumpendorf|AT||lajjezi
krun|Krün|DE|by|kalzerc
kryvyy rih|Kryvyy Rih|UA||tan3ggr
ksar el kebir|Ksar El Kebir|MA||r9n8dfm
kuala krai|Kuala Krai|MY||q7ddlrw
kuala kubu baharu|Kuala Kubu Baharu|MY||r77wlqe
kuala lumpur|Kuala Lumpur|MY||u76qlqh
kuala terengganu|Kuala Terengganu|MY||s7ctlui
kuantan|Kuantan|MY||t78llv1
kubschutz|Kubschütz|DE|sn|law5f0a
kuchen|Kuchen|DE|bw|map4en8
kuching|Kuching|MY||s72bmeh
kuchl|Kuchl|AT||kambewi
kudelstaart|Kudelstaart|NL|NH|naz3e97
kufa|Kufa|IQ||q9f1hbg
kufstein|Kufstein|AT||nam6ett
kuhbach|Kühbach|DE|by|laoper3
kuhdasht|Kūhdasht|IR||q9j5hk9
kuhnsdorf|Kühnsdorf|AT||kajif0o
kuinre|Kuinre|NL|OV|jb0nec8
kukatpally|Kukatpally|IN||s8akjxt
kukichuo|Kukichūō|JP||r9q7onz
kulim|Kulim|MY||r7cwlnc
kuliouou kalani iki|Kuliouou - Kalani Iki|US||n8l61pt
kulmain|Kulmain|DE|by|lasmet2
kulmbach|Kulmbach|DE|by|oat6ert
kulob|Kŭlob|TJ||r9vbj9u
kulsheim|Külsheim|DE|bw|marzemg
kulti|Kulti|IN||s8rxkl8
kumagaya|Kumagaya|JP||r9qdon7
kumamoto|Kumamoto|JP||t9h5nz1
kumarapalayam|Kumarapalayam|IN||r7tsjvv
kumasi|Kumasi|GH||v7gldri
kumbakonam|Kumbakonam|IN||r7sgk0j
kumba|Kumba|CM||r7awem9
kumberg|Kumberg|AT||kal0f35
kumbo|Kumbo|CM||q7f8epn
kumeu|Kumeu|NZ||n43vrcx
kumhausen|Kumhausen|DE|by|maorets
kummerfeld|Kummerfeld|DE|sh|kb35en7
kummersbruck|Kümmersbruck|DE|by|naraet1
kumtich|Kumtich|BE|VL|lav6e9l
kuna|Kuna|US||oaat4wm
kundl|Kundl|AT||lalveta
kunduz|Kunduz|AF||r9s1j7a
kuningan|Kuningan|ID||q6emm9c
kunming|Kunming|CN||v8vkltc
kunrade|Kunrade|NL|LI|lavcech
kunshan|Kunshan|CN||u9d6n7z
kunten|Künten|CH||kalnej5
kunzell|Künzell|DE|he|naueen0
kunzelsau|Künzelsau|DE|bw|naqwemw
kunzing|Künzing|DE|by|lap7ewc
kuopio|Kuopio|FI||qbspg0w
kupang|Kupang|ID||s65rnfd
kupferzell|Kupferzell|DE|bw|maqremx
kuppenheim|Kuppenheim|DE|bw|mapneix
kups|Küps|DE|by|natferc
kurashiki|Kurashiki|JP||s9m2o7l
kure|Kure|JP||r9l3o49
kurgan|Kurgan|RU||sb81ixh
kurichchi|Kurichchi|IN||q7sgjtt
kuringen|Kuringen|BE|VL|navieaq
kurnach|Kürnach|DE|by|mashenv
kurnbach|Kürnbach|DE|bw|laqcekl
kurnool|Kurnool|IN||s85zjws
kurort gohrisch|Kurort Gohrisch|DE|sn|lavfez7
kurort oberwiesenthal|Kurort Oberwiesenthal|DE|sn|lau2ew1
kursk|Kursk|RU||saxqgoj
kurten|Kürten|DE|nw|oavteg7
kurume|Kurume|JP||s9iknyk
kurunjang|Kurunjang|AU||n41cp1o
kusatsu|Kusatsu|JP||r9naodp
kusel|Kusel|DE|rp|marmegk
kushinagar|Kushinagar|IN||s90akd1
kushiro|Kushiro|JP||ra9ep11
kushtia|Kushtia|BD||r8sekrk
kusnacht dorf|Küsnacht / Dorf|CH||kalgeju
kusnacht goldbach|Küsnacht / Goldbach|CH||lalheju
kusnacht heslibach|Küsnacht / Heslibach|CH||lalfejv
kusnacht itschnach|Küsnacht / Itschnach|CH||lalhejw
kusnacht schiedhalden|Küsnacht / Schiedhalden|CH||kalgejv
kusnacht|Küsnacht|CH||nalgeju
kussnacht|Küssnacht|CH||naktejg
kusterdingen|Kusterdingen|DE|bw|naoselc
kutahya|Kütahya|TR||r9zig7a
kutaisi|Kutaisi|GE||ra7fh6l
kutenholz|Kutenholz|DE|ni|mb2kelw
kuttigen|Küttigen|CH||malpeid
kutzenhausen|Kutzenhausen|DE|by|laoaepp
kuurne|Kuurne|BE|VL|nav9e54
kuwana|Kuwana|JP||r9ndofn
kuz minki|Kuz’minki|RU||rb8qgt0
kwaadmechelen|Kwaadmechelen|BE|VL|mavyeaa
kwadijk|Kwadijk|NL|NH|jazxe9u
kwadukuza|KwaDukuza|ZA||r4ojgax
kwai chung|Kwai Chung|HK||s8o5mp2
kwekwe|Kwekwe|ZW||q5hfg6t
kwinana|Kwinana|AU||o4ghmtm
kwintsheul|Kwintsheul|NL|ZH|layhe7u
ky anh|Kỳ Anh|VN||r8c6m3a
kyain seikgyi township|Kyain Seikgyi Township|MM||r85ylgx
kyengera|Kyengera|UG||s6yugea
kyiv|Kyiv|UA||vau5g8s
kyle|Kyle|US||p99b6c4
kyoto|Kyoto|JP||u9naod3
kyritz|Kyritz|DE|bb|nb12eug
kyzylorda|Kyzylorda|KZ||saelixz
kyzyl|Kyzyl|RU||qaxnl6b
l amoreaux|L'Amoreaux|CA||pabo7rp
l ancienne lorette|L'Ancienne-Lorette|CA||oajz8dt
l assomption|L'Assomption|CA||naha881
l hospitalet de llobregat|L'Hospitalet de Llobregat|ES||ra4we1u
la bouverie|La Bouverie|BE|WA|mau1e6r
la bruyere|La Bruyère|BE|WA|natze8t
la calamine|La Calamine|BE|WA|nauwecp
la canada flintridge|La Cañada Flintridge|US||o9l04rp
la ceiba|La Ceiba|HN||r85s76y
la chaux de fonds|La Chaux-de-Fonds|CH||pakueez
la concepcion|La Concepción|VE||q7ri8cg
la crescenta montrose|La Crescenta-Montrose|US||o9l34rk
la crosse|La Crosse|US||pabo6uk
la gi|La Gi|VN||r7rmm7d
la grange|La Grange|US||na6573x
la habra|La Habra|US||p9k94sd
la haute saint charles|La Haute-Saint-Charles|CA||qak98dr
la haye|Den Haag|NL|ZH|sayoe7y
la hestre|La Hestre|BE|WA|mau8e7t
la hulpe|La Hulpe|BE|WA|mauxe8h
la jolla|La Jolla|US||p9h94u9
la laguna|La Laguna|ES||r955cmo
la louviere|La Louvière|BE|WA|qau9e7n
la marque|La Marque|US||n97l6k7
la mesa|La Mesa|US||p9h14uy
la mirada|La Mirada|US||p9k84s7
la neuveville|La Neuveville|CH||lakrefq
la palma|La Palma|US||n9k14s3
la paz|La Paz|BO||u5o68mp
la paz|La Paz|MX||r8t25dl
la pintana|La Pintana|CL||r4cq8ft
la plata|La Plata|AR||r4909f1
la porte|La Porte|US||p98f6k2
la prairie|La Prairie|CA||oag687u
la presa|La Presa|US||p9gv4v0
la puente|La Puente|US||p9ki4sd
la quinta|La Quinta|US||p9ji4wx
la reid|La Reid|BE|WA|lau9ec3
la rioja|La Rioja|AR||r4ob8qa
la roche en ardenne|La Roche-en-Ardenne|BE|WA|mateebi
la roche|La Roche|CH||kajqefu
la romana|La Romana|DO||r8d68kf
la sarraz|La Sarraz|CH||kajmee3
la serena|La Serena|CL||r4mx8e3
la tour de peilz|La Tour-de-Peilz|CH||naj1ef2
la tour de treme|La Tour-de-Trême|CH||lajhefm
la tuque|La Tuque|CA||nalr89u
la vega|La Vega|DO||q8fe8g3
la vergne|La Vergne|US||p9q277i
la verne|La Verne|US||o9kq4sv
la victoria|La Victoria|VE||q7qf8oz
la vista|La Vista|US||oa4e6h9
laa an der thaya|Laa an der Thaya|AT||mapcf5i
laab im walde|Laab im Walde|AT||kanrf4x
laab|Laab|AT||lao2ew9
laag soeren|Laag-Soeren|NL|GE|jayoecw
laage|Laage|DE|mv|mb3teub
laahen|Laahen|AT||manteyx
laakirchen|Laakirchen|AT||nanaeye
laarne|Laarne|BE|VL|navre6p
laar|Laar|DE|ni|lazgeix
laar|Laar|NL|LI|jawgebv
laatzen|Laatzen|DE|ni|pazcen8
laax|Laax|CH||kak0elq
laayoune|Laayoune|EH||r91ecvd
laberweinting|Laberweinting|DE|by|lapkeu8
labe|Labé|GN||q7tgcxw
laboe|Laboe|DE|sh|mb54eof
labrador|Labrador|AU||o4sepq4
labuan bajo|Labuan Bajo|ID||r6aen51
laceby|Laceby|GB||lb2qdvj
lacey|Lacey|US||pakn4eu
lachen speyerdorf|Lachen-Speyerdorf|DE|rp|mar1eis
lachendorf|Lachendorf|DE|ni|mb06eoh
lachen|Lachen|CH||nal3ekl
lackagh|Lackagh|IE||ib29d7c
lackawanna|Lackawanna|US||oa8z7t2
lackenbach|Lackenbach|AT||kam7f5r
lacombe|Lacombe|CA||nazr542
laconia|Laconia|US||naax8dh
ladbergen|Ladbergen|DE|nw|maytehj
ladenburg|Ladenburg|DE|bw|narfejx
ladendorf|Ladendorf|AT||kaotf5s
ladera ranch|Ladera Ranch|US||o9j94t8
ladner|Ladner|CA||oaqd4e4
ladysmith|Ladysmith|ZA||r4qog6q
ladywell|Ladywell|GB||nawxdvy
laer|Laer|DE|nw|maymegg
lafayette|Lafayette|US||qa2a76o
lafiagi|Lafiagi|NG||q7mleb2
lafia|Lafia|NG||q7llejo
lagarto|Lagarto|BR||q63oazf
lage mierde|Lage Mierde|NL|NB|kawteab
lagerdorf|Lägerdorf|DE|sh|lb3peml
lages|Lages|BR||r4sqa07
lage|Lage|DE|nw|payfekf
laghouat|Laghouat|DZ||r9jwe3z
lagos|Lagos|NG||x7fxe5f
lagrange|LaGrange|US||o9hs7bt
laguna beach|Laguna Beach|US||o9j64su
laguna hills|Laguna Hills|US||o9jd4t1
laguna niguel|Laguna Niguel|US||q9j44t1
laguna woods|Laguna Woods|US||o9jd4sz
laguna|Laguna|US||p9wq4iq
lahad datu|Lahad Datu|MY||q7byn0p
lahan|Lahān|NP||q908kk8
lahden|Lähden|DE|ni|mb0jeh1
lahijan|Lāhījān|IR||q9tchqx
lahnstein|Lahnstein|DE|rp|oatqeh6
lahore|Lahore|PK||x9dojmj
lahr|Lahr|DE|bw|paoaehv
lahti|Lahti|FI||qbnefva
laibin|Laibin|CN||t8rzmbe
laichingen|Laichingen|DE|bw|naopemx
laiwu|Laiwu|CN||t9qjmyu
laixi|Laixi|CN||s9sen6t
laiyang|Laiyang|CN||r9sqn7b
laizhou|Laizhou|CN||r9tan56
lajeado|Lajeado|BR||r54nab3
lak si|Lak Si|TH||q80llne
lake butler|Lake Butler|US||n9567li
lake charles|Lake Charles|US||q99x6p4
lake elsinore|Lake Elsinore|US||p9jj4u3
lake forest|Lake Forest|US||q9jh4t3
lake havasu city|Lake Havasu City|US||p9ls52g
lake in the hills|Lake in the Hills|US||oa7672n
lake jackson|Lake Jackson|US||o96n6ix
lake magdalene|Lake Magdalene|US||o93z7ix
lake mary|Lake Mary|US||n95w7m4
lake oswego|Lake Oswego|US||pag64f9
lake ridge|Lake Ridge|US||p9xh7xa
lake ronkonkoma|Lake Ronkonkoma|US||oa3g88v
lake shore|Lake Shore|US||o9yn7zk
lake stevens|Lake Stevens|US||oane4gy
lake wales|Lake Wales|US||n93i7ld
lake worth beach|Lake Worth Beach|US||p8zy7pl
lake worth corridor|Lake Worth Corridor|US||o8zy7pi
lake zurich|Lake Zurich|US||oa7873b
lakeland|Lakeland|US||q93w7kd
lakemba|Lakemba|AU||o4bspjo
lakenheath|Lakenheath|GB||mazmdxg
lakerlopen|Lakerlopen|NL|NB|lawweba
lakeside|Lakeside|US||o9ha4v8
lakeville|Lakeville|US||pae16p0
lakewood|Lakewood|US||ra0a5s4
lakhimpur|Lakhīmpur|IN||r93nk4e
lal bahadur nagar|Lal Bahadur Nagar|IN||r8a7jy8
lalendorf|Lalendorf|DE|mv|lb3ceuf
lalitpur|Lalitpur|IN||q8uljxu
lalor|Lalor|AU||o41dp2u
lamadelaine|Lamadelaine|LU||larneca
lambach|Lambach|AT||lanleyj
lambare|Lambaré|PY||q4zl9fz
lambermont|Lambermont|BE|WA|laujec7
lambeth|Lambeth|GB||max2dvp
lambourn|Lambourn|GB||lax3drr
lambrechtshagen|Lambrechtshagen|DE|mv|lb4aete
lambrecht|Lambrecht|DE|rp|lar5eif
lambsheim|Lambsheim|DE|rp|marjej1
lambton shores|Lambton Shores|CA||na9x7kf
lambusart|Lambusart|BE|WA|lau5e8n
lamesley|Lamesley|GB||lb6kdrj
lammerenburg|Lammerenburg|NL|ZE|kawze5w
lamme|Lamme|DE|ni|maz7ep0
lamont|Lamont|US||n9ny4pp
lampang|Lampang|TH||r8ctlkd
lampertheim|Lampertheim|DE|he|oarsejj
lampertswalde|Lampertswalde|DE|sn|lawjey0
lampeter|Lampeter|GB||layrdko
lamprechtshausen|Lamprechtshausen|AT||kanbevz
lamspringe|Lamspringe|DE|ni|laycent
lamstedt|Lamstedt|DE|ni|lb30ela
lam|Lam|DE|by|laqoew9
lanaken|Lanaken|BE|VL|oavdebp
lanark|Lanark|GB||nb8ndli
lancaster gate|Lancaster Gate|GB||nax3dvh
lancaster|Lancaster|GB||pb45do8
lancaster|Lancaster|US||r9me4ru
lanchester|Lanchester|GB||lb6adr6
lancing|Lancing|GB||oav7dv4
lancy|Lancy|CH||oaibecz
land o lakes|Land O' Lakes|US||o94e7iy
landau an der isar|Landau an der Isar|DE|by|nap7ev9
landau in der pfalz|Landau in der Pfalz|DE|rp|paqoeik
landeck|Landeck|AT||makyepd
landegem|Landegem|BE|VL|lavue5y
landegg|Landegg|AT||kan2f5k
landenne|Landenne|BE|WA|laucea3
landen|Landen|BE|VL|nauzea4
landesbergen|Landesbergen|DE|ni|lb00eld
landover|Landover|US||o9y57ye
landquart|Landquart|CH||nakfeml
landsberg am lech|Landsberg am Lech|DE|by|oanheq8
landsberg|Landsberg|DE|st|max5ets
landscheid|Landscheid|DE|rp|lasueet
landsdale|Landsdale|AU||n4hnmtv
landshut|Landshut|DE|by|paotets
landskron|Landskron|AT||majjeyk
landsmeer|Landsmeer|NL|NH|kazne9o
landstrasse|Landstraße|AT||qanwf5j
landstuhl|Landstuhl|DE|rp|nar9eh1
lane cove north|Lane Cove North|AU||n4c3pjx
lane cove|Lane Cove|AU||n4c2pjx
lanesborough|Lanesborough|IE||kb33d9u
lang ata|Lang'ata|KE||r6u7gq1
lang son|Lạng Sơn|VN||r8mpm4k
langdorp|Langdorp|BE|VL|mavoe9j
langeheit|Langeheit|NL|NH|kazte98
langelsheim|Langelsheim|DE|ni|nayaeop
langemark|Langemark|BE|VL|mavfe44
langenaltheim|Langenaltheim|DE|by|lapteqd
langenargen|Langenargen|DE|bw|mam8emi
langenau|Langenau|DE|bw|naoqeo4
langenbach|Langenbach|DE|by|laojesx
langenberg|Langenberg|DE|nw|naxtej4
langenbernsdorf|Langenbernsdorf|DE|sn|lav0eu9
langenboom|Langenboom|NL|NB|kaxmebx
langenbrettach|Langenbrettach|DE|bw|laqrem6
langenbruck|Langenbruck|CH||kaljehl
langendorf|Langendorf|CH||lal6egv
langendorf|Langendorf|DE|st|law6et8
langenegg|Langenegg|AT||kalveni
langenenslingen|Langenenslingen|DE|bw|lanrem2
langenfeld|Längenfeld|AT||makreqh
langenfeld|Langenfeld|DE|nw|pavzefb
langenhagen|Langenhagen|DE|ni|pazpen2
langenhorn|Langenhorn|DE|hh|pb33enu
langenhorn|Langenhorn|DE|sh|lb5veks
langenlebarn oberaigen|Langenlebarn-Oberaigen|AT||kao9f4r
langenlois|Langenlois|AT||maonf3j
langenlonsheim|Langenlonsheim|DE|rp|lasmehy
langenoord|Langenoord|NL|UT|kayzeay
langenpreising|Langenpreising|DE|by|laojet9
langenrohr|Langenrohr|AT||kao6f4h
langenselbold|Langenselbold|DE|he|nateel4
langensendelbach|Langensendelbach|DE|by|larweqr
langenstein|Langenstein|AT||kao1f08
langenthal|Langenthal|CH||nal6eho
langenwang|Langenwang|AT||lam5f3e
langenwetzendorf|Langenwetzendorf|DE|th|lausetl
langenzenn|Langenzenn|DE|by|narhepz
langenzersdorf|Langenzersdorf|AT||mao6f5g
langen|Langen|AT||kam0ena
langen|Langen|DE|he|pasvek3
langen|Langen|DE|ni|ob2xejw
langeraar|Langeraar|NL|ZH|jayze93
langerringen|Langerringen|DE|by|lanrepw
langerwehe|Langerwehe|DE|nw|nav6edn
langeweg|Langeweg|NL|NB|jaxhe8z
langewiesen|Langewiesen|DE|th|laureqh
langezwaag|Langezwaag|NL|FR|jb16eco
langfang|Langfang|CN||t9zsmw7
langford|Langford|CA||paol4cy
langford|Langford|GB||layldv9
langfurth|Langfurth|DE|by|laqeep1
langgons|Langgöns|DE|he|nauaek3
langholm|Langholm|GB||lb77dno
langholzfeld|Langholzfeld|AT||lao0ezl
langho|Langho|GB||kb3gdp7
langley green|Langley Green|GB||maw1dvg
langley park|Langley Park|GB||mb68drd
langley park|Langley Park|US||o9yb7y6
langley|Langley|CA||raqe4fa
langlingen|Langlingen|DE|ni|lb00eok
langnau am albis|Langnau am Albis|CH||maldejq
langnau langnau dorf|Langnau / Langnau (Dorf)|CH||maldejq
langnau vitaquartier|Langnau / Vitaquartier|CH||kaldejq
langnau|Langnau|CH||nakeehn
langport|Langport|GB||lavsdo5
langquaid|Langquaid|DE|by|mapmeth
langrickenbach|Langrickenbach|CH||kam7elp
langsa|Langsa|ID||r7aflg5
langwarrin|Langwarrin|AU||o3zzp39
langwedel|Langwedel|DE|ni|nb16elj
langweer|Langweer|NL|FR|kb14ebw
langweid|Langweid|DE|by|maopeq5
lanham seabrook|Lanham-Seabrook|US||o9y97yj
lankaran|Lankaran|AZ||r9xnhnp
lanklaar|Lanklaar|BE|VL|mavqebx
lankow|Lankow|DE|mv|nb31erl
lankwitz|Lankwitz|DE|be|pazoex3
lannach|Lannach|AT||kakff2m
lansdale|Lansdale|US||oa1s82w
lansing westgate|Lansing-Westgate|CA||nabj7re
lansing|Lansing|US||qa8p7d4
lanstrop|Lanstrop|DE|nw|maxaeh1
lans|Lans|AT||kal8err
lanzendorf|Lanzendorf|AT||kannf5o
lanzhou|Lanzhou|CN||v9q6lwg
lao cai|Lào Cai|VN||q8ohlwt
laoag|Laoag|PH||q8ckn70
laohekou|Laohekou|CN||r9fzmi7
laplace|Laplace|US||o99j6wo
lappersdorf|Lappersdorf|DE|by|naq9etl
lapu lapu city|Lapu-Lapu City|PH||s7qnngb
larache|Larache|MA||r9nrdew
laramie|Laramie|US||oa4r5qp
lara|Lara|AU||n40ep15
larbert|Larbert|GB||nb9mdld
laredo|Laredo|US||r92f67l
laren|Laren|NL|GE|kayzedp
laren|Laren|NL|NH|naz6eaj
largo|Largo|US||q93j7i1
largs|Largs|GB||nb90dii
larisa|Lárisa|GR||ra04fma
lark hill|Lark Hill|GB||law8dqy
larkana|Larkana|PK||s92kj5h
larkfield|Larkfield|GB||mawidx9
larkhall|Larkhall|GB||nb8tdkz
larne|Larne|GB||ob6ddfu
larochette|Larochette|LU||kasaeda
las cruces|Las Cruces|US||q9fr5ne
las palmas de gran canaria|Las Palmas de Gran Canaria|ES||s942cp7
las pinas|Las Piñas|PH||t825n82
las tunas|Las Tunas|CU||r8k87y9
las vegas|Las Vegas|US||t9qh506
lasalle|LaSalle|CA||oa7c7ha
lashio|Lashio|MM||q8pqlfj
lasne chapelle saint lambert|Lasne-Chapelle-Saint-Lambert|BE|WA|maute8i
lassee|Lassee|AT||lanyf6q
lassnitzhohe|Lassnitzhöhe|AT||lakrf3a
lastrup|Lastrup|DE|ni|mb0nehv
lat krabang|Lat Krabang|TH||r804lny
lat phrao|Lat Phrao|TH||q80clnh
latacunga|Latacunga|EC||r6vf7tm
latakia|Latakia|SY||t9opgnf
latham|Latham|US||oa8r874
lathen|Lathen|DE|ni|mb0vegc
lathrop|Lathrop|US||o9v24j4
lathum|Lathum|NL|GE|jayfecq
latina|Latina|ES||ra27dll
latkrabang|Latkrabang|TH||r805lnv
latur|Latur|IN||s8d4jsp
laubach|Laubach|DE|he|naueekz
lauben|Lauben|DE|by|lamqeom
lauchacker|Lauchäcker|DE|bw|lapeel7
laucha|Laucha|DE|st|lawaesg
lauchhammer|Lauchhammer|DE|bb|oax1ey9
lauchheim|Lauchheim|DE|bw|mapreog
lauchringen|Lauchringen|DE|bw|mambej3
lauda konigshofen|Lauda-Königshofen|DE|bw|narpemz
laudenbach|Laudenbach|DE|bw|martek1
lauderdale lakes|Lauderdale Lakes|US||p8yp7p7
lauderhill|Lauderhill|US||q8ym7p7
lauenau|Lauenau|DE|ni|maz7em1
lauenbruck|Lauenbrück|DE|ni|lb1seml
lauenburg|Lauenburg|DE|sh|nb29epc
lauf an der pegnitz|Lauf an der Pegnitz|DE|by|oarjerc
laufach|Laufach|DE|by|masyelu
laufelfingen|Läufelfingen|CH||kalnehu
laufenburg|Laufenburg|CH||lam4eie
laufenburg|Laufenburg|DE|bw|nam5eie
laufen|Laufen|CH||malqegu
laufen|Laufen|DE|by|man6evx
lauffen am neckar|Lauffen am Neckar|DE|bw|naqbelf
lauffohr brugg|Lauffohr (Brugg)|CH||kalyeiv
lauf|Lauf|DE|bw|lap5eil
lauingen|Lauingen|DE|by|naoxeoz
launceston|Launceston|AU||q3qwp8p
launceston|Launceston|GB||nauodjw
launsdorf|Launsdorf|AT||kajxf05
laupen|Laupen|CH||lakaeg4
laupersdorf|Laupersdorf|CH||kalfeh9
lauperswil|Lauperswil|CH||lakhehi
laupheim|Laupheim|DE|bw|oanzeng
lauradorp|Lauradorp|NL|LI|lavfect
laurelton|Laurelton|US||oa2z875
laurel|Laurel|US||o9ym7yj
laurencekirk|Laurencekirk|GB||lbbvdp5
laurentides|Laurentides|CA||nakx8b8
laurieston|Laurieston|GB||lb9kdll
laurinburg|Laurinburg|US||n9ml7ra
lauro de freitas|Lauro de Freitas|BR||r5y7axj
lausanne|Lausanne|CH||raj8eef
lauscha|Lauscha|DE|th|mau8er0
lausen|Lausen|CH||malvehk
laussa|Laussa|AT||kan7f05
laussig|Laußig|DE|sn|lax7ev3
laussnitz|Laußnitz|DE|sn|lawdeyk
lauterach|Lauterach|AT||nalwen1
lauterbach schwarzwald|Lauterbach/Schwarzwald|DE|bw|lanzej6
lauterbach|Lauterbach|DE|he|nauoem4
lauterbrunnen|Lauterbrunnen|CH||lajfehz
lauterecken|Lauterecken|DE|rp|larxeh3
lauterhofen|Lauterhofen|DE|by|lar5es8
lautertal|Lautertal|DE|by|matteqh
lautertal|Lautertal|DE|he|lauiels
lauter|Lauter|DE|sn|maugeve
lauwe|Lauwe|BE|VL|nav3e4v
laval|Laval|CA||sagl87b
lavertezzo|Lavertezzo|CH||kaiiekk
lavington|Lavington|AU||n45wp86
lavras|Lavras|BR||q5azaf0
lawalde|Lawalde|DE|sn|lavwf0k
lawang|Lawang|ID||q6c8ml1
lawndale|Lawndale|US||p9k54r9
lawrence park north|Lawrence Park North|CA||nabh7rg
lawrence park south|Lawrence Park South|CA||nabg7rf
lawrenceville|Lawrenceville|US||o9kc7ep
lawrence|Lawrence|US||qa8n8ec
lawton|Lawton|US||q9m56ap
law|Law|GB||lb8vdl8
laxenburg|Laxenburg|AT||lanjf5g
layton|Layton|US||qa4258z
laytown|Laytown|IE||nb34deo
layyah|Layyah|PK||r9c0jd2
le chenit|Le Chenit|CH||lajhedb
le grand saconnex|Le Grand-Saconnex|CH||naifed0
le havre|Le Havre|FR||rarhdwb
le landeron|Le Landeron|CH||makqefn
le locle|Le Locle|CH||nakqeer
le mans|Le Mans|FR||rancdwk
le mont sur lausanne|Le Mont-sur-Lausanne|CH||majceef
le noirmont|Le Noirmont|CH||kal6efc
le plateau|le Plateau|CA||nag881i
le roeulx|Le Roeulx|BE|WA|mauae7f
le vaud|Le Vaud|CH||kaj4edc
league city|League City|US||q97z6jv
lealman|Lealman|US||o93a7ic
leamington spa|Leamington Spa|GB||qaz9drs
leamington|Leamington|CA||pa6t7ik
leander|Leander|US||p9ay6c7
leaside bennington|Leaside-Bennington|CA||oabe7rj
leatherhead|Leatherhead|GB||pawidv3
leavenworth|Leavenworth|US||p9z76kc
leavesden green|Leavesden Green|GB||naxlduv
leawood|Leawood|US||p9y96l6
lebach|Lebach|DE|sl|oar9ef7
lebanon|Lebanon|US||oa227zr
lebbeke|Lebbeke|BE|VL|oavoe7h
lebus|Lebus|DE|bb|laznf0d
lechaschau|Lechaschau|AT||lalxepr
lechbruck|Lechbruck|DE|by|lamiepz
lecheng|Lecheng|CN||q8vtmmv
lechlade|Lechlade|GB||laxldrb
lech|Lech|AT||kal5eo6
leck|Leck|DE|sh|mb65eky
leconfield|Leconfield|GB||lb3oduq
ledbury|Ledbury|GB||naykdp9
ledeberg|Ledeberg|BE|VL|navse6e
ledenitzen|Ledenitzen|AT||kajdeys
lede|Lede|BE|VL|oavle73
leduc|Leduc|CA||nb1z54l
ledyard|Ledyard|US||na548bz
lee on the solent|Lee-on-the-Solent|GB||mav4dso
lee s summit|Lee's Summit|US||q9y36lu
leeds|Leeds|GB||tb3gdrp
leefdaal|Leefdaal|BE|VL|mav9e8r
leegebruch|Leegebruch|DE|bb|mb0gewn
leek|Leek|GB||ob1idqe
leek|Leek|NL|GR|ob1oedq
leeming|Leeming|AU||n4gwmtv
leende|Leende|NL|NB|lawnebf
leens|Leens|NL|GR|kb28edq
leerdam|Leerdam|NL|UT|oay5ea5
leernes|Leernes|BE|WA|lau0e81
leersum|Leersum|NL|UT|mayheb3
leer|Leer|DE|ni|pb1vegq
leesburg|Leesburg|US||p9yo7wk
leesten|Leesten|NL|GE|naytedb
leest|Leest|BE|VL|lavre8a
leest|Leest|NL|NB|laxdebe
leeswood|Leeswood|GB||lb1ldnf
lees|Lees|GB||nb2qdq9
leeuwarden|Leeuwarden|NL|FR|qb1sec5
leeuwen|Leeuwen|NL|LI|kaw9eco
leezen|Leezen|DE|mv|lb32ery
lee|Lee|GB||nawydw1
leffinge|Leffinge|BE|VL|law6e40
leganes|Leganés|ES||ra21dlk
legaspi|Legaspi|PH||r7yinfq
legau|Legau|DE|by|lamyeo5
legden|Legden|DE|nw|mayjefq
leglise|Léglise|BE|WA|lascebe
legnica|Legnica|PL||qaw9f4w
lehen|Lehen|AT||kamzew6
lehesten|Lehesten|DE|th|lavmes6
lehigh acres|Lehigh Acres|US||q8zz7la
lehinch|Lehinch|IE||jb11d62
lehi|Lehi|US||pa2759b
lehndorf|Lehndorf|DE|ni|maz8ep4
lehrberg|Lehrberg|DE|by|lar3ep7
lehre|Lehre|DE|ni|nazdepn
lehrte|Lehrte|DE|ni|pazhenq
leibertingen|Leibertingen|DE|bw|langel1
leiblfing|Leiblfing|DE|by|lapieus
leibnitz|Leibnitz|AT||najyf36
leibstadt|Leibstadt|CH||kam7eiq
leicester forest east|Leicester Forest East|GB||nb06dsm
leicester|Leicester|GB||sb08dsv
leichhardt|Leichhardt|AU||n4bwpjw
leichlingen|Leichlingen|DE|nw|oavzefi
leiden|Leiden|NL|ZH|qaywe8h
leiderdorp|Leiderdorp|NL|ZH|oaywe8l
leidersbach|Leidersbach|DE|by|masmelm
leifear|Leifear|IE||kb6bdb8
leighlinbridge|Leighlinbridge|IE||jb0idcn
leighton buzzard|Leighton Buzzard|GB||pay8du6
leigh|Leigh|GB||pb2mdp0
leignon|Leignon|BE|WA|latnea7
leimen|Leimen|DE|bw|oar3ek5
leimersheim|Leimersheim|DE|rp|laqgej7
leimuiden|Leimuiden|NL|ZH|kaz2e8z
leinburg|Leinburg|DE|by|marderf
leinefelde worbis|Leinefelde-Worbis|DE|th|nawreop
leinfelden echterdingen|Leinfelden-Echterdingen|DE|bw|pap9elh
leingarten|Leingarten|DE|bw|naqjelc
leinzell|Leinzell|DE|bw|lappeng
leipheim|Leipheim|DE|by|maoleoe
leipzig|Leipzig|DE|sn|sawmeud
leisnig|Leisnig|DE|sn|maw4evx
leiston|Leiston|GB||maz1e0e
leisure city|Leisure City|US||o8wu7ol
leitendorf|Leitendorf|AT||lallf1w
leithaprodersdorf|Leithaprodersdorf|AT||kan5f5s
leitrim|Leitrim|IE||jb3zd9m
leitring|Leitring|AT||lajyf38
leixlip|Leixlip|IE||nb29ddy
leiyang|Leiyang|CN||q8zcmli
lekki|Lekki|NG||s7fte7d
leland|Leland|US||o9l67v8
lelystad|Lelystad|NL|FL|qazveb8
lemay|Lemay|US||o9x16x8
lembach im muhlkreis|Lembach im Mühlkreis|AT||kaoqeym
lembang|Lembang|ID||r6f3m6y
lembeek|Lembeek|BE|VL|mauwe7q
lembeke|Lembeke|BE|VL|law7e63
lemberge|Lemberge|BE|VL|mavme6h
lemberg|Lemberg|DE|rp|maqleh9
lemforde|Lemförde|DE|ni|lazreja
lemgo|Lemgo|DE|nw|payjekq
lemiers|Lemiers|NL|LI|jav3ecn
lemmer|Lemmer|NL|FR|nb0tebv
lemon grove|Lemon Grove|US||o9gy4ux
lemont|Lemont|US||oa5r73k
lemoore|Lemoore|US||o9qu4na
lemsahl mellingstedt|Lemsahl-Mellingstedt|DE|hh|mb35eo2
lemwerder|Lemwerder|DE|ni|mb1oejx
lendelede|Lendelede|BE|VL|mavde50
lend|Lend|AT||oaksf2u
lenexa|Lenexa|US||p9y76kv
lengdorf|Lengdorf|DE|by|lao2eth
lengede|Lengede|DE|ni|naz0eon
lengefeld|Lengefeld|DE|sn|mauwewn
lengenfeld|Lengenfeld|AT||kaonf3c
lengenfeld|Lengenfeld|DE|sn|mauheuc
lengerich|Lengerich|DE|ni|lazzegx
lengerich|Lengerich|DE|nw|oayzehu
lengfelden|Lengfelden|AT||kamxew9
lenggries|Lenggries|DE|by|namges5
lengnau|Lengnau|CH||mal2egh
lengshuijiang|Lengshuijiang|CN||q92xmhj
lenham|Lenham|GB||lawcdy0
leninsk kuznetsky|Leninsk-Kuznetsky|RU||qb5ukjd
lenk|Lenk|CH||laj2ego
lennestadt|Lennestadt|DE|nw|oaw0eif
lenningen|Lenningen|DE|bw|maovemc
lennisheuvel|Lennisheuvel|NL|NB|jax9eas
lennoxtown|Lennoxtown|GB||lb9hdkc
lennox|Lennox|US||o9ka4r9
lenoir|Lenoir|US||o9pr7li
lens sur geer|Lens-sur-Geer|BE|WA|lauweav
lensahn|Lensahn|DE|sh|mb4meq8
lens|Lens|BE|WA|lauge6u
lens|Lens|CH||laikegp
lentfohrden|Lentföhrden|DE|sh|lb3nenh
lents|Lents|US||oagc4fj
lent|Lent|NL|GE|nay2ecb
lenzburg|Lenzburg|CH||nalneiq
lenzen|Lenzen|DE|bb|lb1herv
lenzerheide|Lenzerheide|CH||lajsemk
lenzie|Lenzie|GB||nb9ddkh
lenzing|Lenzing|AT||lan9ext
lenzkirch|Lenzkirch|DE|bw|mamzeis
leobendorf|Leobendorf|AT||laoef5c
leoben|Leoben|AT||nalmf1x
leobersdorf|Leobersdorf|AT||man5f52
leogane|Léogâne|HT||r8df8a9
leominster|Leominster|GB||naz3doe
leominster|Leominster|US||pa858co
leon de los aldama|León de los Aldama|MX||u8kp61l
leonberg|Leonberg|DE|bw|papkel2
leonding|Leonding|AT||mao4ezl
leonstein|Leonstein|AT||kan2ezj
leon|León|ES||qa8cdgj
leon|León|NI||r7wk76o
leopoldsburg|Leopoldsburg|BE|VL|naw0eal
leopoldsdorf im marchfelde|Leopoldsdorf im Marchfelde|AT||lanyf6d
leopoldsdorf|Leopoldsdorf|AT||manof5j
leopoldshohe|Leopoldshöhe|DE|nw|nayhek6
leopold|Leopold|AU||n3zxp1b
lepelstraat|Lepelstraat|NL|NB|kax7e7w
lerchenfeld|Lerchenfeld|AT||laohf3f
lermoos|Lermoos|AT||kaloeq8
lerwick|Lerwick|GB||mbl3dsu
les avanchets|Les Avanchets|CH||maieecz
les bois|Les Bois|CH||kal2ef6
les brenets|Les Brenets|CH||kakreem
les breuleux|Les Breuleux|CH||kal5efh
les cayes|Les Cayes|HT||q8cj875
les coteaux|Les Coteaux|CA||oafs85t
les geneveys sur coffrane|Les Geneveys-sur-Coffrane|CH||kakmef1
les ponts de martel|Les Ponts-de-Martel|CH||kakkeep
leshan|Leshan|CN||t984lw8
leslie|Leslie|GB||lba4dn2
lesmahagow|Lesmahagow|GB||mb8kdl7
lessines|Lessines|BE|WA|oauve6o
lesve|Lesve|BE|WA|latye9a
letchworth garden city|Letchworth Garden City|GB||payedvd
lethbridge|Lethbridge|CA||qas256m
letschin|Letschin|DE|bb|mb08ezw
lettelingen|Lettelingen|BE|WA|mause7c
letterkenny|Letterkenny|IE||ob6ndaj
leuben|Leuben|DE|sn|pavpeye
leubsdorf|Leubsdorf|DE|sn|lav4ewl
leuchars|Leuchars|GB||lbamdo0
leudelange|Leudelange|LU||karpecv
leuken|Leuken|NL|LI|lawdebx
leukerbad|Leukerbad|CH||kaiueh7
leuk|Leuk|CH||laioeh7
leuna|Leuna|DE|st|mawkete
leunen|Leunen|NL|LI|lax3ecm
leun|Leun|DE|he|maufej8
leusden|Leusden|NL|UT|oayteb3
leutasch|Leutasch|AT||lalleqy
leutenbach|Leutenbach|DE|bw|naptem3
leutenberg|Leutenberg|DE|th|laugeru
leutersdorf|Leutersdorf|DE|sn|mavjf0p
leutershausen|Leutershausen|DE|by|maqyeox
leuth|Leuth|NL|GE|kay0ecn
leutkirch|Leutkirch|DE|bw|oamvenu
leuven|Leuven|BE|VL|qavce92
leuze|Leuze|BE|WA|mauke60
leuzigen|Leuzigen|CH||kal1egq
leval trahegnies|Leval-Trahegnies|BE|WA|mau2e7r
leven|Leven|GB||nba4dno
leverkusen|Leverkusen|DE|nw|ravrefe
leveroy|Leveroy|NL|LI|jawdec9
leverstock green|Leverstock Green|GB||naxrdut
levin|Levin|NZ||o3t5rew
levis|Lévis|CA||rak08ea
levittown|Levittown|US||pa3587t
lewenberg|Lewenberg|DE|mv|lb31erp
lewes|Lewes|GB||oavbdw1
lewiston orchards|Lewiston Orchards|US||oaiu4v2
lewiston|Lewiston|US||paci8gz
lewisville|Lewisville|US||q9ht6el
lexington fayette|Lexington-Fayette|US||s9vp7de
lexington|Lexington|US||s9vj7dc
leyburn|Leyburn|GB||lb4vdqx
leyland|Leyland|GB||pb36doj
leysdown on sea|Leysdown-on-Sea|GB||lawsdyk
leysin|Leysin|CH||laiqefh
leytonstone|Leytonstone|GB||pax9dw1
leyton|Leyton|GB||nax8dvz
leytron|Leytron|CH||laibeg1
lhasa|Lhasa|CN||q98dkx2
lhoka|Lhoka|CN||s978kyx
lhokseumawe|Lhokseumawe|ID||r7celdv
lianghu|Lianghu|CN||r99bn7u
liangping|Liangping|CN||r9b6m7d
lianhe|Lianhe|CN||qakxnv3
lianjiang|Lianjiang|CN||q8m5mec
lianshan|Lianshan|CN||sa38n7p
lianyungang|Lianyungang|CN||u9m4n36
liaocheng|Liaocheng|CN||u9r9mu8
liaoyang|Liaoyang|CN||ta4nne5
liberal|Liberal|US||o9sw63o
liberec|Liberec|CZ||qav1f1u
libertad|Libertad|PH||r7munkm
libertyville|Libertyville|US||oa7g73p
liberty|Liberty|US||o9z16lq
libin|Libin|BE|WA|masueam
libramont|Libramont|BE|WA|lasoeax
libreville|Libreville|GA||t6z3em9
licheng|Licheng|CN||r8qqmo6
lichfield|Lichfield|GB||pb0cdqx
lichinga|Lichinga|MZ||s5x1glw
lichtaart|Lichtaart|BE|VL|mawae9o
lichtenau|Lichtenau|DE|bw|mapdei8
lichtenau|Lichtenau|DE|by|laqkeou
lichtenau|Lichtenau|DE|nw|naxeekq
lichtenberg|Lichtenberg|DE|be|pazvexi
lichtenberg|Lichtenberg|DE|sn|lav7exa
lichtenberg|Lichtenberg|NL|LI|kaveecr
lichtenegg|Lichtenegg|AT||manreyw
lichtenfels|Lichtenfels|DE|by|oatbeqq
lichtenrade|Lichtenrade|DE|be|pazkex9
lichtensteig|Lichtensteig|CH||kalgel9
lichtenstein|Lichtenstein|DE|sn|nav0ev3
lichtentanne|Lichtentanne|DE|sn|mauteuj
lichtenvoorde|Lichtenvoorde|NL|GE|oayfee9
lichtenworth|Lichtenwörth|AT||lamvf5a
lichterfelde|Lichterfelde|DE|be|qaznewz
lichtervelde|Lichtervelde|BE|VL|mavre4r
lichuan|Lichuan|CN||q9a6mad
lich|Lich|DE|he|nauceki
lida|Lida|BY||qb3ofua
lidcombe|Lidcombe|AU||o4bypjk
liebenau|Liebenau|AT||naknf2z
liebenau|Liebenau|DE|he|lax2els
liebenau|Liebenau|DE|ni|lb04ela
liebenburg|Liebenburg|DE|ni|nayieoz
liebenwalde|Liebenwalde|DE|bb|mb0vex7
lieblos|Lieblos|DE|he|lathele
lieboch|Lieboch|AT||lakhf2m
liedekerke|Liedekerke|BE|VL|navbe7d
liederbach|Liederbach|DE|he|nat8ejl
liege|Liège|BE|WA|raunebh
liempde|Liempde|NL|NB|max9eax
lienden|Lienden|NL|GE|laybebc
lienen|Lienen|DE|nw|nayvei6
lienz|Lienz|AT||nak3evh
lieren|Lieren|NL|GE|jaywecn
lierneux|Lierneux|BE|WA|latoec3
lierop|Lierop|NL|NB|kawuebs
lier|Lier|BE|VL|paw1e8p
liesberg|Liesberg|CH||kaloegn
lieshout|Lieshout|NL|NB|lax4ebj
liesingtal|Liesingtal|AT||kaljf1p
lieskau|Lieskau|DE|st|lax2esy
liessel|Liessel|NL|NB|lawtec6
liestal|Liestal|CH||nalwehh
liesveld|Liesveld|NL|ZH|nay9e9f
lievendaal|Lievendaal|NL|NB|lawweb3
liezen|Liezen|AT||mam5ezj
lightwater|Lightwater|GB||mawndu5
ligny|Ligny|BE|WA|laube8q
ligornetto|Ligornetto|CH||kaheekv
lijiang|Lijiang|CN||r90nlme
lijnden|Lijnden|NL|NH|jazfe98
likasi|Likasi|CD||t63ifya
lilienthal|Lilienthal|DE|ni|ob1mekq
liliha kapalama|Liliha - Kapalama|US||o8la1pj
lille|Lille|BE|VL|nawce9e
lille|Lille|FR||raune4i
lillois witterzee|Lillois-Witterzée|BE|WA|maupe85
lilongwe|Lilongwe|MW||u5v7ghv
lilydale|Lilydale|AU||o415p3r
limal|Limal|BE|WA|naute8q
limassol|Limassol|CY||r9mcgfs
limavady|Limavady|GB||nb6xdcp
lima|Lima|PE||w60k7y1
lima|Lima|US||pa367ed
limbach oberfrohna|Limbach-Oberfrohna|DE|sn|oavaevg
limbe|Limbe|CM||r796ell
limbourg|Limbourg|BE|WA|mauleci
limbricht|Limbricht|NL|LI|lavpec8
limburg an der lahn|Limburg an der Lahn|DE|he|patyeid
limburgerhof|Limburgerhof|DE|rp|naraejb
limburg||NL|=|a
limehouse|Limehouse|GB||nax3dvx
limeira|Limeira|BR||s57ca8c
limelette|Limelette|BE|WA|mause8p
limerick|Limerick|IE||qb0ad82
limerick|Limerick|US||oa1r828
limmel|Limmel|NL|LI|lavbebv
limmen|Limmen|NL|NH|mb01e91
limoges|Limoges|FR||rahbdzh
limpertsberg|Limpertsberg|LU||narued0
limuru|Limuru|KE||r6uxgps
lincang|Lincang|CN||s8sclm1
lincent|Lincent|BE|WA|lauvea0
lincoln park|Lincoln Park|US||qa6g74j
lincoln square|Lincoln Square|US||pa6m74f
lincolnia|Lincolnia|US||o9xu7xq
lincoln|Lincoln|GB||qb1vdui
lincoln|Lincoln|NZ||o43mrd2
lincoln|Lincoln|US||sa3c6fh
lindau|Lindau|DE|by|oam3emw
linda|Linda|US||o9yp4id
lindberg|Lindberg|DE|by|laq8ewt
lindenberg|Lindenberg|DE|ni|laz5epc
lindenfels|Lindenfels|DE|he|mas0eke
lindenheuvel|Lindenheuvel|NL|LI|mavnec6
lindenholt|Lindenholt|NL|GE|naxzec3
lindenhurst|Lindenhurst|US||oa31887
lindenwold|Lindenwold|US||oa0m83o
linden|Linden|BE|VL|mavde99
linden|Linden|CH||kak5ehc
linden|Linden|US||pa2u85s
lindewitt|Lindewitt|DE|sh|lb5yelk
lindhorst|Lindhorst|DE|ni|mazgels
lindlar|Lindlar|DE|nw|oavqegi
lindow|Lindow|DE|bb|lb15ew2
lindsay|Lindsay|CA||oad77tb
lindwedel|Lindwedel|DE|ni|lb05emx
lind|Lind|AT||majieyh
linfen|Linfen|CN||t9q9mhs
lingenau|Lingenau|AT||kaltenk
lingenfeld|Lingenfeld|DE|rp|maqtej6
lingen|Lingen|DE|ni|pazwegc
linger|Linger|LU||jarpecd
lingfield|Lingfield|GB||law6dvy
lingwood|Lingwood|GB||lb06e05
linhares|Linhares|BR||r5g5asp
linkebeek|Linkebeek|BE|VL|mav1e82
linkenheim hochstetten|Linkenheim-Hochstetten|DE|bw|naqhejd
linkhout|Linkhout|BE|VL|kavleaa
linkoping|Linköping|SE||rbg9f3e
linlithgow|Linlithgow|GB||nb9idm0
linne|Linne|NL|LI|law4eci
linnich|Linnich|DE|nw|navmedf
linn|Linn|DE|nw|mawmeeg
lino lakes|Lino Lakes|US||oafg6pf
linqu|Linqu|CN||s9rgn1a
linschoten|Linschoten|NL|UT|layme9o
linshui|Linshui|CN||q9r6mp8
lintgen|Lintgen|LU||kas4ed1
linthal|Linthal|CH||kakcel0
linthwaite|Linthwaite|GB||lb2ydqv
linton hall|Linton Hall|US||p9xo7wj
linton|Linton|GB||mayqdws
lint|Lint|BE|VL|law1e8i
linwood|Linwood|GB||nb95djj
linxia chengguanzhen|Linxia Chengguanzhen|CN||s9owlup
linxi|Linxi|CN||qa0bn11
linyi|Linyi|CN||v9nen0q
linz am rhein|Linz am Rhein|DE|rp|mauheg8
linz|Linz|AT||rao7ezp
lipa city|Lipa City|PH||r80qn8k
lipetsk|Lipetsk|RU||sb04gxx
liphook|Liphook|GB||mavwdts
lippenhuizen|Lippenhuizen|NL|FR|jb1aecx
lippstadt|Lippstadt|DE|nw|qaxjej6
lira|Lira|UG||q749gfe
lisala|Lisala|CD||q73zfjs
lisbon|Lisbon|PT||s9xld6l
lisburn|Lisburn|GB||qb5gdf8
lisdoonvarna|Lisdoonvarna|IE||jb1bd67
lishui|Lishui|CN||s952n53
liskeard|Liskeard|GB||nau5djl
lisle|Lisle|US||oa6473d
lismore|Lismore|IE||kayud9z
lisnaskea|Lisnaskea|GB||lb4pdbb
lissabon||PT||s9xld6l
lisserbroek|Lisserbroek|NL|NH|laz6e8p
lissewege|Lissewege|BE|VL|mawhe4v
lisse|Lisse|NL|ZH|oaz6e8o
liss|Liss|GB||mavsdtj
listowel|Listowel|IE||mazpd5o
list|List|DE|sh|lb6uejf
litherland|Litherland|GB||ob2jdno
lithia springs|Lithia Springs|US||n9jv7cu
lithoijen|Lithoijen|NL|NB|jaxweb6
lith|Lith|NL|NB|laxxeb4
litschau|Litschau|AT||kapyf1s
littau|Littau|CH||nakpeiy
little amwell|Little Amwell|GB||laxudvx
little bookham|Little Bookham|GB||mawgdux
little bray|Little Bray|IE||mb1sdf0
little chalfont|Little Chalfont|GB||maxjduf
little clacton|Little Clacton|GB||maxzdz6
little dunmow|Little Dunmow|GB||lay2dx5
little eaton|Little Eaton|GB||lb15dry
little elm|Little Elm|US||p9i46eq
little havana|Little Havana|US||p8xl7p5
little hulton|Little Hulton|GB||nb2pdpa
little lever|Little Lever|GB||nb2sdpe
little paxton|Little Paxton|GB||laz5dva
little portugal|Little Portugal|CA||nab97rd
little rock|Little Rock|US||r9mj6rn
little venice|Little Venice|GB||nax4dvi
littleborough|Littleborough|GB||nb30dq6
littlehampton|Littlehampton|GB||pav5dui
littleport|Littleport|GB||mazqdwv
littleton|Littleton|US||pa015sa
litzelsdorf|Litzelsdorf|AT||kal5f4x
litzelstetten|Litzelstetten|DE|bw|lamjelh
litzendorf|Litzendorf|DE|by|masneql
liupanshui|Liupanshui|CN||u8zvlz7
liuzhi|Liuzhi|CN||r8yvm0v
liuzhou|Liuzhou|CN||u8tkmbx
live oak|Live Oak|US||o9sq4h6
livermore|Livermore|US||q9uo4hr
liverpool|Liverpool|AU||o4bspj9
liverpool|Liverpool|GB||sb2ddnq
liversedge|Liversedge|GB||nb37drb
livingstone|Livingstone|ZM||r5kgfvt
livingston|Livingston|GB||pb9adm8
livingston|Livingston|US||oa3c85l
livonia|Livonia|US||qa7p7gh
livorno|Livorno|IT||raayeop
lixnaw|Lixnaw|IE||jazld5a
lizhi|Lizhi|CN||r98im6c
ljouwert|Leeuwarden|NL|FR|qb1sec5
ljubljana|Ljubljana|SI||sahxf0b
llanbradach|Llanbradach|GB||laxddn1
llandaff|Llandaff|GB||nax1dn2
llandovery|Llandovery|GB||layfdlg
llandrindod wells|Llandrindod Wells|GB||maz4dmm
llandudno|Llandudno|GB||nb24dld
llandybie|Llandybie|GB||laxydkv
llanelli|Llanelli|GB||paxkdkg
llanfairfechan|Llanfairfechan|GB||lb1ydkz
llanfairpwllgwyngyll|Llanfairpwllgwyngyll|GB||lb1udkc
llangefni|Llangefni|GB||mb1ydk1
llangeler|Llangeler|GB||layjdjv
llangollen|Llangollen|GB||lb15dn7
llanharan|Llanharan|GB||max6dmg
llanharry|Llanharry|GB||lax3dmh
llanidloes|Llanidloes|GB||lazpdm6
llanrwst|Llanrwst|GB||lb1mdlg
llantrisant|Llantrisant|GB||nax6dmn
llantwit fardre|Llantwit Fardre|GB||lax7dmr
llantwit major|Llantwit Major|GB||nawtdmb
lleida|Lleida|ES||ra5mdxq
lloydminster|Lloydminster|CA||ob1z5ee
llwynypia|Llwynypia|GB||laxfdmf
lo prado|Lo Prado|CL||q4d48fj
loa janan|Loa Janan|ID||r6wemxa
loanhead|Loanhead|GB||mb98dn8
lobau|Löbau|DE|sn|oavyf0r
lobbach|Lobbach|DE|bw|lar6ekp
lobbes|Lobbes|BE|WA|matve7v
lobejun|Löbejün|DE|st|laxget2
lobith|Lobith|NL|GE|lay2ed0
lobito|Lobito|AO||s5zoexm
lobnitz|Löbnitz|DE|sn|laxbeum
lobstadt|Lobstädt|DE|sn|law1eul
lobtau|Löbtau|DE|sn|oavsey1
loburg|Loburg|DE|st|laysetk
locarno|Locarno|CH||nai9ekg
locharbriggs|Locharbriggs|GB||mb72dm2
lochau|Lochau|AT||mam1en3
lochearn|Lochearn|US||o9za7yw
lochem|Lochem|NL|GE|naywedt
lochgau|Löchgau|DE|bw|maq4elb
lochgelly|Lochgelly|GB||mb9xdmt
lochgilphead|Lochgilphead|GB||lb9odgx
lochmaben|Lochmaben|GB||lb75dmg
lochristi|Lochristi|BE|VL|oavye6n
lochwinnoch|Lochwinnoch|GB||lb90dj5
lockenhaus|Lockenhaus|AT||kalpf5m
lockerbie|Lockerbie|GB||mb74dmo
locknitz|Löcknitz|DE|mv|lb21esq
lockport|Lockport|US||oa9x7tf
loddon|Loddon|GB||lazxe04
lodelinsart|Lodelinsart|BE|WA|nau3e8d
lodhran|Lodhran|PK||r981jez
lodi|Lodi|US||p9vx4j5
lodrino|Lodrino|CH||kaimeky
lodz|Łódź|PL||taxtfe3
loenen|Loenen|NL|GE|laysecq
loenhout|Loenhout|BE|VL|mawse8w
lofer|Lofer|AT||kam6ev9
loffenau|Loffenau|DE|bw|lapheja
loffingen|Löffingen|DE|bw|man0ej6
lofthouse|Lofthouse|GB||ob39dru
loftus|Loftus|GB||mb5kdtj
logan city|Logan City|AU||s4t8ppb
logan square|Logan Square|US||qa6g74e
logansport|Logansport|US||oa37784
logan|Logan|US||pa5y59d
logrono|Logroño|ES||ra7zdp7
lohberg|Lohberg|DE|by|laqmewf
lohfelden|Lohfelden|DE|he|nawfemh
lohmar|Lohmar|DE|nw|oav8eg1
lohmen|Lohmen|DE|sn|lavneyw
lohnberg|Löhnberg|DE|he|maubeiz
lohne|Lohne|DE|ni|ob0beiw
lohne|Löhne|DE|nw|payzek5
lohningen|Löhningen|CH||kamiejr
lohr am main|Lohr am Main|DE|by|nasveml
lohra|Lohra|DE|he|mauxejz
lohsa|Lohsa|DE|sn|mawqf00
loiching|Loiching|DE|by|lap2euj
loil|Loil|NL|GE|jaybed2
loipersbach im burgenland|Loipersbach im Burgenland|AT||kamif5s
loitz|Loitz|DE|mv|mb2gex7
loja|Loja|EC||s6mx7s0
lokeren|Lokeren|BE|VL|pavye73
lollar|Lollar|DE|he|naupek6
loma linda|Loma Linda|US||o9kl4ua
lombardijen|Lombardijen|NL|ZH|nay3e8k
lombard|Lombard|US||pa6c73j
lome|Lomé|TG||v7f1dze
lomita|Lomita|US||o9jv4rc
lommatzsch|Lommatzsch|DE|sn|maw8ewz
lommel|Lommel|BE|VL|oawbear
lompoc|Lompoc|US||p9m84le
loncin|Loncin|BE|WA|laurebb
londen||GB||xax3dvn
london colney|London Colney|GB||naxodv6
londonderry county borough|Londonderry County Borough|GB||qb6sdbp
london|London|CA||sa9e7md
london|London|GB||xax3dvn
londrina|Londrina|BR||t5599xw
long ashton|Long Ashton|GB||mawvdom
long beach|Long Beach|US||s9jt4rp
long bennington|Long Bennington|GB||kb17dtw
long branch|Long Branch|CA||nab37r3
long branch|Long Branch|US||oa1y86h
long buckby|Long Buckby|GB||lazadt0
long crendon|Long Crendon|GB||laxtdt8
long ditton|Long Ditton|GB||mawqdv4
long eaton|Long Eaton|GB||pb0ydsh
long island city|Long Island City|US||oa3686l
long khanh|Long Khánh|VN||r7sdm5x
long lawford|Long Lawford|GB||lazidsd
long melford|Long Melford|GB||layndy0
long stratton|Long Stratton|GB||maztdzf
long sutton|Long Sutton|GB||mawadte
long xuyen|Long Xuyên|VN||s7qvm0w
longdendale|Longdendale|GB||nb2jdqg
longfeng|Longfeng|CN||raj9nji
longfield|Longfield|GB||oawsdwu
longford|Longford|IE||mb39dac
longjiang|Longjiang|CN||qaline8
longjing|Longjing|CN||qa8tnvi
longling county|Longling County|CN||s8ubli5
longmeadow|Longmeadow|US||na6t8ae
longmont|Longmont|US||qa1l5s2
longniddry|Longniddry|GB||lb9idny
longridge|Longridge|GB||mb3jdos
longshan|Longshan|CN||sa95njm
longshui|Longshui|CN||q985m1s
longsight|Longsight|GB||nb2idpw
longstanton|Longstanton|GB||laz8dw5
longton|Longton|GB||nb16dq3
longtown|Longtown|GB||lb6tdnr
longueuil|Longueuil|CA||ragg87x
longview|Longview|US||q9ga6ku
longwood|Longwood|IE||kb2hdcs
longyan|Longyan|CN||t8vnmx2
loningen|Löningen|DE|ni|nb0iehk
loni|Loni|IN||r95vjup
lonsee|Lonsee|DE|bw|maouenk
lontzen|Lontzen|BE|WA|mausecp
looe|Looe|GB||matwdjn
loon op zand|Loon op Zand|NL|NB|oaxfea4
loosbroek|Loosbroek|NL|NB|kaxkebb
loosdorf|Loosdorf|AT||lanwf2s
loo|Loo|NL|OV|jaz5edm
lopikerkapel|Lopikerkapel|NL|UT|jayfea1
lopik|Lopik|NL|UT|nayde9r
loppem|Loppem|BE|VL|maw4e4w
loppersum|Loppersum|NL|GR|lb25eer
lorain|Lorain|US||pa557jq
lorch|Lorch|DE|bw|napkemx
lorentzweiler|Lorentzweiler|LU||jas2ed2
lorrach|Lörrach|DE|bw|pam9eha
lorsch|Lorsch|DE|he|narxejt
lorton|Lorton|US||o9xi7xh
lorup|Lorup|DE|ni|lb10eh8
lorzweiler|Lörzweiler|DE|rp|lasmej1
los altos|Los Altos|US||o9tv4gt
los angeles|Los Ángeles|CL||q41x8b1
los angeles|Los Angeles|US||v9kl4rk
los banos|Los Banos|US||p9sy4kb
los gatos|Los Gatos|US||o9tf4h7
los lunas|Los Lunas|US||n9mp5nj
los mochis|Los Mochis|MX||r8xn5h8
los puertos de altagracia|Los Puertos de Altagracia|VE||q7rr8dc
los rastrojos|Los Rastrojos|VE||q7pv8jo
los teques|Los Teques|VE||r7qr8ps
loschwitz|Loschwitz|DE|sn|oavteyd
losenstein|Losenstein|AT||kan4f04
losheim|Losheim|DE|sl|oarjeer
losone|Losone|CH||mai9ekc
lossburg|Loßburg|DE|bw|maogejh
losser|Losser|NL|OV|oaz6efg
lossiemouth|Lossiemouth|GB||mbecdmw
lossnitz|Lößnitz|DE|sn|naumevd
lostau|Lostau|DE|st|kaz1esm
lostorf|Lostorf|CH||lalmei3
lostwithiel|Lostwithiel|GB||lau1dj1
lotenhulle|Lotenhulle|BE|VL|lavte5m
lotte|Lotte|DE|nw|naz8ei0
lottstetten|Lottstetten|DE|bw|lambejt
lottum|Lottum|NL|LI|kawyed4
lotzwil|Lotzwil|CH||lal3ehn
lot|Lot|BE|VL|mav1e7w
loudi|Loudi|CN||s931mj3
loudwater|Loudwater|GB||maxddu2
louga|Louga|SN||q85ecmy
loughborough|Loughborough|GB||pb0ldso
lougheed|Lougheed|CA||naqt4en
loughlinstown|Loughlinstown|IE||lb1wdez
loughrea|Loughrea|IE||mb1sd87
loughshinny|Loughshinny|IE||jb2rdf4
louisville|Louisville|US||t9w979s
louth|Louth|GB||ob29dw0
louth|Louth|IE||jb3vddu
louvain la neuve|Louvain-la-Neuve|BE|WA|oaure8t
louvain||BE|VL|qavce92
louveigne|Louveigné|BE|WA|maudebw
loveland|Loveland|US||qa285s5
lovendegem|Lovendegem|BE|VL|navye61
lovenjoel|Lovenjoel|BE|VL|lavae9a
loven|Loven|NL|NB|lax8ea6
loves park|Loves Park|US||oa7k70m
lowdham|Lowdham|GB||lb19dt8
lowell|Lowell|US||qa8f8dw
lowenstein|Löwenstein|DE|bw|laqeem2
lower earley|Lower Earley|GB||oawvdtg
lower hutt|Lower Hutt|NZ||q3rirdw
lower lonsdale|Lower Lonsdale|CA||oaqz4e5
lower moyamensing|Lower Moyamensing|US||oa0w838
lower sackville|Lower Sackville|CA||oaee8z4
lower west side|Lower West Side|US||pa6974h
lowestoft|Lowestoft|GB||qazse0v
loxstedt|Loxstedt|DE|ni|nb2jek1
lu an|Lu’an|CN||u9e6mvo
luancheng|Luancheng|CN||t9v8mqh
luanda|Luanda|AO||v69gewr
luanshya|Luanshya|ZM||r5xig2y
lubango|Lubango|AO||t5skexh
lubars|Lübars|DE|be|mb06ex3
lubbecke|Lübbecke|DE|nw|oazbejx
lubbeek|Lubbeek|BE|VL|navce9g
lubbock|Lubbock|US||r9ja612
lubeck|Lübeck|DE|sh|rb3nepp
lubin|Lubin|DE|bb|nayaeyl
lublin|Lublin|PL||sawdfmp
lubnjow|Lubnjow|DE|bb|oay2eyr
lubtheen|Lübtheen|DE|mv|lb22eqs
lubuklinggau|Lubuklinggau|ID||r6ovltq
lubumbashi|Lubumbashi|CD||v61mg0c
lubz|Lübz|DE|mv|mb2ietf
lucan|Lucan|IE||nb28de3
lucapa|Lucapa|AO||q6amfhm
lucena|Lucena|PH||r80pn9u
lucens|Lucens|CH||lajref0
luchow|Lüchow|DE|ni|nb15eqz
luchsingen|Luchsingen|CH||kakhel4
luckau|Luckau|DE|bb|nay1ey3
lucka|Lucka|DE|th|mavyeu9
luckenwalde|Luckenwalde|DE|bb|oaypewl
lucknow|Lucknow|IN||v90kk4s
luddenden foot|Luddenden Foot|GB||lb38dql
ludenscheid|Lüdenscheid|DE|nw|qawaeh7
ludersdorf|Lüdersdorf|DE|mv|mb3nesn
ludesch|Ludesch|AT||lal4en6
ludgershall|Ludgershall|GB||mawedri
ludhiana|Ludhiana|IN||u9bvjqp
ludinghausen|Lüdinghausen|DE|nw|oaxtego
ludlow|Ludlow|GB||nazhdoh
ludlow|Ludlow|US||oa748ao
ludweiler warndt|Ludweiler-Warndt|DE|sl|maqqeex
ludwigsburg|Ludwigsburg|DE|bw|qapuelj
ludwigsfelde|Ludwigsfelde|DE|bb|oazaewt
ludwigshafen am rhein|Ludwigshafen am Rhein|DE|rp|rargejh
ludwigslust|Ludwigslust|DE|mv|nb25ery
ludwigsstadt|Ludwigsstadt|DE|by|lau9ern
luena|Luena|AO||s61affc
lufkin|Lufkin|US||p9d26kv
luftenberg an der donau|Luftenberg an der Donau|AT||kao3f01
luftkurort arendsee|Luftkurort Arendsee|DE|st|lb0werx
lugano|Lugano|CH||pahtekw
lugau|Lugau|DE|sn|mauyevf
lugazi|Lugazi|UG||q6z1gfi
lugde|Lügde|DE|nw|naycelp
luhansk|Luhansk|UA||saoxgx7
luhe wildenau|Luhe-Wildenau|DE|by|larqetr
luik||BE|WA|raunebh
luingne|Luingne|BE|WA|mauye50
luis eduardo magalhaes|Luis Eduardo Magalhães|BR||q60fact
luliang|Lüliang|CN||v9u8mgq
lumajang|Lumajang|ID||q6bfmmi
lumberton|Lumberton|US||o9m67sj
lumino|Lumino|CH||kaifel6
lummen|Lummen|BE|VL|navneaf
lundin links|Lundin Links|GB||lba5dnt
luneburg|Lüneburg|DE|ni|qb1xeox
lunen|Lünen|DE|nw|qaxeegx
lunestedt|Lunestedt|DE|ni|lb2gekb
lunetten|Lunetten|NL|UT|naymea9
lungern|Lungern|CH||kajzeio
lunteren|Lunteren|NL|GE|nayoebm
lunz am see|Lunz am See|AT||kamyf1r
lunzenau|Lunzenau|DE|sn|mavkevg
luohe|Luohe|CN||u9j8mos
luohu district|Luohu District|CN||u8onmp1
luojiang|Luojiang|CN||r9cylya
luoyang|Luoyang|CN||u9mbmkc
lupburg|Lupburg|DE|by|laqkeso
lurup|Lurup|DE|hh|pb2veng
lusaka|Lusaka|ZM||v5r7g2l
lushui|Lushui|CN||r8xqlim
lusk|Lusk|IE||mb2pdew
lustadt|Lustadt|DE|rp|laqseiz
lustenau|Lustenau|AT||oalremu
lustin|Lustin|BE|WA|latye9m
luterbach|Luterbach|CH||lal5eh2
lutes mountain|Lutes Mountain|CA||nai68vp
luthern|Luthern|CH||kakqei0
lutherville timonium|Lutherville-Timonium|US||n9zk7z7
lutisburg|Lütisburg|CH||kalnel8
lutjebroek|Lutjebroek|NL|NH|lb0eeag
lutjegast|Lutjegast|NL|GR|jb1vede
lutjenburg|Lütjenburg|DE|sh|mb4tepf
lutjensee|Lütjensee|DE|sh|lb31eos
luton|Luton|GB||ray4duu
lutry|Lutry|CH||naj6eel
lutsk|Lutsk|UA||rav0fuf
luttelgeest|Luttelgeest|NL|FL|lb0iec9
lutter am barenberge|Lutter am Barenberge|DE|ni|layfeoj
lutterworth|Lutterworth|GB||nazqdso
luttich||BE|WA|raunebh
luttre|Luttre|BE|WA|laube88
lutzelbach|Lützelbach|DE|he|mas6ekd
lutzelfluh|Lützelflüh|CH||laklehd
lutzen|Lützen|DE|st|laweetq
lutz|Lutz|US||o9477iy
luxor|Luxor|EG||s8xegeo
luyksgestel|Luyksgestel|NL|NB|lawheas
luzein|Luzein|CH||kakcen4
luzern|Luzern|CH||qakpej3
luzhou|Luzhou|CN||t969m0v
luziania|Luziânia|BR||r5ova6t
lviv|Lviv|UA||tasgfqq
lychen|Lychen|DE|bb|lb1tewz
lydd|Lydd|GB||lavjdyj
lydney|Lydney|GB||naxpdoz
lyme regis|Lyme Regis|GB||mauxdnv
lymington|Lymington|GB||oav0drq
lymm|Lymm|GB||nb2adp4
lynbrook|Lynbrook|US||oa2x87d
lynchburg|Lynchburg|US||q9tx7s6
lyndhurst|Lyndhurst|GB||lavbdrm
lyndhurst|Lyndhurst|US||oa3d864
lyneham|Lyneham|GB||max4dqj
lynfield|Lynfield|NZ||n43frdc
lynn haven|Lynn Haven|US||o9a17a3
lynnwood|Lynnwood|US||pamu4g8
lynn|Lynn|US||qa7z8ex
lynwood|Lynwood|US||q9k94rn
lyon 03|Lyon 03|FR||qah4e9h
lyon|Lyon|FR||sah3e9h
lyssach|Lyssach|CH||kakqeh2
lyss|Lyss|CH||nakregb
lytchett matravers|Lytchett Matravers|GB||lav0dq8
lytham st annes|Lytham St Annes|GB||pb3adno
lyubertsy|Lyubertsy|RU||rb8ogt9
lyublino|Lyublino|RU||rb8ogsw
m sila|M'Sila|DZ||r9p7e8m
ma anshan|Ma’anshan|CN||t9e1n17
ma on shan|Ma On Shan|HK||r8o9mpc
maarheeze|Maarheeze|NL|NB|mawjebm
maarn|Maarn|NL|UT|maymeax
maarsbergen|Maarsbergen|NL|UT|jaymeb1
maarssen|Maarssen|NL|UT|payuea0
maarsseveen|Maarsseveen|NL|UT|jayuea3
maartensdijk|Maartensdijk|NL|UT|mayweae
maasbracht|Maasbracht|NL|LI|maw2ecd
maasbree|Maasbree|NL|LI|mawoect
maasdam|Maasdam|NL|ZH|jaxve8o
maasdijk|Maasdijk|NL|ZH|mayce7p
maaseik|Maaseik|BE|VL|oavyec2
maaskantje|Maaskantje|NL|NB|kaxieax
maasland|Maasland|NL|ZH|may9e7v
maasmechelen|Maasmechelen|BE|VL|pavlebt
maassluis|Maassluis|NL|ZH|pay8e7t
maastricht|Maastricht|NL|LI|qav9ebt
mabalacat city|Mabalacat City|PH||r84an6x
maba|Maba|CN||q8ukmnk
mablethorpe|Mablethorpe|GB||nb26dwq
mableton|Mableton|US||p9jy7d2
mabopane|Mabopane|ZA||q4z5g1y
macae|Macaé|BR||r57uany
macapa|Macapá|BR||s6y49y5
macau|Macau|MO||t8nomnf
macclesfield|Macclesfield|GB||pb1ydq3
macduff|Macduff|GB||lbe7dp2
maceio|Maceió|BR||t675b4q
machala|Machala|EC||s6oy7pw
macharen|Macharen|NL|NB|jaxxebe
machelen aan de leie|Machelen-aan-de-Leie|BE|VL|mavke5p
machelen|Machelen|BE|VL|navfe8c
macheng|Macheng|CN||q9cmmri
machen|Machen|GB||laxcdna
machern|Machern|DE|sn|mawpev3
machesney park|Machesney Park|US||oa7n70o
machida|Machida|JP||s9oqond
machilipatnam|Machilīpatnam|IN||r86zk5e
machiques|Machiques|VE||r7py8ah
machtum|Machtum|LU||jaryedw
machynlleth|Machynlleth|GB||lb03dlb
mackay|Mackay|AU||q5b9ped
mackenbach|Mackenbach|DE|rp|larfeh2
macomb|Macomb|US||oa2e6w5
macon|Macon|US||q9h87fp
macquarie fields|Macquarie Fields|AU||n4blpj5
macroom|Macroom|IE||lay7d73
madanapalle|Madanapalle|IN||r7znjy2
maddington|Maddington|AU||n4gzmu6
maddiston|Maddiston|GB||lb9hdlq
madeley|Madeley|GB||lb18dpj
madera|Madera|US||p9so4mi
mader|Mäder|AT||laljemq
made|Made|NL|NB|naxke9b
madhavaram|Madhavaram|IN||q7yjk2v
madhurampur dehri|Madhurampur Dehri|IN||r8vdkdw
madhyamgram|Madhyamgram|IN||r8p1kpp
madhyapur thimi|Madhyapur Thimi|NP||q92wkh7
madinah|Madinah|SA||u8tzgy1
madinat an nasr|Madīnat an Naşr|EG||t99jgay
madison heights|Madison Heights|US||oa817h5
madisonville|Madisonville|US||o9tp74y
madison|Madison|US||sa9n6zo
madiswil|Madiswil|CH||kal0eho
madiun|Madiun|ID||r6ctmhs
madrid centro|Madrid Centro|ES||ra2adlq
madrid|Madrid|ES||va2adlq
madurai|Madurai|IN||u7pkjx0
maebashi|Maebashi|JP||s9r4omc
maesteg|Maesteg|GB||oaxddlu
magadino|Magadino|CH||kai7ekm
magangue|Magangué|CO||q7no84d
magdala|Magdala|DE|th|kavfert
magdalena contreras|Magdalena Contreras|MX||r8fp68f
magdeburg|Magdeburg|DE|st|raytesb
magden|Magden|CH||lam1ehp
magelang|Magelang|ID||q6d9me6
magele|Magele|NL|OV|jazree4
mage|Magé|BR||r573akg
maghaghah|Maghāghah|EG||q95lg9o
magherafelt|Magherafelt|GB||nb63ddn
maghera|Maghera|GB||lb6cddh
maghull|Maghull|GB||ob2odnu
magna|Magna|US||oa3358m
magnitogorsk|Magnitogorsk|RU||sb2cifx
magog|Magog|CA||nafr8bl
magor|Magor|GB||maxado5
magstadt|Magstadt|DE|bw|napeekx
magugpo poblacion|Magugpo Poblacion|PH||r7ipnlg
mahabad|Mahābād|IR||r9s4hf0
mahajanga|Mahajanga|MG||r5qchgo
maharagama|Maharagama|LK||r7h1k21
mahbubnagar|Mahbūbnagar|IN||r88ijwn
mahesana|Mahesāna|IN||r8rkjh2
maheshtala|Maheshtala|IN||s8ojkp5
mahilyow|Mahilyow|BY||sb3rg8a
mahlberg|Mahlberg|DE|bw|mao5ehp
mahlsdorf|Mahlsdorf|DE|be|oazvext
mahora|Mahora|NZ||n3vyrj8
mahwah|Mahwah|US||oa45862
maicao|Maicao|CO||r7tm8bc
maida hill|Maida Hill|GB||nax5dvh
maidenbower|Maidenbower|GB||mavzdvl
maidenhead|Maidenhead|GB||qax4du0
maidstone|Maidstone|GB||qawfdxg
maiduguri|Maiduguri|NG||u7uxewk
maienfeld|Maienfeld|CH||lakkemh
maijdi|Maijdi|BD||r8pjkx2
maikammer|Maikammer|DE|rp|laqzeil
mailand||IT||uagaelj
maillardville|Maillardville|CA||naqs4ep
mainaschaff|Mainaschaff|DE|by|nasuel9
mainbernheim|Mainbernheim|DE|by|las3eoe
mainburg|Mainburg|DE|by|nap4esq
mainhardt|Mainhardt|DE|bw|maqcemk
mainleus|Mainleus|DE|by|mat6erm
maintal|Maintal|DE|he|patbekj
mainz|Mainz|DE|rp|rasuej0
mairehau|Mairehau|NZ||m3l6r7k
mairipora|Mairiporã|BR||q558aal
maisach|Maisach|DE|by|nanyerb
maishofen|Maishofen|AT||kallevk
maisieres|Maisières|BE|WA|lau9e71
maitland|Maitland|AU||q4f3pl0
maitland|Maitland|US||o95j7m0
majie|Majie|CN||r8vjlt4
makakilo city|Makakilo City|US||n8lb1ov
makakilo kapolei honokai hale|Makakilo / Kapolei / Honokai Hale|US||p8la1ou
makakilo|Makakilo|US||o8lb1ov
makassar|Makassar|ID||u6jpn3r
makati city|Makati City|PH||s82fn87
makhachkala|Makhachkala|RU||ta9ehjy
makiivka|Makiivka|UA||sanhgtd
makiki lower punchbowl tantalus|Makiki / Lower Punchbowl / Tantalus|US||o8l81pl
makkah|Makkah|SA||u8ljgyn
makkinga|Makkinga|NL|FR|jb16eda
makkum|Makkum|NL|FR|lb1deb0
makumbako|Makumbako|TZ||q69fgkr
makurdi|Makurdi|NG||s7jhejo
malabon|Malabon|PH||s82rn7y
malabo|Malabo|GQ||r78geke
malacca|Malacca|MY||t744ls0
malaga|Málaga|ES||t9s0djq
malahide|Malahide|IE||ob2hdex
malakal|Malakal|SS||r7ohgby
malambo|Malambo|CO||q7s684b
malang|Malang|ID||t6bumkv
malanje|Malanje|AO||s67if5e
malans|Malans|CH||lakiemm
malappuram|Malappuram|IN||q7sojrc
malatia sebastia|Malatia-Sebastia|AM||ra1lhbh
malatya|Malatya|TR||t9wjgug
malayer|Malāyer|IR||r9lahnm
malberg|Malberg|NL|LI|mavaebp
malburgen west|Malburgen West|NL|GE|maydece
malchin|Malchin|DE|mv|nb3aevh
malchow|Malchow|DE|mv|mb2jeui
malda|Malda|IN||r8vgkov
maldegem|Maldegem|BE|VL|oaw9e5l
malden|Malden|US||pa7v8el
malderen|Malderen|BE|VL|lavqe7t
maldon|Maldon|GB||oaxpdxv
malegaon|Malegaon|IN||s8j3jn1
malente|Malente|DE|sh|nb4hepc
maler kotla|Māler Kotla|IN||r9atjqs
male|Male|MV||q79mjk7
malindi|Malindi|KE||q6p2gzg
malingao|Malingao|PH||u7hwnhs
malir cantonment|Malir Cantonment|PK||s8vaj2p
malkajgiri|Malkajgiri|IN||r8ahjy5
mallawi|Mallawī|EG||r931g9o
malleray|Malleray|CH||kal8eg7
mallersdorf pfaffenberg|Mallersdorf-Pfaffenberg|DE|by|maphetz
mallow|Mallow|IE||naytd81
malmedy|Malmédy|BE|WA|nau3ecr
malmesbury|Malmesbury|GB||maxadq6
malmo|Malmö|SE||sb8hew4
malolos|Malolos|PH||r838n7l
malonne|Malonne|BE|WA|mau4e9c
malschwitz|Malschwitz|DE|sn|lawcf0c
malsch|Malsch|DE|bw|napsej5
malsfeld|Malsfeld|DE|he|mavxemi
malta|Malta|NL|ZE|kaxhe6x
maltby|Maltby|GB||ob2edso
maltepe|Maltepe|TR||sa3qg50
malterdingen|Malterdingen|DE|bw|lansehn
malters|Malters|CH||makoeiq
malton|Malton|GB||mb4edts
malvaglia|Malvaglia|CH||kaixeky
malvern east|Malvern East|AU||o40tp2w
malvern|Malvern|CA||pabp7ry
mamaroneck|Mamaroneck|US||oa3r877
mamer|Mamer|LU||marvecq
mammendorf|Mammendorf|DE|by|manxer0
mamming|Mamming|DE|by|lap5ev1
man gyongdae ri|Man’gyŏngdae-ri|KP||s9ybnl2
manacapuru|Manacapuru|BR||q6ou97m
manado|Manado|ID||s724nit
manage|Manage|BE|WA|oauae7s
managua|Managua|NI||t7vp78f
manama|Manama|BH||r8yvhsj
manassas park|Manassas Park|US||n9xq7wt
manassas|Manassas|US||p9xn7ws
manaus|Manaus|BR||v6pe99a
manchester city centre|Manchester City Centre|GB||ob2kdpr
manchester|Manchester|GB||tb2kdps
manchester|Manchester|US||qa9g8dj
manching|Manching|DE|by|napcerx
mandalay|Mandalay|MM||u8n1law
mandaluyong city|Mandaluyong City|PH||s82in88
mandaluyong|Mandaluyong|PH||s82in88
mandan|Mandan|US||oak363r
mandaqui|Mandaqui|BR||q54uaag
mandaue city|Mandaue City|PH||s7qong8
mandera|Mandera|KE||q78yh4a
mandi bahauddin|Mandi Bahauddin|PK||q9gjjk5
mandimba|Mandimba|MZ||q5u5gn1
mandoli|Mandoli|IN||q95qjur
mandsaur|Mandsaur|IN||r8svjoj
mandurah|Mandurah|AU||q4fnmtg
mandya|Mandya|IN||r7wsjtm
maneah|Manéah|GN||r7p1cuq
manea|Manea|GB||lazsdwi
manfalut|Manfalūţ|EG||q91vga1
mangalagiri|Mangalagiri|IN||q87nk3t
mangaluru|Mangaluru|IN||s7xwjny
mangapapa|Mangapapa|NZ||m3yormh
mangere east|Mangere East|NZ||o43brdm
mangere|Mangere|NZ||o43brdk
mangotsfield|Mangotsfield|GB||pax1dp2
mango|Mango|IN||r8pfkji
manhattan beach|Manhattan Beach|US||p9k44r3
manhattan valley|Manhattan Valley|US||pa3b86k
manhattan|Manhattan|US||ua3a86j
manhay|Manhay|BE|WA|latpebs
manila|Manila|PH||u82kn82
manisa|Manisa|TR||r9x9g07
manitowoc|Manitowoc|US||pach74i
manizales|Manizales|CO||s7c3829
manjhand|Manjhand|PK||r8xzj5k
mankato|Mankato|US||paco6mv
mank|Mank|AT||kannf2m
manly west|Manly West|AU||n4tppph
manly|Manly|AU||n4c4pk9
mannedorf ausserfeld|Männedorf / Ausserfeld|CH||kal9ek7
mannedorf dorfkern|Männedorf / Dorfkern|CH||malaek5
mannedorf|Männedorf|CH||malaek6
mannersdorf am leithagebirge|Mannersdorf am Leithagebirge|AT||lan9f64
mannheim|Mannheim|DE|bw|sarhejj
manningtree|Manningtree|GB||maybdyy
mannsworth|Mannswörth|AT||kanrf5v
manoa|Manoa|US||o8l81po
manokwari|Manokwari|ID||q6vmo8e
manor park|Manor Park|GB||nax7dw5
manorcunningham|Manorcunningham|IE||jb6ndau
manorhamilton|Manorhamilton|IE||kb4vd9a
manp o|Manp’o|KP||qa4bnmt
mansa|Mansa|ZM||r62wg49
mansfeld|Mansfeld|DE|st|laxbert
mansfield city|Mansfield City|US||oa618bd
mansfield woodhouse|Mansfield Woodhouse|GB||ob1odsp
mansfield|Mansfield|GB||rb1ldso
mansfield|Mansfield|US||pa387is
mansilingan|Mansilingan|PH||s7rjndm
manston|Manston|GB||mavjdpp
mantampay|Mantampay|PH||s7kpnh2
manta|Manta|EC||s6vd7nr
manteca|Manteca|US||q9v04ja
mantel|Mantel|DE|by|larxetg
mantgum|Mantgum|NL|FR|kb1lebw
mantilla|Mantilla|CU||r8q37ja
manukau city|Manukau City|NZ||s439rds
manurewa|Manurewa|NZ||p436rds
manzanillo|Manzanillo|CU||q8ii7xs
manzanillo|Manzanillo|MX||r8f45u6
manzini|Manzini|SZ||q4wegb6
man|Man|CI||r7ildb1
maoming|Maoming|CN||u8m7mg3
maple cross|Maple Cross|GB||laxedul
maple grove|Maple Grove|US||qaf76oe
maple heights|Maple Heights|US||oa527lf
maple leaf|Maple Leaf|CA||nabg7r8
maple ridge|Maple Ridge|CA||qaqq4fg
maple shade|Maple Shade|US||oa0z83p
maple valley|Maple Valley|US||oaln4gz
maplewood|Maplewood|US||paev6po
maputo|Maputo|MZ||u4xvgei
mar del plata|Mar del Plata|AR||t40g9g4
mar ino|Mar’ino|RU||rb8lgss
maraba|Marabá|BR||r6j2a3j
maracaibo|Maracaibo|VE||u7rk8d3
maracanau|Maracanaú|BR||r6n8awp
maracay|Maracay|VE||s7qh8o9
maradi|Maradi|NE||s7ziefq
maragheh|Marāgheh|IR||s9tvhgg
marana|Marana|US||p9g45b1
marand|Marand|IR||q9wrhf5
marangaroo|Marangaroo|AU||n4hlmts
maranguape|Maranguape|BR||q6n7awj
maran|Maran|MY||q77zlth
marawi city|Marawi City|PH||r7k8nh8
marbach am neckar|Marbach am Neckar|DE|bw|napyelq
marbais|Marbais|BE|WA|laufe8l
marbella|Marbella|ES||r9rgdif
marblehead|Marblehead|US||oa828f6
marburg an der lahn|Marburg an der Lahn|DE|he|qav5ekd
marche en famenne|Marche-en-Famenne|BE|WA|oatjeau
marche lez ecaussinnes|Marche-lez-Écaussinnes|BE|WA|laufe7m
marchegg|Marchegg|AT||lao2f6z
marchienne au pont|Marchienne-au-Pont|BE|WA|nau1e88
marchin|Marchin|BE|WA|mau7eak
marchtrenk|Marchtrenk|AT||nanvez7
marchwood|Marchwood|GB||mavddrz
march|March|GB||oazzdw9
marcinelle|Marcinelle|BE|WA|oatze8c
marco island|Marco Island|US||o8y27l0
marcory|Marcory|CI||r7crdkx
mardan|Mardan|PK||s9l0jg5
marden|Marden|GB||law5dxd
mardin|Mardin|TR||q9tnh16
mareeba|Mareeba|AU||n5mtp3y
maren kessel|Maren-Kessel|NL|NB|jaxweaz
marg ilon|Marg‘ilon|UZ||ra2fjf8
margareten|Margareten|AT||panvf5f
margarethen am moos|Margarethen am Moos|AT||kanff64
margate|Margate|GB||pawqdzv
margate|Margate|US||p8yw7p7
margetshochheim|Margetshöchheim|DE|by|lasgene
margraten|Margraten|NL|LI|lav6ec6
maria aalter|Maria Aalter|BE|VL|kavxe5d
maria alm am steinernen meer|Maria Alm am Steinernen Meer|AT||kalpevu
maria anzbach|Maria-Anzbach|AT||kanvf49
maria ellend|Maria Ellend|AT||kanmf6c
maria enzersdorf|Maria Enzersdorf|AT||nanmf58
maria lankowitz|Maria Lankowitz|AT||kakqf1v
maria lanzendorf|Maria Lanzendorf|AT||lanmf5m
maria neustift|Maria Neustift|AT||kan5f0k
maria rain|Maria Rain|AT||jajbezq
maria saal|Maria Saal|AT||kajoezv
mariaheide|Mariaheide|NL|NB|jaxfebi
mariahilf|Mariahilf|AT||oanwf5f
mariahof|Mariahof|AT||kakuf00
mariahout|Mariahout|NL|NB|kax6ebh
mariakerke|Mariakerke|BE|VL|oavve68
marianao|Marianao|CU||r8q37j2
mariapfarr|Mariapfarr|AT||kakzey7
mariarade|Mariarade|NL|LI|lavhech
mariara|Mariara|VE||q7qm8nw
mariatal|Mariatal|AT||kaltesz
mariatrost|Mariatrost|AT||nakuf2z
mariaveen|Mariaveen|DE|nw|lay0efp
mariazell|Mariazell|AT||kampf2k
maribyrnong|Maribyrnong|AU||n413p2g
marica|Maricá|BR||r56cal2
maricopa|Maricopa|US||p9hu58r
mariekerke|Mariekerke|BE|VL|lavve7n
mariembourg|Mariembourg|BE|WA|kat5e8k
marienberg|Marienberg|DE|sn|oaupewk
mariendorf|Mariendorf|DE|be|pazoex6
marienfelde|Marienfelde|DE|be|oazmex5
marienhafe|Marienhafe|DE|ni|kb2oeg7
marienheide|Marienheide|DE|nw|navwegx
marienthal|Marienthal|DE|hh|sb2teo0
marietta|Marietta|US||p9kb7d5
marikina city|Marikina City|PH||s82pn8f
marilia|Marília|BR||r58ba19
marin epagnier|Marin-Epagnier|CH||laklefg
marina|Marina|US||o9rw4ho
mariners harbor|Mariners Harbor|US||oa2w860
maringa|Maringá|BR||s54x9vq
marino|Marino|IE||nb29deo
marion|Marion|US||pa6r6tk
marituba|Marituba|BR||q6u8a5q
mariupol|Mariupol|UA||qakugsa
marka|Marka|SO||r72shcd
markdorf|Markdorf|DE|bw|namkem3
markelo|Markelo|NL|OV|laz4ee2
marken|Marken|NL|NH|kazqea6
markersdorf an der pielach|Markersdorf an der Pielach|AT||kanuf32
markersdorf|Markersdorf|DE|sn|maw1f1c
market bosworth|Market Bosworth|GB||lb06ds4
market deeping|Market Deeping|GB||nb0cdv4
market drayton|Market Drayton|GB||nb0zdp3
market harborough|Market Harborough|GB||oazsdtg
market lavington|Market Lavington|GB||lawhdqi
market rasen|Market Rasen|GB||mb2bdv2
market warsop|Market Warsop|GB||nb1tdst
market weighton|Market Weighton|GB||mb3mdu5
marke|Marke|BE|VL|mav5e4z
markfield|Markfield|GB||mb0ddsh
markgroningen|Markgröningen|DE|bw|napuel8
markham|Markham|CA||sabv7rt
markinch|Markinch|GB||lba4dna
markisches viertel|Märkisches Viertel|DE|be|pb04ex4
markkleeberg|Markkleeberg|DE|sn|oawgeud
markland wood|Markland Wood|CA||nab77qy
marklkofen|Marklkofen|DE|by|laoveux
marklohe|Marklohe|DE|ni|mb0bele
marknesse|Marknesse|NL|FL|lb0fecb
markneukirchen|Markneukirchen|DE|sn|matreu9
markranstadt|Markranstädt|DE|sn|nawiety
marks tey|Marks Tey|GB||lay4dy4
marksuhl|Marksuhl|DE|th|lavgeoc
markt allhau|Markt Allhau|AT||kalcf4o
markt erlbach|Markt Erlbach|DE|by|marhepl
markt indersdorf|Markt Indersdorf|DE|by|naocerm
markt piesting|Markt Piesting|AT||lamzf4t
markt rettenbach|Markt Rettenbach|DE|by|lan7eow
markt schwaben|Markt Schwaben|DE|by|nanvesz
markt wald|Markt Wald|DE|by|lanqepe
marktbreit|Marktbreit|DE|by|larzeo7
marktheidenfeld|Marktheidenfeld|DE|by|nashemo
marktleugast|Marktleugast|DE|by|latdesb
marktleuthen|Marktleuthen|DE|by|lat9etc
marktl|Marktl|DE|by|lao2evo
marktoberdorf|Marktoberdorf|DE|by|oamqepi
marktredwitz|Marktredwitz|DE|by|oaswetl
marktrodach|Marktrodach|DE|by|latlerm
markyate|Markyate|GB||lay0duq
mark|Mark|BE|WA|laute76
marlborough|Marlborough|CA||naqr4ed
marlborough|Marlborough|GB||nawudr7
marlborough|Marlborough|US||pa7n8d9
marlboro|Marlboro|US||pa2085r
marle|Marle|NL|OV|jazmee0
marlow|Marlow|DE|mv|mb4feux
marlow|Marlow|GB||oax9dtv
marly|Marly|CH||majyefw
marl|Marl|DE|nw|qaxiefp
marnach|Marnach|LU||jat1ecu
marne la vallee|Marne La Vallée|FR||sapoe3c
maroldsweisach|Maroldsweisach|DE|by|latgepm
maroochydore|Maroochydore|AU||o4vyppa
maroua|Maroua|CM||s7rfezs
maroubra|Maroubra|AU||o4bppk3
marpingen|Marpingen|DE|sl|nardefm
marple|Marple|GB||ob2bdqa
marpole|Marpole|CA||oaqp4dz
marquartstein|Marquartstein|DE|by|lamoeum
marquette|Marquette|US||oaja758
marrakesh|Marrakesh|MA||t9dvd9s
marrero|Marrero|US||p9926xq
marrickville|Marrickville|AU||o4btpjw
marrum|Marrum|NL|FR|kb24ec4
marsa matruh|Marsá Maţrūḩ|EG||r9d3fzo
marsberg|Marsberg|DE|nw|oawyekl
marschacht|Marschacht|DE|ni|lb2eeou
marsden|Marsden|AU||n4t5ppa
marsden|Marsden|GB||lb2wdqo
marsdijk|Marsdijk|NL|DR|nb1aeeb
marseille|Marseille|FR||taaaeay
marsens|Marsens|CH||kajmefm
marsfield|Marsfield|AU||n4c6pjr
marshall mccallum|Marshall-McCallum|CA||naq84ga
marshalltown|Marshalltown|US||oa6t6px
marshall|Marshall|US||o9ge6lv
marshalswick|Marshalswick|GB||naxsdv5
marshfield|Marshfield|GB||lax5dnh
marshfield|Marshfield|US||oae36xj
marske by the sea|Marske-by-the-Sea|GB||nb5ndt6
marstetten dorf|Märstetten-Dorf|CH||lam7el7
marston moretaine|Marston Moretaine|GB||laymduh
marston|Marston|GB||laxudsk
marsum|Marsum|NL|FR|kb1tebx
martapura|Martapura|ID||r6ojmr2
martenshoek|Martenshoek|NL|GR|jb1oeep
martfeld|Martfeld|DE|ni|lb0wel6
martha lake|Martha Lake|US||namx4gg
marthalen|Marthalen|CH||kambek1
martham|Martham|GB||lb0ee0k
martigny combe|Martigny-Combe|CH||kai0efl
martigny ville|Martigny-Ville|CH||oai2efn
martinez|Martinez|US||p9vm4gr
martinsburg|Martinsburg|US||o9zm7vg
martock|Martock|GB||mavldob
marton|Marton|NZ||m3uprf6
marugame|Marugame|JP||q9l8o7m
marum|Marum|NL|GR|mb1mede
marvdasht|Marvdasht|IR||r98zhyo
marxheim|Marxheim|DE|by|lapeeqf
maryborough|Maryborough|AU||n4z2po6
maryland city|Maryland City|US||n9yl7ym
maryland heights|Maryland Heights|US||o9xj6wt
marylebone|Marylebone|GB||nax5dvj
maryport|Maryport|GB||nb5zdma
marysville|Marysville|US||qanh4gm
maryvale|Maryvale|US||r9j258e
maryville|Maryville|US||o9pc7er
mary|Mary|TM||q9ufinr
marzahn|Marzahn|DE|be|qazzexp
marzling|Marzling|DE|by|laohesr
marz|Marz|AT||lamkf5m
masai|Masai|MY||r725lwk
masaka|Masaka|UG||q6x3gc5
masan|Masan|KR||s9nlnob
masaya|Masaya|NI||q7v978u
mascara|Mascara|DZ||q9ocdwe
mascherode|Mascherode|DE|ni|laz2epd
mascot|Mascot|AU||n4brpjz
mascouche|Mascouche|CA||pah387k
maselheim|Maselheim|DE|bw|manpeng
maseru|Maseru|LS||s4okg0c
mashhad|Mashhad|IR||v9quihl
masina|Masina|CD||s6luf2r
masindi|Masindi|UG||q72ngc4
masjed soleyman|Masjed Soleymān|IR||q9eqhoy
masnuy saint jean|Masnuy-Saint-Jean|BE|WA|laude6y
mason city|Mason City|US||oa9v6p4
mason|Mason|US||o9zc7dt
maspeth|Maspeth|US||pa3486p
massagno|Massagno|CH||mahteku
massapequa park|Massapequa Park|US||oa3087y
massapequa|Massapequa|US||oa3087x
massbach|Maßbach|DE|by|mateeok
massemen|Massemen|BE|VL|lavme6r
massenbachhausen|Massenbachhausen|DE|bw|laqmel4
masserberg|Masserberg|DE|th|lauceqh
massey east|Massey East|NZ||o43prd2
massey|Massey|NZ||o43ord1
massillon|Massillon|US||oa3c7lk
massing|Massing|DE|by|maofev1
masterton|Masterton|NZ||o3s8rfy
mastic|Mastic|US||na3c89o
matadi|Matadi|CD||s6hsexe
matagalpa|Matagalpa|NI||q7xx79c
matamata|Matamata|NZ||m40zrg8
matane|Matane|CA||napn8og
matanzas|Matanzas|CU||r8q07le
mataram|Mataram|ID||s6a6muk
mataro|Mataró|ES||qa5ee2s
matendonk|Matendonk|NL|GE|maz0ecp
matendreef|Matendreef|NL|GE|maz0ecn
matengaarde|Matengaarde|NL|GE|laz0eco
matenhoeve|Matenhoeve|NL|GE|mayzecp
matenhorst|Matenhorst|NL|GE|laz0ecn
matenveld|Matenveld|NL|GE|mayzeco
mater|Mater|BE|VL|lav8e66
mathura|Mathura|IN||s92ejvr
mati|Mati|PH||q7hcnmm
matlock|Matlock|GB||nb1mdro
matola|Matola|MZ||u4xwge6
matrei in osttirol|Matrei in Osttirol|AT||lakkeut
matsubara|Matsubara|JP||q9m1ocj
matsudo|Matsudo|JP||s9peoom
matsue|Matsue|JP||r9oko5l
matsumoto|Matsumoto|JP||r9qnoj9
matsusaka|Matsusaka|JP||r9m2ofa
matsuto|Matsutō|JP||q9rgofd
matsuyama|Matsuyama|JP||s9k0o4t
mattapan|Mattapan|US||pa7f8ej
mattenbach kreis 7 deutweg|Mattenbach (Kreis 7) / Deutweg|CH||malxeka
mattenbach kreis 7 endliker|Mattenbach (Kreis 7) / Endliker|CH||lalxekb
mattenbach kreis 7 gutschick|Mattenbach (Kreis 7) / Gutschick|CH||lalxekb
mattenbach kreis 7|Mattenbach (Kreis 7)|CH||nalxekb
matten|Matten|CH||lajoehv
mattersburg|Mattersburg|AT||mamlf5k
matteson|Matteson|US||oa5a74d
matthews|Matthews|US||o9nk7ns
mattighofen|Mattighofen|AT||mannewj
mattishall|Mattishall|GB||lb0adyv
mattoon|Mattoon|US||o9zo72j
mattsee|Mattsee|AT||lan9ewe
maturin|Maturín|VE||t7p390i
matzendorf|Matzendorf|AT||kan1f51
matzendorf|Matzendorf|CH||kaleeh7
matzen|Matzen|AT||kaogf6e
matzingen|Matzingen|CH||lam0ekt
maua|Mauá|BR||s549aay
mauchline|Mauchline|GB||mb88dju
mauensee|Mauensee|CH||kal1eif
mauer bei amstetten|Mauer bei Amstetten|AT||lanmf14
mauerbach|Mauerbach|AT||lao1f4x
mauerkirchen|Mauerkirchen|AT||lanvewh
mauern|Mauern|DE|by|laoset2
mauerstetten|Mauerstetten|DE|by|lan1epn
mauer|Mauer|DE|bw|lar2ekg
maulbronn|Maulbronn|DE|bw|maq4ekg
maulburg|Maulburg|DE|bw|mamdehm
maulden|Maulden|GB||layjdup
mauldin|Mauldin|US||o9mm7jd
maumelle|Maumelle|US||o9mv6rc
maurach|Maurach|AT||lalqesn
maurage|Maurage|BE|WA|mau6e7e
maurik|Maurik|NL|GE|layceb2
mautern in steiermark|Mautern in Steiermark|AT||kalof17
mauterndorf|Mauterndorf|AT||kakxey0
mautern|Mautern|AT||laoff3a
mauth|Mauth|DE|by|laptexq
mau|Mau|IN||r8y2kc4
mawlamyine|Mawlamyine|MM||s87tlf7
mawson lakes|Mawson Lakes|AU||n49aol1
maxdorf|Maxdorf|DE|rp|marhej1
maxhutte haidhof|Maxhütte-Haidhof|DE|by|naqoetl
maxixe|Maxixe|MZ||q53qgm7
maybole|Maybole|GB||mb7sdj0
mayen|Mayen|DE|rp|oatteg2
mayfield heights|Mayfield Heights|US||oa5c7lq
mayfield|Mayfield|GB||nb97dnk
maykop|Maykop|RU||radxgzf
maylands|Maylands|AU||n4hbmtx
mayland|Mayland|GB||laxkdy5
maynooth|Maynooth|IE||nb2addp
mayrhofen|Mayrhofen|AT||lal1esz
maywood|Maywood|CA||oaqq4eb
maywood|Maywood|US||oa6c740
mazabuka|Mazabuka|ZM||q5pyg13
mazar e sharif|Mazār-e Sharīf|AF||s9rzj2f
mazatlan|Mazatlán|MX||s8qi5oe
mazyr|Mazyr|BY||qaykg56
mbake|Mbaké|SN||q833cnt
mbale|Mbale|UG||q710giy
mbandaka|Mbandaka|CD||s6y5faq
mbanza kongo|Mbanza Kongo|AO||r6glezk
mbanza ngungu|Mbanza-Ngungu|CD||r6jef1a
mbarara|Mbarara|UG||r6wcg95
mbeya|Mbeya|TZ||t69aggx
mbombela|Mbombela|ZA||q4z8ga1
mbour|Mbour|SN||s822ckw
mbuji mayi|Mbuji-Mayi|CD||v6gyfpj
mcalester|McAlester|US||o9n16hz
mcallen|McAllen|US||r8ys6b5
mccully moiliili|McCully - Moiliili|US||o8l51pl
mcdonough|McDonough|US||o9ix7e9
mchenry|McHenry|US||oa7l72t
mckeesport|McKeesport|US||oa237q6
mckinley park|McKinley Park|US||na6774h
mckinleyville|McKinleyville|US||na3r4ba
mckinney|McKinney|US||r9i86fm
mclean|McLean|US||p9y57xm
mcminnville|McMinnville|US||pafl4ds
mdantsane|Mdantsane|ZA||r4ejg16
mead valley|Mead Valley|US||o9jz4u6
meadow heights|Meadow Heights|AU||n41fp2k
meadow woods|Meadow Woods|US||o94v7lz
meadowbank|Meadowbank|NZ||m43lrdm
meadowbrook|Meadowbrook|US||o9u17wt
meads|Meads|US||s9wp7i9
measham|Measham|GB||mb0fdrt
mechanicsville|Mechanicsville|US||p9uh7x3
mechelen aan de maas|Mechelen-aan-de-Maas|BE|VL|navlebt
mechelen|Mechelen|BE|VL|qavre8g
mechelen|Mechelen|NL|LI|kav4ech
mechernich|Mechernich|DE|nw|oaujeeh
meckenbeuren|Meckenbeuren|DE|bw|namieml
meckenheim|Meckenheim|DE|nw|oaumefj
meckenheim|Meckenheim|DE|rp|lar8eiw
meckesheim|Meckesheim|DE|bw|mar0eki
mecklenburg vorpommern||DE|=|a
medan|Medan|ID||v77yli3
meddo|Meddo|NL|GE|jayheen
medea|Médéa|DZ||r9qqe3n
medebach|Medebach|DE|nw|naw8ek7
medellin|Medellín|CO||u7fc823
medemblik|Medemblik|NL|NH|pb0lea7
medernach|Medernach|LU||jasdeda
medford|Medford|US||qa7l4eo
medicine hat|Medicine Hat|CA||pat05ck
medina estates|Medina Estates|GH||q7drdvk
medina|Medina|US||oa4a7km
medinipur|Medinīpur|IN||r8oakmk
medraz|Medraz|AT||kakyeri
meeden|Meeden|NL|GR|kb1mef9
meeder|Meeder|DE|by|matseqb
meerane|Meerane|DE|sn|oav9eum
meerbeck|Meerbeck|DE|ni|lazeelf
meerbeek|Meerbeek|BE|VL|lavce8r
meerbeke|Meerbeke|BE|VL|mav6e78
meerbusch|Meerbusch|DE|nw|pawdeel
meerdonk|Meerdonk|BE|VL|lawfe7j
meerhout|Meerhout|BE|VL|naw1ea4
meerhoven|Meerhoven|NL|NB|mawweb1
meerle|Meerle|BE|VL|lawze9c
meerlo|Meerlo|NL|LI|kax3ecw
meersburg|Meersburg|DE|bw|mamhelr
meerssen|Meerssen|NL|LI|mavdebz
meers|Meers|NL|LI|javkeby
meerut|Meerut|IN||u96ijvv
meerveldhoven|Meerveldhoven|NL|NB|lawueb2
meerwijck|Meerwijck|NL|GR|jb1neen
meer|Meer|BE|VL|lawxe96
meeuwen|Meeuwen|BE|VL|mavyebc
meeuwen|Meeuwen|NL|NB|jaxpe9x
meezenbroek|Meezenbroek|NL|LI|laveecn
megchelen|Megchelen|NL|GE|jay0edr
megen|Megen|NL|NB|kaxyebg
meggen|Meggen|CH||makpej9
meguro|Meguro|JP||s9ozoo2
mehlingen|Mehlingen|DE|rp|larheht
mehlville|Mehlville|US||o9wz6x4
mehrhoog|Mehrhoog|DE|nw|maxqee3
mehring|Mehring|DE|by|lanuevi
mehring|Mehring|DE|rp|lasceez
mehrnbach|Mehrnbach|AT||janxexc
meiderich|Meiderich|DE|nw|pawzeet
meidling|Meidling|AT||qantf5d
meierskappel|Meierskappel|CH||kakwejg
meijel|Meijel|NL|LI|mawmecc
meikle earnock|Meikle Earnock|GB||pb8vdkt
meiktila|Meiktila|MM||r8k0laa
meilen|Meilen|CH||nalbek1
meinersen|Meinersen|DE|ni|nazreor
meinerzhagen|Meinerzhagen|DE|nw|oavzeh9
meinier|Meinier|CH||kaihedb
meiningen|Meiningen|AT||laleemm
meiningen|Meiningen|DE|th|oauheoy
meinisberg|Meinisberg|CH||kal0egf
meiringen|Meiringen|CH||majteir
meisenheim|Meisenheim|DE|rp|las3ehb
meise|Meise|BE|VL|oavie81
meishan|Meishan|CN||u99glwg
meissenheim|Meißenheim|DE|bw|laohehl
meissen|Meissen|DE|sn|oaw4exf
meisterschwanden|Meisterschwanden|CH||laldeiv
meitingen|Meitingen|DE|by|naoveq5
meix devant virton|Meix-devant-Virton|BE|WA|larteb8
meizhou|Meizhou|CN||t8thmuk
mejicanos|Mejicanos|SV||r804709
mek ele|Mek'ele|ET||s7zigxo
mekkelholt|Mekkelholt|NL|OV|laz4ef5
meknes|Meknes|MA||t9k5dgl
melano|Melano|CH||kahkeky
melbeck|Melbeck|DE|ni|lb1qeow
melbourne city centre|Melbourne City Centre|AU||p40yp2p
melbourne|Melbourne|AU||w40zp2o
melbourne|Melbourne|GB||mb0qds1
melbourne|Melbourne|US||q9407o3
melbourn|Melbourn|GB||mayodw2
melchnau|Melchnau|CH||kal2eht
melderslo|Melderslo|NL|LI|kawyecx
meldert|Meldert|BE|VL|lavoeaa
meldorf|Meldorf|DE|sh|mb49el7
melen|Melen|BE|WA|laupeby
melick|Melick|NL|LI|law4ecq
melide|Melide|CH||kahnekv
meliskerke|Meliskerke|NL|ZE|kax3e5r
melitopol|Melitopol|UA||rak5gma
melksham|Melksham|GB||oawpdq2
melk|Melk|AT||lanzf2l
mellau|Mellau|AT||kaljeng
mellet|Mellet|BE|WA|laube8g
melle|Melle|BE|VL|navoe6l
melle|Melle|DE|ni|paz0ej6
melle|Melle|NL|NB|maxiebn
mellingen|Mellingen|CH||malqeiz
mellrichstadt|Mellrichstadt|DE|by|mau3eom
melrose park|Melrose Park|US||oa6e73y
melrose|Melrose|GB||lb8gdof
melrose|Melrose|US||oa7y8el
melsbach|Melsbach|DE|rp|lau8egs
melsbroek|Melsbroek|BE|VL|lavge8g
melsele|Melsele|BE|VL|nawae7w
melsungen|Melsungen|DE|he|naw1emj
meltham mills|Meltham Mills|GB||nb2vdqw
meltham|Meltham|GB||mb2vdqv
melton mowbray|Melton Mowbray|GB||ob0ldtj
melton south|Melton South|AU||n419p1l
melverode|Melverode|DE|ni|laz3ep9
melville|Melville|US||oa3b882
memmelsdorf|Memmelsdorf|DE|by|naspeqg
memmingen|Memmingen|DE|by|panaeob
memmingerberg|Memmingerberg|DE|by|lanbeoe
memphis|Memphis|US||t9nn6xv
menaam|Menaam|NL|FR|lb1uebq
menai bridge|Menai Bridge|GB||mb1vdkf
menai|Menai|AU||n4bipji
menasha|Menasha|US||oacs72b
menden|Menden|DE|nw|pawwehm
mendig|Mendig|DE|rp|natxeg8
mendip|Mendip|GB||qawcdop
mendoza|Mendoza|AR||q4en8kr
mendrisio|Mendrisio|CH||nahfeky
menen|Menen|BE|VL|oav4e4o
mengenich|Mengenich|DE|nw|navmef3
mengen|Mengen|DE|bw|nanhelx
mengersgereuth hammern|Mengersgereuth-Hämmern|DE|th|lau0eqw
mengerskirchen|Mengerskirchen|DE|he|maugeio
mengkofen|Mengkofen|DE|by|mapceuk
mengmao|Mengmao|CN||q8solfu
mengzi|Mengzi|CN||t8qxlv6
menifee|Menifee|US||q9jp4ul
menlo park|Menlo Park|US||p9u14gm
menomonee falls|Menomonee Falls|US||pa9y738
menomonie|Menomonie|US||naeo6so
menongue|Menongue|AO||r5taf95
mensdorf|Mensdorf|LU||jarxedi
menslage|Menslage|DE|ni|lb0cehq
menston|Menston|GB||mb3pdr6
menstrie|Menstrie|GB||lb9zdlb
menteroda|Menteroda|DE|th|lawjepc
mentone|Mentone|AU||n40ip2z
mentor|Mentor|US||pa5r7m2
mentougou|Mentougou|CN||ra0ymuh
menziken|Menziken|CH||mal8eir
menzingen|Menzingen|CH||lal2ejv
menznau|Menznau|CH||lakseic
meopham|Meopham|GB||mawpdx0
meppel|Meppel|NL|DR|ob0eed7
meppen|Meppen|DE|ni|pb0deg9
mequon|Mequon|US||oaa273h
merauke|Merauke|ID||q6aeoq1
merbes le chateau|Merbes-le-Château|BE|WA|latse7k
mercedes|Mercedes|US||o8yn6c1
merced|Merced|US||q9tm4lc
mercer island|Mercer Island|US||oam54gi
mercerville hamilton square|Mercerville-Hamilton Square|US||oa1r84l
merching|Merching|DE|by|lao1eqj
merchtem|Merchtem|BE|VL|navje7r
merchweiler|Merchweiler|DE|sl|nar3efl
mercier|Mercier|CA||nafv876
merdingen|Merdingen|DE|bw|laneehc
merelbeke|Merelbeke|BE|VL|oavne6f
merenberg|Merenberg|DE|he|laubeir
merendree|Merendree|BE|VL|lavwe5y
merenschwand|Merenschwand|CH||lalaeja
merenwijk|Merenwijk|NL|ZH|oayye8j
merewether|Merewether|AU||n4ehpli
mere|Mere|BE|VL|mavge71
mere|Mere|GB||lavxdpp
merida|Mérida|MX||u8k96z2
merida|Mérida|VE||s7lu8eb
meriden|Meriden|GB||maxkduy
meriden|Meriden|US||pa5e89r
meridian|Meridian|US||qab54wp
mering|Mering|DE|by|nao3eqi
merivale|Merivale|NZ||m3l5r7h
merkelbeek|Merkelbeek|NL|LI|kavjeci
merkem|Merkem|BE|VL|lavje3x
merkendorf|Merkendorf|DE|by|laqoepq
merkezefendi|Merkezefendi|TR||s9v1g4o
merksem|Merksem|BE|VL|pawde8d
merksplas|Merksplas|BE|VL|mawoe9j
merlischachen|Merlischachen|CH||kakrejd
merlo|Merlo|AR||s49p9cv
merl|Merl|LU||marsecy
mermaid waters|Mermaid Waters|AU||n4s3pq7
mernda|Mernda|AU||o41kp32
merrick|Merrick|US||oa2y87p
merrifield|Merrifield|US||n9xz7xh
merrillville|Merrillville|US||pa5875f
merrimack|Merrimack|US||oa938df
merritt island|Merritt Island|US||p94s7nv
merrow|Merrow|GB||mawdduj
merrylands|Merrylands|AU||o4c1pje
mersch|Mersch|LU||las7ecz
merseburg|Merseburg|DE|st|pawnetb
merselo|Merselo|NL|LI|kax5ech
mersin|Mersin|TR||t9s9gk8
merstham|Merstham|GB||mawedvk
mertert|Mertert|LU||kas2ee0
merthyr tydfil|Merthyr Tydfil|GB||paxrdmm
mertingen|Mertingen|DE|by|lap6eq1
mertzig|Mertzig|LU||kasfecp
merum|Merum|NL|LI|law5eck
merzen|Merzen|DE|ni|lazsehr
merzhausen|Merzhausen|DE|bw|man9ehr
merzig|Merzig|DE|sl|oarceeg
mesa|Mesa|US||s9iu59e
meschede|Meschede|DE|nw|oawnej0
mesocco|Mesocco|CH||kaiveln
mespelbrunn|Mespelbrunn|DE|by|lasnelt
mesquite|Mesquite|US||r9h16fo
messancy|Messancy|BE|WA|marrec6
messel|Messel|DE|he|lasqeka
messen|Messen|CH||jaktegp
messina|Messina|IT||r9w3f37
messingham|Messingham|GB||lb2pdu7
messkirch|Meßkirch|DE|bw|nanbelb
messstetten|Meßstetten|DE|bw|nanuekx
mestre|Mestre|IT||ragdeu1
metairie terrace|Metairie Terrace|US||r99a6xk
metairie|Metairie|US||r99a6xl
metelen|Metelen|DE|nw|mayueg1
meteren|Meteren|NL|GE|lay2eao
meterik|Meterik|NL|LI|jawxecq
metheringham|Metheringham|GB||lb1mduw
methil|Methil|GB||nba3dnm
methuen|Methuen|US||pa8p8e9
metrotown|Metrotown|CA||paqq4ec
metro|Metro|ID||r6jtm0j
mettenheim|Mettenheim|DE|by|lao3eun
metten|Metten|DE|by|mapqevw
mettet|Mettet|BE|WA|natse8y
mettingen|Mettingen|DE|nw|nazcehm
mettlach|Mettlach|DE|sl|larheeb
mettmann|Mettmann|DE|nw|pawdefe
mettmenstetten|Mettmenstetten|CH||lal9eji
metzingen|Metzingen|DE|bw|oaouels
metz|Metz|FR||qaqged5
meulebeke|Meulebeke|BE|VL|navje55
meuselwitz|Meuselwitz|DE|th|navseu6
meux|Meux|BE|WA|laufe9c
mevagissey|Mevagissey|GB||latndip
mexborough|Mexborough|GB||nb2ldsf
mexicali|Mexicali|MX||t9gn4zb
mexico city|Mexico City|MX||x8fz68n
meycauayan|Meycauayan|PH||r82yn80
meyenburg|Meyenburg|DE|bb|lb1dezk
meyrin|Meyrin|CH||oaifecw
mezhdurechensk|Mezhdurechensk|RU||qb35kom
mezieres|Mézières|CH||kajoef9
mheer|Mheer|NL|LI|jav2ec3
miami beach|Miami Beach|US||q8xn7pf
miami gardens|Miami Gardens|US||q8y27p3
miami lakes|Miami Lakes|US||o8xz7ox
miamisburg|Miamisburg|US||oa047dv
miami|Miami|US||s8xl7p9
miandoab|Mīāndoāb|IR||r9sphg3
mianeh|Mīāneh|IR||r9tyhkk
mianwali|Mianwali|PK||q9gijep
mianyang|Mianyang|CN||u9dflys
mianzhu deyang sichuan|Mianzhu, Deyang, Sichuan|CN||s9d2lxi
miass|Miass|RU||rb6xiiz
michelau|Michelau|DE|by|matceqv
michelbach an der bilz|Michelbach an der Bilz|DE|bw|laqben4
micheldorf in oberosterreich|Micheldorf in Oberösterreich|AT||man0ez9
michelfeld|Michelfeld|DE|bw|laqeemw
michelhausen|Michelhausen|AT||kao5f4a
michelstadt|Michelstadt|DE|he|oas0el0
michendorf|Michendorf|DE|bb|nazbew7
michigan city|Michigan City|US||oa5v76m
mickten|Mickten|DE|sn|navwey3
mid calder|Mid Calder|GB||lb99dmc
mid city|Mid-City|US||q9kk4r8
middelbeers|Middelbeers|NL|NB|lawzeal
middelburg|Middelburg|NL|ZE|pax2e61
middelburg|Middelburg|ZA||r4yeg5u
middelharnis|Middelharnis|NL|ZH|oaxse7l
middelie|Middelie|NL|NH|jazxe9y
middelkerke|Middelkerke|BE|VL|oaw7e3u
middelrode|Middelrode|NL|NB|kaxieb2
middelsluis|Middelsluis|NL|ZH|kaxqe8c
middelstum|Middelstum|NL|GR|lb27eeg
middenbeemster|Middenbeemster|NL|NH|lazze9n
middenmeer|Middenmeer|NL|NH|lb0pe9w
middle river|Middle River|US||o9z97zo
middle village|Middle Village|US||oa3486s
middleborough|Middleborough|US||oa6d8f1
middleburg heights|Middleburg Heights|US||na4w7kr
middlesbrough|Middlesbrough|GB||rb5mdsl
middlestown|Middlestown|GB||lb31drk
middleton|Middleton|GB||pb2rdpw
middleton|Middleton|US||oa9q6ze
middletown|Middletown|US||pa5g8a7
middlewich|Middlewich|GB||nb1rdp8
midhurst|Midhurst|GB||mavndty
midland|Midland|CA||oaeb7q4
midland|Midland|US||r9ew60g
midleton|Midleton|IE||nay8d9a
midlothian|Midlothian|US||o9u77wb
midlum|Midlum|NL|FR|jb1qeb5
midsland|Midsland|NL|FR|jb2aeap
midsomer norton|Midsomer Norton|GB||nawhdp3
midvale|Midvale|US||oa2t596
midway|Midway|US||n9ah76b
midwest city|Midwest City|US||p9oh6dg
midwolda|Midwolda|NL|GR|kb1sefh
midwoud|Midwoud|NL|NH|lb0gea4
mieders|Mieders|AT||kal1erm
miehlen|Miehlen|DE|rp|latjehr
mierlo|Mierlo|NL|NB|nawwebm
miesbach|Miesbach|DE|by|namresv
mieste|Mieste|DE|st|lazser5
mietingen|Mietingen|DE|bw|lanueni
miguel hidalgo|Miguel Hidalgo|MX||s8fz68g
mihla|Mihla|DE|th|lavweop
mijdrecht|Mijdrecht|NL|UT|naz1e9i
mijnsheerenland|Mijnsheerenland|NL|ZH|kaxwe8h
milaan||IT||uagaelj
milagro|Milagro|EC||r6s37qx
milan|Milan|IT||uagaelj
milan||US||ra9l80h
milborne port|Milborne Port|GB||lavldp6
mildam|Mildam|NL|FR|jb12eco
mildenau|Mildenau|DE|sn|laujewb
mildenhall|Mildenhall|GB||nazedxf
mildstedt|Mildstedt|DE|sh|lb5aela
mildura|Mildura|AU||p4b1ouw
mile end|Mile End|CA||oagg87k
milford haven|Milford Haven|GB||naxndi1
milford mill|Milford Mill|US||o9zb7yr
milford on sea|Milford on Sea|GB||mauxdrl
milford|Milford|GB||maw5du7
milford|Milford|NZ||m43vrdh
milford|Milford|US||pa4i892
milheeze|Milheeze|NL|NB|kax2ec2
mililani mauka launani valley|Mililani Mauka / Launani Valley|US||o8lo1p5
mililani town|Mililani Town|US||o8ll1p2
mill creek east|Mill Creek East|US||namw4gl
mill creek|Mill Creek|US||oamy4gk
mill end|Mill End|GB||maxgdum
mill park|Mill Park|AU||o41dp2z
millbrae|Millbrae|US||o9ug4g1
millbrook|Millbrook|US||n9g8784
millburn|Millburn|US||oa3485m
millcreek|Millcreek|US||pa31598
milledgeville|Milledgeville|US||o9hw7gt
millford|Millford|IE||jb71dam
milliken|Milliken|CA||oabq7rq
millom|Millom|GB||mb4ldmx
millstreet|Millstreet|IE||kaymd6u
milltimber|Milltimber|GB||lbcmdps
milltown|Milltown|IE||lb23den
millville|Millville|US||o9zg83k
mill|Mill|NL|NB|maxlec2
milmort|Milmort|BE|WA|lautebj
milngavie|Milngavie|GB||nb9edk0
milnrow|Milnrow|GB||nb2xdq5
milnthorpe|Milnthorpe|GB||lb4ndob
milpitas|Milpitas|US||q9tz4hd
mils bei solbad hall|Mils bei Solbad Hall|AT||malces1
milsbeek|Milsbeek|NL|LI|laxoecj
milse|Milse|DE|nw|maymejy
milson|Milson|NZ||m3tzrft
miltach|Miltach|DE|by|laqkevh
miltenberg|Miltenberg|DE|by|nas2elr
milton keynes|Milton Keynes|GB||raykdtw
milton of campsie|Milton of Campsie|GB||lb9gdkf
milton parc|Milton-Parc|CA||nagf87n
milton|Milton|CA||raaw7q4
milton|Milton|US||p9kt7du
miltown malbay|Miltown Malbay|IE||jb0ud5w
milwaukee|Milwaukee|US||ta9k73t
milwaukie|Milwaukie|US||oag94fc
mimico|Mimico|CA||pab67r5
minamirinkan|Minamirinkan|JP||r9omonc
minatitlan|Minatitlán|MX||q8c06lc
minato city|Minato City|JP||r9p2oo7
minato|Minato|JP||s9l2obf
minchinhampton|Minchinhampton|GB||laxndpx
mindelheim|Mindelheim|DE|by|nanhep5
minden|Minden|DE|nw|qaz9ekr
minderhout|Minderhout|BE|VL|mawue98
minehead|Minehead|GB||naw8dmc
mineola|Mineola|US||oa3787g
mingelchaur|Mingelchaur|AZ||qa38hiq
mingora|Mingora|PK||s9mmjh0
mingshui|Mingshui|CN||q9s0mye
minna|Minna|NG||s7oqee7
minneapolis|Minneapolis|US||saey6oy
minnertsga|Minnertsga|NL|FR|kb1xebk
minnetonka mills|Minnetonka Mills|US||paeu6og
minnetonka|Minnetonka|US||paer6oa
minoh|Minoh|JP||r9mrocb
minot|Minot|US||panz62m
minsk|Minsk|BY||ub3qg0l
mint hill|Mint Hill|US||o9nq7nz
mintlaw|Mintlaw|GB||lbdsdqg
minto|Minto|AU||n4bhpj1
mintraching|Mintraching|DE|by|mapzeu0
minusio|Minusio|CH||maiaekh
minya|Minya|EG||s941g9g
mira mesa|Mira Mesa|US||q9hg4um
mirabel|Mirabel|CA||pagt868
miraflores|Miraflores|PE||r60d7y1
miramar|Miramar|MX||q8o46c2
miramar|Miramar|US||r8y77p5
miramichi|Miramichi|CA||oakn8u2
miranda|Miranda|AU||n4bgpjq
mirfield|Mirfield|GB||ob33dra
miri|Miri|MY||s7a8mon
mirow|Mirow|DE|mv|lb2nery
mirpur khas|Mirpur Khas|PK||s8wxj7p
mirpur model thana|Mirpur Model Thana|BD||t8s5kv0
miryalaguda|Miryalaguda|IN||q88vk10
mirzapur|Mirzāpur|IN||r8vuk9d
misato saitama|Misato, Saitama|JP||r9pkook
mishawaka|Mishawaka|US||pa5q78o
mishima|Mishima|JP||q9nkolw
miskolc|Miskolc|HU||ranmfhq
misratah|Misratah|LY||s9fyf1x
mission bend|Mission Bend|US||p98h6ia
mission district|Mission District|US||p9uw4fy
mission hill|Mission Hill|US||oa7l8eh
mission viejo|Mission Viejo|US||q9jc4t5
mission|Mission|CA||paqh4ga
mission|Mission|US||q8yu6av
mississauga|Mississauga|CA||tab27qq
missoula|Missoula|US||qak753d
missouri city|Missouri City|US||q98a6im
mistelbach|Mistelbach|AT||maoxf62
mistelgau|Mistelgau|DE|by|lasnerv
mit ghamr|Mīt Ghamr|EG||r9bcgau
mitcham|Mitcham|AU||o40yp3c
mitcham|Mitcham|GB||pawsdvj
mitcheldean|Mitcheldean|GB||lay2dp3
mitchell|Mitchell|US||nabf6bp
mitchelstown|Mitchelstown|IE||laz7d91
mito|Mito|JP||s9qzoq5
mitrovice|Mitrovicë|XK||qa94fhz
mitselwier|Mitselwier|NL|FR|jb28ecv
mittegrossefehn|Mittegroßefehn|DE|ni|nb2beh1
mittel grundau|Mittel-Gründau|DE|he|latjelb
mittelberg|Mittelberg|AT||kaljeo9
mittelbiberach|Mittelbiberach|DE|bw|lanken3
mittelherwigsdorf|Mittelherwigsdorf|DE|sn|mavgf11
mittelschontal|Mittelschöntal|DE|bw|mapzem4
mittenaar|Mittenaar|DE|he|mauueja
mittenwalde|Mittenwalde|DE|bb|naz6exm
mittenwald|Mittenwald|DE|by|malsera
mitterberghutten|Mitterberghütten|AT||kaloewq
mitterdorf im murztal|Mitterdorf im Mürztal|AT||kam1f34
mitterfels|Mitterfels|DE|by|laq2ev8
mitterhofen|Mitterhofen|AT||kalmevk
mitterndorf an der fischa|Mitterndorf an der Fischa|AT||lancf5r
mitterndorf im steirischen salzkammergut|Mitterndorf im Steirischen Salzkammergut|AT||kam4eyp
mitterndorf|Mitterndorf|AT||kam6ett
mitterpullendorf|Mitterpullendorf|AT||kalxf5w
mittersill|Mittersill|AT||kalceuo
mitterskirchen|Mitterskirchen|DE|by|laobevd
mitterteich|Mitterteich|DE|by|masreu0
mittertreffling|Mittertreffling|AT||kaoaezx
mitte|Mitte|DE|be|qazwex8
mittweida|Mittweida|DE|sn|oavnew2
mitwitz|Mitwitz|DE|by|latler5
mityana|Mityana|UG||q6z6gcy
mixco|Mixco|GT||s82n6wb
miyakonojo|Miyakonojō|JP||r9e5o03
miyazaki|Miyazaki|JP||s9eoo12
mlolongo|Mlolongo|KE||r6u4gqm
mo ili ili|Mō‘ili‘ili|US||o8l51pl
moabit|Moabit|DE|be|qazxex2
moanda|Moanda|CD||q6hjeud
moate|Moate|IE||lb2rdak
mobberley|Mobberley|GB||kb24dpk
mobile|Mobile|US||r9b973g
mochau|Mochau|DE|sn|law1ewm
mockern|Möckern|DE|st|mayuet7
mockmuhl|Möckmühl|DE|bw|nar0em0
mockrehna|Mockrehna|DE|sn|max3evl
mocuba|Mocuba|MZ||r5n8gqr
modakeke|Modakeke|NG||q7iie7u
modave|Modave|BE|WA|lau5eaq
model town|Model Town|PK||q9dgjmh
modena|Modena|IT||rae1eqd
modesto|Modesto|US||r9uk4jw
modling|Mödling|AT||oanlf59
moen|Moen|BE|VL|lav1e5f
moerbeke|Moerbeke|BE|VL|maw5e6x
moerdijk|Moerdijk|NL|NB|kaxme8v
moerkerke|Moerkerke|BE|VL|lawde5a
moers|Moers|DE|nw|qawxeef
moerzeke|Moerzeke|BE|VL|mavve7k
moesel|Moesel|NL|LI|lawcebw
moestroff|Moestroff|LU||jasjedc
moffat|Moffat|GB||lb7qdmg
mogadishu|Mogadishu|SO||v73ohdy
moga|Moga|IN||r9bljot
mogelsberg|Mogelsberg|CH||lalkele
mogglingen|Mögglingen|DE|bw|lapmeno
mogi das cruzes|Mogi das Cruzes|BR||s54oabp
mogi guacu|Mogi Guaçu|BR||r57va9l
moglingen|Möglingen|DE|bw|napteld
mohali|Mohali|IN||r9b8jt4
mohammad shahr|Moḩammad Shahr|IR||q9pchtg
mohammadpur|Mohāmmadpur|BD||t8v6kpx
mohammedia|Mohammedia|MA||r9jldbi
mohill|Mohill|IE||jb3sda5
mohlau|Möhlau|DE|st|laxpeub
mohlin|Möhlin|CH||nam4ehs
mohlsdorf|Mohlsdorf|DE|th|laureu3
mohnesee|Möhnesee|DE|nw|nax2eil
mohrendorf|Möhrendorf|DE|by|marveqk
moira|Moira|GB||mb5cdep
mojokerto|Mojokerto|ID||r6d9mkb
mokena|Mokena|US||oa5d73v
mokopane|Mokopane|ZA||q52tg4l
mokotow|Mokotów|PL||rayzfif
mokpo|Mokpo|KR||s9mpnn3
molbergen|Molbergen|DE|ni|mb0uei1
mold|Mold|GB||nb1pdna
molenbeek saint jean|Molenbeek-Saint-Jean|BE|BR|qav9e7z
molenbeersel|Molenbeersel|BE|VL|law5eby
molenhoek|Molenhoek|NL|NB|laxneax
molenschot|Molenschot|NL|NB|jax9e9k
molenstede|Molenstede|BE|VL|lavoe9x
molfsee|Molfsee|DE|sh|mb4qenz
moline|Moline|US||pa5b6wk
mollbrucke|Möllbrücke|AT||kak4ex5
mollem|Mollem|BE|VL|lavhe7r
mollersdorf|Möllersdorf|AT||manff5b
mollis|Mollis|CH||laktel7
molln|Molln|AT||lan1ezm
molln|Mölln|DE|sh|ob2yepp
mol|Mol|BE|VL|oaw7ea8
mombasa|Mombasa|KE||u6mrgy6
mombris|Mömbris|DE|by|nat3elg
momignies|Momignies|BE|WA|masze7l
momlingen|Mömlingen|DE|by|masiel8
mommenheim|Mommenheim|DE|rp|laskeiy
mona vale|Mona Vale|AU||n4cgpka
monaghan|Monaghan|IE||mb4pdcn
monasterevin|Monasterevin|IE||mb1mdcd
monceau sur sambre|Monceau-sur-Sambre|BE|WA|nau2e86
monchaltorf dorf|Mönchaltorf / Dorf|CH||kaleek8
monchaltorf|Mönchaltorf|CH||lalfek8
monchberg|Mönchberg|DE|by|lasbelr
monchengladbach|Mönchengladbach|DE|nw|raw7edw
monchhof|Mönchhof|AT||lan0f72
monchweiler|Mönchweiler|DE|bw|lanmeje
moncloa aravaca|Moncloa-Aravaca|ES||qa2cdln
monclova|Monclova|MX||r90r62a
moncton|Moncton|CA||qai18w0
mondercange|Mondercange|LU||larlecn
mondorf les bains|Mondorf-les-Bains|LU||lariedg
mondsee|Mondsee|AT||lamyex3
moneenroe|Moneenroe|IE||jb0sdc4
mong cai|Móng Cái|VN||q8lsm7x
mongu|Mongu|ZM||q5rnfo9
monheim am rhein|Monheim am Rhein|DE|nw|pavxef5
monheim|Monheim|DE|by|mapoeq6
monifieth|Monifieth|GB||nbawdo6
monkeberg|Mönkeberg|DE|sh|lb4zeoc
monkhams|Monkhams|GB||naxedw3
monkstown|Monkstown|IE||mb21dex
monmouth|Monmouth|GB||naxxdoh
monnickendam|Monnickendam|NL|NH|kazqea0
monroeville|Monroeville|US||oa2a7qd
monroe|Monroe|US||p9n77o9
monrovia|Monrovia|LR||u7fid20
monrovia|Monrovia|US||p9kv4s8
mons lez liege|Mons-lez-Liège|BE|WA|maumeb6
monschau|Monschau|DE|nw|naufedc
monsey|Monsey|US||oa47869
monsheim|Mönsheim|DE|bw|laprekn
monsheim|Monsheim|DE|rp|larweit
monster|Monster|NL|ZH|nayje7m
mons|Mons|BE|WA|qau5e6z
mont laurier|Mont-Laurier|CA||najb82a
mont royal|Mont-Royal|CA||oagg87f
mont saint guibert|Mont-Saint-Guibert|BE|WA|maune8t
mont saint hilaire|Mont-Saint-Hilaire|CA||nagl88p
mont sur marchienne|Mont-sur-Marchienne|BE|WA|natze89
montabaur|Montabaur|DE|rp|nau4ehq
montagnola|Montagnola|CH||lahqeks
montagny|Montagny|CH||kajzeed
montana|Montana|CH||lainegt
montclair|Montclair|US||pa3f85v
monte carasso|Monte Carasso|CH||laibel0
montebello|Montebello|US||p9kh4rx
montegnee|Montegnée|BE|WA|naupebb
monterey park|Monterey Park|US||p9km4rw
monterey|Monterey|US||o9ro4hf
monteria|Montería|CO||s7mb818
monterrey|Monterrey|MX||u8xc65c
montes claros|Montes Claros|BR||s5niai6
montevideo|Montevideo|UY||u4929jx
montfoort|Montfoort|NL|UT|mayle9r
montfort|Montfort|NL|LI|law1ecj
montgomery village|Montgomery Village|US||o9yu7xk
montgomery|Montgomery|US||r9fx78a
monthey|Monthey|CH||oaihefb
montignies sur sambre|Montignies-sur-Sambre|BE|WA|oau1e8h
montigny le tilleul|Montigny-le-Tilleul|BE|WA|natye86
montmagny|Montmagny|CA||naki8g1
montpellier|Montpellier|FR||rab5e6s
montreal|Montréal|CA||uagf87l
montreuil|Montreuil|FR||qapqe2s
montreux|Montreux|CH||oaizef7
montrose|Montrose|GB||nbbkdp5
montrose|Montrose|US||o9ww5kc
montville center|Montville Center|US||oa588bl
montzen|Montzen|BE|WA|lauveck
monywa|Monywa|MM||r8nfl8a
monza|Monza|IT||qagmelr
moodiesburn|Moodiesburn|GB||mb9cdko
mook|Mook|NL|LI|laxrecc
mooncoin|Mooncoin|IE||kaz9dbv
moonee ponds|Moonee Ponds|AU||n413p2k
moone|Moone|IE||kb16dd2
moor park|Moor Park|GB||maxfdut
moorenweis|Moorenweis|DE|by|lanseqs
mooresville|Mooresville|US||p9ou7nj
moore|Moore|US||p9o66d7
moorhead|Moorhead|US||pak76f7
moorooka|Moorooka|AU||n4tjpp2
mooroolbark|Mooroolbark|AU||o412p3o
moorpark|Moorpark|US||p9l94ps
moorrege|Moorrege|DE|sh|lb33emu
moorsele|Moorsele|BE|VL|mav8e4s
moorsel|Moorsel|BE|VL|mavje7e
moorslede|Moorslede|BE|VL|navde4i
moosbach|Moosbach|DE|by|larreuh
moosbrunn|Moosbrunn|AT||kanef5p
moosburg|Moosburg|AT||kajmezd
moosburg|Moosburg|DE|by|oaonet6
moose jaw|Moose Jaw|CA||pau05qv
moosinning|Moosinning|DE|by|mao4esw
moosthenning|Moosthenning|DE|by|map8euq
moos|Moos|DE|bw|lamkekt
mopti|Mopti|ML||r828dke
moradabad|Morādābād|IN||t964jyu
moraga|Moraga|US||o9v34gr
moranbah|Moranbah|AU||n58wpb9
moratalaz|Moratalaz|ES||qa29dlv
moratuwa|Moratuwa|LK||r7gtk1w
morayfield|Morayfield|AU||o4uppov
morbach|Morbach|DE|rp|nasdeft
morbio inferiore|Morbio Inferiore|CH||mahdel2
morbisch am see|Mörbisch am See|AT||lamnf6b
morden|Morden|GB||pawsdvg
morecambe|Morecambe|GB||pb47do2
morelia|Morelia|MX||t8gq62y
morena|Morena|IN||r8zmjwo
moreno valley|Moreno Valley|US||r9ka4ud
moreton in marsh|Moreton in Marsh|GB||layfdra
moreton|Moreton|GB||ob2cdnc
morfelden walldorf|Mörfelden-Walldorf|DE|he|oasveju
morgan hill|Morgan Hill|US||p9t54i3
morgan park|Morgan Park|US||oa5t74h
morganton|Morganton|US||o9pb7l4
morgantown|Morgantown|US||oa037pw
morges|Morges|CH||naj7ee2
morgins|Morgins|CH||jaigef1
moriguchi|Moriguchi|JP||r9mhocl
moringen|Moringen|DE|ni|maxmenf
morioka|Morioka|JP||sa0aos3
moritzburg|Moritzburg|DE|sn|maw4ey0
morkhoven|Morkhoven|BE|VL|law0e9e
morlanwelz mariemont|Morlanwelz-Mariemont|BE|WA|oau6e7t
morlenbach|Mörlenbach|DE|he|narsek9
morley|Morley|AU||o4hfmtz
morley|Morley|GB||pb3adrk
mormugao|Mormugao|IN||q84rjl1
morningside heights|Morningside Heights|US||pa3d86k
morningside|Morningside|AU||n4tqpp8
morningside|Morningside|CA||oabn7rz
mornington|Mornington|AU||o3zup2w
moroe|Moroe|IE||kb09d8o
morogoro|Morogoro|TZ||s6f2gsm
morpeth|Morpeth|GB||nb79drb
morphett vale|Morphett Vale|AU||o48foks
morrinsville|Morrinsville|NZ||n41frfk
morris heights|Morris Heights|US||pa3h86o
morrisania|Morrisania|US||oa3f86p
morristown|Morristown|US||oa3c854
morrisville|Morrisville|US||o9pi7t1
morsbach|Morsbach|DE|nw|navbehh
morschwil|Mörschwil|CH||lalvem6
morsum|Morsum|DE|ni|lb13el8
mortdale|Mortdale|AU||n4bnpjn
mortlake|Mortlake|GB||nawzdv9
morton grove|Morton Grove|US||oa6s746
morton|Morton|US||na2t6zi
mortsel|Mortsel|BE|VL|oaw5e8d
morvi|Morvi|IN||r8pejcs
morwell|Morwell|AU||n3ztp6n
mosbach|Mosbach|DE|bw|oar3elf
moscow|Moscow|RU||xb8vgsi
moscow|Moscow|US||oajt4v0
moser|Möser|DE|st|laz1esr
moses lake|Moses Lake|US||oakx4oo
mosgiel|Mosgiel|NZ||n3ekr17
moshi|Moshi|TZ||r6opgrp
moskou||RU||xb8vgsi
mosman|Mosman|AU||o4c0pk4
mosnang|Mosnang|CH||lalkel4
moss park|Moss Park|CA||oab97rj
mossamedes|Mossamedes|AO||r5rsetr
mossblown|Mossblown|GB||lb85djf
mossend|Mossend|GB||nb92dkw
mossingen|Mössingen|DE|bw|oaohel5
mossley hill|Mossley Hill|GB||nb2adnx
mossley|Mossley|GB||nb2ndqd
mossoro|Mossoró|BR||s6jlb0a
mostaganem|Mostaganem|DZ||r9ptdw9
mostar|Mostar|BA||qaaef9h
mostoles|Móstoles|ES||ra20dla
mosul|Mosul|IQ||u9qyh7s
motherwell|Motherwell|GB||pb8zdkx
mothihari|Mothīhāri|IN||q901kfw
mott haven|Mott Haven|US||pa3d86o
mottingen|Möttingen|DE|by|laplepf
mottingham|Mottingham|GB||nawxdw4
motueka|Motueka|NZ||m3rrr8m
motzingen|Mötzingen|DE|bw|laotekd
motz|Mötz|AT||kalceqf
moudon|Moudon|CH||majneew
moundou|Moundou|TD||r7ltf4o
mount annan|Mount Annan|AU||n4bfpis
mount barker|Mount Barker|AU||n48lolr
mount clemens|Mount Clemens|US||oa8c7hs
mount cook|Mount Cook|NZ||m3rardh
mount dennis|Mount Dennis|CA||nabd7r7
mount druitt|Mount Druitt|AU||o4c7piy
mount eden|Mount Eden|NZ||n43krdg
mount eliza|Mount Eliza|AU||o3zyp30
mount gambier|Mount Gambier|AU||o40xor2
mount gravatt east|Mount Gravatt East|AU||n4tipp8
mount greenwood|Mount Greenwood|US||oa5u74d
mount isa|Mount Isa|AU||o5cfoni
mount juliet|Mount Juliet|US||o9qk77o
mount laurel|Mount Laurel|US||pa0x83z
mount lawley|Mount Lawley|AU||n4hbmtv
mount lebanon|Mount Lebanon|US||oa247pn
mount martha|Mount Martha|AU||o3zpp2u
mount maunganui|Mount Maunganui|NZ||m41grhf
mount merrion|Mount Merrion|IE||mb22deq
mount olive silverstone jamestown|Mount Olive-Silverstone-Jamestown|CA||pabj7qx
mount pearl|Mount Pearl|CA||oam09te
mount pleasant east|Mount Pleasant East|CA||oabe7ri
mount pleasant west|Mount Pleasant West|CA||oabe7rh
mount pleasant|Mount Pleasant|CA||paqv4e2
mount pleasant|Mount Pleasant|US||q9h37q6
mount prospect|Mount Prospect|US||pa6v73q
mount vernon|Mount Vernon|US||qa3n86w
mount waverley|Mount Waverley|AU||p40sp35
mountain ash|Mountain Ash|GB||naxkdmm
mountain brook|Mountain Brook|US||o9j2771
mountain creek|Mountain Creek|AU||n4vuppa
mountain view|Mountain View|US||q9tv4gw
mountbellew|Mountbellew|IE||jb2jd8e
mountlake terrace|Mountlake Terrace|US||oamr4g9
mountmellick|Mountmellick|IE||lb1jdbo
mountrath|Mountrath|IE||kb18db9
mountsorrel|Mountsorrel|GB||ob0gdst
mouscron|Mouscron|BE|WA|pauye4x
moustier sur sambre|Moustier-sur-Sambre|BE|WA|lau7e92
moutfort|Moutfort|LU||karrede
moutier|Moutier|CH||malcegh
moville|Moville|IE||kb7bdcg
moycullen|Moycullen|IE||kb26d6i
moylough|Moylough|IE||ib2kd87
moyross|Moyross|IE||mb0cd80
mpanda|Mpanda|TZ||r6gegab
mpumalanga|Mpumalanga|ZA||r4n7g94
mthatha|Mthatha|ZA||r4i9g3y
mtwara|Mtwara|TZ||r65hgzm
mu se|Mu-se|MM||r8solfy
muar|Muar|MY||q73olsx
mubende|Mubende|UG||q6zkgb7
mubi|Mubi|NG||r7qjewv
much wenlock|Much Wenlock|GB||lb04dow
mucheln|Mücheln|DE|st|mawiest
much|Much|DE|nw|naveegk
muckendorf an der donau|Muckendorf an der Donau|AT||kao9f4w
mucklagh|Mucklagh|IE||jb1xdb1
mudanjiang|Mudanjiang|CN||tadrnw3
mudau|Mudau|DE|bw|marlelk
muden|Müden|DE|ni|mazxeos
mudersbach|Mudersbach|DE|rp|mav7ei2
mudgeeraba|Mudgeeraba|AU||n4s0pq1
mudgee|Mudgee|AU||n4fhpfj
mueang nonthaburi|Mueang Nonthaburi|TH||r80iln7
muff|Muff|IE||kb6zdbt
mufulira|Mufulira|ZM||r5z5g2g
mugeln|Mügeln|DE|sn|mawcew9
muggelheim|Müggelheim|DE|be|mazlexy
muggensturm|Muggensturm|DE|bw|maprej0
muhen|Muhen|CH||lalieie
muhlacker|Mühlacker|DE|bw|oapzekk
muhlau|Mühlau|AT||malcero
muhlau|Mühlau|DE|sn|laveevh
muhlbach am hochkonig|Mühlbach am Hochkönig|AT||kalmewh
muhlberg|Mühlberg|DE|bb|mawvewq
muhldorf bei feldbach|Mühldorf bei Feldbach|AT||kakef47
muhldorf|Mühldorf|AT||kan2eyr
muhldorf|Mühldorf|DE|by|oao1eus
muhleberg|Mühleberg|CH||lakfeg6
muhlehalde|Mühlehalde|CH||kalcejp
muhlenbach|Muhlenbach|LU||larved0
muhlethurnen|Mühlethurnen|CH||kak1egv
muhlhausen ehingen|Mühlhausen-Ehingen|DE|bw|lamtekh
muhlhausen|Mühlhausen|DE|bw|maqtek9
muhlhausen|Mühlhausen|DE|th|paw9ep1
muhlheim am bach|Mühlheim am Bach|DE|bw|laoeek6
muhlheim am main|Mühlheim am Main|DE|he|oat8ekj
muhlingen|Mühlingen|DE|bw|lan4el2
muhr am see|Muhr am See|DE|by|laqjeps
muiden|Muiden|NL|NH|mazdea3
muiderberg|Muiderberg|NL|NH|kazdea8
muir of ord|Muir of Ord|GB||lbdsdjm
muizen|Muizen|BE|VL|mavpe8j
mukalla|Mukalla|YE||t82ehog
mukilteo|Mukilteo|US||oan64ga
mukim pulai|Mukim Pulai|MY||s729lvz
mukono|Mukono|UG||r6yzgf0
muktsar|Muktsar|IN||q9anjn0
mulbarton|Mulbarton|GB||lb00dzf
mulda|Mulda|DE|sn|lav5ex9
muldenstein|Muldenstein|DE|st|laxjeub
mulfingen|Mulfingen|DE|bw|lar2en8
mulgrave|Mulgrave|AU||o40np3a
mulheim karlich|Mülheim-Kärlich|DE|rp|natzegu
mulheim|Mülheim|DE|nw|rawvef4
mulhouse|Mulhouse|FR||qamnegd
mulhuddart|Mulhuddart|IE||lb2cde8
mullagh|Mullagh|IE||kb3hdcp
mullendorf|Müllendorf|AT||kamwf5q
mullendorf|Müllendorf|LU||kas0ed1
mullheim|Müllheim|CH||lam8el0
mullheim|Müllheim|DE|bw|oamteh7
mullrose|Müllrose|DE|bb|maz5f02
mulsen|Mülsen|DE|sn|nauzeux
multan|Multan|PK||v99wjek
mulugu|Mulugu|IN||s8cjk22
mumbai|Mumbai|IN||x8ezjig
mumpf|Mumpf|CH||kam3ei0
munchberg|Münchberg|DE|by|natfesr
muncheberg|Müncheberg|DE|bb|mazveza
munchenbernsdorf|Münchenbernsdorf|DE|th|lav6et5
munchenbuchsee|Münchenbuchsee|CH||nakmegp
munchendorf|Münchendorf|AT||lanff5i
munchenstein|Münchenstein|CH||nam0eh5
munchen||DE|by|uanqes6
munchhausen|Münchhausen|DE|he|lavkek8
munchsmunster|Münchsmünster|DE|by|laphesg
munchweiler an der rodalb|Münchweiler an der Rodalb|DE|rp|laqqehe
munchwilen|Münchwilen|CH||malwel0
muncie|Muncie|US||qa1n7at
mundelein|Mundelein|US||oa7e73k
mundelsheim|Mundelsheim|DE|bw|laq4ell
munderfing|Munderfing|AT||kanjewm
munderkingen|Munderkingen|DE|bw|mao0ems
mundesley|Mundesley|GB||lb0wdzz
munein|Mûnein|NL|FR|jb1xecg
munger|Munger|IN||r8whkk7
munich|Munich|DE|by|uanqes6
munkzwalm|Munkzwalm|BE|VL|lavce6e
munnerstadt|Münnerstadt|DE|by|matleoc
munsbach|Münsbach|LU||jarvede
munsingen|Münsingen|CH||nak7eh0
munsingen|Münsingen|DE|bw|naoheme
munsing|Münsing|DE|by|lan2erl
munster sarmsheim|Münster-Sarmsheim|DE|rp|lasqehx
munsterbilzen|Munsterbilzen|BE|VL|mavdebd
munstergeleen|Munstergeleen|NL|LI|mavmeca
munsterhausen|Münsterhausen|DE|by|lao7ep2
munsterlingen|Münsterlingen|CH||lambeln
munstermaifeld|Münstermaifeld|DE|rp|latlegg
munstertal schwarzwald|Münstertal/Schwarzwald|DE|bw|mamxehm
munster|Münster|AT||lalqesv
munster|Münster|DE|he|nasoekn
munster|Munster|DE|ni|ob17eo1
munster|Münster|DE|nw|sayceh7
munster|Munster|US||oa5g74x
muntlix|Muntlix|AT||kalcemu
muntschemier|Müntschemier|CH||kakkefv
munuf|Munūf|EG||q9ang9x
munzbach|Münzbach|AT||kao3f0v
munzenberg|Münzenberg|DE|he|mau5ekd
munzkirchen|Münzkirchen|AT||kaooexp
muolen|Muolen|CH||kam0elw
muotathal|Muotathal|CH||lakiekc
muralto|Muralto|CH||lai9ekg
muratpasa|Muratpaşa|TR||s9shg9g
murau|Murau|AT||lakvezd
murcia|Murcia|ES||s9vjdsv
mureck|Mureck|AT||kajrf3t
murfreesboro|Murfreesboro|US||r9pl781
murgenthal|Murgenthal|CH||lalbehs
murg|Murg|DE|bw|mam3eia
muriae|Muriaé|BR||q5bbamb
muricay|Muricay|PH||r7jrnf0
muridke|Muridke|PK||r9ecjma
muri|Muri|CH||nakdegt
murmansk|Murmansk|RU||sc9lgfy
murnau am staffelsee|Murnau am Staffelsee|DE|by|namger4
murom|Murom|RU||qb8dh4q
murphy|Murphy|US||o9hq6fn
murray bridge|Murray Bridge|AU||n48gomv
murrays bay|Murrays Bay|NZ||m43zrdf
murrayville|Murrayville|CA||naqc4fe
murray|Murray|US||pa2z597
murrhardt|Murrhardt|DE|bw|naq2eml
murrieta|Murrieta|US||q9j74uf
murrumba downs|Murrumba Downs|AU||n4u9pp1
murrysville|Murrysville|US||oa2b7qm
murr|Murr|DE|bw|maq0elq
murten morat|Murten/Morat|CH||makdefs
murton|Murton|GB||mb6ads5
murwara|Murwāra|IN||r8s8k3b
murzzuschlag|Mürzzuschlag|AT||mam9f3j
musaffah|Musaffah|AE||r8toi3c
musashino|Musashino|JP||r9p7ono
muscatine|Muscatine|US||oa526v4
muscat|Muscat|OM||t8riie9
muschberg en geestenberg|Muschberg en Geestenberg|NL|NB|lawwebc
mushin|Mushin|NG||r7g5e5b
muskegon|Muskegon|US||paa378f
muskego|Muskego|US||oa97736
muskogee|Muskogee|US||p9pb6j3
musoma|Musoma|TZ||r6tughw
musselburgh|Musselburgh|GB||ob9ednj
mussel|Mussel|NL|GR|jb13efk
musson|Musson|BE|WA|maroebv
mustafabad|Mustafābād|IN||q95sjun
mustafakemalpasa|Mustafakemalpaşa|TR||qa18g2x
mustang|Mustang|US||o9oa6ck
muswell hill|Muswell Hill|GB||oaxbdvm
muswellbrook|Muswellbrook|AU||n4gepj5
mutare|Mutare|ZW||r5hbger
mutlangen|Mutlangen|DE|bw|mapnen8
muttenz|Muttenz|CH||oam0eh9
mutterstadt|Mutterstadt|DE|rp|narcej8
mutters|Mutters|AT||kal7erm
mutzschen|Mutzschen|DE|sn|laweevt
muzaffarabad|Muzaffarābād|PK||t9lhjk3
muzaffargarh|Muzaffargarh|PK||r99jjdr
muzaffarnagar|Muzaffarnagar|IN||s97vjvu
muzaffarpur|Muzaffarpur|IN||s8ykkh7
mwanza|Mwanza|TZ||u6r0gfe
mwene ditu|Mwene-Ditu|CD||r6ejfp5
mwene|Mwene|CD||s66qfnj
my hao|Mỹ Hào|VN||q8k4m2o
my tho|Mỹ Tho|VN||s7qsm3g
myeik|Myeik|MM||r7wklhw
myingyan|Myingyan|MM||r8lml8z
mykolayiv|Mykolayiv|UA||sakigcv
mylau|Mylau|DE|sn|laumeu3
mymensingh|Mymensingh|BD||r8uskv5
myrtle beach|Myrtle Beach|US||o9jl7sv
myrtle grove|Myrtle Grove|US||n9ai75h
mysuru|Mysuru|IN||t7w6jsw
mytchett|Mytchett|GB||mawhdtz
mytholmroyd|Mytholmroyd|GB||lb39dqi
mytishchi|Mytishchi|RU||rb9bgst
mzuzu|Mzuzu|MW||r625gii
n dalatando|N'dalatando|AO||r686f1f
n djamena|N'Djamena|TD||u7vnf1s
naaldwijk|Naaldwijk|NL|ZH|oayfe7p
naarden|Naarden|NL|NH|oazaeac
naarn im machlande|Naarn im Machlande|AT||kanzf0l
naastenbest|Naastenbest|NL|NB|lax2eaz
naast|Naast|BE|WA|laufe7e
naas|Naas|IE||ob1uddh
nabatiye et tahta|Nabatîyé et Tahta|LB||q9iqgmk
nabburg|Nabburg|DE|by|mardetu
naberezhnyye chelny|Naberezhnyye Chelny|RU||sb8thxl
nablus|Nablus|PS||q9figlx
nacala|Nacala|MZ||r5tkh11
nachrodt wiblingwerde|Nachrodt-Wiblingwerde|DE|nw|mawkeh6
nachterstedt|Nachterstedt|DE|st|laxwerh
nackenheim|Nackenheim|DE|rp|masoej6
nacogdoches|Nacogdoches|US||p9ds6l2
nada|Nada|CN||r8g8mce
nadiad|Nadiād|IN||r8p1jie
nador|Nador|MA||r9npdnv
naenae|Naenae|NZ||n3rkrdy
nafels|Näfels|CH||lakuel6
nafferton|Nafferton|GB||lb42dux
nagahama|Nagahama|JP||q9oaoej
nagano|Nagano|JP||s9rtoju
nagaoka|Nagaoka|JP||s9u1olp
nagaon|Nagaon|IN||q8z7l1f
nagapattinam|Nagapattinam|IN||q7rwk1s
nagar naluakot|Nagar Naluākot|BD||s8t4kw5
nagareyama|Nagareyama|JP||r9pmoom
nagarpur|Nāgarpur|BD||r8sukto
nagasaki|Nagasaki|JP||s9gznws
nagaur|Nāgaur|IN||q91kjkt
naga|Naga|PH||r7zune6
nagda|Nagda|IN||q8r6jpi
nagercoil|Nāgercoil|IN||r7kqjv3
nagold|Nagold|DE|bw|oaovek8
nagoya|Nagoya|JP||v9nqogb
nagpur|Nagpur|IN||v8krjzo
naha|Naha|JP||s8ytnqo
nahe|Nahe|DE|sh|lb3feo6
nahiyat al iskandariyah|Nāḩiyat al Iskandarīyah|IQ||q9hdhb7
naihati|Naihāti|IN||r8plkpm
naila|Naila|DE|by|nattesi
nailsea|Nailsea|GB||oawvdoc
nailsworth|Nailsworth|GB||maxldpu
nairn|Nairn|GB||nbdydl8
nairobi|Nairobi|KE||w6uggqa
naivasha|Naivasha|KE||r6w1gp7
najafabad|Najafābād|IR||r9gnhup
najafgarh|Najafgarh|IN||u95hjtu
najaf|Najaf|IQ||s9ezhb7
najran|Najrān|SA||s8alhal
nakano|Nakano|JP||s9p6onz
nakhodka|Nakhodka|RU||ra90o58
nakhon pathom|Nakhon Pathom|TH||q80ellw
nakhon ratchasima|Nakhon Ratchasima|TH||q83llrm
nakhon si thammarat|Nakhon Si Thammarat|TH||q7lfllp
nakuru|Nakuru|KE||t6x5go7
nalbach|Nalbach|DE|sl|nar6eeu
nalchik|Nalchik|RU||raauh96
nalgonda|Nalgonda|IN||r89dk07
nalinnes|Nalinnes|BE|WA|matse8d
nam inh|Nam Định|VN||s8irm2y
namangan|Namangan|UZ||ta3wjf3
namborn|Namborn|DE|sl|markefu
nambour|Nambour|AU||n4w1pow
namen||BE|WA|qau7e9j
namp o|Namp’o|KP||s9xmnkd
nampa|Nampa|US||qaay4w8
nampula|Nampula|MZ||t5s0gx3
namur|Namur|BE|WA|qau7e9j
nanaimo|Nanaimo|CA||qaql4bq
nanbin|Nanbin|CN||q99cm8b
nanchang|Nanchang|CN||v95omtt
nanchong|Nanchong|CN||u9bkm2o
nanchuan|Nanchuan|CN||r96zm5i
nancun|Nancun|CN||q9rhn5p
nancy|Nancy|FR||qap8ed6
nanded|Nanded|IN||t8f8jur
nandlstadt|Nandlstadt|DE|by|maouest
nandurbar|Nandurbar|IN||q8ldjm8
nandyal|Nandyāl|IN||r850jy0
nangloi jat|Nāngloi Jāt|IN||r95oju3
nanikon nanikon dorfkern|Nänikon / Nänikon (Dorfkern)|CH||kallek5
nanikon|Nänikon|CH||kallek5
nanjing|Nanjing|CN||x9f2n1y
nanjin|Nanjin|CN||r99am37
nanning|Nanning|CN||v8pem8w
nanpean|Nanpean|GB||latxdih
nanpiao|Nanpiao|CN||ra46n7f
nanping|Nanping|CN||s900n09
nansana|Nansana|UG||t6z0ged
nantes|Nantes|FR||sal6drp
nantong|Nantong|CN||v9ezn7r
nantou|Nantou|CN||q8p4mmp
nantou|Nantou|TW||q8sgn76
nantwich|Nantwich|GB||ob1fdp0
nanuet|Nanuet|US||oa4586f
nanyang|Nanyang|CN||u9hnmkl
napa|Napa|US||q9we4gb
napels||IT||ta3hezn
naperville|Naperville|US||ra63735
napier|Napier|NZ||q3wbrjf
naples|Naples|IT||ta3hezn
naples|Naples|US||o8ym7ks
nara shi|Nara-shi|JP||s9mdod8
narangba|Narangba|AU||o4ugpow
narasaraopet|Narasaraopet|IN||q873k2d
narashino|Narashino|JP||r9p4op0
narayanganj|Nārāyanganj|BD||r8rlkve
narberth|Narberth|GB||laxwdiu
narborough|Narborough|GB||mb01dso
narela|Narela|IN||t965ju5
narita|Narita|JP||r9peops
narmadapuram|Narmadapuram|IN||q8p7jvx
narowal|Narowal|PK||q9f6jnz
narragansett|Narragansett|US||na558dj
narre warren south|Narre Warren South|AU||o40cp3l
narre warren|Narre Warren|AU||o40dp3m
narsingdi|Narsingdi|BD||s8sgkw0
nash mills|Nash Mills|GB||laxodur
nashik|Nashik|IN||u8hkjkz
nashua|Nashua|US||qa8t8dh
nashville|Nashville|US||t9qh76y
nasim shahr|Nasīm Shahr|IR||r9othu4
nasimshahr|Nasimshahr|IR||r9othu4
nasiriyah|Nasiriyah|IQ||t9cahgi
nassau|Nassau|BS||r8vm7x6
nassau|Nassau|DE|rp|matreho
nassereith|Nassereith|AT||lalgeq3
nassogne|Nassogne|BE|WA|mat9eau
nastatten|Nastätten|DE|rp|matgehu
nasushiobara|Nasushiobara|JP||q9sqop3
natal|Natal|BR||t6hwb67
natchez|Natchez|US||n9do6u4
natchitoches|Natchitoches|US||o9e86pf
naters|Naters|CH||maipei7
natick|Natick|US||oa7g8dt
national city|National City|US||p9gs4uq
natore|Natore|BD||s8ttkr7
natternbach|Natternbach|AT||kaogey7
natters|Natters|AT||kal7erl
nattheim|Nattheim|DE|bw|mapaeog
naucalpan de juarez|Naucalpan de Juárez|MX||t8g468c
nauders|Nauders|AT||kak9ep6
nauen|Nauen|DE|bb|ob05evr
naugatuck|Naugatuck|US||oa59893
naumburg|Naumburg|DE|he|mawdelh
naumburg|Naumburg|DE|st|oaw3est
naundorf|Naundorf|DE|sn|laweewf
naunhof|Naunhof|DE|sn|nawgeuz
nauort|Nauort|DE|rp|lau7eh7
navadwip|Navadwīp|IN||q8r1kph
navan|Navan|IE||ob31ddg
navarre|Navarre|US||o9ag76q
navenby|Navenby|GB||lb1jduk
navi mumbai|Navi Mumbai|IN||v8ewjiu
navoiy|Navoiy|UZ||ra1cixm
navojoa|Navojoa|MX||q9175g0
navotas|Navotas|PH||r82rn7z
navsari|Navsari|IN||r8k6jik
nawabganj|Nawābganj|BD||r8ubkp7
nawabshah|Nawabshah|PK||s8ywj60
nay pyi taw|Nay Pyi Taw|MM||t8gulb1
nazarabad|Naz̧arābād|IR||r9pvhsl
nazareth|Nazareth|BE|VL|navke5z
nazilli|Nazilli|TR||q9vcg2o
nazran|Nazran|RU||raa3hcd
nazret|Nazrēt|ET||s7lrgx3
ndola|Ndola|ZM||t5y0g3k
neapel||IT||ta3hezn
near north side|Near North Side|US||qa6e74l
near south side|Near South Side|US||oa6a74m
neath|Neath|GB||paxidlg
nebikon|Nebikon|CH||lal3ei6
nebra|Nebra|DE|st|lawhes6
nechin|Néchin|BE|WA|laure53
neckarbischofsheim|Neckarbischofsheim|DE|bw|laqyekw
neckargemund|Neckargemünd|DE|bw|nar7ekg
neckargerach|Neckargerach|DE|bw|lar8el7
neckarsteinach|Neckarsteinach|DE|he|lar9ekk
neckarsulm|Neckarsulm|DE|bw|oaqneln
neckartailfingen|Neckartailfingen|DE|bw|lap1elq
neckartenzlingen|Neckartenzlingen|DE|bw|maozeln
neckarwestheim|Neckarwestheim|DE|bw|laq9elj
neckenmarkt|Neckenmarkt|AT||kam8f5z
neder hardinxveld|Neder-Hardinxveld|NL|ZH|maxze9h
nederasselt|Nederasselt|NL|GE|jaxteby
nederhemert noord|Nederhemert-Noord|NL|GE|kaxsead
nederhemert|Nederhemert|NL|GE|kaxtead
nederland||NL|==|a
nederweert|Nederweert|NL|LI|mawhebz
nederwetten|Nederwetten|NL|NB|jax1ebc
nederwoud|Nederwoud|NL|GE|kayqebh
nedlands|Nedlands|AU||n4h6mtp
neede|Neede|NL|GE|mayteed
needham market|Needham Market|GB||maywdyx
needham|Needham|US||oa7g8e5
needingworth|Needingworth|GB||lazddvx
neenah|Neenah|US||oacr72a
neerach|Neerach|CH||kalzejj
neerbeek|Neerbeek|NL|LI|lavjec6
neerheylissem|Neerheylissem|BE|WA|lav0e9v
neerkant|Neerkant|NL|NB|kawpecb
neeroeteren|Neeroeteren|BE|VL|navxebu
neerpelt|Neerpelt|BE|VL|nawbeb4
neftekamsk|Neftekamsk|RU||qb9ti2q
neftenbach dorf neftenbach|Neftenbach / Dorf Neftenbach|CH||lam1ek2
nefteyugansk|Nefteyugansk|RU||qbnqjho
negenmanneke|Negenmanneke|BE|VL|mav4e7x
negombo|Negombo|LK||r7i1k1s
nehe|Nehe|CN||qaooniv
nehren|Nehren|DE|bw|maojel7
neihu|Neihu|TW||s8von9r
neijiang|Neijiang|CN||u986lzu
neili|Neili|TW||q8vdn8u
neilston|Neilston|GB||mb8zdjp
neinstedt|Neinstedt|DE|st|kaxreqt
neiva|Neiva|CO||s76582w
nek emte|Nek’emtē|ET||r7n8gpj
nellore|Nellore|IN||t825k27
nelson|Nelson|CA||nari4u7
nelson|Nelson|GB||ob3jdpw
nelson|Nelson|NZ||p3rdr9c
nenagh bridge|Nenagh Bridge|IE||mb0wd98
nenagh|Nenagh|IE||mb0ud98
nennhausen|Nennhausen|DE|bb|lb04euq
nentershausen|Nentershausen|DE|he|lavqenl
nentershausen|Nentershausen|DE|rp|lau2ei1
nenzing|Nenzing|AT||mal2emz
nepalgunj|Nepalgunj|NP||r93xk6q
nepean|Nepean|CA||rafy81o
nerang|Nerang|AU||o4s9ppy
nerchau|Nerchau|DE|sn|lawfevj
neresheim|Neresheim|DE|bw|napgeop
nersingen|Nersingen|DE|by|naojeo4
neschwitz|Neschwitz|DE|sn|lawfezt
nesselwang|Nesselwang|DE|by|lamaep6
neston|Neston|GB||nb20dnj
nes|Nes|NL|FR|kb2hec1
netanya|Netanya|IL||r9ftgku
netersel|Netersel|NL|NB|jawseah
nether edge|Nether Edge|GB||ob28drv
nether poppleton|Nether Poppleton|GB||lb3zdst
netherlands||NL|==|a
netherlee|Netherlee|GB||mb90dk5
netherley|Netherley|GB||mb2bdo4
netherton|Netherton|GB||lazsdq8
netley|Netley|GB||mavbds9
netphen|Netphen|DE|nw|oavgeii
netstal|Netstal|CH||lakqel6
nettersheim|Nettersheim|DE|nw|mau9eef
nettetal|Nettetal|DE|nw|pawkedg
nettleham|Nettleham|GB||lb1zdun
netzschkau|Netzschkau|DE|sn|mauleu0
neu anspach|Neu-Anspach|DE|he|natsejm
neu feffernitz|Neu-Feffernitz|AT||kajpey0
neu guntramsdorf|Neu-Guntramsdorf|AT||nanif5c
neu hohenschonhausen|Neu-Hohenschönhausen|DE|be|pb01exj
neu isenburg|Neu-Isenburg|DE|he|pat1ek5
neu kaliss|Neu Kaliß|DE|mv|lb1perd
neu moresnet|Neu-Moresnet|BE|WA|lauwecq
neu ulm|Neu-Ulm|DE|by|paofent
neu wulmstorf|Neu Wulmstorf|DE|ni|ob2jen8
neualm|Neualm|AT||lamhewd
neubau|Neubau|AT||oanwf5f
neubeuern|Neubeuern|DE|by|mampetq
neubiberg|Neubiberg|DE|by|nankese
neubrandenburg|Neubrandenburg|DE|mv|qb2seww
neubruck|Neubrück|DE|nw|paw1eeg
neubrunn|Neubrunn|DE|by|las5emv
neubulach|Neubulach|DE|bw|map6ek6
neuburg an der donau|Neuburg an der Donau|DE|by|oapder3
neuburg|Neuburg|DE|by|maorexd
neuburg|Neuburg|DE|mv|lb2det4
neuburg|Neuburg|DE|rp|laq3eix
neuchatel|Neuchâtel|CH||pakjef9
neudau|Neudau|AT||kal2f4q
neudenau|Neudenau|DE|bw|maqxelr
neudietendorf|Neudietendorf|DE|th|lavfeqb
neudorf im weinviertel|Neudorf im Weinviertel|AT||kapcf5t
neudorf weimershof|Neudorf-Weimershof|LU||marved5
neudorfl|Neudörfl|AT||mamsf5a
neudorf|Neudorf|CH||kal2eit
neudrossenfeld|Neudrossenfeld|DE|by|lasyery
neue heimat|Neue Heimat|AT||kao1ew8
neue neustadt|Neue Neustadt|DE|st|rayvesb
neuehrenfeld|Neuehrenfeld|DE|nw|oavkefa
neuenburg am rhein|Neuenburg am Rhein|DE|bw|namteh0
neuenburg|Neuenbürg|DE|bw|mappejw
neuendettelsau|Neuendettelsau|DE|by|maqwepy
neuenfelde|Neuenfelde|DE|hh|mb2oen8
neuenhagen|Neuenhagen|DE|bb|nazxey1
neuenhof|Neuenhof|CH||maltej5
neuenkirchen|Neuenkirchen|DE|ni|mb1bemz
neuenkirchen|Neuenkirchen|DE|nw|naz4egh
neuenkirch|Neuenkirch|CH||makueis
neuenmarkt|Neuenmarkt|DE|by|lat5es6
neuenrade|Neuenrade|DE|nw|nawgehm
neuensalz|Neuensalz|DE|sn|lauaety
neuenstadt am kocher|Neuenstadt am Kocher|DE|bw|naqrelx
neuenstein|Neuenstein|DE|bw|maqoemm
neuental|Neuental|DE|he|lavoelm
neufahrn bei freising|Neufahrn bei Freising|DE|by|oao8ese
neufahrn|Neufahrn|DE|by|lao2euk
neufchateau|Neufchâteau|BE|WA|masgeb4
neufeld an der leitha|Neufeld an der Leitha|AT||lamzf5i
neuffen|Neuffen|DE|bw|maovem2
neufurth|Neufurth|AT||kankf15
neufvilles|Neufvilles|BE|WA|lauhe74
neugersdorf|Neugersdorf|DE|sn|mavmf0l
neugraben fischbek|Neugraben-Fischbek|DE|hh|ob2jenc
neuhardenberg|Neuhardenberg|DE|bb|lb04ezk
neuhaus am inn|Neuhaus am Inn|DE|by|laomexa
neuhaus am rennweg|Neuhaus am Rennweg|DE|th|maubeqy
neuhaus an der pegnitz|Neuhaus an der Pegnitz|DE|by|larves3
neuhaus schierschnitz|Neuhaus-Schierschnitz|DE|th|latrer8
neuhausel|Neuhäusel|DE|rp|latyehf
neuhausen auf den fildern|Neuhausen auf den Fildern|DE|bw|nap8els
neuhausen|Neuhausen|CH||namhejx
neuhausen|Neuhausen|DE|bw|mapjeke
neuhausen|Neuhausen|DE|sn|lausexf
neuhaus|Neuhaus|DE|th|mauseqd
neuhof an der zenn|Neuhof an der Zenn|DE|by|lareepl
neuhofen an der krems|Neuhofen an der Krems|AT||manqezj
neuhofen an der ybbs|Neuhofen an der Ybbs|AT||kanif19
neuhofen|Neuhofen|DE|rp|marbeje
neuhof|Neuhof|DE|he|nau5emq
neukalen|Neukalen|DE|mv|lb3ievj
neukieritzsch|Neukieritzsch|DE|sn|law3euh
neukirch lausitz|Neukirch/Lausitz|DE|sn|mavyezr
neukirchen am grossvenediger|Neukirchen am Großvenediger|AT||kal9eu4
neukirchen beim heiligen blut|Neukirchen beim Heiligen Blut|DE|by|laquew1
neukirchen vluyn|Neukirchen-Vluyn|DE|nw|oawxee7
neukirchen|Neukirchen|AT||lan0ey3
neukirchen|Neukirchen|DE|by|laquew1
neukirchen|Neukirchen|DE|he|mavbelz
neukirchen|Neukirchen|DE|sn|mav4eue
neukirch|Neukirch|DE|bw|lameemy
neukloster|Neukloster|DE|mv|mb3nesh
neukolln|Neukölln|DE|be|razsexb
neulengbach|Neulengbach|AT||kanwf46
neuler|Neuler|DE|bw|lapxenz
neulussheim|Neulußheim|DE|bw|maqxejo
neumagen dhron|Neumagen-Dhron|DE|rp|lasief6
neumarkt am wallersee|Neumarkt am Wallersee|AT||man7ewr
neumarkt an der ybbs|Neumarkt an der Ybbs|AT||kanqf1u
neumarkt im hausruckkreis|Neumarkt im Hausruckkreis|AT||kao3ey5
neumarkt im muhlkreis|Neumarkt im Mühlkreis|AT||kaojf08
neumarkt in der oberpfalz|Neumarkt in der Oberpfalz|DE|by|paqweru
neumarkt in steiermark|Neumarkt in Steiermark|AT||kakrf03
neumarkt sankt veit|Neumarkt-Sankt Veit|DE|by|maoceur
neumark|Neumark|DE|sn|lauqeuc
neumuhle|Neumühle|DE|mv|lb2zerl
neumunster|Neumünster|DE|sh|qb47enq
neunburg vorm wald|Neunburg vorm Wald|DE|by|mar3euf
neundorf|Neundorf|DE|st|laxyes5
neunkirchen am brand|Neunkirchen am Brand|DE|by|narteqx
neunkirchen am main|Neunkirchen am Main|DE|by|masoesd
neunkirchen am sand|Neunkirchen am Sand|DE|by|markerg
neunkirchen|Neunkirchen|AT||namkf4o
neunkirchen|Neunkirchen|DE|nw|nav4ei8
neunkirchen|Neunkirchen|DE|sl|par2efy
neunkirch|Neunkirch|CH||lamhejm
neuotting|Neuötting|DE|by|nao0ev9
neuquen|Neuquén|AR||r3xt8my
neureichenau|Neureichenau|DE|by|mapfey7
neuried|Neuried|DE|by|manlerv
neuruppin|Neuruppin|DE|bb|ob11evk
neusalza spremberg|Neusalza-Spremberg|DE|sn|lavsf0e
neuschonau|Neuschönau|DE|by|lapsexg
neusiedl am see|Neusiedl am See|AT||nan7f6s
neusiedl an der zaya|Neusiedl an der Zaya|AT||kap0f6m
neusiedl|Neusiedl|AT||kan1f4c
neusorg|Neusorg|DE|by|laspet9
neuss|Neuss|DE|nw|raw8eel
neustadt am rubenberge|Neustadt am Rübenberge|DE|ni|pazuema
neustadt an der aisch|Neustadt an der Aisch|DE|by|narqeph
neustadt an der donau|Neustadt an der Donau|DE|by|naplesp
neustadt an der orla|Neustadt an der Orla|DE|th|mauyesn
neustadt an der waldnaab|Neustadt an der Waldnaab|DE|by|mas5etu
neustadt an der weinstrasse|Neustadt an der Weinstraße|DE|rp|par3eim
neustadt bei coburg|Neustadt bei Coburg|DE|by|oatteqw
neustadt glewe|Neustadt-Glewe|DE|mv|mb2aes7
neustadt hessen|Neustadt (Hessen)|DE|he|nav9elc
neustadt in holstein|Neustadt in Holstein|DE|sh|nb4beq1
neustadt in sachsen|Neustadt in Sachsen|DE|sn|navrezi
neustadt nord|Neustadt/Nord|DE|nw|oavjefb
neustadt sud|Neustadt/Süd|DE|nw|pavhefb
neustadt|Neustadt|DE|hh|nb2renr
neustadt|Neustadt|DE|ni|laz7ep8
neustift im stubaital|Neustift im Stubaital|AT||makwerg
neustrelitz|Neustrelitz|DE|mv|ob28ewb
neutal|Neutal|AT||kam3f5p
neutillmitsch|Neutillmitsch|AT||kak2f35
neutral bay|Neutral Bay|AU||n4c0pk2
neutraubling|Neutraubling|DE|by|naq3etw
neuville en condroz|Neuville-en-Condroz|BE|WA|maufeb5
neuweiler|Neuweiler|DE|bw|lap7ejw
neuwied|Neuwied|DE|rp|qau3egr
neuzelle|Neuzelle|DE|bb|maypf0p
neuzeug|Neuzeug|AT||manhezt
nevele|Nevele|BE|VL|navse5v
nevinnomyssk|Nevinnomyssk|RU||radzh4i
new albany|New Albany|US||p9wd79m
new alresford|New Alresford|GB||mavxdsr
new barnet|New Barnet|GB||naxhdvi
new basford|New Basford|GB||nb15dsr
new bedford|New Bedford|US||qa5o8ez
new berlin|New Berlin|US||pa9e739
new bern|New Bern|US||o9nj7y0
new braunfels|New Braunfels|US||q98i6bg
new brighton|New Brighton|NZ||m3l4r7t
new brighton|New Brighton|US||oaf76p4
new britain|New Britain|US||qa5q89u
new brunswick|New Brunswick|US||pa2h857
new buildings|New Buildings|GB||lb6odbk
new cairo|New Cairo|EG||s99fgbf
new canaan|New Canaan|US||oa4b87v
new caney|New Caney|US||o99s6jj
new castle|New Castle|US||oa3w7ot
new city|New City|US||pa6574i
new cross|New Cross|GB||nax0dvw
new cumnock|New Cumnock|GB||lb7wdke
new delhi|New Delhi|IN||s95ijuh
new farm|New Farm|AU||n4tppp5
new ferry|New Ferry|GB||mb28dnp
new glasgow|New Glasgow|CA||oagm91z
new greens|New Greens|GB||laxtdv2
new hamburg|New Hamburg|CA||naai7nu
new haven|New Haven|US||qa4r89f
new hope|New Hope|US||oaf46ol
new iberia|New Iberia|US||o99c6sy
new kingston|New Kingston|JM||t8c17yq
new lambton|New Lambton|AU||n4ejplf
new lenox|New Lenox|US||oa5b73n
new london|New London|US||oa4w8bq
new lynn|New Lynn|NZ||o43hrd9
new malden|New Malden|GB||oawsdva
new marske|New Marske|GB||lb5mdt4
new milford|New Milford|US||oa3q86e
new mills|New Mills|GB||ob29dqg
new mill|New Mill|GB||nb2tdr5
new milton|New Milton|GB||oav0drd
new mirpur city|New Mirpur City|PK||q9i3jkv
new orleans|New Orleans|US||s9976xs
new philadelphia|New Philadelphia|US||oa2h7lr
new plymouth|New Plymouth|NZ||q3xhrbk
new port richey|New Port Richey|US||n94g7i8
new rochelle|New Rochelle|US||qa3n872
new romney|New Romney|GB||navndym
new ross|New Ross|IE||mazkdcq
new smyrna beach|New Smyrna Beach|US||o96n7n7
new south memphis|New South Memphis|US||t9nh6xu
new springville|New Springville|US||oa2r860
new stevenston|New Stevenston|GB||mb92dkz
new taipei city|New Taipei City|TW||v8vmn9e
new territories|New Territories|HK||v8oamoz
new territory|New Territory|US||n9876i8
new toronto|New Toronto|CA||nab47r5
new tredegar|New Tredegar|GB||maxodn0
new westminster|New Westminster|CA||qaqp4el
new windsor|New Windsor|NZ||n43irda
new york city|New York City|US||xa3386f
newark on trent|Newark on Trent|GB||pb1fdtq
newark|Newark|US||sa3685z
newarthill|Newarthill|GB||mb92dl2
newberg|Newberg|US||oafu4ef
newbiggin by the sea|Newbiggin-by-the-Sea|GB||mb7bdrt
newbold verdon|Newbold Verdon|GB||lb07dsa
newbridge|Newbridge|GB||maxjdnb
newburgh|Newburgh|GB||lbajdn0
newburgh|Newburgh|US||oa5a86f
newburg|Newburg|US||o9w07a2
newburn|Newburn|GB||pb6rdr6
newbury park|Newbury Park|GB||naxadw9
newburyport|Newburyport|US||oa8x8f4
newbury|Newbury|GB||pawsdsc
newcastle under lyme|Newcastle under Lyme|GB||qb18dpt
newcastle upon tyne|Newcastle upon Tyne|GB||sb6pdrj
newcastle west|Newcastle West|IE||mazpd6u
newcastle|Newcastle|AU||s4ejplm
newcastle|Newcastle|GB||mb4mdfn
newcastle|Newcastle|IE||lb22ddy
newcastle|Newcastle|ZA||s4swg75
newel|Newel|DE|rp|lasdeea
newent|Newent|GB||may9dpb
newhaven|Newhaven|GB||nav4dw6
newick|Newick|GB||lavmdw2
newington|Newington|GB||lawndxv
newington|Newington|US||oa5u8a0
newlands|Newlands|NZ||n3rirdm
newmacher|Newmacher|GB||lbd3dpy
newmains|Newmains|GB||mb8zdl9
newman|Newman|AU||n554n4m
newmarket on fergus|Newmarket on Fergus|IE||kb0kd7a
newmarket|Newmarket|CA||qacd7r9
newmarket|Newmarket|GB||oaz4dx4
newmarket|Newmarket|IE||jaz2d70
newmilns|Newmilns|GB||lb8hdk0
newnan|Newnan|US||p9iq7cg
newport beach|Newport Beach|US||q9je4sf
newport news|Newport News|US||r9sq7zp
newport on tay|Newport-on-Tay|GB||mbasdnu
newport pagnell|Newport Pagnell|GB||naypdu0
newport|Newport|AU||n40wp2g
newport|Newport|GB||raxbdno
newport|Newport|IE||kb0fd8n
newport|Newport|US||oa598dx
newquay|Newquay|GB||oau2dhx
newry|Newry|GB||ob4idee
newton abbot|Newton Abbot|GB||pauddlz
newton aycliffe|Newton Aycliffe|GB||ob5qdrn
newton le willows|Newton-le-Willows|GB||ob2hdos
newton mearns|Newton Mearns|GB||ob8xdjz
newton stewart|Newton Stewart|GB||lb6odjk
newtonbrook east|Newtonbrook East|CA||nabn7rf
newtonbrook west|Newtonbrook West|CA||oabn7rd
newtonhill|Newtonhill|GB||lbcfdq1
newton|Newton|CA||raqh4er
newton|Newton|US||qa7m8e7
newtown cunningham|Newtown Cunningham|IE||kb6sdb4
newtown trim|Newtown Trim|IE||mb2sdd7
newtownabbey|Newtownabbey|GB||pb5udfl
newtownards|Newtownards|GB||ob5ndg7
newtownforbes|Newtownforbes|IE||jb3dda9
newtownhamilton|Newtownhamilton|GB||lb4jddq
newtownmountkennedy|Newtownmountkennedy|IE||lb1hdf1
newtown|Newtown|AU||n4bupjy
newtown|Newtown|GB||nazwdmu
newtown|Newtown|NZ||n3r9rdi
neyagawa|Neyagawa|JP||r9mlocr
neyland|Neyland|GB||laxndi9
neyshabur|Neyshābūr|IR||r9qlifc
neyveli|Neyveli|IN||r7u9k0u
nga bay|Ngã Bảy|VN||q7p9m1y
ngaio|Ngaio|NZ||m3rfrdh
ngaoundere|Ngaoundéré|CM||r7idexq
ngaruawahia|Ngaruawahia|NZ||n41drek
nghi son|Nghi Sơn|VN||s8fpm1y
nghi xuan|Nghi Xuân|VN||q8dum1s
ngongotaha|Ngongotaha|NZ||m408rhg
ngong|Ngong|KE||q6u9gpv
ngunnawal|Ngunnawal|AU||n48bpe7
nguru|Nguru|NG||q7xsep2
nha trang|Nha Trang|VN||t7w1mbb
niagara falls|Niagara Falls|CA||qa9q7sd
niagara falls|Niagara Falls|US||pa9p7se
niagara on the lake|Niagara-on-the-Lake|CA||oaa67sb
niagara|Niagara|CA||oab87rf
niamey|Niamey|NE||u7zje1v
nianbo|Nianbo|CN||r9rclsi
nicetown tioga|Nicetown-Tioga|US||oa15838
nice|Nice|FR||sabeeg7
nicholasville|Nicholasville|US||o9v87d3
nickelsdorf|Nickelsdorf|AT||kan6f7f
nickenich|Nickenich|DE|rp|lau1egd
nicolas romero|Nicolás Romero|MX||s8gk685
nicosia|Nicosia|CY||r9npggn
nidau|Nidau|CH||makxeg4
nidda|Nidda|DE|he|oau1el1
nidderau|Nidderau|DE|he|oatkekn
nideggen|Nideggen|DE|nw|nautee0
niebert|Niebert|NL|GR|jb1oedl
niebull|Niebüll|DE|sh|nb67ekj
niedenstein|Niedenstein|DE|he|mawbelv
nieder florstadt|Nieder-Florstadt|DE|he|latsekm
nieder ingelheim|Nieder-Ingelheim|DE|rp|oasueif
nieder olm|Nieder-Olm|DE|rp|nasneit
niederaichbach|Niederaichbach|DE|by|lap0eu8
niederalm|Niederalm|AT||kamlewa
niederanven|Niederanven|LU||karxede
niederaula|Niederaula|DE|he|mav4emo
niederau|Niederau|AT||kaltetk
niederau|Niederau|DE|sn|maw6exn
niederbachem|Niederbachem|DE|nw|maupefy
niederbiel|Niederbiel|DE|he|laugejc
niederbipp|Niederbipp|CH||lalbehe
niederbreitenbach|Niederbreitenbach|AT||kam1etk
niederburen|Niederbüren|CH||kalvell
niedercorn|Niedercorn|LU||larmecd
niederdorfelden|Niederdorfelden|DE|he|latfekg
niederdorf|Niederdorf|AT||jajif00
niedereschach|Niedereschach|DE|bw|manpejp
niederfeulen|Niederfeulen|LU||kasiect
niederfischbach|Niederfischbach|DE|rp|mav9ehv
niederfrohna|Niederfrohna|DE|sn|laveevc
niederglatt niederglatt dorfkern|Niederglatt / Niederglatt (Dorfkern)|CH||kalxejm
niederglatt|Niederglatt|CH||lalxejm
niedergorsdorf|Niedergörsdorf|DE|bb|mayeew3
niedergosgen|Niedergösgen|CH||lallei7
niederhasli|Niederhasli|CH||lalwejl
niederhelfenschwil|Niederhelfenschwil|CH||lalvelj
niederkassel|Niederkassel|DE|nw|pav6efk
niederkirchen bei deidesheim|Niederkirchen bei Deidesheim|DE|rp|laraeit
niederkirchen|Niederkirchen|DE|rp|larqehe
niederkruchten|Niederkrüchten|DE|nw|naw8eda
niederlande||NL|==|a
niederlenz|Niederlenz|CH||laloeiq
niedernberg|Niedernberg|DE|by|masnele
niederndodeleben|Niederndodeleben|DE|st|maytery
niederndorf|Niederndorf|AT||lamdety
niederneukirchen|Niederneukirchen|AT||kansezu
niedernhall|Niedernhall|DE|bw|maqyemq
niedernhausen|Niedernhausen|DE|he|natcej3
niedernwohren|Niedernwöhren|DE|ni|lazfelf
niederorschel|Niederorschel|DE|th|lawpeoy
niederrad|Niederrad|DE|he|oat4ejz
niederrohrdorf|Niederrohrdorf|CH||lalqej2
niedersachsen||DE|=|a
niedersachswerfen|Niedersachswerfen|DE|th|lax7epx
niederschockl|Niederschöckl|AT||kakzf32
niederschona|Niederschöna|DE|sn|lavlexa
niederschoneweide|Niederschöneweide|DE|be|nazqexk
niederschonhausen|Niederschönhausen|DE|be|ob02ex8
niederstetten|Niederstetten|DE|bw|mar8enk
niederstotzingen|Niederstotzingen|DE|bw|maoueog
niederstrass|Niederstraß|AT||kandey5
niederurnen|Niederurnen|CH||lakxel5
niederviehbach|Niederviehbach|DE|by|lap2eue
niederwerrn|Niederwerrn|DE|by|mat2eoa
niederwiesa|Niederwiesa|DE|sn|mavbew6
niederwinkling|Niederwinkling|DE|by|lapsevk
niederzier|Niederzier|DE|nw|navcedz
niederzissen|Niederzissen|DE|rp|lau6eg2
niefern oschelbronn|Niefern-Öschelbronn|DE|bw|napweke
nieheim|Nieheim|DE|nw|maxwelb
niekerk|Niekerk|NL|GR|kb1uedn
niel bij as|Niel-bij-As|BE|VL|lavqebl
niel|Niel|BE|VL|navze81
niemegk|Niemegk|DE|bb|laynev9
nienburg saale|Nienburg/Saale|DE|st|may0esp
nienburg|Nienburg|DE|ni|ob09elm
niendorf|Niendorf|DE|hh|pb2yenn
nienstadt|Nienstädt|DE|ni|maz9elg
nienstedten|Nienstedten|DE|hh|mb2senc
niepars|Niepars|DE|mv|lb4vevw
nierstein|Nierstein|DE|rp|masjej6
niesky|Niesky|DE|sn|nawhf16
nietap|Nietap|NL|DR|jb1oeds
nieuw amsterdam|Nieuw-Amsterdam|NL|DR|mb0fef2
nieuw balinge|Nieuw-Balinge|NL|DR|jb0leed
nieuw beijerland|Nieuw-Beijerland|NL|ZH|laxxe82
nieuw bergen|Nieuw-Bergen|NL|LI|maxcect
nieuw buinen|Nieuw-Buinen|NL|DR|mb14efb
nieuw dijk|Nieuw-Dijk|NL|GE|jay9ed4
nieuw dordrecht|Nieuw-Dordrecht|NL|DR|kb0jefd
nieuw en sint joosland|Nieuw- en Sint Joosland|NL|ZE|kax0e66
nieuw lekkerland|Nieuw-Lekkerland|NL|ZH|nay5e91
nieuw loosdrecht|Nieuw-Loosdrecht|NL|NH|maz0eaa
nieuw lotbroek|Nieuw-Lotbroek|NL|LI|mavfech
nieuw moscou|Nieuw Moscou|NL|DR|jb0bee6
nieuw namen|Nieuw-Namen|NL|ZE|kawhe7k
nieuw roden|Nieuw-Roden|NL|DR|kb1leds
nieuw schoonebeek|Nieuw-Schoonebeek|NL|DR|jb09eff
nieuw vossemeer|Nieuw-Vossemeer|NL|NB|kaxbe7q
nieuwaal|Nieuwaal|NL|GE|jaxxeae
nieuwdorp|Nieuwdorp|NL|LI|lavkec1
nieuwe niedorp|Nieuwe-Niedorp|NL|NH|lb0ie9m
nieuwe pekela|Nieuwe Pekela|NL|GR|lb1gefd
nieuwe wetering|Nieuwe Wetering|NL|ZH|jaz1e8u
nieuwegein|Nieuwegein|NL|UT|payjea4
nieuwehorne|Nieuwehorne|NL|FR|kb13ecu
nieuwendijk|Nieuwendijk|NL|NB|laxue9o
nieuwenhoorn|Nieuwenhoorn|NL|ZH|kay1e7i
nieuwerkerken|Nieuwerkerken|BE|VL|mavge74
nieuwerkerk|Nieuwerkerk|NL|ZE|laxhe74
nieuwkerken waas|Nieuwkerken-Waas|BE|VL|maw7e7m
nieuwkoop|Nieuwkoop|NL|ZH|kayve9a
nieuwkuijk|Nieuwkuijk|NL|NB|laxleae
nieuwland|Nieuwland|NL|UT|kay6e9x
nieuwolda|Nieuwolda|NL|GR|kb1wefe
nieuwoord|Nieuwoord|NL|OV|kazree7
nieuwpoort|Nieuwpoort|BE|VL|naw1e3n
nieuwpoort|Nieuwpoort|NL|ZH|kayae9j
nieuwrode|Nieuwrode|BE|VL|lavje9f
nieuwveen|Nieuwveen|NL|ZH|kaz0e98
nigel|Nigel|ZA||r4wlg34
niigata|Niigata|JP||t9vcom8
niihama|Niihama|JP||q9kco6b
niiza|Niiza|JP||r9piono
nijemirdum|Nijemirdum|NL|FR|jb0uebh
nijenheim|Nijenheim|NL|UT|laypeai
nijkerkerveen|Nijkerkerveen|NL|GE|laz0eb7
nijkerk|Nijkerk|NL|GE|paz2eb9
nijland|Nijland|NL|FR|jb1debi
nijlen|Nijlen|BE|VL|oaw4e8z
nijmegen|Nijmegen|NL|GE|ray0ec9
nijnsel|Nijnsel|NL|NB|kax7eb8
nijrees|Nijrees|NL|OV|lazeeei
nijswiller|Nijswiller|NL|LI|jav5eck
niklasdorf|Niklasdorf|AT||lalmf23
nikolassee|Nikolassee|DE|be|nazmewn
nikopol|Nikopol|UA||qam5gjj
nil saint vincent saint martin|Nil-Saint-Vincent-Saint-Martin|BE|WA|lauoe90
niles|Niles|US||oa6q744
nilopolis|Nilópolis|BR||r56najf
nimach|Nimach|IN||q8tyjnz
nimes|Nîmes|FR||rabse84
nimy|Nimy|BE|WA|mau8e70
ningbo|Ningbo|CN||v990n9n
ningde|Ningde|CN||s902n40
ninh hoa|Ninh Hòa|VN||r7wpmb4
ninove|Ninove|BE|VL|pav7e77
nipomo|Nipomo|US||o9nc4lc
nippes|Nippes|DE|nw|qavlefb
nishi tokyo shi|Nishi-Tokyo-shi|JP||r9p9onm
nishinomiya|Nishinomiya|JP||s9mgobx
nishio|Nishio|JP||r9mvogp
nispen|Nispen|NL|NB|kax0e8e
nistelrode|Nistelrode|NL|NB|maxmebg
nis|Niš|RS||raacfku
niteroi|Niterói|BR||s56gaka
nittenau|Nittenau|DE|by|naqneu3
nittendorf|Nittendorf|DE|by|naq6et8
niu valley|Niu Valley|US||o8l41pu
nivelles|Nivelles|BE|WA|oauke81
nixa|Nixa|US||o9sw6ov
nizamabad|Nizāmābād|IN||s8dvjwy
nizhnekamsk|Nizhnekamsk|RU||rb8khvy
nizhnevartovsk|Nizhnevartovsk|RU||rbn9jsn
nizhniy novgorod|Nizhniy Novgorod|RU||ubahha8
nizhny tagil|Nizhny Tagil|RU||sbewiik
njeru|Njeru|UG||r6z8gg6
nkayi|Nkayi|CG||q6meewx
nkongsamba|Nkongsamba|CM||r7brenm
nkpor|Nkpor|NG||q7f3eez
nnewi|Nnewi|NG||r7eqef8
noardburgum|Noardburgum|NL|FR|lb1uecp
nobeoka|Nobeoka|JP||q9gio1r
nobitz|Nobitz|DE|th|lavmeup
noble park|Noble Park|AU||o40jp39
noblesville|Noblesville|US||pa19793
noda|Noda|JP||r9pvooj
noe valley|Noe Valley|US||o9uv4fx
noerdange|Noerdange|LU||jas6ech
noertzange|Noertzange|LU||karjecu
nogales|Nogales|MX||r9cz5bu
nogales|Nogales|US||o9d25bv
noginsk|Noginsk|RU||qb96gut
nohfelden|Nohfelden|DE|sl|narrefu
noida|Noida|IN||s95ejut
nollamara|Nollamara|AU||n4hgmtt
nong chok|Nong Chok|TH||r80ilo6
nong khaem|Nong Khaem|TH||r803lmr
nonnweiler|Nonnweiler|DE|sl|nartefd
noorbeek|Noorbeek|NL|LI|jav1ec5
noord brabant||NL|=|a
noord hofland|Noord-Hofland|NL|ZH|mayue8e
noord holland||NL|=|a
noord scharwoude|Noord-Scharwoude|NL|NH|mb0ee9d
noordbarge|Noordbarge|NL|DR|kb0lef5
noordbroek|Noordbroek|NL|GR|kb1sef3
noordeinde|Noordeinde|NL|ZH|kayie8g
noordeloos|Noordeloos|NL|ZH|kay6e9q
noorderwijk|Noorderwijk|BE|VL|maw2e9g
noordgeest|Noordgeest|NL|NB|lax3e7w
noordhoek|Noordhoek|NL|NB|kaxge8l
noordhorn|Noordhorn|NL|GR|kb1yeds
noordwijk binnen|Noordwijk-Binnen|NL|ZH|oaz3e8c
noordwijkerhout|Noordwijkerhout|NL|ZH|naz6e8h
noordwolde|Noordwolde|NL|FR|lb0xed2
noorwegen||NO|==|a
nor nork|Nor Nork|AM||ra1ohbt
norbiton|Norbiton|GB||nawtdv8
norbury|Norbury|GB||oawudvo
norco|Norco|US||o9k94th
norcross|Norcross|US||o9ka7e3
nordbahnhof|Nordbahnhof|DE|ni|laz8ep8
nordendorf|Nordendorf|DE|by|laozeq3
nordenham|Nordenham|DE|ni|ob2lejk
nordenstadt|Nordenstadt|DE|he|mat2ej6
norden|Norden|DE|ni|ob2weg1
norderney|Norderney|DE|ni|mb37efw
norderstedt|Norderstedt|DE|sh|qb36enr
nordhalben|Nordhalben|DE|by|latxerz
nordhastedt|Nordhastedt|DE|sh|lb4heli
nordhausen|Nordhausen|DE|th|pax2eq0
nordheim|Nordheim|DE|bw|maqfeld
nordholz|Nordholz|DE|ni|mb3eejx
nordhorn|Nordhorn|DE|ni|paznefn
nordkirchen|Nordkirchen|DE|nw|naxqegw
nordlingen|Nördlingen|DE|by|oappep5
nordrach|Nordrach|DE|bw|kaogeig
nordrhein westfalen||DE|=|a
nordstemmen|Nordstemmen|DE|ni|naywen6
nordwalde|Nordwalde|DE|nw|nayoegs
norfolk county|Norfolk County|CA||pa8z7oq
norfolk|Norfolk|US||r9sd803
norg|Norg|NL|DR|lb1fedy
norilsk|Norilsk|RU||rcankp0
norland|Norland|US||o8y37p7
normal|Normal|US||pa2j70t
norman|Norman|US||q9nu6dc
norris green|Norris Green|GB||ob2hdnw
norristown|Norristown|US||pa1g82q
norten hardenberg|Nörten-Hardenberg|DE|ni|naxfenm
north amityville|North Amityville|US||oa32881
north andover|North Andover|US||oa8m8ee
north anston|North Anston|GB||mb27dsm
north arlington|North Arlington|US||na3b863
north attleborough center|North Attleborough Center|US||oa6l8dw
north augusta|North Augusta|US||o9j27kb
north aurora|North Aurora|US||oa6572n
north babylon|North Babylon|US||oa3488c
north baddesley|North Baddesley|GB||mavmdrz
north battleford|North Battleford|CA||ob0m5j6
north bay shore|North Bay Shore|US||oa3788i
north bay|North Bay|CA||paio7r9
north bel air|North Bel Air|US||p9zu7zx
north bellmore|North Bellmore|US||oa3187r
north bergen|North Bergen|US||pa3c86f
north berwick|North Berwick|GB||mb9qdog
north bethesda|North Bethesda|US||p9yg7xs
north brabant||NL|=|a
north brunswick|North Brunswick|US||pa2d854
north canton|North Canton|US||oa3k7lw
north center|North Center|US||pa6j74g
north charleston|North Charleston|US||q9h97pv
north chicago|North Chicago|US||oa7l740
north chicopee|North Chicopee|US||pa768ac
north collingham|North Collingham|GB||lb1ndtx
north cowichan|North Cowichan|CA||oapo4cf
north creek|North Creek|US||oamu4gm
north decatur|North Decatur|US||o9jv7dt
north delta|North Delta|CA||paql4ek
north druid hills|North Druid Hills|US||o9jy7dt
north east valley|North East Valley|NZ||n3enr1p
north ferriby|North Ferriby|GB||mb38dul
north fort myers|North Fort Myers|US||p9037kk
north haven|North Haven|US||oa4z89m
north highlands|North Highlands|US||p9xh4iv
north hills|North Hills|US||p9l44qw
north holland||NL|=|a
north hollywood|North Hollywood|US||p9kx4r6
north kamloops|North Kamloops|CA||nauu4ln
north kingstown|North Kingstown|US||oa5f8dh
north la crosse|North La Crosse|US||pabt6uj
north lakes|North Lakes|AU||o4uepp2
north las vegas|North Las Vegas|US||r9qk508
north lauderdale|North Lauderdale|US||p8yu7p5
north lawndale|North Lawndale|US||pa6a74c
north liberty|North Liberty|US||na5z6tk
north little rock|North Little Rock|US||q9ml6rp
north massapequa|North Massapequa|US||oa3287y
north melbourne|North Melbourne|AU||n410p2n
north miami beach|North Miami Beach|US||p8y17pc
north miami|North Miami|US||p8xx7p9
north myrtle beach|North Myrtle Beach|US||n9jy7tg
north ogden|North Ogden|US||oa4r590
north olmsted|North Olmsted|US||oa527kg
north parramatta|North Parramatta|AU||n4c5pjg
north peoria|North Peoria|US||qa346z6
north perth|North Perth|CA||nabh7n3
north petherton|North Petherton|GB||lavxdnm
north plainfield|North Plainfield|US||oa2v859
north platte|North Platte|US||oa48643
north port|North Port|US||p9147jk
north potomac|North Potomac|US||o9yk7xe
north providence|North Providence|US||pa698dh
north richland hills|North Richland Hills|US||q9h76dx
north ridgeville|North Ridgeville|US||oa4z7k6
north riverdale|North Riverdale|CA||nabb7rl
north royalton|North Royalton|US||oa4r7l0
north ryde|North Ryde|AU||n4c4pjs
north saanich|North Saanich|CA||nap74d6
north salt lake|North Salt Lake|US||oa3h595
north shields|North Shields|GB||pb6udrz
north shore|North Shore|NZ||r43srdf
north st james town|North St.James Town|CA||oabb7ri
north stamford|North Stamford|US||qa4a87q
north tonawanda|North Tonawanda|US||oa9k7sy
north tustin|North Tustin|US||o9js4st
north valley stream|North Valley Stream|US||oa3187a
north vancouver|North Vancouver|CA||qar04e5
north walsham|North Walsham|GB||nb0qdzv
north watford|North Watford|GB||oaxkdux
north wootton|North Wootton|GB||lb0mdx7
northallerton|Northallerton|GB||ob4yds1
northampton|Northampton|GB||raz5dtk
northampton|Northampton|US||oa7l8a8
northam|Northam|GB||mavrdka
northbrook|Northbrook|US||pa71741
northchurch|Northchurch|GB||laxtdud
northcote|Northcote|AU||o413p2s
northdale|Northdale|US||o9417it
northeim|Northeim|DE|ni|oaxnens
northern ireland||GB|==|a
northfield|Northfield|US||oadi6p8
northglenn|Northglenn|US||pa0t5sd
northmead|Northmead|AU||n4c6pjg
northolt|Northolt|GB||oax7duz
northorpe|Northorpe|GB||lb2idu7
northport|Northport|US||o9ib74q
northridge|Northridge|US||q9l34qq
northumberland park|Northumberland Park|GB||naxcdvu
northwich|Northwich|GB||pb1ydp0
northwood hills|Northwood Hills|GB||naxcduv
northwood|Northwood|GB||naxdduu
northwood|Northwood|US||o9jn4sw
norton canes|Norton Canes|GB||mb0bdqk
norton shores|Norton Shores|US||oa9x78e
norton|Norton|GB||mb4ddtt
norton|Norton|US||oa6l8e9
nortorf|Nortorf|DE|sh|mb4hend
nortrup|Nortrup|DE|ni|lb06ehu
norvenich|Nörvenich|DE|nw|nav5eeg
norwalk|Norwalk|US||qa48883
norway||NO|==|a
norwegen||NO|==|a
norwich|Norwich|GB||rb07dzm
norwich|Norwich|US||pa5c8bs
norwood|Norwood|US||oa778e8
nospelt|Nospelt|LU||kas0ecp
nossa senhora do socorro|Nossa Senhora do Socorro|BR||r63ub0v
nossegem|Nossegem|BE|VL|lavce8j
nossen|Nossen|DE|sn|mavuewy
nostlbach|Nöstlbach|AT||kantezl
notre dame de grace|Notre-Dame-de-Grâce|CA||qagc87j
notting hill|Notting Hill|GB||oax3dvf
nottingham|Nottingham|GB||sb13dst
nottuln|Nottuln|DE|nw|oay9egf
nottwil|Nottwil|CH||lakxeim
notzingen|Notzingen|DE|bw|lap7ema
nou barris|Nou Barris|ES||ra54e22
nouadhibou|Nouadhibou|MR||r8k6cko
nouakchott|Nouakchott|MR||u8c9cnm
nova friburgo|Nova Friburgo|BR||r584alv
nova iguacu|Nova Iguaçu|BR||t56sajb
nova lima|Nova Lima|BR||q5ehai7
nova serrana|Nova Serrana|BR||q5esaf2
novara|Novara|IT||qag9ejy
novato|Novato|US||p9vv4fj
novazzano|Novazzano|CH||lahceky
novi sad|Novi Sad|RS||rafpff4
noville|Noville|BE|WA|lat2ec0
novi|Novi|US||pa807g4
novo gama|Novo Gama|BR||q5pea6k
novo hamburgo|Novo Hamburgo|BR||r4nk9xz
novo peredelkino|Novo-Peredelkino|RU||qb8lgrq
novocheboksarsk|Novocheboksarsk|RU||qb9vhjw
novocherkassk|Novocherkassk|RU||ralqgzd
novokuybyshevsk|Novokuybyshevsk|RU||qb1ihqq
novokuznetsk|Novokuznetsk|RU||tb3ckm2
novomoskovsk|Novomoskovsk|RU||qb41gud
novorossiysk|Novorossiysk|RU||rae9gsw
novosibirsk|Novosibirsk|RU||ub6vkae
novotroitsk|Novotroitsk|RU||qaw8idz
novyye cheremushki|Novyye Cherëmushki|RU||qb8qgse
novyye kuz minki|Novyye Kuz’minki|RU||rb8qgsv
nowrangapur|Nowrangapur|IN||u8ffk9b
noyabrsk|Noyabrsk|RU||qbtjjpk
nrw||DE|=|a
nsukka|Nsukka|NG||q7h2egk
ntuzuma|Ntuzuma|ZA||q4neg9z
nudlingen|Nüdlingen|DE|by|matieo4
nuenen|Nuenen|NL|NB|oawzebf
nuevo laredo|Nuevo Laredo|MX||s92c67k
nufringen|Nufringen|DE|bw|map2ekp
nuis|Nuis|NL|GR|jb1nedj
nukus|Nukus|UZ||sa7yihl
numansdorp|Numansdorp|NL|ZH|maxpe8c
numazu|Numazu|JP||r9niolr
numbrecht|Nümbrecht|DE|nw|oaveegy
nunawading|Nunawading|AU||n40yp39
nunchritz|Nünchritz|DE|sn|mawiex7
nundah|Nundah|AU||n4twpp6
nuneaton|Nuneaton|GB||qazwdrx
nunningen|Nunningen|CH||kalneh6
nunspeet|Nunspeet|NL|GE|oaziec3
nuremberg||DE|by|sardeqs
nurensdorf|Nürensdorf|CH||laltek1
nurnberg|Nürnberg|DE|by|sardeqs
nurtingen|Nürtingen|DE|bw|pap3ely
nussdorf am inn|Nußdorf am Inn|DE|by|lammets
nussdorf|Nußdorf|DE|by|lan3ev0
nussloch|Nußloch|DE|bw|nar0ek6
nutfield|Nutfield|GB||lawddvm
nuth|Nuth|NL|LI|mavgecd
nutley|Nutley|US||oa3e860
nuuanu punchbowl|Nuuanu - Punchbowl|US||n8la1pl
nuziders|Nüziders|AT||mal1en8
nyagatare|Nyagatare|RW||q6ueg88
nyala|Nyala|SD||t7vhft4
nyingchi|Nyingchi|CN||r98dl64
nyiregyhaza|Nyíregyháza|HU||qan8fkc
nyon|Nyon|CH||oaiuedc
nzega|Nzega|TZ||q6magg6
nzerekore|Nzérékoré|GN||r7jkd7i
o connor parkview|O'Connor-Parkview|CA||oabf7rp
o fallon|O'Fallon|US||q9xt6w2
o mon|Ô Môn|VN||q7q3m1e
oadby|Oadby|GB||ob05dt0
oak bay|Oak Bay|CA||oaol4di
oak creek|Oak Creek|US||pa9573y
oak forest|Oak Forest|US||oa5k74a
oak grove|Oak Grove|US||oag64fc
oak harbor|Oak Harbor|US||oao54fc
oak hill|Oak Hill|US||p9y57x0
oak lawn|Oak Lawn|US||pa5v748
oak park|Oak Park|US||pa6d746
oak ridge|Oak Ridge|US||o9q17dx
oakdale|Oakdale|US||oaew6ps
oakengates|Oakengates|GB||nb0edp7
oakham|Oakham|GB||nb0bdtz
oakland park|Oakland Park|US||p8yp7pf
oakland|Oakland|US||s9v04gd
oakleaf plantation|Oakleaf Plantation|US||o99t7ko
oakley|Oakley|GB||lb9sdm4
oakley|Oakley|US||p9vk4hx
oakridge|Oakridge|CA||naqr4e0
oakton|Oakton|US||p9y07xa
oakville|Oakville|CA||raap7qo
oakville|Oakville|US||p9wv6x6
oakwood village|Oakwood Village|CA||oabc7rc
oakwood|Oakwood|GB||naxhdvn
oak|Oak|NZ||m43hrdh
oak|Oak|US||pa817h2
oamaru|Oamaru|NZ||n3gqr2x
oatley|Oatley|AU||n4bmpjn
oaxaca|Oaxaca|MX||r89e6fb
obalende|Obalende|NG||s7fxe5i
oban|Oban|GB||nbaqdgt
obbicht|Obbicht|NL|LI|kavrec2
obdach|Obdach|AT||kakrf0s
obdam|Obdam|NL|NH|mb0ce9n
ober grafendorf|Ober-Grafendorf|AT||lanrf37
ober morlen|Ober-Mörlen|DE|he|matxek5
ober olm|Ober-Olm|DE|rp|masqeir
ober ramstadt|Ober-Ramstadt|DE|he|nasfekb
ober saulheim|Ober-Saulheim|DE|rp|masieim
oberalm|Oberalm|AT||mamiewe
oberammergau|Oberammergau|DE|by|mam8eqr
oberanven|Oberanven|LU||jaryedc
oberasbach|Oberasbach|DE|by|oaraeqg
oberaudorf|Oberaudorf|DE|by|mamdett
oberaula|Oberaula|DE|he|lav9emb
oberau|Oberau|AT||lalseth
oberbiel|Oberbiel|DE|he|laufejf
oberbipp|Oberbipp|CH||kalaeha
oberboihingen|Oberboihingen|DE|bw|map5em1
oberbuchsiten|Oberbuchsiten|CH||kalfehl
oberburg|Oberburg|CH||lakoeh7
obercorn|Obercorn|LU||marjece
obercunnersdorf|Obercunnersdorf|DE|sn|lavgexo
oberderdingen|Oberderdingen|DE|bw|naqbekg
oberdiessbach|Oberdiessbach|CH||lak4eh6
oberding|Oberding|DE|by|mao8esx
oberdischingen|Oberdischingen|DE|bw|kao6enb
oberdorf|Oberdorf|CH||lalnehj
oberdorla|Oberdorla|DE|th|law5eoy
oberegg|Oberegg|CH||kalremj
oberelsbach|Oberelsbach|DE|by|lau4eo4
oberengstringen rauchacher|Oberengstringen / Rauchacher|CH||kalpeji
oberengstringen sonnenberg|Oberengstringen / Sonnenberg|CH||kalpeji
oberengstringen zentrum|Oberengstringen / Zentrum|CH||kalpeji
oberengstringen|Oberengstringen|CH||malpejj
oberentfelden|Oberentfelden|CH||malkeid
obergau|Obergäu|AT||kam7ewm
oberglatt bahnhofquartier|Oberglatt / Bahnhofquartier|CH||kalvejn
oberglatt oberglatt dorfkern|Oberglatt / Oberglatt (Dorfkern)|CH||kalwejo
oberglatt|Oberglatt|CH||lalwejo
obergosgen|Obergösgen|CH||lallei3
obergriesbach|Obergriesbach|DE|by|laoieqr
obergum|Obergum|NL|GR|kb25ee4
obergunzburg|Obergünzburg|DE|by|mamxeoy
obergurig|Obergurig|DE|sn|law1f00
oberhaching|Oberhaching|DE|by|nanees8
oberhaid|Oberhaid|AT||manueyx
oberhaid|Oberhaid|DE|by|mat9est
oberharmersbach|Oberharmersbach|DE|bw|laodeil
oberhart|Oberhart|AT||kanuez1
oberhausen rheinhausen|Oberhausen-Rheinhausen|DE|bw|naqvejj
oberhausen|Oberhausen|AT||kanuf63
oberhausen|Oberhausen|DE|by|lapceqv
oberhausen|Oberhausen|DE|nw|rax0ef2
oberhelfenschwil|Oberhelfenschwil|CH||kalkelb
oberhofen im inntal|Oberhofen im Inntal|AT||kaleeqt
oberjettingen|Oberjettingen|DE|bw|laoxeke
oberkassel|Oberkassel|DE|nw|mauvefx
oberkirch|Oberkirch|CH||lal0eik
oberkirch|Oberkirch|DE|bw|oaoteig
oberkochen|Oberkochen|DE|bw|napieo3
oberkotzau|Oberkotzau|DE|by|matmet5
oberleichtersbach|Oberleichtersbach|DE|by|latoen8
oberlungwitz|Oberlungwitz|DE|sn|mav2evb
oberlunkhofen|Oberlunkhofen|CH||kalfejb
obermeilen|Obermeilen|CH||lalbek2
obermichelbach|Obermichelbach|DE|by|larleqb
obermieming|Obermieming|AT||kalfeqh
obernbeck|Obernbeck|DE|nw|maz0ek6
obernberg am inn|Obernberg am Inn|AT||kao8ex1
obernburg am main|Obernburg am Main|DE|by|nasgeld
oberndorf bei salzburg|Oberndorf bei Salzburg|AT||man7evx
oberndorf in der ebene|Oberndorf in der Ebene|AT||lao3f3l
oberndorf in tirol|Oberndorf in Tirol|AT||lalyeue
oberndorf|Oberndorf|DE|bw|nao5ejt
oberndorf|Oberndorf|DE|by|lap7eq7
oberneukirchen|Oberneukirchen|AT||kaomezi
obernkirchen|Obernkirchen|DE|ni|naz7eld
obernzell|Obernzell|DE|by|laovexw
obernzenn|Obernzenn|DE|by|lardep3
oberperfuss|Oberperfuss|AT||lal8er9
oberpframmern|Oberpframmern|DE|by|laneest
oberpleis|Oberpleis|DE|nw|mauveg7
oberpremstatten|Oberpremstätten|AT||kakhf2s
oberpullendorf|Oberpullendorf|AT||kalyf5u
oberreichenbach|Oberreichenbach|DE|bw|lapdek3
oberrieden berg|Oberrieden / Berg|CH||kalcejt
oberrieden mitte|Oberrieden / Mitte|CH||kalbeju
oberrieden|Oberrieden|CH||malbeju
oberried|Oberried|DE|bw|lan5ei3
oberriet|Oberriet|CH||malgeml
oberriexingen|Oberriexingen|DE|bw|lapxel3
oberrohrdorf|Oberrohrdorf|CH||lalqej4
oberrot|Oberrot|DE|bw|laq5emv
oberruti|Oberrüti|CH||kal1ejb
oberschleissheim|Oberschleißheim|DE|by|nao1es5
oberschneiding|Oberschneiding|DE|by|lapkev4
oberschona|Oberschöna|DE|sn|laveewt
oberschoneweide|Oberschöneweide|DE|be|oazqexk
oberschrot|Oberschrot|CH||kajueg8
oberschutzen|Oberschützen|AT||kaljf51
obersdorf|Obersdorf|AT||kaodf5w
obersiebenbrunn|Obersiebenbrunn|AT||kao3f6f
obersiggenthal|Obersiggenthal|CH||malxej2
obersontheim|Obersontheim|DE|bw|maqaeni
oberstaufen|Oberstaufen|DE|by|mam4enu
oberstdorf|Oberstdorf|DE|by|nalpeok
oberstenfeld|Oberstenfeld|DE|bw|maq7elw
obertaufkirchen|Obertaufkirchen|DE|by|lao2eu4
oberteuringen|Oberteuringen|DE|bw|mamkemb
oberthal|Oberthal|DE|sl|marjefo
oberthulba|Oberthulba|DE|by|matgeno
obertraubling|Obertraubling|DE|by|maq1ett
obertrubach|Obertrubach|DE|by|las2erj
obertrum am see|Obertrum am See|AT||lan6ewc
obertshausen|Obertshausen|DE|he|oat3ekl
oberurnen|Oberurnen|CH||kakvel6
oberursel|Oberursel|DE|he|patheju
oberuzwil|Oberuzwil|CH||malreld
oberviechtach|Oberviechtach|DE|by|mareeui
oberwagram|Oberwagram|AT||manwf3h
oberwaltersdorf|Oberwaltersdorf|AT||manaf5c
oberwart|Oberwart|AT||maldf51
oberwesel|Oberwesel|DE|rp|lat7ehh
oberwil|Oberwil|CH||nalzeh0
oberwinterthur kreis 2 guggenbuhl|Oberwinterthur (Kreis 2) / Guggenbühl|CH||malzekc
oberwinterthur kreis 2 hegi|Oberwinterthur (Kreis 2) / Hegi|CH||kalzekd
oberwinterthur kreis 2 talacker|Oberwinterthur (Kreis 2) / Talacker|CH||malzekb
oberwinterthur kreis 2 zinzikon|Oberwinterthur (Kreis 2) / Zinzikon|CH||kam0ekc
oberwinterthur kreis 2|Oberwinterthur (Kreis 2)|CH||nam0ekd
oberwolbling|Oberwölbling|AT||kao8f3b
oberwolfach|Oberwolfach|DE|bw|lao8eiu
oberzent|Oberzent|DE|he|narpekx
obfelden oberlunnern|Obfelden / Oberlunnern|CH||kalaeje
obfelden toussen|Obfelden / Toussen|CH||kalbejf
obfelden|Obfelden|CH||lalaeje
obihiro|Obihiro|JP||ra98oxs
obing|Obing|DE|by|lanceuh
oblarn|Öblarn|AT||kalueyv
obninsk|Obninsk|RU||qb73gpp
obourg|Obourg|BE|WA|mau7e75
obrigheim|Obrigheim|DE|bw|mar3el9
obrigheim|Obrigheim|DE|rp|larreis
obsteig|Obsteig|AT||kaleeqd
obuase|Obuase|GH||r7f8drd
ocala|Ocala|US||p9737ju
ocana|Ocaña|CO||q7kw888
ocean acres|Ocean Acres|US||na0e85o
ocean grove|Ocean Grove|AU||n3zqp1g
ocean springs|Ocean Springs|US||o9ah719
oceanside|Oceanside|US||r9i84ty
ochakovo matveyevskoye|Ochakovo-Matveyevskoye|RU||qb8ogs1
ochsenfurt|Ochsenfurt|DE|by|naryeny
ochsenhausen|Ochsenhausen|DE|bw|nanjenn
ochsenwerder|Ochsenwerder|DE|hh|lb2keo2
ochtendung|Ochtendung|DE|rp|matvegi
ochten|Ochten|NL|GE|may7ebh
ochtrup|Ochtrup|DE|nw|oaz1efz
ockenheim|Ockenheim|DE|rp|lasqei5
ocoee|Ocoee|US||p95d7li
oconomowoc|Oconomowoc|US||na9r726
ocumare del tuy|Ocumare del Tuy|VE||r7q48qi
odawara|Odawara|JP||r9nyomk
odelzhausen|Odelzhausen|DE|by|mao7er4
odense|Odense|DK||rb7weov
odenthal|Odenthal|DE|nw|navrefs
odenton|Odenton|US||p9yk7yy
oderberg|Oderberg|DE|bb|lb0vez1
odesa|Odesa|UA||taj5g9e
odessa|Odessa|US||q9eh5zn
odiham|Odiham|GB||lawddte
odijk|Odijk|NL|UT|mayleak
odiliapeel|Odiliapeel|NL|NB|kaxgebv
odintsovo|Odintsovo|RU||rb8ngrk
odoorn|Odoorn|NL|DR|kb0tef1
oebisfelde|Oebisfelde|DE|st|mazneqj
oedelem|Oedelem|BE|VL|maw5e5a
oederan|Oederan|DE|sn|mavaewl
oedheim|Oedheim|DE|bw|maqselp
oedt|Oedt|AT||lanxezh
oegstgeest|Oegstgeest|NL|ZH|oayye8f
oehling|Oehling|AT||kanmf14
oelde|Oelde|DE|nw|oaxzein
oelegem|Oelegem|BE|VL|maw9e8s
oelsnitz|Oelsnitz|DE|sn|nauxeva
oene|Oene|NL|GE|jazeect
oensingen|Oensingen|CH||maldehg
oentsjerk|Oentsjerk|NL|FR|kb1xece
oer erkenschwick|Oer-Erkenschwick|DE|nw|oaxgeg6
oerlenbach|Oerlenbach|DE|by|matbeo5
oerle|Oerle|NL|NB|kawueax
oerlinghausen|Oerlinghausen|DE|nw|oaybek2
oetingen|Oetingen|BE|VL|lav1e7a
oetrange|Oetrange|LU||jarsede
oettingen in bayern|Oettingen in Bayern|DE|by|mapzepg
oetwil|Oetwil|CH||malbek8
oetz|Oetz|AT||lal4eqa
oevel|Oevel|BE|VL|law2e9m
oeynhausen|Oeynhausen|AT||kanbf59
offa|Offa|NG||q7kne94
offenau|Offenau|DE|bw|laqtelg
offenbach an der queich|Offenbach an der Queich|DE|rp|maqoeis
offenbach|Offenbach|DE|he|qat6ekd
offenbeek|Offenbeek|NL|LI|mawgecy
offenberg|Offenberg|DE|by|lapqevq
offenburg|Offenburg|DE|bw|paonei2
offenhausen|Offenhausen|AT||janreyf
officer|Officer|AU||o40ap3x
offingen|Offingen|DE|by|maooeos
ofterdingen|Ofterdingen|DE|bw|maoiel3
ofterschwang|Ofterschwang|DE|by|kalyeof
oftersheim|Oftersheim|DE|bw|nar5eju
oftringen|Oftringen|CH||nalfei1
ogaki|Ōgaki|JP||r9o7ofi
ogbomoso|Ogbomoso|NG||s7kle7s
ogden|Ogden|US||qa4i58z
oggau|Oggau|AT||kamvf6b
ogmore vale|Ogmore Vale|GB||laxcdm6
ohain|Ohain|BE|WA|mauue8f
ohey|Ohey|BE|WA|mau4ea8
ohlsbach|Ohlsbach|DE|bw|laojei7
ohlsdorf|Ohlsdorf|AT||kan8eyb
ohlsdorf|Ohlsdorf|DE|hh|nb2zenv
ohlstadt|Ohlstadt|DE|by|lamber7
ohningen|Öhningen|DE|bw|lameekp
ohorn|Ohorn|DE|sn|law5ez1
ohringen|Öhringen|DE|bw|oaqoemf
oijen|Oijen|NL|NB|jaxyeba
oildale|Oildale|US||o9oe4pe
oirlo|Oirlo|NL|LI|kax3ecs
oirsbeek|Oirsbeek|NL|LI|lavjecf
oirschot|Oirschot|NL|NB|nax2ear
oisterwijk|Oisterwijk|NL|NB|oaxaeaf
oita|Ōita|JP||s9ibo1k
ojo de agua|Ojo de Agua|MX||r8go68z
ojus|Ojus|US||o8y37pd
okanagan mission|Okanagan Mission|CA||pase4o4
okara|Okara|PK||t9bljk1
okayama|Okayama|JP||t9m9o81
okazaki|Okazaki|JP||s9n3oh1
okegem|Okegem|BE|VL|lavae7a
okehampton|Okehampton|GB||mauydkw
okemos|Okemos|US||oa8o7dh
okene|Okene|NG||s7izedc
okigwe|Okigwe|NG||q7e7egf
okinawa|Okinawa|JP||r8z6nr0
oklahoma city|Oklahoma City|US||t9oj6d4
okolona|Okolona|US||o9vy79z
okotoks|Okotoks|CA||naux53e
okrika|Okrika|NG||r7b6efo
oktyabrsky|Oktyabrsky|RU||qb5ci0j
olathe|Olathe|US||r9y06km
olbendorf|Olbendorf|AT||kal2f50
olbernhau|Olbernhau|DE|sn|nauqex2
olbersdorf|Olbersdorf|DE|sn|mavbf11
olbronn durrn|Ölbronn-Dürrn|DE|bw|laq1ekb
olching|Olching|DE|by|oanwerh
old basing|Old Basing|GB||lawfdt5
old bridge|Old Bridge|US||oa2985f
old harlow|Old Harlow|GB||maxudwd
old jamestown|Old Jamestown|US||o9xv6x7
old kilcullen|Old Kilcullen|IE||lb1jdd7
old kilpatrick|Old Kilpatrick|GB||mb9cdjm
old swan|Old Swan|GB||nb2ddnx
old trafford|Old Trafford|GB||ob2idpn
old windsor|Old Windsor|GB||mawydud
old woking|Old Woking|GB||lawidui
oldbawn|Oldbawn|IE||nb20deb
oldbury|Oldbury|GB||nazudqe
oldcastle|Oldcastle|IE||kb3ddc4
oldeberkoop|Oldeberkoop|NL|FR|kb12ed1
oldebroek|Oldebroek|NL|GE|lazoece
oldeholtpade|Oldeholtpade|NL|FR|jb0xect
oldehove|Oldehove|NL|GR|kb22eds
oldekerk|Oldekerk|NL|GR|jb1uedm
oldemarkt|Oldemarkt|NL|OV|lb0qecm
oldenburg in holstein|Oldenburg in Holstein|DE|sh|nb4teq9
oldenburg|Oldenburg|DE|ni|rb1meit
oldendorf|Oldendorf|DE|ni|lb2uelp
oldenzaal|Oldenzaal|NL|OV|oazbef9
oldham|Oldham|GB||rb2qdq4
oldisleben|Oldisleben|DE|th|lawjer1
oldmeldrum|Oldmeldrum|GB||lbd9dpk
olen|Olen|BE|VL|law2e9i
olfen|Olfen|DE|nw|naxnegi
olinda|Olinda|BR||s6brb76
olingen|Olingen|LU||ias0edj
olive branch|Olive Branch|US||p9n46yh
olland|Olland|NL|NB|jaxaeb1
ollon|Ollon|CH||maimeff
olmaliq|Olmaliq|UZ||ra3gj9c
olmen|Olmen|BE|VL|law2eab
olm|Olm|LU||karyeco
olney|Olney|GB||mayvdu2
olney|Olney|US||pa1883c
olne|Olne|BE|WA|laujebz
olongapo|Olongapo|PH||r837n64
olpe|Olpe|DE|nw|oavreht
olsberg|Olsberg|DE|nw|nawoejl
olsene|Olsene|BE|VL|lavhe5m
olst|Olst|NL|OV|mazeecz
olsztyn|Olsztyn|PL||rb3efgx
olten|Olten|CH||oaljehy
olympia|Olympia|US||pako4em
omagh|Omagh|GB||ob5odbq
omaha|Omaha|US||sa4m6hi
omdurman|Omdurman|SD||u85gge8
omeath|Omeath|IE||jb49dem
ome|Ōme|JP||r9peoms
ommelanderwijk|Ommelanderwijk|NL|GR|kb1hef7
ommel|Ommel|NL|NB|jawuebz
ommen|Ommen|NL|OV|nazwedu
ommoord|Ommoord|NL|ZH|oayce8n
omokoroa|Omokoroa|NZ||m41frgz
omsk|Omsk|RU||ub6rjjt
omuta|Ōmuta|JP||r9hrnyd
onalaska|Onalaska|US||oabw6uk
onderdendam|Onderdendam|NL|GR|ib25eeb
onderdijk|Onderdijk|NL|NH|kb0ieaa
ondjiva|Ondjiva|AO||q5mlf3p
ondo|Ondo|NG||s7hpe9g
onehunga|Onehunga|NZ||n43grdi
onekawa|Onekawa|NZ||m3w9rjd
onerahi|Onerahi|NZ||m46nrcd
onex|Onex|CH||oaiaecy
ong ha|Ðông Hà|VN||r88qm5i
ong hoi|Đồng Hới|VN||r8ajm46
ong xoai|Đồng Xoài|VN||r7u1m4w
ongata rongai|Ongata Rongai|KE||r6u4gq4
ongole|Ongole|IN||r852k2c
onhaye|Onhaye|BE|WA|latke9g
onitsha|Onitsha|NG||u7f3eev
onkerzele|Onkerzele|BE|VL|lav2e6v
onojo|Ōnojō|JP||q9j6nyg
onomichi|Onomichi|JP||r9lmo60
onstwedde|Onstwedde|NL|GR|kb1cefk
ontario|Ontario|US||r9km4t7
onze lieve vrouw waver|Onze-Lieve-Vrouw-Waver|BE|VL|mavue8q
oog in al|Oog in Al|NL|UT|maypea4
ooievaarsnest|Ooievaarsnest|NL|NB|jawueb3
ooigem|Ooigem|BE|VL|lavde5a
ooij|Ooij|NL|GE|lay1eci
oordegem|Oordegem|BE|VL|lavke6u
oost vlaanderen||BE|=|a
oost vlieland|Oost-Vlieland|NL|FR|kb22ea3
oostakker|Oostakker|BE|VL|mavye6h
oostburg|Oostburg|NL|ZE|mawle5p
oostdijk|Oostdijk|NL|ZE|jawwe7c
oostdorp|Oostdorp|NL|ZH|kayve87
oostduinkerke|Oostduinkerke|BE|VL|naw0e3g
oosteeklo|Oosteeklo|BE|VL|law7e69
oosteinde|Oosteinde|NL|NH|maz8e9c
oosteind|Oosteind|NL|NB|jaxge9m
oostelbeers|Oostelbeers|NL|NB|kawzean
oostende||BE|VL|qawae45
oostendorp|Oostendorp|NL|GE|lazpec9
oostenrijk||AT|==|a
oosterbeek|Oosterbeek|NL|GE|nayfec9
oosterblokker|Oosterblokker|NL|NH|kb0bea8
oosterend|Oosterend|NL|NH|jb1ge9k
oosterhesselen|Oosterhesselen|NL|DR|kb0jeeo
oosterholt|Oosterholt|NL|OV|kb00eck
oosterhoogebrug|Oosterhoogebrug|NL|GR|lb1veec
oosterhout|Oosterhout|NL|GE|lay4ec7
oosterhout|Oosterhout|NL|NB|paxhe9i
oosterhuizen|Oosterhuizen|NL|GE|jaywecp
oosterland|Oosterland|NL|ZE|laxhe78
oostermeenthe|Oostermeenthe|NL|OV|lb0ned1
oosterpark|Oosterpark|NL|GR|nb1ueeb
oosterstreek|Oosterstreek|NL|FR|jb0yed4
oosterwolde|Oosterwolde|NL|FR|nb17edh
oosterwolde|Oosterwolde|NL|GE|jazrecd
oosterzee|Oosterzee|NL|FR|jb0vec2
oosterzele|Oosterzele|BE|VL|navje6k
oosterzij|Oosterzij|NL|NH|lb02e93
oostham|Oostham|BE|VL|mavyeae
oosthuizen|Oosthuizen|NL|NH|kb01e9w
oostkamp|Oostkamp|BE|VL|oaw3e4z
oostkapelle|Oostkapelle|NL|ZE|kax9e5v
oostknollendam|Oostknollendam|NL|NH|jazwe9b
oostmalle|Oostmalle|BE|VL|mawie95
oostnieuwkerke|Oostnieuwkerke|BE|VL|lavie4i
oostrozebeke|Oostrozebeke|BE|VL|mavge5a
oostrum|Oostrum|NL|LI|lax5ecq
oostvoorne|Oostvoorne|NL|ZH|may7e7e
oostwold|Oostwold|NL|GR|jb1sefl
oostwoud|Oostwoud|NL|NH|jb0hea5
oost|Oost|NL|LI|jav4ebv
ootmarsum|Ootmarsum|NL|OV|mazlef6
ooty|Ooty|IN||r7tpjt2
ooyerhoek|Ooyerhoek|NL|GE|layteda
ooy|Ooy|NL|GE|kay8ecu
op buuren|Op Buuren|NL|UT|kaytea2
opa locka|Opa-locka|US||o8xy7p3
opdorp|Opdorp|BE|VL|lavre7q
opeinde|Opeinde|NL|FR|kb1lecu
opelika|Opelika|US||o9gp7au
opelousas|Opelousas|US||o9at6s8
opfenbach|Opfenbach|DE|by|lambenb
opfikon|Opfikon|CH||kalreju
opfingen|Öpfingen|DE|bw|lao5en8
opglabbeek|Opglabbeek|BE|VL|navsebi
opgrimbie|Opgrimbie|BE|VL|laviebs
ophain bois seigneur isaac|Ophain-Bois-Seigneur-Isaac|BE|WA|maure83
ophemert|Ophemert|NL|GE|kay0eaz
opheusden|Opheusden|NL|GE|may9ebn
ophoven|Ophoven|BE|VL|law1ec4
ophoven|Ophoven|NL|LI|mavneca
opijnen|Opijnen|NL|GE|kaxzeaq
opitter|Opitter|BE|VL|law0ebp
opladen|Opladen|DE|nw|oavvefg
oplinter|Oplinter|BE|VL|lav7e9v
oploo|Oploo|NL|NB|jaxdecb
opmeer|Opmeer|NL|NH|nb0fe9q
opoeteren|Opoeteren|BE|VL|mavvebq
opole|Opole|PL||qaurf9t
oppach|Oppach|DE|sn|lavvf0a
oppenau|Oppenau|DE|bw|maoneio
oppenheim|Oppenheim|DE|rp|mashej8
oppenhuizen|Oppenhuizen|NL|FR|kb19ebt
oppenweiler|Oppenweiler|DE|bw|maq2ema
opperdoes|Opperdoes|NL|NH|kb0kea4
opperduit|Opperduit|NL|ZH|jay6e93
opportunity|Opportunity|US||oamd4uc
oppum|Oppum|DE|nw|nawkeee
oppuurs|Oppuurs|BE|VL|lavve7s
opwijk|Opwijk|BE|VL|navle7m
oradea|Oradea|RO||rakpfkw
orai|Orai|IN||r8y7k0p
oral|Oral|KZ||sawdhuv
orangevale|Orangevale|US||p9xg4j9
orangeville|Orangeville|CA||oac07pi
orange|Orange|AU||p4dkpe6
orange|Orange|US||r9jv4sn
oranienbaum|Oranienbaum|DE|st|laxweuh
oranienburg|Oranienburg|DE|bb|pb0kews
oranjewijk|Oranjewijk|NL|ZH|layle8x
oranjewoud|Oranjewoud|NL|FR|kb13ecj
oranmore|Oranmore|IE||mb1zd78
oran|Oran|DZ||t9p6du8
orbe|Orbe|CH||majtee5
orchards|Orchards|US||oagv4fk
orcq|Orcq|BE|WA|lauke5b
orcutt|Orcutt|US||o9mv4lg
orden|Orden|NL|GE|maz0ech
ordos|Ordos|CN||ua01mcy
ordu|Ordu|TR||ra3ugt9
orebro|Örebro|SE||rbinf29
oregon city|Oregon City|US||pag04ff
oregon|Oregon|US||oa5o7g3
orekhovo borisovo severnoye|Orekhovo-Borisovo Severnoye|RU||qb8igso
orekhovo borisovo|Orekhovo-Borisovo|RU||rb8hgst
orekhovo zuyevo|Orekhovo-Zuyevo|RU||qb91gwb
orel|Orël|RU||sb14go8
orem|Orem|US||qa1y59r
orenburg|Orenburg|RU||taxti52
orewa|Orewa|NZ||n44erd8
oreye|Oreye|BE|WA|lauxeaw
orient heights|Orient Heights|US||na7r8es
orihuela|Orihuela|ES||q9vsdte
orillia|Orillia|CA||oadx7re
orinda|Orinda|US||o9v84gm
orizaba|Orizaba|MX||q8ed6ea
orkney|Orkney|ZA||q4v2fy3
orland park|Orland Park|US||pa5n73z
orlando|Orlando|US||s95a7ly
orleans|Orléans|FR||qan2e1a
ormalingen|Ormalingen|CH||kalvehv
ormeau|Ormeau|AU||n4svppo
ormesby st margaret|Ormesby St Margaret|GB||lb0ce0p
ormiston|Ormiston|GB||kb9bdnu
ormoc|Ormoc|PH||r7slni5
ormond beach|Ormond Beach|US||p97d7mu
ormskirk|Ormskirk|GB||ob2tdo0
oro valley|Oro Valley|US||p9fz5br
oron la ville|Oron-la-Ville|CH||kajdeez
oroville|Oroville|US||n9zr4ic
orp le grand|Orp-le-Grand|BE|WA|lauue9v
orpington|Orpington|GB||nawpdwa
orpund|Orpund|CH||lakyegb
orscholz|Orscholz|DE|sl|larjee5
orsha|Orsha|BY||qb5fg8g
orsieres|Orsières|CH||lahvefu
orsingen nenzingen|Orsingen-Nenzingen|DE|bw|lamwekw
orsk|Orsk|RU||rawbieh
ortenberg|Ortenberg|DE|bw|laolei5
ortenberg|Ortenberg|DE|he|natwel6
ortenburg|Ortenburg|DE|by|maovewq
ortgraben|Ortgraben|AT||kaltf4l
orth an der donau|Orth an der Donau|AT||lanrf6e
orthen|Orthen|NL|NB|kaxneaq
ortrand|Ortrand|DE|bb|lawqey8
orumiyeh|Orūmīyeh|IR||t9ubhd8
oruro|Oruro|BO||r5k38pn
orvin|Orvin|CH||kal0eg1
osaka|Osaka|JP||v9mdoce
osaki|Ōsaki|JP||q9x7orl
osan|Osan|KR||r9t7noz
osasco|Osasco|BR||t54naa1
osburg|Osburg|DE|rp|las4eeu
oschatz|Oschatz|DE|sn|nawiewf
oschersleben|Oschersleben|DE|st|oayjer7
osdorf|Osdorf|DE|hh|ob2uene
osdorf|Osdorf|DE|sh|lb57enu
oshawa|Oshawa|CA||raby7sz
oshkosh|Oshkosh|US||qaca722
oshodi|Oshodi|NG||r7g8e5a
oshu|Ōshū|JP||q9yqos5
osh|Osh|KG||sa2lji8
oslip|Oslip|AT||kamvf66
oslo|Oslo|NO||ubkfepv
osmaniye|Osmaniye|TR||r9szgop
osnabruck|Osnabrück|DE|ni|raz7eid
osogbo|Osogbo|NG||t7jle8o
osorno|Osorno|CL||r3tb88v
ospel|Ospel|NL|LI|lawiec2
ossendorf|Ossendorf|DE|nw|navlef7
ossendrecht|Ossendrecht|NL|NB|lawre81
ossett|Ossett|GB||ob34drm
ossining|Ossining|US||oa4c86u
ossling|Oßling|DE|sn|lawoezd
oss|Oss|NL|NB|qaxsebc
ostbevern|Ostbevern|DE|nw|naykehs
osteel|Osteel|DE|ni|lb2qeg5
ostelsheim|Ostelsheim|DE|bw|lapdekl
ostend|Ostend|BE|VL|qawae45
osten|Osten|DE|ni|kb36elj
osterburg|Osterburg|DE|st|mb0nesn
osterburken|Osterburken|DE|bw|marbem6
ostercappeln|Ostercappeln|DE|ni|nazfeiv
osterhofen|Osterhofen|DE|by|napaew6
osterholz scharmbeck|Osterholz-Scharmbeck|DE|ni|ob1vekg
osterley|Osterley|GB||nax0dv1
ostermiething|Ostermiething|AT||lanhevn
osternienburger land|Osternienburger Land|DE|st|naxwete
osternienburg|Osternienburg|DE|st|laxvetf
osterreich||AT|==|a
osterronfeld|Osterrönfeld|DE|sh|mb4temy
osterwieck|Osterwieck|DE|st|laydepr
ostfildern|Ostfildern|DE|bw|papdelp
ostheim|Ostheim|DE|by|lau6eof
ostheim|Ostheim|DE|nw|navhefk
osthofen|Osthofen|DE|rp|nas2ej4
ostrach|Ostrach|DE|bw|man7em2
ostrau|Ostrau|DE|sn|maw9evs
ostrava|Ostrava|CZ||sasffas
ostrhauderfehn|Ostrhauderfehn|DE|ni|nb1leh6
ostringen|Östringen|DE|bw|naqqek7
ostritz|Ostritz|DE|sn|lavpf1h
ostseebad binz|Ostseebad Binz|DE|mv|mb54ext
ostseebad boltenhagen|Ostseebad Boltenhagen|DE|mv|lb3zer4
ostseebad kuhlungsborn|Ostseebad Kühlungsborn|DE|mv|mb4fesm
ostseebad zinnowitz|Ostseebad Zinnowitz|DE|mv|mb48eyn
oststeinbek|Oststeinbek|DE|sh|mb2qeo9
oswego|Oswego|US||pa5s72l
oswestry|Oswestry|GB||ob0udnj
otahuhu|Otahuhu|NZ||o43erdo
otaki|Otaki|NZ||m3ssrej
otara|Otara|NZ||o43drdr
otaru|Otaru|JP||qa9zoro
ota|Ōta|JP||t9osoo4
otegem|Otegem|BE|VL|lav5e5i
oteha valley|Oteha Valley|NZ||m440rdc
otelfingen|Otelfingen|CH||kaluejb
oterleek|Oterleek|NL|NH|jb08e9f
otford|Otford|GB||mawjdwj
othene|Othene|NL|ZE|lawle6q
othmarschen|Othmarschen|DE|hh|nb2renh
othmarsingen|Othmarsingen|CH||laloeit
otigheim|Ötigheim|DE|bw|mapteiv
otisheim|Ötisheim|DE|bw|maq1ekg
otley|Otley|GB||nb3rdrb
otsego|Otsego|US||nafr6o1
otsu|Ōtsu|JP||s9n8odf
ottakring|Ottakring|AT||qanyf5a
ottawa|Ottawa|CA||tag581q
ottawa|Ottawa|US||oa4v718
ottenbach|Ottenbach|CH||kalcejc
ottenbach|Ottenbach|DE|bw|lapeen3
ottenburg|Ottenburg|BE|VL|lauze8u
ottendorf okrilla|Ottendorf-Okrilla|DE|sn|naw6eyf
ottenhofen|Ottenhofen|DE|bw|lapeeil
ottensen|Ottensen|DE|hh|pb2renk
ottensheim|Ottensheim|AT||lao9ezd
ottensoos|Ottensoos|DE|by|larjeri
otterbach|Otterbach|DE|rp|larhehh
otterberg|Otterberg|DE|rp|mariehl
otterfing|Otterfing|DE|by|man3esg
otterlo|Otterlo|NL|GE|layqec1
otterndorf|Otterndorf|DE|ni|mb3hekq
ottersberg|Ottersberg|DE|ni|nb1jele
ottershaw|Ottershaw|GB||lawoduj
otterstadt|Otterstadt|DE|rp|lar5ejh
ottersum|Ottersum|NL|LI|kaxmecm
ottersweier|Ottersweier|DE|bw|map7eij
ottery st mary|Ottery St Mary|GB||mauzdmx
ottignies|Ottignies|BE|WA|naure8p
ottnang am hausruck|Ottnang am Hausruck|AT||janmexy
ottobeuren|Ottobeuren|DE|by|man6eom
ottobrunn bei munchen|Ottobrunn bei München|DE|by|oaniese
ottrau|Ottrau|DE|he|lav5em3
ottumwa|Ottumwa|US||oa3y6rb
ottweiler|Ottweiler|DE|sl|nar8efw
otumoetai|Otumoetai|NZ||n41drha
otztal bahnhof|Ötztal-Bahnhof|AT||kal7eq5
ouagadougou|Ouagadougou|BF||v7wddrr
ouahigouya|Ouahigouya|BF||q7zqdpa
ouargla|Ouargla|DZ||r9ereat
oud beijerland|Oud-Beijerland|NL|ZH|oaxye89
oud caberg|Oud-Caberg|NL|LI|kavbebq
oud gastel|Oud Gastel|NL|NB|maxbe8e
oud heverlee|Oud-Heverlee|BE|VL|nav8e8y
oud loosdrecht|Oud-Loosdrecht|NL|NH|kaz1ea4
oud turnhout|Oud-Turnhout|BE|VL|nawke9u
oud vossemeer|Oud-Vossemeer|NL|ZE|lax9e7o
oud zuilen|Oud-Zuilen|NL|UT|jaytea3
ouddorp|Ouddorp|NL|ZH|maxxe6x
oude bildtzijl|Oude Bildtzijl|NL|FR|jb22ebw
oude pekela|Oude Pekela|NL|GR|mb1iefh
oude wetering|Oude Wetering|NL|ZH|laz1e8w
oudega|Oudega|NL|FR|kb1leco
oudegem|Oudegem|BE|VL|lavpe7a
oudehaske|Oudehaske|NL|FR|kb14ecb
oudehorne|Oudehorne|NL|FR|jb14ecw
oudemirdum|Oudemirdum|NL|FR|kb0tebe
oudenaarde|Oudenaarde|BE|VL|oav9e61
oudenburg|Oudenburg|BE|VL|naw6e4c
ouderkerk aan de amstel|Ouderkerk aan de Amstel|NL|NH|mazae9n
ouderkerk aan den ijssel|Ouderkerk aan den IJssel|NL|ZH|lay9e8w
oudeschild|Oudeschild|NL|NH|kb1ce9h
oudeschoot|Oudeschoot|NL|FR|kb11eck
oudesluis|Oudesluis|NL|NH|jb0re9d
oudewater|Oudewater|NL|UT|nayie9j
oudkarspel|Oudkarspel|NL|NH|lb0ge9d
oued zem|Oued Zem|MA||q9haddr
ouffet|Ouffet|BE|WA|lau4eb7
oughterard|Oughterard|IE||kb2ed63
oughtibridge|Oughtibridge|GB||mb2gdrq
ougree|Ougrée|BE|WA|naukebe
oujda|Oujda|MA||t9mcdqp
oulu|Oulu|FI||rbylfur
oundle|Oundle|GB||mazsdup
oupeye|Oupeye|BE|WA|oauvebp
ourense|Ourense|ES||qa7mda6
ourinhos|Ourinhos|BR||q566a1h
outer|Outer|BE|VL|lav8e74
outremont|Outremont|CA||oagg87j
outwell|Outwell|GB||lb05dwn
ovelgonne|Ovelgönne|DE|ni|mb26eje
overasselt|Overasselt|NL|GE|kaxsec3
overath|Overath|DE|nw|oavheg8
overberg|Overberg|NL|UT|kaykeb9
overboelare|Overboelare|BE|VL|mav0e6q
overbrook|Overbrook|US||oa13830
overcombe|Overcombe|GB||mauodp9
overhoven|Overhoven|NL|LI|lavpecb
overijse|Overijse|BE|VL|oav1e8l
overijssel||NL|=|a
overland park|Overland Park|US||r9ya6l1
overland|Overland|US||n9xi6x0
overloon|Overloon|NL|NB|lax9ecj
overmere|Overmere|BE|VL|mavte6z
overpelt|Overpelt|BE|VL|naw9eb2
overschie|Overschie|NL|ZH|mayae8b
overton|Overton|GB||lawcdsi
overtown|Overtown|GB||lb8wdl4
overveen|Overveen|NL|NH|lazje8t
over|Over|GB||lb1qdox
oviedo|Oviedo|ES||raagdfs
oviedo|Oviedo|US||p95n7mf
owairaka|Owairaka|NZ||m43jrdb
owasso|Owasso|US||p9qr6hr
owatonna|Owatonna|US||oacg6p1
owen sound|Owen Sound|CA||oadt7n6
owensboro|Owensboro|US||p9ux761
owen|Owen|DE|bw|laozem9
owerri|Owerri|NG||t7d8efj
owingen|Owingen|DE|bw|mamtelh
owings mills|Owings Mills|US||o9zi7yq
owo|Owo|NG||s7i0ebj
owschlag|Owschlag|DE|sh|lb53emn
oxenford|Oxenford|AU||n4sjppv
oxford circle|Oxford Circle|US||pa1983h
oxford|Oxford|GB||raxrdsi
oxford|Oxford|US||o9zr7cl
oxnard|Oxnard|US||r9l04oy
oxon hill glassmanor|Oxon Hill-Glassmanor|US||p9xs7y7
oxon hill|Oxon Hill|US||o9xs7y5
oxshott|Oxshott|GB||mawldv0
oxted|Oxted|GB||nawedvz
oy mittelberg|Oy-Mittelberg|DE|by|mambeoz
oyama|Oyama|JP||r9quooc
oyo|Oyo|NG||t7jte6x
oyten|Oyten|DE|ni|nb1del2
ozark|Ozark|US||o9su6p3
ozone park|Ozone Park|US||pa3086w
p yongsong|P’yŏngsŏng|KP||q9z1nln
paal|Paal|BE|VL|navsead
paarl|Paarl|ZA||r4cbfcq
pabna|Pābna|BD||r8spkrw
pace|Pace|US||o9b075w
pachuca de soto|Pachuca de Soto|MX||r8hw69r
pacific grove|Pacific Grove|US||n9rq4hc
pacific palisades|Pacific Palisades|US||o9kl4qr
pacific pines|Pacific Pines|AU||o4seppv
pacifica|Pacifica|US||p9uh4fr
paco do lumiar|Paço do Lumiar|BR||r6qzahh
padalarang|Padalarang|ID||r6f0m6j
padangsidempuan|Padangsidempuan|ID||r71uljr
padang|Padang|ID||t6vdlmr
paddington|Paddington|AU||n4bwpk3
paddock wood|Paddock Wood|GB||maw6dx2
paderborn|Paderborn|DE|nw|raxoekb
padiham|Padiham|GB||nb3gdpk
padova|Padova|IT||rag5et1
padstow|Padstow|AU||n4bopjj
padstow|Padstow|GB||lauedia
paducah|Paducah|US||o9t071w
paech on up|Paech’ŏn-ŭp|KP||r9vjnmu
paek ak|Paek'ak|KP||q9zmnkx
pagadian|Pagadian|PH||r7jrnew
pahl|Pähl|DE|by|lan2er2
pahrump|Pahrump|US||p9ql4xu
paignton|Paignton|GB||pau4dm3
pailou|Pailou|CN||q9bkm93
painesville|Painesville|US||oa5w7mb
painten|Painten|DE|by|laq4esu
paisley|Paisley|GB||qb93djp
pak kret|Pak Kret|TH||r80nln6
pakenham|Pakenham|AU||p409p43
pakokku|Pakokku|MM||q8l9l84
pakpattan|Pakpattan|PK||q9aajjv
pakuranga heights|Pakuranga Heights|NZ||n43hrds
pakuranga|Pakuranga|NZ||n43krdw
palakkad|Palakkad|IN||r7rxjsx
palangkaraya|Palangkaraya|ID||s6rvmog
palanpur|Pālanpur|IN||r8t5jh8
palatine|Palatine|US||qa6z73h
palembang|Palembang|ID||u6pwlyz
palemig|Palemig|NL|LI|javeecm
palenstein|Palenstein|NL|ZH|mayme8j
palermo|Palermo|IT||t9vwex4
palestine|Palestine|US||o9e86id
palezieux|Palézieux|CH||kajaef0
palhoca|Palhoça|BR||r4t7a4t
palisades park|Palisades Park|US||oa3h86g
paliseul|Paliseul|BE|WA|masmeaa
pali|Pāli|IN||r8xljjo
pallabi|Pallabi|BD||t8s6kv1
pallasgreen|Pallasgreen|IE||jb01d8u
pallaskenry|Pallaskenry|IE||jb08d7d
pallavaram|Pallāvaram|IN||r7y1k2n
palling|Palling|DE|by|lancev4
palm bay|Palm Bay|US||q93v7o5
palm beach gardens|Palm Beach Gardens|US||p90i7pe
palm beach|Palm Beach|AU||n4rwpqb
palm beach|Palm Beach|US||p9077p5
palm city|Palm City|US||o91h7p1
palm coast|Palm Coast|US||q9867mf
palm desert|Palm Desert|US||p9jo4wq
palm harbor|Palm Harbor|US||p9407i4
palm river clair mel|Palm River-Clair Mel|US||o93k7j6
palm springs|Palm Springs|US||p9jz4w9
palm valley|Palm Valley|US||o99u7lx
palma soriano|Palma Soriano|CU||q8i580x
palmas|Palmas|BR||s65ra5r
palma|Palma|ES||s9zxe3d
palmdale|Palmdale|US||r9m24rw
palmers green|Palmers Green|GB||naxedvp
palmerston little italy|Palmerston-Little Italy|CA||naba7re
palmerston north|Palmerston North|NZ||q3twrft
palmerston|Palmerston|AU||o5zbnzu
palmerstown|Palmerstown|IE||nb27dea
palmer|Palmer|US||oa748b3
palmetto bay|Palmetto Bay|US||o8x67ow
palmira|Palmira|CO||s77u802
palo alto|Palo Alto|US||q9u04gq
palo negro|Palo Negro|VE||q7q98oe
palopo|Palopo|ID||r6ppn5w
palos hills|Palos Hills|US||oa5u742
paltan|Paltan|BD||r8rykv5
palu|Palu|ID||s6vhn4z
palwal|Palwal|IN||r946jut
pamanukan|Pamanukan|ID||q6gkm7h
pama|Pama|AT||kanhf7b
pamel|Pamel|BE|VL|nav9e7b
pamhagen|Pamhagen|AT||kamif6z
pampa|Pampa|US||o9oq63k
pamplona|Pamplona|ES||ra8ydrg
pampow|Pampow|DE|mv|lb3cev1
pamulang|Pamulang|ID||r6gem4i
panalanoy|Panalanoy|PH||r7t9nj9
panama city|Panama City|US||p99s7a2
panama|Panamá|PA||s7mz7r4
panania|Panania|AU||n4bppjg
panchkula|Panchkula|IN||r9b9jth
pangbourne|Pangbourne|GB||lax0dsz
pangkalpinang|Pangkalpinang|ID||r6s3m2r
panihati|Pānihāti|IN||s8p1kph
panipat|Panipat|IN||s97njtt
pankow|Pankow|DE|be|pb01ex8
pannal|Pannal|GB||lb3wdrq
pannerden|Pannerden|NL|GE|lay5ecs
panningen|Panningen|NL|LI|mawlecm
panschwitz kuckau|Panschwitz-Kuckau|DE|sn|lawbezg
panshan|Panshan|CN||ta4fnb1
panvel|Panvel|IN||r8erjj3
panzhihua|Panzhihua|CN||t8zvlqj
papakura|Papakura|NZ||p432rdy
papanui|Papanui|NZ||m3l6r7i
papatoetoe|Papatoetoe|NZ||p43brdo
papatowai|Papatowai|NZ||m3coqyr
papenburg|Papenburg|DE|ni|pb1gegk
papendorf|Papendorf|DE|mv|lb44etp
papendrecht|Papendrecht|NL|ZH|oaxze91
papenhoven|Papenhoven|NL|LI|javsec2
papenveer|Papenveer|NL|ZH|kayye94
papillion|Papillion|US||oa4b6h8
pappelberg|Pappelberg|DE|ni|laz8epd
pappenheim|Pappenheim|DE|by|mapxeqh
papworth everard|Papworth Everard|GB||laz5dvo
par naogaon|Pār Naogaon|BD||r8uwkr3
paradies|Paradies|DE|bw|mamfelg
paradise|Paradise|CA||oam19t4
paradise|Paradise|US||r9qa505
parafield gardens|Parafield Gardens|AU||o49eol1
paragominas|Paragominas|BR||q6poa8h
paragould|Paragould|US||o9q66wm
parakou|Parakou|BJ||r7nye3b
paralowie|Paralowie|AU||o49gol1
paramaribo|Paramaribo|SR||r7eb9mr
paramount|Paramount|US||p9k54rs
paramus|Paramus|US||oa3q868
paranagua|Paranaguá|BR||r4z4a57
paranaque city|Paranaque City|PH||t828n86
parana|Paraná|AR||r4hv97v
paraparaumu|Paraparaumu|NZ||o3scre6
parauapebas|Parauapebas|BR||s6h5a1e
parbhani|Parbhani|IN||s8fjjt9
parbold|Parbold|GB||lb2vdob
parc extension|Parc-Extension|CA||pagh87h
parchim|Parchim|DE|mv|ob2fesx
parelheiros|Parelheiros|BR||r53taa7
parepare|Parepare|ID||r6mvn4b
parijs||FR||vappe2j
parintins|Parintins|BR||q6qp9ie
paris 11e arrondissement|Paris 11e Arrondissement|FR||rapqe2m
paris 12e arrondissement|Paris 12e Arrondissement|FR||rapoe2s
paris 13e arrondissement|Paris 13e Arrondissement|FR||rapne2k
paris|Paris|CA||naa07oq
paris|Paris|FR||vappe2j
paris|Paris|US||o9ji6ik
park forest|Park Forest|US||oa5974h
park ridge|Park Ridge|US||pa6p740
park slope|Park Slope|US||pa2z86h
park street|Park Street|GB||laxodv3
parkchester|Parkchester|US||qa3g86u
parkdale|Parkdale|AU||n40hp30
parkersburg|Parkersburg|US||o9z37lg
parker|Parker|US||p9zs5t0
parkes|Parkes|AU||n4dypbm
parkinson|Parkinson|AU||n4t8pp3
parklands|Parklands|NZ||n3l8r7p
parkland|Parkland|US||pal04fx
parkside|Parkside|US||o9uu4fr
parkstein|Parkstein|DE|by|las5etj
parkstetten|Parkstetten|DE|by|lapwev0
parkstone|Parkstone|GB||nauxdqm
parksville|Parksville|CA||nar04ao
parkville|Parkville|US||o9ze7ze
parkwood manor|Parkwood Manor|US||oa1d83r
parkwoods donalda|Parkwoods-Donalda|CA||pabk7rn
parla|Parla|ES||qa1sdlj
parlier|Parlier|US||n9rp4nz
parma heights|Parma Heights|US||oa4z7kw
parma|Parma|IT||raegeop
parma|Parma|US||qa507l0
parnaiba|Parnaíba|BR||r6pyany
parnamirim|Parnamirim|BR||s6hkb62
parndorf|Parndorf|AT||mancf6u
parnell|Parnell|NZ||m43lrdi
parole|Parole|US||n9ya7ze
parral|Parral|MX||q90t5qh
parramatta|Parramatta|AU||o4c2pjg
parsabad|Pārsābād|IR||qa05hl4
parsberg|Parsberg|DE|by|maqkesk
parschlug|Parschlug|AT||kalwf2h
parsippany|Parsippany|US||pa3i859
partenstein|Partenstein|DE|by|lat0emg
partington|Partington|GB||mb2edp9
partridge green|Partridge Green|GB||lavkdv5
parung|Parung|ID||q6g6m4h
par|Par|GB||natvdiy
pasadena|Pasadena|US||r9kv4ru
pasarkemis|Pasarkemis|ID||s6gvm3x
pasay|Pasay|PH||s82en84
pascagoula|Pascagoula|US||o9ad720
pasching|Pasching|AT||lao2ezg
pascoe vale|Pascoe Vale|AU||o417p2l
pasco|Pasco|US||qaig4p6
paseh|Paseh|ID||q6edm7f
pasewalk|Pasewalk|DE|mv|nb2neyv
pasig city|Pasig City|PH||t82jn8a
pasing|Pasing|DE|by|panqeru
pasir gudang|Pasir Gudang|MY||s722lwn
pasir mas|Pasir Mas|MY||r7etlrq
pasir puteh|Pasir Puteh|MY||r7e7lsg
paso robles|Paso Robles|US||o9oz4kr
pasragad branch|Pasragad Branch|IR||t9mmhmn
passage east|Passage East|IE||jaz3dcn
passage west|Passage West|IE||may3d8u
passaic|Passaic|US||qa3i863
passail|Passail|AT||kalcf34
passart|Passart|NL|LI|kavgecj
passau|Passau|DE|by|paoxexb
passendale|Passendale|BE|VL|lavee4e
passo fundo|Passo Fundo|BR||r4ri9uf
passos|Passos|BR||q5cgaaj
pastetten|Pastetten|DE|by|lanwet6
pasto|Pasto|CO||s71d7xc
pasuruan|Pasuruan|ID||r6crmln
patan|Pātan|IN||r8s9jgd
patan|Pātan|NP||s92wkgz
pataskala|Pataskala|US||na147id
paterson|Paterson|US||ra3o85z
paterswolde|Paterswolde|NL|DR|lb1nee9
pathankot|Pathānkot|IN||r9fnjq5
pathein|Pathein|MM||r88ml75
pathmos|Pathmos|NL|OV|laz1ef4
patiala|Patiāla|IN||s9aajs7
pati|Pati|ID||q6f8mgg
patna|Patna|GB||lb7sdjh
patna|Patna|IN||u8x3kgi
patos de minas|Patos de Minas|BR||r5ieaas
patra|Pátra|GR||r9w8fkd
patrickswell|Patrickswell|IE||jb04d7t
patsch|Patsch|AT||jal5erq
pattaya|Pattaya|TH||q7xxlo8
pattensen|Pattensen|DE|ni|naz6en4
patterson|Patterson|US||o9u34jj
paturages|Pâturages|BE|WA|mau1e6q
paudex|Paudex|CH||kaj7eej
paulinia|Paulínia|BR||q56sa91
paulista|Paulista|BR||s6byb75
paulo afonso|Paulo Afonso|BR||q67vaxv
paulsstadt|Paulsstadt|DE|mv|nb2zero
paulstown|Paulstown|IE||jb0cdci
paulton|Paulton|GB||mawidp2
pausa|Pausa|DE|sn|lauietc
pavlodar|Pavlodar|KZ||saz8jtt
pavlohrad|Pavlohrad|UA||qaotgnn
pawtucket|Pawtucket|US||qa6c8dq
paya terubong|Paya Terubong|MY||r7cxlmk
payakumbuh|Payakumbuh|ID||r6xelnj
payerbach|Payerbach|AT||kamhf42
payerne|Payerne|CH||nak2efa
payson|Payson|US||oa1859n
peabody|Peabody|US||pa858ez
peacehaven|Peacehaven|GB||oav3dvz
peachtree city|Peachtree City|US||p9is7d0
peachtree corners|Peachtree Corners|US||p9kd7e2
peakhurst|Peakhurst|AU||n4bopjl
pearl city|Pearl City|US||p8lg1p6
pearl river|Pearl River|US||na4286e
pearland|Pearland|US||q9846jb
pearl|Pearl|US||o9fn6xn
peasedown saint john|Peasedown Saint John|GB||mawkdpa
peaslake|Peaslake|GB||law7dur
pecan grove|Pecan Grove|US||n98b6i3
pech|Pech|DE|nw|laupefr
peckham|Peckham|GB||qawzdvt
pecs|Pécs|HU||rahzfan
pedreira|Pedreira|BR||r545aaf
peebles|Peebles|GB||nb8ldn5
peekskill|Peekskill|US||oa4p86o
peelo|Peelo|NL|DR|mb1aee8
peer|Peer|BE|VL|naw1eb6
pegau|Pegau|DE|sn|maw5eu1
peggau|Peggau|AT||kal4f2n
pegnitz|Pegnitz|DE|by|nas7es2
pegswood|Pegswood|GB||lb7adrf
peicheng|Peicheng|CN||r9mimws
peij|Peij|NL|LI|lavxece
peine|Peine|DE|ni|pazceog
peissenberg|Peißenberg|DE|by|namseqr
peiting|Peiting|DE|by|namseqd
peitz|Peitz|DE|bb|may2f01
peize|Peize|NL|DR|mb1nee2
pekalongan|Pekalongan|ID||s6evmco
pekanbaru|Pekanbaru|ID||u6zglps
pekin|Pekin|US||pa2p6z0
pelabuhanratu|Pelabuhanratu|ID||q6elm3z
pelentong|Pelentong|MY||t728lwe
pelham|Pelham|US||o9ih76v
pellenberg|Pellenberg|BE|VL|lavbe9b
pelmo park humberlea|Pelmo Park-Humberlea|CA||nabg7r3
pelotas|Pelotas|BR||s4hr9um
pelsall|Pelsall|GB||nb07dqj
pelton|Pelton|GB||mb6fdrj
pemalang|Pemalang|ID||r6evmbu
pematangsiantar|Pematangsiantar|ID||s768lj7
pemba|Pemba|MZ||r5xzh0k
pembroke dock|Pembroke Dock|GB||naxldia
pembroke pines|Pembroke Pines|US||r8y87p6
pembroke|Pembroke|CA||naha7xs
pembroke|Pembroke|GB||maxjdid
pembury|Pembury|GB||maw2dww
pemfling|Pemfling|DE|by|laqvev2
penarth|Penarth|GB||oawwdn7
pencoed|Pencoed|GB||nax4dma
pendleton|Pendleton|US||oagv4q1
pendrecht|Pendrecht|NL|ZH|nay3e8f
penetanguishene|Penetanguishene|CA||naee7q0
pengpu|Pengpu|CN||r9cxn9c
pengze|Pengze|CN||s992mvr
penicuik|Penicuik|GB||nb93dn1
penig|Penig|DE|sn|navheva
penistone|Penistone|GB||nb2pdrh
penkridge|Penkridge|GB||mb0hdq4
penkun|Penkun|DE|mv|lb22ezk
penmaenmawr|Penmaenmawr|GB||lb1zdl3
penn hills|Penn Hills|US||pa2i7q8
pennsauken|Pennsauken|US||pa1083i
pennsport|Pennsport|US||oa0x839
penparcau|Penparcau|GB||lazkdkp
penrith|Penrith|AU||n4c9pim
penrith|Penrith|GB||nb5vdoc
penryn|Penryn|GB||matddhu
pensacola|Pensacola|US||p9ai75q
penshurst|Penshurst|AU||n4bnpjo
penthalaz|Penthalaz|CH||lajhee5
penticton|Penticton|CA||parg4nt
pentling|Pentling|DE|by|maq2eti
pentre|Pentre|GB||maxhdmb
pentyrch|Pentyrch|GB||lax5dmu
penyffordd|Penyffordd|GB||lb1ndnj
penzance|Penzance|GB||oat8dgm
penza|Penza|RU||sb1shd0
penzberg|Penzberg|DE|by|namnerm
penzing|Penzing|AT||qanwf57
penzing|Penzing|DE|by|lanjeqd
penzlin|Penzlin|DE|mv|lb2mewc
penz|Penz|AT||kanff08
peoria|Peoria|US||r9ja588
pepinster|Pepinster|BE|WA|nauhec4
peppange|Peppange|LU||jarked1
perbaungan|Perbaungan|ID||r77xliw
perchtoldsdorf|Perchtoldsdorf|AT||nanof57
percut|Percut|ID||s783lim
perdizes|Perdizes|BR||q54maac
pereira|Pereira|CO||s7bd81r
perg|Perg|AT||mao1f0n
peristeri|Peristéri|GR||r9vmfpt
perk|Perk|BE|VL|lavie8i
perleberg|Perleberg|DE|bb|nb1gesy
perlesreut|Perlesreut|DE|by|lapiexc
perle|Perlé|LU||jasdec1
perling|Perling|MY||q724lw0
perm|Perm|RU||tbf5i89
pernis|Pernis|NL|ZH|may5e87
pernitz|Pernitz|AT||lan2f4c
peronnes|Péronnes|BE|WA|mau4e7j
perpignan|Perpignan|FR||qa8me42
perranporth|Perranporth|GB||latudho
perre|Perre|BE|VL|lavde6q
perris|Perris|US||q9ju4ud
perroy|Perroy|CH||kaj3edn
perry hall|Perry Hall|US||o9zh7zm
perry vale|Perry Vale|GB||nawwdvw
perrysburg|Perrysburg|US||oa5g7fp
perry|Perry|US||n9g67ff
persenbeug|Persenbeug|AT||kanvf1x
pershore|Pershore|GB||mayrdq8
perth amboy|Perth Amboy|US||pa2j85p
perth city centre|Perth city centre|AU||n4h9mtt
perth|Perth|AU||v4h9mtu
perth|Perth|GB||pbaodmh
perugia|Perugia|IT||qa9reuf
peruwelz|Péruwelz|BE|WA|oaube5z
pervouralsk|Pervouralsk|RU||rbc3iii
perwez|Perwez|BE|WA|laume9d
pery|Péry|CH||kal3eg5
pescara|Pescara|IT||qa7yezg
peseux|Peseux|CH||makjef5
peshawar|Peshawar|PK||w9khjeu
petah tiqva|Petaẖ Tiqva|IL||r9f5gkx
petaling jaya|Petaling Jaya|MY||t76nlq9
petaluma|Petaluma|US||p9w74fc
petange|Pétange|LU||maroecc
petapa|Petapa|GT||r82a6wg
petare|Petare|VE||s7r48qf
petawawa|Petawawa|CA||oahh7xc
petegem aan de leie|Petegem-aan-de-Leie|BE|VL|navle5t
petegem aan de schelde|Petegem-aan-de-Schelde|BE|VL|lav7e5w
petegem|Petegem|BE|VL|lav7e5v
peterborough|Peterborough|CA||qad27ug
peterborough|Peterborough|GB||rb01dvb
peterculter|Peterculter|GB||mbcmdpp
peterhead|Peterhead|GB||obdrdr2
peterlee|Peterlee|GB||pb64dsa
petersaurach|Petersaurach|DE|by|maqyepv
petersberg|Petersberg|DE|he|oaugemz
petersburg|Petersburg|US||o9tf7x0
petersfield|Petersfield|GB||navodtf
petershagen|Petershagen|DE|bb|nazweyb
petershagen|Petershagen|DE|nw|oaziekx
petershausen ost|Petershausen-Ost|DE|bw|mamfelj
petershausen west|Petershausen-West|DE|bw|namfeli
petershausen|Petershausen|DE|by|maoherv
petionville|Pétionville|HT||s8df8b7
petit rechain|Petit-Rechain|BE|WA|laulec7
petite bourgogne|Petite-Bourgogne|CA||nagd87n
petone|Petone|NZ||n3rhrdr
petritor nord|Petritor - Nord|DE|ni|maz8ep6
petritor ost|Petritor - Ost|DE|ni|naz7ep7
petritor west|Petritor - West|DE|ni|laz7ep5
petrogradka|Petrogradka|RU||qbklg87
petrolina|Petrolina|BR||s67wari
petronell carnuntum|Petronell-Carnuntum|AT||kannf6v
petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky|RU||rb1eq4n
petropavl|Petropavl|KZ||rb6fj83
petropolis|Petrópolis|BR||s57iak2
petrozavodsk|Petrozavodsk|RU||sbpmgjf
petrzalka|Petržalka|SK||qanof7l
pettenbach|Pettenbach|AT||kan8eyy
pettendorf|Pettendorf|DE|by|lar3euc
petten|Petten|NL|NH|kb0le8y
petting|Petting|DE|by|lan3evm
pettnau|Pettnau|AT||kalder0
pettneu|Pettneu|AT||kakzeoq
petworth|Petworth|GB||lavndub
petzenkirchen|Petzenkirchen|AT||kanrf23
peuerbach|Peuerbach|AT||kaobey9
peutie|Peutie|BE|VL|lavhe8d
pevensey bay|Pevensey Bay|GB||lav5dwz
pevensey|Pevensey|GB||lav6dwy
pewsey|Pewsey|GB||lawmdr3
pfaffenhausen|Pfaffenhausen|DE|by|lanoep2
pfaffenhofen an der ilm|Pfaffenhofen an der Ilm|DE|by|oaotery
pfaffenhofen an der roth|Pfaffenhofen an der Roth|DE|by|maobeo8
pfaffenhofen|Pfaffenhofen|AT||kaleeqs
pfaffenhofen|Pfaffenhofen|DE|bw|laqaeky
pfaffenthal|Pfaffenthal|LU||karued1
pfaffenwald|Pfaffenwald|DE|bw|lapfela
pfaffenweiler|Pfaffenweiler|DE|bw|lan5ehj
pfaffhausen|Pfaffhausen|CH||kalkejy
pfaffikon irgenhausen|Pfäffikon / Irgenhausen|CH||kalkekf
pfaffikon pfaffikon dorfkern|Pfäffikon / Pfäffikon (Dorfkern)|CH||malleke
pfaffikon|Pfäffikon|CH||nalkekf
pfaffing|Pfaffing|DE|by|lanhetn
pfaffnau|Pfaffnau|CH||kal7ehy
pfaffroda|Pfaffroda|DE|sn|lavaeur
pfaffstatten|Pfaffstätten|AT||lanef56
pfalzgrafenweiler|Pfalzgrafenweiler|DE|bw|maotejt
pfarrkirchen|Pfarrkirchen|DE|by|naojevy
pfatter|Pfatter|DE|by|laq0eue
pfedelbach|Pfedelbach|DE|bw|naqmeme
pfeffenhausen|Pfeffenhausen|DE|by|map6et9
pfeffingen|Pfeffingen|CH||lalueh3
pflugerville|Pflugerville|US||p9ak6cu
pforzen|Pforzen|DE|by|lan5eph
pforzheim|Pforzheim|DE|bw|qapsek6
pfreimd|Pfreimd|DE|by|marhetu
pfronten|Pfronten|DE|by|mam6epb
pfullendorf|Pfullendorf|DE|bw|nan5elq
pfullingen|Pfullingen|DE|bw|oaomeln
pfunds|Pfunds|AT||lakhepb
pfungen|Pfungen|CH||lalzek0
pfungstadt|Pfungstadt|DE|he|oasdejw
pfyn|Pfyn|CH||kam8ekv
phagwara|Phagwāra|IN||q9cqjqh
phalaborwa|Phalaborwa|ZA||q53igai
phan rang thap cham|Phan Rang-Tháp Chàm|VN||r7u4mar
phan thiet|Phan Thiết|VN||r7sdm8a
pharr|Pharr|US||q8yr6ba
phasi charoen|Phasi Charoen|TH||q803ln0
phenix city|Phenix City|US||p9g77bw
philadelphia|Philadelphia|US||ua0z838
philippeville|Philippeville|BE|WA|matge8m
philippsburg|Philippsburg|DE|bw|naqreji
philippsthal|Philippsthal|DE|he|mav8ent
phnom penh|Phnom Penh|KH||u7u4lzg
phoenixville|Phoenixville|US||oa1h829
phoenix|Phoenix|US||u9ix58p
phong ien|Phong Điền|VN||q882m68
phra pradaeng|Phra Pradaeng|TH||r7zyln9
phu ly|Phủ Lý|VN||r8j3m27
phu my|Phú Mỹ|VN||s7rjm5f
phu quoc|Phu Quoc|VN||s7qelwt
phusro|Phusro|IN||r8s0kix
piacenza|Piacenza|IT||qaf5emx
piatra neamt|Piatra Neamţ|RO||qakcfx5
pichling bei koflach|Pichling bei Köflach|AT||lakpf1v
pichl|Pichl|AT||kalcevp
pickerington|Pickerington|US||oa0s7i5
pickering|Pickering|CA||qaby7s7
pickering|Pickering|GB||mb4pdtv
picnic point north lynnwood|Picnic Point-North Lynnwood|US||oamy4gb
pico rivera|Pico Rivera|US||p9ke4ry
piding|Piding|DE|by|mampevw
piedecuesta|Piedecuesta|CO||r7hf893
piedras negras|Piedras Negras|MX||r95q64s
piercetown|Piercetown|IE||jaz8ddz
pierik|Pierik|NL|OV|lazuecz
piershil|Piershil|NL|ZH|kaxve7z
piesendorf|Piesendorf|AT||laldevc
piesport|Piesport|DE|rp|kaslef8
piesteritz|Piesteritz|DE|st|lay3ev0
pieterlen|Pieterlen|CH||lal2ege
pietermaritzburg|Pietermaritzburg|ZA||t4nqg8f
pieton|Piéton|BE|WA|lau4e7y
pijnacker|Pijnacker|NL|ZH|oayie8b
pikesville|Pikesville|US||o9zd7yw
pikine|Pikine|SN||t830cjp
pilibhit|Pīlibhīt|IN||q95jk1o
pillichsdorf|Pillichsdorf|AT||kaobf5x
pillnitz|Pillnitz|DE|sn|lavpeyk
pill|Pill|AT||kalgesg
pilsach|Pilsach|DE|by|lar0ery
pilsen|Pilsen|CZ||ras7ex6
pilsley|Pilsley|GB||lb1nds7
pilsting|Pilsting|DE|by|mapaev5
piltown|Piltown|IE||kazfdbm
pimlico|Pimlico|GB||oax1dvm
pimpri chinchwad|Pimpri-Chinchwad|IN||u8dqjl0
pimpri|Pimpri|IN||u8dqjl1
pinar del rio|Pinar del Río|CU||r8oa7fi
pinchbeck|Pinchbeck|GB||lb0pdvk
pincourt|Pincourt|CA||nag286i
pindamonhangaba|Pindamonhangaba|BR||r56cadq
pindiga|Pindiga|NG||q7pqeqf
pine bluff|Pine Bluff|US||p9l36sg
pine hills|Pine Hills|US||p95c7lr
pinecrest|Pinecrest|US||o8xb7ox
pinehurst|Pinehurst|US||n9ns7r9
pinellas park|Pinellas Park|US||p93c7ia
pinetown|Pinetown|ZA||r4n6g9t
pinewood|Pinewood|US||o8xv7p6
pingdingshan|Pingdingshan|CN||t9jqmmq
pingdu|Pingdu|CN||t9s6n57
pinggau|Pinggau|AT||kalsf4n
pingliang|Pingliang|CN||s9oqm4d
pingshan|Pingshan|CN||q8pvmqn
pingwu county|Pingwu County|CN||r9g1lyd
pingxiang|Pingxiang|CN||t92qmo9
pinhais|Pinhais|BR||q4zca3d
pinkafeld|Pinkafeld|AT||mallf4s
pinkneys green|Pinkneys Green|GB||max5dtw
pinneberg|Pinneberg|DE|sh|pb32en8
pinner|Pinner|GB||oaxbduy
pinole|Pinole|US||o9vk4ga
pinsdorf|Pinsdorf|AT||kan5ey9
pinsk|Pinsk|BY||qaysfwf
pinxton|Pinxton|GB||nb1hdsc
piqua|Piqua|US||oa1i7e0
piracicaba|Piracicaba|BR||s56va7n
piraeus|Piraeus|GR||r9vefpp
piraquara|Piraquara|BR||q4zca3p
pirbright|Pirbright|GB||lawhdu7
pirituba|Pirituba|BR||r54raa7
pirka|Pirka|AT||lakkf2q
pirmasens|Pirmasens|DE|rp|paqoeh5
pirna|Pirna|DE|sn|pavkeyq
pironchamps|Pironchamps|BE|WA|kau3e8k
pisa|Pisa|IT||qabfeow
piscataway|Piscataway|US||pa2i85c
pischelsdorf in der steiermark|Pischelsdorf in der Steiermark|AT||kal1f3x
pita kotte|Pita Kotte|LK||q7h5k1y
pitalito|Pitalito|CO||r73580r
pitesti|Piteşti|RO||raelft3
pithampur|Pithampur|IN||q8osjqa
pitlochry|Pitlochry|GB||lbbjdln
pitsea|Pitsea|GB||oax8dxf
pitstone|Pitstone|GB||laxzdu8
pitt meadows|Pitt Meadows|CA||oaqq4f7
pittem|Pittem|BE|VL|mavne52
pitten|Pitten|AT||kamkf4y
pittsburgh|Pittsburgh|US||sa2c7ps
pittsburg|Pittsburg|US||q9vn4hg
pittsfield|Pittsfield|US||pa7x88j
piura|Piura|PE||s6jm7ny
pizhou|Pizhou|CN||s9lbmzn
placentia|Placentia|US||p9k34sl
plaffeien|Plaffeien|CH||kajueg9
plaidt|Plaidt|DE|rp|matzegj
plainevaux|Plainevaux|BE|WA|laufebc
plainfeld|Plainfeld|AT||kamvewm
plainfield|Plainfield|US||pa5n730
plains|Plains|GB||lb98dl4
plainview|Plainview|US||oa3a87x
plainville|Plainville|US||oa5r89m
plan les ouates|Plan-les-Ouates|CH||nai9ed0
planaltina|Planaltina|BR||r5qma7n
planegg|Planegg|DE|by|nannerq
plankenau|Plankenau|AT||kalhewn
plankstadt|Plankstadt|DE|bw|nar7ejw
plano piloto|Plano Piloto|BR||r5q5a70
plano|Plano|US||s9hq6fe
plant city|Plant City|US||p93u7jx
plantation|Plantation|US||q8yl7p5
planterwald|Plänterwald|DE|be|nazsexf
plaspoelpolder|Plaspoelpolder|NL|ZH|jayke81
platen|Platen|LU||jasbech
plate|Plate|DE|mv|lb2rerz
plattenburg|Plattenburg|DE|bb|lb14etf
plattling|Plattling|DE|by|napievs
plattsburgh|Plattsburgh|US||oae687z
plau am see|Plau am See|DE|mv|mb2ieu2
plauen|Plauen|DE|sn|qauaetq
playa del carmen|Playa del Carmen|MX||r8jb764
plaza de la revolucion|Plaza de la Revolución|CU||r8q87j5
pleasant grove|Pleasant Grove|US||pa2459m
pleasant hill|Pleasant Hill|US||p9vf4gy
pleasant prairie|Pleasant Prairie|US||oa8773r
pleasant view|Pleasant View|CA||nabn7rm
pleasanton|Pleasanton|US||q9um4hh
pleasantville|Pleasantville|US||o9zf850
pleasure ridge park|Pleasure Ridge Park|US||o9vz79i
pleidelsheim|Pleidelsheim|DE|bw|maq0elk
pleiku|Pleiku|VN||q80um80
pleinfeld|Pleinfeld|DE|by|maqeeqi
pleiskirchen|Pleiskirchen|DE|by|lao7ev0
plesching|Plesching|AT||jao8ezu
plessa|Plessa|DE|bb|lawzexu
plettenberg|Plettenberg|DE|nw|oaw9ehv
pleven|Pleven|BG||qaamfse
pleystein|Pleystein|DE|by|larxeuh
pliening|Pliening|DE|by|manwess
pliezhausen|Pliezhausen|DE|bw|naowell
plochingen|Plochingen|DE|bw|napbem6
plock|Płock|PL||qazzfer
ploegsteert|Ploegsteert|BE|WA|mauxe40
ploiesti|Ploieşti|RO||raevfwa
plombieres|Plombières|BE|WA|nauyeck
plon|Plön|DE|sh|nb4geoz
plossberg|Plößberg|DE|by|lasoesz
plovdiv|Plovdiv|BG||sa73fsr
pluderhausen|Plüderhausen|DE|bw|napkemo
plumbon|Plumbon|ID||r6fem9b
plumstead|Plumstead|GB||oax0dw8
plum|Plum|US||oa2i7qh
plymouth|Plymouth|GB||ratxdki
plymouth|Plymouth|US||qaf16oe
plympton|Plympton|GB||natzdkq
plymstock|Plymstock|GB||oatwdkn
poa|Poá|BR||q54naba
pobershau|Pobershau|DE|sn|kauoewq
pocatello|Pocatello|US||pa9357n
pochlarn|Pöchlarn|AT||lanwf28
pockau|Pockau|DE|sn|mauuewr
pocking|Pocking|DE|by|naogewz
pocklington|Pocklington|GB||nb3tdtu
pocos de caldas|Poços de Caldas|BR||r59haao
podersdorf am see|Podersdorf am See|AT||lamxf6s
podgorica|Podgorica|ME||ra7wfdi
podolsk|Podolsk|RU||rb7ygsb
poederlee|Poederlee|BE|VL|lawbe9g
poederoijen|Poederoijen|NL|GE|jaxvea4
poeldijk|Poeldijk|NL|ZH|mayie7q
poelkapelle|Poelkapelle|BE|VL|lavge48
pohang|Pohang|KR||s9q3nvc
poinciana|Poinciana|US||p9467lq
poing|Poing|DE|by|nantesu
point breeze|Point Breeze|US||oa0x836
point chevalier|Point Chevalier|NZ||n43mrda
point cook|Point Cook|AU||q40pp23
point pleasant|Point Pleasant|US||oa1c869
pointe claire|Pointe-Claire|CA||oag986y
pointe noire|Pointe-Noire|CG||t6kqesy
pointe saint charles|Pointe-Saint-Charles|CA||nagc87p
pokeno|Pokeno|NZ||m42jre6
pokhara|Pokhara|NP||t94jkd9
poland||PL|==|a
polbeth|Polbeth|GB||lb96dm5
polch|Polch|DE|rp|matqegb
polen||PL|==|a
polesworth|Polesworth|GB||nb06drj
pollau|Pöllau|AT||malef3z
polleur|Polleur|BE|WA|laueecc
polling|Polling|DE|by|lanyeux
poll|Poll|DE|nw|navfeff
polmont|Polmont|GB||mb9jdlp
polokwane|Polokwane|ZA||s53mg5v
polsingen|Polsingen|DE|by|kapwepr
pols|Pöls|AT||kal6f0i
poltava|Poltava|UA||sarrgjz
pommelsbrunn|Pommelsbrunn|DE|by|marierz
pommeroeul|Pommeroeul|BE|WA|lau6e6b
pommersfelden|Pommersfelden|DE|by|las9eq2
pomona|Pomona|US||r9km4sx
pompano beach|Pompano Beach|US||q8yw7pg
ponca city|Ponca City|US||o9rz6eb
ponce|Ponce|PR||r8c18qy
ponders end|Ponders End|GB||naxgdvv
ponnani|Ponnāni|IN||q7rxjqx
ponsonby|Ponsonby|NZ||m43nrdd
pont a celles|Pont-à-Celles|BE|WA|naube85
pont de loup|Pont-de-Loup|BE|WA|lau2e8n
ponta grossa|Ponta Grossa|BR||s50aa0o
pontarddulais|Pontarddulais|GB||naxndks
ponte vedra beach|Ponte Vedra Beach|US||p9a07lx
pontefract|Pontefract|GB||pb35dsd
ponteland|Ponteland|GB||nb6xdr5
pontiac|Pontiac|US||pa8g7gn
pontianak|Pontianak|ID||t6xxmbo
pontpierre|Pontpierre|LU||karmecr
pontresina|Pontresina|CH||kaj6eni
pontyclun|Pontyclun|GB||max4dml
pontycymer|Pontycymer|GB||maxddm2
pontypool|Pontypool|GB||paxmdnk
pontypridd|Pontypridd|GB||oaxcdmq
pooler|Pooler|US||o9f87mb
poole|Poole|GB||rauvdqi
poortvliet|Poortvliet|NL|ZE|kax6e7i
popayan|Popayán|CO||s74s7z7
poperinge|Poperinge|BE|VL|oav9e3l
poplar bluff|Poplar Bluff|US||o9s46wx
poplar|Poplar|GB||max3dvy
poppel|Poppel|BE|VL|lawxea0
poppenbuttel|Poppenbüttel|DE|hh|ob32eo0
poppenhausen|Poppenhausen|DE|by|mat6eo6
poppenhausen|Poppenhausen|DE|he|lau9enf
poppenricht|Poppenricht|DE|by|largess
por do sol|Pôr do Sol|BR||q5pya6c
porbandar|Porbandar|IN||r8m4j9d
poringland|Poringland|GB||mb01dzr
porirua|Porirua|NZ||p3rrrdp
porlamar|Porlamar|VE||r7sg8yl
porrentruy|Porrentruy|CH||malqefo
port alberni|Port Alberni|CA||oaqs49c
port angeles|Port Angeles|US||oano4d5
port arthur|Port Arthur|US||p9916n2
port au prince|Port-au-Prince|HT||u8di8b2
port blair|Port Blair|IN||q7ufl1n
port charlotte|Port Charlotte|US||p90y7jz
port chester|Port Chester|US||oa3w87d
port colborne|Port Colborne|CA||oa967rx
port coquitlam|Port Coquitlam|CA||paqv4ez
port de paix|Port-de-Paix|HT||s8he89p
port elizabeth|Port Elizabeth|ZA||u4bofv5
port gentil|Port-Gentil|GA||r6w0eke
port glasgow|Port Glasgow|GB||nb9ddiz
port harcourt|Port Harcourt|NG||v7baefh
port hope|Port Hope|CA||naca7u8
port hueneme|Port Hueneme|US||o9kv4ow
port huron|Port Huron|US||oa9d7j2
port kennedy|Port Kennedy|AU||n4g3mtj
port lincoln|Port Lincoln|AU||n49jodf
port louis|Port Louis|MU||r5e0ibq
port macquarie|Port Macquarie|AU||p4ippor
port melbourne|Port Melbourne|AU||o40wp2m
port moody|Port Moody|CA||oaqw4eu
port moresby|Port Moresby|PG||s67op8r
port orange|Port Orange|US||p96y7n0
port pirie|Port Pirie|AU||n4dtoje
port richmond|Port Richmond|US||oa1383e
port said|Port Said|EG||t9cvgdq
port saint lucie|Port Saint Lucie|US||r91t7ot
port sudan|Port Sudan|SD||s8gigre
port washington|Port Washington|US||na3f87a
porta westfalica|Porta Westfalica|DE|nw|paz3eks
portadown|Portadown|GB||ob56de4
portaferry|Portaferry|GB||lb52dgl
portage la prairie|Portage la Prairie|CA||nast6az
portage park|Portage Park|US||pa6k747
portage|Portage|US||pa787aa
portarlington|Portarlington|IE||mb1odc1
porterville|Porterville|US||p9q74pe
porthcawl|Porthcawl|GB||nax0dlq
porthleven|Porthleven|GB||lat5dh8
porthmadog|Porthmadog|GB||lb11dkj
portishead|Portishead|GB||oax0dob
portland|Portland|GB||nauhdp8
portland|Portland|US||tagg4f8
portlaoise|Portlaoise|IE||nb1bdbq
portlaw|Portlaw|IE||kaz9dbo
portlethen|Portlethen|GB||nbcjdq3
portmarnock|Portmarnock|IE||nb2edey
portmore|Portmore|JM||q8bx7yf
porto alegre|Porto Alegre|BR||u4ml9xp
porto novo|Porto-Novo|BJ||s7g2e38
porto seguro|Porto Seguro|BR||r5obavi
porto velho|Porto Velho|BR||t69o8yi
portoviejo|Portoviejo|EC||s6v27oj
porto||BR||q6xw9xv
porto||CN||qaooniv
porto|Porto|PT||ra4bd83
portraine|Portraine|IE||kb2mdf1
portree|Portree|GB||lbdhdet
portrush|Portrush|GB||mb7cddj
portschach am worthersee|Pörtschach am Wörthersee|AT||lajkezb
portslade|Portslade|GB||oav8dve
portsmouth heights|Portsmouth Heights|US||q9sa7zv
portsmouth|Portsmouth|GB||rav4dsz
portsmouth|Portsmouth|US||q9sc802
portstewart|Portstewart|GB||nb7addd
portswood|Portswood|GB||navhds5
portugal||PT|==|a
portumna|Portumna|IE||kb1hd96
porz am rhein|Porz am Rhein|DE|nw|qavdefm
posadas|Posadas|AR||s4tx9ko
poschiavo|Poschiavo|CH||laioeny
possneck|Pößneck|DE|th|nautes7
post falls|Post Falls|US||oamk4v5
postbauer heng|Postbauer-Heng|DE|by|maqzerk
posterholt|Posterholt|NL|LI|law0ecr
postmunster|Postmünster|DE|by|laoievu
potchefstroom|Potchefstroom|ZA||r4vsfza
potomac|Potomac|US||p9ye7xj
potosi|Potosí|BO||r5fm8td
potsdam|Potsdam|DE|bb|razkewb
pottenberg|Pottenberg|NL|LI|lav9ebq
pottenbrunn|Pottenbrunn|AT||lanzf3m
pottendorf|Pottendorf|AT||man2f5i
pottenstein|Pottenstein|AT||lan8f4p
pottenstein|Pottenstein|DE|by|mas9erp
potters bar|Potters Bar|GB||oaxldvi
pottmes|Pöttmes|DE|by|maoyeqt
potton|Potton|GB||maytdve
potts point|Potts Point|AU||n4bxpk3
pottschach|Pottschach|AT||mamif4h
pottsching|Pöttsching|AT||lamsf5h
pottstown|Pottstown|US||oa1t81v
poughkeepsie|Poughkeepsie|US||oa5u86o
poulton le fylde|Poulton-le-Fylde|GB||ob3jdnq
pouso alegre|Pouso Alegre|BR||r589ace
poway|Poway|US||p9hk4uw
powell river|Powell River|CA||nasf4a4
poynton|Poynton|GB||nb27dq4
poysdorf|Poysdorf|AT||lap7f67
poza rica de hidalgo|Poza Rica de Hidalgo|MX||r8j16da
poznan|Poznań|PL||tazlf71
praag||CZ||uat5f02
prabumulih|Prabumulih|ID||q6ohlxj
prackenbach|Prackenbach|DE|by|laqeevn
pradl|Pradl|AT||oalberq
praga poludnie|Praga Południe|PL||raz4fil
prague|Prague|CZ||uat5f02
prag||CZ||uat5f02
prahran|Prahran|AU||n40vp2r
praia grande|Praia Grande|BR||s53bab4
praia|Praia|CV||r83hc2p
prairie village|Prairie Village|US||o9yb6l5
prairieville|Prairieville|US||o9a66vb
prambachkirchen|Prambachkirchen|AT||kao8eym
prangins|Prangins|CH||laiwedd
praroman|Praroman|CH||kajvefy
prato|Prato|IT||rabwequ
pratteln|Pratteln|CH||nam0ehd
prattville|Prattville|US||p9g677u
pratz|Pratz|LU||jasceci
prayagraj|Prayagraj|IN||u8wok7c
prayon|Prayon|BE|WA|mauiebs
prebbleton|Prebbleton|NZ||m3kyr78
preesall|Preesall|GB||mb3sdnr
preetz|Preetz|DE|sh|nb4oeok
pregarten|Pregarten|AT||laobf0d
pregassona|Pregassona|CH||mahuekx
prellenkirchen|Prellenkirchen|AT||kanjf73
premnitz|Premnitz|DE|bb|nazxeub
prenton|Prenton|GB||nb29dnj
prenzlauer berg|Prenzlauer Berg|DE|be|razyexa
prenzlau|Prenzlau|DE|bb|ob24eyi
prescott valley|Prescott Valley|US||p9m5580
prescott|Prescott|US||p9ly57l
prescot|Prescot|GB||pb2fdo8
presidente prudente|Presidente Prudente|BR||r58j9x9
presles|Presles|BE|WA|latye8q
presnenskiy|Presnenskiy|RU||qb8vgsb
pressath|Pressath|DE|by|mas9et6
pressbaum|Pressbaum|AT||manuf4o
presseck|Presseck|DE|by|latjes4
pressig|Pressig|DE|by|matverf
prestatyn|Prestatyn|GB||ob26dmj
prestbury|Prestbury|GB||lb20dq1
presteigne|Presteigne|GB||laz7dnn
prestonpans|Prestonpans|GB||nb9gdnq
prestons|Prestons|AU||n4bqpj3
preston|Preston|AU||p415p2u
preston|Preston|GB||sb3cdoi
prestwich|Prestwich|GB||ob2pdpo
prestwick|Prestwick|GB||nb84dj6
pretoria|Pretoria|ZA||v4yig2b
prettin|Prettin|DE|st|laxievw
pretzfeld|Pretzfeld|DE|by|las7er1
pretzschendorf|Pretzschendorf|DE|sn|mavbexk
preussisch oldendorf|Preußisch Oldendorf|DE|nw|nazbejl
preverenges|Préverenges|CH||maj8ee5
prevost|Prévost|CA||nahf868
price town|Price Town|GB||laxedm6
prichard|Prichard|US||o9be73c
prichsenstadt|Prichsenstadt|DE|by|laseeor
priel|Priel|AT||lak3f17
prien am chiemsee|Prien am Chiemsee|DE|by|namyeub
priestewitz|Priestewitz|DE|sn|lawdexk
prilly|Prilly|CH||najaeec
primrose place|Primrose Place|GB||ob00dvp
prince albert|Prince Albert|CA||pb1s5q7
prince edward|Prince Edward|CA||oac87xf
prince george|Prince George|CA||qb3s4f1
prince rupert|Prince Rupert|CA||nb4w3u0
princenhage|Princenhage|NL|NB|naxae96
princes risborough|Princes Risborough|GB||naxpdtp
princess rosethorn|Princess-Rosethorn|CA||nabb7r2
princeton|Princeton|US||p8wy7on
prinsenbeek|Prinsenbeek|NL|NB|naxce93
prinzenpark|Prinzenpark|DE|ni|naz7epb
prinzersdorf|Prinzersdorf|AT||kanwf34
prior lake|Prior Lake|US||oae76oi
prisdorf|Prisdorf|DE|sh|lb34en5
pristina|Pristina|XK||ta8jfit
prittriching|Prittriching|DE|by|lanweqd
pritzwalk|Pritzwalk|DE|bb|nb1nett
prizren|Prizren|XK||ra79fhm
probolinggo|Probolinggo|ID||r6chmmi
probstzella|Probstzella|DE|th|lauderm
proddatur|Proddatūr|IN||r82zjy7
profondeville|Profondeville|BE|WA|natye9j
prokop yevsk|Prokop’yevsk|RU||rb3skkw
proleb|Proleb|AT||kalof21
promonotory|Promonotory|CA||naqe4ha
prospect heights|Prospect Heights|US||oa6y73q
prospect|Prospect|AU||n494okz
prosperous|Prosperous|IE||lb21dd9
prosper|Prosper|US||n9ic6f4
prottes|Prottes|AT||kaoff6i
providence|Providence|US||ra668dn
provincie groningen||NL|=|a
provincie utrecht||NL|=|a
provo|Provo|US||qa1r59u
prudhoe|Prudhoe|GB||nb6odqv
prum|Prüm|DE|rp|mathedu
prunedale|Prunedale|US||o9s64i1
prutting|Prutting|DE|by|lan1etw
prutz|Prutz|AT||kaksepn
pskov|Pskov|RU||rbelg2q
pucallpa|Pucallpa|PE||s6aq84x
puch bei hallein|Puch bei Hallein|AT||lamkewd
puchberg am schneeberg|Puchberg am Schneeberg|AT||lamrf47
puchenau|Puchenau|AT||lao7ezk
puchheim|Puchheim|AT||lancey4
puchheim|Puchheim|DE|by|oanrerj
puchkirchen am trattberg|Puchkirchen am Trattberg|AT||kangexp
puchong|Puchong|MY||s76clqa
puckeridge|Puckeridge|GB||lay5dw1
pucking|Pucking|AT||kanvezf
pucklechurch|Pucklechurch|GB||lax1dp9
puderbach|Puderbach|DE|rp|laukeh6
pudsey|Pudsey|GB||pb3gdre
puducherry|Puducherry|IN||t7v5k1r
pudukkottai|Pudukkottai|IN||q7qujyy
puebla|Puebla|MX||u8ex6b7
pueblo west|Pueblo West|US||o9wj5t4
pueblo|Pueblo|US||q9w95tf
puente alto|Puente Alto|CL||t4cn8fy
puente de vallecas|Puente de Vallecas|ES||ra27dlu
puerto ayacucho|Puerto Ayacucho|VE||q7dq8oa
puerto barrios|Puerto Barrios|GT||q85p71w
puerto cabello|Puerto Cabello|VE||r7r38n3
puerto la cruz|Puerto La Cruz|VE||s7qd8wh
puerto montt|Puerto Montt|CL||r3qt89e
puerto plata|Puerto Plata|DO||r8gz8fn
puerto princesa|Puerto Princesa|PH||r7p2n1u
puerto vallarta|Puerto Vallarta|MX||r8ja5rp
puidoux|Puidoux|CH||laj6eeu
puiflijk|Puiflijk|NL|GE|kay4ebj
pukekohe east|Pukekohe East|NZ||o42ordz
pulandian|Pulandian|CN||q9zgnat
pulborough|Pulborough|GB||lavkdul
pulderbos|Pulderbos|BE|VL|lawae91
pulheim|Pulheim|DE|nw|pavoeex
pulkau|Pulkau|AT||japaf42
pullach im isartal|Pullach im Isartal|DE|by|nanies0
pulle|Pulle|BE|VL|law8e93
pullman|Pullman|US||pajt4ui
pully|Pully|CH||naj7eei
pulong santa cruz|Pulong Santa Cruz|PH||q81nn8c
pulsnitz|Pulsnitz|DE|sn|maw6eyx
punasa|Punāsa|IN||s8nsjs7
punchbowl|Punchbowl|AU||o4brpjl
pune|Pune|IN||v8dgjl6
punggol|Punggol|SG||r71xlwn
puning|Puning|CN||t8qrmup
puno|Puno|PE||q5q08hi
punta arenas|Punta Arenas|CL||q2uc8f1
punta cana|Punta Cana|DO||q8dm8m0
punta cardon|Punta Cardón|VE||q7ue8gy
punta gorda isles|Punta Gorda Isles|US||o90s7k0
punta gorda|Punta Gorda|US||o90t7k3
puntigam|Puntigam|AT||naknf2v
punto fijo|Punto Fijo|VE||r7uh8h0
puplinge|Puplinge|CH||laidedb
puqi|Puqi|CN||r98kmoc
pura|Pura|CH||kahrekn
purbach am neusiedler see|Purbach am Neusiedler See|AT||lan3f6e
purfleet on thames|Purfleet-on-Thames|GB||nax0dwo
purgen|Pürgen|DE|by|laneeqc
purgstall|Purgstall|AT||lanif21
puri|Puri|IN||r8h0kie
purkersdorf|Purkersdorf|AT||nanxf4y
purley|Purley|GB||qawmdvp
purmerend|Purmerend|NL|NH|qazue9s
purnia|Purnia|IN||s8xmkmz
purton|Purton|GB||laxbdqt
puruliya|Puruliya|IN||q8qtkjw
purwakarta|Purwakarta|ID||r6fsm6g
purwodadi|Purwodadi|ID||r6ebmg4
purwokerto|Purwokerto|ID||r6dembf
puschendorf|Puschendorf|DE|by|larkeq3
pushkino|Pushkino|RU||qb9jgt3
putbus|Putbus|DE|mv|mb4zexg
puthia|Puthia|BD||r8tpkqr
puth|Puth|NL|LI|kavjecb
putian|Putian|CN||u8won2l
putlitz|Putlitz|DE|bb|lb1xetg
putney|Putney|GB||qawydve
putten|Putten|NL|GE|oaz6ebl
putte|Putte|BE|VL|navte8v
putte|Putte|NL|NB|lawoe88
puttlingen|Püttlingen|DE|sl|oaqxef5
putzbrunn|Putzbrunn|DE|by|mankesk
puurs|Puurs|BE|VL|navve7x
puyallup|Puyallup|US||pal34gb
puyang chengguanzhen|Puyang Chengguanzhen|CN||q9p7mrj
puyang|Puyang|CN||v97un51
pwllheli|Pwllheli|GB||lb0xdjr
pyatigorsk|Pyatigorsk|RU||racdh7l
pyay|Pyay|MM||r8eal8i
pyeongtaek|Pyeongtaek|KR||s9srnp1
pyhra|Pyhra|AT||kansf3l
pyin oo lwin|Pyin Oo Lwin|MM||q8n8lby
pyle|Pyle|GB||nax4dlq
pymble|Pymble|AU||n4capju
pyongyang|Pyongyang|KP||v9yfnlb
pyrbaum|Pyrbaum|DE|by|maqyerd
pyrford|Pyrford|GB||mawjdul
pyrmont|Pyrmont|AU||n4bxpjz
qalyub|Qalyub|EG||r99ugap
qarchak|Qarchak|IR||r9ofhva
qarshi|Qarshi|UZ||s9xyiyr
qasr bin ghashir|Qaşr Bin Ghashīr|LY||q9gsewm
qazvin|Qazvin|IR||s9qrhqw
qianjiang|Qianjiang|CN||r9aimll
qiaotou|Qiaotou|CN||q9smlqf
qina|Qina|EG||r8yogex
qingdao|Qingdao|CN||w9q6n6e
qingnian|Qingnian|CN||q9scmtf
qingyang|Qingyang|CN||v9p7m70
qingyuan|Qingyuan|CN||u8rumlz
qingzhou|Qingzhou|CN||r9ryn14
qinhuangdao|Qinhuangdao|CN||ta0yn47
qinzhou|Qinzhou|CN||u8n2m9t
qionghai|Qionghai|CN||t8fgmeu
qiqihar|Qiqihar|CN||talingc
qitaihe|Qitaihe|CN||sah5nzw
qo qon|Qo‘qon|UZ||ra2ljd2
qom|Qom|IR||t9m8htc
quakenbruck|Quakenbrück|DE|ni|nb0cei3
quakers hill|Quakers Hill|AU||o4cbpj4
quan ba|Quận Ba|VN||r7rxm4d
quan bon|Quận Bốn|VN||r7rxm4f
quan muoi mot|Quận Mười Một|VN||s7rwm48
quan muoi|Quận Mười|VN||s7rxm4b
quan nam|Quận Năm|VN||r7rwm4b
quan sau|Quận Sáu|VN||s7rvm49
quan uc thinh|Quận Đức Thịnh|VN||r7qnm1q
quang ngai|Quảng Ngãi|VN||s840ma7
quanzhou|Quanzhou|CN||u8v7n1f
quaregnon|Quaregnon|BE|WA|oau4e6r
quarten|Quarten|CH||lakvelo
quarto oggiaro|Quarto Oggiaro|IT||ragfele
quchan|Qūchān|IR||q9t3iej
quebec|Québec|CA||tak18e7
quedlinburg|Quedlinburg|DE|st|oaxveqz
queen creek|Queen Creek|US||p9id59x
queen s park|Queen's Park|GB||nax5dvf
queenborough|Queenborough|GB||lawudy2
queens village|Queens Village|US||pa35876
queensborough|Queensborough|CA||naqm4ej
queensbury|Queensbury|GB||nb3ddqv
queensbury|Queensbury|US||oaai87j
queensferry|Queensferry|GB||nb9jdmk
queenstown|Queenstown|NZ||n3gxqwi
queenstown|Queenstown|ZA||q4hefyo
queenswood heights|Queenswood Heights|CA||nagb829
queens|Queens|US||va3086w
queidersbach|Queidersbach|DE|rp|lar5eh7
queimados|Queimados|BR||r56waj0
quelimane|Quelimane|MZ||s5kcgqh
queluz|Queluz|PT||q9xod6b
quenast|Quenast|BE|WA|laure7k
queniborough|Queniborough|GB||lb0fdt3
querfurt|Querfurt|DE|st|nawqes8
querum wabenkamp|Querum -  Wabenkamp|DE|ni|laz9epd
querumer forst|Querumer Forst|DE|ni|lazaepc
quetta|Quetta|PK||u99uj24
quetzaltenango|Quetzaltenango|GT||r8386ts
queue du bois|Queue-du-Bois|BE|WA|lauoebs
quevaucamps|Quevaucamps|BE|WA|lauce68
quevedo|Quevedo|EC||r6v57ra
quevy le petit|Quévy-le-Petit|BE|WA|matxe6y
quezon city|Quezon City|PH||v82pn89
qui nhon|Qui Nhon|VN||s80ambe
quibdo|Quibdó|CO||q7dt7z2
quickborn|Quickborn|DE|sh|ob39enj
quierschied|Quierschied|DE|sl|nar0efl
quievrain|Quiévrain|BE|WA|mau1e68
quillacollo|Quillacollo|BO||r5lp8rw
quilmes|Quilmes|AR||s49k9e7
quilpue|Quilpué|CL||q4e78dk
quincy|Quincy|US||qa7d8es
quinte west|Quinte West|CA||pacq7wj
quin|Quin|IE||jb0qd7d
quirijnstok|Quirijnstok|NL|NB|laxaea6
quispamsis|Quispamsis|CA||oag68st
quito|Quito|EC||v6xd7tw
qujing|Qujing|CN||u8wslwa
quorndon|Quorndon|GB||mb0idsr
qurayyat|Qurayyat|SA||q9d1grq
quthbullapur|Quthbullapur|IN||r8amjxy
quzhou|Quzhou|CN||t96gn27
ra s bayrut|Ra’s Bayrūt|LB||u9k6gmk
raaba|Raaba|AT||laknf32
raab|Raab|AT||kaobexx
raalte|Raalte|NL|OV|oazjedg
raamsdonksveer|Raamsdonksveer|NL|NB|maxme9j
raamsdonk|Raamsdonk|NL|NB|kaxle9n
raam|Raam|NL|NB|laxiebo
rabak|Rabak|SD||r7ymgey
rabat|Rabat|MA||u9khdd1
rabenau|Rabenau|DE|he|mausekm
rabenau|Rabenau|DE|sn|mavkexw
rabensburg|Rabensburg|AT||kap5f6y
rach gia|Rạch Giá|VN||s7ptlzw
racine|Racine|US||qa8p746
rackwitz|Rackwitz|DE|sn|lawveue
radcliffe on trent|Radcliffe on Trent|GB||mb13dt4
radcliffe|Radcliffe|GB||pb2sdpk
radcliff|Radcliff|US||o9v4799
raddestorf|Raddestorf|DE|ni|lazpekx
radeberg|Radeberg|DE|sn|oavzeyn
radebeul|Radebeul|DE|sn|oavzexy
radeburg|Radeburg|DE|sn|mawaey5
radelfingen|Radelfingen|CH||kakmeg7
radenthein|Radenthein|AT||kak0ey3
radevormwald|Radevormwald|DE|nw|oaw8egg
radewijk|Radewijk|NL|OV|jb01een
radfeld|Radfeld|AT||laltet3
radford|Radford|US||o9t57o6
radibor|Radibor|DE|sn|lawcf00
radlett|Radlett|GB||maxldv4
radnor|Radnor|US||oa1982o
radolfzell|Radolfzell|DE|bw|oammekx
radom|Radom|PL||rawsfir
radstadt|Radstadt|AT||lalmexd
radstock|Radstock|GB||mawhdp8
radyr|Radyr|GB||max4dmy
raebareli|Raebareli|IN||r8yvk5n
raerd|Raerd|NL|FR|jb1iec0
raeren|Raeren|BE|WA|naured0
raesfeld|Raesfeld|DE|nw|naxtef1
rafah|Rafaḩ|PS||q9cygj4
raffelstetten|Raffelstetten|AT||jao0f00
rafsanjan|Rafsanjān|IR||r9ahi7j
rafz|Rafz|CH||lam8ejq
raguhn|Raguhn|DE|st|laxneu4
rahden|Rahden|DE|nw|naznejx
raheny|Raheny|IE||mb2bdeu
rahim yar khan|Rahim Yar Khan|PK||s94yjba
rahlstedt|Rahlstedt|DE|hh|qb2weo8
rahnsdorf|Rahnsdorf|DE|be|nazoey1
rahway|Rahway|US||oa2t85o
raichur|Rāichūr|IN||r871juw
raiganj|Rāiganj|IN||r8x5kos
raigarh|Raigarh|IN||r8mukbo
rainford|Rainford|GB||mb2mdo9
rainham|Rainham|GB||nax4dwj
rainhill|Rainhill|GB||nb2edob
rainworth|Rainworth|GB||mb1kdsw
rain|Rain|AT||kajhezz
rain|Rain|DE|by|nap9eqc
raipur|Raipur|IN||t8kzk6r
raisdorf|Raisdorf|DE|sh|mb4seoh
raisting|Raisting|DE|by|lan4equ
raj nandgaon|Rāj-Nāndgaon|IN||r8kmk53
rajamahendravaram|Rajamahendravaram|IN||s899k76
rajapalayam|Rajapalayam|IN||q7o9jvf
rajkot|Rājkot|IN||u8nxjcn
rajpur sonarpur|Rajpur Sonarpur|IN||s8ockpn
rajshahi|Rajshahi|BD||t8tpkq4
raleigh|Raleigh|US||s9pd7tk
ramadi|Ramadi|IQ||r9iuh8b
ramagundam|Ramagundam|IN||r8e4k0r
ramat gan|Ramat Gan|IL||r9f4gkp
rameldange|Rameldange|LU||jaryedb
ramelton|Ramelton|IE||kb6wdar
ramenki|Ramenki|RU||qb8qgs6
ramgundam|Rāmgundam|IN||s8e8k0p
ramillies|Ramillies|BE|WA|maune9m
ramna maidan|Ramna Maidan|BD||r8rxkv4
ramona|Ramona|US||o9hs4vd
rampur|Rāmpur|IN||s961jzj
ramsau am dachstein|Ramsau am Dachstein|AT||lalqexy
ramsau im zillertal|Ramsau im Zillertal|AT||kal4et0
ramsbottom|Ramsbottom|GB||ob31dpk
ramsel|Ramsel|BE|VL|mavre9f
ramsen|Ramsen|CH||kamjekh
ramsey|Ramsey|GB||mazpdvp
ramsey|Ramsey|US||oafq6of
ramsgate|Ramsgate|GB||pawmdzy
ramstein miesenbach|Ramstein-Miesenbach|DE|rp|marceh0
rancagua|Rancagua|CL||r4b38fi
ranchi|Ranchi|IN||u8qukgz
rancho cordova|Rancho Cordova|US||q9x74j2
rancho cucamonga|Rancho Cucamonga|US||r9kr4td
rancho mirage|Rancho Mirage|US||o9jq4wn
rancho palos verdes|Rancho Palos Verdes|US||p9jq4r5
rancho penasquitos|Rancho Penasquitos|US||p9hk4uo
rancho san diego|Rancho San Diego|US||o9gz4v6
rancho santa margarita|Rancho Santa Margarita|US||p9jg4tc
randallstown|Randallstown|US||o9zd7yo
randalstown|Randalstown|GB||mb63dei
randburg|Randburg|ZA||s4xjg1s
randenbroek|Randenbroek|NL|UT|mayveb0
randersacker|Randersacker|DE|by|las8enq
randfontein|Randfontein|ZA||r4xag0y
randogne|Randogne|CH||lainegu
randolph|Randolph|US||oa748eo
randstad||NL|=|a
randwick|Randwick|AU||o4btpk5
randwijk|Randwijk|NL|GE|jaybebv
ranebennur|Ranebennur|IN||q82mjq3
rangamati|Rāngāmāti|BD||q8owl03
rangendingen|Rangendingen|DE|bw|maoeekp
ranggen|Ranggen|AT||kalaer5
rangiora|Rangiora|NZ||o3lqr7e
rangkasbitung|Rangkasbitung|ID||r6gcm35
rangpur|Rangpur|BD||t8xjkrx
rangsdorf|Rangsdorf|DE|bb|naz9exa
raniganj|Rānīganj|IN||r8rmkm1
ranipet|Rānipet|IN||s7xwk0d
ranis|Ranis|DE|th|kauqes5
rankweil|Rankweil|AT||nalbems
rannersdorf|Rannersdorf|AT||lanpf5q
ransart|Ransart|BE|WA|nau6e8g
ransbach baumbach|Ransbach-Baumbach|DE|rp|mau6ehh
ransdaal|Ransdaal|NL|LI|javaecd
ranshofen|Ranshofen|AT||lanzew6
ranstadt|Ranstadt|DE|he|matweky
ranst|Ranst|BE|VL|oaw7e8p
rantauprapat|Rantauprapat|ID||q73ullb
raphoe|Raphoe|IE||kb6fdaw
rapid city|Rapid City|US||qacg5x9
raposo tavares|Raposo Tavares|BR||q54haa1
rapperswil|Rapperswil|CH||pal7eki
raron|Raron|CH||kaineho
ras al khaimah city|Ras Al Khaimah City|AE||s8xni7e
rasapudipalem|Rasapūdipalem|IN||u8b9kbg
raschau|Raschau|DE|sn|laudevn
rasht|Rasht|IR||t9tkhpr
rastatt|Rastatt|DE|bw|papqeit
rastede|Rastede|DE|ni|ob1xeis
rastenberg|Rastenberg|DE|th|law5erq
rastrick|Rastrick|GB||nb35dr1
ratby|Ratby|GB||mb09dsk
ratekau|Ratekau|DE|sh|nb3vept
rathangan|Rathangan|IE||lb1udck
rathard|Rathard|IE||jay1d7q
rathcoole|Rathcoole|IE||lb20de1
rathcormac|Rathcormac|IE||kayod90
rathdowney|Rathdowney|IE||kb0tday
rathdrum|Rathdrum|IE||kb11dep
rathenow|Rathenow|DE|bb|ob05eua
rathfarnham|Rathfarnham|IE||ob22dek
rathfriland|Rathfriland|GB||lb4pdev
rathgar|Rathgar|IE||nb23dek
rathkeale|Rathkeale|IE||kazwd76
rathmines|Rathmines|IE||nb24dem
rathmore|Rathmore|IE||jayod6e
rathnew|Rathnew|IE||lb17df3
rathvilly|Rathvilly|IE||jb0wddf
rathwire|Rathwire|IE||kb2ndc6
rath|Rath|DE|nw|navgefp
ratingen|Ratingen|DE|nw|qawief1
ratlam|Ratlām|IN||s8qtjog
ratoath|Ratoath|IE||nb2nde2
rattelsdorf|Rattelsdorf|DE|by|masyeq9
ratzeburg|Ratzeburg|DE|sh|nb36epx
ratzersdorf an der traisen|Ratzersdorf an der Traisen|AT||kanzf3j
raubling|Raubling|DE|by|namretn
rauenberg|Rauenberg|DE|bw|maqvek6
raumanga|Raumanga|NZ||m46qrc7
raumati beach|Raumati Beach|NZ||m3scre2
raunds|Raunds|GB||nazedui
raunheim|Raunheim|DE|he|nasxejh
raureka|Raureka|NZ||m3vwrj6
rauris|Rauris|AT||kal7ew3
raurkela industrial township|Raurkela Industrial Township|IN||r8nokfq
rauschenberg|Rauschenberg|DE|he|mavceks
rautheim|Rautheim|DE|ni|laz4epf
ravels|Ravels|BE|VL|nawpe9v
ravensburg|Ravensburg|DE|bw|pamqemp
ravenshead|Ravenshead|GB||mb1hdss
ravenstein|Ravenstein|NL|NB|kaxwebp
rawalpindi|Rawalpindi|PK||v9jcjix
rawang|Rawang|MY||q778lq6
rawmarsh|Rawmarsh|GB||ob2idsa
rawtenstall|Rawtenstall|GB||ob36dpo
rayleigh|Rayleigh|GB||oaxbdxo
raymond terrace|Raymond Terrace|AU||n4f0plj
raymore|Raymore|US||o9xs6ln
rayne|Rayne|GB||kay3dxm
rayong|Rayong|TH||q7x8lpa
rayside balfour|Rayside-Balfour|CA||najh7mf
raytown|Raytown|US||o9yd6lm
reading|Reading|GB||sawydtb
reading|Reading|US||qa22813
rebecq rognon|Rebecq-Rognon|BE|WA|naupe7f
rebstein|Rebstein|CH||maloemn
recanto das emas|Recanto das Emas|BR||q5pta6i
rechberghausen|Rechberghausen|DE|bw|mapdems
rechenberg bienenmuhle|Rechenberg-Bienenmühle|DE|sn|lauyexm
rechlin|Rechlin|DE|mv|lb26evd
rechnitz|Rechnitz|AT||lalef5o
rechthalten|Rechthalten|CH||kajxeg4
rechtsupweg|Rechtsupweg|DE|ni|lb2pegd
recife|Recife|BR||u6bnb74
reckange sur mess|Reckange-sur-Mess|LU||jaroecp
reckange|Reckange|LU||kas7ecw
recke|Recke|DE|nw|nazhehg
recklinghausen|Recklinghausen|DE|nw|qaxdeg0
reconvilier|Reconvilier|CH||lal7eg2
red deer|Red Deer|CA||qaz753w
red wing|Red Wing|US||oads6qz
redange sur attert|Redange-sur-Attert|LU||kas8ecd
redan|Redan|US||p9jr7eb
redbank plains|Redbank Plains|AU||o4t7pom
redbourn|Redbourn|GB||maxwduw
redcar|Redcar|GB||pb5qdt2
redding|Redding|GB||lb9jdln
redding|Redding|US||qa2r4g1
redditch|Redditch|GB||qazbdql
redfern|Redfern|AU||n4bvpk0
redford|Redford|US||pa7q7gm
redhill|Redhill|GB||pawcdvj
reding|Reding|AT||lak2f19
redland bay|Redland Bay|AU||n4tbppu
redlands|Redlands|US||q9km4ui
redland|Redland|US||o9yr7xq
redlynch|Redlynch|GB||lavydp9
redmond|Redmond|US||pamf4gs
rednitzhembach|Rednitzhembach|DE|by|maqyeqs
redondo beach|Redondo Beach|US||q9k14r5
redruth|Redruth|GB||patjdhi
reduzum|Reduzum|NL|FR|jb1kec3
redwitz an der rodach|Redwitz an der Rodach|DE|by|latder5
redwood city|Redwood City|US||q9u54gg
redwoodtown|Redwoodtown|NZ||n3qnrb7
redwood|Redwood|NZ||n3l9r7h
reedley|Reedley|US||o9ro4o7
reek|Reek|NL|NB|kaxrebs
reepham|Reepham|GB||lb1vdut
rees|Rees|DE|nw|oaxseds
reet|Reet|BE|VL|mavye89
reeuwijk|Reeuwijk|NL|ZH|nayle94
regensburg|Regensburg|DE|by|qaq6etm
regensdorf feldblumen riedthofstrasse|Regensdorf / Feldblumen-Riedthofstrasse|CH||kalsejj
regensdorf hofacher geeren|Regensdorf / Hofacher-Geeren|CH||kalseji
regensdorf obstgarten|Regensdorf / Obstgarten|CH||kalrejj
regensdorf|Regensdorf|CH||malrejj
regenstauf|Regenstauf|DE|by|naqgetp
regent park|Regent Park|CA||naba7rk
regent s park|Regent's Park|GB||nax5dvk
regents park|Regents Park|AU||n4t4pp4
regen|Regen|DE|by|naq1ewh
reggio calabria|Reggio Calabria|IT||r9vvf3i
reggio nell emilia|Reggio nell'Emilia|IT||rae6epj
regina|Regina|CA||rau55te
regis breitingen|Regis-Breitingen|DE|sn|mavxeuk
regnitzlosau|Regnitzlosau|DE|by|latqeth
rego park|Rego Park|US||pa3586v
rehau|Rehau|DE|by|natletf
rehberg|Rehberg|AT||kaojf3b
rehburg loccum|Rehburg-Loccum|DE|ni|nazrelk
rehetobel|Rehetobel|CH||kalremc
rehfelde|Rehfelde|DE|bb|mazxeyn
rehling|Rehling|DE|by|laooeqd
rehna|Rehna|DE|mv|lb3eeqp
rehovot|Reẖovot|IL||r9elgkp
reichelsheim|Reichelsheim|DE|he|nas3ekk
reichenau an der rax|Reichenau an der Rax|AT||kamif41
reichenau|Reichenau|DE|bw|mamhel6
reichenbach an der fils|Reichenbach an der Fils|DE|bw|mapbema
reichenbach vogtland|Reichenbach/Vogtland|DE|sn|oaumeu6
reichenbach|Reichenbach|DE|sn|maw2f14
reichenberg|Reichenberg|DE|by|las5enj
reichenburg|Reichenburg|CH||lal1eky
reichenfels|Reichenfels|AT||kaklf0y
reichenschwand|Reichenschwand|DE|by|larjerl
reichersbeuern|Reichersbeuern|DE|by|lampesb
reichertshausen|Reichertshausen|DE|by|man2es4
reichertshofen|Reichertshofen|DE|by|map6erv
reichraming|Reichraming|AT||kan0f05
reiden|Reiden|CH||lal9ei5
reigate|Reigate|GB||pawcdvf
reigoldswil|Reigoldswil|CH||kaloehd
reijmerstok|Reijmerstok|NL|LI|jav4ec8
reilingen|Reilingen|DE|bw|maqxejt
reims|Reims|FR||raqve77
reinach|Reinach|CH||oalyeh3
reinbach|Reinbach|AT||laljewn
reinbek|Reinbek|DE|sh|ob2oeoh
reinfeld|Reinfeld|DE|sh|nb3jep5
reinhardtsgrimma|Reinhardtsgrimma|DE|sn|lavdey8
reinhausen|Reinhausen|DE|by|naq7etn
reinheim|Reinheim|DE|he|oasfekk
reinickendorf|Reinickendorf|DE|be|qb00ex2
reinsberg|Reinsberg|DE|sn|lavpex5
reinsdorf|Reinsdorf|DE|sn|nauueuw
reinsfeld|Reinsfeld|DE|rp|las0ef4
reisbach|Reisbach|DE|by|maoxev3
reischach|Reischach|DE|by|lao5evd
reisenberg|Reisenberg|AT||kanbf5w
reiskirchen|Reiskirchen|DE|he|naukekj
reisterstown|Reisterstown|US||o9zn7yl
reit im winkl|Reit im Winkl|DE|by|lamgeun
reitberg|Reitberg|AT||kamxewk
reitdiep|Reitdiep|NL|GR|lb1wee4
reiterndorf|Reiterndorf|AT||lamiexv
reith bei kitzbuhel|Reith bei Kitzbühel|AT||kalveub
reith bei seefeld|Reith bei Seefeld|AT||kaleer4
reith im alpbachtal|Reith im Alpbachtal|AT||lalqet0
rekem|Rekem|BE|VL|mavgebt
rekkem|Rekkem|BE|VL|mav2e4s
relizane|Relizane|DZ||q9padxk
rellingen|Rellingen|DE|sh|nb31enb
remagen|Remagen|DE|rp|nauieg3
remerschen|Remerschen|LU||jarhedn
remich|Remich|LU||larnedp
remicourt|Remicourt|BE|WA|mauseat
remlingen|Remlingen|DE|ni|layrepn
remptendorf|Remptendorf|DE|th|maudesd
remscheid|Remscheid|DE|nw|qaw6efz
remseck am neckar|Remseck am Neckar|DE|bw|oaprelr
remuera|Remuera|NZ||o43krdk
renchen|Renchen|DE|bw|maozei9
rendeux|Rendeux|BE|WA|latjeba
rendlesham|Rendlesham|GB||laytdzy
rendsburg|Rendsburg|DE|sh|ob4uemv
renens|Renens|CH||oajaeeb
renesse|Renesse|NL|ZE|kaxpe6i
renfrew collingwood|Renfrew-Collingwood|CA||paqs4e8
renfrew|Renfrew|GB||ob97djt
rengasdengklok|Rengasdengklok|ID||r6gwm62
rengsdorf|Rengsdorf|DE|rp|lauaegu
renkum|Renkum|NL|GE|nayeebx
rennerod|Rennerod|DE|rp|lauleif
rennertshofen|Rennertshofen|DE|by|mapgeqp
rennes|Rennes|FR||ranndrd
renningen|Renningen|DE|bw|oapheku
reno|Reno|US||s9zt4n7
renswoude|Renswoude|NL|UT|laynebe
renton|Renton|GB||lb9hdja
renton|Renton|US||qalw4gi
repentigny|Repentigny|CA||qah287z
reppenstedt|Reppenstedt|DE|ni|mb1xeor
repton|Repton|GB||lb0sdrp
reseda|Reseda|US||p9l04qq
resende|Resende|BR||q57lagj
reservoir|Reservoir|AU||p418p2s
resistencia|Resistencia|AR||s4tq9c5
resolven|Resolven|GB||laxndlq
ressaix|Ressaix|BE|WA|lau2e7n
ressano garcia|Ressano Garcia|MZ||q4zcgcw
reston|Reston|US||p9y97x6
retford|Retford|GB||ob24dte
rethem|Rethem|DE|ni|lb0nem2
retie|Retie|BE|VL|mawfea4
retinne|Retinne|BE|WA|maunebu
retiro|Retiro|ES||qa29dls
rettenberg|Rettenberg|DE|by|lam5eol
retz|Retz|AT||lapgf4b
reusel|Reusel|NL|NB|mawoead
reus|Reus|ES||qa4cdz3
reutlingen|Reutlingen|DE|bw|qaopelk
reutte|Reutte|AT||malweps
reuver|Reuver|NL|LI|mawgecw
revere|Revere|US||pa7t8er
revesby|Revesby|AU||n4bppji
rewari|Rewāri|IN||r94cjsu
rewa|Rewa|IN||r8u5k5t
rexburg|Rexburg|US||oabr59h
rexdale kipling|Rexdale-Kipling|CA||nabg7qz
reykjavik|Reykjavík|IS||qbw6c76
reynoldsburg|Reynoldsburg|US||pa0z7hz
reynosa|Reynosa|MX||t8yg6b0
rhaunen|Rhaunen|DE|rp|lasiege
rhawnhurst|Rhawnhurst|US||oa1a83i
rhazuns|Rhäzüns|CH||kak0em4
rheda wiedenbruck|Rheda-Wiedenbrück|DE|nw|pay1ej2
rheden|Rheden|NL|GE|maygecr
rhede|Rhede|DE|ni|lb1eeg7
rhede|Rhede|DE|nw|oay0eem
rheezerveen|Rheezerveen|NL|OV|jb01ee4
rheinau|Rheinau|DE|bw|napreir
rheinbach|Rheinbach|DE|nw|oaunefb
rheinberg|Rheinberg|DE|nw|oax7eec
rheinbollen|Rheinböllen|DE|rp|masxehb
rheinbreitbach|Rheinbreitbach|DE|rp|maumeg3
rheinbrohl|Rheinbrohl|DE|rp|lauaegd
rheineck|Rheineck|CH||lalvemn
rheine|Rheine|DE|nw|qaz9ego
rheinfelden|Rheinfelden|CH||nam3ehn
rheinfelden|Rheinfelden|DE|bw|oam4ehn
rheinhausen|Rheinhausen|DE|nw|qawseen
rheinland pfalz||DE|=|a
rheinsberg|Rheinsberg|DE|bb|nb1ievu
rheinstetten|Rheinstetten|DE|bw|oaq1ej3
rheinzabern|Rheinzabern|DE|rp|maqgej0
rhenen|Rhenen|NL|UT|oaycebh
rhenoy|Rhenoy|NL|GE|jay4eab
rhens|Rhens|DE|rp|latoeh6
rheurdt|Rheurdt|DE|nw|mawzedz
rhiwbina|Rhiwbina|GB||nax5dn3
rhodes|Rhodes|AU||n4c1pjp
rhode|Rhode|IE||jb27dc0
rhondda|Rhondda|GB||paxidmf
rhoon|Rhoon|NL|ZH|oay2e8a
rhoose|Rhoose|GB||mawrdmp
rhosllannerchrugog|Rhosllannerchrugog|GB||ob19dni
rhuddlan|Rhuddlan|GB||lb21dmd
rhumspringe|Rhumspringe|DE|ni|laxaeom
rhyl|Rhyl|GB||ob24dmb
rhymney|Rhymney|GB||naxsdmv
riacho fundo ii|Riacho Fundo II|BR||q5pua6j
rialto|Rialto|IE||lb26dei
rialto|Rialto|US||q9kr4tz
riaz|Riaz|CH||kajkefm
ribbesbuttel|Ribbesbüttel|DE|ni|laznep7
ribeirao das neves|Ribeirão das Neves|BR||s5f3ahj
ribeirao pires|Ribeirão Pires|BR||q545ab3
ribeirao preto|Ribeirão Preto|BR||t5b6a77
ribnitz damgarten|Ribnitz-Damgarten|DE|mv|ob4oeum
riccall|Riccall|GB||lb3jdt2
riccarton|Riccarton|NZ||n3l3r7f
richards bay|Richards Bay|ZA||r4q2gd0
richardson|Richardson|US||q9hj6fb
richfield|Richfield|US||paeo6ow
richland|Richland|US||pail4oo
richmond hill|Richmond Hill|CA||rabv7rc
richmond hill|Richmond Hill|US||qa3286x
richmond west|Richmond West|US||p8x57ol
richmond|Richmond|AU||o40yp2s
richmond|Richmond|CA||raql4dy
richmond|Richmond|GB||oawydv5
richmond|Richmond|NZ||o3r7r92
richmond|Richmond|US||r9ub7wu
richterswil burghalde|Richterswil / Burghalde|CH||kal5ek5
richterswil dorfkern|Richterswil / Dorfkern|CH||kal5ek7
richterswil richterswil dorfkern|Richterswil / Richterswil (Dorfkern)|CH||lal4ek7
richterswil|Richterswil|CH||nal5ek6
rickenbach bei wil|Rickenbach bei Wil|CH||laltel5
rickenbach|Rickenbach|DE|bw|lamaei6
rickinghall|Rickinghall|GB||lazedyr
rickling|Rickling|DE|sh|lb41eo9
rickmansworth|Rickmansworth|GB||naxgduo
ridderkerk|Ridderkerk|NL|ZH|pay3e8s
riddes|Riddes|CH||lai9eg2
ridgecrest|Ridgecrest|US||o9oy4t5
ridgeland|Ridgeland|US||o9g36xn
ridgewood|Ridgewood|US||qa3286p
ried im innkreis|Ried im Innkreis|AT||nanxexh
ried im oberinntal|Ried im Oberinntal|AT||kakpepl
ried im traunkreis|Ried im Traunkreis|AT||kanfez3
ried im zillertal|Ried im Zillertal|AT||kaleesz
ried in der riedmark|Ried in der Riedmark|AT||kao3f0d
rieden an der kotz|Rieden an der Kötz|DE|by|laoeeoi
riedenberg|Riedenberg|DE|bw|mapeell
riedenburg|Riedenburg|DE|by|maq0esh
rieden|Rieden|DE|by|lar0et6
riederich|Riederich|DE|bw|maowelr
riedering|Riedering|DE|by|mamwetx
rieder|Rieder|DE|st|kaxper1
riede|Riede|DE|ni|lb15ekv
riedholz|Riedholz|CH||kal7eh1
riedlingen|Riedlingen|DE|bw|nanremc
riedlingsdorf|Riedlingsdorf|AT||kaljf4t
riedstadt|Riedstadt|DE|he|oasfejm
ried|Ried|DE|by|laooera
riefensberg|Riefensberg|AT||kalyeno
riegelsberg|Riegelsberg|DE|sl|naqyef9
riegel|Riegel|DE|bw|lanrehj
riehen|Riehen|CH||oam6eh9
riehl|Riehl|DE|nw|navlefe
rielasingen worblingen|Rielasingen-Worblingen|DE|bw|namlekk
riemst|Riemst|BE|VL|nav5ebk
rieneck|Rieneck|DE|by|lat5emt
riesa|Riesa|DE|sn|pawjewx
rieschweiler muhlbach|Rieschweiler-Mühlbach|DE|rp|laqregu
rieseby|Rieseby|DE|sh|lb5iena
rieste|Rieste|DE|ni|lazseia
ries|Ries|AT||maksf30
rietberg|Rietberg|DE|nw|oaxxejf
rietheim weilheim|Rietheim-Weilheim|DE|bw|laneekd
riethoven|Riethoven|NL|NB|lawneaz
rietmolen|Rietmolen|NL|GE|jayueei
rietschen|Rietschen|DE|sn|lawsf12
rietz neuendorf|Rietz Neuendorf|DE|bb|maz3ezd
rietz|Rietz|AT||laldeqn
riezlern|Riezlern|AT||kalkeob
riga|Riga|LV||tbc7fqz
riggisberg|Riggisberg|CH||kak1egs
rijckholt|Rijckholt|NL|LI|jav4ebx
rijeka|Rijeka|HR||qafxf04
rijen|Rijen|NL|NB|naxbe9o
rijkevorsel|Rijkevorsel|BE|VL|nawne98
rijmenam|Rijmenam|BE|VL|mavoe8q
rijnmond||NL|=|a
rijnsaterwoude|Rijnsaterwoude|NL|ZH|kaz0e8z
rijnsburg|Rijnsburg|NL|ZH|mayze8c
rijpwetering|Rijpwetering|NL|ZH|kayze8q
rijsbergen|Rijsbergen|NL|NB|max4e92
rijsel||FR||raune4i
rijsoord|Rijsoord|NL|ZH|lay1e8s
rijssen|Rijssen|NL|OV|oazbee4
rijswijk|Rijswijk|NL|NB|kaxwe9y
rijswijk|Rijswijk|NL|ZH|payke81
riley park|Riley Park|CA||oaqs4e3
rillaar|Rillaar|BE|VL|mavle9l
rimbach|Rimbach|DE|by|kaqrevs
rimbach|Rimbach|DE|he|naruekc
rimburg|Rimburg|NL|LI|javgecw
rimini|Rimini|IT||raceeux
rimouski|Rimouski|CA||paol8lo
rimpar|Rimpar|DE|by|masieno
rimsting|Rimsting|DE|by|lan0eua
rinchnach|Rinchnach|DE|by|lapzewo
ringaskiddy|Ringaskiddy|IE||jaxzd8w
ringelai|Ringelai|DE|by|laplexf
ringgenberg|Ringgenberg|CH||lajqehx
ringmer|Ringmer|GB||lavddw5
ringsend|Ringsend|IE||nb26dep
ringsheim|Ringsheim|DE|bw|lao1ehm
ringwood east|Ringwood East|AU||n40yp3h
ringwood|Ringwood|AU||o40yp3f
ringwood|Ringwood|GB||nav9dr1
rinn|Rinn|AT||kal9ery
rinsumageast|Rinsumageast|NL|FR|jb22ecj
rinteln|Rinteln|DE|ni|oayzel8
rio branco|Rio Branco|BR||s66b8nn
rio claro|Rio Claro|BR||r57ra7w
rio cuarto|Río Cuarto|AR||r4dz8x9
rio das ostras|Rio das Ostras|BR||r57fani
rio de janeiro|Rio de Janeiro|BR||w56dak2
rio grande|Rio Grande|BR||r4h09va
rio linda|Rio Linda|US||n9xh4in
rio pequeno|Rio Pequeno|BR||r54jaa4
rio rancho|Rio Rancho|US||q9nv5nq
rio rico|Rio Rico|US||o9df5bq
rio verde|Rio Verde|BR||r5kk9yj
riobamba|Riobamba|EC||s6td7ti
riohacha|Riohacha|CO||r7u289h
rionegro|Rionegro|CO||q7f482n
ripley|Ripley|GB||ob1bds4
ripon|Ripon|GB||nb4edrr
ripon|Ripon|US||n9uu4jk
ripponden|Ripponden|GB||mb33dqm
risca|Risca|GB||oaxddne
rishon letsiyyon|Rishon LeTsiyyon|IL||r9etgkn
rishra|Rishra|IN||q8p4kpf
rishton|Rishton|GB||mb3ddpb
rissen|Rissen|DE|hh|nb2uen5
risum lindholm|Risum-Lindholm|DE|sh|lb64ekn
rittenhouse|Rittenhouse|US||oa0z837
ritterhude|Ritterhude|DE|ni|nb1qeka
riva san vitale|Riva San Vitale|CH||lahiekx
river falls|River Falls|US||naem6qq
riverbank|Riverbank|US||o9uu4k2
riverdale|Riverdale|US||n9j97dj
rivermeade|Rivermeade|IE||jb2hdej
riverside|Riverside|US||s9kb4tw
riverstick|Riverstick|IE||jaxtd8f
riverton|Riverton|US||pa2k592
rivervale|Rivervale|AU||n4h8mtz
riverview|Riverview|CA||oahx8vy
riverview|Riverview|US||q93f7jb
riverwood|Riverwood|AU||n4bppjl
riviera beach|Riviera Beach|US||p90e7pm
riviera|Riviera|CH||mai5ek8
riviere du loup|Rivière-du-Loup|CA||oamv8iu
rivierenkwartier|Rivierenkwartier|NL|GE|layzecm
rivne|Rivne|UA||raumfww
rixensart|Rixensart|BE|WA|oauve8l
riyadh|Riyadh|SA||w8ulhhs
rize|Rize|TR||qa3yh0k
rizhao|Rizhao|CN||t9odn41
roade|Roade|GB||laywdti
roanoke rapids|Roanoke Rapids|US||n9ra7wb
roanoke|Roanoke|US||q9tj7py
robel|Röbel|DE|mv|mb2aev0
robertsbridge|Robertsbridge|GB||kavndxb
robertsonpet|Robertsonpet|IN||r7y0jxg
robertstown|Robertstown|IE||jb1zdd2
robertville|Robertville|BE|WA|lau5ed0
roberval|Roberval|CA||naos8bd
robina|Robina|AU||o4s1pq3
roblingen am see|Röblingen am See|DE|st|lawyesf
rochdale|Rochdale|GB||qb2ydq0
rochedale south|Rochedale South|AU||n4tcppc
rochefort|Rochefort|BE|WA|natceai
rochester hills|Rochester Hills|US||qa8i7h1
rochester|Rochester|GB||oawrdxf
rochester|Rochester|US||ra9v7we
roche|Roche|GB||lau1dil
rochford|Rochford|GB||oaxadxz
rochfortbridge|Rochfortbridge|IE||kb2ddbq
rochling hohe|Röchling-Höhe|DE|sl|maqveez
rochlitz|Rochlitz|DE|sn|mavtevk
rock forest|Rock Forest|CA||pag08c0
rock hill|Rock Hill|US||q9n07mx
rock island|Rock Island|US||pa5b6we
rock springs|Rock Springs|US||oa5j5go
rockanje|Rockanje|NL|ZH|kay3e7b
rockcliffe smythe|Rockcliffe-Smythe|CA||oabb7r7
rockdale|Rockdale|AU||n4bppjt
rockenberg|Rockenberg|DE|he|lau3eka
rockenhausen|Rockenhausen|DE|rp|marvehq
rockford|Rockford|US||ra7f70j
rockhampton|Rockhampton|AU||q552pi3
rockingham city centre|Rockingham city centre|AU||n4gcmti
rockingham|Rockingham|AU||n4gcmth
rockland|Rockland|US||oa718f0
rockledge|Rockledge|US||o94r7nr
rocklin|Rocklin|US||p9xr4j8
rockville centre|Rockville Centre|US||oa2y87g
rockville|Rockville|US||q9yk7xp
rockwall|Rockwall|US||p9hh6g2
rocky mount|Rocky Mount|US||p9pu7vx
rocky river|Rocky River|US||oa587ko
rocourt|Rocourt|BE|WA|mausebf
rodalben|Rodalben|DE|rp|maqseh8
rodange|Rodange|LU||marnec8
rode heath|Rode Heath|GB||kb1jdpn
rodenbach|Rodenbach|DE|he|natbel3
rodenbach|Rodenbach|DE|rp|larpeij
rodenberg|Rodenberg|DE|ni|mazbem0
rodenkirchen|Rodenkirchen|DE|ni|mb2cejh
rodenkirchen|Rodenkirchen|DE|nw|qavdeff
rodental|Rödental|DE|by|natqeqo
roden|Roden|NL|DR|mb1medu
rodersdorf|Rodersdorf|CH||kalwegq
rodersheim gronau|Rödersheim-Gronau|DE|rp|larbeiy
rodewisch|Rodewisch|DE|sn|maudeuh
rodgau|Rodgau|DE|he|paszekp
rodinghausen|Rödinghausen|DE|nw|naz5ejk
roding|Roding|DE|by|naqneus
rodriguez|Rodriguez|PH||r830n8o
roehampton|Roehampton|GB||nawxdvc
roelofarendsveen|Roelofarendsveen|NL|ZH|laz0e8v
roermond|Roermond|NL|LI|paw7ecn
roeselare|Roeselare|BE|VL|pavje4o
roeser|Roeser|LU||jarmed3
roetgen|Roetgen|DE|nw|mauped8
rogatz|Rogätz|DE|st|lazcesp
rogers park|Rogers Park|US||pa6p74h
rogers|Rogers|US||p9qx6mk
roggenburg|Roggenburg|DE|by|lao4eof
roggentin|Roggentin|DE|mv|lb47etw
roggwil|Roggwil|CH||lalyem4
rohini|Rohini|IN||t95uju3
rohnert park|Rohnert Park|US||p9wi4f6
rohr im kremstal|Rohr im Kremstal|AT||kanjezf
rohrbach an der golsen|Rohrbach an der Gölsen|AT||kanhf3q
rohrbach bei mattersburg|Rohrbach bei Mattersburg|AT||lamjf5n
rohrbach in oberosterreich|Rohrbach in Oberösterreich|AT||laoxeyv
rohrbach|Rohrbach|CH||kakyehp
rohrbach|Rohrbach|DE|by|map2es5
rohrdorf|Rohrdorf|DE|by|mamsett
rohrendorf bei krems|Rohrendorf bei Krems|AT||laoif3i
rohrmoos|Röhrmoos|DE|by|mao9ert
rohrnbach|Röhrnbach|DE|by|mapeexk
rohr|Rohr|CH||lalpei3
rohr|Rohr|DE|bw|mapcel9
rohr|Rohr|DE|by|lar2eq9
rohtak|Rohtak|IN||s969jsr
roitham|Roitham|AT||janeeye
roitzsch|Roitzsch|DE|st|laxaeu2
rolde|Rolde|NL|DR|lb16eeh
rolla|Rolla|US||o9vf6t3
rollegem|Rollegem|BE|VL|lav1e52
rolleston|Rolleston|NZ||p3kyr6u
rolle|Rolle|CH||maj2edl
rolling meadows|Rolling Meadows|US||oa6w73j
rollingen|Rollingen|LU||las6ecz
rollingergrund belair nord|Rollingergrund-Belair-Nord|LU||marvecx
romanel sur lausanne|Romanel-sur-Lausanne|CH||lajceed
romanshorn|Romanshorn|CH||nam5em2
roma||IT||va6deur
romeoville|Romeoville|US||pa5p73b
romerswil|Römerswil|CH||kal1eix
rome|Rome|IT||va6deur
rome|Rome|US||p9l67bg
romford|Romford|GB||qaxadwj
rommerskirchen|Rommerskirchen|DE|nw|navreek
romney marsh|Romney Marsh|GB||lavqdyk
romont|Romont|CH||majqef8
romrod|Romrod|DE|he|lauvelm
romsee|Romsée|BE|WA|maulebq
romsey|Romsey|GB||oavndru
romulus|Romulus|US||oa7a7gc
rom||IT||va6deur
roncesvalles|Roncesvalles|CA||nab97rb
rondonopolis|Rondonópolis|BR||r5o99o8
ronkonkoma|Ronkonkoma|US||oa3e88u
ronneburg|Ronneburg|DE|th|mavaetv
ronnenberg|Ronnenberg|DE|ni|oazcemu
ronse|Ronse|BE|VL|oauze60
ronshausen|Ronshausen|DE|he|lavjend
roodepoort|Roodepoort|ZA||s4xcg1f
roodeschool|Roodeschool|NL|GR|jb2eeet
roodt sur syre|Roodt-sur-Syre|LU||karzedi
roorkee|Roorkee|IN||q98zjwd
roosendaal|Roosendaal|NL|NB|qax5e8f
roosevelt|Roosevelt|US||na3087l
roosky|Roosky|IE||jb3jda0
roosteren|Roosteren|NL|LI|kavwec6
rooty hill|Rooty Hill|AU||n4c7piz
root|Root|CH||lakvejb
roppen|Roppen|AT||kal6eq2
rorbas|Rorbas|CH||kam1eju
rorschach|Rorschach|CH||nalwemd
rosamond|Rosamond|US||o9mu4rs
rosario|Rosario|AR||t4eh97k
rosario|Rosario|PH||q7zvn8q
rosbach vor der hohe|Rosbach vor der Höhe|DE|he|natqek5
roschenz|Röschenz|CH||kalqegs
rosche|Rosche|DE|ni|lb17epv
roscommon|Roscommon|IE||mb2zd9a
roscrea|Roscrea|IE||mb13dac
rosdorf|Rosdorf|DE|ni|nax2eni
rose hill|Rose Hill|US||o9xr7xt
rosebud|Rosebud|AU||n3zgp2j
roseburg|Roseburg|US||oaa24de
rosedale moore park|Rosedale-Moore Park|CA||oabc7ri
rosedale|Rosedale|NZ||m3d5qvo
rosedale|Rosedale|US||oa2y876
roselands|Roselands|AU||n4brpjn
roselies|Roselies|BE|WA|lau3e8p
roselle|Roselle|US||oa6m73c
rosemead|Rosemead|US||p9ko4s1
rosemere|Rosemère|CA||nagr870
rosemont|Rosemont|US||o9x34iw
rosemount|Rosemount|US||oaea6pb
rosenau am sonntagberg|Rosenau am Sonntagberg|AT||kandf0y
rosenberg|Rosenberg|DE|bw|laq6env
rosenberg|Rosenberg|US||p9846hv
rosenfeld|Rosenfeld|DE|bw|mao5ek8
rosenheim|Rosenheim|DE|by|pamyeto
rosental an der kainach|Rosental an der Kainach|AT||kakpf20
rosental|Rosental|DE|bw|lapdel9
rosenthal|Rosenthal|DE|be|nb04ex6
rosenthal|Rosenthal|DE|he|lavlekn
rosetta|Rosetta|EG||q9d8g8i
roseville|Roseville|US||q9xn4j3
rosieres|Rosières|BE|WA|lauxe8m
rositz|Rositz|DE|th|lavqeuc
roslau|Röslau|DE|by|lat4eta
roslindale|Roslindale|US||oa7h8eg
rosport|Rosport|LU||jascee3
rosrath|Rösrath|DE|nw|oaveefy
ross carbery|Ross Carbery|IE||jaxad6x
ross on wye|Ross on Wye|GB||nay8dov
rossau|Rossau|DE|sn|lavoewb
rossbach|Rossbach|DE|by|laoyevz
rossdorf|Roßdorf|DE|he|nasiekc
rossendale|Rossendale|GB||qb34dpo
rosses point|Rosses Point|IE||jb4vd87
rossett|Rossett|GB||lb1jdnu
rosshaupten|Roßhaupten|DE|by|laojep3
rosslare|Rosslare|IE||kaz7de9
rosslau|Roßlau|DE|st|nay5eu0
rossla|Roßla|DE|st|lawyeqs
rossleben|Roßleben|DE|th|mawierr
rosstal|Roßtal|DE|by|nar8eq9
rossum|Rossum|NL|GE|laxweat
rossum|Rossum|NL|OV|kazfef8
rossville|Rossville|US||oa2n85v
rosswein|Roßwein|DE|sn|mavvewm
rostock|Rostock|DE|mv|rb49etq
rostov na donu|Rostov-na-Donu|RU||ual7gyc
rostrevor|Rostrevor|GB||lb4ades
roswell|Roswell|US||q9ki7do
rosyth|Rosyth|GB||nb9odmg
rot am see|Rot am See|DE|bw|maqtenu
rotem|Rotem|BE|VL|lavteby
rotenburg an der fulda|Rotenburg an der Fulda|DE|he|navoen1
rotenburg|Rotenburg|DE|ni|ob1jem5
rotgesbuttel|Rötgesbüttel|DE|ni|lazmep9
rotha|Rötha|DE|sn|maw8euh
rothbury|Rothbury|GB||lb7ndqp
rothem|Rothem|NL|LI|kavceby
rothenbach an der pegnitz|Röthenbach an der Pegnitz|DE|by|narger8
rothenbergen|Rothenbergen|DE|he|latgelb
rothenberg|Rothenberg|DE|he|larieks
rothenburg ob der tauber|Rothenburg ob der Tauber|DE|by|nar6eob
rothenburgsort|Rothenburgsort|DE|hh|nb2qenw
rothenburg|Rothenburg|DE|ni|naz4ep4
rothenburg|Rothenburg|DE|sn|mawlf1l
rothenthurm|Rothenthurm|CH||lakuek4
rotherbaum|Rotherbaum|DE|hh|ob2tenr
rotherham|Rotherham|GB||qb2fds8
rotherhithe|Rotherhithe|GB||nax2dvv
rothesay|Rothesay|CA||nag28sr
rothesay|Rothesay|GB||mb94dhy
rotheux rimiere|Rotheux-Rimière|BE|WA|laudeb8
rothis|Röthis|AT||kaldemt
rothlein|Röthlein|DE|by|masueoe
rothley|Rothley|GB||lb0fdsu
rothrist|Rothrist|CH||malfehx
rothwell|Rothwell|GB||mazmdts
roth|Roth|DE|by|oaqteqt
rotkreuz|Rotkreuz|CH||nakyejf
rotorua|Rotorua|NZ||q402rhl
rotselaar|Rotselaar|BE|VL|navje94
rotsterhaule|Rotsterhaule|NL|FR|jb10ec9
rottach egern|Rottach-Egern|DE|by|mamhesp
rottenacker|Rottenacker|DE|bw|lanzemx
rottenbach|Röttenbach|DE|by|maryeqd
rottenbach|Rottenbach|DE|th|kauter1
rottenburg an der laaber|Rottenburg an der Laaber|DE|by|mapaetf
rottenburg|Rottenburg|DE|bw|paooeku
rottendorf|Rottendorf|DE|by|masbenv
rottenmann|Rottenmann|AT||lam1ezw
rotterdam|Rotterdam|NL|ZH|tay8e8g
rotterdam|Rotterdam|US||oa8v86j
rottevalle|Rottevalle|NL|FR|kb1necy
rotthalmunster|Rotthalmünster|DE|by|maocewo
rottingdean|Rottingdean|GB||oav5dvu
rottum|Rottum|NL|FR|jb12ecd
rottweil|Rottweil|DE|bw|oantejz
rott|Rott|DE|by|lan4etl
rotz|Rötz|DE|by|lar2eut
rot|Rot|DE|bw|maquejz
rouen|Rouen|FR||rarcdz2
rouge|Rouge|CA||pabo7s3
rouiba|Rouiba|DZ||q9s2e54
round lake beach|Round Lake Beach|US||oa7p73b
round lake|Round Lake|US||oa7n73b
round rock|Round Rock|US||q9ar6co
roundwood|Roundwood|IE||jb1edep
rourkela|Rourkela|IN||s8nqkfq
roux|Roux|BE|WA|nau4e87
rouyn noranda|Rouyn-Noranda|CA||oao07si
rovershagen|Rövershagen|DE|mv|lb4ieu0
rowland heights|Rowland Heights|US||p9ke4sh
rowlands gill|Rowlands Gill|GB||mb6kdr6
rowlett|Rowlett|US||p9he6fs
rowville|Rowville|AU||p40np3f
roxas city|Roxas City|PH||q7u7ncz
roxburgh park|Roxburgh Park|AU||o41hp2l
roxbury crossing|Roxbury Crossing|US||na7l8ej
roxel|Roxel|DE|nw|naybegy
roxheim|Roxheim|DE|rp|lasiehp
royal leamington spa|Royal Leamington Spa|GB||qaz9drs
royal oak|Royal Oak|NZ||m43hrdh
royal oak|Royal Oak|US||pa817h2
royal palm beach|Royal Palm Beach|US||p9077p5
royal tunbridge wells|Royal Tunbridge Wells|GB||qaw1dwq
royal wootton bassett|Royal Wootton Bassett|GB||nax6dqq
royston|Royston|GB||nb2wdrz
royton|Royton|GB||ob2tdq4
roy|Roy|US||pa4c58t
rozenburg|Rozenburg|NL|ZH|nay6e7t
rozendaal|Rozendaal|NL|GE|kayheck
ruabon|Ruabon|GB||lb17dnk
rubidoux|Rubidoux|US||p9kg4tv
rubigen|Rubigen|CH||lakaegy
rubtsovsk|Rubtsovsk|RU||rax3k5l
ruckersdorf|Rückersdorf|DE|by|marier9
rucphen|Rucphen|NL|NB|lax5e8o
ruda slaska|Ruda Śląska|PL||ratmfce
ruddervoorde|Ruddervoorde|BE|VL|mavye4x
ruddington|Ruddington|GB||mb0xdst
rudelzhausen|Rudelzhausen|DE|by|lap0esp
rudersberg|Rudersberg|DE|bw|naptemh
rudersdorf|Rudersdorf|AT||kakpf4s
ruderswil|Rüderswil|CH||lakiehg
ruderting|Ruderting|DE|by|lap5exa
rudesheim am rhein|Rüdesheim am Rhein|DE|he|nasuei0
rudesheim|Rüdesheim|DE|rp|lashehp
rudnyy|Rudnyy|KZ||qb15irb
rudolfstetten|Rudolfstetten|CH||lalleja
rudolstadt|Rudolstadt|DE|th|oauweri
rudow|Rudow|DE|be|pazmexh
rudrapur|Rudrapur|IN||r96ik0k
rueggisberg|Rüeggisberg|CH||kak2ego
rue|Rue|CH||kajieey
rufisque est|Rufisque est|SN||r82wck1
rufisque|Rufisque|SN||s82wck1
rufling|Rufling|AT||kao4ezi
rugao|Rugao|CN||r9fxn6y
rugby|Rugby|GB||qazhdsi
rugeley|Rugeley|GB||ob0kdqm
rugge|Rugge|NL|ZH|lay6e7j
ruhen|Rühen|DE|ni|mazteq9
ruhland|Ruhland|DE|bb|lawyeyj
ruhla|Ruhla|DE|th|mavdeot
ruhmannsfelden|Ruhmannsfelden|DE|by|laq2ew2
ruhpolding|Ruhpolding|DE|by|mampev5
ruhrgebiet||DE|=|a
ruhstorf|Ruhstorf|DE|by|maouev8
rui an|Rui’an|CN||t936n76
ruien|Ruien|BE|VL|lav1e5p
ruinen|Ruinen|NL|DR|lb0kedn
ruinerwold|Ruinerwold|NL|DR|lb0gedd
ruiru|Ruiru|KE||s6utgqo
ruisbroek|Ruisbroek|BE|VL|mavxe81
ruiselede|Ruiselede|BE|VL|mavse5f
ruislip manor|Ruislip Manor|GB||nax9duv
ruislip|Ruislip|GB||oax9duu
rulles|Rulles|BE|WA|las4ebg
rulzheim|Rülzheim|DE|rp|maqjej1
rumbeke|Rumbeke|BE|VL|navhe4t
rumes|Rumes|BE|WA|maufe57
rumillies|Rumillies|BE|WA|laume5k
rumlang rumlang dorfkern|Rümlang / Rümlang (Dorfkern)|CH||laltejp
rumlang|Rümlang|CH||maltejp
rummelsburg|Rummelsburg|DE|be|oazuexh
rummen|Rummen|BE|VL|lavdead
rumpt|Rumpt|NL|GE|jay4eae
rumst|Rumst|BE|VL|navwe8a
rum|Rum|AT||nalcert
runcorn|Runcorn|AU||n4tcpp8
runcorn|Runcorn|GB||pb26dof
runding|Runding|DE|by|laqqevg
runingen|Rüningen|DE|ni|laz2ep6
runkel|Runkel|DE|he|nau1ein
runnymede bloor west village|Runnymede-Bloor West Village|CA||naba7r7
rupelmonde|Rupelmonde|BE|VL|law1e7x
rupperswil|Rupperswil|CH||maloeil
ruppichteroth|Ruppichteroth|DE|nw|nav8egs
ruprechtshofen|Ruprechtshofen|AT||kanqf2g
ruqi|Ruqi|SO||r7pph8n
ruschegg|Rüschegg|CH||kajyegj
ruschlikon|Rüschlikon|CH||malfejr
ruse|Ruse|BG||rabtfw3
rushden|Rushden|GB||paz9duc
ruskington|Ruskington|GB||mb1ddux
ruskin|Ruskin|US||o9307j1
russeifa|Russeifa|JO||s9eygo5
russellville|Russellville|US||o9o06pb
russelsheim am main|Rüsselsheim am Main|DE|he|pasveje
russikon|Russikon|CH||laloeke
rustaq|Rustaq|OM||q8qzibi
rustavi|Rustavi|GE||qa5ghcy
rustenburg|Rustenburg|ZA||s4ypfzo
rusthall|Rusthall|GB||maw2dwn
rustington|Rustington|GB||nav5dul
ruston|Ruston|US||o9gc6qo
rust|Rust|AT||kamsf6b
rust|Rust|DE|bw|lao3ehh
ruswil|Ruswil|CH||makseil
rutesheim|Rutesheim|DE|bw|naplekv
ruthen|Rüthen|DE|nw|nax1ejg
rutherford|Rutherford|AU||n4f4pkx
rutherford|Rutherford|US||oa3f865
rutherglen|Rutherglen|GB||ob93dkb
ruthin|Ruthin|GB||mb1jdms
ruthi|Rüthi|CH||kaldemi
ruti dorfzentrum sudl teil|Rüti / Dorfzentrum, Südl. Teil|CH||lal9ekm
ruti oberdorf|Rüti / Oberdorf|CH||lalaekn
ruti westlicher dorfteil|Rüti / Westlicher Dorfteil|CH||lalaekk
ruti|Rüti|CH||nalaekm
rutland|Rutland|CA||pasm4od
rutland|Rutland|US||nab589b
ruurlo|Ruurlo|NL|GE|maypedx
ryazanskiy|Ryazanskiy|RU||qb8tgsx
ryazan|Ryazan’|RU||tb5rgy9
rybinsk|Rybinsk|RU||rbf9gvw
rybnik|Rybnik|PL||rat6fbi
ryde|Ryde|AU||o4c2pjr
ryde|Ryde|GB||oauxdss
rye|Rye|GB||mavjdy1
rye|Rye|US||na3u87c
ryhill|Ryhill|GB||mb2yds3
ryhope|Ryhope|GB||nb6fds7
ryptsjerk|Ryptsjerk|NL|FR|jb1uecg
ryton|Ryton|GB||nb06dph
rzeszow|Rzeszów|PL||rat0fl4
s gravendeel|s-Gravendeel|NL|ZH|naxue8u
s gravenhage|Den Haag|NL|ZH|sayoe7y
s gravenland|'s-Gravenland|NL|ZH|nay8e8n
s gravenmoer|'s Gravenmoer|NL|NB|laxie9q
s gravenwezel|'s-Gravenwezel|BE|VL|mawee8o
s gravenzande|'s-Gravenzande|NL|ZH|oayge7l
s heerenberg|'s-Heerenberg|NL|GE|may4ede
s hertogenbosch|Den Bosch|NL|NB|raxmeaq
sa dec|Sa Dec|VN||r7qlm1s
saaba|Saaba|BF||r7wdds3
saalbach|Saalbach|AT||kalnev4
saalfelden am steinernen meer|Saalfelden am Steinernen Meer|AT||oalrevp
saalfeld|Saalfeld|DE|th|oauperl
saal|Saal|DE|by|mapuet5
saanen|Saanen|CH||maj5eg6
saanich|Saanich|CA||qaov4db
saara|Saara|DE|th|lavheui
saarbrucken|Saarbrücken|DE|sl|raqrefh
saarburg|Saarburg|DE|rp|martee6
saarland||DE|=|a
saarlouis|Saarlouis|DE|sl|paqzeer
saarwellingen|Saarwellingen|DE|sl|nar3eew
saas fee|Saas-Fee|CH||kai3ei1
saas grund|Saas-Grund|CH||kai4ei2
saasveld|Saasveld|NL|OV|jazdeex
sabadell|Sabadell|ES||ra5ee1v
sabah as salim|Şabāḩ as Sālim|KW||r97ahli
sabanalarga|Sabanalarga|CO||q7rj83w
sabara|Sabará|BR||q5eraib
sabha|Sabha|LY||r914f03
sabt alalayah|Sabt Alalayah|SA||q8geh4k
sabzevar|Sabzevar|IR||r9qlic8
sacaba|Sacaba|BO||r5lo8sk
sachseln|Sachseln|CH||mak7eiv
sachsen anhalt||DE|=|a
sachsen bei ansbach|Sachsen bei Ansbach|DE|by|laqxepm
sachsenburg|Sachsenburg|AT||kak3ex4
sachsenhagen|Sachsenhagen|DE|ni|lazkelr
sachsenheim|Sachsenheim|DE|bw|oaq0el6
sachsen||DE|=|a
sachse|Sachse|US||o9hm6fo
sacoma|Sacomã|BR||r54daak
saco|Saco|US||oaau8gc
sacramento|Sacramento|US||t9x64ij
sacriston|Sacriston|GB||mb6adri
saddiqabad|Saddiqabad|PK||r94njat
saddleworth|Saddleworth|GB||ob2rdqg
saerbeck|Saerbeck|DE|nw|mayxeh7
safenwil|Safenwil|CH||lalgei6
safety harbor|Safety Harbor|US||o93r7ib
saffig|Saffig|DE|rp|latyegm
saffron walden|Saffron Walden|GB||nayidwo
safi|Safi|MA||s9fqd6c
sagamihara|Sagamihara|JP||t9otoms
sagard|Sagard|DE|mv|lb5hexn
saga|Saga|JP||r9ibnxy
saggart|Saggart|IE||lb20de4
saginaw township north|Saginaw Township North|US||oaaq7en
saginaw|Saginaw|US||paam7et
saguenay|Saguenay|CA||raoi8el
sahali|Sahali|CA||naup4lr
saham|Şaḩam|OM||r8t5ia1
saharanpur|Sahāranpur|IN||s999jvf
saharsa|Saharsa|IN||r8xvkkk
sahiwal|Sahiwal|PK||t9b7jj2
sahuarita|Sahuarita|US||o9es5bs
sai mai|Sai Mai|TH||r80olnl
saida|Saïda|DZ||r9mrdwf
saidpur|Saidpur|BD||r8xmkqx
saignelegier|Saignelégier|CH||lalaefg
saijo|Saijō|JP||q9k8o5y
sailauf|Sailauf|DE|by|lasyelq
saillon|Saillon|CH||kai9efz
saint agnes|Saint Agnes|GB||latrdhk
saint albans|Saint Albans|AU||p417p28
saint andrews|Saint Andrews|GB||obaido8
saint andrews|Saint Andrews|US||o9kk7mq
saint asaph|Saint Asaph|GB||lb1ydmf
saint aubin sauges|Saint-Aubin-Sauges|CH||lak9eet
saint augustin de desmaures|Saint-Augustin-de-Desmaures|CA||oaju8dj
saint basile le grand|Saint-Basile-le-Grand|CA||nagh88g
saint blaise|Saint-Blaise|CH||lakmeff
saint bruno de montarville|Saint-Bruno-de-Montarville|CA||oagh889
saint canut|Saint-Canut|CA||nah0868
saint cergue|Saint-Cergue|CH||kaj1ed4
saint charles borromee|Saint-Charles-Borromée|CA||nahx87x
saint charles|Saint Charles|US||q9xq6wo
saint clair shores|Saint Clair Shores|US||pa827hr
saint cloud|Saint Cloud|US||qagk6mg
saint columb major|Saint Columb Major|GB||lau3dia
saint constant|Saint-Constant|CA||oag187n
saint denis|Saint-Denis|RE||r5c0i61
saint dennis|Saint Dennis|GB||latydig
saint etienne|Saint-Étienne|FR||rag7e87
saint eustache|Saint-Eustache|CA||pagk86p
saint felicien|Saint-Félicien|CA||nap58ar
saint georges sur meuse|Saint-Georges-sur-Meuse|BE|WA|maukeaw
saint georges|Saint-Georges|CA||oai38fp
saint george|Saint George|US||q9t254i
saint gerard|Saint-Gérard|BE|WA|latve96
saint ghislain|Saint-Ghislain|BE|WA|oau5e6m
saint gilles|Saint-Gilles|BE|BR|pav7e82
saint henri|Saint-Henri|CA||nagb87k
saint hubert|Saint-Hubert|BE|WA|maszeax
saint hubert|Saint-Hubert|CA||qage882
saint hyacinthe|Saint-Hyacinthe|CA||pagr89c
saint imier|Saint-Imier|CH||makzefg
saint ives|Saint Ives|AU||o4cbpjw
saint jean sur richelieu|Saint-Jean-sur-Richelieu|CA||qafv88i
saint jerome|Saint-Jérôme|CA||pah686g
saint johns|Saint Johns|NZ||m43lrdo
saint john|Saint John|CA||qafr8si
saint joseph|Saint Joseph|US||qa0h6kj
saint josse ten noode|Saint-Josse-ten-Noode|BE|BR|oav9e85
saint kilda|Saint Kilda|AU||o40tp2q
saint kilda|Saint Kilda|NZ||m3eir1m
saint laurent|Saint-Laurent|CA||qage87d
saint lazare|Saint-Lazare|CA||oag4863
saint leger|Saint-Léger|BE|WA|lartebq
saint leonards on sea|Saint Leonards-on-Sea|GB||navadxj
saint leonard|Saint-Léonard|CA||qagn87k
saint leonard|Saint-Léonard|CH||kaihegm
saint lin laurentides|Saint-Lin-Laurentides|CA||oahd873
saint louis park|Saint Louis Park|US||paev6op
saint louis|Saint-Louis|SN||r86icm7
saint mard|Saint-Mard|BE|WA|larnebd
saint matthews|Saint Matthews|US||o9w97a2
saint maurice|Saint-Maurice|CH||laieefg
saint michael|Saint Michael|US||oafl6nu
saint michel|Saint-Michel|CA||pagl87i
saint neots|Saint Neots|GB||oaz2dv9
saint nicolas|Saint-Nicolas|BE|WA|oaunebd
saint osyth|Saint Osyth|GB||laxwdz0
saint paul|Saint-Paul|RE||q5bni5j
saint paul|Saint Paul|US||saeu6pf
saint petersburg|Saint Petersburg|RU||wbkig87
saint peters|Saint Peters|GB||qawpdzy
saint peters|Saint Peters|US||p9xs6w9
saint prex|Saint-Prex|CH||maj4edy
saint quentin en yvelines|Saint-Quentin-en-Yvelines|FR||raphe1m
saint servais|Saint-Servais|BE|WA|nau8e9g
saint stephen|Saint Stephen|GB||latudie
saint symphorien|Saint-Symphorien|BE|WA|lau4e75
saint vaast|Saint-Vaast|BE|WA|mau5e7k
saint vith|Saint-Vith|BE|WA|natoed1
sainte adele|Sainte-Adèle|CA||nahn863
sainte agathe des monts|Sainte-Agathe-des-Monts|CA||nahx85o
sainte anne des plaines|Sainte-Anne-des-Plaines|CA||nah486z
sainte catherine|Sainte-Catherine|CA||oag487m
sainte croix|Sainte-Croix|CH||mak2ee2
sainte julie|Sainte-Julie|CA||oagm88b
sainte marie|Sainte-Marie|CA||naiz8er
sainte marthe sur le lac|Sainte-Marthe-sur-le-Lac|CA||nagh86n
sainte monique|Sainte-Monique|CA||napd8cf
sainte ode|Sainte-Ode|BE|WA|lasyebc
sainte therese|Sainte-Thérèse|CA||oags86x
saintes|Saintes|BE|WA|lauue7k
saintfield|Saintfield|GB||lb5adft
saitama|Saitama|JP||u9prony
saive|Saive|BE|WA|maupebt
sakado|Sakado|JP||q9pwon7
sakai|Sakai|JP||t9m2ocb
sakakah|Sakakah|SA||q999gzp
sakata|Sakata|JP||q9y4ooi
saki|Saki|NG||r7m3e5f
sakura|Sakura|JP||r9p8opj
salaberry de valleyfield|Salaberry-de-Valleyfield|CA||pafp863
salach|Salach|DE|bw|map9en2
salalah|Şalālah|OM||r89ai29
salamanca|Salamanca|ES||ra3tdga
salamanca|Salamanca|MX||r8j562x
salaqi|Salaqi|CN||qa2mmez
salatiga|Salatiga|ID||r6dnmex
salavat|Salavat|RU||rb2ai7b
salching|Salching|DE|by|lapleux
saldenburg|Saldenburg|DE|by|kaphex4
salderes|Salderes|NL|NB|lax4eaz
sale al jadida|Salé Al Jadida|MA||r9kgdda
salem|Salem|DE|bw|namoelt
salem|Salem|IN||t7udjx4
salem|Salem|US||raeu4e8
salerno|Salerno|IT||qa30f13
sales|Sâles|CH||kajjefd
sale|Sale|AU||n405p8j
sale|Sale|GB||pb2fdpk
sale|Salé|MA||t9kldd4
salfords|Salfords|GB||maw8dvj
salford|Salford|GB||qb2ldpn
salgesch|Salgesch|CH||kaineh1
salinas|Salinas|US||r9rw4i2
salina|Salina|US||p9xw6cv
salisbury|Salisbury|GB||pavvdr0
salisbury|Salisbury|US||p9wk820
salland||NL|=|a
sallins|Sallins|IE||mb1xddh
sallynoggin|Sallynoggin|IE||mb20dey
salmon arm|Salmon Arm|CA||nauu4om
salmon creek|Salmon Creek|US||oagz4fb
salmsach|Salmsach|CH||kam3em1
salmtal|Salmtal|DE|rp|laspef1
salt lake city|Salt Lake City|US||ra38597
saltaire|Saltaire|GB||nb3jdr2
saltash|Saltash|GB||nau1dk9
salta|Salta|AR||s5138ua
saltburn by the sea|Saltburn-by-the-Sea|GB||mb5mdtb
saltcoats|Saltcoats|GB||nb8kdip
saltford|Saltford|GB||lawsdp6
saltillo|Saltillo|MX||t8wn63i
saltivka|Saltivka|UA||sasygoz
salto|Salto|BR||q55ka8n
salvador|Salvador|BR||v5xyax3
salvaleon de higuey|Salvaleón de Higüey|DO||q8dq8l5
salvan|Salvan|CH||kai4efi
salzbergen|Salzbergen|DE|ni|mazdegf
salzburg|Salzburg|AT||ramsew8
salzgitter|Salzgitter|DE|ni|qayweoy
salzhausen|Salzhausen|DE|ni|mb1ueo9
salzhemmendorf|Salzhemmendorf|DE|ni|naynemn
salzkotten|Salzkotten|DE|nw|oaxjejw
salzmunde|Salzmünde|DE|st|lax5esv
salzwedel|Salzwedel|DE|st|ob0teqz
salzweg|Salzweg|DE|by|map2exg
salz|Salz|DE|by|latreod
sam son|Sầm Sơn|VN||q8gtm26
samalut|Samālūţ|EG||r94ng9b
samambaia|Samambaia|BR||r5pwa6e
samandag|Samandağ|TR||q9q8gny
samara|Samara|RU||ub1shrb
samarinda|Samarinda|ID||t6wnmxf
samarkand|Samarkand|UZ||ta05j20
samarra|Sāmarrā’|IQ||r9l0h9x
sambalpur|Sambalpur|IN||r8lnkda
sambhal|Sambhal|IN||r95ejy9
samedan|Samedan|CH||laj9enf
samerberg|Samerberg|DE|by|lamqetv
sammamish|Sammamish|US||pamc4gw
sammersdorf|Sammersdorf|AT||januezd
sampit|Sampit|ID||r6qzmlr
samstagern|Samstagern|CH||lal3ek4
samsun|Samsun|TR||sa4ogoy
samtens|Samtens|DE|mv|lb4zewx
samut prakan|Samut Prakan|TH||s7zslng
san angelo|San Angelo|US||q9de650
san antonio|San Antonio|US||u97q6af
san benito|San Benito|US||o8yl6ct
san bernardino|San Bernardino|US||r9kr4u7
san bernardo|San Bernardo|CL||r4cp8fm
san blas canillejas|San Blas-Canillejas|ES||ra2cdly
san bruno|San Bruno|US||p9uj4fz
san carlos del zulia|San Carlos del Zulia|VE||q7n08c7
san carlos park|San Carlos Park|US||o8zj7ks
san carlos|San Carlos|US||o9u74ge
san carlos|San Carlos|VE||q7ou8lh
san clemente|San Clemente|US||p9iv4tb
san cristobal de las casas|San Cristóbal de las Casas|MX||r88h6qo
san cristobal|San Cristóbal|DO||r8d68h9
san cristobal|San Cristóbal|VE||s7jl8bc
san diego|San Diego|US||u9gw4uk
san dimas|San Dimas|US||p9kr4sr
san felipe|San Felipe|VE||r7qq8l2
san fernando de apure|San Fernando de Apure|VE||r7jx8ol
san fernando|San Fernando|PH||r83rn78
san fernando|San Fernando|US||o9l84r0
san francisco de borja|San Francisco De Borja|PE||q60f7y4
san francisco de macoris|San Francisco de Macorís|DO||q8fl8gv
san francisco|San Francisco|US||t9ux4fy
san gabriel|San Gabriel|US||p9kq4rx
san jacinto|San Jacinto|US||p9ju4v4
san jose del monte|San Jose del Monte|PH||s835n89
san jose|San José|CR||s7pl7eg
san jose|San Jose|PH||q7wbn8b
san jose|San Jose|US||t9tq4hf
san juan capistrano|San Juan Capistrano|US||p9j24t6
san juan de los morros|San Juan de los Morros|VE||r7pj8ox
san juan del rio|San Juan del Río|MX||r8in668
san juan sacatepequez|San Juan Sacatepéquez|GT||r82w6w8
san juan|San Juan|AR||q4ie8ln
san juan|San Juan|PH||q82kn87
san juan|San Juan|PR||s8db8sd
san juan|San Juan|US||p8yr6bc
san leandro|San Leandro|US||q9us4go
san lorenzo|San Lorenzo|PY||r4zm9g9
san lorenzo|San Lorenzo|US||o9uo4gs
san luis obispo|San Luis Obispo|US||p9o04ku
san luis potosi|San Luis Potosí|MX||t8nj63j
san luis rio colorado|San Luis Río Colorado|MX||r9g6517
san luis|San Luis|AR||r4dj8rs
san luis|San Luis|US||o9g9516
san marcos|San Marcos|US||q9i24uj
san martin texmelucan de labastida|San Martin Texmelucan de Labastida|MX||r8fk6ak
san martin|San Martin|PE||q6jl7nx
san mateo|San Mateo|PH||r82un8g
san mateo|San Mateo|US||q9uc4g7
san miguel de tucuman|San Miguel de Tucumán|AR||t4vi8uv
san miguel del padron|San Miguel del Padrón|CU||r8q67jb
san miguelito|San Miguelito|PA||s7n57r9
san miguel|San Miguel|AR||r4a29cx
san miguel|San Miguel|SV||r7zg732
san nicolas de los arroyos|San Nicolás de los Arroyos|AR||r4df98r
san nicolas de los garza|San Nicolás de los Garza|MX||s8xi65e
san pablo de las salinas|San Pablo de las Salinas|MX||r8gn68r
san pablo|San Pablo|PH||s813n91
san pablo|San Pablo|US||o9vg4g5
san pedro de macoris|San Pedro de Macorís|DO||r8d98jh
san pedro garza garcia|San Pedro Garza García|MX||r8xa653
san pedro sula|San Pedro Sula|HN||t85373h
san pedro|San-Pédro|CI||s7b7ddk
san pedro|San Pedro|PH||s81wn89
san pedro|San Pedro|US||q9jq4rf
san rafael|San Rafael|AR||q49u8m7
san rafael|San Rafael|US||p9vh4fn
san ramon|San Ramon|US||q9uy4h6
san salvador de jujuy|San Salvador de Jujuy|AR||r52t8un
san salvador|San Salvador|SV||t801709
san tan valley|San Tan Valley|US||q9i75a7
san tung chung hang|San Tung Chung Hang|HK||q8nwmoi
sanaa|Sanaa|YE||u84nhat
sanandaj|Sanandaj|IR||s9o3hik
sancaktepe|Sancaktepe|TR||ra3wg57
sancti spiritus|Sancti Spíritus|CU||q8mx7rc
sand springs|Sand Springs|US||o9qe6h1
sandacho|Sandachō|JP||r9mwobn
sandakan|Sandakan|MY||s7e8n04
sandalfoot cove|Sandalfoot Cove|US||o8z67p9
sandbach|Sandbach|GB||ob1ndpg
sandberg|Sandberg|DE|by|latvent
sandersdorf|Sandersdorf|DE|st|maxfeu2
sandersleben|Sandersleben|DE|st|laxkes5
sanderstead|Sanderstead|GB||nawmdvs
sande|Sande|DE|ni|nb2mei9
sandford|Sandford|GB||lawldo5
sandhausen|Sandhausen|DE|bw|nar2ek2
sandhurst|Sandhurst|GB||oawndtt
sandown|Sandown|GB||oaupdss
sandringham|Sandringham|AU||n40lp2t
sandringham|Sandringham|NZ||n43jrdd
sandusky|Sandusky|US||oa557i9
sandweiler|Sandweiler|LU||larteda
sandwich|Sandwich|GB||mawfdzq
sandy bay|Sandy Bay|AU||n3mvp98
sandy hills|Sandy Hills|US||qa2q59b
sandy springs|Sandy Springs|US||q9k87dm
sandyford|Sandyford|IE||ob1zdep
sandymount|Sandymount|IE||nb25deq
sandy|Sandy|GB||naytdv7
sandy|Sandy|US||qa2r598
sand|Sand|DE|by|lasvepf
sanem|Sanem|LU||larnech
sanford|Sanford|US||p9607m9
sangerhausen|Sangerhausen|DE|st|oawzere
sanger|Sanger|US||o9rz4nw
sangju|Sangju|KR||q9r6ns0
sangli|Sāngli|IN||t88tjn4
sanhe|Sanhe|CN||r98zm79
sankt aegyd am neuwalde|Sankt Aegyd am Neuwalde|AT||kamxf39
sankt andra am zicksee|Sankt Andrä am Zicksee|AT||kamqf72
sankt andra vor dem hagenthale|Sankt Andrä vor dem Hagenthale|AT||kao8f51
sankt andra|Sankt Andrä|AT||kajxf16
sankt andreasberg|Sankt Andreasberg|DE|ni|kaxnep8
sankt antoni|Sankt Antoni|CH||kak2eg6
sankt augustin|Sankt Augustin|DE|nw|pav2eg0
sankt blasien|Sankt Blasien|DE|bw|mamoeil
sankt dionysen|Sankt Dionysen|AT||lanyezl
sankt egidien|Sankt Egidien|DE|sn|lav3ev2
sankt florian|Sankt Florian|AT||lanxezy
sankt gallenkappel|Sankt Gallenkappel|CH||kal8ekw
sankt gallenkirch|Sankt Gallenkirch|AT||kakmenp
sankt gallen|Sankt Gallen|CH||qalqem1
sankt georgen am leithagebirge|Sankt Georgen am Leithagebirge|AT||lamxf5z
sankt georgen am ybbsfelde|Sankt Georgen am Ybbsfelde|AT||kanpf1j
sankt georgen an der gusen|Sankt Georgen an der Gusen|AT||lao3f05
sankt georgen im attergau|Sankt Georgen im Attergau|AT||lan6exg
sankt georgen im schwarzwald|Sankt Georgen im Schwarzwald|DE|bw|nanpej6
sankt gilgen|Sankt Gilgen|AT||kampex5
sankt goar|Sankt Goar|DE|rp|latbehf
sankt ingbert|Sankt Ingbert|DE|sl|paqwefs
sankt jakob breitenau|Sankt Jakob-Breitenau|AT||kalnf2v
sankt johann im pongau|Sankt Johann im Pongau|AT||maljewo
sankt johann in tirol|Sankt Johann in Tirol|AT||nam0eui
sankt johann|Sankt Johann|DE|bw|maolely
sankt katharinen|Sankt Katharinen|DE|rp|lauiegi
sankt kathrein am offenegg|Sankt Kathrein am Offenegg|AT||kalef3a
sankt kilian|Sankt Kilian|DE|th|laudepw
sankt lambrecht|Sankt Lambrecht|AT||kakrezq
sankt leon rot|Sankt Leon-Rot|DE|bw|naqvejy
sankt leonhard am forst|Sankt Leonhard am Forst|AT||kanqf2g
sankt leonhard|Sankt Leonhard|AT||nakrf2y
sankt leon|Sankt Leon|DE|bw|maqvejw
sankt lorenzen im murztal|Sankt Lorenzen im Mürztal|AT||lalwf2p
sankt lorenz|Sankt Lorenz|AT||kamvex3
sankt magdalen|Sankt Magdalen|AT||kajieyk
sankt marein im murztal|Sankt Marein im Mürztal|AT||kalvf2p
sankt margarethen an der raab|Sankt Margarethen an der Raab|AT||kakpf3r
sankt margarethen im burgenland|Sankt Margarethen im Burgenland|AT||lamsf65
sankt margrethen|Sankt Margrethen|CH||maltems
sankt marien|Sankt Marien|AT||kanrezo
sankt martin am ybbsfelde|Sankt Martin am Ybbsfelde|AT||kansf1q
sankt martin im muhlkreis|Sankt Martin im Mühlkreis|AT||kaoiez0
sankt martin|Sankt Martin|AT||oajiezo
sankt michael im lungau|Sankt Michael im Lungau|AT||lakuexv
sankt michaelisdonn|Sankt Michaelisdonn|DE|sh|lb3yelc
sankt niklaus|Sankt Niklaus|CH||laiaeho
sankt oswald bei freistadt|Sankt Oswald bei Freistadt|AT||kaoqf0i
sankt pantaleon|Sankt Pantaleon|AT||kanxf0h
sankt paul im lavanttal|Sankt Paul im Lavanttal|AT||kajqf1c
sankt peter freienstein|Sankt Peter-Freienstein|AT||kalmf1q
sankt peter in der au markt|Sankt Peter in der Au Markt|AT||kangf0m
sankt peter ording|Sankt Peter-Ording|DE|sh|lb4uek0
sankt peterzell|Sankt Peterzell|CH||kalgeli
sankt peter|Sankt Peter|AT||oajjezu
sankt peter|Sankt Peter|DE|bw|landeib
sankt polten|Sankt Pölten|AT||oanwf3f
sankt ruprecht an der raab|Sankt Ruprecht an der Raab|AT||kakzf3i
sankt ruprecht|Sankt Ruprecht|AT||majgezs
sankt sebastian|Sankt Sebastian|DE|rp|lau1eh0
sankt stefan im rosental|Sankt Stefan im Rosental|AT||lakaf3n
sankt stefan ob leoben|Sankt Stefan ob Leoben|AT||jalgf1m
sankt stefan|Sankt Stefan|AT||kak1f19
sankt stephan|Sankt Stephan|CH||kaj7egk
sankt ulrich am pillersee|Sankt Ulrich am Pillersee|AT||kam1eux
sankt ulrich bei steyr|Sankt Ulrich bei Steyr|AT||kanef04
sankt valentin|Sankt Valentin|AT||nantf0c
sankt veit an der glan|Sankt Veit an der Glan|AT||najxezw
sankt veit im pongau|Sankt Veit im Pongau|AT||lalhewj
sankt wendel|Sankt Wendel|DE|sl|oarfefx
sankt wolfgang im salzkammergut|Sankt Wolfgang im Salzkammergut|AT||lammexd
sankt wolfgang|Sankt Wolfgang|DE|by|manyetp
sanl urfa|Şanlıurfa|TR||s9t9gvr
sanmenxia|Sanmenxia|CN||t9mmmgv
sanming|Sanming|CN||t8yxmyq
sano|Sano|JP||q9qwonq
sans souci|Sans Souci|AU||n4blpjt
sanshui|Sanshui|CN||r8qbmll
sant andreu|Sant Andreu|ES||ra54e23
sant marti|Sant Martí|ES||ra52e24
santa ana|Santa Ana|SV||r80v6z8
santa ana|Santa Ana|US||s9jr4sl
santa anita los ficus|Santa Anita - Los Ficus|PE||r60j7y7
santa barbara d oeste|Santa Bárbara d'Oeste|BR||r56ta8b
santa barbara|Santa Barbara|US||q9lm4ni
santa catarina|Santa Catarina|MX||s8xb64y
santa clara|Santa Clara|CU||r8o97pv
santa clara|Santa Clara|US||q9tr4h8
santa clarita|Santa Clarita|US||r9lj4qq
santa coloma de gramenet|Santa Coloma de Gramenet|ES||qa55e25
santa cruz de la sierra|Santa Cruz de la Sierra|BO||u5kl90i
santa cruz de tenerife|Santa Cruz de Tenerife|ES||r953cmv
santa cruz do sul|Santa Cruz do Sul|BR||r4ng9ud
santa cruz|Santa Cruz|PH||q82kn82
santa cruz|Santa Cruz|US||p9sp4h1
santa fe springs|Santa Fe Springs|US||o9kb4rz
santa fe|Santa Fe|AR||s4i397d
santa fe|Santa Fe|US||q9p55pq
santa lucia cotzumalguapa|Santa Lucía Cotzumalguapa|GT||q81u6v6
santa luzia|Santa Luzia|BR||r5f3ai7
santa maria chimalhuacan|Santa María Chimalhuacán|MX||t8fy695
santa maria|Santa Maria|BR||s4nk9qj
santa maria|Santa Maria|US||q9n34lg
santa marta|Santa Marta|CO||s7t885x
santa monica|Santa Monica|US||q9ki4qv
santa paula|Santa Paula|US||o9lf4pa
santa rita|Santa Rita|BR||r6e9b6u
santa rosa beach|Santa Rosa Beach|US||o9ag78h
santa rosa|Santa Rosa|AR||q44a8xf
santa rosa|Santa Rosa|PH||r81rn8f
santa rosa|Santa Rosa|US||r9ws4f5
santa tecla|Santa Tecla|SV||q800700
santa teresa del tuy|Santa Teresa del Tuy|VE||s7qf8qu
santana de parnaiba|Santana de Parnaíba|BR||r54wa9o
santana|Santana|BR||q6xw9xv
santander|Santander|ES||raaqdlg
santarem|Santarém|BR||r6r89o1
santee|Santee|US||p9h84v3
santiago de cuba|Santiago de Cuba|CU||t8hm81e
santiago de los caballeros|Santiago de los Caballeros|DO||u8g18fn
santiago de queretaro|Santiago de Querétaro|MX||u8j7655
santiago de surco|Santiago de Surco|PE||r60a7y3
santiago del estero|Santiago del Estero|AR||r4ss8xi
santiago|Santiago|CL||w4d28fr
santiago|Santiago|PH||q88dn9n
santo andre|Santo André|BR||t54aaaq
santo antonio de jesus|Santo Antônio de Jesus|BR||q5xzauy
santo domingo de los colorados|Santo Domingo de los Colorados|EC||s6xb7s2
santo domingo este|Santo Domingo Este|DO||t8dd8hz
santo domingo oeste|Santo Domingo Oeste|DO||t8de8hk
santo domingo|Santo Domingo|DO||v8db8hv
santol|Santol|PH||s844n6x
santos|Santos|BR||s53gabb
sants montjuic|Sants-Montjuïc|ES||ra4xe1z
sanxia|Sanxia|TW||q8v9n95
sanya|Sanya|CN||t8cpmc7
san|San|ML||q7yydie
sao bernardo do campo|São Bernardo do Campo|BR||t547aao
sao caetano do sul|São Caetano do Sul|BR||r54eaap
sao carlos|São Carlos|BR||r58ua6z
sao goncalo do amarante|São Gonçalo do Amarante|BR||q6hxb5v
sao joao de meriti|São João de Meriti|BR||s56oajj
sao jose de ribamar|São José de Ribamar|BR||r6qwahm
sao jose do rio preto|São José do Rio Preto|BR||s5c6a2u
sao jose dos campos|São José dos Campos|BR||t55macj
sao jose dos pinhais|São José dos Pinhais|BR||s4z3a3b
sao jose|São José|BR||s4taa4x
sao leopoldo|São Leopoldo|BR||r4nc9xx
sao lourenco da mata|São Lourenço da Mata|BR||q6bsb6q
sao lucas|Sao Lucas|BR||r54haaq
sao luis|São Luís|BR||t6qzagy
sao mateus|São Mateus|BR||r54faaw
sao paulo|São Paulo|BR||x54laag
sao pedro da aldeia|São Pedro da Aldeia|BR||q56kan2
sao rafael|Sao Rafael|BR||r54daaz
sao vicente|São Vicente|BR||s53gab5
sapcote|Sapcote|GB||lazydsg
sapele|Sapele|NG||s7edebs
sapopemba|Sapopemba|BR||s54gaas
sappemeer|Sappemeer|NL|GR|nb1oeev
sapporo|Sapporo|JP||ua9nosn
sapucaia do sul|Sapucaia do Sul|BR||r4n69xx
sapulpa|Sapulpa|US||o9q06h1
saqqez|Saqqez|IR||r9qphgj
sarajevo|Sarajevo|BA||tabtfb0
saransk|Saransk|RU||sb4ihdh
sarasota|Sarasota|US||p91y7ir
saratoga springs|Saratoga Springs|US||oa9o872
saratoga|Saratoga|US||o9ti4h2
saratov|Saratov|RU||tax6hft
sardis|Sardis|CA||naqh4h9
sargans|Sargans|CH||makpem8
sargodha|Sargodha|PK||t9f5jhv
sarh|Sarh|TD||r7nffb2
sariwon si|Sariwŏn-si|KP||s9wznlc
sari|Sari|IR||r9rkhze
sarleinsbach|Sarleinsbach|AT||kaoveym
sarmenstorf|Sarmenstorf|CH||lalfeix
sarnen|Sarnen|CH||nakaeix
sarnia|Sarnia|CA||qa9e7j4
sarria sant gervasi|Sarrià-Sant Gervasi|ES||ra50e1y
sarstedt|Sarstedt|DE|ni|oaz3end
sart dames avelines|Sart-Dames-Avelines|BE|WA|lauhe8h
sartell|Sartell|US||oagq6mb
sas van gent|Sas van Gent|NL|ZE|lawbe6k
sasaram|Sasarām|IN||r8vbkde
sasbachwalden|Sasbachwalden|DE|bw|lap2eil
sasbach|Sasbach|DE|bw|map4eih
sasebo|Sasebo|JP||r9i5nwd
sasel|Sasel|DE|hh|ob31eo3
saskatoon|Saskatoon|CA||sayt5np
sasolburg|Sasolburg|ZA||r4vjg1a
sassenberg|Sassenberg|DE|nw|nayfeic
sassenburg|Sassenburg|DE|ni|nazwepj
sassenheim|Sassenheim|NL|ZH|naz2e8k
sassnitz|Sassnitz|DE|mv|nb5gexw
satara|Satara|IN||q8b5jlj
satigny|Satigny|CH||laidecs
satkhira|Sātkhira|BD||q8p3krf
satna|Satna|IN||s8uak4j
satrup|Satrup|DE|sh|lb5xemp
satteins|Satteins|AT||lal6emv
satteldorf|Satteldorf|DE|bw|maqleo0
sattel|Sattel|CH||kaksek0
sattledt|Sattledt|AT||kanjez1
satu mare|Satu Mare|RO||qamsfni
sauchie|Sauchie|GB||mb9xdlj
sauensiek|Sauensiek|DE|ni|lb2aemo
sauerlach|Sauerlach|DE|by|man9esd
saughall|Saughall|GB||lb1vdns
saugor|Saugor|IN||s8s8jyq
saugus|Saugus|US||oa7y8er
sauldorf|Sauldorf|DE|bw|lan6elb
sault ste marie|Sault Ste. Marie|CA||qaj87dr
saundersfoot|Saundersfoot|GB||laxndiy
saurimo|Saurimo|AO||s676fgn
sautens|Sautens|AT||kal5eq6
sauveniere|Sauvenière|BE|WA|mauie94
sauwerd|Sauwerd|NL|GR|jb21ee5
savage|Savage|US||oaee6oq
savannah|Savannah|US||r9f47mq
savannakhet|Savannakhet|LA||q881lz0
savar|Savar|BD||s8s9kup
saveh|Sāveh|IR||r9nahrw
saviese|Savièse|CH||maihegf
savigny|Savigny|CH||lajaeep
sawai madhopur|Sawai Madhopur|IN||q8yajs2
sawangan|Sawangan|ID||r6g8m4l
sawbridgeworth|Sawbridgeworth|GB||naxydwf
sawston|Sawston|GB||maysdwh
sawtelle|Sawtelle|US||p9kk4qz
sawtry|Sawtry|GB||mazodv8
saxilby|Saxilby|GB||lb1zdu6
saxmundham|Saxmundham|GB||maz1e05
saxon|Saxon|CH||lai7efy
sayama|Sayama|JP||r9plon9
sayda|Sayda|DE|sn|lauvexa
sayreville junction|Sayreville Junction|US||pa2f85j
sayreville|Sayreville|US||pa2e85g
sayville|Sayville|US||oa36890
scaggsville|Scaggsville|US||o9yr7ye
scalby|Scalby|GB||nb3ddu0
scarborough village|Scarborough Village|CA||oabi7ry
scarborough|Scarborough|AU||o4hemtk
scarborough|Scarborough|GB||pb4sduw
scarriff|Scarriff|IE||jb0zd8b
scarsdale|Scarsdale|US||oa3x872
schaafheim|Schaafheim|DE|he|nasoel1
schachen bei vorau|Schachen bei Vorau|AT||kalmf42
schachen|Schachen|CH||kalgejj
schacht audorf|Schacht-Audorf|DE|sh|mb4ven0
schaerbeek|Schaerbeek|BE|BR|ravbe86
schaffen|Schaffen|BE|VL|mavoea5
schaffhausen|Schaffhausen|CH||pamiejz
schafflund|Schafflund|DE|sh|lb64eli
schafisheim|Schafisheim|CH||lalmeim
schafstadt|Schafstädt|DE|st|lawqesp
schaftlarn|Schäftlarn|DE|by|manberu
schafwiesen|Schafwiesen|AT||lantez3
schagen|Schagen|NL|NH|mb0ne9c
schagerbrug|Schagerbrug|NL|NH|kb0oe98
schaijk|Schaijk|NL|NB|maxrebn
schalchen|Schalchen|AT||kanoewk
schalchham|Schalchham|AT||kancexz
schalkau|Schalkau|DE|th|lau0eql
schalkhaar|Schalkhaar|NL|OV|maz7ed7
schalksmuhle|Schalksmühle|DE|nw|nawcegx
schallstadt|Schallstadt|DE|bw|man8ehk
schanis|Schänis|CH||lal0el5
schapen|Schapen|DE|ni|lazkeh1
scharbeutz|Scharbeutz|DE|sh|nb42epv
scharding vorstadt|Schärding Vorstadt|AT||laolexc
scharding|Schärding|AT||maolexc
scharendijke|Scharendijke|NL|ZE|kaxqe6o
scharmer|Scharmer|NL|GR|jb1seen
scharnebeck|Scharnebeck|DE|ni|lb21ep6
scharnegoutum|Scharnegoutum|NL|FR|kb1eebs
scharnitz|Scharnitz|AT||kalnera
scharnstein|Scharnstein|AT||kan2eys
scharn|Scharn|NL|LI|mav9ebx
scharsterbrug|Scharsterbrug|NL|FR|jb12ec2
schashagen|Schashagen|DE|sh|lb4eeq8
schattdorf|Schattdorf|CH||mak7ek1
schattendorf|Schattendorf|AT||lamjf5v
schauenstein|Schauenstein|DE|by|latoesm
schaumburg|Schaumburg|US||qa6r73c
schechen|Schechen|DE|by|man5eto
schechingen|Schechingen|DE|bw|laprenk
scheden|Scheden|DE|ni|lawxen1
scheemda|Scheemda|NL|GR|lb1pefd
scheer|Scheer|DE|bw|lanjelt
scheessel|Scheeßel|DE|ni|nb1pemc
scheffau am tennengebirge|Scheffau am Tennengebirge|AT||kam7ewq
scheffau am wilden kaiser|Scheffau am Wilden Kaiser|AT||kam1eu1
scheibbs|Scheibbs|AT||mancf25
scheibenberg|Scheibenberg|DE|sn|laueevv
scheidegg|Scheidegg|DE|by|mam6end
scheidgen|Scheidgen|LU||iasaedo
scheinfeld|Scheinfeld|DE|by|marzep3
scheldewindeke|Scheldewindeke|BE|VL|lavhe6j
schelfstadt|Schelfstadt|DE|mv|mb2zerq
schelklingen|Schelklingen|DE|bw|maoeen1
schellebelle|Schellebelle|BE|VL|lavpe6x
schellerten|Schellerten|DE|ni|nayzeo2
schelle|Schelle|BE|VL|maw1e82
schellinkhout|Schellinkhout|NL|NH|jb08ea8
schelluinen|Schelluinen|NL|ZH|kay0e9p
schenectady|Schenectady|US||pa8x86m
schenefeld|Schenefeld|DE|sh|lb45emc
schengen|Schengen|LU||marfedo
schenkendobern|Schenkendöbern|DE|bb|maycf0o
schenkenfelden|Schenkenfelden|AT||kaoqezw
schenklengsfeld|Schenklengsfeld|DE|he|mav6end
schenkon|Schenkon|CH||lal2eil
schepdaal|Schepdaal|BE|VL|mav8e7o
schererville|Schererville|US||oa58753
schermbeck|Schermbeck|DE|nw|naxkef3
schermerhorn|Schermerhorn|NL|NH|kb04e9l
schernberg|Schernberg|DE|th|lawlepx
scherpenheuvel|Scherpenheuvel|BE|VL|mavme9u
scherpenisse|Scherpenisse|NL|ZE|kax7e7f
scherpenzeel|Scherpenzeel|NL|GE|nayoeb9
schertz|Schertz|US||p9836b1
schesslitz|Scheßlitz|DE|by|masueqn
scheuerfeld|Scheuerfeld|DE|rp|lav3ehs
scheveningen den haag|Den Haag|NL|ZH|sayoe7y
scheveningen|Scheveningen|NL|ZH|oayqe7w
scheyern|Scheyern|DE|by|maoqerv
schiebroek|Schiebroek|NL|ZH|nayce8f
schiedam|Schiedam|NL|ZH|qay8e87
schieder schwalenberg|Schieder-Schwalenberg|DE|nw|nay4elk
schieren|Schieren|LU||kasfecy
schierling|Schierling|DE|by|mapnetq
schiermonnikoog|Schiermonnikoog|NL|FR|jb2ked3
schierstein|Schierstein|DE|he|nat0eis
schiers|Schiers|CH||lakhemx
schiffdorf|Schiffdorf|DE|ni|nb2pek1
schifferstadt|Schifferstadt|DE|rp|oar6eja
schifflange|Schifflange|LU||marjecp
schiffweiler|Schiffweiler|DE|sl|nar5eft
schijf|Schijf|NL|NB|jax2e8o
schijndel|Schijndel|NL|NB|oaxeeb3
schilberg|Schilberg|NL|LI|kavyecd
schildau|Schildau|DE|sn|lawyevx
schilde|Schilde|BE|VL|oawce8q
schildwolde|Schildwolde|NL|GR|kb1veey
schilksee|Schilksee|DE|sh|mb56eo9
schillig|Schillig|DE|ni|kb36eia
schillingsfurst|Schillingsfürst|DE|by|laqxeoi
schiltach|Schiltach|DE|bw|lao5ej6
schimmert|Schimmert|NL|LI|lavfec6
schin op geul|Schin op Geul|NL|LI|jav9ecb
schindellegi|Schindellegi|CH||lal1ek7
schinnen|Schinnen|NL|LI|kaviecd
schinveld|Schinveld|NL|LI|mavlecm
schinznach bad|Schinznach Bad|CH||kalteip
schinznach dorf|Schinznach Dorf|CH||kalteim
schipborg|Schipborg|NL|DR|jb1feej
schipkau|Schipkau|DE|bb|max4eym
schipluiden|Schipluiden|NL|ZH|layee7z
schirgiswalde|Schirgiswalde|DE|sn|lavwf03
schirmitz|Schirmitz|DE|by|larxett
schkeuditz|Schkeuditz|DE|sn|oawsety
schkolen|Schkölen|DE|th|lavsesu
schkopau|Schkopau|DE|st|lawret7
schladen|Schladen|DE|ni|mayiepa
schladming|Schladming|AT||lalney1
schlangenbad|Schlangenbad|DE|he|mat5eii
schlangen|Schlangen|DE|nw|naxxekl
schleedorf|Schleedorf|AT||kan7ewj
schleiden|Schleiden|DE|nw|naudee0
schleife|Schleife|DE|sn|lax5f0d
schleinbach|Schleinbach|AT||kaoif5s
schleitheim|Schleitheim|CH||kamnejk
schleiz|Schleiz|DE|th|nauiest
schleswig holstein||DE|=|a
schleswig|Schleswig|DE|sh|ob5geml
schlettau|Schlettau|DE|sn|laugevz
schleusingen|Schleusingen|DE|th|maubepw
schlieben|Schlieben|DE|bb|laxoex6
schliemannstadt neubukow|Schliemannstadt Neubukow|DE|mv|mb43esf
schliengen|Schliengen|DE|bw|mamoeh2
schlierbach|Schlierbach|AT||kan6ez8
schlierbach|Schlierbach|DE|bw|lap7emg
schlieren boden|Schlieren / Boden|CH||kaloeji
schlieren engstringerquartier|Schlieren / Engstringerquartier|CH||kaloejg
schlieren freiestrasse|Schlieren / Freiestrasse|CH||kaloejg
schlieren kamp|Schlieren / Kamp|CH||kalnejg
schlieren spital|Schlieren / Spital|CH||lalnejf
schlieren zentrum|Schlieren / Zentrum|CH||kaloejh
schlieren|Schlieren|CH||naloejh
schliersee|Schliersee|DE|by|mammesy
schlier|Schlier|DE|bw|lampemv
schlins|Schlins|AT||lal4emy
schlitters|Schlitters|AT||kalmesw
schlitz|Schlitz|DE|he|nauremk
schlotheim|Schlotheim|DE|th|mawdepm
schluchsee|Schluchsee|DE|bw|lamueiq
schluchtern|Schlüchtern|DE|he|oatvemh
schlusselfeld|Schlüsselfeld|DE|by|mas8epi
schmalkalden|Schmalkalden|DE|th|oauwep0
schmallenberg|Schmallenberg|DE|nw|oaw3ej1
schmargendorf|Schmargendorf|DE|be|oazsewx
schmelz|Schmelz|DE|sl|oarbef1
schmerikon|Schmerikon|CH||lal7ekv
schmidgaden|Schmidgaden|DE|by|laraetl
schmidmuhlen|Schmidmühlen|DE|by|laqvet4
schmiedeberg|Schmiedeberg|DE|sn|mav8ey0
schmitten|Schmitten|CH||lak6eg5
schmitten|Schmitten|DE|he|natnejh
schmockwitz|Schmöckwitz|DE|be|maziexx
schmolln|Schmölln|DE|th|naveeub
schnaitsee|Schnaitsee|DE|by|lanjeud
schnaittach|Schnaittach|DE|by|naroeri
schnaittenbach|Schnaittenbach|DE|by|marnetc
schneeberg|Schneeberg|DE|sn|oaujev4
schnelldorf|Schnelldorf|DE|by|laqoeoa
schnelsen|Schnelsen|DE|hh|ob30enk
schneverdingen|Schneverdingen|DE|ni|ob1ken8
schoffengrund|Schöffengrund|DE|he|mau9ejj
schofield barracks|Schofield Barracks|US||n8lq1ox
schoftland|Schöftland|CH||lalfeid
scholes|Scholes|GB||lb3ids1
schollkrippen|Schöllkrippen|DE|by|lat5elp
schollnach|Schöllnach|DE|by|mapfewm
schomberg|Schömberg|DE|bw|napjek0
schonach im schwarzwald|Schonach im Schwarzwald|DE|bw|manqeis
schonaich|Schönaich|DE|bw|nap6el6
schonau am konigssee|Schönau am Königssee|DE|by|mam8ew3
schonau an der triesting|Schönau an der Triesting|AT||kan5f55
schonau im schwarzwald|Schönau im Schwarzwald|DE|bw|lamrehx
schonau|Schönau|DE|bw|marcekh
schonau|Schönau|DE|by|laooevp
schonberg im stubaital|Schönberg im Stubaital|AT||kal2erq
schondorf am ammersee|Schondorf am Ammersee|DE|by|lanheqt
schondorf|Schöndorf|AT||kancexy
schonebeck|Schönebeck|DE|st|oayiesl
schoneberg|Schöneberg|DE|be|qazuex2
schoneck|Schöneck|DE|sn|latzeu9
schonefeld|Schönefeld|DE|bb|nazjexi
schoneiche|Schöneiche|DE|bb|nazrey1
schonenberg kubelberg|Schönenberg-Kübelberg|DE|rp|mar9egh
schonenbuch|Schönenbuch|CH||kam2egv
schonenwerd|Schönenwerd|CH||mallei8
schonering|Schönering|AT||jao6ezc
schonewalde|Schönewalde|DE|bb|laxkexs
schonfeld|Schönfeld|DE|sn|kawiey2
schongau|Schongau|DE|by|namteqa
schonhausen|Schönhausen|DE|st|lb02etg
schonheide|Schönheide|DE|sn|mauaeus
schoningen|Schöningen|DE|ni|nayueqh
schonkirchen reyersdorf|Schönkirchen-Reyersdorf|AT||kaobf6d
schonkirchen|Schönkirchen|DE|sh|mb4xeof
schonsee|Schönsee|DE|by|larjeuv
schonthal|Schönthal|DE|by|kar3ev0
schonungen|Schonungen|DE|by|nat1eon
schonwalde am bungsberg|Schönwalde am Bungsberg|DE|sh|lb4jepv
schonwald|Schönwald|DE|bw|lanneis
schonwald|Schönwald|DE|by|latgetl
schonwies|Schönwies|AT||kal4epm
schoonaarde|Schoonaarde|BE|VL|lavoe76
schoondijke|Schoondijke|NL|ZE|kawne5w
schoonebeek|Schoonebeek|NL|DR|lb0aef4
schoonhoven|Schoonhoven|NL|ZH|naybe9h
schoonoord|Schoonoord|NL|DR|kb0tees
schoonrewoerd|Schoonrewoerd|NL|UT|kay8ea8
schoorl|Schoorl|NL|NH|mb0ee92
schopfheim|Schopfheim|DE|bw|oamdehq
schopfloch|Schopfloch|DE|bw|laolejr
schopfloch|Schopfloch|DE|by|laqgeon
schoppenstedt|Schöppenstedt|DE|ni|mayuepx
schoppingen|Schöppingen|DE|nw|mayqeg3
schorfling|Schörfling|AT||kan7exs
schorndorf|Schorndorf|DE|bw|paplemh
schorndorf|Schorndorf|DE|by|laqkeuz
schortens|Schortens|DE|ni|ob2pei3
schoten|Schoten|BE|VL|pawde8i
schotland||GB|==|a
schotten|Schotten|DE|he|nauaeld
schotz|Schötz|CH||lal1ei7
schouweiler|Schouweiler|LU||karqeck
schramberg|Schramberg|DE|bw|oanyejb
schrassig|Schrassig|LU||jartede
schrecksbach|Schrecksbach|DE|he|lav7els
schrems|Schrems|AT||lapif1v
schriek|Schriek|BE|VL|mavre91
schriesheim|Schriesheim|DE|bw|narfek2
schrobenhausen|Schrobenhausen|DE|by|naowera
schrozberg|Schrozberg|DE|bw|mar3enq
schruns|Schruns|AT||laksenk
schubelbach|Schübelbach|CH||mal1ekt
schuby|Schuby|DE|sh|lb5gemc
schulen|Schulen|BE|VL|lavkeaf
schull|Schull|IE||jax4d5h
schulzendorf|Schulzendorf|DE|bb|mazgexs
schupfen|Schüpfen|CH||lakoegi
schupfheim|Schüpfheim|CH||lakfeia
schutsboom|Schutsboom|NL|NB|lawyebm
schuttersveld|Schuttersveld|NL|LI|javiecm
schuttertal|Schuttertal|DE|bw|lao3ei3
schutterwald|Schutterwald|DE|bw|maolehw
schuttorf|Schüttorf|DE|ni|nazceg2
schuttrange|Schuttrange|LU||jaruedf
schutzen am gebirge|Schützen am Gebirge|AT||kamxf66
schwaan|Schwaan|DE|mv|mb3uetn
schwabach|Schwabach|DE|by|par1eqm
schwabenheim|Schwabenheim|DE|rp|laspeii
schwabisch gmund|Schwäbisch Gmünd|DE|bw|papken8
schwabisch hall|Schwäbisch Hall|DE|bw|paqfen2
schwabmunchen|Schwabmünchen|DE|by|nanuepw
schwadorf|Schwadorf|AT||lanjf62
schwaigern|Schwaigern|DE|bw|naqiel6
schwaig|Schwaig|DE|by|narfer4
schwaikheim|Schwaikheim|DE|bw|napselz
schwalbach am taunus|Schwalbach am Taunus|DE|he|natbejp
schwalbach|Schwalbach|DE|sl|oaqyeey
schwallungen|Schwallungen|DE|th|lauteos
schwalmstadt|Schwalmstadt|DE|he|oavhelm
schwalmtal|Schwalmtal|DE|he|lauselm
schwalmtal|Schwalmtal|DE|nw|oawaedf
schwanau|Schwanau|DE|bw|maodehk
schwanberg|Schwanberg|AT||kajwf29
schwanden|Schwanden|CH||lakkel7
schwandorf in bayern|Schwandorf in Bayern|DE|by|oar1etn
schwanebeck|Schwanebeck|DE|st|laydeqw
schwanenstadt|Schwanenstadt|AT||manieya
schwanewede|Schwanewede|DE|ni|ob1vejw
schwanfeld|Schwanfeld|DE|by|kasoeo6
schwangau|Schwangau|DE|by|lam6ept
schwarme|Schwarme|DE|ni|lb0yel2
schwarmstedt|Schwarmstedt|DE|ni|mb0cemq
schwarzach im pongau|Schwarzach im Pongau|AT||lalgewj
schwarzach|Schwarzach|AT||lalten4
schwarzach|Schwarzach|DE|bw|kar5eky
schwarzach|Schwarzach|DE|by|lapwevl
schwarzau am steinfeld|Schwarzau am Steinfeld|AT||kamlf4x
schwarzenbach an der saale|Schwarzenbach an der Saale|DE|by|natiet6
schwarzenbek|Schwarzenbek|DE|sh|nb2mep4
schwarzenberg|Schwarzenberg|AT||kalpend
schwarzenberg|Schwarzenberg|CH||kakmeip
schwarzenberg|Schwarzenberg|DE|sn|naueevj
schwarzenbruck|Schwarzenbruck|DE|by|nar4er8
schwarzenfeld|Schwarzenfeld|DE|by|mar7etp
schwarzer berg|Schwarzer Berg|DE|ni|maz9ep7
schwarzheide|Schwarzheide|DE|bb|max0eyi
schwaz|Schwaz|AT||naljesj
schwebheim|Schwebheim|DE|by|lasveoh
schwechat|Schwechat|AT||nanpf5r
schweden||SE|==|a
schwedt oder|Schwedt (Oder)|DE|bb|ob1eezo
schwegenheim|Schwegenheim|DE|rp|laqvej5
schweich|Schweich|DE|rp|maseeer
schweina|Schweina|DE|th|lav7eoq
schweinbach|Schweinbach|AT||kaoaf02
schweinfurt|Schweinfurt|DE|by|pat1eoe
schweitenkirchen|Schweitenkirchen|DE|by|maoqes8
schweiz||CH|==|a
schwellbrunn|Schwellbrunn|CH||kaljelp
schwelm|Schwelm|DE|nw|oawheg9
schwendau|Schwendau|AT||kal4esy
schwendi|Schwendi|DE|bw|mantenq
schwepnitz|Schwepnitz|DE|sn|lawleys
schwerin|Schwerin|DE|mv|qb2zerp
schwertberg|Schwertberg|AT||lao3f0i
schwerte|Schwerte|DE|nw|pawweh1
schwerzenbach blatten|Schwerzenbach / Blatten|CH||kalmek1
schwerzenbach chimli|Schwerzenbach / Chimli|CH||jalnek2
schwerzenbach|Schwerzenbach|CH||malmek2
schwetzingen|Schwetzingen|DE|bw|oar6eju
schwieberdingen|Schwieberdingen|DE|bw|napsel7
schwindegg|Schwindegg|DE|by|lao3eu2
schwoich|Schwoich|AT||lam3etq
schworstadt|Schwörstadt|DE|bw|lam7ehw
schwyz|Schwyz|CH||nakmek1
scone|Scone|GB||mbaqdmj
scotby|Scotby|GB||lb6hdo1
scotch plains|Scotch Plains|US||oa2y85d
scotland||GB|==|a
scotter|Scotter|GB||lb2mdu5
scottsdale|Scottsdale|US||r9j3596
scranton|Scranton|US||qa5181u
scunthorpe|Scunthorpe|GB||qb2udu7
scuol|Scuol|CH||lak0eom
seabrook|Seabrook|US||o9y97yj
seafair|Seafair|CA||naqj4du
seaford|Seaford|AU||o406p35
seaford|Seaford|GB||oav1dwa
seaford|Seaford|US||na2z87v
seagoville|Seagoville|US||n9go6fu
seaham|Seaham|GB||ob6cds9
seal beach|Seal Beach|US||o9jq4ry
searcy|Searcy|US||o9nx6t6
seaside|Seaside|US||p9rp4hj
seatac|SeaTac|US||oalt4gb
seaton delaval|Seaton Delaval|GB||nb6zdrr
seaton|Seaton|AU||n492oks
seattle|Seattle|US||tam94g7
seaview|Seaview|GB||lauwdsx
sebastian|Sebastian|US||o93a7oh
sebeta|Sebeta|ET||q7msgva
sebnitz|Sebnitz|DE|sn|navmezo
secaucus|Secaucus|US||oa3b86a
seckach|Seckach|DE|bw|marcelx
secret harbour|Secret Harbour|AU||n4fzmtk
sector 1|Sector 1|RO||radlfwd
sector 2|Sector 2|RO||sadhfwl
sector 3|Sector 3|RO||sadefwp
sector 4|Sector 4|RO||sadafwk
sector 5|Sector 5|RO||sadbfwf
sector 6|Sector 6|RO||sadgfwa
secunderabad|Secunderabad|IN||r8amjy6
security widefield|Security-Widefield|US||p9xn5t5
sedalia|Sedalia|US||o9xi6p1
sedbergh|Sedbergh|GB||lb4wdoz
sedgefield|Sedgefield|GB||mb5tdrz
seebach|Seebach|AT||lajieyj
seebach|Seebach|DE|th|law5ep7
seebad heringsdorf|Seebad Heringsdorf|DE|mv|lb3vezd
seeberg|Seeberg|CH||kal0ehb
seeboden|Seeboden|AT||lak2exj
seeb|Seeb|OM||s8rridn
seedorf|Seedorf|CH||laknegb
seedorf|Seedorf|DE|bw|kao1ejl
seedorf|Seedorf|DE|sh|lb45eox
seefeld in tirol|Seefeld in Tirol|AT||lalher3
seefeld|Seefeld|DE|by|manger5
seeg|Seeg|DE|by|lamdepg
seeham|Seeham|AT||kan9ewc
seehausen am staffelsee|Seehausen am Staffelsee|DE|by|lamher2
seehausen|Seehausen|DE|st|mb0xesn
seeheilbad graal muritz|Seeheilbad Graal-Müritz|DE|mv|mb4peu1
seeheim jugenheim|Seeheim-Jugenheim|DE|he|oas8ek1
seekirchen am wallersee|Seekirchen am Wallersee|AT||lan2ewh
seelbach|Seelbach|DE|bw|mao7ei2
seelitz|Seelitz|DE|sn|lavrevm
seelow|Seelow|DE|bb|mazxezy
seelze|Seelze|DE|ni|pazkemo
seen kreis 3 buelwiesen|Seen (Kreis 3) / Büelwiesen|CH||lalwekd
seen kreis 3 ganzenbuhl|Seen (Kreis 3) / Ganzenbühl|CH||lalwekc
seen kreis 3 oberseen|Seen (Kreis 3) / Oberseen|CH||lalwekd
seen kreis 3 waldegg|Seen (Kreis 3) / Waldegg|CH||kalwekc
seen kreis 3 waser|Seen (Kreis 3) / Waser|CH||lalxekc
seen kreis 3|Seen (Kreis 3)|CH||nalwekd
seengen|Seengen|CH||lalheit
seeon seebruck|Seeon-Seebruck|DE|by|man9eun
seer green|Seer Green|GB||laxedub
seesen|Seesen|DE|ni|oay5eoa
seeshaupt|Seeshaupt|DE|by|lamuere
seevetal|Seevetal|DE|ni|pb2cenp
seewalchen|Seewalchen|AT||lan7exq
see|See|AT||kaksep3
seftigen|Seftigen|CH||kajzegy
seghill|Seghill|GB||lb6ydrp
seglingen|Seglingen|CH||kam5ejo
segou|Ségou|ML||r7zcdem
seguela|Séguéla|CI||q7k4ddh
seguin|Seguin|US||o9856bw
sehnde|Sehnde|DE|ni|oazbenp
sehore|Sehore|IN||q8qgju4
seiersberg|Seiersberg|AT||makkf2s
seiffen|Seiffen|DE|sn|laupexd
seifhennersdorf|Seifhennersdorf|DE|sn|mavhf0k
seilles|Seilles|BE|WA|mauaea5
seitenstetten markt|Seitenstetten Markt|AT||lanff0p
seitingen oberflacht|Seitingen-Oberflacht|DE|bw|laneek8
sejong|Sejong|KR||s9rnnpl
sejoumi|Sejoumi|TN||q9s4eo4
sekondi takoradi|Sekondi-Takoradi|GH||r7bpdr4
sekondi|Sekondi|GH||s7bpdr9
selayang baru utara|Selayang Baru Utara|MY||t771lqf
selbitz|Selbitz|DE|by|matsesn
selby|Selby|GB||ob3edt1
selb|Selb|DE|by|oatdetp
selden|Selden|US||oa3j894
seligenstadt|Seligenstadt|DE|he|oat0ekx
selkirk|Selkirk|CA||nata6ew
selkirk|Selkirk|GB||mb8bdo4
sellenburen|Sellenbüren|CH||kaliejk
sellingen|Sellingen|NL|GR|kb13efv
sellin|Sellin|DE|mv|lb52ey1
sellrain|Sellrain|AT||kal6er6
selma|Selma|US||o9rl4nr
selmsdorf|Selmsdorf|DE|mv|lb3oeq6
selm|Selm|DE|nw|oaxmegr
selsey|Selsey|GB||nauydtt
selsingen|Selsingen|DE|ni|lb29ell
selters|Selters|DE|he|naucej1
selters|Selters|DE|rp|laudehk
seltisberg|Seltisberg|CH||kaluehg
selwerd|Selwerd|NL|GR|mb1wee7
selzach|Selzach|CH||lal5egq
selzthal|Selzthal|AT||jam3ezr
semarang|Semarang|ID||u6elmeq
sembawang estate|Sembawang Estate|SG||q721lwf
sementina|Sementina|CH||laiaekz
semey|Semey|KZ||sau2k2x
seminole|Seminole|US||o93c7i1
semnan|Semnan|IR||q9oui0b
sempach|Sempach|CH||lakyeir
semriach|Semriach|AT||kal6f2s
sendai|Sendai|JP||u9wborb
sendenhorst|Sendenhorst|DE|nw|nay0ehr
senden|Senden|DE|by|oao8enw
senden|Senden|DE|nw|oay2egs
send|Send|GB||mawhduj
seneffe|Seneffe|BE|WA|naude7u
senftenberg|Senftenberg|AT||jaolf36
senftenberg|Senftenberg|DE|bb|oax5eyw
sengenthal|Sengenthal|DE|by|laqrerv
sengerema|Sengerema|TZ||q6qlgep
sengkang new town|Sengkang New Town|SG||r71vlwl
sennfeld|Sennfeld|DE|by|lat0eoi
senningen|Senningen|LU||jarxedc
senningerberg|Senningerberg|LU||karxedb
sennwald|Sennwald|CH||malaeme
sentul|Sentul|MY||q76ulqg
seogwipo|Seogwipo|KR||r9idnnk
seongnam si|Seongnam-si|KR||t9u0np6
seoni|Seoni|IN||q8ndk0z
seon|Seon|CH||maljeio
seoul|Seoul|KR||x9udnoq
sepang|Sepang|MY||r75hlqn
sepatan|Sepatan|ID||q6h0m42
sept iles|Sept-Îles|CA||oatg8rm
seraing|Seraing|BE|WA|pauieba
serangoon new town|Serangoon New Town|SG||q71rlwj
serangoon|Serangoon|SG||q71slwm
serang|Serang|ID||t6h0m2v
serekunda|Serekunda|GM||s7zcclo
seremban|Seremban|MY||s75llr6
serfaus|Serfaus|AT||kakoepg
sergeli|Sergeli|UZ||qa4gj8a
sergiyev posad|Sergiyev Posad|RU||qbafgty
seri kembangan|Seri Kembangan|MY||q76flqk
seri manjung|Seri Manjung|MY||q79olnn
serilingampalle|Serilingampalle|IN||r8aljxi
serooskerke|Serooskerke|NL|ZE|kax7e5z
serpukhov|Serpukhov|RU||qb6kgry
serra|Serra|BR||s5e3as1
sersheim|Sersheim|DE|bw|maq1el2
serskamp|Serskamp|BE|VL|lavne6x
sertaozinho|Sertãozinho|BR||q5baa6p
sesslach|Seßlach|DE|by|latfeq4
setagaya|Setagaya|JP||t9p0onx
setapak|Setapak|MY||s76xlql
setauket east setauket|Setauket-East Setauket|US||na3p88y
sete lagoas|Sete Lagoas|BR||r5fxah3
seth|Seth|DE|sh|kb3leo9
setia alam|Setia Alam|MY||r76mlpu
setif|Sétif|DZ||r9qjeb1
seto|Seto|JP||q9nvogu
settat|Settat|MA||r9hodau
settle|Settle|GB||lb47dpo
setubal|Setúbal|PT||q9x0d7b
seubersdorf|Seubersdorf|DE|by|maqkesb
seukendorf|Seukendorf|DE|by|larheq8
seuzach dorf breite weid|Seuzach Dorf / Breite-Weid|CH||jam1ek9
seuzach dorf|Seuzach Dorf|CH||lam2ek9
seuzach seuzach dorf|Seuzach / Seuzach (Dorf)|CH||kam2eka
sevastopol|Sevastopol|UA||tadxgh4
sevelen|Sevelen|CH||makwemd
seven hills|Seven Hills|AU||o4c6pj9
seven oaks|Seven Oaks|US||n9kl7ml
seven sisters|Seven Sisters|GB||naxadvs
sevenoaks|Sevenoaks|GB||oawfdwj
sevenum|Sevenum|NL|LI|mawtecs
severn beach|Severn Beach|GB||lax8dom
severna park|Severna Park|US||p9yj7zd
severnyy|Severnyy|RU||rb9egsb
severn|Severn|US||p9yq7yy
severodvinsk|Severodvinsk|RU||rbxcgyn
seversk|Seversk|RU||qbb8kft
sevierville|Sevierville|US||o9pn7fw
sevilla|Sevilla|ES||t9tudff
seville grove|Seville Grove|AU||n4gqmu7
seville||ES||t9tudff
sewell|Sewell|US||pa0h83a
sexau|Sexau|DE|bw|lanmehz
sexbierum|Sexbierum|NL|FR|kb1ueb8
seymour|Seymour|US||oa50890
seyring|Seyring|AT||kao9f5s
sfax|Sfax|TN||s9miepw
sha tin|Sha Tin|HK||s8o6mp6
shache|Shache|CN||q9wqjuk
shadwell|Shadwell|GB||nax3dvu
shafter|Shafter|US||o9om4op
shaftesbury|Shaftesbury|GB||mavpdpx
shagamu|Shagamu|NG||r7h1e65
shah alam|Shah Alam|MY||t76llq1
shahdad kot|Shahdad Kot|PK||q93dj4n
shahecheng|Shahecheng|CN||q9smmq3
shahin shahr|Shāhīn Shahr|IR||r9hahv7
shahjanpur|Shāhjānpur|IN||s93gk1z
shahkot|Shahkot|PK||r9dpjk5
shahr e kord|Shahr-e Kord|IR||q9fthta
shahr e qods|Shahr-e Qods|IR||s9p8htz
shahre jadide andisheh|Shahre Jadide Andisheh|IR||q9p4htq
shahreza|Shahreẕā|IR||r9exhw2
shahrisabz|Shahrisabz|UZ||r9yij1n
shahrud|Shahrud|IR||r9r6i4q
shahuwadi|Shahuwadi|IN||r88zjlf
shahzadpur|Shāhzādpur|BD||q8t6ksw
shailer park|Shailer Park|AU||n4t7ppi
shajing|Shajing|CN||q8p7mo6
shaker heights|Shaker Heights|US||oa577li
shakhty|Shakhty|RU||ramkgzq
shakopee|Shakopee|US||paeg6o7
sham shui po|Sham Shui Po|HK||s8o1mp4
shanagarry|Shanagarry|IE||jay1d9p
shanghai|Shanghai|CN||y9cqn9e
shangluo|Shangluo|CN||t9k3mdd
shangqiu|Shangqiu|CN||u9lpmt9
shangrao|Shangrao|CN||u951mzm
shangri la|Shangri-La|CN||r93blkz
shangyu|Shangyu|CN||t99en7r
shangzhi|Shangzhi|CN||qaflnrk
shanhaiguan|Shanhaiguan|CN||ra14n4n
shankill|Shankill|IE||nb1vdf0
shanklin|Shanklin|GB||maundsq
shannon|Shannon|IE||nb0ed7e
shantipur|Shāntipur|IN||r8qlkpn
shantou|Shantou|CN||v8qvmw4
shanwei|Shanwei|CN||s8pamsf
shaoguan|Shaoguan|CN||t8uwmni
shaoshan|Shaoshan|CN||q93kmkk
shaowu|Shaowu|CN||q91ymyc
shaoxing|Shaoxing|CN||v99cn6y
shaoyang|Shaoyang|CN||t91omhm
shaping|Shaping|CN||q8p9mls
sharjah|Sharjah|AE||u8wei5x
sharlston|Sharlston|GB||lb33ds3
shashamane|Shashamane|ET||r7i0gv8
shawbury|Shawbury|GB||lb0ndom
shawinigan|Shawinigan|CA||pajd89x
shawnee|Shawnee|US||p9yg6kw
shaw|Shaw|US||o9y37y2
shchukino|Shchukino|RU||qb90gs1
shchyolkovo|Shchyolkovo|RU||qb9cgth
sheboygan|Sheboygan|US||pabj74d
sheepshead bay|Sheepshead Bay|US||qa2r86m
sheerness|Sheerness|GB||nawwdy4
sheerwater|Sheerwater|GB||lawmduj
sheffield|Sheffield|GB||tb2adrx
shefford|Shefford|GB||naykdv3
shekhupura|Shekhupura|PK||t9e3jlj
shelbourne|Shelbourne|CA||naol4df
shelbyville|Shelbyville|US||o9zs79q
shelby|Shelby|US||qa8j7hd
shelley|Shelley|GB||mb2wdrc
shellmont|Shellmont|CA||naqh4e2
shelton|Shelton|US||pa4s88z
shenandoah|Shenandoah|US||o9ag6v8
shenfield|Shenfield|GB||naxfdwx
shengavit|Shengavit|AM||ra1khbk
shenglilu|Shenglilu|CN||r97jm24
shenley|Shenley|GB||maxldv8
shenstone|Shenstone|GB||lb08dqw
shenyang|Shenyang|CN||wa63nev
shenzhen|Shenzhen|CN||y8onmov
shepherds bush|Shepherds Bush|GB||pax2dve
shepley|Shepley|GB||mb2udr8
shepparton|Shepparton|AU||p44yp3w
shepperton|Shepperton|GB||nawsdur
shepshed|Shepshed|GB||nb0ldsf
shepton mallet|Shepton Mallet|GB||naw7dox
sherborne|Sherborne|GB||navjdp0
sherbrooke|Sherbrooke|CA||qag48ca
sherburn in elmet|Sherburn in Elmet|GB||mb3gdsj
sherburn|Sherburn|GB||lb66dru
shercock|Shercock|IE||jb40dcu
sheridan|Sheridan|US||oaeg5mw
sheringham|Sheringham|GB||mb12dzd
sherman oaks|Sherman Oaks|US||p9kv4qz
sherman|Sherman|US||p9jg6fn
sherpur|Sherpur|BD||q8viku2
sherrelwood|Sherrelwood|US||oa0o5sc
sherwood park|Sherwood Park|CA||qb2o558
sherwood|Sherwood|US||oag04es
shevchenko|Shevchenko|KZ||rabahu5
shevington|Shevington|GB||mb2tdoj
shibganj|Shibganj|BD||s8vgks4
shibin al kawm|Shibīn al Kawm|EG||s9avga5
shibuya|Shibuya|JP||r9p2oo3
shieldhill|Shieldhill|GB||lb9hdlj
shifnal|Shifnal|GB||mb0bdpf
shihezi|Shihezi|CN||tad2kj0
shijiazhuang|Shijiazhuang|CN||v9vomq0
shikarpur|Shikarpur|PK||r93oj6o
shildon|Shildon|GB||nb5rdrg
shillong|Shillong|IN||r8x1kz8
shilong|Shilong|CN||q8q7mo9
shimla|Shimla|IN||r9cejud
shimonoseki|Shimonoseki|JP||s9kcnzq
shimotoda|Shimotoda|JP||r9pioo1
shinagawa|Shinagawa|JP||s9jgo5h
shinjuku|Shinjuku|JP||s9p5oo3
shinrone|Shinrone|IE||jb16da0
shinyanga|Shinyanga|TZ||r6nuggu
shipley|Shipley|GB||ob3jdr3
shipston on stour|Shipston on Stour|GB||maymdrh
shipton under wychwood|Shipton under Wychwood|GB||lay2drk
shiqiao|Shiqiao|CN||r8prmmw
shiqi|Shiqi|CN||s8okmmz
shiraz|Shiraz|IR||u989hxx
shirebrook|Shirebrook|GB||nb1sdsn
shiremoor|Shiremoor|GB||mb6wdrt
shirland|Shirland|GB||lb1kds4
shirley|Shirley|GB||oazldqy
shirley|Shirley|NZ||m3l6r7l
shirley|Shirley|US||oa3c89l
shivaji nagar|Shivaji Nagar|IN||t8dhjl5
shivamogga|Shivamogga|IN||s80pjpx
shively|Shively|US||n9w479m
shivpuri|Shivpuri|IN||r8wmjvq
shiyan|Shiyan|CN||v9gpmfq
shizuishan|Shizuishan|CN||t9yam3j
shizuoka|Shizuoka|JP||t9n6oke
sholapur|Sholapur|IN||t8b3jqv
shomolu|Shomolu|NG||r7g6e5d
shoreham by sea|Shoreham-by-Sea|GB||oav7dv9
shoreline|Shoreline|US||pamo4g6
shoreview|Shoreview|US||oaf86p9
shorewood|Shorewood|US||oa5c730
short pump|Short Pump|US||o9ul7wf
shortlands|Shortlands|GB||nawsdw0
shotts|Shotts|GB||nb92dlg
shouguang|Shouguang|CN||s9sgn1u
shreveport|Shreveport|US||r9gd6nl
shrewsbury|Shrewsbury|GB||qb0fdod
shrewsbury|Shrewsbury|US||pa7i8ct
shrirampur|Shrīrāmpur|IN||r8p7kpe
shrivenham|Shrivenham|GB||maxcdrf
shuangcheng|Shuangcheng|CN||qag2nmv
shuanglonghu|Shuanglonghu|CN||q98km45
shuangyashan|Shuangyashan|CN||tajoo09
shubra al khaymah|Shubrā al Khaymah|EG||u99pgat
shuifu|Shuifu|CN||q95jly1
shuizhai|Shuizhai|CN||r8shmtk
shulin|Shulin|TW||r8vfn9a
shunan|Shūnan|JP||r9koo27
shunyi|Shunyi|CN||qa1gmw1
shyamnagar|Shyamnagar|IN||s8pfkph
shymkent|Shymkent|KZ||ua7jj9c
si racha|Si Racha|TH||r7yllod
sialkot|Sialkot|PK||t9g9jn1
sibbesse|Sibbesse|DE|ni|layleni
sibbe|Sibbe|NL|LI|jav8ec7
sibiu|Sibiu|RO||rah8fr3
sible hedingham|Sible Hedingham|GB||layedxn
sibu|Sibu|MY||r74emim
sickenhausen|Sickenhausen|DE|bw|kaoteli
sicklerville|Sicklerville|US||pa0c83r
sickte|Sickte|DE|ni|maz2epk
sidcup|Sidcup|GB||nawvdwa
siddeburen|Siddeburen|NL|GR|lb1xef3
sidi bel abbes|Sidi Bel Abbes|DZ||r9nrdu9
sidi slimane|Sidi Slimane|MA||q9l6dfj
sidmouth|Sidmouth|GB||nautdn0
sidney|Sidney|CA||nap54d8
sidney|Sidney|US||oa1w7e8
sidoarjo|Sidoarjo|ID||r6dbml4
sidon|Sidon|LB||r9j8gm9
siebnen|Siebnen|CH||mal1ekq
siegburg|Siegburg|DE|nw|pav4eg1
siegenburg|Siegenburg|DE|by|lapfesx
siegendorf im burgenland|Siegendorf im Burgenland|AT||lamqf5y
siegen|Siegen|DE|nw|qavbeia
siegerswoude|Siegerswoude|NL|FR|jb1iedc
siegfriedviertel|Siegfriedviertel|DE|ni|maz9ep9
sieggraben|Sieggraben|AT||kamdf5i
sieghartskirchen|Sieghartskirchen|AT||kao2f4h
siegsdorf|Siegsdorf|DE|by|namuev4
siem reap|Siem Reap|KH||r7z4lwi
siemensstadt|Siemensstadt|DE|be|nazyewu
sierndorf|Sierndorf|AT||kaojf4x
sierning|Sierning|AT||langezr
sierra vista|Sierra Vista|US||p9dn5dm
sierre|Sierre|CH||oailegy
siersdorf|Siersdorf|DE|nw|laveedb
siershahn|Siershahn|DE|rp|lau9ehm
siezenheim|Siezenheim|AT||lamuew3
sigless|Sigless|AT||kamqf5k
sigmaringendorf|Sigmaringendorf|DE|bw|lanjelq
sigmaringen|Sigmaringen|DE|bw|oanleln
sigmarszell|Sigmarszell|DE|by|lam6en5
signau|Signau|CH||lakcehg
sigriswil|Sigriswil|CH||majsehf
siguiri|Siguiri|GN||r7tqd6j
siirt|Siirt|TR||q9vdh4i
sijsele|Sijsele|BE|VL|maw9e58
sikar|Sīkar|IN||r92pjoq
sikasso|Sikasso|ML||s7tgdg9
sikeston|Sikeston|US||o9sg6z5
silang|Silang|PH||q81in81
silberstedt|Silberstedt|DE|sh|lb5gem1
silchar|Silchar|IN||r8uzl1s
sileby|Sileby|GB||mb0hdsx
silenen|Silenen|CH||lajzek3
siliguri|Siliguri|IN||s907kpn
sillenstede|Sillenstede|DE|ni|lb2tei6
sillian|Sillian|AT||kajveui
silloth|Silloth|GB||lb6fdmm
silly|Silly|BE|WA|maupe6w
siloam springs|Siloam Springs|US||n9qj6le
silsden|Silsden|GB||mb3rdqm
silver end|Silver End|GB||lay1dxq
silver firs|Silver Firs|US||oamz4go
silver lake|Silver Lake|US||p9kp4rh
silver spring|Silver Spring|US||q9yb7y1
silverdale|Silverdale|US||oamc4f7
silvolde|Silvolde|NL|GE|may7edr
silz|Silz|AT||lalbeqd
simao|Simao|CN||s8pbloh
simbach am inn|Simbach am Inn|DE|by|nao3ew6
simbach|Simbach|DE|by|laoxeve
simcoe|Simcoe|CA||na8z7oy
simferopol|Simferopol|UA||saewgir
simi valley|Simi Valley|US||q9l74q2
simmelsdorf|Simmelsdorf|DE|by|larseri
simmerath|Simmerath|DE|nw|naukedi
simmering|Simmering|AT||qanuf5n
simmern|Simmern|DE|rp|masuegw
simmersfeld|Simmersfeld|DE|bw|lap2ejo
simmertal|Simmertal|DE|rp|kasdegw
simmozheim|Simmozheim|DE|bw|lapfekh
simoes filho|Simões Filho|BR||q5yiaxc
simpelveld|Simpelveld|NL|LI|lav7ecm
simpsonville|Simpsonville|US||o9mi7jj
sinaai|Sinaai|BE|VL|maw4e78
sinah|Sīnah|IQ||q9s9h7k
sincelejo|Sincelejo|CO||s7nu82l
sinch on up|Sinch’ŏn-ŭp|KP||r9wjnkk
sindelfingen|Sindelfingen|DE|bw|papael2
sinfin|Sinfin|GB||nb0wdrv
sinfra|Sinfra|CI||r7gedfl
singapore|Singapore|SG||w71llwh
singaraja|Singaraja|ID||r6bhmrp
singa|Singa|SD||r7yjgi9
singen|Singen|DE|bw|pamoekk
singida|Singida|TZ||r6kmgki
singkawang|Singkawang|ID||r70jmaq
singosari|Singosari|ID||r6c3mkz
singrauli|Singrauli|IN||r8t8k9o
sinnar|Sinnar|SD||q7zpgh9
sinnersdorf|Sinnersdorf|DE|nw|mavqeey
sinnuris|Sinnūris|EG||r97pg9r
sinn|Sinn|DE|he|maupej5
sinop|Sinop|BR||r6129lu
sinsheim|Sinsheim|DE|bw|paqteko
sins|Sins|CH||lal3ejb
sint amandsberg|Sint-Amandsberg|BE|VL|oavue6f
sint amands|Sint-Amands|BE|VL|mavue7p
sint andries|Sint-Andries|BE|VL|oaw8e4u
sint annaparochie|Sint Annaparochie|NL|FR|lb20ebq
sint anthonis|Sint Anthonis|NL|NB|laxfecc
sint antonius|Sint-Antonius|BE|VL|mawfe8w
sint baafs vijve|Sint-Baafs-Vijve|BE|VL|lavee5e
sint denijs westrem|Sint-Denijs-Westrem|BE|VL|mavqe67
sint denijs|Sint-Denijs|BE|VL|lauze5d
sint eloois vijve|Sint-Eloois-Vijve|BE|VL|lavfe5i
sint eloois winkel|Sint-Eloois-Winkel|BE|VL|lavce4u
sint geertruid|Sint Geertruid|NL|LI|jav4ec1
sint genesius rode|Sint-Genesius-Rode|BE|VL|oauze84
sint gerlach|Sint Gerlach|NL|LI|javbec3
sint gillis bij dendermonde|Sint-Gillis-bij-Dendermonde|BE|VL|navqe7f
sint gillis waas|Sint-Gillis-Waas|BE|VL|oawae7g
sint hubert|Sint Hubert|NL|NB|jaxkec5
sint huibrechts lille|Sint-Huibrechts-Lille|BE|VL|lawaeb9
sint jacobiparochie|Sint Jacobiparochie|NL|FR|kb1zebk
sint jansklooster|Sint Jansklooster|NL|OV|kb0cecp
sint job in t goor|Sint-Job-in-'t-Goor|BE|VL|nawie8p
sint joost|Sint Joost|NL|LI|kaw0ece
sint joris winge|Sint-Joris-Winge|BE|VL|lavee9j
sint joris|Sint-Joris|BE|VL|lavbean
sint katelijne waver|Sint-Katelijne-Waver|BE|VL|oavve8l
sint katherina lombeek|Sint-Katherina-Lombeek|BE|VL|mavbe7j
sint kruis|Sint-Kruis|BE|VL|naw9e51
sint kwintens lennik|Sint-Kwintens-Lennik|BE|VL|mav4e7j
sint lambrechts herk|Sint-Lambrechts-Herk|BE|VL|maveear
sint laureins|Sint-Laureins|BE|VL|mawce5s
sint laurens|Sint Laurens|NL|ZE|jax5e60
sint lenaarts|Sint-Lenaarts|BE|VL|mawne90
sint lievens esse|Sint-Lievens-Esse|BE|VL|kavae6t
sint lievens houtem|Sint-Lievens-Houtem|BE|VL|navge6q
sint maartensbrug|Sint Maartensbrug|NL|NH|jb0me95
sint maartensvlotbrug|Sint Maartensvlotbrug|NL|NH|jb0ne93
sint maarten|Sint Maarten|NL|NH|jb0le97
sint maria lierde|Sint-Maria-Lierde|BE|VL|mav6e6o
sint maria oudenhove|Sint-Maria-Oudenhove|BE|VL|lav7e6k
sint martens bodegem|Sint-Martens-Bodegem|BE|VL|lavae7p
sint martens latem|Sint-Martens-Latem|BE|VL|navpe64
sint martens lennik|Sint-Martens-Lennik|BE|VL|nav5e7l
sint michielsgestel|Sint-Michielsgestel|NL|NB|laxgeav
sint michiels|Sint-Michiels|BE|VL|naw7e4x
sint nicolaasga|Sint Nicolaasga|NL|FR|lb10eby
sint niklaas|Sint-Niklaas|BE|VL|qaw5e7i
sint odilienberg|Sint Odiliënberg|NL|LI|law2eco
sint oedenrode|Sint-Oedenrode|NL|NB|oax9eb6
sint pancras|Sint Pancras|NL|NH|mb0ae9a
sint pauwels|Sint-Pauwels|BE|VL|maw7e7e
sint philipsland|Sint Philipsland|NL|ZE|laxee7l
sint pieters leeuw|Sint-Pieters-Leeuw|BE|VL|oav2e7s
sint pieters voeren|Sint-Pieters-Voeren|BE|VL|mauyec6
sint stevens woluwe|Sint-Stevens-Woluwe|BE|VL|navbe8d
sint truiden|Sint-Truiden|BE|VL|pav6eaf
sint willebrord|Sint Willebrord|NL|NB|nax7e8r
sintjohannesga|Sintjohannesga|NL|FR|kb11eca
sinuiju|Sinŭiju|KP||sa1enhk
sinzheim|Sinzheim|DE|bw|napheip
sinzig|Sinzig|DE|rp|oaueeg5
sinzing|Sinzing|DE|by|maq4etf
sion mills|Sion Mills|GB||lb67db9
sion|Sion|NL|ZH|jayhe80
sioux city|Sioux City|US||qa826g8
sioux falls|Sioux Falls|US||raaz6fe
siping|Siping|CN||ta9wnhi
sipplingen|Sipplingen|DE|bw|lamsela
sippy downs|Sippy Downs|AU||n4vspp5
siracusa|Siracusa|IT||q9t0f2h
sirajganj|Sirajganj|BD||q8tykt7
sirault|Sirault|BE|WA|laube6j
sirjan|Sirjan|IR||r97ti6o
sirnach|Sirnach|CH||maluel0
sirsa|Sirsa|IN||r981jof
sirte|Sirte|LY||q9cpf63
sisli|Şişli|TR||sa42g4j
sissach|Sissach|CH||maluehp
sistrans|Sistrans|AT||lal7ert
sitapur|Sītāpur|IN||r92kk44
sitiawan|Sitiawan|MY||r79qlnq
sittard|Sittard|NL|LI|pavoecb
sittensen|Sittensen|DE|ni|mb20eme
sitten|Sitten|CH||paifegg
sittingbourne|Sittingbourne|GB||pawmdy1
sittwe|Sittwe|MM||r8hzl22
situbondo|Situbondo|ID||t6clmop
sivakasi|Sivakasi|IN||r7o9jw4
sivas|Sivas|TR||sa0fgqu
siverek|Siverek|TR||r9uwgx8
siwan|Siwān|IN||r8yukec
six bells|Six Bells|GB||maxodnb
sixmilebridge|Sixmilebridge|IE||lb0id7n
skardu|Skardu|PK||r9o2jq3
skegness|Skegness|GB||ob1mdwy
skellingthorpe|Skellingthorpe|GB||lb1wdua
skelmanthorpe|Skelmanthorpe|GB||mb2vdrf
skelmersdale|Skelmersdale|GB||pb2rdob
skelton|Skelton|GB||mb5kdt9
skerries|Skerries|IE||nb2udf1
skibbereen|Skibbereen|IE||lax7d69
skikda|Skikda|DZ||r9sgef7
skipton|Skipton|GB||nb3wdqe
skokie|Skokie|US||pa6r74b
skopje|Skopje|MK||sa6ofjj
skudai|Skudai|MY||r72alvy
slacks creek|Slacks Creek|AU||n4t7ppf
slane|Slane|IE||kb37ddu
sleaford|Sleaford|GB||ob18duv
sleen|Sleen|NL|DR|lb0leew
sleeuwijk|Sleeuwijk|NL|NB|maxye9r
sleidinge|Sleidinge|BE|VL|maw1e67
slek|Slek|NL|LI|javxecc
slidell|Slidell|US||o9a46ym
sliedrecht|Sliedrecht|NL|ZH|oaxye9a
sligo|Sligo|IE||ob4rd8h
slikkerveer|Slikkerveer|NL|ZH|nay5e8s
slochteren|Slochteren|NL|GR|lb1ueex
slootdorp|Slootdorp|NL|NH|kb0se9t
sloten|Sloten|NL|FR|jb0xebp
slough|Slough|GB||rax3duc
sloviansk|Sloviansk|UA||qappgsg
sluiskil|Sluiskil|NL|ZE|lawge6o
sluisoord|Sluisoord|NL|GE|maz2ecm
sluis|Sluis|NL|ZE|kawje5f
smethwick|Smethwick|GB||naztdqj
smithfield|Smithfield|AU||n4bzpj9
smithfield|Smithfield|US||oa6g8d9
smithton|Smithton|GB||lbdodkh
smithtown|Smithtown|US||oa3i88o
smitshoek|Smitshoek|NL|ZH|jay2e8g
smolensk|Smolensk|RU||sb66gd0
smyrna|Smyrna|US||p9py77o
snaith|Snaith|GB||lb35dt5
snaresbrook|Snaresbrook|GB||naxadw2
sneek|Sneek|NL|FR|pb1bebq
snellville|Snellville|US||o9k27em
snelrewaard|Snelrewaard|NL|UT|jayje9n
snettisham|Snettisham|GB||lb0wdxe
snodland|Snodland|GB||nawldx8
snowdon|Snowdon|CA||oagd87h
soacha|Soacha|CO||s7aq85u
sobral|Sobral|BR||r6nrarx
soc trang|Sóc Trăng|VN||r7oom2d
socastee|Socastee|US||o9jk7sk
sochi|Sochi|RU||sab4gyc
sochtenau|Söchtenau|DE|by|lan5etz
socorro mission number 1 colonia|Socorro Mission Number 1 Colonia|US||o9dw5or
socorro|Socorro|US||p9dx5oq
sodel|Södel|DE|he|latzekg
sodermalm|Södermalm|SE||qbirfa8
sodo|Sodo|ET||r7h2gsw
soerendonk|Soerendonk|NL|NB|kawiebi
soestdijk|Soestdijk|NL|UT|mayzeao
soesterberg|Soesterberg|NL|UT|mayseap
soest|Soest|DE|nw|paxaeij
soest|Soest|NL|UT|payxeap
sofia|Sofia|BG||ua8mfos
sogamoso|Sogamoso|CO||q7dv89f
sogel|Sögel|DE|ni|mb0tegw
sohag|Sohag|EG||s8zsgc1
soham|Soham|GB||nazedwy
sohar|Sohar|OM||q8tni9j
sohland|Sohland|DE|sn|mavsf02
sohlde|Söhlde|DE|ni|nayzeof
soho|Soho|GB||oax3dvm
sohren|Sohren|DE|rp|laspegc
soignies|Soignies|BE|WA|oauie7b
soka|Sōka|JP||r9pkooc
sokode|Sokodé|TG||q7mydz5
sokoto|Sokoto|NG||t7yaeak
solden|Sölden|AT||lakheqk
soledad de graciano sanchez|Soledad de Graciano Sánchez|MX||s8nn63m
soledad|Soledad|CO||s7sc84c
soledad|Soledad|US||o9r64iz
soleuvre|Soleuvre|LU||markeci
solihull|Solihull|GB||qazldr2
solikamsk|Solikamsk|RU||qbjri9m
solingen|Solingen|DE|nw|raw5efo
sollenau|Sollenau|AT||man2f55
sollentuna|Sollentuna|SE||rbj3f9v
sollstedt|Sollstedt|DE|th|lawjep5
soll|Söll|AT||lalyetv
solms|Solms|DE|he|naueejd
solntsevo|Solntsevo|RU||qb8kgru
solon|Solon|US||oa4z7ls
solothurn|Solothurn|CH||oal5egy
solre sur sambre|Solre-sur-Sambre|BE|WA|latre7j
soltau|Soltau|DE|ni|ob17enc
solway|Solway|NZ||m3s8rft
solwezi|Solwezi|ZM||s607fxb
somaroboro|Somaroboro|ZA||q4zlg43
sombreffe|Sombreffe|BE|WA|maude8s
someren eind|Someren-Eind|NL|NB|lawoebx
someren|Someren|NL|NB|nawqebv
somerfield|Somerfield|NZ||m3l0r7j
somerset west|Somerset West|ZA||r4bcfca
somerset|Somerset|US||oa618ef
somersham|Somersham|GB||lazidw0
somerton|Somerton|GB||maybdsg
somerton|Somerton|US||pa1g83n
somerville|Somerville|AU||n3zup39
somerville|Somerville|US||qa7r8ei
somme leuze|Somme-Leuze|BE|WA|matueax
sommelsdijk|Sommelsdijk|NL|ZH|jaxse7j
sommerda|Sömmerda|DE|th|oaw4eqw
sommerein|Sommerein|AT||kanaf69
son la|Sơn La|VN||q8l9lwo
son tay|Sơn Tây|VN||r8kqm13
sonargaon|Sonārgaon|BD||q8rpkvq
sondershausen|Sondershausen|DE|th|oawpeq7
songcheng|Songcheng|CN||r90on5c
songea|Songea|TZ||s64cgn1
songjiang|Songjiang|CN||q9c7n8q
songnim ni|Songnim-ni|KP||r9xonl0
songyuan|Songyuan|CN||qafdnir
sonipat|Sonīpat|IN||s96jjty
sonneberg|Sonneberg|DE|th|oatwer1
sonnefeld|Sonnefeld|DE|by|matieqx
sonnenberg|Sonnenberg|DE|he|mat6eiy
sonnewalde|Sonnewalde|DE|bb|laxlexx
sonnhalde|Sonnhalde|CH||kalteji
sonning common|Sonning Common|GB||max4dta
sonsbeck|Sonsbeck|DE|nw|naxdedq
sontheim an der brenz|Sontheim an der Brenz|DE|bw|maoveol
sontheim|Sontheim|DE|by|landeor
sonthofen|Sonthofen|DE|by|oam0eok
sontra|Sontra|DE|he|navvenm
son|Son|NL|NB|max3eb9
sooss|Sooss|AT||kanaf52
sopwell|Sopwell|GB||maxqdv3
soran|Soran|IQ||q9ruhbq
soreang|Soreang|ID||q6ehm6o
sorel tracy|Sorel-Tracy|CA||pahw88x
sorengo|Sorengo|CH||kahseku
sorocaba|Sorocaba|BR||t54qa86
sorong|Sorong|ID||r6vko0m
sorriso|Sorriso|BR||q5z59l9
sorup|Sörup|DE|sh|mb60emv
sosa|Sosa|DE|sn|lauaev5
soshanguve|Soshanguve|ZA||t4z9g22
sosnowiec|Sosnowiec|PL||ratpfd2
sottrum|Sottrum|DE|ni|mb1keln
soubre|Soubré|CI||r7e2ddp
sougne remouchamps|Sougné-Remouchamps|BE|WA|mau8ebv
souk ahras|Souk Ahras|DZ||r9qtei3
soumagne|Soumagne|BE|WA|naulebz
sousse|Sousse|TN||r9pjepk
south bel air|South Bel Air|US||p9zt7zy
south bend|South Bend|US||qa5s78f
south benfleet|South Benfleet|GB||pax7dxk
south boston|South Boston|US||ta7l8en
south bradenton|South Bradenton|US||o92a7im
south brent|South Brent|GB||lau3dld
south burlington|South Burlington|US||oadj88r
south cave|South Cave|GB||lb3dduc
south cerney|South Cerney|GB||laxjdqn
south chicago|South Chicago|US||oa5y74t
south clearbrook|South Clearbrook|CA||naq84g7
south collingham|South Collingham|GB||lb1ldtv
south croydon|South Croydon|GB||pawodvr
south dublin|South Dublin|IE||sb21dee
south el monte|South El Monte|US||o9kl4s3
south elgin|South Elgin|US||oa6n72r
south elmsall|South Elmsall|GB||ob2wdsg
south euclid|South Euclid|US||oa5c7lk
south fulton|South Fulton|US||q9jb7ct
south gate|South Gate|US||q9kb4rn
south granville|South Granville|CA||oaqu4dy
south hadley|South Hadley|US||oa7e8af
south hayling|South Hayling|GB||nav3dta
south hedland|South Hedland|AU||n5dbn1g
south hetton|South Hetton|GB||lb68ds3
south hill|South Hill|US||paky4gd
south holland||NL|=|a
south houston|South Houston|US||o98e6jg
south jordan heights|South Jordan Heights|US||pa2o591
south jordan|South Jordan|US||qa2o593
south kingstown|South Kingstown|US||oa558dc
south lake tahoe|South Lake Tahoe|US||o9y54mq
south laurel|South Laurel|US||o9yj7yj
south lawndale|South Lawndale|US||qa6874d
south melbourne|South Melbourne|AU||n40xp2p
south miami heights|South Miami Heights|US||p8x47oq
south milwaukee|South Milwaukee|US||oa9773y
south molton|South Molton|GB||mavqdld
south morang|South Morang|AU||o41fp32
south norwood|South Norwood|GB||oawsdvt
south ockendon|South Ockendon|GB||oax3dws
south ogden|South Ogden|US||oa4f58z
south old bridge|South Old Bridge|US||oa2985h
south orange|South Orange|US||oa3785q
south ozone park|South Ozone Park|US||qa2z86y
south parkdale|South Parkdale|CA||oab87rc
south pasadena|South Pasadena|US||o9ks4rt
south peabody|South Peabody|US||pa838ex
south penrith|South Penrith|AU||n4c7pil
south perth|South Perth|AU||n4h6mtv
south petherton|South Petherton|GB||lavjdo7
south plainfield|South Plainfield|US||oa2q85b
south portland gardens|South Portland Gardens|US||oab88go
south portland|South Portland|US||oab88gw
south riding|South Riding|US||o9y47wq
south riverdale|South Riverdale|CA||oab97rm
south river|South River|US||oa2d85d
south ruislip|South Ruislip|GB||oax8duv
south saint paul|South Saint Paul|US||oaep6pl
south salt lake|South Salt Lake|US||oa34597
south san francisco|South San Francisco|US||q9ul4fz
south san jose hills|South San Jose Hills|US||o9kh4si
south shields|South Shields|GB||qb6sds1
south shore|South Shore|US||pa6074q
south suffolk|South Suffolk|US||q9s07z9
south surrey|South Surrey|CA||qaq94ex
south tangerang|South Tangerang|ID||u6gjm4g
south valley|South Valley|US||p9n95no
south vineland|South Vineland|US||p9zl83l
south whittier|South Whittier|US||p9kb4s4
south windsor|South Windsor|US||oa668aa
south yarra|South Yarra|AU||o40wp2r
south yuba city|South Yuba City|US||n9yo4i4
southall|Southall|GB||qax3duz
southampton|Southampton|GB||saveds4
southam|Southam|GB||maz5ds5
southaven|Southaven|US||p9n76xz
southbank|Southbank|AU||o40yp2o
southbridge|Southbridge|US||oa6w8bx
southbury|Southbury|US||oa5888n
southchase|Southchase|US||n94v7ly
southchurch village|Southchurch Village|GB||kax6dy1
southend on sea|Southend-on-Sea|GB||sax6dxz
southern river|Southern River|AU||n4gtmu4
southfield|Southfield|US||qa7z7gu
southgate|Southgate|GB||naxedvq
southgate|Southgate|US||oa797gx
southglenn|Southglenn|US||p9zz5sh
southlake|Southlake|US||o9hi6e7
southminster|Southminster|GB||laxidyb
southowram|Southowram|GB||kb37dqx
southport|Southport|AU||p4sbpq4
southport|Southport|GB||qb31dnn
southsea|Southsea|GB||oav2dsz
southwater|Southwater|GB||navqdv1
southwell|Southwell|GB||mb1gdtc
southwold|Southwold|GB||lazde0o
souvret|Souvret|BE|WA|mau5e83
sowerby bridge|Sowerby Bridge|GB||nb37dqp
soweto|Soweto|ZA||u4x1g1e
soyapango|Soyapango|SV||s80370e
soyen|Soyen|DE|by|lannetx
soyibug|Soyībug|IN||q9kojnj
soyo|Soyo|AO||r6gzeud
spaichingen|Spaichingen|DE|bw|nanjeka
spainkbos|Spainkbos|NL|GE|kaz2ecj
spain||ES|==|a
spakenburg|Spakenburg|NL|UT|maz5eax
spalbeek|Spalbeek|BE|VL|lavjeai
spalding|Spalding|GB||ob0ndvl
spalt|Spalt|DE|by|maqmeqc
spanaway|Spanaway|US||oaku4fx
spandau|Spandau|DE|be|pazzewo
spangenberg|Spangenberg|DE|he|maw0emu
spangen|Spangen|NL|ZH|nay8e8c
spanien||ES|==|a
spanish fork|Spanish Fork|US||pa1f59v
spanish lake|Spanish Lake|US||o9xr6xe
spanish springs|Spanish Springs|US||na054nh
spanish town|Spanish Town|JM||r8bz7y8
spanje||ES|==|a
spankeren|Spankeren|NL|GE|jaymecz
spannberg|Spannberg|AT||jaomf6i
sparks|Sparks|US||q9zt4nd
spartanburg|Spartanburg|US||p9n37kf
sparta|Sparta|US||oa3z84o
spatenhof|Spatenhof|AT||jakgf2o
spaubeek|Spaubeek|NL|LI|laviec8
spay|Spay|DE|rp|latmeh9
spa|Spa|BE|WA|nau8ecb
spechtenkamp|Spechtenkamp|NL|UT|kayue9y
speelheide|Speelheide|NL|NB|kax3eb1
speichersdorf|Speichersdorf|DE|by|masjesq
speicher|Speicher|CH||lalpem8
speicher|Speicher|DE|rp|laspeef
speke|Speke|GB||ob26do4
spekholzerheide|Spekholzerheide|NL|LI|lavaecq
spelle|Spelle|DE|ni|nazhegr
spenge|Spenge|DE|nw|nayuejk
spennymoor|Spennymoor|GB||ob5ydrk
sperenberg|Sperenberg|DE|bb|layuex4
speyer|Speyer|DE|rp|par0ejf
spiegelau|Spiegelau|DE|by|mapwex4
spiegelberg|Spiegelberg|DE|bw|laq8em8
spielberg bei knittelfeld|Spielberg bei Knittelfeld|AT||mal6f12
spierdijk|Spierdijk|NL|NH|kb09e9q
spiesen elversberg|Spiesen-Elversberg|DE|sl|nar0eft
spiez|Spiez|CH||najoehd
spijkenisse|Spijkenisse|NL|ZH|qay0e81
spijk|Spijk|NL|GE|jay1ed3
spijk|Spijk|NL|GR|kb2bef0
spijk|Spijk|NL|NB|jaxtea8
spillern|Spillern|AT||laoef55
spilsby|Spilsby|GB||lb1pdw9
spital am pyhrn|Spital am Pyhrn|AT||kameezu
spitalfields|Spitalfields|GB||nax4dvt
spittal an der drau|Spittal an der Drau|AT||nak0exi
spitz|Spitz|AT||kaodf2t
spixworth|Spixworth|GB||lb0ddzo
split|Split|HR||raavf5o
spokane valley|Spokane Valley|US||qamf4uc
spokane|Spokane|US||rame4tt
spoordonk|Spoordonk|NL|NB|jax4ean
spoorwijk|Spoorwijk|NL|ZH|mayle7z
spraitbach|Spraitbach|DE|bw|lapsen4
spratzern|Spratzern|AT||mantf3e
spreenhagen|Spreenhagen|DE|bb|lazeeyk
spreitenbach|Spreitenbach|CH||nalqej9
sprendlingen|Sprendlingen|DE|rp|lasjei6
sprengenbos|Sprengenbos|NL|GE|maz2eci
sprengenweg noord|Sprengenweg-Noord|NL|GE|kaz2ecj
sprenkelaar|Sprenkelaar|NL|GE|laz3eco
spreydon|Spreydon|NZ||n3l0r7i
sprimont|Sprimont|BE|WA|naubebq
spring hill|Spring Hill|US||q9547ir
spring valley|Spring Valley|US||r9qb4zw
springboro|Springboro|US||o9zv7e1
springdale|Springdale|US||q9qj6mj
springe|Springe|DE|ni|oaz1emj
springfield gardens|Springfield Gardens|US||oa2y874
springfield lakes|Springfield Lakes|AU||n4t5pos
springfield|Springfield|US||ra6y8ad
springlands|Springlands|NZ||m3qprb6
springs|Springs|ZA||r4x3g2w
springvale south|Springvale South|AU||n40jp37
springvale|Springvale|AU||o40lp37
springville|Springville|US||oa1l59z
spring|Spring|US||p99k6iy
sprinkange|Sprinkange|LU||jarqeck
sprockhovel|Sprockhövel|DE|nw|oawneg4
spruce grove|Spruce Grove|CA||pb2p53k
sprundel|Sprundel|NL|NB|lax6e8s
spy|Spy|BE|WA|mau8e93
squamish|Squamish|CA||oas24dw
sri ganganagar|Sri Ganganagar|IN||r994jl7
sri jayewardenepura kotte|Sri Jayewardenepura Kotte|LK||q7h4k1z
srikakulam|Srikakulam|IN||r8cukd2
srinagar|Srinagar|IN||u9kpjnt
st agathen und perau|St. Agathen und Perau|AT||lajheyi
st albans|St Albans|AU||p416p28
st albans|St Albans|GB||qaxrdv3
st albert|St. Albert|CA||pb2z54c
st andrew windfields|St. Andrew-Windfields|CA||oabk7ri
st ann s|St. Ann's|GB||naxadvr
st anton am arlberg|St Anton am Arlberg|AT||kakxeoi
st austell|St Austell|GB||oatudir
st catharines|St. Catharines|CA||ra9x7rw
st charles|St. Charles|US||pa6f72p
st clair|St Clair|AU||o4c4piu
st georg|St. Georg|DE|hh|nb2sent
st helens|St Helens|GB||rb2hdof
st helier|St. Helier|GB||nawqdvi
st ives|St Ives|GB||nathdgr
st james s|St James's|GB||nax3dvm
st john s|St. John's|CA||qam49tl
st johnston|St Johnston|IE||jb6mdba
st johns|St. Johns|US||p99k7lh
st kilda east|St Kilda East|AU||n40tp2s
st leonards|St Leonards|GB||mav7dqw
st louis|St. Louis|US||s9xb6xg
st martin of tennengebirge|St. Martin of Tennengebirge|AT||kaluex6
st mary s bay|St Mary's Bay|GB||lavpdyq
st marys|St. Marys|US||o9bd7lh
st moritz|St. Moritz|CH||maj6enc
st pauli|St. Pauli|DE|hh|ob2seno
st petersburg|St. Petersburg|US||r9357ic
st thomas|St. Thomas|CA||pa8t7mi
st veiter vorstadt|St. Veiter Vorstadt|AT||lajjezr
staaken|Staaken|DE|be|pazyewj
staatsliedenkwartier|Staatsliedenkwartier|NL|GE|laz0ecm
stabio|Stabio|CH||lahdeku
stabroek|Stabroek|BE|VL|oawle85
stadbroek|Stadbroek|NL|LI|lavoecc
stadecken elsheim|Stadecken-Elsheim|DE|rp|masneil
staden|Staden|BE|VL|navle4d
stade|Stade|DE|ni|pb2vemc
stadl hausruck|Stadl-Hausruck|AT||kankeyh
stadl traun|Stadl-Traun|AT||lankeyi
stadsfenne|Stadsfenne|NL|FR|lb1cebs
stadskanaal|Stadskanaal|NL|GR|ob17efb
stadt winterthur kreis 1 altstadt|Stadt Winterthur (Kreis 1) / Altstadt|CH||kalyek9
stadt winterthur kreis 1 bruhlberg|Stadt Winterthur (Kreis 1) / Brühlberg|CH||kalyek7
stadt winterthur kreis 1 heiligberg|Stadt Winterthur (Kreis 1) / Heiligberg|CH||lalxek8
stadt winterthur kreis 1 lind|Stadt Winterthur (Kreis 1) / Lind|CH||malzek9
stadt winterthur kreis 1 neuwiesen|Stadt Winterthur (Kreis 1) / Neuwiesen|CH||lalyek8
stadt winterthur kreis 1 tossfeld|Stadt Winterthur (Kreis 1) / Tössfeld|CH||lalxek8
stadt winterthur kreis 1|Stadt Winterthur (Kreis 1)|CH||nalxek8
stadtallendorf|Stadtallendorf|DE|he|oav6el1
stadtbergen|Stadtbergen|DE|by|naodeq5
stadtbredimus|Stadtbredimus|LU||jaroedo
stadthagen|Stadthagen|DE|ni|oazcelk
stadtilm|Stadtilm|DE|th|mav2eqs
stadtkern|Stadtkern|DE|ni|maz6ep8
stadtlauringen|Stadtlauringen|DE|by|matfeos
stadtlengsfeld|Stadtlengsfeld|DE|th|lav2eo5
stadtlohn|Stadtlohn|DE|nw|oayfef8
stadtoldendorf|Stadtoldendorf|DE|ni|may4emr
stadtroda|Stadtroda|DE|th|mavaesl
stadtsteinach|Stadtsteinach|DE|by|latcery
stafa|Stäfa|CH||mal8ek8
staffelbach|Staffelbach|CH||kalceic
stafford|Stafford|GB||qb0pdq4
stafford|Stafford|US||o98a6ik
stahnsdorf|Stahnsdorf|DE|bb|naziewq
staig|Staig|DE|bw|lao6enr
stainach|Stainach|AT||kam1ez7
staines|Staines|GB||pawvdul
stainforth|Stainforth|GB||mb2wdt5
stainz|Stainz|AT||kak9f2f
stakeford|Stakeford|GB||nb78drm
stalbridge|Stalbridge|GB||lavkdpe
stalden|Stalden|CH||kaifehv
stalham|Stalham|GB||lb0le08
stallhofen|Stallhofen|AT||kakpf2a
stallings|Stallings|US||n9nh7nv
stalybridge|Stalybridge|GB||ob2kdqa
stambruges|Stambruges|BE|WA|laube6c
stamford bridge|Stamford Bridge|GB||lb3zdtg
stamford hill|Stamford Hill|GB||qax9dvt
stamford|Stamford|GB||ob09duo
stamford|Stamford|US||qa4187q
stammbach|Stammbach|DE|by|latbesh
stammham|Stammham|DE|by|lao6esz
stampersgat|Stampersgat|NL|NB|kaxde8c
stamsried|Stamsried|DE|by|laqveut
stams|Stams|AT||kalceqi
stamullin|Stamullin|IE||lb2zdel
standdaarbuiten|Standdaarbuiten|NL|NB|kaxde8j
standerton|Standerton|ZA||q4v7g58
standon|Standon|GB||lb10dpo
stanford in the vale|Stanford in the Vale|GB||laxgdrt
stanford le hope|Stanford-le-Hope|GB||oax4dx7
stanley|Stanley|GB||ob6fdra
stanmore|Stanmore|GB||maxedv4
stansstad|Stansstad|CH||makiej6
stansted mountfitchet|Stansted Mountfitchet|GB||may6dwk
stans|Stans|AT||kallesk
stans|Stans|CH||nakgej9
stanton|Stanton|US||p9jw4s9
stanwell|Stanwell|GB||nawxduo
staphorst|Staphorst|NL|OV|nb09ed9
staplehurst|Staplehurst|GB||maw4dxj
stara darnytsya|Stara Darnytsya|UA||sau3g93
stara zagora|Stara Zagora|BG||ra7vfv8
starkville|Starkville|US||o9ix71a
starnberg|Starnberg|DE|by|oanceri
staryy oskol|Staryy Oskol|RU||rawigt5
stassfurt|Staßfurt|DE|st|oay1es7
state college|State College|US||pa3b7vq
staten island|Staten Island|US||sa2o862
statenkwartier|Statenkwartier|NL|ZH|naype7w
statesboro|Statesboro|US||o9g57ku
statesville|Statesville|US||o9pe7nb
stattersdorf|Stattersdorf|AT||kanuf3f
stauchitz|Stauchitz|DE|sn|lawcewp
staufenberg|Staufenberg|DE|he|nauqek9
staufen|Staufen|CH||lalmeip
staunton|Staunton|US||o9vz7sd
stavanger|Stavanger|NO||rbhtebx
staveley|Staveley|GB||ob1zds9
stavelot|Stavelot|BE|WA|mau0ech
stavenisse|Stavenisse|NL|ZE|kaxbe75
stavoren|Stavoren|NL|FR|jb0xeaw
stavropol|Stavropol’|RU||saf4h4l
steckborn|Steckborn|CH||lamfeky
stedum|Stedum|NL|GR|jb24eem
steeles|Steeles|CA||oabp7rn
steenbergen|Steenbergen|NL|NB|oaxae80
steenderen|Steenderen|NL|GE|kaymed7
steendorp|Steendorp|BE|VL|law1e7v
steenhuffel|Steenhuffel|BE|VL|lavoe7v
steenokkerzeel|Steenokkerzeel|BE|VL|navge8j
steensel|Steensel|NL|NB|kawqeav
steenwijkerwold|Steenwijkerwold|NL|OV|kb0oecu
steenwijksmoer|Steenwijksmoer|NL|DR|jb0beem
steenwijk|Steenwijk|NL|OV|ob0ned0
steeple claydon|Steeple Claydon|GB||layadta
steeton|Steeton|GB||mb3odql
steffisburg|Steffisburg|CH||najyeh7
stegaurach|Stegaurach|DE|by|masjeq4
stegen|Stegen|DE|bw|manaei5
stegersbach|Stegersbach|AT||lal1f4x
stegeslag|Stegeslag|NL|GE|layaecu
steggerda|Steggerda|NL|FR|jb0uecw
steglitz|Steglitz|DE|be|qazqex1
steilshoop|Steilshoop|DE|hh|ob2xeny
steimbke|Steimbke|DE|ni|lb09em3
stein am rhein|Stein am Rhein|CH||lameekm
stein an der donau|Stein an der Donau|AT||kaogf3a
steinabruckl|Steinabrückl|AT||kamzf50
steinach am brenner|Steinach am Brenner|AT||lakserv
steinach|Steinach|DE|bw|lao6eid
steinach|Steinach|DE|by|lapzev1
steinach|Steinach|DE|th|mau3er0
steinau an der strasse|Steinau an der Straße|DE|he|natrema
steinbach am taunus|Steinbach am Taunus|DE|he|natdejt
steinbach hallenberg|Steinbach-Hallenberg|DE|th|mauuepd
steinbach|Steinbach|CA||narl6fg
steinbach|Steinbach|DE|by|latbesd
steinbrunn|Steinbrunn|AT||lamvf5m
steinenbronn|Steinenbronn|DE|bw|map7elc
steinen|Steinen|CH||lakpejx
steinen|Steinen|DE|bw|namcehi
steinfeld|Steinfeld|AT||kamjexv
steinfeld|Steinfeld|DE|by|lasremv
steinfeld|Steinfeld|DE|ni|nb03eit
steinfort|Steinfort|LU||laryecg
steinfurt|Steinfurt|DE|nw|payvege
steingaden|Steingaden|DE|by|lamieq7
steinhagen|Steinhagen|DE|mv|lb4new3
steinhagen|Steinhagen|DE|nw|oaygejc
steinhausen|Steinhausen|CH||nal4ejl
steinheim am albuch|Steinheim am Albuch|DE|bw|nap9eny
steinheim an der murr|Steinheim an der Murr|DE|bw|naq1els
steinheim|Steinheim|DE|by|landeo8
steinheim|Steinheim|DE|nw|nay3el9
steinheim|Steinheim|LU||jaseee0
steinhofel|Steinhöfel|DE|bb|mazkezd
steinhoring|Steinhöring|DE|by|lanletf
steinigtwolmsdorf|Steinigtwolmsdorf|DE|sn|lavuezv
steinmauern|Steinmauern|DE|bw|lapueis
steinmaur|Steinmaur|CH||kalyejh
steinsel|Steinsel|LU||kas0ed0
steinwenden|Steinwenden|DE|rp|lareegx
steinwiesen|Steinwiesen|DE|by|latperu
stein|Stein|CH||lam2ei3
stein|Stein|DE|by|naraeqm
stein|Stein|NL|LI|navlec1
stein|Stein|NL|ZH|kayge9a
steisslingen|Steißlingen|DE|bw|mamsekt
stekene|Stekene|BE|VL|oaw9e78
stelle|Stelle|DE|ni|nb2aeo3
stellingen|Stellingen|DE|hh|ob2venl
stembert|Stembert|BE|WA|naujecd
stendal|Stendal|DE|st|pb05esy
stene|Stene|BE|VL|maw8e43
stenhousemuir|Stenhousemuir|GB||nb9ndlf
stepekolk|Stepekolk|NL|NB|kawxebl
stephanshart|Stephanshart|AT||kanrf16
stephanskirchen|Stephanskirchen|DE|by|namxetv
stephansposching|Stephansposching|DE|by|lapmevk
stephenville|Stephenville|US||o9fi6b8
stepney|Stepney|GB||nax4dvw
stepps|Stepps|GB||mb99dkh
sterksel|Sterksel|NL|NB|jawnebl
sterling heights|Sterling Heights|US||ra8a7hd
sterling|Sterling|US||o9yd7wx
sterlitamak|Sterlitamak|RU||sb30i7f
sternberg|Sternberg|DE|mv|mb37esv
sternenfels|Sternenfels|DE|bw|laq9ekl
sternschanze|Sternschanze|DE|hh|mb2senp
sterrebeek|Sterrebeek|BE|VL|navae8h
sterrenberg|Sterrenberg|NL|GE|kayfecc
sterrenberg|Sterrenberg|NL|UT|jayreao
stetten am kalten markt|Stetten am Kalten Markt|DE|bw|manoel8
stetten|Stetten|AT||kaodf5i
stetten|Stetten|CH||kammek2
stettfurt|Stettfurt|CH||kam1ekv
stettlen|Stettlen|CH||lakgegx
steubenville|Steubenville|US||oa257o1
stevenage|Stevenage|GB||qay6dvg
stevens point|Stevens Point|US||oado6z7
stevenson ranch|Stevenson Ranch|US||o9lj4qn
stevenston|Stevenston|GB||nb8kdit
steveston|Steveston|CA||oaqh4du
stevoort|Stevoort|BE|VL|lavgeal
stewarton|Stewarton|GB||mb8odjh
steyerberg|Steyerberg|DE|ni|mb01el2
steyl|Steyl|NL|LI|lawled0
steyning|Steyning|GB||navddv3
steynton|Steynton|GB||laxpdi2
steyregg|Steyregg|AT||lao5ezx
steyr|Steyr|AT||pangf02
stiens|Stiens|NL|FR|mb1yec0
stillwater|Stillwater|US||p9qc6ee
stilton|Stilton|GB||laztdv7
stimpfach|Stimpfach|DE|bw|laqaeo1
stinatz|Stinatz|AT||kal4f4t
stirling|Stirling|GB||pb9wdl2
stockach|Stockach|DE|bw|oamxel1
stockbridge|Stockbridge|US||o9j67e1
stockelsdorf|Stockelsdorf|DE|sh|ob3pepl
stockerau|Stockerau|AT||naoef52
stockheim|Stockheim|DE|by|matrerc
stockheim|Stöckheim|DE|ni|naz1ep8
stockholm|Stockholm|SE||ubitfa7
stockport|Stockport|GB||rb2ddq0
stocksbridge|Stocksbridge|GB||nb2kdrl
stocksfield|Stocksfield|GB||lb6mdqq
stockstadt am main|Stockstadt am Main|DE|by|mastel7
stockstadt am rhein|Stockstadt am Rhein|DE|he|masdejj
stockton heath|Stockton Heath|GB||mb29dov
stockton on tees|Stockton-on-Tees|GB||qb5ldsc
stockton|Stockton|US||s9vg4j3
stoke gifford|Stoke Gifford|GB||nax4doy
stoke on trent|Stoke-on-Trent|GB||rb18dpx
stoke poges|Stoke Poges|GB||max6dud
stoke sub hamdon|Stoke-sub-Hamdon|GB||kavjdod
stokenchurch|Stokenchurch|GB||laxidti
stokes valley|Stokes Valley|NZ||n3rmre2
stokesley|Stokesley|GB||mb5bdsp
stoke|Stoke|NZ||o3r8r97
stokkem|Stokkem|BE|VL|lavqeby
stokkum|Stokkum|NL|GE|jay4eda
stokkum|Stokkum|NL|OV|jaz1ee3
stokrooie|Stokrooie|BE|VL|kavleao
stolberg|Stolberg|DE|nw|pav1edb
stollberg|Stollberg|DE|sn|nauvevi
stollhofen|Stollhofen|AT||jaobf3s
stolpen|Stolpen|DE|sn|mavtez4
stolwijk|Stolwijk|NL|ZH|layde99
stolzenau|Stolzenau|DE|ni|mazwel7
stompetoren|Stompetoren|NL|NH|kb05e9e
stonecrest|Stonecrest|US||p9jn7eb
stonegate queensway|Stonegate-Queensway|CA||oab87r6
stonegate|Stonegate|US||o9jn4sy
stoneham|Stoneham|US||oa808ei
stonehaven|Stonehaven|GB||nbc8dpv
stonehouse|Stonehouse|GB||mb8pdkx
stoney stanton|Stoney Stanton|GB||lazzdsg
stone|Stone|GB||nb0zdq1
stoob|Stoob|AT||kam1f5s
stoof|Stoof|NL|NB|jaxce8g
storkow|Storkow|DE|bb|naz6eyp
stornoway|Stornoway|GB||mbfpde9
storrington|Storrington|GB||navgdur
storrs|Storrs|US||na658bb
stotfold|Stotfold|GB||mayidvd
stouffville|Stouffville|CA||pac57rv
stoughton|Stoughton|US||oa718ei
stoumont|Stoumont|BE|WA|lau1ec5
stourbridge|Stourbridge|GB||pazqdq2
stourport on severn|Stourport-on-Severn|GB||oazedpo
stow on the wold|Stow on the Wold|GB||kay9dr8
stowmarket|Stowmarket|GB||oayzdys
stow|Stow|US||pa4c7ls
straatsburg||FR||saoyehj
strabane|Strabane|GB||nb6adb9
stradbally|Stradbally|IE||kb1adc5
straelen|Straelen|DE|nw|nawwedf
straffan|Straffan|IE||jb23ddn
stralsund|Stralsund|DE|mv|pb4vewc
stramproy|Stramproy|NL|LI|maw7ebw
strandhill|Strandhill|IE||kb4rd85
stranraer|Stranraer|GB||nb6idi1
strasbourg|Strasbourg|FR||saoyehj
strasburg|Strasburg|DE|mv|mb2ney7
strass in steiermark|Straß in Steiermark|AT||kajtf3e
strassberg|Straßberg|DE|bw|lanuel9
strassburg stadt|Straßburg-Stadt|AT||kak9ezt
strassburg||FR||saoyehj
strassengel|Strassengel|AT||lakwf2l
strassen|Strassen|LU||maruecv
strassgang|Straßgang|AT||naknf2s
strassham|Strassham|AT||kao4ezb
strasshof an der nordbahn|Strasshof an der Nordbahn|AT||nao8f6b
strasskirchen|Straßkirchen|DE|by|lapnevc
strasslach dingharting|Straßlach-Dingharting|DE|by|lancerz
strasswalchen|Strasswalchen|AT||lanaewu
strass|Strass|AT||kaonf3p
stratfield mortimer|Stratfield Mortimer|GB||lawpdt5
stratford upon avon|Stratford-upon-Avon|GB||oayzdr9
stratford|Stratford|CA||oaah7n5
stratford|Stratford|GB||pax5dw0
stratford|Stratford|NZ||m3wqrc4
stratford|Stratford|US||pa4e88v
strathaven|Strathaven|GB||mb8odkp
strathcona|Strathcona|CA||naqw4e4
strathfield|Strathfield|AU||o4bwpjo
strathmore|Strathmore|CA||navt551
strathroy|Strathroy|CA||oa9c7la
stratton|Stratton|GB||laxpdqi
straubing|Straubing|DE|by|papseux
strausberg|Strausberg|DE|bb|ob02eyl
strawberry mansion|Strawberry Mansion|US||na12836
streamwood|Streamwood|US||pa6r732
streatham|Streatham|GB||pawvdvn
streetly|Streetly|GB||nb02dqs
streetsboro|Streetsboro|US||na4k7m1
street|Street|GB||naw0doe
strehla|Strehla|DE|sn|mawnewr
strengelbach|Strengelbach|CH||malcei1
strengen|Strengen|AT||kakxep2
strensall|Strensall|GB||mb44dt4
strepy bracquegnies|Strépy-Bracquegnies|BE|WA|nau7e7g
stretford|Stretford|GB||pb2hdpk
strijen|Strijen|NL|ZH|naxre8n
strijpen|Strijpen|BE|VL|mavbe6j
strijp|Strijp|NL|ZH|layje7y
strobl|Strobl|AT||kamkexg
stroe|Stroe|NL|GE|jayzebt
strogino|Strogino|RU||rb92grx
strokestown|Strokestown|IE||jb3ed9i
strombeek bever|Strombeek-Bever|BE|VL|navfe84
stromberg|Stromberg|DE|rp|lau6eh4
strongsville|Strongsville|US||pa4r7ko
strood|Strood|GB||pawrdxc
stroud green|Stroud Green|GB||naxadvp
stroud|Stroud|GB||paxrdpw
strullendorf|Strullendorf|DE|by|masgeqh
struppen|Struppen|DE|sn|lavheyy
stuart|Stuart|US||o91k7p3
studio city|Studio City|US||p9kv4r4
studley|Studley|GB||maz7dqr
stuhlfelden|Stuhlfelden|AT||kaldeut
stuhlingen|Stühlingen|DE|bw|mamnejh
stuhr|Stuhr|DE|ni|ob1bekb
stuifakker|Stuifakker|NL|ZH|jay4e7a
stumm|Stumm|AT||kaldet1
sturminster newton|Sturminster Newton|GB||lavhdpl
sturry|Sturry|GB||mawidz4
stuttgart feuerbach|Stuttgart Feuerbach|DE|bw|oaplelg
stuttgart muhlhausen|Stuttgart Mühlhausen|DE|bw|oapoeln
stuttgart ost|Stuttgart-Ost|DE|bw|papiell
stuttgart|Stuttgart|DE|bw|tapieli
stutzengrun|Stützengrün|DE|sn|laudeut
suan luang|Suan Luang|TH||q805lnl
subang jaya|Subang Jaya|MY||t76glq6
subang|Subang|ID||r6frm7c
subingen|Subingen|CH||lal4eh6
subotica|Subotica|RS||qai2fen
sucre|Sucre|BO||r5h58uq
sudbury|Sudbury|GB||oaykdy1
sudbury|Sudbury|US||oa7q8dm
suderbrarup|Süderbrarup|DE|sh|lb5sen5
suderburg|Suderburg|DE|ni|mb0yep1
suderlugum|Süderlügum|DE|sh|lb6fekr
sudley|Sudley|US||n9xr7wq
sudlohn|Südlohn|DE|nw|nayaef3
sudstadt|Südstadt|DE|ni|laz3epc
suez|Suez|EG||t999ged
suffolk downs station|Suffolk Downs Station|US||na7r8es
suffolk|Suffolk|US||q9s17za
sugar hill|Sugar Hill|US||o9kr7el
sugar land|Sugar Land|US||q98a6id
sugenheim|Sugenheim|DE|by|larsep0
suginami|Suginami|JP||t9qkopo
suhlendorf|Suhlendorf|DE|ni|lb11epx
suhl|Suhl|DE|th|paulepp
suhr|Suhr|CH||nalleig
suicheng|Suicheng|CN||r9k6mzl
suihua|Suihua|CN||rajlnop
suining|Suining|CN||t9arm19
suisun|Suisun|US||o9w84h0
suita|Suita|JP||s9mkocg
suitland silver hill|Suitland-Silver Hill|US||p9xx7yb
suitland|Suitland|US||o9xx7yc
suizhou|Suizhou|CN||t9e3mmw
sujangarh|Sūjāngarh|IN||r92yjmv
sujiatun|Sujiatun|CN||ra5qnem
sukabumi|Sukabumi|ID||s6esm51
sukkur|Sukkur|PK||t92yj7a
sukrah|Sukrah|TN||q9sgeoh
suleja|Suleja|NG||r7niefy
sulfeld|Sülfeld|DE|sh|lb3geof
sulgen|Sulgen|CH||lam2elj
sulingen|Sulingen|DE|ni|nb0cekh
sullana|Sullana|PE||r6ke7nv
sulldorf|Sülldorf|DE|hh|nb2uen8
sulphur springs|Sulphur Springs|US||n9i26ig
sulphur|Sulphur|US||o9a06om
sultan kudarat|Sultan Kudarat|PH||q7i3nh6
sultan pur majra|Sultan Pur Majra|IN||r95pju4
sultanah|Sulţānah|SA||t8u1gxz
sultanbeyli|Sultanbeyli|TR||sa3sg5b
sultangazi|Sultangazi|TR||sa47g47
sultanpur|Sultānpur|IN||q8yyk7z
sulz am neckar|Sulz am Neckar|DE|bw|naocejz
sulzbach am main|Sulzbach am Main|DE|by|masnelf
sulzbach an der murr|Sulzbach an der Murr|DE|bw|maq4eme
sulzbach rosenberg|Sulzbach-Rosenberg|DE|by|oariesn
sulzbach|Sulzbach|DE|he|nat9ejp
sulzbach|Sulzbach|DE|sl|oaqyefm
sulzberg|Sulzberg|AT||kam0enj
sulzberg|Sulzberg|DE|by|mameeor
sulzburg|Sulzburg|DE|bw|lamwehf
sulzemoos|Sulzemoos|DE|by|lao5era
sulzfeld|Sulzfeld|DE|bw|maqeekm
sulzheim|Sulzheim|DE|by|kasreop
sulz|Sulz|AT||laldemt
sulz|Sulz|CH||kam2ekf
sumare|Sumaré|BR||s56ma8p
sumar|Sumar|NL|FR|jb1qeco
sumbawanga|Sumbawanga|TZ||s6bvgbu
sumbe|Sumbe|AO||r62veyg
sumedang utara|Sumedang Utara|ID||q6ezm7s
sumedang|Sumedang|ID||r6eym7s
sumida|Sumida|JP||s9p9ooe
sumiswald|Sumiswald|CH||maknehj
summerhill|Summerhill|IE||jb2kdda
summerland|Summerland|CA||nars4nl
summerlin south|Summerlin South|US||o9qc4zn
summerside|Summerside|CA||naiv8yt
summerville|Summerville|US||p9hq7pa
summit|Summit|US||oa3485g
sumqay t|Sumqayıt|AZ||sa2rhpz
sumter|Sumter|US||p9k87ou
sumy|Sumy|UA||ravggko
sun city center|Sun City Center|US||o9307j9
sun city west|Sun City West|US||o9ji57y
sun city|Sun City|US||p9jc585
sun prairie|Sun Prairie|US||oa9y707
sun valley|Sun Valley|US||oa004na
sunbury on thames|Sunbury-on-Thames|GB||oawsduu
sunbury|Sunbury|AU||p41mp21
sunch on|Sunch’ŏn|KP||s9zjnlt
suncheon|Suncheon|KR||s9n3nq5
suncroft|Suncroft|IE||jb1idcy
sunderland|Sunderland|GB||rb6ids6
sundern|Sundern|DE|nw|oawlei8
sungai buloh|Sungai Buloh|MY||r76xlq4
sungai petani|Sungai Petani|MY||r7dpln5
sungailiat|Sungailiat|ID||q6svm2s
sunggal|Sunggal|ID||r77ylhy
sunland park|Sunland Park|US||n9ec5ny
sunland|Sunland|US||n9l74re
sunninghill|Sunninghill|GB||nawsdu6
sunny isles beach|Sunny Isles Beach|US||o8y37pg
sunnybank hills|Sunnybank Hills|AU||o4tbpp5
sunnyhills|Sunnyhills|NZ||m43irds
sunnyside|Sunnyside|US||pa3686m
sunnyvale|Sunnyvale|NZ||m43jrd3
sunnyvale|Sunnyvale|US||r9tt4h0
sunrise manor|Sunrise Manor|US||r9ql50d
sunrise|Sunrise|US||q8yl7ph
sunset park|Sunset Park|US||qa2x86f
sunset|Sunset|CA||paqq4e2
sunset|Sunset|US||o8xf7ot
sunshine coast|Sunshine Coast|AU||s4vypp8
sunshine north|Sunshine North|AU||n413p2b
sunshine west|Sunshine West|AU||o411p2a
superior|Superior|US||oajs6s6
suqian|Suqian|CN||u9kbn0m
surabaya|Surabaya|ID||v6dvml7
surakarta|Surakarta|ID||t6d0mfv
surat thani|Surat Thani|TH||r7neljx
surat|Surat|IN||w8kwjib
surberg|Surberg|DE|by|lamzeva
surbiton|Surbiton|GB||pawrdv6
surendranagar|Surendranagar|IN||r8p5jf1
surfers paradise|Surfers Paradise|AU||o4s8pq7
surgut|Surgut|RU||sbo6jjy
surhuisterveen|Surhuisterveen|NL|FR|mb1qed5
surhuizum|Surhuizum|NL|FR|jb1sed6
suriapet|Suriāpet|IN||q89mk16
suriname||SR|==|a
surprise|Surprise|US||r9jf57z
surrey city centre|Surrey City Centre|CA||paqn4er
surrey hills|Surrey Hills|AU||n40yp32
surrey|Surrey|CA||taqf4et
surry hills|Surry Hills|AU||n4bwpk1
sursee|Sursee|CH||nal1eij
surulere|Surulere|NG||r7g2e5c
surwold|Surwold|DE|ni|mb16egw
susanville|Susanville|US||na2a4kv
susel|Süsel|DE|sh|mb48epq
sussen|Süßen|DE|bw|nap8en4
sutherland|Sutherland|AU||n4bhpjm
sutton bridge|Sutton Bridge|GB||lb0ldwj
sutton coldfield|Sutton Coldfield|GB||qb01dqy
sutton courtenay|Sutton Courtenay|GB||laxgdsg
sutton in ashfield|Sutton in Ashfield|GB||pb1ldsi
sutton|Sutton|GB||rawndvg
sutton|Sutton|IE||mb2bdf1
suwald|Suwâld|NL|FR|jb1qech
suwanee|Suwanee|US||o9kl7eh
suwaylih|Ṣuwayliḥ|JO||r9eygnk
suwon|Suwon|KR||u9tlnot
suzano|Suzano|BR||s54mabd
suzhou|Suzhou|CN||w9cyn70
suzuka|Suzuka|JP||r9mwofe
swadlincote|Swadlincote|GB||pb0ldro
swaffham|Swaffham|GB||mb09dxx
swan hill|Swan Hill|AU||n47uoyr
swanage|Swanage|GB||nauldqk
swanley|Swanley|GB||oawsdwh
swanmore|Swanmore|GB||lavidsq
swanscombe|Swanscombe|GB||nawxdwv
swansea|Swansea|GB||saxedl2
swansea|Swansea|US||oa5z8e9
swartbroek|Swartbroek|NL|LI|jawbec1
swavesey|Swavesey|GB||lazadw0
sway|Sway|GB||lav3drk
sweagerbosk|Sweagerbosk|NL|FR|jb1xect
sweden||SE|==|a
sweetwater|Sweetwater|US||o8xk7or
sweikhuizen|Sweikhuizen|NL|LI|javjec9
swift current|Swift Current|CA||oato5kk
swillington|Swillington|GB||lb3dds2
swindon|Swindon|GB||rax8dr2
swineshead|Swineshead|GB||lb13dvk
swinford|Swinford|IE||kb3ud76
swinton|Swinton|GB||ob2mdph
switzerland||CH|==|a
swolgen|Swolgen|NL|LI|jax1ed0
swords|Swords|IE||pb2ideq
sycamore|Sycamore|US||oa6n71n
sydenham|Sydenham|AU||n41ap25
sydenham|Sydenham|NZ||m3l1r7k
sydney central business district|Sydney Central Business District|AU||o4bypk1
sydney|Sydney|AU||w4bxpk1
sydney|Sydney|CA||qai698u
syke|Syke|DE|ni|ob0zeki
syktyvkar|Syktyvkar|RU||rbpdht5
sylhet|Sylhet|BD||r8v6kz7
sylmar|Sylmar|US||q9lb4qz
sylvan lake|Sylvan Lake|CA||nazb534
sylvania|Sylvania|AU||n4bjpjq
sylvania|Sylvania|US||oa5w7fh
syosset|Syosset|US||oa3f87u
syracuse|Syracuse|US||ra9l80h
syren|Syren|LU||jaroeda
syston|Syston|GB||nb0cdt1
syzran|Syzran|RU||rb1ohmn
szczecin|Szczecin|PL||sb2ff0f
szeged|Szeged|HU||raihffz
szekesfehervar|Székesfehérvár|HU||qal3fb5
t harde|t Harde|NL|GE|mazmecc
t hofke|'t Hofke|NL|NB|lawxebc
t zand|'t Zand|NL|NH|lb0se98
ta if|Ta’if|SA||t8l3h0a
tabarz|Tabarz|DE|th|mavcep8
taboao da serra|Taboão da Serra|BR||s54daa1
tabora|Tabora|TZ||s6k2gf7
tabriz|Tabriz|IR||u9vshgl
tabuk|Tabuk|PH||q8adn8w
tabuk|Tabuk|SA||t94wgpl
tacheng|Tacheng|CN||rajvkag
tacherting|Tacherting|DE|by|mankeux
tachikawa|Tachikawa|JP||r9p7ona
tacloban|Tacloban|PH||r7t8nj8
tacna|Tacna|PE||s5jz8gv
tacoma|Tacoma|US||ral94fw
tacony|Tacony|US||oa1783k
tadcaster|Tadcaster|GB||mb3odsi
tadepallegudem|Tādepallegūdem|IN||q88pk6h
tadley|Tadley|GB||nawndsv
tadpatri|Tadpatri|IN||q83fjwp
tadten|Tadten|AT||kamof77
tadworth|Tadworth|GB||mawhdvc
tafers|Tafers|CH||lak1eg2
taganrog|Taganrog|RU||sal8gw3
taganskiy|Taganskiy|RU||qb8tgsn
tagelswangen|Tagelswangen|CH||kalrek3
tagerwilen|Tägerwilen|CH||lameele
taghmon|Taghmon|IE||jazcddj
taguatinga|Taguatinga|BR||r5q1a6i
taguig|Taguig|PH||t82cn8c
tahlequah|Tahlequah|US||o9ps6k7
tahoua|Tahoua|NE||r83dean
tahta|Ţahţā|EG||r90dgbi
tai an|Tai’an|CN||u9qjmxc
tai po|Tai Po|HK||s8odmp5
taibach|Taibach|GB||maxadlj
taibai|Taibai|CN||q9bmm90
taicang|Taicang|CN||t9ddn8d
taichung|Taichung|TW||v8t3n78
tainan|Tainan|TW||u8pvn5x
taintignies|Taintignies|BE|WA|laufe5a
tain|Tain|GB||lbeldkq
taipa|Taipa|MO||q8nkmng
taipei|Taipei|TW||w8vln9l
taiping|Taiping|MY||r7bhlnt
taishan|Taishan|CN||r8ntmla
taita|Taita|NZ||m3rmrdz
taito|Taito|JP||r9p7ooa
taitung|Taitung|TW||q8p8n8i
taiyuan|Taiyuan|CN||w9v7mko
taizhou|Taizhou|CN||u9g9n53
taiz|Taiz|YE||t7zqhaa
tajimi|Tajimi|JP||q9o4ogx
tajura|Tājūrā’|LY||q9hcex3
takamatsu|Takamatsu|JP||s9ldo8d
takanini|Takanini|NZ||o434rdx
takaoka|Takaoka|JP||r9s3ogm
takapuna|Takapuna|NZ||n43trdi
takarazuka|Takarazuka|JP||r9mooc0
takaro|Takaro|NZ||m3twrfr
takasaki|Takasaki|JP||s9qxom6
takatsuki|Takatsuki|JP||s9mtocq
takeley|Takeley|GB||lay3dwr
takeo|Takeo|KH||t7sjlz2
takoma park|Takoma Park|US||o9ya7y3
takoradi|Takoradi|GH||s7bmdr4
talcahuano|Talcahuano|CL||r44088w
talca|Talca|CL||r47m8cz
taldykorgan|Taldykorgan|KZ||qaf2jxp
talheim|Talheim|DE|bw|maqcelj
taling chan|Taling Chan|TH||q80aln2
talisay|Talisay|PH||r7qgng1
talkha|Ţalkhā|EG||q9c9gb6
talladega|Talladega|US||n9iw78t
tallaght|Tallaght|IE||qb21deb
tallahassee|Tallahassee|US||r9ak7dw
tallanstown|Tallanstown|IE||jb3sddt
tallinn|Tallinn|EE||sbj4fsr
tallmadge|Tallmadge|US||oa467ls
tallow|Tallow|IE||jaypd9r
tam ky|Tam Kỳ|VN||r859m9b
tam o shanter sullivan|Tam O'Shanter-Sullivan|CA||oabm7rq
tamaki|Tamaki|NZ||m43jrdq
tamale|Tamale|GH||s7o4dto
taman petaling|Taman Petaling|MY||s76wlqd
tamarac|Tamarac|US||p8yt7p3
tama|Tama|JP||r9p0onf
tambach dietharz|Tambach-Dietharz|DE|th|mav3epi
tambacounda|Tambacounda|SN||r809cu1
tambaram|Tambaram|IN||r7xwk2l
tambov|Tambov|RU||sb0hh34
tamiami|Tamiami|US||p8xk7oo
tamines|Tamines|BE|WA|mau3e8t
tamins|Tamins|CH||kak3em5
tamm|Tamm|DE|bw|napwelc
tampa|Tampa|US||s93n7iy
tampere|Tampere|FI||rboufq3
tampico|Tampico|MX||s8nx6c4
tampines estate|Tampines Estate|SG||s71slwq
tampines new town|Tampines New Town|SG||r71rlwr
tamsweg|Tamsweg|AT||lakxeyd
tamworth|Tamworth|AU||p4jnpj9
tamworth|Tamworth|GB||qb07dra
tan an|Tân An|VN||r7ram3l
tan chau|Tân Châu|VN||r7s0m0c
tanay|Tanay|CH||kaireez
tandil|Tandil|AR||q42b9bq
tando adam|Tando Adam|PK||q8xlj6q
tando allahyar|Tando Allahyar|PK||s8wqj6w
tando muhammad khan|Tando Muhammad Khan|PK||q8vsj6e
tandragee|Tandragee|GB||lb4zde7
tangail|Tāngāil|BD||r8tdkts
tangara da serra|Tangará da Serra|BR||q5te9gb
tanga|Tanga|TZ||s6jxgwm
tangerang|Tangerang|ID||u6gum47
tangerhutte|Tangerhütte|DE|st|mazoest
tangermunde|Tangermünde|DE|st|nazyeta
tanggu|Tanggu|CN||t9yemyt
tangier|Tangier|MA||t9pddfw
tangmere|Tangmere|GB||lav9du0
tangshan|Tangshan|CN||va04n0a
tangstedt|Tangstedt|DE|sh|mb39eo0
tanjung pandan|Tanjung Pandan|ID||q6qfm6z
tanjung pinang|Tanjung Pinang|ID||r70kly6
tanjungbalai|Tanjungbalai|ID||r769ll8
tankerton|Tankerton|GB||mawodyx
tann tann dorfkern|Tann / Tann (Dorfkern)|CH||lalaekl
tanna|Tanna|DE|th|mau9esy
tannheim|Tannheim|AT||kalyep8
tannheim|Tannheim|DE|bw|lanceo0
tann|Tann|CH||lalbekl
tann|Tann|DE|by|lao7evt
tann|Tann|DE|he|mauoenu
tanque verde|Tanque Verde|US||o9fl5ce
tanta|Tanta|EG||t9bjga4
tantou|Tantou|CN||s8p7mo7
tanza|Tanza|PH||q82sn7y
taonan|Taonan|CN||qafxnd2
taourirt|Taourirt|MA||q9lldny
taoyuan city|Taoyuan City|TW||s8vfn8y
taoyuan|Taoyuan|TW||s8vfn90
tapachula|Tapachula|MX||s83f6rq
tapfheim|Tapfheim|DE|by|lap7epo
taplow|Taplow|GB||lax5du3
taradale|Taradale|NZ||n3w7rj9
tarakan|Tarakan|ID||r777myn
taranto|Taranto|IT||ra2ef7x
taraz|Taraz|KZ||sa96je9
tarbert|Tarbert|IE||jb01d5y
tarcienne|Tarcienne|BE|WA|latre8i
taree|Taree|AU||n4hdpnh
targowek|Targówek|PL||qaz9fih
targu mures|Târgu Mureş|RO||rajafs8
tariba|Táriba|VE||r7jq8be
tarija|Tarija|BO||r5a68w7
tarime|Tarime|TZ||r6u9gjh
tarlac city|Tarlac City|PH||s850n70
tarleton|Tarleton|GB||nb34do5
tarmon|Tarmon|IE||jazyd5y
tarmstedt|Tarmstedt|DE|ni|lb1vel8
tarneit|Tarneit|AU||p40wp1u
tarnow|Tarnów|PL||qasxfib
tarpon springs|Tarpon Springs|US||o9477i4
tarporley|Tarporley|GB||lb1odol
tarp|Tarp|DE|sh|mb5vem4
tarragindi|Tarragindi|AU||n4tjpp5
tarragona|Tarragona|ES||ra48dzh
tarrenz|Tarrenz|AT||kalbepx
tarsus|Tarsus|TR||s9skgkx
tartus|Ţarţūs|SY||s9mxgnp
tarvin|Tarvin|GB||lb1sdob
tasek glugor|Tasek Glugor|MY||r7d8ln6
tashkent|Tashkent|UZ||ua4mj8a
tasikmalaya|Tasikmalaya|ID||t6dnm8m
tattendorf|Tattendorf|AT||kan7f5a
tatui|Tatuí|BR||q554a72
taubate|Taubaté|BR||s561adg
tauberbischofsheim|Tauberbischofsheim|DE|bw|naruemu
taucha|Taucha|DE|sn|nawqeuo
tauche|Tauche|DE|bb|mayvezd
tauffelen|Täuffelen|CH||lakreg0
taufkirchen|Taufkirchen|DE|by|oanhesa
taugl|Taugl|AT||kamdewo
taunggyi|Taunggyi|MM||r8jrldk
taungoo|Taungoo|MM||q8emlbv
taunton|Taunton|GB||pavpdne
taunton|Taunton|US||pa6e8ej
taunusstein|Taunusstein|DE|he|oatbein
taupo|Taupo|NZ||o3ykrh4
tauranga|Tauranga|NZ||r41brhd
taura|Taura|DE|sn|lavgevp
tavannes|Tavannes|CH||lal6eg0
tavares|Tavares|US||n9607kz
tavistock|Tavistock|GB||naufdki
tawau|Tawau|MY||s79smzh
tawa|Tawa|NZ||n3rnrdn
tawern|Tawern|DE|rp|larzee4
taxach|Taxach|AT||lamlewb
tay ho|Tây Hồ|VN||r8kjm1x
tay ninh|Tây Ninh|VN||r7tfm2q
tayabas|Tayabas|PH||q80zn9r
taylor massey|Taylor-Massey|CA||nabe7rq
taylors hill|Taylors Hill|AU||n419p23
taylors lakes|Taylors Lakes|AU||n41ap27
taylorsville|Taylorsville|US||pa2z592
taylors|Taylors|US||o9n07je
taylor|Taylor|US||pa7c7gp
tayport|Tayport|GB||lbatdo0
taytay|Taytay|PH||r82gn8h
taza|Taza|MA||r9l1dkv
tbilisi|Tbilisi|GE||ua5thcj
te aro|Te Aro|NZ||n3rbrdi
te atatu peninsula|Te Atatu Peninsula|NZ||n43ord5
te atatu south|Te Atatu South|NZ||o43mrd5
te awamutu|Te Awamutu|NZ||n40frf1
te hapara|Te Hapara|NZ||n3ynrmf
te puke|Te Puke|NZ||n412rht
teaneck|Teaneck|US||pa3m86e
tebessa|Tébessa|DZ||r9oceik
tebingtinggi|Tebingtinggi|ID||q779ljg
tecklenburg|Tecklenburg|DE|nw|naz2ehp
tecumseh|Tecumseh|CA||oa7k7hs
teddington|Teddington|GB||nawudv3
teesdorf|Teesdorf|AT||kan7f58
tegal|Tegal|ID||s6exmb6
tegelen|Tegelen|NL|LI|oawmed2
tegel|Tegel|DE|be|pb02ewx
tegerfelden|Tegerfelden|CH||kam4ej1
tegernheim|Tegernheim|DE|by|maq6ett
tegernsee|Tegernsee|DE|by|lamjeso
tegucigalpa|Tegucigalpa|HN||t81475r
tehran|Tehran|IR||w9p5huu
tehuacan|Tehuacán|MX||r8da6dg
teichwolframsdorf|Teichwolframsdorf|DE|th|lauweu1
teignmouth|Teignmouth|GB||oaufdma
teisendorf|Teisendorf|DE|by|namxevm
teisnach|Teisnach|DE|by|laq8ew3
teistungen|Teistungen|DE|th|lawzeoj
tekirdag|Tekirdağ|TR||qa3ug0f
tekstil shchiki|Tekstil’shchiki|RU||qb8qgsu
tel aviv|Tel Aviv|IL||s9f4gkm
telde|Telde|ES||q93rcp6
telford|Telford|GB||rb0cdp7
telfs|Telfs|AT||nalfeqr
telgte|Telgte|DE|nw|oayeehm
tellingstedt|Tellingstedt|DE|sh|lb4mels
tellin|Tellin|BE|WA|lat4eai
teltow|Teltow|DE|bb|oazkewu
teluknaga|Teluknaga|ID||q6h2m48
temara|Temara|MA||s9k9dct
tema|Tema|GH||r7drdvy
temecula|Temecula|US||q9j14ul
temirtau|Temirtau|KZ||rat1jin
temiskaming shores|Temiskaming Shores|CA||nalx7qk
tempe junction|Tempe Junction|US||r9it592
tempelhof|Tempelhof|DE|be|pazrex8
tempe|Tempe|US||r9it595
temple city|Temple City|US||p9kr4s2
temple terrace|Temple Terrace|US||o93w7j5
templemore|Templemore|IE||kb0nda9
templeogue|Templeogue|IE||mb22deh
templestowe lower|Templestowe Lower|AU||n413p34
templestowe|Templestowe|AU||o415p37
templeton est|Templeton-Est|CA||oagd821
templeuve|Templeuve|BE|WA|lauoe54
temple|Temple|US||q9ce6dm
templin|Templin|DE|bb|ob1kexi
temploux|Temploux|BE|WA|lau9e97
temse|Temse|BE|VL|oaw1e7p
temuco|Temuco|CL||r3ye8ac
ten boer|Ten Boer|NL|GR|mb20eel
ten post|Ten Post|NL|GR|jb22eep
tenbury wells|Tenbury Wells|GB||lazbdos
tenby|Tenby|GB||maxjdiy
tengen|Tengen|DE|bw|mamuek2
tengyue|Tengyue|CN||q8vflhn
teningen|Teningen|DE|bw|nanpehp
teni|Teni|IN||t7ptjv8
tennenbronn|Tennenbronn|DE|bw|lanvej7
tenneville|Tenneville|BE|WA|lat6ebd
tenterden|Tenterden|GB||mavvdxx
teofilo otoni|Teófilo Otoni|BR||q5keaop
tepexpan|Tepexpan|MX||q8gh696
tepic|Tepic|MX||s8lr5sn
ter aar|Ter Aar|NL|ZH|nayxe93
ter apelkanaal|Ter Apelkanaal|NL|GR|jb0yefl
ter apel|Ter Apel|NL|GR|lb0wefm
ter heijde|Ter Heijde|NL|ZH|jayje7l
teralfene|Teralfene|BE|VL|mavde7e
terborg|Terborg|NL|GE|may8edn
terbregge|Terbregge|NL|ZH|laybe8k
terenure|Terenure|IE||mb23dej
teresina|Teresina|BR||t6jval4
teresopolis|Teresópolis|BR||r57qakm
terhagen|Terhagen|BE|VL|lavwe88
terheijden|Terheijden|NL|NB|maxge97
terherne|Terherne|NL|FR|jb1bec2
terkoest|Terkoest|BE|VL|laveeao
termaar|Termaar|NL|LI|javbecd
termonfeckin|Termonfeckin|IE||kb3cdel
ternaard|Ternaard|NL|FR|kb2aecl
ternate|Ternate|ID||r707npu
ternat|Ternat|BE|VL|navbe7l
ternberg|Ternberg|AT||lan7ezw
terneuzen|Terneuzen|NL|ZE|oawme6n
ternitz|Ternitz|AT||mamkf4k
terni|Terni|IT||qa88ev4
ternopil|Ternopil|UA||rarnfv3
terrace end|Terrace End|NZ||m3txrfv
terrace heights|Terrace Heights|US||na34873
terrace|Terrace|CA||ob5g3ys
terrassa|Terrassa|ES||ra5he1m
terre haute|Terre Haute|US||p9zn757
terrebonne|Terrebonne|CA||qagy87f
terrell|Terrell|US||o9gy6gk
terrigal|Terrigal|AU||n4d3pkp
terrington st clement|Terrington St Clement|GB||lb0kdwu
terrytown|Terrytown|US||o9936xx
terschuur|Terschuur|NL|GE|kaywebc
tertre|Tertre|BE|WA|mau7e6l
tervuren|Tervuren|BE|VL|oav6e8j
terwinselen|Terwinselen|NL|LI|lavbecq
terwispel|Terwispel|NL|FR|jb1aect
terwolde|Terwolde|NL|GE|kaz8ecy
teshi old town|Teshi Old Town|GH||r7didvp
tespe|Tespe|DE|ni|lb2ceox
tessenderlo|Tessenderlo|BE|VL|oavvea5
tesserete|Tesserete|CH||kahzekx
tessin|Tessin|DE|mv|mb43eun
testelt|Testelt|BE|VL|lavpe9r
tetange|Tétange|LU||largecs
tetbury|Tetbury|GB||maxgdq0
teteringen|Teteringen|NL|NB|maxde9e
teterow|Teterow|DE|mv|nb3eeux
tete|Tete|MZ||s5p4ghb
tetouan|Tétouan|MA||s9oudh3
tettau|Tettau|DE|by|lau7era
tettnang|Tettnang|DE|bw|oamfemn
tetuan de las victorias|Tetuán de las Victorias|ES||ra2edlq
teublitz|Teublitz|DE|by|maqqetl
teuchern|Teuchern|DE|st|law0ete
teufenthal|Teufenthal|CH||kalheik
teufen|Teufen|CH||malnem3
teunz|Teunz|DE|by|kargeue
teuschnitz|Teuschnitz|DE|by|lau0erm
teutschenthal|Teutschenthal|DE|st|mawxess
tewantin|Tewantin|AU||n4wppp3
tewkesbury|Tewkesbury|GB||oayfdq0
tewksbury|Tewksbury|US||oa8d8e5
texarkana|Texarkana|US||p9iv6mr
texas city|Texas City|US||p97m6ke
texcoco de mora|Texcoco de Mora|MX||q8g769c
teynham|Teynham|GB||lawldy9
thai nguyen|Thái Nguyên|VN||s8lzm21
thaleischweiler froschen|Thaleischweiler-Fröschen|DE|rp|laqveh2
thale|Thale|DE|st|naxreqo
thalgau|Thalgau|AT||lamwewt
thalheim bei wels|Thalheim bei Wels|AT||manreyz
thalheim|Thalheim|DE|sn|mauuevp
thallwitz|Thallwitz|DE|sn|lawvev8
thalmassing|Thalmässing|DE|by|maqder6
thalwil berg|Thalwil / Berg|CH||kaldejs
thalwil dorfkern|Thalwil / Dorfkern|CH||maldejt
thalwil nord|Thalwil / Nord|CH||kaleejs
thalwil see|Thalwil / See|CH||kaldejt
thalwil sud|Thalwil / Süd|CH||kalcejt
thalwil|Thalwil|CH||naldejs
thal|Thal|AT||laksf2o
thal|Thal|CH||malveml
thames ditton|Thames Ditton|GB||mawrdv2
thamesmead|Thamesmead|GB||oax2dwc
thames|Thames|NZ||m42urfm
thame|Thame|GB||naxrdta
thanesar|Thānesar|IN||r999jtf
thane|Thāne|IN||u8fcjio
thanh hoa|Thanh Hóa|VN||t8h0m1t
thanh pho ba ria|Thành Phố Bà Rịa|VN||r7r6m5p
thanh pho tra vinh|Thành phố Trà Vinh|VN||r7pnm3e
thanjavur|Thanjavur|IN||s7rzjzu
thannhausen|Thannhausen|DE|by|mao4ep3
tharandt|Tharandt|DE|sn|mavnexq
thatcham|Thatcham|GB||oawsdsi
thaton|Thaton|MM||q890leh
thaur|Thaur|AT||lalderw
thaxted|Thaxted|GB||laybdwy
thayngen|Thayngen|CH||mamnek7
the acreage|The Acreage|US||p90f7p1
the beaches|The Beaches|CA||oabb7rq
the boldons|The Boldons|GB||nb6mdrz
the bronx|The Bronx|US||ua3h86t
the colony|The Colony|US||p9hx6ev
the crossings|The Crossings|US||o8xb7oo
the dalles|The Dalles|US||nagn4je
the gap|The Gap|AU||n4tspou
the hague|Den Haag|NL|ZH|sayoe7y
the hammocks|The Hammocks|US||p8xb7ok
the netherlands||NL|==|a
the ponds|The Ponds|AU||n4cepj7
the villages|The Villages|US||p96d7kc
the woodlands|The Woodlands|US||q99s6ir
theale|Theale|GB||lawwdt0
thedinghausen|Thedinghausen|DE|ni|mb15el2
theereheide|Theereheide|NL|NB|laxgeau
theilheim|Theilheim|DE|by|las7env
themar|Themar|DE|th|lauaepi
thembisa|Thembisa|ZA||s4xsg2f
thenali|Thenali|IN||r874k40
theresienfeld|Theresienfeld|AT||lamxf53
therwil|Therwil|CH||nalyeh0
thessaloniki|Thessaloníki|GR||sa2wfnp
thetford mines|Thetford-Mines|CA||oai18dx
thetford|Thetford|GB||oazmdy3
theux|Theux|BE|WA|naudec5
theydon bois|Theydon Bois|GB||laxjdwa
thiendorf|Thiendorf|DE|sn|lawhey6
thierachern|Thierachern|CH||kajveh1
thierhaupten|Thierhaupten|DE|by|laoxeqb
thiersheim|Thiersheim|DE|by|lat4etp
thies nones|Thiès Nones|SN||r832ckv
thies|Thiès|SN||s833ckz
thieu|Thieu|BE|WA|kau7e7d
thika|Thika|KE||r6v5gqz
thimeon|Thiméon|BE|WA|lau9e8b
thimister|Thimister|BE|WA|lauqeca
thirsk|Thirsk|GB||nb4ndsa
thiruvananthapuram|Thiruvananthapuram|IN||t7lljtr
thistletown beaumond heights|Thistletown-Beaumond Heights|CA||nabi7r0
thohoyandou|Thohoyandou|ZA||q569g8o
thoi lai|Thới Lai|VN||q7pzm18
tholen|Tholen|NL|ZE|max5e7q
tholey|Tholey|DE|sl|nargefk
thomastown|Thomastown|AU||o41cp2u
thomastown|Thomastown|IE||lazxdc6
thomasville|Thomasville|US||o9po7pk
thommen|Thommen|BE|WA|latiecv
thompson|Thompson|CA||nb8u6c6
thon buri|Thon Buri|TH||q804ln5
thonex|Thônex|CH||naibed8
thoothukudi|Thoothukudi|IN||s7mdjx1
thornaby on tees|Thornaby-on-Tees|GB||ob5hdse
thornbury|Thornbury|AU||o414p2t
thornbury|Thornbury|GB||naxddp0
thorncliffe park|Thorncliffe Park|CA||oabf7rl
thorne|Thorne|GB||ob2xdtc
thorngumbald|Thorngumbald|GB||lb38dvj
thornhill|Thornhill|GB||max6dn5
thornlands|Thornlands|AU||n4tgppq
thornley|Thornley|GB||lb63ds1
thornliebank|Thornliebank|GB||mb90dk0
thornlie|Thornlie|AU||o4gymu4
thornton cleveleys|Thornton-Cleveleys|GB||ob3ndnm
thornton heath|Thornton Heath|GB||nawsdvq
thornton|Thornton|GB||lba1dn9
thornton|Thornton|US||ra0r5sf
thorn|Thorn|NL|LI|law4ec8
thorold|Thorold|CA||oa9s7s0
thorpe hamlet|Thorpe Hamlet|GB||mb07dzn
thorpe|Thorpe|GB||mawtdui
thot not|Thốt Nốt|VN||r7qjm15
thousand oaks|Thousand Oaks|US||q9kx4pw
thrapston|Thrapston|GB||mazkdui
three lakes|Three Lakes|US||n8x87oo
thrissur|Thrissur|IN||s7r8jrq
throgs neck|Throgs Neck|US||pa3e86y
thu dau mot|Thủ Dầu Một|VN||s7sim49
thu uc|Thủ Đức|VN||t7s5m4l
thuan an|Thuận An|VN||t7scm4f
thuan thanh|Thuận Thanh|VN||r8khm2o
thuin|Thuin|BE|WA|natue7x
thulin|Thulin|BE|WA|lau3e6e
thumersbach|Thumersbach|AT||jalhevm
thum|Thum|DE|sn|maurevz
thunder bay|Thunder Bay|CA||qaoe703
thundorf|Thundorf|CH||kam3ekw
thung khru|Thung Khru|TH||q7zvln7
thungersheim|Thüngersheim|DE|by|laskend
thun|Thun|CH||pajveh6
thuqbah|Thuqbah|SA||r8yyhrg
thuringen||DE|=|a
thurlby|Thurlby|GB||lb0iduy
thurles|Thurles|IE||mb0cdac
thurmansbang|Thurmansbang|DE|by|laphex0
thurnau|Thurnau|DE|by|maszern
thurso|Thurso|GB||mbgrdm7
thurston|Thurston|GB||laz5dy9
thusis|Thusis|CH||lajqem8
thy le chateau|Thy-le-Château|BE|WA|latoe8b
thyrnau|Thyrnau|DE|by|lap2exl
tianfu|Tianfu|CN||q9tinb1
tianjin|Tianjin|CN||x9yqmxi
tianshui|Tianshui|CN||u9m2m1q
tiaret|Tiaret|DZ||r9o9dzo
tibshelf|Tibshelf|GB||lb1mdsa
tickhill|Tickhill|GB||mb2fdsx
tidworth|Tidworth|GB||nawbdre
tiebo|Tiébo|SN||q82ncmx
tiefenbach|Tiefenbach|DE|by|laqneu8
tiefenbronn|Tiefenbronn|DE|bw|mapmekg
tiefenort|Tiefenort|DE|th|mav8eo9
tiefgraben|Tiefgraben|AT||kamzewz
tielen|Tielen|BE|VL|lawce9m
tieling|Tieling|CN||sa7hng0
tieli|Tieli|CN||qakinrp
tielrode|Tielrode|BE|VL|lavze7m
tielt winge|Tielt-Winge|BE|VL|navge9k
tielt|Tielt|BE|VL|oavoe59
tiel|Tiel|NL|GE|pay5eb3
tienen|Tienen|BE|VL|oav5e9q
tienray|Tienray|NL|LI|kax2ecx
tiergarten|Tiergarten|DE|be|nazwex5
tiffin|Tiffin|US||oa477gy
tifton|Tifton|US||o9dd7g1
tigard|Tigard|US||pag74ez
tigwav|Tigwav|HT||q8d789l
tihange|Tihange|BE|WA|laudeam
tijnje|Tijnje|NL|FR|kb1becn
tijuana|Tijuana|MX||u9ga4v0
tikipunga|Tikipunga|NZ||n46vrc8
tilburg|Tilburg|NL|NB|rax8ea5
tilbury|Tilbury|GB||nawydx0
tildonk|Tildonk|BE|VL|lavie8w
tilff|Tilff|BE|WA|maugebi
tilleur|Tilleur|BE|WA|maumebe
tillicoultry|Tillicoultry|GB||mb9zdlm
tillicum|Tillicum|CA||naol4d8
tilligte|Tilligte|NL|OV|jazlefb
tillmans corner|Tillmans Corner|US||o9az733
tillmitsch links der lassnitz|Tillmitsch Links der Laßnitz|AT||kak1f34
tillmitsch|Tillmitsch|AT||kak1f34
tillsonburg|Tillsonburg|CA||oa927nr
timahoe|Timahoe|IE||jb14dbz
timaru|Timaru|NZ||o3ior3p
tima|Ţimā|EG||q90rgbb
timelkam|Timelkam|AT||lancext
times square|Times Square|US||oa3886h
timika|Timika|ID||r6l7ofo
timisoara|Timişoara|RO||rah3fiz
timmendorfer strand|Timmendorfer Strand|DE|sh|nb40epy
timmerlah|Timmerlah|DE|ni|laz4ep1
timmins|Timmins|CA||paon7m3
timon|Timon|BR||r6jval0
timperley|Timperley|GB||nb2cdpj
timsbury|Timsbury|GB||lawkdp4
tin shui wai|Tin Shui Wai|HK||s8oemoo
tinahely|Tinahely|IE||jb0ode2
tinaquillo|Tinaquillo|VE||q7pk8ma
tinga|Tinga|NL|FR|lb1aebp
tinh bien|Tịnh Biên|VN||r7rglzi
tinley park|Tinley Park|US||pa5h746
tinlot|Tinlot|BE|WA|lau7eay
tinnum|Tinnum|DE|sh|lb6iej5
tinsukia|Tinsukia|IN||q92dl8w
tintigny|Tintigny|BE|WA|las0ebb
tinton falls|Tinton Falls|US||oa1y866
tipperary|Tipperary|IE||mazrd9c
tipton|Tipton|GB||pazxdq9
tiptree|Tiptree|GB||naxxdy3
tirana|Tirana|AL||sa4tff2
tiraspol|Tiraspol|MD||rak4g6b
tirmiz|Tirmiz|UZ||r9tej2w
tirschenreuth|Tirschenreuth|DE|by|naskeu9
tiruchirappalli|Tiruchirappalli|IN||t7s2jym
tirunelveli|Tirunelveli|IN||u7m9jvs
tirupati|Tirupati|IN||s7zwk0m
tiruppur|Tiruppur|IN||t7swjuv
tiruvannamalai|Tiruvannamalai|IN||r7vzjzn
tiruvottiyur|Tiruvottiyūr|IN||r7ykk32
tisbury|Tisbury|GB||lavudq8
tisselt|Tisselt|BE|VL|lavre84
titagarh|Titāgarh|IN||q8p6kph
titahi bay|Titahi Bay|NZ||m3rurdn
titchfield|Titchfield|GB||mav9dsk
titirangi|Titirangi|NZ||n43erd6
titisee neustadt|Titisee-Neustadt|DE|bw|nan4eir
titiwangsa|Titiwangsa|MY||q76ulqi
tittling|Tittling|DE|by|lapdex6
tittmoning|Tittmoning|DE|by|manievh
titusville|Titusville|US||p95h7nj
titz|Titz|DE|nw|navpedu
tivaouane|Tivaouane|SN||q83jcla
tiverton|Tiverton|GB||oavedmb
tivoli|Tivoli|NL|NB|kawuebb
tizi ouzou|Tizi Ouzou|DZ||q9rze79
tjalleberd|Tjalleberd|NL|FR|jb18eci
tlahuac|Tláhuac|MX||s8fl68z
tlalnepantla|Tlalnepantla|MX||t8ga68g
tlalpan|Tlalpan|MX||t8fm68k
tlaquepaque|Tlaquepaque|MX||t8jc5x3
tlemcen|Tlemcen|DZ||r9mwdsc
toa payoh new town|Toa Payoh New Town|SG||q71qlwh
toamasina|Toamasina|MG||s5jlhp8
toba tek singh|Toba Tek Singh|PK||q9c1jhc
tobercurry|Tobercurry|IE||kb45d7r
tobolsk|Tobolsk|RU||qbfoj5l
tobruk|Tobruk|LY||r9f5fqj
tochigi|Tochigi|JP||r9r2oo5
toddington|Toddington|GB||maybduj
todmorden|Todmorden|GB||nb37dq6
todtmoos|Todtmoos|DE|bw|lammei8
todtnau|Todtnau|DE|bw|mamvei2
toffen|Toffen|CH||lak6egt
toging am inn|Töging am Inn|DE|by|nao2euy
tokai|Tōkai|JP||q9naogb
tokat|Tokat|TR||qa1zgpj
tokch on|Tŏkch’ŏn|KP||ra0fnmq
tokoroa|Tokoroa|NZ||n3ztrgj
tokorozawa|Tokorozawa|JP||s9pgonf
tokoza|Tokoza|ZA||q4wsg25
tokushima|Tokushima|JP||s9kno9t
tokuyama|Tokuyama|JP||q9klo26
tokyo|Tokyo|JP||x9p5oo1
toledo|Toledo|BR||q51d9qq
toledo|Toledo|PH||r7qunfg
toledo|Toledo|US||sa5q7fw
toliara|Toliara|MG||r555h9b
tolkamer|Tolkamer|NL|GE|lay1ecy
tollebeek|Tollebeek|NL|FL|lb0cebs
tollembeek|Tollembeek|BE|VL|lauye75
tollesbury|Tollesbury|GB||laxsdyb
toluca|Toluca|MX||s8fl677
tolworth|Tolworth|GB||nawqdv8
tolyatti|Tolyatti|RU||tb2php3
tomakomai|Tomakomai|JP||ra8gotc
toms river|Toms River|US||qa0z85w
tomsk|Tomsk|RU||tbaykg2
tonala|Tonalá|MX||s8ja5x8
tonbridge|Tonbridge|GB||paw8dwr
tondabayashicho|Tondabayashichō|JP||r9luoco
tongchuanshi|Tongchuanshi|CN||r9nfmb0
tongchuan|Tongchuan|CN||s9myman
tongelre|Tongelre|NL|NB|oawxebc
tongeren|Tongeren|BE|VL|oav2eb6
tongerlo|Tongerlo|BE|VL|mavze9o
tonghua|Tonghua|CN||sa5wnlt
tongliao|Tongliao|CN||rab5nbn
tongling|Tongling|CN||s9bzmz6
tongren|Tongren|CN||q9onlre
tongshan|Tongshan|CN||s9kymxg
tongzhou|Tongzhou|CN||ra0umw2
tonisvorst|Tönisvorst|DE|nw|oawkee1
tonk|Tonk|IN||r8ypjqj
tonning|Tönning|DE|sh|mb4weku
tonypandy|Tonypandy|GB||paxedme
tonyrefail|Tonyrefail|GB||naxadmh
tooele|Tooele|US||pa2l582
toongabbie west|Toongabbie West|AU||n4c6pj9
toongabbie|Toongabbie|AU||n4c6pjb
toorak|Toorak|AU||n40wp2t
toormakeady|Toormakeady|IE||jb31d5z
tooting|Tooting|GB||nawvdvk
toowong|Toowong|AU||n4topoy
toowoomba|Toowoomba|AU||r4tgpm3
topeka|Topeka|US||q9yh6i8
toppenstedt|Toppenstedt|DE|ni|lb1yeo3
topsham|Topsham|GB||lautdmd
torbat e heydariyeh|Torbat-e Ḩeydarīyeh|IR||q9nzigi
tordher|Tordher|PK||r9kfjgt
torgau|Torgau|DE|sn|oax8ew4
torgelow|Torgelow|DE|mv|nb2zeyx
torhout|Torhout|BE|VL|oavve4m
toride|Toride|JP||q9pqop4
tornesch|Tornesch|DE|sh|nb36en0
toronto|Toronto|CA||vabf7rg
torpoint|Torpoint|GB||matydkc
torquay|Torquay|AU||n3zjp0x
torquay|Torquay|GB||pau6dm7
torrance|Torrance|GB||lb9edkb
torrance|Torrance|US||r9k04ra
torrejon de ardoz|Torrejón de Ardoz|ES||qa2edmd
torreon|Torreón|MX||t8wy5wq
torrington|Torrington|US||pa6488w
torun|Toruń|PL||rb19fbo
toshima|Toshima|JP||s9pcoo6
toss kreis 4 eichliacker|Töss (Kreis 4) / Eichliacker|CH||lalxek7
toss kreis 4 schlosstal|Töss (Kreis 4) / Schlosstal|CH||lalxek6
toss kreis 4 vorder dattnau|Töss (Kreis 4) / Vorder-Dättnau|CH||kalwek6
toss kreis 4|Töss (Kreis 4)|CH||nalwek6
tostedt|Tostedt|DE|ni|nb20en0
totland|Totland|GB||lausdrq
totnes|Totnes|GB||mau3dls
totonicapan|Totonicapán|GT||q83f6u8
tottenham hale|Tottenham Hale|GB||naxbdvu
tottenham|Tottenham|GB||qaxcdvt
totteridge|Totteridge|GB||naxfdvg
tottington|Tottington|GB||mb2xdpi
totton|Totton|GB||pavgdrv
tottori shi|Tottori-shi|JP||r9omo8v
touba|Touba|SN||u839cnw
toufen|Toufen|TW||q8uln7v
touggourt|Touggourt|DZ||r9hzecv
toulon|Toulon|FR||ra9sech
toulouse|Toulouse|FR||sab4e00
tourinnes saint lambert|Tourinnes-Saint-Lambert|BE|WA|lauoe94
tournai|Tournai|BE|WA|qaule5f
tours|Tours|FR||ralndxy
tovuz|Tovuz|AZ||ra3vher
tow law|Tow Law|GB||lb62dqz
towcester|Towcester|GB||naytdt9
tower|Tower|IE||lay9d83
town n country|Town 'n' Country|US||q93t7im
townline|Townline|CA||oaqa4g4
townsend|Townsend|GB||maxsdv2
townsville|Townsville|AU||r5ghp7t
towson|Towson|US||p9zg7z8
toxteth|Toxteth|GB||lb2bdnr
toyama|Toyama|JP||s9ryoh6
toyohashi|Toyohashi|JP||s9mlohm
toyokawa|Toyokawa|JP||r9mqoho
toyonaka|Toyonaka|JP||s9mmocb
toyota|Toyota|JP||s9ngogz
tra mhor|Trá Mhór|IE||naywdc5
traben trarbach|Traben-Trarbach|DE|rp|masrefs
trabzon|Trabzon|TR||ra3wgyd
trachselwald|Trachselwald|CH||kakmehi
tracy|Tracy|US||q9uu4ip
trafford park|Trafford Park|GB||lb2jdpl
tragwein|Tragwein|AT||kao9f0m
traisen|Traisen|AT||lanff3c
traiskirchen|Traiskirchen|AT||mandf59
traismauer|Traismauer|AT||laobf3p
traitsching|Traitsching|DE|by|laqjev5
tralee|Tralee|IE||oaz7d52
tramelan|Tramelan|CH||mal6efq
tranent|Tranent|GB||nb9ednt
trang bang|Trảng Bàng|VN||r7snm3g
trappenkamp|Trappenkamp|DE|sh|mb44eod
traralgon|Traralgon|AU||o3zwp72
traunkirchen|Traunkirchen|AT||kamweyb
traunreut|Traunreut|DE|by|oan8euz
traunstein|Traunstein|DE|by|oamzev4
traun|Traun|AT||nanyezk
trausdorf an der wulka|Trausdorf an der Wulka|AT||lamtf60
travemunde|Travemünde|DE|sh|nb3weq7
traverse city|Traverse City|US||naec7a6
travers|Travers|CH||kakeeek
trazegnies|Trazegnies|BE|WA|mau6e81
trebbin|Trebbin|DE|bb|naz2ewq
trebsen|Trebsen|DE|sn|mawhevf
trebur|Trebur|DE|he|naspejd
tredegar|Tredegar|GB||naxtdmz
treeton|Treeton|GB||lb2bds9
treffurt|Treffurt|DE|th|maw2eof
treharris|Treharris|GB||naxidmt
treibach|Treibach|AT||kak7f07
treis karden|Treis-Karden|DE|rp|latdega
trelex|Trélex|CH||kaiyed9
trembleur|Trembleur|BE|WA|lauuebx
tremelo|Tremelo|BE|VL|navne93
tremont|Tremont|US||oa3h86p
trendelburg|Trendelburg|DE|he|max9em6
trenton|Trenton|US||qa1q84e
trento|Trento|IT||qahzeqw
treorchy|Treorchy|GB||maxidm9
treptow|Treptow|DE|be|paztexc
treuchtlingen|Treuchtlingen|DE|by|napzeqb
treuenbrietzen|Treuenbrietzen|DE|bb|nayqevr
treuen|Treuen|DE|sn|naueeu6
treyvaux|Treyvaux|CH||kajtefu
tri cities|Tri-Cities|US||raih4ow
triberg|Triberg|DE|bw|manpeiv
tribsees|Tribsees|DE|mv|lb4aevg
tribuswinkel|Tribuswinkel|AT||landf57
tricht|Tricht|NL|GE|kay5ean
trieben|Trieben|AT||lalxf09
triebes|Triebes|DE|th|lausete
triengen|Triengen|CH||mal8eig
trierweiler|Trierweiler|DE|rp|las8ee8
trier|Trier|DE|rp|qas8eeg
trieste|Trieste|IT||ragteya
triftern|Triftern|DE|by|maofew5
trimbach|Trimbach|CH||mallehx
trimdon|Trimdon|GB||lb5yds1
trimmis|Trimmis|CH||lakaemk
trim|Trim|IE||nb2sdd5
trincomalee|Trincomalee|LK||q7luk5n
trindade|Trindade|BR||r5nra2j
tring|Tring|GB||naxvdu6
trinity bellwoods|Trinity-Bellwoods|CA||oab97rf
trins|Trins|AT||kakserq
tripoli|Tripoli|LB||r9lngnk
tripoli|Tripoli|LY||u9hdewn
trippstadt|Trippstadt|DE|rp|lar4ehl
triptis|Triptis|DE|th|mauyesz
tristach|Tristach|AT||kak2evj
trittau|Trittau|DE|sh|mb2xeox
trivieres|Trivières|BE|WA|lau5e7j
trochtelfingen|Trochtelfingen|DE|bw|mao7elo
trofaiach|Trofaiach|AT||malrf1p
trogen|Trogen|CH||kalpema
troinex|Troinex|CH||lai8ed3
trois ponts|Trois-Ponts|BE|WA|latxecb
trois rivieres|Trois-Rivières|CA||qair8ah
troisdorf|Troisdorf|DE|nw|qav5efv
troistorrents|Troistorrents|CH||laifef8
troisvierges|Troisvierges|LU||kat8eco
trondheim|Trondheim|NO||rbu7eow
troon|Troon|GB||nb8adj2
trooz|Trooz|BE|WA|mauhebu
troparevo|Troparëvo|RU||qb8mgs4
trossingen|Trossingen|DE|bw|nankek0
trostau|Tröstau|DE|by|lasyet7
trostberg an der alz|Trostberg an der Alz|DE|by|nanfeuw
trotwood|Trotwood|US||oa0k7dt
troutdale|Troutdale|US||oagi4g1
trowbridge|Trowbridge|GB||pawkdpv
troy|Troy|US||qa8d7h1
trubschachen|Trubschachen|CH||kakceht
trub|Trub|CH||kakeehw
truckee|Truckee|US||n9z94m6
truganina|Truganina|AU||p40yp23
trujillo|Trujillo|PE||t6bg7sh
trumau|Trumau|AT||lanbf5e
trumbull|Trumbull|US||pa4k88o
trun|Trun|CH||kajuekz
truro|Truro|CA||nag1909
truro|Truro|GB||oatndhz
trusetal|Trusetal|DE|th|mav2eoy
trussville|Trussville|US||o9je77f
tsaritsyno|Tsaritsyno|RU||qb8jgsl
tsawwassen|Tsawwassen|CA||oaq64e4
tschagguns|Tschagguns|AT||lakreni
tschechien||CZ|==|a
tseung kwan o|Tseung Kwan O|HK||s8o1mpd
tshikapa|Tshikapa|CD||t6g6fhs
tshilenge|Tshilenge|CD||q63jfnm
tsing yi town|Tsing Yi Town|HK||r8o3moy
tsjechie||CZ|==|a
tsuchiura|Tsuchiura|JP||r9q9oph
tsuen wan|Tsuen Wan|HK||s8o5moz
tsukuba|Tsukuba|JP||r9q8op8
tsuruoka|Tsuruoka|JP||q9xkooe
tsuyama|Tsuyama|JP||q9ndo88
tsu|Tsu|JP||s9mhof8
tuakau|Tuakau|NZ||m42hrdy
tualatin|Tualatin|US||oag24f0
tuam|Tuam|IE||nb2od7f
tubarao|Tubarão|BR||q4qxa3v
tubbergen|Tubbergen|NL|OV|oazleeu
tubingen|Tübingen|DE|bw|qaosel5
tubize|Tubize|BE|WA|oaute7o
tuckahoe|Tuckahoe|US||p9uf7wk
tucker|Tucker|US||o9k17e2
tucson|Tucson|US||t9fi5bv
tuen mun|Tuen Mun|HK||s8o7mol
tuggen|Tuggen|CH||lal4ekv
tuggeranong administrative district|Tuggeranong Administrative District|AU||q47mpe3
tuguegarao|Tuguegarao|PH||r8ayna4
tuikwerd|Tuikwerd|NL|GR|lb24ef6
tuindorp|Tuindorp|NL|ZH|kay9e86
tuitjenhorn|Tuitjenhorn|NL|NH|lb0ie97
tujunga|Tujunga|US||o9l54rf
tukwila|Tukwila|US||oalv4ge
tuk|Tuk|NL|OV|kb0oecx
tulancingo|Tulancingo|MX||q8hs6as
tulare|Tulare|US||p9ql4oh
tula|Tula|RU||sb4kgsi
tulfes|Tulfes|AT||kalaes1
tullahoma|Tullahoma|US||o9o878j
tullamore|Tullamore|IE||nb1zdb7
tulla|Tulla|IE||jb0ud7o
tullibody|Tullibody|GB||nb9xdlc
tullnerbach lawies|Tullnerbach-Lawies|AT||kanvf4p
tulln|Tulln|AT||nao9f4m
tullow|Tullow|IE||mb0odda
tullyallen|Tullyallen|IE||kb3ade6
tulsa|Tulsa|US||s9qf6hd
tulua|Tuluá|CO||r79c80c
tumble|Tumble|GB||laxudkl
tumkur|Tumkūr|IN||s7z2ju6
tumwater|Tumwater|US||oakl4el
tumxuk|Tumxuk|CN||ra0rjzm
tunbridge wells|Tunbridge Wells|GB||qaw1dwq
tunduma|Tunduma|TZ||r686gf1
tung chung|Tung Chung|HK||q8nxmoi
tungelroy|Tungelroy|NL|LI|jaw9ebx
tungendorf|Tungendorf|DE|sh|nb4aens
tungi|Tungi|BD||s8sdkv4
tuningen|Tuningen|DE|bw|lanfejw
tunis|Tunis|TN||t9saeo9
tunja|Tunja|CO||r7de888
tunstall|Tunstall|GB||mb1edpv
tuntange|Tuntange|LU||jas4ecp
tuntenhausen|Tuntenhausen|DE|by|man6ete
tupelo|Tupelo|US||p9l671m
turbenthal|Turbenthal|CH||lalsekl
turgi|Turgi|CH||lalxeix
turgutlu|Turgutlu|TR||q9wyg0y
turhal|Turhal|TR||qa27go8
turijn||IT||taf7ehd
turin|Turin|IT||taf7ehd
turkenfeld|Türkenfeld|DE|by|lanneqs
turkestan|Turkestan|KZ||raa9j5m
turkheim|Türkheim|DE|by|maniepk
turkmenabat|Türkmenabat|TM||r9yjism
turku|Turku|FI||rblxflv
turlock|Turlock|US||q9u54kb
turmero|Turmero|VE||s7qf8ol
turnhout|Turnhout|BE|VL|pawke9q
turnich|Türnich|DE|nw|lavaees
turnitz|Türnitz|AT||kan5f31
turpan|Turpan|CN||sa9bkrq
turramurra|Turramurra|AU||n4cbpjt
turriff|Turriff|GB||mbdudp6
turtmann|Turtmann|CH||kaimehe
tuscaloosa|Tuscaloosa|US||q9i974r
tussenhausen|Tussenhausen|DE|by|lanmepc
tussling|Tüßling|DE|by|lanxev0
tustin legacy|Tustin Legacy|US||o9jm4sp
tustin|Tustin|US||q9jr4sp
tuttlingen|Tuttlingen|DE|bw|panaeki
tutzing|Tutzing|DE|by|nan3erc
tuxford|Tuxford|GB||lb1vdtj
tuxtepec|Tuxtepec|MX||q8c96gz
tuxtla|Tuxtla|MX||t88j6pc
tux|Tux|AT||kal0esl
tuy hoa|Tuy Hòa|VN||r7yembo
tuyen quang|Tuyên Quang|VN||q8mmm09
tuzla|Tuzla|BA||radqfbv
tver|Tver|RU||sbbygnq
tweedbank|Tweedbank|GB||lb8gdob
tweede exloermond|Tweede Exloërmond|NL|DR|lb0zef9
twekkelerveld|Twekkelerveld|NL|OV|maz3ef2
twello|Twello|NL|GE|naz4ecy
twente||NL|=|a
twentynine palms|Twentynine Palms|US||o9ku4xn
twifu praso|Twifu Praso|GH||q7dldrp
twijzelerheide|Twijzelerheide|NL|FR|kb1wect
twijzel|Twijzel|NL|FR|jb1vecx
twin falls|Twin Falls|US||pa88522
twinsburg|Twinsburg|US||oa4r7ls
twisk|Twisk|NL|NH|kb0iea1
twistringen|Twistringen|DE|ni|nb0oek0
twist|Twist|DE|ni|nb08efn
twomileborris|Twomileborris|IE||jb0bdak
twyford|Twyford|GB||max0dtm
tychy|Tychy|PL||qatafcp
tycroes|Tycroes|GB||laxudku
tyldesley|Tyldesley|GB||pb2ndp5
tyler|Tyler|US||q9fv6ja
tynaarlo|Tynaarlo|NL|DR|kb1geee
tynemouth|Tynemouth|GB||ob6uds1
tyoply stan|Tyoply Stan|RU||qb8igs5
tyre|Tyre|LB||r9ifglr
tysons|Tysons|US||o9y47xh
tytsjerk|Tytsjerk|NL|FR|kb1tecf
tyumen|Tyumen|RU||tbcriy1
tywyn|Tywyn|GB||lb03dkn
tzummarum|Tzummarum|NL|FR|kb1webf
tzum|Tzum|NL|FR|jb1oebg
ubach palenberg|Übach-Palenberg|DE|nw|oavged0
ubachsberg|Ubachsberg|NL|LI|kav9ecj
uba|Ubá|BR||q5bcakq
ubelbach|Übelbach|AT||kal7f2c
uberaba|Uberaba|BR||s5f5a6v
uberherrn|Überherrn|DE|sl|naqseem
uberlandia|Uberlândia|BR||t5hga5w
uberlingen|Überlingen|DE|bw|oampelh
uberruhr holthausen|Überruhr-Holthausen|DE|nw|mawuefo
ubersee|Übersee|DE|by|mamueuo
ube|Ube|JP||r9kao0l
ubon ratchathani|Ubon Ratchathani|TH||q84clz9
ubstadt weiher|Ubstadt-Weiher|DE|bw|naqkejz
uc irvine|UC Irvine|US||n9jg4so
uc pho|Đức Phổ|VN||r835mao
uc trong|Đưc Trọng|VN||r7umm91
uccle|Uccle|BE|BR|qav4e82
uchtelhausen|Üchtelhausen|DE|by|lat5eoj
uchte|Uchte|DE|ni|mazuekr
uckerath|Uckerath|DE|nw|lauxegh
uckfield|Uckfield|GB||oavldwa
udaipur|Udaipur|IN||s8ubjkr
uddel|Uddel|NL|GE|kaz6ec2
uddingston|Uddingston|GB||mb92dko
udenhout|Udenhout|NL|NB|maxdeaa
uden|Uden|NL|NB|paxiebm
uder|Uder|DE|th|lawoenz
udgir|Udgīr|IN||q8d3ju8
udine|Udine|IT||qahzews
udligenswil|Udligenswil|CH||laktejc
udon thani|Udon Thani|TH||q8aeltj
udupi|Udupi|IN||r7z1jnn
ueberstorf|Ueberstorf|CH||lak7egb
uebersyren|Uebersyren|LU||jarvedg
uebigau|Uebigau|DE|bb|laxbewy
ueckermunde|Ueckermünde|DE|mv|nb3aez0
ueda|Ueda|JP||r9r4ok4
uedem|Uedem|DE|nw|naxjedf
uehlfeld|Uehlfeld|DE|by|larzeps
uelsen|Uelsen|DE|ni|mazuef4
uelzen|Uelzen|DE|ni|pb15epc
uerdingen|Uerdingen|DE|nw|oawneeg
uerikon|Uerikon|CH||kal8ekc
uerkheim|Uerkheim|CH||kaleeia
uetendorf|Uetendorf|CH||majxeh1
uetersen|Uetersen|DE|sh|ob35emu
uetikon grossdorf|Uetikon / Grossdorf|CH||kalbek4
uetikon|Uetikon|CH||lalaek4
uetze|Uetze|DE|ni|mazreoc
ufa|Ufa|RU||ub62i7h
ufer|Ufer|AT||kao1f0a
uffculme|Uffculme|GB||kavfdmr
uffelte|Uffelte|NL|DR|kb0nedg
uffenheim|Uffenheim|DE|by|marmeof
uffing|Uffing|DE|by|lamjeqz
ugchelen|Ugchelen|NL|GE|layyech
ugep|Ugep|NG||r7e5eig
uhingen|Uhingen|DE|bw|napaemn
uhldingen muhlhofen|Uhldingen-Mühlhofen|DE|bw|mamlelp
uhlingen birkendorf|Ühlingen-Birkendorf|DE|bw|mamkej4
uhwiesen|Uhwiesen|CH||kamfek0
uige|Uíge|AO||s6cvf1u
uijeongbu si|Uijeongbu-si|KR||s9uunox
uitbergen|Uitbergen|BE|VL|kavqe70
uitgeest|Uitgeest|NL|NH|nazxe93
uithoorn|Uithoorn|NL|NH|oaz4e9f
uithuizen|Uithuizen|NL|GR|mb2deej
uithuizermeeden|Uithuizermeeden|NL|GR|lb2deeo
uitikon|Uitikon|CH||lalleji
uitkerke|Uitkerke|BE|VL|mawje4q
uitweg|Uitweg|NL|UT|jayee9y
uji|Uji|JP||r9mxod8
ujjain|Ujjain|IN||s8qejqi
ukhta|Ukhta|RU||qbuli15
ukiah|Ukiah|US||n9yr4dr
uk||GB|==|a
ulan bator|Ulan Bator|MN||tan3m4w
ulan ude|Ulan-Ude|RU||saxzm6x
ulanhot|Ulanhot|CN||rai0nb4
ulanqab|Ulanqab|CN||ta3vmm9
ulestraten|Ulestraten|NL|LI|lavfec2
ulft|Ulft|NL|GE|nay5edq
ulhasnagar|Ulhasnagar|IN||s8fejj7
ullyul|Ŭllyul|KP||q9wznjr
ulmen|Ulmen|DE|rp|lathefe
ulm|Ulm|DE|bw|qaogenr
ulrichsberg|Ulrichsberg|AT||kap7eyn
ulrichskirchen|Ulrichskirchen|AT||kaogf5s
ulrichstein|Ulrichstein|DE|he|lauielj
ulrum|Ulrum|NL|GR|kb28edl
ulsan|Ulsan|KR||u9oqnv8
ulu bedok|Ulu Bedok|SG||s71plwp
uluberiya|Uluberiya|IN||r8ogkoq
ulvenhout|Ulvenhout|NL|NB|max7e9c
ulverston|Ulverston|GB||nb4kdne
ulyanovsk|Ulyanovsk|RU||tb4xhmf
uman|Uman|UA||qapfg7y
umarkot|Umarkot|PK||r8wgj9q
umea|Umeå|SE||qbvbfga
umhausen|Umhausen|AT||kakyeqd
umina beach|Umina Beach|AU||o4cwpkb
umkirch|Umkirch|DE|bw|manfehl
umm qasr|Umm Qaşr|IQ||q99ghl4
ummendorf|Ummendorf|DE|bw|manjenb
umraniye|Umraniye|TR||ta3yg4w
umuahia|Umuahia|NG||s7dcegt
umuarama|Umuarama|BR||q53z9rw
unaizah|Unaizah|SA||r8yiha8
undenheim|Undenheim|DE|rp|lasgeiu
undy|Undy|GB||maxado7
ungaran|Ungaran|ID||r6e6meo
union city|Union City|US||qa3a86e
union hill novelty hill|Union Hill-Novelty Hill|US||oamg4h1
uniondale|Uniondale|US||oa3287l
unionport|Unionport|US||oa3f86v
union|Union|US||pa3285q
united kingdom||GB|==|a
united states||US|==|a
universal city|Universal City|US||q9ku4r9
universitats und hansestadt greifswald|Universitäts- und Hansestadt Greifswald|DE|mv|pb49ex8
university city|University City|US||p9xe6x5
university endowment lands|University Endowment Lands|CA||oaqu4do
university heights|University Heights|US||oa3i86p
university of texas|University of Texas|US||p9a56ci
university park|University Park|US||o9h96f4
university place|University Place|US||pal84fl
university|University|US||p93z7j0
unkel|Unkel|DE|rp|maukeg2
unlingen|Unlingen|DE|bw|lantemg
unnao|Unnāo|IN||r8zrk3l
unna|Unna|DE|nw|qax6ehd
unsworth heights|Unsworth Heights|NZ||m43xrdc
unter abtsteinach|Unter-Abtsteinach|DE|he|larlekf
unterageri|Unterägeri|CH||makyejv
unterbreizbach|Unterbreizbach|DE|th|mav6enq
unterdietfurt|Unterdietfurt|DE|by|laoeev7
untere fellach|Untere Fellach|AT||lajjeyf
untereisenfeld|Untereisenfeld|AT||jantez0
untereisesheim|Untereisesheim|DE|bw|laqpelk
unterengstringen|Unterengstringen|CH||lalpejh
unterensingen|Unterensingen|DE|bw|map5em0
unterfohring|Unterföhring|DE|by|nanvesc
untergriesbach|Untergriesbach|DE|by|maoxexz
untergruppenbach|Untergruppenbach|DE|bw|maqdels
unterhaching|Unterhaching|DE|by|oanjesa
unterhausen|Unterhausen|DE|bw|naojelq
unteriberg|Unteriberg|CH||lakqekh
unterjettingen|Unterjettingen|DE|bw|maoweke
unterkirnach|Unterkirnach|DE|bw|lankej9
unterkrozingen|Unterkrozingen|DE|bw|nan4ehd
unterkulm|Unterkulm|CH||lalfeij
unterlangkampfen|Unterlangkampfen|AT||kam3etm
unterlunkhofen|Unterlunkhofen|CH||kalgeja
unterluss|Unterlüß|DE|ni|mb0reom
untermeitingen|Untermeitingen|DE|by|manseq1
untermunkheim|Untermünkheim|DE|bw|laqjen1
unternberg|Unternberg|AT||kakvey6
unterneukirchen|Unterneukirchen|DE|by|lantev2
unterpleichfeld|Unterpleichfeld|DE|by|lasjenw
unterpremstatten|Unterpremstätten|AT||lakgf2s
unterreichenbach|Unterreichenbach|DE|bw|lapmek7
unterschleissheim|Unterschleißheim|DE|by|oao4es6
unterschneidheim|Unterschneidheim|DE|bw|mapxeot
unterseen|Unterseen|CH||majpeht
untersiebenbrunn|Untersiebenbrunn|AT||kao2f6j
untersiemau|Untersiemau|DE|by|matfeqh
untersiggenthal|Untersiggenthal|CH||malyeiy
unterthingau|Unterthingau|DE|by|lampep6
untervaz|Untervaz|CH||lakdemh
unterwagram|Unterwagram|AT||lanxf3h
unterwaltersdorf|Unterwaltersdorf|AT||lan7f5m
unterwellenborn|Unterwellenborn|DE|th|lauperr
unterwossen|Unterwössen|DE|by|lamleun
upata|Upata|VE||q7ka92n
upgant schott|Upgant-Schott|DE|ni|lb2oeg8
upland|Upland|US||q9kq4t7
upminster|Upminster|GB||nax8dwq
uppal kalan|Uppal Kalan|IN||q8adjy8
upper alton|Upper Alton|US||o9y36xl
upper arlington|Upper Arlington|US||pa137ha
upper coomera|Upper Coomera|AU||o4skppt
upper hutt|Upper Hutt|NZ||p3rqre9
upper langwith|Upper Langwith|GB||lb1vdsn
upper norwood|Upper Norwood|GB||nawudvr
upper poppleton|Upper Poppleton|GB||lb3ydst
upper riccarton|Upper Riccarton|NZ||m3l3r7d
upper saint clair|Upper Saint Clair|US||oa227pk
upper west side|Upper West Side|US||ra3b86i
uppermill|Uppermill|GB||nb2rdqf
uppingham|Uppingham|GB||mb03du0
uppsala|Uppsala|SE||rbkaf90
upton lea|Upton Lea|GB||max4due
upton|Upton|GB||mb2xdsf
uptown|Uptown|US||pa6l74j
upwell|Upwell|GB||mb04dwm
urangan|Urangan|AU||n4zrpor
urasoe|Urasoe|JP||q8yynqt
urayasu|Urayasu|JP||r9p2oom
urbach|Urbach|DE|bw|napmemm
urbana|Urbana|US||pa1f72z
urbandale|Urbandale|US||pa5n6np
urbar|Urbar|DE|rp|latyeh7
urdaneta|Urdaneta|PH||q86en6x
urdorf bodenfeld|Urdorf / Bodenfeld|CH||kalneje
urdorf moos|Urdorf / Moos|CH||kalnejf
urdorf oberurdorf|Urdorf / Oberurdorf|CH||jalmeje
urdorf|Urdorf|CH||nalnejf
ureterp|Ureterp|NL|FR|lb1hed5
urganch|Urganch|UZ||ra5fikf
urk|Urk|NL|FL|ob0aebk
urlingford|Urlingford|IE||kb0gday
urmitz|Urmitz|DE|rp|lau2egw
urmond|Urmond|NL|LI|lavnec1
urmston|Urmston|GB||pb2hdph
urnasch|Urnäsch|CH||lalgels
uromi|Uromi|NG||q7gmedl
ursberg|Ursberg|DE|by|lao2ep1
ursel|Ursel|BE|VL|law1e5p
ursensollen|Ursensollen|DE|by|lar8eso
ursynow|Ursynów|PL||rayvfih
urtenen|Urtenen|CH||maknegu
uruapan|Uruapan|MX||s8fx60i
uruguaiana|Uruguaiana|BR||q4nd9hf
uruma|Uruma|JP||q8zanr6
urumqi|Ürümqi|CN||vaboknc
usak|Uşak|TR||s9xfg5p
usa||US|==|a
useldange|Useldange|LU||jas9ecm
usera|Usera|ES||ra27dlq
ushaw moor|Ushaw Moor|GB||mb66drf
usingen|Usingen|DE|he|natuejq
uskudar|Üsküdar|TR||ta3yg4l
usk|Usk|GB||laxmdny
uslar|Uslar|DE|ni|naxiems
usquert|Usquert|NL|GR|kb2ceed
ussuriysk|Ussuriysk|RU||raboo2k
ust ilimsk|Ust’-Ilimsk|RU||qbf4lt6
ust kamenogorsk|Ust-Kamenogorsk|KZ||sastk9h
uster gschwader|Uster / Gschwader|CH||kalkek7
uster kirch uster|Uster / Kirch-Uster|CH||naljek8
uster nieder uster|Uster / Nieder-Uster|CH||maljek6
uster nossikon|Uster / Nossikon|CH||kaliek9
uster ober uster|Uster / Ober-Uster|CH||maljek9
uster|Uster|CH||paljek8
us||US|==|a
utica|Utica|US||pa9q831
utrecht|Utrecht|NL|UT|saypea8
utschtal|Utschtal|AT||kalof28
utsunomiya|Utsunomiya|JP||s9rlook
uttendorf|Uttendorf|AT||kansewg
uttenreuth|Uttenreuth|DE|by|marseqr
uttenweiler|Uttenweiler|DE|bw|lanremq
uttigen|Uttigen|CH||kajzeh2
utting am ammersee|Utting am Ammersee|DE|by|lanfeqt
uttoxeter|Uttoxeter|GB||nb0ydqu
uttwil|Uttwil|CH||kam6ely
utzenstorf|Utzenstorf|CH||lakxegz
uvalde|Uvalde|US||o97566t
uvira|Uvira|CD||s6okg4y
uxbridge|Uxbridge|CA||oaci7s8
uxbridge|Uxbridge|GB||qax7duo
uyo|Uyo|NG||s7c1ei1
uzhhorod|Uzhhorod|UA||qap2flx
uznach|Uznach|CH||mal6eky
uzwil|Uzwil|CH||nalseld
vaals|Vaals|NL|LI|mav1ecq
vaartbroek|Vaartbroek|NL|NB|max0eba
vaassen|Vaassen|NL|GE|naz9ecl
vacaville|Vacaville|US||q9wk4h5
vacha|Vacha|DE|th|lav7enu
vacoas|Vacoas|MU||q5dmibo
vadodara|Vadodara|IN||u8nyjjd
vaesrade|Vaesrade|NL|LI|javhecf
vaihingen an der enz|Vaihingen an der Enz|DE|bw|oapyekw
vaihingen mitte|Vaihingen-Mitte|DE|bw|mapdelb
val d or|Val-d'Or|CA||oanm7vw
valburg|Valburg|NL|GE|kay7ec3
valdivia|Valdivia|CL||r3vf88j
valdosta|Valdosta|US||p9bn7go
vale of leven|Vale of Leven|GB||ob9hdja
valencia|Valencia|ES||t9znduy
valencia|Valencia|US||r9lo4qj
valencia|Valencia|VE||u7q88n4
valendries|Valendries|NL|GE|kaxxebx
valenzuela|Valenzuela|PH||t82un81
valera|Valera|VE||r7nw8fw
valinda|Valinda|US||o9kl4se
valinhos|Valinhos|BR||q567a9g
valkenburg|Valkenburg|NL|LI|lavbec7
valkenburg|Valkenburg|NL|ZH|layye8b
valkenswaard|Valkenswaard|NL|NB|oawneb6
valladolid|Valladolid|ES||sa5qdiw
valle de la pascua|Valle de La Pascua|VE||r7nm8sn
valledupar|Valledupar|CO||s7r388j
vallejo|Vallejo|US||q9vu4ge
vallendar|Vallendar|DE|rp|nau0eh6
valley east|Valley East|CA||oajk7n0
valley glen|Valley Glen|US||p9kz4r2
valley station|Valley Station|US||o9vv79h
valley stream|Valley Stream|US||pa2y879
valleymount|Valleymount|IE||kb1iddt
valley|Valley|DE|by|lan1esq
valley|Valley|GB||lb20djb
vallorbe|Vallorbe|CH||lajredq
valparaiso de goias|Valparaíso de Goiás|BR||r5pda6q
valparaiso|Valparaíso|CL||s4e88d1
valparaiso|Valparaiso|US||oa57766
valrico|Valrico|US||p93m7jk
vals platz|Vals Platz|CH||jajieli
valsad|Valsād|IN||r8j9jil
valthermond|Valthermond|NL|DR|lb0wefc
valthe|Valthe|NL|DR|kb0tef5
van buren|Van Buren|US||o9og6lx
van nest|Van Nest|US||oa3h86u
van nuys|Van Nuys|US||r9kz4qz
van starkenborgh|Van Starkenborgh|NL|GR|jb1wee9
vancouver|Vancouver|CA||taqt4e0
vancouver|Vancouver|US||rags4fa
vandalia|Vandalia|US||na0t7e4
vandans|Vandans|AT||lakuenf
vanderbijlpark|Vanderbijlpark|ZA||r4vtg1c
vandoeuvres|Vandœuvres|CH||laieed8
vanier|Vanier|CA||oag881u
vantaa|Vantaa|FI||rblhftk
van|Van|TR||t9wxh8i
vapi|Vapi|IN||r8iljii
varamin|Varāmīn|IR||r9o4hvh
varanasi|Varanasi|IN||u8wckal
varel|Varel|DE|ni|ob2ceim
varennes|Varennes|CA||oagw881
varen|Varen|CH||kaioeh5
varginha|Varginha|BR||r5a5adt
varik|Varik|NL|GE|jaxyeax
varna|Varna|BG||saa2g1k
varsenare|Varsenare|BE|VL|maw7e4q
varsity lakes|Varsity Lakes|AU||n4rzpq5
varsseveld|Varsseveld|NL|GE|mayaedy
varzea grande|Várzea Grande|BR||s5qj9k3
varzea paulista|Várzea Paulista|BR||q55ja9x
vasco da gama|Vasco da Gama|IN||q84sjl2
vasoldsberg|Vasoldsberg|AT||makmf38
vasteras|Västerås|SE||qbjmf5z
vasyl evsky ostrov|Vasyl'evsky Ostrov|RU||rbkig81
vaterstetten|Vaterstetten|DE|by|oannesp
vaudreuil dorion|Vaudreuil-Dorion|CA||oag486d
vaughan|Vaughan|CA||sabs7r6
vaux sous chevremont|Vaux-sous-Chèvremont|BE|WA|maukebn
vaux sur sure|Vaux-sur-Sûre|BE|WA|masnebi
vauxhall|Vauxhall|GB||mb2ednp
vechelde|Vechelde|DE|ni|naz6eos
vechigen|Vechigen|CH||makfeh0
vechta|Vechta|DE|ni|ob0hej1
vedado|Vedado|CU||q8qa7j5
veddel|Veddel|DE|hh|mb2oenw
vedder crossing|Vedder Crossing|CA||oaqe4h7
vedrin|Vedrin|BE|WA|mauae9k
veelerveen|Veelerveen|NL|GR|jb1eeft
veendam|Veendam|NL|GR|ob1jef4
veenendaal|Veenendaal|NL|UT|payjebg
veenhuizen|Veenhuizen|NL|DR|jb1beds
veenoord|Veenoord|NL|DR|lb0fef1
veen|Veen|NL|NB|laxuea7
veerle|Veerle|BE|VL|mavve9v
vegesack|Vegesack|DE|hb|pb1qejy
veghel|Veghel|NL|NB|oaxeebf
veilsdorf|Veilsdorf|DE|th|lau1eq1
veitsbronn|Veitsbronn|DE|by|marjeq9
veitshochheim|Veitshöchheim|DE|by|nasfeng
vejalpur|Vejalpur|IN||q8p1jkc
velaine|Velaine|BE|WA|lau8e8t
velbert|Velbert|DE|nw|qawmefk
velburg|Velburg|DE|by|maqresf
velddriel|Velddriel|NL|GE|jaxteaq
veldegem|Veldegem|BE|VL|mavye4s
velden am worthersee|Velden am Wörthersee|AT||lajhez0
velden|Velden|DE|by|maodeu2
veldhoven|Veldhoven|NL|NB|mawueb0
veldhuizen|Veldhuizen|NL|UT|nayoe9x
veldwezelt|Veldwezelt|BE|VL|lavbebn
velen|Velen|DE|nw|nay5eff
velgast|Velgast|DE|mv|kb4revl
velikiy novgorod|Velikiy Novgorod|RU||rbgkgav
velikiye luki|Velikiye Luki|RU||qbaig8u
vellberg|Vellberg|DE|bw|maqceng
vellmar|Vellmar|DE|he|oawoemc
vellore|Vellore|IN||s7xwjzt
velm|Velm|AT||kanff5n
velm|Velm|BE|VL|lav2ea9
velpke|Velpke|DE|ni|mazleqe
velp|Velp|NL|GE|oaygecl
velsen zuid|Velsen-Zuid|NL|NH|qazqe8x
veltem beisem|Veltem-Beisem|BE|VL|mavfe8u
veltenhof|Veltenhof|DE|ni|lazbep5
velten|Velten|DE|bb|nb0dewm
veltheim kreis 5 blumenau|Veltheim (Kreis 5) / Blumenau|CH||malzek8
veltheim kreis 5 rosenberg|Veltheim (Kreis 5) / Rosenberg|CH||malzek8
veltheim kreis 5|Veltheim (Kreis 5)|CH||nalzek8
veltheim|Veltheim|CH||kalsein
veltum|Veltum|NL|LI|lax4eck
veluwe||NL|=|a
velzeke ruddershove|Velzeke-Ruddershove|BE|VL|lavce6i
ven zelderheide|Ven-Zelderheide|NL|LI|jaxnecq
venhorst|Venhorst|NL|NB|kaxdeby
venice||US||ra0g7e5
venlo|Venlo|NL|LI|qawped5
venray|Venray|NL|LI|pax4ecm
ventnor|Ventnor|GB||maujdsn
ventura|Ventura|US||q9l84on
venusberg|Venusberg|DE|sn|lauuew6
venustiano carranza|Venustiano Carranza|MX||s8g068q
ven|Ven|NL|NB|maxgebf
veracruz|Veracruz|MX||s8fa6gy
veraval|Verāval|IN||r8k3jbh
verbier|Verbier|CH||kai2eg3
verden|Verden|DE|ni|ob10eln
verdun|Verdun|CA||qaga87n
vereeniging|Vereeniging|ZA||s4vxg1l
vereinigte staaten||US|==|a
verenigd koninkrijk||GB|==|a
verenigde staten||US|==|a
veringenstadt|Veringenstadt|DE|bw|lanvell
verlaine|Verlaine|BE|WA|lauleas
verl|Verl|DE|nw|oay4ejo
vermont south|Vermont South|AU||n40up3a
vermont square|Vermont Square|US||p9kg4re
vermont|Vermont|AU||n40wp3b
vernayaz|Vernayaz|CH||kai6efk
vernier|Vernier|CH||oaieecw
vernon hills|Vernon Hills|US||oa7a73m
vernon|Vernon|CA||patn4op
vero beach south|Vero Beach South|US||o92q7on
vero beach|Vero Beach|US||n92s7oo
verona|Verona|IT||rag8eqj
verrebroek|Verrebroek|BE|VL|kawee7n
verscio|Verscio|CH||jaiaek9
versmold|Versmold|DE|nw|oaykein
versoix|Versoix|CH||naiked4
vertrijk|Vertrijk|BE|VL|lav7e9f
verviers|Verviers|BE|WA|paujeca
verwood|Verwood|GB||navcdqt
veshnyaki|Veshnyaki|RU||qb8sgt2
vespasiano|Vespasiano|BR||q5fbai0
vessem|Vessem|NL|NB|lawueap
vestal|Vestal|US||oa6x80r
vestavia hills|Vestavia Hills|US||p9ix76x
vetroz|Vétroz|CH||maieeg8
vetschau|Vetschau|DE|bb|naxvez4
vettelschoss|Vettelschoß|DE|rp|laumegf
vettweiss|Vettweiß|DE|nw|nauxeec
veulen|Veulen|NL|LI|jax0ecj
veurne|Veurne|BE|VL|navve3f
vevey|Vevey|CH||oaj2ef0
vex|Vex|CH||kaidegk
veyrier|Veyrier|CH||nai9ed6
vezin|Vezin|BE|WA|lauae9x
viamao|Viamão|BR||s4mg9ya
vianden|Vianden|LU||lasqed9
vianen|Vianen|NL|NB|jaxoeca
vianen|Vianen|NL|UT|oayfea5
vicenza|Vicenza|IT||qagjes3
vichten|Vichten|LU||jasceco
vichte|Vichte|BE|VL|mav8e5g
vicksburg|Vicksburg|US||o9fv6vk
vicques|Vicques|CH||kaljegl
victoria de durango|Victoria de Durango|MX||s8sq5ta
victoria downtown|Victoria-Downtown|CA||paoj4dc
victoria fraserview|Victoria-Fraserview|CA||oaqq4e5
victoria point|Victoria Point|AU||n4teppv
victoria village|Victoria Village|CA||oabh7rp
victoriaville|Victoriaville|CA||pahx8c3
victoria|Victoria|CA||saok4dd
victoria|Victoria|HK||t8nxmp2
victoria|Victoria|US||q9616ek
victorville|Victorville|US||q9ly4u7
vidisha|Vidisha|IN||r8rdjw5
viechtach|Viechtach|DE|by|naqcevt
viechtwang|Viechtwang|AT||kan4eys
viehhausen|Viehhausen|AT||lamqew2
viehofen|Viehofen|AT||manyf3e
vielsalm|Vielsalm|BE|WA|matoecg
vienenburg|Vienenburg|DE|ni|naybepc
vienna|Vienna|AT||uanxf5h
vienna|Vienna|US||o9y27xd
vientiane|Vientiane|LA||r8bxlt0
viereth trunstadt|Viereth-Trunstadt|DE|by|lasoepy
vierkirchen|Vierkirchen|DE|by|maoderv
viernau|Viernau|DE|th|lauqepc
viernheim|Viernheim|DE|he|oarmeju
vierpolders|Vierpolders|NL|ZH|kay4e7m
viersen|Viersen|DE|nw|qawdedr
viesville|Viesville|BE|WA|lau9e89
viet tri|Việt Trì|VN||s8l8m0s
viet yen|Việt Yên|VN||r8l3m2t
vieux genappe|Vieux-Genappe|BE|WA|laule8c
view royal|View Royal|CA||naom4d3
viewegs garten|Viewegs Garten|DE|ni|laz6epa
viewpark|Viewpark|GB||nb93dkq
viganello|Viganello|CH||mahtekx
vigo|Vigo|ES||sa7bd7s
vihari|Vihari|PK||q99gjh0
vijayapura|Vijayapura|IN||s88qjqc
vijayawada|Vijayawada|IN||u87vk41
vijfhuizen|Vijfhuizen|NL|NH|kazfe90
vijlen|Vijlen|NL|LI|kav3ecl
viktringer vorstadt|Viktringer Vorstadt|AT||lajiezr
viktring|Viktring|AT||najfezn
vila andrade|Vila Andrade|BR||r54daa7
vila curuca|Vila Curuca|BR||r54pab2
vila jacui|Vila Jacui|BR||r54qaay
vila mariana|Vila Mariana|BR||q54haah
vila maria|Vila Maria|BR||q54paal
vila matilde|Vila Matilde|BR||q54maas
vila medeiros|Vila Medeiros|BR||q54raam
vila prudente|Vila Prudente|BR||q54haan
vila velha|Vila Velha|BR||s5djas3
vilgertshofen|Vilgertshofen|DE|by|lan7eqc
villa canales|Villa Canales|GT||r8286wj
villa lugano|Villa Lugano|AR||q49o9dl
villa nueva|Villa Nueva|GT||t82d6wd
villa park|Villa Park|US||oa6d73l
villach innere stadt|Villach-Innere Stadt|AT||majheyh
villacher vorstadt|Villacher Vorstadt|AT||najiezp
villach|Villach|AT||pajheyi
villahermosa|Villahermosa|MX||s8bz6pu
villapark|Villapark|NL|NB|lawweb9
villars sur glane|Villars-sur-Glâne|CH||najzefs
villars sur ollon|Villars-sur-Ollon|CH||laimefm
villaverde|Villaverde|ES||qa23dlq
villavicencio|Villavicencio|CO||s79h87h
villaz saint pierre|Villaz-Saint-Pierre|CH||kajsefc
ville emard|Ville-Émard|CA||oag987k
ville haute|Ville Haute|LU||larted1
villeneuve|Villeneuve|CH||maiwef9
villers la ville|Villers-la-Ville|BE|WA|nauie8l
villers le bouillet|Villers-le-Bouillet|BE|WA|mauieam
villeurbanne|Villeurbanne|FR||rah5e9k
villigen|Villigen|CH||kam1eit
villingen schwenningen|Villingen-Schwenningen|DE|bw|qaniejl
villingendorf|Villingendorf|DE|bw|lanweju
villmar|Villmar|DE|he|matzeir
villmergen|Villmergen|CH||maljeix
villnachern|Villnachern|CH||kalveio
vilnius|Vilnius|LT||tb5xfu8
vilsbiburg|Vilsbiburg|DE|by|naoleuc
vilseck|Vilseck|DE|by|martess
vilsheim|Vilsheim|DE|by|laoletn
vilshofen|Vilshofen|DE|by|oap3ewn
vils|Vils|AT||kam3epj
vilt|Vilt|NL|LI|javaec5
vilvoorde|Vilvoorde|BE|VL|pavhe8b
vina del mar|Viña del Mar|CL||s4ea8d9
vincennes|Vincennes|US||o9xg74v
vincent square|Vincent Square|GB||nax1dvn
vincentown|Vincentown|US||oa0x84d
vincent|Vincent|US||n9lu4rw
vineland|Vineland|US||p9zp83l
vineyard|Vineyard|US||o9wu4ix
vinh chau|Vĩnh Châu|VN||r7nwm2e
vinh long|Vĩnh Long|VN||r7qhm2d
vinh yen|Vĩnh Yên|VN||q8l7m1c
vinh|Vinh|VN||t8dvm1l
vinkeveen|Vinkeveen|NL|UT|laz2e9p
vinnytsya|Vinnytsya|UA||saqrg33
vionnaz|Vionnaz|CH||kainef6
viransehir|Viranşehir|TR||r9tegyg
virar|Virār|IN||u8g2ji9
virgen|Virgen|AT||kakkeum
virginal samme|Virginal-Samme|BE|WA|lauoe7p
virginia beach|Virginia Beach|US||s9sd80y
virginia water|Virginia Water|GB||lawsduf
virginia|Virginia|IE||lb3jdcc
virginia|Virginia|ZA||q4ryfyn
virton|Virton|BE|WA|narpebd
visakhapatnam|Visakhapatnam|IN||u8b4kb4
visalia|Visalia|US||q9qx4on
visbek|Visbek|DE|ni|nb0rej4
vise|Visé|BE|WA|oauyebu
visitacion valley|Visitacion Valley|US||o9us4g0
visperterminen|Visperterminen|CH||kaiiehy
visp|Visp|CH||mailehw
visselhovede|Visselhövede|DE|ni|nb17emm
vista|Vista|US||q9i84uc
vitebsk|Vitebsk|BY||sb7bg7w
vitis|Vitis|AT||kapgf26
vitoria da conquista|Vitória da Conquista|BR||r5spaqk
vitoria de santo antao|Vitória de Santo Antão|BR||r6bgb5z
vitoria|Vitória|BR||s5dkary
vitznau|Vitznau|CH||kaklejk
vivegnis|Vivegnis|BE|WA|mautebp
vizianagaram|Vizianagaram|IN||r8cckbp
vlaams brabant||BE|=|a
vlaanderen||BE|=|a
vlaardingen|Vlaardingen|NL|ZH|qay7e82
vladikavkaz|Vladikavkaz|RU||sa9khc3
vladimir|Vladimir|RU||sb9yh08
vladivostok|Vladivostok|RU||ta9ro2b
vlagtwedde|Vlagtwedde|NL|GR|kb1befr
vlamertinge|Vlamertinge|BE|VL|lav9e3u
vledder|Vledder|NL|DR|kb0ued9
vleuten|Vleuten|NL|UT|mayre9y
vlezenbeek|Vlezenbeek|BE|VL|lav5e7r
vliedberg|Vliedberg|NL|NB|maxleaf
vlierden|Vlierden|NL|NB|kawwec0
vlierzele|Vlierzele|BE|VL|lavhe6u
vlietwijk|Vlietwijk|NL|ZH|layse8e
vlijtingen|Vlijtingen|BE|VL|lav7ebi
vlimmeren|Vlimmeren|BE|VL|lawie9a
vlissegem|Vlissegem|BE|VL|lawee4i
vlissingen|Vlissingen|NL|ZE|pawwe5x
vlist|Vlist|NL|ZH|jayee9e
vlodrop|Vlodrop|NL|LI|kaw1ecw
vlokhoven|Vlokhoven|NL|NB|lawzeb8
vlore|Vlorë|AL||qa2ffe4
vlotho|Vlotho|DE|nw|oayxekm
vocklabruck|Vöcklabruck|AT||lancexy
vocklamarkt|Vöcklamarkt|AT||lancexg
voerde|Voerde|DE|nw|paxceel
voerendaal|Voerendaal|NL|LI|lavcech
vogau|Vogau|AT||kajtf3d
vogelenzang|Vogelenzang|NL|NH|kazce8q
vogelkwartier|Vogelkwartier|NL|GE|maz0ecl
vogelsen|Vögelsen|DE|ni|lb1zeor
vogeltown|Vogeltown|NZ||m3xgrbk
vogelwijk|Vogelwijk|NL|ZH|mayoe7t
vogtareuth|Vogtareuth|DE|by|lan7etu
vogtsburg|Vogtsburg|DE|bw|manmeh8
vogt|Vogt|DE|bw|mampen5
vohburg an der donau|Vohburg an der Donau|DE|by|maphesa
vohenstrauss|Vohenstrauß|DE|by|marueua
vohl|Vöhl|DE|he|maw9ekv
vohrenbach|Vöhrenbach|DE|bw|manhej2
vohringen|Vöhringen|DE|bw|mao9ek2
vohringen|Vöhringen|DE|by|nao4eo0
voitsberg|Voitsberg|AT||nakof23
volders|Volders|AT||lalces5
voldijn|Voldijn|NL|NB|lawseb7
voldopp|Voldöpp|AT||lalset0
volendam|Volendam|NL|NH|oazuea3
volgodonsk|Volgodonsk|RU||ralzh53
volgograd|Volgograd|RU||tapchbm
volkach|Volkach|DE|by|nasieof
volkel|Volkel|NL|NB|laxgebp
volkendorf|Völkendorf|AT||majheyf
volkermarkter vorstadt|Völkermarkter Vorstadt|AT||majiezs
volkermarkt|Völkermarkt|AT||majmf0n
volkertshausen|Volkertshausen|DE|bw|lamuekn
volketswil volketswil dorf|Volketswil / Volketswil (Dorf)|CH||lalnek5
volklingen|Völklingen|DE|sl|paqtef2
volkmarode|Volkmarode|DE|ni|laz9epg
volkmarsen|Volkmarsen|DE|he|mawtelc
volksdorf|Volksdorf|DE|hh|ob31eoa
vollenhove|Vollenhove|NL|OV|lb0cecj
vollersode|Vollersode|DE|ni|lb25eks
vologda|Vologda|RU||sbiigys
vols|Völs|AT||mal9erh
volta redonda|Volta Redonda|BR||s57gahi
volzhsky|Volzhsky|RU||sapjhce
vomp|Vomp|AT||lalhesg
vondelwijk|Vondelwijk|NL|ZH|layle8x
voorburg|Voorburg|NL|ZH|payne84
voorhout|Voorhout|NL|ZH|maz2e8g
voorschoten|Voorschoten|NL|ZH|oayte8d
voorst|Voorst|NL|GE|kayxed2
voorthuizen|Voorthuizen|NL|GE|nayzebl
voorweg|Voorweg|NL|ZH|jaype8u
vorau|Vorau|AT||kalpf45
vorchdorf|Vorchdorf|AT||manceyo
vordemwald|Vordemwald|CH||kalcehy
vorden|Vorden|NL|GE|mayqedj
vordernberg|Vordernberg|AT||kalxf1n
vorderthal|Vorderthal|CH||jakwekq
vorderthiersee|Vorderthiersee|AT||kam6etm
vordorf|Vordorf|DE|ni|lazhep8
voronezh|Voronezh|RU||taxjgwu
vorselaar|Vorselaar|BE|VL|law8e99
vorstenbosch|Vorstenbosch|NL|NB|kaxhebf
vorstetten|Vörstetten|DE|bw|lanjeht
vorst|Vorst|BE|VL|mavwe9y
vosendorf|Vösendorf|AT||manof5e
vosselaar|Vosselaar|BE|VL|nawje9l
vossem|Vossem|BE|VL|lav8e8o
votorantim|Votorantim|BR||q54la88
vottem|Vottem|BE|WA|maurebi
vouvry|Vouvry|CH||laiqef5
vrasene|Vrasene|BE|VL|mawae7n
vredenburg|Vredenburg|NL|GE|maybece
vreden|Vreden|DE|nw|oaykeez
vreeswijk|Vreeswijk|NL|UT|layhea5
vreewijk|Vreewijk|NL|ZH|nay4e8k
vremde|Vremde|BE|VL|law6e8k
vreren|Vreren|BE|VL|lauzeba
vrieheide|Vrieheide|NL|LI|kavgecl
vries|Vries|NL|DR|lb1feea
vriezenveen|Vriezenveen|NL|OV|nazleee
vroomshoop|Vroomshoop|NL|OV|nazqee9
vrouwenparochie|Vrouwenparochie|NL|FR|jb20ebu
vrouwenpolder|Vrouwenpolder|NL|ZE|jaxae62
vryheid|Vryheid|ZA||r4svg9j
vuadens|Vuadens|CH||kajiefi
vucht|Vucht|BE|VL|lavmebv
vught|Vught|NL|NB|oaxheap
vung tau|Vũng Tàu|VN||s7qrm5g
vuren|Vuren|NL|GE|kaxyea1
vykhino zhulebino|Vykhino-Zhulebino|RU||rb8qgt1
waakirchen|Waakirchen|DE|by|mampesf
waalre|Waalre|NL|NB|mawreb4
waals brabant||BE|=|a
waalwijk|Waalwijk|NL|NB|paxkea3
waal|Waal|DE|by|lancepy
waardamme|Waardamme|BE|VL|lavze4y
waardenburg|Waardenburg|NL|GE|kaxzeam
waarder|Waarder|NL|ZH|kayme9e
waarde|Waarde|NL|ZE|kawue7b
waarland|Waarland|NL|NH|kb0he9f
waarschoot|Waarschoot|BE|VL|maw3e60
waasmunster|Waasmunster|BE|VL|navze7d
wabern|Wabern|DE|he|mavyelz
wachau|Wachau|DE|sn|maw4eyn
wachenheim|Wachenheim|DE|rp|marceiq
wachenroth|Wachenroth|DE|by|las7epr
wachtberg|Wachtberg|DE|nw|oaunefq
wachtebeke|Wachtebeke|BE|VL|maw5e6r
wachtendonk|Wachtendonk|DE|nw|mawtedm
wachtersbach|Wächtersbach|DE|he|natmelu
wackernheim|Wackernheim|DE|rp|lasteik
wackersberg|Wackersberg|DE|by|lamles3
wackersdorf|Wackersdorf|DE|by|mar0etu
waco|Waco|US||r9dn6e5
wad medani|Wad Medani|SD||s820gh4
waddington|Waddington|GB||lb1pduj
waddinxveen|Waddinxveen|NL|ZH|oayle8x
wade hampton|Wade Hampton|US||o9my7jb
wadebridge|Wadebridge|GB||maucdik
wadenoijen|Wadenoijen|NL|GE|jay3eax
wadenswil boller giessen|Wädenswil / Boller-Giessen|CH||kal6ek4
wadenswil buelen|Wädenswil / Büelen|CH||lal7ek2
wadenswil dorf wadenswil|Wädenswil / Dorf (Wädenswil)|CH||lal7ek3
wadenswil eichweid|Wädenswil / Eichweid|CH||kal6ek3
wadenswil hangenmoos|Wädenswil / Hangenmoos|CH||kal7ek1
wadenswil leihof muhlebach|Wädenswil / Leihof-Mühlebach|CH||kal6ek3
wadenswil untermosen fuhr|Wädenswil / Untermosen-Fuhr|CH||kal7ek2
wadenswil|Wädenswil|CH||nal7ek3
wadern|Wadern|DE|sl|oarmef5
wadersloh|Wadersloh|DE|nw|naxpeix
wadgassen|Wadgassen|DE|sl|oaqveeu
wadhurst|Wadhurst|GB||lavudwy
wadi as sir|Wādī as Sīr|JO||r9ergni
wadsworth|Wadsworth|US||oa3z7kz
wafangdian|Wafangdian|CN||ra02nax
wagenberg|Wagenberg|NL|NB|kaxie97
wagenborgen|Wagenborgen|NL|GR|kb1yef9
wagenfeld|Wagenfeld|DE|ni|mazzeju
wagenhausen|Wagenhausen|CH||kameekl
wageningen|Wageningen|NL|GE|paydebr
waggum|Waggum|DE|ni|lazdepc
waghausel|Waghäusel|DE|bw|oaqtejn
waging am see|Waging am See|DE|by|man5evd
wagna|Wagna|AT||lajxf38
wagnitz|Wagnitz|AT||lakif2z
wagrain|Wagrain|AT||kandexz
wagram|Wagram|AT||kao0ezj
wah cantt|Wah Cantt|PK||s9jtji3
waha|Waha|BE|WA|matheau
wahiawa|Wahiawā|US||o8lq1p2
wahlen|Wahlen|CH||kaloegw
wahlstedt|Wahlstedt|DE|sh|nb3veod
wahn heide|Wahn-Heide|DE|nw|mavaefr
wahrenholz|Wahrenholz|DE|ni|lb06epg
wahring|Währing|AT||panzf5e
wahroonga|Wahroonga|AU||o4ccpjs
waiblingen|Waiblingen|DE|bw|papnelw
waibstadt|Waibstadt|DE|bw|maqyeks
waidhaus|Waidhaus|DE|by|larweuq
waidhofen an der thaya|Waidhofen an der Thaya|AT||mapmf2g
waidhofen an der ybbs|Waidhofen an der Ybbs|AT||lan8f11
waidhofen|Waidhofen|DE|by|laoyeri
waidmannslust|Waidmannslust|DE|be|nb05ex0
waidring|Waidring|AT||kam6eux
waiern|Waiern|AT||kajtez4
waigolshausen|Waigolshausen|DE|by|lasseo4
waikanae|Waikanae|NZ||n3sgreb
waikiki|Waikiki|AU||n4g8mtj
waikiki|Waikīkī|US||o8l51pk
waikowhai|Waikowhai|NZ||m3lbqzw
wailuku|Wailuku|US||n8k11t9
waimes|Waimes|BE|WA|mau1ecz
wainuiomata|Wainuiomata|NZ||o3rdrdz
waipahu|Waipahu|US||p8lf1p3
waischenfeld|Waischenfeld|DE|by|lasherj
waitara|Waitara|NZ||m3xorc0
waiuku|Waiuku|NZ||n42jrdd
waizenkirchen|Waizenkirchen|AT||kao9eyi
wakayama|Wakayama|JP||s9l3obh
wake forest|Wake Forest|US||p9py7tx
wakefield|Wakefield|GB||qb34dru
wakefield|Wakefield|US||pa3m86v
wakken|Wakken|BE|VL|lavhe5g
walbrzych|Wałbrzych|PL||qav1f58
walchen|Walchen|AT||jaldev9
walchwil|Walchwil|CH||lakuejo
walcourt|Walcourt|BE|WA|oatle8c
wald michelbach|Wald-Michelbach|DE|he|narpekj
waldalgesheim|Waldalgesheim|DE|rp|lasrehr
waldaschaff|Waldaschaff|DE|by|lasuelu
waldbockelheim|Waldböckelheim|DE|rp|laseehg
waldbrol|Waldbröl|DE|nw|oavceh6
waldbrunn|Waldbrunn|DE|by|las8en8
waldbrunn|Waldbrunn|DE|he|mauceij
waldburg|Waldburg|DE|bw|lamnen0
waldbuttelbrunn|Waldbüttelbrunn|DE|by|masbend
waldeck|Waldeck|DE|he|maw9el6
waldems|Waldems|DE|he|matlej5
waldenbuch|Waldenbuch|DE|bw|nap4eld
waldenburg|Waldenburg|CH||kalmehj
waldenburg|Waldenburg|DE|bw|laqmems
waldenburg|Waldenburg|DE|sn|mavcev0
walderbach|Walderbach|DE|by|laqmeue
waldershof|Waldershof|DE|by|masueti
waldfeucht|Waldfeucht|DE|nw|navvecn
waldfischbach burgalben|Waldfischbach-Burgalben|DE|rp|maqwehb
waldheim|Waldheim|DE|sn|navvew6
walding|Walding|AT||laobezc
waldkappel|Waldkappel|DE|he|maw2eng
waldkirchen|Waldkirchen|DE|by|napdexs
waldkirch|Waldkirch|CH||lalvelt
waldkirch|Waldkirch|DE|bw|oanmei4
waldkraiburg|Waldkraiburg|DE|by|oanxeug
waldmohr|Waldmohr|DE|rp|mar6egd
waldmunchen|Waldmünchen|DE|by|mar6evb
waldneukirchen|Waldneukirchen|AT||kancezm
waldorf|Waldorf|US||q9xa7ya
waldprechting|Waldprechting|AT||kan2ewg
waldrach|Waldrach|DE|rp|kas7eer
waldsassen|Waldsassen|DE|by|masweu6
waldsee|Waldsee|DE|rp|mar8ejg
waldshut tiengen|Waldshut-Tiengen|DE|bw|oamaeiu
waldstatt|Waldstatt|CH||kalkels
waldstetten|Waldstetten|DE|bw|maphena
waldthurn|Waldthurn|DE|by|larzeu9
wald|Wald|CH||lalcekr
wald|Wald|DE|bw|lan5elh
wald|Wald|DE|by|laqjeub
walenstadt|Walenstadt|CH||makwelv
wales|Wales|GB||mb26dsg
wales||GB|==|a
walferdange|Walferdange|LU||maryed1
walhain saint paul|Walhain-Saint-Paul|BE|WA|maune92
walheim|Walheim|DE|bw|laq5elf
walkden|Walkden|GB||pb2odpc
walkenried|Walkenried|DE|ni|laxaepi
walker|Walker|US||oa9g79r
walkinstown|Walkinstown|IE||mb25dee
walkringen|Walkringen|CH||kakfeh6
walla walla|Walla Walla|US||oahy4ra
wallan|Wallan|AU||n422p2q
wallasey|Wallasey|GB||pb2edni
walldorf|Walldorf|DE|bw|naqzek0
walldorf|Walldorf|DE|th|laumeou
walldurn|Walldürn|DE|bw|narqem1
wallenfels|Wallenfels|DE|by|latnerv
wallenhorst|Wallenhorst|DE|ni|oazfeia
wallerfangen|Wallerfangen|DE|sl|nar1een
wallern an der trattnach|Wallern an der Trattnach|AT||kanzeyr
wallern im burgenland|Wallern im Burgenland|AT||kamlf72
wallersdorf|Wallersdorf|DE|by|mapeevf
wallerstein|Wallerstein|DE|by|laptep4
wallhausen|Wallhausen|DE|bw|laqpeny
wallhausen|Wallhausen|DE|st|lawyer5
wallingford center|Wallingford Center|US||oa5589q
wallingford|Wallingford|GB||naxcdsw
wallingford|Wallingford|US||oa5689q
wallington|Wallington|GB||oawodvl
wallisellen rieden|Wallisellen / Rieden|CH||lalqejw
wallisellen wallisellen ost|Wallisellen / Wallisellen-Ost|CH||malpejw
wallisellen wallisellen west|Wallisellen / Wallisellen-West|CH||lalqejv
wallisellen|Wallisellen|CH||nalpejw
wallonia||BE|=|a
wallonien||BE|=|a
wallonie||BE|=|a
wallsee|Wallsee|AT||kantf0w
wallsend|Wallsend|AU||n4empla
wallsend|Wallsend|GB||pb6rdrr
walluf|Walluf|DE|he|mat0eio
walnut creek|Walnut Creek|US||q9vb4gy
walnut grove|Walnut Grove|CA||oaqk4fc
walnut park|Walnut Park|US||n9kd4rl
walnut|Walnut|US||o9ki4sl
walsall|Walsall|GB||rb03dqi
walsberg|Walsberg|NL|NB|jawzec4
walsbets|Walsbets|BE|VL|lauyea4
walsden|Walsden|GB||kb35dq6
walsdorf|Walsdorf|DE|by|lasjepy
walserfeld|Walserfeld|AT||kamrew2
walsrode|Walsrode|DE|ni|ob0uemn
wals|Wals|AT||lamqew1
waltendorf|Waltendorf|AT||nakrf2z
waltenhofen|Waltenhofen|DE|by|namfeon
waltenschwil|Waltenschwil|CH||lalhej2
waltershausen|Waltershausen|DE|th|naveepc
walterswald|Wâlterswâld|NL|FR|jb22ecr
waltham abbey|Waltham Abbey|GB||oaxldw0
waltham cross|Waltham Cross|GB||naxldvw
walthamstow|Walthamstow|GB||qaxbdvy
waltham|Waltham|GB||mb2odvq
waltham|Waltham|US||pa7q8e4
walton on thames|Walton-on-Thames|GB||oawrduv
walton on the naze|Walton-on-the-Naze|GB||oay1dzj
walton|Walton|GB||lb1udry
waltrop|Waltrop|DE|nw|oaxeegk
walzenhausen|Walzenhausen|CH||laltemo
wambeek|Wambeek|BE|VL|lav9e7k
wan chai|Wan Chai|HK||r8nwmp5
wanaka|Wanaka|NZ||n3huqxv
wanborough|Wanborough|GB||lax6dra
wanderup|Wanderup|DE|sh|lb5welx
wandlitz|Wandlitz|DE|bb|ob0iexe
wandre|Wandre|BE|WA|maurebq
wandsbek|Wandsbek|DE|hh|sb2ueo0
wanfercee baulet|Wanfercée-Baulet|BE|WA|mau7e8r
wanfried|Wanfried|DE|he|maw6eo9
wang thonglang|Wang Thonglang|TH||q80blnh
wangaratta|Wangaratta|AU||o450p6g
wangels|Wangels|DE|sh|lb4repw
wangen an der aare|Wangen an der Aare|CH||kal7eh9
wangen|Wangen|CH||maliehv
wangen|Wangen|DE|bw|oamhenb
wangi|Wängi|CH||lalyekv
wangsa maju|Wangsa Maju|MY||r76wlqm
wang|Wang|DE|by|laoqet6
wankendorf|Wankendorf|DE|sh|lb4beod
wanna|Wanna|DE|ni|lb3aekh
wanneroo|Wanneroo|AU||n4htmto
wanning|Wanning|CN||t8e8mem
wannsee|Wannsee|DE|be|nazmewk
wannweil|Wannweil|DE|bw|maoself
wanroij|Wanroij|NL|NB|laxiec6
wansheng|Wansheng|CN||q96gm51
wanssum|Wanssum|NL|LI|kax6ecw
wanstead|Wanstead|GB||naxadw2
wantage|Wantage|GB||oaxbds1
wantagh|Wantagh|US||oa3087t
wantirna south|Wantirna South|AU||o40sp3e
wantirna|Wantirna|AU||n40vp3e
wanxian|Wanxian|CN||t9bmm91
wanze|Wanze|BE|WA|naueeah
wanzhou|Wanzhou|CN||u9bgm94
wanzleben|Wanzleben|DE|st|maymers
wapenveld|Wapenveld|NL|GE|laznecv
warangal|Warangal|IN||t8c0k12
warboys|Warboys|GB||lazkdvs
warburg|Warburg|DE|nw|oax1elf
wardenburg|Wardenburg|DE|ni|nb1feis
warder|Warder|NL|NH|jb00e9z
wardha|Wardha|IN||q8jmjyc
wardin|Wardin|BE|WA|lasvec3
wardle|Wardle|GB||mb31dq3
waregem|Waregem|BE|VL|pavde5j
wareham|Wareham|GB||mautdq5
waremme|Waremme|BE|WA|nauueam
warendorf|Warendorf|DE|nw|paybei7
waren|Waren|DE|mv|ob2oev8
ware|Ware|GB||oaxxdvx
warffum|Warffum|NL|GR|kb2bee8
warga|Warga|NL|FR|kb1nec8
wargrave|Wargrave|GB||max2dtl
waringstown|Waringstown|GB||lb57dei
warin|Warin|DE|mv|lb3gesj
warisan|Warīsān|AE||q8vxi5x
warken|Warken|LU||kasiecw
warken|Warken|NL|GE|jayuedf
warkworth|Warkworth|NZ||m44wrd7
warlingham|Warlingham|GB||mawjdvu
warman|Warman|CA||nazc5nz
warmbad judendorf|Warmbad-Judendorf|AT||lajgeye
warmenhuizen|Warmenhuizen|NL|NH|mb0ge96
warmensteinach|Warmensteinach|DE|by|lasvesq
warminster|Warminster|GB||oaw8dpy
warmond|Warmond|NL|ZH|maz0e8i
warmsen|Warmsen|DE|ni|lazqekl
warnbro|Warnbro|AU||n4g6mtj
warnemunde|Warnemünde|DE|mv|nb4ietk
warner robins|Warner Robins|US||q9gm7fp
warner|Warner|AU||n4u5pov
warneton|Warneton|BE|WA|lauze47
warngau|Warngau|DE|by|lamvesk
warnsveld|Warnsveld|NL|GE|nayuedb
warns|Warns|NL|FR|jb0web0
warragul|Warragul|AU||n400p5d
warren township|Warren Township|US||na2t850
warrenpoint|Warrenpoint|GB||mb4adem
warrensburg|Warrensburg|US||o9xo6nm
warren|Warren|US||ra817hf
warrington|Warrington|GB||rb2bdou
warri|Warri|NG||t7dcebz
warrnambool|Warrnambool|AU||o3zeovt
warsaw|Warsaw|PL||uaz3fid
warschau||PL||uaz3fid
warsop|Warsop|GB||nb1tdst
warstein|Warstein|DE|nw|oawwej7
wartberg an der krems|Wartberg an der Krems|AT||kanbez8
wartberg ob der aist|Wartberg ob der Aist|AT||kaobf0b
wartberg|Wartberg|AT||kam1f30
wartenberg|Wartenberg|DE|be|lb02exk
wartenberg|Wartenberg|DE|by|maohetb
warten|Warten|NL|FR|jb1nece
warthausen|Warthausen|DE|bw|manpen8
wartmannsroth|Wartmannsroth|DE|by|latden6
warton|Warton|GB||lb4fdoc
warwick|Warwick|AU||n4rmpmb
warwick|Warwick|GB||paz8drm
warwick|Warwick|US||qa5u8dm
wasaga beach|Wasaga Beach|CA||oado7pq
wasbek|Wasbek|DE|sh|lb47eni
waschenbeuren|Wäschenbeuren|DE|bw|lapgemx
wasco|Wasco|US||oa6i72g
washingborough|Washingborough|GB||mb1udup
washington heights|Washington Heights|US||ra3h86m
washington|Washington|GB||pb6idrs
washington|Washington|US||t9y27y0
washougal|Washougal|US||nagm4g5
washwood heath|Washwood Heath|GB||pazudqx
waskemeer|Waskemeer|NL|FR|jb1eedg
wasmes|Wasmes|BE|WA|nau1e6p
wasmuel|Wasmuel|BE|WA|lau4e6p
waspik|Waspik|NL|NB|maxle9q
wasseiges|Wasseiges|BE|WA|laume9x
wassenaar|Wassenaar|NL|ZH|oayve88
wassenberg|Wassenberg|DE|nw|oavyed3
wasserbillig|Wasserbillig|LU||las4ee2
wasserburg am inn|Wasserburg am Inn|DE|by|nanhety
wasserburg|Wasserburg|DE|by|laokeoj
wasserliesch|Wasserliesch|DE|rp|las3ee6
wasserlosen|Wasserlosen|DE|by|lat5env
wassertrudingen|Wassertrüdingen|DE|by|maq8epg
wasungen|Wasungen|DE|th|lauqeot
watampone|Watampone|ID||r6len69
watauga|Watauga|US||o9ha6dv
watchet|Watchet|GB||law6dmr
watenbuttel|Watenbüttel|DE|ni|lazbep3
water eaton|Water Eaton|GB||nayfdu0
water orton|Water Orton|GB||lazwdr6
waterakkers|Waterakkers|NL|NH|lazue8y
waterbeach|Waterbeach|GB||maz7dwj
waterbury|Waterbury|US||qa5g893
waterdonken|Waterdonken|NL|NB|kaxde9c
waterford|Waterford|IE||paz6dc9
waterford|Waterford|US||qa8l7gb
waterfront communities the island|Waterfront Communities-The Island|CA||qab77ri
watergrasshill|Watergrasshill|IE||kayhd8u
wateringbury|Wateringbury|GB||lawedx6
waterlooville|Waterlooville|GB||pavcdt5
waterloo|Waterloo|BE|WA|oauve88
waterloo|Waterloo|CA||qaar7oc
waterloo|Waterloo|NZ||m3rirdx
waterloo|Waterloo|US||qa816ri
watermael boitsfort|Watermael-Boitsfort|BE|BR|oav4e89
watertown|Watertown|US||oaeq6e8
waterville|Waterville|US||nadr8il
watford|Watford|GB||qaxiduw
wath upon dearne|Wath upon Dearne|GB||ob2mds9
wathlingen|Wathlingen|DE|ni|mazyeo7
watlington|Watlington|GB||laxgdt8
watsonville|Watsonville|US||p9sj4hs
wattenbek|Wattenbek|DE|sh|lb4genx
wattens|Wattens|AT||maldes7
wattenwil|Wattenwil|CH||lajxegv
watthana|Watthana|TH||r805lnf
wattle downs|Wattle Downs|NZ||n434rdt
watton at stone|Watton at Stone|GB||lay2dvp
watton|Watton|GB||nb01dyb
wattwil|Wattwil|CH||maleel9
waubach|Waubach|NL|LI|lavgect
waudrez|Waudrez|BE|WA|lau1e7j
waukee|Waukee|US||oa5l6n7
waukegan|Waukegan|US||qa7o740
waukesha|Waukesha|US||qa9h72x
wausau|Wausau|US||paew6z1
wauthier braine|Wauthier-Braine|BE|WA|lause7y
wauwatosa|Wauwatosa|US||pa9l73j
wauwil|Wauwil|CH||kal2eia
wau|Wau|SS||q7jeg1r
waverly|Waverly|US||oa8q7cy
wavertree|Wavertree|GB||nb2cdnw
wavre|Wavre|BE|WA|pauwe8s
waxahachie|Waxahachie|US||p9fz6ez
wayaobu|Wayaobu|CN||q9t6mcm
waynesboro|Waynesboro|US||o9vr7sv
wayne|Wayne|US||pa3p85o
wazirabad|Wazirabad|PK||q9g4jlw
wealdstone|Wealdstone|GB||oaxcdv2
weatherford|Weatherford|US||o9h06cc
weaverham|Weaverham|GB||mb1ydov
webbekom|Webbekom|BE|VL|lavlea0
webster groves|Webster Groves|US||o9x76x0
wechelderzande|Wechelderzande|BE|VL|lawee9b
wechselburg|Wechselburg|DE|sn|lavoevi
wecker|Wecker|LU||jas1edr
wedde|Wedde|NL|GR|jb1fefo
weddingstedt|Weddingstedt|DE|sh|lb4nel9
wedding|Wedding|DE|be|qazzex4
wedel|Wedel|DE|sh|ob2uemy
wednesbury|Wednesbury|GB||oazzdqe
wednesfield|Wednesfield|GB||pb04dq7
weebosch|Weebosch|NL|NB|jawjeap
weedon bec|Weedon Bec|GB||laz3dt0
weelde|Weelde|BE|VL|mawte9v
weener|Weener|DE|ni|nb1oegf
weerberg|Weerberg|AT||laleesf
weerde|Weerde|BE|VL|lavle8f
weerdinge|Weerdinge|NL|DR|jb0qef8
weerestein|Weerestein|NL|ZH|kazae8r
weerselo|Weerselo|NL|OV|jazfef2
weert|Weert|NL|LI|pawdebv
weer|Weer|AT||kaleesc
weesen|Weesen|CH||kakxela
weesp|Weesp|NL|NH|oazbea0
wees|Wees|DE|sh|lb69emg
weeze|Weeze|DE|nw|naxfed8
wefensleben|Wefensleben|DE|st|layyer0
weferlingen|Weferlingen|DE|st|lazbeqq
wegberg|Wegberg|DE|nw|oaw2edg
wegeleben|Wegeleben|DE|st|lay4er1
wegenstetten|Wegenstetten|CH||kalyei1
weggis|Weggis|CH||laknejf
wegnez|Wegnez|BE|WA|lauiec6
wegscheid|Wegscheid|DE|by|map0eyb
wehingen|Wehingen|DE|bw|lanrekf
wehrda|Wehrda|DE|he|mav8ekc
wehrheim|Wehrheim|DE|he|natqejt
wehringen|Wehringen|DE|by|lao1eq0
wehr|Wehr|DE|bw|nambehy
weibersbrunn|Weibersbrunn|DE|by|laspem1
weichering|Weichering|DE|by|lapcerg
weichs|Weichs|DE|by|laoeerq
weida|Weida|DE|th|nav1eti
weiden am see|Weiden am See|AT||lan5f6v
weidenbach|Weidenbach|DE|by|laqoepk
weidenthal|Weidenthal|DE|rp|karaei8
weiden|Weiden|DE|by|pas0ets
weidhausen bei coburg|Weidhausen bei Coburg|DE|by|latgeqy
weidingen|Weidingen|LU||jasteci
weiding|Weiding|DE|by|laquevg
weidling|Weidling|AT||lao5f5b
weidum|Weidum|NL|FR|ib1neby
weifang|Weifang|CN||u9rzn2u
weigelsdorf|Weigelsdorf|AT||lan7f5k
weihai|Weihai|CN||t9u7nb7
weihenzell|Weihenzell|DE|by|lar3epi
weiherhammer|Weiherhammer|DE|by|larvetj
weihmichl|Weihmichl|DE|by|lap0eth
weijpoort|Weijpoort|NL|ZH|kayoe9c
weikendorf|Weikendorf|AT||kaoaf6l
weikersdorf am steinfelde|Weikersdorf am Steinfelde|AT||kamtf4u
weikersheim|Weikersheim|DE|bw|margeni
weil am rhein|Weil am Rhein|DE|bw|oam7eh6
weil der stadt|Weil der Stadt|DE|bw|oapfekn
weil im schonbuch|Weil im Schönbuch|DE|bw|nap2el6
weilbach|Weilbach|DE|by|larzelm
weilburg|Weilburg|DE|he|nau8eiy
weiler simmerberg|Weiler-Simmerberg|DE|by|mam6enj
weilerbach|Weilerbach|DE|rp|margeh7
weilerswist|Weilerswist|DE|nw|nauzef1
weiler|Weiler|AT||laleemt
weiler|Weiler|DE|rp|lassehu
weilheim an der teck|Weilheim an der Teck|DE|bw|nap2emi
weilheim|Weilheim|DE|bw|lamfeiv
weilheim|Weilheim|DE|by|oamweqz
weilmunster|Weilmünster|DE|he|nau3eja
weil|Weil|DE|by|lanoeqc
weimar|Weimar|DE|th|pavmerh
weimerskirch|Weimerskirch|LU||larued2
weinan|Weinan|CN||u9lumc7
weinbach|Weinbach|DE|he|mau4ej1
weinberg|Weinberg|DE|ni|naz6ep3
weinbohla|Weinböhla|DE|sn|naw5exp
weinfelden|Weinfelden|CH||nam5ela
weingarten|Weingarten|DE|bw|oamtems
weinheim|Weinheim|DE|bw|parnek3
weiningen|Weiningen|CH||kalqejg
weinsberg|Weinsberg|DE|bw|naqjelt
weinstadt endersbach|Weinstadt-Endersbach|DE|bw|oaplem0
weirton heights|Weirton Heights|US||oa297oa
weirton|Weirton|US||oa2a7o5
weischlitz|Weischlitz|DE|sn|lau5etj
weisenbach|Weisenbach|DE|bw|lapdej7
weisendorf|Weisendorf|DE|by|marueq3
weiskirchen|Weiskirchen|DE|sl|marneey
weismain|Weismain|DE|by|mat5er8
weissach|Weissach|AT||kam5ets
weissach|Weissach|DE|bw|mappekt
weissbach|Weißbach|DE|bw|laqyemo
weissenbach am lech|Weissenbach am Lech|AT||kalsepk
weissenbach bei liezen|Weißenbach bei Liezen|AT||kam5ezg
weissenberg|Weißenberg|DE|sn|law8f0q
weissenborn|Weißenborn|DE|sn|lauyeun
weissenbrunn|Weißenbrunn|DE|by|latgerj
weissenburg in bayern|Weißenburg in Bayern|DE|by|oaq7eqh
weissenfels|Weißenfels|DE|st|oaw8et9
weissenhorn|Weißenhorn|DE|by|nao7eo8
weissensberg|Weißensberg|DE|by|lam6en1
weissensee|Weißensee|DE|be|pb00exf
weissensee|Weißensee|DE|th|law8eqr
weissenstadt|Weißenstadt|DE|by|lat6et1
weissenthurm|Weißenthurm|DE|rp|mau2egp
weisskirchen an der traun|Weisskirchen an der Traun|AT||kansez8
weisskirchen in steiermark|Weißkirchen in Steiermark|AT||kakzf0y
weisslingen|Weisslingen|CH||kalrekd
weisswasser|Weißwasser|DE|sn|oax2f0o
weistrach|Weistrach|AT||lanhf0i
weiswampach|Weiswampach|LU||jataecw
weisweil|Weisweil|DE|bw|lanwehc
weitefeld|Weitefeld|DE|rp|lauxei1
weitersburg|Weitersburg|DE|rp|lau2eh4
weiterstadt|Weiterstadt|DE|he|oasmejv
weiteveen|Weiteveen|NL|DR|kb0beff
weitnau|Weitnau|DE|by|mamceo5
weitramsdorf|Weitramsdorf|DE|by|matmeq8
weitra|Weitra|AT||kapaf1c
weiz|Weiz|AT||nal6f3e
wekerom|Wekerom|NL|GE|layrebv
wekiwa springs|Wekiwa Springs|US||o95q7lt
welberg|Welberg|NL|NB|kaxae81
welden|Welden|DE|by|laomepm
weldiya|Weldiya|ET||q7uvgxz
welgelegen|Welgelegen|NL|GE|laz1ecm
welham green|Welham Green|GB||laxpdve
welkenraedt|Welkenraedt|BE|WA|nauqecl
welkom|Welkom|ZA||s4safya
welland|Welland|CA||pa9e7rv
wellendingen|Wellendingen|DE|bw|lanrek6
wellenstein|Wellenstein|LU||jarkedm
wellen|Wellen|BE|VL|mav8eau
wellerlooi|Wellerlooi|NL|LI|kax5ed2
wellesbourne mountford|Wellesbourne Mountford|GB||mayzdrj
wellesbourne|Wellesbourne|GB||maz0drl
wellesley|Wellesley|US||oa7i8dz
welle|Welle|BE|VL|mavee7a
wellingborough|Wellingborough|GB||pazadu3
wellingsbuttel|Wellingsbüttel|DE|hh|nb30eo0
wellington point|Wellington Point|AU||n4toppp
wellington|Wellington|GB||ob0edp0
wellington|Wellington|NZ||s3rbrdi
wellington|Wellington|US||p9027p4
welling|Welling|GB||pawydwb
wellin|Wellin|BE|WA|lat4ea7
wells next the sea|Wells-next-the-Sea|GB||lb13dyd
wells|Wells|GB||naw9don
well|Well|NL|LI|lax7ecx
welschbillig|Welschbillig|DE|rp|lashee9
welschenrohr|Welschenrohr|CH||kalcegx
welshpool|Welshpool|GB||mb0adn9
welsum|Welsum|NL|OV|jazeecx
wels|Wels|AT||oanteyz
welver|Welver|DE|nw|naxeei5
welwyn garden city|Welwyn Garden City|GB||paxwdvf
welwyn|Welwyn|GB||laxzdvf
welzheim|Welzheim|DE|bw|napsemr
welzow|Welzow|DE|bb|maxaezd
wembley|Wembley|AU||n4hbmtq
wembley|Wembley|GB||qax7dv6
wemding|Wemding|DE|by|mapreps
wemeldinge|Wemeldinge|NL|ZE|lax4e74
wemmel|Wemmel|BE|VL|navfe7z
wemyss bay|Wemyss Bay|GB||lb98dif
wem|Wem|GB||mb0udog
wenatchee|Wenatchee|US||palq4lt
wenchang|Wenchang|CN||t8gbmfs
wendeburg|Wendeburg|DE|ni|nazdeov
wendelstein|Wendelstein|DE|by|nar3eqz
wenden|Wenden|DE|ni|lazcep7
wenden|Wenden|DE|nw|oavlehv
wendlingen am neckar|Wendlingen am Neckar|DE|bw|nap7em2
wendouree|Wendouree|AU||n41rozj
wendover|Wendover|GB||maxsdty
wenduine|Wenduine|BE|VL|lawie4k
wenen||AT||uanxf5h
wennigsen|Wennigsen|DE|ni|naz7eml
wenns|Wenns|AT||kal1ept
wenshan city|Wenshan City|CN||s8qwlxl
wentorf bei hamburg|Wentorf bei Hamburg|DE|sh|nb2meoh
wentworthville|Wentworthville|AU||n4c3pjd
wentzville|Wentzville|US||p9xt6vn
wenzenbach|Wenzenbach|DE|by|maqcetw
wenzhou|Wenzhou|CN||v93sn77
wepion|Wépion|BE|WA|mau2e9i
werbach|Werbach|DE|bw|larzems
werchter|Werchter|BE|VL|lavle92
werdau|Werdau|DE|sn|oauyeue
werdervorstadt|Werdervorstadt|DE|mv|mb30err
werder|Werder|DE|bb|oazievx
werdohl|Werdohl|DE|nw|oaweehl
werfen|Werfen|AT||kalwewn
werkendam|Werkendam|NL|NB|naxxe9l
werkhoven|Werkhoven|NL|UT|kayieak
werlte|Werlte|DE|ni|nb0tehc
werl|Werl|DE|nw|oax7ehz
wermelskirchen|Wermelskirchen|DE|nw|paw2eg2
wermsdorf|Wermsdorf|DE|sn|mawgevz
wernau|Wernau|DE|bw|nap9em6
wernberg koblitz|Wernberg-Köblitz|DE|by|marmets
werndorf|Werndorf|AT||lakcf31
werneck|Werneck|DE|by|nasueo2
werneuchen|Werneuchen|DE|bb|mb07ey5
werne|Werne|DE|nw|oaxieh7
wernhout|Wernhout|NL|NB|kawxe8w
wernigerode|Wernigerode|DE|st|pay0epy
wernshausen|Wernshausen|DE|th|lauweor
werribee|Werribee|AU||p40qp1v
wersten|Wersten|DE|nw|oaw6eex
wertach|Wertach|DE|by|lam8eox
wertheim|Wertheim|DE|bw|oas8emf
werthenstein|Werthenstein|CH||kakqeii
werther|Werther|DE|nw|nayoeje
wertingen|Wertingen|DE|by|naowepo
weru|Weru|ID||r6fdm9e
wervik|Wervik|BE|VL|oav2e4g
wesel|Wesel|DE|nw|paxjeee
wesenberg|Wesenberg|DE|mv|lb20ew1
wesendorf|Wesendorf|DE|ni|mb04ep9
weslaco|Weslaco|US||p8yo6bt
wesley chapel|Wesley Chapel|US||p94g7jb
wespelaar|Wespelaar|BE|VL|lavke8w
wesselburen|Wesselburen|DE|sh|lb4leks
wesseling|Wesseling|DE|nw|pav7efd
wessem|Wessem|NL|LI|law4ecc
wessling|Weßling|DE|by|manjer9
wessobrunn|Wessobrunn|DE|by|lamzeqm
west albany|West Albany|US||qa8k872
west allis|West Allis|US||pa9i73j
west and east lealman|West and East Lealman|US||o93a7ib
west babylon|West Babylon|US||pa34889
west bend|West Bend|US||oaan732
west bergholt|West Bergholt|GB||lay7dyd
west bloomfield township|West Bloomfield Township|US||pa897ge
west brabant||NL|=|a
west bridgford|West Bridgford|GB||pb11dsv
west bromwich|West Bromwich|GB||razwdqh
west byfleet|West Byfleet|GB||mawmdul
west calder|West Calder|GB||lb95dm3
west cambie|West Cambie|CA||naqm4e0
west carson|West Carson|US||o9jy4rf
west chester|West Chester|US||oa1081z
west chicago|West Chicago|US||oa6c730
west clandon|West Clandon|GB||mawedum
west columbia|West Columbia|US||n9kf7mt
west coon rapids|West Coon Rapids|US||pafg6op
west covina|West Covina|US||q9kn4se
west derby|West Derby|GB||nb2fdnx
west des moines|West Des Moines|US||pa5i6np
west drayton|West Drayton|GB||nax2dup
west ealing|West Ealing|GB||nax3dv4
west elkridge|West Elkridge|US||o9yx7yv
west elsdon|West Elsdon|US||oa6374c
west end of london|West End of London|GB||nax3dvk
west end|West End|CA||paqw4dz
west end|West End|GB||nax3dvm
west end|West End|NZ||m3tvrfs
west englewood|West Englewood|US||oa6274h
west falls church|West Falls Church|US||o9xy7xl
west fargo|West Fargo|US||pak76eu
west footscray|West Footscray|AU||n410p2g
west garfield park|West Garfield Park|US||oa6c74b
west graftdijk|West-Graftdijk|NL|NH|jazze9c
west gulfport|West Gulfport|US||q9ag70j
west hallam|West Hallam|GB||mb15ds8
west ham|West Ham|GB||nax5dw2
west harbour|West Harbour|NZ||n43qrd1
west hartford|West Hartford|US||pa6089y
west haven|West Haven|US||pa4n89d
west hempstead|West Hempstead|US||oa3287f
west hills|West Hills|US||p9l04qg
west hill|West Hill|CA||oabl7s2
west hollywood|West Hollywood|US||p9kp4r8
west humber clairville|West Humber-Clairville|CA||pabg7qw
west islip|West Islip|US||oa3388d
west jerusalem|West Jerusalem|IL||s9eaglu
west jordan|West Jordan|US||qa2t592
west kelowna|West Kelowna|CA||oasi4nu
west kilbride|West Kilbride|GB||mb8pdii
west kingsdown|West Kingsdown|GB||mawmdwq
west kirby|West Kirby|GB||mb29dn6
west lafayette|West Lafayette|US||pa2b76l
west lake sammamish|West Lake Sammamish|US||pam64gu
west lake stevens|West Lake Stevens|US||oanb4gu
west lawn|West Lawn|US||oa6174c
west linn|West Linn|US||oag14ff
west little river|West Little River|US||p8xu7p4
west lynchburg|West Lynchburg|US||p9tw7s2
west malling|West Malling|GB||lawhdx5
west melbourne|West Melbourne|US||o93z7nz
west memphis|West Memphis|US||o9nn6xi
west mersea|West Mersea|GB||maxudyk
west mifflin|West Mifflin|US||oa247q5
west milford|West Milford|US||oa4985f
west molesey|West Molesey|GB||oawsduy
west new york|West New York|US||pa3b86f
west nipissing|West Nipissing|CA||nait7q0
west oak lane|West Oak Lane|US||pa1b837
west odessa|West Odessa|US||o9eg5za
west orange|West Orange|US||pa3c85s
west palm beach|West Palm Beach|US||q9087pn
west park|West Park|US||n8y67p8
west pennant hills|West Pennant Hills|AU||n4c9pjl
west pensacola|West Pensacola|US||o9aj75k
west point grey|West Point Grey|CA||naqv4ds
west puente valley|West Puente Valley|US||o9kl4sb
west rainton|West Rainton|GB||lb6adru
west raleigh|West Raleigh|US||s9pf7ti
west ridge|West Ridge|US||qa6o74f
west roxbury|West Roxbury|US||oa7g8ed
west ryde|West Ryde|AU||n4c3pjn
west sacramento|West Sacramento|US||p9x64if
west saint paul|West Saint Paul|US||oaes6pe
west scarborough|West Scarborough|US||oab18gh
west seneca|West Seneca|US||pa917t4
west souburg|West-Souburg|NL|ZE|kawye5z
west springfield|West Springfield|US||oa6z8aa
west terschelling|West-Terschelling|NL|FR|lb28eah
west thurrock|West Thurrock|GB||max0dws
west torrington|West Torrington|US||pa6688u
west town|West Town|US||qa6d74h
west university place|West University Place|US||n98k6ix
west valley city|West Valley City|US||ra3158w
west vancouver|West Vancouver|CA||par14dw
west vlaanderen||BE|=|a
west warwick|West Warwick|US||oa5u8dc
west watford|West Watford|GB||naxiduu
west wellow|West Wellow|GB||lavldrm
west whittier los nietos|West Whittier-Los Nietos|US||o9ke4s1
west wickham|West Wickham|GB||nawpdvy
west wodonga|West Wodonga|AU||n45op7x
westbourne|Westbourne|GB||nax4dvh
westbrook|Westbrook|US||oabc8gj
westbury|Westbury|GB||oawedpx
westbury|Westbury|US||na3887l
westchase|Westchase|US||o93y7ij
westchester|Westchester|US||oa6973w
westcott|Westcott|GB||lawaduz
westdorpe|Westdorpe|NL|ZE|lawbe6n
westeinde|Westeinde|NL|FR|lb1tec1
westende|Westende|BE|VL|maw4e3p
westendorf|Westendorf|AT||lalretx
westend|Westend|DE|be|pazweww
westeneng|Westeneng|NL|GE|kaytebw
westenenk|Westenenk|NL|GE|laz0eck
westerbork|Westerbork|NL|DR|mb0teed
westerburg|Westerburg|DE|rp|maugei5
westeregeln|Westeregeln|DE|st|laycern
westergate|Westergate|GB||nav8du5
westerhaar vriezenveensewijk|Westerhaar-Vriezenveensewijk|NL|OV|mazqeee
westerham|Westerham|GB||lawfdw7
westerhausen|Westerhausen|DE|st|laxxeqq
westerheim|Westerheim|DE|bw|laosemq
westerheim|Westerheim|DE|by|laneeom
westerholt|Westerholt|DE|ni|lb2wegp
westerhoven|Westerhoven|NL|NB|kawleb0
westerkappeln|Westerkappeln|DE|nw|nazcehw
westerland|Westerland|DE|sh|nb6jej2
westerland|Westerland|NL|NH|jb0xe9p
westerlee|Westerlee|NL|GR|kb1neff
westerlo|Westerlo|BE|VL|oavxe9o
westerly|Westerly|US||oa4y8ch
western heights|Western Heights|NZ||n43krd1
westerronfeld|Westerrönfeld|DE|sh|mb4semt
westerstede|Westerstede|DE|ni|ob1yei1
westerstetten|Westerstetten|DE|bw|laosenn
westerville|Westerville|US||pa1h7hn
westervoort|Westervoort|NL|GE|maycecl
westerzicht|Westerzicht|NL|ZE|kawye5z
westfield|Westfield|US||pa7189x
westford|Westford|US||oa8a8dk
westgate on sea|Westgate on Sea|GB||mawqdzq
westhagen|Westhagen|DE|ni|nazkepu
westhausen|Westhausen|DE|bw|mapseoa
westhill|Westhill|GB||nbcrdpo
westhofen|Westhofen|DE|rp|las2eix
westhoughton|Westhoughton|GB||ob2rdp0
westkapelle|Westkapelle|BE|VL|mawke56
westkapelle|Westkapelle|NL|ZE|lax5e5k
westlake|Westlake|US||oa567kg
westland||NL|=|a
westlaren|Westlaren|NL|DR|kb1geei
westmaas|Westmaas|NL|ZH|kaxve8g
westmalle|Westmalle|BE|VL|mawie91
westmead|Westmead|AU||o4c4pjf
westmeerbeek|Westmeerbeek|BE|VL|lavue9g
westminster branson|Westminster-Branson|CA||oabm7rb
westminster|Westminster|US||qa0o5s8
westmont|Westmont|US||oa6473m
westmount|Westmount|CA||oagc87k
weston pellam park|Weston-Pellam Park|CA||nabb7ra
weston super mare|Weston-super-Mare|GB||qawndnq
weston turville|Weston Turville|GB||laxvdtw
westonaria|Westonaria|ZA||r4wwg0t
westoning|Westoning|GB||layedum
weston|Weston|CA||oabe7r4
weston|Weston|US||q8yi7oo
westpark|Westpark|US||o9jl4sr
westport|Westport|IE||mb3gd5k
westport|Westport|US||oa4a888
westrozebeke|Westrozebeke|BE|VL|lavhe4d
weststadt|Weststadt|DE|mv|nb2zero
westsyde|Westsyde|CA||nav14lp
westwood plateau|Westwood Plateau|CA||oaqy4ex
westwoud|Westwoud|NL|NH|kb0cea9
wetaskiwin|Wetaskiwin|CA||nb15553
wetherby|Wetherby|GB||nb3tds5
wethersfield|Wethersfield|US||oa5v8a7
wetteren|Wetteren|BE|VL|oavpe6s
wetter|Wetter|DE|he|naveek8
wetter|Wetter|DE|nw|oawregj
wettingen|Wettingen|CH||oalvej5
wettin|Wettin|DE|st|kaxbest
wettringen|Wettringen|DE|nw|maz1egc
wettswil ausser dorf|Wettswil / Ausser-Dorf|CH||kalhejk
wettswil wettswil dorf|Wettswil / Wettswil (Dorf)|CH||laliejj
wetzelsdorf|Wetzelsdorf|AT||nakpf2s
wetzendorf|Wetzendorf|DE|by|narfeqo
wetzikon kempten|Wetzikon / Kempten|CH||malhekh
wetzikon ober wetzikon|Wetzikon / Ober-Wetzikon|CH||lalhekg
wetzikon robenhausen|Wetzikon / Robenhausen|CH||lalhekf
wetzikon unter wetzikon|Wetzikon / Unter-Wetzikon|CH||lalgekf
wetzikon|Wetzikon|CH||oalhekg
wetzlar|Wetzlar|DE|he|paugejm
wevelgem|Wevelgem|BE|VL|oav4e4t
wexford maryvale|Wexford/Maryvale|CA||oabj7rq
wexford|Wexford|IE||oazdde2
weyarn|Weyarn|DE|by|lamyess
weybridge|Weybridge|GB||oawpduq
weyburn|Weyburn|CA||narz5vj
weyer|Weyer|AT||lamyf0q
weyhausen|Weyhausen|DE|ni|lazqeps
weymouth|Weymouth|GB||pauldp6
weymouth|Weymouth|US||pa7a8ey
wezemaal|Wezemaal|BE|VL|mavje98
wezembeek oppem|Wezembeek-Oppem|BE|VL|nav8e8h
whakatane|Whakatane|NZ||o40krjn
whaley bridge|Whaley Bridge|GB||mb25dqi
whalley|Whalley|CA||qaqm4ep
whalley|Whalley|GB||mb3idpb
whanganui|Whanganui|NZ||p3v3re9
whangarei|Whangarei|NZ||p46rrc8
wharton|Wharton|US||pa0x838
whatcom|Whatcom|CA||naq84gg
wheat ridge|Wheat Ridge|US||oa0h5s4
wheathampstead|Wheathampstead|GB||maxxdv7
wheatley|Wheatley|GB||maxrdsu
wheaton|Wheaton|US||pa6b739
wheelers hill|Wheelers Hill|AU||o40qp3a
wheeling|Wheeling|US||pa7273r
whetstone|Whetstone|GB||mb01dsq
whickham|Whickham|GB||ob6ndrc
whiston|Whiston|GB||nb2edo9
whitburn|Whitburn|GB||nb97dls
whitby|Whitby|CA||rabw7sr
whitby|Whitby|GB||nb5ddub
whitby|Whitby|NZ||n3rtrdt
whitchurch stouffville|Whitchurch-Stouffville|CA||pac87ro
whitchurch|Whitchurch|GB||nb15dok
white bear lake|White Bear Lake|US||oaf86pn
white oak|White Oak|US||o9yx7d0
white plains|White Plains|US||pa3z874
white rock|White Rock|CA||oaq64ew
white settlement|White Settlement|US||o9h06da
whitechapel|Whitechapel|GB||nax3dvt
whitechurch|Whitechurch|IE||jayed8d
whitefield|Whitefield|GB||ob2rdpm
whitegate|Whitegate|IE||kaxzd95
whitehall township|Whitehall Township|US||oa2z82a
whitehall|Whitehall|US||oa117hr
whitehaven|Whitehaven|GB||ob5jdm2
whitehead|Whitehead|GB||lb63dg5
whitehorse|Whitehorse|CA||obmo3gv
whitestone|Whitestone|US||pa3b86y
whitianga|Whitianga|NZ||m43prg2
whitley bay|Whitley Bay|GB||pb6wdrz
whitley|Whitley|GB||lawsdq0
whitman|Whitman|US||pa0w838
whitney|Whitney|US||p9qa50g
whitstable|Whitstable|GB||oawodyv
whittier|Whittier|US||q9ke4s5
whittington|Whittington|GB||lb0bdr4
whittlesey|Whittlesey|GB||nb00dvn
whitwell|Whitwell|GB||lb20dsm
whitworth|Whitworth|GB||mb32dpy
whyteleafe|Whyteleafe|GB||lawjdvs
wichelen|Wichelen|BE|VL|navpe72
wichita falls|Wichita Falls|US||q9k76af
wichita|Wichita|US||s9up6dm
wichtrach|Wichtrach|CH||lak5eh2
wickede|Wickede|DE|nw|nax2ehv
wickford|Wickford|GB||paxddxg
wickham bishops|Wickham Bishops|GB||laxudxv
wickham market|Wickham Market|GB||layvdzs
wickham|Wickham|GB||lavedsp
wicklow|Wicklow|IE||nb16df7
wick|Wick|GB||mbgcdnf
wideopen|Wideopen|GB||nb6xdri
widnes|Widnes|GB||pb28dof
wiedemar|Wiedemar|DE|sn|lawzetw
wiedlisbach|Wiedlisbach|CH||lal9eh9
wiefelstede|Wiefelstede|DE|ni|nb1xeik
wiehe|Wiehe|DE|th|lawferp
wiehl|Wiehl|DE|nw|oavjegz
wiekevorst|Wiekevorst|BE|VL|lavze9b
wielsbeke|Wielsbeke|BE|VL|navee5d
wiener neudorf|Wiener Neudorf|AT||nankf5b
wiener neustadt|Wiener Neustadt|AT||pamsf53
wienersdorf|Wienersdorf|AT||landf59
wiene|Wiene|NL|OV|jaz4eeh
wienhausen|Wienhausen|DE|ni|mb02eob
wien||AT||uanxf5h
wierden|Wierden|NL|OV|oazgeeb
wieren|Wieren|DE|ni|lb0xepm
wieringerwaard|Wieringerwaard|NL|NH|kb0se9j
wieringerwerf|Wieringerwerf|NL|NH|lb0te9z
wiernsheim|Wiernsheim|DE|bw|mapsekl
wiers|Wiers|BE|WA|laube5t
wiesau|Wiesau|DE|by|masnetv
wiesa|Wiesa|DE|sn|laulew5
wiesbaden|Wiesbaden|DE|he|sat4eix
wieseck|Wieseck|DE|he|naulek6
wieselburg|Wieselburg|AT||manpf21
wiesenbach|Wiesenbach|DE|bw|lar4ekg
wiesenburg|Wiesenburg|DE|bb|mayreum
wiesendangen wiesendangen dorf|Wiesendangen / Wiesendangen (Dorf)|CH||kam0ekf
wiesenfelden|Wiesenfelden|DE|by|laq8euu
wiesensteig|Wiesensteig|DE|bw|laowemr
wiesentheid|Wiesentheid|DE|by|masbeor
wiesent|Wiesent|DE|by|laq6eue
wiesen|Wiesen|AT||lammf5e
wiesloch|Wiesloch|DE|bw|oaqyek6
wiesmath|Wiesmath|AT||kamaf58
wiesmoor|Wiesmoor|DE|ni|nb2eehh
wietmarschen|Wietmarschen|DE|ni|nazweft
wietzendorf|Wietzendorf|DE|ni|mb10enq
wietzen|Wietzen|DE|ni|lb0gel8
wietze|Wietze|DE|ni|nb09enb
wieze|Wieze|BE|VL|lavme7c
wigan|Wigan|GB||rb2qdoo
wiggensbach|Wiggensbach|DE|by|mamneof
wigoltingen|Wigoltingen|CH||kam8el3
wigram|Wigram|NZ||n3l1r7b
wigston magna|Wigston Magna|GB||pb02dsz
wigton|Wigton|GB||mb6adn8
wiheries|Wihéries|BE|WA|latze6f
wijbosch|Wijbosch|NL|NB|kaxeeb7
wijchen|Wijchen|NL|GE|oaxxebw
wijchmaal|Wijchmaal|BE|VL|law2eb1
wijckel|Wijckel|NL|FR|jb0xebm
wijdenes|Wijdenes|NL|NH|jb08eac
wijhe|Wijhe|NL|OV|mazjed1
wijk aan zee|Wijk aan Zee|NL|NH|lazte8r
wijk bij duurstede|Wijk bij Duurstede|NL|UT|oaydeau
wijlre|Wijlre|NL|LI|kav7ece
wijnandsrade|Wijnandsrade|NL|LI|kavfecc
wijnegem|Wijnegem|BE|VL|nawbe8k
wijngaarden|Wijngaarden|NL|ZH|jay0e98
wijnjewoude|Wijnjewoude|NL|FR|kb1eed8
wijster|Wijster|NL|DR|jb0qee4
wijthmen|Wijthmen|NL|OV|jazted5
wikon|Wikon|CH||kalaei5
wila|Wila|CH||kalqekl
wilbertoord|Wilbertoord|NL|NB|jaxiec2
wilburgstetten|Wilburgstetten|DE|by|laq6eow
wilchingen|Wilchingen|CH||lamfejj
wildberg|Wildberg|DE|bw|nap2ekb
wildenfels|Wildenfels|DE|sn|laurev1
wilderswil|Wilderswil|CH||lajmehu
wildervank|Wildervank|NL|GR|lb1gef2
wildeshausen|Wildeshausen|DE|ni|ob0xejf
wildflecken|Wildflecken|DE|by|latyenj
wildhaus|Wildhaus|CH||kal5elz
wildomar|Wildomar|US||p9jc4u8
wildon|Wildon|AT||lak8f34
wildpoldsried|Wildpoldsried|DE|by|lampeow
wildwood|Wildwood|US||p9x66w6
wiley park|Wiley Park|AU||n4bspjn
wilfersdorf|Wilfersdorf|AT||kaoyf67
wilfleinsdorf|Wilfleinsdorf|AT||kanef6g
wilhelminadorp|Wilhelminadorp|NL|NB|lax2eaz
wilhelminadorp|Wilhelminadorp|NL|ZE|jax5e6u
wilhelminaoord|Wilhelminaoord|NL|DR|jb0ued4
wilhelmitor nord|Wilhelmitor - Nord|DE|ni|maz6ep6
wilhelmitor sud|Wilhelmitor - Süd|DE|ni|naz5ep7
wilhelmsburg|Wilhelmsburg|AT||mannf3d
wilhelmsburg|Wilhelmsburg|DE|hh|pb2ment
wilhelmsdorf|Wilhelmsdorf|DE|bw|mamzem7
wilhelmsfeld|Wilhelmsfeld|DE|bw|larfekb
wilhelmshaven|Wilhelmshaven|DE|ni|qb2peij
wilhelmsruh|Wilhelmsruh|DE|be|mb03ex5
wilhelmstadt|Wilhelmstadt|DE|be|pazwewn
wilhelmsthal|Wilhelmsthal|DE|by|matrerl
wilhermsdorf|Wilhermsdorf|DE|by|margeps
wilkau hasslau|Wilkau-Haßlau|DE|sn|nauseur
wilkes barre|Wilkes-Barre|US||pa4l818
wilkinsburg|Wilkinsburg|US||na2c7q4
willand|Willand|GB||lavcdmn
willaston|Willaston|GB||lb22dno
willebadessen|Willebadessen|DE|nw|naxfel4
willebroek|Willebroek|BE|VL|oavue84
willemsoord|Willemsoord|NL|OV|jb0qecu
willemstad|Willemstad|CW||q7vo8kn
willemstad|Willemstad|NL|NB|jaxle8c
willenhall|Willenhall|GB||ob03dqa
willesden|Willesden|GB||pax5dvd
willetton|Willetton|AU||o4gzmtx
williams lake|Williams Lake|CA||nayu4gq
williamsburg|Williamsburg|US||pa3386l
williamsport|Williamsport|US||oa4k7y4
williamstown|Williamstown|AU||n40up2i
williamstown|Williamstown|US||na0983o
willich|Willich|DE|nw|paweee7
willimantic|Willimantic|US||oa5v8bf
willingboro|Willingboro|US||oa17841
willingdon heights|Willingdon Heights|CA||naqw4eb
willingen|Willingen|DE|he|mawhejx
willingham|Willingham|GB||lb27du4
willingshausen|Willingshausen|DE|he|mav9elk
willington|Willington|GB||mb60dra
willisau|Willisau|CH||makwei7
williston|Williston|US||oanr5w6
williton|Williton|GB||law4dms
willmar|Willmar|US||oafc6k0
willmering|Willmering|DE|by|laqtev7
willoughby|Willoughby|CA||oaqh4f8
willoughby|Willoughby|US||oa5o7lv
willow grove|Willow Grove|US||na1i83c
willowbrook|Willowbrook|US||p9k84ri
willowdale east|Willowdale East|CA||pabl7rg
willowdale west|Willowdale West|CA||oabl7rd
willowdale|Willowdale|CA||qabl7rg
willowridge martingrove richview|Willowridge-Martingrove-Richview|CA||oabc7r1
willsbach|Willsbach|DE|bw|maqiem0
willstatt|Willstätt|DE|bw|naouehx
wilmersdorf|Wilmersdorf|DE|be|qazsex0
wilmette|Wilmette|US||oa6v74c
wilmington island|Wilmington Island|US||n9ew7n3
wilmington|Wilmington|US||qa0f825
wilmslow|Wilmslow|GB||pb25dpt
wilnis|Wilnis|NL|UT|maz0e9m
wilnsdorf|Wilnsdorf|DE|nw|oav6eii
wilp|Wilp|NL|GE|jaz2ed3
wilrijk|Wilrijk|BE|VL|paw5e88
wilsden|Wilsden|GB||mb3idqu
wilsdruff|Wilsdruff|DE|sn|navtexm
wilsele|Wilsele|BE|VL|navde92
wilsonville|Wilsonville|US||oafu4ez
wilson|Wilson|US||p9p87vk
wilstead|Wilstead|GB||layodur
wilster|Wilster|DE|sh|mb3sem1
wilsum|Wilsum|NL|OV|jazxecl
wilten|Wilten|AT||oalaern
wilthen|Wilthen|DE|sn|mavyezz
wilton|Wilton|GB||lavwdqu
wilton|Wilton|US||oa9y876
wiltz|Wiltz|LU||mastech
wil|Wil|CH||oaluel5
wimbledon park|Wimbledon Park|GB||nawvdvg
wimbledon|Wimbledon|GB||qawudvf
wimblington|Wimblington|GB||mazvdw8
wimborne minster|Wimborne Minster|GB||nav2dqi
wimmis|Wimmis|CH||lajoeh8
wimpassing an der leitha|Wimpassing an der Leitha|AT||kan4f5n
wimpassing im schwarzatale|Wimpassing im Schwarzatale|AT||kamif4j
wimpassing|Wimpassing|AT||manteyu
wimsbach|Wimsbach|AT||kanjeym
wimsheim|Wimsheim|DE|bw|lappekj
wincanton|Wincanton|GB||mavudpb
winchburgh|Winchburgh|GB||lb9gdme
winchcombe|Winchcombe|GB||maybdqk
winchester|Winchester|GB||pavvdsc
winchester|Winchester|US||oa7x8ee
windach|Windach|DE|by|lanjeqn
winden am see|Winden am See|AT||kan7f6k
windermere|Windermere|GB||mb52dnx
winder|Winder|US||n9kf7fg
windhagen|Windhagen|DE|rp|mauoegf
windhag|Windhag|AT||kanaf14
windham|Windham|US||oa5u8bk
windhoek|Windhoek|NA||s57cf7g
windischeschenbach|Windischeschenbach|DE|by|mascets
windischgarsten|Windischgarsten|AT||lamkezt
windischleuba|Windischleuba|DE|th|lavqeun
windisch|Windisch|CH||malweiu
windlesham|Windlesham|GB||mawpdu7
windsbach|Windsbach|DE|by|maqteq3
windsor|Windsor|CA||ra7i7he
windsor|Windsor|GB||pax0duc
windsor|Windsor|US||oa698a8
winejok|Winejok|SS||s7n1g0l
wingate|Wingate|GB||mb61ds6
wingene|Wingene|BE|VL|navue53
wingerworth|Wingerworth|GB||mb1sds1
wingst|Wingst|DE|ni|lb3ael8
wing|Wing|GB||lay6du0
winhoring|Winhöring|DE|by|mao3ev5
winkelhaid|Winkelhaid|DE|by|lar7ere
winkel|Winkel|NL|NH|lb0je9m
winkewijert|Winkewijert|NL|GE|kayzeck
winklarn|Winklarn|AT||kanlf19
winkler|Winkler|CA||naqm6by
winksele|Winksele|BE|VL|mavee8x
winnenden|Winnenden|DE|bw|oapsem4
winnetka|Winnetka|US||p9l14qn
winningen|Winningen|DE|rp|latsegw
winnipeg|Winnipeg|CA||task6e5
winnweiler|Winnweiler|DE|rp|marpeht
winona|Winona|US||oacd6tg
winschoten|Winschoten|NL|GR|ob1mefj
winscombe|Winscombe|GB||mawkdo5
winsen|Winsen|DE|ni|ob28eod
winsford|Winsford|GB||ob1rdp0
winslow|Winslow|GB||mayadtk
winston hills|Winston Hills|AU||n4c6pje
winston salem|Winston-Salem|US||r9qa7p4
winsum|Winsum|NL|FR|jb1nebn
winsum|Winsum|NL|GR|kb25ee4
wintelre|Wintelre|NL|NB|lawweau
winter gardens|Winter Gardens|US||o9h74v7
winter garden|Winter Garden|US||p95d7ld
winter haven|Winter Haven|US||p93u7kz
winter park|Winter Park|US||o95g7m2
winter springs|Winter Springs|US||p95q7m5
winterbach|Winterbach|DE|bw|mapkemc
winterberg|Winterberg|DE|nw|naw7ejp
winterbourne|Winterbourne|GB||lawxds9
winterhude|Winterhude|DE|hh|pb2wenu
winterlingen|Winterlingen|DE|bw|manuelc
wintersdorf|Wintersdorf|DE|th|lavteub
winterswijk|Winterswijk|NL|GE|oaydeeo
winterthur|Winterthur|CH||qalzek8
winterton|Winterton|GB||mb31duc
winthrop|Winthrop|US||oa7q8eu
winwick|Winwick|GB||lb2fdos
winzendorf|Winzendorf|AT||kamtf4r
winzer|Winzer|DE|by|lapcewc
wipperfurth|Wipperfürth|DE|nw|oaw0egk
wirdum|Wirdum|NL|FR|kb1nec4
wirges|Wirges|DE|rp|mau7eho
wiri|Wiri|NZ||m438rdq
wirksworth|Wirksworth|GB||mb1gdrn
wirsberg|Wirsberg|DE|by|kat7es9
wisbech|Wisbech|GB||ob0bdwg
wischhafen|Wischhafen|DE|ni|lb3eelw
wisch|Wisch|NL|GE|oay9edu
wisconsin rapids|Wisconsin Rapids|US||oada6yi
wishart|Wishart|AU||n4thppa
wishaw|Wishaw|GB||ob8xdl4
wismar|Wismar|DE|mv|pb3peru
wispl|Wispl|AT||kanseyw
wisselaar|Wisselaar|NL|NB|maxde9a
wissenkerke|Wissenkerke|NL|ZE|kaxae6f
wissen|Wissen|DE|rp|nav2ehh
wissinoming|Wissinoming|US||oa1683i
witchford|Witchford|GB||lazjdwl
witham|Witham|GB||oaxwdxs
witherlea|Witherlea|NZ||m3qnrb7
withernsea|Withernsea|GB||mb39dw3
witley|Witley|GB||maw3du7
witmarsum|Witmarsum|NL|FR|kb1ieb7
witney|Witney|GB||oaxudrv
wittenau|Wittenau|DE|be|ob03ex0
wittenbach|Wittenbach|CH||naluem3
wittenberge|Wittenberge|DE|bb|ob19esn
wittenberg|Wittenberg|DE|st|oay3ev5
wittenburg|Wittenburg|DE|mv|mb2neqs
wittenforden|Wittenförden|DE|mv|lb2zerh
witten|Witten|DE|nw|qawwegf
wittering|Wittering|GB||lb05dus
wittgensdorf|Wittgensdorf|DE|sn|mavcevr
wittichenau|Wittichenau|DE|sn|mawqezk
wittingen|Wittingen|DE|ni|nb0hepu
wittislingen|Wittislingen|DE|by|lap2eoy
wittlich|Wittlich|DE|rp|oasvef5
wittmund|Wittmund|DE|ni|ob2uehm
wittnau|Wittnau|CH||kalwei6
witton gilbert|Witton Gilbert|GB||lb69drg
wittorf|Wittorf|DE|sh|mb46enp
wittstock|Wittstock|DE|bb|ob1oeuo
witzenhausen|Witzenhausen|DE|he|nawmene
wiveliscombe|Wiveliscombe|GB||lavsdmt
wivenhoe|Wivenhoe|GB||nay2dyo
wixhausen|Wixhausen|DE|he|maspek1
wloclawek|Włocławek|PL||qb09fcz
woburn sands|Woburn Sands|GB||mayidu7
woburn|Woburn|CA||pabl7rx
woburn|Woburn|US||pa808ed
wodonga|Wodonga|AU||o45op81
woensdrecht|Woensdrecht|NL|NB|kawve7y
woenselse heide|Woenselse Heide|NL|NB|max0eb7
woerdense verlaat|Woerdense Verlaat|NL|ZH|jaywe9i
woerden|Woerden|NL|UT|payoe9k
wohldorf ohlstedt|Wohldorf-Ohlstedt|DE|hh|mb35eo5
wohlen|Wohlen|CH||naljej0
wohltorf|Wohltorf|DE|sh|lb2oeok
wokingham|Wokingham|GB||pawtdto
woking|Woking|GB||qawkdug
wola|Wola|PL||raz3fi8
wolcott|Wolcott|US||oa5k899
woldegk|Woldegk|DE|mv|mb2iexq
woldendorp|Woldendorp|NL|GR|jb1zefj
wolder|Wolder|NL|LI|kav8ebq
wolf trap|Wolf Trap|US||n9y67xb
wolfach|Wolfach|DE|bw|mao5eiu
wolfau|Wolfau|AT||kal9f4q
wolfegg|Wolfegg|DE|bw|lamuen7
wolfenbuttel|Wolfenbüttel|DE|ni|paywepa
wolfenschiessen|Wolfenschiessen|CH||lakaejb
wolfen|Wolfen|DE|st|oaxieu3
wolfern|Wolfern|AT||lankezx
wolfersdorf|Wolfersdorf|DE|by|laooesj
wolfersheim|Wölfersheim|DE|he|nau0eki
wolfhagen|Wolfhagen|DE|he|nawlelh
wolfhausen|Wolfhausen|CH||lalaekg
wolfheze|Wolfheze|NL|GE|kaygec3
wolfnitz|Wölfnitz|AT||majnezm
wolframs eschenbach|Wolframs-Eschenbach|DE|by|laqrept
wolfratshausen|Wolfratshausen|DE|by|oan3erq
wolfsbach|Wolfsbach|AT||kankf0r
wolfsbos|Wolfsbos|NL|DR|mb0gee2
wolfsburg|Wolfsburg|DE|ni|qazmepy
wolfschlugen|Wolfschlugen|DE|bw|map5els
wolfsgraben|Wolfsgraben|AT||kansf4s
wolfstein|Wolfstein|DE|rp|larqeh4
wolfsthal|Wolfsthal|AT||kanpf78
wolfurt|Wolfurt|AT||nalven3
wolfwil|Wolfwil|CH||lalbeho
wolgast|Wolgast|DE|mv|nb45ey9
wolhusen|Wolhusen|CH||lakqeif
wolkenstein|Wolkenstein|DE|sn|mauqewb
wolkersdorf im weinviertel|Wolkersdorf im Weinviertel|AT||maoef5w
wollaston|Wollaston|GB||laz6du5
wollerau|Wollerau|CH||mal3ek8
wollersdorf|Wöllersdorf|AT||lamyf4x
wollert|Wollert|AU||o41mp2v
wollmatingen|Wollmatingen|DE|bw|mamhelf
wollongong city centre|Wollongong city centre|AU||o4adpj5
wollongong|Wollongong|AU||s4aepj5
wollstein|Wöllstein|DE|rp|maseei5
wolmirstedt|Wolmirstedt|DE|st|naz5esb
wolnzach|Wolnzach|DE|by|nap0esb
wolpertshausen|Wolpertshausen|DE|bw|kaqlenc
wolpertswende|Wolpertswende|DE|bw|man1emp
wolphaartsdijk|Wolphaartsdijk|NL|ZE|kax5e6m
wolsingham|Wolsingham|GB||lb61dqs
wolston|Wolston|GB||lazids4
woltersdorf|Woltersdorf|DE|bb|mazqey7
woluwe saint lambert|Woluwe-Saint-Lambert|BE|BR|pav8e8b
wolvega|Wolvega|NL|FR|nb0weco
wolverhampton|Wolverhampton|GB||sb03dq4
wolvertem|Wolvertem|BE|VL|mavje7z
wolwelange|Wolwelange|LU||jasfec0
wombourne|Wombourne|GB||nazxdpy
wombwell|Wombwell|GB||nb2ods4
wommelgem|Wommelgem|BE|VL|naw8e8k
wommels|Wommels|NL|FR|lb1jebj
wondelgem|Wondelgem|BE|VL|oavxe6b
wong tai sin|Wong Tai Sin|HK||s8o3mp6
wonju|Wŏnju|KR||s9trnrf
wonsan|Wŏnsan|KP||s9yrnq0
wooburn green|Wooburn Green|GB||maxbdu4
wooburn|Wooburn|GB||maxadu3
wood green|Wood Green|GB||oaxcdvo
woodbine corridor|Woodbine Corridor|CA||nabc7ro
woodbridge|Woodbridge|GB||naypdzo
woodbridge|Woodbridge|US||oa2o85o
woodburn|Woodburn|US||oafe4eq
woodbury|Woodbury|US||qaes6ps
woodcote|Woodcote|GB||lb0hdpj
woodcroft|Woodcroft|AU||n48iokw
woodend|Woodend|NZ||m3lor7n
woodford green|Woodford Green|GB||oaxddw2
woodhall spa|Woodhall Spa|GB||mb1ndvf
woodhaven|Woodhaven|US||pa3186u
woodland hills|Woodland Hills|US||q9kx4qj
woodlands|Woodlands|SG||r720lwb
woodland|Woodland|US||p9xg4hr
woodlawn|Woodlawn|US||p9z87yv
woodmere|Woodmere|US||oa2v879
woodridge|Woodridge|AU||n4t9ppa
woodridge|Woodridge|US||pa5z73f
woodrow|Woodrow|US||oa2m85x
woodside|Woodside|GB||maxlduw
woodside|Woodside|US||pa3786p
woodstock|Woodstock|CA||pa9t7np
woodstock|Woodstock|GB||lay1ds9
woodstock|Woodstock|US||oa7j72b
woolavington|Woolavington|GB||law4dnu
woolde|Woolde|NL|OV|kaz7ees
wooldrik|Wooldrik|NL|OV|kaz2ef8
woolston|Woolston|GB||navdds6
woolton|Woolton|GB||nb29do1
wool|Wool|GB||lausdpu
woonona|Woonona|AU||n4alpj7
woonsocket|Woonsocket|US||pa6o8dd
wooster|Wooster|US||oa3d7ke
wootton bassett|Wootton Bassett|GB||nax6dqq
wootton|Wootton|GB||mayqduj
worben|Worben|CH||kakuega
worbis|Worbis|DE|th|mawueos
worb|Worb|CH||nakdeh0
worcester park|Worcester Park|GB||nawqdvc
worcester|Worcester|GB||qayzdpu
worcester|Worcester|US||ra7e8ck
worcester|Worcester|ZA||q4cjfe1
wordern|Wördern|AT||lao9f51
worgl|Wörgl|AT||nalxeti
workington|Workington|GB||ob5sdm6
worksop|Worksop|GB||pb22dsw
workum|Workum|NL|FR|mb16eb5
world s end|World's End|GB||naxidvp
wormeldange|Wormeldange|LU||jartedt
worms|Worms|DE|rp|qarvej8
worpswede|Worpswede|DE|ni|nb1uekt
worringen|Worringen|DE|nw|navuef2
worrstadt|Wörrstadt|DE|rp|masheik
wortegem|Wortegem|BE|VL|lav9e5r
worth am main|Wörth am Main|DE|by|mascelf
worth am rhein|Wörth am Rhein|DE|rp|oaq9eiy
worth an der donau|Wörth an der Donau|DE|by|maq4euh
worth an der isar|Wörth an der Isar|DE|by|lap2eua
worthing|Worthing|GB||qav6duy
worthsee|Wörthsee|DE|by|manjer4
worth|Wörth|DE|by|mao1et2
wossingen|Wössingen|DE|bw|laq5ejx
wos|WÖS|AT||mantez0
wotton under edge|Wotton-under-Edge|GB||maxfdph
woubrugge|Woubrugge|NL|ZH|kayxe8w
woudenberg|Woudenberg|NL|UT|nayoeb2
woudhuis|Woudhuis|NL|GE|maz1ecp
woudrichem|Woudrichem|NL|NB|maxye9w
woudsend|Woudsend|NL|FR|kb12ebn
wouwse plantage|Wouwse Plantage|NL|NB|jax0e87
wouw|Wouw|NL|NB|max4e87
woy woy|Woy Woy|AU||n4d0pkc
wremen|Wremen|DE|ni|kb31ejo
wrestedt|Wrestedt|DE|ni|lb0yepd
wrexham|Wrexham|GB||qb1ddnp
wriedel|Wriedel|DE|ni|lb1beom
wriezen|Wriezen|DE|bb|nb0gez9
wright|Wright|US||o9am77c
wrist|Wrist|DE|sh|lb3ten3
writtle|Writtle|GB||maxpdx7
wroclaw|Wrocław|PL||tavyf7b
wroughton|Wroughton|GB||max4dr0
wuchuan|Wuchuan|CN||q8lmmfp
wuda|Wuda|CN||q9zqm4f
wugang|Wugang|CN||r909mfb
wuhai|Wuhai|CN||ra08m4q
wuhan|Wuhan|CN||x9aympf
wuhu|Wuhu|CN||u9d3n0z
wulflingen kreis 6 harti|Wülflingen (Kreis 6) / Härti|CH||lalzek4
wulflingen kreis 6 lindenplatz|Wülflingen (Kreis 6) / Lindenplatz|CH||lalzek5
wulflingen kreis 6 niederfeld|Wülflingen (Kreis 6) / Niederfeld|CH||kalzek4
wulflingen kreis 6 oberfeld|Wülflingen (Kreis 6) / Oberfeld|CH||malyek6
wulflingen kreis 6|Wülflingen (Kreis 6)|CH||nalzek4
wulfrath|Wülfrath|DE|nw|oawgefk
wulften|Wulften|DE|ni|laxieo9
wulkaprodersdorf|Wulkaprodersdorf|AT||kamsf5u
wunschendorf|Wünschendorf|DE|th|lav4etm
wunsiedel|Wunsiedel|DE|by|nat0etc
wunstorf|Wunstorf|DE|ni|pazmem8
wuppertal|Wuppertal|DE|nw|saweefv
wurenlingen|Würenlingen|CH||lam1eiy
wurenlos|Würenlos|CH||malsej8
wurflach|Würflach|AT||jamqf4l
wurmannsquick|Wurmannsquick|DE|by|laobevj
wurmberg|Wurmberg|DE|bw|lapreki
wurmlingen|Wurmlingen|DE|bw|lanceke
wurselen|Würselen|DE|nw|pav6ed1
wurzbach|Wurzbach|DE|th|lau6es2
wurzburg|Würzburg|DE|by|rasbenn
wurzen|Wurzen|DE|sn|nawpeve
wushan|Wushan|CN||q9ccmd8
wustenrot|Wüstenrot|DE|bw|maqcema
wusterhausen|Wusterhausen|DE|bb|mb0xeum
wustermark|Wustermark|DE|bb|mazzevz
wusterwitz|Wusterwitz|DE|bb|lazheue
wustrow|Wustrow|DE|ni|lb10eqx
wutoschingen|Wutöschingen|DE|bw|mameej9
wuustwezel|Wuustwezel|BE|VL|nawre8s
wuwei|Wuwei|CN||t9vdlt3
wuxi|Wuxi|CN||w9dpn65
wuxue|Wuxue|CN||r98xmsz
wuyishan|Wuyishan|CN||r934mzv
wuzhishan|Wuzhishan|CN||q8e6mc6
wuzhou|Wuzhou|CN||t8r8mh5
wyandotte|Wyandotte|US||oa797h1
wychwood|Wychwood|CA||nabc7re
wyckoff|Wyckoff|US||oa3x85z
wyhl|Wyhl|DE|bw|lanteh9
wyk auf fohr|Wyk auf Föhr|DE|sh|mb5xejt
wylie|Wylie|US||p9hq6fu
wynau|Wynau|CH||kalaehq
wyndham vale|Wyndham Vale|AU||o40rp1q
wynigen|Wynigen|CH||lakvehb
wynnum west|Wynnum West|AU||n4tqppf
wynnum|Wynnum|AU||n4trppg
wyoming|Wyoming|US||qa9779x
wyssachen|Wyssachen|CH||kaksehr
xai xai|Xai-Xai|MZ||r50fghg
xalapa de enriquez|Xalapa de Enríquez|MX||s8g96es
xanten|Xanten|DE|nw|oaxiedx
xenia|Xenia|US||oa087ev
xi an|Xi’an|CN||x9l6mal
xiamen|Xiamen|CN||w8u0n00
xiangcheng|Xiangcheng|CN||q8wrlnc
xiangtan|Xiangtan|CN||t93dmlm
xiangyang|Xiangyang|CN||u9f0mji
xianning|Xianning|CN||s98wmpk
xiantao|Xiantao|CN||r9admn4
xianyang|Xianyang|CN||t9lem9y
xiaogan|Xiaogan|CN||t9bxmog
xiazhen|Xiazhen|CN||q9momxb
xichang|Xichang|CN||s93ils2
xico|Xico|MX||s8fj695
xigang|Xigang|CN||q9x3m3f
xilin hot|Xilin Hot|CN||qac5mub
xilinhot|Xilinhot|CN||sac2muf
xincheng|Xincheng|CN||qa5vkad
xindi|Xindi|CN||r98umn7
xinghua|Xinghua|CN||q9hin4v
xingning|Xingning|CN||s8t3mtg
xingtai|Xingtai|CN||t9symq1
xingyi|Xingyi|CN||s8vqlzf
xining|Xining|CN||u9rrlqo
xinji|Xinji|CN||r9vdms2
xintai|Xintai|CN||r9pqmz3
xinxiang|Xinxiang|CN||t9nrmo4
xinyang|Xinyang|CN||u9f8mov
xinyi|Xinyi|CN||s9lin0r
xinyuan|Xinyuan|CN||saankb9
xinyu|Xinyu|CN||t938mr9
xinzhai|Xinzhai|CN||q9r4n1i
xinzhou|Xinzhou|CN||t9wpml5
xiulin|Xiulin|CN||q98kmk8
xiuying|Xiuying|CN||s8hkmed
xiva|Xiva|UZ||qa4zijo
xizhi|Xizhi|TW||r8vnn9y
xochimilco|Xochimilco|MX||s8fh68q
xuan loc|Xuân Lộc|VN||r7sdm5v
xuancheng|Xuancheng|CN||t9bzn1w
xuanhua|Xuanhua|CN||sa2tmrm
xuchang|Xuchang|CN||u9kjmoa
xunchang|Xunchang|CN||q951lyv
xuyong|Xuyong|CN||q949m0v
xuzhou|Xuzhou|CN||u9l0mxs
y felinheli|Y Felinheli|GB||lb1rdkc
ya an|Ya'an|CN||t99blu4
yachiyo|Yachiyo|JP||r9paop8
yagoona|Yagoona|AU||o4bupji
yaizu|Yaizu|JP||r9mvok8
yakeshi|Yakeshi|CN||qaqwn7d
yakima|Yakima|US||qajg4l9
yakutsk|Yakutsk|RU||rbqbnwd
yaletown|Yaletown|CA||naqw4e0
yamagata|Yamagata|JP||r9w7opx
yamaguchi|Yamaguchi|JP||r9kyo17
yamato|Yamato|JP||r9ojond
yamoussoukro|Yamoussoukro|CI||s7gydhc
yamuna nagar|Yamuna Nagar|IN||r99pjuo
yan an|Yan’an|CN||s9romc5
yanbu|Yanbu|SA||r8sxgtq
yancheng|Yancheng|CN||u9ion5s
yangcheng|Yangcheng|CN||r99cm36
yangchun|Yangchun|CN||r8nlmii
yangjiang|Yangjiang|CN||u8mqmj0
yangju|Yangju|KR||r9v3noy
yangon|Yangon|MM||w88plb4
yangquan|Yangquan|CN||t9v6mng
yangsan|Yangsan|KR||s9o6nuf
yangshuo|Yangshuo|CN||s8uumex
yangzhou|Yangzhou|CN||u9g0n3s
yanji|Yanji|CN||sa95nvq
yantai|Yantai|CN||v9u4n9c
yanzhou|Yanzhou|CN||r9ormwj
yaounde|Yaoundé|CM||u78res0
yao|Yao|JP||s9m6oco
yapton|Yapton|GB||mav6dub
yaritagua|Yaritagua|VE||q7q08k0
yarmouth|Yarmouth|US||oa5v8gx
yarm|Yarm|GB||ob5eds8
yarnton|Yarnton|GB||laxwdsd
yaroslavl|Yaroslavl|RU||tbe3gyr
yarraville|Yarraville|AU||n40yp2i
yasenevo|Yasenevo|RU||rb8hgs8
yateley|Yateley|GB||oawmdtp
yate|Yate|GB||pax6dpa
yatton|Yatton|GB||nawrdo6
yavatmal|Yavatmāl|IN||q8injx1
yawnghwe|Yawnghwe|MM||r8jeld9
yaxley|Yaxley|GB||nazwdva
yazd|Yazd|IR||s9emi31
ybbs an der donau|Ybbs an der Donau|AT||mantf1w
ybbsitz|Ybbsitz|AT||kan7f1d
yde|Yde|NL|DR|jb1keeb
yeadon|Yeadon|GB||pb3mdrb
yei|Yei|SS||r79dg98
yekaterinburg|Yekaterinburg|RU||ubbxikd
yelahanka|Yelahanka|IN||q7yejvk
yelets|Yelets|RU||qb05guz
yellowknife|Yellowknife|CA||obrh52b
yelverton|Yelverton|GB||lau9dko
yen bai|Yên Bái|VN||q8mclzf
yen vinh|Yên Vinh|VN||q8dvm1j
yenagoa|Yenagoa|NG||s7bpedf
yenangyaung|Yenangyaung|MM||q8ivl7j
yeosu|Yeosu|KR||s9mknqm
yeovil|Yeovil|GB||pavidop
yerevan|Yerevan|AM||ua1mhbn
yerseke|Yerseke|NL|ZE|max1e79
yevlakh|Yevlakh|AZ||qa2uhiz
yevpatoriya|Yevpatoriya|UA||qafkggp
yezhou|Yezhou|CN||q9b0mcs
yibin|Yibin|CN||t95wlyo
yichang|Yichang|CN||u9bbmh4
yichun|Yichun|CN||t93bmps
yidu|Yidu|CN||q9s5n0y
yinchuan|Yinchuan|CN||u9wvm37
yingkou|Yingkou|CN||ta2ynbj
yingtan|Yingtan|CN||r94fmx0
yintai|Yintai|CN||r9nkmb2
yishun new town|Yishun New Town|SG||r71zlwf
yiwu|Yiwu|CN||u97gn5k
yixing|Yixing|CN||u9d4n4u
yizhou|Yizhou|CN||r8u2m9v
ynysybwl|Ynysybwl|GB||laxgdmo
yogyakarta|Yogyakarta|ID||s6ccmek
yokine|Yokine|AU||n4hemtt
yokkaichi|Yokkaichi|JP||s9n5ofi
yokohama|Yokohama|JP||v9ofonx
yokosuka|Yokosuka|JP||s9o0onz
yola|Yola|NG||s7nleuo
yonago|Yonago|JP||r9ofo6d
yong an|Yong’an|CN||r9c6mc2
yongchuan|Yongchuan|CN||r97jm25
yonge eglinton|Yonge-Eglinton|CA||nabe7rg
yonge st clair|Yonge-St.Clair|CA||nabd7rg
yongkang|Yongkang|TW||r8pyn62
yongzhou|Yongzhou|CN||t8zemi1
yonkers|Yonkers|US||ra3p86q
yono|Yono|JP||q9poonv
yopal|Yopal|CO||r7cu8ax
yorba linda|Yorba Linda|US||q9k54sr
york university heights|York University Heights|CA||oabl7r7
yorkdale glen park|Yorkdale-Glen Park|CA||nabf7ra
yorkton|Yorkton|CA||nawa5zd
yorkville|Yorkville|US||oa5o72b
york|York|GB||rb3wdt0
york|York|US||pa107yv
yoshkar ola|Yoshkar-Ola|RU||sbbchl1
youghal|Youghal|IE||maybda7
youkaichi|Youkaichi|JP||q9nkoec
youngstown|Youngstown|US||pa467nz
young|Young|AU||n4appby
ypenburg|Ypenburg|NL|ZH|oayke85
ypsilanti|Ypsilanti|US||oa7c7fr
ysbrechtum|Ysbrechtum|NL|FR|jb1cebn
ysper|Ysper|AT||kao5f1u
ysselsteyn|Ysselsteyn|NL|LI|lax1ece
ystalyfera|Ystalyfera|GB||naxtdli
yuanlin|Yuanlin|TW||q8skn6y
yuba city|Yuba City|US||q9yq4i6
yucaipa|Yucaipa|US||p9kj4uw
yucca valley|Yucca Valley|US||o9kr4wl
yuci|Yuci|CN||r9uoml5
yuen long kau hui|Yuen Long Kau Hui|HK||r8odmor
yuen long san hui|Yuen Long San Hui|HK||r8obmor
yuen long|Yuen Long|HK||r8odmor
yueyang|Yueyang|CN||t97lmm5
yukon|Yukon|US||o9on6cg
yulin|Yulin|CN||u8ovmdz
yuma|Yuma|US||q9gx51m
yuncheng|Yuncheng|CN||t9namgb
yunfu|Yunfu|CN||v8ppmj8
yunlong|Yunlong|CN||s9l5mxp
yunusobod|Yunusobod|UZ||sa4xj8g
yushu|Yushu|CN||r9holdh
yuxi|Yuxi|CN||q8tolsu
yuyao|Yuyao|CN||q99hn8j
yuzhno sakhalinsk|Yuzhno-Sakhalinsk|RU||rakfowi
yverdon les bains|Yverdon-les-Bains|CH||oajyeeg
yvoir|Yvoir|BE|WA|matte9k
yvonand|Yvonand|CH||lak0eeq
zaamslag|Zaamslag|NL|ZE|lawje6v
zaandam|Zaandam|NL|NH|qazoe9f
zaandijk|Zaandijk|NL|NH|nazre9d
zaanstad|Zaanstad|NL|NH|razpe9d
zabeltitz|Zabeltitz|DE|sn|lawnexi
zaberfeld|Zaberfeld|DE|bw|laqaekt
zabol|Zābol|IR||q9c7imt
zabrze|Zabrze|PL||ratsfc7
zacatecas|Zacatecas|MX||q8p95z2
zachary|Zachary|US||o9b56us
zachenberg|Zachenberg|DE|by|laq1ew4
zaffelare|Zaffelare|BE|VL|law1e6q
zagazig|Zagazig|EG||s9azgbi
zagersdorf|Zagersdorf|AT||kamof5v
zagreb|Zagreb|HR||tah9f4e
zahedan|Zahedan|IR||t97yil2
zahna|Zahna|DE|st|lay7evj
zaltbommel|Zaltbommel|NL|GE|oaxxeak
zama|Zama|JP||r9olon7
zamboanga|Zamboanga|PH||t7h7nb3
zamora|Zamora|MX||r8hj5zw
zams|Zams|AT||lal0epf
zandberg|Zandberg|NL|NB|max9e9a
zanddijk|Zanddijk|NL|ZE|jax6e66
zandhoven|Zandhoven|BE|VL|naw9e8y
zandvoorde|Zandvoorde|BE|VL|law8e49
zandvoort|Zandvoort|NL|NH|oazhe8l
zandweg oostwaard|Zandweg-Oostwaard|NL|UT|layuea1
zanesville|Zanesville|US||oa0y7k7
zanjan|Zanjan|IR||s9rwhmq
zanzibar|Zanzibar|TZ||t6gwgww
zaoyang|Zaoyang|CN||r9f9ml7
zaozhuang|Zaozhuang|CN||t9mumyj
zapfendorf|Zapfendorf|DE|by|masyeqd
zapopan|Zapopan|MX||u8jk5wt
zaporizhzhya|Zaporizhzhya|UA||tamxglk
zaragoza|Zaragoza|ES||ta5qdtk
zaria|Zaria|NG||t7svehg
zarqa|Zarqa|JO||t9f3go9
zarrentin|Zarrentin|DE|mv|lb2reqc
zarren|Zarren|BE|VL|lavqe48
zaventem|Zaventem|BE|VL|oavce8f
zawiya|Zawiya|LY||r9gzevd
zaziwil|Zäziwil|CH||kakaeha
zeddam|Zeddam|NL|GE|lay6ede
zedelgem|Zedelgem|BE|VL|oaw2e4q
zeebrugge|Zeebrugge|BE|VL|lawle4u
zeeland||NL|=|a
zeeland|Zeeland|NL|NB|maxmebs
zeelst|Zeelst|NL|NB|mawueb2
zeeuws vlaanderen||NL|=|a
zeewolde|Zeewolde|NL|FL|oazdebe
zefta|Zefta|EG||q9bbgas
zegge|Zegge|NL|NB|kax8e8k
zegveld|Zegveld|NL|UT|layse9g
zehdenick|Zehdenick|DE|bb|nb16ex1
zehlendorf|Zehlendorf|DE|be|paznewt
zeilarn|Zeilarn|DE|by|lao6evo
zeilberg|Zeilberg|NL|NB|kawxec6
zeillern|Zeillern|AT||kanpf15
zeil|Zeil|DE|by|masxepf
zeiselmauer|Zeiselmauer|AT||kao9f4y
zeiskam|Zeiskam|DE|rp|laqreix
zeist|Zeist|NL|UT|paypeaj
zeithain|Zeithain|DE|sn|mawlex2
zeitlarn|Zeitlarn|DE|by|maqcetn
zeitlofs|Zeitlofs|DE|by|latmemv
zeitz|Zeitz|DE|st|oavtetq
zeldam|Zeldam|NL|OV|iaz6eef
zelem|Zelem|BE|VL|lavmea7
zelenograd|Zelenograd|RU||rb9igra
zele|Zele|BE|VL|oavve78
zelhem|Zelhem|NL|GE|mayhedn
zell am main|Zell am Main|DE|by|lasdenf
zell am see|Zell am See|AT||malgevk
zell am ziller|Zell am Ziller|AT||kal7et0
zell an der pram|Zell an der Pram|AT||kao8exv
zell arzberg|Zell-Arzberg|AT||kan7f13
zell im wiesental|Zell im Wiesental|DE|bw|mamjeht
zell markt|Zell-Markt|AT||kan8f12
zell unter aichelberg|Zell unter Aichelberg|DE|bw|lap5eml
zella mehlis|Zella-Mehlis|DE|th|nauqepm
zellerndorf|Zellerndorf|AT||kapaf4c
zellik|Zellik|BE|VL|navce7v
zellingen|Zellingen|DE|by|masmena
zell|Zell|AT||lam6etr
zell|Zell|CH||kakyei0
zell|Zell|DE|bw|map9eie
zell|Zell|DE|rp|maszefy
zeltingen rachtig|Zeltingen-Rachtig|DE|rp|lasrefi
zeltweg|Zeltweg|AT||mal2f0z
zelzate|Zelzate|BE|VL|naw7e6l
zemmer|Zemmer|DE|rp|lasmeem
zemst|Zemst|BE|VL|oavme8e
zemun|Zemun|RS||raelfgo
zenderen|Zenderen|NL|OV|jazceeo
zenica|Zenica|BA||racsf9q
zepperen|Zepperen|BE|VL|lav6eal
zerbst|Zerbst|DE|st|naydetl
zermatt|Zermatt|CH||mahuehj
zernez|Zernez|CH||kajqeo1
zesgehuchten|Zesgehuchten|NL|NB|lawuebf
zetel|Zetel|DE|ni|nb2eei6
zetland|Zetland|AU||n4btpk1
zetten|Zetten|NL|GE|lay9ebv
zeulenroda|Zeulenroda|DE|th|naupeta
zeuthen|Zeuthen|DE|bb|nazfexu
zevenaar|Zevenaar|NL|GE|oay9ecv
zevenbergschen hoek|Zevenbergschen Hoek|NL|NB|kaxje90
zeveneken|Zeveneken|BE|VL|lavze6t
zevenhoven|Zevenhoven|NL|ZH|layye9a
zevenhuizen|Zevenhuizen|NL|GE|laz2ecm
zeven|Zeven|DE|ni|nb22els
zeyen|Zeyen|NL|DR|jb1dee7
zeytinburnu|Zeytinburnu|TR||sa3vg4a
zhabei|Zhabei|CN||t9cun9e
zhalantun|Zhalantun|CN||randncy
zhanaozen|Zhanaozen|KZ||qaaehyu
zhangjiagang|Zhangjiagang|CN||u9ein6u
zhangjiajie|Zhangjiajie|CN||s96xmew
zhangjiakou|Zhangjiakou|CN||ta3amr3
zhangye|Zhangye|CN||s9y5ln1
zhangzhou|Zhangzhou|CN||t8u3myu
zhanjiang|Zhanjiang|CN||u8kzmen
zhaodong|Zhaodong|CN||rahxnlw
zhaoqing|Zhaoqing|CN||u8q1mke
zhaotong|Zhaotong|CN||t91wlw4
zhaoyuan|Zhaoyuan|CN||q9tsn6h
zhaozhou|Zhaozhou|CN||qagznjz
zheleznodorozhnyy|Zheleznodorozhnyy|RU||rb8ugtm
zhengding|Zhengding|CN||r9vzmq9
zhengzhou|Zhengzhou|CN||w9mkmnp
zhenjiang|Zhenjiang|CN||t9fhn3u
zhenping chengguanzhen|Zhenping Chengguanzhen|CN||r9hrmjr
zhenzhou|Zhenzhou|CN||r9fon31
zhezqazghan|Zhezqazghan|KZ||qamrj43
zhicheng|Zhicheng|CN||r9a6mhq
zhonghe|Zhonghe|CN||q951mar
zhongshan|Zhongshan|CN||v8okmmy
zhongxiang|Zhongxiang|CN||q9clmkq
zhoucun|Zhoucun|CN||q9samza
zhoukou|Zhoukou|CN||s9jfmqf
zhoushan|Zhoushan|CN||t99bnbg
zhu cheng city|Zhu Cheng City|CN||t9q0n3o
zhubei|Zhubei|TW||r8v0n85
zhucheng|Zhucheng|CN||s9pzn3o
zhuhai|Zhuhai|CN||v8nwmnh
zhuji|Zhuji|CN||q98kn60
zhulebino|Zhulebino|RU||rb8qgt5
zhumadian|Zhumadian|CN||t9hmmor
zhuzhou|Zhuzhou|CN||u93bmmb
zhytomyr|Zhytomyr|UA||ratmg3o
zibo|Zibo|CN||v9s7mzy
zichem|Zichem|BE|VL|mavoe9u
zichen zussen bolder|Zichen-Zussen-Bolder|BE|VL|lav3ebm
zielitz|Zielitz|DE|st|laz9esg
zielona gora|Zielona Góra|PL||qayaf33
ziemetshausen|Ziemetshausen|DE|by|lao5epa
zierenberg|Zierenberg|DE|he|mawpelu
zierikzee|Zierikzee|NL|ZE|naxhe6w
ziersdorf|Ziersdorf|AT||kaotf49
ziesar|Ziesar|DE|bb|laz7eu5
zigong|Zigong|CN||u97ilz2
ziguinchor|Ziguinchor|SN||r7wxcmt
zijderveld|Zijderveld|NL|UT|jayaeaa
zijtaart|Zijtaart|NL|NB|kaxbebe
zillebeke|Zillebeke|BE|VL|lav7e44
zillingdorf|Zillingdorf|AT||kamxf5d
zimmern ob rottweil|Zimmern ob Rottweil|DE|bw|mantejv
zinder|Zinder|NE||s80dekz
zingem|Zingem|BE|VL|mavee65
zingst|Zingst|DE|mv|lb58ev9
zionsville|Zionsville|US||oa0z78e
zion|Zion|US||oa7x741
zipaquira|Zipaquirá|CO||q7by86g
zirl|Zirl|AT||malber8
zirndorf|Zirndorf|DE|by|oarceqf
zistersdorf|Zistersdorf|AT||laouf6k
zitong|Zitong|CN||r99um1z
zittau|Zittau|DE|sn|oavef15
ziyang|Ziyang|CN||t99olyp
zizers|Zizers|CH||lakeemk
zlatoust|Zlatoust|RU||rb79ihp
zliten|Zliten|LY||r9g7f0h
zoblitz|Zöblitz|DE|sn|lauqewr
zoelen|Zoelen|NL|GE|jay7eb0
zoelmond|Zoelmond|NL|GE|jayaear
zoerle parwijs|Zoerle-Parwijs|BE|VL|lavxe9j
zoersel|Zoersel|BE|VL|nawfe93
zoetermeer|Zoetermeer|NL|ZH|qayme8h
zoeterwoude dorp|Zoeterwoude-Dorp|NL|ZH|mayse8i
zofingen|Zofingen|CH||naldei3
zolder|Zolder|BE|VL|oavqear
zollikerberg|Zollikerberg|CH||maljejw
zollikofen|Zollikofen|CH||nakkegq
zollikon|Zollikon|CH||maliejt
zolling|Zolling|DE|by|laolesp
zomba|Zomba|MW||q5r9gm4
zomergem|Zomergem|BE|VL|maw0e5w
zonderwijk|Zonderwijk|NL|NB|lawteaz
zondveld|Zondveld|NL|NB|jax9ebg
zonguldak|Zonguldak|TR||qa55gcb
zonhoven|Zonhoven|BE|VL|oavneax
zonnebeke|Zonnebeke|BE|VL|navbe4b
zonnemaat|Zonnemaat|NL|GE|may9ecu
zonnemaire|Zonnemaire|NL|ZE|jaxne6z
zons|Zons|DE|nw|maw0ef0
zorbig|Zörbig|DE|st|laxfeto
zorneding|Zorneding|DE|by|nankesu
zornheim|Zornheim|DE|rp|lasleiu
zossen|Zossen|DE|bb|oaz2exd
zottegem|Zottegem|BE|VL|oavbe6l
zoucheng|Zoucheng|CN||s9ocmwx
zoutelande|Zoutelande|NL|ZE|kax2e5o
zoutkamp|Zoutkamp|NL|GR|kb26edi
zoutleeuw|Zoutleeuw|BE|VL|mav7ea6
zschadrass|Zschadrass|DE|sn|law2evm
zschepplin|Zschepplin|DE|sn|lax2ev0
zschopau|Zschopau|DE|sn|nauzewc
zschorlau|Zschorlau|DE|sn|mauhev5
zschornewitz|Zschornewitz|DE|st|laxoeug
zschortau|Zschortau|DE|sn|lax0euc
zuchwil|Zuchwil|CH||nal4eh1
zuglo|Zugló|HU||qam0fd3
zug|Zug|CH||oal1ejo
zuid beijerland|Zuid-Beijerland|NL|ZH|laxre85
zuid berghuizen|Zuid-Berghuizen|NL|OV|lazaef9
zuid holland||NL|=|a
zuid limburg||NL|=|a
zuid scharwoude|Zuid-Scharwoude|NL|NH|mb0de9d
zuidbroek|Zuidbroek|NL|GR|lb1oef2
zuidbuurt|Zuidbuurt|NL|ZH|jayre8i
zuiddorpe|Zuiddorpe|NL|ZE|jawce6u
zuiderburen|Zuiderburen|NL|FR|mb1pec8
zuidhorn|Zuidhorn|NL|GR|mb1xeds
zuidhoven|Zuidhoven|NL|ZH|jaxwe8z
zuidlaren|Zuidlaren|NL|DR|lb1heek
zuidschermer|Zuidschermer|NL|NH|jb02e9a
zuidveen|Zuidveen|NL|OV|jb0mecz
zuidwijk|Zuidwijk|NL|ZH|nay4e8h
zuidwolde|Zuidwolde|NL|GR|jb1yeeb
zuidzijde|Zuidzijde|NL|ZH|jayoe99
zuienkerke|Zuienkerke|BE|VL|lawfe4s
zuilichem|Zuilichem|NL|GE|kaxxeaa
zulpich|Zülpich|DE|nw|oauteeh
zulte|Zulte|BE|VL|navge5l
zumikon|Zumikon|CH||malhejy
zundert|Zundert|NL|NB|mawze8y
zunyi|Zunyi|CN||u92xm4z
zunzgen|Zunzgen|CH||laltehp
zuoz|Zuoz|CH||kajgeno
zurich kreis 1 city|Zürich (Kreis 1) / City|CH||kallejq
zurich kreis 1 lindenhof|Zürich (Kreis 1) / Lindenhof|CH||kallejq
zurich kreis 1 rathaus|Zürich (Kreis 1) / Rathaus|CH||lallejr
zurich kreis 10 hongg|Zürich (Kreis 10) / Höngg|CH||oaloejm
zurich kreis 10 rutihof|Zürich (Kreis 10) / Rütihof|CH||lalpejk
zurich kreis 10 wipkingen|Zürich (Kreis 10) / Wipkingen|CH||naloejp
zurich kreis 10|Zürich (Kreis 10)|CH||palpejm
zurich kreis 11 affoltern|Zürich (Kreis 11) / Affoltern|CH||oalqejn
zurich kreis 11 oerlikon|Zürich (Kreis 11) / Oerlikon|CH||oalpejq
zurich kreis 11 schwandenholz|Zürich (Kreis 11) / Schwandenholz|CH||kalqejo
zurich kreis 11 seebach|Zürich (Kreis 11) / Seebach|CH||oalqejr
zurich kreis 11|Zürich (Kreis 11)|CH||palqejo
zurich kreis 12 auzelg|Zürich (Kreis 12) / Auzelg|CH||kalqejt
zurich kreis 12 hirzenbach|Zürich (Kreis 12) / Hirzenbach|CH||naloejv
zurich kreis 12 saatlen|Zürich (Kreis 12) / Saatlen|CH||malpejs
zurich kreis 12 schwamendingen mitte|Zürich (Kreis 12) / Schwamendingen-Mitte|CH||nalpejt
zurich kreis 12|Zürich (Kreis 12)|CH||oaloeju
zurich kreis 1|Zürich (Kreis 1)|CH||mallejq
zurich kreis 2 enge|Zürich (Kreis 2) / Enge|CH||nalkejp
zurich kreis 2 mittel leimbach|Zürich (Kreis 2) / Mittel-Leimbach|CH||kalhejn
zurich kreis 2 unter leimbach|Zürich (Kreis 2) / Unter-Leimbach|CH||lalhejn
zurich kreis 2 wollishofen|Zürich (Kreis 2) / Wollishofen|CH||naliejp
zurich kreis 2|Zürich (Kreis 2)|CH||oaliejo
zurich kreis 3 alt wiedikon|Zürich (Kreis 3) / Alt-Wiedikon|CH||nalkejn
zurich kreis 3 friesenberg|Zürich (Kreis 3) / Friesenberg|CH||nalkejm
zurich kreis 3 sihlfeld|Zürich (Kreis 3) / Sihlfeld|CH||oallejn
zurich kreis 3|Zürich (Kreis 3)|CH||palkejm
zurich kreis 4 aussersihl|Zürich (Kreis 4) / Aussersihl|CH||oalmejo
zurich kreis 4 hard|Zürich (Kreis 4) / Hard|CH||nalmejn
zurich kreis 4 langstrasse|Zürich (Kreis 4) / Langstrasse|CH||nalmejp
zurich kreis 4 werd|Zürich (Kreis 4) / Werd|CH||lallejp
zurich kreis 5 escher wyss|Zürich (Kreis 5) / Escher-Wyss|CH||kalnejn
zurich kreis 5 gewerbeschule|Zürich (Kreis 5) / Gewerbeschule|CH||nalmejp
zurich kreis 5|Zürich (Kreis 5)|CH||nalnejo
zurich kreis 6 oberstrass|Zürich (Kreis 6) / Oberstrass|CH||nalnejr
zurich kreis 6 unterstrass|Zürich (Kreis 6) / Unterstrass|CH||oaloejq
zurich kreis 6|Zürich (Kreis 6)|CH||oalnejq
zurich kreis 7 fluntern|Zürich (Kreis 7) / Fluntern|CH||malmejs
zurich kreis 7 hirslanden|Zürich (Kreis 7) / Hirslanden|CH||malkejt
zurich kreis 7 hottingen|Zürich (Kreis 7) / Hottingen|CH||nallejs
zurich kreis 7 witikon|Zürich (Kreis 7) / Witikon|CH||nalkejv
zurich kreis 7|Zürich (Kreis 7)|CH||palleju
zurich kreis 8 muhlebach|Zürich (Kreis 8) / Mühlebach|CH||malkejs
zurich kreis 8 seefeld|Zürich (Kreis 8) / Seefeld|CH||maljejs
zurich kreis 8 weinegg|Zürich (Kreis 8) / Weinegg|CH||maljejt
zurich kreis 8|Zürich (Kreis 8)|CH||naljejs
zurich kreis 9 albisrieden|Zürich (Kreis 9) / Albisrieden|CH||oallejl
zurich kreis 9 altstetten|Zürich (Kreis 9) / Altstetten|CH||oalnejl
zurich kreis 9|Zürich (Kreis 9)|CH||palmejk
zurich|Zürich|CH||sallejr
zurndorf|Zurndorf|AT||lanaf78
zusmarshausen|Zusmarshausen|DE|by|maogepg
zutendaal|Zutendaal|BE|VL|mavhebi
zutphen|Zutphen|NL|GE|payued8
zuun|Zuun|BE|VL|mav3e7w
zuzenhausen|Zuzenhausen|DE|bw|laqyeki
zuzwil|Zuzwil|CH||malvelb
zwaagdijk oost|Zwaagdijk-Oost|NL|NH|kb0feaa
zwaagdijk west|Zwaagdijk-West|NL|NH|jb0cea1
zwaanshoek|Zwaanshoek|NL|NH|kazbe8u
zwartebroek|Zwartebroek|NL|GE|jayyeba
zwartewaal|Zwartewaal|NL|ZH|jay4e7q
zwartsluis|Zwartsluis|NL|OV|mb08ecv
zweden||SE|==|a
zweibrucken|Zweibrücken|DE|rp|paqtegh
zweisimmen|Zweisimmen|CH||lajcegh
zwenkau|Zwenkau|DE|sn|nawaeu9
zwentendorf|Zwentendorf|AT||kaobf47
zwettl stadt|Zwettl Stadt|AT||lap1f25
zwevegem|Zwevegem|BE|VL|oav5e5a
zwevezele|Zwevezele|BE|VL|mavse4x
zwickau|Zwickau|DE|sn|qauxeup
zwiefalten|Zwiefalten|DE|bw|lanzema
zwiesel|Zwiesel|DE|by|naq6ews
zwijnaarde|Zwijnaarde|BE|VL|mavoe6b
zwijndrecht|Zwijndrecht|BE|VL|oawae81
zwijndrecht|Zwijndrecht|NL|ZH|paxye8v
zwingenberg|Zwingenberg|DE|he|mas4ejx
zwingen|Zwingen|CH||lalsegx
zwitserland||CH|==|a
zwolfaxing|Zwölfaxing|AT||kannf5q
zwolle|Zwolle|NL|OV|qazvecx
zwonitz|Zwönitz|DE|sn|naunevl
zyablikovo|Zyablikovo|RU||qb8igsx
zyuzino|Zyuzino|RU||qb8mgsd

"""

/// The offset in the data of the first line whose key begins with two letters or more: 26 rows of
/// 26, then the end. The key's second letter may be another sign; such lines stand before `a`.
let gazetteerIndex: [UInt32] = [
  113, 961, 2984, 3806, 5842, 5963, 6512, 7136, 7679, 8522, 8720, 9147, 19403,
  21776, 25566, 25592, 26485, 26507, 30146, 33489, 34599, 36466, 37090, 37220, 37330, 37753,
  38002, 61677, 61677, 61677, 61677, 75146, 75146, 75146, 76013, 82672, 82672, 82672, 85984,
  85984, 86016, 95164, 95164, 95164, 106949, 106949, 106949, 116393, 116393, 116419, 116419, 116501,
  116501, 128164, 128164, 128164, 128164, 129640, 129640, 129640, 140009, 142362, 142362, 142362, 145518,
  145518, 145518, 154317, 154317, 154317, 157495, 157495, 157495, 159191, 159191, 159329, 159329, 159397,
  159475, 163966, 163966, 164014, 164014, 171414, 171414, 171414, 171740, 176410, 176466, 176466, 176466,
  176466, 176492, 181335, 181335, 181335, 183333, 183333, 183333, 187407, 187407, 187467, 187467, 187643,
  187705, 192065, 193260, 193970, 195279, 195723, 196081, 197320, 197694, 199664, 199714, 199886, 204166,
  205523, 207603, 207603, 208253, 208253, 210778, 212867, 213405, 213932, 214511, 214631, 214769, 214939,
  214991, 218180, 218180, 218180, 218180, 220948, 220948, 220948, 220948, 222646, 222646, 222646, 224806,
  224806, 224806, 228178, 228178, 228178, 234087, 234087, 234087, 236060, 236060, 236060, 236060, 236114,
  236114, 240985, 241037, 241037, 241090, 245963, 245988, 245988, 246210, 248217, 248217, 248217, 251111,
  251216, 251376, 256108, 256108, 256108, 269312, 269402, 269402, 272676, 272676, 272886, 272886, 273116,
  273116, 287988, 287988, 287988, 287988, 300021, 300021, 300021, 300021, 304857, 304857, 304857, 304857,
  304857, 304857, 315998, 315998, 315998, 316024, 316052, 316052, 319973, 319973, 320033, 320033, 320331,
  320331, 320354, 320652, 321074, 321293, 321369, 321465, 321847, 321917, 321965, 322327, 322569, 323819,
  324280, 326572, 326654, 326882, 326938, 327666, 329066, 330258, 330258, 330620, 330770, 330862, 330862,
  331171, 333568, 333568, 333568, 333568, 334977, 334977, 334977, 335099, 336778, 336778, 336778, 336778,
  336778, 336778, 338379, 338379, 338379, 338379, 338379, 338379, 339483, 339483, 339483, 339483, 339517,
  339617, 348151, 348151, 348151, 348151, 353189, 353221, 353221, 354635, 364147, 364147, 364147, 367007,
  367007, 367827, 373308, 373308, 373308, 376456, 376496, 376496, 379376, 379376, 379604, 379604, 379872,
  380058, 393627, 393627, 393627, 393627, 401773, 401773, 401773, 401857, 409103, 409169, 409169, 409951,
  409951, 409951, 416184, 416184, 416184, 416184, 416184, 416184, 419645, 419667, 419667, 419667, 420385,
  420411, 440837, 441134, 441508, 441540, 450177, 450177, 450177, 450203, 457706, 457706, 457706, 457736,
  457736, 457736, 467988, 468048, 468048, 468048, 468048, 468102, 473959, 473959, 474043, 474043, 474446,
  474538, 479753, 479753, 479753, 479777, 493480, 493480, 493785, 493817, 500400, 500424, 500506, 500506,
  500506, 500530, 508732, 508732, 508732, 508744, 508770, 508798, 509664, 509664, 509664, 509664, 509810,
  509973, 510841, 516627, 517224, 517606, 518372, 518864, 519003, 519271, 519474, 519532, 519980, 521654,
  521982, 522675, 524539, 525672, 525672, 527802, 529801, 531423, 532930, 533614, 533936, 534222, 534334,
  534430, 542885, 542885, 542885, 542885, 548731, 550014, 550014, 550719, 553734, 553734, 553734, 555902,
  555902, 555902, 562327, 562327, 562327, 565803, 565827, 565827, 568827, 568827, 568857, 568857, 569175,
  569175, 569329, 569329, 569329, 569329, 569329, 569329, 569329, 569329, 569709, 569709, 569709, 569709,
  569709, 569709, 569757, 569757, 569757, 569757, 569757, 569757, 571971, 571971, 571971, 571971, 571971,
  571971, 578337, 578337, 578337, 578337, 584589, 584589, 584589, 585817, 591384, 591384, 591384, 591384,
  591384, 591384, 600917, 600917, 600917, 600917, 600917, 600917, 604245, 604245, 604245, 604245, 604556,
  604910, 627388, 627388, 640261, 640261, 646855, 646877, 646877, 652090, 659324, 659324, 659724, 660308,
  660560, 660812, 668224, 671247, 671277, 671447, 671447, 685193, 690296, 690296, 691057, 691057, 691615,
  691806, 698140, 698168, 698168, 698168, 702830, 702830, 702830, 707393, 710420, 710456, 710456, 710615,
  710615, 710615, 714515, 714515, 714515, 717990, 718442, 718442, 721026, 721048, 721596, 721596, 721934,
  721992, 721992, 722458, 722712, 723023, 723556, 723720, 723774, 723944, 724271, 724317, 724377, 724994,
  725316, 728000, 728000, 728776, 728776, 729678, 730329, 730725, 730725, 730775, 730775, 730835, 730855,
  730935, 733775, 733775, 733775, 733775, 737223, 737223, 737223, 737223, 741972, 741972, 741972, 742741,
  742741, 742741, 745126, 745126, 745126, 745592, 745592, 745592, 745730, 745730, 745730, 745730, 745778,
  745778, 758957, 758957, 758957, 758957, 775041, 775041, 775041, 776715, 786915, 786915, 786915, 786949,
  786949, 786949, 792081, 792081, 792081, 792370, 792370, 792370, 793889, 793889, 793889, 793889, 794280,
  794280, 794387, 794387, 794387, 794387, 794411, 794411, 794411, 794411, 795373, 795373, 795373, 795373,
  795373, 795373, 795407, 795407, 795407, 795407, 795407, 795407, 795610, 795610, 795610, 795610, 795610,
  795646, 796918, 796994, 796994, 797016, 797551, 797551, 797551, 797551, 797881, 797881, 797881, 797881,
  797881, 797911, 798795, 798859, 798859, 798859, 798989, 798989, 799595, 799697, 799697, 799697, 799697,
  799697, 801049, 801049, 801049, 801049, 803297, 803297, 803297, 804487, 805453, 805453, 805453, 805509,
  805509, 805509, 806551, 806551, 806551, 806551, 806763, 806763, 811022, 811022, 811904, 811904, 811966,
  811966,
]
