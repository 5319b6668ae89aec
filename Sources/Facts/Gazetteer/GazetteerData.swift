// swift-format-ignore-file
/// Made by make-gazetteer.py from GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.
let gazetteerData: StaticString = """

6th of october city|6th of October City|EG||s98uga9
a coruna|A Coruña|ES||raahd8o
a lat|Ðà Lạt|VN||r7v7m98
aachen|Aachen|DE|nw|sav2ecw
aagtdorp|Aagtdorp|NL|NH|jb0de92
aagtekerke|Aagtekerke|NL|ZE|kax7e5r
aalanden|Aalanden|NL|OV|nazxecy
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
aardenburg|Aardenburg|NL|ZE|kawfe5l
aarle rixtel|Aarle-Rixtel|NL|NB|max3ebo
aarschot|Aarschot|BE|VL|oavne9g
aartselaar|Aartselaar|BE|VL|naw1e87
abadan|Abadan|IR||r9aahm6
abaetetuba|Abaetetuba|BR||r6t8a48
abakaliki|Abakaliki|NG||r7fkeij
abakan|Abakan|RU||rb38kxz
aba|Aba|NG||u7c7egh
abbekerk|Abbekerk|NL|NH|lb0he9y
abbenes|Abbenes|NL|NH|jaz4e8r
abbotsford|Abbotsford|CA||raqa4gf
abbottabad|Abbottabad|PK||s9kvjjd
abcoude|Abcoude|NL|UT|maz7e9t
abcoven|Abcoven|NL|NB|kax5ea4
abdissenbosch|Abdissenbosch|NL|LI|kavgecr
abeche|Abéché|TD||r80ffhv
abenberg|Abenberg|DE|by|maqseqg
abengourou|Abengourou|CI||q7gpdma
abensberg|Abensberg|DE|by|napmesx
abeokuta|Abeokuta|NG||t7hwe5b
aberdeen|Aberdeen|GB||rbcqdq6
aberdeen|Aberdeen|HK||r8ntmp3
abha|Abha|SA||r8cmh63
abidjan|Abidjan|CI||w7cvdkw
abiko|Abiko|JP||r9pnooy
abilene|Abilene|US||q9g566z
abnub|Abnūb|EG||q91rgaj
abobo|Abobo|CI||u7d2dku
abohar|Abohar|IN||r99qjm4
abomey calavi|Abomey-Calavi|BJ||s7fxe2k
abomey|Abomey|BJ||q7hye1j
abreu e lima|Abreu e Lima|BR||q6c1b72
abtsgmund|Abtsgmünd|DE|bw|mapuens
abu al kahsib|Abū al-Kahṣīb|IQ||s9akhl0
abu dhabi|Abu Dhabi|AE||u8txi34
abu ghurayb|Abū Ghurayb|IQ||t9ijhaq
abu kabir|Abū Kabīr|EG||r9bdgbz
abu tij|Abū Tīj|EG||q915gb0
abuja|Abuja|NG||v7n6egu
acailandia|Açailândia|BR||q6k9a82
acapulco de juarez|Acapulco de Juárez|MX||t88t66h
acarigua|Acarigua|VE||r7oj8js
accra|Accra|GH||u7dgdvg
achalpur|Achalpur|IN||q8l2jvb
achel|Achel|BE|VL|mawdeb8
acheng|Acheng|CN||ragjnon
achern|Achern|DE|bw|oap3eig
achim|Achim|DE|ni|pb19el3
achinsk|Achinsk|RU||qbabkve
achlum|Achlum|NL|FR|jb1neb8
achterberg|Achterberg|NL|UT|jaydebj
achterhoek||NL|=|a
achterveld|Achterveld|NL|UT|layueba
achtmaal|Achtmaal|NL|NB|jawxe8q
acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica|IT||qa60eu9
acquoy|Acquoy|NL|GE|jay4eaa
ad damazin|Ad-Damazin|SD||r7urgjg
ad damir|Ad-Damir|SD||q8awgid
ad yaman|Adıyaman|TR||s9uwguc
adachi|Adachi|JP||t9pcood
adana|Adana|TR||u9srgm5
adapazar|Adapazarı|TR||sa3ag8g
addis ababa|Addis Ababa|ET||v7n2gvn
adegeest|Adegeest|NL|ZH|layue8d
adegem|Adegem|BE|VL|maw9e5q
adelaide|Adelaide|AU||u48zol0
adelebsen|Adelebsen|DE|ni|maxaen3
adelsdorf|Adelsdorf|DE|by|marfepp
adelsheim|Adelsheim|DE|bw|mar8em3
adendorf|Adendorf|DE|ni|nb20ep0
aden|Aden|YE||u7xihd4
adigrat|Ādīgrat|ET||q81ogxm
adilabad|Ādilābād|IN||q8gnjy6
adiwerna|Adiwerna|ID||r6eqmb5
adlershof|Adlershof|DE|be|oazoexn
admiralteisky|Admiralteisky|RU||rbkgg86
ado ekiti|Ado-Ekiti|NG||s7j6eai
adoni|Adoni|IN||r85fjun
adorf|Adorf|DE|sn|matseu2
adorp|Adorp|NL|GR|jb20ee5
aduard|Aduard|NL|GR|kb1yedy
aerdt|Aerdt|NL|GE|jay5ecw
aerzen|Aerzen|DE|ni|naylelq
afferden|Afferden|NL|GE|kay4ebn
affing|Affing|DE|by|maoneqi
afyonkarahisar|Afyonkarahisar|TR||r9xog8u
agadez|Agadez|NE||r895ei7
agadir|Agadir|MA||t9aid5c
agartala|Agartala|IN||s8s8kxk
agege|Agege|NG||t7gee59
ageo|Ageo|JP||r9pxont
agra|Agra|IN||u91ijwq
agr|Ağrı|TR||qa0bh7k
aguas claras|Águas Claras|BR||q5q0a6l
aguas lindas de goias|Águas Lindas de Goiás|BR||r5q8a5w
aguascalientes|Aguascalientes|MX||t8ms5zw
ahar|Ahar|IR||q9wwhir
ahaus|Ahaus|DE|nw|payoefh
ahilyanagar|Ahilyanagar|IN||s8f1jnm
ahlem|Ahlem|DE|ni|naziemu
ahlen|Ahlen|DE|nw|paxsehx
ahlerstedt|Ahlerstedt|DE|ni|mb2dem9
ahmadpur east|Ahmadpur East|PK||r96yjdy
ahmedabad|Ahmedabad|IN||w8pzjhn
ahrensbok|Ahrensbök|DE|sh|nb41epd
ahrensburg|Ahrensburg|DE|sh|ob34eog
ahuntsic cartierville|Ahuntsic-Cartierville|CA||ragl87d
ahvaz|Ahvaz|IR||t9d0hn8
aichach|Aichach|DE|by|oaomeqx
aidlingen|Aidlingen|DE|bw|nap8ekq
aihara|Aihara|JP||t9owon0
aihui|Aihui|CN||rasunq4
ain beida|Aïn Beïda|DZ||q9pgegj
ainring|Ainring|DE|by|namtevy
airoli|Airoli|IN||q8f7jis
aiseau|Aiseau|BE|WA|nau1e8r
ait melloul|Ait Melloul|MA||r9aad5m
aix en provence|Aix-en-Provence|FR||raaxeb5
aizawl|Aizawl|IN||s8rxl1k
aizu wakamatsu|Aizu-Wakamatsu|JP||q9u5oor
ajapnyak|Ajapnyak|AM||qa1ohbj
ajax|Ajax|CA||qabt7sh
ajdabiya|Ajdabiya|LY||r9bgfg7
ajegunle|Ajegunle|NG||t7fxe59
ajlun|‘Ajlūn|JO||q9ftgnb
ajman|Ajman|AE||s8wki64
ajmer|Ajmer|IN||t8zhjnc
akademicheskoe|Akademicheskoe|RU||qbkpg8f
akashi|Akashi|JP||s9maob1
aken||DE|nw|sav2ecw
aken|Aken|DE|st|nay1etg
akersloot|Akersloot|NL|NH|mb00e95
akert|Akert|NL|NB|kawtebg
akhmim|Akhmīm|EG||r8zsgc7
akishima|Akishima|JP||q9p8on6
akita|Akita|JP||sa0cop8
akkrum|Akkrum|NL|FR|lb1dec7
akola|Akola|IN||s8jjjtw
akowonjo|Akowonjo|NG||s7gde57
akra|'Ākra|IQ||q9s1h9w
akron|Akron|US||ra447lk
aksaray|Aksaray|TR||s9wlgij
aktau|Aktau|KZ||rabahu5
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
al diwaniyah|Al Diwaniyah|IQ||s9evhct
al fallujah|Al Fallūjah|IQ||r9inh9n
al fashn|Al Fashn|EG||q962g9u
al faw|Al Fāw|IQ||q999hmn
al fayyum|Al Fayyum|EG||s97fg9o
al fqih ben calah|Al Fqih Ben Çalah|MA||q9gaddf
al hasakah|Al Ḩasakah|SY||s9reh17
al hawamidiyah|Al Ḩawāmidīyah|EG||r992gat
al hillah|Al Hillah|IQ||s9g6hbe
al hindiyah|Al Hindīyah|IQ||r9gehau
al hoceima|Al Hoceïma|MA||s9nxdl2
al hudaydah|Al Ḩudaydah|YE||t834h7b
al hufuf|Al Hufūf|SA||s8wghpr
al jadid|Al Jadīd|LY||q915f00
al jubayl|Al Jubayl|SA||r912hpu
al jumayl|Al Jumayl|LY||q9h9eti
al junaynah|Al-Junaynah|SD||r7zdfmd
al kharj|Al Kharj|SA||s8t4hjh
al khums|Al Khums|LY||r9gpezm
al khusus|Al Khuşūş|EG||s99rgb0
al kut|Al-Kut|IQ||s9gbhfa
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
al miqdadiyah|Al Miqdādīyah|IQ||r9kehcu
al mubarraz|Al Mubarraz|SA||s8wlhpr
al muharraq|Al Muharraq|BH||r8yyhsl
al musayab|Al-Musayab|IQ||q9h2hb1
al qadarif|Al Qadarif|SD||s80zgma
al qahirah al jadidah|Al Qāhirah al Jadīdah|EG||s99ggbc
al qamishli|Al Qāmishlī|SY||r9sxh2j
al qurnah|Al Qurnah|IQ||r9c6hjr
al ubur|Al-'Ubūr|EG||r99zgbg
ala er|Ālā'ĕr|CN||qa2mk5r
alagoinhas|Alagoinhas|BR||q60aaxa
alamar|Alamar|CU||q8qc7jg
alandur|Alandur|IN||r7y4k2t
alanya|Alanya|TR||s9rigcw
alappuzha|Alappuzha|IN||r7odjs1
alasia|Alasia|NG||q7fze4t
albacete|Albacete|ES||r9ybdqu
albany|Albany|US||qa8h874
albbruck|Albbruck|DE|bw|mam7eil
alberton|Alberton|ZA||q4x1g24
alblasserdam|Alblasserdam|NL|ZH|oay3e8y
albstadt|Albstadt|DE|bw|panyel3
albuquerque|Albuquerque|US||t9ng5nr
alcala de henares|Alcalá de Henares|ES||ra2gdmo
alchevsk|Alchevsk|UA||qaongvs
alcobendas|Alcobendas|ES||qa2ndlw
alcorcon|Alcorcón|ES||ra23dle
aldeboarn|Aldeboarn|NL|FR|kb1dece
aldenhoven|Aldenhoven|DE|nw|maveedg
aldingen|Aldingen|DE|bw|manmek6
aldlan oost|Aldlân-Oost|NL|FR|lb1rec7
aldtsjerk|Aldtsjerk|NL|FR|jb1zecd
aldwald|Aldwâld|NL|FR|jb20ecz
alem|Alem|NL|GE|jaxveau
aleppo|Aleppo|SY||v9qkgr8
alexandra|Alexandra|ZA||r4xhg22
alexandria|Alexandria|EG||w9cog74
alexandria|Alexandria|US||r9xs7xz
aley|Aley|LB||q9jxgmw
alfdorf|Alfdorf|DE|bw|mapoen0
alfeld|Alfeld|DE|ni|oayeena
alfter|Alfter|DE|nw|oauxefi
algeciras|Algeciras|ES||q9qddgv
algermissen|Algermissen|DE|ni|naz5enp
algiers|Algiers|DZ||v9s1e4l
alhambra|Alhambra|US||q9j258j
aliayabiagba|Aliayabiagba|NG||r7fxe59
alicante|Alicante|ES||s9wjduo
aligarh|Alīgarh|IN||t93gjwv
alimosho|Alimosho|NG||s7gde56
alken|Alken|BE|VL|navcear
alkmaar|Alkmaar|NL|NH|qb07e97
allendorf|Allendorf|DE|he|mavrek3
allensbach|Allensbach|DE|bw|mamkel7
allentown|Allentown|US||qa2t82b
allersberg|Allersberg|DE|by|maqter8
alleur|Alleur|BE|WA|naurebb
allmannsdorf|Allmannsdorf|DE|bw|mamgelk
almaty|Almaty|KZ||uaa5jtn
almelo|Almelo|NL|OV|qazgeei
almendares|Almendares|CU||r8q77j2
almen|Almen|NL|GE|jaywedi
almere duin|Almere Duin|NL|FL|lazeeaa
almere stad|Almere Stad|NL|FL|razheah
almeria|Almería|ES||r9scdp6
almirante tamandare|Almirante Tamandaré|BR||q4zoa31
almkerk|Almkerk|NL|NB|laxte9s
alor setar|Alor Setar|MY||s7f0lms
alpen|Alpen|DE|nw|naxaee4
alphen a d rijn|Alphen aan den Rijn|NL|ZH|qayte8y
alphen aan de rijn|Alphen aan den Rijn|NL|ZH|qayte8y
alphen aan den rijn|Alphen aan den Rijn|NL|ZH|qayte8y
alphen|Alphen|NL|NB|lax0e9s
alpirsbach|Alpirsbach|DE|bw|maobejc
alsbach hahnlein|Alsbach-Hähnlein|DE|he|nas6ejw
alsbach|Alsbach|DE|he|nas6ejy
alsdorf|Alsdorf|DE|nw|pavced4
alsemberg|Alsemberg|BE|VL|mauye82
alsfeld|Alsfeld|DE|he|nauzelr
alsterdorf|Alsterdorf|DE|hh|nb2xent
alt hohenschonhausen|Alt-Hohenschönhausen|DE|be|pazzexi
alt sanitz|Alt-Sanitz|DE|mv|mb3hexr
alt treptow|Alt-Treptow|DE|be|naztexe
altamira|Altamira|BR||q6p49uz
altbach|Altbach|DE|bw|mapcem2
altdorf bei nurnberg|Altdorf bei Nürnberg|DE|by|nar7erk
altdorf|Altdorf|DE|by|nanretu
altena|Altena|DE|nw|oawhehb
altenbeken|Altenbeken|DE|nw|maxseku
altenberge|Altenberge|DE|nw|naylegr
altenberg|Altenberg|DE|sn|mav1ey7
altenburg|Altenburg|DE|th|pavneuk
altenholz|Altenholz|DE|sh|nb54eo5
altenkirchen|Altenkirchen|DE|rp|mauteh8
altenkunstadt|Altenkunstadt|DE|by|mat9er9
altenstadt|Altenstadt|DE|he|natpeku
altensteig|Altensteig|DE|bw|naozejw
altentreptow|Altentreptow|DE|mv|mb35ewu
altes lager|Altes Lager|DE|bw|naoiemi
alteveer|Alteveer|NL|DR|jb0cee1
alteveer|Alteveer|NL|GR|kb1deff
altglienicke|Altglienicke|DE|be|oazlexm
althengstett|Althengstett|DE|bw|napcekf
altlandsberg|Altlandsberg|DE|bb|nb01ey5
altlussheim|Altlußheim|DE|bw|maqyejm
alto barinas|Alto Barinas|VE||s7lv8gx
alto hospicio|Alto Hospicio|CL||r5dp8ha
altomunster|Altomünster|DE|by|maofera
altona altstadt|Altona-Altstadt|DE|hh|ob2renn
altona nord|Altona-Nord|DE|hh|ob2senm
altona|Altona|DE|hh|rb2renl
altotting|Altötting|DE|by|nanzev8
altrip|Altrip|DE|rp|marcejl
altstadt nord|Altstadt Nord|DE|nw|oaviefc
altstadt sud|Altstadt Sud|DE|nw|oavhefc
altstadt|Altstadt|DE|bw|nameelh
altusried|Altusried|DE|by|namseod
altweerterheide|Altweerterheide|NL|LI|jawaebs
alvaro obregon|Álvaro Obregón|MX||t8fs68g
alverna|Alverna|NL|GE|kaxwec0
alvorada|Alvorada|BR||r4mo9y4
alwar|Alwar|IN||s92kjsu
alzenau in unterfranken|Alzenau in Unterfranken|DE|by|oat5el6
alzey|Alzey|DE|rp|oas7eik
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
ambleve|Amblève|BE|WA|matved5
ambon|Ambon|ID||s6nqns2
ambur|Ambur|IN||q7xjjyo
amby|Amby|NL|LI|mavaebx
ameide|Ameide|NL|UT|laybe9s
americana|Americana|BR||r56ua8j
america|America|NL|LI|kawwecm
amerongen|Amerongen|NL|UT|maygeb6
amersfoort|Amersfoort|NL|UT|rayweaz
amherst|Amherst|US||qa9e7t4
amiens|Amiens|FR||rasme2e
amman|Amman|JO||u9esgnv
ammerstol|Ammerstol|NL|ZH|kay9e9d
ammerzoden|Ammerzoden|NL|GE|laxreai
amol|Āmol|IR||r9rbhxf
amoneburg|Amöneburg|DE|he|mav4eks
ampang|Ampang|MY||q76rlqp
ampfing|Ampfing|DE|by|mao1eui
amravati|Amravati|IN||t8k5jvz
amreli|Amreli|IN||q8m0jdt
amritsar|Amritsar|IN||u9dujo0
amroha|Amroha|IN||r96ajxz
amsteleind|Amsteleind|NL|NB|jaxteba
amstelhoek|Amstelhoek|NL|UT|jaz3e9f
amstelveen|Amstelveen|NL|NH|qazae9i
amstenrade|Amstenrade|NL|LI|kaviecg
amsterdam zuidoost|Amsterdam-Zuidoost|NL|NH|qazbe9t
amsterdam|Amsterdam|NL|NH|tazhe9l
an nhon|An Nhơn|VN||s80lmb3
an nu maniyah|An Nu‘mānīyah|IQ||q9gghe5
an nuhud|An Nuhūd|SD||q7xag2z
anaco|Anaco|VE||r7o78wy
anaheim|Anaheim|US||s9k04sh
anand|Anand|IN||r8onjio
ananindeua|Ananindeua|BR||s6u7a5n
anantapur|Anantapur|IN||s82sjvl
anantnag|Anantnag|IN||r9jpjor
anapolis|Anápolis|BR||s5ona41
anbu|Anbu|CN||r8r5mw4
anchorage|Anchorage|US||sbo22bm
anda|Anda|CN||raj1nk2
andelst|Andelst|NL|GE|lay7ebx
andel|Andel|NL|NB|laxuea2
andenne|Andenne|BE|WA|oau9ea6
anderlecht|Anderlecht|BE|BR|rav8e7z
anderlues|Anderlues|BE|WA|nau1e7v
andernach|Andernach|DE|rp|oau3egk
anderten|Anderten|DE|ni|mazgene
andijk|Andijk|NL|NH|mb0jeai
andijon|Andijon|UZ||ta3ajgz
andimeshk|Andīmeshk|IR||r9g6hmb
andisheh|Andīsheh|IR||q9pbhug
andong|Andong|KR||r9rlntk
andrimont|Andrimont|BE|WA|maulecc
ang mo kio new town|Ang Mo Kio New Town|SG||r71ulwg
angarsk|Angarsk|RU||rb00lwn
angeles city|Angeles City|PH||s843n6y
angelslo|Angelslo|NL|DR|mb0mef9
angeren|Angeren|NL|GE|lay8eck
angerlo|Angerlo|NL|GE|kayged1
angermunde|Angermünde|DE|bb|nb19eyw
angers|Angers|FR||ralvduh
angleur|Angleur|BE|WA|naulebk
angoche|Angoche|MZ||q5oxgyv
angono|Angono|PH||r82dn8j
angra dos reis|Angra dos Reis|BR||r563agw
angren|Angren|UZ||ra3yjau
anhee|Anhée|BE|WA|matre9k
anjo|Anjō|JP||r9n4ogs
ankang|Ankang|CN||t9gsmau
ankara|Ankara|TR||va0wgf9
ankeveense rade|Ankeveense Rade|NL|NH|kaz6ea6
anklaar|Anklaar|NL|GE|laz3ecm
anklam|Anklam|DE|mv|nb3mey1
ankum|Ankum|DE|ni|mazyehv
anliu|Anliu|CN||q8rumtc
ann arbor|Ann Arbor|US||qa7g7fe
anna paulowna|Anna Paulowna|NL|NH|nb0ue9g
annaba|Annaba|DZ||s9siehl
annaberg buchholz|Annaberg-Buchholz|DE|sn|oauiew5
annen|Annen|NL|DR|lb1eeeo
anning|Anning|CN||q8v8lso
annweiler am trifels|Annweiler am Trifels|DE|rp|maqpei6
ann|Ann|MM||q8h0l59
anqing|Anqing|CN||t9armx5
anqiu|Anqiu|CN||s9r7n33
anrochte|Anröchte|DE|nw|nax9ej5
ansan si|Ansan-si|KR||t9tonoa
ansbach|Ansbach|DE|by|oaqyepf
anshan|Anshan|CN||ua48ndn
anshun|Anshun|CN||t8yxm29
ans|Ans|BE|WA|oauqebc
antakya|Antakya|TR||s9qlgog
antalya|Antalya|TR||u9sjg9a
antananarivo|Antananarivo|MG||u5hhhk2
antioch|Antioch|US||q9vk4hn
antipolo|Antipolo|PH||t82nn8g
antofagasta|Antofagasta|CL||s54b8gg
antoing|Antoing|BE|WA|mauhe5l
antsirabe|Antsirabe|MG||r5ethin
antsiranana|Antsiranana|MG||r5zshox
antwerpen||BE|VL|tawae88
antwerp|Antwerp|BE|VL|tawae88
anvers||BE|VL|tawae88
anyama|Anyama|CI||r7d9dkr
anyang si|Anyang-si|KR||t9tvnol
anyang|Anyang|CN||u9qampq
anzegem|Anzegem|BE|VL|nav8e5o
aomori|Aomori|JP||sa3eoqx
apalit|Apalit|PH||q83jn7h
aparecida de goiania|Aparecida de Goiânia|BR||s5naa38
apatzingan|Apatzingán|MX||q8f15zo
apeldoorn|Apeldoorn|NL|GE|raz1ecl
apen|Apen|DE|ni|nb1uehp
aplerbeck|Aplerbeck|DE|nw|oax0egz
apolda|Apolda|DE|th|oavres0
apopa|Apopa|SV||q80d70a
appelscha|Appelscha|NL|FR|lb14edn
appel|Appel|NL|GE|jayzebe
appen|Appen|DE|sh|mb32en3
appingedam|Appingedam|NL|GR|nb24ef2
apucarana|Apucarana|BR||q54l9x2
aqsu|Aqsu|CN||ta4ek30
ar ramtha|Ar Ramthā|JO||r9gggo1
ar raqqah|Ar Raqqah|SY||t9pvgwd
ar rayyan|Ar Rayyān|QA||s8w9huu
ar rifa|Ar Rifā‘|BH||q8ylhsg
arabi|Ārabī|ET||r7poh61
arabkir|Arabkir|AM||qa1phbm
aracaju|Aracaju|BR||t63pb11
aracatuba|Araçatuba|BR||r5b39zx
arad|Arad|RO||raiafj8
araguaina|Araguaína|BR||q6e1a63
araguari|Araguari|BR||q5i7a65
arakawa|Arakawa|JP||r9paooa
arak|Arāk|IR||s9kphq2
arapiraca|Arapiraca|BR||r66xb26
arapongas|Arapongas|BR||q54y9x6
araraquara|Araraquara|BR||r59ha66
araras|Araras|BR||r57wa8e
araruama|Araruama|BR||r56hame
arar|Arar|SA||r9c2h20
araucaria|Araucária|BR||r4yxa2r
araure|Araure|VE||r7om8jo
araxa|Araxá|BR||q5fla9m
arba minch|Arba Minch|ET||r7ergsb
arcahaie|Arcahaie|HT||q8e58al
arcen|Arcen|NL|LI|nax0ed6
archway|Archway|GB||rax9dvn
ardabil|Ardabīl|IR||s9w9hm5
ardooie|Ardooie|BE|VL|navme4w
arendonk|Arendonk|BE|VL|nawkea4
arensgenhout|Arensgenhout|NL|LI|iavdec8
arequipa|Arequipa|PE||u5og8da
arezzo|Arezzo|IT||qaaqet0
arganzuela|Arganzuela|ES||ra28dlq
argenteuil|Argenteuil|FR||qapze29
arheilgen|Arheilgen|DE|he|oasnek2
arhus|Århus|DK||sba0eod
arica|Arica|CL||r5io8gq
arif wala|Arif Wala|PK||r8z4j06
arifwala|Arifwala|PK||t9a5jiz
arish|Arīsh|EG||r9chghw
arjawinangun|Arjawinangun|ID||q6fjm95
arkel|Arkel|NL|ZH|lay2e9v
arkhangel sk|Arkhangel’sk|RU||sbxbh0n
arlington|Arlington|US||s9gy6e9
arlit|Arlit|NE||q8e2egj
arlon|Arlon|BE|WA|oas0ec6
armavir|Armavir|RU||raf0h27
armenia|Armenia|CO||s7am81t
arnavutkoy|Arnavutköy|TR||ra4eg3u
arnemuiden|Arnemuiden|NL|ZE|max2e68
arnhem|Arnhem|NL|GE|rayeecf
arnsberg|Arnsberg|DE|nw|qawqeig
arnstadt|Arnstadt|DE|th|oav8eqf
arnstein|Arnstein|DE|by|nasuenp
arnstorf|Arnstorf|DE|by|maowevm
arrah|Arrah|IN||r8x0kf6
arroyo naranjo|Arroyo Naranjo|CU||r8q07j6
arsuz|Arsuz|TR||q9r5gnp
artem|Artëm|RU||qaago37
artern|Artern|DE|th|mawoerd
artur alvim|Artur Alvim|BR||q54maav
artux|Artux|CN||sa0bjrm
aruba||AW|==|a
arum|Arum|NL|FR|jb1leb8
arusha|Arusha|TZ||t6ongpw
arvada|Arvada|US||qa0k5s3
aryanah|Aryanah|TN||q9seeob
arzamas|Arzamas|RU||qb7wh9s
arzberg|Arzberg|DE|by|mat2etv
as salimiyah|As Sālimīyah|KW||r97hhlk
as salt|As Salţ|JO||q9f0gn9
as samawah|As Samawah|IQ||r9d1hdt
as sinbillawayn|As Sinbillāwayn|EG||q9bsgbe
as suwayq|As Suwayq|OM||q8s9ibk
asahikawa|Asahikawa|JP||sablovg
asaka|Asaka|JP||r9pgons
asansol|Āsansol|IN||s8rsklm
asbach|Asbach|DE|rp|mauregm
aschaffenburg|Aschaffenburg|DE|by|qasuelf
aschau im chiemgau|Aschau im Chiemgau|DE|by|mamqeu8
ascheberg|Ascheberg|DE|nw|naxueh6
aschersleben|Aschersleben|DE|st|oaxseru
aschheim|Aschheim|DE|by|mantesk
asela|Āsela|ET||r7k3gwp
asenray|Asenray|NL|LI|jaw7ect
ash sharqat|Ash Sharqāt|IQ||r9ooh83
ash shatrah|Ash Shaţrah|IQ||r9d9hg9
ashaiman|Ashaiman|GH||r7dudvx
ashdod|Ashdod|IL||r9ebgk9
ashgabat|Ashgabat|TM||t9vfie6
ashikaga|Ashikaga|JP||r9qxond
ashkelon|Ashkelon|IL||r9dzgk1
ashmun|Ashmūn|EG||q9a6ga2
ashoknagar kalyangarh|Ashoknagar Kalyangarh|IN||q8pikq8
ashuganj city|Ashuganj City|BD||r8sskwt
asmara|Asmara|ER||t84mgw5
aspach|Aspach|DE|bw|maq1em4
asperg|Asperg|DE|bw|napvele
assebroek|Assebroek|BE|VL|oaw7e52
asseln|Asseln|DE|nw|nax5eh3
assendelft|Assendelft|NL|NH|oazre96
assenede|Assenede|BE|VL|nawbe6f
assen|Assen|NL|DR|qb18ee8
assesse|Assesse|BE|WA|matxe9y
asse|Asse|BE|VL|oavfe7o
assis|Assis|BR||q5729zz
assiut|Assiut|EG||t91igam
asslar|Aßlar|DE|he|naujeji
astanajapura|Astanajapura|ID||r6f4m9r
astana|Astana|KZ||uaw6jeh
asten|Asten|NL|NB|nawsebz
astoria|Astoria|US||ra3986n
astrakhan|Astrakhan|RU||tairhlg
asuncion|Asunción|PY||u4zr9fv
aswan|Aswān|EG||s8sxgfe
as|As|BE|VL|mavpebi
atani|Atani|NG||r7epeer
atasehir|Ataşehir|TR||sa3ug4w
atbara|Atbara|SD||q8b6gif
athene||GR||t9vifpx
athens|Athens|GR||t9vifpx
athens|Athens|US||q9kc7ge
athen||GR||t9vifpx
athlone|Athlone|ZA||r4bnfbe
athus|Athus|BE|WA|maroec8
ath|Ath|BE|WA|oaune6i
atibaia|Atibaia|BR||r55saap
atlanta|Atlanta|US||s9jr7dl
atsiaman|Atsiaman|GH||r7dudv3
atsugi|Atsugi|JP||r9ogon5
attendorn|Attendorn|DE|nw|oaw1ehy
attock city|Attock City|PK||r9jtjh0
atyrau|Atyrau|KZ||sakuhw4
au in der hallertau|Au in der Hallertau|DE|by|maowesm
aubange|Aubange|BE|WA|narpec4
auckland|Auckland|NZ||u43nrdg
auderghem|Auderghem|BE|BR|pav6e8b
auerbach|Auerbach|DE|by|nas1esb
auerbach|Auerbach|DE|sn|oaubeug
aue|Aue|DE|sn|oaujevb
auf der horst|Auf der Horst|DE|ni|mazmemo
augsburg|Augsburg|DE|by|saodeqa
augustdorf|Augustdorf|DE|nw|nay7ek9
augustinusga|Augustinusga|NL|FR|kb1ued4
augustusburg|Augustusburg|DE|sn|mav5ewe
aulendorf|Aulendorf|DE|bw|nan7ems
aurangabad|Aurangabad|IN||u8h8jpa
aurich|Aurich|DE|ni|pb2jegs
aurora|Aurora|US||sa0d5st
aussere neustadt|Äußere Neustadt|DE|sn|oavvey8
austerlitz|Austerlitz|NL|UT|kayoeas
austin|Austin|US||t9a36ci
australia||AU|==|a
australie||AU|==|a
austria||AT|==|a
auvelais|Auvelais|BE|WA|nau5e8v
avadi|Avadi|IN||s7yfk2j
avelgem|Avelgem|BE|VL|nav2e5l
avellaneda|Avellaneda|AR||s49q9dv
avenhorn|Avenhorn|NL|NH|lb06e9r
avtozavodskyi|Avtozavodskyi|UA||raqeggv
awans|Awans|BE|WA|naureb6
awasa|Awasa|ET||s7hmguw
awka|Awka|NG||r7f9efn
axel|Axel|NL|ZE|mawfe6v
ayacucho|Ayacucho|PE||r5xg85u
ayd n|Aydın|TR||r9v5g1c
aywaille|Aywaille|BE|WA|nau7ebs
az zawiyah|Az Zāwīyah|LY||r9h0evd
az zubayr|Az Zubayr|IQ||q9afhki
az zulfi|Az Zulfī|SA||q8z2hci
azamgarh|Azamgarh|IN||q8yfkb2
azare|Azare|NG||q7ufeob
azcapotzalco|Azcapotzalco|MX||s8g568h
ba dinh|Ba Dinh|VN||r8kgm1z
ba on|Ba Đồn|VN||q8bbm3m
ba vi|Ba Vì|VN||s8kkm0q
baak|Baak|NL|GE|jayoedb
baalder|Baalder|NL|OV|lb03eeh
baal|Baal|BE|VL|mavoe97
baambrugge|Baambrugge|NL|UT|jaz5e9v
baardwijk|Baardwijk|NL|NB|laxlea6
baarle nassau|Baarle-Nassau|NL|NB|mawxe9p
baarlo|Baarlo|NL|LI|mawlecx
baarn|Baarn|NL|UT|oaz1eap
baasrode|Baasrode|BE|VL|mavse7j
bab ezzouar|Bab Ezzouar|DZ||s9s1e4u
babberich|Babberich|NL|GE|kay7ecz
babenhausen|Babenhausen|DE|by|manqeoh
babenhausen|Babenhausen|DE|he|oastekv
babol|Bābol|IR||r9rjhyc
bac giang|Bắc Giang|VN||s8l3m2z
bac lieu|Bạc Liêu|VN||r7ntm1p
bac ninh|Bắc Ninh|VN||s8kvm2o
bac quang|Bắc Quang|VN||q8oglzb
bac tu liem|Bắc Từ Liêm|VN||s8kjm1r
bacabal|Bacabal|BR||q6m9afm
bacau|Bacău|RO||rajdfyr
bachuan|Bachuan|CN||r98xm2l
backnang|Backnang|DE|bw|papzem8
bacolod city|Bacolod City|PH||s7rnndj
bacoor|Bacoor|PH||s826n7y
bad abbach|Bad Abbach|DE|by|napyetg
bad aibling|Bad Aibling|DE|by|oamyetd
bad arolsen|Bad Arolsen|DE|he|oawqel1
bad belzig|Bad Belzig|DE|bb|nayueuz
bad bentheim|Bad Bentheim|DE|ni|nazaefw
bad bergzabern|Bad Bergzabern|DE|rp|maqeei8
bad berka|Bad Berka|DE|th|maveerc
bad berleburg|Bad Berleburg|DE|nw|oavtejb
bad bevensen|Bad Bevensen|DE|ni|nb1gepe
bad birnbach|Bad Birnbach|DE|by|maokewd
bad blankenburg|Bad Blankenburg|DE|th|mauserb
bad bramstedt|Bad Bramstedt|DE|sh|nb3seng
bad breisig|Bad Breisig|DE|rp|naubeg9
bad bruckenau|Bad Brückenau|DE|by|matren7
bad camberg|Bad Camberg|DE|he|natqeiz
bad doberan|Bad Doberan|DE|mv|nb4bet2
bad driburg|Bad Driburg|DE|nw|oaxpel2
bad duben|Bad Düben|DE|sn|naxbeuy
bad durkheim|Bad Dürkheim|DE|rp|oareeip
bad durrenberg|Bad Dürrenberg|DE|st|nawietj
bad durrheim|Bad Dürrheim|DE|bw|naneejp
bad ems|Bad Ems|DE|rp|natuehf
bad endbach|Bad Endbach|DE|he|nauzejm
bad endorf|Bad Endorf|DE|by|man3eu6
bad essen|Bad Essen|DE|ni|nazcej5
bad fallingbostel|Bad Fallingbostel|DE|ni|nb0vemx
bad feilnbach|Bad Feilnbach|DE|by|mampetd
bad frankenhausen|Bad Frankenhausen|DE|th|nawoequ
bad freienwalde|Bad Freienwalde|DE|bb|nb0neyz
bad fussing|Bad Füssing|DE|by|maobewz
bad gandersheim|Bad Gandersheim|DE|ni|nay3env
bad griesbach|Bad Griesbach|DE|by|naolewn
bad harzburg|Bad Harzburg|DE|ni|oay4epc
bad herrenalb|Bad Herrenalb|DE|bw|mapkejg
bad hersfeld|Bad Hersfeld|DE|he|oavbemz
bad homburg vor der hohe|Bad Homburg vor der Höhe|DE|he|patjejy
bad honnef|Bad Honnef|DE|nw|oauoeg3
bad honningen|Bad Hönningen|DE|rp|maucegb
bad iburg|Bad Iburg|DE|ni|nayveic
bad kissingen|Bad Kissingen|DE|by|oatgeo0
bad konigshofen im grabfeld|Bad Königshofen im Grabfeld|DE|by|matqep3
bad konig|Bad König|DE|he|nas6el1
bad kosen|Bad Kösen|DE|st|maw1esk
bad kreuznach|Bad Kreuznach|DE|rp|pasgehv
bad laasphe|Bad Laasphe|DE|nw|navhejf
bad laer|Bad Laer|DE|ni|nayqeig
bad langensalza|Bad Langensalza|DE|th|oavzepl
bad lauchstadt|Bad Lauchstädt|DE|st|mawresz
bad lausick|Bad Lausick|DE|sn|naw2ev4
bad lauterberg im harz|Bad Lauterberg im Harz|DE|ni|naxfep3
bad liebenwerda|Bad Liebenwerda|DE|bb|nax4ex7
bad liebenzell|Bad Liebenzell|DE|bw|naphek9
bad lippspringe|Bad Lippspringe|DE|nw|naxueki
bad lobenstein|Bad Lobenstein|DE|th|mau5esc
bad marienberg|Bad Marienberg|DE|rp|maupei3
bad mergentheim|Bad Mergentheim|DE|bw|oarhen5
bad munder am deister|Bad Münder am Deister|DE|ni|oaz0ema
bad munstereifel|Bad Münstereifel|DE|nw|maugees
bad nauheim|Bad Nauheim|DE|he|oatweka
bad nenndorf|Bad Nenndorf|DE|ni|nazeem2
bad neuenahr ahrweiler|Bad Neuenahr-Ahrweiler|DE|rp|oaueefr
bad neustadt an der saale|Bad Neustadt an der Saale|DE|by|natseod
bad oeynhausen|Bad Oeynhausen|DE|nw|paz1ekg
bad oldesloe|Bad Oldesloe|DE|sh|ob3heot
bad orb|Bad Orb|DE|he|natjelz
bad pyrmont|Bad Pyrmont|DE|ni|oayfelp
bad rappenau|Bad Rappenau|DE|bw|oaqsela
bad reichenhall|Bad Reichenhall|DE|by|oamlevs
bad rothenfelde|Bad Rothenfelde|DE|ni|mayseip
bad sachsa|Bad Sachsa|DE|ni|naxbepc
bad sackingen|Bad Säckingen|DE|bw|oam3ei3
bad salzdetfurth|Bad Salzdetfurth|DE|ni|nayment
bad salzuflen|Bad Salzuflen|DE|nw|paypeka
bad salzungen|Bad Salzungen|DE|th|oav5eog
bad sassendorf|Bad Sassendorf|DE|nw|naxaeip
bad saulgau|Bad Saulgau|DE|bw|oaneeme
bad schlema|Bad Schlema|DE|sn|maukev7
bad schussenried|Bad Schussenried|DE|bw|nancemu
bad schwalbach|Bad Schwalbach|DE|he|nataeif
bad schwartau|Bad Schwartau|DE|sh|ob3sepq
bad segeberg|Bad Segeberg|DE|sh|nb3ueon
bad sobernheim|Bad Sobernheim|DE|rp|masbeh9
bad soden am taunus|Bad Soden am Taunus|DE|he|oataejm
bad soden salmunster|Bad Soden-Salmünster|DE|he|natoem1
bad sooden allendorf|Bad Sooden-Allendorf|DE|he|nawfenp
bad staffelstein|Bad Staffelstein|DE|by|nat6eqk
bad tolz|Bad Tölz|DE|by|oamoes4
bad urach|Bad Urach|DE|bw|naopem4
bad vilbel|Bad Vilbel|DE|he|pateeka
bad waldsee|Bad Waldsee|DE|bw|oan4en3
bad wildbad|Bad Wildbad|DE|bw|napfejr
bad wildungen|Bad Wildungen|DE|he|oaw0elc
bad wimpfen|Bad Wimpfen|DE|bw|maqrelg
bad windsheim|Bad Windsheim|DE|by|narieoy
bad worishofen|Bad Wörishofen|DE|by|nandepg
bad wunnenberg|Bad Wünnenberg|DE|nw|nax4ek6
bad wurzach|Bad Wurzach|DE|bw|nan3eni
bad zwischenahn|Bad Zwischenahn|DE|ni|ob1qei8
badajoz|Badajoz|ES||r9y0dcn
badalona|Badalona|ES||ra55e29
baden baden|Baden-Baden|DE|bw|papgeiw
baden wurttemberg||DE|=|a
badenstedt|Badenstedt|DE|ni|nazgemv
bade|Bade|TW||r8v9n8w
badhoevedorp|Badhoevedorp|NL|NH|nazee9b
badin|Badin|PK||q8uij78
badlapur|Badlapur|IN||r8f8jjj
baesweiler|Baesweiler|DE|nw|oavfed7
baflo|Baflo|NL|GR|kb28ee3
bafoussam|Bafoussam|CM||s7d8eoy
bagaha|Bagaha|IN||q91akdl
bagalkot|Bagalkot|IN||q86zjqa
bagc lar|Bağcılar|TR||ta40g46
bagerhat|Bagerhat|BD||s8oyktf
baghdad|Baghdad|IQ||w9imhbc
baghlan|Baghlān|AF||q9qdj6v
bago city|Bago City|PH||r7r9nd7
bagong silangan|Bagong Silangan|PH||q82vn8f
bagong silang|Bagong Silang|PH||r832n88
bago|Bago|MM||r8a6lc0
baguio|Baguio|PH||s87mn6z
bahadurgarh|Bahadurgarh|IN||r95pjtq
baharampur|Baharampur|IN||r8sykp5
baharestan|Bahārestān|IR||q9g9hvt
baharkah|Baḥarkah|IQ||q9qwhac
bahawalnagar|Bahawalnagar|PK||r9avjjv
bahawalpur|Bahawalpur|PK||t97ojf4
bahcelievler|Bahçelievler|TR||ta3wg46
bahia blanca|Bahía Blanca|AR||s3yg931
bahir dar|Bahir Dar|ET||s7u7grv
bahraigh|Bahraigh|IN||r92lk6n
baia farta|Baía Farta|AO||q5z0ewo
baia mare|Baia Mare|RO||qamefph
baicheng|Baicheng|CN||sagqnd7
baidoa|Baidoa|SO||q76nh99
baidyabati|Baidyabāti|IN||q8pakpd
baienfurt|Baienfurt|DE|bw|mamvemt
baiersbronn|Baiersbronn|DE|bw|naoqeja
baiersdorf|Baiersdorf|DE|by|maryeqo
bairro da penha|Bairro da Penha|BR||q553abd
baise|Baise|CN||t8sdm47
baishan|Baishan|CN||ra6inn6
baisha|Baisha|CN||q96qm2s
baiyin|Baiyin|CN||s9rjlxd
bakel|Bakel|NL|NB|max2eby
bakenberg|Bakenberg|NL|GE|kayhecc
bakersfield|Bakersfield|US||s9o94pe
bakhuizen|Bakhuizen|NL|FR|kb0veb6
bakkeveen|Bakkeveen|NL|FR|kb1gede
bakkum|Bakkum|NL|NH|lb00e8y
bakum|Bakum|DE|ni|mb0ieis
baku|Baku|AZ||va26hql
bakwa|Bakwa|CD||q79hg04
bal kesir|Balıkesir|TR||ra05g1h
balakovo|Balakovo|RU||rayjhks
balashikha|Balashikha|RU||rb8zgtf
balasore|Balasore|IN||r8lpklh
balbala|Balbala|DJ||t7u4h7r
balcon de la lisa|Balcón de la Lisa|CU||r8q17iz
balen|Balen|BE|VL|oaw5ead
balikpapan|Balikpapan|ID||t6uhmwj
balingen|Balingen|DE|bw|pao4ekl
baliuag|Baliuag|PH||r83jn7u
bali|Bāli|IN||s8oxkpe
balkh|Balkh|AF||q9s4j1u
balk|Balk|NL|FR|lb0yebi
ballarat|Ballarat|AU||q41nozl
ballari|Ballari|IN||s842jto
ballast|Ballast|NL|DR|kb0beep
ballenstedt|Ballenstedt|DE|st|maxoer7
balneario camboriu|Balneário Camboriú|BR||r4v1a4x
balombo|Balombo|AO||q5zpf11
balsas|Balsas|BR||q6d3ac4
baltimore|Baltimore|US||t9z57z7
balti|Bălţi|MD||qamog1l
baltmannsweiler|Baltmannsweiler|DE|bw|mapeem9
balurghat|Bālurghāt|IN||r8w2kqm
balvanera|Balvanera|AR||r49v9ds
balve|Balve|DE|nw|nawlehu
bamako|Bamako|ML||w7x1d9u
bama|Bama|NG||q7u0ey1
bamberg|Bamberg|DE|by|qasmeqa
bamenda|Bamenda|CM||s7ekeo7
bammental|Bammental|DE|bw|mar4eke
ban i chang|Ban I Chang|TH||q803lli
ban khlong prawet|Ban Khlong Prawet|TH||r804lno
ban samae dam|Ban Samae Dam|TH||q7zrlmv
banan|Banan|CN||s97mm3y
band rma|Bandırma|TR||qa23g1q
banda aceh|Banda Aceh|ID||s7del8t
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
bandundu province|Bandundu Province|CD||r6osf8a
bandung|Bandung|ID||v6esm6x
baneh|Bāneh|IR||q9q0hfh
banfora|Banfora|BF||q7rkdit
bang bon|Bang Bon|TH||q7zylmw
bang kapi|Bang Kapi|TH||r809lnl
bang khae|Bang Khae|TH||r801lmx
bang khun thian|Bang Khun Thian|TH||r7zylmz
bang sue|Bang Sue|TH||q80dln9
bangaon|Bangaon|IN||q8q1kqr
bangert|Bangert|NL|NH|kb0ieae
bangkok noi|Bangkok Noi|TH||q808ln4
bangkok|Bangkok|TH||w807ln6
bangui|Bangui|CF||t7a4fbj
banha|Banhā|EG||r9amgam
banholt|Banholt|NL|LI|jav3ec5
bani mazar|Banī Mazār|EG||q955g9l
bani suwayf|Banī Suwayf|EG||s96rgae
banja luka|Banja Luka|BA||raeef7t
banjaran|Banjaran|ID||r6efm6v
banjarbaru|Banjarbaru|ID||s6ogmr0
banjarmasin|Banjarmasin|ID||t6osmqb
banjar|Banjar|ID||r6e0m6f
bankura|Bānkura|IN||r8qjklv
bannewitz|Bannewitz|DE|sn|navney4
bannu|Bannu|PK||u9hnjc4
banqiao|Banqiao|TW||t8vhn9f
bansbaria|Bānsbāria|IN||q8prkpk
banswara|Bānswāra|IN||q8rejms
bantega|Bantega|NL|FR|jb0sec4
bant|Bant|NL|FL|kb0lebz
banyuwangi|Banyuwangi|ID||q6b5mpo
bao an centre|Bao'an Centre|CN||q8oqmog
bao an|Bao'an|CN||w8onmoc
bao loc|Bảo Lộc|VN||r7u3m7h
baoding|Baoding|CN||v9xzmsq
baoji|Baoji|CN||u9lhm5w
baoshan|Baoshan|CN||v9d9n9h
baotou|Baotou|CN||va2xmd4
baqubah|Baqubah|IQ||r9jrhbx
barakaldo|Barakaldo|ES||qaaadnp
baraki|Baraki|DZ||q9rve4m
barakpur|Bārākpur|IN||r8p9kpg
baranagar|Baranagar|IN||r8owkpi
baranovichi|Baranovichi|BY||rb1lfw9
baran|Bārān|IN||q8vqjsk
barasat|Bārāsat|IN||s8p4kps
barbacena|Barbacena|BR||q5b1aif
barcarena|Barcarena|BR||q6tta4x
barcelona|Barcelona|ES||ua4ze20
barcelona|Barcelona|VE||t7q68wb
barchem|Barchem|NL|GE|jaysedw
barddhaman|Barddhamān|IN||s8qmko2
bardowick|Bardowick|DE|ni|mb21eov
bareilly|Bareilly|IN||t94tk0n
barendrecht|Barendrecht|NL|ZH|pay2e8l
barger oosterveld|Barger-Oosterveld|NL|DR|lb0lefc
bargeres|Bargeres|NL|DR|nb0kef4
bargteheide|Bargteheide|DE|sh|nb39eoj
bariadi|Bariadi|TZ||r6q8gie
barinas|Barinas|VE||s7ly8gx
baripada|Baripāda|IN||q8mxkkx
barishal|Barishal|BD||r8p2kv1
bari|Bari|IT||sa48f6v
barking|Barking|GB||rax5dw8
barleben|Barleben|DE|st|maz0esa
barmbek nord|Barmbek-Nord|DE|hh|pb2xenw
barmbek sud|Barmbek-Süd|DE|hh|pb2uenw
barmstedt|Barmstedt|DE|sh|nb3fen5
barnala|Barnāla|IN||q9adjpv
barnaul|Barnaul|RU||tb28kcl
barneveld|Barneveld|NL|GE|payuebi
barnstorf|Barnstorf|DE|ni|mb0fejm
barntrup|Barntrup|DE|nw|mayfelc
barop|Barop|DE|nw|max0egn
barquisimeto|Barquisimeto|VE||u7py8jc
barra mansa|Barra Mansa|BR||r57eahb
barrancabermeja|Barrancabermeja|CO||r7hn86v
barranquilla|Barranquilla|CO||u7sh84a
barreiras|Barreiras|BR||r609af1
barretos|Barretos|BR||q5cwa53
barrie|Barrie|CA||radc7qp
barsbuttel|Barsbüttel|DE|sh|nb2teo9
barshi|Barshi|IN||q8cnjq9
barsingerhorn|Barsingerhorn|NL|NH|jb0me9i
barsinghausen|Barsinghausen|DE|ni|nazaem9
barssel|Barßel|DE|ni|nb1pehj
barth|Barth|DE|mv|nb50evc
barueri|Barueri|BR||s54pa9s
baruta|Baruta|VE||r7qz8q8
barysaw|Barysaw|BY||rb4ng36
basaksehir|Başakşehir|TR||ra47g3z
basel|Basel|CH||ram4eh1
bashan|Bashan|CN||q935mud
basildon|Basildon|GB||rax9dxa
basingstoke|Basingstoke|GB||qawedsz
basirhat city|Basirhat City|IN||r8oykqt
basrah|Basrah|IQ||u9arhkq
basse lasne|Basse Lasne|BE|WA|nauue8h
bassenge|Bassenge|BE|WA|mav0ebl
bassum|Bassum|DE|ni|nb0tek9
basti|Bastī|IN||q90fk9s
bastogne|Bastogne|BE|WA|naswebw
basuo|Basuo|CN||s8f2m9v
bat yam|Bat Yam|IL||q9eygkj
batadorp|Batadorp|NL|NB|jax1eb0
batala|Batāla|IN||r9edjow
batam|Batam|ID||u717lwy
batangas|Batangas|PH||r808n8a
batang|Batang|ID||r6g0mfj
bataysk|Bataysk|RU||qakygyg
bata|Bata|GQ||r736en5
batenburg|Batenburg|NL|GE|jaxyebn
bathinda|Bathinda|IN||s99xjo6
bathmen|Bathmen|NL|OV|maz5edh
bath|Bath|GB||qawqdpg
batikent|Batikent|TR||sa11gex
batman|Batman|TR||s9v9h29
batna|Batna|DZ||s9osed5
baton rouge|Baton Rouge|US||r9ak6up
battagram|Battagram|PK||t9mcjiu
battambang|Battambang|KH||q7yeluo
battenberg|Battenberg|DE|he|mavpek1
battice|Battice|BE|WA|maupec6
batu caves|Batu Caves|MY||r770lqg
batu pahat|Batu Pahat|MY||r735ltx
batumi|Batumi|GE||ra5oh3n
baturaja|Baturaja|ID||r6mjlxd
batu|Batu|ID||r6c5mkl
baubau|Baubau|ID||r6iunck
bauchi|Bauchi|NG||t7qnenc
baudour|Baudour|BE|WA|mau8e6n
baumschulenweg|Baumschulenweg|DE|be|oazrexh
baunatal|Baunatal|DE|he|oawdem5
bauru|Bauru|BR||s581a3q
bautzen|Bautzen|DE|sn|paw6f03
bavaria||DE|=|a
bavel|Bavel|NL|NB|max9e9f
bawshar|Bawshar|OM||s8riie8
bayambang|Bayambang|PH||q85xn6m
bayamon|Bayamón|PR||r8d48s8
bayamo|Bayamo|CU||r8il7z4
bayan lepas|Bayan Lepas|MY||q7cqlmi
bayan nur|Bayan Nur|CN||ua36m6b
bayawan|Bayawan|PH||q7o0nd4
bayenthal|Bayenthal|DE|nw|navfefd
bayern||DE|=|a
bayji|Bayjī|IQ||r9n1h8t
bayreuth|Bayreuth|DE|by|qasres6
bayugan|Bayugan|PH||q7mcnld
bazel|Bazel|BE|VL|maw3e7y
bazel||CH||ram4eh1
bazhong|Bazhong|CN||v9ejm4i
beau bassin rose hill|Beau Bassin-Rose Hill|MU||q5dtibn
beaufays|Beaufays|BE|WA|maugebo
beaumont|Beaumont|BE|WA|matke7s
beaumont|Beaumont|US||q99l6mm
beauraing|Beauraing|BE|WA|nat7e9s
beauvechain|Beauvechain|BE|WA|mav2e99
beawar|Beāwar|IN||r8yijmg
bebra|Bebra|DE|he|navlen8
bechar|Béchar|DZ||r9dudpu
beckingen|Beckingen|DE|sl|nar8eem
beckum|Beckum|DE|nw|paxseic
becontree|Becontree|GB||qax7dwd
bedburg|Bedburg|DE|nw|oavnee9
bedford|Bedford|GB||qaytdup
bedok new town|Bedok New Town|SG||s71plwq
bedum|Bedum|NL|GR|mb22eec
beed|Beed|IN||r8erjqg
beegden|Beegden|NL|LI|kaw7ecg
beek gem montferland|Beek gem Montferland|NL|GE|kay7ed7
beekbergen|Beekbergen|NL|GE|layweck
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
beerzel|Beerzel|BE|VL|mavue8z
beesd|Beesd|NL|GE|lay5eaf
beesel|Beesel|NL|LI|lawfecs
beeskow|Beeskow|DE|bb|nayxezl
beetsterzwaag|Beetsterzwaag|NL|FR|lb1eecw
beets|Beets|NL|NH|jb03e9u
begijnendijk|Begijnendijk|BE|VL|navqe9a
begoua|Bégoua|CF||s7adfbh
begusarai|Begusarai|IN||r8wmkj9
behbahan|Behbahān|IR||q9b0hrk
bei an|Bei’an|CN||sao3nno
beibei|Beibei|CN||r98vm3o
beihai|Beihai|CN||t8lomb4
beijing|Beijing|CN||ya0vmvc
beilen|Beilen|NL|DR|nb0uee3
beiliu|Beiliu|CN||r8p3mej
beilstein|Beilstein|DE|bw|maq8elv
beining|Beining|CN||ra5knab
beinsdorp|Beinsdorp|NL|NH|jaz9e8s
beipiao|Beipiao|CN||ra63n7i
beira|Beira|MZ||t5ewgks
beirut|Beirut|LB||u9k5gmm
bejaia|Béjaïa|DZ||r9s4ea4
bekasi|Bekasi|ID||v6gpm57
bekkevoort|Bekkevoort|BE|VL|mavie9t
belagavi|Belagavi|IN||s861jmy
belawan|Belawan|ID||q78ili4
belcrum|Belcrum|NL|NB|laxce99
belecke|Belecke|DE|nw|max0ej5
belem|Belém|BR||u6tya5a
belfast|Belfast|GB||sb5odfj
belfeld|Belfeld|NL|LI|mawjed0
belford roxo|Belford Roxo|BR||s56sajg
belfort|Belfort|NL|LI|lav9ebq
belgern|Belgern|DE|sn|max0ewg
belgien||BE|==|a
belgie||BE|==|a
belgique||BE|==|a
belgium||BE|==|a
belgorod|Belgorod|RU||saukgpm
belgrade|Belgrade|RS||uaegfgv
belgrano|Belgrano|AR||r4a09dm
bella vista|Bella Vista|DO||r8da8hp
bellevue|Bellevue|US||ram94gk
bellheim|Bellheim|DE|rp|naqoej0
bellingwolde|Bellingwolde|NL|GR|lb1kefx
bello|Bello|CO||s7fm824
belm|Belm|DE|ni|nazaeil
belo horizonte|Belo Horizonte|BR||v5eoahy
beloeil|Beloeil|BE|WA|naufe6d
belsele|Belsele|BE|VL|naw3e7d
belt schutsloot|Belt-Schutsloot|NL|OV|jb0becu
beltrum|Beltrum|NL|GE|kaynee8
bemerode|Bemerode|DE|ni|oazfenb
bemmel|Bemmel|NL|GE|nay5ece
bemowo|Bemowo|PL||qaz5fi3
ben cat|Bến Cát|VN||s7szm44
ben tre|Bến Tre|VN||q7qgm3i
bender|Bender|MD||qak3g5w
bendigo|Bendigo|AU||q43wp0s
bendorf|Bendorf|DE|rp|oau2eh2
benfica|Benfica|AO||r696ewk
bengaluru|Bengaluru|IN||x7y1jvj
bengbu|Bengbu|CN||t9himy0
benghazi|Benghazi|LY||t9f7ffr
bengkulu|Bengkulu|ID||s6ngls3
benguela|Benguela|AO||t5z2ex8
beni mellal|Beni Mellal|MA||r9fuded
benin city|Benin City|NG||u7fmebn
benito juarez|Benito Juárez|MX||s8ft68k
beni|Beni|CD||r6zdg5v
bennebroek|Bennebroek|NL|NH|mazce8s
bennekom|Bennekom|NL|GE|naygebs
bennewitz|Bennewitz|DE|sn|mawoevb
benningen am neckar|Benningen am Neckar|DE|bw|mapzelo
benninghofen|Benninghofen|DE|nw|nax0egw
benoni|Benoni|ZA||t4x9g2o
bensheim|Bensheim|DE|he|pas0ejy
bentelo|Bentelo|NL|OV|jaz2eek
benthuizen|Benthuizen|NL|ZH|oayoe8m
bento goncalves|Bento Gonçalves|BR||q4oz9ww
bentveld|Bentveld|NL|NH|kazge8p
benxi|Benxi|CN||ta4pnfs
beppu|Beppu|JP||q9igo1a
beratzhausen|Beratzhausen|DE|by|maqeest
berazategui|Berazategui|AR||r49f9eb
berberati|Berbérati|CF||q79uf3v
berbera|Berbera|SO||r7r0hd1
bercham|Bercham|MY||r7awloy
berchem sainte agathe|Berchem-Sainte-Agathe|BE|BR|oavbe7y
berchem|Berchem|BE|VL|paw7e8b
berching|Berching|DE|by|naqfers
berchtesgaden|Berchtesgaden|DE|by|mambew4
berdyansk|Berdyansk|UA||qajwgq7
berezniki|Berezniki|RU||rbj1i9u
berg en bos|Berg en Bos|NL|GE|kaz2ech
berg en dal|Berg en Dal|NL|GE|kaxyecg
bergamo|Bergamo|IT||qagyemv
bergedorf|Bergedorf|DE|hh|qb2keof
bergeijk|Bergeijk|NL|NB|oawkeaw
bergen auf rugen|Bergen auf Rügen|DE|mv|nb56exb
bergen op zoom|Bergen op Zoom|NL|NB|qax2e7x
bergen|Bergen|DE|ni|nb0peno
bergen|Bergen|NL|NH|ob0be92
bergen|Bergen|NO||sblreas
bergharen|Bergharen|NL|GE|kay1ebr
bergheim|Bergheim|DE|nw|pavkeeg
berghem|Berghem|NL|NB|maxtebh
berghofen|Berghofen|DE|nw|nawzegx
bergisch gladbach|Bergisch Gladbach|DE|nw|qavneft
bergkamen|Bergkamen|DE|nw|paxeeh8
bergkirchen|Bergkirchen|DE|by|mao2erk
bergneustadt|Bergneustadt|DE|nw|oavqeha
bergschenhoek|Bergschenhoek|NL|ZH|oayfe8i
bergstedt|Bergstedt|DE|hh|nb33eo5
bergstoep|Bergstoep|NL|ZH|kay8e9a
berg|Berg|DE|by|masdetq
berg|Berg|NL|LI|lavaec2
beringen|Beringen|BE|VL|pavteaj
beringe|Beringe|NL|LI|kawmecj
berkane|Berkane|MA||q9n0dpk
berkel en rodenrijs|Berkel en Rodenrijs|NL|ZH|oayfe8g
berkeley|Berkeley|US||q9v74gd
berkenwoude|Berkenwoude|NL|ZH|kayae93
berkhout|Berkhout|NL|NH|kb08e9w
berkum|Berkum|NL|OV|lazwed2
berlaar|Berlaar|BE|VL|naw0e8y
berlare|Berlare|BE|VL|navre74
berlicum|Berlicum|NL|NB|maxkeb0
berlijn||DE|be|vazwex9
berlin kopenick|Berlin Köpenick|DE|be|pazoexq
berlin|Berlin|DE|be|vazwex9
berltsum|Berltsum|NL|FR|lb1webp
bernau am chiemsee|Bernau am Chiemsee|DE|by|mamteue
bernau bei berlin|Bernau bei Berlin|DE|bb|pb0cexr
bernburg|Bernburg|DE|st|oaxvesm
bernhardswald|Bernhardswald|DE|by|maqdeu1
bernissart|Bernissart|BE|WA|nau7e65
bernkastel kues|Bernkastel-Kues|DE|rp|masoefo
bernsdorf|Bernsdorf|DE|sn|mawpez3
bern|Bern|CH||qakfegp
berrechid|Berrechid|MA||r9ifdax
bersenbruck|Bersenbrück|DE|ni|mazzei3
bertem|Bertem|BE|VL|navae8v
bertoua|Bertoua|CM||r7aqey0
bertrix|Bertrix|BE|WA|masieam
besancon|Besançon|FR||qal9ecq
besigheim|Besigheim|DE|bw|naq4ele
besoijen|Besoijen|NL|NB|laxkea1
bestensee|Bestensee|DE|bb|maz4exw
besterd|Besterd|NL|NB|lax8ea5
bestwig|Bestwig|DE|nw|nawoejc
best|Best|NL|NB|oax3eaz
bet shemesh|Bet Shemesh|IL||q9e5gl7
betim|Betim|BR||s5ejah8
bettiah|Bettiah|IN||r90gkeq
betul|Betūl|IN||q8mujwe
betuwe||NL|=|a
betzdorf|Betzdorf|DE|rp|nav3ehv
beuningen|Beuningen|NL|GE|oay2ec1
beusichem|Beusichem|NL|GE|laybeap
beveren leie|Beveren-Leie|BE|VL|mavce5a
beveren|Beveren|BE|VL|paw9e7u
bevere|Bevere|BE|VL|nav9e5z
beverlo|Beverlo|BE|VL|navxeai
beverst|Beverst|BE|VL|mavdeb8
beverungen|Beverungen|DE|nw|naxjem1
beverwijk|Beverwijk|NL|NH|pazse8y
bexbach|Bexbach|DE|sl|oar3eg6
bexley|Bexley|GB||rawwdwf
beylikduzu|Beylikdüzü|TR||sa3ug3k
beyne heusay|Beyne-Heusay|BE|WA|naumebr
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
bhatara|Bhatara|BD||s8s4kv9
bhatpara|Bhātpāra|IN||s8pjkpk
bhavnagar|Bhavnagar|IN||t8mgjgf
bhawana|Bhawana|PK||s9dpjht
bhayandar|Bhayandar|IN||t8fmjid
bhetia|Bhetia|IN||r8pbkja
bhilai|Bhilai|IN||t8kxk67
bhilwara|Bhilwara|IN||s8wfjnc
bhimavaram|Bhimavaram|IN||r87yk6g
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
biberach an der riss|Biberach an der Riß|DE|bw|oanlen7
bibirevo|Bibirevo|RU||rb98gsg
biblis|Biblis|DE|he|nas1eji
bickenbach|Bickenbach|DE|he|mas8ejy
bidar|Bidar|IN||r8brjvc
bida|Bida|NG||s7n8ecp
biddinghuizen|Biddinghuizen|NL|FL|mazpebt
biebesheim|Biebesheim|DE|he|masaejj
biebrich|Biebrich|DE|he|pat0eix
biedenkopf|Biedenkopf|DE|he|navfejp
bielany|Bielany|PL||raz9fi6
bielefeld|Bielefeld|DE|nw|sayjejp
bielsko biala|Bielsko-Biala|PL||rasefcx
bien hoa|Biên Hòa|VN||u7sem4q
bienenbuttel|Bienenbüttel|DE|ni|mb1mep5
bierbeek|Bierbeek|BE|VL|nav7e98
bierstadt|Bierstadt|DE|he|nat4ej1
bierum|Bierum|NL|GR|jb2aef2
biesdonk|Biesdonk|NL|NB|maxde9b
biesdorf|Biesdorf|DE|be|oazvexn
biesenthal|Biesenthal|DE|bb|mb0lexw
biesland|Biesland|NL|LI|kav8ebs
biest houtakker|Biest-Houtakker|NL|NB|jax3eac
bietigheim bissingen|Bietigheim-Bissingen|DE|bw|papyelc
bietigheim|Bietigheim|DE|bw|mapveix
biezenmortel|Biezenmortel|NL|NB|jaxeeae
biggekerke|Biggekerke|NL|ZE|jax2e5t
bihar sharif|Bihār Sharīf|IN||s8w0khk
bijie|Bijie|CN||u91um0h
bijvanck|Bijvanck|NL|NH|maz9ean
bikaner|Bikaner|IN||t93ujjn
bila tserkva|Bila Tserkva|UA||rascg7o
bilaspur|Bilāspur|IN||s8nck88
bilbao|Bilbao|ES||saa6dnv
bilbeis|Bilbeis|EG||r9aigbo
bilderstockchen|Bilderstöckchen|DE|nw|navlef9
bilgaard|Bilgaard|NL|FR|mb1uec4
bilimora|Bilimora|IN||s8jpjio
billerbeck|Billerbeck|DE|nw|nayeeg9
billigheim|Billigheim|DE|bw|mar3elp
billings|Billings|US||qah65im
billstedt|Billstedt|DE|hh|qb2reo5
bilqas|Bilqās|EG||r9cpgb4
bilthoven|Bilthoven|NL|UT|oayteag
bilzen|Bilzen|BE|VL|oavbebc
bima|Bima|ID||r6ain1t
bimbo|Bimbo|CF||s79ufb6
binangonan|Binangonan|PH||r826n8n
binan|Biñan|PH||s81un8c
binche|Binche|BE|WA|oau1e7k
bindlach|Bindlach|DE|by|masues9
bingelrade|Bingelrade|NL|LI|javmech
bingen am rhein|Bingen am Rhein|DE|rp|oastehy
bingol|Bingöl|TR||q9y0h0h
binh thanh|Bình Thạnh|VN||t7s1m4f
binh thuy|Bình Thủy|VN||q7pzm1q
binjai|Binjai|ID||s780lhl
binnenhof|Binnenhof|NL|ZH|kaywe8m
binnenstad|Binnenstad|NL|GE|maz1eck
bintulu|Bintulu|MY||r76tmlz
binzhou|Binzhou|CN||t9ttmzu
biratnagar|Biratnagar|NP||r8zikmf
birendranagar|Birendranagar|NP||r95gk6q
birganj|Birgañj|NP||s912kfs
birigui|Birigui|BR||q5ava06
birjand|Bīrjand|IR||r9hbigi
birkenau|Birkenau|DE|he|naroek7
birkenfeld|Birkenfeld|DE|bw|naprejz
birkenfeld|Birkenfeld|DE|rp|marxefx
birkenhead|Birkenhead|GB||sb2bdnn
birkenwerder|Birkenwerder|DE|bb|mb0deww
birmingham|Birmingham|GB||uazsdqq
birmingham|Birmingham|US||r9j476w
birnin kebbi|Birnin Kebbi|NG||q7wle7o
birstein|Birstein|DE|he|matvelu
biryulevo|Biryulëvo|RU||rb8fgso
bischberg|Bischberg|DE|by|masneq3
bischofsheim in der rhon|Bischofsheim in der Rhön|DE|by|mau0ent
bischofsheim|Bischofsheim|DE|he|nasvej9
bischofswerda|Bischofswerda|DE|sn|naw1eze
bischofswiesen|Bischofswiesen|DE|by|mambew2
bishan|Bishan|CN||r987m32
bishkek|Bishkek|KG||ta93jn7
bishoftu|Bishoftu|ET||r7mbgwa
bisingen|Bisingen|DE|bw|nao7eks
biskra|Biskra|DZ||r9mtebx
bispingen|Bispingen|DE|ni|mb1gens
bissau|Bissau|GW||s7uycoo
bissegem|Bissegem|BE|VL|mav6e4z
bissendorf|Bissendorf|DE|ni|naz3eip
bitburg|Bitburg|DE|rp|nastee5
bitgummole|Bitgummole|NL|FR|jb1webu
bitswijk|Bitswijk|NL|NB|laxjebl
bitterfeld wolfen|Bitterfeld-Wolfen|DE|st|paxeeu8
bitung|Bitung|ID||r720njl
biysk|Biysk|RU||razxkgo
bizerte|Bizerte|TN||r9tjenf
blaarthem|Blaarthem|NL|NB|lawveb6
blackburn|Blackburn|GB||rb3bdp4
blackpool|Blackpool|GB||rb3idnj
bladel|Bladel|NL|NB|nawpeai
blagoveshchensk|Blagoveshchensk|RU||ratonq9
blaichach|Blaichach|DE|by|mam2eoi
blankenberge|Blankenberge|BE|VL|oawje4p
blankenburg|Blankenburg|DE|be|mb03exe
blankenburg|Blankenburg|DE|st|naxveqg
blankenese|Blankenese|DE|hh|nb2sen9
blankenfelde mahlow|Blankenfelde-Mahlow|DE|bb|oazeex9
blankenfelde|Blankenfelde|DE|bb|nazeex9
blankenhain|Blankenhain|DE|th|mavaeri
blankenheim|Blankenheim|DE|nw|nau3eeh
blantyre|Blantyre|MW||t5q6gl9
blaricum|Blaricum|NL|NH|maz7eak
blasewitz|Blasewitz|DE|sn|oavteyc
blaubeuren|Blaubeuren|DE|bw|naohen6
blaufelden|Blaufelden|DE|bw|maqyenp
blauwhuis|Blauwhuis|NL|FR|jb1aebd
blauwput|Blauwput|BE|VL|oavde94
bleckede|Bleckede|DE|ni|nb21ept
blegny|Blégny|BE|WA|naurebx
bleicherode|Bleicherode|DE|th|mawwepd
bleijerheide|Bleijerheide|NL|LI|mavaecv
bleiswijk|Bleiswijk|NL|ZH|nayhe8l
blerick|Blerick|NL|LI|nawped3
bleskensgraaf|Bleskensgraaf|NL|ZH|lay3e9a
blida|Blida|DZ||s9rbe3v
blieskastel|Blieskastel|DE|sl|oaqseg6
blije|Blije|NL|FR|jb27eca
blijham|Blijham|NL|GR|lb1jefo
blitar|Blitar|ID||r6bimjl
blitterswijck|Blitterswijck|NL|LI|kax5ecz
bloemendaal|Bloemendaal|NL|NH|lazke8u
bloemendaal|Bloemendaal|NL|ZH|nayje91
bloemfontein|Bloemfontein|ZA||t4p4fwt
bloemhof|Bloemhof|NL|ZH|nay6e8i
blokzijl|Blokzijl|NL|OV|kb0heck
blomberg|Blomberg|DE|nw|oayael9
blumberg|Blumberg|DE|bw|namwejp
blumenau|Blumenau|BR||s4v8a3p
bnei brak|Bnei Brak|IL||r9f4gkr
bo e|Bồ Đề|VN||q8kim23
boa vista|Boa Vista|BR||s75u97h
bobenheim roxheim|Bobenheim-Roxheim|DE|rp|narrej8
bobingen|Bobingen|DE|by|oao3eq3
boblingen|Böblingen|DE|bw|pap8el1
bobo dioulasso|Bobo-Dioulasso|BF||t7t2dk3
bobruysk|Bobruysk|BY||rb1ng55
bocholtzerheide|Bocholtzerheide|NL|LI|jav6ecn
bocholtz|Bocholtz|NL|LI|mav6ecp
bocholt|Bocholt|BE|VL|naw5ebi
bocholt|Bocholt|DE|nw|qay0eee
bochum werne|Bochum-Werne|DE|nw|nax1egb
bochum|Bochum|DE|nw|sax0eg2
bockenem|Bockenem|DE|ni|nayheo5
bockhorn|Bockhorn|DE|ni|nb2ceia
bocklersiedlung bugenhagen|Böcklersiedlung-Bugenhagen|DE|sh|mb47eno
bockum|Bockum|DE|nw|oawneee
bocoio|Bocoio|AO||r5zdeza
bodegraven|Bodegraven|NL|ZH|oayoe97
bodelshausen|Bodelshausen|DE|bw|maofeky
bodenheim|Bodenheim|DE|rp|masqej4
bodenkirchen|Bodenkirchen|DE|by|maoeeue
bodenwerder|Bodenwerder|DE|ni|maydemg
boechout|Boechout|BE|VL|naw4e8h
boedapest||HU||ualyfcw
boekarest||RO||uadffwj
boekel|Boekel|NL|NB|maxcebs
boekend|Boekend|NL|LI|jawqed0
boelenslaan|Boelenslaan|NL|FR|jb1oed2
boerdonk|Boerdonk|NL|NB|jax8ebm
bogenhausen|Bogenhausen|DE|by|qanresa
bogen|Bogen|DE|by|napvev9
bogorodskoye|Bogorodskoye|RU||qb91gss
bogor|Bogor|ID||u6fpm4n
bogota|Bogotá|CO||w7at868
bogra|Bogra|BD||r8v1ks9
bohl iggelheim|Böhl-Iggelheim|DE|rp|nar6ej2
bohlen|Böhlen|DE|sn|maw8euf
bohmenkirch|Böhmenkirch|DE|bw|map8enl
bohmte|Bohmte|DE|ni|nazhej4
bohnsdorf|Bohnsdorf|DE|be|nazjexp
bohuniya|Bohuniya|UA||ratog3h
boijl|Boijl|NL|FR|jb0zed8
boise|Boise|US||rab54x8
boizenburg|Boizenburg|DE|mv|nb2aepu
bojnurd|Bojnūrd|IR||r9u3ib9
bokaro|Bokāro|IN||t8rrkjb
bokhtar|Bokhtar|TJ||q9v4j72
boksburg|Boksburg|ZA||s4x7g2i
bole|Bole|CN||raepk7z
boll|Boll|DE|bw|map4emp
bolnes|Bolnes|NL|ZH|may6e8q
bologna|Bologna|IT||sadleri
bolsward|Bolsward|NL|FR|nb1febd
bolton|Bolton|GB||rb2udp9
bolu|Bolu|TR||ra36gbt
bolzano|Bolzano|IT||qaj5eri
boma|Boma|CD||s6hrew9
bomlitz|Bomlitz|DE|ni|mb0yemu
boncelles|Boncelles|BE|WA|mauhebe
bondorf|Bondorf|DE|bw|maosekk
bondoukou|Bondoukou|CI||r7kcdo8
bonen|Bönen|DE|nw|oaxcehl
bong|Bong|NL|LI|jawlecw
bonn hardtberg|Bonn Hardtberg|DE|nw|pauuefl
bonndorf|Bonndorf|DE|bw|mamuej6
bonnigheim|Bönnigheim|DE|bw|maq8el9
bonn|Bonn|DE|nw|sauxefq
bonon|Bonon|CI||q7h9df7
bontang|Bontang|ID||r6ydmyd
booischot|Booischot|BE|VL|mavte9a
boom|Boom|BE|VL|navxe85
boornbergum|Boornbergum|NL|FR|kb1gect
boortmeerbeek|Boortmeerbeek|BE|VL|navme8p
bopfingen|Bopfingen|DE|bw|napqeor
boppard|Boppard|DE|rp|natjeh3
borama|Borama|SO||t7pmh7y
borazjan|Borāzjān|IR||q97bhua
borculo|Borculo|NL|GE|naysee4
bordeaux|Bordeaux|FR||saekdue
bordesholm|Bordesholm|DE|sh|mb4ienv
bordj bou arreridj|Bordj Bou Arreridj|DZ||r9q7e98
bordj el kiffan|Bordj el Kiffan|DZ||q9s3e4v
borgele|Borgele|NL|OV|laz8ed3
borgentreich|Borgentreich|DE|nw|nax9elo
borgerhout|Borgerhout|BE|VL|paw9e8c
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
born|Born|NL|LI|lavrec5
borough park|Borough Park|US||ra2v86g
borsbeek|Borsbeek|BE|VL|naw8e8h
borsdorf|Borsdorf|DE|sn|nawneut
borshchahivka|Borshchahivka|UA||rau3g8f
borssele|Borssele|NL|ZE|oawue6d
borujerd|Borūjerd|IR||r9k6hnf
bosch en duin|Bosch en Duin|NL|UT|kayseak
bosel|Bösel|DE|ni|mb18ei3
boshan|Boshan|CN||r9rcmzb
boskamp|Boskamp|NL|OV|kazded1
boskant|Boskant|NL|NB|jax7eb2
boskoop|Boskoop|NL|ZH|nayne8y
bosque saude|Bosque Saúde|BR||q54faai
bosschenhoofd|Bosschenhoofd|NL|NB|kax8e8m
boston|Boston|US||ta7o8em
botad|Botad|IN||q8nljf3
bothfeld|Bothfeld|DE|ni|oazmen8
botshabelo|Botshabelo|ZA||s4opfy9
bottrop|Bottrop|DE|nw|qax4ef9
botucatu|Botucatu|BR||r56fa5g
botzingen|Bötzingen|DE|bw|mankehg
bou saada|Bou Saâda|DZ||q9nte7l
bouafle|Bouaflé|CI||q7hfdg2
bouake|Bouaké|CI||t7jddi1
bouillon|Bouillon|BE|WA|masbea3
boukoul|Boukoul|NL|LI|jawaect
boulder|Boulder|US||qa155rl
boulogne billancourt|Boulogne-Billancourt|FR||qapoe28
bournemouth|Bournemouth|GB||rauwdqs
bouskoura|Bouskoura|MA||q9ixdar
boussu|Boussu|BE|WA|oau3e6j
bous|Bous|DE|sl|maqweew
boutersem|Boutersem|BE|VL|mav8e9f
boven hardinxveld|Boven-Hardinxveld|NL|ZH|maxye9k
bovenden|Bovenden|DE|ni|naxbenk
bovinghausen|Bövinghausen|DE|nw|max4egc
boxberg|Boxberg|DE|bw|margems
boxmeer|Boxmeer|NL|NB|naxhecj
boxtel|Boxtel|NL|NB|oaxbeat
boyeros|Boyeros|CU||r8px7j4
bozhou|Bozhou|CN||u9k4mtl
bo|Bo|SL||r7k4cze
braamt|Braamt|NL|GE|jay8edf
brabander|Brabander|NL|LI|kax6ecl
brabant||NL|=|a
brachenfeld ruthenberg|Brachenfeld-Ruthenberg|DE|sh|nb47ent
brachterbeek|Brachterbeek|NL|LI|kaw3ece
brackel|Brackel|DE|nw|oax5egy
brackenheim|Brackenheim|DE|bw|naqcel7
bracquegnies|Bracquegnies|BE|WA|nau7e7g
bradford|Bradford|GB||sb3fdr5
braganca paulista|Bragança Paulista|BR||r569aaq
braganca|Bragança|BR||q6v3aa3
braga|Braga|PT||ra5fd8m
brahmanbaria|Brāhmanbāria|BD||s8slkx3
brahmapur|Brahmapur|IN||s8fnkfj
braila|Brăila|RO||rafrg1p
braine l alleud|Braine-l'Alleud|BE|WA|pause85
braine le chateau|Braine-le-Château|BE|WA|nause7v
braine le comte|Braine-le-Comte|BE|WA|oaule7j
braives|Braives|BE|WA|mauneab
brake unterweser|Brake (Unterweser)|DE|ni|nb25ejk
brakel|Brakel|BE|VL|mav4e6g
brakel|Brakel|DE|nw|oaxoelj
brakel|Brakel|NL|GE|laxyea5
brakkenstein|Brakkenstein|NL|GE|laxxecb
brakpan|Brakpan|ZA||s4x4g2t
brampton|Brampton|CA||tabc7qf
bramsche|Bramsche|DE|ni|oazlei6
brand erbisdorf|Brand-Erbisdorf|DE|sn|navbex0
brandenburg an der havel|Brandenburg an der Havel|DE|bb|pazmeuv
brandenburg||DE|=|a
brandis|Brandis|DE|sn|nawmev1
brandon|Brandon|US||q93m7jf
brand|Brand|NL|NB|kawyebm
brannenburg|Brannenburg|DE|by|mammetl
brantford|Brantford|CA||qa9t7p1
brasilandia|Brasilandia|BR||r54vaab
brasilia|Brasília|BR||v5q6a6v
brasov|Braşov|RO||ragtfv5
brasschaat|Brasschaat|BE|VL|pawhe8h
brateyevo|Brateyevo|RU||qb8kgsw
bratislava|Bratislava|SK||sanrf7j
bratsk|Bratsk|RU||rb9xlq9
braunfels|Braunfels|DE|he|naucejb
braunlage|Braunlage|DE|ni|maxpeph
braunlingen|Bräunlingen|DE|bw|man5ejh
braunsbedra|Braunsbedra|DE|st|mawhet1
braunschweig|Braunschweig|DE|ni|raz7ep9
braunshardt|Braunshardt|DE|he|masnejt
brazzaville|Brazzaville|CG||u6m5f2g
brechten|Brechten|DE|nw|naxaegr
brecht|Brecht|BE|VL|nawne8w
breckerfeld|Breckerfeld|DE|nw|naweegr
breda|Breda|NL|NB|raxbe9a
bredene|Bredene|BE|VL|nawbe4a
bredevoort|Bredevoort|NL|GE|kayaeee
bredeweg|Bredeweg|NL|GE|laxseci
bredstedt|Bredstedt|DE|sh|mb5qekw
breezand|Breezand|NL|NH|lb0xe9c
bree|Bree|BE|VL|naw2ebk
breidenbach|Breidenbach|DE|he|mavdeji
breisach am rhein|Breisach am Rhein|DE|bw|nanfeh2
breitenbrunn|Breitenbrunn|DE|sn|mau8evh
breitenfeld|Breitenfeld|DE|sn|nawseua
breitscheid|Breitscheid|DE|he|mauteir
bremen|Bremen|DE|hb|tb1gekh
bremerhaven|Bremerhaven|DE|hb|qb2reju
bremervorde|Bremervörde|DE|ni|ob2lelf
brensbach|Brensbach|DE|he|mas9eko
brent|Brent|GB||sax7dv6
brescia|Brescia|IT||ragieod
breskens|Breskens|NL|ZE|mawse5w
bressoux|Bressoux|BE|WA|nauoebl
brest|Brest|BY||sayrfpw
brest|Brest|FR||raofdjj
bretten|Bretten|DE|bw|oaq8ek7
bretzfeld|Bretzfeld|DE|bw|naqmem8
breugel|Breugel|NL|NB|kax4ebb
breukelen|Breukelen|NL|UT|nayxe9w
breves|Breves|BR||q6tc9zs
bridgeport|Bridgeport|US||ra4e88p
brielle|Brielle|NL|ZH|lay6e7k
brieselang|Brieselang|DE|bb|nb03ew3
brigdamme|Brigdamme|NL|ZE|jax4e61
brighton|Brighton|GB||sav7dvm
brilon|Brilon|DE|nw|oawrejt
brinkhoek|Brinkhoek|NL|OV|jazyed0
brinkhorst|Brinkhorst|NL|GE|laz1ecj
brisbane|Brisbane|AU||v4tppp3
bristol|Bristol|GB||sawydos
britsum|Britsum|NL|FR|jb1xec3
brits|Brits|ZA||q4ytg16
britz|Britz|DE|be|pazoexb
brno|Brno|CZ||saqof65
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
broitzem|Broitzem|DE|ni|maz3ep4
broken arrow|Broken Arrow|US||q9q56hx
brooklyn|Brooklyn|US||va2x86l
brouwershaven|Brouwershaven|NL|ZE|kaxpe6v
brovary|Brovary|UA||qaubg9j
brownsville|Brownsville|US||r8xy6d6
bruchem|Bruchem|NL|GE|kaxveak
bruchhausen vilsen|Bruchhausen-Vilsen|DE|ni|mb0rekz
bruchkobel|Bruchköbel|DE|he|oateeks
bruchmuhlbach miesau|Bruchmühlbach-Miesau|DE|rp|mar6egn
bruchsal|Bruchsal|DE|bw|paqgejw
bruckberg|Bruckberg|DE|by|maosetb
bruckmuhl|Bruckmühl|DE|by|nan0et3
bruges||BE|VL|qaw9e4y
bruggen|Brüggen|DE|nw|nawced6
brugge|Brugge|BE|VL|qaw9e4y
bruhl|Brühl|DE|bw|nar8ejp
bruhl|Brühl|DE|nw|pav7ef6
bruinisse|Bruinisse|NL|ZE|laxie7d
brukske|Brukske|NL|LI|max4ecn
brummelhof|Brummelhof|NL|GE|laz1ecl
brummen|Brummen|NL|GE|oayped4
brunehault|Brunehault|BE|WA|maube8b
brunnepe|Brunnepe|NL|OV|lb00ece
brunsbuttel|Brunsbüttel|DE|sh|nb3qela
brunssum|Brunssum|NL|LI|oavjecl
brusque|Brusque|BR||r4uqa45
brussels|Brussels|BE|BR|tav9e83
brussel||BE|BR|tav9e83
bruxelles||BE|BR|tav9e83
bryansk|Bryansk|RU||sb1zgjc
bucaramanga|Bucaramanga|CO||t7hs88w
bucharest|Bucharest|RO||uadffwj
buchen in odenwald|Buchen in Odenwald|DE|bw|oarkelw
buchenbach|Büchenbach|DE|by|maqveqq
buchen|Büchen|DE|sh|mb2kepi
bucheon si|Bucheon-si|KR||t9u6no6
buchforst|Buchforst|DE|nw|mavjefh
buchheim|Buchheim|DE|nw|navjefi
buchholz in der nordheide|Buchholz in der Nordheide|DE|ni|pb25enf
buchloe|Buchloe|DE|by|nangept
buchten|Buchten|NL|LI|kavsec5
buch|Buch|DE|be|nb07exi
buckeburg|Bückeburg|DE|ni|oaz6el5
buckow|Buckow|DE|be|pazmexc
budapest iii kerulet|Budapest III. kerület|HU||qam2fcx
budapest xi kerulet|Budapest XI. kerület|HU||ralwfcw
budapest xiii kerulet|Budapest XIII. kerület|HU||qam1fd0
budapest|Budapest|HU||ualyfcw
budaun|Budaun|IN||r93wjzt
buda|Buda|HU||salyfcv
budel dorplein|Budel-Dorplein|NL|NB|kawcebj
budel schoot|Budel-Schoot|NL|NB|kawdebh
budelsdorf|Büdelsdorf|DE|sh|nb4wemv
budel|Budel|NL|NB|mawfebi
budenheim|Budenheim|DE|rp|nasyeip
budingen|Büdingen|DE|he|oatpelb
budschop|Budschop|NL|LI|kawhec0
budta|Budta|PH||u7i0nho
buea|Buea|CM||r79jelo
buenaventura|Buenaventura|CO||s77y7y4
buenavista|Buenavista|MX||r8gh68j
bueng kum|Bueng Kum|TH||r80blnn
buenos aires|Buenos Aires|AR||v49v9du
buer|Buer|DE|nw|paxaefl
buffalo|Buffalo|US||ra957sw
buggenhout|Buggenhout|BE|VL|navqe7o
buguma|Buguma|NG||r7b6ef2
buhe|Buhe|CN||q9a5mjr
buhlertal|Bühlertal|DE|bw|map9eir
buhl|Bühl|DE|bw|oapaeim
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
bulandshahr|Bulandshahr|IN||r94wjwa
bulaon|Bulaon|PH||r83wn76
bulawayo|Bulawayo|ZW||t5e1g3e
buldern|Buldern|DE|nw|may3egh
bullange|Bullange|BE|WA|mau1ede
bumba|Bumba|CD||r743fmf
bunamwaya|Bunamwaya|UG||s6ypgeg
bunda|Bunda|TZ||r6segi3
bunde|Bunde|DE|ni|mb1qeg7
bunde|Bünde|DE|nw|paz0ejv
bunde|Bunde|NL|LI|maveebx
bundi|Būndi|IN||q8wojq4
bunia|Bunia|CD||s72cg81
bunkyo|Bunkyo|JP||r9opona
bunnik|Bunnik|NL|UT|mayneag
bunschoten|Bunschoten|NL|UT|laz4eay
buon ho|Buôn Hồ|VN||q7xzm8u
buon ma thuot|Buôn Ma Thuột|VN||s7x7m84
burari|Burāri|IN||r95wjug
buraydah|Buraydah|SA||t8z5ha5
burayu|Burayu|ET||q7n4gve
burbach|Burbach|DE|nw|nauzeig
burbank|Burbank|US||q9ky4rd
burcht|Burcht|BE|VL|maw8e82
burdaard|Burdaard|NL|FR|kb21ecc
buren|Büren|DE|nw|oax7ejs
buren|Buren|NL|FR|jb2hec4
buren|Buren|NL|GE|lay7eat
burewala|Burewala|PK||s99tjht
burg auf fehmarn|Burg auf Fehmarn|DE|sh|mb57er4
burg bei magdeburg|Burg bei Magdeburg|DE|st|oaz7esx
burgas|Burgas|BG||ra83g0b
burgau|Burgau|DE|by|naojeox
burgdorf|Burgdorf|DE|ni|oazpent
burgebrach|Burgebrach|DE|by|masfepu
burgemeesterswijk|Burgemeesterswijk|NL|GE|layfece
burgerbrug|Burgerbrug|NL|NH|jb0je92
burghaun|Burghaun|DE|he|mauuen0
burghausen|Burghausen|DE|by|oantevn
burgh|Burgh|NL|ZE|jaxle6d
burgkirchen an der alz|Burgkirchen an der Alz|DE|by|nantevd
burgkunstadt|Burgkunstadt|DE|by|mataer9
burglengenfeld|Burglengenfeld|DE|by|naqoetg
burglesum|Burglesum|DE|hb|pb1pek5
burgos|Burgos|ES||ra7mdlq
burgstadt|Burgstädt|DE|sn|navfevl
burgthann|Burgthann|DE|by|nar3erf
burgum|Burgum|NL|FR|nb1recn
burhanpur|Burhānpur|IN||r8l7jrr
burkardroth|Burkardroth|DE|by|matnenr
burkhardtsdorf|Burkhardtsdorf|DE|sn|mauxevw
burladingen|Burladingen|DE|bw|nao5elb
burlington|Burlington|CA||raaj7q8
burnaby|Burnaby|CA||raqv4eh
burnley|Burnley|GB||rb3gdpt
bursa|Bursa|TR||va1og4q
burscheid|Burscheid|DE|nw|oavwefr
burstadt|Bürstadt|DE|he|narweji
burton upon trent|Burton upon Trent|GB||qb0pdrg
burum|Burum|NL|FR|jb1zedb
busan|Busan|KR||v9ninuf
bushehr|Bushehr|IR||r96hht8
bushwick|Bushwick|US||qa3186o
bush|Būsh|EG||r96zgah
business bay|Business Bay|AE||r8vzi5j
bussum|Bussum|NL|NH|oaz7eac
butanta|Butanta|BR||q54jaa7
butembo|Butembo|CD||s6yeg5d
butgenbach|Butgenbach|BE|WA|mau3ed9
butjadingen|Butjadingen|DE|ni|mb2rej6
buttelborn|Büttelborn|DE|he|nasmejo
buttenwiesen|Buttenwiesen|DE|by|map0eps
butterhuizen|Butterhuizen|NL|NH|lb09e9e
butterworth|Butterworth|MY||q7d0lms
butuan|Butuan|PH||s7mvnkq
butwal|Butwāl|NP||r92xkbt
butzbach|Butzbach|DE|he|oau3ek3
butzow|Bützow|DE|mv|mb3keta
buurmalsen|Buurmalsen|NL|GE|jay5eap
buxar|Buxar|IN||q8x2kda
buxtehude|Buxtehude|DE|ni|pb2jemx
buyukcekmece|Büyükçekmece|TR||ra3yg3f
buzau|Buzău|RO||qafffyj
bydgoszcz|Bydgoszcz|PL||sb1kfa1
bytom|Bytom|PL||ratvfcl
ca mau|Cà Mau|VN||r7nim03
caala|Caála|AO||q5ybf38
cabanatuan city|Cabanatuan City|PH||s851n81
cabauw|Cabauw|NL|UT|jayce9m
cabimas|Cabimas|VE||s7qw8dj
cabinda|Cabinda|AO||t6iketv
cabo de santo agostinho|Cabo de Santo Agostinho|BR||r6azb6p
cabo frio|Cabo Frio|BR||r56fan9
cabo san lucas|Cabo San Lucas|MX||r8pl5ep
cabudare|Cabudare|VE||q7pv8jm
cabudwaaq|Cabudwaaq|SO||q7fdhge
cabuyao|Cabuyao|PH||s81nn8h
cacak|Čačak|RS||qabxfgj
cachoeirinha|Cachoeirinha|BR||r54vaae
cachoeiro de itapemirim|Cachoeiro de Itapemirim|BR||r5c3apt
cacuaco|Cacuaco|AO||r69mex5
cadiz|Cadiz|ES||q9rhdej
cadiz|Cadiz|PH||q7sfneh
cadolzburg|Cadolzburg|DE|by|nareeq5
caen|Caen|FR||qaqndv0
cagayan de oro|Cagayan de Oro|PH||t7lkni9
cagliari|Cagliari|IT||r9yzelc
cagua|Cagua|VE||q7qb8om
cai lay|Cai Lậy|VN||r7qwm2s
caieiras|Caieiras|BR||q554aa6
cainta|Cainta|PH||s82in8g
cairns|Cairns|AU||r5n0p4x
cairo|Cairo|EG||x99igat
cajamarca|Cajamarca|PE||r6e47ty
calabar|Calabar|NG||t7bsej5
calabozo|Calabozo|VE||r7ms8op
calama|Calama|CL||r57m8kk
calamba|Calamba|PH||t81hn8l
calasiao|Calasiao|PH||q86hn6c
calbe|Calbe|DE|st|nay7esp
calden|Calden|DE|he|mawtem4
calenberger neustadt|Calenberger Neustadt|DE|ni|mazhen1
calgary|Calgary|CA||uavt533
cali|Cali|CO||v77j7zg
callantsoog|Callantsoog|NL|NH|lb0se92
callao|Callao|PE||u60j7xr
callenberg|Callenberg|DE|sn|mav9ev3
caloocan|Caloocan|PH||u82pn81
calumbo|Calumbo|AO||t68lexa
calumpit|Calumpit|PH||q83gn7h
calw|Calw|DE|bw|oapbeka
cam pha mines|Cẩm Phả Mines|VN||r8kem62
cam pha|Cẩm Phả|VN||r8kdm5z
cam ranh|Cam Ranh|VN||r7v4mb8
camacari|Camaçari|BR||r5yqaxk
camaguey|Camagüey|CU||s8le7vk
camama|Camama|AO||t696ewv
camaragibe|Camaragibe|BR||r6bqb6u
camayenne|Camayenne|GN||u7oictz
cambe|Cambé|BR||q55c9xk
cambridge|Cambridge|CA||qaag7ox
cambridge|Cambridge|GB||raz0dwc
cambridge|Cambridge|US||qa7q8eh
cameta|Cametá|BR||r6rsa2i
camminghaburen|Camminghaburen|NL|FR|nb1tec8
campeche|Campeche|MX||r8h46wk
campina grande|Campina Grande|BR||s6dxb4c
campinas|Campinas|BR||t56da9a
campo grande|Campo Grande|BR||t5d89o7
campo largo|Campo Largo|BR||r4zaa2f
campo limpo|Campo Limpo|BR||r54caa3
campos dos goytacazes|Campos dos Goytacazes|BR||s59lap7
can giuoc|Cần Giuộc|VN||r7rhm4b
can tho|Cần Thơ|VN||u7pwm1v
canada||CA|==|a
canakkale|Çanakkale|TR||ra1kfxd
canberra|Canberra|AU||s480pe9
cancun|Cancún|MX||t8kt76r
candelaria|Candelaria|PH||r80pn9a
cangaiba|Cangaiba|BR||r54qaas
cangzhou|Cangzhou|CN||t9wfmwl
cankaya|Çankaya|TR||ta0wgfa
canoas|Canoas|BR||s4mw9xu
cao lanh|Cao Lãnh|VN||r7r2m1f
cap haitien|Cap-Haïtien|HT||r8gw8bg
capao redondo|Capao Redondo|BR||s549aa2
capas|Capas|PH||r84ln6z
cape coast|Cape Coast|GH||r7c7dsj
cape coral|Cape Coral|US||r8zs7kd
cape town|Cape Town|ZA||w4brfb6
capelle a d ijssel|Capelle aan den IJssel|NL|ZH|pay9e8q
capelle aan de ijssel|Capelle aan den IJssel|NL|ZH|pay9e8q
capelle aan den ijssel|Capelle aan den IJssel|NL|ZH|pay9e8q
capelle west|Capelle-West|NL|ZH|lay8e8p
capiata|Capiatá|PY||r4zk9gf
cappeln|Cappeln|DE|ni|mb0peij
carabanchel|Carabanchel|ES||ra27dlo
caracas|Caracas|VE||v7r58q8
caraguatatuba|Caraguatatuba|BR||q54eadv
carapicuiba|Carapicuíba|BR||s54oa9w
cardiff|Cardiff|GB||sax0dn6
cariacica|Cariacica|BR||s5dqarq
caribisch nederland||NL|=|a
carletonville|Carletonville|ZA||r4wsg04
carlsbad|Carlsbad|US||q9i44u1
carmona|Carmona|PH||q81rn8a
carnieres|Carnières|BE|WA|mau4e7u
carnisse|Carnisse|NL|ZH|nay5e8g
carnot|Carnot|CF||q7bqf44
carolina|Carolina|PR||r8d28ss
carora|Carora|VE||q7q98hc
carrefour|Carrefour|HT||s8dh8aw
carrollton|Carrollton|US||r9hj6ev
cartagena|Cartagena|CO||t7qw82b
cartagena|Cartagena|ES||r9ugdta
cartago|Cartago|CO||r7b7815
caruaru|Caruaru|BR||s6b0b42
carupano|Carúpano|VE||r7rn90b
cary|Cary|US||r9pf7t6
casablanca|Casablanca|MA||v9jbdav
cascavel|Cascavel|BR||r50o9ri
castanhal|Castanhal|BR||r6ufa6v
castelar|Castelar|AR||q49r9d4
castello de la plana|Castelló de la Plana|ES||ra13dvv
castenray|Castenray|NL|LI|jax1ecr
casteren|Casteren|NL|NB|jawseak
castricum|Castricum|NL|NH|pazze8z
castrop rauxel|Castrop-Rauxel|DE|nw|qax8egb
catacamas|Catacamas|HN||r83979f
catalao|Catalão|BR||q5jja6t
catamarca|Catamarca|AR||r4qx8t9
catanduva|Catanduva|BR||q5baa3z
catania|Catania|IT||s9u5f1v
catbalogan|Catbalogan|PH||q7uqnix
catchiungo|Catchiungo|AO||q5z3f53
catia la mar|Catia La Mar|VE||q7rh8pt
catsop|Catsop|NL|LI|javiec1
cau giay|Cầu Giấy|VN||s8kfm1w
caucaia|Caucaia|BR||s6nmawn
cavite city|Cavite City|PH||q828n7u
caxias do sul|Caxias do Sul|BR||s4oz9xu
caxias|Caxias|BR||r6kiajk
cazenga|Cazenga|AO||s69geww
cebu city|Cebu City|PH||t7qong5
cedar rapids|Cedar Rapids|US||qa6p6tg
ceilandia|Ceilândia|BR||s5q3a6b
celaya|Celaya|MX||s8j063z
celle|Celle|DE|ni|qb06eo0
centennial|Centennial|US||q9zy5so
central coast|Central Coast|AU||s4d5pkh
centralniy|Centralniy|RU||rbkhg8c
centro habana|Centro Habana|CU||r8q97j7
centurion|Centurion|ZA||r4y6g2b
ceresdorp|Ceresdorp|NL|GR|jb15efd
cergy pontoise|Cergy-Pontoise|FR||raq8e1s
ceroux mousty|Céroux-Mousty|BE|WA|mauqe8k
cerro|Cerro|CU||r8q77j6
ch ongdan up|Ch’ŏngdan-ŭp|KP||r9vhnlu
chaam|Chaam|NL|NB|lax3e9i
chaeryong ni|Chaeryŏng-ni|KP||q9xmnjv
chak jhumra|Chak Jhumra|PK||s9dpjja
chakwal|Chakwal|PK||q9hhjid
chakwama|Chakwama|NG||r7u4emu
chalco|Chalco|MX||r8fi69a
chalus|Chālūs|IR||q9ruhuu
chaman|Chaman|PK||q9bwj0l
chamartin|Chamartín|ES||ra2edls
chamberi|Chamberí|ES||ra2bdlq
champion|Champion|BE|WA|mauae9m
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
changning|Changning|CN||t9cqn9a
changsha|Changsha|CN||v94cmlt
changshu|Changshu|CN||u9dxn7e
changwon|Changwon|KR||t9nvntg
changyi|Changyi|CN||s9sdn3n
changyuan|Changyuan|CN||r97om1b
changzheng|Changzheng|CN||r9csn95
changzhi|Changzhi|CN||u9qimm7
changzhou|Changzhou|CN||v9e9n57
chaohu|Chaohu|CN||r9dsmzf
chaoyang|Chaoyang|CN||sa5hn6m
chaozhou|Chaozhou|CN||u8rpmvy
chapeco|Chapecó|BR||r4uq9tu
chapelle lez herlaimont|Chapelle-lez-Herlaimont|BE|WA|nau7e7w
chapra|Chāpra|IN||r8xmkff
charallave|Charallave|VE||q7qg8qa
charleroi|Charleroi|BE|WA|rau1e8c
charleston|Charleston|US||r9h27pz
charlottenburg nord|Charlottenburg-Nord|DE|be|oazxewx
charlottenburg|Charlottenburg|DE|be|qazweww
charlotte|Charlotte|US||t9nv7ng
charsadda|Charsadda|PK||q9kvjfa
chastre villeroux blanmont|Chastre-Villeroux-Blanmont|BE|WA|maule8w
chas|Chas|IN||r8rokjd
chatelet|Châtelet|BE|WA|pau0e8l
chatelineau|Châtelineau|BE|WA|oau1e8k
chattanooga|Chattanooga|US||r9nd7b1
chattogram|Chattogram|BD||v8o2kz3
chatuchak|Chatuchak|TH||r80flnc
chaudfontaine|Chaudfontaine|BE|WA|oauiebn
chaumont gistoux|Chaumont-Gistoux|BE|WA|nause94
cheboksary|Cheboksary|RU||sb9xhj9
chelmsford|Chelmsford|GB||qaxqdxb
cheltenham|Cheltenham|GB||qay6dq8
chelyabinsk|Chelyabinsk|RU||ub78imn
chemnitz|Chemnitz|DE|sn|rav8evx
chenee|Chênée|BE|WA|naulebl
chengde|Chengde|CN||sa3rmzo
chengdu|Chengdu|CN||x9b7lx3
chengguan qu|Chéngguān Qū|CN||s98ckww
chenggu|Chenggu|CN||q9i3m65
chenghua|Chenghua|CN||r8r6mwd
chengqiao|Chengqiao|CN||q9dvn97
chengtangcun|Chengtangcun|CN||q9ngmxj
chengzhong|Chengzhong|CN||s9bymnf
chennai|Chennai|IN||w7ydk30
chenzhou|Chenzhou|CN||t8xomlz
cheonan|Cheonan|KR||t9s9np7
cheongju si|Cheongju-si|KR||t9rsnq5
cheras|Cheras|MY||r76nlql
cheremushki|Cherëmushki|RU||qb8mgsc
cheremushky|Cheremushky|UA||qaizg9b
cherepovets|Cherepovets|RU||sbi9gta
cherkasy|Cherkasy|UA||sarcgd2
cherkessk|Cherkessk|RU||qacuh4t
chernihiv|Chernihiv|UA||sax3gax
chernivtsi|Chernivtsi|UA||sao5fw1
chertanovo yuzhnoye|Chertanovo Yuzhnoye|RU||rb8fgsg
chesapeake|Chesapeake|US||r9sa805
chesterfield|Chesterfield|GB||qb1xds2
chetumal|Chetumal|MX||r8dg72q
chevremont|Chevremont|NL|LI|lavcecu
chhatarpur|Chhatarpur|IN||r8v8k13
chhindwara|Chhindwāra|IN||r8najza
chi linh|Chí Linh|VN||r8kjm3c
chiang mai|Chiang Mai|TH||q8e7liy
chiayi city|Chiayi City|TW||s8r8n6l
chia|Chía|CO||q7bi86a
chiba|Chiba|JP||t9owop8
chicago|Chicago|US||va6974j
chichawatni|Chichawatni|PK||q9atjhx
chichicastenango|Chichicastenango|GT||r83i6ux
chiclayo|Chiclayo|PE||t6f77q7
chicoloapan|Chicoloapan|MX||r8fy69a
chico|Chico|US||qa0d4hk
chievres|Chièvres|BE|WA|mauje6l
chifeng|Chifeng|CN||sa7fn2g
chigasaki|Chigasaki|JP||r9o6on8
chihuahua|Chihuahua|MX||t95k5pb
chikmagalur|Chikmagalūr|IN||q7z0jqh
chikusei|Chikusei|JP||q9qwoou
chikushino shi|Chikushino-shi|JP||q9j2nyk
chilakalurupet|Chilakalūrupet|IN||q86pk2p
chilanzar|Chilanzar|UZ||ra4oj86
chililabombwe|Chililabombwe|ZM||q5zog1a
chillan|Chillán|CL||r44b8bq
chilliwack|Chilliwack|CA||qaql4h9
chilpancingo|Chilpancingo|MX||r8ar67m
chimay|Chimay|BE|WA|nat1e80
chimbote|Chimbote|PE||s68s7tp
chimoio|Chimoio|MZ||s5gwgh0
chinandega|Chinandega|NI||q7x375z
chinatown|Chinatown|US||q9v04fz
chinautla|Chinautla|GT||q82u6wm
chincha alta|Chincha Alta|PE||r5wr80j
chingola|Chingola|ZM||r5z7g1g
chiniot|Chiniot|PK||s9e4jiq
chinju|Chinju|KR||s9nrnrs
chipata|Chipata|ZM||s5w5gep
chiquimula|Chiquimula|GT||q8346z9
chirchiq|Chirchiq|UZ||ra57j9a
chirmiri|Chirmiri|IN||q8qfk8r
chishtian|Chishtian|PK||r98sjie
chisinau|Chisinau|MD||taklg46
chitato|Chitato|AO||r6dqfhl
chita|Chita|RU||saykmn9
chitradurga|Chitradurga|IN||r81ijs8
chittoor|Chittoor|IN||r7ypjzq
chittorgarh|Chittorgarh|IN||q8v5jna
chitungwiza|Chitungwiza|ZW||s5jzgac
chizhou|Chizhou|CN||t9b6myc
chlef|Chlef|DZ||r9qhdzp
cho lon|Chợ Lớn|VN||t7rvm49
choa chu kang new town|Choa Chu Kang New Town|SG||r71ulw7
chofu|Chōfu|JP||r9p2onn
choloma|Choloma|HN||r85d73p
cholula|Cholula|MX||s8ey6ay
chom thong|Chom Thong|TH||r800ln4
chon buri|Chon Buri|TH||r7z4loi
chon thanh|Chơn Thành|VN||q7trm48
chongfu|Chóngfú|CN||q9atn6j
chongjin|Chongjin|KP||sa64nwi
chongming|Chongming|CN||t9duna2
chongqing|Chongqing|CN||w984m40
chongzuo|Chongzuo|CN||s8o6m69
chorzow|Chorzów|PL||qatrfcp
christchurch|Christchurch|NZ||s3l3r7j
chula vista|Chula Vista|US||s9go4us
chumakivskyi|Chumakivskyi|UA||qan8gte
chuncheon|Chuncheon|KR||s9v7nqt
chunga|Chunga|ZM||q5rgg2j
chungju|Chungju|KR||r9sqnrd
chunian|Chunian|PK||t9c1jli
chuo|Chūō|JP||r9p3ooa
churu|Chūru|IN||q94mjo9
chust|Chust|UZ||qa3wjdw
chuxiong|Chuxiong|CN||t8vklq3
chuzhou|Chuzhou|CN||t9fsn0m
chu|Chũ|VN||q8ldm41
ciamis|Ciamis|ID||q6dnm8z
ciampea|Ciampea|ID||r6ftm4e
cianjur|Cianjur|ID||r6f2m5m
cibinong|Cibinong|ID||s6g0m4t
cidade ademar|Cidade Ademar|BR||r549aae
cidade dutra|Cidade Dutra|BR||r543aaa
cidade lider|Cidade Lider|BR||r54kaav
cidade tiradentes|Cidade Tiradentes|BR||r54iab4
ciego de avila|Ciego de Ávila|CU||r8mo7t8
cienfuegos|Cienfuegos|CU||r8nj7oj
cigli|Çiğli|TR||r9wyfz7
cikampek|Cikampek|ID||q6g6m6i
cikarang|Cikarang|ID||q6gmm5n
cikupa|Cikupa|ID||r6gom3v
cilacap|Cilacap|ID||r6cjmat
cilegon|Cilegon|ID||s6hbm2l
cileungsir|Cileungsir|ID||s6g9m54
cileunyi|Cileunyi|ID||q6eqm7b
cimahi|Cimahi|ID||t6exm6q
cincinnati|Cincinnati|US||s9yp7d9
ciney|Ciney|BE|WA|natpea6
ciputat|Ciputat|ID||r6gom4e
circoiscrizione iii|Circoiscrizione III|IT||qaf6eh7
circoiscrizione ii|Circoiscrizione II|IT||raf5eh8
circoiscrizione viii|Circoiscrizione VIII|IT||raf4ehb
circoiscrizione vi|Circoiscrizione VI|IT||qafaehe
circoiscrizione v|Circoiscrizione V|IT||qafaeha
cirebon|Cirebon|ID||s6fdm9k
citeureup|Citeureup|ID||r6fzm4w
city of port phillip|City of Port Phillip|AU||q40xp2m
city of westminster|City of Westminster|GB||rax2dvm
ciudad acuna|Ciudad Acuña|MX||r97g63l
ciudad apodaca|Ciudad Apodaca|MX||s8xm65p
ciudad benito juarez|Ciudad Benito Juárez|MX||s8x965z
ciudad bolivar|Ciudad Bolívar|VE||s7kk8zh
ciudad camilo cienfuegos|Ciudad Camilo Cienfuegos|CU||r8qc7jb
ciudad de villa de alvarez|Ciudad de Villa de Álvarez|MX||q8fj5vu
ciudad del carmen|Ciudad del Carmen|MX||r8dt6sx
ciudad del este|Ciudad del Este|PY||s4z69o7
ciudad delicias|Ciudad Delicias|MX||r94b5r1
ciudad general escobedo|Ciudad General Escobedo|MX||s8xo65c
ciudad guayana|Ciudad Guayana|VE||t7l7920
ciudad guzman|Ciudad Guzmán|MX||q8gq5wm
ciudad juarez|Ciudad Juárez|MX||u9e45oa
ciudad lazaro cardenas|Ciudad Lázaro Cárdenas|MX||r8bw604
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
cizre|Cizre|TR||r9tph56
clarholz|Clarholz|DE|nw|may4eiw
clarksville|Clarksville|US||r9rh75c
clausthal zellerfeld|Clausthal-Zellerfeld|DE|ni|naxxeoq
clearwater|Clearwater|US||q93p7i0
clermont ferrand|Clermont-Ferrand|FR||rah6e4l
cleveland|Cleveland|US||sa5a7l2
cloppenburg|Cloppenburg|DE|ni|ob0teid
clovis|Clovis|US||q9sb4ni
cluj napoca|Cluj-Napoca|RO||sajxfpk
co o|Cờ Đỏ|VN||q7q1m0v
coacalco|Coacalco|MX||s8gj68p
coatepeque|Coatepeque|GT||q82u6su
coatzacoalcos|Coatzacoalcos|MX||s8cf6lo
coban|Cobán|GT||r84z6wz
coburg|Coburg|DE|by|patmeqg
cochabamba|Cochabamba|BO||t5lq8s8
cochem|Cochem|DE|rp|matbefw
codo|Codó|BR||q6lmai3
coendersborg|Coendersborg|NL|GR|lb1reeb
coesfeld|Coesfeld|DE|nw|payaefx
coevering|Coevering|NL|NB|mawuebh
coevorden|Coevorden|NL|DR|nb0aeeq
coimbatore|Coimbatore|IN||v7sljtt
coimbra|Coimbra|PT||ra1pd8m
colatina|Colatina|BR||q5fqar5
colbe|Cölbe|DE|he|mav9eke
colchester|Colchester|GB||qay5dyi
colditz|Colditz|DE|sn|naw1evk
colfontaine|Colfontaine|BE|WA|oau1e6q
colijnsplaat|Colijnsplaat|NL|ZE|kaxce6p
colima|Colima|MX||r8fg5vx
colina|Colina|CL||r4ds8fp
college station|College Station|US||q9b36gf
cologne||DE|nw|tavhefb
colombo|Colombo|BR||r4zra3a
colombo|Colombo|LK||t7hak1t
colonia del valle|Colonia del Valle|MX||r8fv68k
colonia lindavista|Colonia Lindavista|MX||q8g568o
colorado springs|Colorado Springs|US||s9xv5su
columbia|Columbia|US||r9kg7mx
columbus|Columbus|US||ta107hg
comblain au pont|Comblain-au-Pont|BE|WA|mau7ebi
comilla|Comilla|BD||t8r6kxb
comines|Comines|BE|WA|mav2e4c
comitan|Comitán|MX||r8746s2
commandeurs|Commandeurs|NL|NH|lazve8y
commonwealth|Commonwealth|PH||r82un8c
comodoro rivadavia|Comodoro Rivadavia|AR||r3em8oj
componistenkwartier|Componistenkwartier|NL|GE|layzecl
conakry|Conakry|GN||u7oicu0
concepcion|Concepción|CL||r43p893
concepcion|Concepcion|PH||r84ln76
concordia|Concordia|AR||r4it9eu
concord|Concord|US||q9vi4h1
conselheiro lafaiete|Conselheiro Lafaiete|BR||q5cmaid
constanta|Constanţa|RO||sacqg3j
constantine|Constantine|DZ||s9r0eed
contagem|Contagem|BR||t5enahn
contwig|Contwig|DE|rp|maqtegn
copacabana|Copacabana|BR||q567ak1
copenhagen|Copenhagen|DK||ub8oeux
copiapo|Copiapó|CL||q4tz8gn
coppenbrugge|Coppenbrügge|DE|ni|maysemj
coquimbo|Coquimbo|CL||r4mt8du
coquitlam|Coquitlam|CA||raqw4ey
coral springs|Coral Springs|US||q8yz7p1
cordoba|Córdoba|AR||v4ir8xp
cordoba|Córdoba|ES||s9v9dir
cordoba|Córdoba|MX||r8eg6er
cork|Cork|IE||ray6d8h
corlaer|Corlaer|NL|GE|laz2eb7
corlu|Çorlu|TR||ra4cg18
corona|Corona|US||r9k44tf
coronel fabriciano|Coronel Fabriciano|BR||q5fsall
coronel|Coronel|CL||q43588u
coro|Coro|VE||r7tp8ig
corpus christi|Corpus Christi|US||s9386dg
corrientes|Corrientes|AR||s4tp9cl
corum|Çorum|TR||sa2ngl3
costa mesa|Costa Mesa|US||q9jg4sg
coswig|Coswig|DE|sn|oaw1exq
coswig|Coswig|DE|st|nay5eul
cotabato|Cotabato|PH||s7i2nh5
cothen|Cothen|NL|UT|laygear
cotia|Cotia|BR||r54ga9o
cotonou|Cotonou|BJ||t7fpe2q
cottbus|Cottbus|DE|bb|qaxsezt
couillet|Couillet|BE|WA|natze8e
courcelles|Courcelles|BE|WA|oau6e85
court saint etienne|Court-Saint-Étienne|BE|WA|naune8p
couvin|Couvin|BE|WA|nat1e8h
coventry|Coventry|GB||sazldrt
cox s bazar|Cox’s Bāzār|BD||r8lkkzl
coyoacan|Coyoacán|MX||t8fr68k
crailsheim|Crailsheim|DE|bw|paqhenz
craiova|Craiova|RO||rad4fq4
cranendonck|Cranendonck|NL|NB|oawiebj
crato|Crato|BR||q6dxauj
crawley|Crawley|GB||qavzdvi
creil|Creil|NL|FL|kb0kebq
cremlingen|Cremlingen|DE|ni|naz5epm
criciuma|Criciúma|BR||r4qca2v
crimmitschau|Crimmitschau|DE|sn|oav6euf
croix des bouquets|Croix-des-Bouquets|HT||r8dm8bd
cromvoirt|Cromvoirt|NL|NB|jaxieaj
croydon|Croydon|GB||rawqdvq
cruquius|Cruquius|NL|NH|jazee8v
cuauhtemoc|Cuauhtémoc|MX||t8g168l
cuautitlan izcalli|Cuautitlán Izcalli|MX||t8gk68e
cuautitlan|Cuautitlán|MX||r8gn68i
cuautla|Cuautla|MX||r8e9696
cua|Cúa|VE||r7q88q8
cubatao|Cubatão|BR||q53mab1
cucuta|Cúcuta|CO||t7jz8am
cuddalore|Cuddalore|IN||r7uok1l
cuenca|Cuenca|EC||t6py7sk
cuernavaca|Cuernavaca|MX||s8el68d
cuesmes|Cuesmes|BE|WA|nau4e6w
cuiaba|Cuiabá|BR||t5qo9k6
cuijk|Cuijk|NL|NB|laxpecc
cuito|Cuíto|AO||s5zmf71
culemborg|Culemborg|NL|GE|oaybeaj
culiacan|Culiacán|MX||t8uw5lp
cumana|Cumaná|VE||s7r28xq
cunewalde|Cunewalde|DE|sn|mavyf0c
curacao||CW|==|a
curico|Curicó|CL||q48u8e4
curitiba|Curitiba|BR||u4zda35
cursino|Cursino|BR||q54daai
curug|Curug|ID||r6glm40
cusco|Cusco|PE||s5wf8c3
cuttack|Cuttack|IN||t8iukik
cuxhaven|Cuxhaven|DE|ni|pb3nek6
cypress|Cypress|US||r9996i6
czech republic||CZ|==|a
czechia||CZ|==|a
czestochowa|Częstochowa|PL||rav4fd4
da nang|Da Nang|VN||u86nm8m
daarle|Daarle|NL|OV|jaznee6
dabou|Dabou|CI||r7ctdju
dabrowa gornicza|Dąbrowa Górnicza|PL||qattfdc
dachang|Dachang|CN||s9czn9a
dachau|Dachau|DE|by|pao2err
dadu|Dadu|PK||r909j4a
daegu|Daegu|KR||v9pnnt7
daejeon|Daejeon|KR||u9qznpu
dagenham|Dagenham|GB||qax7dwh
dagupan|Dagupan|PH||r86kn69
dahlem|Dahlem|DE|be|oazqewx
dahlen|Dahlen|DE|sn|mawoew4
dahlhausen|Dahlhausen|DE|nw|nawvefv
dahme|Dahme|DE|bb|may3exb
daito|Daitō|JP||q9mfocq
dajal|Dajal|PK||r984jbi
dakar|Dakar|SN||v82tcjk
dakhla|Dakhla|EH||q8rscno
dalem|Dalem|NL|ZH|jaxze9x
dalen|Dalen|NL|DR|lb0eees
dalerpeel|Dalerpeel|NL|DR|jb0ceei
dalfsen|Dalfsen|NL|OV|oazvede
dalhem|Dalhem|BE|WA|mauvebx
daliang|Daliang|CN||r8pgmml
dalian|Dalian|CN||w9y3n9s
dali|Dali|CN||r8x2lmd
dallas|Dallas|US||u9h26f3
dallgow doberitz|Dallgow-Döberitz|DE|bb|mazyewa
daloa|Daloa|CI||s7h4de3
dalupura|Dalūpura|IN||r95hjus
daly city|Daly City|US||q9ur4fu
dam dam|Dam Dam|IN||q8ovkpm
damanhur|Damanhur|EG||s9c7g8n
damascus|Damascus|SY||u9j3got
damietta|Damietta|EG||s9dagcd
dammam|Dammam|SA||u8zfhr6
damme|Damme|BE|VL|nawde54
damme|Damme|DE|ni|nazweis
damoh|Damoh|IN||r8s7k0o
dampremy|Dampremy|BE|WA|mau2e8b
damwald|Damwâld|NL|FR|mb21eco
dandong|Dandong|CN||ta1hnhj
danemark||DK|==|a
danli|Danlí|HN||r80z77i
dannenberg|Dannenberg|DE|ni|nb1ieqt
dannstadt schauernheim|Dannstadt-Schauernheim|DE|rp|marcej3
danshui|Danshui|CN||q8pcmpz
danshui|Danshui|TW||r8vxn9c
daoukro|Daoukro|CI||q7hmdl0
dapperbuurt|Dapperbuurt|NL|NH|nazge9p
daqing|Daqing|CN||uajenj8
dar bouazza|Dar Bouazza|MA||r9j4daa
dar es salaam|Dar es Salaam|TZ||w6f2gx3
darbhanga|Darbhanga|IN||s8ynkim
darjiling|Dārjiling|IN||q913kp7
darmstadt|Darmstadt|DE|he|rasjek1
darnah|Darnah|LY||q9h1fmw
darnytsya|Darnytsya|UA||sau2g9a
darp|Darp|NL|DR|jb0med8
dartmouth|Dartmouth|CA||qae38ze
darwin|Darwin|AU||r5zenzg
dasha|Dasha|CN||q8q7mn4
dasing|Dasing|DE|by|maoeeqp
daska kalan|Daska Kalan|PK||q9fsjmj
dasmarinas|Dasmariñas|PH||s81tn7y
dasoguz|Daşoguz|TM||ra68iil
dassel|Dassel|DE|ni|naxwemx
datia|Datia|IN||q8xbjxy
datong|Datong|CN||ua1dmmp
datteln|Datteln|DE|nw|paxiegf
datun|Datun|CN||q9mpmwq
daule|Daule|EC||r6su7pu
daun|Daun|DE|rp|natgeez
daur|Daur|PK||q8zij5s
dauwendaele|Dauwendaele|NL|ZE|max1e63
davangere|Davangere|IN||s827jqx
davao|Davao|PH||u7hnnkx
davenport|Davenport|US||qa5c6we
davenstedt|Davenstedt|DE|ni|nazhemv
davie|Davie|US||q8ye7p5
dawei|Dawei|MM||r814lgr
dawukou|Dawukou|CN||r9ygm3k
daxing anling|Daxing’anling|CN||sazdnif
daxing|Daxing|CN||qa0emv5
daye|Daye|CN||s99kmrb
dayrah|Dayrah|AE||s8w7i5m
dayrut|Dayrūţ|EG||q92kg9l
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
debre birhan|Debre Birhan|ET||r7owgxt
debre mark os|Debre Mark’os|ET||r7qrgst
debre tabor|Debre Tabor|ET||q7uxgtm
debrecen|Debrecen|HU||ram1fk2
debschwitz|Debschwitz|DE|th|navaetj
dedemsvaart|Dedemsvaart|NL|OV|nb04edy
deer valley|Deer Valley|US||r9jk58j
deerlijk|Deerlijk|BE|VL|nav9e5b
deesa|Deesa|IN||q8tejgi
deest|Deest|NL|GE|kay5ebr
deggendorf|Deggendorf|DE|by|oapoew0
deggingen|Deggingen|DE|bw|map0en0
dehiwala mount lavinia|Dehiwala-Mount Lavinia|LK||r7h0k1v
dehradun|Dehradun|IN||s9a8jwr
dehui|Dehui|CN||qadqnl5
deil|Deil|NL|GE|kay4eak
deinum|Deinum|NL|FR|jb1rebw
deinze|Deinze|BE|VL|oavme5t
deir ez zor|Deir ez-Zor|SY||s9o6gzi
deisslingen|Deißlingen|DE|bw|mannejx
deizisau|Deizisau|DE|bw|mapbem3
delbruck|Delbrück|DE|nw|oaxtejs
delden|Delden|NL|OV|maz6een
delegacion cuajimalpa de morelos|Delegación Cuajimalpa de Morelos|MX||r8ft687
delfshaven|Delfshaven|NL|ZH|may6e8d
delfstrahuizen|Delfstrahuizen|NL|FR|jb0vec6
delft|Delft|NL|ZH|qayhe84
delfzijl|Delfzijl|NL|GR|ob25ef8
delhi cantonment|Delhi Cantonment|IN||q95gju9
delhi|Delhi|IN||x95ljuj
delicias|Delicias|ES||qa5pdth
delitzsch|Delitzsch|DE|sn|oax5eua
delligsen|Delligsen|DE|ni|nayaen8
delmas|Delmas|HT||s8di8b6
delmenhorst|Delmenhorst|DE|ni|qb1dejz
delta|Delta|CA||qaqd4e7
demmin|Demmin|DE|mv|nb3rew7
den bosch|Den Bosch|NL|NB|raxmeaq
den burg|Den Burg|NL|NH|mb1de9c
den dolder|Den Dolder|NL|UT|mayueak
den dungen|Den Dungen|NL|NB|laxieax
den haag|Den Haag|NL|ZH|sayoe7y
den ham|Den Ham|NL|OV|kazree2
den helder|Den Helder|NL|NH|pb14e98
den hoorn|Den Hoorn|NL|NH|jb1ae97
den hout|Den Hout|NL|NB|jaxie9d
den ilp|Den Ilp|NL|NH|jazpe9n
den oever|Den Oever|NL|NH|lb11e9z
denderhoutem|Denderhoutem|BE|VL|mavbe76
denderleeuw|Denderleeuw|BE|VL|oavde7c
dendermonde|Dendermonde|BE|VL|pavre7e
denemarken||DK|==|a
dengzhou|Dengzhou|CN||s9gsmjd
denizli|Denizli|TR||s9uxg4t
denkendorf|Denkendorf|DE|bw|napaelw
denmark||DK|==|a
denpasar|Denpasar|ID||t69zms2
denton|Denton|US||q9i96e7
denver|Denver|US||ta0e5se
denzlingen|Denzlingen|DE|bw|nanjehw
deoghar|Deoghar|IN||r8u1kku
deoli|Deoli|IN||r956juj
deoria|Deoria|IN||q8zmkcq
depok|Depok|ID||v6g8m4q
dera ghazi khan|Dera Ghazi Khan|PK||s99hjc8
dera ismail khan|Dera Ismail Khan|PK||t9efjcy
dera murad jamali|Dera Murad Jamali|PK||q95bj5i
derbent|Derbent|RU||qa6vhm5
derby|Derby|GB||sb10drw
derince|Derince|TR||qa38g6t
derne|Derne|DE|nw|max9egw
des moines|Des Moines|US||ra5k6nz
desna|Desna|UA||saucg98
desnyanskyi|Desnyanskyi|UA||rax3gb0
dessalines|Dessalines|HT||r8fi8ak
dessau|Dessau|DE|st|qay0eu1
desselgem|Desselgem|BE|VL|mavde5c
dessie|Dessie|ET||s7sxgy3
destelbergen|Destelbergen|BE|VL|oavue6k
detmerode|Detmerode|DE|ni|mazjepu
detmold|Detmold|DE|nw|qayaekn
detroit|Detroit|US||ta7l7hb
dettelbach|Dettelbach|DE|by|masceo9
dettenhausen|Dettenhausen|DE|bw|map1ela
dettingen an der erms|Dettingen an der Erms|DE|bw|naotely
dettingen unter teck|Dettingen unter Teck|DE|bw|map2em9
deurne|Deurne|BE|VL|qawae8f
deuteren|Deuteren|NL|NB|kaxlean
deutschland||DE|==|a
deutz|Deutz|DE|nw|navhefd
deventer|Deventer|NL|OV|qaz6ed4
dewas|Dewas|IN||s8ptjra
deyang|Deyang|CN||t9chlxy
dezful|Dezful|IR||s9fyhmh
dezhou|Dezhou|CN||t9u1mv9
dhaka|Dhaka|BD||x8rvkv5
dhamar|Dhamār|YE||r82ehbd
dhamtari|Dhamtari|IN||q8jjk6j
dhanbad|Dhanbad|IN||u8s4kk3
dhangadhi|Dhangaḍhi̇̄|NP||r95qk3v
dharan|Dharān|NP||r90hkmg
dharashiv|Dharashiv|IN||q8cijr8
dharavi|Dhārāvi|IN||t8exjif
dharmavaram|Dharmavaram|IN||q821jvw
dhaulpur|Dhaulpur|IN||r905jwc
dhirkot|Dhirkot|PK||r9kkjke
dhule|Dhule|IN||s8k2jnq
di an|Dĩ An|VN||s7sbm4l
diadema|Diadema|BR||s547aai
dibrugarh|Dibrugarh|IN||r92cl7n
didam|Didam|NL|GE|oayaed1
didao|Didao|CN||qafznzg
dieburg|Dieburg|DE|he|nasmekl
diedorf|Diedorf|DE|by|naobepy
diegem|Diegem|BE|VL|mavee8b
diekholzen|Diekholzen|DE|ni|mayqenk
dielheim|Dielheim|DE|bw|naqweka
diemen|Diemen|NL|NH|oazee9s
diepenbeek|Diepenbeek|BE|VL|oavfeb2
diepenheim|Diepenheim|NL|OV|kaz0ee8
diepholz|Diepholz|DE|ni|ob05ej9
diepsloot|Diepsloot|ZA||s4xzg1t
diepswal|Diepswal|NL|GR|jb1nedp
dierdorf|Dierdorf|DE|rp|maufeh9
dieren|Dieren|NL|GE|naylecy
dierkow neu|Dierkow-Neu|DE|mv|nb4bett
diessen am ammersee|Dießen am Ammersee|DE|by|nan7equ
diessen|Diessen|NL|NB|lax0eae
diest|Diest|BE|VL|oavnea1
dietenheim|Dietenheim|DE|bw|manxenz
dietenhofen|Dietenhofen|DE|by|mar8epp
dieteren|Dieteren|NL|LI|javwec9
dietfurt|Dietfurt|DE|by|maq8es7
dietmannsried|Dietmannsried|DE|by|mamteol
dietramszell|Dietramszell|DE|by|mamxes8
dietzenbach|Dietzenbach|DE|he|pasxeke
diever|Diever|NL|DR|lb0tedk
diez de octubre|Diez de Octubre|CU||r8q57j8
diez|Diez|DE|rp|natxei9
digos|Digos|PH||q7grnk8
digri|Digri|PK||r8vwj7z
dihok|Dihok|IQ||s9sfh7f
dijon|Dijon|FR||ralfe9x
dikirnis|Dikirnis|EG||q9cdgbr
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
dinaig|Dinaig|PH||q7hxnh1
dinajpur|Dinajpur|BD||r8x7kq8
dinant|Dinant|BE|WA|natme9n
dinapore|Dinapore|IN||r8x8kg9
dinapur nizamat|Dinapur Nizamat|IN||r8x8kg9
dindigul|Dindigul|IN||s7qtjwm
dingden|Dingden|DE|nw|maxteed
dingolfing|Dingolfing|DE|by|oap4eup
dingxi|Dingxi|CN||s9otlym
dingzhou|Dingzhou|CN||r9wzmrf
dinkelsbuhl|Dinkelsbühl|DE|by|naqbeoo
dinkelscherben|Dinkelscherben|DE|by|maobepf
dinklage|Dinklage|DE|ni|nb0aeil
dinslaken|Dinslaken|DE|nw|qax8eeq
dinteloord|Dinteloord|NL|NB|maxge85
dinxperlo|Dinxperlo|NL|GE|nay2ee1
diourbel|Diourbel|SN||r82pcmw
dippoldiswalde|Dippoldiswalde|DE|sn|naveexz
dire dawa|Dire Dawa|ET||s7onh4b
dirkshorn|Dirkshorn|NL|NH|kb0je9a
dirksland|Dirksland|NL|ZH|maxre7e
dison|Dison|BE|WA|naulec9
dissen|Dissen|DE|ni|nayseis
disuq|Disūq|EG||r9chg95
dittelbrunn|Dittelbrunn|DE|by|mat3eoe
ditzingen|Ditzingen|DE|bw|oapnel7
divinopolis|Divinópolis|BR||r5e2afb
divo|Divo|CI||r7e8dh4
dixinn|Dixinn|GN||r7ojcu1
diyarbak r|Diyarbakır|TR||u9vbgzq
djelfa|Djelfa|DZ||s9mbe52
djibouti|Djibouti|DJ||t7u7h7v
dniprovskyi|Dniprovskyi|UA||sau5g90
dnipro|Dnipro|UA||taonglc
dobeln|Döbeln|DE|sn|oaw0ewf
doberlug kirchhain|Doberlug-Kirchhain|DE|bb|naxfexo
dodewaard|Dodewaard|NL|GE|may7ebq
dodoma|Dodoma|TZ||t6gvgna
doenrade|Doenrade|NL|LI|kavlecf
doesburg|Doesburg|NL|GE|nayhed2
doetinchem|Doetinchem|NL|GE|paycedh
doezum|Doezum|NL|GR|jb1sedd
dohad|Dohad|IN||q8pfjma
doha|Doha|QA||s8w9hv5
dohna|Dohna|DE|sn|mavkeyi
dohren|Döhren|DE|ni|nazeen4
doilungdeqen|Doilungdêqên|CN||r98ekwr
dokkum|Dokkum|NL|FR|nb24eco
dokri|Dokri|PK||q921j56
dolisie|Dolisie|CG||q6mcev7
dolphia|Dolphia|NL|OV|jaz2efb
dombivali|Dombivali|IN||u8fejj0
domburg|Domburg|NL|ZE|kax8e5q
dommelen|Dommelen|NL|NB|kawneb3
donaueschingen|Donaueschingen|DE|bw|oan8ejm
donaustadt|Donaustadt|AT||ranzf5q
donauworth|Donauwörth|DE|by|oapcepy
doncaster|Doncaster|GB||qb2odsv
donetsk|Donetsk|UA||tanegt0
dongen|Dongen|NL|NB|oaxfe9q
dongguan|Dongguan|CN||x8pymnz
donghae city|Donghae City|KR||q9uanun
donghai|Donghai|CN||s8prmt8
dongling|Dongling|CN||ra65nfa
dongtai|Dongtai|CN||s9h9n67
dongyang|Dongyang|CN||q97bn5z
dongying|Dongying|CN||t9u2n15
donkerbroek|Donkerbroek|NL|FR|kb1aedc
donk|Donk|NL|NB|lax6ebn
donostia san sebastian|Donostia / San Sebastián|ES||raabdqj
donzdorf|Donzdorf|DE|bw|nap9en9
doonheide|Doonheide|NL|NB|kax9ebt
doornenburg|Doornenburg|NL|GE|lay5eco
doornspijk|Doornspijk|NL|GE|kazmec6
doornsteeg|Doornsteeg|NL|GE|maz3eb5
doorn|Doorn|NL|UT|nayjeav
doorwerth|Doorwerth|NL|GE|mayeec4
dordrecht|Dordrecht|NL|ZH|qaxxe8z
dorentrup|Dörentrup|DE|nw|naykel0
dorfen|Dorfen|DE|by|nao3ets
dormagen|Dormagen|DE|nw|pavyeez
dornhan|Dornhan|DE|bw|maobejn
dornheim|Dornheim|DE|he|maskejk
dornstadt|Dornstadt|DE|bw|naonenm
dornstetten|Dornstetten|DE|bw|naonejm
dorsten|Dorsten|DE|nw|qaxiefd
dorstfeld|Dorstfeld|DE|nw|oax2egl
dorst|Dorst|NL|NB|kaxbe9i
dortmund|Dortmund|DE|nw|tax3egr
dorud|Dorūd|IR||q9j1hoa
dorverden|Dörverden|DE|ni|nb0telo
dos hermanas|Dos Hermanas|ES||q9tkdfk
dosquebradas|Dosquebradas|CO||r7bg81t
dossenheim|Dossenheim|DE|bw|nardek3
dotlingen|Dötlingen|DE|ni|mb12eja
dottignies|Dottignies|BE|WA|nauxe56
dotzheim|Dotzheim|DE|he|oat3eis
douala|Douala|CM||u799emy
douliu|Douliu|TW||q8rvn6u
dourados|Dourados|BR||r58a9nr
dour|Dour|BE|WA|oau0e6i
downey|Downey|US||q9ka4rv
drachten|Drachten|NL|FR|pb1jecy
drachtstercompagnie|Drachtstercompagnie|NL|FR|kb1led2
drammen|Drammen|NO||qbjyeoc
drebkau|Drebkau|DE|bb|maxhezi
dreieich|Dreieich|DE|he|pasyek6
dreischor|Dreischor|NL|ZE|jaxle72
drempt|Drempt|NL|GE|jayhed6
drensteinfurt|Drensteinfurt|DE|nw|naxwehi
drenthe||NL|=|a
dresden|Dresden|DE|sn|tavtey6
driebergen rijsenburg|Driebergen-Rijsenburg|NL|UT|oayleao
driebruggen|Driebruggen|NL|ZH|kayke9c
driedorf|Driedorf|DE|he|mauneiq
driehuis|Driehuis|NL|NH|kazpe8w
driehuizen|Driehuizen|NL|GE|maz1eci
driel|Driel|NL|GE|laycec5
driemanspolder|Driemanspolder|NL|ZH|mayle8h
driemond|Driemond|NL|NH|kazbe9y
driewegen|Driewegen|NL|ZE|jawue6k
driezum|Driezum|NL|FR|jb22ect
drochtersen|Drochtersen|DE|ni|nb37em2
drogeham|Drogeham|NL|FR|kb1secz
drolshagen|Drolshagen|DE|nw|navqehl
drongen|Drongen|BE|VL|navte66
dronryp|Dronryp|NL|FR|lb1sebp
dronten|Dronten|NL|FL|oazwebw
drouwenermond|Drouwenermond|NL|DR|jb16ef7
drumpt|Drumpt|NL|GE|lay6eb1
druten|Druten|NL|GE|may5ebl
dubai investments park|Dubai Investments Park|AE||r8vhi58
dubai marina|Dubai Marina|AE||q8vpi57
dubai|Dubai|AE||v8voi5n
dublin|Dublin|IE||tb25den
dubreka|Dubréka|GN||r7p7cug
dudenhofen|Dudenhofen|DE|rp|mar0ejb
duderstadt|Duderstadt|DE|ni|oax3eoi
dudley|Dudley|GB||razudq8
duekoue|Duekoué|CI||q7gqdbl
duffel|Duffel|BE|VL|navye8j
duindorp|Duindorp|NL|ZH|maype7u
duinzigt|Duinzigt|NL|ZH|layqe80
duisburg|Duisburg|DE|nw|sawveet
duitsland||DE|==|a
duivendrecht|Duivendrecht|NL|NH|mazde9q
duiven|Duiven|NL|GE|oaybecp
duizel|Duizel|NL|NB|kawpeaq
dulmen|Dülmen|DE|nw|paxzeg8
dulsberg|Dulsberg|DE|hh|ob2ueny
dumaguete|Dumaguete|PH||q7nvnej
dumai|Dumai|ID||s72nlps
duma|Dūmā|SY||q9j9gp4
dundee|Dundee|GB||rbavdnr
dundo|Dundo|AO||r6djfhu
dunedin|Dunedin|NZ||r3elr1m
dunhuang|Dunhuang|CN||ra1ll70
dunhua|Dunhua|CN||raahns7
dunningen|Dunningen|DE|bw|manxejn
duque de caxias|Duque de Caxias|BR||t56pajp
durach|Durach|DE|by|mamheoq
durban|Durban|ZA||v4n2ga7
durbuy|Durbuy|BE|WA|natveb6
duren|Düren|DE|nw|qav4ee1
durgapur|Durgapur|IN||s8rckmj
durg|Durg|IN||s8kvk5s
durham|Durham|US||r9pz7su
durmersheim|Durmersheim|DE|bw|napxeiz
durres|Durrës|AL||ra4sfe1
dushanbe|Dushanbe|TJ||t9x2j72
dusit|Dusit|TH||q80aln8
dusseldorf pempelfort|Düsseldorf-Pempelfort|DE|nw|oawceev
dusseldorf|Düsseldorf|DE|nw|tawaeeu
dussen|Dussen|NL|NB|laxpe9s
dusslingen|Dusslingen|DE|bw|maolel6
duvenstedt|Duvenstedt|DE|hh|mb37eo2
duyun|Duyun|CN||r8yzm6o
duzce|Düzce|TR||ra3ggak
dwingeloo|Dwingeloo|NL|DR|lb0redp
dworp|Dworp|BE|VL|mauxe7y
dzerzhinsk|Dzerzhinsk|RU||rba8h8q
e zhou|E’zhou|CN||t9agmr5
eanjum|Eanjum|NL|FR|jb29ed1
east chattanooga|East Chattanooga|US||r9nf7b7
east flatbush|East Flatbush|US||ra2x86n
east hampton|East Hampton|US||r9sw7zz
east harlem|East Harlem|US||qa3b86m
east helsinki|East Helsinki|FI||rbl9fto
east independence|East Independence|US||q9ym6lw
east jerusalem|East Jerusalem|PS||s9eaglv
east london|East London|ZA||s4eag1j
east los angeles|East Los Angeles|US||q9ki4rr
east new york|East New York|US||ra2z86s
eastbourne|Eastbourne|GB||qav1dws
eastermar|Eastermar|NL|FR|kb1pecu
easternijtsjerk|Easternijtsjerk|NL|FR|jb2aect
ebensfeld|Ebensfeld|DE|by|mat3eqg
eberbach|Eberbach|DE|bw|narfekz
eberdingen|Eberdingen|DE|bw|mapsekx
ebermannstadt|Ebermannstadt|DE|by|masaer2
ebersbach an der fils|Ebersbach an der Fils|DE|bw|napcemg
ebersbach|Ebersbach|DE|sn|navpf0j
ebersberg|Ebersberg|DE|by|nanket9
ebersdorf|Ebersdorf|DE|by|matteqz
eberswalde|Eberswalde|DE|bb|pb0reye
ebetsu|Ebetsu|JP||ra9rot7
ebina|Ebina|JP||r9oaon8
ebolowa|Ébolowa|CM||q762eqz
ebstorf|Ebstorf|DE|ni|mb1beoy
ebute ikorodu|Ebute Ikorodu|NG||t7gce5p
ecatepec de morelos|Ecatepec de Morelos|MX||u8gg68u
ecaussinnes d enghien|Écaussinnes-d'Enghien|BE|WA|nauhe7l
eching|Eching|DE|by|nao6esa
echteld|Echteld|NL|GE|jay7eba
echtenerbrug|Echtenerbrug|NL|FR|kb0vec6
echt|Echt|NL|LI|mavzecb
echzell|Echzell|DE|he|matzekp
eck en wiel|Eck en Wiel|NL|GE|jaydeb6
eckart|Eckart|NL|NB|mawzeb9
eckelrade|Eckelrade|NL|LI|jav5ec1
eckernforde|Eckernförde|DE|sh|ob5benc
eckersdorf|Eckersdorf|DE|by|maszero
edam|Edam|NL|NH|mazvea1
edea|Edéa|CM||q78keo5
edegem|Edegem|BE|VL|oaw4e8d
edenkoben|Edenkoben|DE|rp|maqweil
edertal|Edertal|DE|he|maw5el8
ederveen|Ederveen|NL|GE|laymebi
edewecht|Edewecht|DE|ni|ob1lei6
ede|Ede|NG||r7jie8c
ede|Ede|NL|GE|qayjebq
edinburgh|Edinburgh|GB||sb9fdn4
edingen neckarhausen|Edingen-Neckarhausen|DE|bw|nareejx
edirne|Edirne|TR||ra5sfxs
edison|Edison|US||qa2k85b
edmonton|Edmonton|CA||tb2r54t
edogawe|Edogawe|JP||t9p5ooj
eede|Eede|NL|ZE|jawde5k
eefde|Eefde|NL|GE|layxeda
eeklo|Eeklo|BE|VL|oaw7e5w
eelde|Eelde|NL|DR|mb1mee8
eemdijk|Eemdijk|NL|UT|jaz6eat
eemnes|Eemnes|NL|UT|jaz5eam
eeneind|Eeneind|NL|NB|jawxebf
eenrum|Eenrum|NL|GR|kb28edy
een|Een|NL|DR|jb1geds
eerbeek|Eerbeek|NL|GE|nayqecu
eerde|Eerde|NL|NB|kaxceba
eernegem|Eernegem|BE|VL|maw1e4f
eerschot|Eerschot|NL|NB|lax9eb7
eersel|Eersel|NL|NB|oawoeas
eethen|Eethen|NL|NB|jaxpea1
eexta|Eexta|NL|GR|kb1oefe
eext|Eext|NL|DR|kb1aeep
ee|Ee|NL|FR|jb25ecy
efon alaaye|Efon-Alaaye|NG||s7jae9o
efringen kirchen|Efringen-Kirchen|DE|bw|namdeh1
egchel|Egchel|NL|LI|kawjecl
egelsbach|Egelsbach|DE|he|nastek2
egestorf|Egestorf|DE|ni|maz9emg
eggenfelden|Eggenfelden|DE|by|naohevg
eggenstein leopoldshafen|Eggenstein-Leopoldshafen|DE|bw|naqdejc
eggesin|Eggesin|DE|mv|mb34ez5
eggolsheim|Eggolsheim|DE|by|mas9eqq
eghezee|Éghezée|BE|WA|nauje9n
egling|Egling|DE|by|man4erz
egmond aan den hoef|Egmond aan den Hoef|NL|NH|lb06e8x
egmond aan zee|Egmond aan Zee|NL|NH|lb06e8v
egmond binnen|Egmond-Binnen|NL|NH|lb04e8y
ehingen|Ehingen|DE|bw|oao4en1
ehningen|Ehningen|DE|bw|map6eku
ehrang|Ehrang|DE|rp|naseeem
ehrenfriedersdorf|Ehrenfriedersdorf|DE|sn|maupew1
ehringshausen|Ehringshausen|DE|he|naukeja
eibau|Eibau|DE|sn|mavmf0q
eibenstock|Eibenstock|DE|sn|mau9ev0
eibergen|Eibergen|NL|GE|oayqeeh
eichenau|Eichenau|DE|by|nanterg
eichendorf|Eichendorf|DE|by|map3evq
eichenzell|Eichenzell|DE|he|nauaemy
eichlinghofen|Eichlinghofen|DE|nw|max0egl
eichstatt|Eichstätt|DE|by|napter4
eichwalde|Eichwalde|DE|bb|mazhexu
eidelstedt|Eidelstedt|DE|hh|pb2xenj
eijsden|Eijsden|NL|LI|nav2ebw
eikenheuvel|Eikenheuvel|NL|NB|jaxgebl
eilbek|Eilbek|DE|hh|ob2tenx
eilenburg|Eilenburg|DE|sn|oawyev3
eil|Eil|DE|nw|navdefo
eimsbuttel|Eimsbüttel|DE|hh|sb2teno
einbeck|Einbeck|DE|ni|oaxyenf
eindhoven|Eindhoven|NL|NB|rawweb8
einfeld|Einfeld|DE|sh|mb4cenr
einhausen|Einhausen|DE|he|mas0ejr
einighausen|Einighausen|NL|LI|kavoec7
eisden|Eisden|BE|VL|navmebv
eisenach|Eisenach|DE|th|pavmeoo
eisenberg|Eisenberg|DE|rp|naroeif
eisenberg|Eisenberg|DE|th|navlet2
eisenhuttenstadt|Eisenhüttenstadt|DE|bb|oayvf0p
eisfeld|Eisfeld|DE|th|mau3eqb
eisleben lutherstadt|Eisleben Lutherstadt|DE|st|oax5es3
eislingen|Eislingen|DE|bw|oapaemz
eissendorf|Eißendorf|DE|hh|ob2henn
eiterfeld|Eiterfeld|DE|he|mav1en8
eitorf|Eitorf|DE|nw|oav1egp
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
el daein|El Daein|SD||s7tufwl
el dibir|El Dibir|SO||r7uphua
el eulma|El Eulma|DZ||r9qfebt
el fasher|El Fasher|SD||r7zvfuf
el geneina fort|El Geneina Fort|SD||r7zffme
el jadida|El Jadida|MA||r9ied8d
el kelaa des srarhna|El Kelaa des Srarhna|MA||q9f1dbf
el limon|El Limón|VE||r7qn8o5
el monte|El Monte|US||q9kn4s5
el mourouj|El Mourouj|TN||q9rzeod
el obeid|El Obeid|SD||s7ymg7y
el oued|El Oued|DZ||r9ioef2
el paso|El Paso|US||t9e85o7
el progreso|El Progreso|HN||q84s744
el tigre|El Tigre|VE||r7mp8xj
el vigia|El Vigía|VE||r7lx8cy
elaz g|Elazığ|TR||s9xfgwy
elbasan|Elbasan|AL||qa47ffs
elblag|Elbląg|PL||qb4ffdx
elburg|Elburg|NL|GE|oazpec8
elche|Elche|ES||r9wadu2
elden|Elden|NL|GE|laycecc
eldoret|Eldoret|KE||s6zgglz
elektrostal|Elektrostal’|RU||rb8zguu
elewijt|Elewijt|BE|VL|mavke8i
elgin|Elgin|US||qa6s72s
elista|Elista|RU||qainhay
elizabeth|Elizabeth|US||qa2y85v
elk grove|Elk Grove|US||r9wp4iv
ellecom|Ellecom|NL|GE|jayjecx
ellerau|Ellerau|DE|sh|mb3cenl
ellezelles|Ellezelles|BE|WA|mauye68
ellrich|Ellrich|DE|th|maxbepm
ellwangen|Ellwangen|DE|bw|oaq0eo5
elmhurst|Elmhurst|US||qa3686s
elmpt|Elmpt|DE|nw|maw9ed3
elmschenhagen|Elmschenhagen|DE|sh|ob4teob
elmshorn|Elmshorn|DE|sh|pb3bemu
eloy alfaro|Eloy Alfaro|EC||s6rz7q8
elsdorf|Elsdorf|DE|nw|oaviee9
elsendorp|Elsendorp|NL|NB|jaxaec1
elsenfeld|Elsenfeld|DE|by|nasgelg
elsen|Elsen|NL|OV|jaz7ee6
elsfleth|Elsfleth|DE|ni|nb1weji
elshof|Elshof|NL|OV|jazjed8
elshout|Elshout|NL|NB|kaxmeaa
elsloo|Elsloo|NL|LI|mavjec1
elspeet|Elspeet|NL|GE|laz9ec3
elsterberg|Elsterberg|DE|sn|maulett
elsterwerda|Elsterwerda|DE|bb|nawyexk
elst|Elst|NL|GE|oay8ec8
eltmann|Eltmann|DE|by|mastepn
eltville|Eltville|DE|he|oaszeik
eluru|Eluru|IN||r88fk5a
elzach|Elzach|DE|bw|manteif
elze|Elze|DE|ni|naysen2
elz|Elz|DE|he|mau2eib
emalahleni|Emalahleni|ZA||s4y5g57
embalenhle|eMbalenhle|ZA||r4wbg4r
embourg|Embourg|BE|WA|maujebl
embu das artes|Embu das Artes|BR||r54ba9v
emden|Emden|DE|ni|pb29eg1
eminabad|Eminabad|PK||r9f0jma
emlichheim|Emlichheim|DE|ni|mb05ef1
emmeloord|Emmeloord|NL|FL|pb0febz
emmendingen|Emmendingen|DE|bw|oanoeht
emmen|Emmen|NL|DR|pb0mef7
emmer compascuum|Emmer-Compascuum|NL|DR|mb0pefl
emmer erfscheidenveen|Emmer-Erfscheidenveen|NL|DR|kb0peff
emmerhout|Emmerhout|NL|DR|mb0nefa
emmerich|Emmerich|DE|nw|oay0edd
emmering|Emmering|DE|by|manuerc
emmermeer|Emmermeer|NL|DR|mb0oef5
emmerschans|Emmerschans|NL|DR|jb0oefa
empe|Empe|NL|GE|jaywed2
emsburen|Emsbüren|DE|ni|nazkega
emsdetten|Emsdetten|DE|nw|payxegx
emskirchen|Emskirchen|DE|by|marnepr
emstek|Emstek|DE|ni|nb0reio
emst|Emst|NL|GE|kazcecl
encheng|Encheng|CN||q8nnmjy
endenich|Endenich|DE|nw|nauwefn
endingen|Endingen|DE|bw|nanqehe
enfield town|Enfield Town|GB||raxhdvs
engeland||GB|==|a
engelbert|Engelbert|NL|GR|jb1teeh
engelskirchen|Engelskirchen|DE|nw|oavnegl
engels|Engels|RU||rax0hg3
engen|Engen|DE|bw|namyekd
enger|Enger|DE|nw|oayuejs
enghien|Enghien|BE|WA|naute78
engis|Engis|BE|WA|mauieb0
england||GB|==|a
eningen unter achalm|Eningen unter Achalm|DE|bw|naopelq
enkenbach alsenborn|Enkenbach-Alsenborn|DE|rp|margehy
enkhuizen|Enkhuizen|NL|NH|ob0eeap
ennepetal|Ennepetal|DE|nw|oawiegg
ennigerloh|Ennigerloh|DE|nw|oay0eib
enschede|Enschede|NL|OV|raz2ef6
enschot|Enschot|NL|NB|laxaeaa
ensdorf|Ensdorf|DE|sl|maqyeeu
ensenada|Ensenada|MX||s9ej4w4
enshi|Enshi|CN||s9a6mc4
ens|Ens|NL|FL|lb08ec7
entebbe|Entebbe|UG||q6y6ge8
enterprise|Enterprise|US||q9q34zw
enter|Enter|NL|OV|maz9eea
enugu|Enugu|NG||t7fwegu
envigado|Envigado|CO||r7f6821
epen|Epen|NL|LI|jav2ecf
epe|Epe|NL|GE|pazfecm
eppelborn|Eppelborn|DE|sl|oar8efd
eppelheim|Eppelheim|DE|bw|nar8ek0
eppendorf|Eppendorf|DE|hh|ob2venr
eppertshausen|Eppertshausen|DE|he|masrekl
eppingen|Eppingen|DE|bw|oaqiekr
eppstein|Eppstein|DE|he|nataejb
epse|Epse|NL|GE|kaz2ed8
epworth|Epworth|ZW||r5kbgaj
erbach|Erbach|DE|bw|nao9enh
erbach|Erbach|DE|he|naryekz
erbendorf|Erbendorf|DE|by|masgeth
erbil|Erbil|IQ||u9qjha9
erding|Erding|DE|by|pao7et3
erdweg|Erdweg|DE|by|mao9ere
erebuni|Erebuni|AM||qa1hhbp
eregli|Ereğli|TR||r9u7gil
erembodegem|Erembodegem|BE|VL|navge79
erftstadt|Erftstadt|DE|nw|pav5eev
erfurt|Erfurt|DE|th|ravmeqo
ergolding|Ergolding|DE|by|naoyett
ergoldsbach|Ergoldsbach|DE|by|map9etw
erkelenz|Erkelenz|DE|nw|pavwedk
erkner|Erkner|DE|bb|nazmey7
erkrath|Erkrath|DE|nw|pawaef7
erlangen|Erlangen|DE|by|qarreql
erlenbach am main|Erlenbach am Main|DE|by|nascelg
erlensee|Erlensee|DE|he|natceky
ermelino matarazzo|Ermelino Matarazzo|BR||q54raax
ermelo|Ermelo|NL|GE|nazaebm
ermelo|Ermelo|ZA||q4wbg7a
erndtebruck|Erndtebrück|DE|nw|mavneix
erode|Erode|IN||s7tijvx
erpe|Erpe|BE|VL|mavie71
erps kwerps|Erps-Kwerps|BE|VL|mavee8o
erp|Erp|NL|NB|laxcebl
erquelinnes|Erquelinnes|BE|WA|natre7f
errachidia|Errachidia|MA||q9epdjp
ertingen|Ertingen|DE|bw|manmemb
ertvelde|Ertvelde|BE|VL|naw6e6f
erwitte|Erwitte|DE|nw|naxdej6
erzhausen|Erzhausen|DE|he|massek1
erzincan|Erzincan|TR||ra0egxp
erzurum|Erzurum|TR||ta0vh2o
esbeek|Esbeek|NL|NB|jawyeaa
eschborn|Eschborn|DE|he|oataejt
eschwege|Eschwege|DE|he|oaw6enx
eschweiler|Eschweiler|DE|nw|pav6edf
esch|Esch|NL|NB|kaxdeap
escondido|Escondido|US||r9i04ur
escuintla|Escuintla|GT||r81q6vt
eselsberg|Eselsberg|DE|bw|oaohenn
esenler|Esenler|TR||sa40g48
esens|Esens|DE|ni|mb31eh5
esenyurt|Esenyurt|TR||ta3zg3o
eskisehir|Eskişehir|TR||ta0ig8s
eslamshahr|Eslamshahr|IR||s9orhuc
eslohe|Eslohe|DE|nw|nawdeip
esmeraldas|Esmeraldas|EC||r70o7qr
esna|Esna|EG||s8w9gef
esneux|Esneux|BE|WA|naueebh
espelkamp|Espelkamp|DE|nw|oaziejy
espel|Espel|NL|FL|kb0gebo
espoo|Espoo|FI||sbl9fsh
essenbach|Essenbach|DE|by|nap1ety
essen|Essen|BE|VL|nawze8f
essen|Essen|DE|ni|mb0gei2
essen|Essen|DE|nw|tawyefh
essesteijn|Essesteijn|NL|ZH|maype85
essingen|Essingen|DE|bw|maplenv
esslingen|Esslingen|DE|bw|qapeelu
estaimpuis|Estaimpuis|BE|WA|nauue53
esterwegen|Esterwegen|DE|ni|mb17eh7
estinnes au val|Estinnes-au-Val|BE|WA|mau1e7e
esuk oron|Esuk Oron|NG||q7bceix
etah|Etah|IN||q92kjyi
etalle|Étalle|BE|WA|marzebk
etawah|Etāwah|IN||r90ejzi
etobicoke|Etobicoke|CA||sab87qz
ettenheim|Ettenheim|DE|bw|nao2ehp
etten|Etten|NL|GE|kay8edm
etterbeek|Etterbeek|BE|BR|pav7e87
ettlingen|Ettlingen|DE|bw|papyejd
etwatwa|Etwatwa|ZA||r4xfg31
eugene|Eugene|US||racd4e3
eunapolis|Eunápolis|BR||q5oiau2
eupen|Eupen|BE|WA|oaunecs
euskirchen|Euskirchen|DE|nw|pauqeev
eutingen an der enz|Eutingen an der Enz|DE|bw|mapvekb
eutin|Eutin|DE|sh|ob4eeph
evansville|Evansville|US||q9vh74s
evaton|Evaton|ZA||t4wbg1d
everdingen|Everdingen|NL|UT|kayceac
everett|Everett|US||qana4gk
evere|Evere|BE|BR|pavbe88
evergem|Evergem|BE|VL|oavze6b
everswinkel|Everswinkel|DE|nw|nay9eht
eving|Eving|DE|nw|oax7egs
exeter|Exeter|GB||qauwdm7
exloo|Exloo|NL|DR|kb0wef2
ezeiza|Ezeiza|AR||q4979dg
ezhou|Ezhou|CN||r9agmqz
ezinge|Ezinge|NL|GR|jb23edw
facatativa|Facatativá|CO||r7bd85h
fairfield|Fairfield|US||q9w94h0
faisalabad|Faisalabad|PK||v9dajj1
faldera|Faldera|DE|sh|nb46enn
falkenberg|Falkenberg|DE|bb|maxbews
falkenhagener feld|Falkenhagener Feld|DE|be|pazzewl
falkensee|Falkensee|DE|bb|pb00ewd
falkenstein|Falkenstein|DE|sn|nau8eud
fangchenggang|Fangchenggang|CN||s8mhm90
fanling|Fanling|HK||s8ohmp2
faqus|Fāqūs|EG||q9bdgcc
farciennes|Farciennes|BE|WA|nau3e8m
fardis|Fardīs|IR||r9pchto
fargo|Fargo|US||qak86f5
faridabad|Faridabad|IN||u94xjur
faridpur|Farīdpur|BD||q8rlktk
farmsen berne|Farmsen-Berne|DE|hh|pb2xeo4
farmsum|Farmsum|NL|GR|lb24ef9
farrukhabad|Farrukhābād|IN||r923k12
fassberg|Faßberg|DE|ni|mb0yeo9
fatehpur|Fatehpur|IN||r8y1k4h
fatih|Fatih|TR||sa3yg4e
favoriten|Favoriten|AT||ransf5i
fayetteville|Fayetteville|US||r9nd7sw
fayt lez manage|Fayt-lez-Manage|BE|WA|mau9e7r
fazenda rio grande|Fazenda Rio Grande|BR||r4yqa31
feanwalden|Feanwâlden|NL|FR|lb1wecn
fehmarn|Fehmarn|DE|sh|nb58er3
fehrbellin|Fehrbellin|DE|bb|nb0pevg
feijenoord|Feijenoord|NL|ZH|may7e8j
feira de santana|Feira de Santana|BR||t5zxavr
feldkirchen westerham|Feldkirchen-Westerham|DE|by|nan3esw
feldkirchen|Feldkirchen|DE|by|manresl
fellbach|Fellbach|DE|bw|paplels
felsberg|Felsberg|DE|he|naw2em6
fendou|Fendou|CN||rajkniu
fengcheng|Fengcheng|CN||r9memvv
fenghuang|Fenghuang|CN||s93mmcg
fengshan|Fengshan|TW||s8ovn6c
fengxiang|Fengxiang|CN||u9bqn9f
fennpfuhl|Fennpfuhl|DE|be|pazxexf
fergana|Fergana|UZ||sa26jfe
fernando de la mora|Fernando de la Mora|PY||q4zm9g8
ferrara|Ferrara|IT||raekesa
ferraz de vasconcelos|Ferraz de Vasconcelos|BR||r54mab7
ferwert|Ferwert|NL|FR|kb26ec7
fes al bali|Fès al Bali|MA||r9kndi9
fes|Fes|MA||u9kjdi4
feuchtwangen|Feuchtwangen|DE|by|naqkeoq
feucht|Feucht|DE|by|nar6er5
fianarantsoa|Fianarantsoa|MG||r5afhit
fijnaart|Fijnaart|NL|NB|maxge8f
filderstadt|Filderstadt|DE|bw|pap6elm
finkenwerder|Finkenwerder|DE|hh|nb2pene
finland||FI|==|a
finnland||FI|==|a
finsterwalde|Finsterwalde|DE|bb|oaxfey3
firozabad|Fīrozābād|IN||s91fjxs
firozpur|Firozpur|IN||q9bxjn9
fischbachau|Fischbachau|DE|by|mamket7
fischeln|Fischeln|DE|nw|oawieeb
flandern||BE|=|a
flanders||BE|=|a
flein|Flein|DE|bw|maqeell
flemalle grande|Flémalle-Grande|BE|WA|nauleb8
flemalle haute|Flémalle-Haute|BE|WA|oaukeb4
flensburg|Flensburg|DE|sh|qb67em8
flenu|Flénu|BE|WA|mau4e6t
fleron|Fléron|BE|WA|naumebs
fleurus|Fleurus|BE|WA|oau8e8n
flevoland||NL|=|a
flevowijk|Flevowijk|NL|OV|lazzecf
flieden|Flieden|DE|he|nau2eml
flintbek|Flintbek|DE|sh|mb4penz
floha|Flöha|DE|sn|navaewb
floreffe|Floreffe|BE|WA|mau3e98
florence|Florence|IT||sabmer9
florencia|Florencia|CO||r72i820
florennes|Florennes|BE|WA|natle8t
florenville|Florenville|BE|WA|mas2ear
florenz||IT||sabmer9
florianopolis|Florianópolis|BR||s4tca55
floridablanca|Floridablanca|CO||s7hm88z
floridsdorf|Floridsdorf|AT||rao1f5k
florsheim|Flörsheim|DE|he|oasxejf
florstadt|Florstadt|DE|he|natsekn
flushing|Vlissingen|NL|ZE|pawwe5x
fockbek|Fockbek|DE|sh|mb4vemo
foggia|Foggia|IT||ra56f37
fontaine l eveque|Fontaine-l'Évêque|BE|WA|nau1e80
fontanar|Fontanar|CU||r8py7j3
fontana|Fontana|US||r9kp4ts
forbach|Forbach|DE|bw|map8ej7
forchheim|Forchheim|DE|by|oas4eqq
forchies la marche|Forchies-la-Marche|BE|WA|mau4e80
forchtenberg|Forchtenberg|DE|bw|maqxemk
forest|Forest|BE|BR|pav6e81
foret|Forêt|BE|WA|mauiebu
forli|Forlì|IT||qacuetg
formosa|Formosa|AR||r4xa9ef
formosa|Formosa|BR||q5qua8j
forst|Forst|DE|bb|oaxqf0o
forst|Forst|DE|bw|maqkeju
fort collins|Fort Collins|US||ra2r5s4
fort lauderdale|Fort Lauderdale|US||r8yk7pe
fort wayne|Fort Wayne|US||ra497bj
fort worth|Fort Worth|US||t9gx6do
fortaleza|Fortaleza|BR||v6noawy
fortechnyi|Fortechnyi|UA||raoqgdl
foshan|Foshan|CN||x8pzmm9
fosses la ville|Fosses-la-Ville|BE|WA|nau0e92
foumban|Foumban|CM||q7dxeqa
foxhol|Foxhol|NL|GR|jb1peeo
foz do iguacu|Foz do Iguaçu|BR||s4z19od
frameries|Frameries|BE|WA|oau1e6u
franca|Franca|BR||s5cya8c
franceville|Franceville|GA||r6thexq
france||FR|==|a
francisco morato|Francisco Morato|BR||r55caa5
francistown|Francistown|BW||q5b7g0f
franco da rocha|Franco da Rocha|BR||r558aa7
franeker|Franeker|NL|FR|nb1rebe
frankenberg|Frankenberg|DE|he|oavuekg
frankenberg|Frankenberg|DE|sn|navfew8
frankenthal|Frankenthal|DE|rp|parlej7
frankfurt am main|Frankfurt am Main|DE|he|tat8ek4
frankfurt oder|Frankfurt (Oder)|DE|bb|pazff0f
frankfurt||DE|bb|pazff0f
frankfurt||DE|he|tat8ek4
frankhuis|Frankhuis|NL|OV|mazwecv
frankreich||FR|==|a
frankrijk||FR|==|a
franzosisch buchholz|Französisch Buchholz|DE|be|ob04exb
frasnes lez buissenal|Frasnes-lez-Buissenal|BE|WA|naure62
fraureuth|Fraureuth|DE|sn|mauueub
frechen|Frechen|DE|nw|pavfeex
freetown|Freetown|SL||t7llcv8
freguesia do o|Freguesia do Ó|BR||r54qaaa
freiberg am neckar|Freiberg am Neckar|DE|bw|napxelk
freiberg|Freiberg|DE|sn|pavfex2
freiburg|Freiburg|DE|bw|ranceht
freilassing|Freilassing|DE|by|namwew2
freisen|Freisen|DE|sl|narneg5
freising|Freising|DE|by|paogesn
freital|Freital|DE|sn|pavoexx
fremont|Fremont|US||r9ub4h5
freren|Freren|DE|ni|maztegy
fresnillo|Fresnillo|MX||r8qd5y9
fresno|Fresno|US||t9s34nb
freudenberg|Freudenberg|DE|nw|oaveehv
freudenstadt|Freudenstadt|DE|bw|oaonejd
freystadt|Freystadt|DE|by|naqoerh
freyung|Freyung|DE|by|maplexn
frickenhausen|Frickenhausen|DE|bw|naozem0
friedberg|Friedberg|DE|by|oaoceqi
friedberg|Friedberg|DE|he|oatuekc
friedeburg|Friedeburg|DE|ni|nb2hehr
friedenau|Friedenau|DE|be|oazrex1
friedland|Friedland|DE|mv|mb33exn
friedland|Friedland|DE|ni|nawuenk
friedrichroda|Friedrichroda|DE|th|mavaepd
friedrichsdorf|Friedrichsdorf|DE|he|oatlek0
friedrichsdorf|Friedrichsdorf|DE|nw|mayaejl
friedrichsfelde|Friedrichsfelde|DE|be|pazvexj
friedrichshafen|Friedrichshafen|DE|bw|pameemc
friedrichshagen|Friedrichshagen|DE|be|oazpexu
friedrichshain|Friedrichshain|DE|be|qazwexd
friedrichstadt|Friedrichstadt|DE|sn|navuey3
friedrichstadt|Friedrichstadt|DE|st|may5ev7
friedrichsthal|Friedrichsthal|DE|sl|nar1efq
frielendorf|Frielendorf|DE|he|navlelw
frieschepalen|Frieschepalen|NL|FR|jb1jed9
friesdorf|Friesdorf|DE|nw|nauueft
friesland||NL|=|a
friesoythe|Friesoythe|DE|ni|ob1aehu
frisco|Frisco|US||r9i36f2
fritzlar|Fritzlar|DE|he|naw1els
frohburg|Frohburg|DE|sn|mavueuw
frohnau|Frohnau|DE|be|ob07ewx
frondenberg|Fröndenberg|DE|nw|oax0ehl
froombosch|Froombosch|NL|GR|jb1reeu
fryslan||NL|=|a
fu an|Fu’an|CN||r919n4c
fuchu|Fuchū|JP||s9p3ong
fuding|Fuding|CN||r91xn5x
fuencarral el pardo|Fuencarral-El Pardo|ES||ra2idln
fuencarral|Fuencarral|ES||ra2idls
fuenlabrada|Fuenlabrada|ES||ra1wdlh
fuhlsbuttel|Fuhlsbüttel|DE|hh|nb2zenu
fujairah|Fujairah|AE||q8vsi8i
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
fuldatal|Fuldatal|DE|he|nawqeml
fulda|Fulda|DE|he|paufemw
fuling|Fuling|CN||s98jm6b
fullerton|Fullerton|US||r9k34sf
funchal|Funchal|PT||q9grckz
funtua|Funtua|NG||r7u0egb
funza|Funza|CO||q7b485v
furstenau|Fürstenau|DE|ni|nazwehc
furstenberg|Fürstenberg|DE|bb|mb1rewj
furstenfeldbruck|Fürstenfeldbruck|DE|by|panuer9
furstenwalde|Fürstenwalde|DE|bb|pazgez2
furstenzell|Fürstenzell|DE|by|maosex0
furth im wald|Furth im Wald|DE|by|naqzevo
furth|Fürth|DE|by|rargeqj
furth|Fürth|DE|he|narxeke
furtwangen|Furtwangen|DE|bw|nanheit
fushun|Fushun|CN||ua6dnga
fussen|Füssen|DE|by|nam5epq
fuxin|Fuxin|CN||ta6qn9y
fuyang|Fuyang|CN||u9hemtq
fuyu|Fuyu|CN||rafiniq
fuzhou|Fuzhou|CN||v8yen3f
fyzabad|Fyzābād|IN||r90ek87
gaanderen|Gaanderen|NL|GE|may9edn
gabela|Gabela|AO||q63vezy
gabes|Gabès|TN||q9k4eo2
gaborone|Gaborone|BW||r51jfvz
gadag betageri|Gadag-Betageri|IN||r84ujq2
gadag|Gadag|IN||r84vjq3
gadebusch|Gadebusch|DE|mv|mb36eqw
gadeland|Gadeland|DE|sh|mb46env
gageldonk|Gageldonk|NL|NB|maxce96
gaggenau|Gaggenau|DE|bw|oapkej5
gagnoa|Gagnoa|CI||s7f1dfh
gaildorf|Gaildorf|DE|bw|naq4en5
gaimersheim|Gaimersheim|DE|by|naplerl
gainesville|Gainesville|US||r98d7jc
gajuwaka|Gajuwaka|IN||r8b6kb6
galati|Galaţi|RO||rag8g1x
galder|Galder|NL|NB|jax3e9a
gallus|Gallus|DE|he|pat6ejz
galmaarden|Galmaarden|BE|VL|mauze71
gama|Gama|BR||r5pha6h
gameren|Gameren|NL|GE|laxweag
gammertingen|Gammertingen|DE|bw|mao1elm
gandajika|Gandajika|CD||r6f9fqj
ganderkesee|Ganderkesee|DE|ni|ob1cejr
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
ganshoren|Ganshoren|BE|BR|oavbe80
ganzhou|Ganzhou|CN||u8xtmr9
gaojing|Gaojing|CN||q9d0n9g
gaomi|Gaomi|CN||s9r2n4n
gaoping|Gaoping|CN||r9bim2q
gaozhou|Gaozhou|CN||s8mwmfy
gao|Gao|ML||r877dvw
gapan|Gapan|PH||q84jn7z
garanhuns|Garanhuns|BR||r69cb2m
garbsen mitte|Garbsen-Mitte|DE|ni|maznemo
garbsen|Garbsen|DE|ni|pazlemn
garching an der alz|Garching an der Alz|DE|by|nanpeuy
garching|Garching|DE|by|oao1esd
gardelegen|Gardelegen|DE|st|nazxero
garden grove|Garden Grove|US||r9jt4se
garderen|Garderen|NL|GE|kaz3ebv
gardez|Gardez|AF||q9jcj8b
garhi khairo|Garhi Khairo|PK||r93yj4u
garissa|Garissa|KE||r6wrgy5
garland|Garland|US||r9hf6fk
garmisch partenkirchen|Garmisch-Partenkirchen|DE|by|oalxequ
garrel|Garrel|DE|ni|nb13eib
gartenstadt|Gartenstadt|DE|rp|oareejc
gartenstadt|Gartenstadt|DE|sh|mb49enp
gartringen|Gärtringen|DE|bw|nap4ekq
garut|Garut|ID||r6dwm7s
garyp|Garyp|NL|FR|kb1pecl
gashua|Gashua|NG||q7xreqo
gasselternijveenschemond|Gasselternijveenschemond|NL|DR|jb17ef6
gasselternijveen|Gasselternijveen|NL|DR|kb17ef1
gasselte|Gasselte|NL|DR|kb15eev
gasteiz vitoria|Gasteiz / Vitoria|ES||ra91dol
gastel|Gastel|NL|NB|jawhebg
gatineau|Gatineau|CA||sagc81q
gau algesheim|Gau-Algesheim|DE|rp|masseia
gauting|Gauting|DE|by|oanjerm
gavere|Gavere|BE|VL|navhe66
gaya|Gaya|IN||s8uwkg4
gaza|Gaza|PS||s9digjr
gaziantep|Gaziantep|TR||v9sygru
gazipur|Gazipur|BD||v8sokv6
gboko|Gboko|NG||s7icel0
gbongan|Gbongan|NG||r7ise83
gdansk|Gdańsk|PL||sb4zfbt
gdynia|Gdynia|PL||rb5gfbh
gebze|Gebze|TR||sa3cg5r
gedern|Gedern|DE|he|mau2elk
geelong|Geelong|AU||s401p10
geel|Geel|BE|VL|paw5e9v
geenhoven|Geenhoven|NL|NB|lawoeb6
geertruidenberg|Geertruidenberg|NL|NB|oaxme9i
geesbrug|Geesbrug|NL|DR|jb0heef
geesteren|Geesteren|NL|GE|jayuee5
geeste|Geeste|DE|ni|nb04eg7
geesthacht|Geesthacht|DE|sh|ob2geot
gees|Gees|NL|DR|jb0jeel
geetbets|Geetbets|BE|VL|mavdea7
geffen|Geffen|NL|NB|laxqeb6
gehrden|Gehrden|DE|ni|nazbemo
geilenkirchen|Geilenkirchen|DE|nw|oavled0
geiselhoring|Geiselhöring|DE|by|mapneug
geisenfeld|Geisenfeld|DE|by|nap8es9
geisenhausen|Geisenhausen|DE|by|maooeu2
geisenheim|Geisenheim|DE|he|nasuei5
geisingen|Geisingen|DE|bw|man5ek1
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
geldrop|Geldrop|NL|NB|oawuebg
geleen|Geleen|NL|LI|pavlec7
gelnhausen|Gelnhausen|DE|he|oatgelj
gelsenkirchen|Gelsenkirchen|DE|nw|sax3efq
geltendorf|Geltendorf|DE|by|manoeqn
geluwe|Geluwe|BE|VL|mav5e4k
gembloux|Gembloux|BE|WA|oauge92
gemeinde friedland|Gemeinde Friedland|DE|ni|nawuenl
gemena|Gemena|CD||r772fex
gemert|Gemert|NL|NB|nax8ebt
gemonde|Gemonde|NL|NB|kaxeeaw
gemunden am main|Gemünden am Main|DE|by|nat1emz
genappe|Genappe|BE|WA|naule8d
genderen|Genderen|NL|NB|kaxqea5
gendringen|Gendringen|NL|GE|lay3edq
gendt|Gendt|NL|GE|may4ecl
genemuiden|Genemuiden|NL|OV|nb06ecs
general santos|General Santos|PH||t7eznjp
geneva|Geneva|CH||raiced3
geneve||CH||raiced3
genf||CH||raiced3
gengenbach|Gengenbach|DE|bw|naogei9
genk|Genk|BE|VL|pavkeba
gennep|Gennep|NL|LI|oaxmecl
genoa|Genoa|IT||tadceku
genoenhuis|Genoenhuis|NL|NB|lawtebe
gentbrugge|Gentbrugge|BE|VL|navse6h
genthin|Genthin|DE|st|nazlets
gent|Gent|BE|VL|savte6c
genval|Genval|BE|WA|nauwe8h
geoje|Geoje|KR||r9mpntj
george town|George Town|MY||r7d1lmq
georgensgmund|Georgensgmünd|DE|by|maqneqm
georgenthal|Georgenthal|DE|th|mav7epm
georgetown|Georgetown|GY||r7gw9eg
george|George|ZA||r4bofme
georgsmarienhutte|Georgsmarienhütte|DE|ni|oaz0eic
geraardsbergen|Geraardsbergen|BE|VL|oav1e6s
gera|Gera|DE|th|qavcetk
gerbrunn|Gerbrunn|DE|by|masaenr
gereida|Gereida|SD||q7tcftu
geretsried|Geretsried|DE|by|oamyerw
geringswalde|Geringswalde|DE|sn|mavwevv
gerkesklooster|Gerkesklooster|NL|FR|jb1wed8
gerlingen|Gerlingen|DE|bw|oapkel6
germany||DE|==|a
germering|Germering|DE|by|panperm
germersheim|Germersheim|DE|rp|oaqpej9
germiston|Germiston|ZA||r4x5g2a
gernsbach|Gernsbach|DE|bw|naphej6
gernsheim|Gernsheim|DE|he|nas7ejl
gerolstein|Gerolstein|DE|rp|matieei
gerolzhofen|Gerolzhofen|DE|by|masmeor
gersfeld|Gersfeld|DE|he|mau5enj
gersheim|Gersheim|DE|sl|maqjeg0
gerstetten|Gerstetten|DE|bw|nap2enu
gersthofen|Gersthofen|DE|by|oaoieq7
gerwen|Gerwen|NL|NB|kax1ebg
gescher|Gescher|DE|nw|oaybefg
geseke|Geseke|DE|nw|oaxgejn
gesundbrunnen|Gesundbrunnen|DE|be|qazzex7
gesundbrunnen|Gesundbrunnen|DE|sn|maw7f04
gesves|Gesves|BE|WA|mau0ea3
getafe|Getafe|ES||ra1zdln
gettorf|Gettorf|DE|sh|mb55enq
gevelsberg|Gevelsberg|DE|nw|oawkege
geylang|Geylang|SG||q71olwl
ghardaia|Ghardaïa|DZ||r9g9e67
ghaziabad|Ghāziābād|IN||u95njv4
ghazipur|Ghazīpur|IN||q8x2kc7
ghazni|Ghazni|AF||r9j7j62
ghent||BE|VL|savte6c
ghlin|Ghlin|BE|WA|nau7e6u
ghotki|Ghotki|PK||q93sj8k
ghulja|Ghulja|CN||sac0k5w
gia lam|Gia Lâm|VN||s8kem2a
gia rai|Giá Rai|VN||r7nnm0y
giengen an der brenz|Giengen an der Brenz|DE|bw|oap2eog
giesbeek|Giesbeek|NL|GE|layfecv
giesen|Giesen|DE|ni|naz0eni
giessenburg|Giessenburg|NL|ZH|may1e9l
giessendam|Giessendam|NL|ZH|maxze9g
giessen|Gießen|DE|he|qaujek4
giessen|Giessen|NL|NB|kaxve9z
gieten|Gieten|NL|DR|mb18ees
gieterveen|Gieterveen|NL|DR|jb1bef0
giethoorn|Giethoorn|NL|OV|lb0iecw
gifhorn|Gifhorn|DE|ni|pazsepb
gifu|Gifu|JP||s9oeofw
gijang|Gijang|KR||r9nwnux
gijon|Gijón|ES||saaydga
gilbert|Gilbert|US||r9in59h
gilching|Gilching|DE|by|oannerd
gilgit|Gilgit|PK||r9psjmf
gillingham|Gillingham|GB||qawrdxj
gilly|Gilly|BE|WA|oau2e8g
gilze|Gilze|NL|NB|max6e9q
gimcheon|Gimcheon|KR||r9qcnrw
gimpo si|Gimpo-si|KR||r9uinnz
gingelom|Gingelom|BE|VL|mauzea9
gingoog|Gingoog|PH||r7mjnji
ginneken|Ginneken|NL|NB|max9e9b
ginowan|Ginowan|JP||q8yynqw
ginsheim gustavsburg|Ginsheim-Gustavsburg|DE|he|nastej7
girardot city|Girardot City|CO||q79y847
giresun|Giresun|TR||qa3ogun
girga|Girga|EG||r8z6gcl
giridih|Giridih|IN||q8t7kjr
girona|Girona|ES||qa6me3u
giron|Girón|CO||q7hn88r
gisenyi|Gisenyi|RW||r6tag5a
gistel|Gistel|BE|VL|naw4e48
giza|Giza|EG||w99dgap
glabbeek|Glabbeek|BE|VL|mavbe9s
gladbeck|Gladbeck|DE|nw|qax9eff
gladenbach|Gladenbach|DE|he|nav1eju
glandorf|Glandorf|DE|ni|mayoei8
glanerbrug|Glanerbrug|NL|OV|oaz2efd
glasgow|Glasgow|GB||tb97dk6
glashutten|Glashütten|DE|he|matiejc
glauchau|Glauchau|DE|sn|oav6euu
glazov|Glazov|RU||qbfihya
glendale|Glendale|US||r9ku4ri
glessen|Glessen|DE|nw|mavleer
glienicke|Glienicke|DE|bb|nb07ex1
glimmen|Glimmen|NL|GR|kb1meef
glinde|Glinde|DE|sh|nb2qeod
gliwice|Gliwice|PL||ratqfbw
gloucester|Gloucester|CA||rafz81x
gloucester|Gloucester|GB||ray3dps
glucksburg|Glücksburg|DE|sh|mb6cemj
gluckstadt|Glückstadt|DE|sh|nb3fem6
gmund am tegernsee|Gmund am Tegernsee|DE|by|mamnesm
gnarrenburg|Gnarrenburg|DE|ni|nb2bel1
go vap|Gò Vấp|VN||q7s2m4c
gochsheim|Gochsheim|DE|by|masyeok
goch|Goch|DE|nw|paxked4
goddelau|Goddelau|DE|he|masfejm
godhra|Godhra|IN||r8pajkh
godome|Godomè|BJ||r7fre2j
goedereede|Goedereede|NL|ZH|naxye72
goes|Goes|NL|ZE|pax2e6t
gohlis|Gohlis|DE|sn|pawpeud
goiania|Goiânia|BR||u5noa37
goirle|Goirle|NL|NB|oax4ea3
gojra|Gojra|PK||r9cjjhw
gokalpur|Gokalpur|IN||q95qjup
gol yanovo|Gol’yanovo|RU||rb92gt1
golbas|Gölbaşı|TR||ra0jgf5
gold coast|Gold Coast|AU||t4s8pq7
goldbach|Goldbach|DE|by|nasweli
goldenstedt|Goldenstedt|DE|ni|nb0nejf
golestan|Golestān|IR||r9oohu6
golfe|Golfe|AO||t69dewu
gomaringen|Gomaringen|DE|bw|naolela
goma|Goma|CD||s6tdg57
gombe|Gombe|NG||t7qler1
gomez palacio|Gómez Palacio|MX||r8x15wi
gommern|Gommern|DE|st|maynesu
gonbad e kavus|Gonbad-e Kāvūs|IR||r9thi59
gonda city|Gondā City|IN||r91dk7n
gondal|Gondal|IN||q8n0jco
gonder|Gonder|ET||s7x0gs3
gondia|Gondiā|IN||r8lmk2r
gongheyong|Gongheyong|CN||r8p8mo3
gongzhuling|Gongzhuling|CN||raauniq
gonsenheim|Gonsenheim|DE|rp|oasweis
gooik|Gooik|BE|VL|nav3e7f
goor|Goor|NL|OV|naz3eeb
goppingen|Göppingen|DE|bw|papaemt
gorakhpur|Gorakhpur|IN||u97tjq7
gorbitz|Gorbitz|DE|sn|oavtexy
gorgan|Gorgān|IR||r9sci38
gorinchem|Gorinchem|NL|ZH|pay0e9t
gorlitz|Görlitz|DE|sn|paw4f1n
gorontalo|Gorontalo|ID||r6zindu
gorredijk|Gorredijk|NL|FR|mb19ecu
gorssel|Gorssel|NL|GE|laz0ed8
gorzow wielkopolski|Gorzów Wielkopolski|PL||qb0hf2b
goslar|Goslar|DE|ni|pay6eoz
gosselies|Gosselies|BE|WA|nau7e8b
goteborg||SE||tbebet9
gotha|Gotha|DE|th|pavjepq
gothenburg|Gothenburg|SE||tbebet9
gottingen|Göttingen|DE|ni|qax5enl
gottmadingen|Gottmadingen|DE|bw|nammeke
gouda|Gouda|NL|ZH|qayie93
gouderak|Gouderak|NL|ZH|layee90
goudswaard|Goudswaard|NL|ZH|kaxve7w
goutum|Goutum|NL|FR|lb1qec4
gouwsluis|Gouwsluis|NL|ZH|kayse8z
governador valadares|Governador Valadares|BR||r5hnanh
goyang si|Goyang-si|KR||u9umnob
gqeberha|Gqeberha|ZA||u4bofv5
graaf|Graaf|NL|UT|jayee9u
graben neudorf|Graben-Neudorf|DE|bw|naqlejl
grabow|Grabow|DE|mv|mb20es4
grace berleur|Grâce-Berleur|BE|WA|nauoeba
gracht|Gracht|NL|LI|lav9ecr
gracia|Gràcia|ES||qa50e20
grafelfing|Gräfelfing|DE|by|nanoerr
grafenau|Grafenau|DE|bw|mapbekr
grafenau|Grafenau|DE|by|napqex8
grafenhainichen|Gräfenhainichen|DE|st|naxpeum
grafenhausen|Gräfenhausen|DE|he|maspejw
grafenwald|Grafenwald|DE|nw|max9ef7
grafenwohr|Grafenwöhr|DE|by|mas4et3
grafhorst|Grafhorst|NL|OV|jb02ech
grafing bei munchen|Grafing bei München|DE|by|nanhet9
graft|Graft|NL|NH|jb00e9f
grajau|Grajaú|BR||s53zaad
granada|Granada|ES||r9tbdlz
grand duchy of luxembourg||LU|==|a
grand prairie|Grand Prairie|US||r9gz6ek
grand rapids|Grand Rapids|US||ra9c7a1
gransee|Gransee|DE|bb|mb19ewk
grasberg|Grasberg|DE|ni|mb1qeky
grasbrunn|Grasbrunn|DE|by|mankesm
grashoek|Grashoek|NL|LI|kawoeci
grasrijk|Grasrijk|NL|NB|mawweb2
grassau|Grassau|DE|by|mamqeul
grauwaart|Grauwaart|NL|UT|kayqea2
gravatai|Gravataí|BR||s4mu9yd
gravenwiesbach|Grävenwiesbach|DE|he|matzeji
gravesend|Gravesend|US||qa2s86j
grave|Grave|NL|NB|naxseby
graz|Graz|AT||sakrf2w
great britain||GB|==|a
greater noida|Greater Noida|IN||s956jve
greater sudbury|Greater Sudbury|CA||raj57n1
grebenhain|Grebenhain|DE|he|mau9ely
grebenstein|Grebenstein|DE|he|mawxem5
greding|Greding|DE|by|maq9erk
greece||GR|==|a
greeley|Greeley|US||qa2a5t5
green bay|Green Bay|US||qado73i
greensboro|Greensboro|US||s9q77qd
grefrath|Grefrath|DE|nw|nawmedm
greifenstein|Greifenstein|DE|he|maumej2
greiz|Greiz|DE|th|oauqetw
grembergen|Grembergen|BE|VL|mavte7e
grenoble|Grenoble|FR||rafiebv
grenzach wyhlen|Grenzach-Wyhlen|DE|bw|nam3ehc
gresham|Gresham|US||qage4fx
grevenbicht|Grevenbicht|NL|LI|lavsec2
grevenbroich|Grevenbroich|DE|nw|pavxeea
greven|Greven|DE|nw|paypeh3
grevesmuhlen|Grevesmühlen|DE|mv|nb3mer3
grez doiceau|Grez-Doiceau|BE|WA|nauye92
griechenland||GR|==|a
griekenland||GR|==|a
griesheim|Griesheim|DE|he|oasiejt
griffioen|Griffioen|NL|ZE|lax3e60
grijpskerke|Grijpskerke|NL|ZE|kax5e5w
grijpskerk|Grijpskerk|NL|GR|lb1yedj
grimbergen|Grimbergen|BE|VL|pavhe85
grimma|Grimma|DE|sn|oawbevc
grimmen|Grimmen|DE|mv|nb4bew8
grivegnee|Grivegnée|BE|WA|oaumebl
grobbendonk|Grobbendonk|BE|VL|naw7e96
grobenzell|Gröbenzell|DE|by|oanwerl
groede|Groede|NL|ZE|jawqe5r
groenekan|Groenekan|NL|UT|kayseab
groenewoud|Groenewoud|NL|NB|max6ea5
groenlo|Groenlo|NL|GE|naykeed
groenstraat|Groenstraat|NL|LI|javfect
groenswaard|Groenswaard|NL|ZH|mayle8x
groesbeek|Groesbeek|NL|GE|oaxueci
groeseind|Groeseind|NL|NB|jaxaea5
groessen|Groessen|NL|GE|kay9ecr
groet|Groet|NL|NH|kb0ge8z
grogol|Grogol|ID||q6cwmfu
groitzsch|Groitzsch|DE|sn|maw4eu4
grolloo|Grolloo|NL|DR|jb12eej
gromitz|Grömitz|DE|sh|mb4feqg
gronau|Gronau|DE|ni|mayoen6
gronau|Gronau|DE|nw|paz1efi
groningen|Groningen|NL|GR|rb1uee9
gronsveld|Gronsveld|NL|LI|lav5ebx
groot ammers|Groot-Ammers|NL|ZH|lay8e9e
groot bijgaarden|Groot-Bijgaarden|BE|VL|mavbe7t
groot ijsselmonde|Groot IJsselmonde|NL|ZH|oay4e8n
grootegast|Grootegast|NL|GR|lb1tedf
groothertogdom luxemburg||LU|==|a
grootschermer|Grootschermer|NL|NH|jb02e9h
gropiusstadt|Gropiusstadt|DE|be|paznexe
gross borstel|Groß Borstel|DE|hh|nb2xenq
gross flottbek|Groß Flottbek|DE|hh|nb2teng
gross gerau|Groß-Gerau|DE|he|oasoejk
gross kreutz|Groß Kreutz|DE|bb|nazkevi
gross umstadt|Groß-Umstadt|DE|he|oasjekt
gross zimmern|Groß-Zimmern|DE|he|nasjekj
grossalmerode|Großalmerode|DE|he|maween6
grossauheim|Großauheim|DE|he|nat6ekv
grossbeeren|Großbeeren|DE|bb|mazgewz
grossbottwar|Großbottwar|DE|bw|naq4elt
grossbritannien||GB|==|a
grossenhain|Großenhain|DE|sn|oawhexl
grossenkneten|Großenkneten|DE|ni|nb12eix
grossenluder|Großenlüder|DE|he|naujemi
grosshansdorf|Großhansdorf|DE|sh|nb33eol
grossheubach|Großheubach|DE|by|mas5elm
grosskarolinenfeld|Großkarolinenfeld|DE|by|man1etk
grosskrotzenburg|Großkrotzenburg|DE|he|mat4eky
grossostheim|Großostheim|DE|by|nasoel8
grossposna|Großpösna|DE|sn|mawfeuq
grossraschen|Großräschen|DE|bb|naxbeyx
grossrohrsdorf|Großröhrsdorf|DE|sn|maw3eyy
grossrosseln|Großrosseln|DE|sl|naqoef0
grossschirma|Großschirma|DE|sn|mavlewx
grossschonau|Großschönau|DE|sn|mavef0s
grosszschocher|Großzschocher|DE|sn|nawieu8
grou|Grou|NL|FR|mb1hec8
grozny|Grozny|RU||saabhex
grubbenvorst|Grubbenvorst|NL|LI|mawued3
gruiten|Gruiten|DE|nw|mawaefh
grunau|Grünau|DE|be|mazmexq
grunberg|Grünberg|DE|he|naujekw
grunewald|Grunewald|DE|be|nazsewv
grunheide|Grünheide|DE|bb|mazmeyd
grunstadt|Grünstadt|DE|rp|naroeio
grunwald|Grünwald|DE|by|nanges0
gschwend|Gschwend|DE|bw|mapxen2
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
gucun|Gucun|CN||r9d3n97
gudensberg|Gudensberg|DE|he|naw6em1
gudivada|Gudivāda|IN||q87ok50
guediawaye|Guédiawaye|SN||s831cjo
guelma|Guelma|DZ||q9raegn
guelmim|Guelmim|MA||q96jd42
guelph|Guelph|CA||raaz7p2
guglingen|Güglingen|DE|bw|maqbel0
guigang|Guigang|CN||u8q8mcf
guiguinto|Guiguinto|PH||q837n7s
guilin|Guilin|CN||u8w8mee
guixi|Guixi|CN||r9a9m67
guiyang|Guiyang|CN||v8zum4g
gujangbagh|Gujangbagh|CN||s9t3k21
gujranwala|Gujranwala|PK||v9fcjm3
gujrat|Gujrat|PK||t9ghjls
gulden bodem|Gulden Bodem|NL|GE|kayfecd
gulin|Gulin|CN||q93wm1x
guli|Guli|CN||t968n5f
gullegem|Gullegem|BE|VL|nav8e4w
gulpen|Gulpen|NL|LI|lav6ecd
gulu|Gulu|UG||r75pgdq
gumi|Gumi|KR||s9qbnsi
gummersbach|Gummersbach|DE|nw|pavreh0
gunan|Gunan|CN||r96mm49
guna|Guna|IN||r8uhjur
gundelfingen|Gundelfingen|DE|bw|nangehv
gundelfingen|Gundelfingen|DE|by|maoveot
gundelsheim|Gundelsheim|DE|bw|maqwelg
gundupalaiyam|Gundupālaiyam|IN||s7v6k1o
gunpo|Gunpo|KR||s9ttnon
gunsan|Gunsan|KR||s9pynnz
guntakal|Guntakal|IN||q845juw
guntur|Guntur|IN||t87ak3i
gunungsitoli|Gunungsitoli|ID||r71llf5
gunzburg|Günzburg|DE|by|oaomeok
gunzenhausen|Gunzenhausen|DE|by|oaqgepw
guri si|Guri-si|KR||r9ugnp6
gurue|Gurúè|MZ||r5r1gqq
gurugram|Gurugram|IN||t952jtz
gusau|Gusau|NG||r7vteei
gustavo adolfo madero|Gustavo Adolfo Madero|MX||u8g568p
gustrow|Güstrow|DE|mv|ob3gett
gutersloh|Gütersloh|DE|nw|qay7eja
guttecoven|Guttecoven|NL|LI|kavpec6
guwahati|Guwahati|IN||t8yqkyv
guxhagen|Guxhagen|DE|he|maw8emc
guyong|Guyong|PH||r838n82
guyuan|Guyuan|CN||s9q1m38
gwalior|Gwalior|IN||u8yvjx5
gwangju|Gwangju|KR||u9nnnok
gwangmyeong|Gwangmyeong|KR||s9u4nof
gwangyang|Gwangyang|KR||r9n2nqq
gweru|Gweru|ZW||r5fzg6u
gyanpur|Gyānpur|IN||r8wdk93
gyeongju|Gyeongju|KR||r9pknux
gyeongsan si|Gyeongsan-si|KR||s9pintm
gyor|Győr|HU||qamgf90
gytsjerk|Gytsjerk|NL|FR|lb1wece
gyumri|Gyumri|AM||qa3bh9t
ha il|Ha'il|SA||t92gh3t
ha long|Hạ Long|VN||s8k7m5f
ha tien|Hà Tiên|VN||q7quly9
ha tinh|Hà Tĩnh|VN||s8cym27
haaften|Haaften|NL|GE|laxyeah
haag in oberbayern|Haag in Oberbayern|DE|by|mansetu
haaglanden||NL|=|a
haag|Den Haag|NL|ZH|sayoe7y
haaksbergen|Haaksbergen|NL|OV|oayweeq
haalderen|Haalderen|NL|GE|kay5ech
haaltert|Haaltert|BE|VL|oavfe74
haamstede|Haamstede|NL|ZE|kaxme6e
haanrade|Haanrade|NL|LI|kavcecv
haan|Haan|DE|nw|oaw7efh
haaren|Haaren|NL|NB|laxceai
haarlem|Haarlem|NL|NH|razie8w
haarle|Haarle|NL|OV|kazgedq
haarsteeg|Haarsteeg|NL|NB|laxneag
haar|Haar|DE|by|oannesl
haastrecht|Haastrecht|NL|ZH|mayge9a
habay la vieille|Habay-la-Vieille|BE|WA|mas4ebm
habikino|Habikino|JP||q9lzocn
habra|Hābra|IN||r8pgkqa
hachenburg|Hachenburg|DE|rp|mauqehq
hachinohe|Hachinohe|JP||ra2iot2
hachioji|Hachiōji|JP||t9p2on0
hada iq al qubbah|Ḩadā’iq al Qubbah|EG||s99lgaw
hadamar|Hadamar|DE|he|nau5eic
hadano|Hadano|JP||r9o9omq
hadejia|Hadejia|NG||q7wlenw
haeju|Haeju|KP||r9vonl7
haelen|Haelen|NL|LI|nawceck
hafar al batin|Hafar Al-Batin|SA||s94zhfp
hafencity|HafenCity|DE|hh|mb2qenr
hafizabad|Hafizabad|PK||s9f3jkp
hagenbach|Hagenbach|DE|rp|maq6eix
hagenow|Hagenow|DE|mv|nb2fer3
hagen|Hagen|DE|ni|naz0ei6
hagen|Hagen|DE|nw|rawoegr
hagestein|Hagestein|NL|UT|kayeea8
hage|Hage|DE|ni|mb2weg8
hagonoy|Hagonoy|PH||q837n7d
hahnbach|Hahnbach|DE|by|marless
hai ba trung|Hai Bà Trưng|VN||s8kdm21
hai chau|Hải Châu|VN||r868m8d
hai duong|Hải Dương|VN||r8k6m3d
haibach|Haibach|DE|by|nassell
haicheng|Haicheng|CN||ra3hncz
haifa|Haifa|IL||s9h5gl8
haigerloch|Haigerloch|DE|bw|naodekg
haiger|Haiger|DE|he|oauyeit
haikou|Haikou|CN||v8hnmej
hailar|Hailar|CN||raqon4i
hailin|Hailin|CN||radtnvf
hailun|Hailun|CN||qaltnok
haimen|Haimen|CN||q8qfmvx
haine saint paul|Haine-Saint-Paul|BE|WA|mau6e7n
haine saint pierre|Haine-Saint-Pierre|BE|WA|mau6e7p
hainholz|Hainholz|DE|ni|mazkemz
hainichen|Hainichen|DE|sn|navlewg
haiphong|Haiphong|VN||v8jym4c
haiterbach|Haiterbach|DE|bw|maosek0
hajipur|Hājīpur|IN||r8xdkgp
hakenfelde|Hakenfelde|DE|be|ob00ewp
hakodate|Hakodate|JP||sa62oqy
halberstadt|Halberstadt|DE|st|pay6eqq
haldensleben i|Haldensleben I|DE|st|oaz9erp
haldia|Haldia|IN||r8nakor
haldwani|Haldwani|IN||r976k0x
halensee|Halensee|DE|be|naztewy
halen|Halen|BE|VL|navjea7
halfweg|Halfweg|NL|NH|lazwe9p
halifax|Halifax|CA||sae08ze
halisahar|Hālīsahar|IN||q8ppkpm
hallbergmoos|Hallbergmoos|DE|by|mao9esn
halle neustadt|Halle-Neustadt|DE|st|pax0et4
halle saale|Halle (Saale)|DE|st|rax0eta
halle|Halle|BE|VL|pauxe7r
halle|Halle|DE|nw|oaymej8
halle|Halle|NL|GE|jayfedv
hallstadt|Hallstadt|DE|by|naspeq8
hallum|Hallum|NL|FR|lb23ec2
halstenbek|Halstenbek|DE|sh|nb2zenc
halsteren|Halsteren|NL|NB|nax5e7v
haltern am see|Haltern am See|DE|nw|paxqefy
halver|Halver|DE|nw|oaw7egu
halwan|Ḩalwān|EG||r98wgay
hamadan|Hamadān|IR||t9mohmr
hamah|Ḩamāh|SY||s9nlgq4
hamamatsu|Hamamatsu|JP||t9meoil
hambergen|Hambergen|DE|ni|mb23ekj
hambrucken|Hambrücken|DE|bw|maqnejq
hambuhren|Hambühren|DE|ni|nb07enp
hamburg mitte|Hamburg-Mitte|DE|hh|sb2renu
hamburg nord|Hamburg-Nord|DE|hh|sb2venq
hamburg|Hamburg|DE|hh|ub2renr
hameln|Hameln|DE|ni|payqem0
hamhung|Hamhŭng|KP||ta0wnqa
hamilton|Hamilton|CA||taa57q7
hamilton|Hamilton|NZ||r412rew
hami|Hami|CN||ra8zl3r
hammamet|Hammamet|TN||q9r4epi
hammanskraal|Hammanskraal|ZA||q4zfg2l
hammelburg|Hammelburg|DE|by|nat8enh
hammerbrook|Hammerbrook|DE|hh|mb2renv
hamme|Hamme|BE|VL|oavye7i
hamminkeln|Hamminkeln|DE|nw|oaxpeeb
hamm|Hamm|DE|hh|pb2reny
hamm|Hamm|DE|nw|raxkehq
hamois|Hamois|BE|WA|matueac
hamont|Hamont|BE|VL|nawdebf
hampton|Hampton|US||r9sv7zx
hanam|Hanam|KR||r9uanpd
hanau am main|Hanau am Main|DE|he|qat9ekr
handan|Handan|CN||u9rpmq1
handa|Handa|JP||q9mwogd
handel|Handel|NL|NB|kaxaebv
handeni|Handeni|TZ||q6ixgtm
handewitt|Handewitt|DE|sh|mb65elx
hanfeng|Hanfeng|CN||r9clm94
hangu|Hangu|CN||r9z1mz7
hangzhou|Hangzhou|CN||x9a5n5s
hanigsen|Hänigsen|DE|ni|mazseo1
hanjia|Hanjia|CN||q97em8g
hank|Hank|NL|NB|maxqe9m
hannoversch munden|Hannoversch Münden|DE|ni|oawuemt
hannover|Hannover|DE|ni|sazhen1
hannut|Hannut|BE|WA|naurea4
hanoi|Hanoi|VN||w8kem20
hanover||DE|ni|sazhen1
hansaviertel|Hansaviertel|DE|be|mazwex2
hansestadt salzwedel|Hansestadt Salzwedel|DE|st|ob0teqz
hansestadt stade|Hansestadt Stade|DE|ni|pb2vemb
hanumangarh|Hanumāngarh|IN||r986jmh
hanzhong|Hanzhong|CN||t9hwm5a
hapert|Hapert|NL|NB|mawpeam
haps|Haps|NL|NB|laxleca
hapur|Hāpur|IN||r95tjw2
harare|Harare|ZW||u5khga9
harar|Harar|ET||r7nvh50
harbin|Harbin|CN||wah3nnt
harburg|Harburg|DE|by|mapjepp
harburg|Harburg|DE|hh|rb2ienq
hardegsen|Hardegsen|DE|ni|naxhenb
hardenberg|Hardenberg|NL|OV|pb02eee
harderwijk|Harderwijk|NL|GE|pazeebm
hardheim|Hardheim|DE|bw|martemb
hardoi|Hardoī|IN||q923k2l
harelbeke|Harelbeke|BE|VL|oav9e57
haren|Haren|DE|ni|ob0neg4
haren|Haren|NL|GR|nb1peed
haren|Haren|NL|NB|jaxwebi
harfsen|Harfsen|NL|GE|jaz1edi
hargeysa|Hargeysa|SO||s7okhae
haridwar|Haridwar|IN||r997jx4
harkema|Harkema|NL|FR|lb1qed1
harkstede|Harkstede|NL|GR|lb1teem
harlem|Harlem|US||qa3d86l
harlingen|Harlingen|NL|FR|nb1peb2
harmelen|Harmelen|NL|UT|naype9s
harpen|Harpen|DE|nw|oax2eg9
harrislee|Harrislee|DE|sh|nb68em2
harrow|Harrow|GB||raxadv3
harsefeld|Harsefeld|DE|ni|nb2heme
harsewinkel|Harsewinkel|DE|nw|oayceiv
harskamp|Harskamp|NL|GE|laytebz
harsum|Harsum|DE|ni|naz1eno
hartenstein|Hartenstein|DE|sn|mauqev7
hartford|Hartford|US||qa608a3
hartha|Hartha|DE|sn|mavyew1
harunabad|Harunabad|PK||r989jj6
harvestehude|Harvestehude|DE|hh|ob2uenr
hasbergen|Hasbergen|DE|ni|naz4ei4
haselhorst|Haselhorst|DE|be|oazyews
haselunne|Haselünne|DE|ni|nb0begt
hashtsal|Hashtsāl|IN||r95jju2
hasilpur|Hasilpur|PK||r98hjhj
haskerhorne|Haskerhorne|NL|FR|jb13ec7
haslach im kinzigtal|Haslach im Kinzigtal|DE|bw|mao4eih
haslach|Haslach|DE|bw|maoxeie
hassan|Hassan|IN||r7y5jre
hasselt|Hasselt|BE|VL|qavheau
hasselt|Hasselt|NL|OV|mb03ecy
hassfurt|Haßfurt|DE|by|nat0ep8
hassloch|Haßloch|DE|rp|oar4eiy
hastiere lavaux|Hastière-Lavaux|BE|WA|matie9e
hat yai|Hat Yai|TH||r7hhln4
hatert|Hatert|NL|GE|naxxec7
hathazari|Hāthazāri|BD||s8ojkz1
hathras|Hāthras|IN||q92ojwt
hatsukaichi|Hatsukaichi|JP||q9lfo3l
hattemerbroek|Hattemerbroek|NL|GE|kazrecq
hattem|Hattem|NL|GE|nazsecu
hatten|Hatten|DE|ni|nb1deja
hattersheim|Hattersheim|DE|he|oat3ejl
hattingen|Hattingen|DE|nw|pawsefz
haulerwijk|Haulerwijk|NL|FR|lb1eedl
hausach|Hausach|DE|bw|mao4eiq
hausbruch|Hausbruch|DE|hh|ob2jeng
hausham|Hausham|DE|by|mamnesw
hauwert|Hauwert|NL|NH|jb0fea6
hauzenberg|Hauzenberg|DE|by|nap5exv
havana|Havana|CU||v8q97j6
havelberg|Havelberg|DE|st|mb0retk
haveli lakha|Haveli Lakha|PK||q9aljkp
havelte|Havelte|NL|DR|lb0ledc
havixbeck|Havixbeck|DE|nw|nayeegm
havre|Havré|BE|WA|mau6e79
hawalli|Ḩawallī|KW||r97hhlf
hayward|Hayward|US||r9un4gw
hayy khilda|Ḩayy Khildā|JO||r9evgnk
hazaribagh|Hazāribāgh|IN||r8snkh4
hebertshausen|Hebertshausen|DE|by|mao5erv
hebi|Hebi|CN||t9p9mph
hebron|Hebron|PS||r9dlglh
hechingen|Hechingen|DE|bw|oaobekw
hechi|Hechi|CN||s8ulm88
hechtel|Hechtel|BE|VL|maw1eax
hechuan|Hechuan|CN||s99bm36
heddesheim|Heddesheim|DE|bw|narjejw
hedel|Hedel|NL|GE|maxream
hedong|Hedong|CN||q8sgmtm
heechterp|Heechterp|NL|FR|kb1tec6
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
heesterakker|Heesterakker|NL|NB|lax1eba
heeswijk dinther|Heeswijk-Dinther|NL|NB|maxheb8
heeswijk|Heeswijk|NL|UT|jayle9t
hees|Hees|NL|GE|lay0ec7
heeze|Heeze|NL|NB|nawqebh
hefei|Hefei|CN||w9eimxs
hegang|Hegang|CN||taljnxx
hegelsom|Hegelsom|NL|LI|kawwecs
hei en boeicop|Hei- en Boeicop|NL|UT|jayaea4
heidberg|Heidberg|DE|ni|maz3ep9
heideck|Heideck|DE|by|maqheqx
heidelberg|Heidelberg|DE|bw|rar9ek5
heidenau|Heidenau|DE|sn|oavleyj
heidenheim an der brenz|Heidenheim an der Brenz|DE|bw|pap8eo7
heiden|Heiden|DE|nw|maxzef9
heidesheim|Heidesheim|DE|rp|marqeis
heide|Heide|DE|sh|ob4kela
heide|Heide|NL|LI|kavvecb
heihe|Heihe|CN||ratknq5
heihoek|Heihoek|NL|NB|jaxseba
heijen|Heijen|NL|LI|kaxkecm
heijningen|Heijningen|NL|NB|iaxie89
heijplaat|Heijplaat|NL|ZH|kay5e8a
heikendorf|Heikendorf|DE|sh|mb51eoc
heilbad heiligenstadt|Heilbad Heiligenstadt|DE|th|oawqeo6
heilbronn|Heilbronn|DE|bw|qaqielm
heilig landstichting|Heilig Landstichting|NL|GE|jaxyecc
heiligenhafen|Heiligenhafen|DE|sh|nb51eqi
heiligenhaus|Heiligenhaus|DE|nw|oawlefd
heiligensee|Heiligensee|DE|be|ob05ewt
heiligerlee|Heiligerlee|NL|GR|kb1oefh
heiloo|Heiloo|NL|NH|ob04e91
heilsbronn|Heilsbronn|DE|by|nar2epz
heimsheim|Heimsheim|DE|bw|maplekn
heinenoord|Heinenoord|NL|ZH|jaxze8g
heinersdorf|Heinersdorf|DE|be|mb01exc
heiningen|Heiningen|DE|bw|map6emt
heino|Heino|NL|OV|mazoedb
heinsberg|Heinsberg|DE|nw|pavuecy
heinsch|Heinsch|BE|WA|mas2ebz
heist op den berg|Heist-op-den-Berg|BE|VL|pavwe95
heist|Heist|BE|VL|nawme50
heitersheim|Heitersheim|DE|bw|mamzeha
hejiang|Hejiang|CN||r961m1z
hekelgem|Hekelgem|BE|VL|mavfe7f
heksenberg|Heksenberg|NL|LI|lavgecl
helchteren|Helchteren|BE|VL|oavueay
helden|Helden|NL|LI|mawkeco
helenaveen|Helenaveen|NL|NB|jawrecg
hellendoorn|Hellendoorn|NL|OV|jazjedx
hellenthal|Hellenthal|DE|nw|nau8edv
hellerau|Hellerau|DE|sn|maw0ey7
hellersdorf|Hellersdorf|DE|be|qazxext
hellevoetsluis|Hellevoetsluis|NL|ZH|oaxze7h
hellouw|Hellouw|NL|GE|jaxzeae
hellum|Hellum|NL|GR|jb1wef0
helmbrechts|Helmbrechts|DE|by|natkesk
helmond|Helmond|NL|NB|qax0ebq
helmstedt|Helmstedt|DE|ni|oaz3eql
helpman|Helpman|NL|GR|mb1seea
helsa|Helsa|DE|he|maweemx
helsingborg|Helsingborg|SE||qb9pev9
helsinki|Helsinki|FI||tbl5fta
helvoirt|Helvoirt|NL|NB|laxfeaj
helwijk|Helwijk|NL|NB|jaxke8b
hemau|Hemau|DE|by|naq9esq
hemelum|Hemelum|NL|FR|ib0web6
hemer|Hemer|DE|nw|pawrehl
hemhofen|Hemhofen|DE|by|mas0eqd
hemiksem|Hemiksem|BE|VL|naw2e82
hemmingen|Hemmingen|DE|bw|maprel3
hemmingen|Hemmingen|DE|ni|oazben0
hemmoor|Hemmoor|DE|ni|nb35elf
hemsbach|Hemsbach|DE|bw|narrek1
hem|Hem|NL|NH|kb0aeae
henderson|Henderson|US||s9q450m
hendrik ido ambacht|Hendrik-Ido-Ambacht|NL|ZH|oay0e8w
henegouwen||BE|=|a
hengelo|Hengelo|NL|GE|mayledj
hengelo|Hengelo|NL|OV|qaz7eev
hengersberg|Hengersberg|DE|by|maphew9
hengevelde|Hengevelde|NL|OV|kaz0eeg
hengshan|Hengshan|CN||raflnzm
hengshui|Hengshui|CN||s9uumtc
hengstdal|Hengstdal|NL|GE|maxzecc
hengyang|Hengyang|CN||u90pmku
hennef sieg|Hennef (Sieg)|DE|nw|pav2eg8
hennigsdorf|Hennigsdorf|DE|bb|ob08ewo
hensbroek|Hensbroek|NL|NH|kb0ae9k
hensies|Hensies|BE|WA|mau3e68
hepo|Hepo|CN||r8r3mtr
heppenheim an der bergstrasse|Heppenheim an der Bergstrasse|DE|he|oarwejz
hepu|Hepu|CN||r8m6mbc
herat|Herāt|AF||t9lfios
herbolzheim|Herbolzheim|DE|bw|nanyehm
herborn|Herborn|DE|he|oausej2
herbrechtingen|Herbrechtingen|DE|bw|nap2eoa
herbstein|Herbstein|DE|he|maugelz
herdecke|Herdecke|DE|nw|oawsego
herdorf|Herdorf|DE|rp|mav2ei3
herentals|Herentals|BE|VL|oaw6e9f
herent|Herent|BE|VL|oavfe8z
herford|Herford|DE|nw|payrek3
heringen|Heringen|DE|he|mavdent
herk de stad|Herk-de-Stad|BE|VL|naviead
herkenbosch|Herkenbosch|NL|LI|law3ecu
hermannsburg|Hermannsburg|DE|ni|nb0reo1
hermeskeil|Hermeskeil|DE|rp|maryefa
hermosillo|Hermosillo|MX||t96t5br
hermsdorf|Hermsdorf|DE|be|ob05ewz
hermsdorf|Hermsdorf|DE|th|maveesy
hernen|Hernen|NL|GE|jaxzebs
herne|Herne|BE|VL|mauwe77
herne|Herne|DE|nw|rax6eg3
heroica guaymas|Heroica Guaymas|MX||q93k5by
heroica matamoros|Heroica Matamoros|MX||s8xw6d6
heroldsbach|Heroldsbach|DE|by|mas1eqk
heroldsberg|Heroldsberg|DE|by|marler0
herpen|Herpen|NL|NB|laxtebo
herpt|Herpt|NL|NB|jaxpeac
herrenberg|Herrenberg|DE|bw|pap0ekn
herrenhausen|Herrenhausen|DE|ni|nazjemy
herrieden|Herrieden|DE|by|maqsep6
herrsching am ammersee|Herrsching am Ammersee|DE|by|nancer2
hersbruck|Hersbruck|DE|by|narjerr
herscheid|Herscheid|DE|nw|maw6ehi
herseaux|Herseaux|BE|WA|nauwe4y
herselt|Herselt|BE|VL|navte9k
herstal|Herstal|BE|WA|pauqebm
herten|Herten|DE|nw|paxcefu
herten|Herten|NL|LI|law6eck
hertogenbosch|Den Bosch|NL|NB|raxmeaq
herve|Herve|BE|WA|oauoec3
herwen|Herwen|NL|GE|jay4ecy
herwijnen|Herwijnen|NL|GE|laxzea9
herxheim am berg|Herxheim am Berg|DE|rp|narjeiq
herzberg am harz|Herzberg am Harz|DE|ni|naxieoq
herzberg|Herzberg|DE|bb|naxlewq
herzele|Herzele|BE|VL|oavde6t
herzogenaurach|Herzogenaurach|DE|by|oarpeq9
herzogenrath|Herzogenrath|DE|nw|pavbecx
heshan|Heshan|CN||u95dmk3
hessen||DE|=|a
hessisch lichtenau|Hessisch Lichtenau|DE|he|naw8en0
hessisch oldendorf|Hessisch Oldendorf|DE|ni|oayxelp
het loo|Het Loo|NL|GE|kaz3ecj
het oostrik|Het Oostrik|NL|OV|laz5eda
hetauda|Hetauda|NP||r927kg7
heteren|Heteren|NL|GE|maycec0
hettstedt|Hettstedt|DE|st|naxherz
heubach|Heubach|DE|bw|napjenl
heuchelheim|Heuchelheim|DE|he|mauiejz
heugem|Heugem|NL|LI|mav7ebv
heule|Heule|BE|VL|nav8e50
heumaden|Heumaden|DE|bw|napfelo
heumen|Heumen|NL|GE|jaxsec8
heusdenhout|Heusdenhout|NL|NB|maxbe9e
heusden|Heusden|BE|VL|oavseao
heusden|Heusden|NL|NB|kaxpeaa
heusenstamm|Heusenstamm|DE|he|oat2ekg
heusweiler|Heusweiler|DE|sl|oar2ef9
heusy|Heusy|BE|WA|nauhecb
heveadorp|Heveadorp|NL|GE|jayeec5
heverlee|Heverlee|BE|VL|oavae92
hever|Hever|BE|VL|mavoe8n
heythuysen|Heythuysen|NL|LI|mawdece
heyuan|Heyuan|CN||s8rxmqk
heze|Heze|CN||u9nwmsr
hezhou|Hezhou|CN||t8tsmhx
hialeah|Hialeah|US||r8xu7p0
hidalgo del parral|Hidalgo del Parral|MX||q90t5qh
hiddenhausen|Hiddenhausen|DE|nw|oayxejy
hierden|Hierden|NL|GE|lazgebs
higashihiroshima|Higashihiroshima|JP||r9llo4q
higashikurume|Higashikurume|JP||q9pbonj
higashimurayama|Higashimurayama|JP||r9pbonf
higashiosaka|Higashiosaka|JP||s9mbocm
high point|High Point|US||q9pw7pr
high wycombe|High Wycombe|GB||raxfdtx
hijken|Hijken|NL|DR|jb0yee2
hikone|Hikone|JP||q9nxoeh
hilchenbach|Hilchenbach|DE|nw|oavoeij
hildburghausen|Hildburghausen|DE|th|nau3ept
hilden|Hilden|DE|nw|paw5ef9
hildesheim|Hildesheim|DE|ni|qayvenn
hilgen dunweg|Hilgen - Dünweg|DE|nw|mavyefv
hillegom|Hillegom|NL|ZH|oaz9e8q
hille|Hille|DE|nw|oazdekb
hillsboro|Hillsboro|US||qagg4ed
hilpoltstein|Hilpoltstein|DE|by|naqner3
hilter|Hilter|DE|ni|nayuein
hilvarenbeek|Hilvarenbeek|NL|NB|max1eaa
hilversumse meent|Hilversumse Meent|NL|NH|laz7eaa
hilversum|Hilversum|NL|NH|qaz2eae
hilzingen|Hilzingen|DE|bw|nampeke
himamaylan|Himamaylan|PH||q7q2ndb
himeji|Himeji|JP||t9mqoa6
hindaun|Hindaun|IN||q909ju0
hindeloopen|Hindeloopen|NL|FR|jb12eb0
hindupur|Hindupur|IN||r80fjv9
hinganghat|Hinganghāt|IN||q8j3jz0
hingene|Hingene|BE|VL|mavye7v
hingen|Hingen|NL|LI|javyece
hino|Hino|JP||r9p3on8
hinte|Hinte|DE|ni|mb2deg0
hinthada|Hinthada|MM||r8b1l96
hippolytushoef|Hippolytushoef|NL|NH|mb0ze9s
hirakata|Hirakata|JP||s9mpoct
hiratsuka|Hiratsuka|JP||r9o5on2
hirnytskyi|Hirnytskyi|UA||qanegth
hirosaki|Hirosaki|JP||ra2roq7
hiroshima|Hiroshima|JP||u9lko3x
hirschaid|Hirschaid|DE|by|naseeqj
hirschau|Hirschau|DE|by|marmet7
hirschberg an der bergstrasse|Hirschberg an der Bergstraße|DE|bw|narjek2
hisar|Hisar|IN||s96zjqc
hitachi naka|Hitachi-Naka|JP||r9r4oqd
hitachi|Hitachi|JP||r9rooqp
hitzacker|Hitzacker|DE|ni|mb1neqo
hlaingthaya|Hlaingthaya|MM||t88tlav
ho chi minh city|Ho Chi Minh City|VN||x7s2m47
hoa binh|Hòa Bình|VN||q8jum0m
hoa cuong|Hòa Cường|VN||q86km8i
hoa thanh|Hòa Thành|VN||r7tdm2t
hoan kiem|Hoàn Kiếm|VN||r8kfm21
hoang mai|Hoàng Mai|VN||q8fjm1o
hobart|Hobart|AU||r3mwp99
hoboken|Hoboken|BE|VL|paw6e83
hochberg|Höchberg|DE|by|nasaeng
hochfeld|Hochfeld|DE|nw|nawueer
hochheim am main|Hochheim am Main|DE|he|oasxej7
hochst im odenwald|Höchst im Odenwald|DE|he|nascel0
hochstadt an der aisch|Höchstadt an der Aisch|DE|by|nas3eq1
hochstadt an der donau|Höchstädt an der Donau|DE|by|map1epd
hockenheim|Hockenheim|DE|bw|oar0ejr
hoeilaart|Hoeilaart|BE|VL|nav1e8f
hoek van holland|Hoek van Holland|NL|ZH|nayee7h
hoek|Hoek|NL|FR|kb1sec4
hoenderloo|Hoenderloo|NL|GE|jaysecc
hoensbroek|Hoensbroek|NL|LI|oavgech
hoeselt|Hoeselt|BE|VL|nav9eb9
hoevelaken|Hoevelaken|NL|GE|nayyeb6
hoevenen|Hoevenen|BE|VL|nawje88
hoeven|Hoeven|NL|NB|maxae8q
hofbieber|Hofbieber|DE|he|maujenc
hofgeest|Hofgeest|NL|NH|kazoe8y
hofgeismar|Hofgeismar|DE|he|oax2em2
hofheim am taunus|Hofheim am Taunus|DE|he|pat5ejh
hofheim in unterfranken|Hofheim in Unterfranken|DE|by|mataep8
hofstade|Hofstade|BE|VL|mavke77
hofu|Hōfu|JP||q9klo1h
hof|Hof|DE|by|patret3
hoge enk|Hoge Enk|NL|GE|jaznec8
hoge mors|Hoge Mors|NL|ZH|maywe8e
hoge vucht|Hoge Vucht|NL|NB|naxde9b
hohberg|Hohberg|DE|bw|mao8ehy
hoheluft ost|Hoheluft-Ost|DE|hh|ob2uenq
hoheluft west|Hoheluft-West|DE|hh|nb2uenp
hohen neuendorf|Hohen Neuendorf|DE|bb|ob0ceww
hohenberg|Höhenberg|DE|nw|naviefj
hohenbrunn|Hohenbrunn|DE|by|nanhesi
hohenhameln|Hohenhameln|DE|ni|naz6eny
hohenkirchen siegertsbrunn|Höhenkirchen-Siegertsbrunn|DE|by|naneesk
hohenlockstedt|Hohenlockstedt|DE|sh|mb3xemq
hohenmolsen|Hohenmölsen|DE|st|naw4etm
hohenstein ernstthal|Hohenstein-Ernstthal|DE|sn|oav4evb
hohenwestedt|Hohenwestedt|DE|sh|mb49emt
hohhot|Hohhot|CN||va3dmi5
hohr grenzhausen|Höhr-Grenzhausen|DE|rp|nau3ehb
hoima|Hoima|UG||q71zgb3
hoji ya henda|Hoji ya Henda|AO||t69jewx
holdorf|Holdorf|DE|ni|mb02eil
holguin|Holguín|CU||s8k1806
hollandsche rading|Hollandsche Rading|NL|UT|kayyeae
hollandscheveld|Hollandscheveld|NL|DR|mb0fee6
holland||NL|==|a
holle|Holle|DE|ni|maypeo8
hollfeld|Hollfeld|DE|by|masqerd
hollogne aux pierres|Hollogne-aux-Pierres|BE|WA|nauoeb7
hollum|Hollum|NL|FR|kb2gebo
hollywood|Hollywood|US||r9kq4rb
holon|H̱olon|IL||r9exgkm
holsbeek|Holsbeek|BE|VL|navge98
holtum|Holtum|NL|LI|kavtec6
holwert|Holwert|NL|FR|kb29ece
holwierde|Holwierde|NL|GR|jb28ef3
holzen|Holzen|DE|nw|nawwegx
holzgerlingen|Holzgerlingen|DE|bw|nap4el1
holzkirchen|Holzkirchen|DE|by|oan0esi
holzminden|Holzminden|DE|ni|oaxzem9
holzwickede|Holzwickede|DE|nw|oax2eh7
holz|Holz|NL|LI|lavaecv
homberg|Homberg|DE|he|navrem4
hombruch|Hombruch|DE|nw|nawzego
homburg|Homburg|DE|sl|par1ege
hommelbrink|Hommelbrink|NL|GE|jaz4eck
hommerts|Hommerts|NL|FR|jb16ebp
hommert|Hommert|NL|LI|javiecg
homs|Homs|SY||t9mggq1
homyel|Homyel'|BY||saznga2
honcho|Honchō|JP||t9p6oov
hong kong island|Hong Kong Island|HK||u8nump6
hong kong|Hong Kong|HK||w8nwmp5
hong ngu|Hồng Ngự|VN||q7s0m0n
honggang|Honggang|CN||raiwniw
hongkou|Hongkou|CN||t9ctn9h
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
hoogkerk|Hoogkerk|NL|GR|nb1tee2
hoogland|Hoogland|NL|UT|nayyeax
hooglede|Hooglede|BE|VL|navme4k
hoogmade|Hoogmade|NL|ZH|kayxe8q
hoogstraten|Hoogstraten|BE|VL|oawse98
hoogvliet|Hoogvliet|NL|ZH|pay2e84
hoogwoud|Hoogwoud|NL|NH|lb0ge9q
hoornsterzwaag|Hoornsterzwaag|NL|FR|jb18ed5
hoorn|Hoorn|NL|NH|qb08ea2
hopel|Hopel|NL|LI|lavdect
horb am neckar|Horb am Neckar|DE|bw|oaokek5
horde|Hörde|DE|nw|oax0egu
horlivka|Horlivka|UA||rao6gtm
horneburg|Horneburg|DE|ni|mb2nemm
hornu|Hornu|BE|WA|nau3e6n
horn|Horn|DE|hh|pb2reo1
horn|Horn|DE|nw|may3ekv
horssen|Horssen|NL|GE|kay2ebl
horstel|Hörstel|DE|nw|oazaeh2
horstermeer|Horstermeer|NL|NH|jaz5ea4
horstmar|Horstmar|DE|nw|mayoegb
horst|Horst|DE|sh|mb3hemq
horst|Horst|NL|LI|nawxect
horta guinardo|Horta-Guinardó|ES||ra52e21
hortaleza|Hortaleza|ES||ra2fdlw
hortolandia|Hortolândia|BR||r56ia8u
hosa ina|Hosa’ina|ET||r7izgt5
hosapete|Hosapete|IN||r84fjs7
hosbach|Hösbach|DE|by|nasxell
hoshiarpur|Hoshiārpur|IN||r9dmjqv
hosur|Hosūr|IN||r7xejw7
houdeng aimeries|Houdeng-Aimeries|BE|WA|mau8e7j
houdeng goegnies|Houdeng-Goegnies|BE|WA|nau9e7m
hougang new town|Hougang New Town|SG||r71slwl
houston|Houston|US||v98o6j4
hout blerick|Hout-Blerick|NL|LI|lawoed1
houten|Houten|NL|UT|kayjead
houthalen|Houthalen|BE|VL|oavreax
houthem|Houthem|NL|LI|kavbec3
houthulst|Houthulst|BE|VL|navme47
houtigehage|Houtigehage|NL|FR|jb1ned3
hovelhof|Hövelhof|DE|nw|naxyek1
hove|Hove|BE|VL|maw3e8f
howrah|Howrah|IN||t8oqkpc
hoxter|Höxter|DE|nw|oaxuem2
hoyerswerda|Hoyerswerda|DE|sn|oawwezk
ho|Ho|GH||q7gcdxb
hrodna|Hrodna|BY||sb34fq7
hsinchu|Hsinchu|TW||s8uwn81
hua hin|Hua Hin|TH||q7wxllo
huacheng|Huacheng|CN||q8svmt5
huadian|Huadian|CN||ra9dno2
huai an|Huai'an|CN||v9jbn2m
huaibei|Huaibei|CN||u9kdmwf
huaihua|Huaihua|CN||t92kmdk
huainan|Huainan|CN||u9gnmx0
huambo|Huambo|AO||t5yif3q
huancayo|Huancayo|PE||s60h833
huanggang|Huanggang|CN||s9almr3
huangpu|Huangpu|CN||s9csn9g
huangshan|Huangshan|CN||s98jn0n
huangshi|Huangshi|CN||t9a1mrl
huangzhou|Huangzhou|CN||q9almqw
huanuco|Huánuco|PE||r66f808
huaraz|Huaraz|PE||q67j7wn
huayin|Huayin|CN||r9m1mdr
hubballi|Hubballi|IN||t84njop
hub|Hub|PK||r8vjj1t
huckarde|Huckarde|DE|nw|oax5egm
huckelhoven|Hückelhoven|DE|nw|pavuedb
huckeswagen|Hückeswagen|DE|nw|naw3ege
huddersfield|Huddersfield|GB||rb31dr2
hude|Hude|DE|ni|nb1jejj
huelva|Huelva|ES||r9tjdcq
hue|Huế|VN||u87qm6w
hufingen|Hüfingen|DE|bw|man5ejl
hugli|Hugli|IN||r8pnkpk
huicheng|Huicheng|CN||q8q0mv1
huijbergen|Huijbergen|NL|NB|kawve86
huinong|Huinong|CN||r9yzm4l
huissen|Huissen|NL|GE|oayaech
huixing|Huixing|CN||r98gm45
huixquilucan|Huixquilucan|MX||q8fs681
huizen|Huizen|NL|NH|pazaeak
huizhou|Huizhou|CN||v8q7mpu
huizum|Huizum|NL|FR|nb1rec5
hulan ergi|Hulan Ergi|CN||sal4nff
hulan|Hulan|CN||qahhnnm
huldenberg|Huldenberg|BE|VL|nav3e8q
hullhorst|Hüllhorst|DE|nw|naz8ek3
hulsberg|Hulsberg|NL|LI|lavdeca
hulsdonk|Hulsdonk|NL|NB|jax5e8c
hulsel|Hulsel|NL|NB|jawreae
hulsen|Hulsen|NL|OV|jaziedz
hulshorst|Hulshorst|NL|GE|jazgebx
hulst|Hulst|NL|ZE|kawge79
huludao|Huludao|CN||ta37n7o
hulunbuir|Hulunbuir|CN||saqpn4o
humboldtkolonie|Humboldtkolonie|DE|nw|navheff
humen|Humen|CN||r8pemnr
hummelo|Hummelo|NL|GE|jaygedb
hummelsbuttel|Hummelsbüttel|DE|hh|ob31enw
hunfeld|Hünfeld|DE|he|nausen5
hung yen|Hưng Yên|VN||q8jdm2l
hungnam|Hŭngnam|KP||sa0onqj
hunnerberg|Hunnerberg|NL|GE|lay0ecc
huntington beach|Huntington Beach|US||r9ji4s8
huntsville|Huntsville|US||r9mh77h
hunxe|Hünxe|DE|nw|naxfeem
huocheng|Huocheng|CN||sacdk4n
hurdegaryp|Hurdegaryp|NL|FR|mb1teci
hurghada|Hurghada|EG||r91qghx
hurth|Hürth|DE|nw|pavbef3
hurwenen|Hurwenen|NL|GE|jaxxeas
husken|Husken|NL|LI|kaveeck
husum|Husum|DE|sh|ob5del5
hutthurm|Hutthurm|DE|by|map7exf
huttlingen|Hüttlingen|DE|bw|mapteo2
huyen lam ha|Huyện Lâm Hà|VN||r7uum8l
huy|Huy|BE|WA|oauceaj
huzhou|Huzhou|CN||t9brn5l
hwado|Hwado|KR||q9ulnpn
hwaseong si|Hwaseong-si|KR||t9tdnoa
hyderabad|Hyderabad|IN||w8aajxy
hyderabad|Hyderabad|PK||u8wkj5y
hyesan|Hyesan|KP||ra50ns2
iasi|Iaşi|RO||sal1g0o
ibadan|Ibadan|NG||v7iie6v
ibague|Ibagué|CO||t7ac834
ibanda|Ibanda|UG||q6xng8q
ibaraki|Ibaraki|JP||s9mqocl
ibarra|Ibarra|EC||r6yz7v0
ibbenbueren|Ibbenbueren|DE|nw|paz8ehf
ibb|Ibb|YE||t80thaq
ibirite|Ibirité|BR||r5eeahm
ibri|‘Ibrī|OM||r8qji90
ica|Ica|PE||s5uw81n
ichalkaranji|Ichalkaranji|IN||s88djmu
ichenhausen|Ichenhausen|DE|by|naodeon
icheon si|Icheon-si|KR||r9tknq0
ichihara|Ichihara|JP||s9ooop4
ichikawa|Ichikawa|JP||s9p9oon
ichinomiya|Ichinomiya|JP||s9o2og0
ichinoseki|Ichinoseki|JP||q9y4os1
ichtegem|Ichtegem|BE|VL|navye4e
idar oberstein|Idar-Oberstein|DE|rp|oas3egb
idku|Idkū|EG||r9czg86
idlib|Idlib|SY||q9ptgpr
idstein|Idstein|DE|he|oatieiz
ien ban|Điện Bàn|VN||r865m8p
ieper|Ieper|BE|VL|pav9e41
ierland||IE|==|a
ifakara|Ifakara|TZ||r6bfgpw
igarassu|Igarassu|BR||q6c9b71
igboho|Igboho|NG||r7mke6g
igd r|Iğdır|TR||qa0whac
igersheim|Igersheim|DE|bw|marhena
iguala de la independencia|Iguala de la Independencia|MX||q8cz67i
iguatemi|Iguatemi|BR||r54fab1
ihringen|Ihringen|DE|bw|mangeh9
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
ile ife|Ile-Ife|NG||t7ise8o
ilebo|Ilebo|CD||q6lzfh7
ilesa|Ilesa|NG||s7j7e96
ilford|Ilford|GB||rax8dw7
ilheus|Ilhéus|BR||r5swavl
iligan city|Iligan City|PH||s7kxnhk
iligan|Iligan|PH||s7kvnh4
illertissen|Illertissen|DE|by|oanyeo2
illingen|Illingen|DE|bw|maq0eks
illingen|Illingen|DE|sl|oar5efl
ilmenau|Ilmenau|DE|th|pauseqc
ilobu|Ilobu|NG||q7jse8h
iloilo|Iloilo|PH||s7rqncg
ilorin|Ilorin|NG||u7lme8m
ilpendam|Ilpendam|NL|NH|kazqe9r
ilsede|Ilsede|DE|ni|naz6eoc
ilsenburg|Ilsenburg|DE|st|may3epo
ilsfeld|Ilsfeld|DE|bw|naqaelp
ilshofen|Ilshofen|DE|bw|maqlenk
ilvesheim|Ilvesheim|DE|bw|marfejt
imabari|Imabari|JP||r9kno5g
immendingen|Immendingen|DE|bw|man5ek9
immenhausen|Immenhausen|DE|he|mawvemc
immenstaad am bodensee|Immenstaad am Bodensee|DE|bw|mamfem1
immenstadt im allgau|Immenstadt im Allgäu|DE|by|nam4eod
imperatriz|Imperatriz|BR||r6ina83
imphal|Imphal|IN||s8uxl4y
imus|Imus|PH||s823n7y
inazawa|Inazawa|JP||r9nxofy
incheon|Incheon|KR||v9u2nnz
inda silase|Inda Silasē|ET||q816guc
indaiatuba|Indaiatuba|BR||r55va8v
inden|Inden|DE|nw|mav8edo
independence|Independence|US||q9yl6lq
indianapolis|Indianapolis|US||ta0h78o
indore|Indore|IN||u8p4jqn
indramayu|Indramayu|ID||q6gfm8w
inegol|İnegol|TR||ra1cg5z
inezgane|Inezgane|MA||r9acd5i
ingelfingen|Ingelfingen|DE|bw|maqyemt
ingelheim am rhein|Ingelheim am Rhein|DE|rp|oasteie
ingelmunster|Ingelmunster|BE|VL|navge52
ingen|Ingen|NL|GE|kayceb8
inglewood|Inglewood|US||q9kc4r9
ingolstadt|Ingolstadt|DE|by|qapherq
ingombota|Ingombota|AO||r69iewr
inisa|Inisa|NG||r7jte81
inkisi|Inkisi|CD||q6jrf1t
innsbruck|Innsbruck|AT||ralaern
insein|Insein|MM||r88xlay
international city|International City|AE||q8vwi5x
inzai|Inzai|JP||q9pjopc
ipatinga|Ipatinga|BR||r5fxalu
ipiranga|Ipiranga|BR||q54gaai
ipoh|Ipoh|MY||t7aqlos
ipojuca|Ipojuca|BR||q6aob6m
ipswich|Ipswich|GB||raymdz8
iquique|Iquique|CL||r5dv8h5
iquitos|Iquitos|PE||s6nl88j
irakleion|Irákleion|GR||r9o5ftu
iranshahr|Iranshahr|IR||r91kikk
irapuato|Irapuato|MX||s8jf62g
irbid|Irbid|JO||t9gggnl
ireland||IE|==|a
irewe|Irewe|NG||r7fue4q
iriga city|Iriga City|PH||q7zbnet
iringa|Iringa|TZ||r6cfgn6
irkutsk|Irkutsk|RU||tazalxp
irland||IE|==|a
iruma|Iruma|JP||r9pion5
irvine|Irvine|US||r9jj4sq
irving|Irving|US||r9h56ep
isahaya|Isahaya|JP||r9h8nx8
ise ekiti|Ise-Ekiti|NG||r7iqeb2
isehara|Isehara|JP||q9ocomz
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
isidro casanova|Isidro Casanova|AR||r49m9d9
isiro|Isiro|CD||r75pg0q
iskandar puteri|Iskandar Puteri|MY||t71vlvu
iskenderun|İskenderun|TR||r9rngoh
islamabad|Islamabad|PK||t9jojiw
islington|Islington|GB||sax6dvq
ismailia|Ismailia|EG||s9b0gdn
ismaning|Ismaning|DE|by|nanzesg
isny|Isny|DE|bw|namhenw
isparta|Isparta|TR||r9uwg8v
ispringen|Ispringen|DE|bw|mapwek3
isselburg|Isselburg|DE|nw|naxzedy
issum|Issum|DE|nw|max5edv
istanbul|Istanbul|TR||xa3xg4f
istaravshan|Istaravshan|TJ||sa0vj7o
isulan|Isulan|PH||q7gfni4
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
itteren|Itteren|NL|LI|javeebu
ittre|Ittre|BE|WA|mauoe7u
ituiutaba|Ituiutaba|BR||q5hba2m
ituzaingo|Ituzaingó|AR||r4td9ij
itu|Itu|BR||r55ea8m
itzehoe|Itzehoe|DE|sh|pb3semg
ivano frankivsk|Ivano-Frankivsk|UA||rapwfsn
ivanovo|Ivanovo|RU||sbcch1t
ivanovskoye|Ivanovskoye|RU||qb8xgt3
ivory park|Ivory Park|ZA||r4xsg2c
ivoz ramet|Ivoz-Ramet|BE|WA|maujeb7
iwaki|Iwaki|JP||s9sxorc
iwakuni|Iwakuni|JP||q9kwo3a
iwata|Iwata|JP||r9meoix
iwatsuki|Iwatsuki|JP||q9pwoo2
iwo|Iwo|NG||r7j8e7m
ixelles|Ixelles|BE|BR|qav7e85
ixtapaluca|Ixtapaluca|MX||s8fo69c
izegem|Izegem|BE|VL|oavfe4x
izeh|Īz̄eh|IR||q9efhqj
izhevsk|Izhevsk|RU||tbbxhzs
izmaylovo|Izmaylovo|RU||qb90gsy
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
jacarei|Jacareí|BR||r559acb
jacksonville|Jacksonville|US||t9a97l6
jackson|Jackson|US||r9fq6xi
jacmel|Jacmel|HT||r8co8ai
jacobabad|Jacobabad|PK||r94kj64
jade|Jade|DE|ni|mb25eis
jaen|Jaén|ES||q9uxdlh
jaffa|Jaffa|IL||q9f1gkj
jaffna|Jaffna|LK||r7ovk29
jagadhri|Jagādhri|IN||q99tjuq
jagdalpur|Jagdalpur|IN||q8f0k7u
jagershoef|Jagershoef|NL|NB|lawzeb7
jagtial|Jagtiāl|IN||q8e7jz8
jahanabad|Jahānābād|IN||q8w1kg3
jahnsdorf|Jahnsdorf|DE|sn|mauzevp
jahrom|Jahrom|IR||r956i0s
jaigaon|Jaigaon|IN||r90lksa
jaipur|Jaipur|IN||v90sjqj
jajmau|Jājmau|IN||t8zfk3d
jakarta|Jakarta|ID||x6grm4t
jalai nur|Jalai Nur|CN||qardmyy
jalalabad|Jalālābād|AF||s9lnjbp
jalalpur jattan|Jalalpur Jattan|PK||r9gojm5
jalalpur pirwala|Jalalpur Pirwala|PK||s97zjdu
jalandhar|Jalandhar|IN||t9d1jpy
jalapa|Jalapa|GT||r82o6y1
jalgaon|Jalgaon|IN||s8kcjpx
jalhay|Jalhay|BE|WA|maugecl
jalingo|Jalingo|NG||q7mperk
jalna|Jālna|IN||s8h4jqt
jalpaiguri|Jalpāiguri|IN||q8zokqh
jamaica|Jamaica|US||ra3186z
jamalpur|Jamālpur|BD||r8v8ktv
jamalpur|Jamālpur|IN||q8wbkk9
jambes|Jambes|BE|WA|oau6e9j
jambi city|Jambi City|ID||t6tklvu
jammu|Jammu|IN||t9gyjny
jamnagar|Jamnagar|IN||t8ofjan
jampur|Jampur|PK||r98cjc4
jamshedpur|Jamshedpur|IN||u8pckjf
jamuria|Jāmuria|IN||r8ruklw
janakpur|Janakpur|NP||r909kip
jandira|Jandira|BR||q54na9q
janzur|Janzūr|LY||r9h6ew6
japeri|Japeri|BR||q574air
jaragua do sul|Jaraguá do Sul|BR||r4wfa3p
jaragua|Jaraguá|BR||r54waa6
jaranwala|Jaranwala|PK||r9d1jjy
jardim angela|Jardim Angela|BR||s544aa3
jardim helena|Jardim Helena|BR||q54sab3
jardim sao luis|Jardim Sao Luis|BR||r548aa6
jatai|Jataí|BR||q5kc9wc
jauharabad|Jauharabad|PK||q9fpjgs
jaunpur|Jaunpur|IN||r8xjk9p
jau|Jaú|BR||r582a54
jayapura|Jayapura|ID||s6qzoqw
jebel ali|Jebel Ali|AE||r8vgi53
jeddah|Jeddah|SA||w8lpgwv
jeju city|Jeju City|KR||s9j3nng
jemappes|Jemappes|BE|WA|nau5e6t
jember|Jember|ID||s6bbmnu
jemeppe sur meuse|Jemeppe-sur-Meuse|BE|WA|naumeba
jemeppe sur sambre|Jemeppe-sur-Sambre|BE|WA|mau7e8z
jena|Jena|DE|th|qavhes7
jeongeup|Jeongeup|KR||r9ownok
jeonju|Jeonju|KR||t9pinp7
jepara|Jepara|ID||u6fpmff
jequie|Jequié|BR||q5viasn
jerez de la frontera|Jerez de la Frontera|ES||r9rxdey
jersey city|Jersey City|US||sa35868
jerusalem|Jerusalem|IL||t9e9glu
jessen|Jessen|DE|st|naxvew0
jessore|Jessore|BD||r8qdkrt
jesteburg|Jesteburg|DE|ni|mb23enn
jestetten|Jestetten|DE|bw|mamdejt
jetpur|Jetpur|IN||q8mfjc6
jette|Jette|BE|BR|pavbe81
jettingen scheppach|Jettingen-Scheppach|DE|by|maofep0
jever|Jever|DE|ni|nb2tehy
jhang sadr|Jhang Sadr|PK||t9cvjgw
jhansi|Jhānsi|IN||s8wqjya
jhelum|Jhelum|PK||r9hhjkt
jhunjhunun|Jhunjhunūn|IN||q945jpg
ji an|Ji’an|CN||t91cmre
ji parana|Ji Paraná|BR||q63r93x
jiading|Jiading|CN||u9d7n8s
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
jimeta|Jimeta|NG||r7nseum
jimma|Jimma|ET||r7jbgqb
jinan|Jinan|CN||w9rvmx0
jinchang|Jinchang|CN||r9wylrv
jincheng|Jincheng|CN||s9ommlf
jind|Jīnd|IN||r97gjs0
jinfeng|Jinfeng|CN||q94gmvw
jing an|Jing’an|CN||t9cqn9a
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
jinshan|Jinshan|CN||t9bon8x
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
joao pessoa|João Pessoa|BR||t6e8b76
jockgrim|Jockgrim|DE|rp|maqdeiz
jodhpur|Jodhpur|IN||u8yzjit
jodoigne|Jodoigne|BE|WA|nauwe9j
joetsu|Jōetsu|JP||r9t7ok0
johannesburg|Johannesburg|ZA||x4x8g1w
johanngeorgenstadt|Johanngeorgenstadt|DE|sn|mau3evb
johannisthal|Johannisthal|DE|be|oazpexj
johlingen|Jöhlingen|DE|bw|maq7ejt
johor bahru|Johor Bahru|MY||t723lw8
joinville|Joinville|BR||s4wya4b
joliet|Joliet|US||ra5d73c
jolo|Jolo|PH||q7etn84
jombang|Jombang|ID||q6d1mjr
jomvu|Jomvu|KE||r6mxgy1
jonkoping|Jönköping|SE||qbeiezc
jorhat|Jorhat|IN||q90cl5o
jork|Jork|DE|ni|nb2pemw
jose bonifacio|Jose Bonifacio|BR||q54jab1
jose c paz|José C. Paz|AR||r4a49cr
jos|Jos|NG||t7plekp
joure|Joure|NL|FR|nb15ec4
juan diaz|Juan Díaz|PA||q7n47rc
juazeiro do norte|Juazeiro do Norte|BR||r6dzaus
juazeiro|Juazeiro|BR||r67vari
juba|Juba|SS||s7bhgbq
jubbega|Jubbega|NL|FR|lb18ed0
juchen|Jüchen|DE|nw|oavyee2
juiz de fora|Juiz de Fora|BR||t59kajl
juja|Juja|KE||r6uygqt
juliaca|Juliaca|PE||r5qy8h7
julianadorp|Julianadorp|NL|NH|nb0xe96
julich|Jülich|DE|nw|pavgedo
jumet|Jumet|BE|WA|oau4e8c
junagadh|Jūnāgadh|IN||s8lsjbq
jundiai|Jundiaí|BR||s55la9s
jupille sur meuse|Jupille-sur-Meuse|BE|WA|naupebn
juprelle|Juprelle|BE|WA|nauvebd
jurbise|Jurbise|BE|WA|naude6v
jurong town|Jurong Town|SG||s71plw4
jurong west|Jurong West|SG||r71rlw4
juterbog|Jüterbog|DE|bb|naygewc
jutiapa|Jutiapa|GT||r81o6yb
jyvaskyla|Jyväskylä|FI||rbqwfvg
k r kkale|Kırıkkale|TR||ra0pgh3
k rsehir|Kırşehir|TR||r9yrgiw
k z ltepe|Kızıltepe|TR||r9tbh0q
kaalheide|Kaalheide|NL|LI|lavbecs
kaarst|Kaarst|DE|nw|pawbeee
kabankalan|Kabankalan|PH||r7pqnd5
kabin buri|Kabin Buri|TH||r80rlqk
kabinda|Kabinda|CD||r6gyfs0
kabul|Kabul|AF||w9lxj85
kabwe|Kabwe|ZM||s5tvg31
kadapa|Kadapa|IN||s828jyy
kadoelen|Kadoelen|NL|NH|kazme9n
kadoma|Kadoma|JP||r9miocl
kadoma|Kadoma|ZW||q5j3g74
kaduna|Kaduna|NG||u7r9ego
kaech on|Kaech’ŏn|KP||sa0anlp
kaesong|Kaesŏng|KP||s9vhnnj
kafr ad dawwar|Kafr ad Dawwār|EG||q9chg7p
kafr ash shaykh|Kafr ash Shaykh|EG||r9cfg9y
kafrul|Kafrul|BD||s8s3kv1
kafue|Kafue|ZM||q5q7g2a
kagoshima|Kagoshima|JP||t9dpnyn
kahama|Kahama|TZ||s6ndgek
kahl am main|Kahl am Main|DE|by|mat3el1
kahla|Kahla|DE|th|mav5es7
kahramanmaras|Kahramanmaraş|TR||s9uegql
kaifeng|Kaifeng|CN||u9mompj
kaili|Kaili|CN||s8zvm7y
kain|Kain|BE|WA|mauoe5g
kairouan|Kairouan|TN||r9p4eo2
kaiserslautern|Kaiserslautern|DE|rp|qarcehl
kaithal|Kaithal|IN||r98sjs8
kaiyuan|Kaiyuan|CN||r8ruluy
kajang|Kajang|MY||r76blqr
kajansi|Kajansi|UG||r6ymged
kakamega|Kakamega|KE||u6ysgkj
kakamigahara|Kakamigahara|JP||r9oeog7
kakegawa|Kakegawa|JP||q9mloje
kakert|Kakert|NL|LI|kaveeco
kakinada|Kākināda|IN||s894k8g
kakogawacho honmachi|Kakogawachō-honmachi|JP||s9mloaj
kalaban koro|Kalaban Koro|ML||r7wxd9p
kalaburagi|Kalaburagi|IN||t8a6jtg
kalawa|Kalawa|DE|bb|naxqeyr
kaldenkirchen|Kaldenkirchen|DE|nw|nawked8
kalefeld|Kalefeld|DE|ni|maxwenv
kalemie|Kalemie|CD||r6hhg53
kalemyo|Kalemyo|MM||s8qfl5a
kaliningrad|Kaliningrad|RU||sb5zfgz
kalininskiy|Kalininskiy|RU||sbkog8f
kalisz|Kalisz|PL||qaxsfa9
kalkar|Kalkar|DE|nw|naxqedh
kalken|Kalken|BE|VL|mavse6w
kalk|Kalk|DE|nw|oaviefh
kallakurichi|Kallakurichi|IN||u7uljzc
kallang|Kallang|SG||q71plwj
kallithea|Kallithéa|GR||q9vffpu
kall|Kall|DE|nw|naueee8
kalmiuskyi|Kalmiuskyi|UA||qakvgsa
kalmthout|Kalmthout|BE|VL|oawqe8g
kalmunai|Kalmunai|LK||q7ilk7b
kalol|Kalol|IN||r8qljhe
kalsdonk|Kalsdonk|NL|NB|max6e8f
kaltenkirchen|Kaltenkirchen|DE|sh|ob3jeno
kaluga|Kaluga|RU||sb5hgor
kalulushi|Kalulushi|ZM||q5ycg21
kalyan|Kalyān|IN||u8fgjj6
kalynivskyi|Kalynivskyi|UA||qandgt5
kamagaya|Kamagaya|JP||q9pdoow
kamakura|Kamakura|JP||r9o3onn
kamalia|Kamalia|PK||r9bdjht
kamalshahr|Kamālshahr|IR||r9pmhtb
kamarhati|Kāmārhāti|IN||s8ozkph
kamensk ural skiy|Kamensk-Ural’skiy|RU||rbapio1
kamenz|Kamenz|DE|sn|oawfez5
kamen|Kamen|DE|nw|paxbeha
kamina|Kamina|CD||r69qftg
kamirenjaku|Kamirenjaku|JP||r9p5onn
kamloops|Kamloops|CA||qaur4ls
kamoke|Kamoke|PK||s9eujm6
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
kamyanske|Kamyanske|UA||raosgk5
kamyshin|Kamyshin|RU||qat5he5
kanada||CA|==|a
kananga|Kananga|CD||u6hmfma
kanayannur|Kanayannur|IN||t7ppjrv
kanazawa|Kanazawa|JP||s9roofi
kanchipuram|Kanchipuram|IN||r7xok1e
kanchrapara|Kānchrāpāra|IN||r8pskpn
kandahar|Kandahār|AF||s9dtiyj
kandel|Kandel|DE|rp|naqceis
kandern|Kandern|DE|bw|mamjeha
kandy|Kandy|LK||q7i9k3z
kangding|Kangding|CN||q99clr8
kanggye|Kanggye|KP||ra3tnnn
kangnyong|Kangnyŏng|KP||q9vbnkn
kangson|Kangsŏn|KP||q9y6nku
kanhangad|Kanhangad|IN||q7w7jon
kani|Kani|JP||q9ocogq
kankan|Kankan|GN||r7qvd65
kanoya|Kanoya|JP||q9d6nzh
kano|Kano|NG||w7vcejo
kanpur cantonment|Kanpur Cantonment|IN||q8zik3a
kanpur|Kanpur|IN||v8zjk37
kansas city|Kansas City|US||s9ym6la
kansk|Kansk|RU||qba4l9w
kantens|Kantens|NL|GR|jb29eef
kaohsiung|Kaohsiung|TW||v8oun67
kaolack|Kaolack|SN||s81bcnd
kapar|Kapar|MY||s76plpm
kapelle op den bos|Kapelle-op-den-Bos|BE|VL|navpe84
kapellen|Kapellen|BE|VL|oawje8c
kapellen|Kapellen|DE|nw|oax9edp
kapelle|Kapelle|NL|ZE|nax1e70
kappeln|Kappeln|DE|sh|nb5uenl
kappelrodeck|Kappelrodeck|DE|bw|maozeik
kaprijke|Kaprijke|BE|VL|mawae62
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
karawang|Karawang|ID||s6ghm64
kara|Kara|TG||q7ojdzb
karbala|Karbala|IQ||u9gmhaa
karben|Karben|DE|he|oatjekd
kariega|Kariega|ZA||s4c8fuk
karimnagar|Karīmnagar|IN||s8d8jzt
kariya|Kariya|JP||r9n6ogi
karlsdorf neuthard|Karlsdorf-Neuthard|DE|bw|naqhejp
karlsfeld|Karlsfeld|DE|by|oanzerw
karlshorst|Karlshorst|DE|be|oazsexl
karlshuld|Karlshuld|DE|by|map8erd
karlsruhe|Karlsruhe|DE|bw|saq5ejc
karlstadt|Karlstadt|DE|by|nassen5
karnal|Karnāl|IN||s98hjtu
karnaphuli|Karnaphuli|BD||r8p1l07
karol bagh|Karol Bāgh|IN||s95ljuf
karow|Karow|DE|be|ob05exg
kars yaka|Karşıyaka|TR||s9wufzb
karstadt|Karstädt|DE|bb|mb1oesm
karuri|Karuri|KE||r6w2gra
karur|Karur|IN||r7sgjww
kasama|Kasama|ZM||r65ngam
kasangati|Kasangati|UG||r6z8gek
kasese|Kasese|UG||q6yig7k
kashan|Kāshān|IR||s9kghuw
kashgar|Kashgar|CN||s9znjr3
kashihara shi|Kashihara-shi|JP||q9lvod7
kashipur|Kashipur|IN||q975jzc
kashiwara|Kashiwara|JP||q9lpod5
kashiwa|Kashiwa|JP||s9pmoou
kashmar|Kāshmar|IR||r9nwief
kassala|Kassala|SD||s84xgp4
kassel|Kassel|DE|he|rawkeme
kastamonu|Kastamonu|TR||qa4yghu
kastellaun|Kastellaun|DE|rp|mat3ego
kastel|Kastel|DE|he|nasxej0
kasterlee|Kasterlee|BE|VL|oawce9t
kasugai|Kasugai|JP||s9nxogh
kasuga|Kasuga|JP||q9j5nye
kasukabe|Kasukabe|JP||r9pyoo7
kasulu|Kasulu|TZ||r6lag7m
kasur|Kasur|PK||s9cgjmt
katabi|Katabi|UG||r6y8ge7
katendrecht|Katendrecht|NL|ZH|may6e8g
kathmandu|Kathmandu|NP||u92ykh0
katihar|Katihar|IN||r8wykn9
kati|Kati|ML||q7xed9l
katlenburg lindau|Katlenburg-Lindau|DE|ni|maxkeo2
katlijk|Katlijk|NL|FR|jb13ecp
katowice|Katowice|PL||satmfcu
katsina|Katsina|NG||t7y3eh4
katsushika|Katsushika|JP||s9p9ooh
katsuta|Katsuta|JP||r9r2oqd
katumba|Katumba|TZ||q68dghe
katwijk aan den rijn|Katwijk aan den Rijn|NL|ZH|mayze8a
katwijk aan zee|Katwijk aan Zee|NL|ZH|oaz0e88
kaufbeuren|Kaufbeuren|DE|by|pan0epi
kaufering|Kaufering|DE|by|nanleq8
kaufungen|Kaufungen|DE|he|nawgemq
kaulsdorf|Kaulsdorf|DE|be|oazwexr
kaunas|Kaunas|LT||sb6ifqf
kawachi nagano|Kawachi-Nagano|JP||q9loocm
kawagoe|Kawagoe|JP||s9pronh
kawaguchi|Kawaguchi|JP||t9phoo3
kawanishi|Kawanishi|JP||r9mqoc6
kawasaki|Kawasaki|JP||u9oooo4
kaya|Kaya|BF||q7yddt0
kayes|Kayes|ML||r825d08
kayseri|Kayseri|TR||u9xlgml
kazan|Kazan|RU||ub8zhog
kazerun|Kāzerūn|IR||q98ahvh
kazo|Kazo|JP||q9qcons
kecskemet|Kecskemét|HU||qakbfep
kedichem|Kedichem|NL|UT|kay2ea1
kediri|Kediri|ID||s6camj6
kedungwuni|Kedungwuni|ID||q6enmcl
keelung|Keelung|TW||s8vtna6
keent|Keent|NL|LI|mawcebu
kehl|Kehl|DE|bw|paoxehq
keijenborg|Keijenborg|NL|GE|kayjedh
kelar|Kelar|IQ||r9m7hdw
keldonk|Keldonk|NL|NB|jaxbebi
kelheim|Kelheim|DE|by|napwet1
kelkheim mitte|Kelkheim-Mitte|DE|he|nataejh
kelkheim|Kelkheim|DE|he|oataejh
kellinghusen|Kellinghusen|DE|sh|mb3ven0
kelowna|Kelowna|CA||rask4o3
kelpen oler|Kelpen-Oler|NL|LI|kawaec7
kelsterbach|Kelsterbach|DE|he|nat2ejp
kembangan|Kembangan|SG||q71olwn
kemerovo|Kemerovo|RU||tb7rkj6
kemnath|Kemnath|DE|by|masjet1
kempen|Kempen|DE|nw|pawoedu
kempten allgau|Kempten (Allgäu)|DE|by|pamleon
kendari|Kendari|ID||s6myncc
kenema|Kenema|SL||r7jwd0x
keng tung|Kēng Tung|MM||r8m3lll
kenitra|Kenitra|MA||s9l6ddq
kennedy|Kennedy|CO||t7au861
kennemerland||NL|=|a
kentron|Kentron|AM||ra1mhbn
kent|Kent|US||qalm4gh
kenzingen|Kenzingen|DE|bw|nanwehl
kerch|Kerch|UA||rag0gpc
kerckebosch|Kerckebosch|NL|UT|layoean
kerensheide|Kerensheide|NL|LI|lavlec2
kerkdriel|Kerkdriel|NL|GE|maxteat
kerkehout|Kerkehout|NL|ZH|kayre86
kerkelanden|Kerkelanden|NL|NH|maz2eaa
kerkenveld|Kerkenveld|NL|DR|jb0bee2
kerkrade|Kerkrade|NL|LI|pavbecu
kerkwerve|Kerkwerve|NL|ZE|jaxle6u
kermanshah|Kermanshah|IR||t9lbhiq
kerman|Kerman|IR||t9a4iak
kerpen|Kerpen|DE|nw|pavbeem
kerschoten|Kerschoten|NL|GE|laz3ecl
kessel lo|Kessel-Lo|BE|VL|oavde96
kesseleik|Kesseleik|NL|LI|jawgecq
kessel|Kessel|BE|VL|maw2e8v
kessel|Kessel|NL|LI|lawhect
kessenich|Kessenich|DE|nw|nauvefr
kesteren|Kesteren|NL|GE|mayaebh
ketelhaven|Ketelhaven|NL|FL|jb02ec0
ketsch|Ketsch|DE|bw|nar5ejp
ketzin|Ketzin|DE|bb|mazsevp
keulen||DE|nw|tavhefb
kevelaer|Kevelaer|DE|nw|oaxaedd
kfar saba|Kfar Saba|IL||q9fegkz
khabarovsk|Khabarovsk|RU||taomoba
khairpur mir s|Khairpur Mir’s|PK||r92hj70
khamis mushait|Khamis Mushait|SA||s8cuh6p
khammam|Khammam|IN||r89xk2m
khan yunis|Khān Yūnis|PS||r9d2gjb
khanaqin|Khānaqīn|IQ||r9lfhe3
khandwa|Khandwa|IN||r8mmjs3
khanna|Khanna|IN||q9bbjrq
khanpur|Khanpur|PK||r95ljca
khanty mansiysk|Khanty-Mansiysk|RU||qbngj7r
kharagpur|Kharagpur|IN||r8o2kml
khardah|Khardah|IN||q8p4kpi
khargone|Khargone|IN||q8mmjq1
kharian|Kharian|PK||q9h6jl9
kharkiv|Kharkiv|UA||uasugop
khartoum north|Khartoum North|SD||t85hged
khartoum|Khartoum|SD||u857ged
khasavyurt|Khasavyurt|RU||qaa5hhf
khasnahzan|Khasnahzān|IQ||r9qkham
khemisset|Khemisset|MA||r9jydf5
khenchela|Khenchela|DZ||q9ogefu
khenifra|Khenifra|MA||q9hhdga
khimki|Khimki|RU||rb9agrz
khirdalan|Khirdalan|AZ||ra2dhq8
khlong luang|Khlong Luang|TH||q812lnl
khlong sam wa|Khlong Sam Wa|TH||r80jlnu
khlong toei|Khlong Toei|TH||q803lne
khmelnytskyi|Khmelnytskyi|UA||sarafyy
khobar|Khobar|SA||r8z0hrh
khomeyni shahr|Khomeynī Shahr|IR||s9gthv6
khon kaen|Khon Kaen|TH||q87pltn
khoroshevo mnevniki|Khoroshëvo-Mnevniki|RU||rb8ygs3
khorramabad|Khorramabad|IR||s9j1hmc
khorramshahr|Khorramshahr|IR||s9akhlu
khouribga|Khouribga|MA||r9hcdct
khujand|Khujand|TJ||ra1wj9e
khulna|Khulna|BD||u8pdkss
khuraybat as suq|Khuraybat as Sūq|JO||r9ekgns
khurja|Khurja|IN||q94hjwa
khushab|Khushāb|PK||q9fqjgz
khuy|Khūy|IR||r9x3hcv
khuzdar|Khuzdar|PK||r939j11
khwisero|Khwisero|KE||q6yhgk3
kiambu|Kiambu|KE||r6urgqc
kibaha|Kibaha|TZ||s6f7gw4
kiefersfelden|Kiefersfelden|DE|by|mam9etv
kiel windeweer|Kiel-Windeweer|NL|GR|jb1jeeu
kielce|Kielce|PL||ravbfhb
kiel|Kiel|DE|sh|rb4weo5
kien an|Kiến An|VN||q8jtm47
kierspe|Kierspe|DE|nw|oaw1eh3
kigali|Kigali|RW||u6slg7i
kigoma|Kigoma|TZ||r6kgg6b
kijkduin|Kijkduin|NL|ZH|kayne7q
kikolo|Kikolo|AO||t69mex1
kikuyu|Kikuyu|KE||s6ujgpu
kikwit|Kikwit|CD||s6k0fca
kilamba|Kilamba|AO||r69feww
kilder|Kilder|NL|GE|jayaedb
kilis|Kilis|TR||q9s0gr4
killeen|Killeen|US||r9cg6cj
kima kieza|Kima Kieza|AO||s69hewy
kimberley|Kimberley|ZA||r4q7fss
kimhae|Kimhae|KR||t9nvnu0
kinderdijk|Kinderdijk|NL|ZH|jay5e8v
kindia|Kindia|GN||r7pycw9
kindrativskyi|Kindrativskyi|UA||qao6gtp
kindu|Kindu|CD||r6pufw0
kingston upon hull|Kingston upon Hull|GB||sb3adv2
kingston|Kingston|CA||racv7zk
kingston|Kingston|JM||t8c07yp
kinrooi|Kinrooi|BE|VL|naw3eby
kinshasa|Kinshasa|CD||x6lzf2j
kippenheim|Kippenheim|DE|bw|mao6ehr
kipushi|Kipushi|CD||r61cfzp
kirari sulemannagar|Kirāri Sulemānnagar|IN||s95qju2
kira|Kira|UG||s6z4gen
kirchardt|Kirchardt|DE|bw|maqoekz
kirchberg|Kirchberg|DE|sn|naumeus
kirchdorf am inn|Kirchdorf am Inn|DE|by|mao1ew2
kirchentellinsfurt|Kirchentellinsfurt|DE|bw|maotelf
kirchen|Kirchen|DE|rp|nav5ehx
kirchhain|Kirchhain|DE|he|nav7ekt
kirchheim am neckar|Kirchheim am Neckar|DE|bw|maq9ele
kirchheim bei munchen|Kirchheim bei München|DE|by|nanueso
kirchheim unter teck|Kirchheim unter Teck|DE|bw|pap5em9
kirchheimbolanden|Kirchheimbolanden|DE|rp|maryeia
kirchhundem|Kirchhundem|DE|nw|navxeih
kirchlengern|Kirchlengern|DE|nw|naz0ejz
kirchlinde|Kirchlinde|DE|nw|nax5egh
kirchlinteln|Kirchlinteln|DE|ni|nb12elw
kirchrode|Kirchrode|DE|ni|nazgenb
kirchseeon|Kirchseeon|DE|by|nanjet1
kirchwerder|Kirchwerder|DE|hh|nb2eeoc
kirchzarten|Kirchzarten|DE|bw|nan9ei3
kirdasah|Kirdāsah|EG||r99fgaf
kirishima|Kirishima|JP||q9e6nz8
kirkel|Kirkel|DE|sl|naqweg3
kirkuk|Kirkuk|IQ||t9ojhbb
kirn|Kirn|DE|rp|nasbegq
kirov|Kirov|RU||sbgshpy
kiryu|Kiryū|JP||q9r4on1
kisangani|Kisangani|CD||u6zgftz
kisaran|Kisaran|ID||r76alkq
kisarazu|Kisarazu|JP||r9oaoop
kiselevsk|Kiselëvsk|RU||qb3zkkq
kishanganj|Kishanganj|IN||q8yikoc
kishangarh|Kishangarh|IN||r8zvjnx
kishiwada|Kishiwada|JP||r9lroc1
kisii|Kisii|KE||q6w4gkl
kisi|Kisi|NG||r7n8e6p
kislovodsk|Kislovodsk|RU||rabzh6o
kismayo|Kismayo|SO||r6x0h67
kissidougou|Kissidougou|GN||q7nid3y
kissing|Kissing|DE|by|nao6eqh
kisslegg|Kißlegg|DE|bw|namreng
kisumu|Kisumu|KE||s6xqgkk
kitakyushu|Kitakyushu|JP||t9k1nzh
kitale|Kitale|KE||r70ugl9
kitami|Kitami|JP||qaboozp
kita|Kita|JP||s9pboo5
kitchener|Kitchener|CA||raan7od
kitengela|Kitengela|KE||r6twgqo
kitskensberg|Kitskensberg|NL|LI|jaw5eco
kitwe|Kitwe|ZM||t5ygg2d
kitzingen|Kitzingen|DE|by|oas6eo7
kitzscher|Kitzscher|DE|sn|maw4euv
klaaswaal|Klaaswaal|NL|ZH|laxte8d
kladow|Kladow|DE|be|nazpewi
klagenfurt am worthersee|Klagenfurt am Wörthersee|AT||qajiezr
klaipeda|Klaipėda|LT||rb8rfiq
klang|Klang|MY||r76glps
klarenbeek|Klarenbeek|NL|GE|jayxecu
klarenbeek|Klarenbeek|NL|ZE|lax3e61
klarenthal|Klarenthal|DE|he|nat5eis
klaten|Klaten|ID||q6clmf9
klausdorf|Klausdorf|DE|sh|mb4veod
klazienaveen|Klazienaveen|NL|DR|nb0geff
kleefeld|Kleefeld|DE|ni|nazhen7
klein driene|Klein Driene|NL|OV|kaz7eey
klein schwulper|Klein Schwülper|DE|ni|mazeeoz
klein zundert|Klein-Zundert|NL|NB|kax0e8x
kleinblittersdorf|Kleinblittersdorf|DE|sl|naqkefk
kleinmachnow|Kleinmachnow|DE|bb|oazlewr
kleinostheim|Kleinostheim|DE|by|naswel7
kleinschwabhausen|Kleinschwabhausen|DE|by|maogerk
kleinwallstadt|Kleinwallstadt|DE|by|masjelh
kleinzschocher|Kleinzschocher|DE|sn|nawkeu8
klemskerke|Klemskerke|BE|VL|mawce4e
klerksdorp|Klerksdorp|ZA||r4vffy3
kleve|Kleve|DE|nw|paxved2
klijndijk|Klijndijk|NL|DR|jb0ref2
klimmen|Klimmen|NL|LI|kavcecc
klingenberg am main|Klingenberg am Main|DE|by|masbeli
klingenstein|Klingenstein|DE|bw|naoienj
klingenthal|Klingenthal|DE|sn|natweum
klipphausen|Klipphausen|DE|sn|mavvexj
kloetinge|Kloetinge|NL|ZE|kax2e6w
kloosterburen|Kloosterburen|NL|GR|jb2bedr
klotze|Klötze|DE|st|mb07er1
klotzsche|Klotzsche|DE|sn|oavzey9
kluang|Kluang|MY||s73nlv0
klundert|Klundert|NL|NB|maxie8l
klungkung|Klungkung|ID||r6abmsk
knegsel|Knegsel|NL|NB|kawseav
knesselare|Knesselare|BE|VL|maw2e5h
knetzgau|Knetzgau|DE|by|masuepb
knittlingen|Knittlingen|DE|bw|maq6ekc
knokke heist|Knokke-Heist|BE|VL|pawne53
knokke|Knokke|BE|VL|nawne55
knoxville|Knoxville|US||r9pw7ew
kobe|Kobe|JP||u9mdobi
koblenz|Koblenz|DE|rp|qatveh2
kochendorf|Kochendorf|DE|bw|naqqelm
kochi|Kochi|IN||t7pmjru
kochi|Kochi|JP||s9j7o6x
kodaira|Kodaira|JP||r9p9onh
koekange|Koekange|NL|DR|kb0eedk
koekelare|Koekelare|BE|VL|navxe4a
koekelberg|Koekelberg|BE|BR|oavae81
koersel|Koersel|BE|VL|oavuean
koewacht|Koewacht|NL|ZE|lawbe71
koforidua|Koforidua|GH||r7exdva
kofu|Kofu|JP||r9p3okx
koganei|Koganei|JP||q9p6onj
koga|Koga|JP||r9qioo4
kohat|Kohat|PK||r9jajeh
koidu|Koidu|SL||q7m0d1j
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
kolleda|Kölleda|DE|th|maw7er8
kollumersweach|Kollumersweach|NL|FR|lb1yecw
kollum|Kollum|NL|FR|mb20ed3
koln|Köln|DE|nw|tavhefb
kolomna|Kolomna|RU||rb6zgvq
kolpino|Kolpino|RU||rbjzg8z
kolwezi|Kolwezi|CD||t649fur
kom ombo|Kom Ombo|EG||s8u0gfj
komaki|Komaki|JP||r9o0ogc
komatsu|Komatsu|JP||q9r4of1
kombolcha|Kombolcha|ET||r7ssgye
kommerzijl|Kommerzijl|NL|GR|ib21edk
komsomolsk on amur|Komsomolsk-on-Amur|RU||saufogl
kon tum|Kon Tum|VN||r81vm81
konak|Konak|TR||s9wofza
kongen|Köngen|DE|bw|nap8em1
konibodom|Konibodom|TJ||ra1xjbn
konigs wusterhausen|Königs Wusterhausen|DE|bb|oazaexv
konigsbach stein|Königsbach-Stein|DE|bw|naq1ejx
konigsbau|Königsbau|DE|bw|mamgelj
konigsbronn|Königsbronn|DE|bw|mapeeo3
konigsbrunn|Königsbrunn|DE|by|oao4eq9
konigsee|Königsee|DE|th|mauqequ
konigsfeld im schwarzwald|Königsfeld im Schwarzwald|DE|bw|manqeje
konigslutter am elm|Königslutter am Elm|DE|ni|oaz5eq2
konigstadten|Königstädten|DE|he|nassejh
konigstein im taunus|Königstein im Taunus|DE|he|nateejj
konigswinter|Königswinter|DE|nw|pausefz
koningsbosch|Koningsbosch|NL|LI|kavteck
koningslust|Koningslust|NL|LI|kawoecn
konnern|Könnern|DE|st|maxjesp
konosu|Kōnosu|JP||q9q7onk
konradshohe|Konradshöhe|DE|be|mb03ewr
konstanz|Konstanz|DE|bw|qameeli
kontich|Kontich|BE|VL|oaw1e8d
konya|Konya|TR||u9v7ge8
konz|Konz|DE|rp|oas2eea
kootstertille|Kootstertille|NL|FR|lb1tecx
kootwijkerbroek|Kootwijkerbroek|NL|GE|kayvebr
kop van zuid|Kop van Zuid|NL|ZH|lay7e8h
kopenhagen||DK||ub8oeux
kopenick|Köpenick|DE|be|qazpexp
korbach|Korbach|DE|he|oawgekn
korba|Korba|IN||s8o3k9q
korb|Korb|DE|bw|napoem0
koreatown|Koreatown|US||q9km4re
korhogo|Korhogo|CI||s7oadgd
koriyama|Kōriyama|JP||s9twopy
korla|Korla|CN||ta60kjb
kornharpen|Kornharpen|DE|nw|max1eg6
kornhorn|Kornhorn|NL|GR|ib1qedc
korntal|Korntal|DE|bw|oapnelc
kornwestheim|Kornwestheim|DE|bw|papqelj
korolev|Korolev|RU||rb9bgt3
korolyov|Korolyov|UA||qatkg3q
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
kostanay|Kostanay|KZ||rb1tisq
kosti|Kosti|SD||s7ykgeq
kostroma|Kostroma|RU||sbehh1p
koszalin|Koszalin|PL||qb4jf4x
kot addu|Kot Addu|PK||q9anjd5
kot radha kishan|Kot Radha Kishan|PK||q9cljlu
kota bharu|Kota Bharu|MY||t7f0ls0
kota damansara|Kota Damansara|MY||s76rlq6
kota kinabalu|Kota Kinabalu|MY||s7elmuf
kota kuala muda|Kota Kuala Muda|MY||t7djlmt
kotamobagu|Kotamobagu|ID||q702nhb
kota|Kota|IN||t8vyjqo
kothen|Köthen|DE|st|oaxret9
koto|Kotō|JP||t9h2nz7
kotri|Kotri|PK||q8whj5r
kotzting|Kötzting|DE|by|maqmevq
koudekerke|Koudekerke|NL|ZE|lax0e5v
koudougou|Koudougou|BF||r7w1dpf
koudum|Koudum|NL|FR|lb10eb5
koumassi|Koumassi|CI||s7cqdkz
kousseri|Kousséri|CM||r7vkf1r
koutiala|Koutiala|ML||r7wfdgt
kovpakivskyi|Kovpakivskyi|UA||ravhgkn
kovrov|Kovrov|RU||rbakh2s
kowloon city centre|Kowloon City Centre|HK||r8o1mp7
kowloon city|Kowloon City|HK||s8o1mp7
kowloon|Kowloon|HK||v8o0mp6
kozhikode|Kozhikode|IN||t7t9jqi
kraainem|Kraainem|BE|VL|navae8f
kraggenburg|Kraggenburg|NL|FL|kb0aece
kragujevac|Kragujevac|RS||racafi4
kraichtal|Kraichtal|DE|bw|naqjek9
krailling|Krailling|DE|by|manmero
krakau||PL||tat2ffe
krakeel|Krakeel|NL|DR|mb0gee3
krakow|Kraków|PL||tat2ffe
kramatorsk|Kramatorsk|UA||rapdgsd
kranenburg|Kranenburg|DE|nw|maxuecq
kranichstein|Kranichstein|DE|he|nasmek4
krasnodar|Krasnodar|RU||taf5gwa
krasnogvargeisky|Krasnogvargeisky|RU||sbklg8o
krasnoyarsk|Krasnoyarsk|RU||ub9ol25
krauchenwies|Krauchenwies|DE|bw|maneelp
krefeld|Krefeld|DE|nw|rawmee7
kreiensen|Kreiensen|DE|ni|may1eno
kreileroord|Kreileroord|NL|NH|jb0sea4
kremenchuk|Kremenchuk|UA||raqaggs
kremmen|Kremmen|DE|bb|mb0kew7
kresek|Kresek|ID||q6gzm3i
kressbronn am bodensee|Kressbronn am Bodensee|DE|bw|mam8emo
kreuzau|Kreuzau|DE|nw|mauzee1
kreuzberg|Kreuzberg|DE|be|razuex8
kreuztal|Kreuztal|DE|nw|oavlei7
kriftel|Kriftel|DE|he|nat4ejj
krimpen a d ijssel|Krimpen aan den IJssel|NL|ZH|oay8e8s
krimpen aan de ijssel|Krimpen aan den IJssel|NL|ZH|oay8e8s
krimpen aan den ijssel|Krimpen aan den IJssel|NL|ZH|oay8e8s
krishnanagar|Krishnanagar|IN||r8r1kpt
kristiansand|Kristiansand|NO||qbfjei8
kronach|Kronach|DE|by|oatkerh
kronau|Kronau|DE|bw|maqqejz
kronberg tal|Kronberg Tal|DE|he|oateejm
kronberg|Kronberg|DE|he|oateejn
kronenberg|Kronenberg|NL|LI|jawueco
kronshagen|Kronshagen|DE|sh|nb4yeo0
kroonstad|Kroonstad|ZA||q4t7fzn
krooswijk|Krooswijk|NL|NB|maxhe8r
kropeliner tor vorstadt|Kröpeliner-Tor-Vorstadt|DE|mv|ob49eto
kropp|Kropp|DE|sh|mb55emf
kropyvnytskyi|Kropyvnytskyi|UA||raorgdn
krugersdorp|Krugersdorp|ZA||s4xjg16
kruibeke|Kruibeke|BE|VL|naw5e7z
kruisberg|Kruisberg|NL|LI|kaviecl
kruishoutem|Kruishoutem|BE|VL|mavee5t
kruisland|Kruisland|NL|NB|kax9e89
kruisstraat|Kruisstraat|NL|NB|jaxpeaz
krumbach|Krumbach|DE|by|nao0eos
kryvyy rih|Kryvyy Rih|UA||tan3ggr
ksar el kebir|Ksar El Kebir|MA||r9n8dfm
kuala krai|Kuala Krai|MY||q7ddlrw
kuala kubu baharu|Kuala Kubu Baharu|MY||r77wlqe
kuala lumpur|Kuala Lumpur|MY||u76qlqh
kuala terengganu|Kuala Terengganu|MY||s7ctlui
kuantan|Kuantan|MY||t78llv1
kuchen|Kuchen|DE|bw|map4en8
kuching|Kuching|MY||s72bmeh
kucukcekmece|Küçükçekmece|TR||ta3vg3x
kudelstaart|Kudelstaart|NL|NH|naz3e97
kufa|Kufa|IQ||q9f1hbg
kuinre|Kuinre|NL|OV|jb0nec8
kukatpally|Kukatpally|IN||s8akjxt
kukichuo|Kukichūō|JP||r9q7onz
kulim|Kulim|MY||r7cwlnc
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
kumbo|Kumbo|CM||q7f8epn
kummersbruck|Kümmersbruck|DE|by|naraet1
kunduz|Kunduz|AF||r9s1j7a
kuningan|Kuningan|ID||q6emm9c
kunming|Kunming|CN||v8vkltc
kunrade|Kunrade|NL|LI|lavcech
kunri|Kunri|PK||r8vyj99
kunshan|Kunshan|CN||u9d6n7z
kuntsevo|Kuntsevo|RU||rb8ugrw
kunzell|Künzell|DE|he|naueen0
kunzelsau|Künzelsau|DE|bw|naqwemw
kuopio|Kuopio|FI||qbspg0w
kupang|Kupang|ID||s65rnfd
kupferzell|Kupferzell|DE|bw|maqremx
kuppenheim|Kuppenheim|DE|bw|mapneix
kups|Küps|DE|by|natferc
kurashiki|Kurashiki|JP||s9m2o7l
kure|Kure|JP||r9l3o49
kurgan|Kurgan|RU||sb81ixi
kurichchi|Kurichchi|IN||q7sgjtt
kuringen|Kuringen|BE|VL|navieaq
kurl husen|Kurl-Husen|DE|nw|max8eh3
kurnool|Kurnool|IN||s85zjws
kursk|Kursk|RU||saxpgoi
kurten|Kürten|DE|nw|oavteg7
kurume|Kurume|JP||s9iknyk
kusatsu|Kusatsu|JP||r9naodp
kusel|Kusel|DE|rp|marmegk
kushinagar|Kushinagar|IN||s90akd1
kushiro|Kushiro|JP||ra9ep11
kushtia|Kushtia|BD||r8sekrk
kusterdingen|Kusterdingen|DE|bw|naoselc
kutahya|Kütahya|TR||r9zig7a
kutaisi|Kutaisi|GE||ra7fh6l
kuurne|Kuurne|BE|VL|nav9e54
kuwana|Kuwana|JP||r9ndofn
kuz minki|Kuz’minki|RU||rb8qgt0
kwaadmechelen|Kwaadmechelen|BE|VL|mavyeaa
kwadijk|Kwadijk|NL|NH|jazxe9u
kwadukuza|KwaDukuza|ZA||r4ojgax
kwai chung|Kwai Chung|HK||s8o5mp2
kwekwe|Kwekwe|ZW||q5hfg6t
kwintsheul|Kwintsheul|NL|ZH|layhe7u
ky anh|Kỳ Anh|VN||r8c6m3a
kyaukpyu|Kyaukpyu|MM||r8fzl3v
kyauktan|Kyauktan|MM||r888lbl
kyengera|Kyengera|UG||s6yugea
kyimyindine|Kyimyindine|MM||q88plb0
kyivskyi|Kyivskyi|UA||ranhgsy
kyiv|Kyiv|UA||vau5g8s
kyoto|Kyoto|JP||u9naod3
kyritz|Kyritz|DE|bb|nb12eug
kyzylorda|Kyzylorda|KZ||saelixz
kyzyl|Kyzyl|RU||qaxnl6c
l hospitalet de llobregat|L'Hospitalet de Llobregat|ES||ra4we1u
la bouverie|La Bouverie|BE|WA|mau1e6r
la bruyere|La Bruyère|BE|WA|natze8t
la calamine|La Calamine|BE|WA|nauwecp
la ceiba|La Ceiba|HN||r85t76t
la cite limoilou|La Cité-Limoilou|CA||qak38e5
la concepcion|La Concepción|VE||q7ri8cg
la gi|La Gi|VN||r7rmm7d
la haye|Den Haag|NL|ZH|sayoe7y
la hulpe|La Hulpe|BE|WA|mauxe8h
la laguna|La Laguna|ES||r955cmo
la louviere|La Louvière|BE|WA|qau9e7n
la paz|La Paz|BO||u5o68mp
la paz|La Paz|MX||r8t25dl
la pintana|La Pintana|CL||r4cq8ft
la plata|La Plata|AR||r4909f1
la rioja|La Rioja|AR||r4ob8qa
la romana|La Romana|DO||r8d68kf
la serena|La Serena|CL||r4mx8e3
la trinidad|La Trinidad|PH||r87qn6z
la vega|La Vega|DO||q8fe8g3
la victoria|La Victoria|VE||q7qf8oz
laag soeren|Laag-Soeren|NL|GE|jayoecw
laage|Laage|DE|mv|mb3teub
laarne|Laarne|BE|VL|navre6p
laar|Laar|NL|LI|jawgebv
laatzen|Laatzen|DE|ni|pazcen8
laayoune|Laayoune|EH||r91ecvd
labe|Labé|GN||q7tgcxw
laboe|Laboe|DE|sh|mb54eof
labuan bajo|Labuan Bajo|ID||r6aen51
lachen speyerdorf|Lachen-Speyerdorf|DE|rp|mar1eis
lachendorf|Lachendorf|DE|ni|mb06eog
ladbergen|Ladbergen|DE|nw|maytehj
ladenburg|Ladenburg|DE|bw|narfejx
ladysmith|Ladysmith|ZA||r4qog6q
laer|Laer|DE|nw|maymegg
lafayette|Lafayette|US||q99y6se
lafiagi|Lafiagi|NG||q7mleb2
lafia|Lafia|NG||q7llejo
lagarto|Lagarto|BR||q63oazf
lage mierde|Lage Mierde|NL|NB|kawteab
lages|Lages|BR||r4sqa07
lage|Lage|DE|nw|payfekf
laghouat|Laghouat|DZ||r9jwe3z
lagos|Lagos|NG||x7fxe5f
lahad datu|Lahad Datu|MY||q7byn0p
lahan|Lahān|NP||q908kk8
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
lakeland|Lakeland|US||q93w7kd
lakerlopen|Lakerlopen|NL|NB|lawweba
lakewood|Lakewood|US||ra0a5s4
lakhimpur|Lakhīmpur|IN||r93nk4e
lal bahadur nagar|Lal Bahadur Nagar|IN||r8a7jy8
lalitpur|Lalitpur|IN||q8uljxu
lambare|Lambaré|PY||q4zl9fz
lambsheim|Lambsheim|DE|rp|marjej1
lammerenburg|Lammerenburg|NL|ZE|kawze5w
lamme|Lamme|DE|ni|maz7ep0
lampang|Lampang|TH||r8ctlkd
lampa|Lampa|CL||q4dj8f4
lampertheim|Lampertheim|DE|he|oarsejj
lanaken|Lanaken|BE|VL|oavdebp
lancaster|Lancaster|US||r9me4ru
landau an der isar|Landau an der Isar|DE|by|nap7ev9
landau in der pfalz|Landau in der Pfalz|DE|rp|paqoeik
landen|Landen|BE|VL|nauzea4
lander|Lander|VE||r7qa8qq
landsberg am lech|Landsberg am Lech|DE|by|oanheq8
landshut|Landshut|DE|by|qaotets
landsmeer|Landsmeer|NL|NH|kazne9o
landstuhl|Landstuhl|DE|rp|nar9eh1
lang ata|Lang'ata|KE||r6u7gq1
lang son|Lạng Sơn|VN||r8mpm4k
langdorp|Langdorp|BE|VL|mavoe9j
langeheit|Langeheit|NL|NH|kazte98
langelsheim|Langelsheim|DE|ni|nayaeop
langemark|Langemark|BE|VL|mavfe44
langenargen|Langenargen|DE|bw|mam8emi
langenau|Langenau|DE|bw|naoqeo4
langenberg|Langenberg|DE|nw|naxtej4
langenboom|Langenboom|NL|NB|kaxmebx
langendreer|Langendreer|DE|nw|oawyegd
langenfeld|Langenfeld|DE|nw|pavzefb
langenhagen|Langenhagen|DE|ni|pazpen2
langenhorn|Langenhorn|DE|hh|pb33enu
langenoord|Langenoord|NL|UT|kayzeay
langenselbold|Langenselbold|DE|he|nateel4
langenzenn|Langenzenn|DE|by|narhepz
langen|Langen|DE|he|pasvek3
langen|Langen|DE|ni|ob2xejw
langeraar|Langeraar|NL|ZH|jayze93
langerwehe|Langerwehe|DE|nw|nav6edn
langeweg|Langeweg|NL|NB|jaxhe8z
langezwaag|Langezwaag|NL|FR|jb16eco
langfang|Langfang|CN||t9zsmw7
langgons|Langgöns|DE|he|nauaek3
langley|Langley|CA||raqe4fa
langquaid|Langquaid|DE|by|mapmeth
langsa|Langsa|ID||r7aflg5
langwedel|Langwedel|DE|ni|nb16eli
langweer|Langweer|NL|FR|kb14ebw
langweid|Langweid|DE|by|maopeq5
lankow|Lankow|DE|mv|nb31erl
lankwitz|Lankwitz|DE|be|pazoex3
lansing|Lansing|US||qa8p7d4
lanus|Lanús|AR||r49l9dt
lanzhou|Lanzhou|CN||v9q6lwg
lao cai|Lào Cai|VN||q8ohlwt
laoag|Laoag|PH||q8ckn70
laohekou|Laohekou|CN||r9fzmi7
lappersdorf|Lappersdorf|DE|by|naq9etl
lapu lapu city|Lapu-Lapu City|PH||s7qnngb
larache|Larache|MA||r9nrdew
laredo|Laredo|US||r92f67l
laren|Laren|NL|GE|kayzedp
laren|Laren|NL|NH|naz6eaj
larisa|Lárisa|GR||ra03fma
larkana|Larkana|PK||s92kj5h
las cruces|Las Cruces|US||q9fr5ne
las palmas de gran canaria|Las Palmas de Gran Canaria|ES||s942cp6
las pinas|Las Piñas|PH||t825n82
las tunas|Las Tunas|CU||r8k87y9
las vegas|Las Vegas|US||t9qh506
lashio|Lashio|MM||q8pqlfj
lasnamae|Lasnamäe|EE||qbj3ft2
lastrup|Lastrup|DE|ni|mb0nehv
lat krabang|Lat Krabang|TH||r804lny
lat phrao|Lat Phrao|TH||q80clnh
latacunga|Latacunga|EC||r6vf7tm
latakia|Latakia|SY||t9opgnf
lathen|Lathen|DE|ni|mb0uegc
lathum|Lathum|NL|GE|jayfecq
latina|Latina|ES||ra27dll
latkrabang|Latkrabang|TH||r805lnv
latur|Latur|IN||s8d4jsp
laubach|Laubach|DE|he|naueekz
lauchhammer|Lauchhammer|DE|bb|oax1ey9
lauchringen|Lauchringen|DE|bw|mambej3
lauda konigshofen|Lauda-Königshofen|DE|bw|narpemz
laudenbach|Laudenbach|DE|bw|martek1
lauenburg|Lauenburg|DE|sh|nb29epc
lauf an der pegnitz|Lauf an der Pegnitz|DE|by|oarjerc
laufach|Laufach|DE|by|masyelu
laufenburg|Laufenburg|DE|bw|nam5eie
laufen|Laufen|DE|by|man6evx
lauffen am neckar|Lauffen am Neckar|DE|bw|naqbelf
lauingen|Lauingen|DE|by|naoxeoz
laupheim|Laupheim|DE|bw|oanzeng
lauradorp|Lauradorp|NL|LI|lavfect
lauro de freitas|Lauro de Freitas|BR||r5y7axj
lausanne|Lausanne|CH||raj8eef
lauterbach|Lauterbach|DE|he|nauoem4
lauter|Lauter|DE|sn|maugeve
lauwe|Lauwe|BE|VL|nav3e4v
laval|Laval|CA||sagl87b
lavras|Lavras|BR||q5azaf0
lawang|Lawang|ID||q6c8ml1
layyah|Layyah|PK||r9c0jd2
le havre|Le Havre|FR||rarhdwb
le mans|Le Mans|FR||rancdwk
le plateau mont royal|Le Plateau-Mont-Royal|CA||qagh87m
le roeulx|Le Roeulx|BE|WA|mauae7f
le vieux longueuil|Le Vieux-Longueuil|CA||ragi87t
lebach|Lebach|DE|sl|oar9ef7
lebbeke|Lebbeke|BE|VL|oavoe7h
lecheng|Lecheng|CN||q8vtmmv
leck|Leck|DE|sh|mb65eky
ledeberg|Ledeberg|BE|VL|navse6e
lede|Lede|BE|VL|oavle73
leeds|Leeds|GB||tb3gdrp
leegebruch|Leegebruch|DE|bb|mb0gewn
leek|Leek|NL|GR|ob1oedq
leende|Leende|NL|NB|lawnebf
leens|Leens|NL|GR|kb28edq
leerdam|Leerdam|NL|UT|oay5ea5
leersum|Leersum|NL|UT|mayheb3
leer|Leer|DE|ni|pb1vegq
leesten|Leesten|NL|GE|naytedb
leest|Leest|NL|NB|laxdebe
leeuwarden|Leeuwarden|NL|FR|qb1sec5
leeuwen|Leeuwen|NL|LI|kaw9eco
leganes|Leganés|ES||ra21dlk
legaspi|Legaspi|PH||r7yinfq
legden|Legden|DE|nw|mayjefq
legnica|Legnica|PL||qaw9f4w
lehre|Lehre|DE|ni|nazdepn
lehrte|Lehrte|DE|ni|pazhenq
leicester|Leicester|GB||sb08dsv
leichlingen|Leichlingen|DE|nw|oavzefi
leiden|Leiden|NL|ZH|qaywe8h
leiderdorp|Leiderdorp|NL|ZH|oaywe8l
leidsche rijn|Leidsche Rijn|NL|UT|paypea1
leimen|Leimen|DE|bw|oar3ek5
leimuiden|Leimuiden|NL|ZH|kaz2e8z
leinburg|Leinburg|DE|by|marderf
leinefelde worbis|Leinefelde-Worbis|DE|th|nawreop
leinfelden echterdingen|Leinfelden-Echterdingen|DE|bw|pap9elh
leingarten|Leingarten|DE|bw|naqjelc
leipheim|Leipheim|DE|by|maoleoe
leipzig|Leipzig|DE|sn|sawmeud
leiria|Leiria|PT||qa0ed7j
leisnig|Leisnig|DE|sn|maw4evx
leiyang|Leiyang|CN||q8zcmli
lekki|Lekki|NG||s7fxe5o
lelystad|Lelystad|NL|FL|qazveb8
lembang|Lembang|ID||r6f3m6y
lembeek|Lembeek|BE|VL|mauwe7q
lemberge|Lemberge|BE|VL|mavme6h
lemgo|Lemgo|DE|nw|payjekq
lemiers|Lemiers|NL|LI|jav3ecn
lemmer|Lemmer|NL|FR|nb0tebv
lemsahl mellingstedt|Lemsahl-Mellingstedt|DE|hh|mb35eo2
lemwerder|Lemwerder|DE|ni|mb1oejx
lendelede|Lendelede|BE|VL|mavde50
lengede|Lengede|DE|ni|naz0eon
lengenfeld|Lengenfeld|DE|sn|mauheuc
lengerich|Lengerich|DE|nw|oayzehu
lenggries|Lenggries|DE|by|namges5
lengshuijiang|Lengshuijiang|CN||q92xmhj
leninsk kuznetsky|Leninsk-Kuznetsky|RU||qb5ukjd
lennestadt|Lennestadt|DE|nw|oaw0eif
lenningen|Lenningen|DE|bw|maovemc
lennisheuvel|Lennisheuvel|NL|NB|jax9eas
lensahn|Lensahn|DE|sh|mb4meq8
lent|Lent|NL|GE|nay2ecb
lenzkirch|Lenzkirch|DE|bw|mamzeis
leogane|Léogâne|HT||r8df8a9
leon de los aldama|León de los Aldama|MX||u8ko61k
leonberg|Leonberg|DE|bw|papkel2
leon|León|ES||qa8cdgj
leon|León|NI||r7wk76o
leopoldsburg|Leopoldsburg|BE|VL|naw0eal
leopoldshohe|Leopoldshöhe|DE|nw|nayhek6
lepelstraat|Lepelstraat|NL|NB|kax7e7w
les cayes|Les Cayes|HT||q8cj875
leshan|Leshan|CN||t984lw8
lessines|Lessines|BE|WA|oauve6o
lethbridge|Lethbridge|CA||qas256m
lettelingen|Lettelingen|BE|WA|mause7c
leuben|Leuben|DE|sn|pavpeye
leuken|Leuken|NL|LI|lawdebx
leuna|Leuna|DE|st|mawkete
leunen|Leunen|NL|LI|lax3ecm
leun|Leun|DE|he|maufej8
leusden zuid|Leusden-Zuid|NL|UT|mayseb1
leusden|Leusden|NL|UT|oayteb3
leutenbach|Leutenbach|DE|bw|naptem3
leutershausen|Leutershausen|DE|by|maqyeox
leuth|Leuth|NL|GE|kay0ecn
leutkirch|Leutkirch|DE|bw|oamvenu
leuven|Leuven|BE|VL|qavce92
leuze|Leuze|BE|WA|mauke60
leval trahegnies|Leval-Trahegnies|BE|WA|mau2e7r
leverkusen|Leverkusen|DE|nw|ravrefe
leveroy|Leveroy|NL|LI|jawdec9
levis|Lévis|CA||rak08ea
lewisville|Lewisville|US||q9ht6el
lexington fayette|Lexington-Fayette|US||s9vp7de
lexington|Lexington|US||s9vj7dc
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
liberec|Liberec|CZ||qav1f1u
libertad|Libertad|PH||r7munkm
libreville|Libreville|GA||t6z3em9
licheng|Licheng|CN||r8qqmo6
lichinga|Lichinga|MZ||s5x1glw
lichtaart|Lichtaart|BE|VL|mawae9o
lichtenau|Lichtenau|DE|bw|mapdei8
lichtenau|Lichtenau|DE|nw|naxeekq
lichtenberg|Lichtenberg|DE|be|pazvexi
lichtenberg|Lichtenberg|NL|LI|kaveecr
lichtenfels|Lichtenfels|DE|by|oatbeqq
lichtenrade|Lichtenrade|DE|be|pazkex9
lichtenstein|Lichtenstein|DE|sn|nav0ev3
lichtentanne|Lichtentanne|DE|sn|mauteuj
lichtenvoorde|Lichtenvoorde|NL|GE|oayfee9
lichterfelde|Lichterfelde|DE|be|qaznewz
lichtervelde|Lichtervelde|BE|VL|mavre4r
lichuan|Lichuan|CN||q9a6mad
lich|Lich|DE|he|nauceki
lida|Lida|BY||qb3ofua
liebenburg|Liebenburg|DE|ni|nayieoz
liedekerke|Liedekerke|BE|VL|navbe7d
liederbach|Liederbach|DE|he|nat8ejl
liege|Liège|BE|WA|raunebh
liempde|Liempde|NL|NB|max9eax
lienden|Lienden|NL|GE|laybebc
lienen|Lienen|DE|nw|nayvei6
lieren|Lieren|NL|GE|jaywecn
lierop|Lierop|NL|NB|kawuebs
lier|Lier|BE|VL|paw1e8p
lieshout|Lieshout|NL|NB|lax4ebj
liessel|Liessel|NL|NB|lawtec6
liesveld|Liesveld|NL|ZH|nay9e9f
lievendaal|Lievendaal|NL|NB|lawweb3
lijiang|Lijiang|CN||r90nlme
lijnden|Lijnden|NL|NH|jazfe98
likasi|Likasi|CD||t63ifya
lilienthal|Lilienthal|DE|ni|ob1mekq
lille|Lille|BE|VL|nawce9e
lille|Lille|FR||raune4i
lilongwe|Lilongwe|MW||u5v7ghv
limal|Limal|BE|WA|naute8q
limassol|Limassol|CY||r9mcgfs
lima|Lima|PE||w60k7y1
limbach oberfrohna|Limbach-Oberfrohna|DE|sn|oavaevg
limbe|Limbe|CM||r796ell
limbourg|Limbourg|BE|WA|mauleci
limbricht|Limbricht|NL|LI|lavpec8
limburg an der lahn|Limburg an der Lahn|DE|he|patyeid
limburgerhof|Limburgerhof|DE|rp|naraejb
limburg||NL|=|a
limeira|Limeira|BR||s57ca8c
limelette|Limelette|BE|WA|mause8p
limerick|Limerick|IE||qb0ad82
limmel|Limmel|NL|LI|lavbebv
limmen|Limmen|NL|NH|mb01e91
limmer|Limmer|DE|ni|maziemx
limoges|Limoges|FR||rahbdzh
limuru|Limuru|KE||r6uxgps
lincang|Lincang|CN||s8sclm1
lincoln|Lincoln|GB||qb1vdui
lincoln|Lincoln|US||sa3c6fh
lindau|Lindau|DE|by|oam3emw
linden mitte|Linden-Mitte|DE|ni|nazhemy
linden nord|Linden-Nord|DE|ni|nazhemz
linden sud|Linden-Süd|DE|ni|nazgemz
lindenberg|Lindenberg|DE|by|nam8enh
lindenfels|Lindenfels|DE|he|mas0eke
lindenheuvel|Lindenheuvel|NL|LI|mavnec6
lindenholt|Lindenholt|NL|GE|naxzec3
lindenhorst|Lindenhorst|DE|nw|max7egp
linden|Linden|BE|VL|mavde99
linden|Linden|DE|ni|pazgemz
lindlar|Lindlar|DE|nw|oavqegi
linfen|Linfen|CN||t9q9mhs
lingenfeld|Lingenfeld|DE|rp|maqtej6
lingen|Lingen|DE|ni|pazwegd
linhares|Linhares|BR||r5g5asp
linkenheim hochstetten|Linkenheim-Hochstetten|DE|bw|naqhejd
linkoping|Linköping|SE||rbg9f3e
linne|Linne|NL|LI|law4eci
linnich|Linnich|DE|nw|navmedf
linn|Linn|DE|nw|mawmeeg
linqu|Linqu|CN||s9rgn1a
linschoten|Linschoten|NL|UT|layme9o
linshui|Linshui|CN||q9r6mp8
linxia chengguanzhen|Linxia Chengguanzhen|CN||s9owlup
linxi|Linxi|CN||qa0bn11
linyi|Linyi|CN||v9nen0q
linz am rhein|Linz am Rhein|DE|rp|mauheg8
linz|Linz|AT||rao7ezp
lipa city|Lipa City|PH||r80qn8k
lipetsk|Lipetsk|RU||sb03gxv
lippenhuizen|Lippenhuizen|NL|FR|jb1aecx
lippstadt|Lippstadt|DE|nw|qaxjej6
lira|Lira|UG||q749gfe
lisala|Lisala|CD||q73zfjs
lisbon|Lisbon|PT||s9xld6l
lishui|Lishui|CN||s952n53
lissabon||PT||s9xld6l
lisserbroek|Lisserbroek|NL|NH|laz6e8p
lissewege|Lissewege|BE|VL|mawhe4v
lisse|Lisse|NL|ZH|oaz6e8o
lithoijen|Lithoijen|NL|NB|jaxweb6
lith|Lith|NL|NB|laxxeb4
little rock|Little Rock|US||r9mj6rn
litzendorf|Litzendorf|DE|by|masneql
liupanshui|Liupanshui|CN||u8zvlz7
liuzhi|Liuzhi|CN||r8yvm0v
liuzhou|Liuzhou|CN||u8tkmbx
liverpool|Liverpool|GB||sb2ddnq
livingstone|Livingstone|ZM||r5kgfvt
livoberezhnyi|Livoberezhnyi|UA||qakvgsk
livorno|Livorno|IT||raayeop
lizhi|Lizhi|CN||r98im6c
ljouwert|Leeuwarden|NL|FR|qb1sec5
ljubljana|Ljubljana|SI||sahxf0b
lleida|Lleida|ES||ra5mdxq
lo prado|Lo Prado|CL||q4d48fj
loa janan|Loa Janan|ID||r6wemxa
lobau|Löbau|DE|sn|oavyf0r
lobbes|Lobbes|BE|WA|matve7v
lobith|Lobith|NL|GE|lay2ed0
lobito|Lobito|AO||s5zoexm
lobtau|Löbtau|DE|sn|oavsey1
lochem|Lochem|NL|GE|naywedt
lochgau|Löchgau|DE|bw|maq4elb
lochristi|Lochristi|BE|VL|oavye6n
lodelinsart|Lodelinsart|BE|WA|nau3e8d
lodhran|Lodhran|PK||r981jez
lodz|Łódź|PL||taxtfe3
loenen aan de vecht|Loenen aan de Vecht|NL|UT|naz1e9y
loenen|Loenen|NL|GE|laysecq
loffingen|Löffingen|DE|bw|man0ej6
logan city|Logan City|AU||s4t8ppb
logrono|Logroño|ES||ra7zdp7
lohfelden|Lohfelden|DE|he|nawfemh
lohmar|Lohmar|DE|nw|oav8eg1
lohne|Lohne|DE|ni|ob0beiw
lohne|Löhne|DE|nw|payzek5
lohr am main|Lohr am Main|DE|by|nasveml
lohra|Lohra|DE|he|mauxejz
loil|Loil|NL|GE|jaybed2
loja|Loja|EC||s6mx7s0
lokeren|Lokeren|BE|VL|pavye73
lollar|Lollar|DE|he|naupek6
lomas de zamora|Lomas de Zamora|AR||q49g9ds
lombardijen|Lombardijen|NL|ZH|nay3e8k
lome|Lomé|TG||v7f1dze
lommatzsch|Lommatzsch|DE|sn|maw8ewz
lommel|Lommel|BE|VL|oawbear
lomm|Lomm|NL|LI|kawxed5
londen||GB||xax3dvn
london|London|CA||sa9e7md
london|London|GB||xax3dvn
londrina|Londrina|BR||t5599xw
long beach|Long Beach|US||s9jt4rp
long bien|Long Bien|VN||s8kfm26
long khanh|Long Khánh|VN||r7sdm5x
long xuyen|Long Xuyên|VN||s7qvm0w
longfeng|Longfeng|CN||raj9nji
longgang|Longgang|CN||r8p4mpe
longjiang|Longjiang|CN||qaline8
longjing|Longjing|CN||qa8tnvi
longling county|Longling County|CN||s8ubli5
longshan|Longshan|CN||sa95njm
longshui|Longshui|CN||q985m1s
longueuil|Longueuil|CA||ragg87x
longyan|Longyan|CN||t8vnmx2
loningen|Löningen|DE|ni|nb0iehk
loni|Loni|IN||s95vjup
lonneker|Lonneker|NL|OV|kaz5ef7
loon op zand|Loon op Zand|NL|NB|oaxfea4
loosbroek|Loosbroek|NL|NB|kaxkebb
loosdrecht|Loosdrecht|NL|NH|naz2ea3
loo|Loo|NL|OV|jaz5edm
lopikerkapel|Lopikerkapel|NL|UT|jayfea1
lopik|Lopik|NL|UT|nayde9r
loppersum|Loppersum|NL|GR|lb25eer
lorch|Lorch|DE|bw|napkemx
lorrach|Lörrach|DE|bw|pam9eha
lorsch|Lorsch|DE|he|narxejt
los angeles|Los Ángeles|CL||q41x8b1
los angeles|Los Angeles|US||v9kl4rk
los banos|Los Baños|PH||q81dn8s
los mochis|Los Mochis|MX||r8xn5h8
los puertos de altagracia|Los Puertos de Altagracia|VE||q7rr8dc
los rastrojos|Los Rastrojos|VE||q7pv8jo
los teques|Los Teques|VE||r7qr8ps
loschwitz|Loschwitz|DE|sn|oavteyd
losheim|Losheim|DE|sl|oarjeer
lossburg|Loßburg|DE|bw|maogejh
losser|Losser|NL|OV|oaz6efg
lossnitz|Lößnitz|DE|sn|naumevd
lotte|Lotte|DE|nw|naz8ei0
lottum|Lottum|NL|LI|kawyed4
loudi|Loudi|CN||s931mj3
louga|Louga|SN||q85ecmy
louisville|Louisville|US||t9w979s
louvain la neuve|Louvain-la-Neuve|BE|WA|oaure8t
louvain||BE|VL|qavce92
lovendegem|Lovendegem|BE|VL|navye61
loven|Loven|NL|NB|lax8ea6
lowell|Lowell|US||qa8f8dw
lower hutt|Lower Hutt|NZ||q3rirdw
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
lubnjow|Lubnjow|DE|bb|nay2eyr
lubuklinggau|Lubuklinggau|ID||r6ovltq
lubumbashi|Lubumbashi|CD||v61mg0c
lubz|Lübz|DE|mv|mb2ietf
lucapa|Lucapa|AO||q6amfhm
lucena|Lucena|PH||r80pn9u
luchow|Lüchow|DE|ni|nb15er0
luckau|Luckau|DE|bb|nay1ey3
luckenwalde|Luckenwalde|DE|bb|oaypewl
lucknow|Lucknow|IN||v90kk4s
ludenberg|Ludenberg|DE|nw|maweef3
ludenscheid|Lüdenscheid|DE|nw|qawaeh7
ludhiana|Ludhiana|IN||u9bvjqp
ludinghausen|Lüdinghausen|DE|nw|oaxtego
ludweiler warndt|Ludweiler-Warndt|DE|sl|maqqeex
ludwigsburg|Ludwigsburg|DE|bw|qapuelj
ludwigsfelde|Ludwigsfelde|DE|bb|oazaewt
ludwigshafen am rhein|Ludwigshafen am Rhein|DE|rp|rargejh
ludwigslust|Ludwigslust|DE|mv|nb24ery
luena|Luena|AO||s61affc
lugau|Lugau|DE|sn|mauyevf
lugazi|Lugazi|UG||q6z1gfi
lugde|Lügde|DE|nw|naycelp
luhansk|Luhansk|UA||saoxgx7
luik||BE|WA|raunebh
luis eduardo magalhaes|Luis Eduardo Magalhães|BR||q60fact
luliang|Lüliang|CN||v9u8mgq
lumajang|Lumajang|ID||q6bfmmi
lummen|Lummen|BE|VL|navneaf
luneburg|Lüneburg|DE|ni|qb1xeoy
lunen|Lünen|DE|nw|qaxeegx
lunetten|Lunetten|NL|UT|naymea9
lunteren|Lunteren|NL|GE|nayoebm
lunzenau|Lunzenau|DE|sn|mavkevg
luodian|Luodian|CN||q9dan91
luohe|Luohe|CN||u9j9mor
luohu district|Luohu District|CN||u8onmp1
luojiang|Luojiang|CN||r9cylya
luoyang|Luoyang|CN||u9mbmkc
lurup|Lurup|DE|hh|pb2veng
lusail|Lusail|QA||r8wmhv3
lusaka|Lusaka|ZM||v5r7g2l
lusan|Lusan|DE|th|oav8etj
lushui|Lushui|CN||r8xqlim
lutgendortmund|Lütgendortmund|DE|nw|oax2egf
lutjebroek|Lutjebroek|NL|NH|lb0eeag
lutjegast|Lutjegast|NL|GR|jb1vede
lutjenburg|Lütjenburg|DE|sh|mb4tepf
luton|Luton|GB||ray4duu
lutsk|Lutsk|UA||rav0fuf
luttelgeest|Luttelgeest|NL|FL|lb0iec9
luttich||BE|WA|raunebh
lutzelbach|Lützelbach|DE|he|mas6ekd
luxor|Luxor|EG||s8xegeo
luyksgestel|Luyksgestel|NL|NB|lawheas
luzhou|Luzhou|CN||t969m0v
luziania|Luziânia|BR||r5ova6t
lviv|Lviv|UA||tasgfqq
lyon 03|Lyon 03|FR||qah4e9h
lyon|Lyon|FR||sah3e9h
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
maaspoort|Maaspoort|NL|NB|naxpeaq
maassluis|Maassluis|NL|ZH|pay8e7t
maastricht|Maastricht|NL|LI|qav9ebt
mabalacat city|Mabalacat City|PH||r84an6x
maba|Maba|CN||q8ukmnk
mabopane|Mabopane|ZA||q4z5g1y
macae|Macaé|BR||r57uany
macapa|Macapá|BR||s6y49y5
macau|Macau|MO||t8nomnf
maceio|Maceió|BR||t675b4q
machala|Machala|EC||s6oy7pw
macharen|Macharen|NL|NB|jaxxebe
machelen|Machelen|BE|VL|navfe8c
macheng|Macheng|CN||q9cmmri
machern|Machern|DE|sn|mawpev3
machida|Machida|JP||s9oqond
machilipatnam|Machilīpatnam|IN||r86zk5e
machiques|Machiques|VE||r7py8ah
madanapalle|Madanapalle|IN||r7znjy2
made|Made|NL|NB|naxke9b
madhavaram|Madhavaram|IN||q7yjk2v
madhurampur dehri|Madhurampur Dehri|IN||r8vdkdw
madhyamgram|Madhyamgram|IN||r8p1kpp
madhyapur thimi|Madhyapur Thimi|NP||q92wkh7
madinah|Madinah|SA||u8tzgy1
madinat an nasr|Madīnat an Naşr|EG||t99jgay
madinat hamad|Madīnat Ḩamad|BH||r8ykhsb
madison|Madison|US||sa9n6zo
madiun|Madiun|ID||r6ctmhs
madrid centro|Madrid Centro|ES||ra2adlq
madrid|Madrid|CO||r7b585q
madrid|Madrid|ES||va2adlq
madurai|Madurai|IN||u7pkjx0
maebashi|Maebashi|JP||s9r4omc
magangue|Magangué|CO||q7no84d
magdalena contreras|Magdalena Contreras|MX||r8fp68f
magdeburg|Magdeburg|DE|st|raytesb
magelang|Magelang|ID||q6d9me6
magele|Magele|NL|OV|jazree4
mage|Magé|BR||r573akg
maghaghah|Maghāghah|EG||q95lg9o
magnitogorsk|Magnitogorsk|RU||sb2cifx
magstadt|Magstadt|DE|bw|napeekx
magugpo poblacion|Magugpo Poblacion|PH||r7ipnlg
mahabad|Mahābād|IR||r9s4hf0
mahajanga|Mahajanga|MG||r5qchgo
maharagama|Maharagama|LK||r7h1k21
mahbubnagar|Mahbūbnagar|IN||r88ijwn
mahesana|Mahesāna|IN||r8rkjh2
maheshtala|Maheshtala|IN||s8ojkp5
mahilyow|Mahilyow|BY||sb3rg8a
mahlow|Mahlow|DE|bb|nazgex9
mahlsdorf|Mahlsdorf|DE|be|oazvext
maianga|Maianga|AO||t69fews
maicao|Maicao|CO||r7tm8bc
maidstone|Maidstone|GB||qawfdxg
maiduguri|Maiduguri|NG||u7uxewk
maijdi|Maijdi|BD||r8pjkx2
mailand||IT||uagaelj
mailsi|Mailsi|PK||q98sjgh
mainaschaff|Mainaschaff|DE|by|nasuel9
mainburg|Mainburg|DE|by|nap4esq
mainhardt|Mainhardt|DE|bw|maqcemk
mainleus|Mainleus|DE|by|mat6erm
maintal|Maintal|DE|he|patbekj
mainz|Mainz|DE|rp|rasuej0
maipu|Maipú|CL||s4cx8ff
mairipora|Mairiporã|BR||q558aal
maisach|Maisach|DE|by|nanyerb
majie|Majie|CN||r8vjlt4
makassar|Makassar|ID||u6jpn3r
makati city|Makati City|PH||s82fn87
makhachkala|Makhachkala|RU||ta9ehjy
makiyivka|Makiyivka|UA||sanhgtd
makkah|Makkah|SA||u8ljgyn
makkinga|Makkinga|NL|FR|jb16eda
makkum|Makkum|NL|FR|lb1deb0
makumbako|Makumbako|TZ||q69fgkr
makurdi|Makurdi|NG||s7jhejo
malabon|Malabon|PH||s82rn7y
malabo|Malabo|GQ||r78geke
malacca|Malacca|MY||t744ls0
malaga|Málaga|ES||t9s0djq
malakal|Malakal|SS||r7ohgby
malambo|Malambo|CO||q7s684b
malang|Malang|ID||t6bumkv
malanje|Malanje|AO||s67if5e
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
maldonado|Maldonado|UY||q4929nd
malegaon|Malegaon|IN||s8j3jn1
malente|Malente|DE|sh|nb4hepc
maler kotla|Māler Kotla|IN||r9atjqs
male|Male|MV||q79mjk7
malindi|Malindi|KE||q6p2gzg
malingao|Malingao|PH||u7hwnhs
malir cantonment|Malir Cantonment|PK||s8vaj2p
malita|Malita|PH||q7funkx
malkajgiri|Malkajgiri|IN||r8ahjy5
mallawi|Mallawī|EG||r931g9o
mallersdorf pfaffenberg|Mallersdorf-Pfaffenberg|DE|by|maphetz
malmedy|Malmédy|BE|WA|nau3ecr
malmo|Malmö|SE||sb8hew4
malolos|Malolos|PH||s838n7l
malonne|Malonne|BE|WA|mau4e9c
malsch|Malsch|DE|bw|napsej5
malta|Malta|NL|ZE|kaxhe6x
maltepe|Maltepe|TR||sa3qg50
man gyongdae ri|Man’gyŏngdae-ri|KP||s9ybnl2
manacapuru|Manacapuru|BR||q6ou97m
manado|Manado|ID||s724nit
manage|Manage|BE|WA|oauae7s
managua|Managua|NI||t7vp78f
manama|Manama|BH||r8yvhsj
manas|Manas|KG||qa3qjir
manaus|Manaus|BR||v6pe99a
manchester|Manchester|GB||tb2kdps
manchester|Manchester|US||qa9g8dj
manching|Manching|DE|by|napcerx
mandalay|Mandalay|MM||u8n1law
mandaluyong city|Mandaluyong City|PH||s82in88
mandaluyong|Mandaluyong|PH||s82in88
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
manfalut|Manfalūţ|EG||q91vga1
mangalagiri|Mangalagiri|IN||q87nk3t
mangaluru|Mangaluru|IN||s7xwjny
mango|Mango|IN||r8pfkji
manhattan|Manhattan|US||ua3a86j
manila|Manila|PH||u82kn82
manisa|Manisa|TR||r9x9g07
manizales|Manizales|CO||s7c3829
manjhand|Manjhand|PK||r8xzj5k
mannheim|Mannheim|DE|bw|sarhejj
manokwari|Manokwari|ID||r6vmo8e
manolo fortich|Manolo Fortich|PH||q7l9niu
manp o|Manp’o|KP||qa4bnmt
mansa|Mansa|ZM||r62wg49
mansfield|Mansfield|GB||rb1ldso
mansilingan|Mansilingan|PH||s7rjndm
mantampay|Mantampay|PH||s7kpnh2
manta|Manta|EC||s6vd7nr
mantgum|Mantgum|NL|FR|kb1lebw
mantilla|Mantilla|CU||r8q37ja
manukau city|Manukau City|NZ||s439rds
manzanillo|Manzanillo|CU||q8ii7xs
manzanillo|Manzanillo|MX||r8f45u6
manzini|Manzini|SZ||q4wegb6
man|Man|CI||r7ildb1
maoming|Maoming|CN||u8m7mg3
maputo|Maputo|MZ||u4xvgei
mar del plata|Mar del Plata|AR||t40g9g4
mar ino|Mar’ino|RU||rb8lgss
maraba|Marabá|BR||r6j2a3j
maracaibo|Maracaibo|VE||u7rk8d3
maracanau|Maracanaú|BR||r6n8awp
maracay|Maracay|VE||s7qh8o9
maradi|Maradi|NE||s7ziefq
maragheh|Marāgheh|IR||s9tvhgg
maramag|Maramag|PH||q7jknj9
marand|Marand|IR||q9wrhf5
maranguape|Maranguape|BR||q6n7awj
maran|Maran|MY||q77zlth
marawi city|Marawi City|PH||r7k8nh8
marbach am neckar|Marbach am Neckar|DE|bw|napyelq
marbella|Marbella|ES||r9rgdif
marburg an der lahn|Marburg an der Lahn|DE|he|qav5ekd
marche en famenne|Marche-en-Famenne|BE|WA|oatjeau
marchienne au pont|Marchienne-au-Pont|BE|WA|nau1e88
marchin|Marchin|BE|WA|mau7eak
marcinelle|Marcinelle|BE|WA|oatze8c
marcory|Marcory|CI||r7crdkx
mardan|Mardan|PK||s9l0jg5
mardin|Mardin|TR||q9tnh16
maren kessel|Maren-Kessel|NL|NB|jaxweaz
marg ilon|Marg‘ilon|UZ||ra2fjf8
margraten|Margraten|NL|LI|lav6ec6
mariaheide|Mariaheide|NL|NB|jaxfebi
mariahout|Mariahout|NL|NB|kax6ebh
mariakerke|Mariakerke|BE|VL|oavve68
marianao|Marianao|CU||r8q37j1
mariarade|Mariarade|NL|LI|lavhech
mariara|Mariara|VE||q7qm8nw
marica|Maricá|BR||r56cal2
marienberg|Marienberg|DE|sn|oaupewk
mariendorf|Mariendorf|DE|be|pazoex6
marienfelde|Marienfelde|DE|be|oazmex5
marienheide|Marienheide|DE|nw|navwegx
marienthal|Marienthal|DE|hh|sb2teo0
marikina city|Marikina City|PH||s82pn8f
marilia|Marília|BR||r58ba19
maringa|Maringá|BR||s54x9vq
marituba|Marituba|BR||q6u8a5q
mariupol|Mariupol|UA||rakugsa
marivan|Marīvān|IR||r9oohga
mariveles|Mariveles|PH||r823n6p
marka|Marka|SO||r72shcd
markdorf|Markdorf|DE|bw|namkem3
markelo|Markelo|NL|OV|laz4ee2
marken|Marken|NL|NH|kazqea6
marke|Marke|BE|VL|mav5e4z
markgroningen|Markgröningen|DE|bw|napuel8
markham|Markham|CA||sabv7rt
markisches viertel|Märkisches Viertel|DE|be|pb04ex4
markkleeberg|Markkleeberg|DE|sn|oawgeud
marknesse|Marknesse|NL|FL|lb0fecb
markneukirchen|Markneukirchen|DE|sn|matreu9
markranstadt|Markranstädt|DE|sn|nawiety
markt erlbach|Markt Erlbach|DE|by|marhepl
markt indersdorf|Markt Indersdorf|DE|by|naocerm
markt schwaben|Markt Schwaben|DE|by|nanvesz
marktheidenfeld|Marktheidenfeld|DE|by|nashemo
marktoberdorf|Marktoberdorf|DE|by|oamqepi
marktredwitz|Marktredwitz|DE|by|oaswetl
marle|Marle|NL|OV|jazmee0
marl|Marl|DE|nw|qaxiefp
marne la vallee|Marne La Vallée|FR||sapoe3c
maroua|Maroua|CM||s7rfezs
marpingen|Marpingen|DE|sl|nardefm
marrakesh|Marrakesh|MA||t9dvd9s
marrum|Marrum|NL|FR|kb24ec4
marsa matruh|Marsá Maţrūḩ|EG||r9d3fzo
marsberg|Marsberg|DE|nw|oawyekl
marsdijk|Marsdijk|NL|DR|nb1aeeb
marseille|Marseille|FR||taaaeay
marsum|Marsum|NL|FR|kb1tebx
martapura|Martapura|ID||r6ojmr2
martenshoek|Martenshoek|NL|GR|jb1oeep
marten|Marten|DE|nw|nax3egi
marugame|Marugame|JP||q9l8o7m
marum|Marum|NL|GR|mb1mede
marvdasht|Marvdasht|IR||r98zhyo
maryvale|Maryvale|US||r9j258e
mary|Mary|TM||r9ufinr
marzahn|Marzahn|DE|be|qazzexp
masai|Masai|MY||r725lwk
masaka|Masaka|UG||q6x3gc5
masan|Masan|KR||s9nlnob
masaya|Masaya|NI||q7v978u
mascara|Mascara|DZ||q9ocdwe
maseru|Maseru|LS||s4okg0c
mashhad|Mashhad|IR||v9quihl
masina|Masina|CD||s6luf2r
masindi|Masindi|UG||q72ngc4
masjed soleyman|Masjed Soleymān|IR||q9eqhoy
matadi|Matadi|CD||s6hsexe
matagalpa|Matagalpa|NI||q7xx79c
matanzas|Matanzas|CU||r8q07le
mataram|Mataram|ID||s6a6muk
mataro|Mataró|ES||qa5ee2s
matendonk|Matendonk|NL|GE|maz0ecp
matendreef|Matendreef|NL|GE|maz0ecn
matengaarde|Matengaarde|NL|GE|laz0eco
matenhoeve|Matenhoeve|NL|GE|mayzecp
matenhorst|Matenhorst|NL|GE|laz0ecn
matenveld|Matenveld|NL|GE|mayzeco
mathura|Mathura|IN||s92ejvr
mati|Mati|PH||q7hcnmm
matola|Matola|MZ||u4xwge6
matsubara|Matsubara|JP||q9m1ocj
matsudo|Matsudo|JP||s9peoom
matsue|Matsue|JP||r9oko5l
matsumoto|Matsumoto|JP||r9qnoj9
matsusaka|Matsusaka|JP||r9m2ofa
matsuto|Matsutō|JP||q9rgofd
matsuyama|Matsuyama|JP||s9k0o4t
matuga|Matuga|KE||r6mfgxx
maturin|Maturín|VE||t7p390i
maua|Mauá|BR||s549aay
maulbronn|Maulbronn|DE|bw|maq4ekg
maurage|Maurage|BE|WA|mau6e7e
maurik|Maurik|NL|GE|layceb2
mau|Mau|IN||r8y2kc4
mawlamyine|Mawlamyine|MM||s87tlf7
maxdorf|Maxdorf|DE|rp|marhej1
maxhutte haidhof|Maxhütte-Haidhof|DE|by|naqoetl
maxixe|Maxixe|MZ||q53qgm7
mayen|Mayen|DE|rp|oatteg2
maykop|Maykop|RU||radxgze
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
mcallen|McAllen|US||r8ys6b5
mckinney|McKinney|US||r9i86fm
mdantsane|Mdantsane|ZA||r4ejg16
meads|Meads|US||s9wp7i9
mechelen aan de maas|Mechelen-aan-de-Maas|BE|VL|navlebt
mechelen|Mechelen|BE|VL|qavre8g
mechelen|Mechelen|NL|LI|kav4ech
mechernich|Mechernich|DE|nw|oaujeeh
meckenbeuren|Meckenbeuren|DE|bw|namieml
meckenheim|Meckenheim|DE|nw|oaumefj
meckesheim|Meckesheim|DE|bw|mar0eki
mecklenburg vorpommern||DE|=|a
medan|Medan|ID||v77yli3
meddo|Meddo|NL|GE|jayheen
medea|Médéa|DZ||r9qqe3n
medebach|Medebach|DE|nw|naw8ek7
medellin|Medellín|CO||u7fc823
medemblik|Medemblik|NL|NH|pb0lea7
medina estates|Medina Estates|GH||q7drdvk
medinipur|Medinīpur|IN||r8oakmk
meeden|Meeden|NL|GR|kb1mef9
meerane|Meerane|DE|sn|oav9eum
meerbeke|Meerbeke|BE|VL|mav6e78
meerbusch|Meerbusch|DE|nw|pawdeel
meerhout|Meerhout|BE|VL|naw1ea4
meerhoven|Meerhoven|NL|NB|mawweb1
meerlo|Meerlo|NL|LI|kax3ecw
meersburg|Meersburg|DE|bw|mamhelr
meerssen|Meerssen|NL|LI|mavdebz
meers|Meers|NL|LI|javkeby
meerut|Meerut|IN||u96ijvv
meerveldhoven|Meerveldhoven|NL|NB|lawueb2
meerwijck|Meerwijck|NL|GR|jb1neen
meeuwen|Meeuwen|BE|VL|mavyebc
meeuwen|Meeuwen|NL|NB|jaxpe9x
meezenbroek|Meezenbroek|NL|LI|laveecn
megchelen|Megchelen|NL|GE|jay0edr
megen|Megen|NL|NB|kaxyebg
meguro|Meguro|JP||s9ozoo2
mehrhoog|Mehrhoog|DE|nw|maxqee3
meiderich|Meiderich|DE|nw|pawzeet
meijel|Meijel|NL|LI|mawmecc
meiktila|Meiktila|MM||r8k0laa
meinersen|Meinersen|DE|ni|nazreor
meinerzhagen|Meinerzhagen|DE|nw|oavzeh9
meiningen|Meiningen|DE|th|oauheoy
meise|Meise|BE|VL|oavie81
meishan|Meishan|CN||u99glwg
meissen|Meissen|DE|sn|oaw4exf
meitingen|Meitingen|DE|by|naoveq5
meizhou|Meizhou|CN||t8thmuk
mejicanos|Mejicanos|SV||r804709
mek ele|Mek'ele|ET||s7zigxo
mekkelholt|Mekkelholt|NL|OV|laz4ef5
meknes|Meknes|MA||t9k5dgl
melbourne|Melbourne|AU||w40zp2o
melderslo|Melderslo|NL|LI|kawyecx
meldorf|Meldorf|DE|sh|mb49el7
melick|Melick|NL|LI|law4ecq
meliskerke|Meliskerke|NL|ZE|kax3e5r
melitopol|Melitopol|UA||rak5gma
melle|Melle|BE|VL|navoe6l
melle|Melle|DE|ni|paz0ej6
melle|Melle|NL|NB|maxiebn
mellrichstadt|Mellrichstadt|DE|by|mau3eom
melsele|Melsele|BE|VL|nawae7w
melsungen|Melsungen|DE|he|naw1emj
memmelsdorf|Memmelsdorf|DE|by|naspeqg
memmingen|Memmingen|DE|by|panaeob
memphis|Memphis|US||t9nn6xv
menaam|Menaam|NL|FR|lb1uebq
menden|Menden|DE|nw|pawwehm
mendig|Mendig|DE|rp|natxeg8
mendip|Mendip|GB||qawcdop
mendoza|Mendoza|AR||q4en8kr
menen|Menen|BE|VL|oav4e4o
mengede|Mengede|DE|nw|nax9egi
mengenich|Mengenich|DE|nw|navmef3
mengen|Mengen|DE|bw|nanhelx
mengerskirchen|Mengerskirchen|DE|he|maugeio
mengkofen|Mengkofen|DE|by|mapceuk
mengmao|Mengmao|CN||q8solfu
mengzi|Mengzi|CN||t8qxlv6
menongue|Menongue|AO||r5taf95
mentougou|Mentougou|CN||ra0ymuh
meppel|Meppel|NL|DR|ob0eed7
meppen|Meppen|DE|ni|pb0deg9
merauke|Merauke|ID||q6aeoq1
merchtem|Merchtem|BE|VL|navje7r
merchweiler|Merchweiler|DE|sl|nar3efl
mercier hochelaga maisonneuve|Mercier–Hochelaga-Maisonneuve|CA||ragl87p
merelbeke|Merelbeke|BE|VL|oavne6f
merenwijk|Merenwijk|NL|ZH|oayye8j
mere|Mere|BE|VL|mavge71
merida|Mérida|MX||u8k96z2
merida|Mérida|VE||s7lu8eb
mering|Mering|DE|by|nao3eqi
merkelbeek|Merkelbeek|NL|LI|kavjeci
merkezefendi|Merkezefendi|TR||s9v1g4o
merksem|Merksem|BE|VL|pawde8d
merksplas|Merksplas|BE|VL|mawoe9j
merlo|Merlo|AR||s49p9cv
merseburg|Merseburg|DE|st|pawnetb
merselo|Merselo|NL|LI|kax5ech
mersin|Mersin|TR||t9s9gk8
merum|Merum|NL|LI|law5eck
merzig|Merzig|DE|sl|oarceeg
mesa|Mesa|US||s9iu59e
meschede|Meschede|DE|nw|oawnej0
mesquite|Mesquite|US||r9h16fo
messancy|Messancy|BE|WA|marrec6
messina|Messina|IT||r9w3f37
messkirch|Meßkirch|DE|bw|nanbelb
messstetten|Meßstetten|DE|bw|nanuekx
mestre|Mestre|IT||ragdeu1
metairie terrace|Metairie Terrace|US||r99a6xk
metairie|Metairie|US||r99a6xl
metelen|Metelen|DE|nw|mayueg1
meteren|Meteren|NL|GE|lay2eao
meterik|Meterik|NL|LI|jawxecq
metro|Metro|ID||r6jtm0j
mettet|Mettet|BE|WA|natse8y
mettingen|Mettingen|DE|nw|nazcehm
mettmann|Mettmann|DE|nw|pawdefe
metzingen|Metzingen|DE|bw|oaouels
metz|Metz|FR||qaqged5
meulebeke|Meulebeke|BE|VL|navje55
meuselwitz|Meuselwitz|DE|th|navseu6
mexicali|Mexicali|MX||t9gn4zb
mexico city|Mexico City|MX||x8fz68n
meycauayan|Meycauayan|PH||r82yn80
mezhdurechensk|Mezhdurechensk|RU||qb35kom
mheer|Mheer|NL|LI|jav2ec3
miami gardens|Miami Gardens|US||q8y27p3
miami|Miami|US||s8xl7p9
mian channun|Mian Channun|PK||r9akjh0
miandoab|Mīāndoāb|IR||r9sphg3
mianeh|Mīāneh|IR||q9tyhkk
mianwali|Mianwali|PK||q9gijep
mianyang|Mianyang|CN||u9dflys
mianzhu deyang sichuan|Mianzhu, Deyang, Sichuan|CN||s9d2lxi
miass|Miass|RU||rb6xiiz
michelau|Michelau|DE|by|matceqv
michelstadt|Michelstadt|DE|he|oas0el0
michendorf|Michendorf|DE|bb|nazbew7
mickten|Mickten|DE|sn|navwey3
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
middlesbrough|Middlesbrough|GB||rb5mdsl
midland|Midland|US||r9ew60g
midlum|Midlum|NL|FR|jb1qeb5
midsayap|Midsayap|PH||q7hznhx
midsland|Midsland|NL|FR|jb2aeap
midwolda|Midwolda|NL|GR|kb1sefh
midwoud|Midwoud|NL|NH|lb0gea4
mierlo|Mierlo|NL|NB|nawwebm
miesbach|Miesbach|DE|by|namresv
miguel hidalgo|Miguel Hidalgo|MX||s8fz68g
mijdrecht|Mijdrecht|NL|UT|naz1e9i
mijnsheerenland|Mijnsheerenland|NL|ZH|kaxwe8h
milaan||IT||uagaelj
milagro|Milagro|EC||r6s37qx
milan|Milan|IT||uagaelj
milan||US||ra9l80h
mildam|Mildam|NL|FR|jb12eco
milheeze|Milheeze|NL|NB|kax2ec2
mill|Mill|NL|NB|maxlec2
milsbeek|Milsbeek|NL|LI|laxoecj
milse|Milse|DE|nw|maymejy
miltenberg|Miltenberg|DE|by|nas2elr
milton keynes|Milton Keynes|GB||raykdtw
milton|Milton|CA||raaw7q4
milwaukee|Milwaukee|US||ta9k73t
minamirinkan|Minamirinkan|JP||r9omonc
minatitlan|Minatitlán|MX||q8c06lc
minato city|Minato City|JP||r9p2oo7
minato|Minato|JP||s9l2obf
mindelheim|Mindelheim|DE|by|nanhep5
minden|Minden|DE|nw|qaz9ekr
mingachevir|Mingachevir|AZ||qa38hiq
mingala tangnyunt|Mingala Tangnyunt|MM||r88nlb5
mingaladon|Mingaladon|MM||r890lay
mingora|Mingora|PK||s9mmjh0
mingshui|Mingshui|CN||q9s0mye
minhang|Minhang|CN||v9cfn95
minna|Minna|NG||s7oqee7
minneapolis|Minneapolis|US||saey6oy
minnertsga|Minnertsga|NL|FR|kb1xebk
minoh|Minoh|JP||r9mrocb
minsk|Minsk|BY||ub3qg0l
minya|Minya|EG||s941g9g
miraflores|Miraflores|PE||r60d7y1
miramar|Miramar|MX||q8o46c2
miramar|Miramar|US||r8y77p5
miri|Miri|MY||s7a8mon
mirpur khas|Mirpur Khas|PK||s8wxj7p
mirpur model thana|Mirpur Model Thana|BD||t8s5kv0
miryalaguda|Miryalaguda|IN||q88vk10
mirzapur|Mirzāpur|IN||r8vuk9d
misato saitama|Misato, Saitama|JP||r9pkook
misburg nord|Misburg-Nord|DE|ni|oazkene
misburg|Misburg|DE|ni|oazjend
mishima|Mishima|JP||q9nkolw
miskolc|Miskolc|HU||ranmfhq
misratah|Misratah|LY||s9fyf1x
mississauga|Mississauga|CA||tab27qq
mit ghamr|Mīt Ghamr|EG||r9bcgau
mito|Mito|JP||s9qzoq5
mitrovice|Mitrovicë|XK||qa94fhz
mitselwier|Mitselwier|NL|FR|jb28ecv
mittegrossefehn|Mittegroßefehn|DE|ni|nb2beh0
mittelschontal|Mittelschöntal|DE|bw|mapzem4
mittenaar|Mittenaar|DE|he|mauueja
mittenwalde|Mittenwalde|DE|bb|naz6exm
mittenwald|Mittenwald|DE|by|malsera
mitterteich|Mitterteich|DE|by|masreu0
mitte|Mitte|DE|be|qazwex8
mitte|Mitte|DE|ni|nazhen2
mittweida|Mittweida|DE|sn|oavnew2
mityana|Mityana|UG||q6z6gcy
mixco|Mixco|GT||s82n6wb
miyakonojo|Miyakonojō|JP||r9e5o03
miyazaki|Miyazaki|JP||s9eoo12
mlolongo|Mlolongo|KE||r6u4gqm
moabit|Moabit|DE|be|qazxex2
moanda|Moanda|CD||q6hjeud
mobile|Mobile|US||r9b973g
mockern|Möckern|DE|st|mayuet7
mockmuhl|Möckmühl|DE|bw|nar0em0
mockrehna|Mockrehna|DE|sn|max3evl
mocuba|Mocuba|MZ||r5n8gqr
modakeke|Modakeke|NG||q7iie7u
model town|Model Town|PK||q9dgjmh
modena|Modena|IT||rae1eqd
modesto|Modesto|US||r9uk4jw
moerbeke|Moerbeke|BE|VL|maw5e6x
moerdijk|Moerdijk|NL|NB|kaxme8v
moers|Moers|DE|nw|qawxeef
moesel|Moesel|NL|LI|lawcebw
mogadishu|Mogadishu|SO||v73ohdy
moga|Moga|IN||r9bljot
mogi das cruzes|Mogi das Cruzes|BR||s54oabp
mogi guacu|Mogi Guaçu|BR||r57va9l
moglingen|Möglingen|DE|bw|napteld
mohali|Mohali|IN||r9b8jt4
mohammad shahr|Moḩammad Shahr|IR||q9pchtg
mohammadpur|Mohammadpur|BD||t8v6kpx
mohammedia|Mohammedia|MA||r9jldbi
mohnesee|Möhnesee|DE|nw|nax2eil
mojokerto|Mojokerto|ID||r6d9mkb
mokopane|Mokopane|ZA||q52tg4l
mokotow|Mokotów|PL||rayzfif
mokpo|Mokpo|KR||s9mpnn3
molbergen|Molbergen|DE|ni|mb0uei1
molenbeek saint jean|Molenbeek-Saint-Jean|BE|BR|qav9e7z
molenhoek|Molenhoek|NL|NB|laxneax
molenschot|Molenschot|NL|NB|jax9e9k
molfsee|Molfsee|DE|sh|mb4qenz
molln|Mölln|DE|sh|ob2yepp
mol|Mol|BE|VL|oaw7ea8
mombasa|Mombasa|KE||u6mrgy6
mombris|Mömbris|DE|by|nat3elg
momignies|Momignies|BE|WA|masze7l
momlingen|Mömlingen|DE|by|masiel8
monceau sur sambre|Monceau-sur-Sambre|BE|WA|nau2e86
monchengladbach|Mönchengladbach|DE|nw|raw7edw
moncloa aravaca|Moncloa-Aravaca|ES||qa2cdln
monclova|Monclova|MX||r90r62a
mong cai|Móng Cái|VN||q8lsm7x
mong yang|Möng Yang|MM||q8mplkw
mongu|Mongu|ZM||q5rnfo9
monheim am rhein|Monheim am Rhein|DE|nw|pavxef5
monnickendam|Monnickendam|NL|NH|kazqea0
monrovia|Monrovia|LR||u7fid20
monschau|Monschau|DE|nw|naufedc
monster|Monster|NL|ZH|nayje7m
mons|Mons|BE|WA|qau5e6z
mont saint guibert|Mont-Saint-Guibert|BE|WA|maune8t
mont sur marchienne|Mont-sur-Marchienne|BE|WA|natze89
montabaur|Montabaur|DE|rp|nau4ehq
montegnee|Montegnée|BE|WA|naupebb
monteria|Montería|CO||s7mb818
monterrey|Monterrey|MX||u8xc65c
montes claros|Montes Claros|BR||s5niai6
montevideo|Montevideo|UY||u4929jx
montfoort|Montfoort|NL|UT|mayle9r
montfort|Montfort|NL|LI|law1ecj
montgomery|Montgomery|US||r9fx78a
montignies sur sambre|Montignies-sur-Sambre|BE|WA|oau1e8h
montigny le tilleul|Montigny-le-Tilleul|BE|WA|natye86
montpellier|Montpellier|FR||rab5e6s
montreal|Montréal|CA||uagf87l
montreuil|Montreuil|FR||qapqe2s
monywa|Monywa|MM||r8nfl8a
monza|Monza|IT||qagmelr
mook|Mook|NL|LI|laxrecc
moordorf|Moordorf|DE|ni|mb2jegk
moorsele|Moorsele|BE|VL|mav8e4s
moorsel|Moorsel|BE|VL|mavje7e
moorslede|Moorslede|BE|VL|navde4i
moosburg|Moosburg|DE|by|oaonet6
moosinning|Moosinning|DE|by|mao4esw
mopti|Mopti|ML||r828dke
moradabad|Morādābād|IN||t964jyu
moratalaz|Moratalaz|ES||qa29dlv
moratuwa|Moratuwa|LK||r7gtk1w
morbach|Morbach|DE|rp|nasdeft
morelia|Morelia|MX||t8gq62y
morena|Morena|IN||r8zmjwo
moreno valley|Moreno Valley|US||r9ka4ud
moreno|Moreno|AR||r49t9cp
morfelden walldorf|Mörfelden-Walldorf|DE|he|oasveju
moriguchi|Moriguchi|JP||r9mhocl
moringen|Moringen|DE|ni|maxmenf
morioka|Morioka|JP||sa0aos3
moritzburg|Moritzburg|DE|sn|maw4ey0
morlanwelz mariemont|Morlanwelz-Mariemont|BE|WA|oau6e7t
morlenbach|Mörlenbach|DE|he|narsek9
mormugao|Mormugao|IN||q84rjl1
morogoro|Morogoro|TZ||s6f2gsm
moro|Moro|PK||r902j4w
morsbach|Morsbach|DE|nw|navbehh
mortsel|Mortsel|BE|VL|oaw5e8d
morvi|Morvi|IN||r8pejcs
mosbach|Mosbach|DE|bw|oar3elf
moscow|Moscow|RU||xb8vgsi
moshi|Moshi|TZ||r6opgrp
moskou||RU||xb8vgsi
mosquera|Mosquera|CO||q7b385t
mossamedes|Mossamedes|AO||r5rsetr
mossingen|Mössingen|DE|bw|oaohel5
mossoro|Mossoró|BR||s6jlb0a
mostaganem|Mostaganem|DZ||r9ptdw9
mostar|Mostar|BA||qaaef9h
mostoles|Móstoles|ES||ra20dla
mosul|Mosul|IQ||u9qyh7s
mothihari|Mothīhāri|IN||q901kfw
motijheel|Motijheel|BD||r8rxkv6
moundou|Moundou|TD||r7ltf4o
mouscron|Mouscron|BE|WA|pauye4x
mpanda|Mpanda|TZ||r6gegab
mpumalanga|Mpumalanga|ZA||r4n7g94
mthatha|Mthatha|ZA||r4i9g3y
mtwara|Mtwara|TZ||r65hgzm
mu se|Mu-se|MM||r8solfy
muar|Muar|MY||s73olsx
mubende|Mubende|UG||q6zkgb7
mubi|Mubi|NG||r7qjewv
mucheln|Mücheln|DE|st|mawiest
much|Much|DE|nw|naveegk
mudanjiang|Mudanjiang|CN||tadrnw3
mudau|Mudau|DE|bw|marlelk
muden|Müden|DE|ni|mazxeos
mudersbach|Mudersbach|DE|rp|mav7ei2
mueang nonthaburi|Mueang Nonthaburi|TH||r80iln7
mufulira|Mufulira|ZM||r5z5g2g
muggelheim|Müggelheim|DE|be|mazlexy
muggensturm|Muggensturm|DE|bw|maprej0
muhlacker|Mühlacker|DE|bw|oapzekk
muhldorf|Mühldorf|DE|by|oao1eus
muhlenberg|Mühlenberg|DE|ni|mazeemx
muhlhausen|Mühlhausen|DE|bw|maqtek9
muhlhausen|Mühlhausen|DE|th|paw9ep1
muhlheim am main|Mühlheim am Main|DE|he|oat8ekj
muiden|Muiden|NL|NH|mazdea3
muiderberg|Muiderberg|NL|NH|kazdea8
muizen|Muizen|BE|VL|mavpe8j
mukalla|Mukalla|YE||t82ehog
mukim pulai|Mukim Pulai|MY||s729lvz
mukono|Mukono|UG||r6yzgf0
muktsar|Muktsar|IN||q9anjn0
mulenvos|Mulenvos|AO||t69dex1
mulheim karlich|Mülheim-Kärlich|DE|rp|natzegu
mulheim|Mülheim|DE|nw|rawvef4
mulhouse|Mulhouse|FR||qamnegd
mullheim|Müllheim|DE|bw|oamteh7
mulsen|Mülsen|DE|sn|nauzeux
multan|Multan|PK||v99wjek
mulugu|Mulugu|IN||s8cjk22
mumbai|Mumbai|IN||x8ezjig
munchberg|Münchberg|DE|by|natfesr
muncheberg|Müncheberg|DE|bb|mazveza
munchen||DE|by|uanqes6
munderkingen|Munderkingen|DE|bw|mao0ems
munein|Mûnein|NL|FR|jb1xecg
munger|Munger|IN||r8whkk7
munich|Munich|DE|by|uanqes6
munnerstadt|Münnerstadt|DE|by|matleoc
munsingen|Münsingen|DE|bw|naoheme
munstergeleen|Munstergeleen|NL|LI|mavmeca
munstertal schwarzwald|Münstertal/Schwarzwald|DE|bw|mamxehm
munster|Münster|DE|he|nasoekn
munster|Munster|DE|ni|ob17eo1
munster|Münster|DE|nw|sayceh7
muntinlupa|Muntinlupa|PH||t81zn89
munuf|Munūf|EG||q9ang9x
munzenberg|Münzenberg|DE|he|mau5ekd
muratpasa|Muratpaşa|TR||s9shg9g
murcia|Murcia|ES||s9vjdsv
murfreesboro|Murfreesboro|US||r9pl781
murg|Murg|DE|bw|mam3eia
muriae|Muriaé|BR||q5bbamb
muricay|Muricay|PH||r7jrnf0
muridke|Muridke|PK||r9ecjma
murmansk|Murmansk|RU||sc9lgfy
murnau am staffelsee|Murnau am Staffelsee|DE|by|namger4
murom|Murom|RU||qb8dh4q
murrhardt|Murrhardt|DE|bw|naq2eml
murrieta|Murrieta|US||q9j74uf
murr|Murr|DE|bw|maq0elq
murwara|Murwāra|IN||r8s8k3b
musaffah|Musaffah|AE||r8toi3c
musanze|Musanze|RW||r6tug6b
musashino|Musashino|JP||r9p7ono
muscat|Muscat|OM||t8riie9
muschberg en geestenberg|Muschberg en Geestenberg|NL|NB|lawwebc
mushin|Mushin|NG||r7g5e5b
musoma|Musoma|TZ||r6tughw
musselkanaal|Musselkanaal|NL|GR|mb11efi
mussel|Mussel|NL|GR|jb13efk
mustafabad|Mustafābād|IN||q95sjun
mustafakemalpasa|Mustafakemalpaşa|TR||qa18g2x
mutare|Mutare|ZW||r5hbger
mutlangen|Mutlangen|DE|bw|mapnen8
mutterstadt|Mutterstadt|DE|rp|narcej8
muzaffarabad|Muzaffarābād|PK||t9lhjk3
muzaffargarh|Muzaffargarh|PK||r99jjdr
muzaffarnagar|Muzaffarnagar|IN||s97vjvu
muzaffarpur|Muzaffarpur|IN||s8ykkh7
mwala|Mwala|KE||r6u9gs1
mwanza|Mwanza|TZ||u6r0gfe
mwene ditu|Mwene-Ditu|CD||r6ejfp5
mwene|Mwene|CD||s66qfnj
my hao|Mỹ Hào|VN||q8k4m2o
my tho|Mỹ Tho|VN||s7qsm3g
myeik|Myeik|MM||r7wklhw
myingyan|Myingyan|MM||r8lml8z
mykilska borshchahivka|Mykilska Borshchahivka|UA||qau3g8d
mykolayiv|Mykolayiv|UA||sakigcv
mymensingh|Mymensingh|BD||r8uskv5
mysuru|Mysuru|IN||t7w6jsw
mytishchi|Mytishchi|RU||rb9bgst
mzuzu|Mzuzu|MW||r625gii
n dalatando|N'dalatando|AO||r686f1f
n djamena|N'Djamena|TD||u7vnf1s
naaldwijk|Naaldwijk|NL|ZH|oayfe7p
naarden|Naarden|NL|NH|oazaeac
naastenbest|Naastenbest|NL|NB|lax2eaz
nabatiye et tahta|Nabatîyé et Tahta|LB||q9iqgmk
nabburg|Nabburg|DE|by|mardetu
naberezhnyye chelny|Naberezhnyye Chelny|RU||sb8uhxm
nablus|Nablus|PS||q9figlx
nacala|Nacala|MZ||r5tkh11
nachrodt wiblingwerde|Nachrodt-Wiblingwerde|DE|nw|mawkeh6
nackenheim|Nackenheim|DE|rp|masoej6
nada|Nada|CN||r8g8mce
nadiad|Nadiād|IN||r8p1jie
nador|Nador|MA||r9npdnv
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
nagele|Nagele|NL|FL|kb08ebw
nagercoil|Nāgercoil|IN||r7kqjv3
nagold|Nagold|DE|bw|oaovek8
nagoya|Nagoya|JP||v9nqogb
nagpur|Nagpur|IN||v8krjzo
naha|Naha|JP||s8ytnqo
nahiyat al iskandariyah|Nāḩiyat al Iskandarīyah|IQ||q9hdhb7
naihati|Naihāti|IN||r8plkpm
naila|Naila|DE|by|nattesi
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
namen||BE|WA|qau7e9j
namp o|Namp’o|KP||s9xmnkd
nampula|Nampula|MZ||t5s0gx3
namur|Namur|BE|WA|qau7e9j
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
nanjing|Nanjing|CN||x9f2n1y
nanjin|Nanjin|CN||r99am37
nankana sahib|Nankana Sahib|PK||q9ddjkr
nanning|Nanning|CN||v8pem8w
nanpiao|Nanpiao|CN||ra46n7f
nanping|Nanping|CN||s900n09
nanqiao|Nanqiao|CN||s9bwn9d
nansana|Nansana|UG||t6z0ged
nantes|Nantes|FR||sal6drp
nantong|Nantong|CN||v9ezn7r
nantou|Nantou|CN||q8p4mmp
nantou|Nantou|TW||q8sgn76
nanyang|Nanyang|CN||u9hpmkn
napels||IT||ta3hezn
naperville|Naperville|US||ra63735
naples|Naples|IT||ta3hezn
nara shi|Nara-shi|JP||s9mdod8
narasaraopet|Narasaraopet|IN||q873k2d
narashino|Narashino|JP||r9p4op0
narayanganj|Narayanganj|BD||r8rlkve
narela|Narela|IN||t965ju5
narita|Narita|JP||r9peops
narmadapuram|Narmadapuram|IN||q8p7jvx
narowal|Narowal|PK||q9f6jnz
narsingdi|Narsingdi|BD||s8sgkw0
nashik|Nashik|IN||u8hkjkz
nashville|Nashville|US||t9qh76y
nasim shahr|Nasīm Shahr|IR||r9othu4
nasimshahr|Nasimshahr|IR||r9othu4
nasiriyah|Nasiriyah|IQ||t9cahgi
nassau|Nassau|BS||r8vm7x6
nassau|Nassau|DE|rp|matreho
nassogne|Nassogne|BE|WA|mat9eau
nasushiobara|Nasushiobara|JP||q9sqop3
natal|Natal|BR||t6hwb67
natore|Natore|BD||s8ttkr7
nattheim|Nattheim|DE|bw|mapaeog
naucalpan de juarez|Naucalpan de Juárez|MX||t8g468c
nauen|Nauen|DE|bb|ob05evr
nauheim|Nauheim|DE|he|nasreji
naumburg|Naumburg|DE|he|mawdelh
naumburg|Naumburg|DE|st|oaw3est
naunhof|Naunhof|DE|sn|nawgeuz
navadwip|Navadwīp|IN||q8r1kph
navegantes|Navegantes|AO||r5z1ex7
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
neckargemund|Neckargemünd|DE|bw|nar7ekg
neckarsulm|Neckarsulm|DE|bw|oaqneln
neckartenzlingen|Neckartenzlingen|DE|bw|maozeln
neder hardinxveld|Neder-Hardinxveld|NL|ZH|maxze9h
nederasselt|Nederasselt|NL|GE|jaxteby
nederhemert noord|Nederhemert-Noord|NL|GE|kaxsead
nederhemert|Nederhemert|NL|GE|kaxtead
nederland||NL|==|a
nederweert|Nederweert|NL|LI|mawhebz
nederwetten|Nederwetten|NL|NB|jax1ebc
nederwoud|Nederwoud|NL|GE|kayqebh
neede|Neede|NL|GE|mayteed
neerbeek|Neerbeek|NL|LI|lavjec6
neerkant|Neerkant|NL|NB|kawpecb
neeroeteren|Neeroeteren|BE|VL|navxebu
neerpelt|Neerpelt|BE|VL|nawbeb4
neersen|Neersen|DE|nw|mawdee0
neftekamsk|Neftekamsk|RU||qb9ti2q
nefteyugansk|Nefteyugansk|RU||qbnqjho
negara|Negara|ID||q6asmqe
negenmanneke|Negenmanneke|BE|VL|mav4e7x
negombo|Negombo|LK||r7i1k1s
neheim|Neheim|DE|nw|oawxei5
nehe|Nehe|CN||qaooniv
neihu|Neihu|TW||s8von9r
neijiang|Neijiang|CN||u986lzu
neili|Neili|TW||q8vdn8u
neiva|Neiva|CO||s76582w
nek emte|Nek’emtē|ET||r7n8gpj
nellore|Nellore|IN||t825k27
nepalgunj|Nepalgunj|NP||r93xk6q
nepean|Nepean|CA||rafy81o
neresheim|Neresheim|DE|bw|napgeop
nersingen|Nersingen|DE|by|naojeo4
nes|Nes|NL|FR|kb2hec1
netanya|Netanya|IL||r9ftgku
netersel|Netersel|NL|NB|jawseah
netherlands||NL|==|a
netphen|Netphen|DE|nw|oavgeii
nettersheim|Nettersheim|DE|nw|mau9eef
nettetal|Nettetal|DE|nw|pawkedg
nette|Nette|DE|nw|max8egj
neu anspach|Neu-Anspach|DE|he|natsejm
neu hohenschonhausen|Neu-Hohenschönhausen|DE|be|pb01exj
neu isenburg|Neu-Isenburg|DE|he|pat1ek5
neu ulm|Neu-Ulm|DE|by|paofent
neu wulmstorf|Neu Wulmstorf|DE|ni|ob2jen7
neubiberg|Neubiberg|DE|by|nankese
neubrandenburg|Neubrandenburg|DE|mv|qb2sewu
neubruck|Neubrück|DE|nw|paw1eeg
neubulach|Neubulach|DE|bw|map6ek6
neuburg an der donau|Neuburg an der Donau|DE|by|oapder3
neudenau|Neudenau|DE|bw|maqxelr
neue kolonie westhausen|Neue Kolonie Westhausen|DE|nw|max7egh
neue neustadt|Neue Neustadt|DE|st|rayvesb
neuehrenfeld|Neuehrenfeld|DE|nw|oavkefa
neuenburg am rhein|Neuenburg am Rhein|DE|bw|namteh0
neuenburg|Neuenbürg|DE|bw|mappejw
neuendettelsau|Neuendettelsau|DE|by|maqwepy
neuenhagen|Neuenhagen|DE|bb|nazxey1
neuenhaus|Neuenhaus|DE|ni|nazuefd
neuenkirchen|Neuenkirchen|DE|ni|mb1bemz
neuenkirchen|Neuenkirchen|DE|nw|naz4egh
neuenrade|Neuenrade|DE|nw|nawgehm
neuenstadt am kocher|Neuenstadt am Kocher|DE|bw|naqrelx
neuenstein|Neuenstein|DE|bw|maqoemm
neufahrn bei freising|Neufahrn bei Freising|DE|by|oao8ese
neufchateau|Neufchâteau|BE|WA|masgeb4
neuffen|Neuffen|DE|bw|maovem2
neugersdorf|Neugersdorf|DE|sn|mavmf0l
neugraben fischbek|Neugraben-Fischbek|DE|hh|ob2jenc
neuhaus am rennweg|Neuhaus am Rennweg|DE|th|maubeqy
neuhausen auf den fildern|Neuhausen auf den Fildern|DE|bw|nap8els
neuhausen|Neuhausen|DE|bw|mapjeke
neuhaus|Neuhaus|DE|th|mauseqd
neuhofen|Neuhofen|DE|rp|marbeje
neuhof|Neuhof|DE|he|nau5emq
neukirch lausitz|Neukirch/Lausitz|DE|sn|mavyezr
neukirchen vluyn|Neukirchen-Vluyn|DE|nw|oawxee7
neukirchen|Neukirchen|DE|he|mavbelz
neukirchen|Neukirchen|DE|sn|mav2evr
neukolln|Neukölln|DE|be|razsexb
neulussheim|Neulußheim|DE|bw|maqxejo
neumarkt in der oberpfalz|Neumarkt in der Oberpfalz|DE|by|paqweru
neumarkt sankt veit|Neumarkt-Sankt Veit|DE|by|maoceur
neumunster|Neumünster|DE|sh|qb47enq
neunburg vorm wald|Neunburg vorm Wald|DE|by|mar3euf
neunkirchen am brand|Neunkirchen am Brand|DE|by|narteqx
neunkirchen am main|Neunkirchen am Main|DE|by|masoesd
neunkirchen|Neunkirchen|DE|nw|nav4ei8
neunkirchen|Neunkirchen|DE|sl|par2efy
neuotting|Neuötting|DE|by|nao0ev9
neuquen|Neuquén|AR||r3xt8my
neuried|Neuried|DE|by|manlerv
neuruppin|Neuruppin|DE|bb|ob11evk
neusass|Neusäß|DE|by|oaofeq3
neuss|Neuss|DE|nw|raw8eel
neustadt am rubenberge|Neustadt am Rübenberge|DE|ni|pazuema
neustadt an der aisch|Neustadt an der Aisch|DE|by|narqeph
neustadt an der donau|Neustadt an der Donau|DE|by|naplesp
neustadt an der orla|Neustadt an der Orla|DE|th|mauyesn
neustadt an der waldnaab|Neustadt an der Waldnaab|DE|by|mas5etu
neustadt an der weinstrasse|Neustadt an der Weinstraße|DE|rp|par3eim
neustadt bei coburg|Neustadt bei Coburg|DE|by|natteqw
neustadt glewe|Neustadt-Glewe|DE|mv|mb2aes7
neustadt hessen|Neustadt (Hessen)|DE|he|nav9elc
neustadt in holstein|Neustadt in Holstein|DE|sh|nb4beq1
neustadt in sachsen|Neustadt in Sachsen|DE|sn|navrezi
neustadt nord|Neustadt/Nord|DE|nw|oavjefb
neustadt sud|Neustadt/Süd|DE|nw|pavhefb
neustadt|Neustadt|DE|hh|nb2renr
neustrelitz|Neustrelitz|DE|mv|ob28ewb
neutraubling|Neutraubling|DE|by|naq3etw
neuwied|Neuwied|DE|rp|qau3egr
nevele|Nevele|BE|VL|navse5v
nevinnomyssk|Nevinnomyssk|RU||radzh4i
new bedford|New Bedford|US||qa5o8ez
new cairo|New Cairo|EG||s99fgbf
new delhi|New Delhi|IN||s95ijuh
new haven|New Haven|US||qa4r89f
new kingston|New Kingston|JM||t8c17yq
new mirpur city|New Mirpur City|PK||q9i3jkv
new orleans|New Orleans|US||s9976xs
new south memphis|New South Memphis|US||t9nh6xu
new taipei city|New Taipei City|TW||v8vmn9e
new territories|New Territories|HK||v8oamoz
new york city|New York City|US||xa3386f
newark|Newark|US||sa3685z
newcastle under lyme|Newcastle under Lyme|GB||qb18dpt
newcastle upon tyne|Newcastle upon Tyne|GB||sb6pdrj
newcastle|Newcastle|AU||s4ejplm
newcastle|Newcastle|ZA||s4swg75
newport news|Newport News|US||r9sq7zp
newport|Newport|GB||raxbdno
newton|Newton|CA||raqh4er
neyagawa|Neyagawa|JP||r9mlocr
neyshabur|Neyshābūr|IR||r9qlifc
neyveli|Neyveli|IN||r7u9k0u
nga bay|Ngã Bảy|VN||q7p9m1y
ngaoundere|Ngaoundéré|CM||r7idexq
nghi son|Nghi Sơn|VN||s8fpm1y
nghi xuan|Nghi Xuân|VN||q8dum1r
ngong|Ngong|KE||q6u9gpv
nguru|Nguru|NG||q7xsep2
nha trang|Nha Trang|VN||t7w1mbb
nia valencia|NIA Valencia|PH||r7jznjh
niamey|Niamey|NE||u7zje1v
nianbo|Nianbo|CN||r9rclsi
nice|Nice|FR||sabeeg7
nicolas romero|Nicolás Romero|MX||s8gk685
nicosia|Nicosia|CY||r9npggn
nidda|Nidda|DE|he|oau1el1
nidderau|Nidderau|DE|he|oatkekn
nideggen|Nideggen|DE|nw|nautee0
niebert|Niebert|NL|GR|jb1oedl
niebull|Niebüll|DE|sh|nb67ekj
niedenstein|Niedenstein|DE|he|mawbelv
nieder ingelheim|Nieder-Ingelheim|DE|rp|oasueif
nieder olm|Nieder-Olm|DE|rp|nasneit
niederaula|Niederaula|DE|he|mav4emo
niedereschach|Niedereschach|DE|bw|manpejp
niederfischbach|Niederfischbach|DE|rp|mav9ehv
niedergorsdorf|Niedergörsdorf|DE|bb|mayeew3
niederkassel|Niederkassel|DE|nw|pav6efk
niederkruchten|Niederkrüchten|DE|nw|naw8eda
niederlande||NL|==|a
niedernhausen|Niedernhausen|DE|he|natcej3
niederrad|Niederrad|DE|he|oat4ejz
niedersachsen||DE|=|a
niederschoneweide|Niederschöneweide|DE|be|nazqexk
niederschonhausen|Niederschönhausen|DE|be|ob02ex8
niederstetten|Niederstetten|DE|bw|mar8enk
niederwenigern|Niederwenigern|DE|nw|mawsefu
niederwerrn|Niederwerrn|DE|by|mat2eoa
niederwiesa|Niederwiesa|DE|sn|mavbew6
niederzier|Niederzier|DE|nw|navcedz
niefern oschelbronn|Niefern-Öschelbronn|DE|bw|napweke
nieheim|Nieheim|DE|nw|maxwelb
niekerk|Niekerk|NL|GR|kb1uedn
niel|Niel|BE|VL|navze81
nienberge|Nienberge|DE|nw|maygeh0
nienburg|Nienburg|DE|ni|ob08elm
niendorf|Niendorf|DE|hh|pb2yenn
nienstedten|Nienstedten|DE|hh|mb2senc
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
nieuw vennep|Nieuw-Vennep|NL|NH|oaz6e8v
nieuw vossemeer|Nieuw-Vossemeer|NL|NB|kaxbe7q
nieuw wehl|Nieuw-Wehl|NL|GE|kayded5
nieuwaal|Nieuwaal|NL|GE|jaxxeae
nieuwdorp|Nieuwdorp|NL|LI|lavkec1
nieuwe niedorp|Nieuwe-Niedorp|NL|NH|lb0ie9m
nieuwe pekela|Nieuwe Pekela|NL|GR|lb1gefd
nieuwe wetering|Nieuwe Wetering|NL|ZH|jaz1e8u
nieuwegein|Nieuwegein|NL|UT|payjea4
nieuwehorne|Nieuwehorne|NL|FR|kb13ecu
nieuwendijk|Nieuwendijk|NL|NB|laxue9o
nieuwenhoorn|Nieuwenhoorn|NL|ZH|kay1e7i
nieuwerbrug aan den rijn|Nieuwerbrug aan den Rijn|NL|ZH|kayoe9d
nieuwerkerk a d ijssel|Nieuwerkerk aan den IJssel|NL|ZH|nayde8t
nieuwerkerk aan den ijssel|Nieuwerkerk aan den IJssel|NL|ZH|nayde8t
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
nijverdal|Nijverdal|NL|OV|oazgedz
nikolassee|Nikolassee|DE|be|nazmewn
nikopol|Nikopol|UA||qam5gjj
nilopolis|Nilópolis|BR||r56najf
nilufer|Nilüfer|TR||ta1pg4c
nimach|Nimach|IN||q8tyjnz
nimes|Nîmes|FR||rabse84
ning er|Ning’er|CN||r8q0loo
ningbo|Ningbo|CN||v990n9n
ningde|Ningde|CN||s902n40
ninh hoa|Ninh Hòa|VN||r7wpmb4
ninove|Ninove|BE|VL|pav7e77
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
nivelles|Nivelles|BE|WA|oauke81
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
noda|Noda|JP||r9pvooj
nogales|Nogales|MX||s9cz5bu
noginsk|Noginsk|RU||qb96gut
nohfelden|Nohfelden|DE|sl|narrefu
noida|Noida|IN||s95ejut
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
nootdorp|Nootdorp|NL|ZH|oayle88
nor nork|Nor Nork|AM||ra1ohbt
nordenham|Nordenham|DE|ni|ob2mejl
nordenstadt|Nordenstadt|DE|he|mat2ej6
norden|Norden|DE|ni|ob2weg1
norderney|Norderney|DE|ni|mb37efw
norderstedt|Norderstedt|DE|sh|qb36enr
nordhausen|Nordhausen|DE|th|pax2eq0
nordheim|Nordheim|DE|bw|maqfeld
nordholz|Nordholz|DE|ni|mb3eejx
nordhorn|Nordhorn|DE|ni|paznefn
nordkirchen|Nordkirchen|DE|nw|naxqegw
nordlingen|Nördlingen|DE|by|oappep5
nordrhein westfalen||DE|=|a
nordstadt|Nordstadt|DE|ni|oazjen0
nordstemmen|Nordstemmen|DE|ni|naywen6
nordwalde|Nordwalde|DE|nw|nayoegs
norfolk|Norfolk|US||r9sd803
norg|Norg|NL|DR|lb1fedy
norilsk|Norilsk|RU||rcankp0
norman|Norman|US||q9nu6dc
norten hardenberg|Nörten-Hardenberg|DE|ni|naxfenm
north brabant||NL|=|a
north charleston|North Charleston|US||q9h97pv
north holland||NL|=|a
north las vegas|North Las Vegas|US||r9qk508
north peoria|North Peoria|US||qa346z6
north shore|North Shore|NZ||r43srdf
north stamford|North Stamford|US||qa4a87q
northampton|Northampton|GB||raz5dtk
northeim|Northeim|DE|ni|oaxnens
northern ireland||GB|==|a
nortorf|Nortorf|DE|sh|mb4hend
norvenich|Nörvenich|DE|nw|nav5eeg
norwalk|Norwalk|US||q9k64s0
norway||NO|==|a
norwegen||NO|==|a
norwich|Norwich|GB||rb07dzm
norzagaray|Norzagaray|PH||r83fn89
nossa senhora de fatima|Nossa Senhora de Fátima|CN||q8npmnf
nossa senhora do socorro|Nossa Senhora do Socorro|BR||r63ub0v
nossen|Nossen|DE|sn|mavuewy
nottingham|Nottingham|GB||sb13dst
nottuln|Nottuln|DE|nw|oay9egf
nou barris|Nou Barris|ES||ra54e22
nouadhibou|Nouadhibou|MR||r8k6cko
nouakchott|Nouakchott|MR||u8c9cnm
nova friburgo|Nova Friburgo|BR||r584alv
nova iguacu|Nova Iguaçu|BR||t56sajb
nova lima|Nova Lima|BR||q5ehai7
nova serrana|Nova Serrana|BR||q5esaf2
nova vida|Nova Vida|AO||s699ewq
novara|Novara|IT||qag9ejy
novi sad|Novi Sad|RS||rafpff4
novo gama|Novo Gama|BR||q5pea6k
novo hamburgo|Novo Hamburgo|BR||r4nk9xz
novo peredelkino|Novo-Peredelkino|RU||qb8lgrq
novocheboksarsk|Novocheboksarsk|RU||qb9vhjw
novocherkassk|Novocherkassk|RU||ralqgzd
novokuybyshevsk|Novokuybyshevsk|RU||qb1ihqq
novokuznetsk|Novokuznetsk|RU||tb3ckm2
novomoskovsk|Novomoskovsk|RU||qb41gud
novorossiysk|Novorossiysk|RU||rae9gsw
novosibirsk|Novosibirsk|RU||ub6ukad
novotroitsk|Novotroitsk|RU||qaw8idz
novozavodskyi|Novozavodskyi|UA||rax1gau
novyye cheremushki|Novyye Cherëmushki|RU||qb8qgse
novyye kuz minki|Novyye Kuz’minki|RU||rb8qgsv
nowrangapur|Nowrangapur|IN||u8ffk9b
noyabrsk|Noyabrsk|RU||qbtjjpk
nrw||DE|=|a
nsukka|Nsukka|NG||q7h2egk
ntuzuma|Ntuzuma|ZA||q4neg9z
nuenen|Nuenen|NL|NB|oawzebf
nuevo laredo|Nuevo Laredo|MX||s92c67k
nufringen|Nufringen|DE|bw|map2ekp
nuis|Nuis|NL|GR|jb1nedj
nukus|Nukus|UZ||sa7yihl
nuland|Nuland|NL|NB|maxpeb3
numansdorp|Numansdorp|NL|ZH|maxpe8c
numazu|Numazu|JP||r9niolr
numbrecht|Nümbrecht|DE|nw|oaveegy
nunchritz|Nünchritz|DE|sn|mawiex7
nunoa|Ñuñoa|CL||r4d38fy
nunspeet|Nunspeet|NL|GE|oaziec3
nuremberg|Nuremberg|DE|by|sardeqs
nurnberg||DE|by|sardeqs
nurtingen|Nürtingen|DE|bw|pap3ely
nussloch|Nußloch|DE|bw|nar0ek6
nuth|Nuth|NL|LI|mavgecd
nyagatare|Nyagatare|RW||q6ueg88
nyala|Nyala|SD||t7vhft4
nyingchi|Nyingchi|CN||r98dl64
nyiregyhaza|Nyíregyháza|HU||qan8fkc
nyzhnodniprovsk|Nyzhnodniprovsk|UA||raooglk
nzega|Nzega|TZ||q6magg6
nzerekore|Nzérékoré|GN||r7jkd7i
o mon|Ô Môn|VN||q7q3m1e
oakland|Oakland|US||s9v04gd
oakville|Oakville|CA||raap7qo
oaxaca|Oaxaca|MX||r89e6fb
obalende|Obalende|NG||s7fxe5i
obbicht|Obbicht|NL|LI|kavrec2
obdam|Obdam|NL|NH|mb0ce9n
ober morlen|Ober-Mörlen|DE|he|matxek5
ober ramstadt|Ober-Ramstadt|DE|he|nasfekb
ober saulheim|Ober-Saulheim|DE|rp|masieim
oberammergau|Oberammergau|DE|by|mam8eqr
oberasbach|Oberasbach|DE|by|oaraeqg
oberboihingen|Oberboihingen|DE|bw|map5em1
oberderdingen|Oberderdingen|DE|bw|naqbekg
oberding|Oberding|DE|by|mao8esx
obergum|Obergum|NL|GR|kb25ee4
obergunzburg|Obergünzburg|DE|by|mamxeoy
oberhaching|Oberhaching|DE|by|nanees8
oberhausen rheinhausen|Oberhausen-Rheinhausen|DE|bw|naqvejj
oberhausen|Oberhausen|DE|nw|rax0ef2
oberkassel|Oberkassel|DE|nw|mauvefx
oberkirch|Oberkirch|DE|bw|oaoteig
oberkochen|Oberkochen|DE|bw|napieo3
oberkotzau|Oberkotzau|DE|by|matmet5
oberlungwitz|Oberlungwitz|DE|sn|mav2evb
obernbeck|Obernbeck|DE|nw|maz0ek6
obernburg am main|Obernburg am Main|DE|by|nasgeld
oberndorf|Oberndorf|DE|bw|nao5ejt
obernkirchen|Obernkirchen|DE|ni|naz7eld
oberricklingen|Oberricklingen|DE|ni|nazeemz
oberschleissheim|Oberschleißheim|DE|by|nao1es5
oberschoneweide|Oberschöneweide|DE|be|oazqexk
oberstaufen|Oberstaufen|DE|by|mam4enu
oberstdorf|Oberstdorf|DE|by|nalpeok
oberstenfeld|Oberstenfeld|DE|bw|maq7elw
oberthal|Oberthal|DE|sl|marjefo
oberthulba|Oberthulba|DE|by|matgeno
obertraubling|Obertraubling|DE|by|maq1ett
obertshausen|Obertshausen|DE|he|oat3ekl
oberursel|Oberursel|DE|he|patheju
oberviechtach|Oberviechtach|DE|by|mareeui
oberzent|Oberzent|DE|he|narpekx
obihiro|Obihiro|JP||ra98oxs
obninsk|Obninsk|RU||qb73gpp
obolon|Obolon|UA||raubg8r
obrigheim|Obrigheim|DE|bw|mar3el9
obuase|Obuase|GH||r7f8drd
ocana|Ocaña|CO||q7kw888
oceanside|Oceanside|US||r9i84ty
ochakovo matveyevskoye|Ochakovo-Matveyevskoye|RU||qb8ogs1
ochsenfurt|Ochsenfurt|DE|by|naryeny
ochsenhausen|Ochsenhausen|DE|bw|nanjenn
ochtendung|Ochtendung|DE|rp|matvegi
ochten|Ochten|NL|GE|may7ebh
ochtrup|Ochtrup|DE|nw|oaz1efz
ocumare del tuy|Ocumare del Tuy|VE||r7q48qi
odawara|Odawara|JP||r9nyomk
odense|Odense|DK||rb7weov
odenthal|Odenthal|DE|nw|navrefs
odesa|Odesa|UA||taj5g9e
odessa|Odessa|US||q9eh5zn
odijk|Odijk|NL|UT|mayleak
odiliapeel|Odiliapeel|NL|NB|kaxgebv
odintsovo|Odintsovo|RU||rb8ngrk
odoorn|Odoorn|NL|DR|kb0tef1
oebisfelde|Oebisfelde|DE|st|mazneqj
oedelem|Oedelem|BE|VL|maw5e5a
oederan|Oederan|DE|sn|mavaewl
oedheim|Oedheim|DE|bw|maqselp
oegstgeest|Oegstgeest|NL|ZH|oayye8f
oelde|Oelde|DE|nw|oaxzein
oelsnitz|Oelsnitz|DE|sn|nauxeva
oene|Oene|NL|GE|jazeect
oentsjerk|Oentsjerk|NL|FR|kb1xece
oer erkenschwick|Oer-Erkenschwick|DE|nw|oaxgeg6
oerlenbach|Oerlenbach|DE|by|matbeo5
oerle|Oerle|NL|NB|kawueax
oerlinghausen|Oerlinghausen|DE|nw|oaybek2
oestrich|Oestrich|DE|nw|max8egh
oettingen in bayern|Oettingen in Bayern|DE|by|mapzepg
offa|Offa|NG||q7kne94
offenbach an der queich|Offenbach an der Queich|DE|rp|maqoeis
offenbach|Offenbach|DE|he|qat6ekd
offenbeek|Offenbeek|NL|LI|mawgecy
offenburg|Offenburg|DE|bw|paonei2
oftersheim|Oftersheim|DE|bw|nar5eju
ogaki|Ōgaki|JP||r9o7ofi
ogbomoso|Ogbomoso|NG||s7kle7s
ohain|Ohain|BE|WA|mauue8f
ohligs|Ohligs|DE|nw|paw3efg
ohlsdorf|Ohlsdorf|DE|hh|nb2zenv
ohringen|Öhringen|DE|bw|oaqoemf
oijen|Oijen|NL|NB|jaxyeba
oirlo|Oirlo|NL|LI|kax3ecs
oirsbeek|Oirsbeek|NL|LI|lavjecf
oirschot|Oirschot|NL|NB|nax2ear
oisterwijk|Oisterwijk|NL|NB|oaxaeaf
oita|Ōita|JP||s9ibo1k
ojo de agua|Ojo de Agua|MX||s8go68z
okara|Okara|PK||t9bljk1
okayama|Okayama|JP||t9m9o81
okazaki|Okazaki|JP||s9n3oh1
okene|Okene|NG||s7izedc
okigwe|Okigwe|NG||q7e7egf
okinawa|Okinawa|JP||r8z6nr0
oklahoma city|Oklahoma City|US||t9oj6d4
okrika|Okrika|NG||r7b6efo
oktyabrsky|Oktyabrsky|RU||qb5ci0j
olanchito|Olanchito|HN||q85077j
olathe|Olathe|US||r9y06km
olbernhau|Olbernhau|DE|sn|nauqex2
olbersdorf|Olbersdorf|DE|sn|mavbf11
olching|Olching|DE|by|oanwerh
oldeberkoop|Oldeberkoop|NL|FR|kb12ed1
oldebroek|Oldebroek|NL|GE|lazoece
oldeholtpade|Oldeholtpade|NL|FR|jb0xect
oldehove|Oldehove|NL|GR|kb22eds
oldekerk|Oldekerk|NL|GR|jb1uedm
oldemarkt|Oldemarkt|NL|OV|lb0qecm
oldenburg in holstein|Oldenburg in Holstein|DE|sh|nb4teq9
oldenburg|Oldenburg|DE|ni|rb1meit
oldenzaal|Oldenzaal|NL|OV|oazbef9
oldham|Oldham|GB||rb2qdq4
oleksandrivskyi|Oleksandrivskyi|UA||qan9gt0
oleksiyivka|Oleksiyivka|UA||qat1goj
olfen|Olfen|DE|nw|naxnegi
olinda|Olinda|BR||s6brb76
olland|Olland|NL|NB|jaxaeb1
olmaliq|Olmaliq|UZ||ra3gj9c
olongapo|Olongapo|PH||r837n64
olpe|Olpe|DE|nw|oavreht
olsberg|Olsberg|DE|nw|nawoejl
olst|Olst|NL|OV|mazeecz
olsztyn|Olsztyn|PL||rb3efgx
omaha|Omaha|US||sa4m6hi
omdurman|Omdurman|SD||u85gge8
ome|Ōme|JP||r9peoms
ommelanderwijk|Ommelanderwijk|NL|GR|kb1hef7
ommel|Ommel|NL|NB|jawuebz
ommen|Ommen|NL|OV|nazwedu
ommoord|Ommoord|NL|ZH|oayce8n
omsk|Omsk|RU||ub6rjjt
omuta|Ōmuta|JP||r9hrnyd
onderdendam|Onderdendam|NL|GR|ib25eeb
onderdijk|Onderdijk|NL|NH|kb0ieaa
ondjiva|Ondjiva|AO||q5mlf3p
ondo|Ondo|NG||s7hpe9g
ong a|Đống Đa|VN||s8kdm1y
ong ha|Ðông Hà|VN||r88qm5i
ong hoi|Đồng Hới|VN||r8ajm46
ong xoai|Đồng Xoài|VN||r7u1m4w
ongata rongai|Ongata Rongai|KE||r6u4gq4
ongole|Ongole|IN||r852k2c
onitsha|Onitsha|NG||u7f3eev
onojo|Ōnojō|JP||q9j6nyg
onomichi|Onomichi|JP||r9lmo60
onstwedde|Onstwedde|NL|GR|kb1cefk
ontario|Ontario|US||r9km4t7
onze lieve vrouw waver|Onze-Lieve-Vrouw-Waver|BE|VL|mavue8q
oog in al|Oog in Al|NL|UT|maypea4
ooievaarsnest|Ooievaarsnest|NL|NB|jawueb3
ooij|Ooij|NL|GE|lay1eci
oosseld|Oosseld|NL|GE|laybedj
oost vlaanderen||BE|=|a
oost vlieland|Oost-Vlieland|NL|FR|kb22ea3
oostakker|Oostakker|BE|VL|mavye6h
oostburg|Oostburg|NL|ZE|mawle5p
oostdijk|Oostdijk|NL|ZE|jawwe7c
oostdorp|Oostdorp|NL|ZH|kayve87
oostduinkerke|Oostduinkerke|BE|VL|naw0e3g
oosteinde|Oosteinde|NL|NH|maz8e9c
oosteind|Oosteind|NL|NB|jaxge9m
oostelbeers|Oostelbeers|NL|NB|kawzean
oostende||BE|VL|qawae45
oostendorp|Oostendorp|NL|GE|lazpec9
oostenrijk||AT|==|a
oosterbeek|Oosterbeek|NL|GE|nayfec9
oosterblokker|Oosterblokker|NL|NH|kb0bea8
oosterend|Oosterend|NL|FR|jb1iebm
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
opeinde|Opeinde|NL|FR|kb1lecu
opende|Opende|NL|GR|lb1ped8
opglabbeek|Opglabbeek|BE|VL|navsebi
ophemert|Ophemert|NL|GE|kay0eaz
opheusden|Opheusden|NL|GE|may9ebn
ophoven|Ophoven|NL|LI|mavneca
opijnen|Opijnen|NL|GE|kaxzeaq
opladen|Opladen|DE|nw|oavvefg
oploo|Oploo|NL|NB|jaxdecb
opmeer|Opmeer|NL|NH|nb0fe9q
opole|Opole|PL||qaurf9t
oppenheim|Oppenheim|DE|rp|mashej8
oppenhuizen|Oppenhuizen|NL|FR|kb19ebt
opperdoes|Opperdoes|NL|NH|kb0kea4
opperduit|Opperduit|NL|ZH|jay6e93
oppum|Oppum|DE|nw|nawkeee
opwijk|Opwijk|BE|VL|navle7m
oradea|Oradea|RO||rakpfkw
orai|Orai|IN||r8y7k0p
oral|Oral|KZ||sawdhuv
orange|Orange|US||r9jv4sn
oranienburg|Oranienburg|DE|bb|pb0jewt
oranjewijk|Oranjewijk|NL|ZH|layle8x
oranjewoud|Oranjewoud|NL|FR|kb13ecj
oran|Oran|DZ||t9p6du8
orden|Orden|NL|GE|maz0ech
ordos|Ordos|CN||ua01mcy
ordu|Ordu|TR||ra3ugt9
orebro|Örebro|SE||rbinf29
orekhovo borisovo severnoye|Orekhovo-Borisovo Severnoye|RU||qb8igso
orekhovo borisovo|Orekhovo-Borisovo|RU||rb8hgst
orekhovo zuyevo|Orekhovo-Zuyevo|RU||qb91gwb
orel|Orël|RU||sb15go8
orenburg|Orenburg|RU||taxti52
orihuela|Orihuela|ES||q9vsdte
orizaba|Orizaba|MX||q8ed6ea
orkney|Orkney|ZA||q4v2fy3
orlando|Orlando|US||s95a7ly
orleans|Orléans|CA||qaga82a
orleans|Orléans|FR||qan2e1a
ormoc|Ormoc|PH||r7slni5
orsha|Orsha|BY||qb5fg8g
orsk|Orsk|RU||rawbieh
ortenberg|Ortenberg|DE|he|natwel6
ortenburg|Ortenburg|DE|by|maovewq
orthen|Orthen|NL|NB|kaxneaq
orumiyeh|Orūmīyeh|IR||t9ubhd8
oruro|Oruro|BO||r5k38pn
osaka|Osaka|JP||v9mdoce
osaki|Ōsaki|JP||q9x7orl
osan|Osan|KR||r9t7noz
osasco|Osasco|BR||t54naa1
oschatz|Oschatz|DE|sn|nawiewf
oschersleben|Oschersleben|DE|st|oayjer7
osdorf|Osdorf|DE|hh|ob2uene
oshawa|Oshawa|CA||raby7sz
oshodi|Oshodi|NG||r7g8e5a
oshu|Ōshū|JP||q9yqos5
osh|Osh|KG||sa2lji8
oslo|Oslo|NO||ubkfepv
osmaniye|Osmaniye|TR||r9szgop
osnabruck|Osnabrück|DE|ni|raz7eid
osogbo|Osogbo|NG||t7jle8o
osorno|Osorno|CL||r3tb88v
ospel|Ospel|NL|LI|lawiec2
ossendorf|Ossendorf|DE|nw|navlef7
ossendrecht|Ossendrecht|NL|NB|lawre81
oss|Oss|NL|NB|qaxsebc
ostbevern|Ostbevern|DE|nw|naykehs
ostend|Ostend|BE|VL|qawae45
osterburg|Osterburg|DE|st|mb0nesn
osterburken|Osterburken|DE|bw|marbem6
ostercappeln|Ostercappeln|DE|ni|nazfeiv
osterhofen|Osterhofen|DE|by|napaew6
osterholz scharmbeck|Osterholz-Scharmbeck|DE|ni|ob1vekf
osternienburger land|Osternienburger Land|DE|st|naxwete
osterreich||AT|==|a
osterronfeld|Osterrönfeld|DE|sh|mb4temy
ostfildern|Ostfildern|DE|bw|papdelp
ostheim|Ostheim|DE|nw|navhefk
osthofen|Osthofen|DE|rp|nas2ej4
ostrach|Ostrach|DE|bw|man7em2
ostrava|Ostrava|CZ||sasffas
ostrhauderfehn|Ostrhauderfehn|DE|ni|nb1meh6
ostringen|Östringen|DE|bw|naqqek7
ostseebad binz|Ostseebad Binz|DE|mv|mb54ext
ostseebad kuhlungsborn|Ostseebad Kühlungsborn|DE|mv|mb4fesm
oststadt|Oststadt|DE|ni|nazien3
oststeinbek|Oststeinbek|DE|sh|mb2qeo9
otaru|Otaru|JP||qa9zoro
ota|Ōta|JP||t9osoo4
ota|Ota|NG||r7gle4z
oterleek|Oterleek|NL|NH|jb08e9f
othene|Othene|NL|ZE|lawle6q
othmarschen|Othmarschen|DE|hh|nb2renh
otsu|Ōtsu|JP||s9n8odf
ottakring|Ottakring|AT||qanyf5a
ottawa south|Ottawa South|CA||qag381r
ottawa|Ottawa|CA||tag581q
ottendorf okrilla|Ottendorf-Okrilla|DE|sn|naw6eyf
ottensen|Ottensen|DE|hh|pb2senk
otterberg|Otterberg|DE|rp|mariehl
otterlo|Otterlo|NL|GE|layqec1
otterndorf|Otterndorf|DE|ni|mb3hekq
ottersberg|Ottersberg|DE|ni|nb1jelf
ottersum|Ottersum|NL|LI|kaxmecm
ottersweier|Ottersweier|DE|bw|map7eij
ottignies|Ottignies|BE|WA|naure8p
ottobeuren|Ottobeuren|DE|by|man6eom
ottobrunn bei munchen|Ottobrunn bei München|DE|by|oaniese
ottweiler|Ottweiler|DE|sl|nar8efw
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
oudehaske|Oudehaske|NL|FR|kb14ecb
oudehorne|Oudehorne|NL|FR|jb14ecw
oudemirdum|Oudemirdum|NL|FR|kb0tebe
oudenaarde|Oudenaarde|BE|VL|oav9e61
oudenbosch|Oudenbosch|NL|NB|naxbe8l
oudenburg|Oudenburg|BE|VL|naw6e4c
ouderkerk aan de amstel|Ouderkerk aan de Amstel|NL|NH|mazae9n
ouderkerk aan den ijssel|Ouderkerk aan den IJssel|NL|ZH|lay9e8w
oudeschild|Oudeschild|NL|NH|kb1ce9h
oudeschoot|Oudeschoot|NL|FR|kb11eck
oudesluis|Oudesluis|NL|NH|jb0re9d
oudewater|Oudewater|NL|UT|nayie9j
oudkarspel|Oudkarspel|NL|NH|lb0ge9d
oued zem|Oued Zem|MA||q9haddr
ougree|Ougrée|BE|WA|naukebe
oujda|Oujda|MA||t9mcdqp
oulu|Oulu|FI||rbylfur
oupeye|Oupeye|BE|WA|oauvebp
ourense|Ourense|ES||qa7mda6
ourinhos|Ourinhos|BR||q566a1h
ovelgonne|Ovelgönne|DE|ni|mb26eje
overasselt|Overasselt|NL|GE|kaxsec3
overath|Overath|DE|nw|oavheg8
overberg|Overberg|NL|UT|kaykeb9
overhoven|Overhoven|NL|LI|lavpecb
overijse|Overijse|BE|VL|oav1e8l
overijssel||NL|=|a
overland park|Overland Park|US||r9ya6l1
overloon|Overloon|NL|NB|lax9ecj
overpelt|Overpelt|BE|VL|naw9eb2
overschie|Overschie|NL|ZH|mayae8b
overveen|Overveen|NL|NH|lazje8t
oviedo|Oviedo|ES||raagdfs
owerri|Owerri|NG||t7d8efj
owo|Owo|NG||s7i0ebj
oxford|Oxford|GB||raxrdsi
oxnard|Oxnard|US||r9l04oy
oyama|Oyama|JP||r9quooc
oyo|Oyo|NG||t7jte6x
oyten|Oyten|DE|ni|nb1del2
p yongsong|P’yŏngsŏng|KP||q9z1nln
paal|Paal|BE|VL|navsead
paarl|Paarl|ZA||r4cbfcq
pabna|Pābna|BD||r8spkrw
pachuca de soto|Pachuca de Soto|MX||r8hw69r
paco do lumiar|Paço do Lumiar|BR||r6qzahh
padalarang|Padalarang|ID||r6f0m6j
padangsidempuan|Padangsidempuan|ID||r71uljr
padang|Padang|ID||t6vdlmr
paderborn|Paderborn|DE|nw|raxoekb
padua|Padua|IT||rag5et1
paech on up|Paech’ŏn-ŭp|KP||r9vjnmu
paek ak|Paek'ak|KP||q9zmnkx
pagadian|Pagadian|PH||r7jrnew
pailou|Pailou|CN||q9bkm93
pak kret|Pak Kret|TH||r80nln6
pakdasht|Pākdasht|IR||r9okhvk
pakokku|Pakokku|MM||q8l9l84
pakpattan|Pakpattan|PK||q9aajjv
palakkad|Palakkad|IN||r7rxjsx
palangkaraya|Palangkaraya|ID||s6rvmog
palanpur|Pālanpur|IN||r8t5jh8
palembang|Palembang|ID||u6pwlyz
palemig|Palemig|NL|LI|javeecm
palenstein|Palenstein|NL|ZH|mayme8j
palermo|Palermo|IT||t9vwex4
palhoca|Palhoça|BR||r4t7a4t
paliseul|Paliseul|BE|WA|masmeaa
pali|Pāli|IN||r8xljjo
pallabi|Pallabi|BD||t8s6kv1
pallavaram|Pallāvaram|IN||r7y1k2n
palm bay|Palm Bay|US||q93v7o5
palma soriano|Palma Soriano|CU||q8i580x
palmas|Palmas|BR||s65ra5r
palma|Palma|ES||s9zxe3d
palmdale|Palmdale|US||r9m24rw
palmira|Palmira|CO||s77u802
palo negro|Palo Negro|VE||q7q98oe
palopo|Palopo|ID||r6ppn5w
paltan|Paltan|BD||r8rykv5
palu|Palu|ID||s6vhn4z
palwal|Palwal|IN||r946jut
pamanukan|Pamanukan|ID||q6gkm7h
pamel|Pamel|BE|VL|nav9e7b
pamplona|Pamplona|ES||ra8ydrg
pamulang|Pamulang|ID||r6gem4i
panabo|Panabo|PH||r7ibnl4
panalanoy|Panalanoy|PH||r7t9nj9
panama city|Panama City|PA||s7mz7r4
panchkula|Panchkula|IN||r9b9jth
pandit deen dayal upadhyaya nagar|Pandit Deen Dayal Upadhyaya Nagar|IN||q8w8kaw
pandi|Pandi|PH||r83an80
pangkalanbuun|Pangkalanbuun|ID||q6qkmi3
pangkalpinang|Pangkalpinang|ID||r6s3m2r
panguila|Panguíla|AO||r69vexd
panihati|Pānihāti|IN||s8p1kph
panipat|Panipat|IN||s97njtt
paniqui|Paniqui|PH||q85jn6y
panjin|Panjin|CN||ua48nb3
pankow|Pankow|DE|be|pb01ex8
pannerden|Pannerden|NL|GE|lay5ecs
panningen|Panningen|NL|LI|mawlecm
pano aqil|Pano Aqil|PK||q93ej7z
panshan|Panshan|CN||ta4fnb1
panvel|Panvel|IN||r8erjj3
panzhihua|Panzhihua|CN||t8zvlqj
papenburg|Papenburg|DE|ni|pb1gegm
papendrecht|Papendrecht|NL|ZH|oaxze91
papenhoven|Papenhoven|NL|LI|javsec2
papenveer|Papenveer|NL|ZH|kayye94
par naogaon|Pār Naogaon|BD||r8uwkr3
paradies|Paradies|DE|bw|mamfelg
paradise|Paradise|US||r9qa505
paragominas|Paragominas|BR||q6poa8h
parakou|Parakou|BJ||r7nye3b
paramaribo|Paramaribo|SR||r7eb9mr
paranagua|Paranaguá|BR||r4z4a57
paranaque city|Paranaque City|PH||t828n86
parana|Paraná|AR||r4hv97v
parauapebas|Parauapebas|BR||s6h5a1e
parbhani|Parbhani|IN||s8fjjt9
parchim|Parchim|DE|mv|ob2fesx
pardis|Pardīs|IR||q9pbhvx
parelheiros|Parelheiros|BR||r53taa7
parepare|Parepare|ID||r6mvn4b
pare|Pare|ID||q6cfmjo
parijs||FR||vappe2j
parintins|Parintins|BR||q6qp9ie
paris 11 popincourt|Paris 11 Popincourt|FR||rapqe2m
paris 11e arrondissement|Paris 11e Arrondissement|FR||rapqe2m
paris 12 reuilly|Paris 12 Reuilly|FR||rapoe2n
paris 12e arrondissement|Paris 12e Arrondissement|FR||rapoe2s
paris 13 gobelins|Paris 13 Gobelins|FR||rapne2k
paris 13e arrondissement|Paris 13e Arrondissement|FR||rapne2k
paris 14 observatoire|Paris 14 Observatoire|FR||rapne2h
paris 15 vaugirard|Paris 15 Vaugirard|FR||rapoe2e
paris 16 passy|Paris 16 Passy|FR||rapqe2c
paris 17 batignolles monceau|Paris 17 Batignolles-Monceau|FR||rapse2g
paris 18 buttes montmartre|Paris 18 Buttes-Montmartre|FR||rapte2i
paris 19 buttes chaumont|Paris 19 Buttes-Chaumont|FR||rapse2m
paris 20 menilmontant|Paris 20 Ménilmontant|FR||rapqe2o
paris|Paris|FR||vappe2j
parla|Parla|ES||qa1sdlj
parma|Parma|IT||raegeop
parnaiba|Parnaíba|BR||r6pyany
parnamirim|Parnamirim|BR||s6hkb62
parsabad|Pārsābād|IR||qa05hl4
parsberg|Parsberg|DE|by|maqkesk
parung|Parung|ID||q6g6m4h
pasadena|Pasadena|US||r9kv4ru
pasarkemis|Pasarkemis|ID||s6gvm3x
pasay|Pasay|PH||s82en84
paseh|Paseh|ID||q6edm7f
pasewalk|Pasewalk|DE|mv|nb2neyv
pasig city|Pasig City|PH||t82jn8a
pasing|Pasing|DE|by|panqeru
pasir gudang|Pasir Gudang|MY||t722lwn
pasir mas|Pasir Mas|MY||r7etlrq
pasir puteh|Pasir Puteh|MY||r7e7lsg
pasrur|Pasrur|PK||q9fmjne
passart|Passart|NL|LI|kavgecj
passau|Passau|DE|by|paoxexb
passo fundo|Passo Fundo|BR||r4ri9uf
passos|Passos|BR||q5cgaaj
pasto|Pasto|CO||s71d7xc
pasuruan|Pasuruan|ID||r6crmln
patan|Pātan|IN||r8s9jgd
patan|Pātan|NP||s92wkgz
paterson|Paterson|US||ra3o85z
paterswolde|Paterswolde|NL|DR|lb1nee9
pathankot|Pathānkot|IN||r9fnjq5
pathein|Pathein|MM||r88ml75
pathmos|Pathmos|NL|OV|laz1ef4
patiala|Patiāla|IN||s9aajs7
pati|Pati|ID||q6f8mgg
patna|Patna|IN||u8x3kgi
patos de minas|Patos de Minas|BR||r5ieaas
patra|Pátra|GR||r9w9fke
pattaya|Pattaya|TH||q7xxlo8
pattensen|Pattensen|DE|ni|naz6en4
pattoki|Pattoki|PK||q9c6jl5
paturages|Pâturages|BE|WA|mau1e6q
paulinia|Paulínia|BR||q56sa91
paulista|Paulista|BR||s6byb75
paulo afonso|Paulo Afonso|BR||q67vaxv
paulsstadt|Paulsstadt|DE|mv|nb2zero
pavlodar|Pavlodar|KZ||saz8jtt
pavlohrad|Pavlohrad|UA||qaotgnn
paya terubong|Paya Terubong|MY||r7cxlmk
payakumbuh|Payakumbuh|ID||r6xelnj
pearland|Pearland|US||q9846jb
pechersk|Pechersk|UA||qau4g8s
pecs|Pécs|HU||rai0fan
pedreira|Pedreira|BR||r545aaf
peelo|Peelo|NL|DR|mb1aee8
peer|Peer|BE|VL|naw1eb6
pegnitz|Pegnitz|DE|by|nas7es2
peicheng|Peicheng|CN||r9mimws
peij|Peij|NL|LI|lavxece
peine|Peine|DE|ni|pazceog
peissenberg|Peißenberg|DE|by|namseqr
peiting|Peiting|DE|by|namseqd
peitz|Peitz|DE|bb|may2f01
peize|Peize|NL|DR|mb1nee2
pekalongan|Pekalongan|ID||s6evmco
pekanbaru|Pekanbaru|ID||u6zglps
pelabuhanratu|Pelabuhanratu|ID||q6elm3z
pelentong|Pelentong|MY||t728lwe
pelotas|Pelotas|BR||s4hr9um
pemalang|Pemalang|ID||r6evmbu
pematangsiantar|Pematangsiantar|ID||s768lj7
pemba|Pemba|MZ||r5xzh0k
pembroke pines|Pembroke Pines|US||r8y87p6
penalolen|Peñalolén|CL||r4d18g3
pendrecht|Pendrecht|NL|ZH|nay3e8f
pengpu|Pengpu|CN||r9cxn9c
pengze|Pengze|CN||s992mvr
penig|Penig|DE|sn|navheva
pentling|Pentling|DE|by|maq2eti
penza|Penza|RU||sb1shd1
penzberg|Penzberg|DE|by|namnerm
peoria|Peoria|US||r9ja588
pepinster|Pepinster|BE|WA|nauhec4
perbaungan|Perbaungan|ID||r77xliw
percut|Percut|ID||s783lim
perdizes|Perdizes|BR||q54maac
pereira|Pereira|CO||s7bd81r
peristeri|Peristéri|GR||r9vmfpt
perleberg|Perleberg|DE|bb|nb1gesy
perling|Perling|MY||q724lw0
perm|Perm|RU||tbf5i89
pernis|Pernis|NL|ZH|may5e87
perpignan|Perpignan|FR||qa8me42
perth|Perth|AU||v4h9mtu
perugia|Perugia|IT||qa9reuf
peruwelz|Péruwelz|BE|WA|oaube5z
pervouralsk|Pervouralsk|RU||rbc3iii
pescara|Pescara|IT||qa7yezg
peshawar|Peshawar|PK||w9khjeu
pesse|Pesse|NL|DR|kb0ledx
pest|Pest|HU||talyfd0
petah tiqva|Petaẖ Tiqva|IL||r9f5gkx
petaling jaya|Petaling Jaya|MY||t76nlq9
petapa|Petapa|GT||r82a6wg
petare|Petare|VE||s7r48qf
petegem aan de leie|Petegem-aan-de-Leie|BE|VL|navle5t
peterborough|Peterborough|GB||rb01dvb
petersaurach|Petersaurach|DE|by|maqyepv
petersberg|Petersberg|DE|he|oaugemz
petershagen|Petershagen|DE|bb|nazweyb
petershagen|Petershagen|DE|nw|oaziekx
petershausen ost|Petershausen-Ost|DE|bw|mamfelj
petershausen west|Petershausen-West|DE|bw|namfeli
petershausen|Petershausen|DE|by|maoherv
petionville|Pétionville|HT||s8df8b7
petritor nord|Petritor - Nord|DE|ni|maz8ep6
petritor ost|Petritor - Ost|DE|ni|naz7ep7
petrogradka|Petrogradka|RU||qbklg87
petrolina|Petrolina|BR||s67wari
petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky|RU||rb1eq4n
petropavl|Petropavl|KZ||rb6fj83
petropolis|Petrópolis|BR||s57iak2
petrozavodsk|Petrozavodsk|RU||sbpmgjf
petrzalka|Petržalka|SK||qanof7l
petten|Petten|NL|NH|kb0le8y
pfaffenhofen an der ilm|Pfaffenhofen an der Ilm|DE|by|oaotery
pfaffenhofen an der roth|Pfaffenhofen an der Roth|DE|by|maobeo8
pfalzdorf|Pfalzdorf|DE|nw|maxned4
pfalzgrafenweiler|Pfalzgrafenweiler|DE|bw|maotejt
pfarrkirchen|Pfarrkirchen|DE|by|naojevy
pfedelbach|Pfedelbach|DE|bw|naqmeme
pforzheim|Pforzheim|DE|bw|qapsek6
pfreimd|Pfreimd|DE|by|marhetu
pfronten|Pfronten|DE|by|mam6epb
pfullendorf|Pfullendorf|DE|bw|nan5elq
pfullingen|Pfullingen|DE|bw|oaomeln
pfungstadt|Pfungstadt|DE|he|oasdejw
phagwara|Phagwāra|IN||q9cqjqh
phalaborwa|Phalaborwa|ZA||q53igai
phan rang thap cham|Phan Rang-Tháp Chàm|VN||r7u4mar
phan thiet|Phan Thiết|VN||r7sdm8a
phasi charoen|Phasi Charoen|TH||q803ln0
philadelphia|Philadelphia|US||ua0z838
philippeville|Philippeville|BE|WA|matge8m
philippsburg|Philippsburg|DE|bw|naqreji
phnom penh|Phnom Penh|KH||u7u4lzg
pho yen|Phổ Yên|VN||r8lim25
phoenix|Phoenix|US||u9ix58p
phong ien|Phong Điền|VN||q882m68
phool nagar|Phool Nagar|PK||q9cojlf
phra pradaeng|Phra Pradaeng|TH||r7zyln9
phu ly|Phủ Lý|VN||r8j3m27
phu my|Phú Mỹ|VN||s7rjm5f
phu quoc|Phu Quoc|VN||s7qelwt
phuc yen|Phúc Yên|VN||r8l0m1m
phusro|Phusro|IN||r8s0kix
piacenza|Piacenza|IT||qaf5emx
piatra neamt|Piatra Neamţ|RO||qakcfx5
piding|Piding|DE|by|mampevw
piedecuesta|Piedecuesta|CO||r7hf893
piedras negras|Piedras Negras|MX||r95q64s
pierik|Pierik|NL|OV|lazuecz
piershil|Piershil|NL|ZH|kaxve7z
pietermaritzburg|Pietermaritzburg|ZA||t4nqg8f
pijnacker|Pijnacker|NL|ZH|oayie8b
pikine|Pikine|SN||u830cjp
pilibhit|Pīlibhīt|IN||q95jk1o
pilsen|Pilsen|CZ||ras7ex6
pilsting|Pilsting|DE|by|mapaev5
pimpri chinchwad|Pimpri-Chinchwad|IN||u8dqjl0
pimpri|Pimpri|IN||u8dqjl1
pinar del rio|Pinar del Río|CU||r8oa7fi
pindamonhangaba|Pindamonhangaba|BR||r56cadq
pindi bhattian|Pindi Bhattian|PK||s9emjjj
pindiga|Pindiga|NG||q7pqeqf
pinetown|Pinetown|ZA||r4n6g9t
pingdingshan|Pingdingshan|CN||t9jpmms
pingdu|Pingdu|CN||t9s6n57
pingliang|Pingliang|CN||s9oqm4d
pingshan|Pingshan|CN||q8pvmqn
pingwu county|Pingwu County|CN||r9g1lyd
pingxiang|Pingxiang|CN||t92qmo9
pinhais|Pinhais|BR||q4zca3d
pinneberg|Pinneberg|DE|sh|pb32en8
pinsk|Pinsk|BY||qaysfwf
piracicaba|Piracicaba|BR||s56va7n
piraeus|Piraeus|GR||r9vefpp
piranshahr|Piranshahr|IR||r9ryhde
piraquara|Piraquara|BR||q4zca3p
pirituba|Pirituba|BR||r54raa7
pirmasens|Pirmasens|DE|rp|paqoeh5
pirna|Pirna|DE|sn|pavkeyq
pisa|Pisa|IT||qabfeow
pita kotte|Pita Kotte|LK||q7h5k1y
pitalito|Pitalito|CO||r73580r
pitesti|Piteşti|RO||raelft3
pithampur|Pithampur|IN||q8osjqa
pittem|Pittem|BE|VL|mavne52
pittsburgh|Pittsburgh|US||sa2c7ps
piura|Piura|PE||t6jm7ny
pizhou|Pizhou|CN||s9lbmzn
plaidt|Plaidt|DE|rp|matzegj
planaltina|Planaltina|BR||r5qma7n
planegg|Planegg|DE|by|nannerq
plankstadt|Plankstadt|DE|bw|nar7ejw
plano piloto|Plano Piloto|BR||r5q5a70
plano|Plano|US||s9hq6fe
planterwald|Plänterwald|DE|be|nazsexf
plaridel|Plaridel|PH||q83dn7q
plaspoelpolder|Plaspoelpolder|NL|ZH|jayke81
plattling|Plattling|DE|by|napievs
plau am see|Plau am See|DE|mv|mb2ieu2
plauen|Plauen|DE|sn|qauaetq
playa del carmen|Playa del Carmen|MX||r8jb764
plaza de la revolucion|Plaza de la Revolución|CU||r8q87j5
pleidelsheim|Pleidelsheim|DE|bw|maq0elk
pleiku|Pleiku|VN||q80um80
pleinfeld|Pleinfeld|DE|by|maqeeqi
plettenberg|Plettenberg|DE|nw|oaw9ehv
pliezhausen|Pliezhausen|DE|bw|naowell
plochingen|Plochingen|DE|bw|napbem6
plock|Płock|PL||qazzfer
ploiesti|Ploieşti|RO||raevfwa
plombieres|Plombières|BE|WA|nauyeck
plon|Plön|DE|sh|nb4geoz
plovdiv|Plovdiv|BG||sa73fsr
pluderhausen|Plüderhausen|DE|bw|napkemo
plumbon|Plumbon|ID||r6fem9b
plymouth|Plymouth|GB||ratxdki
poa|Poá|BR||q54naba
poblacion|Poblacion|PH||q81yn86
pocking|Pocking|DE|by|naogewz
pocos de caldas|Poços de Caldas|BR||r59haao
podgorica|Podgorica|ME||ra7wfdi
podolsk|Podolsk|RU||rb7ygsb
poederoijen|Poederoijen|NL|GE|jaxvea4
poeldijk|Poeldijk|NL|ZH|mayie7q
pohang|Pohang|KR||s9q3nvc
poing|Poing|DE|by|nantesu
pointe noire|Pointe-Noire|CG||t6kqesy
pokhara|Pokhara|NP||t94jkd9
poland||PL|==|a
polch|Polch|DE|rp|matqegb
polen||PL|==|a
poll|Poll|DE|nw|navfeff
polokwane|Polokwane|ZA||s53mg5v
poltava|Poltava|UA||sarrgjz
pommelsbrunn|Pommelsbrunn|DE|by|marierz
pomona|Pomona|US||r9km4sx
pompano beach|Pompano Beach|US||q8yw7pg
ponce|Ponce|PR||r8c18qy
ponnani|Ponnāni|IN||q7rxjqx
pont a celles|Pont-à-Celles|BE|WA|naube85
ponta grossa|Ponta Grossa|BR||s50aa0o
pontianak|Pontianak|ID||t6xxmbo
poole|Poole|GB||rauvdqi
poortvliet|Poortvliet|NL|ZE|kax6e7i
popayan|Popayán|CO||s74s7z7
poperinge|Poperinge|BE|VL|oav9e3l
poppenbuttel|Poppenbüttel|DE|hh|ob32eo0
por do sol|Pôr do Sol|BR||q5pya6c
porbandar|Porbandar|IN||r8m4j9d
porlamar|Porlamar|VE||r7sg8yl
port au prince|Port-au-Prince|HT||u8di8b2
port blair|Port Blair|IN||q7ufl1n
port de paix|Port-de-Paix|HT||s8he89p
port dickson|Port Dickson|MY||q750lqs
port gentil|Port-Gentil|GA||r6w0eke
port harcourt|Port Harcourt|NG||v7baefh
port louis|Port Louis|MU||r5e0ibq
port moresby|Port Moresby|PG||s67op8r
port said|Port Said|EG||t9cvgdq
port saint lucie|Port Saint Lucie|US||r91t7ot
port sudan|Port Sudan|SD||s8gigre
porta westfalica|Porta Westfalica|DE|nw|paz3eks
portland|Portland|US||tagg4f8
portmore|Portmore|JM||q8bx7yf
porto alegre|Porto Alegre|BR||u4ml9xp
porto novo|Porto-Novo|BJ||s7g2e38
porto seguro|Porto Seguro|BR||r5obavi
porto velho|Porto Velho|BR||t69o8yi
portoviejo|Portoviejo|EC||s6v27oj
porto||BR||q6xw9xv
porto||CN||qaooniv
porto|Porto|PT||ra4bd83
portsmouth|Portsmouth|GB||rav4dsz
portugal||PT|==|a
porz am rhein|Porz am Rhein|DE|nw|qavdefm
posadas|Posadas|AR||s4tx9ko
possneck|Pößneck|DE|th|nautes7
postbauer heng|Postbauer-Heng|DE|by|maqzerk
posterholt|Posterholt|NL|LI|law0ecr
potchefstroom|Potchefstroom|ZA||r4vsfza
potosi|Potosí|BO||r5fm8td
potsdam|Potsdam|DE|bb|razkewb
pottenberg|Pottenberg|NL|LI|lav9ebq
pottenstein|Pottenstein|DE|by|mas9erp
pottmes|Pöttmes|DE|by|maoyeqt
pouso alegre|Pouso Alegre|BR||r589ace
poza rica de hidalgo|Poza Rica de Hidalgo|MX||r8j16da
poznan|Poznań|PL||tazlf71
pozniaky|Pozniaky|UA||qau0g92
praag||CZ||uat5f02
prabumulih|Prabumulih|ID||q6ohlxj
praga poludnie|Praga Południe|PL||raz4fil
prague|Prague|CZ||uat5f02
prag||CZ||uat5f02
praia grande|Praia Grande|BR||s53bab4
praia|Praia|CV||r83hc2p
prato|Prato|IT||rabwequ
pravyi bereh|Pravyi Bereh|UA||sakvgsf
prayagraj|Prayagraj|IN||u8wok7c
prayon|Prayon|BE|WA|mauiebs
preetz|Preetz|DE|sh|nb4oeok
premnitz|Premnitz|DE|bb|nazxeub
prenzlauer berg|Prenzlauer Berg|DE|be|razyexa
prenzlau|Prenzlau|DE|bb|ob24eyi
presidente prudente|Presidente Prudente|BR||r58j9x9
presnenskiy|Presnenskiy|RU||qb8wgsc
preston|Preston|GB||sb3cdoi
pretoria|Pretoria|ZA||v4yig2b
preussisch oldendorf|Preußisch Oldendorf|DE|nw|nazbejl
prien am chiemsee|Prien am Chiemsee|DE|by|namyeub
princenhage|Princenhage|NL|NB|naxae96
prinsenbeek|Prinsenbeek|NL|NB|naxce93
prinzenpark|Prinzenpark|DE|ni|naz7epb
pristina|Pristina|XK||ta8jfit
pritzwalk|Pritzwalk|DE|bb|nb1nett
prizren|Prizren|XK||ra79fhm
probolinggo|Probolinggo|ID||r6chmmi
proddatur|Proddatūr|IN||r82zjy7
profondeville|Profondeville|BE|WA|natye9j
prokop yevsk|Prokop’yevsk|RU||rb3skkw
providence|Providence|US||ra668dn
provincie groningen||NL|=|a
provincie utrecht||NL|=|a
provo|Provo|US||qa1r59u
prum|Prüm|DE|rp|mathedu
pskov|Pskov|RU||rbemg2p
pu er|Pu'er|CN||s8pbloh
pucallpa|Pucallpa|PE||s6aq84x
puchheim|Puchheim|DE|by|oanrerj
puchong|Puchong|MY||s76clqa
pudong|Pudong|CN||w9csn9i
puducherry|Puducherry|IN||t7v5k1r
pudukkottai|Pudukkottai|IN||q7qujyy
puebla|Puebla|MX||u8ex6b7
pueblo|Pueblo|US||q9w95tf
puente alto|Puente Alto|CL||t4cn8fy
puente de vallecas|Puente de Vallecas|ES||ra27dlu
puerto ayacucho|Puerto Ayacucho|VE||q7dq8oa
puerto barrios|Puerto Barrios|GT||q85p71w
puerto cabello|Puerto Cabello|VE||r7r38n3
puerto cortez|Puerto Cortez|HN||r85z73r
puerto la cruz|Puerto La Cruz|VE||s7qd8wh
puerto montt|Puerto Montt|CL||r3qt89e
puerto plata|Puerto Plata|DO||r8gz8fn
puerto princesa|Puerto Princesa|PH||r7p2n1u
puerto vallarta|Puerto Vallarta|MX||r8ja5rp
puiflijk|Puiflijk|NL|GE|kay4ebj
pulandian|Pulandian|CN||q9zgnat
pulheim|Pulheim|DE|nw|pavoeex
pulilan|Pulilan|PH||q83en7p
pullach im isartal|Pullach im Isartal|DE|by|nanies0
pulong santa cruz|Pulong Santa Cruz|PH||q81nn8c
pulsnitz|Pulsnitz|DE|sn|maw6eyx
punasa|Punāsa|IN||s8nsjs7
pune|Pune|IN||v8dgjl6
punggol|Punggol|SG||r71xlwn
puning|Puning|CN||t8qrmup
puno|Puno|PE||q5q08hi
punta arenas|Punta Arenas|CL||q2uc8f1
punta cana|Punta Cana|DO||q8dm8m0
punta cardon|Punta Cardón|VE||q7ue8gy
punto fijo|Punto Fijo|VE||r7uh8h0
puqi|Puqi|CN||r98kmoc
puri|Puri|IN||r8h0kie
purmerend|Purmerend|NL|NH|qazue9s
purnia|Purnia|IN||s8xmkmz
puruliya|Puruliya|IN||q8qtkjw
purwakarta|Purwakarta|ID||r6fsm6g
purwodadi|Purwodadi|ID||r6ebmg4
purwokerto|Purwokerto|ID||r6dembf
pushkino|Pushkino|RU||qb9jgt3
putatan|Putatan|PH||q820n89
puthia|Puthia|BD||r8tpkqr
puth|Puth|NL|LI|kavjecb
putian|Putian|CN||u8won2l
putten|Putten|NL|GE|oaz6ebl
putte|Putte|BE|VL|navte8v
putte|Putte|NL|NB|lawoe88
puttlingen|Püttlingen|DE|sl|oaqxef5
putuo|Putuo|CN||u9ctn97
putzbrunn|Putzbrunn|DE|by|mankesk
puurs|Puurs|BE|VL|navve7x
puxi|Puxi|CN||w9csn9f
puyang chengguanzhen|Puyang Chengguanzhen|CN||q9p7mrj
puyang|Puyang|CN||v97un51
pyatigorsk|Pyatigorsk|RU||racdh7l
pyay|Pyay|MM||r8eal8i
pyeongtaek|Pyeongtaek|KR||s9srnp1
pyin oo lwin|Pyin Oo Lwin|MM||q8n8lby
pyongyang|Pyongyang|KP||v9yfnlb
pyrbaum|Pyrbaum|DE|by|maqyerd
qa em shahr|Qā’em Shahr|IR||r9rbhyv
qadirpur ran|Qadirpur Ran|PK||r9a5jf3
qal at sukkar|Qal‘at Sukkar|IQ||q9eihfz
qalyub|Qalyub|EG||r99ugap
qarchak|Qarchak|IR||r9ofhva
qarshi|Qarshi|UZ||s9xyiyr
qasr bin ghashir|Qaşr Bin Ghashīr|LY||q9gsewm
qazvin|Qazvin|IR||s9qrhqw
qeladize|Qeładizê|IQ||r9qihdd
qianjiang|Qianjiang|CN||r9aimll
qiaotou|Qiaotou|CN||q9smlqf
qibao|Qibao|CN||s9cjn94
qina|Qina|EG||r8yogex
qingdao|Qingdao|CN||w9q6n6e
qingnian|Qingnian|CN||q9scmtf
qingpu|Qingpu|CN||u9cjn8f
qingyang|Qingyang|CN||v9p7m70
qingyuan|Qingyuan|CN||u8rumlz
qingzhou|Qingzhou|CN||r9ryn14
qinhuangdao|Qinhuangdao|CN||ta0yn47
qinzhou|Qinzhou|CN||u8n2m9t
qionghai|Qionghai|CN||t8fgmeu
qiqihar|Qiqihar|CN||talingc
qitaihe|Qitaihe|CN||sah5nzw
qo qon|Qo‘qon|UZ||ra2ljd2
qods|Qods|IR||s9p8htz
qom|Qom|IR||t9m8htc
quakenbruck|Quakenbrück|DE|ni|nb0bei3
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
quarto oggiaro|Quarto Oggiaro|IT||ragfele
quchan|Qūchān|IR||q9t3iej
quebec|Québec|CA||tak18e7
quedlinburg|Quedlinburg|DE|st|oaxveqz
queenstown estate|Queenstown Estate|SG||q71llwc
queenstown|Queenstown|ZA||q4hefyo
queens|Queens|US||va3086w
queimados|Queimados|BR||r56waj0
quelimane|Quelimane|MZ||s5kcgqh
queluz|Queluz|PT||q9xod6b
querenburg|Querenburg|DE|nw|oawxeg7
querfurt|Querfurt|DE|st|nawqes8
quetta|Quetta|PK||u99uj24
quetzaltenango|Quetzaltenango|GT||r8386ts
quevedo|Quevedo|EC||r6v57ra
quevy le petit|Quévy-le-Petit|BE|WA|matxe6y
quezon city|Quezon City|PH||v82pn89
quezon|Quezon|PH||q7jhnji
qui nhon|Qui Nhon|VN||s80ambe
quibdo|Quibdó|CO||q7dt7z2
quickborn|Quickborn|DE|sh|ob39enj
quierschied|Quierschied|DE|sl|nar0efl
quievrain|Quiévrain|BE|WA|mau1e68
quilicura|Quilicura|CL||r4db8fl
quillacollo|Quillacollo|BO||r5lp8rw
quilmes|Quilmes|AR||s49k9e7
quilpue|Quilpué|CL||q4e78dk
quirijnstok|Quirijnstok|NL|NB|laxaea6
quito|Quito|EC||v6xd7tw
qujing|Qujing|CN||u8wslwa
qurayyat|Qurayyat|SA||q9d1grq
quthbullapur|Quthbullapur|IN||r8amjxy
quzhou|Quzhou|CN||t96gn27
ra s bayrut|Ra’s Bayrūt|LB||u9k6gmk
raalte|Raalte|NL|OV|oazjedg
raamsdonksveer|Raamsdonksveer|NL|NB|maxme9j
raamsdonk|Raamsdonk|NL|NB|kaxle9n
raam|Raam|NL|NB|laxiebo
rabak|Rabak|SD||r7ymgey
rabat|Rabat|MA||u9khdd1
rabenau|Rabenau|DE|he|mausekm
rach gia|Rạch Giá|VN||s7ptlzw
radeberg|Radeberg|DE|sn|oavzeyn
radebeul|Radebeul|DE|sn|pavzexy
radeburg|Radeburg|DE|sn|mawaey5
radevormwald|Radevormwald|DE|nw|oaw8egg
radewijk|Radewijk|NL|OV|jb01een
radolfzell|Radolfzell|DE|bw|oammekx
radom|Radom|PL||rawsfir
raebareli|Raebareli|IN||r8yvk5n
raerd|Raerd|NL|FR|jb1iec0
raeren|Raeren|BE|WA|naured0
raesfeld|Raesfeld|DE|nw|naxtef1
rafah|Rafaḩ|PS||q9cygj4
rafsanjan|Rafsanjān|IR||r9ahi7j
rahden|Rahden|DE|nw|naznejx
rahim yar khan|Rahim Yar Khan|PK||s94yjba
rahlstedt|Rahlstedt|DE|hh|qb2weo8
rahm|Rahm|DE|nw|max4egj
rahnsdorf|Rahnsdorf|DE|be|nazoey1
raichur|Rāichūr|IN||r871juw
raiganj|Rāiganj|IN||r8x5kos
raigarh|Raigarh|IN||r8mukbo
rain|Rain|DE|by|nap9eqc
raipur|Raipur|IN||t8kzk6r
raisdorf|Raisdorf|DE|sh|mb4seoh
raj nandgaon|Rāj-Nāndgaon|IN||r8kmk53
raja jang|Raja Jang|PK||q9cqjm9
rajamahendravaram|Rajamahendravaram|IN||s899k76
rajapalayam|Rajapalayam|IN||q7o9jvf
rajkot|Rājkot|IN||u8nxjcn
rajpur sonarpur|Rajpur Sonarpur|IN||s8ockpn
rajshahi|Rajshahi|BD||t8tpkq4
raleigh|Raleigh|US||s9pd7tk
ramadi|Ramadi|IQ||r9iuh8b
ramagundam|Ramagundam|IN||r8e4k0r
ramat gan|Ramat Gan|IL||r9f4gkp
ramenki|Ramenki|RU||qb8qgs6
ramgundam|Rāmgundam|IN||s8e8k0p
ramillies|Ramillies|BE|WA|maune9m
ramiros|Ramiros|AO||s68uew9
ramna maidan|Ramna Maidan|BD||r8rxkv4
rampur|Rāmpur|IN||s961jzj
ramstein miesenbach|Ramstein-Miesenbach|DE|rp|marceh0
rancagua|Rancagua|CL||r4b38fi
ranchi|Ranchi|IN||u8qukgz
rancho cucamonga|Rancho Cucamonga|US||r9kr4td
randburg|Randburg|ZA||s4xjg1s
randenbroek|Randenbroek|NL|UT|mayveb0
randfontein|Randfontein|ZA||r4xag0y
randstad||NL|=|a
randwijk|Randwijk|NL|GE|jaybebv
ranebennur|Ranebennur|IN||q82mjq3
rangamati|Rangamati|BD||q8owl03
rangel|Rangel|AO||r69hewu
rangendingen|Rangendingen|DE|bw|maoeekp
rangkasbitung|Rangkasbitung|ID||r6gcm35
rangpur|Rangpur|BD||t8xjkrx
rangsdorf|Rangsdorf|DE|bb|naz9exa
raniganj|Rānīganj|IN||r8rmkm1
ranipet|Rānipet|IN||s7xwk0d
ransart|Ransart|BE|WA|nau6e8g
ransbach baumbach|Ransbach-Baumbach|DE|rp|mau6ehh
ransdaal|Ransdaal|NL|LI|javaecd
ranstadt|Ranstadt|DE|he|matweky
ranst|Ranst|BE|VL|oaw7e8p
rantauprapat|Rantauprapat|ID||q73ullb
ranyah|Rānyah|IQ||q9qqhco
raposo tavares|Raposo Tavares|BR||q54haa1
ras al khaimah|Ras Al Khaimah|AE||s8xni7e
rasapudipalem|Rasapūdipalem|IN||u8b9kbg
rasht|Rasht|IR||t9tkhpr
rastatt|Rastatt|DE|bw|papqeit
rastede|Rastede|DE|ni|ob1xeis
ratekau|Ratekau|DE|sh|nb3vept
rathenow|Rathenow|DE|bb|ob05eua
rath|Rath|DE|nw|navgefp
ratingen|Ratingen|DE|nw|qawief1
ratlam|Ratlām|IN||s8qtjog
ratzeburg|Ratzeburg|DE|sh|nb36epx
raubling|Raubling|DE|by|namretn
rauenberg|Rauenberg|DE|bw|maqvek6
raunheim|Raunheim|DE|he|nasxejh
raurkela industrial township|Raurkela Industrial Township|IN||r8nokfq
ravels|Ravels|BE|VL|nawpe9v
ravensburg|Ravensburg|DE|bw|pamqemp
ravenstein|Ravenstein|NL|NB|kaxwebp
rawalpindi|Rawalpindi|PK||v9jcjix
rawang|Rawang|MY||r778lq6
rawson|Rawson|AR||q4ia8lm
rayon ktz|Rayon KTZ|UA||rasqgp1
rayong|Rayong|TH||q7x8lpa
reading|Reading|GB||sawydtb
rebecq rognon|Rebecq-Rognon|BE|WA|naupe7f
recanto das emas|Recanto das Emas|BR||q5pta6i
rechberghausen|Rechberghausen|DE|bw|mapdems
recife|Recife|BR||u6bnb74
recke|Recke|DE|nw|nazhehg
recklinghausen|Recklinghausen|DE|nw|qaxdeg0
red deer|Red Deer|CA||qaz753w
rednitzhembach|Rednitzhembach|DE|by|maqyeqs
reduzum|Reduzum|NL|FR|jb1kec3
reek|Reek|NL|NB|kaxrebs
rees|Rees|DE|nw|oaxseds
reet|Reet|BE|VL|mavye89
reeuwijk|Reeuwijk|NL|ZH|nayle94
regensburg|Regensburg|DE|by|raq6etm
regenstauf|Regenstauf|DE|by|naqgetp
regen|Regen|DE|by|naq1ewh
reggio calabria|Reggio Calabria|IT||r9vvf3i
reggio nell emilia|Reggio nell'Emilia|IT||rae6epj
regina|Regina|CA||rau55te
rehau|Rehau|DE|by|natletf
rehburg loccum|Rehburg-Loccum|DE|ni|nazrelk
rehovot|Reẖovot|IL||r9elgkp
reichelsheim|Reichelsheim|DE|he|nas3ekk
reichenau|Reichenau|DE|bw|mamhel6
reichenbach an der fils|Reichenbach an der Fils|DE|bw|mapbema
reichenbach vogtland|Reichenbach/Vogtland|DE|sn|oaumeu6
reichertshofen|Reichertshofen|DE|by|map6erv
reijmerstok|Reijmerstok|NL|LI|jav4ec8
reilingen|Reilingen|DE|bw|maqxejt
reims|Reims|FR||raqve77
reinbek|Reinbek|DE|sh|ob2oeoh
reinfeld|Reinfeld|DE|sh|nb3jep5
reinhausen|Reinhausen|DE|by|naq7etn
reinheim|Reinheim|DE|he|oasfekk
reinickendorf|Reinickendorf|DE|be|qb00ex2
reinsdorf|Reinsdorf|DE|sn|nauueuw
reisbach|Reisbach|DE|by|maoxev3
reiskirchen|Reiskirchen|DE|he|naukekj
reitdiep|Reitdiep|NL|GR|lb1wee4
reken|Reken|DE|nw|maxzefl
relizane|Relizane|DZ||q9padxk
rellingen|Rellingen|DE|sh|nb31enb
remagen|Remagen|DE|rp|nauieg3
remicourt|Remicourt|BE|WA|mauseat
remscheid|Remscheid|DE|nw|qaw6efz
remseck am neckar|Remseck am Neckar|DE|bw|oaprelr
renala khurd|Renala Khurd|PK||q9bsjkg
renca|Renca|CL||r4d88fl
renchen|Renchen|DE|bw|maozei9
rendsburg|Rendsburg|DE|sh|ob4uemv
renesse|Renesse|NL|ZE|kaxpe6i
rengasdengklok|Rengasdengklok|ID||r6gwm62
renkum|Renkum|NL|GE|nayeebx
rennertshofen|Rennertshofen|DE|by|mapgeqp
rennes|Rennes|FR||ranndrd
renningen|Renningen|DE|bw|oapheku
reno|Reno|US||s9zt4n7
renswoude|Renswoude|NL|UT|laynebe
renton|Renton|US||qalw4gi
reppenstedt|Reppenstedt|DE|ni|mb1xeor
resende|Resende|BR||q57lagj
resistencia|Resistencia|AR||s4tq9c5
ressano garcia|Ressano Garcia|MZ||q4zcgcw
retie|Retie|BE|VL|mawfea4
retiro|Retiro|ES||qa29dls
reusel|Reusel|NL|NB|mawoead
reus|Reus|ES||qa4cdz3
reutlingen|Reutlingen|DE|bw|qaopelk
reuver|Reuver|NL|LI|mawgecw
rewari|Rewāri|IN||r94cjsu
rewa|Rewa|IN||r8u5k5t
reykjavik|Reykjavík|IS||qbw6c76
reynosa|Reynosa|MX||t8yg6b0
rhade|Rhade|DE|nw|maxrefa
rheda wiedenbruck|Rheda-Wiedenbrück|DE|nw|pay1ej2
rheden|Rheden|NL|GE|maygecr
rhede|Rhede|DE|nw|oay0eem
rheezerveen|Rheezerveen|NL|OV|jb01ee4
rheinau|Rheinau|DE|bw|napreir
rheinbach|Rheinbach|DE|nw|oaunefb
rheinberg|Rheinberg|DE|nw|oax7eec
rheine|Rheine|DE|nw|qaz9ego
rheinfelden|Rheinfelden|DE|bw|pam4ehn
rheinhausen|Rheinhausen|DE|nw|qawseen
rheinland pfalz||DE|=|a
rheinsberg|Rheinsberg|DE|bb|nb1ievu
rheinstetten|Rheinstetten|DE|bw|oaq1ej3
rhenen|Rhenen|NL|UT|oaycebh
rhenoy|Rhenoy|NL|GE|jay4eab
rheurdt|Rheurdt|DE|nw|mawzedz
rhoon|Rhoon|NL|ZH|oay2e8a
riacho fundo ii|Riacho Fundo II|BR||q5pua6j
rialto|Rialto|US||q9kr4tz
ribeirao das neves|Ribeirão das Neves|BR||s5f3ahj
ribeirao pires|Ribeirão Pires|BR||q545ab3
ribeirao preto|Ribeirão Preto|BR||t5b6a77
ribnitz damgarten|Ribnitz-Damgarten|DE|mv|nb4oeum
richards bay|Richards Bay|ZA||r4q2gd0
richardson|Richardson|US||q9hj6fb
richmond hill|Richmond Hill|CA||rabv7rc
richmond|Richmond|CA||raql4dy
richmond|Richmond|US||r9ub7wu
ricklingen|Ricklingen|DE|ni|nazfen1
ridderkerk|Ridderkerk|NL|ZH|pay3e8s
riedenberg|Riedenberg|DE|bw|mapeell
riedenburg|Riedenburg|DE|by|maq0esh
riedering|Riedering|DE|by|mamwetx
riedlingen|Riedlingen|DE|bw|nanremc
riedstadt|Riedstadt|DE|he|oasfejm
riegelsberg|Riegelsberg|DE|sl|naqyef9
riehl|Riehl|DE|nw|navlefe
rielasingen worblingen|Rielasingen-Worblingen|DE|bw|namlekk
riemst|Riemst|BE|VL|nav5ebk
riesa|Riesa|DE|sn|oawjewx
rietberg|Rietberg|DE|nw|oaxxejf
riethoven|Riethoven|NL|NB|lawneaz
rietmolen|Rietmolen|NL|GE|jayueei
riga|Riga|LV||tbc7fqz
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
rijsenhout|Rijsenhout|NL|NH|maz6e93
rijsoord|Rijsoord|NL|ZH|lay1e8s
rijssen|Rijssen|NL|OV|oazbee4
rijswijk|Rijswijk|NL|NB|kaxwe9y
rijswijk|Rijswijk|NL|ZH|payke81
rillaar|Rillaar|BE|VL|mavle9l
rimbach|Rimbach|DE|he|naruekc
rimburg|Rimburg|NL|LI|javgecw
rimini|Rimini|IT||raceeux
rimpar|Rimpar|DE|by|masieno
rinsumageast|Rinsumageast|NL|FR|jb22ecj
rinteln|Rinteln|DE|ni|oayzel8
rio branco|Rio Branco|BR||s66b8nn
rio claro|Rio Claro|BR||r57ra7w
rio cuarto|Río Cuarto|AR||r4dz8x9
rio das ostras|Rio das Ostras|BR||r57fani
rio de janeiro|Rio de Janeiro|BR||w56dak2
rio grande|Rio Grande|BR||r4h09va
rio pequeno|Rio Pequeno|BR||r54jaa4
rio verde|Rio Verde|BR||r5kk9yj
riobamba|Riobamba|EC||s6td7ti
riohacha|Riohacha|CO||r7u289h
rionegro|Rionegro|CO||q7f482n
rishon letsiyyon|Rishon LeTsiyyon|IL||r9etgkn
rishra|Rishra|IN||q8p4kpf
rissen|Rissen|DE|hh|nb2uen4
ritterhude|Ritterhude|DE|ni|nb1qeka
riverside|Riverside|US||s9kb4tw
riviere des prairies pointe aux trembles|Rivière-des-Prairies–Pointe-aux-Trembles|CA||qags87m
rivierenkwartier|Rivierenkwartier|NL|GE|layzecm
rivne|Rivne|UA||raumfww
rixensart|Rixensart|BE|WA|oauve8l
riyadh|Riyadh|SA||w8ulhhs
rize|Rize|TR||qa3yh0k
rizhao|Rizhao|CN||t9odn41
roanoke|Roanoke|US||q9tj7py
robat karim|Robāţ Karīm|IR||q9okhtw
robel|Röbel|DE|mv|mb2aev0
robertsonpet|Robertsonpet|IN||r7y0jxg
rochefort|Rochefort|BE|WA|natceai
rochester|Rochester|US||ra9v7we
rochlitz|Rochlitz|DE|sn|mavtevk
rockanje|Rockanje|NL|ZH|kay3e7b
rockenhausen|Rockenhausen|DE|rp|marvehq
rockford|Rockford|US||ra7f70j
rocourt|Rocourt|BE|WA|mausebf
rodalben|Rodalben|DE|rp|maqseh8
rodenbach|Rodenbach|DE|he|natbel3
rodenberg|Rodenberg|DE|ni|mazbem0
rodenkirchen|Rodenkirchen|DE|nw|qavdeff
rodental|Rödental|DE|by|natqeqo
roden|Roden|NL|DR|mb1medu
rodewisch|Rodewisch|DE|sn|maudeuh
rodgau|Rodgau|DE|he|paszekp
rodinghausen|Rödinghausen|DE|nw|naz5ejk
roding|Roding|DE|by|naqneus
rodriguez|Rodriguez|PH||r830n8o
roelofarendsveen|Roelofarendsveen|NL|ZH|laz0e8v
roermond|Roermond|NL|LI|paw7ecn
roeselare|Roeselare|BE|VL|pavje4o
roetgen|Roetgen|DE|nw|mauped8
rohini|Rohini|IN||t95uju3
rohrbach|Rohrbach|DE|by|map2es5
rohrdorf|Rohrdorf|DE|by|mamsett
rohrmoos|Röhrmoos|DE|by|mao9ert
rohr|Rohr|DE|bw|mapcel9
rohtak|Rohtak|IN||s969jsr
rolde|Rolde|NL|DR|lb16eeh
roma||IT||va6deur
rombergpark lucklemberg|Rombergpark-Lücklemberg|DE|nw|mawyegr
rome|Rome|IT||va6deur
rommerskirchen|Rommerskirchen|DE|nw|mavreek
rom||IT||va6deur
rondonopolis|Rondonópolis|BR||r5o99o8
ronneburg|Ronneburg|DE|th|mavaetv
ronnenberg|Ronnenberg|DE|ni|oazcemu
ronse|Ronse|BE|VL|oauze60
roodepoort|Roodepoort|ZA||s4xcg1f
roodeschool|Roodeschool|NL|GR|jb2eeet
roorkee|Roorkee|IN||q98zjwd
roosendaal|Roosendaal|NL|NB|qax5e8f
roosteren|Roosteren|NL|LI|kavwec6
rosario|Rosario|AR||t4eh97k
rosario|Rosario|PH||q7zvn8q
rosarito|Rosarito|MX||q9fw4uv
rosbach vor der hohe|Rosbach vor der Höhe|DE|he|natqek5
rosdorf|Rosdorf|DE|ni|nax2eni
rosemont la petite patrie|Rosemont–La Petite-Patrie|CA||ragi87j
rosenfeld|Rosenfeld|DE|bw|mao5ek8
rosenheim|Rosenheim|DE|by|pamyeto
rosenthal|Rosenthal|DE|be|nb04ex6
rosetta|Rosetta|EG||s9d8g8i
roseville|Roseville|US||q9xn4j3
rosrath|Rösrath|DE|nw|oaveefy
rossdorf|Roßdorf|DE|he|nasiekc
rosslau|Roßlau|DE|st|nay5eu0
rossleben|Roßleben|DE|th|mawierr
rosstal|Roßtal|DE|by|nar8eq9
rossum|Rossum|NL|GE|laxweat
rossum|Rossum|NL|OV|kazfef8
rosswein|Roßwein|DE|sn|mavvewm
rostock|Rostock|DE|mv|rb49etq
rostov on don|Rostov-on-Don|RU||ual6gyb
rot am see|Rot am See|DE|bw|maqtenu
rotenburg an der fulda|Rotenburg an der Fulda|DE|he|navoen1
rotenburg|Rotenburg|DE|ni|ob1jem4
rothem|Rothem|NL|LI|kavceby
rothenbach an der pegnitz|Röthenbach an der Pegnitz|DE|by|narger8
rothenburg ob der tauber|Rothenburg ob der Tauber|DE|by|nar6eob
rothenburgsort|Rothenburgsort|DE|hh|nb2qenw
rothenburg|Rothenburg|DE|ni|naz4ep4
rothenburg|Rothenburg|DE|sn|mawlf1l
rotherbaum|Rotherbaum|DE|hh|ob2tenq
rotherham|Rotherham|GB||qb2fds8
roth|Roth|DE|by|oaqteqt
rotselaar|Rotselaar|BE|VL|navje94
rotsterhaule|Rotsterhaule|NL|FR|jb10ec9
rottach egern|Rottach-Egern|DE|by|mamhesp
rottenburg an der laaber|Rottenburg an der Laaber|DE|by|mapaetf
rottenburg|Rottenburg|DE|bw|paooeku
rottendorf|Rottendorf|DE|by|masbenv
rotterdam|Rotterdam|NL|ZH|tay8e8g
rottevalle|Rottevalle|NL|FR|kb1necy
rottgen|Röttgen|DE|nw|mausefn
rotthalmunster|Rotthalmünster|DE|by|maocewo
rottum|Rottum|NL|FR|jb12ecd
rottweil|Rottweil|DE|bw|oantejz
rot|Rot|DE|bw|maquejz
rouen|Rouen|FR||qarcdz2
rouiba|Rouiba|DZ||q9s2e54
round rock|Round Rock|US||q9ar6co
rourkela|Rourkela|IN||s8nqkfq
roux|Roux|BE|WA|nau4e87
roxas city|Roxas City|PH||r7u7ncz
roxel|Roxel|DE|nw|naybegy
rozenburg|Rozenburg|NL|ZH|nay6e7t
rozendaal|Rozendaal|NL|GE|kayheck
rubtsovsk|Rubtsovsk|RU||rax3k5l
rucphen|Rucphen|NL|NB|lax5e8o
ruda slaska|Ruda Śląska|PL||ratmfce
ruddervoorde|Ruddervoorde|BE|VL|mavye4x
rudersberg|Rudersberg|DE|bw|naptemh
rudesheim am rhein|Rüdesheim am Rhein|DE|he|nasuei0
rudnyy|Rudnyy|KZ||qb15irb
rudolstadt|Rudolstadt|DE|th|oauweri
rudow|Rudow|DE|be|pazmexh
rudrapur|Rudrapur|IN||r96ik0k
rufisque est|Rufisque est|SN||r82wck1
rufisque|Rufisque|SN||s82wck1
rugao|Rugao|CN||r9fxn6y
rugge|Rugge|NL|ZH|lay6e7j
ruhla|Ruhla|DE|th|mavdeot
ruhpolding|Ruhpolding|DE|by|mampev5
ruhrgebiet||DE|=|a
ruhstorf|Ruhstorf|DE|by|maouev8
rui an|Rui’an|CN||t936n76
ruinen|Ruinen|NL|DR|lb0kedn
ruinerwold|Ruinerwold|NL|DR|lb0gedd
ruiru|Ruiru|KE||s6utgqo
ruisbroek|Ruisbroek|BE|VL|mav3e7y
ruiselede|Ruiselede|BE|VL|mavse5f
rulzheim|Rülzheim|DE|rp|maqjej1
rumbeke|Rumbeke|BE|VL|navhe4t
rummelsburg|Rummelsburg|DE|be|oazuexh
rumpt|Rumpt|NL|GE|jay4eae
rumst|Rumst|BE|VL|navwe8a
runkel|Runkel|DE|he|nau1ein
ruppichteroth|Ruppichteroth|DE|nw|nav8egs
ruqi|Ruqi|SO||r7pph8n
ruse|Ruse|BG||qabtfw3
russeifa|Russeifa|JO||s9eygo5
russelsheim am main|Rüsselsheim am Main|DE|he|pasveje
rustaq|Rustaq|OM||q8qzibi
rustavi|Rustavi|GE||qa5ghcy
rustenburg|Rustenburg|ZA||s4ypfzo
rutchenkivskyi|Rutchenkivskyi|UA||ranagsq
rutesheim|Rutesheim|DE|bw|naplekv
ruthen|Rüthen|DE|nw|nax1ejg
rutten|Rutten|NL|FL|kb0oebu
ruurlo|Ruurlo|NL|GE|maypedx
ryazanskiy|Ryazanskiy|RU||qb8tgsx
ryazan|Ryazan’|RU||tb5rgya
rybinsk|Rybinsk|RU||rbf9gvw
rybnik|Rybnik|PL||rat6fbi
ryptsjerk|Ryptsjerk|NL|FR|jb1uecg
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
saalfeld|Saalfeld|DE|th|oauperl
saal|Saal|DE|by|mapuet5
saanich|Saanich|CA||qaov4db
saarbrucken|Saarbrücken|DE|sl|raqrefh
saarburg|Saarburg|DE|rp|martee6
saarland||DE|=|a
saarlouis|Saarlouis|DE|sl|paqzeer
saarwellingen|Saarwellingen|DE|sl|nar3eew
saasveld|Saasveld|NL|OV|jazdeex
sabadell|Sabadell|ES||ra5ee1v
sabah as salim|Şabāḩ as Sālim|KW||r97ahli
sabanalarga|Sabanalarga|CO||q7rj83w
sabara|Sabará|BR||q5eraib
sabha|Sabha|LY||r914f03
sabt alalayah|Sabt Alalayah|SA||q8geh4k
sabya|Şabyā|SA||r89nh6f
sabzevar|Sabzevar|IR||r9qlic8
sacaba|Sacaba|BO||r5lo8sk
sachsen anhalt||DE|=|a
sachsenheim|Sachsenheim|DE|bw|oaq0el6
sachsen||DE|=|a
sacoma|Sacomã|BR||r54daak
sacramento|Sacramento|US||t9x64ij
saddiqabad|Saddiqabad|PK||s94njat
sadr city|Sadr City|IQ||u9irhbi
saerbeck|Saerbeck|DE|nw|mayxeh7
safi|Safi|MA||s9fqd6c
sagamihara|Sagamihara|JP||t9otoms
saga|Saga|JP||r9ibnxy
saguenay|Saguenay|CA||raoi8el
saham|Şaḩam|OM||r8t5ia1
saharanpur|Sahāranpur|IN||s999jvf
saharsa|Saharsa|IN||r8xvkkk
sahiwal|Sahiwal|PK||t9etjgx
sahlkamp|Sahlkamp|DE|ni|nazmen5
sai mai|Sai Mai|TH||r80olnl
saida|Saïda|DZ||r9mrdwf
saidpur|Saidpur|BD||r8xmkqx
saijo|Saijō|JP||q9k8o5y
saint denis|Saint-Denis|RE||r5c0i61
saint etienne|Saint-Étienne|FR||rag7e87
saint georges sur meuse|Saint-Georges-sur-Meuse|BE|WA|maukeaw
saint ghislain|Saint-Ghislain|BE|WA|oau5e6m
saint gilles|Saint-Gilles|BE|BR|pav7e82
saint hubert|Saint-Hubert|BE|WA|maszeax
saint josse ten noode|Saint-Josse-ten-Noode|BE|BR|oav9e85
saint louis de terrebonne|Saint-Louis-de-Terrebonne|CA||qagy871
saint louis|Saint-Louis|SN||r86icm7
saint marc|Saint-Marc|HT||s8f38a2
saint nicolas|Saint-Nicolas|BE|WA|oaunebd
saint paul|Saint-Paul|RE||q5bni5j
saint paul|Saint Paul|US||saeu6pf
saint petersburg|Saint Petersburg|RU||wbkig87
saint peters|Saint Peters|GB||qawpdzy
saint quentin en yvelines|Saint-Quentin-en-Yvelines|FR||raphe1m
saint servais|Saint-Servais|BE|WA|nau8e9g
saint vaast|Saint-Vaast|BE|WA|mau5e7k
saint vith|Saint-Vith|BE|WA|natoed1
sainte foy|Sainte-Foy|CA||qajy8dz
saitama|Saitama|JP||u9prony
sakado|Sakado|JP||q9pwon7
sakai|Sakai|JP||t9m2ocb
sakakah|Sakakah|SA||q999gzp
sakata|Sakata|JP||q9y4ooi
sakiet ed daier|Sakiet ed Daier|TN||q9mneq1
sakiet ez zit|Sakiet ez Zit|TN||q9moepw
saki|Saki|NG||r7m3e5f
sakura|Sakura|JP||r9p8opj
salach|Salach|DE|bw|map9en2
salalah|Şalālah|OM||r89ai29
salamanca|Salamanca|ES||ra3tdga
salamanca|Salamanca|MX||r8j562w
salaqi|Salaqi|CN||qa2mmez
salatiga|Salatiga|ID||r6dnmex
salavat|Salavat|RU||rb2ai7b
salderes|Salderes|NL|NB|lax4eaz
sale al jadida|Salé Al Jadida|MA||r9kgdda
salem|Salem|DE|bw|namoelt
salem|Salem|IN||t7udjx4
salem|Salem|US||raeu4e8
salerno|Salerno|IT||qa30f13
sale|Salé|MA||t9kldd4
salford|Salford|GB||qb2ldpn
salihli|Salihli|TR||q9wwg27
salinas|Salinas|US||r9rw4i2
salland||NL|=|a
salt lake city|Salt Lake City|US||ra38597
salta|Salta|AR||s5138ua
saltillo|Saltillo|MX||t8wn63i
saltivka|Saltivka|UA||sasygoz
salto|Salto|BR||q55ka8n
salto|Salto|UY||q4it9f0
salvador|Salvador|BR||v5xyax3
salvaleon de higuey|Salvaleón de Higüey|DO||q8dq8l5
salzbergen|Salzbergen|DE|ni|mazdegf
salzburg|Salzburg|AT||ramsew8
salzgitter|Salzgitter|DE|ni|qayweoy
salzhemmendorf|Salzhemmendorf|DE|ni|naynemn
salzkotten|Salzkotten|DE|nw|oaxjejw
salzweg|Salzweg|DE|by|map2exg
sam son|Sầm Sơn|VN||q8gtm26
samalut|Samālūţ|EG||r94ng9b
samambaia|Samambaia|BR||r5pwa6e
samandag|Samandağ|TR||q9q8gny
samara|Samara|RU||ub1thra
samarinda|Samarinda|ID||t6wnmxf
samarkand|Samarkand|UZ||ta05j20
samarra|Sāmarrā’|IQ||r9l0h9x
sambalpur|Sambalpur|IN||r8lnkda
samba|Samba|AO||s69cewo
sambhal|Sambhal|IN||r95ejy9
sambizanga|Sambizanga|AO||r69leww
sambrial|Sambrial|PK||q9g8jmj
sampit|Sampit|ID||r6qzmlr
samsun|Samsun|TR||sa4ogoy
samut prakan|Samut Prakan|TH||s7zslng
san antonio|San Antonio|US||u97q6af
san bernardino|San Bernardino|US||r9kr4u7
san bernardo|San Bernardo|CL||r4cp8fm
san blas canillejas|San Blas-Canillejas|ES||ra2cdly
san carlos del zulia|San Carlos del Zulia|VE||q7n08c7
san carlos|San Carlos|VE||q7ou8lh
san cristobal de las casas|San Cristóbal de las Casas|MX||r88h6qo
san cristobal|San Cristóbal|DO||r8d68h9
san cristobal|San Cristóbal|VE||s7jl8bc
san diego|San Diego|US||u9gw4uk
san felipe|San Felipe|VE||r7qq8l2
san fernando de apure|San Fernando de Apure|VE||r7jx8ol
san fernando|San Fernando|PH||r83rn78
san francisco de borja|San Francisco De Borja|PE||q60f7y4
san francisco de macoris|San Francisco de Macorís|DO||q8fl8gv
san francisco|San Francisco|US||t9ux4fy
san jose del cabo|San José del Cabo|MX||r8q15fa
san jose del monte|San Jose del Monte|PH||s835n89
san jose|San José|CR||s7pl7eg
san jose|San Jose|PH||r7wbn8b
san jose|San Jose|US||t9tq4hf
san juan de los morros|San Juan de los Morros|VE||r7pj8ox
san juan del rio|San Juan del Río|MX||r8in668
san juan sacatepequez|San Juan Sacatepéquez|GT||r82w6w8
san juan|San Juan|AR||q4ie8ln
san juan|San Juan|PH||r82kn87
san juan|San Juan|PR||s8db8sd
san justo|San Justo|AR||q49o9dc
san lorenzo|San Lorenzo|PY||r4zm9g9
san luis potosi|San Luis Potosí|MX||t8nj63j
san luis rio colorado|San Luis Río Colorado|MX||r9g6517
san luis|San Luis|AR||r4dj8rs
san martin texmelucan de labastida|San Martin Texmelucan de Labastida|MX||r8fk6ak
san martin|San Martin|PE||q6jl7nx
san mateo|San Mateo|PH||r82un8g
san mateo|San Mateo|US||q9uc4g7
san miguel de allende|San Miguel de Allende|MX||r8k4646
san miguel de tucuman|San Miguel de Tucumán|AR||t4vi8uv
san miguel del padron|San Miguel del Padrón|CU||r8q67jb
san miguelito|San Miguelito|PA||s7n57r9
san miguel|San Miguel|AR||r4a29cx
san miguel|San Miguel|SV||r7zg732
san nicolas de los arroyos|San Nicolás de los Arroyos|AR||r4df98r
san nicolas de los garza|San Nicolás de los Garza|MX||s8xi65e
san pablo de las salinas|San Pablo de las Salinas|MX||r8gn68r
san pablo|San Pablo|PH||s813n91
san pedro de la paz|San Pedro de la Paz|CL||q43o88y
san pedro de macoris|San Pedro de Macorís|DO||r8d98jh
san pedro garza garcia|San Pedro Garza García|MX||r8xa654
san pedro sula|San Pedro Sula|HN||t85373h
san pedro|San-Pédro|CI||s7b7ddk
san pedro|San Pedro|PH||s81wn89
san rafael|San Rafael|AR||q49u8m7
san salvador de jujuy|San Salvador de Jujuy|AR||r52t8un
san salvador|San Salvador|SV||t801709
san tung chung hang|San Tung Chung Hang|HK||q8nwmoi
sanaa|Sanaa|YE||u84nhat
sanandaj|Sanandaj|IR||s9o3hik
sancaktepe|Sancaktepe|TR||sa3wg57
sancti spiritus|Sancti Spíritus|CU||q8mx7rc
sandacho|Sandachō|JP||r9mwobn
sandakan|Sandakan|MY||s7e8n04
sandersdorf|Sandersdorf|DE|st|maxfeu2
sande|Sande|DE|ni|nb2mei9
sandhausen|Sandhausen|DE|bw|nar2ek2
sandy springs|Sandy Springs|US||q9k87dm
sangerhausen|Sangerhausen|DE|st|oawzere
sangju|Sangju|KR||q9r6ns0
sangla hill|Sangla Hill|PK||q9e4jju
sangli|Sāngli|IN||t88tjn4
sanhe|Sanhe|CN||ta12mx7
sankt augustin|Sankt Augustin|DE|nw|pav2eg0
sankt georgen im schwarzwald|Sankt Georgen im Schwarzwald|DE|bw|nanpej6
sankt ingbert|Sankt Ingbert|DE|sl|paqwefs
sankt johann|Sankt Johann|DE|bw|maolely
sankt leon rot|Sankt Leon-Rot|DE|bw|naqvejy
sankt leon|Sankt Leon|DE|bw|maqvejw
sankt wendel|Sankt Wendel|DE|sl|oarfefx
sanl urfa|Şanlıurfa|TR||s9t9gvr
sanmenxia|Sanmenxia|CN||t9mmmgv
sanming|Sanming|CN||t8yxmyq
sano|Sano|JP||q9qwonq
sanshui|Sanshui|CN||r8qbmll
sant andreu|Sant Andreu|ES||ra54e23
sant marti|Sant Martí|ES||ra52e24
santa ana|Santa Ana|SV||r80v6z8
santa ana|Santa Ana|US||s9jr4sl
santa anita los ficus|Santa Anita - Los Ficus|PE||r60j7y7
santa barbara d oeste|Santa Bárbara d'Oeste|BR||r56ta8b
santa catarina|Santa Catarina|MX||s8xb64y
santa clara|Santa Clara|CU||r8o97pv
santa clara|Santa Clara|US||q9tr4h8
santa clarita|Santa Clarita|US||r9lj4qq
santa coloma de gramenet|Santa Coloma de Gramenet|ES||qa55e25
santa cruz de la sierra|Santa Cruz de la Sierra|BO||u5kl90i
santa cruz de tenerife|Santa Cruz de Tenerife|ES||r953cmv
santa cruz do sul|Santa Cruz do Sul|BR||r4ng9ud
santa cruz|Santa Cruz|PH||q82kn82
santa fe|Santa Fe|AR||s4i397d
santa lucia cotzumalguapa|Santa Lucía Cotzumalguapa|GT||q81u6v6
santa luzia|Santa Luzia|BR||r5f3ai7
santa maria|Santa Maria|BR||s4nk9qj
santa maria|Santa Maria|US||q9n34lg
santa marta|Santa Marta|CO||s7t885x
santa rita|Santa Rita|BR||r6e9b6u
santa rosa|Santa Rosa|AR||q44a8xf
santa rosa|Santa Rosa|PH||r81rn8f
santa rosa|Santa Rosa|US||r9ws4f5
santa tecla|Santa Tecla|SV||q800700
santa teresa del tuy|Santa Teresa del Tuy|VE||s7qf8qu
santana de parnaiba|Santana de Parnaíba|BR||r54wa9o
santana|Santana|BR||q6xw9xv
santander|Santander|ES||raardlg
santarem|Santarém|BR||r6r89o1
santiago de cuba|Santiago de Cuba|CU||t8hm81e
santiago de los caballeros|Santiago de los Caballeros|DO||u8g18fn
santiago de queretaro|Santiago de Querétaro|MX||u8j7655
santiago de surco|Santiago de Surco|PE||r60a7y3
santiago del estero|Santiago del Estero|AR||r4ss8xi
santiago|Santiago|CL||w4d28fr
santiago|Santiago|PH||q88dn9n
santo andre|Santo André|BR||t54aaaq
santo antonio de jesus|Santo Antônio de Jesus|BR||q5xzauy
santo antonio|Santo António|CN||q8nomne
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
sapele|Sapele|NG||s7edebs
sapopemba|Sapopemba|BR||s54gaas
sappemeer|Sappemeer|NL|GR|nb1oeev
sapporo|Sapporo|JP||ua9nosn
sapucaia do sul|Sapucaia do Sul|BR||r4n69xx
saqqez|Saqqez|IR||r9qphgj
sarajevo|Sarajevo|BA||tabtfb0
sarandi|Sarandi|BR||q54w9vx
saransk|Saransk|RU||sb4ihdh
saratov|Saratov|RU||tax6hfr
sargodha|Sargodha|PK||t9f5jhv
sarh|Sarh|TD||r7nffb2
sariwon si|Sariwŏn-si|KP||s9wznlc
sari|Sari|IR||r9rkhze
sarria sant gervasi|Sarrià-Sant Gervasi|ES||ra50e1y
sarstedt|Sarstedt|DE|ni|oaz3end
sas van gent|Sas van Gent|NL|ZE|lawbe6k
sasaram|Sasarām|IN||r8vbkde
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
satkhira|Sātkhira|BD||q8p3krf
satna|Satna|IN||s8uak4j
satteldorf|Satteldorf|DE|bw|maqleo0
satu mare|Satu Mare|RO||qamsfni
sauerlach|Sauerlach|DE|by|man9esd
saugor|Saugor|IN||s8s8jyq
saurimo|Saurimo|AO||s676fgn
sauveniere|Sauvenière|BE|WA|mauie94
sauwerd|Sauwerd|NL|GR|jb21ee5
savannah|Savannah|US||r9f47mq
savannakhet|Savannakhet|LA||q881lz0
savar|Savar|BD||s8s9kup
saveh|Sāveh|IR||r9nahrw
sawai madhopur|Sawai Madhopur|IN||q8yajs2
sawangan|Sawangan|ID||r6g8m4l
sayama|Sayama|JP||r9plon9
schaafheim|Schaafheim|DE|he|nasoel1
schaerbeek|Schaerbeek|BE|BR|ravbe86
schaftlarn|Schäftlarn|DE|by|manberu
schagen|Schagen|NL|NH|ob0ne9c
schagerbrug|Schagerbrug|NL|NH|kb0oe98
schaijk|Schaijk|NL|NB|maxrebn
schalkhaar|Schalkhaar|NL|OV|maz7ed7
schalksmuhle|Schalksmühle|DE|nw|nawcegx
schalkwijk|Schalkwijk|NL|NH|jazge8x
schallstadt|Schallstadt|DE|bw|man8ehk
scharbeutz|Scharbeutz|DE|sh|nb42epv
scharendijke|Scharendijke|NL|ZE|kaxqe6o
scharmer|Scharmer|NL|GR|jb1seen
scharnegoutum|Scharnegoutum|NL|FR|kb1eebs
scharnhorst ost|Scharnhorst-Ost|DE|nw|nax7egx
scharnhorst|Scharnhorst|DE|nw|oax7egy
scharn|Scharn|NL|LI|mav9ebx
scharsterbrug|Scharsterbrug|NL|FR|jb12ec2
scheemda|Scheemda|NL|GR|lb1pefd
scheessel|Scheeßel|DE|ni|nb1pemc
schelklingen|Schelklingen|DE|bw|maoeen1
schellerten|Schellerten|DE|ni|nayzeo2
schelle|Schelle|BE|VL|maw1e82
schellinkhout|Schellinkhout|NL|NH|jb08ea8
schelluinen|Schelluinen|NL|ZH|kay0e9p
schepdaal|Schepdaal|BE|VL|mav8e7o
schermbeck|Schermbeck|DE|nw|naxkef3
schermerhorn|Schermerhorn|NL|NH|kb04e9l
scherpenheuvel|Scherpenheuvel|BE|VL|mavme9u
scherpenisse|Scherpenisse|NL|ZE|kax7e7f
scherpenzeel|Scherpenzeel|NL|GE|nayoeb9
schesslitz|Scheßlitz|DE|by|masueqn
scheveningen den haag|Den Haag|NL|ZH|sayoe7y
scheveningen|Scheveningen|NL|ZH|oayqe7w
schiebroek|Schiebroek|NL|ZH|nayce8f
schiedam|Schiedam|NL|ZH|qay8e87
schieder schwalenberg|Schieder-Schwalenberg|DE|nw|nay4elk
schierling|Schierling|DE|by|mapnetq
schiermonnikoog|Schiermonnikoog|NL|FR|jb2ked3
schierstein|Schierstein|DE|he|nat0eis
schiffdorf|Schiffdorf|DE|ni|nb2pek2
schifferstadt|Schifferstadt|DE|rp|oar6eja
schiffweiler|Schiffweiler|DE|sl|nar5eft
schijf|Schijf|NL|NB|jax2e8o
schijndel|Schijndel|NL|NB|oaxeeb3
schilberg|Schilberg|NL|LI|kavyecd
schilde|Schilde|BE|VL|oawce8q
schildwolde|Schildwolde|NL|GR|kb1veey
schilksee|Schilksee|DE|sh|mb56eo9
schimmert|Schimmert|NL|LI|lavfec6
schin op geul|Schin op Geul|NL|LI|jav9ecb
schinnen|Schinnen|NL|LI|kaviecd
schinveld|Schinveld|NL|LI|mavlecm
schipborg|Schipborg|NL|DR|jb1feej
schipkau|Schipkau|DE|bb|max4eym
schipluiden|Schipluiden|NL|ZH|layee7z
schkeuditz|Schkeuditz|DE|sn|oawsety
schladen|Schladen|DE|ni|mayiepa
schlangenbad|Schlangenbad|DE|he|mat5eii
schlangen|Schlangen|DE|nw|naxxekl
schleiden|Schleiden|DE|nw|naudee0
schleiz|Schleiz|DE|th|nauiest
schleswig holstein||DE|=|a
schleswig|Schleswig|DE|sh|ob5geml
schleusingen|Schleusingen|DE|th|maubepw
schliengen|Schliengen|DE|bw|mamoeh2
schliersee|Schliersee|DE|by|mammesy
schlitz|Schlitz|DE|he|nauremk
schluchtern|Schlüchtern|DE|he|oatvemh
schlusselfeld|Schlüsselfeld|DE|by|mas8epi
schmalkalden|Schmalkalden|DE|th|oauwep0
schmallenberg|Schmallenberg|DE|nw|oaw3ej1
schmargendorf|Schmargendorf|DE|be|oazsewx
schmelz|Schmelz|DE|sl|oarbef1
schmitten|Schmitten|DE|he|natnejh
schmolln|Schmölln|DE|th|naveeub
schnaittach|Schnaittach|DE|by|naroeri
schneeberg|Schneeberg|DE|sn|oaujev4
schnelsen|Schnelsen|DE|hh|ob30enk
schneverdingen|Schneverdingen|DE|ni|ob1ken7
schoffengrund|Schöffengrund|DE|he|mau9ejj
schollnach|Schöllnach|DE|by|mapfewm
schomberg|Schömberg|DE|bw|napjek0
schonaich|Schönaich|DE|bw|nap6el6
schonau am konigssee|Schönau am Königssee|DE|by|mam8ew3
schonebeck|Schönebeck|DE|st|oayiesl
schoneberg|Schöneberg|DE|be|qazuex2
schonefeld|Schönefeld|DE|bb|nazjexi
schoneiche|Schöneiche|DE|bb|nazrey1
schonenberg kubelberg|Schönenberg-Kübelberg|DE|rp|mar9egh
schongau|Schongau|DE|by|namteqa
schonheide|Schönheide|DE|sn|mauaeus
schoningen|Schöningen|DE|ni|nayueqh
schonkirchen|Schönkirchen|DE|sh|mb4xeof
schonungen|Schonungen|DE|by|nat1eon
schoondijke|Schoondijke|NL|ZE|kawne5w
schoonebeek|Schoonebeek|NL|DR|lb0aef4
schoonhoven|Schoonhoven|NL|ZH|naybe9h
schoonoord|Schoonoord|NL|DR|kb0tees
schoonrewoerd|Schoonrewoerd|NL|UT|kay8ea8
schoorl|Schoorl|NL|NH|mb0ee92
schopfheim|Schopfheim|DE|bw|oamdehq
schoppenstedt|Schöppenstedt|DE|ni|mayuepx
schoppingen|Schöppingen|DE|nw|mayqeg3
schorndorf|Schorndorf|DE|bw|paplemh
schortens|Schortens|DE|ni|ob2qei3
schoten|Schoten|BE|VL|pawde8i
schotland||GB|==|a
schotten|Schotten|DE|he|nauaeld
schramberg|Schramberg|DE|bw|oanyejb
schriek|Schriek|BE|VL|mavre91
schriesheim|Schriesheim|DE|bw|narfek2
schrobenhausen|Schrobenhausen|DE|by|naowera
schrozberg|Schrozberg|DE|bw|mar3enq
schulzendorf|Schulzendorf|DE|bb|mazgexs
schuren|Schüren|DE|nw|nax1egy
schutsboom|Schutsboom|NL|NB|lawyebm
schuttersveld|Schuttersveld|NL|LI|javiecm
schutterwald|Schutterwald|DE|bw|maolehw
schuttorf|Schüttorf|DE|ni|nazceg2
schwaan|Schwaan|DE|mv|mb3uetn
schwabach|Schwabach|DE|by|par1eqm
schwabisch gmund|Schwäbisch Gmünd|DE|bw|papken8
schwabisch hall|Schwäbisch Hall|DE|bw|paqfen2
schwabmunchen|Schwabmünchen|DE|by|nanuepw
schwaigern|Schwaigern|DE|bw|naqiel6
schwaig|Schwaig|DE|by|narfer4
schwaikheim|Schwaikheim|DE|bw|napselz
schwalbach am taunus|Schwalbach am Taunus|DE|he|natbejp
schwalbach|Schwalbach|DE|sl|oaqyeey
schwalmstadt|Schwalmstadt|DE|he|oavhelm
schwalmtal|Schwalmtal|DE|nw|oawaedf
schwanau|Schwanau|DE|bw|maodehk
schwandorf in bayern|Schwandorf in Bayern|DE|by|oar1etn
schwanewede|Schwanewede|DE|ni|ob1uejv
schwarmstedt|Schwarmstedt|DE|ni|mb0cemq
schwarzenbach an der saale|Schwarzenbach an der Saale|DE|by|natiet6
schwarzenbek|Schwarzenbek|DE|sh|nb2nep4
schwarzenberg|Schwarzenberg|DE|sn|naueevj
schwarzenbruck|Schwarzenbruck|DE|by|nar4er8
schwarzenfeld|Schwarzenfeld|DE|by|mar7etp
schwarzheide|Schwarzheide|DE|bb|max0eyi
schweden||SE|==|a
schwedt oder|Schwedt (Oder)|DE|bb|pb1eezo
schweich|Schweich|DE|rp|maseeer
schweinfurt|Schweinfurt|DE|by|pat1eoe
schweiz||CH|==|a
schwelm|Schwelm|DE|nw|oawheg9
schwendi|Schwendi|DE|bw|mantenq
schwerin|Schwerin|DE|mv|qb2zerp
schwerte|Schwerte|DE|nw|pawweh1
schwetzingen|Schwetzingen|DE|bw|oar6eju
schwieberdingen|Schwieberdingen|DE|bw|napsel7
scotland||GB|==|a
scottsdale|Scottsdale|US||r9j3596
seattle|Seattle|US||tam94g7
sebeta|Sebeta|ET||q7msgva
sebnitz|Sebnitz|DE|sn|navmezo
sechtem|Sechtem|DE|nw|mav3efb
sector 1|Sector 1|RO||radlfwd
sector 2|Sector 2|RO||sadhfwl
sector 3|Sector 3|RO||sadefwp
sector 4|Sector 4|RO||sadafwk
sector 5|Sector 5|RO||sadbfwf
sector 6|Sector 6|RO||sadgfwa
secunderabad|Secunderabad|IN||r8amjy6
seeb|Seeb|OM||s8rridn
seefeld|Seefeld|DE|by|manger5
seeheim jugenheim|Seeheim-Jugenheim|DE|he|oas8ek1
seelbach|Seelbach|DE|bw|mao7ei2
seelow|Seelow|DE|bb|mazxezy
seelze|Seelze|DE|ni|pazkemo
seesen|Seesen|DE|ni|oay5eoa
seevetal|Seevetal|DE|ni|pb2cenp
segou|Ségou|ML||r7zcdem
seguela|Séguéla|CI||q7k4ddh
sehnde|Sehnde|DE|ni|oazbenp
sehore|Sehore|IN||q8qgju4
seilles|Seilles|BE|WA|mauaea5
sejong|Sejong|KR||s9rnnpl
sejoumi|Sejoumi|TN||q9s4eo4
sekondi takoradi|Sekondi-Takoradi|GH||r7bpdr4
sekondi|Sekondi|GH||s7bpdr9
selayang baru utara|Selayang Baru Utara|MY||t771lqf
selb|Selb|DE|by|oatdetp
seligenstadt|Seligenstadt|DE|he|oat0ekx
sellingen|Sellingen|NL|GR|kb13efv
selm|Selm|DE|nw|oaxmegr
selters|Selters|DE|he|naucej1
selwerd|Selwerd|NL|GR|mb1wee7
semarang|Semarang|ID||u6elmeq
sembawang estate|Sembawang Estate|SG||q721lwf
semey|Semey|KZ||sau2k2x
semnan|Semnan|IR||q9oui0b
senador canedo|Senador Canedo|BR||q5nla3n
sendai|Sendai|JP||u9wborb
sendenhorst|Sendenhorst|DE|nw|nay0ehr
senden|Senden|DE|by|oao8enw
senden|Senden|DE|nw|oay2egs
seneffe|Seneffe|BE|WA|naude7u
senftenberg|Senftenberg|DE|bb|oax5eyw
sengerema|Sengerema|TZ||q6qlgep
sengkang new town|Sengkang New Town|SG||s71vlwl
sennar|Sennar|SD||q7zpgh9
sentul|Sentul|MY||q76ulqg
seogwipo|Seogwipo|KR||r9idnnk
seongnam si|Seongnam-si|KR||t9u0np6
seoni|Seoni|IN||q8ndk0z
seoul|Seoul|KR||x9udnoq
sepang|Sepang|MY||r75hlqn
sepatan|Sepatan|ID||q6h0m42
seraing|Seraing|BE|WA|pauieba
serangoon new town|Serangoon New Town|SG||q71rlwj
serangoon|Serangoon|SG||q71slwm
serang|Serang|ID||t6h0m2v
serekunda|Serekunda|GM||s7zcclo
seremban|Seremban|MY||s75llr6
sergeli|Sergeli|UZ||qa4gj8a
sergiyev posad|Sergiyev Posad|RU||qbafgty
seri kembangan|Seri Kembangan|MY||q76flqk
seri manjung|Seri Manjung|MY||q79olnn
serilingampalle|Serilingampalle|IN||r8aljxi
serooskerke|Serooskerke|NL|ZE|kax7e5z
serpukhov|Serpukhov|RU||qb6kgry
serra|Serra|BR||s5e3as1
sersheim|Sersheim|DE|bw|maq1el2
sertaozinho|Sertãozinho|BR||q5baa6p
set ka lay|Set Ka Lay|MM||q88plaz
setagaya|Setagaya|JP||t9p0onx
setapak|Setapak|MY||s76xlql
sete lagoas|Sete Lagoas|BR||r5fxah3
setia alam|Setia Alam|MY||r76mlpu
setif|Sétif|DZ||r9qjeb1
seto|Seto|JP||q9nvogu
settat|Settat|MA||r9hodau
setubal|Setúbal|PT||q9x0d7b
seubersdorf|Seubersdorf|DE|by|maqkesb
sevastopol|Sevastopol|UA||tadxgh4
sevenum|Sevenum|NL|LI|mawtecs
severnyy|Severnyy|RU||rb9egsb
severodvinsk|Severodvinsk|RU||rbxcgyn
seversk|Seversk|RU||qbb8kft
sevilla|Sevilla|ES||t9tudff
seville||ES||t9tudff
sexbierum|Sexbierum|NL|FR|kb1ueb8
sfax|Sfax|TN||s9miepw
sha tin|Sha Tin|HK||s8o6mp6
shabqadar|Shabqadar|PK||q9l2jer
shache|Shache|CN||q9wqjuk
shagamu|Shagamu|NG||r7h1e65
shah alam|Shah Alam|MY||t76llq1
shahdad kot|Shahdad Kot|PK||q93dj4n
shahdadpur|Shahdadpur|PK||q8y1j6m
shahecheng|Shahecheng|CN||q9smmq3
shahin shahr|Shāhīn Shahr|IR||r9hahv7
shahjanpur|Shāhjānpur|IN||s93gk1z
shahkot|Shahkot|PK||r9dpjk5
shahr e kord|Shahr-e Kord|IR||q9fthta
shahr e sadra|Shahr-e Ṣadrā|IR||q98shxu
shahrak e pardisan|Shahrak-e Pardīsān|IR||q9m0ht4
shahre jadide andisheh|Shahre Jadide Andisheh|IR||q9p4htq
shahreza|Shahreẕā|IR||r9exhw2
shahriar|Shahrīār|IR||s9p2htu
shahrisabz|Shahrisabz|UZ||r9yij1n
shahrud|Shahrud|IR||r9r6i4q
shahuwadi|Shahuwadi|IN||r88zjlf
shahzadpur|Shāhzādpur|BD||q8t6ksw
shajing|Shajing|CN||q8p7mo6
shakargarh|Shakargarh|PK||q9fmjos
shakhty|Shakhty|RU||ramkgzq
sham shui po|Sham Shui Po|HK||s8o1mp4
shanghai|Shanghai|CN||y9cqn9e
shangluo|Shangluo|CN||t9k3mdd
shangqiu|Shangqiu|CN||u9llmta
shangrao|Shangrao|CN||u951mzm
shangri la|Shangri-La|CN||r93blkz
shangyu|Shangyu|CN||t99en7r
shangzhi|Shangzhi|CN||qaflnrk
shanhaiguan|Shanhaiguan|CN||ra14n4n
shantipur|Shāntipur|IN||r8qlkpn
shantou|Shantou|CN||v8qvmw4
shanwei|Shanwei|CN||s8pamsf
shaoguan|Shaoguan|CN||t8uwmni
shaoshan|Shaoshan|CN||q93kmkk
shaowu|Shaowu|CN||q91ymyc
shaoxing|Shaoxing|CN||v99cn6y
shaoyang|Shaoyang|CN||t91omhm
shaping|Shaping|CN||q8p9mls
sharjah|Sharjah|AE||u8wdi5x
shashamane|Shashamane|ET||r7i0gv8
shchukino|Shchukino|RU||qb90gs1
shchyolkovo|Shchyolkovo|RU||qb9cgth
sheepshead bay|Sheepshead Bay|US||qa2r86m
sheffield|Sheffield|GB||tb2adrx
shekhupura|Shekhupura|PK||t9e3jlj
shengavit|Shengavit|AM||ra1khbk
shenglilu|Shenglilu|CN||r97jm24
shenyang|Shenyang|CN||wa63nev
shenzhen|Shenzhen|CN||y8onmov
sherbrooke|Sherbrooke|CA||qag48ca
sherpur|Sherpur|BD||q8viku2
shevchenkivskyi|Shevchenkivskyi|UA||rau6g8n
shevchenko|Shevchenko|UA||rarogjy
shibganj|Shibganj|BD||s8vgks4
shibin al kawm|Shibīn al Kawm|EG||s9avga5
shibuya|Shibuya|JP||r9p2oo3
shihezi|Shihezi|CN||tad2kj0
shijiazhuang|Shijiazhuang|CN||v9vomq0
shijie|Shijie|CN||r8q6mo3
shikarpur|Shikarpur|PK||r93oj6o
shillong|Shillong|IN||r8x1kz8
shilong|Shilong|CN||q8q7mo9
shimla|Shimla|IN||r9cejud
shimonoseki|Shimonoseki|JP||s9kcnzq
shimotoda|Shimotoda|JP||r9pioo1
shinagawa|Shinagawa|JP||s9jgo5h
shinjuku|Shinjuku|JP||s9p5oo3
shinyanga|Shinyanga|TZ||r6nuggu
shiqiao|Shiqiao|CN||r8prmmw
shiqi|Shiqi|CN||s8okmmz
shiraz|Shiraz|IR||u989hxx
shivaji nagar|Shivaji Nagar|IN||t8dhjl5
shivamogga|Shivamogga|IN||s80pjpx
shivpuri|Shivpuri|IN||r8wmjvq
shiyan|Shiyan|CN||v9gpmfq
shizuishan|Shizuishan|CN||t9yam3j
shizuoka|Shizuoka|JP||t9n6oke
sholapur|Sholapur|IN||t8b3jqv
shomolu|Shomolu|NG||r7g6e5d
shouguang|Shouguang|CN||s9sgn1u
shreveport|Shreveport|US||r9gd6nl
shrirampur|Shrīrāmpur|IN||r8p7kpe
shuangcheng|Shuangcheng|CN||qag2nmv
shuanglonghu|Shuanglonghu|CN||q98km45
shuangyashan|Shuangyashan|CN||tajoo09
shubra al khaymah|Shubrā al Khaymah|EG||u99pgat
shuifu|Shuifu|CN||q95jly1
shuizhai|Shuizhai|CN||r8shmtk
shujaabad|Shujaabad|PK||r990je1
shulin|Shulin|TW||r8vfn9a
shunan|Shūnan|JP||r9koo27
shunyi|Shunyi|CN||qa1gmw1
shuozhou|Shuozhou|CN||s9z8mka
shushtar|Shūshtar|IR||q9f1hnp
shyamnagar|Shyamnagar|IN||s8pfkph
shymkent|Shymkent|KZ||ua7jj9c
si maha phot|Si Maha Phot|TH||q80tlpz
si racha|Si Racha|TH||r7yllod
sialkot|Sialkot|PK||t9g9jn1
sibbe|Sibbe|NL|LI|jav8ec7
sibiu|Sibiu|RO||rah8fr3
sibu|Sibu|MY||r74emim
sickte|Sickte|DE|ni|maz2epk
siddeburen|Siddeburen|NL|GR|lb1xef3
sidi bel abbes|Sidi Bel Abbes|DZ||r9nrdu9
sidi slimane|Sidi Slimane|MA||q9l6dfj
sidoarjo|Sidoarjo|ID||r6dbml4
sidon|Sidon|LB||r9j8gm9
siegburg|Siegburg|DE|nw|pav4eg1
siegen|Siegen|DE|nw|qavbeia
siegerswoude|Siegerswoude|NL|FR|jb1iedc
siegfriedviertel|Siegfriedviertel|DE|ni|maz9ep9
siegsdorf|Siegsdorf|DE|by|namuev4
siem reap|Siem Reap|KH||r7z4lwi
siemensstadt|Siemensstadt|DE|be|nazyewu
sigmaringen|Sigmaringen|DE|bw|oanleln
siguatepeque|Siguatepeque|HN||q82k741
siguiri|Siguiri|GN||r7tqd6j
siheungdong|Siheungdong|KR||q9u1noj
siirt|Siirt|TR||q9vdh4i
sijsele|Sijsele|BE|VL|maw9e58
sikar|Sīkar|IN||r92pjoq
sikasso|Sikasso|ML||s7tgdg9
silang|Silang|PH||q81in81
silchar|Silchar|IN||r8uzl1s
silifke|Silifke|TR||r9r2gi9
siliguri|Siliguri|IN||s907kpn
silly|Silly|BE|WA|maupe6w
silopi|Silopi|TR||q9tgh5y
silvolde|Silvolde|NL|GE|may7edr
simbach am inn|Simbach am Inn|DE|by|nao3ew6
simele|Simele|IQ||r9seh71
simferopol|Simferopol|UA||saewgir
simi valley|Simi Valley|US||q9l74q2
simmerath|Simmerath|DE|nw|maukedi
simmering|Simmering|AT||qanuf5n
simmern|Simmern|DE|rp|masuegw
simoes filho|Simões Filho|BR||q5yiaxc
simpelveld|Simpelveld|NL|LI|lav7ecm
sinaai|Sinaai|BE|VL|maw4e78
sinah|Sīnah|IQ||q9s9h7k
sincelejo|Sincelejo|CO||s7nu82l
sinch on up|Sinch’ŏn-ŭp|KP||r9wjnkk
sindelfingen|Sindelfingen|DE|bw|papael2
sinfra|Sinfra|CI||r7gedfl
singapore|Singapore|SG||w71llwh
singaraja|Singaraja|ID||r6bhmrp
singa|Singa|SD||r7yjgi9
singen|Singen|DE|bw|pamoekk
singida|Singida|TZ||r6kmgki
singkawang|Singkawang|ID||r70jmaq
singosari|Singosari|ID||r6c3mkz
singrauli|Singrauli|IN||r8t8k9o
sinjhoro|Sinjhoro|PK||s8ybj75
sinnersdorf|Sinnersdorf|DE|nw|mavqeey
sinnuris|Sinnūris|EG||r97pg9r
sinn|Sinn|DE|he|maupej5
sinop|Sinop|BR||r6129lu
sinp o|Sinp’o|KP||ra18ns3
sinsheim|Sinsheim|DE|bw|paqteko
sint amandsberg|Sint-Amandsberg|BE|VL|oavue6f
sint amands|Sint-Amands|BE|VL|mavue7p
sint andries|Sint-Andries|BE|VL|oaw8e4u
sint annaparochie|Sint Annaparochie|NL|FR|lb20ebq
sint anthonis|Sint Anthonis|NL|NB|laxfecc
sint antonius|Sint-Antonius|BE|VL|mawfe8w
sint denijs westrem|Sint-Denijs-Westrem|BE|VL|mavqe67
sint geertruid|Sint Geertruid|NL|LI|jav4ec1
sint genesius rode|Sint-Genesius-Rode|BE|VL|oauze84
sint gerlach|Sint Gerlach|NL|LI|javbec3
sint gillis bij dendermonde|Sint-Gillis-bij-Dendermonde|BE|VL|navqe7f
sint gillis waas|Sint-Gillis-Waas|BE|VL|oawae7g
sint hubert|Sint Hubert|NL|NB|jaxkec5
sint jacobiparochie|Sint Jacobiparochie|NL|FR|kb1zebk
sint jansklooster|Sint Jansklooster|NL|OV|kb0cecp
sint job in t goor|Sint-Job-in-'t-Goor|BE|VL|nawie8p
sint joost|Sint Joost|NL|LI|kaw0ece
sint katelijne waver|Sint-Katelijne-Waver|BE|VL|oavve8l
sint katherina lombeek|Sint-Katherina-Lombeek|BE|VL|mavbe7j
sint kruis|Sint-Kruis|BE|VL|naw9e51
sint kwintens lennik|Sint-Kwintens-Lennik|BE|VL|mav4e7j
sint laureins|Sint-Laureins|BE|VL|mawce5s
sint laurens|Sint Laurens|NL|ZE|jax5e60
sint lenaarts|Sint-Lenaarts|BE|VL|mawne90
sint lievens houtem|Sint-Lievens-Houtem|BE|VL|navge6q
sint maartensbrug|Sint Maartensbrug|NL|NH|jb0me95
sint maartensvlotbrug|Sint Maartensvlotbrug|NL|NH|jb0ne93
sint maarten|Sint Maarten|NL|NH|jb0le97
sint maria lierde|Sint-Maria-Lierde|BE|VL|mav6e6o
sint martens latem|Sint-Martens-Latem|BE|VL|navpe64
sint martens lennik|Sint-Martens-Lennik|BE|VL|nav5e7l
sint michielsgestel|Sint-Michielsgestel|NL|NB|laxgeav
sint michiels|Sint-Michiels|BE|VL|naw7e4x
sint nicolaasga|Sint Nicolaasga|NL|FR|lb10eby
sint niklaas|Sint-Niklaas|BE|VL|qaw5e7i
sint odilienberg|Sint Odiliënberg|NL|LI|law2eco
sint oedenrode|Sint-Oedenrode|NL|NB|oax9eb6
sint pancras|Sint Pancras|NL|NH|mb0ae9a
sint philipsland|Sint Philipsland|NL|ZE|laxee7l
sint pieters leeuw|Sint-Pieters-Leeuw|BE|VL|oav2e7s
sint stevens woluwe|Sint-Stevens-Woluwe|BE|VL|navbe8d
sint truiden|Sint-Truiden|BE|VL|pav6eaf
sint willebrord|Sint Willebrord|NL|NB|nax7e8r
sintjohannesga|Sintjohannesga|NL|FR|kb11eca
sinuiju|Sinŭiju|KP||sa1enhk
sinzheim|Sinzheim|DE|bw|napheip
sinzig|Sinzig|DE|rp|oaueeg5
sinzing|Sinzing|DE|by|maq4etf
sion|Sion|NL|ZH|jayhe80
sioux falls|Sioux Falls|US||raay6fb
siping|Siping|CN||ta9wnhi
siracusa|Siracusa|IT||q9t0f2h
sirajganj|Sirajganj|BD||q8tykt7
sirjan|Sirjan|IR||r97ti6o
sirsa|Sirsa|IN||r981jof
sirte|Sirte|LY||q9cpf63
sisli|Şişli|TR||sa42g4j
sitapur|Sītāpur|IN||r92kk44
sitiawan|Sitiawan|MY||r79qlnq
sittard|Sittard|NL|LI|pavoecb
sittensen|Sittensen|DE|ni|mb20eme
sittwe|Sittwe|MM||r8hzl22
situbondo|Situbondo|ID||t6clmop
sivakasi|Sivakasi|IN||r7o9jw4
sivas|Sivas|TR||sa0fgqu
siverek|Siverek|TR||r9uwgx8
siwan|Siwān|IN||r8yukec
skardu|Skardu|PK||r9o2jq3
skhidni kvartaly|Skhidni Kvartaly|UA||qaoxgxe
skikda|Skikda|DZ||r9sgef7
skopje|Skopje|MK||sa6ofjj
skudai|Skudai|MY||r72alvy
sleen|Sleen|NL|DR|lb0leew
sleeuwijk|Sleeuwijk|NL|NB|maxye9r
sleidinge|Sleidinge|BE|VL|maw1e67
slek|Slek|NL|LI|javxecc
sliedrecht|Sliedrecht|NL|ZH|oaxye9a
slikkerveer|Slikkerveer|NL|ZH|nay5e8s
slochteren|Slochteren|NL|GR|lb1ueex
slootdorp|Slootdorp|NL|NH|kb0se9t
sloten|Sloten|NL|FR|jb0xebp
slough|Slough|GB||rax3duc
slovyansk|Slovyansk|UA||qappgsg
sluiskil|Sluiskil|NL|ZE|lawge6o
sluisoord|Sluisoord|NL|GE|maz2ecm
sluis|Sluis|NL|ZE|kawje5f
smitshoek|Smitshoek|NL|ZH|jay2e8g
smolensk|Smolensk|RU||sb66gd1
smolyanskyi|Smolyanskyi|UA||qandgsu
sneek|Sneek|NL|FR|pb1bebq
snelrewaard|Snelrewaard|NL|UT|jayje9n
soacha|Soacha|CO||t7aq85u
sobral|Sobral|BR||r6nrarx
soc trang|Sóc Trăng|VN||r7oom2d
sochi|Sochi|RU||sab4gyc
sodermalm|Södermalm|SE||qbirfa8
sodo|Sodo|ET||r7h2gsw
soerendonk|Soerendonk|NL|NB|kawiebi
soestdijk|Soestdijk|NL|UT|mayzeao
soesterberg|Soesterberg|NL|UT|mayseap
soest|Soest|DE|nw|paxaeij
soest|Soest|NL|UT|payxeap
sofia|Sofia|BG||ua8mfos
sogamoso|Sogamoso|CO||q7dv89f
sogel|Sögel|DE|ni|mb0segw
sohag|Sohag|EG||s8zsgc1
sohar|Sohar|OM||q8tni9j
sohland|Sohland|DE|sn|mavsf02
sohlde|Söhlde|DE|ni|nayzeof
soignies|Soignies|BE|WA|oauie7b
soka|Sōka|JP||r9pkooc
sokode|Sokodé|TG||q7mydz5
sokoto|Sokoto|NG||t7yaeak
solderholz|Sölderholz|DE|nw|max0eh3
solde|Sölde|DE|nw|max2eh3
soledad de graciano sanchez|Soledad de Graciano Sánchez|MX||s8nn63m
soledad|Soledad|CO||s7sc84c
solihull|Solihull|GB||qazldr2
solikamsk|Solikamsk|RU||qbjri9m
solingen|Solingen|DE|nw|raw5efo
sollentuna|Sollentuna|SE||rbj3f9v
solms|Solms|DE|he|naueejd
solntsevo|Solntsevo|RU||qb8kgru
soltau|Soltau|DE|ni|ob17enc
solwezi|Solwezi|ZM||s607fxb
somaroboro|Somaroboro|ZA||q4zlg43
sombreffe|Sombreffe|BE|WA|maude8s
someren eind|Someren-Eind|NL|NB|lawoebx
someren|Someren|NL|NB|nawqebv
somerset west|Somerset West|ZA||r4bcfca
sommelsdijk|Sommelsdijk|NL|ZH|jaxse7j
sommerda|Sömmerda|DE|th|oaw4eqw
son la|Sơn La|VN||q8l9lwo
son tay|Sơn Tây|VN||r8kqm13
sonargaon|Sonārgaon|BD||q8rpkvq
sondershausen|Sondershausen|DE|th|oawpeq7
songcheng|Songcheng|CN||r90on5c
songea|Songea|TZ||s64cgn1
songjiang|Songjiang|CN||u9c7n8q
songnan|Songnan|CN||q9d3n9g
songnim ni|Songnim-ni|KP||r9xonl0
songyuan|Songyuan|CN||qafdnir
sonipat|Sonīpat|IN||s96jjty
sonneberg|Sonneberg|DE|th|oatwer1
sonnefeld|Sonnefeld|DE|by|matieqx
sonnenberg|Sonnenberg|DE|he|mat6eiy
sonsbeck|Sonsbeck|DE|nw|maxdedq
sontheim an der brenz|Sontheim an der Brenz|DE|bw|maoveol
sonthofen|Sonthofen|DE|by|oam0eok
sontra|Sontra|DE|he|navvenm
son|Son|NL|NB|max3eb9
soreang|Soreang|ID||q6ehm6o
sorocaba|Sorocaba|BR||t54qa86
sorong|Sorong|ID||r6vko0m
sorriso|Sorriso|BR||q5z59l9
sorsogon|Sorsogon|PH||r7y1ngf
soshanguve|Soshanguve|ZA||t4z9g22
sosnowiec|Sosnowiec|PL||ratpfd2
sottrum|Sottrum|DE|ni|mb1jeln
soubre|Soubré|CI||r7e2ddp
souk ahras|Souk Ahras|DZ||r9qtei3
soumagne|Soumagne|BE|WA|naulebz
sousse|Sousse|TN||r9pjepk
south bend|South Bend|US||qa5s78f
south boston|South Boston|US||ta7l8en
south dublin|South Dublin|IE||sb21dee
south fulton|South Fulton|US||q9jb7ct
south holland||NL|=|a
south tangerang|South Tangerang|ID||u6gjm4g
southampton|Southampton|GB||saveds4
southend on sea|Southend-on-Sea|GB||sax6dxz
soweto|Soweto|ZA||u4x1g1e
soyapango|Soyapango|SV||s80370e
soyibug|Soyībug|IN||q9kojnj
soyo|Soyo|AO||r6gzeud
spaarndam|Spaarndam|NL|NH|lazle90
spaichingen|Spaichingen|DE|bw|nanjeka
spainkbos|Spainkbos|NL|GE|kaz2ecj
spain||ES|==|a
spakenburg|Spakenburg|NL|UT|maz5eax
spalt|Spalt|DE|by|maqmeqc
spandau|Spandau|DE|be|pazzewo
spangenberg|Spangenberg|DE|he|maw0emu
spangen|Spangen|NL|ZH|nay8e8c
spanien||ES|==|a
spanish town|Spanish Town|JM||r8bz7y8
spanje||ES|==|a
spankeren|Spankeren|NL|GE|jaymecz
spaubeek|Spaubeek|NL|LI|laviec8
spa|Spa|BE|WA|nau8ecb
spechtenkamp|Spechtenkamp|NL|UT|kayue9y
speelheide|Speelheide|NL|NB|kax3eb1
speichersdorf|Speichersdorf|DE|by|masjesq
spekholzerheide|Spekholzerheide|NL|LI|lavaecq
spelle|Spelle|DE|ni|nazhegr
spenge|Spenge|DE|nw|nayuejk
speyer|Speyer|DE|rp|par0ejf
spierdijk|Spierdijk|NL|NH|kb09e9q
spiesen elversberg|Spiesen-Elversberg|DE|sl|nar0eft
spijkenisse|Spijkenisse|NL|ZH|qay0e81
spijk|Spijk|NL|GE|jay1ed3
spijk|Spijk|NL|GR|kb2bef0
spijk|Spijk|NL|NB|jaxtea8
split|Split|HR||raavf5o
spokane|Spokane|US||rame4tt
spoordonk|Spoordonk|NL|NB|jax4ean
spoorwijk|Spoorwijk|NL|ZH|mayle7z
sprengenbos|Sprengenbos|NL|GE|maz2eci
sprengenweg noord|Sprengenweg-Noord|NL|GE|kaz2ecj
sprenkelaar|Sprenkelaar|NL|GE|laz3eco
sprimont|Sprimont|BE|WA|naubebq
spring valley|Spring Valley|US||r9qb4zw
springe|Springe|DE|ni|oaz1emj
springfield|Springfield|US||ra6y8ad
springs|Springs|ZA||r4x3g2w
sprockhovel|Sprockhövel|DE|nw|oawneg4
sprundel|Sprundel|NL|NB|lax6e8s
sri ganganagar|Sri Ganganagar|IN||r994jl7
sri jayewardenepura kotte|Sri Jayewardenepura Kotte|LK||q7h4k1z
srikakulam|Srikakulam|IN||r8cukd2
srinagar|Srinagar|IN||u9kpjnt
st catharines|St. Catharines|CA||ra9x7rw
st georg|St. Georg|DE|hh|nb2sent
st helens|St Helens|GB||rb2hdof
st john s|St. John's|CA||qam49tl
st louis|St. Louis|US||s9xb6xg
st pauli|St. Pauli|DE|hh|ob2seno
st petersburg|St. Petersburg|US||r9357ic
staaken|Staaken|DE|be|pazyewj
staatsliedenkwartier|Staatsliedenkwartier|NL|GE|laz0ecm
stabroek|Stabroek|BE|VL|oawle85
stadbroek|Stadbroek|NL|LI|lavoecc
staden|Staden|BE|VL|navle4d
stadsfenne|Stadsfenne|NL|FR|lb1cebs
stadskanaal|Stadskanaal|NL|GR|ob17efb
stadtallendorf|Stadtallendorf|DE|he|oav6el1
stadtbergen|Stadtbergen|DE|by|naodeq5
stadthagen|Stadthagen|DE|ni|oazcelk
stadtilm|Stadtilm|DE|th|mav2eqs
stadtlohn|Stadtlohn|DE|nw|oayfef8
stadtoldendorf|Stadtoldendorf|DE|ni|may4emr
stadtroda|Stadtroda|DE|th|mavaesl
stahnsdorf|Stahnsdorf|DE|bb|naziewq
stamford|Stamford|US||qa4187q
stampersgat|Stampersgat|NL|NB|kaxde8c
standdaarbuiten|Standdaarbuiten|NL|NB|kaxde8j
standerton|Standerton|ZA||q4v7g58
staphorst|Staphorst|NL|OV|nb09ed9
stara zagora|Stara Zagora|BG||qa7vfv8
starnberg|Starnberg|DE|by|oanceri
staryy oskol|Staryy Oskol|RU||rawigt5
stassfurt|Staßfurt|DE|st|oay1es7
staten island|Staten Island|US||sa2o862
statenkwartier|Statenkwartier|NL|ZH|naype7w
staufenberg|Staufenberg|DE|he|nauqek9
stavanger|Stavanger|NO||rbhtebx
stavelot|Stavelot|BE|WA|mau0ech
stavenisse|Stavenisse|NL|ZE|kaxbe75
stavoren|Stavoren|NL|FR|jb0xeaw
stavropol|Stavropol|RU||saf3h4k
stedum|Stedum|NL|GR|jb24eem
steenbergen|Steenbergen|NL|NB|oaxae80
steenderen|Steenderen|NL|GE|kaymed7
steenokkerzeel|Steenokkerzeel|BE|VL|navge8j
steensel|Steensel|NL|NB|kawqeav
steenwijkerwold|Steenwijkerwold|NL|OV|kb0oecu
steenwijksmoer|Steenwijksmoer|NL|DR|jb0beem
steenwijk|Steenwijk|NL|OV|ob0ned0
stegaurach|Stegaurach|DE|by|masjeq4
stegeslag|Stegeslag|NL|GE|layaecu
steggerda|Steggerda|NL|FR|jb0uecw
steglitz|Steglitz|DE|be|qazqex1
steilshoop|Steilshoop|DE|hh|ob2xeny
steinau an der strasse|Steinau an der Straße|DE|he|natrema
steinbach am taunus|Steinbach am Taunus|DE|he|natdejt
steinbach hallenberg|Steinbach-Hallenberg|DE|th|nauuepd
steinenbronn|Steinenbronn|DE|bw|map7elc
steinen|Steinen|DE|bw|namcehi
steinfeld|Steinfeld|DE|ni|nb03eit
steinfurt|Steinfurt|DE|nw|payvege
steinhagen|Steinhagen|DE|nw|oaygejc
steinheim am albuch|Steinheim am Albuch|DE|bw|nap9eny
steinheim an der murr|Steinheim an der Murr|DE|bw|naq1els
steinheim|Steinheim|DE|nw|nay3el9
stein|Stein|DE|by|naraeqm
stein|Stein|NL|LI|navlec1
stein|Stein|NL|ZH|kayge9a
stekene|Stekene|BE|VL|oaw9e78
stelle|Stelle|DE|ni|nb2aeo3
stellingen|Stellingen|DE|hh|ob2venl
stembert|Stembert|BE|WA|naujecd
stendal|Stendal|DE|st|pb05esy
stene|Stene|BE|VL|maw8e43
stepekolk|Stepekolk|NL|NB|kawxebl
stephanskirchen|Stephanskirchen|DE|by|namxetv
sterksel|Sterksel|NL|NB|jawnebl
sterling heights|Sterling Heights|US||ra8a7hd
sterlitamak|Sterlitamak|RU||sb30i7f
sternschanze|Sternschanze|DE|hh|mb2senp
sterrebeek|Sterrebeek|BE|VL|navae8h
sterrenberg|Sterrenberg|NL|GE|kayfecc
sterrenberg|Sterrenberg|NL|UT|jayreao
stetten am kalten markt|Stetten am Kalten Markt|DE|bw|manoel8
steyerberg|Steyerberg|DE|ni|mb01el2
steyl|Steyl|NL|LI|lawled0
stiens|Stiens|NL|FR|mb1yec0
stift quernheim|Stift Quernheim|DE|nw|maz4ejz
stockach|Stockach|DE|bw|oamxel1
stockelsdorf|Stockelsdorf|DE|sh|ob3pepl
stocken|Stöcken|DE|ni|nazlemu
stockheim|Stockheim|DE|by|matrerc
stockheim|Stöckheim|DE|ni|naz1ep8
stockholm|Stockholm|SE||ubitfa7
stockport|Stockport|GB||rb2ddq0
stockstadt am main|Stockstadt am Main|DE|by|mastel7
stockstadt am rhein|Stockstadt am Rhein|DE|he|masdejj
stockton|Stockton|US||s9vg4j3
stockum|Stockum|DE|nw|mawzegh
stoke on trent|Stoke-on-Trent|GB||rb18dpx
stokkum|Stokkum|NL|GE|jay4eda
stokkum|Stokkum|NL|OV|jaz1ee3
stolberg|Stolberg|DE|nw|pav1edb
stollberg|Stollberg|DE|sn|nauvevi
stolpen|Stolpen|DE|sn|mavtez4
stolwijk|Stolwijk|NL|ZH|layde99
stolzenau|Stolzenau|DE|ni|mazwel7
stompetoren|Stompetoren|NL|NH|kb05e9e
stoof|Stoof|NL|NB|jaxce8g
storkow|Storkow|DE|bb|naz6eyp
straatsburg||FR||saoyehj
straelen|Straelen|DE|nw|nawwedf
stralsund|Stralsund|DE|mv|pb4vewc
stramproy|Stramproy|NL|LI|maw7ebw
strasbourg|Strasbourg|FR||saoyehj
strasburg|Strasburg|DE|mv|mb2ney6
strassburg||FR||saoyehj
straubing|Straubing|DE|by|papseux
strausberg|Strausberg|DE|bb|ob02eyl
strepy bracquegnies|Strépy-Bracquegnies|BE|WA|nau7e7g
strijen|Strijen|NL|ZH|naxre8n
strijp|Strijp|NL|ZH|layje7y
stroe|Stroe|NL|GE|jayzebt
strogino|Strogino|RU||rb92grx
strombeek bever|Strombeek-Bever|BE|VL|navfe84
strullendorf|Strullendorf|DE|by|masgeqh
stuhlingen|Stühlingen|DE|bw|mamnejh
stuhr|Stuhr|DE|ni|ob1bekb
stuifakker|Stuifakker|NL|ZH|jay4e7a
stuttgart feuerbach|Stuttgart Feuerbach|DE|bw|oaplelg
stuttgart muhlhausen|Stuttgart Mühlhausen|DE|bw|oapoeln
stuttgart ost|Stuttgart-Ost|DE|bw|papiell
stuttgart|Stuttgart|DE|bw|tapieli
suan luang|Suan Luang|TH||q805lnl
subang jaya|Subang Jaya|MY||t76glq6
subang|Subang|ID||r6frm7c
subotica|Subotica|RS||qai2fen
subulussalam|Subulussalam|ID||q75elfw
sucre|Sucre|BO||r5h58uq
sudlohn|Südlohn|DE|nw|nayaef3
sudstadt|Südstadt|DE|ni|pazgen3
suez|Suez|EG||t999ged
suginami|Suginami|JP||t9qkopo
suhl|Suhl|DE|th|paulepp
suicheng|Suicheng|CN||r9k6mzl
suihua|Suihua|CN||rajlnop
suining|Suining|CN||t9arm19
suita|Suita|JP||s9mkocg
suizhou|Suizhou|CN||t9e3mmw
sujangarh|Sūjāngarh|IN||r92yjmv
sujiatun|Sujiatun|CN||ra5qnem
sukabumi|Sukabumi|ID||s6esm51
sukawati|Sukawati|ID||q6afmrl
sukkur|Sukkur|PK||t92yj7a
sukrah|Sukrah|TN||r9sgeoh
sulaymaniyah|Sulaymaniyah|IQ||t9oshe7
suleja|Suleja|NG||r7niefy
sulingen|Sulingen|DE|ni|nb0cekh
sullana|Sullana|PE||r6ke7nv
sulldorf|Sülldorf|DE|hh|nb2uen8
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
sulzbach|Sulzbach|DE|sl|naqyefm
sumare|Sumaré|BR||s56ma8p
sumar|Sumar|NL|FR|jb1qeco
sumayl|Sumayl|IQ||r9seh71
sumbawanga|Sumbawanga|TZ||s6bvgbu
sumbe|Sumbe|AO||r62veyg
sumedang utara|Sumedang Utara|ID||q6ezm7s
sumedang|Sumedang|ID||r6eym7s
sumgayit|Sumgayit|AZ||sa2rhpz
sumida|Sumida|JP||s9p9ooe
sumy|Sumy|UA||ravggko
sunch on|Sunch’ŏn|KP||s9zjnlt
suncheon|Suncheon|KR||s9n3nq5
sunderland|Sunderland|GB||rb6ids6
sundern|Sundern|DE|nw|oawlei8
sungai buloh|Sungai Buloh|MY||r76xlq4
sungai penuh|Sungai Penuh|ID||q6salpn
sungai petani|Sungai Petani|MY||t7dpln5
sungailiat|Sungailiat|ID||q6svm2s
sunggal|Sunggal|ID||r77ylhy
sunnyvale|Sunnyvale|US||r9tt4h0
sunrise manor|Sunrise Manor|US||r9ql50d
sunset park|Sunset Park|US||qa2x86f
sunshine coast|Sunshine Coast|AU||s4vypp8
suqian|Suqian|CN||u9kbn0m
surabaya|Surabaya|ID||v6dvml7
surakarta|Surakarta|ID||t6d0mfv
surat thani|Surat Thani|TH||r7neljx
surat|Surat|IN||w8kwjib
surendranagar|Surendranagar|IN||r8p5jf1
surgut|Surgut|RU||sbo6jjy
surhuisterveen|Surhuisterveen|NL|FR|mb1qed5
surhuizum|Surhuizum|NL|FR|jb1sed6
suriapet|Suriāpet|IN||q89mk16
suriname||SR|==|a
surprise|Surprise|US||r9jf57z
surrey|Surrey|CA||taqf4et
suruc|Suruç|TR||q9sqgur
surulere|Surulere|NG||r7g2e5c
susel|Süsel|DE|sh|mb48epq
sussen|Süßen|DE|bw|nap8en4
sutton coldfield|Sutton Coldfield|GB||qb01dqy
sutton|Sutton|GB||rawndvg
suwald|Suwâld|NL|FR|jb1qech
suwaylih|Ṣuwayliḥ|JO||r9eygnk
suwon|Suwon|KR||u9tlnot
suzano|Suzano|BR||s54mabd
suzhou|Suzhou|CN||w9cyn70
suzuka|Suzuka|JP||r9mwofe
swansea|Swansea|GB||saxedl2
swartbroek|Swartbroek|NL|LI|jawbec1
sweagerbosk|Sweagerbosk|NL|FR|jb1xect
sweden||SE|==|a
sweikhuizen|Sweikhuizen|NL|LI|javjec9
swifterbant|Swifterbant|NL|FL|mb01ebo
swindon|Swindon|GB||rax8dr2
switzerland||CH|==|a
swolgen|Swolgen|NL|LI|jax1ed0
sydney|Sydney|AU||w4bxpk1
sydney|Sydney|CA||qai698u
syke|Syke|DE|ni|ob0zeki
sykhiv|Sykhiv|UA||rasbfqu
syktyvkar|Syktyvkar|RU||rbpaht6
sylhet|Sylhet|BD||r8v6kz7
syracuse|Syracuse|US||ra9l80h
syzran|Syzran|RU||rb1ohmn
szczecin|Szczecin|PL||sb2ff0f
szeged|Szeged|HU||raihffz
szekesfehervar|Székesfehérvár|HU||qal3fb5
t goy|t Goy|NL|UT|jaygeai
t harde|t Harde|NL|GE|mazmecc
t hofke|'t Hofke|NL|NB|lawxebc
t loo|t Loo|NL|GE|kazoecj
t veld|t Veld|NL|NH|lb0ie9i
t zand|'t Zand|NL|NH|lb0se98
ta if|Ta’if|SA||t8l3h0a
taboao da serra|Taboão da Serra|BR||s54daa1
tabora|Tabora|TZ||s6k2gf7
tabriz|Tabriz|IR||u9vshgl
tabuk|Tabuk|PH||q8ajn9f
tabuk|Tabuk|SA||t94wgpl
tacheng|Tacheng|CN||rajvkag
tacherting|Tacherting|DE|by|mankeux
tachikawa|Tachikawa|JP||r9p7ona
tacloban|Tacloban|PH||r7t8nj8
tacna|Tacna|PE||s5jz8gv
tacoma|Tacoma|US||ral94fw
tacurong|Tacurong|PH||q7glnic
tadepalligudem|Tadepalligudem|IN||q88pk6h
tadpatri|Tadpatri|IN||q83fjwp
taganrog|Taganrog|RU||sal8gw3
taganskiy|Taganskiy|RU||qb8tgsn
taguatinga|Taguatinga|BR||r5q1a6i
taguig|Taguig|PH||u82cn8c
tahoua|Tahoua|NE||r83dean
tahta|Ţahţā|EG||r90dgbi
tai an|Tai’an|CN||u9qjmxc
tai po|Tai Po|HK||s8odmp5
taibai|Taibai|CN||q9bmm90
taicang|Taicang|CN||t9ddn8d
taichung|Taichung|TW||v8t3n78
tainan|Tainan|TW||u8pvn5x
taipa|Taipa|MO||q8nkmng
taipei|Taipei|TW||w8vln9l
taiping|Taiping|MY||r7bhlnt
taishan|Taishan|CN||r8ntmla
taito|Taito|JP||r9p7ooa
taitung|Taitung|TW||q8p8n8i
taiyuan|Taiyuan|CN||w9v7mko
taizhou|Taizhou|CN||u9g9n53
taiz|Taiz|YE||t7zqhaa
tajimi|Tajimi|JP||q9o4ogx
tajura|Tājūrā’|LY||q9hcex3
takamatsu|Takamatsu|JP||s9ldo8d
takaoka|Takaoka|JP||r9s3ogm
takarazuka|Takarazuka|JP||r9mooc0
takasaki|Takasaki|JP||s9qxom6
takatsuki|Takatsuki|JP||s9mtocq
takeo|Takeo|KH||t7sjlz2
takoradi|Takoradi|GH||s7bmdr4
talatona|Talatona|AO||s698ewn
talcahuano|Talcahuano|CL||r44088w
talca|Talca|CL||r47m8cz
taldykorgan|Taldykorgan|KZ||qaf2jxp
talhar|Talhar|PK||r8v4j75
taling chan|Taling Chan|TH||q80aln2
talisay|Talisay|PH||r7qgng1
talkha|Ţalkhā|EG||q9c9gb6
tallahassee|Tallahassee|US||r9ak7dw
tallinn|Tallinn|EE||sbj4fsr
tam ky|Tam Kỳ|VN||r859m9b
tamale|Tamale|GH||s7o4dto
taman petaling|Taman Petaling|MY||s76wlqd
tama|Tama|JP||r9p0onf
tambacounda|Tambacounda|SN||r809cu1
tambaram|Tambaram|IN||r7xwk2l
tambov|Tambov|RU||sb0ih34
tamines|Tamines|BE|WA|mau3e8t
tamm|Tamm|DE|bw|napwelc
tampa|Tampa|US||s93n7iy
tampere|Tampere|FI||rboufq3
tampico|Tampico|MX||s8nx6c4
tampines estate|Tampines Estate|SG||s71slwq
tampines new town|Tampines New Town|SG||r71rlwr
tan an|Tân An|VN||r7ram3l
tan chau|Tân Châu|VN||r7s0m0c
tandil|Tandil|AR||q42b9bq
tando adam|Tando Adam|PK||r8xlj6q
tando allahyar|Tando Allahyar|PK||s8wqj6w
tando bago|Tando Bago|PK||s8uvj7l
tando muhammad khan|Tando Muhammad Khan|PK||q8vsj6e
tangail|Tangail|BD||r8tdkts
tangara da serra|Tangará da Serra|BR||q5te9gb
tanga|Tanga|TZ||s6jxgwm
tangerang|Tangerang|ID||u6gum47
tangerhutte|Tangerhütte|DE|st|mazoest
tangermunde|Tangermünde|DE|st|nazyeta
tanggu|Tanggu|CN||t9yemyt
tanghe|Tanghe|CN||s9gtmlf
tangier|Tangier|MA||t9pddfw
tangshan|Tangshan|CN||va04n0a
tangstedt|Tangstedt|DE|sh|mb39eo1
tanjung pandan|Tanjung Pandan|ID||q6qfm6z
tanjung pinang|Tanjung Pinang|ID||r70kly6
tanjungbalai|Tanjungbalai|ID||r769ll8
tanta|Tanta|EG||t9bjga4
tantou|Tantou|CN||s8p7mo7
tanza|Tanza|PH||q82sn7y
tanzhou|Tanzhou|CN||s8numn7
taonan|Taonan|CN||qafxnd2
taourirt|Taourirt|MA||q9lldny
taoyuan|Taoyuan|TW||s8vfn8y
taozhou|Taozhou|CN||r9bvn3p
tapachula|Tapachula|MX||s83f6rq
tarakan|Tarakan|ID||r777myn
taranto|Taranto|IT||ra2ef7x
taraz|Taraz|KZ||sa96je9
targowek|Targówek|PL||qaz9fih
targu mures|Târgu Mureş|RO||rajafs8
tariba|Táriba|VE||r7jq8be
tarija|Tarija|BO||r5a68w7
tarime|Tarime|TZ||r6u9gjh
tarlac city|Tarlac City|PH||s850n70
tarnow|Tarnów|PL||qasxfib
tarp|Tarp|DE|sh|mb5vem4
tarragona|Tarragona|ES||ra48dzh
tarsus|Tarsus|TR||s9skgkx
tartus|Ţarţūs|SY||s9mxgnp
tasek glugor|Tasek Glugor|MY||r7d8ln6
tashkent|Tashkent|UZ||ua4mj8a
tasikmalaya|Tasikmalaya|ID||t6dnm8m
tatui|Tatuí|BR||q554a72
taubate|Taubaté|BR||s561adg
tauberbischofsheim|Tauberbischofsheim|DE|bw|naruemu
taucha|Taucha|DE|sn|nawqeuo
taufkirchen|Taufkirchen|DE|by|oanhesa
taunggyi|Taunggyi|MM||r8jrldk
taungoo|Taungoo|MM||q8emlbv
taunsa|Taunsa|PK||q9bajc9
taunusstein|Taunusstein|DE|he|oatbein
tauranga|Tauranga|NZ||r41brhd
tawau|Tawau|MY||s79smzh
tay ho|Tây Hồ|VN||r8kjm1x
tay ninh|Tây Ninh|VN||r7tfm2q
tayabas|Tayabas|PH||q80zn9r
taytay|Taytay|PH||r82gn8h
taza|Taza|MA||r9l1dkv
tbilisi|Tbilisi|GE||ua5thcj
tebessa|Tébessa|DZ||r9oceik
tebingtinggi|Tebingtinggi|ID||q779ljg
tecklenburg|Tecklenburg|DE|nw|naz2ehp
tegal|Tegal|ID||s6exmb6
tegelen|Tegelen|NL|LI|oawmed2
tegel|Tegel|DE|be|pb02ewx
tegucigalpa|Tegucigalpa|HN||t81475r
tehran|Tehran|IR||w9p5huu
tehuacan|Tehuacán|MX||r8da6dg
teisendorf|Teisendorf|DE|by|namxevm
teixeira de freitas|Teixeira de Freitas|BR||r5laatm
tekirdag|Tekirdağ|TR||qa3ug0f
tekstil shchiki|Tekstil’shchiki|RU||qb8qgsu
tel aviv|Tel Aviv|IL||s9f4gkm
telde|Telde|ES||q93rcp6
telford|Telford|GB||rb0cdp7
telgte|Telgte|DE|nw|oayeehm
teltow|Teltow|DE|bb|oazkewu
teluk intan|Teluk Intan|MY||r796lom
teluknaga|Teluknaga|ID||r6h2m48
temara|Temara|MA||s9k9dct
tema|Tema|GH||r7drdvy
temecula|Temecula|US||q9j14ul
temirtau|Temirtau|KZ||rat1jin
tempe junction|Tempe Junction|US||r9it592
tempelhof|Tempelhof|DE|be|pazrex8
tempe|Tempe|US||r9it595
templin|Templin|DE|bb|ob1kexi
temse|Temse|BE|VL|oaw1e7p
temuco|Temuco|CL||r3ye8ac
ten boer|Ten Boer|NL|GR|mb20eel
ten post|Ten Post|NL|GR|jb22eep
tengyue|Tengyue|CN||q8vflhn
teningen|Teningen|DE|bw|nanpehp
teni|Teni|IN||t7ptjv8
teofilo otoni|Teófilo Otoni|BR||q5keaop
tepexpan|Tepexpan|MX||q8gh696
tepic|Tepic|MX||s8lr5sn
ter aar|Ter Aar|NL|ZH|nayxe93
ter apelkanaal|Ter Apelkanaal|NL|GR|jb0yefl
ter apel|Ter Apel|NL|GR|lb0wefm
ter heijde|Ter Heijde|NL|ZH|jayje7l
terborg|Terborg|NL|GE|may8edn
terbregge|Terbregge|NL|ZH|laybe8k
teresina|Teresina|BR||t6jval4
teresopolis|Teresópolis|BR||r57qakm
terheijden|Terheijden|NL|NB|maxge97
terherne|Terherne|NL|FR|jb1bec2
termaar|Termaar|NL|LI|javbecd
ternaard|Ternaard|NL|FR|kb2aecl
ternate|Ternate|ID||r707npu
ternat|Ternat|BE|VL|navbe7l
terneuzen|Terneuzen|NL|ZE|oawme6n
terni|Terni|IT||qa88ev4
ternopil|Ternopil|UA||rarnfv3
terrassa|Terrassa|ES||ra5he1m
terrebonne|Terrebonne|CA||qagy87f
terschuur|Terschuur|NL|GE|kaywebc
tervuren|Tervuren|BE|VL|oav6e8j
terwinselen|Terwinselen|NL|LI|lavbecq
terwispel|Terwispel|NL|FR|jb1aect
terwolde|Terwolde|NL|GE|kaz8ecy
teshi old town|Teshi Old Town|GH||r7didvp
tessenderlo|Tessenderlo|BE|VL|oavvea5
teteringen|Teteringen|NL|NB|maxde9e
teterow|Teterow|DE|mv|nb3deuy
tete|Tete|MZ||s5p4ghb
tetouan|Tétouan|MA||s9oudh3
tettnang|Tettnang|DE|bw|oamfemn
tetuan de las victorias|Tetuán de las Victorias|ES||ra2edlq
teublitz|Teublitz|DE|by|maqqetl
teutschenthal|Teutschenthal|DE|st|mawxess
texcoco de mora|Texcoco de Mora|MX||q8g769c
teziutlan|Teziutlan|MX||q8h26dk
thai nguyen|Thái Nguyên|VN||s8lzm21
thale|Thale|DE|st|naxreqo
thalheim|Thalheim|DE|sn|mauuevp
thalmassing|Thalmässing|DE|by|maqder6
thanesar|Thānesar|IN||r999jtf
thane|Thāne|IN||u8fcjio
thanh hoa|Thanh Hóa|VN||t8h0m1t
thanh khe|Thanh Khê|VN||r86nm8j
thanh pho ba ria|Thành Phố Bà Rịa|VN||r7r6m5p
thanh pho song cong|Thành phố Sông Công|VN||q8lom20
thanh xuan|Thanh Xuân|VN||s8kbm1w
thanjavur|Thanjavur|IN||s7rzjzu
thannhausen|Thannhausen|DE|by|mao4ep3
tharandt|Tharandt|DE|sn|mavnexq
thaton|Thaton|MM||q890leh
the bronx|The Bronx|US||ua3h86t
the hague|Den Haag|NL|ZH|sayoe7y
the netherlands||NL|==|a
theereheide|Theereheide|NL|NB|laxgeau
thembisa|Thembisa|ZA||s4xsg2f
thenali|Thenali|IN||r874k40
thessaloniki|Thessaloníki|GR||sa2wfnp
theux|Theux|BE|WA|naudec5
thi tran ai tu|Thị Trấn Đại Từ|VN||r8m3m1g
thi tran ong trieu|Thị Trấn Đông Triều|VN||r8kkm3v
thi tran thuan chau|Thị Trấn Thuận Châu|VN||r8lklw1
thies nones|Thiès Nones|SN||r832ckv
thies|Thiès|SN||s833ckz
thika|Thika|KE||r6v5gqz
thiruvananthapuram|Thiruvananthapuram|IN||t7lljtr
thohoyandou|Thohoyandou|ZA||q569g8o
thoi lai|Thới Lai|VN||q7pzm18
tholen|Tholen|NL|ZE|max5e7q
tholey|Tholey|DE|sl|nargefk
thon buri|Thon Buri|TH||q804ln5
thoothukudi|Thoothukudi|IN||s7mdjx1
thornton|Thornton|US||ra0r5sf
thorn|Thorn|NL|LI|law4ec8
thot not|Thốt Nốt|VN||r7qjm15
thousand oaks|Thousand Oaks|US||q9kx4pw
thrissur|Thrissur|IN||s7r8jrq
thu dau mot|Thủ Dầu Một|VN||s7sim49
thu uc|Thủ Đức|VN||t7s5m4l
thuan an|Thuận An|VN||t7scm4f
thuan thanh|Thuận Thanh|VN||r8khm2o
thuin|Thuin|BE|WA|natue7x
thum|Thum|DE|sn|maurevz
thunder bay|Thunder Bay|CA||qaoe703
thung khru|Thung Khru|TH||q7zvln7
thuqbah|Thuqbah|SA||r8yyhrg
thuringen||DE|=|a
tianfu|Tianfu|CN||q9tinb1
tianjin|Tianjin|CN||x9yqmxi
tianshui|Tianshui|CN||u9m2m1q
tiaret|Tiaret|DZ||r9o9dzo
tiebo|Tiébo|SN||q82ncmx
tiefenbronn|Tiefenbronn|DE|bw|mapmekg
tieling|Tieling|CN||sa7hng0
tieli|Tieli|CN||qakinrp
tielt winge|Tielt-Winge|BE|VL|navge9k
tielt|Tielt|BE|VL|oavoe59
tiel|Tiel|NL|GE|pay5eb3
tienen|Tienen|BE|VL|oav5e9q
tienray|Tienray|NL|LI|kax2ecx
tiergarten|Tiergarten|DE|be|nazwex5
tigwav|Tigwav|HT||q8d789l
tijnje|Tijnje|NL|FR|kb1becn
tijuana|Tijuana|MX||u9ga4v0
tilburg|Tilburg|NL|NB|rax8ea5
tilff|Tilff|BE|WA|maugebi
tilligte|Tilligte|NL|OV|jazlefb
tima|Ţimā|EG||q90rgbb
timika|Timika|ID||r6l7ofo
timisoara|Timişoara|RO||rah3fiz
timmendorfer strand|Timmendorfer Strand|DE|sh|nb40epy
timon|Timon|BR||r6jval0
tin shui wai|Tin Shui Wai|HK||s8oemoo
tinaquillo|Tinaquillo|VE||q7pk8ma
tinga|Tinga|NL|FR|lb1aebp
tinh bien|Tịnh Biên|VN||r7rglzi
tinsukia|Tinsukia|IN||q92dl8w
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
titagarh|Titāgarh|IN||q8p6kph
titisee neustadt|Titisee-Neustadt|DE|bw|nan4eir
titiwangsa|Titiwangsa|MY||q76ulqi
tittmoning|Tittmoning|DE|by|manievh
titz|Titz|DE|nw|navpedu
tivaouane|Tivaouane|SN||q83jcla
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
tobolsk|Tobolsk|RU||qbfoj5l
tobruk|Tobruk|LY||r9f5fqj
tochigi|Tochigi|JP||r9r2oo5
tocoa|Tocoa|HN||q85k794
todtnau|Todtnau|DE|bw|mamvei2
toging am inn|Töging am Inn|DE|by|nao2euy
tokai|Tōkai|JP||q9naogb
tokat|Tokat|TR||qa1zgpj
tokch on|Tŏkch’ŏn|KP||ra0fnmq
tokorozawa|Tokorozawa|JP||s9pgonf
tokoza|Tokoza|ZA||q4wsg25
tokushima|Tokushima|JP||s9kno9t
tokuyama|Tokuyama|JP||q9klo26
tokyo|Tokyo|JP||x9p5oo1
toledo|Toledo|BR||q51d9qq
toledo|Toledo|PH||r7qunfg
toledo|Toledo|US||sa5q7fw
toli toli|Toli-Toli|ID||r70wn7m
toliara|Toliara|MG||r555h9b
tolkamer|Tolkamer|NL|GE|lay1ecy
tollebeek|Tollebeek|NL|FL|lb0cebs
toluca|Toluca|MX||s8fl677
tolyatti|Tolyatti|RU||tb2php3
tomakomai|Tomakomai|JP||ra8gotc
tomsk|Tomsk|RU||tbaykg2
tonala|Tonalá|MX||s8ja5x8
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
toowoomba|Toowoomba|AU||r4tgpm3
topeka|Topeka|US||q9yh6i8
torbat e heydariyeh|Torbat-e Ḩeydarīyeh|IR||q9nzigi
tordher|Tordher|PK||r9kfjgt
torgau|Torgau|DE|sn|oax8ew4
torgelow|Torgelow|DE|mv|nb2zeyx
torhout|Torhout|BE|VL|oavve4m
toride|Toride|JP||q9pqop4
tornesch|Tornesch|DE|sh|nb36en0
toronto|Toronto|CA||vabf7rg
torrance|Torrance|US||r9k04ra
torrejon de ardoz|Torrejón de Ardoz|ES||qa2edmd
torreon|Torreón|MX||t8wy5wq
torun|Toruń|PL||rb19fbo
toshima|Toshima|JP||s9pcoo6
tostedt|Tostedt|DE|ni|nb1zen0
totonicapan|Totonicapán|GT||q83f6u8
tottenham|Tottenham|GB||qaxcdvt
tottori shi|Tottori-shi|JP||r9omo8v
touba|Touba|SN||u83acnw
toufen|Toufen|TW||q8uln7v
touggourt|Touggourt|DZ||r9hzecv
toulon|Toulon|FR||ra9sech
toulouse|Toulouse|FR||sab4e00
tournai|Tournai|BE|WA|qaule5f
tours|Tours|FR||ralndxy
townsville|Townsville|AU||r5ghp7t
toyama|Toyama|JP||s9ryoh6
toyohashi|Toyohashi|JP||s9mlohm
toyokawa|Toyokawa|JP||r9mqoho
toyonaka|Toyonaka|JP||s9mmocb
toyota|Toyota|JP||s9ngogz
tra vinh|Trà Vinh|VN||r7pnm3e
traben trarbach|Traben-Trarbach|DE|rp|masrefs
trabzon|Trabzon|TR||ra3wgyd
trang bang|Trảng Bàng|VN||r7snm3g
trappenkamp|Trappenkamp|DE|sh|mb44eod
traunreut|Traunreut|DE|by|oan8euz
traunstein|Traunstein|DE|by|oamzev4
travemunde|Travemünde|DE|sh|nb3weq7
trazegnies|Trazegnies|BE|WA|mau6e81
trebbin|Trebbin|DE|bb|naz2ewq
trebur|Trebur|DE|he|naspejd
treffurt|Treffurt|DE|th|maw2eof
tremelo|Tremelo|BE|VL|navne93
trendelburg|Trendelburg|DE|he|max9em6
trento|Trento|IT||qahzeqw
treptow|Treptow|DE|be|paztexc
treuchtlingen|Treuchtlingen|DE|by|napzeqb
treuenbrietzen|Treuenbrietzen|DE|bb|nayqevr
treuen|Treuen|DE|sn|naueeu6
tri cities|Tri-Cities|US||raih4ow
triberg|Triberg|DE|bw|manpeiv
tricht|Tricht|NL|GE|kay5ean
trier|Trier|DE|rp|qas8eeg
trieste|Trieste|IT||ragteya
triftern|Triftern|DE|by|maofew5
trincomalee|Trincomalee|LK||q7luk5n
trindade|Trindade|BR||r5nra2j
tripoli|Tripoli|LB||r9lngnk
tripoli|Tripoli|LY||u9hdewn
trittau|Trittau|DE|sh|mb2xeox
trochtelfingen|Trochtelfingen|DE|bw|mao7elo
trois rivieres|Trois-Rivières|CA||rair8ah
troisdorf|Troisdorf|DE|nw|qav5efv
trondheim|Trondheim|NO||rbu7eow
trooz|Trooz|BE|WA|mauhebu
troparevo|Troparëvo|RU||qb8mgs4
trossingen|Trossingen|DE|bw|nankek0
trostberg an der alz|Trostberg an der Alz|DE|by|nanfeuw
trujillo|Trujillo|PE||u6bg7sh
tsaritsyno|Tsaritsyno|RU||qb8jgsl
tschechien||CZ|==|a
tsentralno miskyi|Tsentralno-Miskyi|UA||qao6gtn
tsentralnyi|Tsentralnyi|UA||rakugsb
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
tubarao|Tubarão|BR||q4qxa3v
tubbergen|Tubbergen|NL|OV|oazleeu
tubingen|Tübingen|DE|bw|qaosel5
tubize|Tubize|BE|WA|oaute7o
tucson|Tucson|US||t9fi5bv
tuen mun|Tuen Mun|HK||s8o7mol
tuguegarao|Tuguegarao|PH||r8ayna4
tuikwerd|Tuikwerd|NL|GR|lb24ef6
tuindorp|Tuindorp|NL|ZH|kay9e86
tuitjenhorn|Tuitjenhorn|NL|NH|lb0ie97
tuk|Tuk|NL|OV|kb0oecx
tulancingo|Tulancingo|MX||q8hs6as
tula|Tula|RU||sb4kgsi
tulsa|Tulsa|US||s9qf6hd
tulua|Tuluá|CO||r79c80c
tumkur|Tumkūr|IN||s7z2ju6
tumxuk|Tumxuk|CN||ra0rjzm
tunduma|Tunduma|TZ||r686gf1
tung chung|Tung Chung|HK||q8nxmoi
tungelroy|Tungelroy|NL|LI|jaw9ebx
tungendorf|Tungendorf|DE|sh|nb4aens
tungipara|Tungipara|BD||q8pmktq
tungi|Tungi|BD||s8sdkv4
tunis|Tunis|TN||t9saeo9
tunja|Tunja|CO||r7de888
tuntenhausen|Tuntenhausen|DE|by|man6ete
turgutlu|Turgutlu|TR||q9wyg0y
turhal|Turhal|TR||qa27go8
turijn||IT||taf7ehd
turin|Turin|IT||taf7ehd
turkheim|Türkheim|DE|by|maniepk
turkistan|Turkistan|KZ||raa9j5m
turkmenabat|Türkmenabat|TM||r9yjism
turku|Turku|FI||rblxflv
turmero|Turmero|VE||s7qf8ol
turnhout|Turnhout|BE|VL|pawke9q
turpan|Turpan|CN||sa9bkrq
tuscaloosa|Tuscaloosa|US||q9i974r
tuttlingen|Tuttlingen|DE|bw|panaeki
tutzing|Tutzing|DE|by|nan3erc
tuxtepec|Tuxtepec|MX||r8c96gz
tuxtla|Tuxtla|MX||t88j6pc
tuy hoa|Tuy Hòa|VN||r7yembo
tuyen quang|Tuyên Quang|VN||q8mmm09
tuz khurmatu|Ţūz Khūrmātū|IQ||q9mxhbz
tuzla|Tuzla|BA||radqfbv
tver|Tver|RU||sbbygnq
tweede exloermond|Tweede Exloërmond|NL|DR|lb0zef9
twekkelerveld|Twekkelerveld|NL|OV|maz3ef2
twello|Twello|NL|GE|naz4ecy
twente||NL|=|a
twifu praso|Twifu Praso|GH||q7dldrp
twijzelerheide|Twijzelerheide|NL|FR|kb1wect
twijzel|Twijzel|NL|FR|jb1vecx
twisk|Twisk|NL|NH|kb0iea1
twistringen|Twistringen|DE|ni|nb0oek0
twist|Twist|DE|ni|nb08efn
tychy|Tychy|PL||qatafcp
tyler|Tyler|US||q9fv6ja
tynaarlo|Tynaarlo|NL|DR|kb1geee
tyoply stan|Tyoply Stan|RU||qb8igs5
tyre|Tyre|LB||r9ifglr
tytsjerk|Tytsjerk|NL|FR|kb1tecf
tyumen|Tyumen|RU||tbcriy1
tzummarum|Tzummarum|NL|FR|kb1webf
tzum|Tzum|NL|FR|kb1oebg
ubach palenberg|Übach-Palenberg|DE|nw|oavged0
ubachsberg|Ubachsberg|NL|LI|kav9ecj
uba|Ubá|BR||q5bcakq
uberaba|Uberaba|BR||s5f5a6v
uberherrn|Überherrn|DE|sl|naqseem
uberlandia|Uberlândia|BR||t5hga5w
uberlingen|Überlingen|DE|bw|oampelh
uberruhr holthausen|Überruhr-Holthausen|DE|nw|mawuefo
ube|Ube|JP||r9kao0l
ubon ratchathani|Ubon Ratchathani|TH||q84clz9
ubstadt weiher|Ubstadt-Weiher|DE|bw|naqkejz
uc pho|Đức Phổ|VN||r835mao
uc trong|Đưc Trọng|VN||r7umm91
uccle|Uccle|BE|BR|qav4e82
udaipur|Udaipur|IN||s8ubjkr
uddel|Uddel|NL|GE|kaz6ec2
udenhout|Udenhout|NL|NB|maxdeaa
uden|Uden|NL|NB|paxiebm
udgir|Udgīr|IN||q8d3ju8
udine|Udine|IT||qahzews
udon thani|Udon Thani|TH||q8aeltj
udupi|Udupi|IN||r7z1jnn
ueckermunde|Ueckermünde|DE|mv|nb3aez0
ueda|Ueda|JP||r9r4ok4
uedem|Uedem|DE|nw|naxjedf
uelsen|Uelsen|DE|ni|maztef4
uelzen|Uelzen|DE|ni|pb14epd
uerdingen|Uerdingen|DE|nw|oawneeg
uetersen|Uetersen|DE|sh|ob35emu
uetze|Uetze|DE|ni|mazreoc
ufa|Ufa|RU||ub62i7h
uffelte|Uffelte|NL|DR|kb0nedg
uffenheim|Uffenheim|DE|by|marmeof
ugchelen|Ugchelen|NL|GE|layyech
ugep|Ugep|NG||r7e5eig
uhingen|Uhingen|DE|bw|napaemn
uhldingen muhlhofen|Uhldingen-Mühlhofen|DE|bw|mamlelp
uhlingen birkendorf|Ühlingen-Birkendorf|DE|bw|mamkej4
uige|Uíge|AO||s6cvf1u
uijeongbu si|Uijeongbu-si|KR||s9uunox
uitgeest|Uitgeest|NL|NH|nazxe93
uithoorn|Uithoorn|NL|NH|oaz4e9f
uithuizen|Uithuizen|NL|GR|mb2deej
uithuizermeeden|Uithuizermeeden|NL|GR|lb2deeo
uitkerke|Uitkerke|BE|VL|mawje4q
uitweg|Uitweg|NL|UT|jayee9y
uji|Uji|JP||r9mxod8
ujjain|Ujjain|IN||s8qejqi
ujpest|Újpest|HU||qam5fd0
ukhta|Ukhta|RU||qbuli15
uk||GB|==|a
ulan bator|Ulan Bator|MN||tan3m4w
ulan ude|Ulan-Ude|RU||saxzm6w
ulanhot|Ulanhot|CN||rai0nb4
ulanqab|Ulanqab|CN||ta3vmm9
ulestraten|Ulestraten|NL|LI|lavfec2
ulft|Ulft|NL|GE|nay5edq
ulhasnagar|Ulhasnagar|IN||s8fejj7
ullyul|Ŭllyul|KP||q9wznjr
ulm|Ulm|DE|bw|qaogenr
ulrum|Ulrum|NL|GR|kb28edl
ulsan|Ulsan|KR||u9oqnv8
ulu bedok|Ulu Bedok|SG||s71plwp
uluberiya|Uluberiya|IN||r8ogkoq
ulvenhout|Ulvenhout|NL|NB|max7e9c
ulyanovsk|Ulyanovsk|RU||tb4xhmf
umarkot|Umarkot|PK||r8wgj9q
umea|Umeå|SE||qbvbfga
umkirch|Umkirch|DE|bw|manfehl
umm qasr|Umm Qaşr|IQ||q99ghl4
umraniye|Umraniye|TR||ta3yg4w
umuahia|Umuahia|NG||s7dcegt
umuarama|Umuarama|BR||q53z9rw
unaizah|Unaizah|SA||r8yiha8
ungaran|Ungaran|ID||r6e6meo
united kingdom||GB|==|a
united states||US|==|a
universal city|Universal City|US||q9ku4r9
universitats und hansestadt greifswald|Universitäts- und Hansestadt Greifswald|DE|mv|pb49ex8
unnao|Unnāo|IN||r8zrk3l
unna|Unna|DE|nw|qax6ehd
unterfohring|Unterföhring|DE|by|nanvesc
untergriesbach|Untergriesbach|DE|by|maoxexz
untergruppenbach|Untergruppenbach|DE|bw|maqdels
unterhaching|Unterhaching|DE|by|oanjesa
unterhausen|Unterhausen|DE|bw|naojelq
unterkrozingen|Unterkrozingen|DE|bw|nan4ehd
untermeitingen|Untermeitingen|DE|by|manseq1
unterschleissheim|Unterschleißheim|DE|by|oao4es6
upata|Upata|VE||q7ka92n
uppal kalan|Uppal Kalan|IN||q8adjy8
upper west side|Upper West Side|US||ra3b86i
uppsala|Uppsala|SE||rbkaf90
urasoe|Urasoe|JP||q8yynqt
urayasu|Urayasu|JP||r9p2oom
urbach|Urbach|DE|bw|napmemm
urdaneta|Urdaneta|PH||r86en6x
ureterp|Ureterp|NL|FR|lb1hed5
urganch|Urganch|UZ||ra5fikf
urk|Urk|NL|FL|ob0aebk
urmond|Urmond|NL|LI|lavnec1
uromi|Uromi|NG||q7gmedl
ursynow|Ursynów|PL||rayvfih
uruapan|Uruapan|MX||s8fy60i
uruguaiana|Uruguaiana|BR||q4nd9hf
uruma|Uruma|JP||q8zanr6
urumqi|Ürümqi|CN||vaboknc
usak|Uşak|TR||s9xfg5p
usa||US|==|a
usera|Usera|ES||ra27dlq
usingen|Usingen|DE|he|natuejq
uskudar|Üsküdar|TR||ta3yg4l
uslar|Uslar|DE|ni|naxiems
usquert|Usquert|NL|GR|kb2ceed
ussuriysk|Ussuriysk|RU||raboo2k
ust ilimsk|Ust’-Ilimsk|RU||qbf4lt6
ust kamenogorsk|Ust-Kamenogorsk|KZ||sastk9h
us||US|==|a
utrecht|Utrecht|NL|UT|saypea8
utsunomiya|Utsunomiya|JP||s9rlook
uvira|Uvira|CD||s6okg4y
uyo|Uyo|NG||s7c1ei1
uzhhorod|Uzhhorod|UA||qap2flx
vaals|Vaals|NL|LI|mav1ecq
vaartbroek|Vaartbroek|NL|NB|max0eba
vaassen|Vaassen|NL|GE|naz9ecl
vacoas|Vacoas|MU||q5dmibo
vadodara|Vadodara|IN||u8nyjjd
vaesrade|Vaesrade|NL|LI|javhecf
vahrenheide|Vahrenheide|DE|ni|nazmen3
vaihingen an der enz|Vaihingen an der Enz|DE|bw|oapyekw
vaihingen mitte|Vaihingen-Mitte|DE|bw|mapdelb
valburg|Valburg|NL|GE|kay7ec3
valdivia|Valdivia|CL||r3vf88j
valencia|Valencia|ES||t9znduy
valencia|Valencia|US||r9lo4qj
valencia|Valencia|VE||u7q88n4
valendries|Valendries|NL|GE|kaxxebx
valenzuela|Valenzuela|PH||t82un81
valera|Valera|VE||r7nw8fw
valinhos|Valinhos|BR||q567a9g
valkenburg|Valkenburg|NL|LI|lavbec7
valkenburg|Valkenburg|NL|ZH|layye8b
valkenswaard|Valkenswaard|NL|NB|oawneb6
valladolid|Valladolid|ES||sa5qdiw
valle de la pascua|Valle de La Pascua|VE||r7nm8sn
valledupar|Valledupar|CO||s7r388j
vallejo|Vallejo|US||q9vu4ge
vallendar|Vallendar|DE|rp|nau0eh6
valparaiso de goias|Valparaíso de Goiás|BR||r5pda6q
valparaiso|Valparaíso|CL||s4e88d1
valsad|Valsād|IN||r8j9jil
valthermond|Valthermond|NL|DR|lb0wefc
valthe|Valthe|NL|DR|kb0tef5
van nuys|Van Nuys|US||r9kz4qz
van starkenborgh|Van Starkenborgh|NL|GR|jb1wee9
vancouver|Vancouver|CA||taqt4e0
vancouver|Vancouver|US||rags4fa
vanderbijlpark|Vanderbijlpark|ZA||r4vtg1c
vantaa|Vantaa|FI||rblhftk
van|Van|TR||t9wxh8i
vapi|Vapi|IN||r8iljii
varamin|Varāmīn|IR||r9o4hvh
varanasi|Varanasi|IN||u8wckal
varel|Varel|DE|ni|ob2ceim
varginha|Varginha|BR||r5a5adt
varik|Varik|NL|GE|jaxyeax
varna|Varna|BG||saa2g1j
varsenare|Varsenare|BE|VL|maw7e4q
varsseveld|Varsseveld|NL|GE|mayaedy
varzea grande|Várzea Grande|BR||s5qj9k3
varzea paulista|Várzea Paulista|BR||q55ja9x
vasco da gama|Vasco da Gama|IN||q84sjl2
vasteras|Västerås|SE||qbjmf5z
vasyl evsky ostrov|Vasyl'evsky Ostrov|RU||rbkig81
vaterstetten|Vaterstetten|DE|by|oannesp
vaughan|Vaughan|CA||sabs7r6
vaux sous chevremont|Vaux-sous-Chèvremont|BE|WA|maukebn
vechelde|Vechelde|DE|ni|naz6eos
vechta|Vechta|DE|ni|ob0hej1
vedado|Vedado|CU||q8qa7j5
vedrin|Vedrin|BE|WA|mauae9k
veelerveen|Veelerveen|NL|GR|jb1eeft
veendam|Veendam|NL|GR|ob1jef4
veenendaal|Veenendaal|NL|UT|payjebg
veenhuizen|Veenhuizen|NL|DR|jb1beds
veenoord|Veenoord|NL|DR|lb0fef1
veen|Veen|NL|NB|laxuea7
veerle|Veerle|BE|VL|mavve9v
veessen|Veessen|NL|GE|jaziecx
vegesack|Vegesack|DE|hb|pb1qejy
veghel|Veghel|NL|NB|oaxeebf
veitsbronn|Veitsbronn|DE|by|marjeq9
veitshochheim|Veitshöchheim|DE|by|nasfeng
vejalpur|Vejalpur|IN||q8p1jkc
velbert|Velbert|DE|nw|qawmefk
velburg|Velburg|DE|by|maqresf
velddriel|Velddriel|NL|GE|jaxteaq
veldegem|Veldegem|BE|VL|mavye4s
velden|Velden|DE|by|maodeu2
velden|Velden|NL|LI|mawted5
veldhoven|Veldhoven|NL|NB|mawueb0
veldhuizen|Veldhuizen|NL|GE|naykebo
veldhuizen|Veldhuizen|NL|UT|nayoe9x
velen|Velen|DE|nw|nay5eff
velikiy novgorod|Velikiy Novgorod|RU||rbgkgav
velikiye luki|Velikiye Luki|RU||qbaig8u
vellmar|Vellmar|DE|he|oawoemc
vellore|Vellore|IN||s7xwjzt
velp|Velp|NL|GE|oaygecl
velsen zuid|Velsen-Zuid|NL|NH|qazqe8x
velserbroek|Velserbroek|NL|NH|nazne8y
velten|Velten|DE|bb|nb0dewm
veltum|Veltum|NL|LI|lax4eck
veluwe||NL|=|a
ven zelderheide|Ven-Zelderheide|NL|LI|jaxnecq
venhorst|Venhorst|NL|NB|kaxdeby
venhuizen|Venhuizen|NL|NH|mb0aeag
venice||US||ra0g7e5
venlo|Venlo|NL|LI|qawped5
venray|Venray|NL|LI|pax4ecm
venustiano carranza|Venustiano Carranza|MX||s8g068q
ven|Ven|NL|NB|maxgebf
veracruz|Veracruz|MX||s8fa6gy
veraval|Verāval|IN||r8k3jbh
verden|Verden|DE|ni|ob10elo
vereeniging|Vereeniging|ZA||s4vxg1l
vereinigte staaten||US|==|a
verenigd koninkrijk||GB|==|a
verenigde staten||US|==|a
verhunskyi|Verhunskyi|UA||raozgxd
verl|Verl|DE|nw|oay4ejo
verona|Verona|IT||rag8eqj
versmold|Versmold|DE|nw|oaykein
verviers|Verviers|BE|WA|paujeca
veshnyaki|Veshnyaki|RU||qb8sgt2
vespasiano|Vespasiano|BR||q5fbai0
vessem|Vessem|NL|NB|lawueap
vetschau|Vetschau|DE|bb|naxvez4
vettweiss|Vettweiß|DE|nw|nauxeec
veulen|Veulen|NL|LI|jax0ecj
veurne|Veurne|BE|VL|navve3f
viamao|Viamão|BR||s4mg9ya
viana|Viana|AO||t699ex5
vianen|Vianen|NL|NB|jaxoeca
vianen|Vianen|NL|UT|oayfea5
vicenza|Vicenza|IT||qagjes3
victoria de durango|Victoria de Durango|MX||s8sq5ta
victoria|Victoria|CA||saok4dd
victoria|Victoria|HK||t8nxmp2
victorville|Victorville|US||q9ly4u7
vidisha|Vidisha|IN||r8rdjw5
viechtach|Viechtach|DE|by|naqcevt
vielsalm|Vielsalm|BE|WA|matoecg
vienenburg|Vienenburg|DE|ni|naybepc
vienna|Vienna|AT||uanxf5h
vientiane|Vientiane|LA||t8bxlt0
viernheim|Viernheim|DE|he|oarmeju
vierpolders|Vierpolders|NL|ZH|kay4e7m
viersen|Viersen|DE|nw|qawdedr
viet tri|Việt Trì|VN||s8l8m0s
viet yen|Việt Yên|VN||r8l3m2t
vigo|Vigo|ES||sa7bd7s
vihari|Vihari|PK||q99gjh0
vijayapura|Vijayapura|IN||s88qjqc
vijayawada|Vijayawada|IN||u87vk41
vijfhuizen|Vijfhuizen|NL|NH|kazfe90
vijlen|Vijlen|NL|LI|kav3ecl
vila andrade|Vila Andrade|BR||r54daa7
vila curuca|Vila Curuca|BR||r54pab2
vila flor|Vila Flor|AO||r692ewz
vila jacui|Vila Jacui|BR||r54qaay
vila mariana|Vila Mariana|BR||q54haah
vila maria|Vila Maria|BR||q54paal
vila matilde|Vila Matilde|BR||q54maas
vila medeiros|Vila Medeiros|BR||q54raam
vila prudente|Vila Prudente|BR||q54haan
vila velha|Vila Velha|BR||s5djas3
vilkhivskyi|Vilkhivskyi|UA||qaougx4
villa canales|Villa Canales|GT||r8286wj
villa lugano|Villa Lugano|AR||q49o9dl
villa mercedes|Villa Mercedes|CL||r4248c2
villa nueva|Villa Nueva|GT||t82d6wd
villahermosa|Villahermosa|MX||s8bz6pu
villapark|Villapark|NL|NB|lawweb9
villaverde|Villaverde|ES||qa23dlq
villavicencio|Villavicencio|CO||s79h87h
ville marie|Ville-Marie|CA||qage87n
villeray saint michel parc extension|Villeray–Saint-Michel–Parc-Extension|CA||ragk87j
villers la ville|Villers-la-Ville|BE|WA|nauie8l
villers le bouillet|Villers-le-Bouillet|BE|WA|mauieam
villeurbanne|Villeurbanne|FR||rah5e9k
villingen schwenningen|Villingen-Schwenningen|DE|bw|qaniejl
villmar|Villmar|DE|he|matzeir
vilnius|Vilnius|LT||tb5xfu8
vilsbiburg|Vilsbiburg|DE|by|naoleuc
vilseck|Vilseck|DE|by|martess
vilshofen|Vilshofen|DE|by|oap3ewn
vilt|Vilt|NL|LI|javaec5
vilvoorde|Vilvoorde|BE|VL|pavhe8b
vina del mar|Viña del Mar|CL||s4ea8d9
vinh chau|Vĩnh Châu|VN||r7nwm2e
vinh long|Vĩnh Long|VN||r7qhm2d
vinh yen|Vĩnh Yên|VN||q8l7m1c
vinh|Vinh|VN||t8dvm1l
vinkeveen|Vinkeveen|NL|UT|laz2e9p
vinnytsya|Vinnytsya|UA||saqrg33
viransehir|Viranşehir|TR||r9tegyg
virar|Virār|IN||u8g2ji9
virginia beach|Virginia Beach|US||s9sd80y
virginia|Virginia|ZA||q4ryfyn
virton|Virton|BE|WA|narpebd
visakhapatnam|Visakhapatnam|IN||u8b4kb4
visalia|Visalia|US||q9qx4on
visbek|Visbek|DE|ni|nb0sej3
viseu|Viseu|PT||qa2yda1
vise|Visé|BE|WA|oauyebu
visselhovede|Visselhövede|DE|ni|nb17emm
vista|Vista|US||q9i84uc
vitebsk|Vitebsk|BY||sb7bg7w
vitoria da conquista|Vitória da Conquista|BR||r5spaqk
vitoria de santo antao|Vitória de Santo Antão|BR||r6bgb5z
vitoria|Vitória|BR||s5dkary
vizianagaram|Vizianagaram|IN||r8cckbp
vlaams brabant||BE|=|a
vlaanderen||BE|=|a
vlaardingen|Vlaardingen|NL|ZH|qay7e82
vladikavkaz|Vladikavkaz|RU||sa9khc3
vladimir|Vladimir|RU||sb9yh08
vladivostok|Vladivostok|RU||ta9ro2b
vlagtwedde|Vlagtwedde|NL|GR|kb1befr
vledder|Vledder|NL|DR|kb0ued9
vleuten|Vleuten|NL|UT|mayre9y
vliedberg|Vliedberg|NL|NB|maxleaf
vlierden|Vlierden|NL|NB|kawwec0
vlietwijk|Vlietwijk|NL|ZH|layse8e
vlissingen|Vlissingen|NL|ZE|pawwe5x
vlist|Vlist|NL|ZH|jayee9e
vlodrop|Vlodrop|NL|LI|kaw1ecw
vlokhoven|Vlokhoven|NL|NB|lawzeb8
vlore|Vlorë|AL||qa2ffe4
vlotho|Vlotho|DE|nw|oayxekm
voerde|Voerde|DE|nw|paxceel
voerendaal|Voerendaal|NL|LI|lavcech
vogelenzang|Vogelenzang|NL|NH|kazce8q
vogelkwartier|Vogelkwartier|NL|GE|maz0ecl
vogelwijk|Vogelwijk|NL|ZH|mayoe7t
vogtsburg|Vogtsburg|DE|bw|manmeh8
vohburg an der donau|Vohburg an der Donau|DE|by|maphesa
vohenstrauss|Vohenstrauß|DE|by|marueua
vohl|Vöhl|DE|he|maw9ekv
vohringen|Vöhringen|DE|by|nao4eo0
voldijn|Voldijn|NL|NB|lawseb7
volendam|Volendam|NL|NH|oazuea3
volgodonsk|Volgodonsk|RU||ralzh53
volgograd|Volgograd|RU||tapbhbm
volkach|Volkach|DE|by|nasieof
volkel|Volkel|NL|NB|laxgebp
volklingen|Völklingen|DE|sl|paqtef2
volkmarsen|Volkmarsen|DE|he|mawtelc
volksdorf|Volksdorf|DE|hh|ob31eoa
vollenhove|Vollenhove|NL|OV|lb0cecj
vologda|Vologda|RU||sbiigys
volta redonda|Volta Redonda|BR||s57gahi
volzhsky|Volzhsky|RU||sapjhce
vondelwijk|Vondelwijk|NL|ZH|layle8x
voorburg|Voorburg|NL|ZH|payne84
voorhout|Voorhout|NL|ZH|maz2e8g
voorschoten|Voorschoten|NL|ZH|oayte8d
voorst|Voorst|NL|GE|kayxed2
voorthuizen|Voorthuizen|NL|GE|nayzebl
voorweg|Voorweg|NL|ZH|jaype8u
vorden|Vorden|NL|GE|mayqedj
voronezh|Voronezh|RU||taxjgwv
vorstenbosch|Vorstenbosch|NL|NB|kaxhebf
vorst|Vorst|BE|VL|mavwe9y
vorst|Vorst|DE|nw|maw9eea
vosselaar|Vosselaar|BE|VL|nawje9l
votorantim|Votorantim|BR||q54la88
vottem|Vottem|BE|WA|maurebi
vredenburg|Vredenburg|NL|GE|maybece
vreden|Vreden|DE|nw|oaykeez
vreeswijk|Vreeswijk|NL|UT|layhea5
vreewijk|Vreewijk|NL|ZH|nay4e8k
vrieheide|Vrieheide|NL|LI|kavgecl
vries|Vries|NL|DR|lb1feea
vriezenveen|Vriezenveen|NL|OV|nazleee
vroomshoop|Vroomshoop|NL|OV|nazqee9
vrouwenparochie|Vrouwenparochie|NL|FR|jb20ebu
vrouwenpolder|Vrouwenpolder|NL|ZE|jaxae62
vryheid|Vryheid|ZA||r4svg9j
vught|Vught|NL|NB|oaxheap
vung tau|Vũng Tàu|VN||s7qrm5g
vuren|Vuren|NL|GE|kaxyea1
vyhurivshchyna troyeshchyna|Vyhurivshchyna-Troyeshchyna|UA||raubg90
vykhino zhulebino|Vykhino-Zhulebino|RU||rb8qgt1
waakirchen|Waakirchen|DE|by|mampesf
waalre|Waalre|NL|NB|mawreb4
waals brabant||BE|=|a
waalwijk|Waalwijk|NL|NB|paxkea3
waardenburg|Waardenburg|NL|GE|kaxzeam
waarder|Waarder|NL|ZH|kayme9e
waarde|Waarde|NL|ZE|kawue7b
waarland|Waarland|NL|NH|kb0he9f
waarschoot|Waarschoot|BE|VL|maw3e60
waasmunster|Waasmunster|BE|VL|navze7d
wabern|Wabern|DE|he|mavyelz
wachtberg|Wachtberg|DE|nw|oaunefq
wachtebeke|Wachtebeke|BE|VL|maw5e6r
wachtendonk|Wachtendonk|DE|nw|mawtedm
wachtersbach|Wächtersbach|DE|he|natmelu
waco|Waco|US||r9dn6e5
wad medani|Wad Medani|SD||s820gh4
waddinxveen|Waddinxveen|NL|ZH|oayle8x
wadenoijen|Wadenoijen|NL|GE|jay3eax
wadern|Wadern|DE|sl|oarmef5
wadersloh|Wadersloh|DE|nw|maxpeix
wadgassen|Wadgassen|DE|sl|oaqveeu
wadi as sir|Wādī as Sīr|JO||r9ergni
wafangdian|Wafangdian|CN||sa02nax
wagenberg|Wagenberg|NL|NB|kaxie97
wagenborgen|Wagenborgen|NL|GR|kb1yef9
wagenfeld|Wagenfeld|DE|ni|mazzejv
wageningen|Wageningen|NL|GE|paydebr
waghausel|Waghäusel|DE|bw|oaqtejn
waging am see|Waging am See|DE|by|man5evd
wah cantt|Wah Cantt|PK||s9jtji3
wahlstedt|Wahlstedt|DE|sh|nb3veod
wahn heide|Wahn-Heide|DE|nw|mavaefr
waiblingen|Waiblingen|DE|bw|papnelw
waibstadt|Waibstadt|DE|bw|maqyeks
waidmannslust|Waidmannslust|DE|be|nb05ex0
waimes|Waimes|BE|WA|mau1ecz
wakayama|Wakayama|JP||s9l3obh
wakefield|Wakefield|GB||qb34dru
walbrzych|Wałbrzych|PL||qav1f58
walcourt|Walcourt|BE|WA|oatle8c
wald michelbach|Wald-Michelbach|DE|he|narpekj
waldbrol|Waldbröl|DE|nw|oavceh6
waldbrunn|Waldbrunn|DE|he|mauceij
waldbuttelbrunn|Waldbüttelbrunn|DE|by|masbend
waldeck|Waldeck|DE|he|maw9el6
waldems|Waldems|DE|he|matlej5
waldenbuch|Waldenbuch|DE|bw|nap4eld
waldfeucht|Waldfeucht|DE|nw|navvecn
waldfischbach burgalben|Waldfischbach-Burgalben|DE|rp|maqwehb
waldheim|Waldheim|DE|sn|navvew6
waldkappel|Waldkappel|DE|he|maw2eng
waldkirchen|Waldkirchen|DE|by|napdexs
waldkirch|Waldkirch|DE|bw|oanmei4
waldkraiburg|Waldkraiburg|DE|by|oanxeug
waldmohr|Waldmohr|DE|rp|mar6egd
waldmunchen|Waldmünchen|DE|by|mar6evb
waldsassen|Waldsassen|DE|by|masweu6
waldsee|Waldsee|DE|rp|mar8ejg
waldshut tiengen|Waldshut-Tiengen|DE|bw|oamaeiu
waldstetten|Waldstetten|DE|bw|maphena
wales||GB|==|a
walhain saint paul|Walhain-Saint-Paul|BE|WA|maune92
walheim hahn|Walheim - Hahn|DE|nw|mauved6
walldorf|Walldorf|DE|bw|naqzek0
walldurn|Walldürn|DE|bw|narqem1
wallenhorst|Wallenhorst|DE|ni|oazfeia
wallerfangen|Wallerfangen|DE|sl|nar1een
wallersdorf|Wallersdorf|DE|by|mapeevf
wallonia||BE|=|a
wallonien||BE|=|a
wallonie||BE|=|a
walluf|Walluf|DE|he|mat0eio
walsall|Walsall|GB||rb03dqi
walsberg|Walsberg|NL|NB|jawzec4
walsrode|Walsrode|DE|ni|ob0uemn
waltenhofen|Waltenhofen|DE|by|namfeon
waltershausen|Waltershausen|DE|th|naveepc
walterswald|Wâlterswâld|NL|FR|jb22ecr
walthamstow|Walthamstow|GB||qaxbdvy
waltrop|Waltrop|DE|nw|oaxeegk
wambel|Wambel|DE|nw|max4egx
wan chai|Wan Chai|HK||r8nwmp5
wandlitz|Wandlitz|DE|bb|ob0iexe
wandre|Wandre|BE|WA|maurebq
wandsbek|Wandsbek|DE|hh|sb2ueo0
wanfercee baulet|Wanfercée-Baulet|BE|WA|mau7e8r
wang thonglang|Wang Thonglang|TH||q80blnh
wangen|Wangen|DE|bw|oamhenb
wangsa maju|Wangsa Maju|MY||r76wlqm
wanning|Wanning|CN||t8e8mem
wannsee|Wannsee|DE|be|nazmewk
wannweil|Wannweil|DE|bw|maoself
wanroij|Wanroij|NL|NB|laxiec6
wansheng|Wansheng|CN||q96gm51
wanssum|Wanssum|NL|LI|kax6ecw
wanxian|Wanxian|CN||t9bmm91
wanze|Wanze|BE|WA|naueeah
wanzhou|Wanzhou|CN||u9bgm94
wanzleben|Wanzleben|DE|st|maymers
wapenveld|Wapenveld|NL|GE|laznecv
warangal|Warangal|IN||t8c0k12
warburg|Warburg|DE|nw|oax1elf
wardenburg|Wardenburg|DE|ni|nb1eeis
warder|Warder|ET||s7hdhdy
warder|Warder|NL|NH|jb00e9z
wardha|Wardha|IN||q8jmjyc
waregem|Waregem|BE|VL|pavde5j
waremme|Waremme|BE|WA|nauueam
warendorf|Warendorf|DE|nw|paybei7
waren|Waren|DE|mv|ob2oev8
warffum|Warffum|NL|GR|kb2bee8
warga|Warga|NL|FR|kb1nec8
warisan|Warīsān|AE||q8vxi5x
warken|Warken|NL|GE|jayuedf
warmenhuizen|Warmenhuizen|NL|NH|mb0ge96
warmond|Warmond|NL|ZH|maz0e8i
warnemunde|Warnemünde|DE|mv|nb4ietk
warnsveld|Warnsveld|NL|GE|nayuedb
warns|Warns|NL|FR|jb0web0
warren|Warren|US||ra817hf
warrington|Warrington|GB||rb2bdou
warri|Warri|NG||t7dcebz
warsaw|Warsaw|PL||uaz3fid
warschau||PL||uaz3fid
warstein|Warstein|DE|nw|oawwej7
warten|Warten|NL|FR|jb1nece
washington heights|Washington Heights|US||ra3h86m
washington|Washington|US||t9y27y0
waskemeer|Waskemeer|NL|FR|jb1eedg
wasmes|Wasmes|BE|WA|nau1e6p
waspik|Waspik|NL|NB|maxle9q
wassenaar|Wassenaar|NL|ZH|oayve88
wassenberg|Wassenberg|DE|nw|oavyed3
wasserburg am inn|Wasserburg am Inn|DE|by|nanhety
wassertrudingen|Wassertrüdingen|DE|by|maq8epg
watampone|Watampone|ID||r6len69
waterakkers|Waterakkers|NL|NH|lazue8y
waterbury|Waterbury|US||qa5g893
waterdonken|Waterdonken|NL|NB|kaxde9c
waterloo|Waterloo|BE|WA|oauve88
waterloo|Waterloo|CA||qaar7oc
watermael boitsfort|Watermael-Boitsfort|BE|BR|oav4e89
watford|Watford|GB||qaxiduw
wathlingen|Wathlingen|DE|ni|mazyeo7
wattenscheid|Wattenscheid|DE|nw|qax0efu
watthana|Watthana|TH||r805lnf
waubach|Waubach|NL|LI|lavgect
wau|Wau|SS||q7jeg1r
wavre|Wavre|BE|WA|pauwe8s
wayaobu|Wayaobu|CN||q9t6mcm
wazirabad|Wazirabad|PK||r9g4jlw
wedde|Wedde|NL|GR|jb1fefo
wedding|Wedding|DE|be|qazzex4
wedel|Wedel|DE|sh|pb2uemy
weebosch|Weebosch|NL|NB|jawjeap
weener|Weener|DE|ni|nb1pegf
weerdinge|Weerdinge|NL|DR|jb0qef8
weerestein|Weerestein|NL|ZH|kazae8r
weerselo|Weerselo|NL|OV|jazfef2
weert|Weert|NL|LI|pawdebv
weesp|Weesp|NL|NH|oazbea0
weeze|Weeze|DE|nw|naxfed8
wegberg|Wegberg|DE|nw|oaw2edg
wegscheid|Wegscheid|DE|by|map0eyb
wehl|Wehl|NL|GE|mayced9
wehrda|Wehrda|DE|he|mav8ekc
wehrheim|Wehrheim|DE|he|natqejt
wehr|Wehr|DE|bw|nambehy
weida|Weida|DE|th|nav1eti
weiden|Weiden|DE|by|pas0ets
weidum|Weidum|NL|FR|ib1neby
weifang|Weifang|CN||u9rzn2u
weihai|Weihai|CN||t9u7nb7
weijpoort|Weijpoort|NL|ZH|kayoe9c
weikersheim|Weikersheim|DE|bw|margeni
weil am rhein|Weil am Rhein|DE|bw|oam7eh6
weil der stadt|Weil der Stadt|DE|bw|oapfekn
weil im schonbuch|Weil im Schönbuch|DE|bw|nap2el6
weilburg|Weilburg|DE|he|nau8eiy
weiler simmerberg|Weiler-Simmerberg|DE|by|mam6enj
weilerswist|Weilerswist|DE|nw|nauzef1
weilheim an der teck|Weilheim an der Teck|DE|bw|nap2emi
weilheim|Weilheim|DE|by|oamweqz
weilmunster|Weilmünster|DE|he|nau3eja
weimar|Weimar|DE|th|pavmerh
weinan|Weinan|CN||u9lumc7
weinberg|Weinberg|DE|ni|naz6ep3
weinbohla|Weinböhla|DE|sn|naw5exp
weingarten|Weingarten|DE|bw|oamtems
weinheim|Weinheim|DE|bw|parnek3
weinsberg|Weinsberg|DE|bw|naqjelt
weinstadt endersbach|Weinstadt-Endersbach|DE|bw|oaplem0
weisendorf|Weisendorf|DE|by|marueq3
weiskirchen|Weiskirchen|DE|sl|marneey
weissach|Weissach|DE|bw|mappekt
weissenburg in bayern|Weißenburg in Bayern|DE|by|oaq7eqh
weissenfels|Weißenfels|DE|st|paw8et9
weissenhorn|Weißenhorn|DE|by|nao7eo8
weissensee|Weißensee|DE|be|pb00exf
weissenthurm|Weißenthurm|DE|rp|mau2egp
weisswasser|Weißwasser|DE|sn|nax2f0o
weiterstadt|Weiterstadt|DE|he|oasmejv
weiteveen|Weiteveen|NL|DR|kb0beff
weitnau|Weitnau|DE|by|mamceo5
weitramsdorf|Weitramsdorf|DE|by|matmeq8
wekerom|Wekerom|NL|GE|layrebv
welberg|Welberg|NL|NB|kaxae81
weldiya|Weldiya|ET||q7uvgxz
welgelegen|Welgelegen|NL|GE|laz1ecm
welkenraedt|Welkenraedt|BE|WA|nauqecl
welkom|Welkom|ZA||s4safya
wellen|Wellen|BE|VL|mav8eau
wellerlooi|Wellerlooi|NL|LI|kax5ed2
wellinghofen|Wellinghofen|DE|nw|mawzegt
wellingsbuttel|Wellingsbüttel|DE|hh|nb30eo0
wellington|Wellington|NZ||s3rbrdi
well|Well|NL|LI|lax7ecx
welsum|Welsum|NL|OV|jazeecx
welver|Welver|DE|nw|maxeei5
welzheim|Welzheim|DE|bw|napsemr
wemding|Wemding|DE|by|mapreps
wemeldinge|Wemeldinge|NL|ZE|lax4e74
wemmel|Wemmel|BE|VL|navfe7z
wenchang|Wenchang|CN||t8gbmfs
wendeburg|Wendeburg|DE|ni|nazdeov
wendelstein|Wendelstein|DE|by|oar3eqz
wenden|Wenden|DE|nw|mavlehv
wendlingen am neckar|Wendlingen am Neckar|DE|bw|nap7em2
wenen||AT||uanxf5h
wennigsen|Wennigsen|DE|ni|naz7eml
wenshan city|Wenshan City|CN||s8qwlxl
wentorf bei hamburg|Wentorf bei Hamburg|DE|sh|nb2meoh
wenzenbach|Wenzenbach|DE|by|maqcetw
wenzhou|Wenzhou|CN||v93sn77
wepion|Wépion|BE|WA|mau2e9i
werdau|Werdau|DE|sn|oauyeue
werder|Werder|DE|bb|oazievx
werdohl|Werdohl|DE|nw|oaweehl
werkendam|Werkendam|NL|NB|naxxe9l
werkhoven|Werkhoven|NL|UT|kayieak
werlte|Werlte|DE|ni|nb0tehb
werl|Werl|DE|nw|oax7ehz
wermelskirchen|Wermelskirchen|DE|nw|paw2eg2
wermsdorf|Wermsdorf|DE|sn|mawgevz
wernau|Wernau|DE|bw|nap9em6
wernberg koblitz|Wernberg-Köblitz|DE|by|marmets
werneck|Werneck|DE|by|nasueo2
werneuchen|Werneuchen|DE|bb|mb07ey5
werne|Werne|DE|nw|oaxieh7
wernhout|Wernhout|NL|NB|kawxe8w
wernigerode|Wernigerode|DE|st|oay0epy
wersten|Wersten|DE|nw|oaw6eex
wertheim|Wertheim|DE|bw|oas8emf
werther|Werther|DE|nw|nayoeje
wertingen|Wertingen|DE|by|naowepo
weru|Weru|ID||r6fdm9e
wervik|Wervik|BE|VL|oav2e4g
wesel|Wesel|DE|nw|paxjeee
wesseling|Wesseling|DE|nw|pav7efd
wessem|Wessem|NL|LI|law4ecc
wessling|Weßling|DE|by|manjer9
west brabant||NL|=|a
west bromwich|West Bromwich|GB||qazwdqh
west covina|West Covina|US||q9kn4se
west graftdijk|West-Graftdijk|NL|NH|jazze9c
west jerusalem|West Jerusalem|IL||s9eaglu
west jordan|West Jordan|US||qa2t592
west palm beach|West Palm Beach|US||q9087pn
west raleigh|West Raleigh|US||s9pf7ti
west souburg|West-Souburg|NL|ZE|kawye5z
west terschelling|West-Terschelling|NL|FR|lb28eah
west valley city|West Valley City|US||ra3158w
west vlaanderen||BE|=|a
westbroek|Westbroek|NL|UT|kayvea8
westdorpe|Westdorpe|NL|ZE|lawbe6n
westeinde|Westeinde|NL|FR|lb1tec1
westende|Westende|BE|VL|maw4e3p
westend|Westend|DE|be|pazweww
westeneng|Westeneng|NL|GE|kaytebw
westenenk|Westenenk|NL|GE|laz0eck
westerbork|Westerbork|NL|DR|mb0teed
westerburg|Westerburg|DE|rp|maugei5
westerfilde|Westerfilde|DE|nw|max6egh
westerhaar vriezenveensewijk|Westerhaar-Vriezenveensewijk|NL|OV|mazqeee
westerhoven|Westerhoven|NL|NB|kawleb0
westerkappeln|Westerkappeln|DE|nw|nazcehw
westerland|Westerland|DE|sh|nb6jej2
westerland|Westerland|NL|NH|jb0xe9p
westerlee|Westerlee|NL|GR|kb1neff
westerlo|Westerlo|BE|VL|oavxe9o
westerronfeld|Westerrönfeld|DE|sh|mb4semt
westerstede|Westerstede|DE|ni|ob1yei1
westervoort|Westervoort|NL|GE|maycecl
westerzicht|Westerzicht|NL|ZE|kawye5z
westhagen|Westhagen|DE|ni|nazkepu
westhausen|Westhausen|DE|bw|mapseoa
westhofen|Westhofen|DE|nw|mawuegx
westkapelle|Westkapelle|NL|ZE|lax5e5k
westland||NL|=|a
westlaren|Westlaren|NL|DR|kb1geei
westmaas|Westmaas|NL|ZH|kaxve8g
westmalle|Westmalle|BE|VL|mawie91
westminster|Westminster|US||qa0o5s8
westonaria|Westonaria|ZA||r4wwg0t
weststadt|Weststadt|DE|mv|nb2zero
westwoud|Westwoud|NL|NH|kb0cea9
wettbergen|Wettbergen|DE|ni|nazdemx
wetteren|Wetteren|BE|VL|oavpe6s
wetter|Wetter|DE|he|naveek8
wetter|Wetter|DE|nw|oawregj
wettringen|Wettringen|DE|nw|maz1egc
wetzendorf|Wetzendorf|DE|by|narfeqo
wetzlar|Wetzlar|DE|he|paugejm
wevelgem|Wevelgem|BE|VL|oav4e4t
wezembeek oppem|Wezembeek-Oppem|BE|VL|nav8e8h
wezep|Wezep|NL|GE|nazqeco
whalley|Whalley|CA||qaqm4ep
whitby|Whitby|CA||rabw7sr
wichelen|Wichelen|BE|VL|navpe72
wichita falls|Wichita Falls|US||q9k76af
wichita|Wichita|US||s9up6dm
wickede|Wickede|DE|nw|nax5eh6
wiefelstede|Wiefelstede|DE|ni|nb1yeik
wiehl|Wiehl|DE|nw|oavjegz
wielsbeke|Wielsbeke|BE|VL|navee5d
wiene|Wiene|NL|OV|jaz4eeh
wien||AT||uanxf5h
wierden|Wierden|NL|OV|oazgeeb
wieringerwaard|Wieringerwaard|NL|NH|kb0se9j
wieringerwerf|Wieringerwerf|NL|NH|lb0te9z
wiernsheim|Wiernsheim|DE|bw|mapsekl
wiesbaden|Wiesbaden|DE|he|sat5eiw
wieseck|Wieseck|DE|he|naulek6
wiesenburg|Wiesenburg|DE|bb|mayreum
wiesloch|Wiesloch|DE|bw|oaqyek6
wiesmoor|Wiesmoor|DE|ni|nb2eehi
wietmarschen|Wietmarschen|DE|ni|nazweft
wietze|Wietze|DE|ni|nb09end
wigan|Wigan|GB||rb2qdoo
wiggensbach|Wiggensbach|DE|by|mamneof
wijbosch|Wijbosch|NL|NB|kaxeeb7
wijchen|Wijchen|NL|GE|oaxxebw
wijckel|Wijckel|NL|FR|jb0xebm
wijdenes|Wijdenes|NL|NH|jb08eac
wijdewormer|Wijdewormer|NL|NH|lazue9l
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
wilbertoord|Wilbertoord|NL|NB|jaxiec2
wildberg|Wildberg|DE|bw|nap2ekb
wildervank|Wildervank|NL|GR|lb1gef2
wildeshausen|Wildeshausen|DE|ni|ob0xejf
wilhelminadorp|Wilhelminadorp|NL|NB|lax2eaz
wilhelminadorp|Wilhelminadorp|NL|ZE|jax5e6u
wilhelminaoord|Wilhelminaoord|NL|DR|jb0ued4
wilhelmitor nord|Wilhelmitor - Nord|DE|ni|maz6ep6
wilhelmitor sud|Wilhelmitor - Süd|DE|ni|naz5ep7
wilhelmsburg|Wilhelmsburg|DE|hh|pb2lent
wilhelmshaven|Wilhelmshaven|DE|ni|qb2reii
wilhelmsruh|Wilhelmsruh|DE|be|mb03ex5
wilhelmstadt|Wilhelmstadt|DE|be|pazwewn
wilhermsdorf|Wilhermsdorf|DE|by|margeps
wilkau hasslau|Wilkau-Haßlau|DE|sn|nauseur
willebadessen|Willebadessen|DE|nw|naxfel4
willebroek|Willebroek|BE|VL|oavue84
willemsoord|Willemsoord|NL|OV|jb0qecu
willemstad|Willemstad|CW||q7vo8kn
willemstad|Willemstad|NL|NB|jaxle8c
willich|Willich|DE|nw|paweee7
willingen|Willingen|DE|he|mawhejx
willingshausen|Willingshausen|DE|he|mav9elk
willstatt|Willstätt|DE|bw|naouehx
wilmersdorf|Wilmersdorf|DE|be|qazsex0
wilmington|Wilmington|US||q9l47vh
wilnis|Wilnis|NL|UT|maz0e9m
wilnsdorf|Wilnsdorf|DE|nw|oav6eii
wilp|Wilp|NL|GE|jaz2ed3
wilrijk|Wilrijk|BE|VL|paw5e88
wilsdruff|Wilsdruff|DE|sn|navtexm
wilsele|Wilsele|BE|VL|navde92
wilsum|Wilsum|NL|OV|jazxecl
wilthen|Wilthen|DE|sn|mavyezz
windhoek|Windhoek|NA||s57cf7g
windischeschenbach|Windischeschenbach|DE|by|mascets
windsbach|Windsbach|DE|by|maqteq3
windsor|Windsor|CA||ra7i7he
winejok|Winejok|SS||s7n1g0l
wingene|Wingene|BE|VL|navue53
winkel|Winkel|NL|NH|lb0je9m
winkewijert|Winkewijert|NL|GE|kayzeck
winnenden|Winnenden|DE|bw|oapsem4
winnipeg|Winnipeg|CA||task6e5
winschoten|Winschoten|NL|GR|ob1mefj
winsen|Winsen|DE|ni|ob28eod
winston salem|Winston-Salem|US||r9qa7p4
winsum|Winsum|NL|FR|jb1nebn
winsum|Winsum|NL|GR|kb25ee4
wintelre|Wintelre|NL|NB|lawweau
winterbach|Winterbach|DE|bw|mapkemc
winterberg|Winterberg|DE|nw|naw7ejp
winterhude|Winterhude|DE|hh|pb2vent
winterlingen|Winterlingen|DE|bw|manuelc
winterswijk|Winterswijk|NL|GE|oaydeeo
winterthur|Winterthur|CH||qalzek8
wipperfurth|Wipperfürth|DE|nw|oaw0egk
wirdum|Wirdum|NL|FR|kb1nec4
wirges|Wirges|DE|rp|mau7eho
wisch|Wisch|NL|GE|oay9edu
wismar|Wismar|DE|mv|pb3peru
wisselaar|Wisselaar|NL|NB|maxde9a
wissenkerke|Wissenkerke|NL|ZE|kaxae6f
wissen|Wissen|DE|rp|nav2ehh
witmarsum|Witmarsum|NL|FR|kb1ieb7
wittenau|Wittenau|DE|be|ob03ex0
wittenberge|Wittenberge|DE|bb|ob18esn
wittenberg|Wittenberg|DE|st|oay3ev5
wittenburg|Wittenburg|DE|mv|mb2neqs
witten|Witten|DE|nw|qawwegf
wittichenau|Wittichenau|DE|sn|mawqezk
wittingen|Wittingen|DE|ni|nb0hepu
wittlich|Wittlich|DE|rp|oasvef5
wittmund|Wittmund|DE|ni|ob2uehm
wittorf|Wittorf|DE|sh|mb46enp
wittstock|Wittstock|DE|bb|ob1oeuo
witzenhausen|Witzenhausen|DE|he|nawmene
wixhausen|Wixhausen|DE|he|maspek1
wloclawek|Włocławek|PL||qb09fcz
woensdrecht|Woensdrecht|NL|NB|kawve7y
woenselse heide|Woenselse Heide|NL|NB|max0eb7
woerdense verlaat|Woerdense Verlaat|NL|ZH|jaywe9i
woerden|Woerden|NL|UT|payoe9k
woking|Woking|GB||qawkdug
wola|Wola|PL||raz3fi8
woldendorp|Woldendorp|NL|GR|jb1zefj
wolder|Wolder|NL|LI|kav8ebq
wolfach|Wolfach|DE|bw|mao5eiu
wolfenbuttel|Wolfenbüttel|DE|ni|paywepa
wolfen|Wolfen|DE|st|oaxieu3
wolfersheim|Wölfersheim|DE|he|nau0eki
wolfhagen|Wolfhagen|DE|he|nawlelh
wolfheze|Wolfheze|NL|GE|kaygec3
wolfratshausen|Wolfratshausen|DE|by|oan3erq
wolfsbos|Wolfsbos|NL|DR|mb0gee2
wolfsburg|Wolfsburg|DE|ni|qazmepy
wolfschlugen|Wolfschlugen|DE|bw|map5els
wolgast|Wolgast|DE|mv|nb45ey9
wollmatingen|Wollmatingen|DE|bw|mamhelf
wollongong|Wollongong|AU||s4aepj5
wolmirstedt|Wolmirstedt|DE|st|naz5esb
wolnzach|Wolnzach|DE|by|nap0esb
wolphaartsdijk|Wolphaartsdijk|NL|ZE|kax5e6m
woltersdorf|Woltersdorf|DE|bb|mazqey7
woluwe saint lambert|Woluwe-Saint-Lambert|BE|BR|pav8e8b
wolvega|Wolvega|NL|FR|nb0weco
wolverhampton|Wolverhampton|GB||sb03dq4
wolvertem|Wolvertem|BE|VL|mavje7z
wommelgem|Wommelgem|BE|VL|naw8e8k
wommels|Wommels|NL|FR|lb1jebj
wondelgem|Wondelgem|BE|VL|oavxe6b
wong tai sin|Wong Tai Sin|HK||s8o3mp6
wonju|Wŏnju|KR||s9trnrf
wonsan|Wŏnsan|KP||s9yrnq0
woodlands|Woodlands|SG||r720lwb
woolde|Woolde|NL|OV|kaz7ees
wooldrik|Wooldrik|NL|OV|kaz2ef8
worbis|Worbis|DE|th|mawueos
worcester|Worcester|GB||qayzdpu
worcester|Worcester|US||ra7e8ck
worcester|Worcester|ZA||q4cjfe1
workum|Workum|NL|FR|mb16eb5
wormer|Wormer|NL|NH|nazue9d
worms|Worms|DE|rp|qarvej8
worpswede|Worpswede|DE|ni|nb1uekt
worringen|Worringen|DE|nw|navuef2
worrstadt|Wörrstadt|DE|rp|masheik
worth am rhein|Wörth am Rhein|DE|rp|oaq9eiy
worthing|Worthing|GB||qav6duy
woubrugge|Woubrugge|NL|ZH|kayxe8w
woudenberg|Woudenberg|NL|UT|nayoeb2
woudhuis|Woudhuis|NL|GE|maz1ecp
woudrichem|Woudrichem|NL|NB|maxye9w
woudsend|Woudsend|NL|FR|kb12ebn
wouwse plantage|Wouwse Plantage|NL|NB|jax0e87
wouw|Wouw|NL|NB|max4e87
wriezen|Wriezen|DE|bb|nb0gez9
wroclaw|Wrocław|PL||tavyf7b
wuchuan|Wuchuan|CN||q8lmmfp
wuda|Wuda|CN||q9zqm4f
wugang|Wugang|CN||r909mfb
wuhai|Wuhai|CN||ra08m4q
wuhan|Wuhan|CN||x9aympf
wuhu|Wuhu|CN||u9d3n0z
wujiaqu|Wujiaqu|CN||racokn4
wulfrath|Wülfrath|DE|nw|oawgefk
wunsiedel|Wunsiedel|DE|by|nat0etc
wunstorf|Wunstorf|DE|ni|pazmem8
wuppertal|Wuppertal|DE|nw|saweefv
wurselen|Würselen|DE|nw|pav6ed1
wurzburg|Würzburg|DE|by|rasbenn
wurzen|Wurzen|DE|sn|nawpeve
wushan|Wushan|CN||q9ccmd8
wustenrot|Wüstenrot|DE|bw|maqcema
wusterhausen|Wusterhausen|DE|bb|mb0xeum
wustermark|Wustermark|DE|bb|mazzevz
wutoschingen|Wutöschingen|DE|bw|mameej9
wuustwezel|Wuustwezel|BE|VL|nawre8s
wuwei|Wuwei|CN||t9vdlt3
wuxi|Wuxi|CN||w9dpn65
wuxue|Wuxue|CN||r98xmsz
wuyishan|Wuyishan|CN||r934mzv
wuzhishan|Wuzhishan|CN||q8e6mc6
wuzhong|Wuzhong|CN||w9vjm30
wuzhou|Wuzhou|CN||t8r8mh5
xai xai|Xai-Xai|MZ||r50fghg
xalapa de enriquez|Xalapa de Enríquez|MX||s8g96es
xanten|Xanten|DE|nw|oaxiedx
xi an|Xi’an|CN||x9l6mal
xiamen|Xiamen|CN||w8u0n00
xiangcheng|Xiangcheng|CN||q8wrlnc
xiangtan|Xiangtan|CN||t93dmlm
xiangyang|Xiangyang|CN||u9f0mji
xianning|Xianning|CN||s98wmpk
xiantao|Xiantao|CN||r9admn4
xianyang|Xianyang|CN||t9lem9y
xiaogan|Xiaogan|CN||t9bxmog
xiayang|Xiayang|CN||r9cjn8g
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
xinqiao|Xinqiao|CN||r9can8z
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
xuhui|Xuhui|CN||u9con9d
xunchang|Xunchang|CN||q951lyv
xuyong|Xuyong|CN||q949m0v
xuzhou|Xuzhou|CN||u9l0mxs
ya an|Ya'an|CN||t99blu4
yachiyo|Yachiyo|JP||r9paop8
yaizu|Yaizu|JP||r9mvok8
yakeshi|Yakeshi|CN||qaqwn7d
yakutsk|Yakutsk|RU||rbqbnwc
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
yanghang|Yanghang|CN||r9d5n9c
yangjiang|Yangjiang|CN||u8mqmj0
yangju|Yangju|KR||r9v3noy
yangon|Yangon|MM||w88plb4
yangpu|Yangpu|CN||u9cun9k
yangquan|Yangquan|CN||t9v6mng
yangsan|Yangsan|KR||s9o6nuf
yangshuo|Yangshuo|CN||s8uumex
yangzhou|Yangzhou|CN||u9g0n3s
yanji|Yanji|CN||sa95nvq
yantai|Yantai|CN||v9u4n9c
yanzhou|Yanzhou|CN||r9ormwj
yaounde|Yaoundé|CM||u78res0
yao|Yao|JP||s9m6oco
yaritagua|Yaritagua|VE||q7q08k0
yaroslavl|Yaroslavl|RU||tbe3gyr
yasenevo|Yasenevo|RU||rb8hgs8
yautepec|Yautepec|MX||q8eg68t
yavatmal|Yavatmāl|IN||q8injx1
yawnghwe|Yawnghwe|MM||r8jeld9
yazd|Yazd|IR||s9emi31
yde|Yde|NL|DR|jb1keeb
yei|Yei|SS||r79dg98
yekaterinburg|Yekaterinburg|RU||ubbyike
yelahanka|Yelahanka|IN||q7yejvk
yelets|Yelets|RU||qb05guz
yen bai|Yên Bái|VN||q8mclzf
yen vinh|Yên Vinh|VN||q8dvm1j
yenagoa|Yenagoa|NG||s7bpedf
yenangyaung|Yenangyaung|MM||q8ivl7j
yeoju|Yeoju|KR||q9tmnqj
yeosu|Yeosu|KR||s9mknqm
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
yogyakarta|Yogyakarta|ID||s6ccmek
yokkaichi|Yokkaichi|JP||s9n5ofi
yokohama|Yokohama|JP||v9ofonx
yokosuka|Yokosuka|JP||s9o0onz
yola|Yola|NG||s7nleuo
yonago|Yonago|JP||r9ofo6d
yong an|Yong’an|CN||r9c6mc2
yongchuan|Yongchuan|CN||r97jm25
yongji|Yongji|CN||s9mvmes
yongkang|Yongkang|TW||r8pyn62
yongzhou|Yongzhou|CN||t8zemi1
yonkers|Yonkers|US||ra3p86q
yono|Yono|JP||q9poonv
yopal|Yopal|CO||r7cu8ax
york|York|GB||rb3wdt0
yoshkar ola|Yoshkar-Ola|RU||sbbchl1
youkaichi|Youkaichi|JP||q9nkoec
ypenburg|Ypenburg|NL|ZH|oayke85
ysbrechtum|Ysbrechtum|NL|FR|jb1cebn
ysselsteyn|Ysselsteyn|NL|LI|lax1ece
yuanlin|Yuanlin|TW||q8skn6y
yuci|Yuci|CN||r9uoml5
yuen long kau hui|Yuen Long Kau Hui|HK||r8odmor
yuen long san hui|Yuen Long San Hui|HK||r8obmor
yuen long|Yuen Long|HK||r8odmor
yuepu|Yuepu|CN||r9dbn9a
yueyang|Yueyang|CN||t97lmm5
yulin|Yulin|CN||u8ovmdz
yuncheng|Yuncheng|CN||t9namgb
yunfu|Yunfu|CN||v8ppmj8
yunlong|Yunlong|CN||s9l5mxp
yunusobod|Yunusobod|UZ||sa4xj8g
yushu|Yushu|CN||r9holdh
yuxi|Yuxi|CN||q8tolsu
yuyao|Yuyao|CN||q99hn8j
yuzhno sakhalinsk|Yuzhno-Sakhalinsk|RU||rakfowi
yvoir|Yvoir|BE|WA|matte9k
zaamslag|Zaamslag|NL|ZE|lawje6v
zaandam|Zaandam|NL|NH|qazoe9f
zaandijk|Zaandijk|NL|NH|nazre9d
zaanstad|Zaanstad|NL|NH|razpe9d
zabol|Zābol|IR||q9c7imt
zabrze|Zabrze|PL||ratsfc7
zacatecas|Zacatecas|MX||q8p95z2
zagazig|Zagazig|EG||s9azgbi
zagreb|Zagreb|HR||tah9f4e
zahedan|Zahedan|IR||t97yil2
zaltbommel|Zaltbommel|NL|GE|oaxxeak
zama|Zama|JP||r9olon7
zamboanga|Zamboanga|PH||t7h7nb3
zamora de hidalgo|Zamora de Hidalgo|MX||r8hi5zv
zandberg|Zandberg|NL|NB|max9e9a
zanddijk|Zanddijk|NL|ZE|jax6e66
zandhoven|Zandhoven|BE|VL|naw9e8y
zandvoort|Zandvoort|NL|NH|oazhe8l
zandweg oostwaard|Zandweg-Oostwaard|NL|UT|layuea1
zango|Zango|AO||r68zex6
zanjan|Zanjan|IR||s9rwhmq
zanzibar|Zanzibar|TZ||t6gwgww
zaoyang|Zaoyang|CN||r9f9ml7
zaozhuang|Zaozhuang|CN||t9mumyj
zapfendorf|Zapfendorf|DE|by|masyeqd
zapopan|Zapopan|MX||u8jk5wt
zaporizhzhya|Zaporizhzhya|UA||tamxglk
zaragoza|Zaragoza|ES||ta5qdtk
zaria|Zaria|NG||t7svehg
zarichnyi|Zarichnyi|UA||ravegkp
zarqa|Zarqa|JO||t9f3go9
zaventem|Zaventem|BE|VL|oavce8f
zawiya|Zawiya|LY||r9gzevd
zeddam|Zeddam|NL|GE|lay6ede
zedelgem|Zedelgem|BE|VL|oaw2e4q
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
zeilberg|Zeilberg|NL|NB|kawxec6
zeil|Zeil|DE|by|masxepf
zeist|Zeist|NL|UT|paypeaj
zeithain|Zeithain|DE|sn|mawlex2
zeitlarn|Zeitlarn|DE|by|maqcetn
zeitz|Zeitz|DE|st|oavtetq
zeldam|Zeldam|NL|OV|iaz6eef
zelenograd|Zelenograd|RU||rb9igra
zele|Zele|BE|VL|oavve78
zelhem|Zelhem|NL|GE|mayhedn
zell im wiesental|Zell im Wiesental|DE|bw|mamjeht
zella mehlis|Zella-Mehlis|DE|th|nauqepm
zellik|Zellik|BE|VL|navce7v
zellingen|Zellingen|DE|by|masmena
zell|Zell|DE|bw|map9eie
zelzate|Zelzate|BE|VL|naw7e6l
zemst|Zemst|BE|VL|oavme8e
zemun|Zemun|RS||raelfgo
zenderen|Zenderen|NL|OV|jazceeo
zenica|Zenica|BA||racsf9q
zerbst|Zerbst|DE|st|oaydetl
zesgehuchten|Zesgehuchten|NL|NB|lawuebf
zetel|Zetel|DE|ni|nb2eei5
zetten|Zetten|NL|GE|lay9ebv
zeulenroda triebes|Zeulenroda-Triebes|DE|th|naupeta
zeulenroda|Zeulenroda|DE|th|naupeta
zeuthen|Zeuthen|DE|bb|nazfexu
zevenaar|Zevenaar|NL|GE|oay9ecv
zevenbergschen hoek|Zevenbergschen Hoek|NL|NB|kaxje90
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
zhenping|Zhenping|CN||r9hrmjr
zhenzhou|Zhenzhou|CN||r9fon31
zhezqazghan|Zhezqazghan|KZ||qamrj43
zhicheng|Zhicheng|CN||r9a6mhq
zhonghe|Zhonghe|CN||q951mar
zhongshan|Zhongshan|CN||v8okmmy
zhongwei|Zhongwei|CN||u9u7m07
zhongxiang|Zhongxiang|CN||q9clmkq
zhoucun|Zhoucun|CN||q9samza
zhoukou|Zhoukou|CN||s9jfmqf
zhoushan|Zhoushan|CN||t99bnbg
zhu cheng city|Zhu Cheng City|CN||t9q0n3o
zhubei|Zhubei|TW||r8v0n85
zhucheng|Zhucheng|CN||s9pzn3o
zhuhai|Zhuhai|CN||v8nwmnh
zhujing|Zhujing|CN||q9bun8k
zhuji|Zhuji|CN||q98kn60
zhulebino|Zhulebino|RU||rb8qgt5
zhumadian|Zhumadian|CN||t9hmmor
zhuzhou|Zhuzhou|CN||u93bmmb
zhytomyr|Zhytomyr|UA||ratmg3o
zibo|Zibo|CN||v9s7mzy
zichem|Zichem|BE|VL|mavoe9u
zielona gora|Zielona Góra|PL||qayaf33
zierenberg|Zierenberg|DE|he|mawpelu
zierikzee|Zierikzee|NL|ZE|naxhe6w
zigong|Zigong|CN||u97ilz2
ziguinchor|Ziguinchor|SN||r7wxcmt
zijderveld|Zijderveld|NL|UT|jayaeaa
zijtaart|Zijtaart|NL|NB|kaxbebe
zimmern ob rottweil|Zimmern ob Rottweil|DE|bw|mantejv
zinder|Zinder|NE||s80dekz
zingem|Zingem|BE|VL|mavee65
zipaquira|Zipaquirá|CO||q7by86g
zirndorf|Zirndorf|DE|by|oarceqf
zitong|Zitong|CN||r99um1z
zittau|Zittau|DE|sn|oavef15
ziyang|Ziyang|CN||t99olyp
zlatoust|Zlatoust|RU||rb79ihp
zliten|Zliten|LY||r9g7f0h
zoelen|Zoelen|NL|GE|jay7eb0
zoelmond|Zoelmond|NL|GE|jayaear
zoersel|Zoersel|BE|VL|nawfe93
zoetermeer|Zoetermeer|NL|ZH|qayme8h
zoeterwoude dorp|Zoeterwoude-Dorp|NL|ZH|mayse8i
zolder|Zolder|BE|VL|oavqear
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
zorneding|Zorneding|DE|by|nankesu
zossen|Zossen|DE|bb|oaz2exd
zottegem|Zottegem|BE|VL|oavbe6l
zoucheng|Zoucheng|CN||s9ocmwx
zoutelande|Zoutelande|NL|ZE|kax2e5o
zoutkamp|Zoutkamp|NL|GR|kb26edi
zoutleeuw|Zoutleeuw|BE|VL|mav7ea6
zschopau|Zschopau|DE|sn|nauzewc
zschorlau|Zschorlau|DE|sn|mauhev5
zuglo|Zugló|HU||qam0fd3
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
zuilichem|Zuilichem|NL|GE|kaxxeaa
zulpich|Zülpich|DE|nw|oauteeh
zulte|Zulte|BE|VL|navge5l
zumpango|Zumpango|MX||s8h068q
zundert|Zundert|NL|NB|mawze8y
zundorf|Zündorf|DE|nw|navbefl
zunyi|Zunyi|CN||u92xm4z
zurich|Zürich|CH||sallejr
zusmarshausen|Zusmarshausen|DE|by|maogepg
zutendaal|Zutendaal|BE|VL|mavhebi
zutphen|Zutphen|NL|GE|payued8
zwaagdijk oost|Zwaagdijk-Oost|NL|NH|kb0feaa
zwaagdijk west|Zwaagdijk-West|NL|NH|jb0cea1
zwaanshoek|Zwaanshoek|NL|NH|kazbe8u
zwanenburg|Zwanenburg|NL|NH|mazie97
zwartebroek|Zwartebroek|NL|GE|jayyeba
zwartewaal|Zwartewaal|NL|ZH|jay4e7q
zwartsluis|Zwartsluis|NL|OV|mb08ecv
zweden||SE|==|a
zweibrucken|Zweibrücken|DE|rp|paqtegh
zwenkau|Zwenkau|DE|sn|nawaeu9
zwevegem|Zwevegem|BE|VL|oav5e5a
zwevezele|Zwevezele|BE|VL|mavse4x
zwickau|Zwickau|DE|sn|qauxeup
zwiesel|Zwiesel|DE|by|naq6ews
zwijnaarde|Zwijnaarde|BE|VL|mavoe6b
zwijndrecht|Zwijndrecht|BE|VL|oawae81
zwijndrecht|Zwijndrecht|NL|ZH|paxye8v
zwingenberg|Zwingenberg|DE|he|mas4ejx
zwitserland||CH|==|a
zwolle|Zwolle|NL|OV|qazvecx
zwonitz|Zwönitz|DE|sn|naunevl
zyablikovo|Zyablikovo|RU||qb8igsx
zyuzino|Zyuzino|RU||qb8mgsd

"""

/// The offset in the data of the first line whose key begins with two letters or more: 26 rows of
/// 26, then the end. The key's second letter may be another sign; such lines stand before `a`.
let gazetteerIndex: [UInt32] = [
  113, 709, 1814, 2378, 3140, 3194, 3296, 3608, 4003, 4383, 4571, 5056, 10828,
  12211, 14649, 14675, 15089, 15111, 17144, 18631, 19087, 19831, 19991, 20063, 20087, 20174,
  20365, 33525, 33525, 33525, 33525, 40057, 40057, 40057, 40922, 44255, 44255, 44255, 45718,
  45718, 45750, 50360, 50360, 50360, 54914, 54914, 54914, 59614, 59614, 59614, 59614, 59670,
  59670, 64177, 64177, 64177, 64177, 64655, 64655, 64655, 70035, 72280, 72280, 72280, 72616,
  72616, 72616, 75434, 75434, 75434, 75865, 75865, 75865, 76627, 76627, 76627, 76627, 76655,
  76733, 79349, 79349, 79397, 79397, 84061, 84061, 84061, 84415, 86930, 86986, 86986, 86986,
  86986, 87048, 89230, 89230, 89230, 90212, 90212, 90212, 91657, 91657, 91717, 91717, 91717,
  91779, 92333, 92822, 93260, 93703, 94189, 94273, 94735, 94917, 96042, 96092, 96264, 98082,
  98867, 99766, 99766, 100072, 100072, 101182, 102143, 102409, 102610, 102854, 102854, 102906, 102906,
  102984, 103881, 103881, 103881, 103881, 104731, 104731, 104731, 104731, 105089, 105089, 105089, 105909,
  105909, 105909, 106804, 106804, 106804, 109232, 109232, 109232, 110503, 110503, 110503, 110503, 110533,
  110533, 113004, 113056, 113056, 113109, 116321, 116321, 116321, 116543, 117709, 117709, 117709, 118322,
  118374, 118412, 120274, 120274, 120304, 124806, 124838, 124838, 127127, 127127, 127275, 127275, 127453,
  127453, 134219, 134219, 134219, 134219, 140897, 140897, 140897, 140897, 142639, 142639, 142639, 142675,
  142675, 142675, 147826, 147826, 147826, 147852, 147880, 147880, 150085, 150085, 150145, 150145, 150235,
  150235, 150258, 150504, 150792, 150913, 150989, 151017, 151229, 151261, 151309, 151671, 151913, 152588,
  152891, 153673, 153673, 153811, 153867, 154207, 155137, 156127, 156127, 156305, 156431, 156495, 156495,
  156804, 158728, 158728, 158728, 158728, 159489, 159489, 159489, 159611, 161344, 161344, 161344, 161344,
  161344, 161344, 162041, 162041, 162041, 162041, 162041, 162041, 162720, 162720, 162720, 162720, 162754,
  162854, 169562, 169562, 169562, 169562, 171288, 171320, 171320, 172750, 175496, 175496, 175496, 176872,
  176872, 177108, 181239, 181239, 181239, 183056, 183096, 183096, 184956, 184956, 185156, 185156, 185470,
  185534, 191028, 191028, 191028, 191028, 194330, 194330, 194330, 194414, 198311, 198377, 198377, 198403,
  198403, 198403, 201169, 201169, 201169, 201169, 201169, 201169, 203332, 203354, 203354, 203354, 203466,
  203492, 213559, 213856, 213914, 213946, 218041, 218041, 218041, 218067, 221322, 221322, 221322, 221352,
  221352, 221352, 225157, 225217, 225217, 225217, 225217, 225271, 228064, 228064, 228172, 228172, 228465,
  228557, 232455, 232455, 232455, 232479, 237838, 237838, 238017, 238049, 242611, 242635, 242717, 242717,
  242717, 242741, 246100, 246100, 246100, 246112, 246138, 246166, 246681, 246681, 246681, 246681, 246849,
  246934, 247018, 248617, 248946, 249204, 249720, 249942, 249997, 250116, 250291, 250327, 250585, 251429,
  251677, 252200, 253990, 254546, 254546, 255478, 256821, 257554, 258855, 259269, 259315, 259367, 259437,
  259475, 264439, 264439, 264439, 264439, 266885, 267377, 267377, 268043, 269492, 269492, 269492, 270457,
  270457, 270457, 272855, 272855, 272855, 274063, 274087, 274087, 276004, 276004, 276004, 276004, 276194,
  276194, 276467, 276467, 276467, 276467, 276499, 276499, 276499, 276499, 276929, 276929, 276929, 276929,
  276929, 276929, 276999, 276999, 276999, 276999, 276999, 276999, 278476, 278476, 278476, 278476, 278476,
  278476, 281696, 281696, 281696, 281696, 284186, 284186, 284186, 284769, 287291, 287291, 287291, 287291,
  287291, 287291, 290786, 290786, 290786, 290786, 290786, 290786, 292149, 292149, 292149, 292149, 292300,
  292654, 304265, 304265, 310035, 310035, 312876, 312898, 312898, 316135, 320891, 320891, 321041, 321481,
  321581, 321645, 324299, 325672, 325672, 325842, 325842, 330606, 333377, 333377, 333650, 333650, 333866,
  334137, 338129, 338157, 338157, 338157, 340558, 340558, 340558, 342306, 343819, 343855, 343855, 344014,
  344014, 344014, 346349, 346349, 346349, 347664, 348132, 348132, 349505, 349527, 349863, 349863, 350059,
  350117, 350117, 350521, 350614, 350831, 351066, 351150, 351204, 351344, 351609, 351682, 351718, 352161,
  352361, 352998, 352998, 353130, 353130, 353517, 353818, 353882, 353882, 353906, 353906, 353906, 353926,
  353956, 355847, 355847, 355847, 355847, 357841, 357841, 357841, 357841, 360710, 360710, 360710, 361267,
  361267, 361267, 362542, 362542, 362542, 362922, 362922, 362922, 363006, 363006, 363006, 363006, 363122,
  363122, 368182, 368182, 368182, 368182, 373838, 373838, 373838, 373892, 377859, 377859, 377859, 377893,
  377893, 377893, 379843, 379843, 379843, 379902, 379902, 379902, 380703, 380703, 380703, 380703, 380703,
  380703, 380810, 380810, 380810, 380810, 380810, 380810, 380810, 380810, 381828, 381828, 381828, 381828,
  381828, 381828, 381862, 381862, 381862, 381862, 381862, 381862, 382089, 382089, 382089, 382089, 382089,
  382089, 383121, 383121, 383121, 383143, 383582, 383582, 383582, 383582, 383912, 383912, 383912, 383912,
  383912, 383912, 384398, 384430, 384430, 384430, 384502, 384502, 384988, 385014, 385014, 385014, 385014,
  385014, 386035, 386035, 386035, 386035, 387465, 387465, 387465, 388685, 389225, 389225, 389225, 389281,
  389281, 389281, 390025, 390025, 390025, 390025, 390091, 390091, 391047, 391047, 391758, 391758, 391820,
  391820,
]
