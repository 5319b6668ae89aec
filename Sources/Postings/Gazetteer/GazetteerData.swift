// swift-format-ignore-file
/// Made by make-gazetteer.py from GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.
let gazetteerData: StaticString = """

6th of october city|6th of October City|EG||s
a coruna|A Coruña|ES||r
a lat|Ðà Lạt|VN||r
aachen|Aachen|DE|nw|s
aagtdorp|Aagtdorp|NL|NH|j
aagtekerke|Aagtekerke|NL|ZE|k
aalanden|Aalanden|NL|OV|n
aalborg|Aalborg|DK||r
aalburg|Aalburg|NL|NB|m
aalden|Aalden|NL|DR|k
aalen|Aalen|DE|bw|q
aalsmeerderbrug|Aalsmeerderbrug|NL|NH|i
aalsmeer|Aalsmeer|NL|NH|o
aalst|Aalst|BE|VL|q
aalst|Aalst|NL|GE|k
aalst|Aalst|NL|NB|l
aalten|Aalten|NL|GE|o
aalter|Aalter|BE|VL|o
aardenburg|Aardenburg|NL|ZE|k
aarle rixtel|Aarle-Rixtel|NL|NB|m
aarschot|Aarschot|BE|VL|o
aartselaar|Aartselaar|BE|VL|n
abadan|Abadan|IR||r
abaetetuba|Abaetetuba|BR||r
abakaliki|Abakaliki|NG||r
abakan|Abakan|RU||r
aba|Aba|NG||u
abbekerk|Abbekerk|NL|NH|l
abbenes|Abbenes|NL|NH|j
abbotsford|Abbotsford|CA||r
abbottabad|Abbottabad|PK||s
abcoude|Abcoude|NL|UT|m
abcoven|Abcoven|NL|NB|k
abdissenbosch|Abdissenbosch|NL|LI|k
abeche|Abéché|TD||r
abenberg|Abenberg|DE|by|m
abengourou|Abengourou|CI||q
abensberg|Abensberg|DE|by|n
abeokuta|Abeokuta|NG||t
aberdeen|Aberdeen|GB||r
aberdeen|Aberdeen|HK||r
abha|Abha|SA||r
abidjan|Abidjan|CI||w
abiko|Abiko|JP||r
abilene|Abilene|US||q
abnub|Abnūb|EG||q
abobo|Abobo|CI||u
abohar|Abohar|IN||r
abomey calavi|Abomey-Calavi|BJ||s
abomey|Abomey|BJ||q
abreu e lima|Abreu e Lima|BR||q
abtsgmund|Abtsgmünd|DE|bw|m
abu al kahsib|Abū al-Kahṣīb|IQ||s
abu dhabi|Abu Dhabi|AE||u
abu ghurayb|Abū Ghurayb|IQ||t
abu kabir|Abū Kabīr|EG||r
abu tij|Abū Tīj|EG||q
abuja|Abuja|NG||v
acailandia|Açailândia|BR||q
acapulco de juarez|Acapulco de Juárez|MX||t
acarigua|Acarigua|VE||r
accra|Accra|GH||u
achalpur|Achalpur|IN||q
achel|Achel|BE|VL|m
acheng|Acheng|CN||r
achern|Achern|DE|bw|o
achim|Achim|DE|ni|p
achinsk|Achinsk|RU||q
achlum|Achlum|NL|FR|j
achterberg|Achterberg|NL|UT|j
achterhoek||NL|=|a
achterveld|Achterveld|NL|UT|l
achtmaal|Achtmaal|NL|NB|j
acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica|IT||q
acquoy|Acquoy|NL|GE|j
ad damazin|Ad-Damazin|SD||r
ad damir|Ad-Damir|SD||q
ad yaman|Adıyaman|TR||s
adachi|Adachi|JP||t
adana|Adana|TR||u
adapazar|Adapazarı|TR||s
addis ababa|Addis Ababa|ET||v
adegeest|Adegeest|NL|ZH|l
adegem|Adegem|BE|VL|m
adelaide|Adelaide|AU||u
adelebsen|Adelebsen|DE|ni|m
adelsdorf|Adelsdorf|DE|by|m
adelsheim|Adelsheim|DE|bw|m
adendorf|Adendorf|DE|ni|n
aden|Aden|YE||u
adigrat|Ādīgrat|ET||q
adilabad|Ādilābād|IN||q
adiwerna|Adiwerna|ID||r
adlershof|Adlershof|DE|be|o
admiralteisky|Admiralteisky|RU||r
ado ekiti|Ado-Ekiti|NG||s
adoni|Adoni|IN||r
adorf|Adorf|DE|sn|m
adorp|Adorp|NL|GR|j
aduard|Aduard|NL|GR|k
aerdt|Aerdt|NL|GE|j
aerzen|Aerzen|DE|ni|n
afferden|Afferden|NL|GE|k
affing|Affing|DE|by|m
afyonkarahisar|Afyonkarahisar|TR||r
agadez|Agadez|NE||r
agadir|Agadir|MA||t
agartala|Agartala|IN||s
agege|Agege|NG||t
ageo|Ageo|JP||r
agra|Agra|IN||u
agr|Ağrı|TR||q
aguas claras|Águas Claras|BR||q
aguas lindas de goias|Águas Lindas de Goiás|BR||r
aguascalientes|Aguascalientes|MX||t
ahar|Ahar|IR||q
ahaus|Ahaus|DE|nw|p
ahilyanagar|Ahilyanagar|IN||s
ahlem|Ahlem|DE|ni|n
ahlen|Ahlen|DE|nw|p
ahlerstedt|Ahlerstedt|DE|ni|m
ahmadpur east|Ahmadpur East|PK||r
ahmedabad|Ahmedabad|IN||w
ahrensbok|Ahrensbök|DE|sh|n
ahrensburg|Ahrensburg|DE|sh|o
ahuntsic cartierville|Ahuntsic-Cartierville|CA||r
ahvaz|Ahvaz|IR||t
aichach|Aichach|DE|by|o
aidlingen|Aidlingen|DE|bw|n
aihara|Aihara|JP||t
aihui|Aihui|CN||r
ain beida|Aïn Beïda|DZ||q
ainring|Ainring|DE|by|n
airoli|Airoli|IN||q
aiseau|Aiseau|BE|WA|n
ait melloul|Ait Melloul|MA||r
aix en provence|Aix-en-Provence|FR||r
aizawl|Aizawl|IN||s
aizu wakamatsu|Aizu-Wakamatsu|JP||q
ajapnyak|Ajapnyak|AM||q
ajax|Ajax|CA||q
ajdabiya|Ajdabiya|LY||r
ajegunle|Ajegunle|NG||t
ajlun|‘Ajlūn|JO||q
ajman|Ajman|AE||s
ajmer|Ajmer|IN||t
akademicheskoe|Akademicheskoe|RU||q
akashi|Akashi|JP||s
aken||DE|nw|s
aken|Aken|DE|st|n
akersloot|Akersloot|NL|NH|m
akert|Akert|NL|NB|k
akhmim|Akhmīm|EG||r
akishima|Akishima|JP||q
akita|Akita|JP||s
akkrum|Akkrum|NL|FR|l
akola|Akola|IN||s
akowonjo|Akowonjo|NG||s
akra|'Ākra|IQ||q
akron|Akron|US||r
aksaray|Aksaray|TR||s
aktau|Aktau|KZ||r
aktobe|Aktobe|KZ||s
akure|Akure|NG||t
al ahmadi|Al Aḩmadī|KW||t
al ain city|Al Ain City|AE||t
al ajaylat|Al Ajaylat|LY||q
al amarah|Al ‘Amārah|IQ||s
al ashir min ramadan|Al ‘Āshir min Ramaḑān|EG||r
al bab|Al Bāb|SY||q
al basrah al qadimah|Al Başrah al Qadīmah|IQ||u
al bayda|Al Bayḑā’|LY||q
al diwaniyah|Al Diwaniyah|IQ||s
al fallujah|Al Fallūjah|IQ||r
al fashn|Al Fashn|EG||q
al faw|Al Fāw|IQ||q
al fayyum|Al Fayyum|EG||s
al fqih ben calah|Al Fqih Ben Çalah|MA||q
al hasakah|Al Ḩasakah|SY||s
al hawamidiyah|Al Ḩawāmidīyah|EG||r
al hillah|Al Hillah|IQ||s
al hindiyah|Al Hindīyah|IQ||r
al hoceima|Al Hoceïma|MA||s
al hudaydah|Al Ḩudaydah|YE||t
al hufuf|Al Hufūf|SA||s
al jadid|Al Jadīd|LY||q
al jubayl|Al Jubayl|SA||r
al jumayl|Al Jumayl|LY||q
al junaynah|Al-Junaynah|SD||r
al kharj|Al Kharj|SA||s
al khums|Al Khums|LY||r
al khusus|Al Khuşūş|EG||s
al kut|Al-Kut|IQ||s
al madinah|Al Madīnah|IQ||r
al mahallah al kubra|Al Maḩallah al Kubrá|EG||t
al mahmudiyah|Al Maḩmūdīyah|IQ||s
al majaz|Al Majaz|AE||q
al manaqil|Al Manāqil|SD||q
al mansurah|Al Mansurah|EG||t
al manzalah|Al Manzalah|EG||q
al matariyah|Al Maţarīyah|EG||r
al mawsil al jadidah|Al Mawşil al Jadīdah|IQ||u
al met yevsk|Al’met’yevsk|RU||r
al miqdadiyah|Al Miqdādīyah|IQ||r
al mubarraz|Al Mubarraz|SA||s
al muharraq|Al Muharraq|BH||r
al musayab|Al-Musayab|IQ||q
al qadarif|Al Qadarif|SD||s
al qahirah al jadidah|Al Qāhirah al Jadīdah|EG||s
al qamishli|Al Qāmishlī|SY||r
al qurnah|Al Qurnah|IQ||r
al ubur|Al-'Ubūr|EG||r
ala er|Ālā'ĕr|CN||q
alagoinhas|Alagoinhas|BR||q
alamar|Alamar|CU||q
alandur|Alandur|IN||r
alanya|Alanya|TR||s
alappuzha|Alappuzha|IN||r
alasia|Alasia|NG||q
albacete|Albacete|ES||r
albany|Albany|US||q
albbruck|Albbruck|DE|bw|m
alberton|Alberton|ZA||q
alblasserdam|Alblasserdam|NL|ZH|o
albstadt|Albstadt|DE|bw|p
albuquerque|Albuquerque|US||t
alcala de henares|Alcalá de Henares|ES||r
alchevsk|Alchevsk|UA||q
alcobendas|Alcobendas|ES||q
alcorcon|Alcorcón|ES||r
aldeboarn|Aldeboarn|NL|FR|k
aldenhoven|Aldenhoven|DE|nw|m
aldingen|Aldingen|DE|bw|m
aldlan oost|Aldlân-Oost|NL|FR|l
aldtsjerk|Aldtsjerk|NL|FR|j
aldwald|Aldwâld|NL|FR|j
alem|Alem|NL|GE|j
aleppo|Aleppo|SY||v
alexandra|Alexandra|ZA||r
alexandria|Alexandria|EG||w
alexandria|Alexandria|US||r
aley|Aley|LB||q
alfdorf|Alfdorf|DE|bw|m
alfeld|Alfeld|DE|ni|o
alfter|Alfter|DE|nw|o
algeciras|Algeciras|ES||q
algermissen|Algermissen|DE|ni|n
algiers|Algiers|DZ||v
alhambra|Alhambra|US||q
aliayabiagba|Aliayabiagba|NG||r
alicante|Alicante|ES||s
aligarh|Alīgarh|IN||t
alimosho|Alimosho|NG||s
alken|Alken|BE|VL|n
alkmaar|Alkmaar|NL|NH|q
allendorf|Allendorf|DE|he|m
allensbach|Allensbach|DE|bw|m
allentown|Allentown|US||q
allersberg|Allersberg|DE|by|m
alleur|Alleur|BE|WA|n
allmannsdorf|Allmannsdorf|DE|bw|m
almaty|Almaty|KZ||u
almelo|Almelo|NL|OV|q
almendares|Almendares|CU||r
almen|Almen|NL|GE|j
almere duin|Almere Duin|NL|FL|l
almere stad|Almere Stad|NL|FL|r
almeria|Almería|ES||r
almirante tamandare|Almirante Tamandaré|BR||q
almkerk|Almkerk|NL|NB|l
alor setar|Alor Setar|MY||s
alpen|Alpen|DE|nw|n
alphen a d rijn|Alphen aan den Rijn|NL|ZH|q
alphen aan de rijn|Alphen aan den Rijn|NL|ZH|q
alphen aan den rijn|Alphen aan den Rijn|NL|ZH|q
alphen|Alphen|NL|NB|l
alpirsbach|Alpirsbach|DE|bw|m
alsbach hahnlein|Alsbach-Hähnlein|DE|he|n
alsbach|Alsbach|DE|he|n
alsdorf|Alsdorf|DE|nw|p
alsemberg|Alsemberg|BE|VL|m
alsfeld|Alsfeld|DE|he|n
alsterdorf|Alsterdorf|DE|hh|n
alt hohenschonhausen|Alt-Hohenschönhausen|DE|be|p
alt sanitz|Alt-Sanitz|DE|mv|m
alt treptow|Alt-Treptow|DE|be|n
altamira|Altamira|BR||q
altbach|Altbach|DE|bw|m
altdorf bei nurnberg|Altdorf bei Nürnberg|DE|by|n
altdorf|Altdorf|DE|by|n
altena|Altena|DE|nw|o
altenbeken|Altenbeken|DE|nw|m
altenberge|Altenberge|DE|nw|n
altenberg|Altenberg|DE|sn|m
altenburg|Altenburg|DE|th|p
altenholz|Altenholz|DE|sh|n
altenkirchen|Altenkirchen|DE|rp|m
altenkunstadt|Altenkunstadt|DE|by|m
altenstadt|Altenstadt|DE|he|n
altensteig|Altensteig|DE|bw|n
altentreptow|Altentreptow|DE|mv|m
altes lager|Altes Lager|DE|bw|n
alteveer|Alteveer|NL|DR|j
alteveer|Alteveer|NL|GR|k
altglienicke|Altglienicke|DE|be|o
althengstett|Althengstett|DE|bw|n
altlandsberg|Altlandsberg|DE|bb|n
altlussheim|Altlußheim|DE|bw|m
alto barinas|Alto Barinas|VE||s
alto hospicio|Alto Hospicio|CL||r
altomunster|Altomünster|DE|by|m
altona altstadt|Altona-Altstadt|DE|hh|o
altona nord|Altona-Nord|DE|hh|o
altona|Altona|DE|hh|r
altotting|Altötting|DE|by|n
altrip|Altrip|DE|rp|m
altstadt nord|Altstadt Nord|DE|nw|o
altstadt sud|Altstadt Sud|DE|nw|o
altstadt|Altstadt|DE|bw|n
altusried|Altusried|DE|by|n
altweerterheide|Altweerterheide|NL|LI|j
alvaro obregon|Álvaro Obregón|MX||t
alverna|Alverna|NL|GE|k
alvorada|Alvorada|BR||r
alwar|Alwar|IN||s
alzenau in unterfranken|Alzenau in Unterfranken|DE|by|o
alzey|Alzey|DE|rp|o
am hagenring|Am Hagenring|DE|ni|n
amadora|Amadora|PT||r
amagasaki|Amagasaki|JP||s
amaigbo|Amaigbo|NG||q
amanfrom|Amanfrom|GH||q
amarapura|Amarapura|MM||r
amaravati|Amaravati|IN||q
amarillo|Amarillo|US||r
amasya|Amasya|TR||q
amay|Amay|BE|WA|n
ambala sadar|Ambala Sadar|IN||q
ambala|Ambāla|IN||r
ambarnath|Ambarnath|IN||r
ambato|Ambato|EC||s
ambattur|Ambattur|IN||s
amberg|Amberg|DE|by|p
ambikapur|Ambikāpur|IN||q
ambleve|Amblève|BE|WA|m
ambon|Ambon|ID||s
ambur|Ambur|IN||q
amby|Amby|NL|LI|m
ameide|Ameide|NL|UT|l
americana|Americana|BR||r
america|America|NL|LI|k
amerongen|Amerongen|NL|UT|m
amersfoort|Amersfoort|NL|UT|r
amherst|Amherst|US||q
amiens|Amiens|FR||r
amman|Amman|JO||u
ammerstol|Ammerstol|NL|ZH|k
ammerzoden|Ammerzoden|NL|GE|l
amol|Āmol|IR||r
amoneburg|Amöneburg|DE|he|m
ampang|Ampang|MY||q
ampfing|Ampfing|DE|by|m
amravati|Amravati|IN||t
amreli|Amreli|IN||q
amritsar|Amritsar|IN||u
amroha|Amroha|IN||r
amsteleind|Amsteleind|NL|NB|j
amstelhoek|Amstelhoek|NL|UT|j
amstelveen|Amstelveen|NL|NH|q
amstenrade|Amstenrade|NL|LI|k
amsterdam zuidoost|Amsterdam-Zuidoost|NL|NH|q
amsterdam|Amsterdam|NL|NH|t
an nhon|An Nhơn|VN||s
an nu maniyah|An Nu‘mānīyah|IQ||q
an nuhud|An Nuhūd|SD||q
anaco|Anaco|VE||r
anaheim|Anaheim|US||s
anand|Anand|IN||r
ananindeua|Ananindeua|BR||s
anantapur|Anantapur|IN||s
anantnag|Anantnag|IN||r
anapolis|Anápolis|BR||s
anbu|Anbu|CN||r
anchorage|Anchorage|US||s
anda|Anda|CN||r
andelst|Andelst|NL|GE|l
andel|Andel|NL|NB|l
andenne|Andenne|BE|WA|o
anderlecht|Anderlecht|BE|BR|r
anderlues|Anderlues|BE|WA|n
andernach|Andernach|DE|rp|o
anderten|Anderten|DE|ni|m
andijk|Andijk|NL|NH|m
andijon|Andijon|UZ||t
andimeshk|Andīmeshk|IR||r
andisheh|Andīsheh|IR||q
andong|Andong|KR||r
andrimont|Andrimont|BE|WA|m
ang mo kio new town|Ang Mo Kio New Town|SG||r
angarsk|Angarsk|RU||r
angeles city|Angeles City|PH||s
angelslo|Angelslo|NL|DR|m
angeren|Angeren|NL|GE|l
angerlo|Angerlo|NL|GE|k
angermunde|Angermünde|DE|bb|n
angers|Angers|FR||r
angleur|Angleur|BE|WA|n
angoche|Angoche|MZ||q
angono|Angono|PH||r
angra dos reis|Angra dos Reis|BR||r
angren|Angren|UZ||r
anhee|Anhée|BE|WA|m
anjo|Anjō|JP||r
ankang|Ankang|CN||t
ankara|Ankara|TR||v
ankeveense rade|Ankeveense Rade|NL|NH|k
anklaar|Anklaar|NL|GE|l
anklam|Anklam|DE|mv|n
ankum|Ankum|DE|ni|m
anliu|Anliu|CN||q
ann arbor|Ann Arbor|US||q
anna paulowna|Anna Paulowna|NL|NH|n
annaba|Annaba|DZ||s
annaberg buchholz|Annaberg-Buchholz|DE|sn|o
annen|Annen|NL|DR|l
anning|Anning|CN||q
annweiler am trifels|Annweiler am Trifels|DE|rp|m
ann|Ann|MM||q
anqing|Anqing|CN||t
anqiu|Anqiu|CN||s
anrochte|Anröchte|DE|nw|n
ansan si|Ansan-si|KR||t
ansbach|Ansbach|DE|by|o
anshan|Anshan|CN||u
anshun|Anshun|CN||t
ans|Ans|BE|WA|o
antakya|Antakya|TR||s
antalya|Antalya|TR||u
antananarivo|Antananarivo|MG||u
antioch|Antioch|US||q
antipolo|Antipolo|PH||t
antofagasta|Antofagasta|CL||s
antoing|Antoing|BE|WA|m
antsirabe|Antsirabe|MG||r
antsiranana|Antsiranana|MG||r
antwerpen||BE|VL|t
antwerp|Antwerp|BE|VL|t
anvers||BE|VL|t
anyama|Anyama|CI||r
anyang si|Anyang-si|KR||t
anyang|Anyang|CN||u
anzegem|Anzegem|BE|VL|n
aomori|Aomori|JP||s
apalit|Apalit|PH||q
aparecida de goiania|Aparecida de Goiânia|BR||s
apatzingan|Apatzingán|MX||q
apeldoorn|Apeldoorn|NL|GE|r
apen|Apen|DE|ni|n
aplerbeck|Aplerbeck|DE|nw|o
apolda|Apolda|DE|th|o
apopa|Apopa|SV||q
appelscha|Appelscha|NL|FR|l
appel|Appel|NL|GE|j
appen|Appen|DE|sh|m
appingedam|Appingedam|NL|GR|n
apucarana|Apucarana|BR||q
aqsu|Aqsu|CN||t
ar ramtha|Ar Ramthā|JO||r
ar raqqah|Ar Raqqah|SY||t
ar rayyan|Ar Rayyān|QA||s
ar rifa|Ar Rifā‘|BH||q
arabi|Ārabī|ET||r
arabkir|Arabkir|AM||q
aracaju|Aracaju|BR||t
aracatuba|Araçatuba|BR||r
arad|Arad|RO||r
araguaina|Araguaína|BR||q
araguari|Araguari|BR||q
arakawa|Arakawa|JP||r
arak|Arāk|IR||s
arapiraca|Arapiraca|BR||r
arapongas|Arapongas|BR||q
araraquara|Araraquara|BR||r
araras|Araras|BR||r
araruama|Araruama|BR||r
arar|Arar|SA||r
araucaria|Araucária|BR||r
araure|Araure|VE||r
araxa|Araxá|BR||q
arba minch|Arba Minch|ET||r
arcahaie|Arcahaie|HT||q
arcen|Arcen|NL|LI|n
archway|Archway|GB||r
ardabil|Ardabīl|IR||s
ardooie|Ardooie|BE|VL|n
arendonk|Arendonk|BE|VL|n
arensgenhout|Arensgenhout|NL|LI|i
arequipa|Arequipa|PE||u
arezzo|Arezzo|IT||q
arganzuela|Arganzuela|ES||r
argenteuil|Argenteuil|FR||q
arheilgen|Arheilgen|DE|he|o
arhus|Århus|DK||s
arica|Arica|CL||r
arif wala|Arif Wala|PK||r
arifwala|Arifwala|PK||t
arish|Arīsh|EG||r
arjawinangun|Arjawinangun|ID||q
arkel|Arkel|NL|ZH|l
arkhangel sk|Arkhangel’sk|RU||s
arlington|Arlington|US||s
arlit|Arlit|NE||q
arlon|Arlon|BE|WA|o
armavir|Armavir|RU||r
armenia|Armenia|CO||s
arnavutkoy|Arnavutköy|TR||r
arnemuiden|Arnemuiden|NL|ZE|m
arnhem|Arnhem|NL|GE|r
arnsberg|Arnsberg|DE|nw|q
arnstadt|Arnstadt|DE|th|o
arnstein|Arnstein|DE|by|n
arnstorf|Arnstorf|DE|by|m
arrah|Arrah|IN||r
arroyo naranjo|Arroyo Naranjo|CU||r
arsuz|Arsuz|TR||q
artem|Artëm|RU||q
artern|Artern|DE|th|m
artur alvim|Artur Alvim|BR||q
artux|Artux|CN||s
aruba||AW|==|a
arum|Arum|NL|FR|j
arusha|Arusha|TZ||t
arvada|Arvada|US||q
aryanah|Aryanah|TN||q
arzamas|Arzamas|RU||q
arzberg|Arzberg|DE|by|m
as salimiyah|As Sālimīyah|KW||r
as salt|As Salţ|JO||q
as samawah|As Samawah|IQ||r
as sinbillawayn|As Sinbillāwayn|EG||q
as suwayq|As Suwayq|OM||q
asahikawa|Asahikawa|JP||s
asaka|Asaka|JP||r
asansol|Āsansol|IN||s
asbach|Asbach|DE|rp|m
aschaffenburg|Aschaffenburg|DE|by|q
aschau im chiemgau|Aschau im Chiemgau|DE|by|m
ascheberg|Ascheberg|DE|nw|n
aschersleben|Aschersleben|DE|st|o
aschheim|Aschheim|DE|by|m
asela|Āsela|ET||r
asenray|Asenray|NL|LI|j
ash sharqat|Ash Sharqāt|IQ||r
ash shatrah|Ash Shaţrah|IQ||r
ashaiman|Ashaiman|GH||r
ashdod|Ashdod|IL||r
ashgabat|Ashgabat|TM||t
ashikaga|Ashikaga|JP||r
ashkelon|Ashkelon|IL||r
ashmun|Ashmūn|EG||q
ashoknagar kalyangarh|Ashoknagar Kalyangarh|IN||q
ashuganj city|Ashuganj City|BD||r
asmara|Asmara|ER||t
aspach|Aspach|DE|bw|m
asperg|Asperg|DE|bw|n
assebroek|Assebroek|BE|VL|o
asseln|Asseln|DE|nw|n
assendelft|Assendelft|NL|NH|o
assenede|Assenede|BE|VL|n
assen|Assen|NL|DR|q
assesse|Assesse|BE|WA|m
asse|Asse|BE|VL|o
assis|Assis|BR||q
assiut|Assiut|EG||t
asslar|Aßlar|DE|he|n
astanajapura|Astanajapura|ID||r
astana|Astana|KZ||u
asten|Asten|NL|NB|n
astoria|Astoria|US||r
astrakhan|Astrakhan|RU||t
asuncion|Asunción|PY||u
aswan|Aswān|EG||s
as|As|BE|VL|m
atani|Atani|NG||r
atasehir|Ataşehir|TR||s
atbara|Atbara|SD||q
athene||GR||t
athens|Athens|GR||t
athens|Athens|US||q
athen||GR||t
athlone|Athlone|ZA||r
athus|Athus|BE|WA|m
ath|Ath|BE|WA|o
atibaia|Atibaia|BR||r
atlanta|Atlanta|US||s
atsiaman|Atsiaman|GH||r
atsugi|Atsugi|JP||r
attendorn|Attendorn|DE|nw|o
attock city|Attock City|PK||r
atyrau|Atyrau|KZ||s
au in der hallertau|Au in der Hallertau|DE|by|m
aubange|Aubange|BE|WA|n
auckland|Auckland|NZ||u
auderghem|Auderghem|BE|BR|p
auerbach|Auerbach|DE|by|n
auerbach|Auerbach|DE|sn|o
aue|Aue|DE|sn|o
auf der horst|Auf der Horst|DE|ni|m
augsburg|Augsburg|DE|by|s
augustdorf|Augustdorf|DE|nw|n
augustinusga|Augustinusga|NL|FR|k
augustusburg|Augustusburg|DE|sn|m
aulendorf|Aulendorf|DE|bw|n
aurangabad|Aurangabad|IN||u
aurich|Aurich|DE|ni|p
aurora|Aurora|US||s
aussere neustadt|Äußere Neustadt|DE|sn|o
austerlitz|Austerlitz|NL|UT|k
austin|Austin|US||t
australia||AU|==|a
australie||AU|==|a
austria||AT|==|a
auvelais|Auvelais|BE|WA|n
avadi|Avadi|IN||s
avelgem|Avelgem|BE|VL|n
avellaneda|Avellaneda|AR||s
avenhorn|Avenhorn|NL|NH|l
avtozavodskyi|Avtozavodskyi|UA||r
awans|Awans|BE|WA|n
awasa|Awasa|ET||s
awka|Awka|NG||r
axel|Axel|NL|ZE|m
ayacucho|Ayacucho|PE||r
ayd n|Aydın|TR||r
aywaille|Aywaille|BE|WA|n
az zawiyah|Az Zāwīyah|LY||r
az zubayr|Az Zubayr|IQ||q
az zulfi|Az Zulfī|SA||q
azamgarh|Azamgarh|IN||q
azare|Azare|NG||q
azcapotzalco|Azcapotzalco|MX||s
ba dinh|Ba Dinh|VN||r
ba on|Ba Đồn|VN||q
ba vi|Ba Vì|VN||s
baak|Baak|NL|GE|j
baalder|Baalder|NL|OV|l
baal|Baal|BE|VL|m
baambrugge|Baambrugge|NL|UT|j
baardwijk|Baardwijk|NL|NB|l
baarle nassau|Baarle-Nassau|NL|NB|m
baarlo|Baarlo|NL|LI|m
baarn|Baarn|NL|UT|o
baasrode|Baasrode|BE|VL|m
bab ezzouar|Bab Ezzouar|DZ||s
babberich|Babberich|NL|GE|k
babenhausen|Babenhausen|DE|by|m
babenhausen|Babenhausen|DE|he|o
babol|Bābol|IR||r
bac giang|Bắc Giang|VN||s
bac lieu|Bạc Liêu|VN||r
bac ninh|Bắc Ninh|VN||s
bac quang|Bắc Quang|VN||q
bac tu liem|Bắc Từ Liêm|VN||s
bacabal|Bacabal|BR||q
bacau|Bacău|RO||r
bachuan|Bachuan|CN||r
backnang|Backnang|DE|bw|p
bacolod city|Bacolod City|PH||s
bacoor|Bacoor|PH||s
bad abbach|Bad Abbach|DE|by|n
bad aibling|Bad Aibling|DE|by|o
bad arolsen|Bad Arolsen|DE|he|o
bad belzig|Bad Belzig|DE|bb|n
bad bentheim|Bad Bentheim|DE|ni|n
bad bergzabern|Bad Bergzabern|DE|rp|m
bad berka|Bad Berka|DE|th|m
bad berleburg|Bad Berleburg|DE|nw|o
bad bevensen|Bad Bevensen|DE|ni|n
bad birnbach|Bad Birnbach|DE|by|m
bad blankenburg|Bad Blankenburg|DE|th|m
bad bramstedt|Bad Bramstedt|DE|sh|n
bad breisig|Bad Breisig|DE|rp|n
bad bruckenau|Bad Brückenau|DE|by|m
bad camberg|Bad Camberg|DE|he|n
bad doberan|Bad Doberan|DE|mv|n
bad driburg|Bad Driburg|DE|nw|o
bad duben|Bad Düben|DE|sn|n
bad durkheim|Bad Dürkheim|DE|rp|o
bad durrenberg|Bad Dürrenberg|DE|st|n
bad durrheim|Bad Dürrheim|DE|bw|n
bad ems|Bad Ems|DE|rp|n
bad endbach|Bad Endbach|DE|he|n
bad endorf|Bad Endorf|DE|by|m
bad essen|Bad Essen|DE|ni|n
bad fallingbostel|Bad Fallingbostel|DE|ni|n
bad feilnbach|Bad Feilnbach|DE|by|m
bad frankenhausen|Bad Frankenhausen|DE|th|n
bad freienwalde|Bad Freienwalde|DE|bb|n
bad fussing|Bad Füssing|DE|by|m
bad gandersheim|Bad Gandersheim|DE|ni|n
bad griesbach|Bad Griesbach|DE|by|n
bad harzburg|Bad Harzburg|DE|ni|o
bad herrenalb|Bad Herrenalb|DE|bw|m
bad hersfeld|Bad Hersfeld|DE|he|o
bad homburg vor der hohe|Bad Homburg vor der Höhe|DE|he|p
bad honnef|Bad Honnef|DE|nw|o
bad honningen|Bad Hönningen|DE|rp|m
bad iburg|Bad Iburg|DE|ni|n
bad kissingen|Bad Kissingen|DE|by|o
bad konigshofen im grabfeld|Bad Königshofen im Grabfeld|DE|by|m
bad konig|Bad König|DE|he|n
bad kosen|Bad Kösen|DE|st|m
bad kreuznach|Bad Kreuznach|DE|rp|p
bad laasphe|Bad Laasphe|DE|nw|n
bad laer|Bad Laer|DE|ni|n
bad langensalza|Bad Langensalza|DE|th|o
bad lauchstadt|Bad Lauchstädt|DE|st|m
bad lausick|Bad Lausick|DE|sn|n
bad lauterberg im harz|Bad Lauterberg im Harz|DE|ni|n
bad liebenwerda|Bad Liebenwerda|DE|bb|n
bad liebenzell|Bad Liebenzell|DE|bw|n
bad lippspringe|Bad Lippspringe|DE|nw|n
bad lobenstein|Bad Lobenstein|DE|th|m
bad marienberg|Bad Marienberg|DE|rp|m
bad mergentheim|Bad Mergentheim|DE|bw|o
bad munder am deister|Bad Münder am Deister|DE|ni|o
bad munstereifel|Bad Münstereifel|DE|nw|m
bad nauheim|Bad Nauheim|DE|he|o
bad nenndorf|Bad Nenndorf|DE|ni|n
bad neuenahr ahrweiler|Bad Neuenahr-Ahrweiler|DE|rp|o
bad neustadt an der saale|Bad Neustadt an der Saale|DE|by|n
bad oeynhausen|Bad Oeynhausen|DE|nw|p
bad oldesloe|Bad Oldesloe|DE|sh|o
bad orb|Bad Orb|DE|he|n
bad pyrmont|Bad Pyrmont|DE|ni|o
bad rappenau|Bad Rappenau|DE|bw|o
bad reichenhall|Bad Reichenhall|DE|by|o
bad rothenfelde|Bad Rothenfelde|DE|ni|m
bad sachsa|Bad Sachsa|DE|ni|n
bad sackingen|Bad Säckingen|DE|bw|o
bad salzdetfurth|Bad Salzdetfurth|DE|ni|n
bad salzuflen|Bad Salzuflen|DE|nw|p
bad salzungen|Bad Salzungen|DE|th|o
bad sassendorf|Bad Sassendorf|DE|nw|n
bad saulgau|Bad Saulgau|DE|bw|o
bad schlema|Bad Schlema|DE|sn|m
bad schussenried|Bad Schussenried|DE|bw|n
bad schwalbach|Bad Schwalbach|DE|he|n
bad schwartau|Bad Schwartau|DE|sh|o
bad segeberg|Bad Segeberg|DE|sh|n
bad sobernheim|Bad Sobernheim|DE|rp|m
bad soden am taunus|Bad Soden am Taunus|DE|he|o
bad soden salmunster|Bad Soden-Salmünster|DE|he|n
bad sooden allendorf|Bad Sooden-Allendorf|DE|he|n
bad staffelstein|Bad Staffelstein|DE|by|n
bad tolz|Bad Tölz|DE|by|o
bad urach|Bad Urach|DE|bw|n
bad vilbel|Bad Vilbel|DE|he|p
bad waldsee|Bad Waldsee|DE|bw|o
bad wildbad|Bad Wildbad|DE|bw|n
bad wildungen|Bad Wildungen|DE|he|o
bad wimpfen|Bad Wimpfen|DE|bw|m
bad windsheim|Bad Windsheim|DE|by|n
bad worishofen|Bad Wörishofen|DE|by|n
bad wunnenberg|Bad Wünnenberg|DE|nw|n
bad wurzach|Bad Wurzach|DE|bw|n
bad zwischenahn|Bad Zwischenahn|DE|ni|o
badajoz|Badajoz|ES||r
badalona|Badalona|ES||r
baden baden|Baden-Baden|DE|bw|p
baden wurttemberg||DE|=|a
badenstedt|Badenstedt|DE|ni|n
bade|Bade|TW||r
badhoevedorp|Badhoevedorp|NL|NH|n
badin|Badin|PK||q
badlapur|Badlapur|IN||r
baesweiler|Baesweiler|DE|nw|o
baflo|Baflo|NL|GR|k
bafoussam|Bafoussam|CM||s
bagaha|Bagaha|IN||q
bagalkot|Bagalkot|IN||q
bagc lar|Bağcılar|TR||t
bagerhat|Bagerhat|BD||s
baghdad|Baghdad|IQ||w
baghlan|Baghlān|AF||q
bago city|Bago City|PH||r
bagong silangan|Bagong Silangan|PH||q
bagong silang|Bagong Silang|PH||r
bago|Bago|MM||r
baguio|Baguio|PH||s
bahadurgarh|Bahadurgarh|IN||r
baharampur|Baharampur|IN||r
baharestan|Bahārestān|IR||q
baharkah|Baḥarkah|IQ||q
bahawalnagar|Bahawalnagar|PK||r
bahawalpur|Bahawalpur|PK||t
bahcelievler|Bahçelievler|TR||t
bahia blanca|Bahía Blanca|AR||s
bahir dar|Bahir Dar|ET||s
bahraigh|Bahraigh|IN||r
baia farta|Baía Farta|AO||q
baia mare|Baia Mare|RO||q
baicheng|Baicheng|CN||s
baidoa|Baidoa|SO||q
baidyabati|Baidyabāti|IN||q
baienfurt|Baienfurt|DE|bw|m
baiersbronn|Baiersbronn|DE|bw|n
baiersdorf|Baiersdorf|DE|by|m
bairro da penha|Bairro da Penha|BR||q
baise|Baise|CN||t
baishan|Baishan|CN||r
baisha|Baisha|CN||q
baiyin|Baiyin|CN||s
bakel|Bakel|NL|NB|m
bakenberg|Bakenberg|NL|GE|k
bakersfield|Bakersfield|US||s
bakhuizen|Bakhuizen|NL|FR|k
bakkeveen|Bakkeveen|NL|FR|k
bakkum|Bakkum|NL|NH|l
bakum|Bakum|DE|ni|m
baku|Baku|AZ||v
bakwa|Bakwa|CD||q
bal kesir|Balıkesir|TR||r
balakovo|Balakovo|RU||r
balashikha|Balashikha|RU||r
balasore|Balasore|IN||r
balbala|Balbala|DJ||t
balcon de la lisa|Balcón de la Lisa|CU||r
balen|Balen|BE|VL|o
balikpapan|Balikpapan|ID||t
balingen|Balingen|DE|bw|p
baliuag|Baliuag|PH||r
bali|Bāli|IN||s
balkh|Balkh|AF||q
balk|Balk|NL|FR|l
ballarat|Ballarat|AU||q
ballari|Ballari|IN||s
ballast|Ballast|NL|DR|k
ballenstedt|Ballenstedt|DE|st|m
balneario camboriu|Balneário Camboriú|BR||r
balombo|Balombo|AO||q
balsas|Balsas|BR||q
baltimore|Baltimore|US||t
balti|Bălţi|MD||q
baltmannsweiler|Baltmannsweiler|DE|bw|m
balurghat|Bālurghāt|IN||r
balvanera|Balvanera|AR||r
balve|Balve|DE|nw|n
bamako|Bamako|ML||w
bama|Bama|NG||q
bamberg|Bamberg|DE|by|q
bamenda|Bamenda|CM||s
bammental|Bammental|DE|bw|m
ban i chang|Ban I Chang|TH||q
ban khlong prawet|Ban Khlong Prawet|TH||r
ban samae dam|Ban Samae Dam|TH||q
banan|Banan|CN||s
band rma|Bandırma|TR||q
banda aceh|Banda Aceh|ID||s
bandar abbas|Bandar Abbas|IR||s
bandar bukit raja|Bandar Bukit Raja|MY||r
bandar e anzali|Bandar-e Anzalī|IR||q
bandar e mahshahr|Bandar-e Māhshahr|IR||r
bandar lampung|Bandar Lampung|ID||u
bandar mahkota cheras|Bandar Mahkota Cheras|MY||q
bandar seri alam|Bandar Seri Alam|MY||r
bandar sunway|Bandar Sunway|MY||r
bandar tasik puteri|Bandar Tasik Puteri|MY||r
bandar utama|Bandar Utama|MY||r
bandarban|Bāndarban|BD||s
banda|Bānda|IN||r
bandundu province|Bandundu Province|CD||r
bandung|Bandung|ID||v
baneh|Bāneh|IR||q
banfora|Banfora|BF||q
bang bon|Bang Bon|TH||q
bang kapi|Bang Kapi|TH||r
bang khae|Bang Khae|TH||r
bang khun thian|Bang Khun Thian|TH||r
bang sue|Bang Sue|TH||q
bangaon|Bangaon|IN||q
bangert|Bangert|NL|NH|k
bangkok noi|Bangkok Noi|TH||q
bangkok|Bangkok|TH||w
bangui|Bangui|CF||t
banha|Banhā|EG||r
banholt|Banholt|NL|LI|j
bani mazar|Banī Mazār|EG||q
bani suwayf|Banī Suwayf|EG||s
banja luka|Banja Luka|BA||r
banjaran|Banjaran|ID||r
banjarbaru|Banjarbaru|ID||s
banjarmasin|Banjarmasin|ID||t
banjar|Banjar|ID||r
bankura|Bānkura|IN||r
bannewitz|Bannewitz|DE|sn|n
bannu|Bannu|PK||u
banqiao|Banqiao|TW||t
bansbaria|Bānsbāria|IN||q
banswara|Bānswāra|IN||q
bantega|Bantega|NL|FR|j
bant|Bant|NL|FL|k
banyuwangi|Banyuwangi|ID||q
bao an centre|Bao'an Centre|CN||q
bao an|Bao'an|CN||w
bao loc|Bảo Lộc|VN||r
baoding|Baoding|CN||v
baoji|Baoji|CN||u
baoshan|Baoshan|CN||v
baotou|Baotou|CN||v
baqubah|Baqubah|IQ||r
barakaldo|Barakaldo|ES||q
baraki|Baraki|DZ||q
barakpur|Bārākpur|IN||r
baranagar|Baranagar|IN||r
baranovichi|Baranovichi|BY||r
baran|Bārān|IN||q
barasat|Bārāsat|IN||s
barbacena|Barbacena|BR||q
barcarena|Barcarena|BR||q
barcelona|Barcelona|ES||u
barcelona|Barcelona|VE||t
barchem|Barchem|NL|GE|j
barddhaman|Barddhamān|IN||s
bardowick|Bardowick|DE|ni|m
bareilly|Bareilly|IN||t
barendrecht|Barendrecht|NL|ZH|p
barger oosterveld|Barger-Oosterveld|NL|DR|l
bargeres|Bargeres|NL|DR|n
bargteheide|Bargteheide|DE|sh|n
bariadi|Bariadi|TZ||r
barinas|Barinas|VE||s
baripada|Baripāda|IN||q
barishal|Barishal|BD||r
bari|Bari|IT||s
barking|Barking|GB||r
barleben|Barleben|DE|st|m
barmbek nord|Barmbek-Nord|DE|hh|p
barmbek sud|Barmbek-Süd|DE|hh|p
barmstedt|Barmstedt|DE|sh|n
barnala|Barnāla|IN||q
barnaul|Barnaul|RU||t
barneveld|Barneveld|NL|GE|p
barnstorf|Barnstorf|DE|ni|m
barntrup|Barntrup|DE|nw|m
barop|Barop|DE|nw|m
barquisimeto|Barquisimeto|VE||u
barra mansa|Barra Mansa|BR||r
barrancabermeja|Barrancabermeja|CO||r
barranquilla|Barranquilla|CO||u
barreiras|Barreiras|BR||r
barretos|Barretos|BR||q
barrie|Barrie|CA||r
barsbuttel|Barsbüttel|DE|sh|n
barshi|Barshi|IN||q
barsingerhorn|Barsingerhorn|NL|NH|j
barsinghausen|Barsinghausen|DE|ni|n
barssel|Barßel|DE|ni|n
barth|Barth|DE|mv|n
barueri|Barueri|BR||s
baruta|Baruta|VE||r
barysaw|Barysaw|BY||r
basaksehir|Başakşehir|TR||r
basel|Basel|CH||r
bashan|Bashan|CN||q
basildon|Basildon|GB||r
basingstoke|Basingstoke|GB||q
basirhat city|Basirhat City|IN||r
basrah|Basrah|IQ||u
basse lasne|Basse Lasne|BE|WA|n
bassenge|Bassenge|BE|WA|m
bassum|Bassum|DE|ni|n
basti|Bastī|IN||q
bastogne|Bastogne|BE|WA|n
basuo|Basuo|CN||s
bat yam|Bat Yam|IL||q
batadorp|Batadorp|NL|NB|j
batala|Batāla|IN||r
batam|Batam|ID||u
batangas|Batangas|PH||r
batang|Batang|ID||r
bataysk|Bataysk|RU||q
bata|Bata|GQ||r
batenburg|Batenburg|NL|GE|j
bathinda|Bathinda|IN||s
bathmen|Bathmen|NL|OV|m
bath|Bath|GB||q
batikent|Batikent|TR||s
batman|Batman|TR||s
batna|Batna|DZ||s
baton rouge|Baton Rouge|US||r
battagram|Battagram|PK||t
battambang|Battambang|KH||q
battenberg|Battenberg|DE|he|m
battice|Battice|BE|WA|m
batu caves|Batu Caves|MY||r
batu pahat|Batu Pahat|MY||r
batumi|Batumi|GE||r
baturaja|Baturaja|ID||r
batu|Batu|ID||r
baubau|Baubau|ID||r
bauchi|Bauchi|NG||t
baudour|Baudour|BE|WA|m
baumschulenweg|Baumschulenweg|DE|be|o
baunatal|Baunatal|DE|he|o
bauru|Bauru|BR||s
bautzen|Bautzen|DE|sn|p
bavaria||DE|=|a
bavel|Bavel|NL|NB|m
bawshar|Bawshar|OM||s
bayambang|Bayambang|PH||q
bayamon|Bayamón|PR||r
bayamo|Bayamo|CU||r
bayan lepas|Bayan Lepas|MY||q
bayan nur|Bayan Nur|CN||u
bayawan|Bayawan|PH||q
bayenthal|Bayenthal|DE|nw|n
bayern||DE|=|a
bayji|Bayjī|IQ||r
bayreuth|Bayreuth|DE|by|q
bayugan|Bayugan|PH||q
bazel|Bazel|BE|VL|m
bazel||CH||r
bazhong|Bazhong|CN||v
beau bassin rose hill|Beau Bassin-Rose Hill|MU||q
beaufays|Beaufays|BE|WA|m
beaumont|Beaumont|BE|WA|m
beaumont|Beaumont|US||q
beauraing|Beauraing|BE|WA|n
beauvechain|Beauvechain|BE|WA|m
beawar|Beāwar|IN||r
bebra|Bebra|DE|he|n
bechar|Béchar|DZ||r
beckingen|Beckingen|DE|sl|n
beckum|Beckum|DE|nw|p
becontree|Becontree|GB||q
bedburg|Bedburg|DE|nw|o
bedford|Bedford|GB||q
bedok new town|Bedok New Town|SG||s
bedum|Bedum|NL|GR|m
beed|Beed|IN||r
beegden|Beegden|NL|LI|k
beek gem montferland|Beek gem Montferland|NL|GE|k
beekbergen|Beekbergen|NL|GE|l
beek|Beek|NL|LI|n
beek|Beek|NL|NB|m
beelen|Beelen|DE|nw|m
beelitz|Beelitz|DE|bb|n
beemte broekland|Beemte-Broekland|NL|GE|j
beerfelden|Beerfelden|DE|he|m
beernem|Beernem|BE|VL|n
beersdal|Beersdal|NL|LI|k
beersel|Beersel|BE|VL|o
beerse|Beerse|BE|VL|n
beersheba|Beersheba|IL||r
beers|Beers|NL|NB|k
beerzel|Beerzel|BE|VL|m
beesd|Beesd|NL|GE|l
beesel|Beesel|NL|LI|l
beeskow|Beeskow|DE|bb|n
beetsterzwaag|Beetsterzwaag|NL|FR|l
beets|Beets|NL|NH|j
begijnendijk|Begijnendijk|BE|VL|n
begoua|Bégoua|CF||s
begusarai|Begusarai|IN||r
behbahan|Behbahān|IR||q
bei an|Bei’an|CN||s
beibei|Beibei|CN||r
beihai|Beihai|CN||t
beijing|Beijing|CN||y
beilen|Beilen|NL|DR|n
beiliu|Beiliu|CN||r
beilstein|Beilstein|DE|bw|m
beining|Beining|CN||r
beinsdorp|Beinsdorp|NL|NH|j
beipiao|Beipiao|CN||r
beira|Beira|MZ||t
beirut|Beirut|LB||u
bejaia|Béjaïa|DZ||r
bekasi|Bekasi|ID||v
bekkevoort|Bekkevoort|BE|VL|m
belagavi|Belagavi|IN||s
belawan|Belawan|ID||q
belcrum|Belcrum|NL|NB|l
belecke|Belecke|DE|nw|m
belem|Belém|BR||u
belfast|Belfast|GB||s
belfeld|Belfeld|NL|LI|m
belford roxo|Belford Roxo|BR||s
belfort|Belfort|NL|LI|l
belgern|Belgern|DE|sn|m
belgien||BE|==|a
belgie||BE|==|a
belgique||BE|==|a
belgium||BE|==|a
belgorod|Belgorod|RU||s
belgrade|Belgrade|RS||u
belgrano|Belgrano|AR||r
bella vista|Bella Vista|DO||r
bellevue|Bellevue|US||r
bellheim|Bellheim|DE|rp|n
bellingwolde|Bellingwolde|NL|GR|l
bello|Bello|CO||s
belm|Belm|DE|ni|n
belo horizonte|Belo Horizonte|BR||v
beloeil|Beloeil|BE|WA|n
belsele|Belsele|BE|VL|n
belt schutsloot|Belt-Schutsloot|NL|OV|j
beltrum|Beltrum|NL|GE|k
bemerode|Bemerode|DE|ni|o
bemmel|Bemmel|NL|GE|n
bemowo|Bemowo|PL||q
ben cat|Bến Cát|VN||s
ben tre|Bến Tre|VN||q
bender|Bender|MD||q
bendigo|Bendigo|AU||q
bendorf|Bendorf|DE|rp|o
benfica|Benfica|AO||r
bengaluru|Bengaluru|IN||x
bengbu|Bengbu|CN||t
benghazi|Benghazi|LY||t
bengkulu|Bengkulu|ID||s
benguela|Benguela|AO||t
beni mellal|Beni Mellal|MA||r
benin city|Benin City|NG||u
benito juarez|Benito Juárez|MX||s
beni|Beni|CD||r
bennebroek|Bennebroek|NL|NH|m
bennekom|Bennekom|NL|GE|n
bennewitz|Bennewitz|DE|sn|m
benningen am neckar|Benningen am Neckar|DE|bw|m
benninghofen|Benninghofen|DE|nw|n
benoni|Benoni|ZA||t
bensheim|Bensheim|DE|he|p
bentelo|Bentelo|NL|OV|j
benthuizen|Benthuizen|NL|ZH|o
bento goncalves|Bento Gonçalves|BR||q
bentveld|Bentveld|NL|NH|k
benxi|Benxi|CN||t
beppu|Beppu|JP||q
beratzhausen|Beratzhausen|DE|by|m
berazategui|Berazategui|AR||r
berberati|Berbérati|CF||q
berbera|Berbera|SO||r
bercham|Bercham|MY||r
berchem sainte agathe|Berchem-Sainte-Agathe|BE|BR|o
berchem|Berchem|BE|VL|p
berching|Berching|DE|by|n
berchtesgaden|Berchtesgaden|DE|by|m
berdyansk|Berdyansk|UA||q
berezniki|Berezniki|RU||r
berg en bos|Berg en Bos|NL|GE|k
berg en dal|Berg en Dal|NL|GE|k
bergamo|Bergamo|IT||q
bergedorf|Bergedorf|DE|hh|q
bergeijk|Bergeijk|NL|NB|o
bergen auf rugen|Bergen auf Rügen|DE|mv|n
bergen op zoom|Bergen op Zoom|NL|NB|q
bergen|Bergen|DE|ni|n
bergen|Bergen|NL|NH|o
bergen|Bergen|NO||s
bergharen|Bergharen|NL|GE|k
bergheim|Bergheim|DE|nw|p
berghem|Berghem|NL|NB|m
berghofen|Berghofen|DE|nw|n
bergisch gladbach|Bergisch Gladbach|DE|nw|q
bergkamen|Bergkamen|DE|nw|p
bergkirchen|Bergkirchen|DE|by|m
bergneustadt|Bergneustadt|DE|nw|o
bergschenhoek|Bergschenhoek|NL|ZH|o
bergstedt|Bergstedt|DE|hh|n
bergstoep|Bergstoep|NL|ZH|k
berg|Berg|DE|by|m
berg|Berg|NL|LI|l
beringen|Beringen|BE|VL|p
beringe|Beringe|NL|LI|k
berkane|Berkane|MA||q
berkel en rodenrijs|Berkel en Rodenrijs|NL|ZH|o
berkeley|Berkeley|US||q
berkenwoude|Berkenwoude|NL|ZH|k
berkhout|Berkhout|NL|NH|k
berkum|Berkum|NL|OV|l
berlaar|Berlaar|BE|VL|n
berlare|Berlare|BE|VL|n
berlicum|Berlicum|NL|NB|m
berlijn||DE|be|v
berlin kopenick|Berlin Köpenick|DE|be|p
berlin|Berlin|DE|be|v
berltsum|Berltsum|NL|FR|l
bernau am chiemsee|Bernau am Chiemsee|DE|by|m
bernau bei berlin|Bernau bei Berlin|DE|bb|p
bernburg|Bernburg|DE|st|o
bernhardswald|Bernhardswald|DE|by|m
bernissart|Bernissart|BE|WA|n
bernkastel kues|Bernkastel-Kues|DE|rp|m
bernsdorf|Bernsdorf|DE|sn|m
bern|Bern|CH||q
berrechid|Berrechid|MA||r
bersenbruck|Bersenbrück|DE|ni|m
bertem|Bertem|BE|VL|n
bertoua|Bertoua|CM||r
bertrix|Bertrix|BE|WA|m
besancon|Besançon|FR||q
besigheim|Besigheim|DE|bw|n
besoijen|Besoijen|NL|NB|l
bestensee|Bestensee|DE|bb|m
besterd|Besterd|NL|NB|l
bestwig|Bestwig|DE|nw|n
best|Best|NL|NB|o
bet shemesh|Bet Shemesh|IL||q
betim|Betim|BR||s
bettiah|Bettiah|IN||r
betul|Betūl|IN||q
betuwe||NL|=|a
betzdorf|Betzdorf|DE|rp|n
beuningen|Beuningen|NL|GE|o
beusichem|Beusichem|NL|GE|l
beveren leie|Beveren-Leie|BE|VL|m
beveren|Beveren|BE|VL|p
bevere|Bevere|BE|VL|n
beverlo|Beverlo|BE|VL|n
beverst|Beverst|BE|VL|m
beverungen|Beverungen|DE|nw|n
beverwijk|Beverwijk|NL|NH|p
bexbach|Bexbach|DE|sl|o
bexley|Bexley|GB||r
beylikduzu|Beylikdüzü|TR||s
beyne heusay|Beyne-Heusay|BE|WA|n
bhadrak|Bhadrak|IN||q
bhadravati|Bhadrāvati|IN||r
bhadreswar|Bhadreswar|IN||q
bhagalpur|Bhāgalpur|IN||s
bhairab bazar|Bhairab Bāzār|BD||q
bhakkar|Bhakkar|PK||r
bhalswa jahangirpur|Bhālswa Jahangirpur|IN||r
bharatpur|Bharatpur|IN||r
bharatpur|Bharatpur|NP||s
bharuch|Bharūch|IN||r
bhatara|Bhatara|BD||s
bhatpara|Bhātpāra|IN||s
bhavnagar|Bhavnagar|IN||t
bhawana|Bhawana|PK||s
bhayandar|Bhayandar|IN||t
bhetia|Bhetia|IN||r
bhilai|Bhilai|IN||t
bhilwara|Bhilwara|IN||s
bhimavaram|Bhimavaram|IN||r
bhind|Bhind|IN||r
bhisho|Bhisho|ZA||r
bhiwadi|Bhiwadi|IN||q
bhiwandi|Bhiwandi|IN||t
bhiwani|Bhiwāni|IN||r
bhopal|Bhopal|IN||u
bhubaneswar|Bhubaneswar|IN||t
bhuj|Bhuj|IN||r
bhusawal|Bhusawal|IN||r
bialoleka|Białołeka|PL||q
bialystok|Białystok|PL||s
biberach an der riss|Biberach an der Riß|DE|bw|o
bibirevo|Bibirevo|RU||r
biblis|Biblis|DE|he|n
bickenbach|Bickenbach|DE|he|m
bidar|Bidar|IN||r
bida|Bida|NG||s
biddinghuizen|Biddinghuizen|NL|FL|m
biebesheim|Biebesheim|DE|he|m
biebrich|Biebrich|DE|he|p
biedenkopf|Biedenkopf|DE|he|n
bielany|Bielany|PL||r
bielefeld|Bielefeld|DE|nw|s
bielsko biala|Bielsko-Biala|PL||r
bien hoa|Biên Hòa|VN||u
bienenbuttel|Bienenbüttel|DE|ni|m
bierbeek|Bierbeek|BE|VL|n
bierstadt|Bierstadt|DE|he|n
bierum|Bierum|NL|GR|j
biesdonk|Biesdonk|NL|NB|m
biesdorf|Biesdorf|DE|be|o
biesenthal|Biesenthal|DE|bb|m
biesland|Biesland|NL|LI|k
biest houtakker|Biest-Houtakker|NL|NB|j
bietigheim bissingen|Bietigheim-Bissingen|DE|bw|p
bietigheim|Bietigheim|DE|bw|m
biezenmortel|Biezenmortel|NL|NB|j
biggekerke|Biggekerke|NL|ZE|j
bihar sharif|Bihār Sharīf|IN||s
bijie|Bijie|CN||u
bijvanck|Bijvanck|NL|NH|m
bikaner|Bikaner|IN||t
bila tserkva|Bila Tserkva|UA||r
bilaspur|Bilāspur|IN||s
bilbao|Bilbao|ES||s
bilbeis|Bilbeis|EG||r
bilderstockchen|Bilderstöckchen|DE|nw|n
bilgaard|Bilgaard|NL|FR|m
bilimora|Bilimora|IN||s
billerbeck|Billerbeck|DE|nw|n
billigheim|Billigheim|DE|bw|m
billings|Billings|US||q
billstedt|Billstedt|DE|hh|q
bilqas|Bilqās|EG||r
bilthoven|Bilthoven|NL|UT|o
bilzen|Bilzen|BE|VL|o
bima|Bima|ID||r
bimbo|Bimbo|CF||s
binangonan|Binangonan|PH||r
binan|Biñan|PH||s
binche|Binche|BE|WA|o
bindlach|Bindlach|DE|by|m
bingelrade|Bingelrade|NL|LI|j
bingen am rhein|Bingen am Rhein|DE|rp|o
bingol|Bingöl|TR||q
binh thanh|Bình Thạnh|VN||t
binh thuy|Bình Thủy|VN||q
binjai|Binjai|ID||s
binnenhof|Binnenhof|NL|ZH|k
binnenstad|Binnenstad|NL|GE|m
bintulu|Bintulu|MY||r
binzhou|Binzhou|CN||t
biratnagar|Biratnagar|NP||r
birendranagar|Birendranagar|NP||r
birganj|Birgañj|NP||s
birigui|Birigui|BR||q
birjand|Bīrjand|IR||r
birkenau|Birkenau|DE|he|n
birkenfeld|Birkenfeld|DE|bw|n
birkenfeld|Birkenfeld|DE|rp|m
birkenhead|Birkenhead|GB||s
birkenwerder|Birkenwerder|DE|bb|m
birmingham|Birmingham|GB||u
birmingham|Birmingham|US||r
birnin kebbi|Birnin Kebbi|NG||q
birstein|Birstein|DE|he|m
biryulevo|Biryulëvo|RU||r
bischberg|Bischberg|DE|by|m
bischofsheim in der rhon|Bischofsheim in der Rhön|DE|by|m
bischofsheim|Bischofsheim|DE|he|n
bischofswerda|Bischofswerda|DE|sn|n
bischofswiesen|Bischofswiesen|DE|by|m
bishan|Bishan|CN||r
bishkek|Bishkek|KG||t
bishoftu|Bishoftu|ET||r
bisingen|Bisingen|DE|bw|n
biskra|Biskra|DZ||r
bispingen|Bispingen|DE|ni|m
bissau|Bissau|GW||s
bissegem|Bissegem|BE|VL|m
bissendorf|Bissendorf|DE|ni|n
bitburg|Bitburg|DE|rp|n
bitgummole|Bitgummole|NL|FR|j
bitswijk|Bitswijk|NL|NB|l
bitterfeld wolfen|Bitterfeld-Wolfen|DE|st|p
bitung|Bitung|ID||r
biysk|Biysk|RU||r
bizerte|Bizerte|TN||r
blaarthem|Blaarthem|NL|NB|l
blackburn|Blackburn|GB||r
blackpool|Blackpool|GB||r
bladel|Bladel|NL|NB|n
blagoveshchensk|Blagoveshchensk|RU||r
blaichach|Blaichach|DE|by|m
blankenberge|Blankenberge|BE|VL|o
blankenburg|Blankenburg|DE|be|m
blankenburg|Blankenburg|DE|st|n
blankenese|Blankenese|DE|hh|n
blankenfelde mahlow|Blankenfelde-Mahlow|DE|bb|o
blankenfelde|Blankenfelde|DE|bb|n
blankenhain|Blankenhain|DE|th|m
blankenheim|Blankenheim|DE|nw|n
blantyre|Blantyre|MW||t
blaricum|Blaricum|NL|NH|m
blasewitz|Blasewitz|DE|sn|o
blaubeuren|Blaubeuren|DE|bw|n
blaufelden|Blaufelden|DE|bw|m
blauwhuis|Blauwhuis|NL|FR|j
blauwput|Blauwput|BE|VL|o
bleckede|Bleckede|DE|ni|n
blegny|Blégny|BE|WA|n
bleicherode|Bleicherode|DE|th|m
bleijerheide|Bleijerheide|NL|LI|m
bleiswijk|Bleiswijk|NL|ZH|n
blerick|Blerick|NL|LI|n
bleskensgraaf|Bleskensgraaf|NL|ZH|l
blida|Blida|DZ||s
blieskastel|Blieskastel|DE|sl|o
blije|Blije|NL|FR|j
blijham|Blijham|NL|GR|l
blitar|Blitar|ID||r
blitterswijck|Blitterswijck|NL|LI|k
bloemendaal|Bloemendaal|NL|NH|l
bloemendaal|Bloemendaal|NL|ZH|n
bloemfontein|Bloemfontein|ZA||t
bloemhof|Bloemhof|NL|ZH|n
blokzijl|Blokzijl|NL|OV|k
blomberg|Blomberg|DE|nw|o
blumberg|Blumberg|DE|bw|n
blumenau|Blumenau|BR||s
bnei brak|Bnei Brak|IL||r
bo e|Bồ Đề|VN||q
boa vista|Boa Vista|BR||s
bobenheim roxheim|Bobenheim-Roxheim|DE|rp|n
bobingen|Bobingen|DE|by|o
boblingen|Böblingen|DE|bw|p
bobo dioulasso|Bobo-Dioulasso|BF||t
bobruysk|Bobruysk|BY||r
bocholtzerheide|Bocholtzerheide|NL|LI|j
bocholtz|Bocholtz|NL|LI|m
bocholt|Bocholt|BE|VL|n
bocholt|Bocholt|DE|nw|q
bochum werne|Bochum-Werne|DE|nw|n
bochum|Bochum|DE|nw|s
bockenem|Bockenem|DE|ni|n
bockhorn|Bockhorn|DE|ni|n
bocklersiedlung bugenhagen|Böcklersiedlung-Bugenhagen|DE|sh|m
bockum|Bockum|DE|nw|o
bocoio|Bocoio|AO||r
bodegraven|Bodegraven|NL|ZH|o
bodelshausen|Bodelshausen|DE|bw|m
bodenheim|Bodenheim|DE|rp|m
bodenkirchen|Bodenkirchen|DE|by|m
bodenwerder|Bodenwerder|DE|ni|m
boechout|Boechout|BE|VL|n
boedapest||HU||u
boekarest||RO||u
boekel|Boekel|NL|NB|m
boekend|Boekend|NL|LI|j
boelenslaan|Boelenslaan|NL|FR|j
boerdonk|Boerdonk|NL|NB|j
bogenhausen|Bogenhausen|DE|by|q
bogen|Bogen|DE|by|n
bogorodskoye|Bogorodskoye|RU||q
bogor|Bogor|ID||u
bogota|Bogotá|CO||w
bogra|Bogra|BD||r
bohl iggelheim|Böhl-Iggelheim|DE|rp|n
bohlen|Böhlen|DE|sn|m
bohmenkirch|Böhmenkirch|DE|bw|m
bohmte|Bohmte|DE|ni|n
bohnsdorf|Bohnsdorf|DE|be|n
bohuniya|Bohuniya|UA||r
boijl|Boijl|NL|FR|j
boise|Boise|US||r
boizenburg|Boizenburg|DE|mv|n
bojnurd|Bojnūrd|IR||r
bokaro|Bokāro|IN||t
bokhtar|Bokhtar|TJ||q
boksburg|Boksburg|ZA||s
bole|Bole|CN||r
boll|Boll|DE|bw|m
bolnes|Bolnes|NL|ZH|m
bologna|Bologna|IT||s
bolsward|Bolsward|NL|FR|n
bolton|Bolton|GB||r
bolu|Bolu|TR||r
bolzano|Bolzano|IT||q
boma|Boma|CD||s
bomlitz|Bomlitz|DE|ni|m
boncelles|Boncelles|BE|WA|m
bondorf|Bondorf|DE|bw|m
bondoukou|Bondoukou|CI||r
bonen|Bönen|DE|nw|o
bong|Bong|NL|LI|j
bonn hardtberg|Bonn Hardtberg|DE|nw|p
bonndorf|Bonndorf|DE|bw|m
bonnigheim|Bönnigheim|DE|bw|m
bonn|Bonn|DE|nw|s
bonon|Bonon|CI||q
bontang|Bontang|ID||r
booischot|Booischot|BE|VL|m
boom|Boom|BE|VL|n
boornbergum|Boornbergum|NL|FR|k
boortmeerbeek|Boortmeerbeek|BE|VL|n
bopfingen|Bopfingen|DE|bw|n
boppard|Boppard|DE|rp|n
borama|Borama|SO||t
borazjan|Borāzjān|IR||q
borculo|Borculo|NL|GE|n
bordeaux|Bordeaux|FR||s
bordesholm|Bordesholm|DE|sh|m
bordj bou arreridj|Bordj Bou Arreridj|DZ||r
bordj el kiffan|Bordj el Kiffan|DZ||q
borgele|Borgele|NL|OV|l
borgentreich|Borgentreich|DE|nw|n
borgerhout|Borgerhout|BE|VL|p
borger|Borger|NL|DR|m
borgfelde|Borgfelde|DE|hh|m
borgharen|Borgharen|NL|LI|k
borgholzhausen|Borgholzhausen|DE|nw|n
borgloon|Borgloon|BE|VL|n
borivli|Borivli|IN||t
borkel|Borkel|NL|NB|j
borken|Borken|DE|he|n
borken|Borken|DE|nw|p
borkum|Borkum|DE|ni|m
borna|Borna|DE|sn|o
bornem|Bornem|BE|VL|o
bornerbroek|Bornerbroek|NL|OV|j
borne|Borne|NL|OV|o
bornheim|Bornheim|DE|nw|p
born|Born|NL|LI|l
borough park|Borough Park|US||r
borsbeek|Borsbeek|BE|VL|n
borsdorf|Borsdorf|DE|sn|n
borshchahivka|Borshchahivka|UA||r
borssele|Borssele|NL|ZE|o
borujerd|Borūjerd|IR||r
bosch en duin|Bosch en Duin|NL|UT|k
bosel|Bösel|DE|ni|m
boshan|Boshan|CN||r
boskamp|Boskamp|NL|OV|k
boskant|Boskant|NL|NB|j
boskoop|Boskoop|NL|ZH|n
bosque saude|Bosque Saúde|BR||q
bosschenhoofd|Bosschenhoofd|NL|NB|k
boston|Boston|US||t
botad|Botad|IN||q
bothfeld|Bothfeld|DE|ni|o
botshabelo|Botshabelo|ZA||s
bottrop|Bottrop|DE|nw|q
botucatu|Botucatu|BR||r
botzingen|Bötzingen|DE|bw|m
bou saada|Bou Saâda|DZ||q
bouafle|Bouaflé|CI||q
bouake|Bouaké|CI||t
bouillon|Bouillon|BE|WA|m
boukoul|Boukoul|NL|LI|j
boulder|Boulder|US||q
boulogne billancourt|Boulogne-Billancourt|FR||q
bournemouth|Bournemouth|GB||r
bouskoura|Bouskoura|MA||q
boussu|Boussu|BE|WA|o
bous|Bous|DE|sl|m
boutersem|Boutersem|BE|VL|m
boven hardinxveld|Boven-Hardinxveld|NL|ZH|m
bovenden|Bovenden|DE|ni|n
bovinghausen|Bövinghausen|DE|nw|m
boxberg|Boxberg|DE|bw|m
boxmeer|Boxmeer|NL|NB|n
boxtel|Boxtel|NL|NB|o
boyeros|Boyeros|CU||r
bozhou|Bozhou|CN||u
bo|Bo|SL||r
braamt|Braamt|NL|GE|j
brabander|Brabander|NL|LI|k
brabant||NL|=|a
brachenfeld ruthenberg|Brachenfeld-Ruthenberg|DE|sh|n
brachterbeek|Brachterbeek|NL|LI|k
brackel|Brackel|DE|nw|o
brackenheim|Brackenheim|DE|bw|n
bracquegnies|Bracquegnies|BE|WA|n
bradford|Bradford|GB||s
braganca paulista|Bragança Paulista|BR||r
braganca|Bragança|BR||q
braga|Braga|PT||r
brahmanbaria|Brāhmanbāria|BD||s
brahmapur|Brahmapur|IN||s
braila|Brăila|RO||r
braine l alleud|Braine-l'Alleud|BE|WA|p
braine le chateau|Braine-le-Château|BE|WA|n
braine le comte|Braine-le-Comte|BE|WA|o
braives|Braives|BE|WA|m
brake unterweser|Brake (Unterweser)|DE|ni|n
brakel|Brakel|BE|VL|m
brakel|Brakel|DE|nw|o
brakel|Brakel|NL|GE|l
brakkenstein|Brakkenstein|NL|GE|l
brakpan|Brakpan|ZA||s
brampton|Brampton|CA||t
bramsche|Bramsche|DE|ni|o
brand erbisdorf|Brand-Erbisdorf|DE|sn|n
brandenburg an der havel|Brandenburg an der Havel|DE|bb|p
brandenburg||DE|=|a
brandis|Brandis|DE|sn|n
brandon|Brandon|US||q
brand|Brand|NL|NB|k
brannenburg|Brannenburg|DE|by|m
brantford|Brantford|CA||q
brasilandia|Brasilandia|BR||r
brasilia|Brasília|BR||v
brasov|Braşov|RO||r
brasschaat|Brasschaat|BE|VL|p
brateyevo|Brateyevo|RU||q
bratislava|Bratislava|SK||s
bratsk|Bratsk|RU||r
braunfels|Braunfels|DE|he|n
braunlage|Braunlage|DE|ni|m
braunlingen|Bräunlingen|DE|bw|m
braunsbedra|Braunsbedra|DE|st|m
braunschweig|Braunschweig|DE|ni|r
braunshardt|Braunshardt|DE|he|m
brazzaville|Brazzaville|CG||u
brechten|Brechten|DE|nw|n
brecht|Brecht|BE|VL|n
breckerfeld|Breckerfeld|DE|nw|n
breda|Breda|NL|NB|r
bredene|Bredene|BE|VL|n
bredevoort|Bredevoort|NL|GE|k
bredeweg|Bredeweg|NL|GE|l
bredstedt|Bredstedt|DE|sh|m
breezand|Breezand|NL|NH|l
bree|Bree|BE|VL|n
breidenbach|Breidenbach|DE|he|m
breisach am rhein|Breisach am Rhein|DE|bw|n
breitenbrunn|Breitenbrunn|DE|sn|m
breitenfeld|Breitenfeld|DE|sn|n
breitscheid|Breitscheid|DE|he|m
bremen|Bremen|DE|hb|t
bremerhaven|Bremerhaven|DE|hb|q
bremervorde|Bremervörde|DE|ni|o
brensbach|Brensbach|DE|he|m
brent|Brent|GB||s
brescia|Brescia|IT||r
breskens|Breskens|NL|ZE|m
bressoux|Bressoux|BE|WA|n
brest|Brest|BY||s
brest|Brest|FR||r
bretten|Bretten|DE|bw|o
bretzfeld|Bretzfeld|DE|bw|n
breugel|Breugel|NL|NB|k
breukelen|Breukelen|NL|UT|n
breves|Breves|BR||q
bridgeport|Bridgeport|US||r
brielle|Brielle|NL|ZH|l
brieselang|Brieselang|DE|bb|n
brigdamme|Brigdamme|NL|ZE|j
brighton|Brighton|GB||s
brilon|Brilon|DE|nw|o
brinkhoek|Brinkhoek|NL|OV|j
brinkhorst|Brinkhorst|NL|GE|l
brisbane|Brisbane|AU||v
bristol|Bristol|GB||s
britsum|Britsum|NL|FR|j
brits|Brits|ZA||q
britz|Britz|DE|be|p
brno|Brno|CZ||s
broek in waterland|Broek in Waterland|NL|NH|l
broek op langedijk|Broek op Langedijk|NL|NH|m
broekdijk|Broekdijk|NL|GE|j
broekerhaven|Broekerhaven|NL|NH|j
broekhem|Broekhem|NL|LI|k
broekhoven|Broekhoven|NL|NB|m
broekhuizenvorst|Broekhuizenvorst|NL|LI|j
broekhuizen|Broekhuizen|NL|LI|j
broeksittard|Broeksittard|NL|LI|k
broeksterwald|Broeksterwâld|NL|FR|k
broitzem|Broitzem|DE|ni|m
broken arrow|Broken Arrow|US||q
brooklyn|Brooklyn|US||v
brouwershaven|Brouwershaven|NL|ZE|k
brovary|Brovary|UA||q
brownsville|Brownsville|US||r
bruchem|Bruchem|NL|GE|k
bruchhausen vilsen|Bruchhausen-Vilsen|DE|ni|m
bruchkobel|Bruchköbel|DE|he|o
bruchmuhlbach miesau|Bruchmühlbach-Miesau|DE|rp|m
bruchsal|Bruchsal|DE|bw|p
bruckberg|Bruckberg|DE|by|m
bruckmuhl|Bruckmühl|DE|by|n
bruges||BE|VL|q
bruggen|Brüggen|DE|nw|n
brugge|Brugge|BE|VL|q
bruhl|Brühl|DE|bw|n
bruhl|Brühl|DE|nw|p
bruinisse|Bruinisse|NL|ZE|l
brukske|Brukske|NL|LI|m
brummelhof|Brummelhof|NL|GE|l
brummen|Brummen|NL|GE|o
brunehault|Brunehault|BE|WA|m
brunnepe|Brunnepe|NL|OV|l
brunsbuttel|Brunsbüttel|DE|sh|n
brunssum|Brunssum|NL|LI|o
brusque|Brusque|BR||r
brussels|Brussels|BE|BR|t
brussel||BE|BR|t
bruxelles||BE|BR|t
bryansk|Bryansk|RU||s
bucaramanga|Bucaramanga|CO||t
bucharest|Bucharest|RO||u
buchen in odenwald|Buchen in Odenwald|DE|bw|o
buchenbach|Büchenbach|DE|by|m
buchen|Büchen|DE|sh|m
bucheon si|Bucheon-si|KR||t
buchforst|Buchforst|DE|nw|m
buchheim|Buchheim|DE|nw|n
buchholz in der nordheide|Buchholz in der Nordheide|DE|ni|p
buchloe|Buchloe|DE|by|n
buchten|Buchten|NL|LI|k
buch|Buch|DE|be|n
buckeburg|Bückeburg|DE|ni|o
buckow|Buckow|DE|be|p
budapest iii kerulet|Budapest III. kerület|HU||q
budapest xi kerulet|Budapest XI. kerület|HU||r
budapest xiii kerulet|Budapest XIII. kerület|HU||q
budapest|Budapest|HU||u
budaun|Budaun|IN||r
buda|Buda|HU||s
budel dorplein|Budel-Dorplein|NL|NB|k
budel schoot|Budel-Schoot|NL|NB|k
budelsdorf|Büdelsdorf|DE|sh|n
budel|Budel|NL|NB|m
budenheim|Budenheim|DE|rp|n
budingen|Büdingen|DE|he|o
budschop|Budschop|NL|LI|k
budta|Budta|PH||u
buea|Buea|CM||r
buenaventura|Buenaventura|CO||s
buenavista|Buenavista|MX||r
bueng kum|Bueng Kum|TH||r
buenos aires|Buenos Aires|AR||v
buer|Buer|DE|nw|p
buffalo|Buffalo|US||r
buggenhout|Buggenhout|BE|VL|n
buguma|Buguma|NG||r
buhe|Buhe|CN||q
buhlertal|Bühlertal|DE|bw|m
buhl|Bühl|DE|bw|o
buinen|Buinen|NL|DR|j
buitenpost|Buitenpost|NL|FR|m
buizingen|Buizingen|BE|VL|m
bujumbura|Bujumbura|BI||t
bukama|Bukama|CD||q
bukan|Būkān|IR||r
bukarest||RO||u
bukavu|Bukavu|CD||t
bukhara|Bukhara|UZ||s
bukit batok new town|Bukit Batok New Town|SG||r
bukit bintang|Bukit Bintang|MY||q
bukit jalil|Bukit Jalil|MY||r
bukit merah estate|Bukit Merah Estate|SG||r
bukit mertajam|Bukit Mertajam|MY||r
bukit panjang new town|Bukit Panjang New Town|SG||r
bukit rahman putra|Bukit Rahman Putra|MY||t
bukittinggi|Bukittinggi|ID||q
bukoba|Bukoba|TZ||r
bulandshahr|Bulandshahr|IN||r
bulaon|Bulaon|PH||r
bulawayo|Bulawayo|ZW||t
buldern|Buldern|DE|nw|m
bullange|Bullange|BE|WA|m
bumba|Bumba|CD||r
bunamwaya|Bunamwaya|UG||s
bunda|Bunda|TZ||r
bunde|Bunde|DE|ni|m
bunde|Bünde|DE|nw|p
bunde|Bunde|NL|LI|m
bundi|Būndi|IN||q
bunia|Bunia|CD||s
bunkyo|Bunkyo|JP||r
bunnik|Bunnik|NL|UT|m
bunschoten|Bunschoten|NL|UT|l
buon ho|Buôn Hồ|VN||q
buon ma thuot|Buôn Ma Thuột|VN||s
burari|Burāri|IN||r
buraydah|Buraydah|SA||t
burayu|Burayu|ET||q
burbach|Burbach|DE|nw|n
burbank|Burbank|US||q
burcht|Burcht|BE|VL|m
burdaard|Burdaard|NL|FR|k
buren|Büren|DE|nw|o
buren|Buren|NL|FR|j
buren|Buren|NL|GE|l
burewala|Burewala|PK||s
burg auf fehmarn|Burg auf Fehmarn|DE|sh|m
burg bei magdeburg|Burg bei Magdeburg|DE|st|o
burgas|Burgas|BG||r
burgau|Burgau|DE|by|n
burgdorf|Burgdorf|DE|ni|o
burgebrach|Burgebrach|DE|by|m
burgemeesterswijk|Burgemeesterswijk|NL|GE|l
burgerbrug|Burgerbrug|NL|NH|j
burghaun|Burghaun|DE|he|m
burghausen|Burghausen|DE|by|o
burgh|Burgh|NL|ZE|j
burgkirchen an der alz|Burgkirchen an der Alz|DE|by|n
burgkunstadt|Burgkunstadt|DE|by|m
burglengenfeld|Burglengenfeld|DE|by|n
burglesum|Burglesum|DE|hb|p
burgos|Burgos|ES||r
burgstadt|Burgstädt|DE|sn|n
burgthann|Burgthann|DE|by|n
burgum|Burgum|NL|FR|n
burhanpur|Burhānpur|IN||r
burkardroth|Burkardroth|DE|by|m
burkhardtsdorf|Burkhardtsdorf|DE|sn|m
burladingen|Burladingen|DE|bw|n
burlington|Burlington|CA||r
burnaby|Burnaby|CA||r
burnley|Burnley|GB||r
bursa|Bursa|TR||v
burscheid|Burscheid|DE|nw|o
burstadt|Bürstadt|DE|he|n
burton upon trent|Burton upon Trent|GB||q
burum|Burum|NL|FR|j
busan|Busan|KR||v
bushehr|Bushehr|IR||r
bushwick|Bushwick|US||q
bush|Būsh|EG||r
business bay|Business Bay|AE||r
bussum|Bussum|NL|NH|o
butanta|Butanta|BR||q
butembo|Butembo|CD||s
butgenbach|Butgenbach|BE|WA|m
butjadingen|Butjadingen|DE|ni|m
buttelborn|Büttelborn|DE|he|n
buttenwiesen|Buttenwiesen|DE|by|m
butterhuizen|Butterhuizen|NL|NH|l
butterworth|Butterworth|MY||q
butuan|Butuan|PH||s
butwal|Butwāl|NP||r
butzbach|Butzbach|DE|he|o
butzow|Bützow|DE|mv|m
buurmalsen|Buurmalsen|NL|GE|j
buxar|Buxar|IN||q
buxtehude|Buxtehude|DE|ni|p
buyukcekmece|Büyükçekmece|TR||r
buzau|Buzău|RO||q
bydgoszcz|Bydgoszcz|PL||s
bytom|Bytom|PL||r
ca mau|Cà Mau|VN||r
caala|Caála|AO||q
cabanatuan city|Cabanatuan City|PH||s
cabauw|Cabauw|NL|UT|j
cabimas|Cabimas|VE||s
cabinda|Cabinda|AO||t
cabo de santo agostinho|Cabo de Santo Agostinho|BR||r
cabo frio|Cabo Frio|BR||r
cabo san lucas|Cabo San Lucas|MX||r
cabudare|Cabudare|VE||q
cabudwaaq|Cabudwaaq|SO||q
cabuyao|Cabuyao|PH||s
cacak|Čačak|RS||q
cachoeirinha|Cachoeirinha|BR||r
cachoeiro de itapemirim|Cachoeiro de Itapemirim|BR||r
cacuaco|Cacuaco|AO||r
cadiz|Cadiz|ES||q
cadiz|Cadiz|PH||q
cadolzburg|Cadolzburg|DE|by|n
caen|Caen|FR||q
cagayan de oro|Cagayan de Oro|PH||t
cagliari|Cagliari|IT||r
cagua|Cagua|VE||q
cai lay|Cai Lậy|VN||r
caieiras|Caieiras|BR||q
cainta|Cainta|PH||s
cairns|Cairns|AU||r
cairo|Cairo|EG||x
cajamarca|Cajamarca|PE||r
calabar|Calabar|NG||t
calabozo|Calabozo|VE||r
calama|Calama|CL||r
calamba|Calamba|PH||t
calasiao|Calasiao|PH||q
calbe|Calbe|DE|st|n
calden|Calden|DE|he|m
calenberger neustadt|Calenberger Neustadt|DE|ni|m
calgary|Calgary|CA||u
cali|Cali|CO||v
callantsoog|Callantsoog|NL|NH|l
callao|Callao|PE||u
callenberg|Callenberg|DE|sn|m
caloocan|Caloocan|PH||u
calumbo|Calumbo|AO||t
calumpit|Calumpit|PH||q
calw|Calw|DE|bw|o
cam pha mines|Cẩm Phả Mines|VN||r
cam pha|Cẩm Phả|VN||r
cam ranh|Cam Ranh|VN||r
camacari|Camaçari|BR||r
camaguey|Camagüey|CU||s
camama|Camama|AO||t
camaragibe|Camaragibe|BR||r
camayenne|Camayenne|GN||u
cambe|Cambé|BR||q
cambridge|Cambridge|CA||q
cambridge|Cambridge|GB||r
cambridge|Cambridge|US||q
cameta|Cametá|BR||r
camminghaburen|Camminghaburen|NL|FR|n
campeche|Campeche|MX||r
campina grande|Campina Grande|BR||s
campinas|Campinas|BR||t
campo grande|Campo Grande|BR||t
campo largo|Campo Largo|BR||r
campo limpo|Campo Limpo|BR||r
campos dos goytacazes|Campos dos Goytacazes|BR||s
can giuoc|Cần Giuộc|VN||r
can tho|Cần Thơ|VN||u
canada||CA|==|a
canakkale|Çanakkale|TR||r
canberra|Canberra|AU||s
cancun|Cancún|MX||t
candelaria|Candelaria|PH||r
cangaiba|Cangaiba|BR||r
cangzhou|Cangzhou|CN||t
cankaya|Çankaya|TR||t
canoas|Canoas|BR||s
cao lanh|Cao Lãnh|VN||r
cap haitien|Cap-Haïtien|HT||r
capao redondo|Capao Redondo|BR||s
capas|Capas|PH||r
cape coast|Cape Coast|GH||r
cape coral|Cape Coral|US||r
cape town|Cape Town|ZA||w
capelle a d ijssel|Capelle aan den IJssel|NL|ZH|p
capelle aan de ijssel|Capelle aan den IJssel|NL|ZH|p
capelle aan den ijssel|Capelle aan den IJssel|NL|ZH|p
capelle west|Capelle-West|NL|ZH|l
capiata|Capiatá|PY||r
cappeln|Cappeln|DE|ni|m
carabanchel|Carabanchel|ES||r
caracas|Caracas|VE||v
caraguatatuba|Caraguatatuba|BR||q
carapicuiba|Carapicuíba|BR||s
cardiff|Cardiff|GB||s
cariacica|Cariacica|BR||s
caribisch nederland||NL|=|a
carletonville|Carletonville|ZA||r
carlsbad|Carlsbad|US||q
carmona|Carmona|PH||q
carnieres|Carnières|BE|WA|m
carnisse|Carnisse|NL|ZH|n
carnot|Carnot|CF||q
carolina|Carolina|PR||r
carora|Carora|VE||q
carrefour|Carrefour|HT||s
carrollton|Carrollton|US||r
cartagena|Cartagena|CO||t
cartagena|Cartagena|ES||r
cartago|Cartago|CO||r
caruaru|Caruaru|BR||s
carupano|Carúpano|VE||r
cary|Cary|US||r
casablanca|Casablanca|MA||v
cascavel|Cascavel|BR||r
castanhal|Castanhal|BR||r
castelar|Castelar|AR||q
castello de la plana|Castelló de la Plana|ES||r
castenray|Castenray|NL|LI|j
casteren|Casteren|NL|NB|j
castricum|Castricum|NL|NH|p
castrop rauxel|Castrop-Rauxel|DE|nw|q
catacamas|Catacamas|HN||r
catalao|Catalão|BR||q
catamarca|Catamarca|AR||r
catanduva|Catanduva|BR||q
catania|Catania|IT||s
catbalogan|Catbalogan|PH||q
catchiungo|Catchiungo|AO||q
catia la mar|Catia La Mar|VE||q
catsop|Catsop|NL|LI|j
cau giay|Cầu Giấy|VN||s
caucaia|Caucaia|BR||s
cavite city|Cavite City|PH||q
caxias do sul|Caxias do Sul|BR||s
caxias|Caxias|BR||r
cazenga|Cazenga|AO||s
cebu city|Cebu City|PH||t
cedar rapids|Cedar Rapids|US||q
ceilandia|Ceilândia|BR||s
celaya|Celaya|MX||s
celle|Celle|DE|ni|q
centennial|Centennial|US||q
central coast|Central Coast|AU||s
centralniy|Centralniy|RU||r
centro habana|Centro Habana|CU||r
centurion|Centurion|ZA||r
ceresdorp|Ceresdorp|NL|GR|j
cergy pontoise|Cergy-Pontoise|FR||r
ceroux mousty|Céroux-Mousty|BE|WA|m
cerro|Cerro|CU||r
ch ongdan up|Ch’ŏngdan-ŭp|KP||r
chaam|Chaam|NL|NB|l
chaeryong ni|Chaeryŏng-ni|KP||q
chak jhumra|Chak Jhumra|PK||s
chakwal|Chakwal|PK||q
chakwama|Chakwama|NG||r
chalco|Chalco|MX||r
chalus|Chālūs|IR||q
chaman|Chaman|PK||q
chamartin|Chamartín|ES||r
chamberi|Chamberí|ES||r
champion|Champion|BE|WA|m
cham|Cham|DE|by|o
chandannagar|Chandannagar|IN||r
chanda|Chānda|IN||s
chandigarh|Chandigarh|IN||t
chandler|Chandler|US||r
chandpur|Chāndpur|BD||r
chanduasi|Chanduasi|IN||q
chang hua|Chang-hua|TW||r
changam ch on|Changam-ch’on|KP||r
changchun|Changchun|CN||w
changde|Changde|CN||u
changhua|Changhua|TW||r
changji|Changji|CN||r
changle|Changle|CN||r
changning|Changning|CN||t
changsha|Changsha|CN||v
changshu|Changshu|CN||u
changwon|Changwon|KR||t
changyi|Changyi|CN||s
changyuan|Changyuan|CN||r
changzheng|Changzheng|CN||r
changzhi|Changzhi|CN||u
changzhou|Changzhou|CN||v
chaohu|Chaohu|CN||r
chaoyang|Chaoyang|CN||s
chaozhou|Chaozhou|CN||u
chapeco|Chapecó|BR||r
chapelle lez herlaimont|Chapelle-lez-Herlaimont|BE|WA|n
chapra|Chāpra|IN||r
charallave|Charallave|VE||q
charleroi|Charleroi|BE|WA|r
charleston|Charleston|US||r
charlottenburg nord|Charlottenburg-Nord|DE|be|o
charlottenburg|Charlottenburg|DE|be|q
charlotte|Charlotte|US||t
charsadda|Charsadda|PK||q
chastre villeroux blanmont|Chastre-Villeroux-Blanmont|BE|WA|m
chas|Chas|IN||r
chatelet|Châtelet|BE|WA|p
chatelineau|Châtelineau|BE|WA|o
chattanooga|Chattanooga|US||r
chattogram|Chattogram|BD||v
chatuchak|Chatuchak|TH||r
chaudfontaine|Chaudfontaine|BE|WA|o
chaumont gistoux|Chaumont-Gistoux|BE|WA|n
cheboksary|Cheboksary|RU||s
chelmsford|Chelmsford|GB||q
cheltenham|Cheltenham|GB||q
chelyabinsk|Chelyabinsk|RU||u
chemnitz|Chemnitz|DE|sn|r
chenee|Chênée|BE|WA|n
chengde|Chengde|CN||s
chengdu|Chengdu|CN||x
chengguan qu|Chéngguān Qū|CN||s
chenggu|Chenggu|CN||q
chenghua|Chenghua|CN||r
chengqiao|Chengqiao|CN||q
chengtangcun|Chengtangcun|CN||q
chengzhong|Chengzhong|CN||s
chennai|Chennai|IN||w
chenzhou|Chenzhou|CN||t
cheonan|Cheonan|KR||t
cheongju si|Cheongju-si|KR||t
cheras|Cheras|MY||r
cheremushki|Cherëmushki|RU||q
cheremushky|Cheremushky|UA||q
cherepovets|Cherepovets|RU||s
cherkasy|Cherkasy|UA||s
cherkessk|Cherkessk|RU||q
chernihiv|Chernihiv|UA||s
chernivtsi|Chernivtsi|UA||s
chertanovo yuzhnoye|Chertanovo Yuzhnoye|RU||r
chesapeake|Chesapeake|US||r
chesterfield|Chesterfield|GB||q
chetumal|Chetumal|MX||r
chevremont|Chevremont|NL|LI|l
chhatarpur|Chhatarpur|IN||r
chhindwara|Chhindwāra|IN||r
chi linh|Chí Linh|VN||r
chiang mai|Chiang Mai|TH||q
chiayi city|Chiayi City|TW||s
chia|Chía|CO||q
chiba|Chiba|JP||t
chicago|Chicago|US||v
chichawatni|Chichawatni|PK||q
chichicastenango|Chichicastenango|GT||r
chiclayo|Chiclayo|PE||t
chicoloapan|Chicoloapan|MX||r
chico|Chico|US||q
chievres|Chièvres|BE|WA|m
chifeng|Chifeng|CN||s
chigasaki|Chigasaki|JP||r
chihuahua|Chihuahua|MX||t
chikmagalur|Chikmagalūr|IN||q
chikusei|Chikusei|JP||q
chikushino shi|Chikushino-shi|JP||q
chilakalurupet|Chilakalūrupet|IN||q
chilanzar|Chilanzar|UZ||r
chililabombwe|Chililabombwe|ZM||q
chillan|Chillán|CL||r
chilliwack|Chilliwack|CA||q
chilpancingo|Chilpancingo|MX||r
chimay|Chimay|BE|WA|n
chimbote|Chimbote|PE||s
chimoio|Chimoio|MZ||s
chinandega|Chinandega|NI||q
chinatown|Chinatown|US||q
chinautla|Chinautla|GT||q
chincha alta|Chincha Alta|PE||r
chingola|Chingola|ZM||r
chiniot|Chiniot|PK||s
chinju|Chinju|KR||s
chipata|Chipata|ZM||s
chiquimula|Chiquimula|GT||q
chirchiq|Chirchiq|UZ||r
chirmiri|Chirmiri|IN||q
chishtian|Chishtian|PK||r
chisinau|Chisinau|MD||t
chitato|Chitato|AO||r
chita|Chita|RU||s
chitradurga|Chitradurga|IN||r
chittoor|Chittoor|IN||r
chittorgarh|Chittorgarh|IN||q
chitungwiza|Chitungwiza|ZW||s
chizhou|Chizhou|CN||t
chlef|Chlef|DZ||r
cho lon|Chợ Lớn|VN||t
choa chu kang new town|Choa Chu Kang New Town|SG||r
chofu|Chōfu|JP||r
choloma|Choloma|HN||r
cholula|Cholula|MX||s
chom thong|Chom Thong|TH||r
chon buri|Chon Buri|TH||r
chon thanh|Chơn Thành|VN||q
chongfu|Chóngfú|CN||q
chongjin|Chongjin|KP||s
chongming|Chongming|CN||t
chongqing|Chongqing|CN||w
chongzuo|Chongzuo|CN||s
chorzow|Chorzów|PL||q
christchurch|Christchurch|NZ||s
chula vista|Chula Vista|US||s
chumakivskyi|Chumakivskyi|UA||q
chuncheon|Chuncheon|KR||s
chunga|Chunga|ZM||q
chungju|Chungju|KR||r
chunian|Chunian|PK||t
chuo|Chūō|JP||r
churu|Chūru|IN||q
chust|Chust|UZ||q
chuxiong|Chuxiong|CN||t
chuzhou|Chuzhou|CN||t
chu|Chũ|VN||q
ciamis|Ciamis|ID||q
ciampea|Ciampea|ID||r
cianjur|Cianjur|ID||r
cibinong|Cibinong|ID||s
cidade ademar|Cidade Ademar|BR||r
cidade dutra|Cidade Dutra|BR||r
cidade lider|Cidade Lider|BR||r
cidade tiradentes|Cidade Tiradentes|BR||r
ciego de avila|Ciego de Ávila|CU||r
cienfuegos|Cienfuegos|CU||r
cigli|Çiğli|TR||r
cikampek|Cikampek|ID||q
cikarang|Cikarang|ID||q
cikupa|Cikupa|ID||r
cilacap|Cilacap|ID||r
cilegon|Cilegon|ID||s
cileungsir|Cileungsir|ID||s
cileunyi|Cileunyi|ID||q
cimahi|Cimahi|ID||t
cincinnati|Cincinnati|US||s
ciney|Ciney|BE|WA|n
ciputat|Ciputat|ID||r
circoiscrizione iii|Circoiscrizione III|IT||q
circoiscrizione ii|Circoiscrizione II|IT||r
circoiscrizione viii|Circoiscrizione VIII|IT||r
circoiscrizione vi|Circoiscrizione VI|IT||q
circoiscrizione v|Circoiscrizione V|IT||q
cirebon|Cirebon|ID||s
citeureup|Citeureup|ID||r
city of port phillip|City of Port Phillip|AU||q
city of westminster|City of Westminster|GB||r
ciudad acuna|Ciudad Acuña|MX||r
ciudad apodaca|Ciudad Apodaca|MX||s
ciudad benito juarez|Ciudad Benito Juárez|MX||s
ciudad bolivar|Ciudad Bolívar|VE||s
ciudad camilo cienfuegos|Ciudad Camilo Cienfuegos|CU||r
ciudad de villa de alvarez|Ciudad de Villa de Álvarez|MX||q
ciudad del carmen|Ciudad del Carmen|MX||r
ciudad del este|Ciudad del Este|PY||s
ciudad delicias|Ciudad Delicias|MX||r
ciudad general escobedo|Ciudad General Escobedo|MX||s
ciudad guayana|Ciudad Guayana|VE||t
ciudad guzman|Ciudad Guzmán|MX||q
ciudad juarez|Ciudad Juárez|MX||u
ciudad lazaro cardenas|Ciudad Lázaro Cárdenas|MX||r
ciudad lineal|Ciudad Lineal|ES||r
ciudad lopez mateos|Ciudad López Mateos|MX||s
ciudad madero|Ciudad Madero|MX||r
ciudad nezahualcoyotl|Ciudad Nezahualcoyotl|MX||u
ciudad obregon|Ciudad Obregón|MX||s
ciudad ojeda|Ciudad Ojeda|VE||r
ciudad valles|Ciudad Valles|MX||q
ciudad victoria|Ciudad Victoria|MX||s
ciutat vella|Ciutat Vella|ES||q
cixi|Cixi|CN||u
cizre|Cizre|TR||r
clarholz|Clarholz|DE|nw|m
clarksville|Clarksville|US||r
clausthal zellerfeld|Clausthal-Zellerfeld|DE|ni|n
clearwater|Clearwater|US||q
clermont ferrand|Clermont-Ferrand|FR||r
cleveland|Cleveland|US||s
cloppenburg|Cloppenburg|DE|ni|o
clovis|Clovis|US||q
cluj napoca|Cluj-Napoca|RO||s
co o|Cờ Đỏ|VN||q
coacalco|Coacalco|MX||s
coatepeque|Coatepeque|GT||q
coatzacoalcos|Coatzacoalcos|MX||s
coban|Cobán|GT||r
coburg|Coburg|DE|by|p
cochabamba|Cochabamba|BO||t
cochem|Cochem|DE|rp|m
codo|Codó|BR||q
coendersborg|Coendersborg|NL|GR|l
coesfeld|Coesfeld|DE|nw|p
coevering|Coevering|NL|NB|m
coevorden|Coevorden|NL|DR|n
coimbatore|Coimbatore|IN||v
coimbra|Coimbra|PT||r
colatina|Colatina|BR||q
colbe|Cölbe|DE|he|m
colchester|Colchester|GB||q
colditz|Colditz|DE|sn|n
colfontaine|Colfontaine|BE|WA|o
colijnsplaat|Colijnsplaat|NL|ZE|k
colima|Colima|MX||r
colina|Colina|CL||r
college station|College Station|US||q
cologne||DE|nw|t
colombo|Colombo|BR||r
colombo|Colombo|LK||t
colonia del valle|Colonia del Valle|MX||r
colonia lindavista|Colonia Lindavista|MX||q
colorado springs|Colorado Springs|US||s
columbia|Columbia|US||r
columbus|Columbus|US||t
comblain au pont|Comblain-au-Pont|BE|WA|m
comilla|Comilla|BD||t
comines|Comines|BE|WA|m
comitan|Comitán|MX||r
commandeurs|Commandeurs|NL|NH|l
commonwealth|Commonwealth|PH||r
comodoro rivadavia|Comodoro Rivadavia|AR||r
componistenkwartier|Componistenkwartier|NL|GE|l
conakry|Conakry|GN||u
concepcion|Concepción|CL||r
concepcion|Concepcion|PH||r
concordia|Concordia|AR||r
concord|Concord|US||q
conselheiro lafaiete|Conselheiro Lafaiete|BR||q
constanta|Constanţa|RO||s
constantine|Constantine|DZ||s
contagem|Contagem|BR||t
contwig|Contwig|DE|rp|m
copacabana|Copacabana|BR||q
copenhagen|Copenhagen|DK||u
copiapo|Copiapó|CL||q
coppenbrugge|Coppenbrügge|DE|ni|m
coquimbo|Coquimbo|CL||r
coquitlam|Coquitlam|CA||r
coral springs|Coral Springs|US||q
cordoba|Córdoba|AR||v
cordoba|Córdoba|ES||s
cordoba|Córdoba|MX||r
cork|Cork|IE||r
corlaer|Corlaer|NL|GE|l
corlu|Çorlu|TR||r
corona|Corona|US||r
coronel fabriciano|Coronel Fabriciano|BR||q
coronel|Coronel|CL||q
coro|Coro|VE||r
corpus christi|Corpus Christi|US||s
corrientes|Corrientes|AR||s
corum|Çorum|TR||s
costa mesa|Costa Mesa|US||q
coswig|Coswig|DE|sn|o
coswig|Coswig|DE|st|n
cotabato|Cotabato|PH||s
cothen|Cothen|NL|UT|l
cotia|Cotia|BR||r
cotonou|Cotonou|BJ||t
cottbus|Cottbus|DE|bb|q
couillet|Couillet|BE|WA|n
courcelles|Courcelles|BE|WA|o
court saint etienne|Court-Saint-Étienne|BE|WA|n
couvin|Couvin|BE|WA|n
coventry|Coventry|GB||s
cox s bazar|Cox’s Bāzār|BD||r
coyoacan|Coyoacán|MX||t
crailsheim|Crailsheim|DE|bw|p
craiova|Craiova|RO||r
cranendonck|Cranendonck|NL|NB|o
crato|Crato|BR||q
crawley|Crawley|GB||q
creil|Creil|NL|FL|k
cremlingen|Cremlingen|DE|ni|n
criciuma|Criciúma|BR||r
crimmitschau|Crimmitschau|DE|sn|o
croix des bouquets|Croix-des-Bouquets|HT||r
cromvoirt|Cromvoirt|NL|NB|j
croydon|Croydon|GB||r
cruquius|Cruquius|NL|NH|j
cuauhtemoc|Cuauhtémoc|MX||t
cuautitlan izcalli|Cuautitlán Izcalli|MX||t
cuautitlan|Cuautitlán|MX||r
cuautla|Cuautla|MX||r
cua|Cúa|VE||r
cubatao|Cubatão|BR||q
cucuta|Cúcuta|CO||t
cuddalore|Cuddalore|IN||r
cuenca|Cuenca|EC||t
cuernavaca|Cuernavaca|MX||s
cuesmes|Cuesmes|BE|WA|n
cuiaba|Cuiabá|BR||t
cuijk|Cuijk|NL|NB|l
cuito|Cuíto|AO||s
culemborg|Culemborg|NL|GE|o
culiacan|Culiacán|MX||t
cumana|Cumaná|VE||s
cunewalde|Cunewalde|DE|sn|m
curacao||CW|==|a
curico|Curicó|CL||q
curitiba|Curitiba|BR||u
cursino|Cursino|BR||q
curug|Curug|ID||r
cusco|Cusco|PE||s
cuttack|Cuttack|IN||t
cuxhaven|Cuxhaven|DE|ni|p
cypress|Cypress|US||r
czech republic||CZ|==|a
czechia||CZ|==|a
czestochowa|Częstochowa|PL||r
da nang|Da Nang|VN||u
daarle|Daarle|NL|OV|j
dabou|Dabou|CI||r
dabrowa gornicza|Dąbrowa Górnicza|PL||q
dachang|Dachang|CN||s
dachau|Dachau|DE|by|p
dadu|Dadu|PK||r
daegu|Daegu|KR||v
daejeon|Daejeon|KR||u
dagenham|Dagenham|GB||q
dagupan|Dagupan|PH||r
dahlem|Dahlem|DE|be|o
dahlen|Dahlen|DE|sn|m
dahlhausen|Dahlhausen|DE|nw|n
dahme|Dahme|DE|bb|m
daito|Daitō|JP||q
dajal|Dajal|PK||r
dakar|Dakar|SN||v
dakhla|Dakhla|EH||q
dalem|Dalem|NL|ZH|j
dalen|Dalen|NL|DR|l
dalerpeel|Dalerpeel|NL|DR|j
dalfsen|Dalfsen|NL|OV|o
dalhem|Dalhem|BE|WA|m
daliang|Daliang|CN||r
dalian|Dalian|CN||w
dali|Dali|CN||r
dallas|Dallas|US||u
dallgow doberitz|Dallgow-Döberitz|DE|bb|m
daloa|Daloa|CI||s
dalupura|Dalūpura|IN||r
daly city|Daly City|US||q
dam dam|Dam Dam|IN||q
damanhur|Damanhur|EG||s
damascus|Damascus|SY||u
damietta|Damietta|EG||s
dammam|Dammam|SA||u
damme|Damme|BE|VL|n
damme|Damme|DE|ni|n
damoh|Damoh|IN||r
dampremy|Dampremy|BE|WA|m
damwald|Damwâld|NL|FR|m
dandong|Dandong|CN||t
danemark||DK|==|a
danli|Danlí|HN||r
dannenberg|Dannenberg|DE|ni|n
dannstadt schauernheim|Dannstadt-Schauernheim|DE|rp|m
danshui|Danshui|CN||q
danshui|Danshui|TW||r
daoukro|Daoukro|CI||q
dapperbuurt|Dapperbuurt|NL|NH|n
daqing|Daqing|CN||u
dar bouazza|Dar Bouazza|MA||r
dar es salaam|Dar es Salaam|TZ||w
darbhanga|Darbhanga|IN||s
darjiling|Dārjiling|IN||q
darmstadt|Darmstadt|DE|he|r
darnah|Darnah|LY||q
darnytsya|Darnytsya|UA||s
darp|Darp|NL|DR|j
dartmouth|Dartmouth|CA||q
darwin|Darwin|AU||r
dasha|Dasha|CN||q
dasing|Dasing|DE|by|m
daska kalan|Daska Kalan|PK||q
dasmarinas|Dasmariñas|PH||s
dasoguz|Daşoguz|TM||r
dassel|Dassel|DE|ni|n
datia|Datia|IN||q
datong|Datong|CN||u
datteln|Datteln|DE|nw|p
datun|Datun|CN||q
daule|Daule|EC||r
daun|Daun|DE|rp|n
daur|Daur|PK||q
dauwendaele|Dauwendaele|NL|ZE|m
davangere|Davangere|IN||s
davao|Davao|PH||u
davenport|Davenport|US||q
davenstedt|Davenstedt|DE|ni|n
davie|Davie|US||q
dawei|Dawei|MM||r
dawukou|Dawukou|CN||r
daxing anling|Daxing’anling|CN||s
daxing|Daxing|CN||q
daye|Daye|CN||s
dayrah|Dayrah|AE||s
dayrut|Dayrūţ|EG||q
dayton|Dayton|US||r
dazhou|Dazhou|CN||u
dchira el jihadia|Dchira El Jihadia|MA||q
de bilt|De Bilt|NL|UT|n
de blaak|De Blaak|NL|NB|m
de blesse|De Blesse|NL|FR|j
de bouwhof|De Bouwhof|NL|GE|l
de cocksdorp|De Cocksdorp|NL|NH|j
de domp|De Domp|NL|FR|k
de doornakkers|De Doornakkers|NL|NB|m
de drait|De Drait|NL|FR|m
de engel|De Engel|NL|ZH|j
de glip|De Glip|NL|NH|k
de goorn|De Goorn|NL|NH|l
de greiden|De Greiden|NL|FR|m
de haan|De Haan|BE|VL|n
de hagen|De Hagen|NL|UT|l
de haven|De Haven|NL|GE|k
de heeg|De Heeg|NL|LI|m
de heeze|De Heeze|NL|GE|l
de horst|De Horst|NL|GE|j
de hoven|De Hoven|NL|OV|l
de kieviet|De Kieviet|NL|ZH|k
de klomp|De Klomp|NL|GE|j
de knipe|De Knipe|NL|FR|k
de koog|De Koog|NL|NH|k
de kruiskamp|De Kruiskamp|NL|NB|m
de kwakel|De Kwakel|NL|NH|m
de lier|De Lier|NL|ZH|n
de loo|De Loo|NL|DR|k
de maer|De Maer|NL|NH|k
de meern|De Meern|NL|UT|o
de mheen|De Mheen|NL|GE|l
de moer|De Moer|NL|NB|j
de mortel|De Mortel|NL|NB|j
de noord|De Noord|NL|NH|k
de panne|De Panne|BE|VL|n
de peulen|De Peulen|NL|ZH|l
de pinte|De Pinte|BE|VL|n
de reit|De Reit|NL|NB|m
de rijp|De Rijp|NL|NH|l
de rips|De Rips|NL|NB|j
de rompert|De Rompert|NL|NB|l
de steeg|De Steeg|NL|GE|j
de uithof|De Uithof|NL|UT|l
de weere|De Weere|NL|NH|j
de westereen|De Westereen|NL|FR|m
de wijert|De Wijert|NL|GR|m
de wijk|De Wijk|NL|DR|l
de wilgen|De Wilgen|NL|FR|j
debre birhan|Debre Birhan|ET||r
debre mark os|Debre Mark’os|ET||r
debre tabor|Debre Tabor|ET||q
debrecen|Debrecen|HU||r
debschwitz|Debschwitz|DE|th|n
dedemsvaart|Dedemsvaart|NL|OV|n
deer valley|Deer Valley|US||r
deerlijk|Deerlijk|BE|VL|n
deesa|Deesa|IN||q
deest|Deest|NL|GE|k
deggendorf|Deggendorf|DE|by|o
deggingen|Deggingen|DE|bw|m
dehiwala mount lavinia|Dehiwala-Mount Lavinia|LK||r
dehradun|Dehradun|IN||s
dehui|Dehui|CN||q
deil|Deil|NL|GE|k
deinum|Deinum|NL|FR|j
deinze|Deinze|BE|VL|o
deir ez zor|Deir ez-Zor|SY||s
deisslingen|Deißlingen|DE|bw|m
deizisau|Deizisau|DE|bw|m
delbruck|Delbrück|DE|nw|o
delden|Delden|NL|OV|m
delegacion cuajimalpa de morelos|Delegación Cuajimalpa de Morelos|MX||r
delfshaven|Delfshaven|NL|ZH|m
delfstrahuizen|Delfstrahuizen|NL|FR|j
delft|Delft|NL|ZH|q
delfzijl|Delfzijl|NL|GR|o
delhi cantonment|Delhi Cantonment|IN||q
delhi|Delhi|IN||x
delicias|Delicias|ES||q
delitzsch|Delitzsch|DE|sn|o
delligsen|Delligsen|DE|ni|n
delmas|Delmas|HT||s
delmenhorst|Delmenhorst|DE|ni|q
delta|Delta|CA||q
demmin|Demmin|DE|mv|n
den bosch|Den Bosch|NL|NB|r
den burg|Den Burg|NL|NH|m
den dolder|Den Dolder|NL|UT|m
den dungen|Den Dungen|NL|NB|l
den haag|Den Haag|NL|ZH|s
den ham|Den Ham|NL|OV|k
den helder|Den Helder|NL|NH|p
den hoorn|Den Hoorn|NL|NH|j
den hout|Den Hout|NL|NB|j
den ilp|Den Ilp|NL|NH|j
den oever|Den Oever|NL|NH|l
denderhoutem|Denderhoutem|BE|VL|m
denderleeuw|Denderleeuw|BE|VL|o
dendermonde|Dendermonde|BE|VL|p
denemarken||DK|==|a
dengzhou|Dengzhou|CN||s
denizli|Denizli|TR||s
denkendorf|Denkendorf|DE|bw|n
denmark||DK|==|a
denpasar|Denpasar|ID||t
denton|Denton|US||q
denver|Denver|US||t
denzlingen|Denzlingen|DE|bw|n
deoghar|Deoghar|IN||r
deoli|Deoli|IN||r
deoria|Deoria|IN||q
depok|Depok|ID||v
dera ghazi khan|Dera Ghazi Khan|PK||s
dera ismail khan|Dera Ismail Khan|PK||t
dera murad jamali|Dera Murad Jamali|PK||q
derbent|Derbent|RU||q
derby|Derby|GB||s
derince|Derince|TR||q
derne|Derne|DE|nw|m
des moines|Des Moines|US||r
desna|Desna|UA||s
desnyanskyi|Desnyanskyi|UA||r
dessalines|Dessalines|HT||r
dessau|Dessau|DE|st|q
desselgem|Desselgem|BE|VL|m
dessie|Dessie|ET||s
destelbergen|Destelbergen|BE|VL|o
detmerode|Detmerode|DE|ni|m
detmold|Detmold|DE|nw|q
detroit|Detroit|US||t
dettelbach|Dettelbach|DE|by|m
dettenhausen|Dettenhausen|DE|bw|m
dettingen an der erms|Dettingen an der Erms|DE|bw|n
dettingen unter teck|Dettingen unter Teck|DE|bw|m
deurne|Deurne|BE|VL|q
deuteren|Deuteren|NL|NB|k
deutschland||DE|==|a
deutz|Deutz|DE|nw|n
deventer|Deventer|NL|OV|q
dewas|Dewas|IN||s
deyang|Deyang|CN||t
dezful|Dezful|IR||s
dezhou|Dezhou|CN||t
dhaka|Dhaka|BD||x
dhamar|Dhamār|YE||r
dhamtari|Dhamtari|IN||q
dhanbad|Dhanbad|IN||u
dhangadhi|Dhangaḍhi̇̄|NP||r
dharan|Dharān|NP||r
dharashiv|Dharashiv|IN||q
dharavi|Dhārāvi|IN||t
dharmavaram|Dharmavaram|IN||q
dhaulpur|Dhaulpur|IN||r
dhirkot|Dhirkot|PK||r
dhule|Dhule|IN||s
di an|Dĩ An|VN||s
diadema|Diadema|BR||s
dibrugarh|Dibrugarh|IN||r
didam|Didam|NL|GE|o
didao|Didao|CN||q
dieburg|Dieburg|DE|he|n
diedorf|Diedorf|DE|by|n
diegem|Diegem|BE|VL|m
diekholzen|Diekholzen|DE|ni|m
dielheim|Dielheim|DE|bw|n
diemen|Diemen|NL|NH|o
diepenbeek|Diepenbeek|BE|VL|o
diepenheim|Diepenheim|NL|OV|k
diepholz|Diepholz|DE|ni|o
diepsloot|Diepsloot|ZA||s
diepswal|Diepswal|NL|GR|j
dierdorf|Dierdorf|DE|rp|m
dieren|Dieren|NL|GE|n
dierkow neu|Dierkow-Neu|DE|mv|n
diessen am ammersee|Dießen am Ammersee|DE|by|n
diessen|Diessen|NL|NB|l
diest|Diest|BE|VL|o
dietenheim|Dietenheim|DE|bw|m
dietenhofen|Dietenhofen|DE|by|m
dieteren|Dieteren|NL|LI|j
dietfurt|Dietfurt|DE|by|m
dietmannsried|Dietmannsried|DE|by|m
dietramszell|Dietramszell|DE|by|m
dietzenbach|Dietzenbach|DE|he|p
diever|Diever|NL|DR|l
diez de octubre|Diez de Octubre|CU||r
diez|Diez|DE|rp|n
digos|Digos|PH||q
digri|Digri|PK||r
dihok|Dihok|IQ||s
dijon|Dijon|FR||r
dikirnis|Dikirnis|EG||q
diksmuide|Diksmuide|BE|VL|n
dila|Dīla|ET||r
dilbeek|Dilbeek|BE|VL|p
dili|Dili|TL||r
dillenburg|Dillenburg|DE|he|o
dillingen an der donau|Dillingen an der Donau|DE|by|o
dillingen|Dillingen|DE|sl|o
dilsen|Dilsen|BE|VL|m
dimapur|Dimāpur|IN||r
dimitrovgrad|Dimitrovgrad|RU||r
din daeng|Din Daeng|TH||q
dinaig|Dinaig|PH||q
dinajpur|Dinajpur|BD||r
dinant|Dinant|BE|WA|n
dinapore|Dinapore|IN||r
dinapur nizamat|Dinapur Nizamat|IN||r
dindigul|Dindigul|IN||s
dingden|Dingden|DE|nw|m
dingolfing|Dingolfing|DE|by|o
dingxi|Dingxi|CN||s
dingzhou|Dingzhou|CN||r
dinkelsbuhl|Dinkelsbühl|DE|by|n
dinkelscherben|Dinkelscherben|DE|by|m
dinklage|Dinklage|DE|ni|n
dinslaken|Dinslaken|DE|nw|q
dinteloord|Dinteloord|NL|NB|m
dinxperlo|Dinxperlo|NL|GE|n
diourbel|Diourbel|SN||r
dippoldiswalde|Dippoldiswalde|DE|sn|n
dire dawa|Dire Dawa|ET||s
dirkshorn|Dirkshorn|NL|NH|k
dirksland|Dirksland|NL|ZH|m
dison|Dison|BE|WA|n
dissen|Dissen|DE|ni|n
disuq|Disūq|EG||r
dittelbrunn|Dittelbrunn|DE|by|m
ditzingen|Ditzingen|DE|bw|o
divinopolis|Divinópolis|BR||r
divo|Divo|CI||r
dixinn|Dixinn|GN||r
diyarbak r|Diyarbakır|TR||u
djelfa|Djelfa|DZ||s
djibouti|Djibouti|DJ||t
dniprovskyi|Dniprovskyi|UA||s
dnipro|Dnipro|UA||t
dobeln|Döbeln|DE|sn|o
doberlug kirchhain|Doberlug-Kirchhain|DE|bb|n
dodewaard|Dodewaard|NL|GE|m
dodoma|Dodoma|TZ||t
doenrade|Doenrade|NL|LI|k
doesburg|Doesburg|NL|GE|n
doetinchem|Doetinchem|NL|GE|p
doezum|Doezum|NL|GR|j
dohad|Dohad|IN||q
doha|Doha|QA||s
dohna|Dohna|DE|sn|m
dohren|Döhren|DE|ni|n
doilungdeqen|Doilungdêqên|CN||r
dokkum|Dokkum|NL|FR|n
dokri|Dokri|PK||q
dolisie|Dolisie|CG||q
dolphia|Dolphia|NL|OV|j
dombivali|Dombivali|IN||u
domburg|Domburg|NL|ZE|k
dommelen|Dommelen|NL|NB|k
donaueschingen|Donaueschingen|DE|bw|o
donaustadt|Donaustadt|AT||r
donauworth|Donauwörth|DE|by|o
doncaster|Doncaster|GB||q
donetsk|Donetsk|UA||t
dongen|Dongen|NL|NB|o
dongguan|Dongguan|CN||x
donghae city|Donghae City|KR||q
donghai|Donghai|CN||s
dongling|Dongling|CN||r
dongtai|Dongtai|CN||s
dongyang|Dongyang|CN||q
dongying|Dongying|CN||t
donkerbroek|Donkerbroek|NL|FR|k
donk|Donk|NL|NB|l
donostia san sebastian|Donostia / San Sebastián|ES||r
donzdorf|Donzdorf|DE|bw|n
doonheide|Doonheide|NL|NB|k
doornenburg|Doornenburg|NL|GE|l
doornspijk|Doornspijk|NL|GE|k
doornsteeg|Doornsteeg|NL|GE|m
doorn|Doorn|NL|UT|n
doorwerth|Doorwerth|NL|GE|m
dordrecht|Dordrecht|NL|ZH|q
dorentrup|Dörentrup|DE|nw|n
dorfen|Dorfen|DE|by|n
dormagen|Dormagen|DE|nw|p
dornhan|Dornhan|DE|bw|m
dornheim|Dornheim|DE|he|m
dornstadt|Dornstadt|DE|bw|n
dornstetten|Dornstetten|DE|bw|n
dorsten|Dorsten|DE|nw|q
dorstfeld|Dorstfeld|DE|nw|o
dorst|Dorst|NL|NB|k
dortmund|Dortmund|DE|nw|t
dorud|Dorūd|IR||q
dorverden|Dörverden|DE|ni|n
dos hermanas|Dos Hermanas|ES||q
dosquebradas|Dosquebradas|CO||r
dossenheim|Dossenheim|DE|bw|n
dotlingen|Dötlingen|DE|ni|m
dottignies|Dottignies|BE|WA|n
dotzheim|Dotzheim|DE|he|o
douala|Douala|CM||u
douliu|Douliu|TW||q
dourados|Dourados|BR||r
dour|Dour|BE|WA|o
downey|Downey|US||q
drachten|Drachten|NL|FR|p
drachtstercompagnie|Drachtstercompagnie|NL|FR|k
drammen|Drammen|NO||q
drebkau|Drebkau|DE|bb|m
dreieich|Dreieich|DE|he|p
dreischor|Dreischor|NL|ZE|j
drempt|Drempt|NL|GE|j
drensteinfurt|Drensteinfurt|DE|nw|n
drenthe||NL|=|a
dresden|Dresden|DE|sn|t
driebergen rijsenburg|Driebergen-Rijsenburg|NL|UT|o
driebruggen|Driebruggen|NL|ZH|k
driedorf|Driedorf|DE|he|m
driehuis|Driehuis|NL|NH|k
driehuizen|Driehuizen|NL|GE|m
driel|Driel|NL|GE|l
driemanspolder|Driemanspolder|NL|ZH|m
driemond|Driemond|NL|NH|k
driewegen|Driewegen|NL|ZE|j
driezum|Driezum|NL|FR|j
drochtersen|Drochtersen|DE|ni|n
drogeham|Drogeham|NL|FR|k
drolshagen|Drolshagen|DE|nw|n
drongen|Drongen|BE|VL|n
dronryp|Dronryp|NL|FR|l
dronten|Dronten|NL|FL|o
drouwenermond|Drouwenermond|NL|DR|j
drumpt|Drumpt|NL|GE|l
druten|Druten|NL|GE|m
dubai investments park|Dubai Investments Park|AE||r
dubai marina|Dubai Marina|AE||q
dubai|Dubai|AE||v
dublin|Dublin|IE||t
dubreka|Dubréka|GN||r
dudenhofen|Dudenhofen|DE|rp|m
duderstadt|Duderstadt|DE|ni|o
dudley|Dudley|GB||r
duekoue|Duekoué|CI||q
duffel|Duffel|BE|VL|n
duindorp|Duindorp|NL|ZH|m
duinzigt|Duinzigt|NL|ZH|l
duisburg|Duisburg|DE|nw|s
duitsland||DE|==|a
duivendrecht|Duivendrecht|NL|NH|m
duiven|Duiven|NL|GE|o
duizel|Duizel|NL|NB|k
dulmen|Dülmen|DE|nw|p
dulsberg|Dulsberg|DE|hh|o
dumaguete|Dumaguete|PH||q
dumai|Dumai|ID||s
duma|Dūmā|SY||q
dundee|Dundee|GB||r
dundo|Dundo|AO||r
dunedin|Dunedin|NZ||r
dunhuang|Dunhuang|CN||r
dunhua|Dunhua|CN||r
dunningen|Dunningen|DE|bw|m
duque de caxias|Duque de Caxias|BR||t
durach|Durach|DE|by|m
durban|Durban|ZA||v
durbuy|Durbuy|BE|WA|n
duren|Düren|DE|nw|q
durgapur|Durgapur|IN||s
durg|Durg|IN||s
durham|Durham|US||r
durmersheim|Durmersheim|DE|bw|n
durres|Durrës|AL||r
dushanbe|Dushanbe|TJ||t
dusit|Dusit|TH||q
dusseldorf pempelfort|Düsseldorf-Pempelfort|DE|nw|o
dusseldorf|Düsseldorf|DE|nw|t
dussen|Dussen|NL|NB|l
dusslingen|Dusslingen|DE|bw|m
duvenstedt|Duvenstedt|DE|hh|m
duyun|Duyun|CN||r
duzce|Düzce|TR||r
dwingeloo|Dwingeloo|NL|DR|l
dworp|Dworp|BE|VL|m
dzerzhinsk|Dzerzhinsk|RU||r
e zhou|E’zhou|CN||t
eanjum|Eanjum|NL|FR|j
east chattanooga|East Chattanooga|US||r
east flatbush|East Flatbush|US||r
east hampton|East Hampton|US||r
east harlem|East Harlem|US||q
east helsinki|East Helsinki|FI||r
east independence|East Independence|US||q
east jerusalem|East Jerusalem|PS||s
east london|East London|ZA||s
east los angeles|East Los Angeles|US||q
east new york|East New York|US||r
eastbourne|Eastbourne|GB||q
eastermar|Eastermar|NL|FR|k
easternijtsjerk|Easternijtsjerk|NL|FR|j
ebensfeld|Ebensfeld|DE|by|m
eberbach|Eberbach|DE|bw|n
eberdingen|Eberdingen|DE|bw|m
ebermannstadt|Ebermannstadt|DE|by|m
ebersbach an der fils|Ebersbach an der Fils|DE|bw|n
ebersbach|Ebersbach|DE|sn|n
ebersberg|Ebersberg|DE|by|n
ebersdorf|Ebersdorf|DE|by|m
eberswalde|Eberswalde|DE|bb|p
ebetsu|Ebetsu|JP||r
ebina|Ebina|JP||r
ebolowa|Ébolowa|CM||q
ebstorf|Ebstorf|DE|ni|m
ebute ikorodu|Ebute Ikorodu|NG||t
ecatepec de morelos|Ecatepec de Morelos|MX||u
ecaussinnes d enghien|Écaussinnes-d'Enghien|BE|WA|n
eching|Eching|DE|by|n
echteld|Echteld|NL|GE|j
echtenerbrug|Echtenerbrug|NL|FR|k
echt|Echt|NL|LI|m
echzell|Echzell|DE|he|m
eck en wiel|Eck en Wiel|NL|GE|j
eckart|Eckart|NL|NB|m
eckelrade|Eckelrade|NL|LI|j
eckernforde|Eckernförde|DE|sh|o
eckersdorf|Eckersdorf|DE|by|m
edam|Edam|NL|NH|m
edea|Edéa|CM||q
edegem|Edegem|BE|VL|o
edenkoben|Edenkoben|DE|rp|m
edertal|Edertal|DE|he|m
ederveen|Ederveen|NL|GE|l
edewecht|Edewecht|DE|ni|o
ede|Ede|NG||r
ede|Ede|NL|GE|q
edinburgh|Edinburgh|GB||s
edingen neckarhausen|Edingen-Neckarhausen|DE|bw|n
edirne|Edirne|TR||r
edison|Edison|US||q
edmonton|Edmonton|CA||t
edogawe|Edogawe|JP||t
eede|Eede|NL|ZE|j
eefde|Eefde|NL|GE|l
eeklo|Eeklo|BE|VL|o
eelde|Eelde|NL|DR|m
eemdijk|Eemdijk|NL|UT|j
eemnes|Eemnes|NL|UT|j
eeneind|Eeneind|NL|NB|j
eenrum|Eenrum|NL|GR|k
een|Een|NL|DR|j
eerbeek|Eerbeek|NL|GE|n
eerde|Eerde|NL|NB|k
eernegem|Eernegem|BE|VL|m
eerschot|Eerschot|NL|NB|l
eersel|Eersel|NL|NB|o
eethen|Eethen|NL|NB|j
eexta|Eexta|NL|GR|k
eext|Eext|NL|DR|k
ee|Ee|NL|FR|j
efon alaaye|Efon-Alaaye|NG||s
efringen kirchen|Efringen-Kirchen|DE|bw|n
egchel|Egchel|NL|LI|k
egelsbach|Egelsbach|DE|he|n
egestorf|Egestorf|DE|ni|m
eggenfelden|Eggenfelden|DE|by|n
eggenstein leopoldshafen|Eggenstein-Leopoldshafen|DE|bw|n
eggesin|Eggesin|DE|mv|m
eggolsheim|Eggolsheim|DE|by|m
eghezee|Éghezée|BE|WA|n
egling|Egling|DE|by|m
egmond aan den hoef|Egmond aan den Hoef|NL|NH|l
egmond aan zee|Egmond aan Zee|NL|NH|l
egmond binnen|Egmond-Binnen|NL|NH|l
ehingen|Ehingen|DE|bw|o
ehningen|Ehningen|DE|bw|m
ehrang|Ehrang|DE|rp|n
ehrenfriedersdorf|Ehrenfriedersdorf|DE|sn|m
ehringshausen|Ehringshausen|DE|he|n
eibau|Eibau|DE|sn|m
eibenstock|Eibenstock|DE|sn|m
eibergen|Eibergen|NL|GE|o
eichenau|Eichenau|DE|by|n
eichendorf|Eichendorf|DE|by|m
eichenzell|Eichenzell|DE|he|n
eichlinghofen|Eichlinghofen|DE|nw|m
eichstatt|Eichstätt|DE|by|n
eichwalde|Eichwalde|DE|bb|m
eidelstedt|Eidelstedt|DE|hh|p
eijsden|Eijsden|NL|LI|n
eikenheuvel|Eikenheuvel|NL|NB|j
eilbek|Eilbek|DE|hh|o
eilenburg|Eilenburg|DE|sn|o
eil|Eil|DE|nw|n
eimsbuttel|Eimsbüttel|DE|hh|s
einbeck|Einbeck|DE|ni|o
eindhoven|Eindhoven|NL|NB|r
einfeld|Einfeld|DE|sh|m
einhausen|Einhausen|DE|he|m
einighausen|Einighausen|NL|LI|k
eisden|Eisden|BE|VL|n
eisenach|Eisenach|DE|th|p
eisenberg|Eisenberg|DE|rp|n
eisenberg|Eisenberg|DE|th|n
eisenhuttenstadt|Eisenhüttenstadt|DE|bb|o
eisfeld|Eisfeld|DE|th|m
eisleben lutherstadt|Eisleben Lutherstadt|DE|st|o
eislingen|Eislingen|DE|bw|o
eissendorf|Eißendorf|DE|hh|o
eiterfeld|Eiterfeld|DE|he|m
eitorf|Eitorf|DE|nw|o
eixample|Eixample|ES||s
ejido|Ejido|VE||q
ejigbo|Ejigbo|NG||r
ekenrooi|Ekenrooi|NL|NB|l
ekeren|Ekeren|BE|VL|o
eke|Eke|BE|VL|m
ekibastuz|Ekibastuz|KZ||q
eksaarde|Eksaarde|BE|VL|m
eksel|Eksel|BE|VL|m
el achir|El Achir|DZ||r
el cajon|El Cajon|US||q
el daein|El Daein|SD||s
el dibir|El Dibir|SO||r
el eulma|El Eulma|DZ||r
el fasher|El Fasher|SD||r
el geneina fort|El Geneina Fort|SD||r
el jadida|El Jadida|MA||r
el kelaa des srarhna|El Kelaa des Srarhna|MA||q
el limon|El Limón|VE||r
el monte|El Monte|US||q
el mourouj|El Mourouj|TN||q
el obeid|El Obeid|SD||s
el oued|El Oued|DZ||r
el paso|El Paso|US||t
el progreso|El Progreso|HN||q
el tigre|El Tigre|VE||r
el vigia|El Vigía|VE||r
elaz g|Elazığ|TR||s
elbasan|Elbasan|AL||q
elblag|Elbląg|PL||q
elburg|Elburg|NL|GE|o
elche|Elche|ES||r
elden|Elden|NL|GE|l
eldoret|Eldoret|KE||s
elektrostal|Elektrostal’|RU||r
elewijt|Elewijt|BE|VL|m
elgin|Elgin|US||q
elista|Elista|RU||q
elizabeth|Elizabeth|US||q
elk grove|Elk Grove|US||r
ellecom|Ellecom|NL|GE|j
ellerau|Ellerau|DE|sh|m
ellezelles|Ellezelles|BE|WA|m
ellrich|Ellrich|DE|th|m
ellwangen|Ellwangen|DE|bw|o
elmhurst|Elmhurst|US||q
elmpt|Elmpt|DE|nw|m
elmschenhagen|Elmschenhagen|DE|sh|o
elmshorn|Elmshorn|DE|sh|p
eloy alfaro|Eloy Alfaro|EC||s
elsdorf|Elsdorf|DE|nw|o
elsendorp|Elsendorp|NL|NB|j
elsenfeld|Elsenfeld|DE|by|n
elsen|Elsen|NL|OV|j
elsfleth|Elsfleth|DE|ni|n
elshof|Elshof|NL|OV|j
elshout|Elshout|NL|NB|k
elsloo|Elsloo|NL|LI|m
elspeet|Elspeet|NL|GE|l
elsterberg|Elsterberg|DE|sn|m
elsterwerda|Elsterwerda|DE|bb|n
elst|Elst|NL|GE|o
eltmann|Eltmann|DE|by|m
eltville|Eltville|DE|he|o
eluru|Eluru|IN||r
elzach|Elzach|DE|bw|m
elze|Elze|DE|ni|n
elz|Elz|DE|he|m
emalahleni|Emalahleni|ZA||s
embalenhle|eMbalenhle|ZA||r
embourg|Embourg|BE|WA|m
embu das artes|Embu das Artes|BR||r
emden|Emden|DE|ni|p
eminabad|Eminabad|PK||r
emlichheim|Emlichheim|DE|ni|m
emmeloord|Emmeloord|NL|FL|p
emmendingen|Emmendingen|DE|bw|o
emmen|Emmen|NL|DR|p
emmer compascuum|Emmer-Compascuum|NL|DR|m
emmer erfscheidenveen|Emmer-Erfscheidenveen|NL|DR|k
emmerhout|Emmerhout|NL|DR|m
emmerich|Emmerich|DE|nw|o
emmering|Emmering|DE|by|m
emmermeer|Emmermeer|NL|DR|m
emmerschans|Emmerschans|NL|DR|j
empe|Empe|NL|GE|j
emsburen|Emsbüren|DE|ni|n
emsdetten|Emsdetten|DE|nw|p
emskirchen|Emskirchen|DE|by|m
emstek|Emstek|DE|ni|n
emst|Emst|NL|GE|k
encheng|Encheng|CN||q
endenich|Endenich|DE|nw|n
endingen|Endingen|DE|bw|n
enfield town|Enfield Town|GB||r
engeland||GB|==|a
engelbert|Engelbert|NL|GR|j
engelskirchen|Engelskirchen|DE|nw|o
engels|Engels|RU||r
engen|Engen|DE|bw|n
enger|Enger|DE|nw|o
enghien|Enghien|BE|WA|n
engis|Engis|BE|WA|m
england||GB|==|a
eningen unter achalm|Eningen unter Achalm|DE|bw|n
enkenbach alsenborn|Enkenbach-Alsenborn|DE|rp|m
enkhuizen|Enkhuizen|NL|NH|o
ennepetal|Ennepetal|DE|nw|o
ennigerloh|Ennigerloh|DE|nw|o
enschede|Enschede|NL|OV|r
enschot|Enschot|NL|NB|l
ensdorf|Ensdorf|DE|sl|m
ensenada|Ensenada|MX||s
enshi|Enshi|CN||s
ens|Ens|NL|FL|l
entebbe|Entebbe|UG||q
enterprise|Enterprise|US||q
enter|Enter|NL|OV|m
enugu|Enugu|NG||t
envigado|Envigado|CO||r
epen|Epen|NL|LI|j
epe|Epe|NL|GE|p
eppelborn|Eppelborn|DE|sl|o
eppelheim|Eppelheim|DE|bw|n
eppendorf|Eppendorf|DE|hh|o
eppertshausen|Eppertshausen|DE|he|m
eppingen|Eppingen|DE|bw|o
eppstein|Eppstein|DE|he|n
epse|Epse|NL|GE|k
epworth|Epworth|ZW||r
erbach|Erbach|DE|bw|n
erbach|Erbach|DE|he|n
erbendorf|Erbendorf|DE|by|m
erbil|Erbil|IQ||u
erding|Erding|DE|by|p
erdweg|Erdweg|DE|by|m
erebuni|Erebuni|AM||q
eregli|Ereğli|TR||r
erembodegem|Erembodegem|BE|VL|n
erftstadt|Erftstadt|DE|nw|p
erfurt|Erfurt|DE|th|r
ergolding|Ergolding|DE|by|n
ergoldsbach|Ergoldsbach|DE|by|m
erkelenz|Erkelenz|DE|nw|p
erkner|Erkner|DE|bb|n
erkrath|Erkrath|DE|nw|p
erlangen|Erlangen|DE|by|q
erlenbach am main|Erlenbach am Main|DE|by|n
erlensee|Erlensee|DE|he|n
ermelino matarazzo|Ermelino Matarazzo|BR||q
ermelo|Ermelo|NL|GE|n
ermelo|Ermelo|ZA||q
erndtebruck|Erndtebrück|DE|nw|m
erode|Erode|IN||s
erpe|Erpe|BE|VL|m
erps kwerps|Erps-Kwerps|BE|VL|m
erp|Erp|NL|NB|l
erquelinnes|Erquelinnes|BE|WA|n
errachidia|Errachidia|MA||q
ertingen|Ertingen|DE|bw|m
ertvelde|Ertvelde|BE|VL|n
erwitte|Erwitte|DE|nw|n
erzhausen|Erzhausen|DE|he|m
erzincan|Erzincan|TR||r
erzurum|Erzurum|TR||t
esbeek|Esbeek|NL|NB|j
eschborn|Eschborn|DE|he|o
eschwege|Eschwege|DE|he|o
eschweiler|Eschweiler|DE|nw|p
esch|Esch|NL|NB|k
escondido|Escondido|US||r
escuintla|Escuintla|GT||r
eselsberg|Eselsberg|DE|bw|o
esenler|Esenler|TR||s
esens|Esens|DE|ni|m
esenyurt|Esenyurt|TR||t
eskisehir|Eskişehir|TR||t
eslamshahr|Eslamshahr|IR||s
eslohe|Eslohe|DE|nw|n
esmeraldas|Esmeraldas|EC||r
esna|Esna|EG||s
esneux|Esneux|BE|WA|n
espelkamp|Espelkamp|DE|nw|o
espel|Espel|NL|FL|k
espoo|Espoo|FI||s
essenbach|Essenbach|DE|by|n
essen|Essen|BE|VL|n
essen|Essen|DE|ni|m
essen|Essen|DE|nw|t
essesteijn|Essesteijn|NL|ZH|m
essingen|Essingen|DE|bw|m
esslingen|Esslingen|DE|bw|q
estaimpuis|Estaimpuis|BE|WA|n
esterwegen|Esterwegen|DE|ni|m
estinnes au val|Estinnes-au-Val|BE|WA|m
esuk oron|Esuk Oron|NG||q
etah|Etah|IN||q
etalle|Étalle|BE|WA|m
etawah|Etāwah|IN||r
etobicoke|Etobicoke|CA||s
ettenheim|Ettenheim|DE|bw|n
etten|Etten|NL|GE|k
etterbeek|Etterbeek|BE|BR|p
ettlingen|Ettlingen|DE|bw|p
etwatwa|Etwatwa|ZA||r
eugene|Eugene|US||r
eunapolis|Eunápolis|BR||q
eupen|Eupen|BE|WA|o
euskirchen|Euskirchen|DE|nw|p
eutingen an der enz|Eutingen an der Enz|DE|bw|m
eutin|Eutin|DE|sh|o
evansville|Evansville|US||q
evaton|Evaton|ZA||t
everdingen|Everdingen|NL|UT|k
everett|Everett|US||q
evere|Evere|BE|BR|p
evergem|Evergem|BE|VL|o
everswinkel|Everswinkel|DE|nw|n
eving|Eving|DE|nw|o
exeter|Exeter|GB||q
exloo|Exloo|NL|DR|k
ezeiza|Ezeiza|AR||q
ezhou|Ezhou|CN||r
ezinge|Ezinge|NL|GR|j
facatativa|Facatativá|CO||r
fairfield|Fairfield|US||q
faisalabad|Faisalabad|PK||v
faldera|Faldera|DE|sh|n
falkenberg|Falkenberg|DE|bb|m
falkenhagener feld|Falkenhagener Feld|DE|be|p
falkensee|Falkensee|DE|bb|p
falkenstein|Falkenstein|DE|sn|n
fangchenggang|Fangchenggang|CN||s
fanling|Fanling|HK||s
faqus|Fāqūs|EG||q
farciennes|Farciennes|BE|WA|n
fardis|Fardīs|IR||r
fargo|Fargo|US||q
faridabad|Faridabad|IN||u
faridpur|Farīdpur|BD||q
farmsen berne|Farmsen-Berne|DE|hh|p
farmsum|Farmsum|NL|GR|l
farrukhabad|Farrukhābād|IN||r
fassberg|Faßberg|DE|ni|m
fatehpur|Fatehpur|IN||r
fatih|Fatih|TR||s
favoriten|Favoriten|AT||r
fayetteville|Fayetteville|US||r
fayt lez manage|Fayt-lez-Manage|BE|WA|m
fazenda rio grande|Fazenda Rio Grande|BR||r
feanwalden|Feanwâlden|NL|FR|l
fehmarn|Fehmarn|DE|sh|n
fehrbellin|Fehrbellin|DE|bb|n
feijenoord|Feijenoord|NL|ZH|m
feira de santana|Feira de Santana|BR||t
feldkirchen westerham|Feldkirchen-Westerham|DE|by|n
feldkirchen|Feldkirchen|DE|by|m
fellbach|Fellbach|DE|bw|p
felsberg|Felsberg|DE|he|n
fendou|Fendou|CN||r
fengcheng|Fengcheng|CN||r
fenghuang|Fenghuang|CN||s
fengshan|Fengshan|TW||s
fengxiang|Fengxiang|CN||u
fennpfuhl|Fennpfuhl|DE|be|p
fergana|Fergana|UZ||s
fernando de la mora|Fernando de la Mora|PY||q
ferrara|Ferrara|IT||r
ferraz de vasconcelos|Ferraz de Vasconcelos|BR||r
ferwert|Ferwert|NL|FR|k
fes al bali|Fès al Bali|MA||r
fes|Fes|MA||u
feuchtwangen|Feuchtwangen|DE|by|n
feucht|Feucht|DE|by|n
fianarantsoa|Fianarantsoa|MG||r
fijnaart|Fijnaart|NL|NB|m
filderstadt|Filderstadt|DE|bw|p
finkenwerder|Finkenwerder|DE|hh|n
finland||FI|==|a
finnland||FI|==|a
finsterwalde|Finsterwalde|DE|bb|o
firozabad|Fīrozābād|IN||s
firozpur|Firozpur|IN||q
fischbachau|Fischbachau|DE|by|m
fischeln|Fischeln|DE|nw|o
flandern||BE|=|a
flanders||BE|=|a
flein|Flein|DE|bw|m
flemalle grande|Flémalle-Grande|BE|WA|n
flemalle haute|Flémalle-Haute|BE|WA|o
flensburg|Flensburg|DE|sh|q
flenu|Flénu|BE|WA|m
fleron|Fléron|BE|WA|n
fleurus|Fleurus|BE|WA|o
flevoland||NL|=|a
flevowijk|Flevowijk|NL|OV|l
flieden|Flieden|DE|he|n
flintbek|Flintbek|DE|sh|m
floha|Flöha|DE|sn|n
floreffe|Floreffe|BE|WA|m
florence|Florence|IT||s
florencia|Florencia|CO||r
florennes|Florennes|BE|WA|n
florenville|Florenville|BE|WA|m
florenz||IT||s
florianopolis|Florianópolis|BR||s
floridablanca|Floridablanca|CO||s
floridsdorf|Floridsdorf|AT||r
florsheim|Flörsheim|DE|he|o
florstadt|Florstadt|DE|he|n
flushing|Vlissingen|NL|ZE|p
fockbek|Fockbek|DE|sh|m
foggia|Foggia|IT||r
fontaine l eveque|Fontaine-l'Évêque|BE|WA|n
fontanar|Fontanar|CU||r
fontana|Fontana|US||r
forbach|Forbach|DE|bw|m
forchheim|Forchheim|DE|by|o
forchies la marche|Forchies-la-Marche|BE|WA|m
forchtenberg|Forchtenberg|DE|bw|m
forest|Forest|BE|BR|p
foret|Forêt|BE|WA|m
forli|Forlì|IT||q
formosa|Formosa|AR||r
formosa|Formosa|BR||q
forst|Forst|DE|bb|o
forst|Forst|DE|bw|m
fort collins|Fort Collins|US||r
fort lauderdale|Fort Lauderdale|US||r
fort wayne|Fort Wayne|US||r
fort worth|Fort Worth|US||t
fortaleza|Fortaleza|BR||v
fortechnyi|Fortechnyi|UA||r
foshan|Foshan|CN||x
fosses la ville|Fosses-la-Ville|BE|WA|n
foumban|Foumban|CM||q
foxhol|Foxhol|NL|GR|j
foz do iguacu|Foz do Iguaçu|BR||s
frameries|Frameries|BE|WA|o
franca|Franca|BR||s
franceville|Franceville|GA||r
france||FR|==|a
francisco morato|Francisco Morato|BR||r
francistown|Francistown|BW||q
franco da rocha|Franco da Rocha|BR||r
franeker|Franeker|NL|FR|n
frankenberg|Frankenberg|DE|he|o
frankenberg|Frankenberg|DE|sn|n
frankenthal|Frankenthal|DE|rp|p
frankfurt am main|Frankfurt am Main|DE|he|t
frankfurt oder|Frankfurt (Oder)|DE|bb|p
frankfurt||DE|bb|p
frankfurt||DE|he|t
frankhuis|Frankhuis|NL|OV|m
frankreich||FR|==|a
frankrijk||FR|==|a
franzosisch buchholz|Französisch Buchholz|DE|be|o
frasnes lez buissenal|Frasnes-lez-Buissenal|BE|WA|n
fraureuth|Fraureuth|DE|sn|m
frechen|Frechen|DE|nw|p
freetown|Freetown|SL||t
freguesia do o|Freguesia do Ó|BR||r
freiberg am neckar|Freiberg am Neckar|DE|bw|n
freiberg|Freiberg|DE|sn|p
freiburg|Freiburg|DE|bw|r
freilassing|Freilassing|DE|by|n
freisen|Freisen|DE|sl|n
freising|Freising|DE|by|p
freital|Freital|DE|sn|p
fremont|Fremont|US||r
freren|Freren|DE|ni|m
fresnillo|Fresnillo|MX||r
fresno|Fresno|US||t
freudenberg|Freudenberg|DE|nw|o
freudenstadt|Freudenstadt|DE|bw|o
freystadt|Freystadt|DE|by|n
freyung|Freyung|DE|by|m
frickenhausen|Frickenhausen|DE|bw|n
friedberg|Friedberg|DE|by|o
friedberg|Friedberg|DE|he|o
friedeburg|Friedeburg|DE|ni|n
friedenau|Friedenau|DE|be|o
friedland|Friedland|DE|mv|m
friedland|Friedland|DE|ni|n
friedrichroda|Friedrichroda|DE|th|m
friedrichsdorf|Friedrichsdorf|DE|he|o
friedrichsdorf|Friedrichsdorf|DE|nw|m
friedrichsfelde|Friedrichsfelde|DE|be|p
friedrichshafen|Friedrichshafen|DE|bw|p
friedrichshagen|Friedrichshagen|DE|be|o
friedrichshain|Friedrichshain|DE|be|q
friedrichstadt|Friedrichstadt|DE|sn|n
friedrichstadt|Friedrichstadt|DE|st|m
friedrichsthal|Friedrichsthal|DE|sl|n
frielendorf|Frielendorf|DE|he|n
frieschepalen|Frieschepalen|NL|FR|j
friesdorf|Friesdorf|DE|nw|n
friesland||NL|=|a
friesoythe|Friesoythe|DE|ni|o
frisco|Frisco|US||r
fritzlar|Fritzlar|DE|he|n
frohburg|Frohburg|DE|sn|m
frohnau|Frohnau|DE|be|o
frondenberg|Fröndenberg|DE|nw|o
froombosch|Froombosch|NL|GR|j
fryslan||NL|=|a
fu an|Fu’an|CN||r
fuchu|Fuchū|JP||s
fuding|Fuding|CN||r
fuencarral el pardo|Fuencarral-El Pardo|ES||r
fuencarral|Fuencarral|ES||r
fuenlabrada|Fuenlabrada|ES||r
fuhlsbuttel|Fuhlsbüttel|DE|hh|n
fujairah|Fujairah|AE||q
fujieda|Fujieda|JP||r
fujimino|Fujimino|JP||q
fujinomiya|Fujinomiya|JP||r
fujisawa|Fujisawa|JP||s
fuji|Fuji|CN||r
fuji|Fuji|JP||r
fukayacho|Fukayachō|JP||r
fukui shi|Fukui-shi|JP||s
fukuoka|Fukuoka|JP||u
fukushima|Fukushima|JP||s
fukuyama|Fukuyama|JP||s
fuldatal|Fuldatal|DE|he|n
fulda|Fulda|DE|he|p
fuling|Fuling|CN||s
fullerton|Fullerton|US||r
funchal|Funchal|PT||q
funtua|Funtua|NG||r
funza|Funza|CO||q
furstenau|Fürstenau|DE|ni|n
furstenberg|Fürstenberg|DE|bb|m
furstenfeldbruck|Fürstenfeldbruck|DE|by|p
furstenwalde|Fürstenwalde|DE|bb|p
furstenzell|Fürstenzell|DE|by|m
furth im wald|Furth im Wald|DE|by|n
furth|Fürth|DE|by|r
furth|Fürth|DE|he|n
furtwangen|Furtwangen|DE|bw|n
fushun|Fushun|CN||u
fussen|Füssen|DE|by|n
fuxin|Fuxin|CN||t
fuyang|Fuyang|CN||u
fuyu|Fuyu|CN||r
fuzhou|Fuzhou|CN||v
fyzabad|Fyzābād|IN||r
gaanderen|Gaanderen|NL|GE|m
gabela|Gabela|AO||q
gabes|Gabès|TN||q
gaborone|Gaborone|BW||r
gadag betageri|Gadag-Betageri|IN||r
gadag|Gadag|IN||r
gadebusch|Gadebusch|DE|mv|m
gadeland|Gadeland|DE|sh|m
gageldonk|Gageldonk|NL|NB|m
gaggenau|Gaggenau|DE|bw|o
gagnoa|Gagnoa|CI||s
gaildorf|Gaildorf|DE|bw|n
gaimersheim|Gaimersheim|DE|by|n
gainesville|Gainesville|US||r
gajuwaka|Gajuwaka|IN||r
galati|Galaţi|RO||r
galder|Galder|NL|NB|j
gallus|Gallus|DE|he|p
galmaarden|Galmaarden|BE|VL|m
gama|Gama|BR||r
gameren|Gameren|NL|GE|l
gammertingen|Gammertingen|DE|bw|m
gandajika|Gandajika|CD||r
ganderkesee|Ganderkesee|DE|ni|o
gandhidham|Gāndhīdhām|IN||r
gandhinagar|Gandhinagar|IN||s
gand||BE|VL|s
gangapur|Gangāpur|IN||q
gangavati|Gangavati|IN||q
gangelt|Gangelt|DE|nw|n
gangkofen|Gangkofen|DE|by|m
gangneung|Gangneung|KR||r
gangtok|Gangtok|IN||q
gangu chengguanzhen|Gangu Chengguanzhen|CN||q
ganja|Ganja|AZ||s
ganshoren|Ganshoren|BE|BR|o
ganzhou|Ganzhou|CN||u
gaojing|Gaojing|CN||q
gaomi|Gaomi|CN||s
gaoping|Gaoping|CN||r
gaozhou|Gaozhou|CN||s
gao|Gao|ML||r
gapan|Gapan|PH||q
garanhuns|Garanhuns|BR||r
garbsen mitte|Garbsen-Mitte|DE|ni|m
garbsen|Garbsen|DE|ni|p
garching an der alz|Garching an der Alz|DE|by|n
garching|Garching|DE|by|o
gardelegen|Gardelegen|DE|st|n
garden grove|Garden Grove|US||r
garderen|Garderen|NL|GE|k
gardez|Gardez|AF||q
garhi khairo|Garhi Khairo|PK||r
garissa|Garissa|KE||r
garland|Garland|US||r
garmisch partenkirchen|Garmisch-Partenkirchen|DE|by|o
garrel|Garrel|DE|ni|n
gartenstadt|Gartenstadt|DE|rp|o
gartenstadt|Gartenstadt|DE|sh|m
gartringen|Gärtringen|DE|bw|n
garut|Garut|ID||r
garyp|Garyp|NL|FR|k
gashua|Gashua|NG||q
gasselternijveenschemond|Gasselternijveenschemond|NL|DR|j
gasselternijveen|Gasselternijveen|NL|DR|k
gasselte|Gasselte|NL|DR|k
gasteiz vitoria|Gasteiz / Vitoria|ES||r
gastel|Gastel|NL|NB|j
gatineau|Gatineau|CA||s
gau algesheim|Gau-Algesheim|DE|rp|m
gauting|Gauting|DE|by|o
gavere|Gavere|BE|VL|n
gaya|Gaya|IN||s
gaza|Gaza|PS||s
gaziantep|Gaziantep|TR||v
gazipur|Gazipur|BD||v
gboko|Gboko|NG||s
gbongan|Gbongan|NG||r
gdansk|Gdańsk|PL||s
gdynia|Gdynia|PL||r
gebze|Gebze|TR||s
gedern|Gedern|DE|he|m
geelong|Geelong|AU||s
geel|Geel|BE|VL|p
geenhoven|Geenhoven|NL|NB|l
geertruidenberg|Geertruidenberg|NL|NB|o
geesbrug|Geesbrug|NL|DR|j
geesteren|Geesteren|NL|GE|j
geeste|Geeste|DE|ni|n
geesthacht|Geesthacht|DE|sh|o
gees|Gees|NL|DR|j
geetbets|Geetbets|BE|VL|m
geffen|Geffen|NL|NB|l
gehrden|Gehrden|DE|ni|n
geilenkirchen|Geilenkirchen|DE|nw|o
geiselhoring|Geiselhöring|DE|by|m
geisenfeld|Geisenfeld|DE|by|n
geisenhausen|Geisenhausen|DE|by|m
geisenheim|Geisenheim|DE|he|n
geisingen|Geisingen|DE|bw|m
geislingen an der steige|Geislingen an der Steige|DE|bw|o
geislingen|Geislingen|DE|bw|m
geita|Geita|TZ||s
geitenkamp|Geitenkamp|NL|GE|l
geithain|Geithain|DE|sn|m
gejiu|Gejiu|CN||r
gelderland||NL|=|a
geldermalsen west|Geldermalsen-West|NL|GE|l
geldermalsen|Geldermalsen|NL|GE|o
geldern|Geldern|DE|nw|p
geldrop|Geldrop|NL|NB|o
geleen|Geleen|NL|LI|p
gelnhausen|Gelnhausen|DE|he|o
gelsenkirchen|Gelsenkirchen|DE|nw|s
geltendorf|Geltendorf|DE|by|m
geluwe|Geluwe|BE|VL|m
gembloux|Gembloux|BE|WA|o
gemeinde friedland|Gemeinde Friedland|DE|ni|n
gemena|Gemena|CD||r
gemert|Gemert|NL|NB|n
gemonde|Gemonde|NL|NB|k
gemunden am main|Gemünden am Main|DE|by|n
genappe|Genappe|BE|WA|n
genderen|Genderen|NL|NB|k
gendringen|Gendringen|NL|GE|l
gendt|Gendt|NL|GE|m
genemuiden|Genemuiden|NL|OV|n
general santos|General Santos|PH||t
geneva|Geneva|CH||r
geneve||CH||r
genf||CH||r
gengenbach|Gengenbach|DE|bw|n
genk|Genk|BE|VL|p
gennep|Gennep|NL|LI|o
genoa|Genoa|IT||t
genoenhuis|Genoenhuis|NL|NB|l
gentbrugge|Gentbrugge|BE|VL|n
genthin|Genthin|DE|st|n
gent|Gent|BE|VL|s
genval|Genval|BE|WA|n
geoje|Geoje|KR||r
george town|George Town|MY||r
georgensgmund|Georgensgmünd|DE|by|m
georgenthal|Georgenthal|DE|th|m
georgetown|Georgetown|GY||r
george|George|ZA||r
georgsmarienhutte|Georgsmarienhütte|DE|ni|o
geraardsbergen|Geraardsbergen|BE|VL|o
gera|Gera|DE|th|q
gerbrunn|Gerbrunn|DE|by|m
gereida|Gereida|SD||q
geretsried|Geretsried|DE|by|o
geringswalde|Geringswalde|DE|sn|m
gerkesklooster|Gerkesklooster|NL|FR|j
gerlingen|Gerlingen|DE|bw|o
germany||DE|==|a
germering|Germering|DE|by|p
germersheim|Germersheim|DE|rp|o
germiston|Germiston|ZA||r
gernsbach|Gernsbach|DE|bw|n
gernsheim|Gernsheim|DE|he|n
gerolstein|Gerolstein|DE|rp|m
gerolzhofen|Gerolzhofen|DE|by|m
gersfeld|Gersfeld|DE|he|m
gersheim|Gersheim|DE|sl|m
gerstetten|Gerstetten|DE|bw|n
gersthofen|Gersthofen|DE|by|o
gerwen|Gerwen|NL|NB|k
gescher|Gescher|DE|nw|o
geseke|Geseke|DE|nw|o
gesundbrunnen|Gesundbrunnen|DE|be|q
gesundbrunnen|Gesundbrunnen|DE|sn|m
gesves|Gesves|BE|WA|m
getafe|Getafe|ES||r
gettorf|Gettorf|DE|sh|m
gevelsberg|Gevelsberg|DE|nw|o
geylang|Geylang|SG||q
ghardaia|Ghardaïa|DZ||r
ghaziabad|Ghāziābād|IN||u
ghazipur|Ghazīpur|IN||q
ghazni|Ghazni|AF||r
ghent||BE|VL|s
ghlin|Ghlin|BE|WA|n
ghotki|Ghotki|PK||q
ghulja|Ghulja|CN||s
gia lam|Gia Lâm|VN||s
gia rai|Giá Rai|VN||r
giengen an der brenz|Giengen an der Brenz|DE|bw|o
giesbeek|Giesbeek|NL|GE|l
giesen|Giesen|DE|ni|n
giessenburg|Giessenburg|NL|ZH|m
giessendam|Giessendam|NL|ZH|m
giessen|Gießen|DE|he|q
giessen|Giessen|NL|NB|k
gieten|Gieten|NL|DR|m
gieterveen|Gieterveen|NL|DR|j
giethoorn|Giethoorn|NL|OV|l
gifhorn|Gifhorn|DE|ni|p
gifu|Gifu|JP||s
gijang|Gijang|KR||r
gijon|Gijón|ES||s
gilbert|Gilbert|US||r
gilching|Gilching|DE|by|o
gilgit|Gilgit|PK||r
gillingham|Gillingham|GB||q
gilly|Gilly|BE|WA|o
gilze|Gilze|NL|NB|m
gimcheon|Gimcheon|KR||r
gimpo si|Gimpo-si|KR||r
gingelom|Gingelom|BE|VL|m
gingoog|Gingoog|PH||r
ginneken|Ginneken|NL|NB|m
ginowan|Ginowan|JP||q
ginsheim gustavsburg|Ginsheim-Gustavsburg|DE|he|n
girardot city|Girardot City|CO||q
giresun|Giresun|TR||q
girga|Girga|EG||r
giridih|Giridih|IN||q
girona|Girona|ES||q
giron|Girón|CO||q
gisenyi|Gisenyi|RW||r
gistel|Gistel|BE|VL|n
giza|Giza|EG||w
glabbeek|Glabbeek|BE|VL|m
gladbeck|Gladbeck|DE|nw|q
gladenbach|Gladenbach|DE|he|n
glandorf|Glandorf|DE|ni|m
glanerbrug|Glanerbrug|NL|OV|o
glasgow|Glasgow|GB||t
glashutten|Glashütten|DE|he|m
glauchau|Glauchau|DE|sn|o
glazov|Glazov|RU||q
glendale|Glendale|US||r
glessen|Glessen|DE|nw|m
glienicke|Glienicke|DE|bb|n
glimmen|Glimmen|NL|GR|k
glinde|Glinde|DE|sh|n
gliwice|Gliwice|PL||r
gloucester|Gloucester|CA||r
gloucester|Gloucester|GB||r
glucksburg|Glücksburg|DE|sh|m
gluckstadt|Glückstadt|DE|sh|n
gmund am tegernsee|Gmund am Tegernsee|DE|by|m
gnarrenburg|Gnarrenburg|DE|ni|n
go vap|Gò Vấp|VN||q
gochsheim|Gochsheim|DE|by|m
goch|Goch|DE|nw|p
goddelau|Goddelau|DE|he|m
godhra|Godhra|IN||r
godome|Godomè|BJ||r
goedereede|Goedereede|NL|ZH|n
goes|Goes|NL|ZE|p
gohlis|Gohlis|DE|sn|p
goiania|Goiânia|BR||u
goirle|Goirle|NL|NB|o
gojra|Gojra|PK||r
gokalpur|Gokalpur|IN||q
gol yanovo|Gol’yanovo|RU||r
golbas|Gölbaşı|TR||r
gold coast|Gold Coast|AU||t
goldbach|Goldbach|DE|by|n
goldenstedt|Goldenstedt|DE|ni|n
golestan|Golestān|IR||r
golfe|Golfe|AO||t
gomaringen|Gomaringen|DE|bw|n
goma|Goma|CD||s
gombe|Gombe|NG||t
gomez palacio|Gómez Palacio|MX||r
gommern|Gommern|DE|st|m
gonbad e kavus|Gonbad-e Kāvūs|IR||r
gonda city|Gondā City|IN||r
gondal|Gondal|IN||q
gonder|Gonder|ET||s
gondia|Gondiā|IN||r
gongheyong|Gongheyong|CN||r
gongzhuling|Gongzhuling|CN||r
gonsenheim|Gonsenheim|DE|rp|o
gooik|Gooik|BE|VL|n
goor|Goor|NL|OV|n
goppingen|Göppingen|DE|bw|p
gorakhpur|Gorakhpur|IN||u
gorbitz|Gorbitz|DE|sn|o
gorgan|Gorgān|IR||r
gorinchem|Gorinchem|NL|ZH|p
gorlitz|Görlitz|DE|sn|p
gorontalo|Gorontalo|ID||r
gorredijk|Gorredijk|NL|FR|m
gorssel|Gorssel|NL|GE|l
gorzow wielkopolski|Gorzów Wielkopolski|PL||q
goslar|Goslar|DE|ni|p
gosselies|Gosselies|BE|WA|n
goteborg||SE||t
gotha|Gotha|DE|th|p
gothenburg|Gothenburg|SE||t
gottingen|Göttingen|DE|ni|q
gottmadingen|Gottmadingen|DE|bw|n
gouda|Gouda|NL|ZH|q
gouderak|Gouderak|NL|ZH|l
goudswaard|Goudswaard|NL|ZH|k
goutum|Goutum|NL|FR|l
gouwsluis|Gouwsluis|NL|ZH|k
governador valadares|Governador Valadares|BR||r
goyang si|Goyang-si|KR||u
gqeberha|Gqeberha|ZA||u
graaf|Graaf|NL|UT|j
graben neudorf|Graben-Neudorf|DE|bw|n
grabow|Grabow|DE|mv|m
grace berleur|Grâce-Berleur|BE|WA|n
gracht|Gracht|NL|LI|l
gracia|Gràcia|ES||q
grafelfing|Gräfelfing|DE|by|n
grafenau|Grafenau|DE|bw|m
grafenau|Grafenau|DE|by|n
grafenhainichen|Gräfenhainichen|DE|st|n
grafenhausen|Gräfenhausen|DE|he|m
grafenwald|Grafenwald|DE|nw|m
grafenwohr|Grafenwöhr|DE|by|m
grafhorst|Grafhorst|NL|OV|j
grafing bei munchen|Grafing bei München|DE|by|n
graft|Graft|NL|NH|j
grajau|Grajaú|BR||s
granada|Granada|ES||r
grand duchy of luxembourg||LU|==|a
grand prairie|Grand Prairie|US||r
grand rapids|Grand Rapids|US||r
gransee|Gransee|DE|bb|m
grasberg|Grasberg|DE|ni|m
grasbrunn|Grasbrunn|DE|by|m
grashoek|Grashoek|NL|LI|k
grasrijk|Grasrijk|NL|NB|m
grassau|Grassau|DE|by|m
grauwaart|Grauwaart|NL|UT|k
gravatai|Gravataí|BR||s
gravenwiesbach|Grävenwiesbach|DE|he|m
gravesend|Gravesend|US||q
grave|Grave|NL|NB|n
graz|Graz|AT||s
great britain||GB|==|a
greater noida|Greater Noida|IN||s
greater sudbury|Greater Sudbury|CA||r
grebenhain|Grebenhain|DE|he|m
grebenstein|Grebenstein|DE|he|m
greding|Greding|DE|by|m
greece||GR|==|a
greeley|Greeley|US||q
green bay|Green Bay|US||q
greensboro|Greensboro|US||s
grefrath|Grefrath|DE|nw|n
greifenstein|Greifenstein|DE|he|m
greiz|Greiz|DE|th|o
grembergen|Grembergen|BE|VL|m
grenoble|Grenoble|FR||r
grenzach wyhlen|Grenzach-Wyhlen|DE|bw|n
gresham|Gresham|US||q
grevenbicht|Grevenbicht|NL|LI|l
grevenbroich|Grevenbroich|DE|nw|p
greven|Greven|DE|nw|p
grevesmuhlen|Grevesmühlen|DE|mv|n
grez doiceau|Grez-Doiceau|BE|WA|n
griechenland||GR|==|a
griekenland||GR|==|a
griesheim|Griesheim|DE|he|o
griffioen|Griffioen|NL|ZE|l
grijpskerke|Grijpskerke|NL|ZE|k
grijpskerk|Grijpskerk|NL|GR|l
grimbergen|Grimbergen|BE|VL|p
grimma|Grimma|DE|sn|o
grimmen|Grimmen|DE|mv|n
grivegnee|Grivegnée|BE|WA|o
grobbendonk|Grobbendonk|BE|VL|n
grobenzell|Gröbenzell|DE|by|o
groede|Groede|NL|ZE|j
groenekan|Groenekan|NL|UT|k
groenewoud|Groenewoud|NL|NB|m
groenlo|Groenlo|NL|GE|n
groenstraat|Groenstraat|NL|LI|j
groenswaard|Groenswaard|NL|ZH|m
groesbeek|Groesbeek|NL|GE|o
groeseind|Groeseind|NL|NB|j
groessen|Groessen|NL|GE|k
groet|Groet|NL|NH|k
grogol|Grogol|ID||q
groitzsch|Groitzsch|DE|sn|m
grolloo|Grolloo|NL|DR|j
gromitz|Grömitz|DE|sh|m
gronau|Gronau|DE|ni|m
gronau|Gronau|DE|nw|p
groningen|Groningen|NL|GR|r
gronsveld|Gronsveld|NL|LI|l
groot ammers|Groot-Ammers|NL|ZH|l
groot bijgaarden|Groot-Bijgaarden|BE|VL|m
groot ijsselmonde|Groot IJsselmonde|NL|ZH|o
grootegast|Grootegast|NL|GR|l
groothertogdom luxemburg||LU|==|a
grootschermer|Grootschermer|NL|NH|j
gropiusstadt|Gropiusstadt|DE|be|p
gross borstel|Groß Borstel|DE|hh|n
gross flottbek|Groß Flottbek|DE|hh|n
gross gerau|Groß-Gerau|DE|he|o
gross kreutz|Groß Kreutz|DE|bb|n
gross umstadt|Groß-Umstadt|DE|he|o
gross zimmern|Groß-Zimmern|DE|he|n
grossalmerode|Großalmerode|DE|he|m
grossauheim|Großauheim|DE|he|n
grossbeeren|Großbeeren|DE|bb|m
grossbottwar|Großbottwar|DE|bw|n
grossbritannien||GB|==|a
grossenhain|Großenhain|DE|sn|o
grossenkneten|Großenkneten|DE|ni|n
grossenluder|Großenlüder|DE|he|n
grosshansdorf|Großhansdorf|DE|sh|n
grossheubach|Großheubach|DE|by|m
grosskarolinenfeld|Großkarolinenfeld|DE|by|m
grosskrotzenburg|Großkrotzenburg|DE|he|m
grossostheim|Großostheim|DE|by|n
grossposna|Großpösna|DE|sn|m
grossraschen|Großräschen|DE|bb|n
grossrohrsdorf|Großröhrsdorf|DE|sn|m
grossrosseln|Großrosseln|DE|sl|n
grossschirma|Großschirma|DE|sn|m
grossschonau|Großschönau|DE|sn|m
grosszschocher|Großzschocher|DE|sn|n
grou|Grou|NL|FR|m
grozny|Grozny|RU||s
grubbenvorst|Grubbenvorst|NL|LI|m
gruiten|Gruiten|DE|nw|m
grunau|Grünau|DE|be|m
grunberg|Grünberg|DE|he|n
grunewald|Grunewald|DE|be|n
grunheide|Grünheide|DE|bb|m
grunstadt|Grünstadt|DE|rp|n
grunwald|Grünwald|DE|by|n
gschwend|Gschwend|DE|bw|m
guacara|Guacara|VE||r
guadalajara de buga|Guadalajara de Buga|CO||q
guadalajara|Guadalajara|MX||u
guadalupe|Guadalupe|MX||t
guaianases|Guaianases|BR||q
guanabacoa|Guanabacoa|CU||q
guanare|Guanare|VE||q
guang an|Guang’an|CN||t
guangshui|Guangshui|CN||r
guangyuan|Guangyuan|CN||s
guangzhou|Guangzhou|CN||x
guankou|Guankou|CN||u
guantanamo|Guantánamo|CU||s
guarapari|Guarapari|BR||q
guarapuava|Guarapuava|BR||r
guaratingueta|Guaratinguetá|BR||q
guara|Guará|BR||q
guarenas|Guarenas|VE||r
guaruja|Guarujá|BR||s
guarulhos|Guarulhos|BR||u
guatemala city|Guatemala City|GT||t
guatire|Guatire|VE||r
guayaquil|Guayaquil|EC||v
guben|Guben|DE|bb|o
gucun|Gucun|CN||r
gudensberg|Gudensberg|DE|he|n
gudivada|Gudivāda|IN||q
guediawaye|Guédiawaye|SN||s
guelma|Guelma|DZ||q
guelmim|Guelmim|MA||q
guelph|Guelph|CA||r
guglingen|Güglingen|DE|bw|m
guigang|Guigang|CN||u
guiguinto|Guiguinto|PH||q
guilin|Guilin|CN||u
guixi|Guixi|CN||r
guiyang|Guiyang|CN||v
gujangbagh|Gujangbagh|CN||s
gujranwala|Gujranwala|PK||v
gujrat|Gujrat|PK||t
gulden bodem|Gulden Bodem|NL|GE|k
gulin|Gulin|CN||q
guli|Guli|CN||t
gullegem|Gullegem|BE|VL|n
gulpen|Gulpen|NL|LI|l
gulu|Gulu|UG||r
gumi|Gumi|KR||s
gummersbach|Gummersbach|DE|nw|p
gunan|Gunan|CN||r
guna|Guna|IN||r
gundelfingen|Gundelfingen|DE|bw|n
gundelfingen|Gundelfingen|DE|by|m
gundelsheim|Gundelsheim|DE|bw|m
gundupalaiyam|Gundupālaiyam|IN||s
gunpo|Gunpo|KR||s
gunsan|Gunsan|KR||s
guntakal|Guntakal|IN||q
guntur|Guntur|IN||t
gunungsitoli|Gunungsitoli|ID||r
gunzburg|Günzburg|DE|by|o
gunzenhausen|Gunzenhausen|DE|by|o
guri si|Guri-si|KR||r
gurue|Gurúè|MZ||r
gurugram|Gurugram|IN||t
gusau|Gusau|NG||r
gustavo adolfo madero|Gustavo Adolfo Madero|MX||u
gustrow|Güstrow|DE|mv|o
gutersloh|Gütersloh|DE|nw|q
guttecoven|Guttecoven|NL|LI|k
guwahati|Guwahati|IN||t
guxhagen|Guxhagen|DE|he|m
guyong|Guyong|PH||r
guyuan|Guyuan|CN||s
gwalior|Gwalior|IN||u
gwangju|Gwangju|KR||u
gwangmyeong|Gwangmyeong|KR||s
gwangyang|Gwangyang|KR||r
gweru|Gweru|ZW||r
gyanpur|Gyānpur|IN||r
gyeongju|Gyeongju|KR||r
gyeongsan si|Gyeongsan-si|KR||s
gyor|Győr|HU||q
gytsjerk|Gytsjerk|NL|FR|l
gyumri|Gyumri|AM||q
ha il|Ha'il|SA||t
ha long|Hạ Long|VN||s
ha tien|Hà Tiên|VN||q
ha tinh|Hà Tĩnh|VN||s
haaften|Haaften|NL|GE|l
haag in oberbayern|Haag in Oberbayern|DE|by|m
haaglanden||NL|=|a
haag|Den Haag|NL|ZH|s
haaksbergen|Haaksbergen|NL|OV|o
haalderen|Haalderen|NL|GE|k
haaltert|Haaltert|BE|VL|o
haamstede|Haamstede|NL|ZE|k
haanrade|Haanrade|NL|LI|k
haan|Haan|DE|nw|o
haaren|Haaren|NL|NB|l
haarlem|Haarlem|NL|NH|r
haarle|Haarle|NL|OV|k
haarsteeg|Haarsteeg|NL|NB|l
haar|Haar|DE|by|o
haastrecht|Haastrecht|NL|ZH|m
habay la vieille|Habay-la-Vieille|BE|WA|m
habikino|Habikino|JP||q
habra|Hābra|IN||r
hachenburg|Hachenburg|DE|rp|m
hachinohe|Hachinohe|JP||r
hachioji|Hachiōji|JP||t
hada iq al qubbah|Ḩadā’iq al Qubbah|EG||s
hadamar|Hadamar|DE|he|n
hadano|Hadano|JP||r
hadejia|Hadejia|NG||q
haeju|Haeju|KP||r
haelen|Haelen|NL|LI|n
hafar al batin|Hafar Al-Batin|SA||s
hafencity|HafenCity|DE|hh|m
hafizabad|Hafizabad|PK||s
hagenbach|Hagenbach|DE|rp|m
hagenow|Hagenow|DE|mv|n
hagen|Hagen|DE|ni|n
hagen|Hagen|DE|nw|r
hagestein|Hagestein|NL|UT|k
hage|Hage|DE|ni|m
hagonoy|Hagonoy|PH||q
hahnbach|Hahnbach|DE|by|m
hai ba trung|Hai Bà Trưng|VN||s
hai chau|Hải Châu|VN||r
hai duong|Hải Dương|VN||r
haibach|Haibach|DE|by|n
haicheng|Haicheng|CN||r
haifa|Haifa|IL||s
haigerloch|Haigerloch|DE|bw|n
haiger|Haiger|DE|he|o
haikou|Haikou|CN||v
hailar|Hailar|CN||r
hailin|Hailin|CN||r
hailun|Hailun|CN||q
haimen|Haimen|CN||q
haine saint paul|Haine-Saint-Paul|BE|WA|m
haine saint pierre|Haine-Saint-Pierre|BE|WA|m
hainholz|Hainholz|DE|ni|m
hainichen|Hainichen|DE|sn|n
haiphong|Haiphong|VN||v
haiterbach|Haiterbach|DE|bw|m
hajipur|Hājīpur|IN||r
hakenfelde|Hakenfelde|DE|be|o
hakodate|Hakodate|JP||s
halberstadt|Halberstadt|DE|st|p
haldensleben i|Haldensleben I|DE|st|o
haldia|Haldia|IN||r
haldwani|Haldwani|IN||r
halensee|Halensee|DE|be|n
halen|Halen|BE|VL|n
halfweg|Halfweg|NL|NH|l
halifax|Halifax|CA||s
halisahar|Hālīsahar|IN||q
hallbergmoos|Hallbergmoos|DE|by|m
halle neustadt|Halle-Neustadt|DE|st|p
halle saale|Halle (Saale)|DE|st|r
halle|Halle|BE|VL|p
halle|Halle|DE|nw|o
halle|Halle|NL|GE|j
hallstadt|Hallstadt|DE|by|n
hallum|Hallum|NL|FR|l
halstenbek|Halstenbek|DE|sh|n
halsteren|Halsteren|NL|NB|n
haltern am see|Haltern am See|DE|nw|p
halver|Halver|DE|nw|o
halwan|Ḩalwān|EG||r
hamadan|Hamadān|IR||t
hamah|Ḩamāh|SY||s
hamamatsu|Hamamatsu|JP||t
hambergen|Hambergen|DE|ni|m
hambrucken|Hambrücken|DE|bw|m
hambuhren|Hambühren|DE|ni|n
hamburg mitte|Hamburg-Mitte|DE|hh|s
hamburg nord|Hamburg-Nord|DE|hh|s
hamburg|Hamburg|DE|hh|u
hameln|Hameln|DE|ni|p
hamhung|Hamhŭng|KP||t
hamilton|Hamilton|CA||t
hamilton|Hamilton|NZ||r
hami|Hami|CN||r
hammamet|Hammamet|TN||q
hammanskraal|Hammanskraal|ZA||q
hammelburg|Hammelburg|DE|by|n
hammerbrook|Hammerbrook|DE|hh|m
hamme|Hamme|BE|VL|o
hamminkeln|Hamminkeln|DE|nw|o
hamm|Hamm|DE|hh|p
hamm|Hamm|DE|nw|r
hamois|Hamois|BE|WA|m
hamont|Hamont|BE|VL|n
hampton|Hampton|US||r
hanam|Hanam|KR||r
hanau am main|Hanau am Main|DE|he|q
handan|Handan|CN||u
handa|Handa|JP||q
handel|Handel|NL|NB|k
handeni|Handeni|TZ||q
handewitt|Handewitt|DE|sh|m
hanfeng|Hanfeng|CN||r
hangu|Hangu|CN||r
hangzhou|Hangzhou|CN||x
hanigsen|Hänigsen|DE|ni|m
hanjia|Hanjia|CN||q
hank|Hank|NL|NB|m
hannoversch munden|Hannoversch Münden|DE|ni|o
hannover|Hannover|DE|ni|s
hannut|Hannut|BE|WA|n
hanoi|Hanoi|VN||w
hanover||DE|ni|s
hansaviertel|Hansaviertel|DE|be|m
hansestadt salzwedel|Hansestadt Salzwedel|DE|st|o
hansestadt stade|Hansestadt Stade|DE|ni|p
hanumangarh|Hanumāngarh|IN||r
hanzhong|Hanzhong|CN||t
hapert|Hapert|NL|NB|m
haps|Haps|NL|NB|l
hapur|Hāpur|IN||r
harare|Harare|ZW||u
harar|Harar|ET||r
harbin|Harbin|CN||w
harburg|Harburg|DE|by|m
harburg|Harburg|DE|hh|r
hardegsen|Hardegsen|DE|ni|n
hardenberg|Hardenberg|NL|OV|p
harderwijk|Harderwijk|NL|GE|p
hardheim|Hardheim|DE|bw|m
hardoi|Hardoī|IN||q
harelbeke|Harelbeke|BE|VL|o
haren|Haren|DE|ni|o
haren|Haren|NL|GR|n
haren|Haren|NL|NB|j
harfsen|Harfsen|NL|GE|j
hargeysa|Hargeysa|SO||s
haridwar|Haridwar|IN||r
harkema|Harkema|NL|FR|l
harkstede|Harkstede|NL|GR|l
harlem|Harlem|US||q
harlingen|Harlingen|NL|FR|n
harmelen|Harmelen|NL|UT|n
harpen|Harpen|DE|nw|o
harrislee|Harrislee|DE|sh|n
harrow|Harrow|GB||r
harsefeld|Harsefeld|DE|ni|n
harsewinkel|Harsewinkel|DE|nw|o
harskamp|Harskamp|NL|GE|l
harsum|Harsum|DE|ni|n
hartenstein|Hartenstein|DE|sn|m
hartford|Hartford|US||q
hartha|Hartha|DE|sn|m
harunabad|Harunabad|PK||r
harvestehude|Harvestehude|DE|hh|o
hasbergen|Hasbergen|DE|ni|n
haselhorst|Haselhorst|DE|be|o
haselunne|Haselünne|DE|ni|n
hashtsal|Hashtsāl|IN||r
hasilpur|Hasilpur|PK||r
haskerhorne|Haskerhorne|NL|FR|j
haslach im kinzigtal|Haslach im Kinzigtal|DE|bw|m
haslach|Haslach|DE|bw|m
hassan|Hassan|IN||r
hasselt|Hasselt|BE|VL|q
hasselt|Hasselt|NL|OV|m
hassfurt|Haßfurt|DE|by|n
hassloch|Haßloch|DE|rp|o
hastiere lavaux|Hastière-Lavaux|BE|WA|m
hat yai|Hat Yai|TH||r
hatert|Hatert|NL|GE|n
hathazari|Hāthazāri|BD||s
hathras|Hāthras|IN||q
hatsukaichi|Hatsukaichi|JP||q
hattemerbroek|Hattemerbroek|NL|GE|k
hattem|Hattem|NL|GE|n
hatten|Hatten|DE|ni|n
hattersheim|Hattersheim|DE|he|o
hattingen|Hattingen|DE|nw|p
haulerwijk|Haulerwijk|NL|FR|l
hausach|Hausach|DE|bw|m
hausbruch|Hausbruch|DE|hh|o
hausham|Hausham|DE|by|m
hauwert|Hauwert|NL|NH|j
hauzenberg|Hauzenberg|DE|by|n
havana|Havana|CU||v
havelberg|Havelberg|DE|st|m
haveli lakha|Haveli Lakha|PK||q
havelte|Havelte|NL|DR|l
havixbeck|Havixbeck|DE|nw|n
havre|Havré|BE|WA|m
hawalli|Ḩawallī|KW||r
hayward|Hayward|US||r
hayy khilda|Ḩayy Khildā|JO||r
hazaribagh|Hazāribāgh|IN||r
hebertshausen|Hebertshausen|DE|by|m
hebi|Hebi|CN||t
hebron|Hebron|PS||r
hechingen|Hechingen|DE|bw|o
hechi|Hechi|CN||s
hechtel|Hechtel|BE|VL|m
hechuan|Hechuan|CN||s
heddesheim|Heddesheim|DE|bw|n
hedel|Hedel|NL|GE|m
hedong|Hedong|CN||q
heechterp|Heechterp|NL|FR|k
heeg|Heeg|NL|FR|k
heek|Heek|DE|nw|n
heelsum|Heelsum|NL|GE|l
heel|Heel|NL|LI|l
heemskerkerduin|Heemskerkerduin|NL|NH|j
heemskerk|Heemskerk|NL|NH|p
heemstede|Heemstede|NL|NH|o
heenweg|Heenweg|NL|ZH|j
heerde|Heerde|NL|GE|n
heerenveen|Heerenveen|NL|FR|p
heerewaarden|Heerewaarden|NL|GE|j
heerhugowaard|Heerhugowaard|NL|NH|p
heerjansdam|Heerjansdam|NL|ZH|l
heerlen|Heerlen|NL|LI|q
heerle|Heerle|NL|NB|k
heerstrasse|Heerstraße|DE|bw|m
heers|Heers|BE|VL|m
heer|Heer|NL|LI|m
heesch|Heesch|NL|NB|n
heeseind|Heeseind|NL|NB|j
heesterakker|Heesterakker|NL|NB|l
heeswijk dinther|Heeswijk-Dinther|NL|NB|m
heeswijk|Heeswijk|NL|UT|j
hees|Hees|NL|GE|l
heeze|Heeze|NL|NB|n
hefei|Hefei|CN||w
hegang|Hegang|CN||t
hegelsom|Hegelsom|NL|LI|k
hei en boeicop|Hei- en Boeicop|NL|UT|j
heidberg|Heidberg|DE|ni|m
heideck|Heideck|DE|by|m
heidelberg|Heidelberg|DE|bw|r
heidenau|Heidenau|DE|sn|o
heidenheim an der brenz|Heidenheim an der Brenz|DE|bw|p
heiden|Heiden|DE|nw|m
heidesheim|Heidesheim|DE|rp|m
heide|Heide|DE|sh|o
heide|Heide|NL|LI|k
heihe|Heihe|CN||r
heihoek|Heihoek|NL|NB|j
heijen|Heijen|NL|LI|k
heijningen|Heijningen|NL|NB|i
heijplaat|Heijplaat|NL|ZH|k
heikendorf|Heikendorf|DE|sh|m
heilbad heiligenstadt|Heilbad Heiligenstadt|DE|th|o
heilbronn|Heilbronn|DE|bw|q
heilig landstichting|Heilig Landstichting|NL|GE|j
heiligenhafen|Heiligenhafen|DE|sh|n
heiligenhaus|Heiligenhaus|DE|nw|o
heiligensee|Heiligensee|DE|be|o
heiligerlee|Heiligerlee|NL|GR|k
heiloo|Heiloo|NL|NH|o
heilsbronn|Heilsbronn|DE|by|n
heimsheim|Heimsheim|DE|bw|m
heinenoord|Heinenoord|NL|ZH|j
heinersdorf|Heinersdorf|DE|be|m
heiningen|Heiningen|DE|bw|m
heino|Heino|NL|OV|m
heinsberg|Heinsberg|DE|nw|p
heinsch|Heinsch|BE|WA|m
heist op den berg|Heist-op-den-Berg|BE|VL|p
heist|Heist|BE|VL|n
heitersheim|Heitersheim|DE|bw|m
hejiang|Hejiang|CN||r
hekelgem|Hekelgem|BE|VL|m
heksenberg|Heksenberg|NL|LI|l
helchteren|Helchteren|BE|VL|o
helden|Helden|NL|LI|m
helenaveen|Helenaveen|NL|NB|j
hellendoorn|Hellendoorn|NL|OV|j
hellenthal|Hellenthal|DE|nw|n
hellerau|Hellerau|DE|sn|m
hellersdorf|Hellersdorf|DE|be|q
hellevoetsluis|Hellevoetsluis|NL|ZH|o
hellouw|Hellouw|NL|GE|j
hellum|Hellum|NL|GR|j
helmbrechts|Helmbrechts|DE|by|n
helmond|Helmond|NL|NB|q
helmstedt|Helmstedt|DE|ni|o
helpman|Helpman|NL|GR|m
helsa|Helsa|DE|he|m
helsingborg|Helsingborg|SE||q
helsinki|Helsinki|FI||t
helvoirt|Helvoirt|NL|NB|l
helwijk|Helwijk|NL|NB|j
hemau|Hemau|DE|by|n
hemelum|Hemelum|NL|FR|i
hemer|Hemer|DE|nw|p
hemhofen|Hemhofen|DE|by|m
hemiksem|Hemiksem|BE|VL|n
hemmingen|Hemmingen|DE|bw|m
hemmingen|Hemmingen|DE|ni|o
hemmoor|Hemmoor|DE|ni|n
hemsbach|Hemsbach|DE|bw|n
hem|Hem|NL|NH|k
henderson|Henderson|US||s
hendrik ido ambacht|Hendrik-Ido-Ambacht|NL|ZH|o
henegouwen||BE|=|a
hengelo|Hengelo|NL|GE|m
hengelo|Hengelo|NL|OV|q
hengersberg|Hengersberg|DE|by|m
hengevelde|Hengevelde|NL|OV|k
hengshan|Hengshan|CN||r
hengshui|Hengshui|CN||s
hengstdal|Hengstdal|NL|GE|m
hengyang|Hengyang|CN||u
hennef sieg|Hennef (Sieg)|DE|nw|p
hennigsdorf|Hennigsdorf|DE|bb|o
hensbroek|Hensbroek|NL|NH|k
hensies|Hensies|BE|WA|m
hepo|Hepo|CN||r
heppenheim an der bergstrasse|Heppenheim an der Bergstrasse|DE|he|o
hepu|Hepu|CN||r
herat|Herāt|AF||t
herbolzheim|Herbolzheim|DE|bw|n
herborn|Herborn|DE|he|o
herbrechtingen|Herbrechtingen|DE|bw|n
herbstein|Herbstein|DE|he|m
herdecke|Herdecke|DE|nw|o
herdorf|Herdorf|DE|rp|m
herentals|Herentals|BE|VL|o
herent|Herent|BE|VL|o
herford|Herford|DE|nw|p
heringen|Heringen|DE|he|m
herk de stad|Herk-de-Stad|BE|VL|n
herkenbosch|Herkenbosch|NL|LI|l
hermannsburg|Hermannsburg|DE|ni|n
hermeskeil|Hermeskeil|DE|rp|m
hermosillo|Hermosillo|MX||t
hermsdorf|Hermsdorf|DE|be|o
hermsdorf|Hermsdorf|DE|th|m
hernen|Hernen|NL|GE|j
herne|Herne|BE|VL|m
herne|Herne|DE|nw|r
heroica guaymas|Heroica Guaymas|MX||q
heroica matamoros|Heroica Matamoros|MX||s
heroldsbach|Heroldsbach|DE|by|m
heroldsberg|Heroldsberg|DE|by|m
herpen|Herpen|NL|NB|l
herpt|Herpt|NL|NB|j
herrenberg|Herrenberg|DE|bw|p
herrenhausen|Herrenhausen|DE|ni|n
herrieden|Herrieden|DE|by|m
herrsching am ammersee|Herrsching am Ammersee|DE|by|n
hersbruck|Hersbruck|DE|by|n
herscheid|Herscheid|DE|nw|m
herseaux|Herseaux|BE|WA|n
herselt|Herselt|BE|VL|n
herstal|Herstal|BE|WA|p
herten|Herten|DE|nw|p
herten|Herten|NL|LI|l
hertogenbosch|Den Bosch|NL|NB|r
herve|Herve|BE|WA|o
herwen|Herwen|NL|GE|j
herwijnen|Herwijnen|NL|GE|l
herxheim am berg|Herxheim am Berg|DE|rp|n
herzberg am harz|Herzberg am Harz|DE|ni|n
herzberg|Herzberg|DE|bb|n
herzele|Herzele|BE|VL|o
herzogenaurach|Herzogenaurach|DE|by|o
herzogenrath|Herzogenrath|DE|nw|p
heshan|Heshan|CN||u
hessen||DE|=|a
hessisch lichtenau|Hessisch Lichtenau|DE|he|n
hessisch oldendorf|Hessisch Oldendorf|DE|ni|o
het loo|Het Loo|NL|GE|k
het oostrik|Het Oostrik|NL|OV|l
hetauda|Hetauda|NP||r
heteren|Heteren|NL|GE|m
hettstedt|Hettstedt|DE|st|n
heubach|Heubach|DE|bw|n
heuchelheim|Heuchelheim|DE|he|m
heugem|Heugem|NL|LI|m
heule|Heule|BE|VL|n
heumaden|Heumaden|DE|bw|n
heumen|Heumen|NL|GE|j
heusdenhout|Heusdenhout|NL|NB|m
heusden|Heusden|BE|VL|o
heusden|Heusden|NL|NB|k
heusenstamm|Heusenstamm|DE|he|o
heusweiler|Heusweiler|DE|sl|o
heusy|Heusy|BE|WA|n
heveadorp|Heveadorp|NL|GE|j
heverlee|Heverlee|BE|VL|o
hever|Hever|BE|VL|m
heythuysen|Heythuysen|NL|LI|m
heyuan|Heyuan|CN||s
heze|Heze|CN||u
hezhou|Hezhou|CN||t
hialeah|Hialeah|US||r
hidalgo del parral|Hidalgo del Parral|MX||q
hiddenhausen|Hiddenhausen|DE|nw|o
hierden|Hierden|NL|GE|l
higashihiroshima|Higashihiroshima|JP||r
higashikurume|Higashikurume|JP||q
higashimurayama|Higashimurayama|JP||r
higashiosaka|Higashiosaka|JP||s
high point|High Point|US||q
high wycombe|High Wycombe|GB||r
hijken|Hijken|NL|DR|j
hikone|Hikone|JP||q
hilchenbach|Hilchenbach|DE|nw|o
hildburghausen|Hildburghausen|DE|th|n
hilden|Hilden|DE|nw|p
hildesheim|Hildesheim|DE|ni|q
hilgen dunweg|Hilgen - Dünweg|DE|nw|m
hillegom|Hillegom|NL|ZH|o
hille|Hille|DE|nw|o
hillsboro|Hillsboro|US||q
hilpoltstein|Hilpoltstein|DE|by|n
hilter|Hilter|DE|ni|n
hilvarenbeek|Hilvarenbeek|NL|NB|m
hilversumse meent|Hilversumse Meent|NL|NH|l
hilversum|Hilversum|NL|NH|q
hilzingen|Hilzingen|DE|bw|n
himamaylan|Himamaylan|PH||q
himeji|Himeji|JP||t
hindaun|Hindaun|IN||q
hindeloopen|Hindeloopen|NL|FR|j
hindupur|Hindupur|IN||r
hinganghat|Hinganghāt|IN||q
hingene|Hingene|BE|VL|m
hingen|Hingen|NL|LI|j
hino|Hino|JP||r
hinte|Hinte|DE|ni|m
hinthada|Hinthada|MM||r
hippolytushoef|Hippolytushoef|NL|NH|m
hirakata|Hirakata|JP||s
hiratsuka|Hiratsuka|JP||r
hirnytskyi|Hirnytskyi|UA||q
hirosaki|Hirosaki|JP||r
hiroshima|Hiroshima|JP||u
hirschaid|Hirschaid|DE|by|n
hirschau|Hirschau|DE|by|m
hirschberg an der bergstrasse|Hirschberg an der Bergstraße|DE|bw|n
hisar|Hisar|IN||s
hitachi naka|Hitachi-Naka|JP||r
hitachi|Hitachi|JP||r
hitzacker|Hitzacker|DE|ni|m
hlaingthaya|Hlaingthaya|MM||t
ho chi minh city|Ho Chi Minh City|VN||x
hoa binh|Hòa Bình|VN||q
hoa cuong|Hòa Cường|VN||q
hoa thanh|Hòa Thành|VN||r
hoan kiem|Hoàn Kiếm|VN||r
hoang mai|Hoàng Mai|VN||q
hobart|Hobart|AU||r
hoboken|Hoboken|BE|VL|p
hochberg|Höchberg|DE|by|n
hochfeld|Hochfeld|DE|nw|n
hochheim am main|Hochheim am Main|DE|he|o
hochst im odenwald|Höchst im Odenwald|DE|he|n
hochstadt an der aisch|Höchstadt an der Aisch|DE|by|n
hochstadt an der donau|Höchstädt an der Donau|DE|by|m
hockenheim|Hockenheim|DE|bw|o
hoeilaart|Hoeilaart|BE|VL|n
hoek van holland|Hoek van Holland|NL|ZH|n
hoek|Hoek|NL|FR|k
hoenderloo|Hoenderloo|NL|GE|j
hoensbroek|Hoensbroek|NL|LI|o
hoeselt|Hoeselt|BE|VL|n
hoevelaken|Hoevelaken|NL|GE|n
hoevenen|Hoevenen|BE|VL|n
hoeven|Hoeven|NL|NB|m
hofbieber|Hofbieber|DE|he|m
hofgeest|Hofgeest|NL|NH|k
hofgeismar|Hofgeismar|DE|he|o
hofheim am taunus|Hofheim am Taunus|DE|he|p
hofheim in unterfranken|Hofheim in Unterfranken|DE|by|m
hofstade|Hofstade|BE|VL|m
hofu|Hōfu|JP||q
hof|Hof|DE|by|p
hoge enk|Hoge Enk|NL|GE|j
hoge mors|Hoge Mors|NL|ZH|m
hoge vucht|Hoge Vucht|NL|NB|n
hohberg|Hohberg|DE|bw|m
hoheluft ost|Hoheluft-Ost|DE|hh|o
hoheluft west|Hoheluft-West|DE|hh|n
hohen neuendorf|Hohen Neuendorf|DE|bb|o
hohenberg|Höhenberg|DE|nw|n
hohenbrunn|Hohenbrunn|DE|by|n
hohenhameln|Hohenhameln|DE|ni|n
hohenkirchen siegertsbrunn|Höhenkirchen-Siegertsbrunn|DE|by|n
hohenlockstedt|Hohenlockstedt|DE|sh|m
hohenmolsen|Hohenmölsen|DE|st|n
hohenstein ernstthal|Hohenstein-Ernstthal|DE|sn|o
hohenwestedt|Hohenwestedt|DE|sh|m
hohhot|Hohhot|CN||v
hohr grenzhausen|Höhr-Grenzhausen|DE|rp|n
hoima|Hoima|UG||q
hoji ya henda|Hoji ya Henda|AO||t
holdorf|Holdorf|DE|ni|m
holguin|Holguín|CU||s
hollandsche rading|Hollandsche Rading|NL|UT|k
hollandscheveld|Hollandscheveld|NL|DR|m
holland||NL|==|a
holle|Holle|DE|ni|m
hollfeld|Hollfeld|DE|by|m
hollogne aux pierres|Hollogne-aux-Pierres|BE|WA|n
hollum|Hollum|NL|FR|k
hollywood|Hollywood|US||r
holon|H̱olon|IL||r
holsbeek|Holsbeek|BE|VL|n
holtum|Holtum|NL|LI|k
holwert|Holwert|NL|FR|k
holwierde|Holwierde|NL|GR|j
holzen|Holzen|DE|nw|n
holzgerlingen|Holzgerlingen|DE|bw|n
holzkirchen|Holzkirchen|DE|by|o
holzminden|Holzminden|DE|ni|o
holzwickede|Holzwickede|DE|nw|o
holz|Holz|NL|LI|l
homberg|Homberg|DE|he|n
hombruch|Hombruch|DE|nw|n
homburg|Homburg|DE|sl|p
hommelbrink|Hommelbrink|NL|GE|j
hommerts|Hommerts|NL|FR|j
hommert|Hommert|NL|LI|j
homs|Homs|SY||t
homyel|Homyel'|BY||s
honcho|Honchō|JP||t
hong kong island|Hong Kong Island|HK||u
hong kong|Hong Kong|HK||w
hong ngu|Hồng Ngự|VN||q
honggang|Honggang|CN||r
hongkou|Hongkou|CN||t
honmachi|Honmachi|JP||q
honolulu|Honolulu|US||s
honselersdijk|Honselersdijk|NL|ZH|m
hoofddorp|Hoofddorp|NL|NH|r
hoofdplaat|Hoofdplaat|NL|ZE|j
hoogblokland|Hoogblokland|NL|ZH|k
hoogbraak|Hoogbraak|NL|NB|j
hooge mierde|Hooge Mierde|NL|NB|k
hooge zwaluwe|Hooge Zwaluwe|NL|NB|k
hoogeloon|Hoogeloon|NL|NB|k
hoogerheide|Hoogerheide|NL|NB|m
hoogeveen|Hoogeveen|NL|DR|p
hoogezand|Hoogezand|NL|GR|o
hooghalen|Hooghalen|NL|DR|j
hoogkamp|Hoogkamp|NL|GE|k
hoogkerk|Hoogkerk|NL|GR|n
hoogland|Hoogland|NL|UT|n
hooglede|Hooglede|BE|VL|n
hoogmade|Hoogmade|NL|ZH|k
hoogstraten|Hoogstraten|BE|VL|o
hoogvliet|Hoogvliet|NL|ZH|p
hoogwoud|Hoogwoud|NL|NH|l
hoornsterzwaag|Hoornsterzwaag|NL|FR|j
hoorn|Hoorn|NL|NH|q
hopel|Hopel|NL|LI|l
horb am neckar|Horb am Neckar|DE|bw|o
horde|Hörde|DE|nw|o
horlivka|Horlivka|UA||r
horneburg|Horneburg|DE|ni|m
hornu|Hornu|BE|WA|n
horn|Horn|DE|hh|p
horn|Horn|DE|nw|m
horssen|Horssen|NL|GE|k
horstel|Hörstel|DE|nw|o
horstermeer|Horstermeer|NL|NH|j
horstmar|Horstmar|DE|nw|m
horst|Horst|DE|sh|m
horst|Horst|NL|LI|n
horta guinardo|Horta-Guinardó|ES||r
hortaleza|Hortaleza|ES||r
hortolandia|Hortolândia|BR||r
hosa ina|Hosa’ina|ET||r
hosapete|Hosapete|IN||r
hosbach|Hösbach|DE|by|n
hoshiarpur|Hoshiārpur|IN||r
hosur|Hosūr|IN||r
houdeng aimeries|Houdeng-Aimeries|BE|WA|m
houdeng goegnies|Houdeng-Goegnies|BE|WA|n
hougang new town|Hougang New Town|SG||r
houston|Houston|US||v
hout blerick|Hout-Blerick|NL|LI|l
houten|Houten|NL|UT|k
houthalen|Houthalen|BE|VL|o
houthem|Houthem|NL|LI|k
houthulst|Houthulst|BE|VL|n
houtigehage|Houtigehage|NL|FR|j
hovelhof|Hövelhof|DE|nw|n
hove|Hove|BE|VL|m
howrah|Howrah|IN||t
hoxter|Höxter|DE|nw|o
hoyerswerda|Hoyerswerda|DE|sn|o
ho|Ho|GH||q
hrodna|Hrodna|BY||s
hsinchu|Hsinchu|TW||s
hua hin|Hua Hin|TH||q
huacheng|Huacheng|CN||q
huadian|Huadian|CN||r
huai an|Huai'an|CN||v
huaibei|Huaibei|CN||u
huaihua|Huaihua|CN||t
huainan|Huainan|CN||u
huambo|Huambo|AO||t
huancayo|Huancayo|PE||s
huanggang|Huanggang|CN||s
huangpu|Huangpu|CN||s
huangshan|Huangshan|CN||s
huangshi|Huangshi|CN||t
huangzhou|Huangzhou|CN||q
huanuco|Huánuco|PE||r
huaraz|Huaraz|PE||q
huayin|Huayin|CN||r
hubballi|Hubballi|IN||t
hub|Hub|PK||r
huckarde|Huckarde|DE|nw|o
huckelhoven|Hückelhoven|DE|nw|p
huckeswagen|Hückeswagen|DE|nw|n
huddersfield|Huddersfield|GB||r
hude|Hude|DE|ni|n
huelva|Huelva|ES||r
hue|Huế|VN||u
hufingen|Hüfingen|DE|bw|m
hugli|Hugli|IN||r
huicheng|Huicheng|CN||q
huijbergen|Huijbergen|NL|NB|k
huinong|Huinong|CN||r
huissen|Huissen|NL|GE|o
huixing|Huixing|CN||r
huixquilucan|Huixquilucan|MX||q
huizen|Huizen|NL|NH|p
huizhou|Huizhou|CN||v
huizum|Huizum|NL|FR|n
hulan ergi|Hulan Ergi|CN||s
hulan|Hulan|CN||q
huldenberg|Huldenberg|BE|VL|n
hullhorst|Hüllhorst|DE|nw|n
hulsberg|Hulsberg|NL|LI|l
hulsdonk|Hulsdonk|NL|NB|j
hulsel|Hulsel|NL|NB|j
hulsen|Hulsen|NL|OV|j
hulshorst|Hulshorst|NL|GE|j
hulst|Hulst|NL|ZE|k
huludao|Huludao|CN||t
hulunbuir|Hulunbuir|CN||s
humboldtkolonie|Humboldtkolonie|DE|nw|n
humen|Humen|CN||r
hummelo|Hummelo|NL|GE|j
hummelsbuttel|Hummelsbüttel|DE|hh|o
hunfeld|Hünfeld|DE|he|n
hung yen|Hưng Yên|VN||q
hungnam|Hŭngnam|KP||s
hunnerberg|Hunnerberg|NL|GE|l
huntington beach|Huntington Beach|US||r
huntsville|Huntsville|US||r
hunxe|Hünxe|DE|nw|n
huocheng|Huocheng|CN||s
hurdegaryp|Hurdegaryp|NL|FR|m
hurghada|Hurghada|EG||r
hurth|Hürth|DE|nw|p
hurwenen|Hurwenen|NL|GE|j
husken|Husken|NL|LI|k
husum|Husum|DE|sh|o
hutthurm|Hutthurm|DE|by|m
huttlingen|Hüttlingen|DE|bw|m
huyen lam ha|Huyện Lâm Hà|VN||r
huy|Huy|BE|WA|o
huzhou|Huzhou|CN||t
hwado|Hwado|KR||q
hwaseong si|Hwaseong-si|KR||t
hyderabad|Hyderabad|IN||w
hyderabad|Hyderabad|PK||u
hyesan|Hyesan|KP||r
iasi|Iaşi|RO||s
ibadan|Ibadan|NG||v
ibague|Ibagué|CO||t
ibanda|Ibanda|UG||q
ibaraki|Ibaraki|JP||s
ibarra|Ibarra|EC||r
ibbenbueren|Ibbenbueren|DE|nw|p
ibb|Ibb|YE||t
ibirite|Ibirité|BR||r
ibri|‘Ibrī|OM||r
ica|Ica|PE||s
ichalkaranji|Ichalkaranji|IN||s
ichenhausen|Ichenhausen|DE|by|n
icheon si|Icheon-si|KR||r
ichihara|Ichihara|JP||s
ichikawa|Ichikawa|JP||s
ichinomiya|Ichinomiya|JP||s
ichinoseki|Ichinoseki|JP||q
ichtegem|Ichtegem|BE|VL|n
idar oberstein|Idar-Oberstein|DE|rp|o
idku|Idkū|EG||r
idlib|Idlib|SY||q
idstein|Idstein|DE|he|o
ien ban|Điện Bàn|VN||r
ieper|Ieper|BE|VL|p
ierland||IE|==|a
ifakara|Ifakara|TZ||r
igarassu|Igarassu|BR||q
igboho|Igboho|NG||r
igd r|Iğdır|TR||q
igersheim|Igersheim|DE|bw|m
iguala de la independencia|Iguala de la Independencia|MX||q
iguatemi|Iguatemi|BR||r
ihringen|Ihringen|DE|bw|m
iida|Iida|JP||q
iizuka|Iizuka|JP||q
ijebu igbo|Ijebu-Igbo|NG||q
ijebu ode|Ijebu Ode|NG||s
ijero ekiti|Ijero-Ekiti|NG||r
ijhorst|IJhorst|NL|OV|j
ijlst|IJlst|NL|FR|l
ijmuiden|IJmuiden|NL|NH|o
ijok|Ijok|MY||q
ijsselmuiden|IJsselmuiden|NL|OV|n
ijsselstein|IJsselstein|NL|UT|p
ijzendijke|IJzendijke|NL|ZE|k
ijzendoorn|IJzendoorn|NL|GE|j
ikare|Ikare|NG||s
ikeda|Ikeda|JP||q
ikeja|Ikeja|NG||s
ikere ekiti|Ikere-Ekiti|NG||q
ikire|Ikire|NG||r
ikirun|Ikirun|NG||r
ikoma|Ikoma|JP||q
ikot ekpene|Ikot Ekpene|NG||r
iksan|Iksan|KR||s
ila orangun|Ila Orangun|NG||r
ilagan|Ilagan|PH||r
ilam|Īlām|IR||r
ile ife|Ile-Ife|NG||t
ilebo|Ilebo|CD||q
ilesa|Ilesa|NG||s
ilford|Ilford|GB||r
ilheus|Ilhéus|BR||r
iligan city|Iligan City|PH||s
iligan|Iligan|PH||s
illertissen|Illertissen|DE|by|o
illingen|Illingen|DE|bw|m
illingen|Illingen|DE|sl|o
ilmenau|Ilmenau|DE|th|p
ilobu|Ilobu|NG||q
iloilo|Iloilo|PH||s
ilorin|Ilorin|NG||u
ilpendam|Ilpendam|NL|NH|k
ilsede|Ilsede|DE|ni|n
ilsenburg|Ilsenburg|DE|st|m
ilsfeld|Ilsfeld|DE|bw|n
ilshofen|Ilshofen|DE|bw|m
ilvesheim|Ilvesheim|DE|bw|m
imabari|Imabari|JP||r
immendingen|Immendingen|DE|bw|m
immenhausen|Immenhausen|DE|he|m
immenstaad am bodensee|Immenstaad am Bodensee|DE|bw|m
immenstadt im allgau|Immenstadt im Allgäu|DE|by|n
imperatriz|Imperatriz|BR||r
imphal|Imphal|IN||s
imus|Imus|PH||s
inazawa|Inazawa|JP||r
incheon|Incheon|KR||v
inda silase|Inda Silasē|ET||q
indaiatuba|Indaiatuba|BR||r
inden|Inden|DE|nw|m
independence|Independence|US||q
indianapolis|Indianapolis|US||t
indore|Indore|IN||u
indramayu|Indramayu|ID||q
inegol|İnegol|TR||r
inezgane|Inezgane|MA||r
ingelfingen|Ingelfingen|DE|bw|m
ingelheim am rhein|Ingelheim am Rhein|DE|rp|o
ingelmunster|Ingelmunster|BE|VL|n
ingen|Ingen|NL|GE|k
inglewood|Inglewood|US||q
ingolstadt|Ingolstadt|DE|by|q
ingombota|Ingombota|AO||r
inisa|Inisa|NG||r
inkisi|Inkisi|CD||q
innsbruck|Innsbruck|AT||r
insein|Insein|MM||r
international city|International City|AE||q
inzai|Inzai|JP||q
ipatinga|Ipatinga|BR||r
ipiranga|Ipiranga|BR||q
ipoh|Ipoh|MY||t
ipojuca|Ipojuca|BR||q
ipswich|Ipswich|GB||r
iquique|Iquique|CL||r
iquitos|Iquitos|PE||s
irakleion|Irákleion|GR||r
iranshahr|Iranshahr|IR||r
irapuato|Irapuato|MX||s
irbid|Irbid|JO||t
ireland||IE|==|a
irewe|Irewe|NG||r
iriga city|Iriga City|PH||q
iringa|Iringa|TZ||r
irkutsk|Irkutsk|RU||t
irland||IE|==|a
iruma|Iruma|JP||r
irvine|Irvine|US||r
irving|Irving|US||r
isahaya|Isahaya|JP||r
ise ekiti|Ise-Ekiti|NG||r
isehara|Isehara|JP||q
isenbuttel|Isenbüttel|DE|ni|m
isen|Isen|DE|by|m
iserlohn|Iserlohn|DE|nw|q
isernhagen farster bauerschaft|Isernhagen Farster Bauerschaft|DE|ni|o
isesaki|Isesaki|JP||r
iseyin|Iseyin|NG||s
ise|Ise|JP||q
isfahan|Isfahan|IR||u
isfara|Isfara|TJ||s
ishinomaki|Ishinomaki|JP||r
isidro casanova|Isidro Casanova|AR||r
isiro|Isiro|CD||r
iskandar puteri|Iskandar Puteri|MY||t
iskenderun|İskenderun|TR||r
islamabad|Islamabad|PK||t
islington|Islington|GB||s
ismailia|Ismailia|EG||s
ismaning|Ismaning|DE|by|n
isny|Isny|DE|bw|n
isparta|Isparta|TR||r
ispringen|Ispringen|DE|bw|m
isselburg|Isselburg|DE|nw|n
issum|Issum|DE|nw|m
istanbul|Istanbul|TR||x
istaravshan|Istaravshan|TJ||s
isulan|Isulan|PH||q
itabaiana|Itabaiana|BR||q
itabashi|Itabashi|JP||t
itabira|Itabira|BR||q
itaborai|Itaboraí|BR||r
itabuna|Itabuna|BR||r
itacoatiara|Itacoatiara|BR||q
itaguai|Itaguaí|BR||q
itagui|Itagüí|CO||s
itaim bibi|Itaim Bibi|BR||q
itaim paulista|Itaim Paulista|BR||r
itaituba|Itaituba|BR||q
itajai|Itajaí|BR||r
italien||IT|==|a
italie||IT|==|a
italy||IT|==|a
itami|Itami|JP||r
itanhaem|Itanhaém|BR||q
itapecerica da serra|Itapecerica da Serra|BR||r
itaperuna|Itaperuna|BR||q
itapetininga|Itapetininga|BR||r
itapevi|Itapevi|BR||r
itapipoca|Itapipoca|BR||r
itaquaquecetuba|Itaquaquecetuba|BR||s
itaquera|Itaquera|BR||r
itarsi|Itārsi|IN||q
itatiba|Itatiba|BR||q
itegem|Itegem|BE|VL|m
itteren|Itteren|NL|LI|j
ittre|Ittre|BE|WA|m
ituiutaba|Ituiutaba|BR||q
ituzaingo|Ituzaingó|AR||r
itu|Itu|BR||r
itzehoe|Itzehoe|DE|sh|p
ivano frankivsk|Ivano-Frankivsk|UA||r
ivanovo|Ivanovo|RU||s
ivanovskoye|Ivanovskoye|RU||q
ivory park|Ivory Park|ZA||r
ivoz ramet|Ivoz-Ramet|BE|WA|m
iwaki|Iwaki|JP||s
iwakuni|Iwakuni|JP||q
iwata|Iwata|JP||r
iwatsuki|Iwatsuki|JP||q
iwo|Iwo|NG||r
ixelles|Ixelles|BE|BR|q
ixtapaluca|Ixtapaluca|MX||s
izegem|Izegem|BE|VL|o
izeh|Īz̄eh|IR||q
izhevsk|Izhevsk|RU||t
izmaylovo|Izmaylovo|RU||q
izmir|İzmir|TR||v
izmit|İzmit|TR||r
iztacalco|Iztacalco|MX||s
iztapalapa|Iztapalapa|MX||u
izumisano|Izumisano|JP||q
izumi|Izumi|JP||r
izumo|Izumo|JP||r
jabalpur|Jabalpur|IN||u
jabalya|Jabālyā|PS||r
jabaquara|Jabaquara|BR||r
jabbeke|Jabbeke|BE|VL|n
jabeek|Jabeek|NL|LI|j
jaboatao dos guararapes|Jaboatão dos Guararapes|BR||t
jacarei|Jacareí|BR||r
jacksonville|Jacksonville|US||t
jackson|Jackson|US||r
jacmel|Jacmel|HT||r
jacobabad|Jacobabad|PK||r
jade|Jade|DE|ni|m
jaen|Jaén|ES||q
jaffa|Jaffa|IL||q
jaffna|Jaffna|LK||r
jagadhri|Jagādhri|IN||q
jagdalpur|Jagdalpur|IN||q
jagershoef|Jagershoef|NL|NB|l
jagtial|Jagtiāl|IN||q
jahanabad|Jahānābād|IN||q
jahnsdorf|Jahnsdorf|DE|sn|m
jahrom|Jahrom|IR||r
jaigaon|Jaigaon|IN||r
jaipur|Jaipur|IN||v
jajmau|Jājmau|IN||t
jakarta|Jakarta|ID||x
jalai nur|Jalai Nur|CN||q
jalalabad|Jalālābād|AF||s
jalalpur jattan|Jalalpur Jattan|PK||r
jalalpur pirwala|Jalalpur Pirwala|PK||s
jalandhar|Jalandhar|IN||t
jalapa|Jalapa|GT||r
jalgaon|Jalgaon|IN||s
jalhay|Jalhay|BE|WA|m
jalingo|Jalingo|NG||q
jalna|Jālna|IN||s
jalpaiguri|Jalpāiguri|IN||q
jamaica|Jamaica|US||r
jamalpur|Jamālpur|BD||r
jamalpur|Jamālpur|IN||q
jambes|Jambes|BE|WA|o
jambi city|Jambi City|ID||t
jammu|Jammu|IN||t
jamnagar|Jamnagar|IN||t
jampur|Jampur|PK||r
jamshedpur|Jamshedpur|IN||u
jamuria|Jāmuria|IN||r
janakpur|Janakpur|NP||r
jandira|Jandira|BR||q
janzur|Janzūr|LY||r
japeri|Japeri|BR||q
jaragua do sul|Jaraguá do Sul|BR||r
jaragua|Jaraguá|BR||r
jaranwala|Jaranwala|PK||r
jardim angela|Jardim Angela|BR||s
jardim helena|Jardim Helena|BR||q
jardim sao luis|Jardim Sao Luis|BR||r
jatai|Jataí|BR||q
jauharabad|Jauharabad|PK||q
jaunpur|Jaunpur|IN||r
jau|Jaú|BR||r
jayapura|Jayapura|ID||s
jebel ali|Jebel Ali|AE||r
jeddah|Jeddah|SA||w
jeju city|Jeju City|KR||s
jemappes|Jemappes|BE|WA|n
jember|Jember|ID||s
jemeppe sur meuse|Jemeppe-sur-Meuse|BE|WA|n
jemeppe sur sambre|Jemeppe-sur-Sambre|BE|WA|m
jena|Jena|DE|th|q
jeongeup|Jeongeup|KR||r
jeonju|Jeonju|KR||t
jepara|Jepara|ID||u
jequie|Jequié|BR||q
jerez de la frontera|Jerez de la Frontera|ES||r
jersey city|Jersey City|US||s
jerusalem|Jerusalem|IL||t
jessen|Jessen|DE|st|n
jessore|Jessore|BD||r
jesteburg|Jesteburg|DE|ni|m
jestetten|Jestetten|DE|bw|m
jetpur|Jetpur|IN||q
jette|Jette|BE|BR|p
jettingen scheppach|Jettingen-Scheppach|DE|by|m
jever|Jever|DE|ni|n
jhang sadr|Jhang Sadr|PK||t
jhansi|Jhānsi|IN||s
jhelum|Jhelum|PK||r
jhunjhunun|Jhunjhunūn|IN||q
ji an|Ji’an|CN||t
ji parana|Ji Paraná|BR||q
jiading|Jiading|CN||u
jiagedaqi|Jiagedaqi|CN||r
jiamusi|Jiamusi|CN||t
jianchang|Jianchang|CN||q
jiangmen|Jiangmen|CN||u
jiangyin|Jiangyin|CN||u
jiangyou|Jiangyou|CN||q
jianshui|Jianshui|CN||s
jiaohe|Jiaohe|CN||q
jiaojiang|Jiaojiang|CN||s
jiaozhou|Jiaozhou|CN||t
jiaozuo|Jiaozuo|CN||t
jiashan|Jiashan|CN||r
jiawang|Jiawang|CN||r
jiaxing|Jiaxing|CN||u
jiayuguan|Jiayuguan|CN||r
jiazi|Jiazi|CN||q
jieshi|Jieshi|CN||r
jieshou|Jieshou|CN||r
jieyang|Jieyang|CN||u
jijel|Jijel|DZ||r
jijiang|Jijiang|CN||r
jijiga|Jijiga|ET||s
jilin|Jilin|CN||u
jimeta|Jimeta|NG||r
jimma|Jimma|ET||r
jinan|Jinan|CN||w
jinchang|Jinchang|CN||r
jincheng|Jincheng|CN||s
jind|Jīnd|IN||r
jinfeng|Jinfeng|CN||q
jing an|Jing’an|CN||t
jingdezhen|Jingdezhen|CN||s
jinghong|Jinghong|CN||r
jingling|Jingling|CN||r
jingmen|Jingmen|CN||t
jingzhi|Jingzhi|CN||q
jingzhou|Jingzhou|CN||u
jinhua|Jinhua|CN||u
jining|Jining|CN||u
jinjiang|Jinjiang|CN||u
jinshanlu|Jinshanlu|CN||r
jinshan|Jinshan|CN||t
jinzhong|Jinzhong|CN||u
jinzhou|Jinzhou|CN||t
jirnsum|Jirnsum|NL|FR|k
jiroft|Jīroft|IR||q
jishou|Jishou|CN||q
jishu|Jishu|CN||q
jistrum|Jistrum|NL|FR|j
jiujiang|Jiujiang|CN||u
jiupu|Jiupu|CN||q
jiuquan|Jiuquan|CN||s
jiutai|Jiutai|CN||r
jiutepec|Jiutepec|MX||r
jixi|Jixi|CN||s
jiyuan|Jiyuan|CN||r
jizan|Jizan|SA||q
jizhou|Jizhou|CN||s
jizzax|Jizzax|UZ||r
joao pessoa|João Pessoa|BR||t
jockgrim|Jockgrim|DE|rp|m
jodhpur|Jodhpur|IN||u
jodoigne|Jodoigne|BE|WA|n
joetsu|Jōetsu|JP||r
johannesburg|Johannesburg|ZA||x
johanngeorgenstadt|Johanngeorgenstadt|DE|sn|m
johannisthal|Johannisthal|DE|be|o
johlingen|Jöhlingen|DE|bw|m
johor bahru|Johor Bahru|MY||t
joinville|Joinville|BR||s
joliet|Joliet|US||r
jolo|Jolo|PH||q
jombang|Jombang|ID||q
jomvu|Jomvu|KE||r
jonkoping|Jönköping|SE||q
jorhat|Jorhat|IN||q
jork|Jork|DE|ni|n
jose bonifacio|Jose Bonifacio|BR||q
jose c paz|José C. Paz|AR||r
jos|Jos|NG||t
joure|Joure|NL|FR|n
juan diaz|Juan Díaz|PA||q
juazeiro do norte|Juazeiro do Norte|BR||r
juazeiro|Juazeiro|BR||r
juba|Juba|SS||s
jubbega|Jubbega|NL|FR|l
juchen|Jüchen|DE|nw|o
juiz de fora|Juiz de Fora|BR||t
juja|Juja|KE||r
juliaca|Juliaca|PE||r
julianadorp|Julianadorp|NL|NH|n
julich|Jülich|DE|nw|p
jumet|Jumet|BE|WA|o
junagadh|Jūnāgadh|IN||s
jundiai|Jundiaí|BR||s
jupille sur meuse|Jupille-sur-Meuse|BE|WA|n
juprelle|Juprelle|BE|WA|n
jurbise|Jurbise|BE|WA|n
jurong town|Jurong Town|SG||s
jurong west|Jurong West|SG||r
juterbog|Jüterbog|DE|bb|n
jutiapa|Jutiapa|GT||r
jyvaskyla|Jyväskylä|FI||r
k r kkale|Kırıkkale|TR||r
k rsehir|Kırşehir|TR||r
k z ltepe|Kızıltepe|TR||r
kaalheide|Kaalheide|NL|LI|l
kaarst|Kaarst|DE|nw|p
kabankalan|Kabankalan|PH||r
kabin buri|Kabin Buri|TH||r
kabinda|Kabinda|CD||r
kabul|Kabul|AF||w
kabwe|Kabwe|ZM||s
kadapa|Kadapa|IN||s
kadoelen|Kadoelen|NL|NH|k
kadoma|Kadoma|JP||r
kadoma|Kadoma|ZW||q
kaduna|Kaduna|NG||u
kaech on|Kaech’ŏn|KP||s
kaesong|Kaesŏng|KP||s
kafr ad dawwar|Kafr ad Dawwār|EG||q
kafr ash shaykh|Kafr ash Shaykh|EG||r
kafrul|Kafrul|BD||s
kafue|Kafue|ZM||q
kagoshima|Kagoshima|JP||t
kahama|Kahama|TZ||s
kahl am main|Kahl am Main|DE|by|m
kahla|Kahla|DE|th|m
kahramanmaras|Kahramanmaraş|TR||s
kaifeng|Kaifeng|CN||u
kaili|Kaili|CN||s
kain|Kain|BE|WA|m
kairouan|Kairouan|TN||r
kaiserslautern|Kaiserslautern|DE|rp|q
kaithal|Kaithal|IN||r
kaiyuan|Kaiyuan|CN||r
kajang|Kajang|MY||r
kajansi|Kajansi|UG||r
kakamega|Kakamega|KE||u
kakamigahara|Kakamigahara|JP||r
kakegawa|Kakegawa|JP||q
kakert|Kakert|NL|LI|k
kakinada|Kākināda|IN||s
kakogawacho honmachi|Kakogawachō-honmachi|JP||s
kalaban koro|Kalaban Koro|ML||r
kalaburagi|Kalaburagi|IN||t
kalawa|Kalawa|DE|bb|n
kaldenkirchen|Kaldenkirchen|DE|nw|n
kalefeld|Kalefeld|DE|ni|m
kalemie|Kalemie|CD||r
kalemyo|Kalemyo|MM||s
kaliningrad|Kaliningrad|RU||s
kalininskiy|Kalininskiy|RU||s
kalisz|Kalisz|PL||q
kalkar|Kalkar|DE|nw|n
kalken|Kalken|BE|VL|m
kalk|Kalk|DE|nw|o
kallakurichi|Kallakurichi|IN||u
kallang|Kallang|SG||q
kallithea|Kallithéa|GR||q
kall|Kall|DE|nw|n
kalmiuskyi|Kalmiuskyi|UA||q
kalmthout|Kalmthout|BE|VL|o
kalmunai|Kalmunai|LK||q
kalol|Kalol|IN||r
kalsdonk|Kalsdonk|NL|NB|m
kaltenkirchen|Kaltenkirchen|DE|sh|o
kaluga|Kaluga|RU||s
kalulushi|Kalulushi|ZM||q
kalyan|Kalyān|IN||u
kalynivskyi|Kalynivskyi|UA||q
kamagaya|Kamagaya|JP||q
kamakura|Kamakura|JP||r
kamalia|Kamalia|PK||r
kamalshahr|Kamālshahr|IR||r
kamarhati|Kāmārhāti|IN||s
kamensk ural skiy|Kamensk-Ural’skiy|RU||r
kamenz|Kamenz|DE|sn|o
kamen|Kamen|DE|nw|p
kamina|Kamina|CD||r
kamirenjaku|Kamirenjaku|JP||r
kamloops|Kamloops|CA||q
kamoke|Kamoke|PK||s
kamp lintfort|Kamp-Lintfort|DE|nw|p
kampala|Kampala|UG||u
kampen|Kampen|NL|OV|p
kamperland|Kamperland|NL|ZE|k
kamperveen|Kamperveen|NL|OV|j
kampong baharu cheras batu sebelas|Kampong Baharu Cheras Batu Sebelas|MY||r
kampong pasir ris|Kampong Pasir Ris|SG||r
kampung baru subang|Kampung Baru Subang|MY||t
kampung kangkar teberau|Kampung Kangkar Teberau|MY||s
kampung larkin lama|Kampung Larkin Lama|MY||s
kampung pasir gudang baru|Kampung Pasir Gudang Baru|MY||r
kampung sungai ara|Kampung Sungai Ara|MY||r
kampung sungai glugur|Kampung Sungai Glugur|MY||r
kamsar|Kamsar|GN||q
kamyanske|Kamyanske|UA||r
kamyshin|Kamyshin|RU||q
kanada||CA|==|a
kananga|Kananga|CD||u
kanayannur|Kanayannur|IN||t
kanazawa|Kanazawa|JP||s
kanchipuram|Kanchipuram|IN||r
kanchrapara|Kānchrāpāra|IN||r
kandahar|Kandahār|AF||s
kandel|Kandel|DE|rp|n
kandern|Kandern|DE|bw|m
kandy|Kandy|LK||q
kangding|Kangding|CN||q
kanggye|Kanggye|KP||r
kangnyong|Kangnyŏng|KP||q
kangson|Kangsŏn|KP||q
kanhangad|Kanhangad|IN||q
kani|Kani|JP||q
kankan|Kankan|GN||r
kanoya|Kanoya|JP||q
kano|Kano|NG||w
kanpur cantonment|Kanpur Cantonment|IN||q
kanpur|Kanpur|IN||v
kansas city|Kansas City|US||s
kansk|Kansk|RU||q
kantens|Kantens|NL|GR|j
kaohsiung|Kaohsiung|TW||v
kaolack|Kaolack|SN||s
kapar|Kapar|MY||s
kapelle op den bos|Kapelle-op-den-Bos|BE|VL|n
kapellen|Kapellen|BE|VL|o
kapellen|Kapellen|DE|nw|o
kapelle|Kapelle|NL|ZE|n
kappeln|Kappeln|DE|sh|n
kappelrodeck|Kappelrodeck|DE|bw|m
kaprijke|Kaprijke|BE|VL|m
karabaglar|Karabağlar|TR||s
karabuk|Karabük|TR||q
karachi|Karachi|PK||x
karagandy|Karagandy|KZ||s
karaikkudi|Kāraikkudi|IN||r
karaj|Karaj|IR||u
karaman|Karaman|TR||r
karamay|Karamay|CN||r
karatsu|Karatsu|JP||q
karawalnagar|Karāwalnagar|IN||r
karawang|Karawang|ID||s
kara|Kara|TG||q
karbala|Karbala|IQ||u
karben|Karben|DE|he|o
kariega|Kariega|ZA||s
karimnagar|Karīmnagar|IN||s
kariya|Kariya|JP||r
karlsdorf neuthard|Karlsdorf-Neuthard|DE|bw|n
karlsfeld|Karlsfeld|DE|by|o
karlshorst|Karlshorst|DE|be|o
karlshuld|Karlshuld|DE|by|m
karlsruhe|Karlsruhe|DE|bw|s
karlstadt|Karlstadt|DE|by|n
karnal|Karnāl|IN||s
karnaphuli|Karnaphuli|BD||r
karol bagh|Karol Bāgh|IN||s
karow|Karow|DE|be|o
kars yaka|Karşıyaka|TR||s
karstadt|Karstädt|DE|bb|m
karuri|Karuri|KE||r
karur|Karur|IN||r
kasama|Kasama|ZM||r
kasangati|Kasangati|UG||r
kasese|Kasese|UG||q
kashan|Kāshān|IR||s
kashgar|Kashgar|CN||s
kashihara shi|Kashihara-shi|JP||q
kashipur|Kashipur|IN||q
kashiwara|Kashiwara|JP||q
kashiwa|Kashiwa|JP||s
kashmar|Kāshmar|IR||r
kassala|Kassala|SD||s
kassel|Kassel|DE|he|r
kastamonu|Kastamonu|TR||q
kastellaun|Kastellaun|DE|rp|m
kastel|Kastel|DE|he|n
kasterlee|Kasterlee|BE|VL|o
kasugai|Kasugai|JP||s
kasuga|Kasuga|JP||q
kasukabe|Kasukabe|JP||r
kasulu|Kasulu|TZ||r
kasur|Kasur|PK||s
katabi|Katabi|UG||r
katendrecht|Katendrecht|NL|ZH|m
kathmandu|Kathmandu|NP||u
katihar|Katihar|IN||r
kati|Kati|ML||q
katlenburg lindau|Katlenburg-Lindau|DE|ni|m
katlijk|Katlijk|NL|FR|j
katowice|Katowice|PL||s
katsina|Katsina|NG||t
katsushika|Katsushika|JP||s
katsuta|Katsuta|JP||r
katumba|Katumba|TZ||q
katwijk aan den rijn|Katwijk aan den Rijn|NL|ZH|m
katwijk aan zee|Katwijk aan Zee|NL|ZH|o
kaufbeuren|Kaufbeuren|DE|by|p
kaufering|Kaufering|DE|by|n
kaufungen|Kaufungen|DE|he|n
kaulsdorf|Kaulsdorf|DE|be|o
kaunas|Kaunas|LT||s
kawachi nagano|Kawachi-Nagano|JP||q
kawagoe|Kawagoe|JP||s
kawaguchi|Kawaguchi|JP||t
kawanishi|Kawanishi|JP||r
kawasaki|Kawasaki|JP||u
kaya|Kaya|BF||q
kayes|Kayes|ML||r
kayseri|Kayseri|TR||u
kazan|Kazan|RU||u
kazerun|Kāzerūn|IR||q
kazo|Kazo|JP||q
kecskemet|Kecskemét|HU||q
kedichem|Kedichem|NL|UT|k
kediri|Kediri|ID||s
kedungwuni|Kedungwuni|ID||q
keelung|Keelung|TW||s
keent|Keent|NL|LI|m
kehl|Kehl|DE|bw|p
keijenborg|Keijenborg|NL|GE|k
kelar|Kelar|IQ||r
keldonk|Keldonk|NL|NB|j
kelheim|Kelheim|DE|by|n
kelkheim mitte|Kelkheim-Mitte|DE|he|n
kelkheim|Kelkheim|DE|he|o
kellinghusen|Kellinghusen|DE|sh|m
kelowna|Kelowna|CA||r
kelpen oler|Kelpen-Oler|NL|LI|k
kelsterbach|Kelsterbach|DE|he|n
kembangan|Kembangan|SG||q
kemerovo|Kemerovo|RU||t
kemnath|Kemnath|DE|by|m
kempen|Kempen|DE|nw|p
kempten allgau|Kempten (Allgäu)|DE|by|p
kendari|Kendari|ID||s
kenema|Kenema|SL||r
keng tung|Kēng Tung|MM||r
kenitra|Kenitra|MA||s
kennedy|Kennedy|CO||t
kennemerland||NL|=|a
kentron|Kentron|AM||r
kent|Kent|US||q
kenzingen|Kenzingen|DE|bw|n
kerch|Kerch|UA||r
kerckebosch|Kerckebosch|NL|UT|l
kerensheide|Kerensheide|NL|LI|l
kerkdriel|Kerkdriel|NL|GE|m
kerkehout|Kerkehout|NL|ZH|k
kerkelanden|Kerkelanden|NL|NH|m
kerkenveld|Kerkenveld|NL|DR|j
kerkrade|Kerkrade|NL|LI|p
kerkwerve|Kerkwerve|NL|ZE|j
kermanshah|Kermanshah|IR||t
kerman|Kerman|IR||t
kerpen|Kerpen|DE|nw|p
kerschoten|Kerschoten|NL|GE|l
kessel lo|Kessel-Lo|BE|VL|o
kesseleik|Kesseleik|NL|LI|j
kessel|Kessel|BE|VL|m
kessel|Kessel|NL|LI|l
kessenich|Kessenich|DE|nw|n
kesteren|Kesteren|NL|GE|m
ketelhaven|Ketelhaven|NL|FL|j
ketsch|Ketsch|DE|bw|n
ketzin|Ketzin|DE|bb|m
keulen||DE|nw|t
kevelaer|Kevelaer|DE|nw|o
kfar saba|Kfar Saba|IL||q
khabarovsk|Khabarovsk|RU||t
khairpur mir s|Khairpur Mir’s|PK||r
khamis mushait|Khamis Mushait|SA||s
khammam|Khammam|IN||r
khan yunis|Khān Yūnis|PS||r
khanaqin|Khānaqīn|IQ||r
khandwa|Khandwa|IN||r
khanna|Khanna|IN||q
khanpur|Khanpur|PK||r
khanty mansiysk|Khanty-Mansiysk|RU||q
kharagpur|Kharagpur|IN||r
khardah|Khardah|IN||q
khargone|Khargone|IN||q
kharian|Kharian|PK||q
kharkiv|Kharkiv|UA||u
khartoum north|Khartoum North|SD||t
khartoum|Khartoum|SD||u
khasavyurt|Khasavyurt|RU||q
khasnahzan|Khasnahzān|IQ||r
khemisset|Khemisset|MA||r
khenchela|Khenchela|DZ||q
khenifra|Khenifra|MA||q
khimki|Khimki|RU||r
khirdalan|Khirdalan|AZ||r
khlong luang|Khlong Luang|TH||q
khlong sam wa|Khlong Sam Wa|TH||r
khlong toei|Khlong Toei|TH||q
khmelnytskyi|Khmelnytskyi|UA||s
khobar|Khobar|SA||r
khomeyni shahr|Khomeynī Shahr|IR||s
khon kaen|Khon Kaen|TH||q
khoroshevo mnevniki|Khoroshëvo-Mnevniki|RU||r
khorramabad|Khorramabad|IR||s
khorramshahr|Khorramshahr|IR||s
khouribga|Khouribga|MA||r
khujand|Khujand|TJ||r
khulna|Khulna|BD||u
khuraybat as suq|Khuraybat as Sūq|JO||r
khurja|Khurja|IN||q
khushab|Khushāb|PK||q
khuy|Khūy|IR||r
khuzdar|Khuzdar|PK||r
khwisero|Khwisero|KE||q
kiambu|Kiambu|KE||r
kibaha|Kibaha|TZ||s
kiefersfelden|Kiefersfelden|DE|by|m
kiel windeweer|Kiel-Windeweer|NL|GR|j
kielce|Kielce|PL||r
kiel|Kiel|DE|sh|r
kien an|Kiến An|VN||q
kierspe|Kierspe|DE|nw|o
kigali|Kigali|RW||u
kigoma|Kigoma|TZ||r
kijkduin|Kijkduin|NL|ZH|k
kikolo|Kikolo|AO||t
kikuyu|Kikuyu|KE||s
kikwit|Kikwit|CD||s
kilamba|Kilamba|AO||r
kilder|Kilder|NL|GE|j
kilis|Kilis|TR||q
killeen|Killeen|US||r
kima kieza|Kima Kieza|AO||s
kimberley|Kimberley|ZA||r
kimhae|Kimhae|KR||t
kinderdijk|Kinderdijk|NL|ZH|j
kindia|Kindia|GN||r
kindrativskyi|Kindrativskyi|UA||q
kindu|Kindu|CD||r
kingston upon hull|Kingston upon Hull|GB||s
kingston|Kingston|CA||r
kingston|Kingston|JM||t
kinrooi|Kinrooi|BE|VL|n
kinshasa|Kinshasa|CD||x
kippenheim|Kippenheim|DE|bw|m
kipushi|Kipushi|CD||r
kirari sulemannagar|Kirāri Sulemānnagar|IN||s
kira|Kira|UG||s
kirchardt|Kirchardt|DE|bw|m
kirchberg|Kirchberg|DE|sn|n
kirchdorf am inn|Kirchdorf am Inn|DE|by|m
kirchentellinsfurt|Kirchentellinsfurt|DE|bw|m
kirchen|Kirchen|DE|rp|n
kirchhain|Kirchhain|DE|he|n
kirchheim am neckar|Kirchheim am Neckar|DE|bw|m
kirchheim bei munchen|Kirchheim bei München|DE|by|n
kirchheim unter teck|Kirchheim unter Teck|DE|bw|p
kirchheimbolanden|Kirchheimbolanden|DE|rp|m
kirchhundem|Kirchhundem|DE|nw|n
kirchlengern|Kirchlengern|DE|nw|n
kirchlinde|Kirchlinde|DE|nw|n
kirchlinteln|Kirchlinteln|DE|ni|n
kirchrode|Kirchrode|DE|ni|n
kirchseeon|Kirchseeon|DE|by|n
kirchwerder|Kirchwerder|DE|hh|n
kirchzarten|Kirchzarten|DE|bw|n
kirdasah|Kirdāsah|EG||r
kirishima|Kirishima|JP||q
kirkel|Kirkel|DE|sl|n
kirkuk|Kirkuk|IQ||t
kirn|Kirn|DE|rp|n
kirov|Kirov|RU||s
kiryu|Kiryū|JP||q
kisangani|Kisangani|CD||u
kisaran|Kisaran|ID||r
kisarazu|Kisarazu|JP||r
kiselevsk|Kiselëvsk|RU||q
kishanganj|Kishanganj|IN||q
kishangarh|Kishangarh|IN||r
kishiwada|Kishiwada|JP||r
kisii|Kisii|KE||q
kisi|Kisi|NG||r
kislovodsk|Kislovodsk|RU||r
kismayo|Kismayo|SO||r
kissidougou|Kissidougou|GN||q
kissing|Kissing|DE|by|n
kisslegg|Kißlegg|DE|bw|n
kisumu|Kisumu|KE||s
kitakyushu|Kitakyushu|JP||t
kitale|Kitale|KE||r
kitami|Kitami|JP||q
kita|Kita|JP||s
kitchener|Kitchener|CA||r
kitengela|Kitengela|KE||r
kitskensberg|Kitskensberg|NL|LI|j
kitwe|Kitwe|ZM||t
kitzingen|Kitzingen|DE|by|o
kitzscher|Kitzscher|DE|sn|m
klaaswaal|Klaaswaal|NL|ZH|l
kladow|Kladow|DE|be|n
klagenfurt am worthersee|Klagenfurt am Wörthersee|AT||q
klaipeda|Klaipėda|LT||r
klang|Klang|MY||r
klarenbeek|Klarenbeek|NL|GE|j
klarenbeek|Klarenbeek|NL|ZE|l
klarenthal|Klarenthal|DE|he|n
klaten|Klaten|ID||q
klausdorf|Klausdorf|DE|sh|m
klazienaveen|Klazienaveen|NL|DR|n
kleefeld|Kleefeld|DE|ni|n
klein driene|Klein Driene|NL|OV|k
klein schwulper|Klein Schwülper|DE|ni|m
klein zundert|Klein-Zundert|NL|NB|k
kleinblittersdorf|Kleinblittersdorf|DE|sl|n
kleinmachnow|Kleinmachnow|DE|bb|o
kleinostheim|Kleinostheim|DE|by|n
kleinschwabhausen|Kleinschwabhausen|DE|by|m
kleinwallstadt|Kleinwallstadt|DE|by|m
kleinzschocher|Kleinzschocher|DE|sn|n
klemskerke|Klemskerke|BE|VL|m
klerksdorp|Klerksdorp|ZA||r
kleve|Kleve|DE|nw|p
klijndijk|Klijndijk|NL|DR|j
klimmen|Klimmen|NL|LI|k
klingenberg am main|Klingenberg am Main|DE|by|m
klingenstein|Klingenstein|DE|bw|n
klingenthal|Klingenthal|DE|sn|n
klipphausen|Klipphausen|DE|sn|m
kloetinge|Kloetinge|NL|ZE|k
kloosterburen|Kloosterburen|NL|GR|j
klotze|Klötze|DE|st|m
klotzsche|Klotzsche|DE|sn|o
kluang|Kluang|MY||s
klundert|Klundert|NL|NB|m
klungkung|Klungkung|ID||r
knegsel|Knegsel|NL|NB|k
knesselare|Knesselare|BE|VL|m
knetzgau|Knetzgau|DE|by|m
knittlingen|Knittlingen|DE|bw|m
knokke heist|Knokke-Heist|BE|VL|p
knokke|Knokke|BE|VL|n
knoxville|Knoxville|US||r
kobe|Kobe|JP||u
koblenz|Koblenz|DE|rp|q
kochendorf|Kochendorf|DE|bw|n
kochi|Kochi|IN||t
kochi|Kochi|JP||s
kodaira|Kodaira|JP||r
koekange|Koekange|NL|DR|k
koekelare|Koekelare|BE|VL|n
koekelberg|Koekelberg|BE|BR|o
koersel|Koersel|BE|VL|o
koewacht|Koewacht|NL|ZE|l
koforidua|Koforidua|GH||r
kofu|Kofu|JP||r
koganei|Koganei|JP||q
koga|Koga|JP||r
kohat|Kohat|PK||r
koidu|Koidu|SL||q
kokshetau|Kokshetau|KZ||r
koksijde|Koksijde|BE|VL|o
kokubunji|Kokubunji|JP||q
kolar|Kolār|IN||r
kolbermoor|Kolbermoor|DE|by|o
kolda|Kolda|SN||q
kolham|Kolham|NL|GR|j
kolhapur|Kolhāpur|IN||t
kolhorn|Kolhorn|NL|NH|j
kolitzheim|Kolitzheim|DE|by|m
kolkata|Kolkata|IN||w
kolkwitz|Kolkwitz|DE|bb|n
kollam|Kollam|IN||s
kolleda|Kölleda|DE|th|m
kollumersweach|Kollumersweach|NL|FR|l
kollum|Kollum|NL|FR|m
koln|Köln|DE|nw|t
kolomna|Kolomna|RU||r
kolpino|Kolpino|RU||r
kolwezi|Kolwezi|CD||t
kom ombo|Kom Ombo|EG||s
komaki|Komaki|JP||r
komatsu|Komatsu|JP||q
kombolcha|Kombolcha|ET||r
kommerzijl|Kommerzijl|NL|GR|i
komsomolsk on amur|Komsomolsk-on-Amur|RU||s
kon tum|Kon Tum|VN||r
konak|Konak|TR||s
kongen|Köngen|DE|bw|n
konibodom|Konibodom|TJ||r
konigs wusterhausen|Königs Wusterhausen|DE|bb|o
konigsbach stein|Königsbach-Stein|DE|bw|n
konigsbau|Königsbau|DE|bw|m
konigsbronn|Königsbronn|DE|bw|m
konigsbrunn|Königsbrunn|DE|by|o
konigsee|Königsee|DE|th|m
konigsfeld im schwarzwald|Königsfeld im Schwarzwald|DE|bw|m
konigslutter am elm|Königslutter am Elm|DE|ni|o
konigstadten|Königstädten|DE|he|n
konigstein im taunus|Königstein im Taunus|DE|he|n
konigswinter|Königswinter|DE|nw|p
koningsbosch|Koningsbosch|NL|LI|k
koningslust|Koningslust|NL|LI|k
konnern|Könnern|DE|st|m
konosu|Kōnosu|JP||q
konradshohe|Konradshöhe|DE|be|m
konstanz|Konstanz|DE|bw|q
kontich|Kontich|BE|VL|o
konya|Konya|TR||u
konz|Konz|DE|rp|o
kootstertille|Kootstertille|NL|FR|l
kootwijkerbroek|Kootwijkerbroek|NL|GE|k
kop van zuid|Kop van Zuid|NL|ZH|l
kopenhagen||DK||u
kopenick|Köpenick|DE|be|q
korbach|Korbach|DE|he|o
korba|Korba|IN||s
korb|Korb|DE|bw|n
koreatown|Koreatown|US||q
korhogo|Korhogo|CI||s
koriyama|Kōriyama|JP||s
korla|Korla|CN||t
kornharpen|Kornharpen|DE|nw|m
kornhorn|Kornhorn|NL|GR|i
korntal|Korntal|DE|bw|o
kornwestheim|Kornwestheim|DE|bw|p
korolev|Korolev|RU||r
korolyov|Korolyov|UA||q
koronadal|Koronadal|PH||r
korrewegwijk|Korrewegwijk|NL|GR|o
korschenbroich|Korschenbroich|DE|nw|p
kortemark|Kortemark|BE|VL|n
kortenaken|Kortenaken|BE|VL|m
kortenberg|Kortenberg|BE|VL|o
kortenhoef|Kortenhoef|NL|NH|m
korteraar|Korteraar|NL|ZH|j
kortessem|Kortessem|BE|VL|m
kortrijk|Kortrijk|BE|VL|q
korvel|Korvel|NL|NB|n
koshigaya|Koshigaya|JP||s
kosice|Košice|SK||r
kostanay|Kostanay|KZ||r
kosti|Kosti|SD||s
kostroma|Kostroma|RU||s
koszalin|Koszalin|PL||q
kot addu|Kot Addu|PK||q
kot radha kishan|Kot Radha Kishan|PK||q
kota bharu|Kota Bharu|MY||t
kota damansara|Kota Damansara|MY||s
kota kinabalu|Kota Kinabalu|MY||s
kota kuala muda|Kota Kuala Muda|MY||t
kotamobagu|Kotamobagu|ID||q
kota|Kota|IN||t
kothen|Köthen|DE|st|o
koto|Kotō|JP||t
kotri|Kotri|PK||q
kotzting|Kötzting|DE|by|m
koudekerke|Koudekerke|NL|ZE|l
koudougou|Koudougou|BF||r
koudum|Koudum|NL|FR|l
koumassi|Koumassi|CI||s
kousseri|Kousséri|CM||r
koutiala|Koutiala|ML||r
kovpakivskyi|Kovpakivskyi|UA||r
kovrov|Kovrov|RU||r
kowloon city centre|Kowloon City Centre|HK||r
kowloon city|Kowloon City|HK||s
kowloon|Kowloon|HK||v
kozhikode|Kozhikode|IN||t
kraainem|Kraainem|BE|VL|n
kraggenburg|Kraggenburg|NL|FL|k
kragujevac|Kragujevac|RS||r
kraichtal|Kraichtal|DE|bw|n
krailling|Krailling|DE|by|m
krakau||PL||t
krakeel|Krakeel|NL|DR|m
krakow|Kraków|PL||t
kramatorsk|Kramatorsk|UA||r
kranenburg|Kranenburg|DE|nw|m
kranichstein|Kranichstein|DE|he|n
krasnodar|Krasnodar|RU||t
krasnogvargeisky|Krasnogvargeisky|RU||s
krasnoyarsk|Krasnoyarsk|RU||u
krauchenwies|Krauchenwies|DE|bw|m
krefeld|Krefeld|DE|nw|r
kreiensen|Kreiensen|DE|ni|m
kreileroord|Kreileroord|NL|NH|j
kremenchuk|Kremenchuk|UA||r
kremmen|Kremmen|DE|bb|m
kresek|Kresek|ID||q
kressbronn am bodensee|Kressbronn am Bodensee|DE|bw|m
kreuzau|Kreuzau|DE|nw|m
kreuzberg|Kreuzberg|DE|be|r
kreuztal|Kreuztal|DE|nw|o
kriftel|Kriftel|DE|he|n
krimpen a d ijssel|Krimpen aan den IJssel|NL|ZH|o
krimpen aan de ijssel|Krimpen aan den IJssel|NL|ZH|o
krimpen aan den ijssel|Krimpen aan den IJssel|NL|ZH|o
krishnanagar|Krishnanagar|IN||r
kristiansand|Kristiansand|NO||q
kronach|Kronach|DE|by|o
kronau|Kronau|DE|bw|m
kronberg tal|Kronberg Tal|DE|he|o
kronberg|Kronberg|DE|he|o
kronenberg|Kronenberg|NL|LI|j
kronshagen|Kronshagen|DE|sh|n
kroonstad|Kroonstad|ZA||q
krooswijk|Krooswijk|NL|NB|m
kropeliner tor vorstadt|Kröpeliner-Tor-Vorstadt|DE|mv|o
kropp|Kropp|DE|sh|m
kropyvnytskyi|Kropyvnytskyi|UA||r
krugersdorp|Krugersdorp|ZA||s
kruibeke|Kruibeke|BE|VL|n
kruisberg|Kruisberg|NL|LI|k
kruishoutem|Kruishoutem|BE|VL|m
kruisland|Kruisland|NL|NB|k
kruisstraat|Kruisstraat|NL|NB|j
krumbach|Krumbach|DE|by|n
kryvyy rih|Kryvyy Rih|UA||t
ksar el kebir|Ksar El Kebir|MA||r
kuala krai|Kuala Krai|MY||q
kuala kubu baharu|Kuala Kubu Baharu|MY||r
kuala lumpur|Kuala Lumpur|MY||u
kuala terengganu|Kuala Terengganu|MY||s
kuantan|Kuantan|MY||t
kuchen|Kuchen|DE|bw|m
kuching|Kuching|MY||s
kucukcekmece|Küçükçekmece|TR||t
kudelstaart|Kudelstaart|NL|NH|n
kufa|Kufa|IQ||q
kuinre|Kuinre|NL|OV|j
kukatpally|Kukatpally|IN||s
kukichuo|Kukichūō|JP||r
kulim|Kulim|MY||r
kulmbach|Kulmbach|DE|by|o
kulob|Kŭlob|TJ||r
kulsheim|Külsheim|DE|bw|m
kulti|Kulti|IN||s
kumagaya|Kumagaya|JP||r
kumamoto|Kumamoto|JP||t
kumarapalayam|Kumarapalayam|IN||r
kumasi|Kumasi|GH||v
kumbakonam|Kumbakonam|IN||r
kumba|Kumba|CM||r
kumbo|Kumbo|CM||q
kummersbruck|Kümmersbruck|DE|by|n
kunduz|Kunduz|AF||r
kuningan|Kuningan|ID||q
kunming|Kunming|CN||v
kunrade|Kunrade|NL|LI|l
kunri|Kunri|PK||r
kunshan|Kunshan|CN||u
kuntsevo|Kuntsevo|RU||r
kunzell|Künzell|DE|he|n
kunzelsau|Künzelsau|DE|bw|n
kuopio|Kuopio|FI||q
kupang|Kupang|ID||s
kupferzell|Kupferzell|DE|bw|m
kuppenheim|Kuppenheim|DE|bw|m
kups|Küps|DE|by|n
kurashiki|Kurashiki|JP||s
kure|Kure|JP||r
kurgan|Kurgan|RU||s
kurichchi|Kurichchi|IN||q
kuringen|Kuringen|BE|VL|n
kurl husen|Kurl-Husen|DE|nw|m
kurnool|Kurnool|IN||s
kursk|Kursk|RU||s
kurten|Kürten|DE|nw|o
kurume|Kurume|JP||s
kusatsu|Kusatsu|JP||r
kusel|Kusel|DE|rp|m
kushinagar|Kushinagar|IN||s
kushiro|Kushiro|JP||r
kushtia|Kushtia|BD||r
kusterdingen|Kusterdingen|DE|bw|n
kutahya|Kütahya|TR||r
kutaisi|Kutaisi|GE||r
kuurne|Kuurne|BE|VL|n
kuwana|Kuwana|JP||r
kuz minki|Kuz’minki|RU||r
kwaadmechelen|Kwaadmechelen|BE|VL|m
kwadijk|Kwadijk|NL|NH|j
kwadukuza|KwaDukuza|ZA||r
kwai chung|Kwai Chung|HK||s
kwekwe|Kwekwe|ZW||q
kwintsheul|Kwintsheul|NL|ZH|l
ky anh|Kỳ Anh|VN||r
kyaukpyu|Kyaukpyu|MM||r
kyauktan|Kyauktan|MM||r
kyengera|Kyengera|UG||s
kyimyindine|Kyimyindine|MM||q
kyivskyi|Kyivskyi|UA||r
kyiv|Kyiv|UA||v
kyoto|Kyoto|JP||u
kyritz|Kyritz|DE|bb|n
kyzylorda|Kyzylorda|KZ||s
kyzyl|Kyzyl|RU||q
l hospitalet de llobregat|L'Hospitalet de Llobregat|ES||r
la bouverie|La Bouverie|BE|WA|m
la bruyere|La Bruyère|BE|WA|n
la calamine|La Calamine|BE|WA|n
la ceiba|La Ceiba|HN||r
la cite limoilou|La Cité-Limoilou|CA||q
la concepcion|La Concepción|VE||q
la gi|La Gi|VN||r
la haye|Den Haag|NL|ZH|s
la hulpe|La Hulpe|BE|WA|m
la laguna|La Laguna|ES||r
la louviere|La Louvière|BE|WA|q
la paz|La Paz|BO||u
la paz|La Paz|MX||r
la pintana|La Pintana|CL||r
la plata|La Plata|AR||r
la rioja|La Rioja|AR||r
la romana|La Romana|DO||r
la serena|La Serena|CL||r
la trinidad|La Trinidad|PH||r
la vega|La Vega|DO||q
la victoria|La Victoria|VE||q
laag soeren|Laag-Soeren|NL|GE|j
laage|Laage|DE|mv|m
laarne|Laarne|BE|VL|n
laar|Laar|NL|LI|j
laatzen|Laatzen|DE|ni|p
laayoune|Laayoune|EH||r
labe|Labé|GN||q
laboe|Laboe|DE|sh|m
labuan bajo|Labuan Bajo|ID||r
lachen speyerdorf|Lachen-Speyerdorf|DE|rp|m
lachendorf|Lachendorf|DE|ni|m
ladbergen|Ladbergen|DE|nw|m
ladenburg|Ladenburg|DE|bw|n
ladysmith|Ladysmith|ZA||r
laer|Laer|DE|nw|m
lafayette|Lafayette|US||q
lafiagi|Lafiagi|NG||q
lafia|Lafia|NG||q
lagarto|Lagarto|BR||q
lage mierde|Lage Mierde|NL|NB|k
lages|Lages|BR||r
lage|Lage|DE|nw|p
laghouat|Laghouat|DZ||r
lagos|Lagos|NG||x
lahad datu|Lahad Datu|MY||q
lahan|Lahān|NP||q
lahijan|Lāhījān|IR||q
lahnstein|Lahnstein|DE|rp|o
lahore|Lahore|PK||x
lahr|Lahr|DE|bw|p
lahti|Lahti|FI||q
laibin|Laibin|CN||t
laichingen|Laichingen|DE|bw|n
laiwu|Laiwu|CN||t
laixi|Laixi|CN||s
laiyang|Laiyang|CN||r
laizhou|Laizhou|CN||r
lajeado|Lajeado|BR||r
lak si|Lak Si|TH||q
lakeland|Lakeland|US||q
lakerlopen|Lakerlopen|NL|NB|l
lakewood|Lakewood|US||r
lakhimpur|Lakhīmpur|IN||r
lal bahadur nagar|Lal Bahadur Nagar|IN||r
lalitpur|Lalitpur|IN||q
lambare|Lambaré|PY||q
lambsheim|Lambsheim|DE|rp|m
lammerenburg|Lammerenburg|NL|ZE|k
lamme|Lamme|DE|ni|m
lampang|Lampang|TH||r
lampa|Lampa|CL||q
lampertheim|Lampertheim|DE|he|o
lanaken|Lanaken|BE|VL|o
lancaster|Lancaster|US||r
landau an der isar|Landau an der Isar|DE|by|n
landau in der pfalz|Landau in der Pfalz|DE|rp|p
landen|Landen|BE|VL|n
lander|Lander|VE||r
landsberg am lech|Landsberg am Lech|DE|by|o
landshut|Landshut|DE|by|q
landsmeer|Landsmeer|NL|NH|k
landstuhl|Landstuhl|DE|rp|n
lang ata|Lang'ata|KE||r
lang son|Lạng Sơn|VN||r
langdorp|Langdorp|BE|VL|m
langeheit|Langeheit|NL|NH|k
langelsheim|Langelsheim|DE|ni|n
langemark|Langemark|BE|VL|m
langenargen|Langenargen|DE|bw|m
langenau|Langenau|DE|bw|n
langenberg|Langenberg|DE|nw|n
langenboom|Langenboom|NL|NB|k
langendreer|Langendreer|DE|nw|o
langenfeld|Langenfeld|DE|nw|p
langenhagen|Langenhagen|DE|ni|p
langenhorn|Langenhorn|DE|hh|p
langenoord|Langenoord|NL|UT|k
langenselbold|Langenselbold|DE|he|n
langenzenn|Langenzenn|DE|by|n
langen|Langen|DE|he|p
langen|Langen|DE|ni|o
langeraar|Langeraar|NL|ZH|j
langerwehe|Langerwehe|DE|nw|n
langeweg|Langeweg|NL|NB|j
langezwaag|Langezwaag|NL|FR|j
langfang|Langfang|CN||t
langgons|Langgöns|DE|he|n
langley|Langley|CA||r
langquaid|Langquaid|DE|by|m
langsa|Langsa|ID||r
langwedel|Langwedel|DE|ni|n
langweer|Langweer|NL|FR|k
langweid|Langweid|DE|by|m
lankow|Lankow|DE|mv|n
lankwitz|Lankwitz|DE|be|p
lansing|Lansing|US||q
lanus|Lanús|AR||r
lanzhou|Lanzhou|CN||v
lao cai|Lào Cai|VN||q
laoag|Laoag|PH||q
laohekou|Laohekou|CN||r
lappersdorf|Lappersdorf|DE|by|n
lapu lapu city|Lapu-Lapu City|PH||s
larache|Larache|MA||r
laredo|Laredo|US||r
laren|Laren|NL|GE|k
laren|Laren|NL|NH|n
larisa|Lárisa|GR||r
larkana|Larkana|PK||s
las cruces|Las Cruces|US||q
las palmas de gran canaria|Las Palmas de Gran Canaria|ES||s
las pinas|Las Piñas|PH||t
las tunas|Las Tunas|CU||r
las vegas|Las Vegas|US||t
lashio|Lashio|MM||q
lasnamae|Lasnamäe|EE||q
lastrup|Lastrup|DE|ni|m
lat krabang|Lat Krabang|TH||r
lat phrao|Lat Phrao|TH||q
latacunga|Latacunga|EC||r
latakia|Latakia|SY||t
lathen|Lathen|DE|ni|m
lathum|Lathum|NL|GE|j
latina|Latina|ES||r
latkrabang|Latkrabang|TH||r
latur|Latur|IN||s
laubach|Laubach|DE|he|n
lauchhammer|Lauchhammer|DE|bb|o
lauchringen|Lauchringen|DE|bw|m
lauda konigshofen|Lauda-Königshofen|DE|bw|n
laudenbach|Laudenbach|DE|bw|m
lauenburg|Lauenburg|DE|sh|n
lauf an der pegnitz|Lauf an der Pegnitz|DE|by|o
laufach|Laufach|DE|by|m
laufenburg|Laufenburg|DE|bw|n
laufen|Laufen|DE|by|m
lauffen am neckar|Lauffen am Neckar|DE|bw|n
lauingen|Lauingen|DE|by|n
laupheim|Laupheim|DE|bw|o
lauradorp|Lauradorp|NL|LI|l
lauro de freitas|Lauro de Freitas|BR||r
lausanne|Lausanne|CH||r
lauterbach|Lauterbach|DE|he|n
lauter|Lauter|DE|sn|m
lauwe|Lauwe|BE|VL|n
laval|Laval|CA||s
lavras|Lavras|BR||q
lawang|Lawang|ID||q
layyah|Layyah|PK||r
le havre|Le Havre|FR||r
le mans|Le Mans|FR||r
le plateau mont royal|Le Plateau-Mont-Royal|CA||q
le roeulx|Le Roeulx|BE|WA|m
le vieux longueuil|Le Vieux-Longueuil|CA||r
lebach|Lebach|DE|sl|o
lebbeke|Lebbeke|BE|VL|o
lecheng|Lecheng|CN||q
leck|Leck|DE|sh|m
ledeberg|Ledeberg|BE|VL|n
lede|Lede|BE|VL|o
leeds|Leeds|GB||t
leegebruch|Leegebruch|DE|bb|m
leek|Leek|NL|GR|o
leende|Leende|NL|NB|l
leens|Leens|NL|GR|k
leerdam|Leerdam|NL|UT|o
leersum|Leersum|NL|UT|m
leer|Leer|DE|ni|p
leesten|Leesten|NL|GE|n
leest|Leest|NL|NB|l
leeuwarden|Leeuwarden|NL|FR|q
leeuwen|Leeuwen|NL|LI|k
leganes|Leganés|ES||r
legaspi|Legaspi|PH||r
legden|Legden|DE|nw|m
legnica|Legnica|PL||q
lehre|Lehre|DE|ni|n
lehrte|Lehrte|DE|ni|p
leicester|Leicester|GB||s
leichlingen|Leichlingen|DE|nw|o
leiden|Leiden|NL|ZH|q
leiderdorp|Leiderdorp|NL|ZH|o
leidsche rijn|Leidsche Rijn|NL|UT|p
leimen|Leimen|DE|bw|o
leimuiden|Leimuiden|NL|ZH|k
leinburg|Leinburg|DE|by|m
leinefelde worbis|Leinefelde-Worbis|DE|th|n
leinfelden echterdingen|Leinfelden-Echterdingen|DE|bw|p
leingarten|Leingarten|DE|bw|n
leipheim|Leipheim|DE|by|m
leipzig|Leipzig|DE|sn|s
leiria|Leiria|PT||q
leisnig|Leisnig|DE|sn|m
leiyang|Leiyang|CN||q
lekki|Lekki|NG||s
lelystad|Lelystad|NL|FL|q
lembang|Lembang|ID||r
lembeek|Lembeek|BE|VL|m
lemberge|Lemberge|BE|VL|m
lemgo|Lemgo|DE|nw|p
lemiers|Lemiers|NL|LI|j
lemmer|Lemmer|NL|FR|n
lemsahl mellingstedt|Lemsahl-Mellingstedt|DE|hh|m
lemwerder|Lemwerder|DE|ni|m
lendelede|Lendelede|BE|VL|m
lengede|Lengede|DE|ni|n
lengenfeld|Lengenfeld|DE|sn|m
lengerich|Lengerich|DE|nw|o
lenggries|Lenggries|DE|by|n
lengshuijiang|Lengshuijiang|CN||q
leninsk kuznetsky|Leninsk-Kuznetsky|RU||q
lennestadt|Lennestadt|DE|nw|o
lenningen|Lenningen|DE|bw|m
lennisheuvel|Lennisheuvel|NL|NB|j
lensahn|Lensahn|DE|sh|m
lent|Lent|NL|GE|n
lenzkirch|Lenzkirch|DE|bw|m
leogane|Léogâne|HT||r
leon de los aldama|León de los Aldama|MX||u
leonberg|Leonberg|DE|bw|p
leon|León|ES||q
leon|León|NI||r
leopoldsburg|Leopoldsburg|BE|VL|n
leopoldshohe|Leopoldshöhe|DE|nw|n
lepelstraat|Lepelstraat|NL|NB|k
les cayes|Les Cayes|HT||q
leshan|Leshan|CN||t
lessines|Lessines|BE|WA|o
lethbridge|Lethbridge|CA||q
lettelingen|Lettelingen|BE|WA|m
leuben|Leuben|DE|sn|p
leuken|Leuken|NL|LI|l
leuna|Leuna|DE|st|m
leunen|Leunen|NL|LI|l
leun|Leun|DE|he|m
leusden zuid|Leusden-Zuid|NL|UT|m
leusden|Leusden|NL|UT|o
leutenbach|Leutenbach|DE|bw|n
leutershausen|Leutershausen|DE|by|m
leuth|Leuth|NL|GE|k
leutkirch|Leutkirch|DE|bw|o
leuven|Leuven|BE|VL|q
leuze|Leuze|BE|WA|m
leval trahegnies|Leval-Trahegnies|BE|WA|m
leverkusen|Leverkusen|DE|nw|r
leveroy|Leveroy|NL|LI|j
levis|Lévis|CA||r
lewisville|Lewisville|US||q
lexington fayette|Lexington-Fayette|US||s
lexington|Lexington|US||s
lhasa|Lhasa|CN||q
lhoka|Lhoka|CN||s
lhokseumawe|Lhokseumawe|ID||r
lianghu|Lianghu|CN||r
liangping|Liangping|CN||r
lianhe|Lianhe|CN||q
lianjiang|Lianjiang|CN||q
lianshan|Lianshan|CN||s
lianyungang|Lianyungang|CN||u
liaocheng|Liaocheng|CN||u
liaoyang|Liaoyang|CN||t
liberec|Liberec|CZ||q
libertad|Libertad|PH||r
libreville|Libreville|GA||t
licheng|Licheng|CN||r
lichinga|Lichinga|MZ||s
lichtaart|Lichtaart|BE|VL|m
lichtenau|Lichtenau|DE|bw|m
lichtenau|Lichtenau|DE|nw|n
lichtenberg|Lichtenberg|DE|be|p
lichtenberg|Lichtenberg|NL|LI|k
lichtenfels|Lichtenfels|DE|by|o
lichtenrade|Lichtenrade|DE|be|p
lichtenstein|Lichtenstein|DE|sn|n
lichtentanne|Lichtentanne|DE|sn|m
lichtenvoorde|Lichtenvoorde|NL|GE|o
lichterfelde|Lichterfelde|DE|be|q
lichtervelde|Lichtervelde|BE|VL|m
lichuan|Lichuan|CN||q
lich|Lich|DE|he|n
lida|Lida|BY||q
liebenburg|Liebenburg|DE|ni|n
liedekerke|Liedekerke|BE|VL|n
liederbach|Liederbach|DE|he|n
liege|Liège|BE|WA|r
liempde|Liempde|NL|NB|m
lienden|Lienden|NL|GE|l
lienen|Lienen|DE|nw|n
lieren|Lieren|NL|GE|j
lierop|Lierop|NL|NB|k
lier|Lier|BE|VL|p
lieshout|Lieshout|NL|NB|l
liessel|Liessel|NL|NB|l
liesveld|Liesveld|NL|ZH|n
lievendaal|Lievendaal|NL|NB|l
lijiang|Lijiang|CN||r
lijnden|Lijnden|NL|NH|j
likasi|Likasi|CD||t
lilienthal|Lilienthal|DE|ni|o
lille|Lille|BE|VL|n
lille|Lille|FR||r
lilongwe|Lilongwe|MW||u
limal|Limal|BE|WA|n
limassol|Limassol|CY||r
lima|Lima|PE||w
limbach oberfrohna|Limbach-Oberfrohna|DE|sn|o
limbe|Limbe|CM||r
limbourg|Limbourg|BE|WA|m
limbricht|Limbricht|NL|LI|l
limburg an der lahn|Limburg an der Lahn|DE|he|p
limburgerhof|Limburgerhof|DE|rp|n
limburg||NL|=|a
limeira|Limeira|BR||s
limelette|Limelette|BE|WA|m
limerick|Limerick|IE||q
limmel|Limmel|NL|LI|l
limmen|Limmen|NL|NH|m
limmer|Limmer|DE|ni|m
limoges|Limoges|FR||r
limuru|Limuru|KE||r
lincang|Lincang|CN||s
lincoln|Lincoln|GB||q
lincoln|Lincoln|US||s
lindau|Lindau|DE|by|o
linden mitte|Linden-Mitte|DE|ni|n
linden nord|Linden-Nord|DE|ni|n
linden sud|Linden-Süd|DE|ni|n
lindenberg|Lindenberg|DE|by|n
lindenfels|Lindenfels|DE|he|m
lindenheuvel|Lindenheuvel|NL|LI|m
lindenholt|Lindenholt|NL|GE|n
lindenhorst|Lindenhorst|DE|nw|m
linden|Linden|BE|VL|m
linden|Linden|DE|ni|p
lindlar|Lindlar|DE|nw|o
linfen|Linfen|CN||t
lingenfeld|Lingenfeld|DE|rp|m
lingen|Lingen|DE|ni|p
linhares|Linhares|BR||r
linkenheim hochstetten|Linkenheim-Hochstetten|DE|bw|n
linkoping|Linköping|SE||r
linne|Linne|NL|LI|l
linnich|Linnich|DE|nw|n
linn|Linn|DE|nw|m
linqu|Linqu|CN||s
linschoten|Linschoten|NL|UT|l
linshui|Linshui|CN||q
linxia chengguanzhen|Linxia Chengguanzhen|CN||s
linxi|Linxi|CN||q
linyi|Linyi|CN||v
linz am rhein|Linz am Rhein|DE|rp|m
linz|Linz|AT||r
lipa city|Lipa City|PH||r
lipetsk|Lipetsk|RU||s
lippenhuizen|Lippenhuizen|NL|FR|j
lippstadt|Lippstadt|DE|nw|q
lira|Lira|UG||q
lisala|Lisala|CD||q
lisbon|Lisbon|PT||s
lishui|Lishui|CN||s
lissabon||PT||s
lisserbroek|Lisserbroek|NL|NH|l
lissewege|Lissewege|BE|VL|m
lisse|Lisse|NL|ZH|o
lithoijen|Lithoijen|NL|NB|j
lith|Lith|NL|NB|l
little rock|Little Rock|US||r
litzendorf|Litzendorf|DE|by|m
liupanshui|Liupanshui|CN||u
liuzhi|Liuzhi|CN||r
liuzhou|Liuzhou|CN||u
liverpool|Liverpool|GB||s
livingstone|Livingstone|ZM||r
livoberezhnyi|Livoberezhnyi|UA||q
livorno|Livorno|IT||r
lizhi|Lizhi|CN||r
ljouwert|Leeuwarden|NL|FR|q
ljubljana|Ljubljana|SI||s
lleida|Lleida|ES||r
lo prado|Lo Prado|CL||q
loa janan|Loa Janan|ID||r
lobau|Löbau|DE|sn|o
lobbes|Lobbes|BE|WA|m
lobith|Lobith|NL|GE|l
lobito|Lobito|AO||s
lobtau|Löbtau|DE|sn|o
lochem|Lochem|NL|GE|n
lochgau|Löchgau|DE|bw|m
lochristi|Lochristi|BE|VL|o
lodelinsart|Lodelinsart|BE|WA|n
lodhran|Lodhran|PK||r
lodz|Łódź|PL||t
loenen aan de vecht|Loenen aan de Vecht|NL|UT|n
loenen|Loenen|NL|GE|l
loffingen|Löffingen|DE|bw|m
logan city|Logan City|AU||s
logrono|Logroño|ES||r
lohfelden|Lohfelden|DE|he|n
lohmar|Lohmar|DE|nw|o
lohne|Lohne|DE|ni|o
lohne|Löhne|DE|nw|p
lohr am main|Lohr am Main|DE|by|n
lohra|Lohra|DE|he|m
loil|Loil|NL|GE|j
loja|Loja|EC||s
lokeren|Lokeren|BE|VL|p
lollar|Lollar|DE|he|n
lomas de zamora|Lomas de Zamora|AR||q
lombardijen|Lombardijen|NL|ZH|n
lome|Lomé|TG||v
lommatzsch|Lommatzsch|DE|sn|m
lommel|Lommel|BE|VL|o
lomm|Lomm|NL|LI|k
londen||GB||x
london|London|CA||s
london|London|GB||x
londrina|Londrina|BR||t
long beach|Long Beach|US||s
long bien|Long Bien|VN||s
long khanh|Long Khánh|VN||r
long xuyen|Long Xuyên|VN||s
longfeng|Longfeng|CN||r
longgang|Longgang|CN||r
longjiang|Longjiang|CN||q
longjing|Longjing|CN||q
longling county|Longling County|CN||s
longshan|Longshan|CN||s
longshui|Longshui|CN||q
longueuil|Longueuil|CA||r
longyan|Longyan|CN||t
loningen|Löningen|DE|ni|n
loni|Loni|IN||s
lonneker|Lonneker|NL|OV|k
loon op zand|Loon op Zand|NL|NB|o
loosbroek|Loosbroek|NL|NB|k
loosdrecht|Loosdrecht|NL|NH|n
loo|Loo|NL|OV|j
lopikerkapel|Lopikerkapel|NL|UT|j
lopik|Lopik|NL|UT|n
loppersum|Loppersum|NL|GR|l
lorch|Lorch|DE|bw|n
lorrach|Lörrach|DE|bw|p
lorsch|Lorsch|DE|he|n
los angeles|Los Ángeles|CL||q
los angeles|Los Angeles|US||v
los banos|Los Baños|PH||q
los mochis|Los Mochis|MX||r
los puertos de altagracia|Los Puertos de Altagracia|VE||q
los rastrojos|Los Rastrojos|VE||q
los teques|Los Teques|VE||r
loschwitz|Loschwitz|DE|sn|o
losheim|Losheim|DE|sl|o
lossburg|Loßburg|DE|bw|m
losser|Losser|NL|OV|o
lossnitz|Lößnitz|DE|sn|n
lotte|Lotte|DE|nw|n
lottum|Lottum|NL|LI|k
loudi|Loudi|CN||s
louga|Louga|SN||q
louisville|Louisville|US||t
louvain la neuve|Louvain-la-Neuve|BE|WA|o
louvain||BE|VL|q
lovendegem|Lovendegem|BE|VL|n
loven|Loven|NL|NB|l
lowell|Lowell|US||q
lower hutt|Lower Hutt|NZ||q
loxstedt|Loxstedt|DE|ni|n
lu an|Lu’an|CN||u
luancheng|Luancheng|CN||t
luanda|Luanda|AO||v
luanshya|Luanshya|ZM||r
lubango|Lubango|AO||t
lubars|Lübars|DE|be|m
lubbecke|Lübbecke|DE|nw|o
lubbeek|Lubbeek|BE|VL|n
lubbock|Lubbock|US||r
lubeck|Lübeck|DE|sh|r
lubin|Lubin|DE|bb|n
lublin|Lublin|PL||s
lubnjow|Lubnjow|DE|bb|n
lubuklinggau|Lubuklinggau|ID||r
lubumbashi|Lubumbashi|CD||v
lubz|Lübz|DE|mv|m
lucapa|Lucapa|AO||q
lucena|Lucena|PH||r
luchow|Lüchow|DE|ni|n
luckau|Luckau|DE|bb|n
luckenwalde|Luckenwalde|DE|bb|o
lucknow|Lucknow|IN||v
ludenberg|Ludenberg|DE|nw|m
ludenscheid|Lüdenscheid|DE|nw|q
ludhiana|Ludhiana|IN||u
ludinghausen|Lüdinghausen|DE|nw|o
ludweiler warndt|Ludweiler-Warndt|DE|sl|m
ludwigsburg|Ludwigsburg|DE|bw|q
ludwigsfelde|Ludwigsfelde|DE|bb|o
ludwigshafen am rhein|Ludwigshafen am Rhein|DE|rp|r
ludwigslust|Ludwigslust|DE|mv|n
luena|Luena|AO||s
lugau|Lugau|DE|sn|m
lugazi|Lugazi|UG||q
lugde|Lügde|DE|nw|n
luhansk|Luhansk|UA||s
luik||BE|WA|r
luis eduardo magalhaes|Luis Eduardo Magalhães|BR||q
luliang|Lüliang|CN||v
lumajang|Lumajang|ID||q
lummen|Lummen|BE|VL|n
luneburg|Lüneburg|DE|ni|q
lunen|Lünen|DE|nw|q
lunetten|Lunetten|NL|UT|n
lunteren|Lunteren|NL|GE|n
lunzenau|Lunzenau|DE|sn|m
luodian|Luodian|CN||q
luohe|Luohe|CN||u
luohu district|Luohu District|CN||u
luojiang|Luojiang|CN||r
luoyang|Luoyang|CN||u
lurup|Lurup|DE|hh|p
lusail|Lusail|QA||r
lusaka|Lusaka|ZM||v
lusan|Lusan|DE|th|o
lushui|Lushui|CN||r
lutgendortmund|Lütgendortmund|DE|nw|o
lutjebroek|Lutjebroek|NL|NH|l
lutjegast|Lutjegast|NL|GR|j
lutjenburg|Lütjenburg|DE|sh|m
luton|Luton|GB||r
lutsk|Lutsk|UA||r
luttelgeest|Luttelgeest|NL|FL|l
luttich||BE|WA|r
lutzelbach|Lützelbach|DE|he|m
luxor|Luxor|EG||s
luyksgestel|Luyksgestel|NL|NB|l
luzhou|Luzhou|CN||t
luziania|Luziânia|BR||r
lviv|Lviv|UA||t
lyon 03|Lyon 03|FR||q
lyon|Lyon|FR||s
lyubertsy|Lyubertsy|RU||r
lyublino|Lyublino|RU||r
m sila|M'Sila|DZ||r
ma anshan|Ma’anshan|CN||t
ma on shan|Ma On Shan|HK||r
maarheeze|Maarheeze|NL|NB|m
maarn|Maarn|NL|UT|m
maarsbergen|Maarsbergen|NL|UT|j
maarssen|Maarssen|NL|UT|p
maarsseveen|Maarsseveen|NL|UT|j
maartensdijk|Maartensdijk|NL|UT|m
maasbracht|Maasbracht|NL|LI|m
maasbree|Maasbree|NL|LI|m
maasdam|Maasdam|NL|ZH|j
maasdijk|Maasdijk|NL|ZH|m
maaseik|Maaseik|BE|VL|o
maaskantje|Maaskantje|NL|NB|k
maasland|Maasland|NL|ZH|m
maasmechelen|Maasmechelen|BE|VL|p
maaspoort|Maaspoort|NL|NB|n
maassluis|Maassluis|NL|ZH|p
maastricht|Maastricht|NL|LI|q
mabalacat city|Mabalacat City|PH||r
maba|Maba|CN||q
mabopane|Mabopane|ZA||q
macae|Macaé|BR||r
macapa|Macapá|BR||s
macau|Macau|MO||t
maceio|Maceió|BR||t
machala|Machala|EC||s
macharen|Macharen|NL|NB|j
machelen|Machelen|BE|VL|n
macheng|Macheng|CN||q
machern|Machern|DE|sn|m
machida|Machida|JP||s
machilipatnam|Machilīpatnam|IN||r
machiques|Machiques|VE||r
madanapalle|Madanapalle|IN||r
made|Made|NL|NB|n
madhavaram|Madhavaram|IN||q
madhurampur dehri|Madhurampur Dehri|IN||r
madhyamgram|Madhyamgram|IN||r
madhyapur thimi|Madhyapur Thimi|NP||q
madinah|Madinah|SA||u
madinat an nasr|Madīnat an Naşr|EG||t
madinat hamad|Madīnat Ḩamad|BH||r
madison|Madison|US||s
madiun|Madiun|ID||r
madrid centro|Madrid Centro|ES||r
madrid|Madrid|CO||r
madrid|Madrid|ES||v
madurai|Madurai|IN||u
maebashi|Maebashi|JP||s
magangue|Magangué|CO||q
magdalena contreras|Magdalena Contreras|MX||r
magdeburg|Magdeburg|DE|st|r
magelang|Magelang|ID||q
magele|Magele|NL|OV|j
mage|Magé|BR||r
maghaghah|Maghāghah|EG||q
magnitogorsk|Magnitogorsk|RU||s
magstadt|Magstadt|DE|bw|n
magugpo poblacion|Magugpo Poblacion|PH||r
mahabad|Mahābād|IR||r
mahajanga|Mahajanga|MG||r
maharagama|Maharagama|LK||r
mahbubnagar|Mahbūbnagar|IN||r
mahesana|Mahesāna|IN||r
maheshtala|Maheshtala|IN||s
mahilyow|Mahilyow|BY||s
mahlow|Mahlow|DE|bb|n
mahlsdorf|Mahlsdorf|DE|be|o
maianga|Maianga|AO||t
maicao|Maicao|CO||r
maidstone|Maidstone|GB||q
maiduguri|Maiduguri|NG||u
maijdi|Maijdi|BD||r
mailand||IT||u
mailsi|Mailsi|PK||q
mainaschaff|Mainaschaff|DE|by|n
mainburg|Mainburg|DE|by|n
mainhardt|Mainhardt|DE|bw|m
mainleus|Mainleus|DE|by|m
maintal|Maintal|DE|he|p
mainz|Mainz|DE|rp|r
maipu|Maipú|CL||s
mairipora|Mairiporã|BR||q
maisach|Maisach|DE|by|n
majie|Majie|CN||r
makassar|Makassar|ID||u
makati city|Makati City|PH||s
makhachkala|Makhachkala|RU||t
makiyivka|Makiyivka|UA||s
makkah|Makkah|SA||u
makkinga|Makkinga|NL|FR|j
makkum|Makkum|NL|FR|l
makumbako|Makumbako|TZ||q
makurdi|Makurdi|NG||s
malabon|Malabon|PH||s
malabo|Malabo|GQ||r
malacca|Malacca|MY||t
malaga|Málaga|ES||t
malakal|Malakal|SS||r
malambo|Malambo|CO||q
malang|Malang|ID||t
malanje|Malanje|AO||s
malappuram|Malappuram|IN||q
malatia sebastia|Malatia-Sebastia|AM||r
malatya|Malatya|TR||t
malayer|Malāyer|IR||r
malberg|Malberg|NL|LI|m
malburgen west|Malburgen West|NL|GE|m
malchin|Malchin|DE|mv|n
malchow|Malchow|DE|mv|m
malda|Malda|IN||r
maldegem|Maldegem|BE|VL|o
maldonado|Maldonado|UY||q
malegaon|Malegaon|IN||s
malente|Malente|DE|sh|n
maler kotla|Māler Kotla|IN||r
male|Male|MV||q
malindi|Malindi|KE||q
malingao|Malingao|PH||u
malir cantonment|Malir Cantonment|PK||s
malita|Malita|PH||q
malkajgiri|Malkajgiri|IN||r
mallawi|Mallawī|EG||r
mallersdorf pfaffenberg|Mallersdorf-Pfaffenberg|DE|by|m
malmedy|Malmédy|BE|WA|n
malmo|Malmö|SE||s
malolos|Malolos|PH||s
malonne|Malonne|BE|WA|m
malsch|Malsch|DE|bw|n
malta|Malta|NL|ZE|k
maltepe|Maltepe|TR||s
man gyongdae ri|Man’gyŏngdae-ri|KP||s
manacapuru|Manacapuru|BR||q
manado|Manado|ID||s
manage|Manage|BE|WA|o
managua|Managua|NI||t
manama|Manama|BH||r
manas|Manas|KG||q
manaus|Manaus|BR||v
manchester|Manchester|GB||t
manchester|Manchester|US||q
manching|Manching|DE|by|n
mandalay|Mandalay|MM||u
mandaluyong city|Mandaluyong City|PH||s
mandaluyong|Mandaluyong|PH||s
mandaqui|Mandaqui|BR||q
mandaue city|Mandaue City|PH||s
mandera|Mandera|KE||q
mandi bahauddin|Mandi Bahauddin|PK||q
mandimba|Mandimba|MZ||q
mandoli|Mandoli|IN||q
mandsaur|Mandsaur|IN||r
mandurah|Mandurah|AU||q
mandya|Mandya|IN||r
maneah|Manéah|GN||r
manfalut|Manfalūţ|EG||q
mangalagiri|Mangalagiri|IN||q
mangaluru|Mangaluru|IN||s
mango|Mango|IN||r
manhattan|Manhattan|US||u
manila|Manila|PH||u
manisa|Manisa|TR||r
manizales|Manizales|CO||s
manjhand|Manjhand|PK||r
mannheim|Mannheim|DE|bw|s
manokwari|Manokwari|ID||r
manolo fortich|Manolo Fortich|PH||q
manp o|Manp’o|KP||q
mansa|Mansa|ZM||r
mansfield|Mansfield|GB||r
mansilingan|Mansilingan|PH||s
mantampay|Mantampay|PH||s
manta|Manta|EC||s
mantgum|Mantgum|NL|FR|k
mantilla|Mantilla|CU||r
manukau city|Manukau City|NZ||s
manzanillo|Manzanillo|CU||q
manzanillo|Manzanillo|MX||r
manzini|Manzini|SZ||q
man|Man|CI||r
maoming|Maoming|CN||u
maputo|Maputo|MZ||u
mar del plata|Mar del Plata|AR||t
mar ino|Mar’ino|RU||r
maraba|Marabá|BR||r
maracaibo|Maracaibo|VE||u
maracanau|Maracanaú|BR||r
maracay|Maracay|VE||s
maradi|Maradi|NE||s
maragheh|Marāgheh|IR||s
maramag|Maramag|PH||q
marand|Marand|IR||q
maranguape|Maranguape|BR||q
maran|Maran|MY||q
marawi city|Marawi City|PH||r
marbach am neckar|Marbach am Neckar|DE|bw|n
marbella|Marbella|ES||r
marburg an der lahn|Marburg an der Lahn|DE|he|q
marche en famenne|Marche-en-Famenne|BE|WA|o
marchienne au pont|Marchienne-au-Pont|BE|WA|n
marchin|Marchin|BE|WA|m
marcinelle|Marcinelle|BE|WA|o
marcory|Marcory|CI||r
mardan|Mardan|PK||s
mardin|Mardin|TR||q
maren kessel|Maren-Kessel|NL|NB|j
marg ilon|Marg‘ilon|UZ||r
margraten|Margraten|NL|LI|l
mariaheide|Mariaheide|NL|NB|j
mariahout|Mariahout|NL|NB|k
mariakerke|Mariakerke|BE|VL|o
marianao|Marianao|CU||r
mariarade|Mariarade|NL|LI|l
mariara|Mariara|VE||q
marica|Maricá|BR||r
marienberg|Marienberg|DE|sn|o
mariendorf|Mariendorf|DE|be|p
marienfelde|Marienfelde|DE|be|o
marienheide|Marienheide|DE|nw|n
marienthal|Marienthal|DE|hh|s
marikina city|Marikina City|PH||s
marilia|Marília|BR||r
maringa|Maringá|BR||s
marituba|Marituba|BR||q
mariupol|Mariupol|UA||r
marivan|Marīvān|IR||r
mariveles|Mariveles|PH||r
marka|Marka|SO||r
markdorf|Markdorf|DE|bw|n
markelo|Markelo|NL|OV|l
marken|Marken|NL|NH|k
marke|Marke|BE|VL|m
markgroningen|Markgröningen|DE|bw|n
markham|Markham|CA||s
markisches viertel|Märkisches Viertel|DE|be|p
markkleeberg|Markkleeberg|DE|sn|o
marknesse|Marknesse|NL|FL|l
markneukirchen|Markneukirchen|DE|sn|m
markranstadt|Markranstädt|DE|sn|n
markt erlbach|Markt Erlbach|DE|by|m
markt indersdorf|Markt Indersdorf|DE|by|n
markt schwaben|Markt Schwaben|DE|by|n
marktheidenfeld|Marktheidenfeld|DE|by|n
marktoberdorf|Marktoberdorf|DE|by|o
marktredwitz|Marktredwitz|DE|by|o
marle|Marle|NL|OV|j
marl|Marl|DE|nw|q
marne la vallee|Marne La Vallée|FR||s
maroua|Maroua|CM||s
marpingen|Marpingen|DE|sl|n
marrakesh|Marrakesh|MA||t
marrum|Marrum|NL|FR|k
marsa matruh|Marsá Maţrūḩ|EG||r
marsberg|Marsberg|DE|nw|o
marsdijk|Marsdijk|NL|DR|n
marseille|Marseille|FR||t
marsum|Marsum|NL|FR|k
martapura|Martapura|ID||r
martenshoek|Martenshoek|NL|GR|j
marten|Marten|DE|nw|n
marugame|Marugame|JP||q
marum|Marum|NL|GR|m
marvdasht|Marvdasht|IR||r
maryvale|Maryvale|US||r
mary|Mary|TM||r
marzahn|Marzahn|DE|be|q
masai|Masai|MY||r
masaka|Masaka|UG||q
masan|Masan|KR||s
masaya|Masaya|NI||q
mascara|Mascara|DZ||q
maseru|Maseru|LS||s
mashhad|Mashhad|IR||v
masina|Masina|CD||s
masindi|Masindi|UG||q
masjed soleyman|Masjed Soleymān|IR||q
matadi|Matadi|CD||s
matagalpa|Matagalpa|NI||q
matanzas|Matanzas|CU||r
mataram|Mataram|ID||s
mataro|Mataró|ES||q
matendonk|Matendonk|NL|GE|m
matendreef|Matendreef|NL|GE|m
matengaarde|Matengaarde|NL|GE|l
matenhoeve|Matenhoeve|NL|GE|m
matenhorst|Matenhorst|NL|GE|l
matenveld|Matenveld|NL|GE|m
mathura|Mathura|IN||s
mati|Mati|PH||q
matola|Matola|MZ||u
matsubara|Matsubara|JP||q
matsudo|Matsudo|JP||s
matsue|Matsue|JP||r
matsumoto|Matsumoto|JP||r
matsusaka|Matsusaka|JP||r
matsuto|Matsutō|JP||q
matsuyama|Matsuyama|JP||s
matuga|Matuga|KE||r
maturin|Maturín|VE||t
maua|Mauá|BR||s
maulbronn|Maulbronn|DE|bw|m
maurage|Maurage|BE|WA|m
maurik|Maurik|NL|GE|l
mau|Mau|IN||r
mawlamyine|Mawlamyine|MM||s
maxdorf|Maxdorf|DE|rp|m
maxhutte haidhof|Maxhütte-Haidhof|DE|by|n
maxixe|Maxixe|MZ||q
mayen|Mayen|DE|rp|o
maykop|Maykop|RU||r
mazabuka|Mazabuka|ZM||q
mazar e sharif|Mazār-e Sharīf|AF||s
mazatlan|Mazatlán|MX||s
mazyr|Mazyr|BY||q
mbake|Mbaké|SN||q
mbale|Mbale|UG||q
mbandaka|Mbandaka|CD||s
mbanza kongo|Mbanza Kongo|AO||r
mbanza ngungu|Mbanza-Ngungu|CD||r
mbarara|Mbarara|UG||r
mbeya|Mbeya|TZ||t
mbombela|Mbombela|ZA||q
mbour|Mbour|SN||s
mbuji mayi|Mbuji-Mayi|CD||v
mcallen|McAllen|US||r
mckinney|McKinney|US||r
mdantsane|Mdantsane|ZA||r
meads|Meads|US||s
mechelen aan de maas|Mechelen-aan-de-Maas|BE|VL|n
mechelen|Mechelen|BE|VL|q
mechelen|Mechelen|NL|LI|k
mechernich|Mechernich|DE|nw|o
meckenbeuren|Meckenbeuren|DE|bw|n
meckenheim|Meckenheim|DE|nw|o
meckesheim|Meckesheim|DE|bw|m
mecklenburg vorpommern||DE|=|a
medan|Medan|ID||v
meddo|Meddo|NL|GE|j
medea|Médéa|DZ||r
medebach|Medebach|DE|nw|n
medellin|Medellín|CO||u
medemblik|Medemblik|NL|NH|p
medina estates|Medina Estates|GH||q
medinipur|Medinīpur|IN||r
meeden|Meeden|NL|GR|k
meerane|Meerane|DE|sn|o
meerbeke|Meerbeke|BE|VL|m
meerbusch|Meerbusch|DE|nw|p
meerhout|Meerhout|BE|VL|n
meerhoven|Meerhoven|NL|NB|m
meerlo|Meerlo|NL|LI|k
meersburg|Meersburg|DE|bw|m
meerssen|Meerssen|NL|LI|m
meers|Meers|NL|LI|j
meerut|Meerut|IN||u
meerveldhoven|Meerveldhoven|NL|NB|l
meerwijck|Meerwijck|NL|GR|j
meeuwen|Meeuwen|BE|VL|m
meeuwen|Meeuwen|NL|NB|j
meezenbroek|Meezenbroek|NL|LI|l
megchelen|Megchelen|NL|GE|j
megen|Megen|NL|NB|k
meguro|Meguro|JP||s
mehrhoog|Mehrhoog|DE|nw|m
meiderich|Meiderich|DE|nw|p
meijel|Meijel|NL|LI|m
meiktila|Meiktila|MM||r
meinersen|Meinersen|DE|ni|n
meinerzhagen|Meinerzhagen|DE|nw|o
meiningen|Meiningen|DE|th|o
meise|Meise|BE|VL|o
meishan|Meishan|CN||u
meissen|Meissen|DE|sn|o
meitingen|Meitingen|DE|by|n
meizhou|Meizhou|CN||t
mejicanos|Mejicanos|SV||r
mek ele|Mek'ele|ET||s
mekkelholt|Mekkelholt|NL|OV|l
meknes|Meknes|MA||t
melbourne|Melbourne|AU||w
melderslo|Melderslo|NL|LI|k
meldorf|Meldorf|DE|sh|m
melick|Melick|NL|LI|l
meliskerke|Meliskerke|NL|ZE|k
melitopol|Melitopol|UA||r
melle|Melle|BE|VL|n
melle|Melle|DE|ni|p
melle|Melle|NL|NB|m
mellrichstadt|Mellrichstadt|DE|by|m
melsele|Melsele|BE|VL|n
melsungen|Melsungen|DE|he|n
memmelsdorf|Memmelsdorf|DE|by|n
memmingen|Memmingen|DE|by|p
memphis|Memphis|US||t
menaam|Menaam|NL|FR|l
menden|Menden|DE|nw|p
mendig|Mendig|DE|rp|n
mendip|Mendip|GB||q
mendoza|Mendoza|AR||q
menen|Menen|BE|VL|o
mengede|Mengede|DE|nw|n
mengenich|Mengenich|DE|nw|n
mengen|Mengen|DE|bw|n
mengerskirchen|Mengerskirchen|DE|he|m
mengkofen|Mengkofen|DE|by|m
mengmao|Mengmao|CN||q
mengzi|Mengzi|CN||t
menongue|Menongue|AO||r
mentougou|Mentougou|CN||r
meppel|Meppel|NL|DR|o
meppen|Meppen|DE|ni|p
merauke|Merauke|ID||q
merchtem|Merchtem|BE|VL|n
merchweiler|Merchweiler|DE|sl|n
mercier hochelaga maisonneuve|Mercier–Hochelaga-Maisonneuve|CA||r
merelbeke|Merelbeke|BE|VL|o
merenwijk|Merenwijk|NL|ZH|o
mere|Mere|BE|VL|m
merida|Mérida|MX||u
merida|Mérida|VE||s
mering|Mering|DE|by|n
merkelbeek|Merkelbeek|NL|LI|k
merkezefendi|Merkezefendi|TR||s
merksem|Merksem|BE|VL|p
merksplas|Merksplas|BE|VL|m
merlo|Merlo|AR||s
merseburg|Merseburg|DE|st|p
merselo|Merselo|NL|LI|k
mersin|Mersin|TR||t
merum|Merum|NL|LI|l
merzig|Merzig|DE|sl|o
mesa|Mesa|US||s
meschede|Meschede|DE|nw|o
mesquite|Mesquite|US||r
messancy|Messancy|BE|WA|m
messina|Messina|IT||r
messkirch|Meßkirch|DE|bw|n
messstetten|Meßstetten|DE|bw|n
mestre|Mestre|IT||r
metairie terrace|Metairie Terrace|US||r
metairie|Metairie|US||r
metelen|Metelen|DE|nw|m
meteren|Meteren|NL|GE|l
meterik|Meterik|NL|LI|j
metro|Metro|ID||r
mettet|Mettet|BE|WA|n
mettingen|Mettingen|DE|nw|n
mettmann|Mettmann|DE|nw|p
metzingen|Metzingen|DE|bw|o
metz|Metz|FR||q
meulebeke|Meulebeke|BE|VL|n
meuselwitz|Meuselwitz|DE|th|n
mexicali|Mexicali|MX||t
mexico city|Mexico City|MX||x
meycauayan|Meycauayan|PH||r
mezhdurechensk|Mezhdurechensk|RU||q
mheer|Mheer|NL|LI|j
miami gardens|Miami Gardens|US||q
miami|Miami|US||s
mian channun|Mian Channun|PK||r
miandoab|Mīāndoāb|IR||r
mianeh|Mīāneh|IR||q
mianwali|Mianwali|PK||q
mianyang|Mianyang|CN||u
mianzhu deyang sichuan|Mianzhu, Deyang, Sichuan|CN||s
miass|Miass|RU||r
michelau|Michelau|DE|by|m
michelstadt|Michelstadt|DE|he|o
michendorf|Michendorf|DE|bb|n
mickten|Mickten|DE|sn|n
middelbeers|Middelbeers|NL|NB|l
middelburg|Middelburg|NL|ZE|p
middelburg|Middelburg|ZA||r
middelharnis|Middelharnis|NL|ZH|o
middelie|Middelie|NL|NH|j
middelkerke|Middelkerke|BE|VL|o
middelrode|Middelrode|NL|NB|k
middelsluis|Middelsluis|NL|ZH|k
middelstum|Middelstum|NL|GR|l
middenbeemster|Middenbeemster|NL|NH|l
middenmeer|Middenmeer|NL|NH|l
middlesbrough|Middlesbrough|GB||r
midland|Midland|US||r
midlum|Midlum|NL|FR|j
midsayap|Midsayap|PH||q
midsland|Midsland|NL|FR|j
midwolda|Midwolda|NL|GR|k
midwoud|Midwoud|NL|NH|l
mierlo|Mierlo|NL|NB|n
miesbach|Miesbach|DE|by|n
miguel hidalgo|Miguel Hidalgo|MX||s
mijdrecht|Mijdrecht|NL|UT|n
mijnsheerenland|Mijnsheerenland|NL|ZH|k
milaan||IT||u
milagro|Milagro|EC||r
milan|Milan|IT||u
milan||US||r
mildam|Mildam|NL|FR|j
milheeze|Milheeze|NL|NB|k
mill|Mill|NL|NB|m
milsbeek|Milsbeek|NL|LI|l
milse|Milse|DE|nw|m
miltenberg|Miltenberg|DE|by|n
milton keynes|Milton Keynes|GB||r
milton|Milton|CA||r
milwaukee|Milwaukee|US||t
minamirinkan|Minamirinkan|JP||r
minatitlan|Minatitlán|MX||q
minato city|Minato City|JP||r
minato|Minato|JP||s
mindelheim|Mindelheim|DE|by|n
minden|Minden|DE|nw|q
mingachevir|Mingachevir|AZ||q
mingala tangnyunt|Mingala Tangnyunt|MM||r
mingaladon|Mingaladon|MM||r
mingora|Mingora|PK||s
mingshui|Mingshui|CN||q
minhang|Minhang|CN||v
minna|Minna|NG||s
minneapolis|Minneapolis|US||s
minnertsga|Minnertsga|NL|FR|k
minoh|Minoh|JP||r
minsk|Minsk|BY||u
minya|Minya|EG||s
miraflores|Miraflores|PE||r
miramar|Miramar|MX||q
miramar|Miramar|US||r
miri|Miri|MY||s
mirpur khas|Mirpur Khas|PK||s
mirpur model thana|Mirpur Model Thana|BD||t
miryalaguda|Miryalaguda|IN||q
mirzapur|Mirzāpur|IN||r
misato saitama|Misato, Saitama|JP||r
misburg nord|Misburg-Nord|DE|ni|o
misburg|Misburg|DE|ni|o
mishima|Mishima|JP||q
miskolc|Miskolc|HU||r
misratah|Misratah|LY||s
mississauga|Mississauga|CA||t
mit ghamr|Mīt Ghamr|EG||r
mito|Mito|JP||s
mitrovice|Mitrovicë|XK||q
mitselwier|Mitselwier|NL|FR|j
mittegrossefehn|Mittegroßefehn|DE|ni|n
mittelschontal|Mittelschöntal|DE|bw|m
mittenaar|Mittenaar|DE|he|m
mittenwalde|Mittenwalde|DE|bb|n
mittenwald|Mittenwald|DE|by|m
mitterteich|Mitterteich|DE|by|m
mitte|Mitte|DE|be|q
mitte|Mitte|DE|ni|n
mittweida|Mittweida|DE|sn|o
mityana|Mityana|UG||q
mixco|Mixco|GT||s
miyakonojo|Miyakonojō|JP||r
miyazaki|Miyazaki|JP||s
mlolongo|Mlolongo|KE||r
moabit|Moabit|DE|be|q
moanda|Moanda|CD||q
mobile|Mobile|US||r
mockern|Möckern|DE|st|m
mockmuhl|Möckmühl|DE|bw|n
mockrehna|Mockrehna|DE|sn|m
mocuba|Mocuba|MZ||r
modakeke|Modakeke|NG||q
model town|Model Town|PK||q
modena|Modena|IT||r
modesto|Modesto|US||r
moerbeke|Moerbeke|BE|VL|m
moerdijk|Moerdijk|NL|NB|k
moers|Moers|DE|nw|q
moesel|Moesel|NL|LI|l
mogadishu|Mogadishu|SO||v
moga|Moga|IN||r
mogi das cruzes|Mogi das Cruzes|BR||s
mogi guacu|Mogi Guaçu|BR||r
moglingen|Möglingen|DE|bw|n
mohali|Mohali|IN||r
mohammad shahr|Moḩammad Shahr|IR||q
mohammadpur|Mohammadpur|BD||t
mohammedia|Mohammedia|MA||r
mohnesee|Möhnesee|DE|nw|n
mojokerto|Mojokerto|ID||r
mokopane|Mokopane|ZA||q
mokotow|Mokotów|PL||r
mokpo|Mokpo|KR||s
molbergen|Molbergen|DE|ni|m
molenbeek saint jean|Molenbeek-Saint-Jean|BE|BR|q
molenhoek|Molenhoek|NL|NB|l
molenschot|Molenschot|NL|NB|j
molfsee|Molfsee|DE|sh|m
molln|Mölln|DE|sh|o
mol|Mol|BE|VL|o
mombasa|Mombasa|KE||u
mombris|Mömbris|DE|by|n
momignies|Momignies|BE|WA|m
momlingen|Mömlingen|DE|by|m
monceau sur sambre|Monceau-sur-Sambre|BE|WA|n
monchengladbach|Mönchengladbach|DE|nw|r
moncloa aravaca|Moncloa-Aravaca|ES||q
monclova|Monclova|MX||r
mong cai|Móng Cái|VN||q
mong yang|Möng Yang|MM||q
mongu|Mongu|ZM||q
monheim am rhein|Monheim am Rhein|DE|nw|p
monnickendam|Monnickendam|NL|NH|k
monrovia|Monrovia|LR||u
monschau|Monschau|DE|nw|n
monster|Monster|NL|ZH|n
mons|Mons|BE|WA|q
mont saint guibert|Mont-Saint-Guibert|BE|WA|m
mont sur marchienne|Mont-sur-Marchienne|BE|WA|n
montabaur|Montabaur|DE|rp|n
montegnee|Montegnée|BE|WA|n
monteria|Montería|CO||s
monterrey|Monterrey|MX||u
montes claros|Montes Claros|BR||s
montevideo|Montevideo|UY||u
montfoort|Montfoort|NL|UT|m
montfort|Montfort|NL|LI|l
montgomery|Montgomery|US||r
montignies sur sambre|Montignies-sur-Sambre|BE|WA|o
montigny le tilleul|Montigny-le-Tilleul|BE|WA|n
montpellier|Montpellier|FR||r
montreal|Montréal|CA||u
montreuil|Montreuil|FR||q
monywa|Monywa|MM||r
monza|Monza|IT||q
mook|Mook|NL|LI|l
moordorf|Moordorf|DE|ni|m
moorsele|Moorsele|BE|VL|m
moorsel|Moorsel|BE|VL|m
moorslede|Moorslede|BE|VL|n
moosburg|Moosburg|DE|by|o
moosinning|Moosinning|DE|by|m
mopti|Mopti|ML||r
moradabad|Morādābād|IN||t
moratalaz|Moratalaz|ES||q
moratuwa|Moratuwa|LK||r
morbach|Morbach|DE|rp|n
morelia|Morelia|MX||t
morena|Morena|IN||r
moreno valley|Moreno Valley|US||r
moreno|Moreno|AR||r
morfelden walldorf|Mörfelden-Walldorf|DE|he|o
moriguchi|Moriguchi|JP||r
moringen|Moringen|DE|ni|m
morioka|Morioka|JP||s
moritzburg|Moritzburg|DE|sn|m
morlanwelz mariemont|Morlanwelz-Mariemont|BE|WA|o
morlenbach|Mörlenbach|DE|he|n
mormugao|Mormugao|IN||q
morogoro|Morogoro|TZ||s
moro|Moro|PK||r
morsbach|Morsbach|DE|nw|n
mortsel|Mortsel|BE|VL|o
morvi|Morvi|IN||r
mosbach|Mosbach|DE|bw|o
moscow|Moscow|RU||x
moshi|Moshi|TZ||r
moskou||RU||x
mosquera|Mosquera|CO||q
mossamedes|Mossamedes|AO||r
mossingen|Mössingen|DE|bw|o
mossoro|Mossoró|BR||s
mostaganem|Mostaganem|DZ||r
mostar|Mostar|BA||q
mostoles|Móstoles|ES||r
mosul|Mosul|IQ||u
mothihari|Mothīhāri|IN||q
motijheel|Motijheel|BD||r
moundou|Moundou|TD||r
mouscron|Mouscron|BE|WA|p
mpanda|Mpanda|TZ||r
mpumalanga|Mpumalanga|ZA||r
mthatha|Mthatha|ZA||r
mtwara|Mtwara|TZ||r
mu se|Mu-se|MM||r
muar|Muar|MY||s
mubende|Mubende|UG||q
mubi|Mubi|NG||r
mucheln|Mücheln|DE|st|m
much|Much|DE|nw|n
mudanjiang|Mudanjiang|CN||t
mudau|Mudau|DE|bw|m
muden|Müden|DE|ni|m
mudersbach|Mudersbach|DE|rp|m
mueang nonthaburi|Mueang Nonthaburi|TH||r
mufulira|Mufulira|ZM||r
muggelheim|Müggelheim|DE|be|m
muggensturm|Muggensturm|DE|bw|m
muhlacker|Mühlacker|DE|bw|o
muhldorf|Mühldorf|DE|by|o
muhlenberg|Mühlenberg|DE|ni|m
muhlhausen|Mühlhausen|DE|bw|m
muhlhausen|Mühlhausen|DE|th|p
muhlheim am main|Mühlheim am Main|DE|he|o
muiden|Muiden|NL|NH|m
muiderberg|Muiderberg|NL|NH|k
muizen|Muizen|BE|VL|m
mukalla|Mukalla|YE||t
mukim pulai|Mukim Pulai|MY||s
mukono|Mukono|UG||r
muktsar|Muktsar|IN||q
mulenvos|Mulenvos|AO||t
mulheim karlich|Mülheim-Kärlich|DE|rp|n
mulheim|Mülheim|DE|nw|r
mulhouse|Mulhouse|FR||q
mullheim|Müllheim|DE|bw|o
mulsen|Mülsen|DE|sn|n
multan|Multan|PK||v
mulugu|Mulugu|IN||s
mumbai|Mumbai|IN||x
munchberg|Münchberg|DE|by|n
muncheberg|Müncheberg|DE|bb|m
munchen||DE|by|u
munderkingen|Munderkingen|DE|bw|m
munein|Mûnein|NL|FR|j
munger|Munger|IN||r
munich|Munich|DE|by|u
munnerstadt|Münnerstadt|DE|by|m
munsingen|Münsingen|DE|bw|n
munstergeleen|Munstergeleen|NL|LI|m
munstertal schwarzwald|Münstertal/Schwarzwald|DE|bw|m
munster|Münster|DE|he|n
munster|Munster|DE|ni|o
munster|Münster|DE|nw|s
muntinlupa|Muntinlupa|PH||t
munuf|Munūf|EG||q
munzenberg|Münzenberg|DE|he|m
muratpasa|Muratpaşa|TR||s
murcia|Murcia|ES||s
murfreesboro|Murfreesboro|US||r
murg|Murg|DE|bw|m
muriae|Muriaé|BR||q
muricay|Muricay|PH||r
muridke|Muridke|PK||r
murmansk|Murmansk|RU||s
murnau am staffelsee|Murnau am Staffelsee|DE|by|n
murom|Murom|RU||q
murrhardt|Murrhardt|DE|bw|n
murrieta|Murrieta|US||q
murr|Murr|DE|bw|m
murwara|Murwāra|IN||r
musaffah|Musaffah|AE||r
musanze|Musanze|RW||r
musashino|Musashino|JP||r
muscat|Muscat|OM||t
muschberg en geestenberg|Muschberg en Geestenberg|NL|NB|l
mushin|Mushin|NG||r
musoma|Musoma|TZ||r
musselkanaal|Musselkanaal|NL|GR|m
mussel|Mussel|NL|GR|j
mustafabad|Mustafābād|IN||q
mustafakemalpasa|Mustafakemalpaşa|TR||q
mutare|Mutare|ZW||r
mutlangen|Mutlangen|DE|bw|m
mutterstadt|Mutterstadt|DE|rp|n
muzaffarabad|Muzaffarābād|PK||t
muzaffargarh|Muzaffargarh|PK||r
muzaffarnagar|Muzaffarnagar|IN||s
muzaffarpur|Muzaffarpur|IN||s
mwala|Mwala|KE||r
mwanza|Mwanza|TZ||u
mwene ditu|Mwene-Ditu|CD||r
mwene|Mwene|CD||s
my hao|Mỹ Hào|VN||q
my tho|Mỹ Tho|VN||s
myeik|Myeik|MM||r
myingyan|Myingyan|MM||r
mykilska borshchahivka|Mykilska Borshchahivka|UA||q
mykolayiv|Mykolayiv|UA||s
mymensingh|Mymensingh|BD||r
mysuru|Mysuru|IN||t
mytishchi|Mytishchi|RU||r
mzuzu|Mzuzu|MW||r
n dalatando|N'dalatando|AO||r
n djamena|N'Djamena|TD||u
naaldwijk|Naaldwijk|NL|ZH|o
naarden|Naarden|NL|NH|o
naastenbest|Naastenbest|NL|NB|l
nabatiye et tahta|Nabatîyé et Tahta|LB||q
nabburg|Nabburg|DE|by|m
naberezhnyye chelny|Naberezhnyye Chelny|RU||s
nablus|Nablus|PS||q
nacala|Nacala|MZ||r
nachrodt wiblingwerde|Nachrodt-Wiblingwerde|DE|nw|m
nackenheim|Nackenheim|DE|rp|m
nada|Nada|CN||r
nadiad|Nadiād|IN||r
nador|Nador|MA||r
nagahama|Nagahama|JP||q
nagano|Nagano|JP||s
nagaoka|Nagaoka|JP||s
nagaon|Nagaon|IN||q
nagapattinam|Nagapattinam|IN||q
nagar naluakot|Nagar Naluākot|BD||s
nagareyama|Nagareyama|JP||r
nagarpur|Nāgarpur|BD||r
nagasaki|Nagasaki|JP||s
nagaur|Nāgaur|IN||q
naga|Naga|PH||r
nagda|Nagda|IN||q
nagele|Nagele|NL|FL|k
nagercoil|Nāgercoil|IN||r
nagold|Nagold|DE|bw|o
nagoya|Nagoya|JP||v
nagpur|Nagpur|IN||v
naha|Naha|JP||s
nahiyat al iskandariyah|Nāḩiyat al Iskandarīyah|IQ||q
naihati|Naihāti|IN||r
naila|Naila|DE|by|n
nairobi|Nairobi|KE||w
naivasha|Naivasha|KE||r
najafabad|Najafābād|IR||r
najafgarh|Najafgarh|IN||u
najaf|Najaf|IQ||s
najran|Najrān|SA||s
nakano|Nakano|JP||s
nakhodka|Nakhodka|RU||r
nakhon pathom|Nakhon Pathom|TH||q
nakhon ratchasima|Nakhon Ratchasima|TH||q
nakhon si thammarat|Nakhon Si Thammarat|TH||q
nakuru|Nakuru|KE||t
nalbach|Nalbach|DE|sl|n
nalchik|Nalchik|RU||r
nalgonda|Nalgonda|IN||r
nalinnes|Nalinnes|BE|WA|m
nam inh|Nam Định|VN||s
namangan|Namangan|UZ||t
namborn|Namborn|DE|sl|m
namen||BE|WA|q
namp o|Namp’o|KP||s
nampula|Nampula|MZ||t
namur|Namur|BE|WA|q
nanbin|Nanbin|CN||q
nanchang|Nanchang|CN||v
nanchong|Nanchong|CN||u
nanchuan|Nanchuan|CN||r
nancun|Nancun|CN||q
nancy|Nancy|FR||q
nanded|Nanded|IN||t
nandlstadt|Nandlstadt|DE|by|m
nandurbar|Nandurbar|IN||q
nandyal|Nandyāl|IN||r
nangloi jat|Nāngloi Jāt|IN||r
nanjing|Nanjing|CN||x
nanjin|Nanjin|CN||r
nankana sahib|Nankana Sahib|PK||q
nanning|Nanning|CN||v
nanpiao|Nanpiao|CN||r
nanping|Nanping|CN||s
nanqiao|Nanqiao|CN||s
nansana|Nansana|UG||t
nantes|Nantes|FR||s
nantong|Nantong|CN||v
nantou|Nantou|CN||q
nantou|Nantou|TW||q
nanyang|Nanyang|CN||u
napels||IT||t
naperville|Naperville|US||r
naples|Naples|IT||t
nara shi|Nara-shi|JP||s
narasaraopet|Narasaraopet|IN||q
narashino|Narashino|JP||r
narayanganj|Narayanganj|BD||r
narela|Narela|IN||t
narita|Narita|JP||r
narmadapuram|Narmadapuram|IN||q
narowal|Narowal|PK||q
narsingdi|Narsingdi|BD||s
nashik|Nashik|IN||u
nashville|Nashville|US||t
nasim shahr|Nasīm Shahr|IR||r
nasimshahr|Nasimshahr|IR||r
nasiriyah|Nasiriyah|IQ||t
nassau|Nassau|BS||r
nassau|Nassau|DE|rp|m
nassogne|Nassogne|BE|WA|m
nasushiobara|Nasushiobara|JP||q
natal|Natal|BR||t
natore|Natore|BD||s
nattheim|Nattheim|DE|bw|m
naucalpan de juarez|Naucalpan de Juárez|MX||t
nauen|Nauen|DE|bb|o
nauheim|Nauheim|DE|he|n
naumburg|Naumburg|DE|he|m
naumburg|Naumburg|DE|st|o
naunhof|Naunhof|DE|sn|n
navadwip|Navadwīp|IN||q
navegantes|Navegantes|AO||r
navi mumbai|Navi Mumbai|IN||v
navoiy|Navoiy|UZ||r
navojoa|Navojoa|MX||q
navotas|Navotas|PH||r
navsari|Navsari|IN||r
nawabganj|Nawābganj|BD||r
nawabshah|Nawabshah|PK||s
nay pyi taw|Nay Pyi Taw|MM||t
nazarabad|Naz̧arābād|IR||r
nazareth|Nazareth|BE|VL|n
nazilli|Nazilli|TR||q
nazran|Nazran|RU||r
nazret|Nazrēt|ET||s
ndola|Ndola|ZM||t
neapel||IT||t
neckargemund|Neckargemünd|DE|bw|n
neckarsulm|Neckarsulm|DE|bw|o
neckartenzlingen|Neckartenzlingen|DE|bw|m
neder hardinxveld|Neder-Hardinxveld|NL|ZH|m
nederasselt|Nederasselt|NL|GE|j
nederhemert noord|Nederhemert-Noord|NL|GE|k
nederhemert|Nederhemert|NL|GE|k
nederland||NL|==|a
nederweert|Nederweert|NL|LI|m
nederwetten|Nederwetten|NL|NB|j
nederwoud|Nederwoud|NL|GE|k
neede|Neede|NL|GE|m
neerbeek|Neerbeek|NL|LI|l
neerkant|Neerkant|NL|NB|k
neeroeteren|Neeroeteren|BE|VL|n
neerpelt|Neerpelt|BE|VL|n
neersen|Neersen|DE|nw|m
neftekamsk|Neftekamsk|RU||q
nefteyugansk|Nefteyugansk|RU||q
negara|Negara|ID||q
negenmanneke|Negenmanneke|BE|VL|m
negombo|Negombo|LK||r
neheim|Neheim|DE|nw|o
nehe|Nehe|CN||q
neihu|Neihu|TW||s
neijiang|Neijiang|CN||u
neili|Neili|TW||q
neiva|Neiva|CO||s
nek emte|Nek’emtē|ET||r
nellore|Nellore|IN||t
nepalgunj|Nepalgunj|NP||r
nepean|Nepean|CA||r
neresheim|Neresheim|DE|bw|n
nersingen|Nersingen|DE|by|n
nes|Nes|NL|FR|k
netanya|Netanya|IL||r
netersel|Netersel|NL|NB|j
netherlands||NL|==|a
netphen|Netphen|DE|nw|o
nettersheim|Nettersheim|DE|nw|m
nettetal|Nettetal|DE|nw|p
nette|Nette|DE|nw|m
neu anspach|Neu-Anspach|DE|he|n
neu hohenschonhausen|Neu-Hohenschönhausen|DE|be|p
neu isenburg|Neu-Isenburg|DE|he|p
neu ulm|Neu-Ulm|DE|by|p
neu wulmstorf|Neu Wulmstorf|DE|ni|o
neubiberg|Neubiberg|DE|by|n
neubrandenburg|Neubrandenburg|DE|mv|q
neubruck|Neubrück|DE|nw|p
neubulach|Neubulach|DE|bw|m
neuburg an der donau|Neuburg an der Donau|DE|by|o
neudenau|Neudenau|DE|bw|m
neue kolonie westhausen|Neue Kolonie Westhausen|DE|nw|m
neue neustadt|Neue Neustadt|DE|st|r
neuehrenfeld|Neuehrenfeld|DE|nw|o
neuenburg am rhein|Neuenburg am Rhein|DE|bw|n
neuenburg|Neuenbürg|DE|bw|m
neuendettelsau|Neuendettelsau|DE|by|m
neuenhagen|Neuenhagen|DE|bb|n
neuenhaus|Neuenhaus|DE|ni|n
neuenkirchen|Neuenkirchen|DE|ni|m
neuenkirchen|Neuenkirchen|DE|nw|n
neuenrade|Neuenrade|DE|nw|n
neuenstadt am kocher|Neuenstadt am Kocher|DE|bw|n
neuenstein|Neuenstein|DE|bw|m
neufahrn bei freising|Neufahrn bei Freising|DE|by|o
neufchateau|Neufchâteau|BE|WA|m
neuffen|Neuffen|DE|bw|m
neugersdorf|Neugersdorf|DE|sn|m
neugraben fischbek|Neugraben-Fischbek|DE|hh|o
neuhaus am rennweg|Neuhaus am Rennweg|DE|th|m
neuhausen auf den fildern|Neuhausen auf den Fildern|DE|bw|n
neuhausen|Neuhausen|DE|bw|m
neuhaus|Neuhaus|DE|th|m
neuhofen|Neuhofen|DE|rp|m
neuhof|Neuhof|DE|he|n
neukirch lausitz|Neukirch/Lausitz|DE|sn|m
neukirchen vluyn|Neukirchen-Vluyn|DE|nw|o
neukirchen|Neukirchen|DE|he|m
neukirchen|Neukirchen|DE|sn|m
neukolln|Neukölln|DE|be|r
neulussheim|Neulußheim|DE|bw|m
neumarkt in der oberpfalz|Neumarkt in der Oberpfalz|DE|by|p
neumarkt sankt veit|Neumarkt-Sankt Veit|DE|by|m
neumunster|Neumünster|DE|sh|q
neunburg vorm wald|Neunburg vorm Wald|DE|by|m
neunkirchen am brand|Neunkirchen am Brand|DE|by|n
neunkirchen am main|Neunkirchen am Main|DE|by|m
neunkirchen|Neunkirchen|DE|nw|n
neunkirchen|Neunkirchen|DE|sl|p
neuotting|Neuötting|DE|by|n
neuquen|Neuquén|AR||r
neuried|Neuried|DE|by|m
neuruppin|Neuruppin|DE|bb|o
neusass|Neusäß|DE|by|o
neuss|Neuss|DE|nw|r
neustadt am rubenberge|Neustadt am Rübenberge|DE|ni|p
neustadt an der aisch|Neustadt an der Aisch|DE|by|n
neustadt an der donau|Neustadt an der Donau|DE|by|n
neustadt an der orla|Neustadt an der Orla|DE|th|m
neustadt an der waldnaab|Neustadt an der Waldnaab|DE|by|m
neustadt an der weinstrasse|Neustadt an der Weinstraße|DE|rp|p
neustadt bei coburg|Neustadt bei Coburg|DE|by|n
neustadt glewe|Neustadt-Glewe|DE|mv|m
neustadt hessen|Neustadt (Hessen)|DE|he|n
neustadt in holstein|Neustadt in Holstein|DE|sh|n
neustadt in sachsen|Neustadt in Sachsen|DE|sn|n
neustadt nord|Neustadt/Nord|DE|nw|o
neustadt sud|Neustadt/Süd|DE|nw|p
neustadt|Neustadt|DE|hh|n
neustrelitz|Neustrelitz|DE|mv|o
neutraubling|Neutraubling|DE|by|n
neuwied|Neuwied|DE|rp|q
nevele|Nevele|BE|VL|n
nevinnomyssk|Nevinnomyssk|RU||r
new bedford|New Bedford|US||q
new cairo|New Cairo|EG||s
new delhi|New Delhi|IN||s
new haven|New Haven|US||q
new kingston|New Kingston|JM||t
new mirpur city|New Mirpur City|PK||q
new orleans|New Orleans|US||s
new south memphis|New South Memphis|US||t
new taipei city|New Taipei City|TW||v
new territories|New Territories|HK||v
new york city|New York City|US||x
newark|Newark|US||s
newcastle under lyme|Newcastle under Lyme|GB||q
newcastle upon tyne|Newcastle upon Tyne|GB||s
newcastle|Newcastle|AU||s
newcastle|Newcastle|ZA||s
newport news|Newport News|US||r
newport|Newport|GB||r
newton|Newton|CA||r
neyagawa|Neyagawa|JP||r
neyshabur|Neyshābūr|IR||r
neyveli|Neyveli|IN||r
nga bay|Ngã Bảy|VN||q
ngaoundere|Ngaoundéré|CM||r
nghi son|Nghi Sơn|VN||s
nghi xuan|Nghi Xuân|VN||q
ngong|Ngong|KE||q
nguru|Nguru|NG||q
nha trang|Nha Trang|VN||t
nia valencia|NIA Valencia|PH||r
niamey|Niamey|NE||u
nianbo|Nianbo|CN||r
nice|Nice|FR||s
nicolas romero|Nicolás Romero|MX||s
nicosia|Nicosia|CY||r
nidda|Nidda|DE|he|o
nidderau|Nidderau|DE|he|o
nideggen|Nideggen|DE|nw|n
niebert|Niebert|NL|GR|j
niebull|Niebüll|DE|sh|n
niedenstein|Niedenstein|DE|he|m
nieder ingelheim|Nieder-Ingelheim|DE|rp|o
nieder olm|Nieder-Olm|DE|rp|n
niederaula|Niederaula|DE|he|m
niedereschach|Niedereschach|DE|bw|m
niederfischbach|Niederfischbach|DE|rp|m
niedergorsdorf|Niedergörsdorf|DE|bb|m
niederkassel|Niederkassel|DE|nw|p
niederkruchten|Niederkrüchten|DE|nw|n
niederlande||NL|==|a
niedernhausen|Niedernhausen|DE|he|n
niederrad|Niederrad|DE|he|o
niedersachsen||DE|=|a
niederschoneweide|Niederschöneweide|DE|be|n
niederschonhausen|Niederschönhausen|DE|be|o
niederstetten|Niederstetten|DE|bw|m
niederwenigern|Niederwenigern|DE|nw|m
niederwerrn|Niederwerrn|DE|by|m
niederwiesa|Niederwiesa|DE|sn|m
niederzier|Niederzier|DE|nw|n
niefern oschelbronn|Niefern-Öschelbronn|DE|bw|n
nieheim|Nieheim|DE|nw|m
niekerk|Niekerk|NL|GR|k
niel|Niel|BE|VL|n
nienberge|Nienberge|DE|nw|m
nienburg|Nienburg|DE|ni|o
niendorf|Niendorf|DE|hh|p
nienstedten|Nienstedten|DE|hh|m
nierstein|Nierstein|DE|rp|m
niesky|Niesky|DE|sn|n
nietap|Nietap|NL|DR|j
nieuw amsterdam|Nieuw-Amsterdam|NL|DR|m
nieuw balinge|Nieuw-Balinge|NL|DR|j
nieuw beijerland|Nieuw-Beijerland|NL|ZH|l
nieuw bergen|Nieuw-Bergen|NL|LI|m
nieuw buinen|Nieuw-Buinen|NL|DR|m
nieuw dijk|Nieuw-Dijk|NL|GE|j
nieuw dordrecht|Nieuw-Dordrecht|NL|DR|k
nieuw en sint joosland|Nieuw- en Sint Joosland|NL|ZE|k
nieuw lekkerland|Nieuw-Lekkerland|NL|ZH|n
nieuw loosdrecht|Nieuw-Loosdrecht|NL|NH|m
nieuw lotbroek|Nieuw-Lotbroek|NL|LI|m
nieuw moscou|Nieuw Moscou|NL|DR|j
nieuw namen|Nieuw-Namen|NL|ZE|k
nieuw roden|Nieuw-Roden|NL|DR|k
nieuw schoonebeek|Nieuw-Schoonebeek|NL|DR|j
nieuw vennep|Nieuw-Vennep|NL|NH|o
nieuw vossemeer|Nieuw-Vossemeer|NL|NB|k
nieuw wehl|Nieuw-Wehl|NL|GE|k
nieuwaal|Nieuwaal|NL|GE|j
nieuwdorp|Nieuwdorp|NL|LI|l
nieuwe niedorp|Nieuwe-Niedorp|NL|NH|l
nieuwe pekela|Nieuwe Pekela|NL|GR|l
nieuwe wetering|Nieuwe Wetering|NL|ZH|j
nieuwegein|Nieuwegein|NL|UT|p
nieuwehorne|Nieuwehorne|NL|FR|k
nieuwendijk|Nieuwendijk|NL|NB|l
nieuwenhoorn|Nieuwenhoorn|NL|ZH|k
nieuwerbrug aan den rijn|Nieuwerbrug aan den Rijn|NL|ZH|k
nieuwerkerk a d ijssel|Nieuwerkerk aan den IJssel|NL|ZH|n
nieuwerkerk aan den ijssel|Nieuwerkerk aan den IJssel|NL|ZH|n
nieuwerkerken|Nieuwerkerken|BE|VL|m
nieuwerkerk|Nieuwerkerk|NL|ZE|l
nieuwkerken waas|Nieuwkerken-Waas|BE|VL|m
nieuwkoop|Nieuwkoop|NL|ZH|k
nieuwkuijk|Nieuwkuijk|NL|NB|l
nieuwland|Nieuwland|NL|UT|k
nieuwolda|Nieuwolda|NL|GR|k
nieuwoord|Nieuwoord|NL|OV|k
nieuwpoort|Nieuwpoort|BE|VL|n
nieuwpoort|Nieuwpoort|NL|ZH|k
nieuwveen|Nieuwveen|NL|ZH|k
nigel|Nigel|ZA||r
niigata|Niigata|JP||t
niihama|Niihama|JP||q
niiza|Niiza|JP||r
nijemirdum|Nijemirdum|NL|FR|j
nijenheim|Nijenheim|NL|UT|l
nijkerkerveen|Nijkerkerveen|NL|GE|l
nijkerk|Nijkerk|NL|GE|p
nijland|Nijland|NL|FR|j
nijlen|Nijlen|BE|VL|o
nijmegen|Nijmegen|NL|GE|r
nijnsel|Nijnsel|NL|NB|k
nijrees|Nijrees|NL|OV|l
nijswiller|Nijswiller|NL|LI|j
nijverdal|Nijverdal|NL|OV|o
nikolassee|Nikolassee|DE|be|n
nikopol|Nikopol|UA||q
nilopolis|Nilópolis|BR||r
nilufer|Nilüfer|TR||t
nimach|Nimach|IN||q
nimes|Nîmes|FR||r
ning er|Ning’er|CN||r
ningbo|Ningbo|CN||v
ningde|Ningde|CN||s
ninh hoa|Ninh Hòa|VN||r
ninove|Ninove|BE|VL|p
nippes|Nippes|DE|nw|q
nishi tokyo shi|Nishi-Tokyo-shi|JP||r
nishinomiya|Nishinomiya|JP||s
nishio|Nishio|JP||r
nispen|Nispen|NL|NB|k
nistelrode|Nistelrode|NL|NB|m
nis|Niš|RS||r
niteroi|Niterói|BR||s
nittenau|Nittenau|DE|by|n
nittendorf|Nittendorf|DE|by|n
nivelles|Nivelles|BE|WA|o
nizamabad|Nizāmābād|IN||s
nizhnekamsk|Nizhnekamsk|RU||r
nizhnevartovsk|Nizhnevartovsk|RU||r
nizhniy novgorod|Nizhniy Novgorod|RU||u
nizhny tagil|Nizhny Tagil|RU||s
njeru|Njeru|UG||r
nkayi|Nkayi|CG||q
nkongsamba|Nkongsamba|CM||r
nkpor|Nkpor|NG||q
nnewi|Nnewi|NG||r
noardburgum|Noardburgum|NL|FR|l
nobeoka|Nobeoka|JP||q
noda|Noda|JP||r
nogales|Nogales|MX||s
noginsk|Noginsk|RU||q
nohfelden|Nohfelden|DE|sl|n
noida|Noida|IN||s
nong chok|Nong Chok|TH||r
nong khaem|Nong Khaem|TH||r
nonnweiler|Nonnweiler|DE|sl|n
noorbeek|Noorbeek|NL|LI|j
noord brabant||NL|=|a
noord hofland|Noord-Hofland|NL|ZH|m
noord holland||NL|=|a
noord scharwoude|Noord-Scharwoude|NL|NH|m
noordbarge|Noordbarge|NL|DR|k
noordbroek|Noordbroek|NL|GR|k
noordeinde|Noordeinde|NL|ZH|k
noordeloos|Noordeloos|NL|ZH|k
noorderwijk|Noorderwijk|BE|VL|m
noordgeest|Noordgeest|NL|NB|l
noordhoek|Noordhoek|NL|NB|k
noordhorn|Noordhorn|NL|GR|k
noordwijk binnen|Noordwijk-Binnen|NL|ZH|o
noordwijkerhout|Noordwijkerhout|NL|ZH|n
noordwolde|Noordwolde|NL|FR|l
noorwegen||NO|==|a
nootdorp|Nootdorp|NL|ZH|o
nor nork|Nor Nork|AM||r
nordenham|Nordenham|DE|ni|o
nordenstadt|Nordenstadt|DE|he|m
norden|Norden|DE|ni|o
norderney|Norderney|DE|ni|m
norderstedt|Norderstedt|DE|sh|q
nordhausen|Nordhausen|DE|th|p
nordheim|Nordheim|DE|bw|m
nordholz|Nordholz|DE|ni|m
nordhorn|Nordhorn|DE|ni|p
nordkirchen|Nordkirchen|DE|nw|n
nordlingen|Nördlingen|DE|by|o
nordrhein westfalen||DE|=|a
nordstadt|Nordstadt|DE|ni|o
nordstemmen|Nordstemmen|DE|ni|n
nordwalde|Nordwalde|DE|nw|n
norfolk|Norfolk|US||r
norg|Norg|NL|DR|l
norilsk|Norilsk|RU||r
norman|Norman|US||q
norten hardenberg|Nörten-Hardenberg|DE|ni|n
north brabant||NL|=|a
north charleston|North Charleston|US||q
north holland||NL|=|a
north las vegas|North Las Vegas|US||r
north peoria|North Peoria|US||q
north shore|North Shore|NZ||r
north stamford|North Stamford|US||q
northampton|Northampton|GB||r
northeim|Northeim|DE|ni|o
northern ireland||GB|==|a
nortorf|Nortorf|DE|sh|m
norvenich|Nörvenich|DE|nw|n
norwalk|Norwalk|US||q
norway||NO|==|a
norwegen||NO|==|a
norwich|Norwich|GB||r
norzagaray|Norzagaray|PH||r
nossa senhora de fatima|Nossa Senhora de Fátima|CN||q
nossa senhora do socorro|Nossa Senhora do Socorro|BR||r
nossen|Nossen|DE|sn|m
nottingham|Nottingham|GB||s
nottuln|Nottuln|DE|nw|o
nou barris|Nou Barris|ES||r
nouadhibou|Nouadhibou|MR||r
nouakchott|Nouakchott|MR||u
nova friburgo|Nova Friburgo|BR||r
nova iguacu|Nova Iguaçu|BR||t
nova lima|Nova Lima|BR||q
nova serrana|Nova Serrana|BR||q
nova vida|Nova Vida|AO||s
novara|Novara|IT||q
novi sad|Novi Sad|RS||r
novo gama|Novo Gama|BR||q
novo hamburgo|Novo Hamburgo|BR||r
novo peredelkino|Novo-Peredelkino|RU||q
novocheboksarsk|Novocheboksarsk|RU||q
novocherkassk|Novocherkassk|RU||r
novokuybyshevsk|Novokuybyshevsk|RU||q
novokuznetsk|Novokuznetsk|RU||t
novomoskovsk|Novomoskovsk|RU||q
novorossiysk|Novorossiysk|RU||r
novosibirsk|Novosibirsk|RU||u
novotroitsk|Novotroitsk|RU||q
novozavodskyi|Novozavodskyi|UA||r
novyye cheremushki|Novyye Cherëmushki|RU||q
novyye kuz minki|Novyye Kuz’minki|RU||r
nowrangapur|Nowrangapur|IN||u
noyabrsk|Noyabrsk|RU||q
nrw||DE|=|a
nsukka|Nsukka|NG||q
ntuzuma|Ntuzuma|ZA||q
nuenen|Nuenen|NL|NB|o
nuevo laredo|Nuevo Laredo|MX||s
nufringen|Nufringen|DE|bw|m
nuis|Nuis|NL|GR|j
nukus|Nukus|UZ||s
nuland|Nuland|NL|NB|m
numansdorp|Numansdorp|NL|ZH|m
numazu|Numazu|JP||r
numbrecht|Nümbrecht|DE|nw|o
nunchritz|Nünchritz|DE|sn|m
nunoa|Ñuñoa|CL||r
nunspeet|Nunspeet|NL|GE|o
nuremberg|Nuremberg|DE|by|s
nurnberg||DE|by|s
nurtingen|Nürtingen|DE|bw|p
nussloch|Nußloch|DE|bw|n
nuth|Nuth|NL|LI|m
nyagatare|Nyagatare|RW||q
nyala|Nyala|SD||t
nyingchi|Nyingchi|CN||r
nyiregyhaza|Nyíregyháza|HU||q
nyzhnodniprovsk|Nyzhnodniprovsk|UA||r
nzega|Nzega|TZ||q
nzerekore|Nzérékoré|GN||r
o mon|Ô Môn|VN||q
oakland|Oakland|US||s
oakville|Oakville|CA||r
oaxaca|Oaxaca|MX||r
obalende|Obalende|NG||s
obbicht|Obbicht|NL|LI|k
obdam|Obdam|NL|NH|m
ober morlen|Ober-Mörlen|DE|he|m
ober ramstadt|Ober-Ramstadt|DE|he|n
ober saulheim|Ober-Saulheim|DE|rp|m
oberammergau|Oberammergau|DE|by|m
oberasbach|Oberasbach|DE|by|o
oberboihingen|Oberboihingen|DE|bw|m
oberderdingen|Oberderdingen|DE|bw|n
oberding|Oberding|DE|by|m
obergum|Obergum|NL|GR|k
obergunzburg|Obergünzburg|DE|by|m
oberhaching|Oberhaching|DE|by|n
oberhausen rheinhausen|Oberhausen-Rheinhausen|DE|bw|n
oberhausen|Oberhausen|DE|nw|r
oberkassel|Oberkassel|DE|nw|m
oberkirch|Oberkirch|DE|bw|o
oberkochen|Oberkochen|DE|bw|n
oberkotzau|Oberkotzau|DE|by|m
oberlungwitz|Oberlungwitz|DE|sn|m
obernbeck|Obernbeck|DE|nw|m
obernburg am main|Obernburg am Main|DE|by|n
oberndorf|Oberndorf|DE|bw|n
obernkirchen|Obernkirchen|DE|ni|n
oberricklingen|Oberricklingen|DE|ni|n
oberschleissheim|Oberschleißheim|DE|by|n
oberschoneweide|Oberschöneweide|DE|be|o
oberstaufen|Oberstaufen|DE|by|m
oberstdorf|Oberstdorf|DE|by|n
oberstenfeld|Oberstenfeld|DE|bw|m
oberthal|Oberthal|DE|sl|m
oberthulba|Oberthulba|DE|by|m
obertraubling|Obertraubling|DE|by|m
obertshausen|Obertshausen|DE|he|o
oberursel|Oberursel|DE|he|p
oberviechtach|Oberviechtach|DE|by|m
oberzent|Oberzent|DE|he|n
obihiro|Obihiro|JP||r
obninsk|Obninsk|RU||q
obolon|Obolon|UA||r
obrigheim|Obrigheim|DE|bw|m
obuase|Obuase|GH||r
ocana|Ocaña|CO||q
oceanside|Oceanside|US||r
ochakovo matveyevskoye|Ochakovo-Matveyevskoye|RU||q
ochsenfurt|Ochsenfurt|DE|by|n
ochsenhausen|Ochsenhausen|DE|bw|n
ochtendung|Ochtendung|DE|rp|m
ochten|Ochten|NL|GE|m
ochtrup|Ochtrup|DE|nw|o
ocumare del tuy|Ocumare del Tuy|VE||r
odawara|Odawara|JP||r
odense|Odense|DK||r
odenthal|Odenthal|DE|nw|n
odesa|Odesa|UA||t
odessa|Odessa|US||q
odijk|Odijk|NL|UT|m
odiliapeel|Odiliapeel|NL|NB|k
odintsovo|Odintsovo|RU||r
odoorn|Odoorn|NL|DR|k
oebisfelde|Oebisfelde|DE|st|m
oedelem|Oedelem|BE|VL|m
oederan|Oederan|DE|sn|m
oedheim|Oedheim|DE|bw|m
oegstgeest|Oegstgeest|NL|ZH|o
oelde|Oelde|DE|nw|o
oelsnitz|Oelsnitz|DE|sn|n
oene|Oene|NL|GE|j
oentsjerk|Oentsjerk|NL|FR|k
oer erkenschwick|Oer-Erkenschwick|DE|nw|o
oerlenbach|Oerlenbach|DE|by|m
oerle|Oerle|NL|NB|k
oerlinghausen|Oerlinghausen|DE|nw|o
oestrich|Oestrich|DE|nw|m
oettingen in bayern|Oettingen in Bayern|DE|by|m
offa|Offa|NG||q
offenbach an der queich|Offenbach an der Queich|DE|rp|m
offenbach|Offenbach|DE|he|q
offenbeek|Offenbeek|NL|LI|m
offenburg|Offenburg|DE|bw|p
oftersheim|Oftersheim|DE|bw|n
ogaki|Ōgaki|JP||r
ogbomoso|Ogbomoso|NG||s
ohain|Ohain|BE|WA|m
ohligs|Ohligs|DE|nw|p
ohlsdorf|Ohlsdorf|DE|hh|n
ohringen|Öhringen|DE|bw|o
oijen|Oijen|NL|NB|j
oirlo|Oirlo|NL|LI|k
oirsbeek|Oirsbeek|NL|LI|l
oirschot|Oirschot|NL|NB|n
oisterwijk|Oisterwijk|NL|NB|o
oita|Ōita|JP||s
ojo de agua|Ojo de Agua|MX||s
okara|Okara|PK||t
okayama|Okayama|JP||t
okazaki|Okazaki|JP||s
okene|Okene|NG||s
okigwe|Okigwe|NG||q
okinawa|Okinawa|JP||r
oklahoma city|Oklahoma City|US||t
okrika|Okrika|NG||r
oktyabrsky|Oktyabrsky|RU||q
olanchito|Olanchito|HN||q
olathe|Olathe|US||r
olbernhau|Olbernhau|DE|sn|n
olbersdorf|Olbersdorf|DE|sn|m
olching|Olching|DE|by|o
oldeberkoop|Oldeberkoop|NL|FR|k
oldebroek|Oldebroek|NL|GE|l
oldeholtpade|Oldeholtpade|NL|FR|j
oldehove|Oldehove|NL|GR|k
oldekerk|Oldekerk|NL|GR|j
oldemarkt|Oldemarkt|NL|OV|l
oldenburg in holstein|Oldenburg in Holstein|DE|sh|n
oldenburg|Oldenburg|DE|ni|r
oldenzaal|Oldenzaal|NL|OV|o
oldham|Oldham|GB||r
oleksandrivskyi|Oleksandrivskyi|UA||q
oleksiyivka|Oleksiyivka|UA||q
olfen|Olfen|DE|nw|n
olinda|Olinda|BR||s
olland|Olland|NL|NB|j
olmaliq|Olmaliq|UZ||r
olongapo|Olongapo|PH||r
olpe|Olpe|DE|nw|o
olsberg|Olsberg|DE|nw|n
olst|Olst|NL|OV|m
olsztyn|Olsztyn|PL||r
omaha|Omaha|US||s
omdurman|Omdurman|SD||u
ome|Ōme|JP||r
ommelanderwijk|Ommelanderwijk|NL|GR|k
ommel|Ommel|NL|NB|j
ommen|Ommen|NL|OV|n
ommoord|Ommoord|NL|ZH|o
omsk|Omsk|RU||u
omuta|Ōmuta|JP||r
onderdendam|Onderdendam|NL|GR|i
onderdijk|Onderdijk|NL|NH|k
ondjiva|Ondjiva|AO||q
ondo|Ondo|NG||s
ong a|Đống Đa|VN||s
ong ha|Ðông Hà|VN||r
ong hoi|Đồng Hới|VN||r
ong xoai|Đồng Xoài|VN||r
ongata rongai|Ongata Rongai|KE||r
ongole|Ongole|IN||r
onitsha|Onitsha|NG||u
onojo|Ōnojō|JP||q
onomichi|Onomichi|JP||r
onstwedde|Onstwedde|NL|GR|k
ontario|Ontario|US||r
onze lieve vrouw waver|Onze-Lieve-Vrouw-Waver|BE|VL|m
oog in al|Oog in Al|NL|UT|m
ooievaarsnest|Ooievaarsnest|NL|NB|j
ooij|Ooij|NL|GE|l
oosseld|Oosseld|NL|GE|l
oost vlaanderen||BE|=|a
oost vlieland|Oost-Vlieland|NL|FR|k
oostakker|Oostakker|BE|VL|m
oostburg|Oostburg|NL|ZE|m
oostdijk|Oostdijk|NL|ZE|j
oostdorp|Oostdorp|NL|ZH|k
oostduinkerke|Oostduinkerke|BE|VL|n
oosteinde|Oosteinde|NL|NH|m
oosteind|Oosteind|NL|NB|j
oostelbeers|Oostelbeers|NL|NB|k
oostende||BE|VL|q
oostendorp|Oostendorp|NL|GE|l
oostenrijk||AT|==|a
oosterbeek|Oosterbeek|NL|GE|n
oosterblokker|Oosterblokker|NL|NH|k
oosterend|Oosterend|NL|FR|j
oosterend|Oosterend|NL|NH|j
oosterhesselen|Oosterhesselen|NL|DR|k
oosterholt|Oosterholt|NL|OV|k
oosterhoogebrug|Oosterhoogebrug|NL|GR|l
oosterhout|Oosterhout|NL|GE|l
oosterhout|Oosterhout|NL|NB|p
oosterhuizen|Oosterhuizen|NL|GE|j
oosterland|Oosterland|NL|ZE|l
oostermeenthe|Oostermeenthe|NL|OV|l
oosterpark|Oosterpark|NL|GR|n
oosterstreek|Oosterstreek|NL|FR|j
oosterwolde|Oosterwolde|NL|FR|n
oosterwolde|Oosterwolde|NL|GE|j
oosterzee|Oosterzee|NL|FR|j
oosterzele|Oosterzele|BE|VL|n
oosterzij|Oosterzij|NL|NH|l
oostham|Oostham|BE|VL|m
oosthuizen|Oosthuizen|NL|NH|k
oostkamp|Oostkamp|BE|VL|o
oostkapelle|Oostkapelle|NL|ZE|k
oostknollendam|Oostknollendam|NL|NH|j
oostmalle|Oostmalle|BE|VL|m
oostrozebeke|Oostrozebeke|BE|VL|m
oostrum|Oostrum|NL|LI|l
oostvoorne|Oostvoorne|NL|ZH|m
oostwold|Oostwold|NL|GR|j
oostwoud|Oostwoud|NL|NH|j
oost|Oost|NL|LI|j
ootmarsum|Ootmarsum|NL|OV|m
ooty|Ooty|IN||r
ooyerhoek|Ooyerhoek|NL|GE|l
ooy|Ooy|NL|GE|k
op buuren|Op Buuren|NL|UT|k
opeinde|Opeinde|NL|FR|k
opende|Opende|NL|GR|l
opglabbeek|Opglabbeek|BE|VL|n
ophemert|Ophemert|NL|GE|k
opheusden|Opheusden|NL|GE|m
ophoven|Ophoven|NL|LI|m
opijnen|Opijnen|NL|GE|k
opladen|Opladen|DE|nw|o
oploo|Oploo|NL|NB|j
opmeer|Opmeer|NL|NH|n
opole|Opole|PL||q
oppenheim|Oppenheim|DE|rp|m
oppenhuizen|Oppenhuizen|NL|FR|k
opperdoes|Opperdoes|NL|NH|k
opperduit|Opperduit|NL|ZH|j
oppum|Oppum|DE|nw|n
opwijk|Opwijk|BE|VL|n
oradea|Oradea|RO||r
orai|Orai|IN||r
oral|Oral|KZ||s
orange|Orange|US||r
oranienburg|Oranienburg|DE|bb|p
oranjewijk|Oranjewijk|NL|ZH|l
oranjewoud|Oranjewoud|NL|FR|k
oran|Oran|DZ||t
orden|Orden|NL|GE|m
ordos|Ordos|CN||u
ordu|Ordu|TR||r
orebro|Örebro|SE||r
orekhovo borisovo severnoye|Orekhovo-Borisovo Severnoye|RU||q
orekhovo borisovo|Orekhovo-Borisovo|RU||r
orekhovo zuyevo|Orekhovo-Zuyevo|RU||q
orel|Orël|RU||s
orenburg|Orenburg|RU||t
orihuela|Orihuela|ES||q
orizaba|Orizaba|MX||q
orkney|Orkney|ZA||q
orlando|Orlando|US||s
orleans|Orléans|CA||q
orleans|Orléans|FR||q
ormoc|Ormoc|PH||r
orsha|Orsha|BY||q
orsk|Orsk|RU||r
ortenberg|Ortenberg|DE|he|n
ortenburg|Ortenburg|DE|by|m
orthen|Orthen|NL|NB|k
orumiyeh|Orūmīyeh|IR||t
oruro|Oruro|BO||r
osaka|Osaka|JP||v
osaki|Ōsaki|JP||q
osan|Osan|KR||r
osasco|Osasco|BR||t
oschatz|Oschatz|DE|sn|n
oschersleben|Oschersleben|DE|st|o
osdorf|Osdorf|DE|hh|o
oshawa|Oshawa|CA||r
oshodi|Oshodi|NG||r
oshu|Ōshū|JP||q
osh|Osh|KG||s
oslo|Oslo|NO||u
osmaniye|Osmaniye|TR||r
osnabruck|Osnabrück|DE|ni|r
osogbo|Osogbo|NG||t
osorno|Osorno|CL||r
ospel|Ospel|NL|LI|l
ossendorf|Ossendorf|DE|nw|n
ossendrecht|Ossendrecht|NL|NB|l
oss|Oss|NL|NB|q
ostbevern|Ostbevern|DE|nw|n
ostend|Ostend|BE|VL|q
osterburg|Osterburg|DE|st|m
osterburken|Osterburken|DE|bw|m
ostercappeln|Ostercappeln|DE|ni|n
osterhofen|Osterhofen|DE|by|n
osterholz scharmbeck|Osterholz-Scharmbeck|DE|ni|o
osternienburger land|Osternienburger Land|DE|st|n
osterreich||AT|==|a
osterronfeld|Osterrönfeld|DE|sh|m
ostfildern|Ostfildern|DE|bw|p
ostheim|Ostheim|DE|nw|n
osthofen|Osthofen|DE|rp|n
ostrach|Ostrach|DE|bw|m
ostrava|Ostrava|CZ||s
ostrhauderfehn|Ostrhauderfehn|DE|ni|n
ostringen|Östringen|DE|bw|n
ostseebad binz|Ostseebad Binz|DE|mv|m
ostseebad kuhlungsborn|Ostseebad Kühlungsborn|DE|mv|m
oststadt|Oststadt|DE|ni|n
oststeinbek|Oststeinbek|DE|sh|m
otaru|Otaru|JP||q
ota|Ōta|JP||t
ota|Ota|NG||r
oterleek|Oterleek|NL|NH|j
othene|Othene|NL|ZE|l
othmarschen|Othmarschen|DE|hh|n
otsu|Ōtsu|JP||s
ottakring|Ottakring|AT||q
ottawa south|Ottawa South|CA||q
ottawa|Ottawa|CA||t
ottendorf okrilla|Ottendorf-Okrilla|DE|sn|n
ottensen|Ottensen|DE|hh|p
otterberg|Otterberg|DE|rp|m
otterlo|Otterlo|NL|GE|l
otterndorf|Otterndorf|DE|ni|m
ottersberg|Ottersberg|DE|ni|n
ottersum|Ottersum|NL|LI|k
ottersweier|Ottersweier|DE|bw|m
ottignies|Ottignies|BE|WA|n
ottobeuren|Ottobeuren|DE|by|m
ottobrunn bei munchen|Ottobrunn bei München|DE|by|o
ottweiler|Ottweiler|DE|sl|n
ouagadougou|Ouagadougou|BF||v
ouahigouya|Ouahigouya|BF||q
ouargla|Ouargla|DZ||r
oud beijerland|Oud-Beijerland|NL|ZH|o
oud caberg|Oud-Caberg|NL|LI|k
oud gastel|Oud Gastel|NL|NB|m
oud heverlee|Oud-Heverlee|BE|VL|n
oud loosdrecht|Oud-Loosdrecht|NL|NH|k
oud turnhout|Oud-Turnhout|BE|VL|n
oud vossemeer|Oud-Vossemeer|NL|ZE|l
oud zuilen|Oud-Zuilen|NL|UT|j
ouddorp|Ouddorp|NL|ZH|m
oude bildtzijl|Oude Bildtzijl|NL|FR|j
oude pekela|Oude Pekela|NL|GR|m
oude wetering|Oude Wetering|NL|ZH|l
oudega|Oudega|NL|FR|k
oudehaske|Oudehaske|NL|FR|k
oudehorne|Oudehorne|NL|FR|j
oudemirdum|Oudemirdum|NL|FR|k
oudenaarde|Oudenaarde|BE|VL|o
oudenbosch|Oudenbosch|NL|NB|n
oudenburg|Oudenburg|BE|VL|n
ouderkerk aan de amstel|Ouderkerk aan de Amstel|NL|NH|m
ouderkerk aan den ijssel|Ouderkerk aan den IJssel|NL|ZH|l
oudeschild|Oudeschild|NL|NH|k
oudeschoot|Oudeschoot|NL|FR|k
oudesluis|Oudesluis|NL|NH|j
oudewater|Oudewater|NL|UT|n
oudkarspel|Oudkarspel|NL|NH|l
oued zem|Oued Zem|MA||q
ougree|Ougrée|BE|WA|n
oujda|Oujda|MA||t
oulu|Oulu|FI||r
oupeye|Oupeye|BE|WA|o
ourense|Ourense|ES||q
ourinhos|Ourinhos|BR||q
ovelgonne|Ovelgönne|DE|ni|m
overasselt|Overasselt|NL|GE|k
overath|Overath|DE|nw|o
overberg|Overberg|NL|UT|k
overhoven|Overhoven|NL|LI|l
overijse|Overijse|BE|VL|o
overijssel||NL|=|a
overland park|Overland Park|US||r
overloon|Overloon|NL|NB|l
overpelt|Overpelt|BE|VL|n
overschie|Overschie|NL|ZH|m
overveen|Overveen|NL|NH|l
oviedo|Oviedo|ES||r
owerri|Owerri|NG||t
owo|Owo|NG||s
oxford|Oxford|GB||r
oxnard|Oxnard|US||r
oyama|Oyama|JP||r
oyo|Oyo|NG||t
oyten|Oyten|DE|ni|n
p yongsong|P’yŏngsŏng|KP||q
paal|Paal|BE|VL|n
paarl|Paarl|ZA||r
pabna|Pābna|BD||r
pachuca de soto|Pachuca de Soto|MX||r
paco do lumiar|Paço do Lumiar|BR||r
padalarang|Padalarang|ID||r
padangsidempuan|Padangsidempuan|ID||r
padang|Padang|ID||t
paderborn|Paderborn|DE|nw|r
padua|Padua|IT||r
paech on up|Paech’ŏn-ŭp|KP||r
paek ak|Paek'ak|KP||q
pagadian|Pagadian|PH||r
pailou|Pailou|CN||q
pak kret|Pak Kret|TH||r
pakdasht|Pākdasht|IR||r
pakokku|Pakokku|MM||q
pakpattan|Pakpattan|PK||q
palakkad|Palakkad|IN||r
palangkaraya|Palangkaraya|ID||s
palanpur|Pālanpur|IN||r
palembang|Palembang|ID||u
palemig|Palemig|NL|LI|j
palenstein|Palenstein|NL|ZH|m
palermo|Palermo|IT||t
palhoca|Palhoça|BR||r
paliseul|Paliseul|BE|WA|m
pali|Pāli|IN||r
pallabi|Pallabi|BD||t
pallavaram|Pallāvaram|IN||r
palm bay|Palm Bay|US||q
palma soriano|Palma Soriano|CU||q
palmas|Palmas|BR||s
palma|Palma|ES||s
palmdale|Palmdale|US||r
palmira|Palmira|CO||s
palo negro|Palo Negro|VE||q
palopo|Palopo|ID||r
paltan|Paltan|BD||r
palu|Palu|ID||s
palwal|Palwal|IN||r
pamanukan|Pamanukan|ID||q
pamel|Pamel|BE|VL|n
pamplona|Pamplona|ES||r
pamulang|Pamulang|ID||r
panabo|Panabo|PH||r
panalanoy|Panalanoy|PH||r
panama city|Panama City|PA||s
panchkula|Panchkula|IN||r
pandit deen dayal upadhyaya nagar|Pandit Deen Dayal Upadhyaya Nagar|IN||q
pandi|Pandi|PH||r
pangkalanbuun|Pangkalanbuun|ID||q
pangkalpinang|Pangkalpinang|ID||r
panguila|Panguíla|AO||r
panihati|Pānihāti|IN||s
panipat|Panipat|IN||s
paniqui|Paniqui|PH||q
panjin|Panjin|CN||u
pankow|Pankow|DE|be|p
pannerden|Pannerden|NL|GE|l
panningen|Panningen|NL|LI|m
pano aqil|Pano Aqil|PK||q
panshan|Panshan|CN||t
panvel|Panvel|IN||r
panzhihua|Panzhihua|CN||t
papenburg|Papenburg|DE|ni|p
papendrecht|Papendrecht|NL|ZH|o
papenhoven|Papenhoven|NL|LI|j
papenveer|Papenveer|NL|ZH|k
par naogaon|Pār Naogaon|BD||r
paradies|Paradies|DE|bw|m
paradise|Paradise|US||r
paragominas|Paragominas|BR||q
parakou|Parakou|BJ||r
paramaribo|Paramaribo|SR||r
paranagua|Paranaguá|BR||r
paranaque city|Paranaque City|PH||t
parana|Paraná|AR||r
parauapebas|Parauapebas|BR||s
parbhani|Parbhani|IN||s
parchim|Parchim|DE|mv|o
pardis|Pardīs|IR||q
parelheiros|Parelheiros|BR||r
parepare|Parepare|ID||r
pare|Pare|ID||q
parijs||FR||v
parintins|Parintins|BR||q
paris 11 popincourt|Paris 11 Popincourt|FR||r
paris 11e arrondissement|Paris 11e Arrondissement|FR||r
paris 12 reuilly|Paris 12 Reuilly|FR||r
paris 12e arrondissement|Paris 12e Arrondissement|FR||r
paris 13 gobelins|Paris 13 Gobelins|FR||r
paris 13e arrondissement|Paris 13e Arrondissement|FR||r
paris 14 observatoire|Paris 14 Observatoire|FR||r
paris 15 vaugirard|Paris 15 Vaugirard|FR||r
paris 16 passy|Paris 16 Passy|FR||r
paris 17 batignolles monceau|Paris 17 Batignolles-Monceau|FR||r
paris 18 buttes montmartre|Paris 18 Buttes-Montmartre|FR||r
paris 19 buttes chaumont|Paris 19 Buttes-Chaumont|FR||r
paris 20 menilmontant|Paris 20 Ménilmontant|FR||r
paris|Paris|FR||v
parla|Parla|ES||q
parma|Parma|IT||r
parnaiba|Parnaíba|BR||r
parnamirim|Parnamirim|BR||s
parsabad|Pārsābād|IR||q
parsberg|Parsberg|DE|by|m
parung|Parung|ID||q
pasadena|Pasadena|US||r
pasarkemis|Pasarkemis|ID||s
pasay|Pasay|PH||s
paseh|Paseh|ID||q
pasewalk|Pasewalk|DE|mv|n
pasig city|Pasig City|PH||t
pasing|Pasing|DE|by|p
pasir gudang|Pasir Gudang|MY||t
pasir mas|Pasir Mas|MY||r
pasir puteh|Pasir Puteh|MY||r
pasrur|Pasrur|PK||q
passart|Passart|NL|LI|k
passau|Passau|DE|by|p
passo fundo|Passo Fundo|BR||r
passos|Passos|BR||q
pasto|Pasto|CO||s
pasuruan|Pasuruan|ID||r
patan|Pātan|IN||r
patan|Pātan|NP||s
paterson|Paterson|US||r
paterswolde|Paterswolde|NL|DR|l
pathankot|Pathānkot|IN||r
pathein|Pathein|MM||r
pathmos|Pathmos|NL|OV|l
patiala|Patiāla|IN||s
pati|Pati|ID||q
patna|Patna|IN||u
patos de minas|Patos de Minas|BR||r
patra|Pátra|GR||r
pattaya|Pattaya|TH||q
pattensen|Pattensen|DE|ni|n
pattoki|Pattoki|PK||q
paturages|Pâturages|BE|WA|m
paulinia|Paulínia|BR||q
paulista|Paulista|BR||s
paulo afonso|Paulo Afonso|BR||q
paulsstadt|Paulsstadt|DE|mv|n
pavlodar|Pavlodar|KZ||s
pavlohrad|Pavlohrad|UA||q
paya terubong|Paya Terubong|MY||r
payakumbuh|Payakumbuh|ID||r
pearland|Pearland|US||q
pechersk|Pechersk|UA||q
pecs|Pécs|HU||r
pedreira|Pedreira|BR||r
peelo|Peelo|NL|DR|m
peer|Peer|BE|VL|n
pegnitz|Pegnitz|DE|by|n
peicheng|Peicheng|CN||r
peij|Peij|NL|LI|l
peine|Peine|DE|ni|p
peissenberg|Peißenberg|DE|by|n
peiting|Peiting|DE|by|n
peitz|Peitz|DE|bb|m
peize|Peize|NL|DR|m
pekalongan|Pekalongan|ID||s
pekanbaru|Pekanbaru|ID||u
pelabuhanratu|Pelabuhanratu|ID||q
pelentong|Pelentong|MY||t
pelotas|Pelotas|BR||s
pemalang|Pemalang|ID||r
pematangsiantar|Pematangsiantar|ID||s
pemba|Pemba|MZ||r
pembroke pines|Pembroke Pines|US||r
penalolen|Peñalolén|CL||r
pendrecht|Pendrecht|NL|ZH|n
pengpu|Pengpu|CN||r
pengze|Pengze|CN||s
penig|Penig|DE|sn|n
pentling|Pentling|DE|by|m
penza|Penza|RU||s
penzberg|Penzberg|DE|by|n
peoria|Peoria|US||r
pepinster|Pepinster|BE|WA|n
perbaungan|Perbaungan|ID||r
percut|Percut|ID||s
perdizes|Perdizes|BR||q
pereira|Pereira|CO||s
peristeri|Peristéri|GR||r
perleberg|Perleberg|DE|bb|n
perling|Perling|MY||q
perm|Perm|RU||t
pernis|Pernis|NL|ZH|m
perpignan|Perpignan|FR||q
perth|Perth|AU||v
perugia|Perugia|IT||q
peruwelz|Péruwelz|BE|WA|o
pervouralsk|Pervouralsk|RU||r
pescara|Pescara|IT||q
peshawar|Peshawar|PK||w
pesse|Pesse|NL|DR|k
pest|Pest|HU||t
petah tiqva|Petaẖ Tiqva|IL||r
petaling jaya|Petaling Jaya|MY||t
petapa|Petapa|GT||r
petare|Petare|VE||s
petegem aan de leie|Petegem-aan-de-Leie|BE|VL|n
peterborough|Peterborough|GB||r
petersaurach|Petersaurach|DE|by|m
petersberg|Petersberg|DE|he|o
petershagen|Petershagen|DE|bb|n
petershagen|Petershagen|DE|nw|o
petershausen ost|Petershausen-Ost|DE|bw|m
petershausen west|Petershausen-West|DE|bw|n
petershausen|Petershausen|DE|by|m
petionville|Pétionville|HT||s
petritor nord|Petritor - Nord|DE|ni|m
petritor ost|Petritor - Ost|DE|ni|n
petrogradka|Petrogradka|RU||q
petrolina|Petrolina|BR||s
petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky|RU||r
petropavl|Petropavl|KZ||r
petropolis|Petrópolis|BR||s
petrozavodsk|Petrozavodsk|RU||s
petrzalka|Petržalka|SK||q
petten|Petten|NL|NH|k
pfaffenhofen an der ilm|Pfaffenhofen an der Ilm|DE|by|o
pfaffenhofen an der roth|Pfaffenhofen an der Roth|DE|by|m
pfalzdorf|Pfalzdorf|DE|nw|m
pfalzgrafenweiler|Pfalzgrafenweiler|DE|bw|m
pfarrkirchen|Pfarrkirchen|DE|by|n
pfedelbach|Pfedelbach|DE|bw|n
pforzheim|Pforzheim|DE|bw|q
pfreimd|Pfreimd|DE|by|m
pfronten|Pfronten|DE|by|m
pfullendorf|Pfullendorf|DE|bw|n
pfullingen|Pfullingen|DE|bw|o
pfungstadt|Pfungstadt|DE|he|o
phagwara|Phagwāra|IN||q
phalaborwa|Phalaborwa|ZA||q
phan rang thap cham|Phan Rang-Tháp Chàm|VN||r
phan thiet|Phan Thiết|VN||r
phasi charoen|Phasi Charoen|TH||q
philadelphia|Philadelphia|US||u
philippeville|Philippeville|BE|WA|m
philippsburg|Philippsburg|DE|bw|n
phnom penh|Phnom Penh|KH||u
pho yen|Phổ Yên|VN||r
phoenix|Phoenix|US||u
phong ien|Phong Điền|VN||q
phool nagar|Phool Nagar|PK||q
phra pradaeng|Phra Pradaeng|TH||r
phu ly|Phủ Lý|VN||r
phu my|Phú Mỹ|VN||s
phu quoc|Phu Quoc|VN||s
phuc yen|Phúc Yên|VN||r
phusro|Phusro|IN||r
piacenza|Piacenza|IT||q
piatra neamt|Piatra Neamţ|RO||q
piding|Piding|DE|by|m
piedecuesta|Piedecuesta|CO||r
piedras negras|Piedras Negras|MX||r
pierik|Pierik|NL|OV|l
piershil|Piershil|NL|ZH|k
pietermaritzburg|Pietermaritzburg|ZA||t
pijnacker|Pijnacker|NL|ZH|o
pikine|Pikine|SN||u
pilibhit|Pīlibhīt|IN||q
pilsen|Pilsen|CZ||r
pilsting|Pilsting|DE|by|m
pimpri chinchwad|Pimpri-Chinchwad|IN||u
pimpri|Pimpri|IN||u
pinar del rio|Pinar del Río|CU||r
pindamonhangaba|Pindamonhangaba|BR||r
pindi bhattian|Pindi Bhattian|PK||s
pindiga|Pindiga|NG||q
pinetown|Pinetown|ZA||r
pingdingshan|Pingdingshan|CN||t
pingdu|Pingdu|CN||t
pingliang|Pingliang|CN||s
pingshan|Pingshan|CN||q
pingwu county|Pingwu County|CN||r
pingxiang|Pingxiang|CN||t
pinhais|Pinhais|BR||q
pinneberg|Pinneberg|DE|sh|p
pinsk|Pinsk|BY||q
piracicaba|Piracicaba|BR||s
piraeus|Piraeus|GR||r
piranshahr|Piranshahr|IR||r
piraquara|Piraquara|BR||q
pirituba|Pirituba|BR||r
pirmasens|Pirmasens|DE|rp|p
pirna|Pirna|DE|sn|p
pisa|Pisa|IT||q
pita kotte|Pita Kotte|LK||q
pitalito|Pitalito|CO||r
pitesti|Piteşti|RO||r
pithampur|Pithampur|IN||q
pittem|Pittem|BE|VL|m
pittsburgh|Pittsburgh|US||s
piura|Piura|PE||t
pizhou|Pizhou|CN||s
plaidt|Plaidt|DE|rp|m
planaltina|Planaltina|BR||r
planegg|Planegg|DE|by|n
plankstadt|Plankstadt|DE|bw|n
plano piloto|Plano Piloto|BR||r
plano|Plano|US||s
planterwald|Plänterwald|DE|be|n
plaridel|Plaridel|PH||q
plaspoelpolder|Plaspoelpolder|NL|ZH|j
plattling|Plattling|DE|by|n
plau am see|Plau am See|DE|mv|m
plauen|Plauen|DE|sn|q
playa del carmen|Playa del Carmen|MX||r
plaza de la revolucion|Plaza de la Revolución|CU||r
pleidelsheim|Pleidelsheim|DE|bw|m
pleiku|Pleiku|VN||q
pleinfeld|Pleinfeld|DE|by|m
plettenberg|Plettenberg|DE|nw|o
pliezhausen|Pliezhausen|DE|bw|n
plochingen|Plochingen|DE|bw|n
plock|Płock|PL||q
ploiesti|Ploieşti|RO||r
plombieres|Plombières|BE|WA|n
plon|Plön|DE|sh|n
plovdiv|Plovdiv|BG||s
pluderhausen|Plüderhausen|DE|bw|n
plumbon|Plumbon|ID||r
plymouth|Plymouth|GB||r
poa|Poá|BR||q
poblacion|Poblacion|PH||q
pocking|Pocking|DE|by|n
pocos de caldas|Poços de Caldas|BR||r
podgorica|Podgorica|ME||r
podolsk|Podolsk|RU||r
poederoijen|Poederoijen|NL|GE|j
poeldijk|Poeldijk|NL|ZH|m
pohang|Pohang|KR||s
poing|Poing|DE|by|n
pointe noire|Pointe-Noire|CG||t
pokhara|Pokhara|NP||t
poland||PL|==|a
polch|Polch|DE|rp|m
polen||PL|==|a
poll|Poll|DE|nw|n
polokwane|Polokwane|ZA||s
poltava|Poltava|UA||s
pommelsbrunn|Pommelsbrunn|DE|by|m
pomona|Pomona|US||r
pompano beach|Pompano Beach|US||q
ponce|Ponce|PR||r
ponnani|Ponnāni|IN||q
pont a celles|Pont-à-Celles|BE|WA|n
ponta grossa|Ponta Grossa|BR||s
pontianak|Pontianak|ID||t
poole|Poole|GB||r
poortvliet|Poortvliet|NL|ZE|k
popayan|Popayán|CO||s
poperinge|Poperinge|BE|VL|o
poppenbuttel|Poppenbüttel|DE|hh|o
por do sol|Pôr do Sol|BR||q
porbandar|Porbandar|IN||r
porlamar|Porlamar|VE||r
port au prince|Port-au-Prince|HT||u
port blair|Port Blair|IN||q
port de paix|Port-de-Paix|HT||s
port dickson|Port Dickson|MY||q
port gentil|Port-Gentil|GA||r
port harcourt|Port Harcourt|NG||v
port louis|Port Louis|MU||r
port moresby|Port Moresby|PG||s
port said|Port Said|EG||t
port saint lucie|Port Saint Lucie|US||r
port sudan|Port Sudan|SD||s
porta westfalica|Porta Westfalica|DE|nw|p
portland|Portland|US||t
portmore|Portmore|JM||q
porto alegre|Porto Alegre|BR||u
porto novo|Porto-Novo|BJ||s
porto seguro|Porto Seguro|BR||r
porto velho|Porto Velho|BR||t
portoviejo|Portoviejo|EC||s
porto||BR||q
porto||CN||q
porto|Porto|PT||r
portsmouth|Portsmouth|GB||r
portugal||PT|==|a
porz am rhein|Porz am Rhein|DE|nw|q
posadas|Posadas|AR||s
possneck|Pößneck|DE|th|n
postbauer heng|Postbauer-Heng|DE|by|m
posterholt|Posterholt|NL|LI|l
potchefstroom|Potchefstroom|ZA||r
potosi|Potosí|BO||r
potsdam|Potsdam|DE|bb|r
pottenberg|Pottenberg|NL|LI|l
pottenstein|Pottenstein|DE|by|m
pottmes|Pöttmes|DE|by|m
pouso alegre|Pouso Alegre|BR||r
poza rica de hidalgo|Poza Rica de Hidalgo|MX||r
poznan|Poznań|PL||t
pozniaky|Pozniaky|UA||q
praag||CZ||u
prabumulih|Prabumulih|ID||q
praga poludnie|Praga Południe|PL||r
prague|Prague|CZ||u
prag||CZ||u
praia grande|Praia Grande|BR||s
praia|Praia|CV||r
prato|Prato|IT||r
pravyi bereh|Pravyi Bereh|UA||s
prayagraj|Prayagraj|IN||u
prayon|Prayon|BE|WA|m
preetz|Preetz|DE|sh|n
premnitz|Premnitz|DE|bb|n
prenzlauer berg|Prenzlauer Berg|DE|be|r
prenzlau|Prenzlau|DE|bb|o
presidente prudente|Presidente Prudente|BR||r
presnenskiy|Presnenskiy|RU||q
preston|Preston|GB||s
pretoria|Pretoria|ZA||v
preussisch oldendorf|Preußisch Oldendorf|DE|nw|n
prien am chiemsee|Prien am Chiemsee|DE|by|n
princenhage|Princenhage|NL|NB|n
prinsenbeek|Prinsenbeek|NL|NB|n
prinzenpark|Prinzenpark|DE|ni|n
pristina|Pristina|XK||t
pritzwalk|Pritzwalk|DE|bb|n
prizren|Prizren|XK||r
probolinggo|Probolinggo|ID||r
proddatur|Proddatūr|IN||r
profondeville|Profondeville|BE|WA|n
prokop yevsk|Prokop’yevsk|RU||r
providence|Providence|US||r
provincie groningen||NL|=|a
provincie utrecht||NL|=|a
provo|Provo|US||q
prum|Prüm|DE|rp|m
pskov|Pskov|RU||r
pu er|Pu'er|CN||s
pucallpa|Pucallpa|PE||s
puchheim|Puchheim|DE|by|o
puchong|Puchong|MY||s
pudong|Pudong|CN||w
puducherry|Puducherry|IN||t
pudukkottai|Pudukkottai|IN||q
puebla|Puebla|MX||u
pueblo|Pueblo|US||q
puente alto|Puente Alto|CL||t
puente de vallecas|Puente de Vallecas|ES||r
puerto ayacucho|Puerto Ayacucho|VE||q
puerto barrios|Puerto Barrios|GT||q
puerto cabello|Puerto Cabello|VE||r
puerto cortez|Puerto Cortez|HN||r
puerto la cruz|Puerto La Cruz|VE||s
puerto montt|Puerto Montt|CL||r
puerto plata|Puerto Plata|DO||r
puerto princesa|Puerto Princesa|PH||r
puerto vallarta|Puerto Vallarta|MX||r
puiflijk|Puiflijk|NL|GE|k
pulandian|Pulandian|CN||q
pulheim|Pulheim|DE|nw|p
pulilan|Pulilan|PH||q
pullach im isartal|Pullach im Isartal|DE|by|n
pulong santa cruz|Pulong Santa Cruz|PH||q
pulsnitz|Pulsnitz|DE|sn|m
punasa|Punāsa|IN||s
pune|Pune|IN||v
punggol|Punggol|SG||r
puning|Puning|CN||t
puno|Puno|PE||q
punta arenas|Punta Arenas|CL||q
punta cana|Punta Cana|DO||q
punta cardon|Punta Cardón|VE||q
punto fijo|Punto Fijo|VE||r
puqi|Puqi|CN||r
puri|Puri|IN||r
purmerend|Purmerend|NL|NH|q
purnia|Purnia|IN||s
puruliya|Puruliya|IN||q
purwakarta|Purwakarta|ID||r
purwodadi|Purwodadi|ID||r
purwokerto|Purwokerto|ID||r
pushkino|Pushkino|RU||q
putatan|Putatan|PH||q
puthia|Puthia|BD||r
puth|Puth|NL|LI|k
putian|Putian|CN||u
putten|Putten|NL|GE|o
putte|Putte|BE|VL|n
putte|Putte|NL|NB|l
puttlingen|Püttlingen|DE|sl|o
putuo|Putuo|CN||u
putzbrunn|Putzbrunn|DE|by|m
puurs|Puurs|BE|VL|n
puxi|Puxi|CN||w
puyang chengguanzhen|Puyang Chengguanzhen|CN||q
puyang|Puyang|CN||v
pyatigorsk|Pyatigorsk|RU||r
pyay|Pyay|MM||r
pyeongtaek|Pyeongtaek|KR||s
pyin oo lwin|Pyin Oo Lwin|MM||q
pyongyang|Pyongyang|KP||v
pyrbaum|Pyrbaum|DE|by|m
qa em shahr|Qā’em Shahr|IR||r
qadirpur ran|Qadirpur Ran|PK||r
qal at sukkar|Qal‘at Sukkar|IQ||q
qalyub|Qalyub|EG||r
qarchak|Qarchak|IR||r
qarshi|Qarshi|UZ||s
qasr bin ghashir|Qaşr Bin Ghashīr|LY||q
qazvin|Qazvin|IR||s
qeladize|Qeładizê|IQ||r
qianjiang|Qianjiang|CN||r
qiaotou|Qiaotou|CN||q
qibao|Qibao|CN||s
qina|Qina|EG||r
qingdao|Qingdao|CN||w
qingnian|Qingnian|CN||q
qingpu|Qingpu|CN||u
qingyang|Qingyang|CN||v
qingyuan|Qingyuan|CN||u
qingzhou|Qingzhou|CN||r
qinhuangdao|Qinhuangdao|CN||t
qinzhou|Qinzhou|CN||u
qionghai|Qionghai|CN||t
qiqihar|Qiqihar|CN||t
qitaihe|Qitaihe|CN||s
qo qon|Qo‘qon|UZ||r
qods|Qods|IR||s
qom|Qom|IR||t
quakenbruck|Quakenbrück|DE|ni|n
quan ba|Quận Ba|VN||r
quan bon|Quận Bốn|VN||r
quan muoi mot|Quận Mười Một|VN||s
quan muoi|Quận Mười|VN||s
quan nam|Quận Năm|VN||r
quan sau|Quận Sáu|VN||s
quan uc thinh|Quận Đức Thịnh|VN||r
quang ngai|Quảng Ngãi|VN||s
quanzhou|Quanzhou|CN||u
quaregnon|Quaregnon|BE|WA|o
quarto oggiaro|Quarto Oggiaro|IT||r
quchan|Qūchān|IR||q
quebec|Québec|CA||t
quedlinburg|Quedlinburg|DE|st|o
queenstown estate|Queenstown Estate|SG||q
queenstown|Queenstown|ZA||q
queens|Queens|US||v
queimados|Queimados|BR||r
quelimane|Quelimane|MZ||s
queluz|Queluz|PT||q
querenburg|Querenburg|DE|nw|o
querfurt|Querfurt|DE|st|n
quetta|Quetta|PK||u
quetzaltenango|Quetzaltenango|GT||r
quevedo|Quevedo|EC||r
quevy le petit|Quévy-le-Petit|BE|WA|m
quezon city|Quezon City|PH||v
quezon|Quezon|PH||q
qui nhon|Qui Nhon|VN||s
quibdo|Quibdó|CO||q
quickborn|Quickborn|DE|sh|o
quierschied|Quierschied|DE|sl|n
quievrain|Quiévrain|BE|WA|m
quilicura|Quilicura|CL||r
quillacollo|Quillacollo|BO||r
quilmes|Quilmes|AR||s
quilpue|Quilpué|CL||q
quirijnstok|Quirijnstok|NL|NB|l
quito|Quito|EC||v
qujing|Qujing|CN||u
qurayyat|Qurayyat|SA||q
quthbullapur|Quthbullapur|IN||r
quzhou|Quzhou|CN||t
ra s bayrut|Ra’s Bayrūt|LB||u
raalte|Raalte|NL|OV|o
raamsdonksveer|Raamsdonksveer|NL|NB|m
raamsdonk|Raamsdonk|NL|NB|k
raam|Raam|NL|NB|l
rabak|Rabak|SD||r
rabat|Rabat|MA||u
rabenau|Rabenau|DE|he|m
rach gia|Rạch Giá|VN||s
radeberg|Radeberg|DE|sn|o
radebeul|Radebeul|DE|sn|p
radeburg|Radeburg|DE|sn|m
radevormwald|Radevormwald|DE|nw|o
radewijk|Radewijk|NL|OV|j
radolfzell|Radolfzell|DE|bw|o
radom|Radom|PL||r
raebareli|Raebareli|IN||r
raerd|Raerd|NL|FR|j
raeren|Raeren|BE|WA|n
raesfeld|Raesfeld|DE|nw|n
rafah|Rafaḩ|PS||q
rafsanjan|Rafsanjān|IR||r
rahden|Rahden|DE|nw|n
rahim yar khan|Rahim Yar Khan|PK||s
rahlstedt|Rahlstedt|DE|hh|q
rahm|Rahm|DE|nw|m
rahnsdorf|Rahnsdorf|DE|be|n
raichur|Rāichūr|IN||r
raiganj|Rāiganj|IN||r
raigarh|Raigarh|IN||r
rain|Rain|DE|by|n
raipur|Raipur|IN||t
raisdorf|Raisdorf|DE|sh|m
raj nandgaon|Rāj-Nāndgaon|IN||r
raja jang|Raja Jang|PK||q
rajamahendravaram|Rajamahendravaram|IN||s
rajapalayam|Rajapalayam|IN||q
rajkot|Rājkot|IN||u
rajpur sonarpur|Rajpur Sonarpur|IN||s
rajshahi|Rajshahi|BD||t
raleigh|Raleigh|US||s
ramadi|Ramadi|IQ||r
ramagundam|Ramagundam|IN||r
ramat gan|Ramat Gan|IL||r
ramenki|Ramenki|RU||q
ramgundam|Rāmgundam|IN||s
ramillies|Ramillies|BE|WA|m
ramiros|Ramiros|AO||s
ramna maidan|Ramna Maidan|BD||r
rampur|Rāmpur|IN||s
ramstein miesenbach|Ramstein-Miesenbach|DE|rp|m
rancagua|Rancagua|CL||r
ranchi|Ranchi|IN||u
rancho cucamonga|Rancho Cucamonga|US||r
randburg|Randburg|ZA||s
randenbroek|Randenbroek|NL|UT|m
randfontein|Randfontein|ZA||r
randstad||NL|=|a
randwijk|Randwijk|NL|GE|j
ranebennur|Ranebennur|IN||q
rangamati|Rangamati|BD||q
rangel|Rangel|AO||r
rangendingen|Rangendingen|DE|bw|m
rangkasbitung|Rangkasbitung|ID||r
rangpur|Rangpur|BD||t
rangsdorf|Rangsdorf|DE|bb|n
raniganj|Rānīganj|IN||r
ranipet|Rānipet|IN||s
ransart|Ransart|BE|WA|n
ransbach baumbach|Ransbach-Baumbach|DE|rp|m
ransdaal|Ransdaal|NL|LI|j
ranstadt|Ranstadt|DE|he|m
ranst|Ranst|BE|VL|o
rantauprapat|Rantauprapat|ID||q
ranyah|Rānyah|IQ||q
raposo tavares|Raposo Tavares|BR||q
ras al khaimah|Ras Al Khaimah|AE||s
rasapudipalem|Rasapūdipalem|IN||u
rasht|Rasht|IR||t
rastatt|Rastatt|DE|bw|p
rastede|Rastede|DE|ni|o
ratekau|Ratekau|DE|sh|n
rathenow|Rathenow|DE|bb|o
rath|Rath|DE|nw|n
ratingen|Ratingen|DE|nw|q
ratlam|Ratlām|IN||s
ratzeburg|Ratzeburg|DE|sh|n
raubling|Raubling|DE|by|n
rauenberg|Rauenberg|DE|bw|m
raunheim|Raunheim|DE|he|n
raurkela industrial township|Raurkela Industrial Township|IN||r
ravels|Ravels|BE|VL|n
ravensburg|Ravensburg|DE|bw|p
ravenstein|Ravenstein|NL|NB|k
rawalpindi|Rawalpindi|PK||v
rawang|Rawang|MY||r
rawson|Rawson|AR||q
rayon ktz|Rayon KTZ|UA||r
rayong|Rayong|TH||q
reading|Reading|GB||s
rebecq rognon|Rebecq-Rognon|BE|WA|n
recanto das emas|Recanto das Emas|BR||q
rechberghausen|Rechberghausen|DE|bw|m
recife|Recife|BR||u
recke|Recke|DE|nw|n
recklinghausen|Recklinghausen|DE|nw|q
red deer|Red Deer|CA||q
rednitzhembach|Rednitzhembach|DE|by|m
reduzum|Reduzum|NL|FR|j
reek|Reek|NL|NB|k
rees|Rees|DE|nw|o
reet|Reet|BE|VL|m
reeuwijk|Reeuwijk|NL|ZH|n
regensburg|Regensburg|DE|by|r
regenstauf|Regenstauf|DE|by|n
regen|Regen|DE|by|n
reggio calabria|Reggio Calabria|IT||r
reggio nell emilia|Reggio nell'Emilia|IT||r
regina|Regina|CA||r
rehau|Rehau|DE|by|n
rehburg loccum|Rehburg-Loccum|DE|ni|n
rehovot|Reẖovot|IL||r
reichelsheim|Reichelsheim|DE|he|n
reichenau|Reichenau|DE|bw|m
reichenbach an der fils|Reichenbach an der Fils|DE|bw|m
reichenbach vogtland|Reichenbach/Vogtland|DE|sn|o
reichertshofen|Reichertshofen|DE|by|m
reijmerstok|Reijmerstok|NL|LI|j
reilingen|Reilingen|DE|bw|m
reims|Reims|FR||r
reinbek|Reinbek|DE|sh|o
reinfeld|Reinfeld|DE|sh|n
reinhausen|Reinhausen|DE|by|n
reinheim|Reinheim|DE|he|o
reinickendorf|Reinickendorf|DE|be|q
reinsdorf|Reinsdorf|DE|sn|n
reisbach|Reisbach|DE|by|m
reiskirchen|Reiskirchen|DE|he|n
reitdiep|Reitdiep|NL|GR|l
reken|Reken|DE|nw|m
relizane|Relizane|DZ||q
rellingen|Rellingen|DE|sh|n
remagen|Remagen|DE|rp|n
remicourt|Remicourt|BE|WA|m
remscheid|Remscheid|DE|nw|q
remseck am neckar|Remseck am Neckar|DE|bw|o
renala khurd|Renala Khurd|PK||q
renca|Renca|CL||r
renchen|Renchen|DE|bw|m
rendsburg|Rendsburg|DE|sh|o
renesse|Renesse|NL|ZE|k
rengasdengklok|Rengasdengklok|ID||r
renkum|Renkum|NL|GE|n
rennertshofen|Rennertshofen|DE|by|m
rennes|Rennes|FR||r
renningen|Renningen|DE|bw|o
reno|Reno|US||s
renswoude|Renswoude|NL|UT|l
renton|Renton|US||q
reppenstedt|Reppenstedt|DE|ni|m
resende|Resende|BR||q
resistencia|Resistencia|AR||s
ressano garcia|Ressano Garcia|MZ||q
retie|Retie|BE|VL|m
retiro|Retiro|ES||q
reusel|Reusel|NL|NB|m
reus|Reus|ES||q
reutlingen|Reutlingen|DE|bw|q
reuver|Reuver|NL|LI|m
rewari|Rewāri|IN||r
rewa|Rewa|IN||r
reykjavik|Reykjavík|IS||q
reynosa|Reynosa|MX||t
rhade|Rhade|DE|nw|m
rheda wiedenbruck|Rheda-Wiedenbrück|DE|nw|p
rheden|Rheden|NL|GE|m
rhede|Rhede|DE|nw|o
rheezerveen|Rheezerveen|NL|OV|j
rheinau|Rheinau|DE|bw|n
rheinbach|Rheinbach|DE|nw|o
rheinberg|Rheinberg|DE|nw|o
rheine|Rheine|DE|nw|q
rheinfelden|Rheinfelden|DE|bw|p
rheinhausen|Rheinhausen|DE|nw|q
rheinland pfalz||DE|=|a
rheinsberg|Rheinsberg|DE|bb|n
rheinstetten|Rheinstetten|DE|bw|o
rhenen|Rhenen|NL|UT|o
rhenoy|Rhenoy|NL|GE|j
rheurdt|Rheurdt|DE|nw|m
rhoon|Rhoon|NL|ZH|o
riacho fundo ii|Riacho Fundo II|BR||q
rialto|Rialto|US||q
ribeirao das neves|Ribeirão das Neves|BR||s
ribeirao pires|Ribeirão Pires|BR||q
ribeirao preto|Ribeirão Preto|BR||t
ribnitz damgarten|Ribnitz-Damgarten|DE|mv|n
richards bay|Richards Bay|ZA||r
richardson|Richardson|US||q
richmond hill|Richmond Hill|CA||r
richmond|Richmond|CA||r
richmond|Richmond|US||r
ricklingen|Ricklingen|DE|ni|n
ridderkerk|Ridderkerk|NL|ZH|p
riedenberg|Riedenberg|DE|bw|m
riedenburg|Riedenburg|DE|by|m
riedering|Riedering|DE|by|m
riedlingen|Riedlingen|DE|bw|n
riedstadt|Riedstadt|DE|he|o
riegelsberg|Riegelsberg|DE|sl|n
riehl|Riehl|DE|nw|n
rielasingen worblingen|Rielasingen-Worblingen|DE|bw|n
riemst|Riemst|BE|VL|n
riesa|Riesa|DE|sn|o
rietberg|Rietberg|DE|nw|o
riethoven|Riethoven|NL|NB|l
rietmolen|Rietmolen|NL|GE|j
riga|Riga|LV||t
rijckholt|Rijckholt|NL|LI|j
rijeka|Rijeka|HR||q
rijen|Rijen|NL|NB|n
rijkevorsel|Rijkevorsel|BE|VL|n
rijmenam|Rijmenam|BE|VL|m
rijnmond||NL|=|a
rijnsaterwoude|Rijnsaterwoude|NL|ZH|k
rijnsburg|Rijnsburg|NL|ZH|m
rijpwetering|Rijpwetering|NL|ZH|k
rijsbergen|Rijsbergen|NL|NB|m
rijsel||FR||r
rijsenhout|Rijsenhout|NL|NH|m
rijsoord|Rijsoord|NL|ZH|l
rijssen|Rijssen|NL|OV|o
rijswijk|Rijswijk|NL|NB|k
rijswijk|Rijswijk|NL|ZH|p
rillaar|Rillaar|BE|VL|m
rimbach|Rimbach|DE|he|n
rimburg|Rimburg|NL|LI|j
rimini|Rimini|IT||r
rimpar|Rimpar|DE|by|m
rinsumageast|Rinsumageast|NL|FR|j
rinteln|Rinteln|DE|ni|o
rio branco|Rio Branco|BR||s
rio claro|Rio Claro|BR||r
rio cuarto|Río Cuarto|AR||r
rio das ostras|Rio das Ostras|BR||r
rio de janeiro|Rio de Janeiro|BR||w
rio grande|Rio Grande|BR||r
rio pequeno|Rio Pequeno|BR||r
rio verde|Rio Verde|BR||r
riobamba|Riobamba|EC||s
riohacha|Riohacha|CO||r
rionegro|Rionegro|CO||q
rishon letsiyyon|Rishon LeTsiyyon|IL||r
rishra|Rishra|IN||q
rissen|Rissen|DE|hh|n
ritterhude|Ritterhude|DE|ni|n
riverside|Riverside|US||s
riviere des prairies pointe aux trembles|Rivière-des-Prairies–Pointe-aux-Trembles|CA||q
rivierenkwartier|Rivierenkwartier|NL|GE|l
rivne|Rivne|UA||r
rixensart|Rixensart|BE|WA|o
riyadh|Riyadh|SA||w
rize|Rize|TR||q
rizhao|Rizhao|CN||t
roanoke|Roanoke|US||q
robat karim|Robāţ Karīm|IR||q
robel|Röbel|DE|mv|m
robertsonpet|Robertsonpet|IN||r
rochefort|Rochefort|BE|WA|n
rochester|Rochester|US||r
rochlitz|Rochlitz|DE|sn|m
rockanje|Rockanje|NL|ZH|k
rockenhausen|Rockenhausen|DE|rp|m
rockford|Rockford|US||r
rocourt|Rocourt|BE|WA|m
rodalben|Rodalben|DE|rp|m
rodenbach|Rodenbach|DE|he|n
rodenberg|Rodenberg|DE|ni|m
rodenkirchen|Rodenkirchen|DE|nw|q
rodental|Rödental|DE|by|n
roden|Roden|NL|DR|m
rodewisch|Rodewisch|DE|sn|m
rodgau|Rodgau|DE|he|p
rodinghausen|Rödinghausen|DE|nw|n
roding|Roding|DE|by|n
rodriguez|Rodriguez|PH||r
roelofarendsveen|Roelofarendsveen|NL|ZH|l
roermond|Roermond|NL|LI|p
roeselare|Roeselare|BE|VL|p
roetgen|Roetgen|DE|nw|m
rohini|Rohini|IN||t
rohrbach|Rohrbach|DE|by|m
rohrdorf|Rohrdorf|DE|by|m
rohrmoos|Röhrmoos|DE|by|m
rohr|Rohr|DE|bw|m
rohtak|Rohtak|IN||s
rolde|Rolde|NL|DR|l
roma||IT||v
rombergpark lucklemberg|Rombergpark-Lücklemberg|DE|nw|m
rome|Rome|IT||v
rommerskirchen|Rommerskirchen|DE|nw|m
rom||IT||v
rondonopolis|Rondonópolis|BR||r
ronneburg|Ronneburg|DE|th|m
ronnenberg|Ronnenberg|DE|ni|o
ronse|Ronse|BE|VL|o
roodepoort|Roodepoort|ZA||s
roodeschool|Roodeschool|NL|GR|j
roorkee|Roorkee|IN||q
roosendaal|Roosendaal|NL|NB|q
roosteren|Roosteren|NL|LI|k
rosario|Rosario|AR||t
rosario|Rosario|PH||q
rosarito|Rosarito|MX||q
rosbach vor der hohe|Rosbach vor der Höhe|DE|he|n
rosdorf|Rosdorf|DE|ni|n
rosemont la petite patrie|Rosemont–La Petite-Patrie|CA||r
rosenfeld|Rosenfeld|DE|bw|m
rosenheim|Rosenheim|DE|by|p
rosenthal|Rosenthal|DE|be|n
rosetta|Rosetta|EG||s
roseville|Roseville|US||q
rosrath|Rösrath|DE|nw|o
rossdorf|Roßdorf|DE|he|n
rosslau|Roßlau|DE|st|n
rossleben|Roßleben|DE|th|m
rosstal|Roßtal|DE|by|n
rossum|Rossum|NL|GE|l
rossum|Rossum|NL|OV|k
rosswein|Roßwein|DE|sn|m
rostock|Rostock|DE|mv|r
rostov on don|Rostov-on-Don|RU||u
rot am see|Rot am See|DE|bw|m
rotenburg an der fulda|Rotenburg an der Fulda|DE|he|n
rotenburg|Rotenburg|DE|ni|o
rothem|Rothem|NL|LI|k
rothenbach an der pegnitz|Röthenbach an der Pegnitz|DE|by|n
rothenburg ob der tauber|Rothenburg ob der Tauber|DE|by|n
rothenburgsort|Rothenburgsort|DE|hh|n
rothenburg|Rothenburg|DE|ni|n
rothenburg|Rothenburg|DE|sn|m
rotherbaum|Rotherbaum|DE|hh|o
rotherham|Rotherham|GB||q
roth|Roth|DE|by|o
rotselaar|Rotselaar|BE|VL|n
rotsterhaule|Rotsterhaule|NL|FR|j
rottach egern|Rottach-Egern|DE|by|m
rottenburg an der laaber|Rottenburg an der Laaber|DE|by|m
rottenburg|Rottenburg|DE|bw|p
rottendorf|Rottendorf|DE|by|m
rotterdam|Rotterdam|NL|ZH|t
rottevalle|Rottevalle|NL|FR|k
rottgen|Röttgen|DE|nw|m
rotthalmunster|Rotthalmünster|DE|by|m
rottum|Rottum|NL|FR|j
rottweil|Rottweil|DE|bw|o
rot|Rot|DE|bw|m
rouen|Rouen|FR||q
rouiba|Rouiba|DZ||q
round rock|Round Rock|US||q
rourkela|Rourkela|IN||s
roux|Roux|BE|WA|n
roxas city|Roxas City|PH||r
roxel|Roxel|DE|nw|n
rozenburg|Rozenburg|NL|ZH|n
rozendaal|Rozendaal|NL|GE|k
rubtsovsk|Rubtsovsk|RU||r
rucphen|Rucphen|NL|NB|l
ruda slaska|Ruda Śląska|PL||r
ruddervoorde|Ruddervoorde|BE|VL|m
rudersberg|Rudersberg|DE|bw|n
rudesheim am rhein|Rüdesheim am Rhein|DE|he|n
rudnyy|Rudnyy|KZ||q
rudolstadt|Rudolstadt|DE|th|o
rudow|Rudow|DE|be|p
rudrapur|Rudrapur|IN||r
rufisque est|Rufisque est|SN||r
rufisque|Rufisque|SN||s
rugao|Rugao|CN||r
rugge|Rugge|NL|ZH|l
ruhla|Ruhla|DE|th|m
ruhpolding|Ruhpolding|DE|by|m
ruhrgebiet||DE|=|a
ruhstorf|Ruhstorf|DE|by|m
rui an|Rui’an|CN||t
ruinen|Ruinen|NL|DR|l
ruinerwold|Ruinerwold|NL|DR|l
ruiru|Ruiru|KE||s
ruisbroek|Ruisbroek|BE|VL|m
ruiselede|Ruiselede|BE|VL|m
rulzheim|Rülzheim|DE|rp|m
rumbeke|Rumbeke|BE|VL|n
rummelsburg|Rummelsburg|DE|be|o
rumpt|Rumpt|NL|GE|j
rumst|Rumst|BE|VL|n
runkel|Runkel|DE|he|n
ruppichteroth|Ruppichteroth|DE|nw|n
ruqi|Ruqi|SO||r
ruse|Ruse|BG||q
russeifa|Russeifa|JO||s
russelsheim am main|Rüsselsheim am Main|DE|he|p
rustaq|Rustaq|OM||q
rustavi|Rustavi|GE||q
rustenburg|Rustenburg|ZA||s
rutchenkivskyi|Rutchenkivskyi|UA||r
rutesheim|Rutesheim|DE|bw|n
ruthen|Rüthen|DE|nw|n
rutten|Rutten|NL|FL|k
ruurlo|Ruurlo|NL|GE|m
ryazanskiy|Ryazanskiy|RU||q
ryazan|Ryazan’|RU||t
rybinsk|Rybinsk|RU||r
rybnik|Rybnik|PL||r
ryptsjerk|Ryptsjerk|NL|FR|j
rzeszow|Rzeszów|PL||r
s gravendeel|s-Gravendeel|NL|ZH|n
s gravenhage|Den Haag|NL|ZH|s
s gravenland|'s-Gravenland|NL|ZH|n
s gravenmoer|'s Gravenmoer|NL|NB|l
s gravenwezel|'s-Gravenwezel|BE|VL|m
s gravenzande|'s-Gravenzande|NL|ZH|o
s heerenberg|'s-Heerenberg|NL|GE|m
s hertogenbosch|Den Bosch|NL|NB|r
sa dec|Sa Dec|VN||r
saaba|Saaba|BF||r
saalfeld|Saalfeld|DE|th|o
saal|Saal|DE|by|m
saanich|Saanich|CA||q
saarbrucken|Saarbrücken|DE|sl|r
saarburg|Saarburg|DE|rp|m
saarland||DE|=|a
saarlouis|Saarlouis|DE|sl|p
saarwellingen|Saarwellingen|DE|sl|n
saasveld|Saasveld|NL|OV|j
sabadell|Sabadell|ES||r
sabah as salim|Şabāḩ as Sālim|KW||r
sabanalarga|Sabanalarga|CO||q
sabara|Sabará|BR||q
sabha|Sabha|LY||r
sabt alalayah|Sabt Alalayah|SA||q
sabya|Şabyā|SA||r
sabzevar|Sabzevar|IR||r
sacaba|Sacaba|BO||r
sachsen anhalt||DE|=|a
sachsenheim|Sachsenheim|DE|bw|o
sachsen||DE|=|a
sacoma|Sacomã|BR||r
sacramento|Sacramento|US||t
saddiqabad|Saddiqabad|PK||s
sadr city|Sadr City|IQ||u
saerbeck|Saerbeck|DE|nw|m
safi|Safi|MA||s
sagamihara|Sagamihara|JP||t
saga|Saga|JP||r
saguenay|Saguenay|CA||r
saham|Şaḩam|OM||r
saharanpur|Sahāranpur|IN||s
saharsa|Saharsa|IN||r
sahiwal|Sahiwal|PK||t
sahlkamp|Sahlkamp|DE|ni|n
sai mai|Sai Mai|TH||r
saida|Saïda|DZ||r
saidpur|Saidpur|BD||r
saijo|Saijō|JP||q
saint denis|Saint-Denis|RE||r
saint etienne|Saint-Étienne|FR||r
saint georges sur meuse|Saint-Georges-sur-Meuse|BE|WA|m
saint ghislain|Saint-Ghislain|BE|WA|o
saint gilles|Saint-Gilles|BE|BR|p
saint hubert|Saint-Hubert|BE|WA|m
saint josse ten noode|Saint-Josse-ten-Noode|BE|BR|o
saint louis de terrebonne|Saint-Louis-de-Terrebonne|CA||q
saint louis|Saint-Louis|SN||r
saint marc|Saint-Marc|HT||s
saint nicolas|Saint-Nicolas|BE|WA|o
saint paul|Saint-Paul|RE||q
saint paul|Saint Paul|US||s
saint petersburg|Saint Petersburg|RU||w
saint peters|Saint Peters|GB||q
saint quentin en yvelines|Saint-Quentin-en-Yvelines|FR||r
saint servais|Saint-Servais|BE|WA|n
saint vaast|Saint-Vaast|BE|WA|m
saint vith|Saint-Vith|BE|WA|n
sainte foy|Sainte-Foy|CA||q
saitama|Saitama|JP||u
sakado|Sakado|JP||q
sakai|Sakai|JP||t
sakakah|Sakakah|SA||q
sakata|Sakata|JP||q
sakiet ed daier|Sakiet ed Daier|TN||q
sakiet ez zit|Sakiet ez Zit|TN||q
saki|Saki|NG||r
sakura|Sakura|JP||r
salach|Salach|DE|bw|m
salalah|Şalālah|OM||r
salamanca|Salamanca|ES||r
salamanca|Salamanca|MX||r
salaqi|Salaqi|CN||q
salatiga|Salatiga|ID||r
salavat|Salavat|RU||r
salderes|Salderes|NL|NB|l
sale al jadida|Salé Al Jadida|MA||r
salem|Salem|DE|bw|n
salem|Salem|IN||t
salem|Salem|US||r
salerno|Salerno|IT||q
sale|Salé|MA||t
salford|Salford|GB||q
salihli|Salihli|TR||q
salinas|Salinas|US||r
salland||NL|=|a
salt lake city|Salt Lake City|US||r
salta|Salta|AR||s
saltillo|Saltillo|MX||t
saltivka|Saltivka|UA||s
salto|Salto|BR||q
salto|Salto|UY||q
salvador|Salvador|BR||v
salvaleon de higuey|Salvaleón de Higüey|DO||q
salzbergen|Salzbergen|DE|ni|m
salzburg|Salzburg|AT||r
salzgitter|Salzgitter|DE|ni|q
salzhemmendorf|Salzhemmendorf|DE|ni|n
salzkotten|Salzkotten|DE|nw|o
salzweg|Salzweg|DE|by|m
sam son|Sầm Sơn|VN||q
samalut|Samālūţ|EG||r
samambaia|Samambaia|BR||r
samandag|Samandağ|TR||q
samara|Samara|RU||u
samarinda|Samarinda|ID||t
samarkand|Samarkand|UZ||t
samarra|Sāmarrā’|IQ||r
sambalpur|Sambalpur|IN||r
samba|Samba|AO||s
sambhal|Sambhal|IN||r
sambizanga|Sambizanga|AO||r
sambrial|Sambrial|PK||q
sampit|Sampit|ID||r
samsun|Samsun|TR||s
samut prakan|Samut Prakan|TH||s
san antonio|San Antonio|US||u
san bernardino|San Bernardino|US||r
san bernardo|San Bernardo|CL||r
san blas canillejas|San Blas-Canillejas|ES||r
san carlos del zulia|San Carlos del Zulia|VE||q
san carlos|San Carlos|VE||q
san cristobal de las casas|San Cristóbal de las Casas|MX||r
san cristobal|San Cristóbal|DO||r
san cristobal|San Cristóbal|VE||s
san diego|San Diego|US||u
san felipe|San Felipe|VE||r
san fernando de apure|San Fernando de Apure|VE||r
san fernando|San Fernando|PH||r
san francisco de borja|San Francisco De Borja|PE||q
san francisco de macoris|San Francisco de Macorís|DO||q
san francisco|San Francisco|US||t
san jose del cabo|San José del Cabo|MX||r
san jose del monte|San Jose del Monte|PH||s
san jose|San José|CR||s
san jose|San Jose|PH||r
san jose|San Jose|US||t
san juan de los morros|San Juan de los Morros|VE||r
san juan del rio|San Juan del Río|MX||r
san juan sacatepequez|San Juan Sacatepéquez|GT||r
san juan|San Juan|AR||q
san juan|San Juan|PH||r
san juan|San Juan|PR||s
san justo|San Justo|AR||q
san lorenzo|San Lorenzo|PY||r
san luis potosi|San Luis Potosí|MX||t
san luis rio colorado|San Luis Río Colorado|MX||r
san luis|San Luis|AR||r
san martin texmelucan de labastida|San Martin Texmelucan de Labastida|MX||r
san martin|San Martin|PE||q
san mateo|San Mateo|PH||r
san mateo|San Mateo|US||q
san miguel de allende|San Miguel de Allende|MX||r
san miguel de tucuman|San Miguel de Tucumán|AR||t
san miguel del padron|San Miguel del Padrón|CU||r
san miguelito|San Miguelito|PA||s
san miguel|San Miguel|AR||r
san miguel|San Miguel|SV||r
san nicolas de los arroyos|San Nicolás de los Arroyos|AR||r
san nicolas de los garza|San Nicolás de los Garza|MX||s
san pablo de las salinas|San Pablo de las Salinas|MX||r
san pablo|San Pablo|PH||s
san pedro de la paz|San Pedro de la Paz|CL||q
san pedro de macoris|San Pedro de Macorís|DO||r
san pedro garza garcia|San Pedro Garza García|MX||r
san pedro sula|San Pedro Sula|HN||t
san pedro|San-Pédro|CI||s
san pedro|San Pedro|PH||s
san rafael|San Rafael|AR||q
san salvador de jujuy|San Salvador de Jujuy|AR||r
san salvador|San Salvador|SV||t
san tung chung hang|San Tung Chung Hang|HK||q
sanaa|Sanaa|YE||u
sanandaj|Sanandaj|IR||s
sancaktepe|Sancaktepe|TR||s
sancti spiritus|Sancti Spíritus|CU||q
sandacho|Sandachō|JP||r
sandakan|Sandakan|MY||s
sandersdorf|Sandersdorf|DE|st|m
sande|Sande|DE|ni|n
sandhausen|Sandhausen|DE|bw|n
sandy springs|Sandy Springs|US||q
sangerhausen|Sangerhausen|DE|st|o
sangju|Sangju|KR||q
sangla hill|Sangla Hill|PK||q
sangli|Sāngli|IN||t
sanhe|Sanhe|CN||t
sankt augustin|Sankt Augustin|DE|nw|p
sankt georgen im schwarzwald|Sankt Georgen im Schwarzwald|DE|bw|n
sankt ingbert|Sankt Ingbert|DE|sl|p
sankt johann|Sankt Johann|DE|bw|m
sankt leon rot|Sankt Leon-Rot|DE|bw|n
sankt leon|Sankt Leon|DE|bw|m
sankt wendel|Sankt Wendel|DE|sl|o
sanl urfa|Şanlıurfa|TR||s
sanmenxia|Sanmenxia|CN||t
sanming|Sanming|CN||t
sano|Sano|JP||q
sanshui|Sanshui|CN||r
sant andreu|Sant Andreu|ES||r
sant marti|Sant Martí|ES||r
santa ana|Santa Ana|SV||r
santa ana|Santa Ana|US||s
santa anita los ficus|Santa Anita - Los Ficus|PE||r
santa barbara d oeste|Santa Bárbara d'Oeste|BR||r
santa catarina|Santa Catarina|MX||s
santa clara|Santa Clara|CU||r
santa clara|Santa Clara|US||q
santa clarita|Santa Clarita|US||r
santa coloma de gramenet|Santa Coloma de Gramenet|ES||q
santa cruz de la sierra|Santa Cruz de la Sierra|BO||u
santa cruz de tenerife|Santa Cruz de Tenerife|ES||r
santa cruz do sul|Santa Cruz do Sul|BR||r
santa cruz|Santa Cruz|PH||q
santa fe|Santa Fe|AR||s
santa lucia cotzumalguapa|Santa Lucía Cotzumalguapa|GT||q
santa luzia|Santa Luzia|BR||r
santa maria|Santa Maria|BR||s
santa maria|Santa Maria|US||q
santa marta|Santa Marta|CO||s
santa rita|Santa Rita|BR||r
santa rosa|Santa Rosa|AR||q
santa rosa|Santa Rosa|PH||r
santa rosa|Santa Rosa|US||r
santa tecla|Santa Tecla|SV||q
santa teresa del tuy|Santa Teresa del Tuy|VE||s
santana de parnaiba|Santana de Parnaíba|BR||r
santana|Santana|BR||q
santander|Santander|ES||r
santarem|Santarém|BR||r
santiago de cuba|Santiago de Cuba|CU||t
santiago de los caballeros|Santiago de los Caballeros|DO||u
santiago de queretaro|Santiago de Querétaro|MX||u
santiago de surco|Santiago de Surco|PE||r
santiago del estero|Santiago del Estero|AR||r
santiago|Santiago|CL||w
santiago|Santiago|PH||q
santo andre|Santo André|BR||t
santo antonio de jesus|Santo Antônio de Jesus|BR||q
santo antonio|Santo António|CN||q
santo domingo de los colorados|Santo Domingo de los Colorados|EC||s
santo domingo este|Santo Domingo Este|DO||t
santo domingo oeste|Santo Domingo Oeste|DO||t
santo domingo|Santo Domingo|DO||v
santol|Santol|PH||s
santos|Santos|BR||s
sants montjuic|Sants-Montjuïc|ES||r
sanxia|Sanxia|TW||q
sanya|Sanya|CN||t
san|San|ML||q
sao bernardo do campo|São Bernardo do Campo|BR||t
sao caetano do sul|São Caetano do Sul|BR||r
sao carlos|São Carlos|BR||r
sao goncalo do amarante|São Gonçalo do Amarante|BR||q
sao joao de meriti|São João de Meriti|BR||s
sao jose de ribamar|São José de Ribamar|BR||r
sao jose do rio preto|São José do Rio Preto|BR||s
sao jose dos campos|São José dos Campos|BR||t
sao jose dos pinhais|São José dos Pinhais|BR||s
sao jose|São José|BR||s
sao leopoldo|São Leopoldo|BR||r
sao lourenco da mata|São Lourenço da Mata|BR||q
sao lucas|Sao Lucas|BR||r
sao luis|São Luís|BR||t
sao mateus|São Mateus|BR||r
sao paulo|São Paulo|BR||x
sao pedro da aldeia|São Pedro da Aldeia|BR||q
sao rafael|Sao Rafael|BR||r
sao vicente|São Vicente|BR||s
sapele|Sapele|NG||s
sapopemba|Sapopemba|BR||s
sappemeer|Sappemeer|NL|GR|n
sapporo|Sapporo|JP||u
sapucaia do sul|Sapucaia do Sul|BR||r
saqqez|Saqqez|IR||r
sarajevo|Sarajevo|BA||t
sarandi|Sarandi|BR||q
saransk|Saransk|RU||s
saratov|Saratov|RU||t
sargodha|Sargodha|PK||t
sarh|Sarh|TD||r
sariwon si|Sariwŏn-si|KP||s
sari|Sari|IR||r
sarria sant gervasi|Sarrià-Sant Gervasi|ES||r
sarstedt|Sarstedt|DE|ni|o
sas van gent|Sas van Gent|NL|ZE|l
sasaram|Sasarām|IN||r
sasbach|Sasbach|DE|bw|m
sasebo|Sasebo|JP||r
sasel|Sasel|DE|hh|o
saskatoon|Saskatoon|CA||s
sasolburg|Sasolburg|ZA||r
sassenberg|Sassenberg|DE|nw|n
sassenburg|Sassenburg|DE|ni|n
sassenheim|Sassenheim|NL|ZH|n
sassnitz|Sassnitz|DE|mv|n
satara|Satara|IN||q
satkhira|Sātkhira|BD||q
satna|Satna|IN||s
satteldorf|Satteldorf|DE|bw|m
satu mare|Satu Mare|RO||q
sauerlach|Sauerlach|DE|by|m
saugor|Saugor|IN||s
saurimo|Saurimo|AO||s
sauveniere|Sauvenière|BE|WA|m
sauwerd|Sauwerd|NL|GR|j
savannah|Savannah|US||r
savannakhet|Savannakhet|LA||q
savar|Savar|BD||s
saveh|Sāveh|IR||r
sawai madhopur|Sawai Madhopur|IN||q
sawangan|Sawangan|ID||r
sayama|Sayama|JP||r
schaafheim|Schaafheim|DE|he|n
schaerbeek|Schaerbeek|BE|BR|r
schaftlarn|Schäftlarn|DE|by|m
schagen|Schagen|NL|NH|o
schagerbrug|Schagerbrug|NL|NH|k
schaijk|Schaijk|NL|NB|m
schalkhaar|Schalkhaar|NL|OV|m
schalksmuhle|Schalksmühle|DE|nw|n
schalkwijk|Schalkwijk|NL|NH|j
schallstadt|Schallstadt|DE|bw|m
scharbeutz|Scharbeutz|DE|sh|n
scharendijke|Scharendijke|NL|ZE|k
scharmer|Scharmer|NL|GR|j
scharnegoutum|Scharnegoutum|NL|FR|k
scharnhorst ost|Scharnhorst-Ost|DE|nw|n
scharnhorst|Scharnhorst|DE|nw|o
scharn|Scharn|NL|LI|m
scharsterbrug|Scharsterbrug|NL|FR|j
scheemda|Scheemda|NL|GR|l
scheessel|Scheeßel|DE|ni|n
schelklingen|Schelklingen|DE|bw|m
schellerten|Schellerten|DE|ni|n
schelle|Schelle|BE|VL|m
schellinkhout|Schellinkhout|NL|NH|j
schelluinen|Schelluinen|NL|ZH|k
schepdaal|Schepdaal|BE|VL|m
schermbeck|Schermbeck|DE|nw|n
schermerhorn|Schermerhorn|NL|NH|k
scherpenheuvel|Scherpenheuvel|BE|VL|m
scherpenisse|Scherpenisse|NL|ZE|k
scherpenzeel|Scherpenzeel|NL|GE|n
schesslitz|Scheßlitz|DE|by|m
scheveningen den haag|Den Haag|NL|ZH|s
scheveningen|Scheveningen|NL|ZH|o
schiebroek|Schiebroek|NL|ZH|n
schiedam|Schiedam|NL|ZH|q
schieder schwalenberg|Schieder-Schwalenberg|DE|nw|n
schierling|Schierling|DE|by|m
schiermonnikoog|Schiermonnikoog|NL|FR|j
schierstein|Schierstein|DE|he|n
schiffdorf|Schiffdorf|DE|ni|n
schifferstadt|Schifferstadt|DE|rp|o
schiffweiler|Schiffweiler|DE|sl|n
schijf|Schijf|NL|NB|j
schijndel|Schijndel|NL|NB|o
schilberg|Schilberg|NL|LI|k
schilde|Schilde|BE|VL|o
schildwolde|Schildwolde|NL|GR|k
schilksee|Schilksee|DE|sh|m
schimmert|Schimmert|NL|LI|l
schin op geul|Schin op Geul|NL|LI|j
schinnen|Schinnen|NL|LI|k
schinveld|Schinveld|NL|LI|m
schipborg|Schipborg|NL|DR|j
schipkau|Schipkau|DE|bb|m
schipluiden|Schipluiden|NL|ZH|l
schkeuditz|Schkeuditz|DE|sn|o
schladen|Schladen|DE|ni|m
schlangenbad|Schlangenbad|DE|he|m
schlangen|Schlangen|DE|nw|n
schleiden|Schleiden|DE|nw|n
schleiz|Schleiz|DE|th|n
schleswig holstein||DE|=|a
schleswig|Schleswig|DE|sh|o
schleusingen|Schleusingen|DE|th|m
schliengen|Schliengen|DE|bw|m
schliersee|Schliersee|DE|by|m
schlitz|Schlitz|DE|he|n
schluchtern|Schlüchtern|DE|he|o
schlusselfeld|Schlüsselfeld|DE|by|m
schmalkalden|Schmalkalden|DE|th|o
schmallenberg|Schmallenberg|DE|nw|o
schmargendorf|Schmargendorf|DE|be|o
schmelz|Schmelz|DE|sl|o
schmitten|Schmitten|DE|he|n
schmolln|Schmölln|DE|th|n
schnaittach|Schnaittach|DE|by|n
schneeberg|Schneeberg|DE|sn|o
schnelsen|Schnelsen|DE|hh|o
schneverdingen|Schneverdingen|DE|ni|o
schoffengrund|Schöffengrund|DE|he|m
schollnach|Schöllnach|DE|by|m
schomberg|Schömberg|DE|bw|n
schonaich|Schönaich|DE|bw|n
schonau am konigssee|Schönau am Königssee|DE|by|m
schonebeck|Schönebeck|DE|st|o
schoneberg|Schöneberg|DE|be|q
schonefeld|Schönefeld|DE|bb|n
schoneiche|Schöneiche|DE|bb|n
schonenberg kubelberg|Schönenberg-Kübelberg|DE|rp|m
schongau|Schongau|DE|by|n
schonheide|Schönheide|DE|sn|m
schoningen|Schöningen|DE|ni|n
schonkirchen|Schönkirchen|DE|sh|m
schonungen|Schonungen|DE|by|n
schoondijke|Schoondijke|NL|ZE|k
schoonebeek|Schoonebeek|NL|DR|l
schoonhoven|Schoonhoven|NL|ZH|n
schoonoord|Schoonoord|NL|DR|k
schoonrewoerd|Schoonrewoerd|NL|UT|k
schoorl|Schoorl|NL|NH|m
schopfheim|Schopfheim|DE|bw|o
schoppenstedt|Schöppenstedt|DE|ni|m
schoppingen|Schöppingen|DE|nw|m
schorndorf|Schorndorf|DE|bw|p
schortens|Schortens|DE|ni|o
schoten|Schoten|BE|VL|p
schotland||GB|==|a
schotten|Schotten|DE|he|n
schramberg|Schramberg|DE|bw|o
schriek|Schriek|BE|VL|m
schriesheim|Schriesheim|DE|bw|n
schrobenhausen|Schrobenhausen|DE|by|n
schrozberg|Schrozberg|DE|bw|m
schulzendorf|Schulzendorf|DE|bb|m
schuren|Schüren|DE|nw|n
schutsboom|Schutsboom|NL|NB|l
schuttersveld|Schuttersveld|NL|LI|j
schutterwald|Schutterwald|DE|bw|m
schuttorf|Schüttorf|DE|ni|n
schwaan|Schwaan|DE|mv|m
schwabach|Schwabach|DE|by|p
schwabisch gmund|Schwäbisch Gmünd|DE|bw|p
schwabisch hall|Schwäbisch Hall|DE|bw|p
schwabmunchen|Schwabmünchen|DE|by|n
schwaigern|Schwaigern|DE|bw|n
schwaig|Schwaig|DE|by|n
schwaikheim|Schwaikheim|DE|bw|n
schwalbach am taunus|Schwalbach am Taunus|DE|he|n
schwalbach|Schwalbach|DE|sl|o
schwalmstadt|Schwalmstadt|DE|he|o
schwalmtal|Schwalmtal|DE|nw|o
schwanau|Schwanau|DE|bw|m
schwandorf in bayern|Schwandorf in Bayern|DE|by|o
schwanewede|Schwanewede|DE|ni|o
schwarmstedt|Schwarmstedt|DE|ni|m
schwarzenbach an der saale|Schwarzenbach an der Saale|DE|by|n
schwarzenbek|Schwarzenbek|DE|sh|n
schwarzenberg|Schwarzenberg|DE|sn|n
schwarzenbruck|Schwarzenbruck|DE|by|n
schwarzenfeld|Schwarzenfeld|DE|by|m
schwarzheide|Schwarzheide|DE|bb|m
schweden||SE|==|a
schwedt oder|Schwedt (Oder)|DE|bb|p
schweich|Schweich|DE|rp|m
schweinfurt|Schweinfurt|DE|by|p
schweiz||CH|==|a
schwelm|Schwelm|DE|nw|o
schwendi|Schwendi|DE|bw|m
schwerin|Schwerin|DE|mv|q
schwerte|Schwerte|DE|nw|p
schwetzingen|Schwetzingen|DE|bw|o
schwieberdingen|Schwieberdingen|DE|bw|n
scotland||GB|==|a
scottsdale|Scottsdale|US||r
seattle|Seattle|US||t
sebeta|Sebeta|ET||q
sebnitz|Sebnitz|DE|sn|n
sechtem|Sechtem|DE|nw|m
sector 1|Sector 1|RO||r
sector 2|Sector 2|RO||s
sector 3|Sector 3|RO||s
sector 4|Sector 4|RO||s
sector 5|Sector 5|RO||s
sector 6|Sector 6|RO||s
secunderabad|Secunderabad|IN||r
seeb|Seeb|OM||s
seefeld|Seefeld|DE|by|m
seeheim jugenheim|Seeheim-Jugenheim|DE|he|o
seelbach|Seelbach|DE|bw|m
seelow|Seelow|DE|bb|m
seelze|Seelze|DE|ni|p
seesen|Seesen|DE|ni|o
seevetal|Seevetal|DE|ni|p
segou|Ségou|ML||r
seguela|Séguéla|CI||q
sehnde|Sehnde|DE|ni|o
sehore|Sehore|IN||q
seilles|Seilles|BE|WA|m
sejong|Sejong|KR||s
sejoumi|Sejoumi|TN||q
sekondi takoradi|Sekondi-Takoradi|GH||r
sekondi|Sekondi|GH||s
selayang baru utara|Selayang Baru Utara|MY||t
selb|Selb|DE|by|o
seligenstadt|Seligenstadt|DE|he|o
sellingen|Sellingen|NL|GR|k
selm|Selm|DE|nw|o
selters|Selters|DE|he|n
selwerd|Selwerd|NL|GR|m
semarang|Semarang|ID||u
sembawang estate|Sembawang Estate|SG||q
semey|Semey|KZ||s
semnan|Semnan|IR||q
senador canedo|Senador Canedo|BR||q
sendai|Sendai|JP||u
sendenhorst|Sendenhorst|DE|nw|n
senden|Senden|DE|by|o
senden|Senden|DE|nw|o
seneffe|Seneffe|BE|WA|n
senftenberg|Senftenberg|DE|bb|o
sengerema|Sengerema|TZ||q
sengkang new town|Sengkang New Town|SG||s
sennar|Sennar|SD||q
sentul|Sentul|MY||q
seogwipo|Seogwipo|KR||r
seongnam si|Seongnam-si|KR||t
seoni|Seoni|IN||q
seoul|Seoul|KR||x
sepang|Sepang|MY||r
sepatan|Sepatan|ID||q
seraing|Seraing|BE|WA|p
serangoon new town|Serangoon New Town|SG||q
serangoon|Serangoon|SG||q
serang|Serang|ID||t
serekunda|Serekunda|GM||s
seremban|Seremban|MY||s
sergeli|Sergeli|UZ||q
sergiyev posad|Sergiyev Posad|RU||q
seri kembangan|Seri Kembangan|MY||q
seri manjung|Seri Manjung|MY||q
serilingampalle|Serilingampalle|IN||r
serooskerke|Serooskerke|NL|ZE|k
serpukhov|Serpukhov|RU||q
serra|Serra|BR||s
sersheim|Sersheim|DE|bw|m
sertaozinho|Sertãozinho|BR||q
set ka lay|Set Ka Lay|MM||q
setagaya|Setagaya|JP||t
setapak|Setapak|MY||s
sete lagoas|Sete Lagoas|BR||r
setia alam|Setia Alam|MY||r
setif|Sétif|DZ||r
seto|Seto|JP||q
settat|Settat|MA||r
setubal|Setúbal|PT||q
seubersdorf|Seubersdorf|DE|by|m
sevastopol|Sevastopol|UA||t
sevenum|Sevenum|NL|LI|m
severnyy|Severnyy|RU||r
severodvinsk|Severodvinsk|RU||r
seversk|Seversk|RU||q
sevilla|Sevilla|ES||t
seville||ES||t
sexbierum|Sexbierum|NL|FR|k
sfax|Sfax|TN||s
sha tin|Sha Tin|HK||s
shabqadar|Shabqadar|PK||q
shache|Shache|CN||q
shagamu|Shagamu|NG||r
shah alam|Shah Alam|MY||t
shahdad kot|Shahdad Kot|PK||q
shahdadpur|Shahdadpur|PK||q
shahecheng|Shahecheng|CN||q
shahin shahr|Shāhīn Shahr|IR||r
shahjanpur|Shāhjānpur|IN||s
shahkot|Shahkot|PK||r
shahr e kord|Shahr-e Kord|IR||q
shahr e sadra|Shahr-e Ṣadrā|IR||q
shahrak e pardisan|Shahrak-e Pardīsān|IR||q
shahre jadide andisheh|Shahre Jadide Andisheh|IR||q
shahreza|Shahreẕā|IR||r
shahriar|Shahrīār|IR||s
shahrisabz|Shahrisabz|UZ||r
shahrud|Shahrud|IR||r
shahuwadi|Shahuwadi|IN||r
shahzadpur|Shāhzādpur|BD||q
shajing|Shajing|CN||q
shakargarh|Shakargarh|PK||q
shakhty|Shakhty|RU||r
sham shui po|Sham Shui Po|HK||s
shanghai|Shanghai|CN||y
shangluo|Shangluo|CN||t
shangqiu|Shangqiu|CN||u
shangrao|Shangrao|CN||u
shangri la|Shangri-La|CN||r
shangyu|Shangyu|CN||t
shangzhi|Shangzhi|CN||q
shanhaiguan|Shanhaiguan|CN||r
shantipur|Shāntipur|IN||r
shantou|Shantou|CN||v
shanwei|Shanwei|CN||s
shaoguan|Shaoguan|CN||t
shaoshan|Shaoshan|CN||q
shaowu|Shaowu|CN||q
shaoxing|Shaoxing|CN||v
shaoyang|Shaoyang|CN||t
shaping|Shaping|CN||q
sharjah|Sharjah|AE||u
shashamane|Shashamane|ET||r
shchukino|Shchukino|RU||q
shchyolkovo|Shchyolkovo|RU||q
sheepshead bay|Sheepshead Bay|US||q
sheffield|Sheffield|GB||t
shekhupura|Shekhupura|PK||t
shengavit|Shengavit|AM||r
shenglilu|Shenglilu|CN||r
shenyang|Shenyang|CN||w
shenzhen|Shenzhen|CN||y
sherbrooke|Sherbrooke|CA||q
sherpur|Sherpur|BD||q
shevchenkivskyi|Shevchenkivskyi|UA||r
shevchenko|Shevchenko|UA||r
shibganj|Shibganj|BD||s
shibin al kawm|Shibīn al Kawm|EG||s
shibuya|Shibuya|JP||r
shihezi|Shihezi|CN||t
shijiazhuang|Shijiazhuang|CN||v
shijie|Shijie|CN||r
shikarpur|Shikarpur|PK||r
shillong|Shillong|IN||r
shilong|Shilong|CN||q
shimla|Shimla|IN||r
shimonoseki|Shimonoseki|JP||s
shimotoda|Shimotoda|JP||r
shinagawa|Shinagawa|JP||s
shinjuku|Shinjuku|JP||s
shinyanga|Shinyanga|TZ||r
shiqiao|Shiqiao|CN||r
shiqi|Shiqi|CN||s
shiraz|Shiraz|IR||u
shivaji nagar|Shivaji Nagar|IN||t
shivamogga|Shivamogga|IN||s
shivpuri|Shivpuri|IN||r
shiyan|Shiyan|CN||v
shizuishan|Shizuishan|CN||t
shizuoka|Shizuoka|JP||t
sholapur|Sholapur|IN||t
shomolu|Shomolu|NG||r
shouguang|Shouguang|CN||s
shreveport|Shreveport|US||r
shrirampur|Shrīrāmpur|IN||r
shuangcheng|Shuangcheng|CN||q
shuanglonghu|Shuanglonghu|CN||q
shuangyashan|Shuangyashan|CN||t
shubra al khaymah|Shubrā al Khaymah|EG||u
shuifu|Shuifu|CN||q
shuizhai|Shuizhai|CN||r
shujaabad|Shujaabad|PK||r
shulin|Shulin|TW||r
shunan|Shūnan|JP||r
shunyi|Shunyi|CN||q
shuozhou|Shuozhou|CN||s
shushtar|Shūshtar|IR||q
shyamnagar|Shyamnagar|IN||s
shymkent|Shymkent|KZ||u
si maha phot|Si Maha Phot|TH||q
si racha|Si Racha|TH||r
sialkot|Sialkot|PK||t
sibbe|Sibbe|NL|LI|j
sibiu|Sibiu|RO||r
sibu|Sibu|MY||r
sickte|Sickte|DE|ni|m
siddeburen|Siddeburen|NL|GR|l
sidi bel abbes|Sidi Bel Abbes|DZ||r
sidi slimane|Sidi Slimane|MA||q
sidoarjo|Sidoarjo|ID||r
sidon|Sidon|LB||r
siegburg|Siegburg|DE|nw|p
siegen|Siegen|DE|nw|q
siegerswoude|Siegerswoude|NL|FR|j
siegfriedviertel|Siegfriedviertel|DE|ni|m
siegsdorf|Siegsdorf|DE|by|n
siem reap|Siem Reap|KH||r
siemensstadt|Siemensstadt|DE|be|n
sigmaringen|Sigmaringen|DE|bw|o
siguatepeque|Siguatepeque|HN||q
siguiri|Siguiri|GN||r
siheungdong|Siheungdong|KR||q
siirt|Siirt|TR||q
sijsele|Sijsele|BE|VL|m
sikar|Sīkar|IN||r
sikasso|Sikasso|ML||s
silang|Silang|PH||q
silchar|Silchar|IN||r
silifke|Silifke|TR||r
siliguri|Siliguri|IN||s
silly|Silly|BE|WA|m
silopi|Silopi|TR||q
silvolde|Silvolde|NL|GE|m
simbach am inn|Simbach am Inn|DE|by|n
simele|Simele|IQ||r
simferopol|Simferopol|UA||s
simi valley|Simi Valley|US||q
simmerath|Simmerath|DE|nw|m
simmering|Simmering|AT||q
simmern|Simmern|DE|rp|m
simoes filho|Simões Filho|BR||q
simpelveld|Simpelveld|NL|LI|l
sinaai|Sinaai|BE|VL|m
sinah|Sīnah|IQ||q
sincelejo|Sincelejo|CO||s
sinch on up|Sinch’ŏn-ŭp|KP||r
sindelfingen|Sindelfingen|DE|bw|p
sinfra|Sinfra|CI||r
singapore|Singapore|SG||w
singaraja|Singaraja|ID||r
singa|Singa|SD||r
singen|Singen|DE|bw|p
singida|Singida|TZ||r
singkawang|Singkawang|ID||r
singosari|Singosari|ID||r
singrauli|Singrauli|IN||r
sinjhoro|Sinjhoro|PK||s
sinnersdorf|Sinnersdorf|DE|nw|m
sinnuris|Sinnūris|EG||r
sinn|Sinn|DE|he|m
sinop|Sinop|BR||r
sinp o|Sinp’o|KP||r
sinsheim|Sinsheim|DE|bw|p
sint amandsberg|Sint-Amandsberg|BE|VL|o
sint amands|Sint-Amands|BE|VL|m
sint andries|Sint-Andries|BE|VL|o
sint annaparochie|Sint Annaparochie|NL|FR|l
sint anthonis|Sint Anthonis|NL|NB|l
sint antonius|Sint-Antonius|BE|VL|m
sint denijs westrem|Sint-Denijs-Westrem|BE|VL|m
sint geertruid|Sint Geertruid|NL|LI|j
sint genesius rode|Sint-Genesius-Rode|BE|VL|o
sint gerlach|Sint Gerlach|NL|LI|j
sint gillis bij dendermonde|Sint-Gillis-bij-Dendermonde|BE|VL|n
sint gillis waas|Sint-Gillis-Waas|BE|VL|o
sint hubert|Sint Hubert|NL|NB|j
sint jacobiparochie|Sint Jacobiparochie|NL|FR|k
sint jansklooster|Sint Jansklooster|NL|OV|k
sint job in t goor|Sint-Job-in-'t-Goor|BE|VL|n
sint joost|Sint Joost|NL|LI|k
sint katelijne waver|Sint-Katelijne-Waver|BE|VL|o
sint katherina lombeek|Sint-Katherina-Lombeek|BE|VL|m
sint kruis|Sint-Kruis|BE|VL|n
sint kwintens lennik|Sint-Kwintens-Lennik|BE|VL|m
sint laureins|Sint-Laureins|BE|VL|m
sint laurens|Sint Laurens|NL|ZE|j
sint lenaarts|Sint-Lenaarts|BE|VL|m
sint lievens houtem|Sint-Lievens-Houtem|BE|VL|n
sint maartensbrug|Sint Maartensbrug|NL|NH|j
sint maartensvlotbrug|Sint Maartensvlotbrug|NL|NH|j
sint maarten|Sint Maarten|NL|NH|j
sint maria lierde|Sint-Maria-Lierde|BE|VL|m
sint martens latem|Sint-Martens-Latem|BE|VL|n
sint martens lennik|Sint-Martens-Lennik|BE|VL|n
sint michielsgestel|Sint-Michielsgestel|NL|NB|l
sint michiels|Sint-Michiels|BE|VL|n
sint nicolaasga|Sint Nicolaasga|NL|FR|l
sint niklaas|Sint-Niklaas|BE|VL|q
sint odilienberg|Sint Odiliënberg|NL|LI|l
sint oedenrode|Sint-Oedenrode|NL|NB|o
sint pancras|Sint Pancras|NL|NH|m
sint philipsland|Sint Philipsland|NL|ZE|l
sint pieters leeuw|Sint-Pieters-Leeuw|BE|VL|o
sint stevens woluwe|Sint-Stevens-Woluwe|BE|VL|n
sint truiden|Sint-Truiden|BE|VL|p
sint willebrord|Sint Willebrord|NL|NB|n
sintjohannesga|Sintjohannesga|NL|FR|k
sinuiju|Sinŭiju|KP||s
sinzheim|Sinzheim|DE|bw|n
sinzig|Sinzig|DE|rp|o
sinzing|Sinzing|DE|by|m
sion|Sion|NL|ZH|j
sioux falls|Sioux Falls|US||r
siping|Siping|CN||t
siracusa|Siracusa|IT||q
sirajganj|Sirajganj|BD||q
sirjan|Sirjan|IR||r
sirsa|Sirsa|IN||r
sirte|Sirte|LY||q
sisli|Şişli|TR||s
sitapur|Sītāpur|IN||r
sitiawan|Sitiawan|MY||r
sittard|Sittard|NL|LI|p
sittensen|Sittensen|DE|ni|m
sittwe|Sittwe|MM||r
situbondo|Situbondo|ID||t
sivakasi|Sivakasi|IN||r
sivas|Sivas|TR||s
siverek|Siverek|TR||r
siwan|Siwān|IN||r
skardu|Skardu|PK||r
skhidni kvartaly|Skhidni Kvartaly|UA||q
skikda|Skikda|DZ||r
skopje|Skopje|MK||s
skudai|Skudai|MY||r
sleen|Sleen|NL|DR|l
sleeuwijk|Sleeuwijk|NL|NB|m
sleidinge|Sleidinge|BE|VL|m
slek|Slek|NL|LI|j
sliedrecht|Sliedrecht|NL|ZH|o
slikkerveer|Slikkerveer|NL|ZH|n
slochteren|Slochteren|NL|GR|l
slootdorp|Slootdorp|NL|NH|k
sloten|Sloten|NL|FR|j
slough|Slough|GB||r
slovyansk|Slovyansk|UA||q
sluiskil|Sluiskil|NL|ZE|l
sluisoord|Sluisoord|NL|GE|m
sluis|Sluis|NL|ZE|k
smitshoek|Smitshoek|NL|ZH|j
smolensk|Smolensk|RU||s
smolyanskyi|Smolyanskyi|UA||q
sneek|Sneek|NL|FR|p
snelrewaard|Snelrewaard|NL|UT|j
soacha|Soacha|CO||t
sobral|Sobral|BR||r
soc trang|Sóc Trăng|VN||r
sochi|Sochi|RU||s
sodermalm|Södermalm|SE||q
sodo|Sodo|ET||r
soerendonk|Soerendonk|NL|NB|k
soestdijk|Soestdijk|NL|UT|m
soesterberg|Soesterberg|NL|UT|m
soest|Soest|DE|nw|p
soest|Soest|NL|UT|p
sofia|Sofia|BG||u
sogamoso|Sogamoso|CO||q
sogel|Sögel|DE|ni|m
sohag|Sohag|EG||s
sohar|Sohar|OM||q
sohland|Sohland|DE|sn|m
sohlde|Söhlde|DE|ni|n
soignies|Soignies|BE|WA|o
soka|Sōka|JP||r
sokode|Sokodé|TG||q
sokoto|Sokoto|NG||t
solderholz|Sölderholz|DE|nw|m
solde|Sölde|DE|nw|m
soledad de graciano sanchez|Soledad de Graciano Sánchez|MX||s
soledad|Soledad|CO||s
solihull|Solihull|GB||q
solikamsk|Solikamsk|RU||q
solingen|Solingen|DE|nw|r
sollentuna|Sollentuna|SE||r
solms|Solms|DE|he|n
solntsevo|Solntsevo|RU||q
soltau|Soltau|DE|ni|o
solwezi|Solwezi|ZM||s
somaroboro|Somaroboro|ZA||q
sombreffe|Sombreffe|BE|WA|m
someren eind|Someren-Eind|NL|NB|l
someren|Someren|NL|NB|n
somerset west|Somerset West|ZA||r
sommelsdijk|Sommelsdijk|NL|ZH|j
sommerda|Sömmerda|DE|th|o
son la|Sơn La|VN||q
son tay|Sơn Tây|VN||r
sonargaon|Sonārgaon|BD||q
sondershausen|Sondershausen|DE|th|o
songcheng|Songcheng|CN||r
songea|Songea|TZ||s
songjiang|Songjiang|CN||u
songnan|Songnan|CN||q
songnim ni|Songnim-ni|KP||r
songyuan|Songyuan|CN||q
sonipat|Sonīpat|IN||s
sonneberg|Sonneberg|DE|th|o
sonnefeld|Sonnefeld|DE|by|m
sonnenberg|Sonnenberg|DE|he|m
sonsbeck|Sonsbeck|DE|nw|m
sontheim an der brenz|Sontheim an der Brenz|DE|bw|m
sonthofen|Sonthofen|DE|by|o
sontra|Sontra|DE|he|n
son|Son|NL|NB|m
soreang|Soreang|ID||q
sorocaba|Sorocaba|BR||t
sorong|Sorong|ID||r
sorriso|Sorriso|BR||q
sorsogon|Sorsogon|PH||r
soshanguve|Soshanguve|ZA||t
sosnowiec|Sosnowiec|PL||r
sottrum|Sottrum|DE|ni|m
soubre|Soubré|CI||r
souk ahras|Souk Ahras|DZ||r
soumagne|Soumagne|BE|WA|n
sousse|Sousse|TN||r
south bend|South Bend|US||q
south boston|South Boston|US||t
south dublin|South Dublin|IE||s
south fulton|South Fulton|US||q
south holland||NL|=|a
south tangerang|South Tangerang|ID||u
southampton|Southampton|GB||s
southend on sea|Southend-on-Sea|GB||s
soweto|Soweto|ZA||u
soyapango|Soyapango|SV||s
soyibug|Soyībug|IN||q
soyo|Soyo|AO||r
spaarndam|Spaarndam|NL|NH|l
spaichingen|Spaichingen|DE|bw|n
spainkbos|Spainkbos|NL|GE|k
spain||ES|==|a
spakenburg|Spakenburg|NL|UT|m
spalt|Spalt|DE|by|m
spandau|Spandau|DE|be|p
spangenberg|Spangenberg|DE|he|m
spangen|Spangen|NL|ZH|n
spanien||ES|==|a
spanish town|Spanish Town|JM||r
spanje||ES|==|a
spankeren|Spankeren|NL|GE|j
spaubeek|Spaubeek|NL|LI|l
spa|Spa|BE|WA|n
spechtenkamp|Spechtenkamp|NL|UT|k
speelheide|Speelheide|NL|NB|k
speichersdorf|Speichersdorf|DE|by|m
spekholzerheide|Spekholzerheide|NL|LI|l
spelle|Spelle|DE|ni|n
spenge|Spenge|DE|nw|n
speyer|Speyer|DE|rp|p
spierdijk|Spierdijk|NL|NH|k
spiesen elversberg|Spiesen-Elversberg|DE|sl|n
spijkenisse|Spijkenisse|NL|ZH|q
spijk|Spijk|NL|GE|j
spijk|Spijk|NL|GR|k
spijk|Spijk|NL|NB|j
split|Split|HR||r
spokane|Spokane|US||r
spoordonk|Spoordonk|NL|NB|j
spoorwijk|Spoorwijk|NL|ZH|m
sprengenbos|Sprengenbos|NL|GE|m
sprengenweg noord|Sprengenweg-Noord|NL|GE|k
sprenkelaar|Sprenkelaar|NL|GE|l
sprimont|Sprimont|BE|WA|n
spring valley|Spring Valley|US||r
springe|Springe|DE|ni|o
springfield|Springfield|US||r
springs|Springs|ZA||r
sprockhovel|Sprockhövel|DE|nw|o
sprundel|Sprundel|NL|NB|l
sri ganganagar|Sri Ganganagar|IN||r
sri jayewardenepura kotte|Sri Jayewardenepura Kotte|LK||q
srikakulam|Srikakulam|IN||r
srinagar|Srinagar|IN||u
st catharines|St. Catharines|CA||r
st georg|St. Georg|DE|hh|n
st helens|St Helens|GB||r
st john s|St. John's|CA||q
st louis|St. Louis|US||s
st pauli|St. Pauli|DE|hh|o
st petersburg|St. Petersburg|US||r
staaken|Staaken|DE|be|p
staatsliedenkwartier|Staatsliedenkwartier|NL|GE|l
stabroek|Stabroek|BE|VL|o
stadbroek|Stadbroek|NL|LI|l
staden|Staden|BE|VL|n
stadsfenne|Stadsfenne|NL|FR|l
stadskanaal|Stadskanaal|NL|GR|o
stadtallendorf|Stadtallendorf|DE|he|o
stadtbergen|Stadtbergen|DE|by|n
stadthagen|Stadthagen|DE|ni|o
stadtilm|Stadtilm|DE|th|m
stadtlohn|Stadtlohn|DE|nw|o
stadtoldendorf|Stadtoldendorf|DE|ni|m
stadtroda|Stadtroda|DE|th|m
stahnsdorf|Stahnsdorf|DE|bb|n
stamford|Stamford|US||q
stampersgat|Stampersgat|NL|NB|k
standdaarbuiten|Standdaarbuiten|NL|NB|k
standerton|Standerton|ZA||q
staphorst|Staphorst|NL|OV|n
stara zagora|Stara Zagora|BG||q
starnberg|Starnberg|DE|by|o
staryy oskol|Staryy Oskol|RU||r
stassfurt|Staßfurt|DE|st|o
staten island|Staten Island|US||s
statenkwartier|Statenkwartier|NL|ZH|n
staufenberg|Staufenberg|DE|he|n
stavanger|Stavanger|NO||r
stavelot|Stavelot|BE|WA|m
stavenisse|Stavenisse|NL|ZE|k
stavoren|Stavoren|NL|FR|j
stavropol|Stavropol|RU||s
stedum|Stedum|NL|GR|j
steenbergen|Steenbergen|NL|NB|o
steenderen|Steenderen|NL|GE|k
steenokkerzeel|Steenokkerzeel|BE|VL|n
steensel|Steensel|NL|NB|k
steenwijkerwold|Steenwijkerwold|NL|OV|k
steenwijksmoer|Steenwijksmoer|NL|DR|j
steenwijk|Steenwijk|NL|OV|o
stegaurach|Stegaurach|DE|by|m
stegeslag|Stegeslag|NL|GE|l
steggerda|Steggerda|NL|FR|j
steglitz|Steglitz|DE|be|q
steilshoop|Steilshoop|DE|hh|o
steinau an der strasse|Steinau an der Straße|DE|he|n
steinbach am taunus|Steinbach am Taunus|DE|he|n
steinbach hallenberg|Steinbach-Hallenberg|DE|th|n
steinenbronn|Steinenbronn|DE|bw|m
steinen|Steinen|DE|bw|n
steinfeld|Steinfeld|DE|ni|n
steinfurt|Steinfurt|DE|nw|p
steinhagen|Steinhagen|DE|nw|o
steinheim am albuch|Steinheim am Albuch|DE|bw|n
steinheim an der murr|Steinheim an der Murr|DE|bw|n
steinheim|Steinheim|DE|nw|n
stein|Stein|DE|by|n
stein|Stein|NL|LI|n
stein|Stein|NL|ZH|k
stekene|Stekene|BE|VL|o
stelle|Stelle|DE|ni|n
stellingen|Stellingen|DE|hh|o
stembert|Stembert|BE|WA|n
stendal|Stendal|DE|st|p
stene|Stene|BE|VL|m
stepekolk|Stepekolk|NL|NB|k
stephanskirchen|Stephanskirchen|DE|by|n
sterksel|Sterksel|NL|NB|j
sterling heights|Sterling Heights|US||r
sterlitamak|Sterlitamak|RU||s
sternschanze|Sternschanze|DE|hh|m
sterrebeek|Sterrebeek|BE|VL|n
sterrenberg|Sterrenberg|NL|GE|k
sterrenberg|Sterrenberg|NL|UT|j
stetten am kalten markt|Stetten am Kalten Markt|DE|bw|m
steyerberg|Steyerberg|DE|ni|m
steyl|Steyl|NL|LI|l
stiens|Stiens|NL|FR|m
stift quernheim|Stift Quernheim|DE|nw|m
stockach|Stockach|DE|bw|o
stockelsdorf|Stockelsdorf|DE|sh|o
stocken|Stöcken|DE|ni|n
stockheim|Stockheim|DE|by|m
stockheim|Stöckheim|DE|ni|n
stockholm|Stockholm|SE||u
stockport|Stockport|GB||r
stockstadt am main|Stockstadt am Main|DE|by|m
stockstadt am rhein|Stockstadt am Rhein|DE|he|m
stockton|Stockton|US||s
stockum|Stockum|DE|nw|m
stoke on trent|Stoke-on-Trent|GB||r
stokkum|Stokkum|NL|GE|j
stokkum|Stokkum|NL|OV|j
stolberg|Stolberg|DE|nw|p
stollberg|Stollberg|DE|sn|n
stolpen|Stolpen|DE|sn|m
stolwijk|Stolwijk|NL|ZH|l
stolzenau|Stolzenau|DE|ni|m
stompetoren|Stompetoren|NL|NH|k
stoof|Stoof|NL|NB|j
storkow|Storkow|DE|bb|n
straatsburg||FR||s
straelen|Straelen|DE|nw|n
stralsund|Stralsund|DE|mv|p
stramproy|Stramproy|NL|LI|m
strasbourg|Strasbourg|FR||s
strasburg|Strasburg|DE|mv|m
strassburg||FR||s
straubing|Straubing|DE|by|p
strausberg|Strausberg|DE|bb|o
strepy bracquegnies|Strépy-Bracquegnies|BE|WA|n
strijen|Strijen|NL|ZH|n
strijp|Strijp|NL|ZH|l
stroe|Stroe|NL|GE|j
strogino|Strogino|RU||r
strombeek bever|Strombeek-Bever|BE|VL|n
strullendorf|Strullendorf|DE|by|m
stuhlingen|Stühlingen|DE|bw|m
stuhr|Stuhr|DE|ni|o
stuifakker|Stuifakker|NL|ZH|j
stuttgart feuerbach|Stuttgart Feuerbach|DE|bw|o
stuttgart muhlhausen|Stuttgart Mühlhausen|DE|bw|o
stuttgart ost|Stuttgart-Ost|DE|bw|p
stuttgart|Stuttgart|DE|bw|t
suan luang|Suan Luang|TH||q
subang jaya|Subang Jaya|MY||t
subang|Subang|ID||r
subotica|Subotica|RS||q
subulussalam|Subulussalam|ID||q
sucre|Sucre|BO||r
sudlohn|Südlohn|DE|nw|n
sudstadt|Südstadt|DE|ni|p
suez|Suez|EG||t
suginami|Suginami|JP||t
suhl|Suhl|DE|th|p
suicheng|Suicheng|CN||r
suihua|Suihua|CN||r
suining|Suining|CN||t
suita|Suita|JP||s
suizhou|Suizhou|CN||t
sujangarh|Sūjāngarh|IN||r
sujiatun|Sujiatun|CN||r
sukabumi|Sukabumi|ID||s
sukawati|Sukawati|ID||q
sukkur|Sukkur|PK||t
sukrah|Sukrah|TN||r
sulaymaniyah|Sulaymaniyah|IQ||t
suleja|Suleja|NG||r
sulingen|Sulingen|DE|ni|n
sullana|Sullana|PE||r
sulldorf|Sülldorf|DE|hh|n
sultan kudarat|Sultan Kudarat|PH||q
sultan pur majra|Sultan Pur Majra|IN||r
sultanah|Sulţānah|SA||t
sultanbeyli|Sultanbeyli|TR||s
sultangazi|Sultangazi|TR||s
sultanpur|Sultānpur|IN||q
sulz am neckar|Sulz am Neckar|DE|bw|n
sulzbach am main|Sulzbach am Main|DE|by|m
sulzbach an der murr|Sulzbach an der Murr|DE|bw|m
sulzbach rosenberg|Sulzbach-Rosenberg|DE|by|o
sulzbach|Sulzbach|DE|he|n
sulzbach|Sulzbach|DE|sl|n
sumare|Sumaré|BR||s
sumar|Sumar|NL|FR|j
sumayl|Sumayl|IQ||r
sumbawanga|Sumbawanga|TZ||s
sumbe|Sumbe|AO||r
sumedang utara|Sumedang Utara|ID||q
sumedang|Sumedang|ID||r
sumgayit|Sumgayit|AZ||s
sumida|Sumida|JP||s
sumy|Sumy|UA||r
sunch on|Sunch’ŏn|KP||s
suncheon|Suncheon|KR||s
sunderland|Sunderland|GB||r
sundern|Sundern|DE|nw|o
sungai buloh|Sungai Buloh|MY||r
sungai penuh|Sungai Penuh|ID||q
sungai petani|Sungai Petani|MY||t
sungailiat|Sungailiat|ID||q
sunggal|Sunggal|ID||r
sunnyvale|Sunnyvale|US||r
sunrise manor|Sunrise Manor|US||r
sunset park|Sunset Park|US||q
sunshine coast|Sunshine Coast|AU||s
suqian|Suqian|CN||u
surabaya|Surabaya|ID||v
surakarta|Surakarta|ID||t
surat thani|Surat Thani|TH||r
surat|Surat|IN||w
surendranagar|Surendranagar|IN||r
surgut|Surgut|RU||s
surhuisterveen|Surhuisterveen|NL|FR|m
surhuizum|Surhuizum|NL|FR|j
suriapet|Suriāpet|IN||q
suriname||SR|==|a
surprise|Surprise|US||r
surrey|Surrey|CA||t
suruc|Suruç|TR||q
surulere|Surulere|NG||r
susel|Süsel|DE|sh|m
sussen|Süßen|DE|bw|n
sutton coldfield|Sutton Coldfield|GB||q
sutton|Sutton|GB||r
suwald|Suwâld|NL|FR|j
suwaylih|Ṣuwayliḥ|JO||r
suwon|Suwon|KR||u
suzano|Suzano|BR||s
suzhou|Suzhou|CN||w
suzuka|Suzuka|JP||r
swansea|Swansea|GB||s
swartbroek|Swartbroek|NL|LI|j
sweagerbosk|Sweagerbosk|NL|FR|j
sweden||SE|==|a
sweikhuizen|Sweikhuizen|NL|LI|j
swifterbant|Swifterbant|NL|FL|m
swindon|Swindon|GB||r
switzerland||CH|==|a
swolgen|Swolgen|NL|LI|j
sydney|Sydney|AU||w
sydney|Sydney|CA||q
syke|Syke|DE|ni|o
sykhiv|Sykhiv|UA||r
syktyvkar|Syktyvkar|RU||r
sylhet|Sylhet|BD||r
syracuse|Syracuse|US||r
syzran|Syzran|RU||r
szczecin|Szczecin|PL||s
szeged|Szeged|HU||r
szekesfehervar|Székesfehérvár|HU||q
t goy|t Goy|NL|UT|j
t harde|t Harde|NL|GE|m
t hofke|'t Hofke|NL|NB|l
t loo|t Loo|NL|GE|k
t veld|t Veld|NL|NH|l
t zand|'t Zand|NL|NH|l
ta if|Ta’if|SA||t
taboao da serra|Taboão da Serra|BR||s
tabora|Tabora|TZ||s
tabriz|Tabriz|IR||u
tabuk|Tabuk|PH||q
tabuk|Tabuk|SA||t
tacheng|Tacheng|CN||r
tacherting|Tacherting|DE|by|m
tachikawa|Tachikawa|JP||r
tacloban|Tacloban|PH||r
tacna|Tacna|PE||s
tacoma|Tacoma|US||r
tacurong|Tacurong|PH||q
tadepalligudem|Tadepalligudem|IN||q
tadpatri|Tadpatri|IN||q
taganrog|Taganrog|RU||s
taganskiy|Taganskiy|RU||q
taguatinga|Taguatinga|BR||r
taguig|Taguig|PH||u
tahoua|Tahoua|NE||r
tahta|Ţahţā|EG||r
tai an|Tai’an|CN||u
tai po|Tai Po|HK||s
taibai|Taibai|CN||q
taicang|Taicang|CN||t
taichung|Taichung|TW||v
tainan|Tainan|TW||u
taipa|Taipa|MO||q
taipei|Taipei|TW||w
taiping|Taiping|MY||r
taishan|Taishan|CN||r
taito|Taito|JP||r
taitung|Taitung|TW||q
taiyuan|Taiyuan|CN||w
taizhou|Taizhou|CN||u
taiz|Taiz|YE||t
tajimi|Tajimi|JP||q
tajura|Tājūrā’|LY||q
takamatsu|Takamatsu|JP||s
takaoka|Takaoka|JP||r
takarazuka|Takarazuka|JP||r
takasaki|Takasaki|JP||s
takatsuki|Takatsuki|JP||s
takeo|Takeo|KH||t
takoradi|Takoradi|GH||s
talatona|Talatona|AO||s
talcahuano|Talcahuano|CL||r
talca|Talca|CL||r
taldykorgan|Taldykorgan|KZ||q
talhar|Talhar|PK||r
taling chan|Taling Chan|TH||q
talisay|Talisay|PH||r
talkha|Ţalkhā|EG||q
tallahassee|Tallahassee|US||r
tallinn|Tallinn|EE||s
tam ky|Tam Kỳ|VN||r
tamale|Tamale|GH||s
taman petaling|Taman Petaling|MY||s
tama|Tama|JP||r
tambacounda|Tambacounda|SN||r
tambaram|Tambaram|IN||r
tambov|Tambov|RU||s
tamines|Tamines|BE|WA|m
tamm|Tamm|DE|bw|n
tampa|Tampa|US||s
tampere|Tampere|FI||r
tampico|Tampico|MX||s
tampines estate|Tampines Estate|SG||s
tampines new town|Tampines New Town|SG||r
tan an|Tân An|VN||r
tan chau|Tân Châu|VN||r
tandil|Tandil|AR||q
tando adam|Tando Adam|PK||r
tando allahyar|Tando Allahyar|PK||s
tando bago|Tando Bago|PK||s
tando muhammad khan|Tando Muhammad Khan|PK||q
tangail|Tangail|BD||r
tangara da serra|Tangará da Serra|BR||q
tanga|Tanga|TZ||s
tangerang|Tangerang|ID||u
tangerhutte|Tangerhütte|DE|st|m
tangermunde|Tangermünde|DE|st|n
tanggu|Tanggu|CN||t
tanghe|Tanghe|CN||s
tangier|Tangier|MA||t
tangshan|Tangshan|CN||v
tangstedt|Tangstedt|DE|sh|m
tanjung pandan|Tanjung Pandan|ID||q
tanjung pinang|Tanjung Pinang|ID||r
tanjungbalai|Tanjungbalai|ID||r
tanta|Tanta|EG||t
tantou|Tantou|CN||s
tanza|Tanza|PH||q
tanzhou|Tanzhou|CN||s
taonan|Taonan|CN||q
taourirt|Taourirt|MA||q
taoyuan|Taoyuan|TW||s
taozhou|Taozhou|CN||r
tapachula|Tapachula|MX||s
tarakan|Tarakan|ID||r
taranto|Taranto|IT||r
taraz|Taraz|KZ||s
targowek|Targówek|PL||q
targu mures|Târgu Mureş|RO||r
tariba|Táriba|VE||r
tarija|Tarija|BO||r
tarime|Tarime|TZ||r
tarlac city|Tarlac City|PH||s
tarnow|Tarnów|PL||q
tarp|Tarp|DE|sh|m
tarragona|Tarragona|ES||r
tarsus|Tarsus|TR||s
tartus|Ţarţūs|SY||s
tasek glugor|Tasek Glugor|MY||r
tashkent|Tashkent|UZ||u
tasikmalaya|Tasikmalaya|ID||t
tatui|Tatuí|BR||q
taubate|Taubaté|BR||s
tauberbischofsheim|Tauberbischofsheim|DE|bw|n
taucha|Taucha|DE|sn|n
taufkirchen|Taufkirchen|DE|by|o
taunggyi|Taunggyi|MM||r
taungoo|Taungoo|MM||q
taunsa|Taunsa|PK||q
taunusstein|Taunusstein|DE|he|o
tauranga|Tauranga|NZ||r
tawau|Tawau|MY||s
tay ho|Tây Hồ|VN||r
tay ninh|Tây Ninh|VN||r
tayabas|Tayabas|PH||q
taytay|Taytay|PH||r
taza|Taza|MA||r
tbilisi|Tbilisi|GE||u
tebessa|Tébessa|DZ||r
tebingtinggi|Tebingtinggi|ID||q
tecklenburg|Tecklenburg|DE|nw|n
tegal|Tegal|ID||s
tegelen|Tegelen|NL|LI|o
tegel|Tegel|DE|be|p
tegucigalpa|Tegucigalpa|HN||t
tehran|Tehran|IR||w
tehuacan|Tehuacán|MX||r
teisendorf|Teisendorf|DE|by|n
teixeira de freitas|Teixeira de Freitas|BR||r
tekirdag|Tekirdağ|TR||q
tekstil shchiki|Tekstil’shchiki|RU||q
tel aviv|Tel Aviv|IL||s
telde|Telde|ES||q
telford|Telford|GB||r
telgte|Telgte|DE|nw|o
teltow|Teltow|DE|bb|o
teluk intan|Teluk Intan|MY||r
teluknaga|Teluknaga|ID||r
temara|Temara|MA||s
tema|Tema|GH||r
temecula|Temecula|US||q
temirtau|Temirtau|KZ||r
tempe junction|Tempe Junction|US||r
tempelhof|Tempelhof|DE|be|p
tempe|Tempe|US||r
templin|Templin|DE|bb|o
temse|Temse|BE|VL|o
temuco|Temuco|CL||r
ten boer|Ten Boer|NL|GR|m
ten post|Ten Post|NL|GR|j
tengyue|Tengyue|CN||q
teningen|Teningen|DE|bw|n
teni|Teni|IN||t
teofilo otoni|Teófilo Otoni|BR||q
tepexpan|Tepexpan|MX||q
tepic|Tepic|MX||s
ter aar|Ter Aar|NL|ZH|n
ter apelkanaal|Ter Apelkanaal|NL|GR|j
ter apel|Ter Apel|NL|GR|l
ter heijde|Ter Heijde|NL|ZH|j
terborg|Terborg|NL|GE|m
terbregge|Terbregge|NL|ZH|l
teresina|Teresina|BR||t
teresopolis|Teresópolis|BR||r
terheijden|Terheijden|NL|NB|m
terherne|Terherne|NL|FR|j
termaar|Termaar|NL|LI|j
ternaard|Ternaard|NL|FR|k
ternate|Ternate|ID||r
ternat|Ternat|BE|VL|n
terneuzen|Terneuzen|NL|ZE|o
terni|Terni|IT||q
ternopil|Ternopil|UA||r
terrassa|Terrassa|ES||r
terrebonne|Terrebonne|CA||q
terschuur|Terschuur|NL|GE|k
tervuren|Tervuren|BE|VL|o
terwinselen|Terwinselen|NL|LI|l
terwispel|Terwispel|NL|FR|j
terwolde|Terwolde|NL|GE|k
teshi old town|Teshi Old Town|GH||r
tessenderlo|Tessenderlo|BE|VL|o
teteringen|Teteringen|NL|NB|m
teterow|Teterow|DE|mv|n
tete|Tete|MZ||s
tetouan|Tétouan|MA||s
tettnang|Tettnang|DE|bw|o
tetuan de las victorias|Tetuán de las Victorias|ES||r
teublitz|Teublitz|DE|by|m
teutschenthal|Teutschenthal|DE|st|m
texcoco de mora|Texcoco de Mora|MX||q
teziutlan|Teziutlan|MX||q
thai nguyen|Thái Nguyên|VN||s
thale|Thale|DE|st|n
thalheim|Thalheim|DE|sn|m
thalmassing|Thalmässing|DE|by|m
thanesar|Thānesar|IN||r
thane|Thāne|IN||u
thanh hoa|Thanh Hóa|VN||t
thanh khe|Thanh Khê|VN||r
thanh pho ba ria|Thành Phố Bà Rịa|VN||r
thanh pho song cong|Thành phố Sông Công|VN||q
thanh xuan|Thanh Xuân|VN||s
thanjavur|Thanjavur|IN||s
thannhausen|Thannhausen|DE|by|m
tharandt|Tharandt|DE|sn|m
thaton|Thaton|MM||q
the bronx|The Bronx|US||u
the hague|Den Haag|NL|ZH|s
the netherlands||NL|==|a
theereheide|Theereheide|NL|NB|l
thembisa|Thembisa|ZA||s
thenali|Thenali|IN||r
thessaloniki|Thessaloníki|GR||s
theux|Theux|BE|WA|n
thi tran ai tu|Thị Trấn Đại Từ|VN||r
thi tran ong trieu|Thị Trấn Đông Triều|VN||r
thi tran thuan chau|Thị Trấn Thuận Châu|VN||r
thies nones|Thiès Nones|SN||r
thies|Thiès|SN||s
thika|Thika|KE||r
thiruvananthapuram|Thiruvananthapuram|IN||t
thohoyandou|Thohoyandou|ZA||q
thoi lai|Thới Lai|VN||q
tholen|Tholen|NL|ZE|m
tholey|Tholey|DE|sl|n
thon buri|Thon Buri|TH||q
thoothukudi|Thoothukudi|IN||s
thornton|Thornton|US||r
thorn|Thorn|NL|LI|l
thot not|Thốt Nốt|VN||r
thousand oaks|Thousand Oaks|US||q
thrissur|Thrissur|IN||s
thu dau mot|Thủ Dầu Một|VN||s
thu uc|Thủ Đức|VN||t
thuan an|Thuận An|VN||t
thuan thanh|Thuận Thanh|VN||r
thuin|Thuin|BE|WA|n
thum|Thum|DE|sn|m
thunder bay|Thunder Bay|CA||q
thung khru|Thung Khru|TH||q
thuqbah|Thuqbah|SA||r
thuringen||DE|=|a
tianfu|Tianfu|CN||q
tianjin|Tianjin|CN||x
tianshui|Tianshui|CN||u
tiaret|Tiaret|DZ||r
tiebo|Tiébo|SN||q
tiefenbronn|Tiefenbronn|DE|bw|m
tieling|Tieling|CN||s
tieli|Tieli|CN||q
tielt winge|Tielt-Winge|BE|VL|n
tielt|Tielt|BE|VL|o
tiel|Tiel|NL|GE|p
tienen|Tienen|BE|VL|o
tienray|Tienray|NL|LI|k
tiergarten|Tiergarten|DE|be|n
tigwav|Tigwav|HT||q
tijnje|Tijnje|NL|FR|k
tijuana|Tijuana|MX||u
tilburg|Tilburg|NL|NB|r
tilff|Tilff|BE|WA|m
tilligte|Tilligte|NL|OV|j
tima|Ţimā|EG||q
timika|Timika|ID||r
timisoara|Timişoara|RO||r
timmendorfer strand|Timmendorfer Strand|DE|sh|n
timon|Timon|BR||r
tin shui wai|Tin Shui Wai|HK||s
tinaquillo|Tinaquillo|VE||q
tinga|Tinga|NL|FR|l
tinh bien|Tịnh Biên|VN||r
tinsukia|Tinsukia|IN||q
tirana|Tirana|AL||s
tiraspol|Tiraspol|MD||r
tirmiz|Tirmiz|UZ||r
tirschenreuth|Tirschenreuth|DE|by|n
tiruchirappalli|Tiruchirappalli|IN||t
tirunelveli|Tirunelveli|IN||u
tirupati|Tirupati|IN||s
tiruppur|Tiruppur|IN||t
tiruvannamalai|Tiruvannamalai|IN||r
tiruvottiyur|Tiruvottiyūr|IN||r
titagarh|Titāgarh|IN||q
titisee neustadt|Titisee-Neustadt|DE|bw|n
titiwangsa|Titiwangsa|MY||q
tittmoning|Tittmoning|DE|by|m
titz|Titz|DE|nw|n
tivaouane|Tivaouane|SN||q
tivoli|Tivoli|NL|NB|k
tizi ouzou|Tizi Ouzou|DZ||q
tjalleberd|Tjalleberd|NL|FR|j
tlahuac|Tláhuac|MX||s
tlalnepantla|Tlalnepantla|MX||t
tlalpan|Tlalpan|MX||t
tlaquepaque|Tlaquepaque|MX||t
tlemcen|Tlemcen|DZ||r
toa payoh new town|Toa Payoh New Town|SG||q
toamasina|Toamasina|MG||s
toba tek singh|Toba Tek Singh|PK||q
tobolsk|Tobolsk|RU||q
tobruk|Tobruk|LY||r
tochigi|Tochigi|JP||r
tocoa|Tocoa|HN||q
todtnau|Todtnau|DE|bw|m
toging am inn|Töging am Inn|DE|by|n
tokai|Tōkai|JP||q
tokat|Tokat|TR||q
tokch on|Tŏkch’ŏn|KP||r
tokorozawa|Tokorozawa|JP||s
tokoza|Tokoza|ZA||q
tokushima|Tokushima|JP||s
tokuyama|Tokuyama|JP||q
tokyo|Tokyo|JP||x
toledo|Toledo|BR||q
toledo|Toledo|PH||r
toledo|Toledo|US||s
toli toli|Toli-Toli|ID||r
toliara|Toliara|MG||r
tolkamer|Tolkamer|NL|GE|l
tollebeek|Tollebeek|NL|FL|l
toluca|Toluca|MX||s
tolyatti|Tolyatti|RU||t
tomakomai|Tomakomai|JP||r
tomsk|Tomsk|RU||t
tonala|Tonalá|MX||s
tondabayashicho|Tondabayashichō|JP||r
tongchuanshi|Tongchuanshi|CN||r
tongchuan|Tongchuan|CN||s
tongelre|Tongelre|NL|NB|o
tongeren|Tongeren|BE|VL|o
tongerlo|Tongerlo|BE|VL|m
tonghua|Tonghua|CN||s
tongliao|Tongliao|CN||r
tongling|Tongling|CN||s
tongren|Tongren|CN||q
tongshan|Tongshan|CN||s
tongzhou|Tongzhou|CN||r
tonisvorst|Tönisvorst|DE|nw|o
tonk|Tonk|IN||r
tonning|Tönning|DE|sh|m
toowoomba|Toowoomba|AU||r
topeka|Topeka|US||q
torbat e heydariyeh|Torbat-e Ḩeydarīyeh|IR||q
tordher|Tordher|PK||r
torgau|Torgau|DE|sn|o
torgelow|Torgelow|DE|mv|n
torhout|Torhout|BE|VL|o
toride|Toride|JP||q
tornesch|Tornesch|DE|sh|n
toronto|Toronto|CA||v
torrance|Torrance|US||r
torrejon de ardoz|Torrejón de Ardoz|ES||q
torreon|Torreón|MX||t
torun|Toruń|PL||r
toshima|Toshima|JP||s
tostedt|Tostedt|DE|ni|n
totonicapan|Totonicapán|GT||q
tottenham|Tottenham|GB||q
tottori shi|Tottori-shi|JP||r
touba|Touba|SN||u
toufen|Toufen|TW||q
touggourt|Touggourt|DZ||r
toulon|Toulon|FR||r
toulouse|Toulouse|FR||s
tournai|Tournai|BE|WA|q
tours|Tours|FR||r
townsville|Townsville|AU||r
toyama|Toyama|JP||s
toyohashi|Toyohashi|JP||s
toyokawa|Toyokawa|JP||r
toyonaka|Toyonaka|JP||s
toyota|Toyota|JP||s
tra vinh|Trà Vinh|VN||r
traben trarbach|Traben-Trarbach|DE|rp|m
trabzon|Trabzon|TR||r
trang bang|Trảng Bàng|VN||r
trappenkamp|Trappenkamp|DE|sh|m
traunreut|Traunreut|DE|by|o
traunstein|Traunstein|DE|by|o
travemunde|Travemünde|DE|sh|n
trazegnies|Trazegnies|BE|WA|m
trebbin|Trebbin|DE|bb|n
trebur|Trebur|DE|he|n
treffurt|Treffurt|DE|th|m
tremelo|Tremelo|BE|VL|n
trendelburg|Trendelburg|DE|he|m
trento|Trento|IT||q
treptow|Treptow|DE|be|p
treuchtlingen|Treuchtlingen|DE|by|n
treuenbrietzen|Treuenbrietzen|DE|bb|n
treuen|Treuen|DE|sn|n
tri cities|Tri-Cities|US||r
triberg|Triberg|DE|bw|m
tricht|Tricht|NL|GE|k
trier|Trier|DE|rp|q
trieste|Trieste|IT||r
triftern|Triftern|DE|by|m
trincomalee|Trincomalee|LK||q
trindade|Trindade|BR||r
tripoli|Tripoli|LB||r
tripoli|Tripoli|LY||u
trittau|Trittau|DE|sh|m
trochtelfingen|Trochtelfingen|DE|bw|m
trois rivieres|Trois-Rivières|CA||r
troisdorf|Troisdorf|DE|nw|q
trondheim|Trondheim|NO||r
trooz|Trooz|BE|WA|m
troparevo|Troparëvo|RU||q
trossingen|Trossingen|DE|bw|n
trostberg an der alz|Trostberg an der Alz|DE|by|n
trujillo|Trujillo|PE||u
tsaritsyno|Tsaritsyno|RU||q
tschechien||CZ|==|a
tsentralno miskyi|Tsentralno-Miskyi|UA||q
tsentralnyi|Tsentralnyi|UA||r
tseung kwan o|Tseung Kwan O|HK||s
tshikapa|Tshikapa|CD||t
tshilenge|Tshilenge|CD||q
tsing yi town|Tsing Yi Town|HK||r
tsjechie||CZ|==|a
tsuchiura|Tsuchiura|JP||r
tsuen wan|Tsuen Wan|HK||s
tsukuba|Tsukuba|JP||r
tsuruoka|Tsuruoka|JP||q
tsuyama|Tsuyama|JP||q
tsu|Tsu|JP||s
tubarao|Tubarão|BR||q
tubbergen|Tubbergen|NL|OV|o
tubingen|Tübingen|DE|bw|q
tubize|Tubize|BE|WA|o
tucson|Tucson|US||t
tuen mun|Tuen Mun|HK||s
tuguegarao|Tuguegarao|PH||r
tuikwerd|Tuikwerd|NL|GR|l
tuindorp|Tuindorp|NL|ZH|k
tuitjenhorn|Tuitjenhorn|NL|NH|l
tuk|Tuk|NL|OV|k
tulancingo|Tulancingo|MX||q
tula|Tula|RU||s
tulsa|Tulsa|US||s
tulua|Tuluá|CO||r
tumkur|Tumkūr|IN||s
tumxuk|Tumxuk|CN||r
tunduma|Tunduma|TZ||r
tung chung|Tung Chung|HK||q
tungelroy|Tungelroy|NL|LI|j
tungendorf|Tungendorf|DE|sh|n
tungipara|Tungipara|BD||q
tungi|Tungi|BD||s
tunis|Tunis|TN||t
tunja|Tunja|CO||r
tuntenhausen|Tuntenhausen|DE|by|m
turgutlu|Turgutlu|TR||q
turhal|Turhal|TR||q
turijn||IT||t
turin|Turin|IT||t
turkheim|Türkheim|DE|by|m
turkistan|Turkistan|KZ||r
turkmenabat|Türkmenabat|TM||r
turku|Turku|FI||r
turmero|Turmero|VE||s
turnhout|Turnhout|BE|VL|p
turpan|Turpan|CN||s
tuscaloosa|Tuscaloosa|US||q
tuttlingen|Tuttlingen|DE|bw|p
tutzing|Tutzing|DE|by|n
tuxtepec|Tuxtepec|MX||r
tuxtla|Tuxtla|MX||t
tuy hoa|Tuy Hòa|VN||r
tuyen quang|Tuyên Quang|VN||q
tuz khurmatu|Ţūz Khūrmātū|IQ||q
tuzla|Tuzla|BA||r
tver|Tver|RU||s
tweede exloermond|Tweede Exloërmond|NL|DR|l
twekkelerveld|Twekkelerveld|NL|OV|m
twello|Twello|NL|GE|n
twente||NL|=|a
twifu praso|Twifu Praso|GH||q
twijzelerheide|Twijzelerheide|NL|FR|k
twijzel|Twijzel|NL|FR|j
twisk|Twisk|NL|NH|k
twistringen|Twistringen|DE|ni|n
twist|Twist|DE|ni|n
tychy|Tychy|PL||q
tyler|Tyler|US||q
tynaarlo|Tynaarlo|NL|DR|k
tyoply stan|Tyoply Stan|RU||q
tyre|Tyre|LB||r
tytsjerk|Tytsjerk|NL|FR|k
tyumen|Tyumen|RU||t
tzummarum|Tzummarum|NL|FR|k
tzum|Tzum|NL|FR|k
ubach palenberg|Übach-Palenberg|DE|nw|o
ubachsberg|Ubachsberg|NL|LI|k
uba|Ubá|BR||q
uberaba|Uberaba|BR||s
uberherrn|Überherrn|DE|sl|n
uberlandia|Uberlândia|BR||t
uberlingen|Überlingen|DE|bw|o
uberruhr holthausen|Überruhr-Holthausen|DE|nw|m
ube|Ube|JP||r
ubon ratchathani|Ubon Ratchathani|TH||q
ubstadt weiher|Ubstadt-Weiher|DE|bw|n
uc pho|Đức Phổ|VN||r
uc trong|Đưc Trọng|VN||r
uccle|Uccle|BE|BR|q
udaipur|Udaipur|IN||s
uddel|Uddel|NL|GE|k
udenhout|Udenhout|NL|NB|m
uden|Uden|NL|NB|p
udgir|Udgīr|IN||q
udine|Udine|IT||q
udon thani|Udon Thani|TH||q
udupi|Udupi|IN||r
ueckermunde|Ueckermünde|DE|mv|n
ueda|Ueda|JP||r
uedem|Uedem|DE|nw|n
uelsen|Uelsen|DE|ni|m
uelzen|Uelzen|DE|ni|p
uerdingen|Uerdingen|DE|nw|o
uetersen|Uetersen|DE|sh|o
uetze|Uetze|DE|ni|m
ufa|Ufa|RU||u
uffelte|Uffelte|NL|DR|k
uffenheim|Uffenheim|DE|by|m
ugchelen|Ugchelen|NL|GE|l
ugep|Ugep|NG||r
uhingen|Uhingen|DE|bw|n
uhldingen muhlhofen|Uhldingen-Mühlhofen|DE|bw|m
uhlingen birkendorf|Ühlingen-Birkendorf|DE|bw|m
uige|Uíge|AO||s
uijeongbu si|Uijeongbu-si|KR||s
uitgeest|Uitgeest|NL|NH|n
uithoorn|Uithoorn|NL|NH|o
uithuizen|Uithuizen|NL|GR|m
uithuizermeeden|Uithuizermeeden|NL|GR|l
uitkerke|Uitkerke|BE|VL|m
uitweg|Uitweg|NL|UT|j
uji|Uji|JP||r
ujjain|Ujjain|IN||s
ujpest|Újpest|HU||q
ukhta|Ukhta|RU||q
uk||GB|==|a
ulan bator|Ulan Bator|MN||t
ulan ude|Ulan-Ude|RU||s
ulanhot|Ulanhot|CN||r
ulanqab|Ulanqab|CN||t
ulestraten|Ulestraten|NL|LI|l
ulft|Ulft|NL|GE|n
ulhasnagar|Ulhasnagar|IN||s
ullyul|Ŭllyul|KP||q
ulm|Ulm|DE|bw|q
ulrum|Ulrum|NL|GR|k
ulsan|Ulsan|KR||u
ulu bedok|Ulu Bedok|SG||s
uluberiya|Uluberiya|IN||r
ulvenhout|Ulvenhout|NL|NB|m
ulyanovsk|Ulyanovsk|RU||t
umarkot|Umarkot|PK||r
umea|Umeå|SE||q
umkirch|Umkirch|DE|bw|m
umm qasr|Umm Qaşr|IQ||q
umraniye|Umraniye|TR||t
umuahia|Umuahia|NG||s
umuarama|Umuarama|BR||q
unaizah|Unaizah|SA||r
ungaran|Ungaran|ID||r
united kingdom||GB|==|a
united states||US|==|a
universal city|Universal City|US||q
universitats und hansestadt greifswald|Universitäts- und Hansestadt Greifswald|DE|mv|p
unnao|Unnāo|IN||r
unna|Unna|DE|nw|q
unterfohring|Unterföhring|DE|by|n
untergriesbach|Untergriesbach|DE|by|m
untergruppenbach|Untergruppenbach|DE|bw|m
unterhaching|Unterhaching|DE|by|o
unterhausen|Unterhausen|DE|bw|n
unterkrozingen|Unterkrozingen|DE|bw|n
untermeitingen|Untermeitingen|DE|by|m
unterschleissheim|Unterschleißheim|DE|by|o
upata|Upata|VE||q
uppal kalan|Uppal Kalan|IN||q
upper west side|Upper West Side|US||r
uppsala|Uppsala|SE||r
urasoe|Urasoe|JP||q
urayasu|Urayasu|JP||r
urbach|Urbach|DE|bw|n
urdaneta|Urdaneta|PH||r
ureterp|Ureterp|NL|FR|l
urganch|Urganch|UZ||r
urk|Urk|NL|FL|o
urmond|Urmond|NL|LI|l
uromi|Uromi|NG||q
ursynow|Ursynów|PL||r
uruapan|Uruapan|MX||s
uruguaiana|Uruguaiana|BR||q
uruma|Uruma|JP||q
urumqi|Ürümqi|CN||v
usak|Uşak|TR||s
usa||US|==|a
usera|Usera|ES||r
usingen|Usingen|DE|he|n
uskudar|Üsküdar|TR||t
uslar|Uslar|DE|ni|n
usquert|Usquert|NL|GR|k
ussuriysk|Ussuriysk|RU||r
ust ilimsk|Ust’-Ilimsk|RU||q
ust kamenogorsk|Ust-Kamenogorsk|KZ||s
us||US|==|a
utrecht|Utrecht|NL|UT|s
utsunomiya|Utsunomiya|JP||s
uvira|Uvira|CD||s
uyo|Uyo|NG||s
uzhhorod|Uzhhorod|UA||q
vaals|Vaals|NL|LI|m
vaartbroek|Vaartbroek|NL|NB|m
vaassen|Vaassen|NL|GE|n
vacoas|Vacoas|MU||q
vadodara|Vadodara|IN||u
vaesrade|Vaesrade|NL|LI|j
vahrenheide|Vahrenheide|DE|ni|n
vaihingen an der enz|Vaihingen an der Enz|DE|bw|o
vaihingen mitte|Vaihingen-Mitte|DE|bw|m
valburg|Valburg|NL|GE|k
valdivia|Valdivia|CL||r
valencia|Valencia|ES||t
valencia|Valencia|US||r
valencia|Valencia|VE||u
valendries|Valendries|NL|GE|k
valenzuela|Valenzuela|PH||t
valera|Valera|VE||r
valinhos|Valinhos|BR||q
valkenburg|Valkenburg|NL|LI|l
valkenburg|Valkenburg|NL|ZH|l
valkenswaard|Valkenswaard|NL|NB|o
valladolid|Valladolid|ES||s
valle de la pascua|Valle de La Pascua|VE||r
valledupar|Valledupar|CO||s
vallejo|Vallejo|US||q
vallendar|Vallendar|DE|rp|n
valparaiso de goias|Valparaíso de Goiás|BR||r
valparaiso|Valparaíso|CL||s
valsad|Valsād|IN||r
valthermond|Valthermond|NL|DR|l
valthe|Valthe|NL|DR|k
van nuys|Van Nuys|US||r
van starkenborgh|Van Starkenborgh|NL|GR|j
vancouver|Vancouver|CA||t
vancouver|Vancouver|US||r
vanderbijlpark|Vanderbijlpark|ZA||r
vantaa|Vantaa|FI||r
van|Van|TR||t
vapi|Vapi|IN||r
varamin|Varāmīn|IR||r
varanasi|Varanasi|IN||u
varel|Varel|DE|ni|o
varginha|Varginha|BR||r
varik|Varik|NL|GE|j
varna|Varna|BG||s
varsenare|Varsenare|BE|VL|m
varsseveld|Varsseveld|NL|GE|m
varzea grande|Várzea Grande|BR||s
varzea paulista|Várzea Paulista|BR||q
vasco da gama|Vasco da Gama|IN||q
vasteras|Västerås|SE||q
vasyl evsky ostrov|Vasyl'evsky Ostrov|RU||r
vaterstetten|Vaterstetten|DE|by|o
vaughan|Vaughan|CA||s
vaux sous chevremont|Vaux-sous-Chèvremont|BE|WA|m
vechelde|Vechelde|DE|ni|n
vechta|Vechta|DE|ni|o
vedado|Vedado|CU||q
vedrin|Vedrin|BE|WA|m
veelerveen|Veelerveen|NL|GR|j
veendam|Veendam|NL|GR|o
veenendaal|Veenendaal|NL|UT|p
veenhuizen|Veenhuizen|NL|DR|j
veenoord|Veenoord|NL|DR|l
veen|Veen|NL|NB|l
veerle|Veerle|BE|VL|m
veessen|Veessen|NL|GE|j
vegesack|Vegesack|DE|hb|p
veghel|Veghel|NL|NB|o
veitsbronn|Veitsbronn|DE|by|m
veitshochheim|Veitshöchheim|DE|by|n
vejalpur|Vejalpur|IN||q
velbert|Velbert|DE|nw|q
velburg|Velburg|DE|by|m
velddriel|Velddriel|NL|GE|j
veldegem|Veldegem|BE|VL|m
velden|Velden|DE|by|m
velden|Velden|NL|LI|m
veldhoven|Veldhoven|NL|NB|m
veldhuizen|Veldhuizen|NL|GE|n
veldhuizen|Veldhuizen|NL|UT|n
velen|Velen|DE|nw|n
velikiy novgorod|Velikiy Novgorod|RU||r
velikiye luki|Velikiye Luki|RU||q
vellmar|Vellmar|DE|he|o
vellore|Vellore|IN||s
velp|Velp|NL|GE|o
velsen zuid|Velsen-Zuid|NL|NH|q
velserbroek|Velserbroek|NL|NH|n
velten|Velten|DE|bb|n
veltum|Veltum|NL|LI|l
veluwe||NL|=|a
ven zelderheide|Ven-Zelderheide|NL|LI|j
venhorst|Venhorst|NL|NB|k
venhuizen|Venhuizen|NL|NH|m
venice||US||r
venlo|Venlo|NL|LI|q
venray|Venray|NL|LI|p
venustiano carranza|Venustiano Carranza|MX||s
ven|Ven|NL|NB|m
veracruz|Veracruz|MX||s
veraval|Verāval|IN||r
verden|Verden|DE|ni|o
vereeniging|Vereeniging|ZA||s
vereinigte staaten||US|==|a
verenigd koninkrijk||GB|==|a
verenigde staten||US|==|a
verhunskyi|Verhunskyi|UA||r
verl|Verl|DE|nw|o
verona|Verona|IT||r
versmold|Versmold|DE|nw|o
verviers|Verviers|BE|WA|p
veshnyaki|Veshnyaki|RU||q
vespasiano|Vespasiano|BR||q
vessem|Vessem|NL|NB|l
vetschau|Vetschau|DE|bb|n
vettweiss|Vettweiß|DE|nw|n
veulen|Veulen|NL|LI|j
veurne|Veurne|BE|VL|n
viamao|Viamão|BR||s
viana|Viana|AO||t
vianen|Vianen|NL|NB|j
vianen|Vianen|NL|UT|o
vicenza|Vicenza|IT||q
victoria de durango|Victoria de Durango|MX||s
victoria|Victoria|CA||s
victoria|Victoria|HK||t
victorville|Victorville|US||q
vidisha|Vidisha|IN||r
viechtach|Viechtach|DE|by|n
vielsalm|Vielsalm|BE|WA|m
vienenburg|Vienenburg|DE|ni|n
vienna|Vienna|AT||u
vientiane|Vientiane|LA||t
viernheim|Viernheim|DE|he|o
vierpolders|Vierpolders|NL|ZH|k
viersen|Viersen|DE|nw|q
viet tri|Việt Trì|VN||s
viet yen|Việt Yên|VN||r
vigo|Vigo|ES||s
vihari|Vihari|PK||q
vijayapura|Vijayapura|IN||s
vijayawada|Vijayawada|IN||u
vijfhuizen|Vijfhuizen|NL|NH|k
vijlen|Vijlen|NL|LI|k
vila andrade|Vila Andrade|BR||r
vila curuca|Vila Curuca|BR||r
vila flor|Vila Flor|AO||r
vila jacui|Vila Jacui|BR||r
vila mariana|Vila Mariana|BR||q
vila maria|Vila Maria|BR||q
vila matilde|Vila Matilde|BR||q
vila medeiros|Vila Medeiros|BR||q
vila prudente|Vila Prudente|BR||q
vila velha|Vila Velha|BR||s
vilkhivskyi|Vilkhivskyi|UA||q
villa canales|Villa Canales|GT||r
villa lugano|Villa Lugano|AR||q
villa mercedes|Villa Mercedes|CL||r
villa nueva|Villa Nueva|GT||t
villahermosa|Villahermosa|MX||s
villapark|Villapark|NL|NB|l
villaverde|Villaverde|ES||q
villavicencio|Villavicencio|CO||s
ville marie|Ville-Marie|CA||q
villeray saint michel parc extension|Villeray–Saint-Michel–Parc-Extension|CA||r
villers la ville|Villers-la-Ville|BE|WA|n
villers le bouillet|Villers-le-Bouillet|BE|WA|m
villeurbanne|Villeurbanne|FR||r
villingen schwenningen|Villingen-Schwenningen|DE|bw|q
villmar|Villmar|DE|he|m
vilnius|Vilnius|LT||t
vilsbiburg|Vilsbiburg|DE|by|n
vilseck|Vilseck|DE|by|m
vilshofen|Vilshofen|DE|by|o
vilt|Vilt|NL|LI|j
vilvoorde|Vilvoorde|BE|VL|p
vina del mar|Viña del Mar|CL||s
vinh chau|Vĩnh Châu|VN||r
vinh long|Vĩnh Long|VN||r
vinh yen|Vĩnh Yên|VN||q
vinh|Vinh|VN||t
vinkeveen|Vinkeveen|NL|UT|l
vinnytsya|Vinnytsya|UA||s
viransehir|Viranşehir|TR||r
virar|Virār|IN||u
virginia beach|Virginia Beach|US||s
virginia|Virginia|ZA||q
virton|Virton|BE|WA|n
visakhapatnam|Visakhapatnam|IN||u
visalia|Visalia|US||q
visbek|Visbek|DE|ni|n
viseu|Viseu|PT||q
vise|Visé|BE|WA|o
visselhovede|Visselhövede|DE|ni|n
vista|Vista|US||q
vitebsk|Vitebsk|BY||s
vitoria da conquista|Vitória da Conquista|BR||r
vitoria de santo antao|Vitória de Santo Antão|BR||r
vitoria|Vitória|BR||s
vizianagaram|Vizianagaram|IN||r
vlaams brabant||BE|=|a
vlaanderen||BE|=|a
vlaardingen|Vlaardingen|NL|ZH|q
vladikavkaz|Vladikavkaz|RU||s
vladimir|Vladimir|RU||s
vladivostok|Vladivostok|RU||t
vlagtwedde|Vlagtwedde|NL|GR|k
vledder|Vledder|NL|DR|k
vleuten|Vleuten|NL|UT|m
vliedberg|Vliedberg|NL|NB|m
vlierden|Vlierden|NL|NB|k
vlietwijk|Vlietwijk|NL|ZH|l
vlissingen|Vlissingen|NL|ZE|p
vlist|Vlist|NL|ZH|j
vlodrop|Vlodrop|NL|LI|k
vlokhoven|Vlokhoven|NL|NB|l
vlore|Vlorë|AL||q
vlotho|Vlotho|DE|nw|o
voerde|Voerde|DE|nw|p
voerendaal|Voerendaal|NL|LI|l
vogelenzang|Vogelenzang|NL|NH|k
vogelkwartier|Vogelkwartier|NL|GE|m
vogelwijk|Vogelwijk|NL|ZH|m
vogtsburg|Vogtsburg|DE|bw|m
vohburg an der donau|Vohburg an der Donau|DE|by|m
vohenstrauss|Vohenstrauß|DE|by|m
vohl|Vöhl|DE|he|m
vohringen|Vöhringen|DE|by|n
voldijn|Voldijn|NL|NB|l
volendam|Volendam|NL|NH|o
volgodonsk|Volgodonsk|RU||r
volgograd|Volgograd|RU||t
volkach|Volkach|DE|by|n
volkel|Volkel|NL|NB|l
volklingen|Völklingen|DE|sl|p
volkmarsen|Volkmarsen|DE|he|m
volksdorf|Volksdorf|DE|hh|o
vollenhove|Vollenhove|NL|OV|l
vologda|Vologda|RU||s
volta redonda|Volta Redonda|BR||s
volzhsky|Volzhsky|RU||s
vondelwijk|Vondelwijk|NL|ZH|l
voorburg|Voorburg|NL|ZH|p
voorhout|Voorhout|NL|ZH|m
voorschoten|Voorschoten|NL|ZH|o
voorst|Voorst|NL|GE|k
voorthuizen|Voorthuizen|NL|GE|n
voorweg|Voorweg|NL|ZH|j
vorden|Vorden|NL|GE|m
voronezh|Voronezh|RU||t
vorstenbosch|Vorstenbosch|NL|NB|k
vorst|Vorst|BE|VL|m
vorst|Vorst|DE|nw|m
vosselaar|Vosselaar|BE|VL|n
votorantim|Votorantim|BR||q
vottem|Vottem|BE|WA|m
vredenburg|Vredenburg|NL|GE|m
vreden|Vreden|DE|nw|o
vreeswijk|Vreeswijk|NL|UT|l
vreewijk|Vreewijk|NL|ZH|n
vrieheide|Vrieheide|NL|LI|k
vries|Vries|NL|DR|l
vriezenveen|Vriezenveen|NL|OV|n
vroomshoop|Vroomshoop|NL|OV|n
vrouwenparochie|Vrouwenparochie|NL|FR|j
vrouwenpolder|Vrouwenpolder|NL|ZE|j
vryheid|Vryheid|ZA||r
vught|Vught|NL|NB|o
vung tau|Vũng Tàu|VN||s
vuren|Vuren|NL|GE|k
vyhurivshchyna troyeshchyna|Vyhurivshchyna-Troyeshchyna|UA||r
vykhino zhulebino|Vykhino-Zhulebino|RU||r
waakirchen|Waakirchen|DE|by|m
waalre|Waalre|NL|NB|m
waals brabant||BE|=|a
waalwijk|Waalwijk|NL|NB|p
waardenburg|Waardenburg|NL|GE|k
waarder|Waarder|NL|ZH|k
waarde|Waarde|NL|ZE|k
waarland|Waarland|NL|NH|k
waarschoot|Waarschoot|BE|VL|m
waasmunster|Waasmunster|BE|VL|n
wabern|Wabern|DE|he|m
wachtberg|Wachtberg|DE|nw|o
wachtebeke|Wachtebeke|BE|VL|m
wachtendonk|Wachtendonk|DE|nw|m
wachtersbach|Wächtersbach|DE|he|n
waco|Waco|US||r
wad medani|Wad Medani|SD||s
waddinxveen|Waddinxveen|NL|ZH|o
wadenoijen|Wadenoijen|NL|GE|j
wadern|Wadern|DE|sl|o
wadersloh|Wadersloh|DE|nw|m
wadgassen|Wadgassen|DE|sl|o
wadi as sir|Wādī as Sīr|JO||r
wafangdian|Wafangdian|CN||s
wagenberg|Wagenberg|NL|NB|k
wagenborgen|Wagenborgen|NL|GR|k
wagenfeld|Wagenfeld|DE|ni|m
wageningen|Wageningen|NL|GE|p
waghausel|Waghäusel|DE|bw|o
waging am see|Waging am See|DE|by|m
wah cantt|Wah Cantt|PK||s
wahlstedt|Wahlstedt|DE|sh|n
wahn heide|Wahn-Heide|DE|nw|m
waiblingen|Waiblingen|DE|bw|p
waibstadt|Waibstadt|DE|bw|m
waidmannslust|Waidmannslust|DE|be|n
waimes|Waimes|BE|WA|m
wakayama|Wakayama|JP||s
wakefield|Wakefield|GB||q
walbrzych|Wałbrzych|PL||q
walcourt|Walcourt|BE|WA|o
wald michelbach|Wald-Michelbach|DE|he|n
waldbrol|Waldbröl|DE|nw|o
waldbrunn|Waldbrunn|DE|he|m
waldbuttelbrunn|Waldbüttelbrunn|DE|by|m
waldeck|Waldeck|DE|he|m
waldems|Waldems|DE|he|m
waldenbuch|Waldenbuch|DE|bw|n
waldfeucht|Waldfeucht|DE|nw|n
waldfischbach burgalben|Waldfischbach-Burgalben|DE|rp|m
waldheim|Waldheim|DE|sn|n
waldkappel|Waldkappel|DE|he|m
waldkirchen|Waldkirchen|DE|by|n
waldkirch|Waldkirch|DE|bw|o
waldkraiburg|Waldkraiburg|DE|by|o
waldmohr|Waldmohr|DE|rp|m
waldmunchen|Waldmünchen|DE|by|m
waldsassen|Waldsassen|DE|by|m
waldsee|Waldsee|DE|rp|m
waldshut tiengen|Waldshut-Tiengen|DE|bw|o
waldstetten|Waldstetten|DE|bw|m
wales||GB|==|a
walhain saint paul|Walhain-Saint-Paul|BE|WA|m
walheim hahn|Walheim - Hahn|DE|nw|m
walldorf|Walldorf|DE|bw|n
walldurn|Walldürn|DE|bw|n
wallenhorst|Wallenhorst|DE|ni|o
wallerfangen|Wallerfangen|DE|sl|n
wallersdorf|Wallersdorf|DE|by|m
wallonia||BE|=|a
wallonien||BE|=|a
wallonie||BE|=|a
walluf|Walluf|DE|he|m
walsall|Walsall|GB||r
walsberg|Walsberg|NL|NB|j
walsrode|Walsrode|DE|ni|o
waltenhofen|Waltenhofen|DE|by|n
waltershausen|Waltershausen|DE|th|n
walterswald|Wâlterswâld|NL|FR|j
walthamstow|Walthamstow|GB||q
waltrop|Waltrop|DE|nw|o
wambel|Wambel|DE|nw|m
wan chai|Wan Chai|HK||r
wandlitz|Wandlitz|DE|bb|o
wandre|Wandre|BE|WA|m
wandsbek|Wandsbek|DE|hh|s
wanfercee baulet|Wanfercée-Baulet|BE|WA|m
wang thonglang|Wang Thonglang|TH||q
wangen|Wangen|DE|bw|o
wangsa maju|Wangsa Maju|MY||r
wanning|Wanning|CN||t
wannsee|Wannsee|DE|be|n
wannweil|Wannweil|DE|bw|m
wanroij|Wanroij|NL|NB|l
wansheng|Wansheng|CN||q
wanssum|Wanssum|NL|LI|k
wanxian|Wanxian|CN||t
wanze|Wanze|BE|WA|n
wanzhou|Wanzhou|CN||u
wanzleben|Wanzleben|DE|st|m
wapenveld|Wapenveld|NL|GE|l
warangal|Warangal|IN||t
warburg|Warburg|DE|nw|o
wardenburg|Wardenburg|DE|ni|n
warder|Warder|ET||s
warder|Warder|NL|NH|j
wardha|Wardha|IN||q
waregem|Waregem|BE|VL|p
waremme|Waremme|BE|WA|n
warendorf|Warendorf|DE|nw|p
waren|Waren|DE|mv|o
warffum|Warffum|NL|GR|k
warga|Warga|NL|FR|k
warisan|Warīsān|AE||q
warken|Warken|NL|GE|j
warmenhuizen|Warmenhuizen|NL|NH|m
warmond|Warmond|NL|ZH|m
warnemunde|Warnemünde|DE|mv|n
warnsveld|Warnsveld|NL|GE|n
warns|Warns|NL|FR|j
warren|Warren|US||r
warrington|Warrington|GB||r
warri|Warri|NG||t
warsaw|Warsaw|PL||u
warschau||PL||u
warstein|Warstein|DE|nw|o
warten|Warten|NL|FR|j
washington heights|Washington Heights|US||r
washington|Washington|US||t
waskemeer|Waskemeer|NL|FR|j
wasmes|Wasmes|BE|WA|n
waspik|Waspik|NL|NB|m
wassenaar|Wassenaar|NL|ZH|o
wassenberg|Wassenberg|DE|nw|o
wasserburg am inn|Wasserburg am Inn|DE|by|n
wassertrudingen|Wassertrüdingen|DE|by|m
watampone|Watampone|ID||r
waterakkers|Waterakkers|NL|NH|l
waterbury|Waterbury|US||q
waterdonken|Waterdonken|NL|NB|k
waterloo|Waterloo|BE|WA|o
waterloo|Waterloo|CA||q
watermael boitsfort|Watermael-Boitsfort|BE|BR|o
watford|Watford|GB||q
wathlingen|Wathlingen|DE|ni|m
wattenscheid|Wattenscheid|DE|nw|q
watthana|Watthana|TH||r
waubach|Waubach|NL|LI|l
wau|Wau|SS||q
wavre|Wavre|BE|WA|p
wayaobu|Wayaobu|CN||q
wazirabad|Wazirabad|PK||r
wedde|Wedde|NL|GR|j
wedding|Wedding|DE|be|q
wedel|Wedel|DE|sh|p
weebosch|Weebosch|NL|NB|j
weener|Weener|DE|ni|n
weerdinge|Weerdinge|NL|DR|j
weerestein|Weerestein|NL|ZH|k
weerselo|Weerselo|NL|OV|j
weert|Weert|NL|LI|p
weesp|Weesp|NL|NH|o
weeze|Weeze|DE|nw|n
wegberg|Wegberg|DE|nw|o
wegscheid|Wegscheid|DE|by|m
wehl|Wehl|NL|GE|m
wehrda|Wehrda|DE|he|m
wehrheim|Wehrheim|DE|he|n
wehr|Wehr|DE|bw|n
weida|Weida|DE|th|n
weiden|Weiden|DE|by|p
weidum|Weidum|NL|FR|i
weifang|Weifang|CN||u
weihai|Weihai|CN||t
weijpoort|Weijpoort|NL|ZH|k
weikersheim|Weikersheim|DE|bw|m
weil am rhein|Weil am Rhein|DE|bw|o
weil der stadt|Weil der Stadt|DE|bw|o
weil im schonbuch|Weil im Schönbuch|DE|bw|n
weilburg|Weilburg|DE|he|n
weiler simmerberg|Weiler-Simmerberg|DE|by|m
weilerswist|Weilerswist|DE|nw|n
weilheim an der teck|Weilheim an der Teck|DE|bw|n
weilheim|Weilheim|DE|by|o
weilmunster|Weilmünster|DE|he|n
weimar|Weimar|DE|th|p
weinan|Weinan|CN||u
weinberg|Weinberg|DE|ni|n
weinbohla|Weinböhla|DE|sn|n
weingarten|Weingarten|DE|bw|o
weinheim|Weinheim|DE|bw|p
weinsberg|Weinsberg|DE|bw|n
weinstadt endersbach|Weinstadt-Endersbach|DE|bw|o
weisendorf|Weisendorf|DE|by|m
weiskirchen|Weiskirchen|DE|sl|m
weissach|Weissach|DE|bw|m
weissenburg in bayern|Weißenburg in Bayern|DE|by|o
weissenfels|Weißenfels|DE|st|p
weissenhorn|Weißenhorn|DE|by|n
weissensee|Weißensee|DE|be|p
weissenthurm|Weißenthurm|DE|rp|m
weisswasser|Weißwasser|DE|sn|n
weiterstadt|Weiterstadt|DE|he|o
weiteveen|Weiteveen|NL|DR|k
weitnau|Weitnau|DE|by|m
weitramsdorf|Weitramsdorf|DE|by|m
wekerom|Wekerom|NL|GE|l
welberg|Welberg|NL|NB|k
weldiya|Weldiya|ET||q
welgelegen|Welgelegen|NL|GE|l
welkenraedt|Welkenraedt|BE|WA|n
welkom|Welkom|ZA||s
wellen|Wellen|BE|VL|m
wellerlooi|Wellerlooi|NL|LI|k
wellinghofen|Wellinghofen|DE|nw|m
wellingsbuttel|Wellingsbüttel|DE|hh|n
wellington|Wellington|NZ||s
well|Well|NL|LI|l
welsum|Welsum|NL|OV|j
welver|Welver|DE|nw|m
welzheim|Welzheim|DE|bw|n
wemding|Wemding|DE|by|m
wemeldinge|Wemeldinge|NL|ZE|l
wemmel|Wemmel|BE|VL|n
wenchang|Wenchang|CN||t
wendeburg|Wendeburg|DE|ni|n
wendelstein|Wendelstein|DE|by|o
wenden|Wenden|DE|nw|m
wendlingen am neckar|Wendlingen am Neckar|DE|bw|n
wenen||AT||u
wennigsen|Wennigsen|DE|ni|n
wenshan city|Wenshan City|CN||s
wentorf bei hamburg|Wentorf bei Hamburg|DE|sh|n
wenzenbach|Wenzenbach|DE|by|m
wenzhou|Wenzhou|CN||v
wepion|Wépion|BE|WA|m
werdau|Werdau|DE|sn|o
werder|Werder|DE|bb|o
werdohl|Werdohl|DE|nw|o
werkendam|Werkendam|NL|NB|n
werkhoven|Werkhoven|NL|UT|k
werlte|Werlte|DE|ni|n
werl|Werl|DE|nw|o
wermelskirchen|Wermelskirchen|DE|nw|p
wermsdorf|Wermsdorf|DE|sn|m
wernau|Wernau|DE|bw|n
wernberg koblitz|Wernberg-Köblitz|DE|by|m
werneck|Werneck|DE|by|n
werneuchen|Werneuchen|DE|bb|m
werne|Werne|DE|nw|o
wernhout|Wernhout|NL|NB|k
wernigerode|Wernigerode|DE|st|o
wersten|Wersten|DE|nw|o
wertheim|Wertheim|DE|bw|o
werther|Werther|DE|nw|n
wertingen|Wertingen|DE|by|n
weru|Weru|ID||r
wervik|Wervik|BE|VL|o
wesel|Wesel|DE|nw|p
wesseling|Wesseling|DE|nw|p
wessem|Wessem|NL|LI|l
wessling|Weßling|DE|by|m
west brabant||NL|=|a
west bromwich|West Bromwich|GB||q
west covina|West Covina|US||q
west graftdijk|West-Graftdijk|NL|NH|j
west jerusalem|West Jerusalem|IL||s
west jordan|West Jordan|US||q
west palm beach|West Palm Beach|US||q
west raleigh|West Raleigh|US||s
west souburg|West-Souburg|NL|ZE|k
west terschelling|West-Terschelling|NL|FR|l
west valley city|West Valley City|US||r
west vlaanderen||BE|=|a
westbroek|Westbroek|NL|UT|k
westdorpe|Westdorpe|NL|ZE|l
westeinde|Westeinde|NL|FR|l
westende|Westende|BE|VL|m
westend|Westend|DE|be|p
westeneng|Westeneng|NL|GE|k
westenenk|Westenenk|NL|GE|l
westerbork|Westerbork|NL|DR|m
westerburg|Westerburg|DE|rp|m
westerfilde|Westerfilde|DE|nw|m
westerhaar vriezenveensewijk|Westerhaar-Vriezenveensewijk|NL|OV|m
westerhoven|Westerhoven|NL|NB|k
westerkappeln|Westerkappeln|DE|nw|n
westerland|Westerland|DE|sh|n
westerland|Westerland|NL|NH|j
westerlee|Westerlee|NL|GR|k
westerlo|Westerlo|BE|VL|o
westerronfeld|Westerrönfeld|DE|sh|m
westerstede|Westerstede|DE|ni|o
westervoort|Westervoort|NL|GE|m
westerzicht|Westerzicht|NL|ZE|k
westhagen|Westhagen|DE|ni|n
westhausen|Westhausen|DE|bw|m
westhofen|Westhofen|DE|nw|m
westkapelle|Westkapelle|NL|ZE|l
westland||NL|=|a
westlaren|Westlaren|NL|DR|k
westmaas|Westmaas|NL|ZH|k
westmalle|Westmalle|BE|VL|m
westminster|Westminster|US||q
westonaria|Westonaria|ZA||r
weststadt|Weststadt|DE|mv|n
westwoud|Westwoud|NL|NH|k
wettbergen|Wettbergen|DE|ni|n
wetteren|Wetteren|BE|VL|o
wetter|Wetter|DE|he|n
wetter|Wetter|DE|nw|o
wettringen|Wettringen|DE|nw|m
wetzendorf|Wetzendorf|DE|by|n
wetzlar|Wetzlar|DE|he|p
wevelgem|Wevelgem|BE|VL|o
wezembeek oppem|Wezembeek-Oppem|BE|VL|n
wezep|Wezep|NL|GE|n
whalley|Whalley|CA||q
whitby|Whitby|CA||r
wichelen|Wichelen|BE|VL|n
wichita falls|Wichita Falls|US||q
wichita|Wichita|US||s
wickede|Wickede|DE|nw|n
wiefelstede|Wiefelstede|DE|ni|n
wiehl|Wiehl|DE|nw|o
wielsbeke|Wielsbeke|BE|VL|n
wiene|Wiene|NL|OV|j
wien||AT||u
wierden|Wierden|NL|OV|o
wieringerwaard|Wieringerwaard|NL|NH|k
wieringerwerf|Wieringerwerf|NL|NH|l
wiernsheim|Wiernsheim|DE|bw|m
wiesbaden|Wiesbaden|DE|he|s
wieseck|Wieseck|DE|he|n
wiesenburg|Wiesenburg|DE|bb|m
wiesloch|Wiesloch|DE|bw|o
wiesmoor|Wiesmoor|DE|ni|n
wietmarschen|Wietmarschen|DE|ni|n
wietze|Wietze|DE|ni|n
wigan|Wigan|GB||r
wiggensbach|Wiggensbach|DE|by|m
wijbosch|Wijbosch|NL|NB|k
wijchen|Wijchen|NL|GE|o
wijckel|Wijckel|NL|FR|j
wijdenes|Wijdenes|NL|NH|j
wijdewormer|Wijdewormer|NL|NH|l
wijhe|Wijhe|NL|OV|m
wijk aan zee|Wijk aan Zee|NL|NH|l
wijk bij duurstede|Wijk bij Duurstede|NL|UT|o
wijlre|Wijlre|NL|LI|k
wijnandsrade|Wijnandsrade|NL|LI|k
wijnegem|Wijnegem|BE|VL|n
wijngaarden|Wijngaarden|NL|ZH|j
wijnjewoude|Wijnjewoude|NL|FR|k
wijster|Wijster|NL|DR|j
wijthmen|Wijthmen|NL|OV|j
wilbertoord|Wilbertoord|NL|NB|j
wildberg|Wildberg|DE|bw|n
wildervank|Wildervank|NL|GR|l
wildeshausen|Wildeshausen|DE|ni|o
wilhelminadorp|Wilhelminadorp|NL|NB|l
wilhelminadorp|Wilhelminadorp|NL|ZE|j
wilhelminaoord|Wilhelminaoord|NL|DR|j
wilhelmitor nord|Wilhelmitor - Nord|DE|ni|m
wilhelmitor sud|Wilhelmitor - Süd|DE|ni|n
wilhelmsburg|Wilhelmsburg|DE|hh|p
wilhelmshaven|Wilhelmshaven|DE|ni|q
wilhelmsruh|Wilhelmsruh|DE|be|m
wilhelmstadt|Wilhelmstadt|DE|be|p
wilhermsdorf|Wilhermsdorf|DE|by|m
wilkau hasslau|Wilkau-Haßlau|DE|sn|n
willebadessen|Willebadessen|DE|nw|n
willebroek|Willebroek|BE|VL|o
willemsoord|Willemsoord|NL|OV|j
willemstad|Willemstad|CW||q
willemstad|Willemstad|NL|NB|j
willich|Willich|DE|nw|p
willingen|Willingen|DE|he|m
willingshausen|Willingshausen|DE|he|m
willstatt|Willstätt|DE|bw|n
wilmersdorf|Wilmersdorf|DE|be|q
wilmington|Wilmington|US||q
wilnis|Wilnis|NL|UT|m
wilnsdorf|Wilnsdorf|DE|nw|o
wilp|Wilp|NL|GE|j
wilrijk|Wilrijk|BE|VL|p
wilsdruff|Wilsdruff|DE|sn|n
wilsele|Wilsele|BE|VL|n
wilsum|Wilsum|NL|OV|j
wilthen|Wilthen|DE|sn|m
windhoek|Windhoek|NA||s
windischeschenbach|Windischeschenbach|DE|by|m
windsbach|Windsbach|DE|by|m
windsor|Windsor|CA||r
winejok|Winejok|SS||s
wingene|Wingene|BE|VL|n
winkel|Winkel|NL|NH|l
winkewijert|Winkewijert|NL|GE|k
winnenden|Winnenden|DE|bw|o
winnipeg|Winnipeg|CA||t
winschoten|Winschoten|NL|GR|o
winsen|Winsen|DE|ni|o
winston salem|Winston-Salem|US||r
winsum|Winsum|NL|FR|j
winsum|Winsum|NL|GR|k
wintelre|Wintelre|NL|NB|l
winterbach|Winterbach|DE|bw|m
winterberg|Winterberg|DE|nw|n
winterhude|Winterhude|DE|hh|p
winterlingen|Winterlingen|DE|bw|m
winterswijk|Winterswijk|NL|GE|o
winterthur|Winterthur|CH||q
wipperfurth|Wipperfürth|DE|nw|o
wirdum|Wirdum|NL|FR|k
wirges|Wirges|DE|rp|m
wisch|Wisch|NL|GE|o
wismar|Wismar|DE|mv|p
wisselaar|Wisselaar|NL|NB|m
wissenkerke|Wissenkerke|NL|ZE|k
wissen|Wissen|DE|rp|n
witmarsum|Witmarsum|NL|FR|k
wittenau|Wittenau|DE|be|o
wittenberge|Wittenberge|DE|bb|o
wittenberg|Wittenberg|DE|st|o
wittenburg|Wittenburg|DE|mv|m
witten|Witten|DE|nw|q
wittichenau|Wittichenau|DE|sn|m
wittingen|Wittingen|DE|ni|n
wittlich|Wittlich|DE|rp|o
wittmund|Wittmund|DE|ni|o
wittorf|Wittorf|DE|sh|m
wittstock|Wittstock|DE|bb|o
witzenhausen|Witzenhausen|DE|he|n
wixhausen|Wixhausen|DE|he|m
wloclawek|Włocławek|PL||q
woensdrecht|Woensdrecht|NL|NB|k
woenselse heide|Woenselse Heide|NL|NB|m
woerdense verlaat|Woerdense Verlaat|NL|ZH|j
woerden|Woerden|NL|UT|p
woking|Woking|GB||q
wola|Wola|PL||r
woldendorp|Woldendorp|NL|GR|j
wolder|Wolder|NL|LI|k
wolfach|Wolfach|DE|bw|m
wolfenbuttel|Wolfenbüttel|DE|ni|p
wolfen|Wolfen|DE|st|o
wolfersheim|Wölfersheim|DE|he|n
wolfhagen|Wolfhagen|DE|he|n
wolfheze|Wolfheze|NL|GE|k
wolfratshausen|Wolfratshausen|DE|by|o
wolfsbos|Wolfsbos|NL|DR|m
wolfsburg|Wolfsburg|DE|ni|q
wolfschlugen|Wolfschlugen|DE|bw|m
wolgast|Wolgast|DE|mv|n
wollmatingen|Wollmatingen|DE|bw|m
wollongong|Wollongong|AU||s
wolmirstedt|Wolmirstedt|DE|st|n
wolnzach|Wolnzach|DE|by|n
wolphaartsdijk|Wolphaartsdijk|NL|ZE|k
woltersdorf|Woltersdorf|DE|bb|m
woluwe saint lambert|Woluwe-Saint-Lambert|BE|BR|p
wolvega|Wolvega|NL|FR|n
wolverhampton|Wolverhampton|GB||s
wolvertem|Wolvertem|BE|VL|m
wommelgem|Wommelgem|BE|VL|n
wommels|Wommels|NL|FR|l
wondelgem|Wondelgem|BE|VL|o
wong tai sin|Wong Tai Sin|HK||s
wonju|Wŏnju|KR||s
wonsan|Wŏnsan|KP||s
woodlands|Woodlands|SG||r
woolde|Woolde|NL|OV|k
wooldrik|Wooldrik|NL|OV|k
worbis|Worbis|DE|th|m
worcester|Worcester|GB||q
worcester|Worcester|US||r
worcester|Worcester|ZA||q
workum|Workum|NL|FR|m
wormer|Wormer|NL|NH|n
worms|Worms|DE|rp|q
worpswede|Worpswede|DE|ni|n
worringen|Worringen|DE|nw|n
worrstadt|Wörrstadt|DE|rp|m
worth am rhein|Wörth am Rhein|DE|rp|o
worthing|Worthing|GB||q
woubrugge|Woubrugge|NL|ZH|k
woudenberg|Woudenberg|NL|UT|n
woudhuis|Woudhuis|NL|GE|m
woudrichem|Woudrichem|NL|NB|m
woudsend|Woudsend|NL|FR|k
wouwse plantage|Wouwse Plantage|NL|NB|j
wouw|Wouw|NL|NB|m
wriezen|Wriezen|DE|bb|n
wroclaw|Wrocław|PL||t
wuchuan|Wuchuan|CN||q
wuda|Wuda|CN||q
wugang|Wugang|CN||r
wuhai|Wuhai|CN||r
wuhan|Wuhan|CN||x
wuhu|Wuhu|CN||u
wujiaqu|Wujiaqu|CN||r
wulfrath|Wülfrath|DE|nw|o
wunsiedel|Wunsiedel|DE|by|n
wunstorf|Wunstorf|DE|ni|p
wuppertal|Wuppertal|DE|nw|s
wurselen|Würselen|DE|nw|p
wurzburg|Würzburg|DE|by|r
wurzen|Wurzen|DE|sn|n
wushan|Wushan|CN||q
wustenrot|Wüstenrot|DE|bw|m
wusterhausen|Wusterhausen|DE|bb|m
wustermark|Wustermark|DE|bb|m
wutoschingen|Wutöschingen|DE|bw|m
wuustwezel|Wuustwezel|BE|VL|n
wuwei|Wuwei|CN||t
wuxi|Wuxi|CN||w
wuxue|Wuxue|CN||r
wuyishan|Wuyishan|CN||r
wuzhishan|Wuzhishan|CN||q
wuzhong|Wuzhong|CN||w
wuzhou|Wuzhou|CN||t
xai xai|Xai-Xai|MZ||r
xalapa de enriquez|Xalapa de Enríquez|MX||s
xanten|Xanten|DE|nw|o
xi an|Xi’an|CN||x
xiamen|Xiamen|CN||w
xiangcheng|Xiangcheng|CN||q
xiangtan|Xiangtan|CN||t
xiangyang|Xiangyang|CN||u
xianning|Xianning|CN||s
xiantao|Xiantao|CN||r
xianyang|Xianyang|CN||t
xiaogan|Xiaogan|CN||t
xiayang|Xiayang|CN||r
xiazhen|Xiazhen|CN||q
xichang|Xichang|CN||s
xico|Xico|MX||s
xigang|Xigang|CN||q
xilin hot|Xilin Hot|CN||q
xilinhot|Xilinhot|CN||s
xincheng|Xincheng|CN||q
xindi|Xindi|CN||r
xinghua|Xinghua|CN||q
xingning|Xingning|CN||s
xingtai|Xingtai|CN||t
xingyi|Xingyi|CN||s
xining|Xining|CN||u
xinji|Xinji|CN||r
xinqiao|Xinqiao|CN||r
xintai|Xintai|CN||r
xinxiang|Xinxiang|CN||t
xinyang|Xinyang|CN||u
xinyi|Xinyi|CN||s
xinyuan|Xinyuan|CN||s
xinyu|Xinyu|CN||t
xinzhai|Xinzhai|CN||q
xinzhou|Xinzhou|CN||t
xiulin|Xiulin|CN||q
xiuying|Xiuying|CN||s
xiva|Xiva|UZ||q
xizhi|Xizhi|TW||r
xochimilco|Xochimilco|MX||s
xuan loc|Xuân Lộc|VN||r
xuancheng|Xuancheng|CN||t
xuanhua|Xuanhua|CN||s
xuchang|Xuchang|CN||u
xuhui|Xuhui|CN||u
xunchang|Xunchang|CN||q
xuyong|Xuyong|CN||q
xuzhou|Xuzhou|CN||u
ya an|Ya'an|CN||t
yachiyo|Yachiyo|JP||r
yaizu|Yaizu|JP||r
yakeshi|Yakeshi|CN||q
yakutsk|Yakutsk|RU||r
yamagata|Yamagata|JP||r
yamaguchi|Yamaguchi|JP||r
yamato|Yamato|JP||r
yamoussoukro|Yamoussoukro|CI||s
yamuna nagar|Yamuna Nagar|IN||r
yan an|Yan’an|CN||s
yanbu|Yanbu|SA||r
yancheng|Yancheng|CN||u
yangcheng|Yangcheng|CN||r
yangchun|Yangchun|CN||r
yanghang|Yanghang|CN||r
yangjiang|Yangjiang|CN||u
yangju|Yangju|KR||r
yangon|Yangon|MM||w
yangpu|Yangpu|CN||u
yangquan|Yangquan|CN||t
yangsan|Yangsan|KR||s
yangshuo|Yangshuo|CN||s
yangzhou|Yangzhou|CN||u
yanji|Yanji|CN||s
yantai|Yantai|CN||v
yanzhou|Yanzhou|CN||r
yaounde|Yaoundé|CM||u
yao|Yao|JP||s
yaritagua|Yaritagua|VE||q
yaroslavl|Yaroslavl|RU||t
yasenevo|Yasenevo|RU||r
yautepec|Yautepec|MX||q
yavatmal|Yavatmāl|IN||q
yawnghwe|Yawnghwe|MM||r
yazd|Yazd|IR||s
yde|Yde|NL|DR|j
yei|Yei|SS||r
yekaterinburg|Yekaterinburg|RU||u
yelahanka|Yelahanka|IN||q
yelets|Yelets|RU||q
yen bai|Yên Bái|VN||q
yen vinh|Yên Vinh|VN||q
yenagoa|Yenagoa|NG||s
yenangyaung|Yenangyaung|MM||q
yeoju|Yeoju|KR||q
yeosu|Yeosu|KR||s
yerevan|Yerevan|AM||u
yerseke|Yerseke|NL|ZE|m
yevlakh|Yevlakh|AZ||q
yevpatoriya|Yevpatoriya|UA||q
yezhou|Yezhou|CN||q
yibin|Yibin|CN||t
yichang|Yichang|CN||u
yichun|Yichun|CN||t
yidu|Yidu|CN||q
yinchuan|Yinchuan|CN||u
yingkou|Yingkou|CN||t
yingtan|Yingtan|CN||r
yintai|Yintai|CN||r
yishun new town|Yishun New Town|SG||r
yiwu|Yiwu|CN||u
yixing|Yixing|CN||u
yizhou|Yizhou|CN||r
yogyakarta|Yogyakarta|ID||s
yokkaichi|Yokkaichi|JP||s
yokohama|Yokohama|JP||v
yokosuka|Yokosuka|JP||s
yola|Yola|NG||s
yonago|Yonago|JP||r
yong an|Yong’an|CN||r
yongchuan|Yongchuan|CN||r
yongji|Yongji|CN||s
yongkang|Yongkang|TW||r
yongzhou|Yongzhou|CN||t
yonkers|Yonkers|US||r
yono|Yono|JP||q
yopal|Yopal|CO||r
york|York|GB||r
yoshkar ola|Yoshkar-Ola|RU||s
youkaichi|Youkaichi|JP||q
ypenburg|Ypenburg|NL|ZH|o
ysbrechtum|Ysbrechtum|NL|FR|j
ysselsteyn|Ysselsteyn|NL|LI|l
yuanlin|Yuanlin|TW||q
yuci|Yuci|CN||r
yuen long kau hui|Yuen Long Kau Hui|HK||r
yuen long san hui|Yuen Long San Hui|HK||r
yuen long|Yuen Long|HK||r
yuepu|Yuepu|CN||r
yueyang|Yueyang|CN||t
yulin|Yulin|CN||u
yuncheng|Yuncheng|CN||t
yunfu|Yunfu|CN||v
yunlong|Yunlong|CN||s
yunusobod|Yunusobod|UZ||s
yushu|Yushu|CN||r
yuxi|Yuxi|CN||q
yuyao|Yuyao|CN||q
yuzhno sakhalinsk|Yuzhno-Sakhalinsk|RU||r
yvoir|Yvoir|BE|WA|m
zaamslag|Zaamslag|NL|ZE|l
zaandam|Zaandam|NL|NH|q
zaandijk|Zaandijk|NL|NH|n
zaanstad|Zaanstad|NL|NH|r
zabol|Zābol|IR||q
zabrze|Zabrze|PL||r
zacatecas|Zacatecas|MX||q
zagazig|Zagazig|EG||s
zagreb|Zagreb|HR||t
zahedan|Zahedan|IR||t
zaltbommel|Zaltbommel|NL|GE|o
zama|Zama|JP||r
zamboanga|Zamboanga|PH||t
zamora de hidalgo|Zamora de Hidalgo|MX||r
zandberg|Zandberg|NL|NB|m
zanddijk|Zanddijk|NL|ZE|j
zandhoven|Zandhoven|BE|VL|n
zandvoort|Zandvoort|NL|NH|o
zandweg oostwaard|Zandweg-Oostwaard|NL|UT|l
zango|Zango|AO||r
zanjan|Zanjan|IR||s
zanzibar|Zanzibar|TZ||t
zaoyang|Zaoyang|CN||r
zaozhuang|Zaozhuang|CN||t
zapfendorf|Zapfendorf|DE|by|m
zapopan|Zapopan|MX||u
zaporizhzhya|Zaporizhzhya|UA||t
zaragoza|Zaragoza|ES||t
zaria|Zaria|NG||t
zarichnyi|Zarichnyi|UA||r
zarqa|Zarqa|JO||t
zaventem|Zaventem|BE|VL|o
zawiya|Zawiya|LY||r
zeddam|Zeddam|NL|GE|l
zedelgem|Zedelgem|BE|VL|o
zeeland||NL|=|a
zeeland|Zeeland|NL|NB|m
zeelst|Zeelst|NL|NB|m
zeeuws vlaanderen||NL|=|a
zeewolde|Zeewolde|NL|FL|o
zefta|Zefta|EG||q
zegge|Zegge|NL|NB|k
zegveld|Zegveld|NL|UT|l
zehdenick|Zehdenick|DE|bb|n
zehlendorf|Zehlendorf|DE|be|p
zeilberg|Zeilberg|NL|NB|k
zeil|Zeil|DE|by|m
zeist|Zeist|NL|UT|p
zeithain|Zeithain|DE|sn|m
zeitlarn|Zeitlarn|DE|by|m
zeitz|Zeitz|DE|st|o
zeldam|Zeldam|NL|OV|i
zelenograd|Zelenograd|RU||r
zele|Zele|BE|VL|o
zelhem|Zelhem|NL|GE|m
zell im wiesental|Zell im Wiesental|DE|bw|m
zella mehlis|Zella-Mehlis|DE|th|n
zellik|Zellik|BE|VL|n
zellingen|Zellingen|DE|by|m
zell|Zell|DE|bw|m
zelzate|Zelzate|BE|VL|n
zemst|Zemst|BE|VL|o
zemun|Zemun|RS||r
zenderen|Zenderen|NL|OV|j
zenica|Zenica|BA||r
zerbst|Zerbst|DE|st|o
zesgehuchten|Zesgehuchten|NL|NB|l
zetel|Zetel|DE|ni|n
zetten|Zetten|NL|GE|l
zeulenroda triebes|Zeulenroda-Triebes|DE|th|n
zeulenroda|Zeulenroda|DE|th|n
zeuthen|Zeuthen|DE|bb|n
zevenaar|Zevenaar|NL|GE|o
zevenbergschen hoek|Zevenbergschen Hoek|NL|NB|k
zevenhoven|Zevenhoven|NL|ZH|l
zevenhuizen|Zevenhuizen|NL|GE|l
zeven|Zeven|DE|ni|n
zeyen|Zeyen|NL|DR|j
zeytinburnu|Zeytinburnu|TR||s
zhabei|Zhabei|CN||t
zhalantun|Zhalantun|CN||r
zhanaozen|Zhanaozen|KZ||q
zhangjiagang|Zhangjiagang|CN||u
zhangjiajie|Zhangjiajie|CN||s
zhangjiakou|Zhangjiakou|CN||t
zhangye|Zhangye|CN||s
zhangzhou|Zhangzhou|CN||t
zhanjiang|Zhanjiang|CN||u
zhaodong|Zhaodong|CN||r
zhaoqing|Zhaoqing|CN||u
zhaotong|Zhaotong|CN||t
zhaoyuan|Zhaoyuan|CN||q
zhaozhou|Zhaozhou|CN||q
zheleznodorozhnyy|Zheleznodorozhnyy|RU||r
zhengding|Zhengding|CN||r
zhengzhou|Zhengzhou|CN||w
zhenjiang|Zhenjiang|CN||t
zhenping|Zhenping|CN||r
zhenzhou|Zhenzhou|CN||r
zhezqazghan|Zhezqazghan|KZ||q
zhicheng|Zhicheng|CN||r
zhonghe|Zhonghe|CN||q
zhongshan|Zhongshan|CN||v
zhongwei|Zhongwei|CN||u
zhongxiang|Zhongxiang|CN||q
zhoucun|Zhoucun|CN||q
zhoukou|Zhoukou|CN||s
zhoushan|Zhoushan|CN||t
zhu cheng city|Zhu Cheng City|CN||t
zhubei|Zhubei|TW||r
zhucheng|Zhucheng|CN||s
zhuhai|Zhuhai|CN||v
zhujing|Zhujing|CN||q
zhuji|Zhuji|CN||q
zhulebino|Zhulebino|RU||r
zhumadian|Zhumadian|CN||t
zhuzhou|Zhuzhou|CN||u
zhytomyr|Zhytomyr|UA||r
zibo|Zibo|CN||v
zichem|Zichem|BE|VL|m
zielona gora|Zielona Góra|PL||q
zierenberg|Zierenberg|DE|he|m
zierikzee|Zierikzee|NL|ZE|n
zigong|Zigong|CN||u
ziguinchor|Ziguinchor|SN||r
zijderveld|Zijderveld|NL|UT|j
zijtaart|Zijtaart|NL|NB|k
zimmern ob rottweil|Zimmern ob Rottweil|DE|bw|m
zinder|Zinder|NE||s
zingem|Zingem|BE|VL|m
zipaquira|Zipaquirá|CO||q
zirndorf|Zirndorf|DE|by|o
zitong|Zitong|CN||r
zittau|Zittau|DE|sn|o
ziyang|Ziyang|CN||t
zlatoust|Zlatoust|RU||r
zliten|Zliten|LY||r
zoelen|Zoelen|NL|GE|j
zoelmond|Zoelmond|NL|GE|j
zoersel|Zoersel|BE|VL|n
zoetermeer|Zoetermeer|NL|ZH|q
zoeterwoude dorp|Zoeterwoude-Dorp|NL|ZH|m
zolder|Zolder|BE|VL|o
zomba|Zomba|MW||q
zomergem|Zomergem|BE|VL|m
zonderwijk|Zonderwijk|NL|NB|l
zondveld|Zondveld|NL|NB|j
zonguldak|Zonguldak|TR||q
zonhoven|Zonhoven|BE|VL|o
zonnebeke|Zonnebeke|BE|VL|n
zonnemaat|Zonnemaat|NL|GE|m
zonnemaire|Zonnemaire|NL|ZE|j
zons|Zons|DE|nw|m
zorneding|Zorneding|DE|by|n
zossen|Zossen|DE|bb|o
zottegem|Zottegem|BE|VL|o
zoucheng|Zoucheng|CN||s
zoutelande|Zoutelande|NL|ZE|k
zoutkamp|Zoutkamp|NL|GR|k
zoutleeuw|Zoutleeuw|BE|VL|m
zschopau|Zschopau|DE|sn|n
zschorlau|Zschorlau|DE|sn|m
zuglo|Zugló|HU||q
zuid beijerland|Zuid-Beijerland|NL|ZH|l
zuid berghuizen|Zuid-Berghuizen|NL|OV|l
zuid holland||NL|=|a
zuid limburg||NL|=|a
zuid scharwoude|Zuid-Scharwoude|NL|NH|m
zuidbroek|Zuidbroek|NL|GR|l
zuidbuurt|Zuidbuurt|NL|ZH|j
zuiddorpe|Zuiddorpe|NL|ZE|j
zuiderburen|Zuiderburen|NL|FR|m
zuidhorn|Zuidhorn|NL|GR|m
zuidhoven|Zuidhoven|NL|ZH|j
zuidlaren|Zuidlaren|NL|DR|l
zuidschermer|Zuidschermer|NL|NH|j
zuidveen|Zuidveen|NL|OV|j
zuidwijk|Zuidwijk|NL|ZH|n
zuidwolde|Zuidwolde|NL|GR|j
zuidzijde|Zuidzijde|NL|ZH|j
zuilichem|Zuilichem|NL|GE|k
zulpich|Zülpich|DE|nw|o
zulte|Zulte|BE|VL|n
zumpango|Zumpango|MX||s
zundert|Zundert|NL|NB|m
zundorf|Zündorf|DE|nw|n
zunyi|Zunyi|CN||u
zurich|Zürich|CH||s
zusmarshausen|Zusmarshausen|DE|by|m
zutendaal|Zutendaal|BE|VL|m
zutphen|Zutphen|NL|GE|p
zwaagdijk oost|Zwaagdijk-Oost|NL|NH|k
zwaagdijk west|Zwaagdijk-West|NL|NH|j
zwaanshoek|Zwaanshoek|NL|NH|k
zwanenburg|Zwanenburg|NL|NH|m
zwartebroek|Zwartebroek|NL|GE|j
zwartewaal|Zwartewaal|NL|ZH|j
zwartsluis|Zwartsluis|NL|OV|m
zweden||SE|==|a
zweibrucken|Zweibrücken|DE|rp|p
zwenkau|Zwenkau|DE|sn|n
zwevegem|Zwevegem|BE|VL|o
zwevezele|Zwevezele|BE|VL|m
zwickau|Zwickau|DE|sn|q
zwiesel|Zwiesel|DE|by|n
zwijnaarde|Zwijnaarde|BE|VL|m
zwijndrecht|Zwijndrecht|BE|VL|o
zwijndrecht|Zwijndrecht|NL|ZH|p
zwingenberg|Zwingenberg|DE|he|m
zwitserland||CH|==|a
zwolle|Zwolle|NL|OV|q
zwonitz|Zwönitz|DE|sn|n
zyablikovo|Zyablikovo|RU||q
zyuzino|Zyuzino|RU||q

"""

/// The offset in the data of the first line whose key begins with two letters or more: 26 rows of
/// 26, then the end. The key's second letter may be another sign; such lines stand before `a`.
let gazetteerIndex: [UInt32] = [
  95, 577, 1466, 1934, 2546, 2588, 2672, 2924, 3247, 3555, 3701, 4078, 8872,
  9985, 11943, 11963, 12299, 12315, 13940, 15145, 15499, 16123, 16253, 16307, 16325, 16394,
  16549, 27429, 27429, 27429, 27429, 32767, 32767, 32767, 33464, 36203, 36203, 36203, 37414,
  37414, 37440, 41186, 41186, 41186, 44948, 44948, 44948, 48802, 48802, 48802, 48802, 48846,
  48846, 52537, 52537, 52537, 52537, 52931, 52931, 52931, 57321, 59230, 59230, 59230, 59512,
  59512, 59512, 61820, 61820, 61820, 62173, 62173, 62173, 62785, 62785, 62785, 62785, 62807,
  62879, 64961, 64961, 65003, 65003, 68833, 68833, 68833, 69115, 71162, 71206, 71206, 71206,
  71206, 71256, 73030, 73030, 73030, 73844, 73844, 73844, 75013, 75013, 75061, 75061, 75061,
  75111, 75581, 75986, 76352, 76705, 77083, 77155, 77545, 77697, 78624, 78662, 78798, 80262,
  80909, 81646, 81646, 81892, 81892, 82792, 83567, 83779, 83944, 84140, 84140, 84180, 84180,
  84240, 84981, 84981, 84981, 84981, 85687, 85687, 85687, 85687, 85991, 85991, 85991, 86673,
  86673, 86673, 87406, 87406, 87406, 89456, 89456, 89456, 90481, 90481, 90481, 90481, 90505,
  90505, 92520, 92560, 92560, 92601, 95243, 95243, 95243, 95417, 96355, 96355, 96355, 96854,
  96900, 96932, 98440, 98440, 98464, 102240, 102266, 102266, 104117, 104117, 104235, 104235, 104377,
  104377, 109877, 109877, 109877, 109877, 115367, 115367, 115367, 115367, 116809, 116809, 116809, 116839,
  116839, 116839, 121108, 121108, 121108, 121128, 121150, 121150, 122923, 122923, 122971, 122971, 123043,
  123043, 123060, 123252, 123486, 123583, 123647, 123669, 123845, 123871, 123907, 124203, 124391, 124928,
  125183, 125821, 125821, 125929, 125973, 126247, 127003, 127813, 127813, 127961, 128057, 128109, 128109,
  128352, 129904, 129904, 129904, 129904, 130527, 130527, 130527, 130625, 131986, 131986, 131986, 131986,
  131986, 131986, 132551, 132551, 132551, 132551, 132551, 132551, 133104, 133104, 133104, 133104, 133132,
  133214, 138674, 138674, 138674, 138674, 140076, 140102, 140102, 141274, 143516, 143516, 143516, 144670,
  144670, 144864, 148239, 148239, 148239, 149756, 149790, 149790, 151284, 151284, 151448, 151448, 151696,
  151754, 156228, 156228, 156228, 156228, 158924, 158924, 158924, 158990, 162155, 162209, 162209, 162229,
  162229, 162229, 164467, 164467, 164467, 164467, 164467, 164467, 166216, 166232, 166232, 166232, 166320,
  166340, 174517, 174754, 174800, 174826, 178153, 178153, 178153, 178173, 180834, 180834, 180834, 180858,
  180858, 180858, 183967, 184015, 184015, 184015, 184015, 184057, 186340, 186340, 186424, 186424, 186663,
  186737, 189879, 189879, 189879, 189897, 194434, 194434, 194577, 194603, 198427, 198445, 198509, 198509,
  198509, 198527, 201358, 201358, 201358, 201370, 201390, 201412, 201825, 201825, 201825, 201825, 201963,
  202030, 202096, 203437, 203712, 203916, 204342, 204528, 204571, 204666, 204805, 204835, 205039, 205727,
  205921, 206348, 207838, 208286, 208286, 209032, 210135, 210736, 211821, 212163, 212197, 212237, 212289,
  212321, 216391, 216391, 216391, 216391, 218387, 218807, 218807, 219359, 220538, 220538, 220538, 221335,
  221335, 221335, 223313, 223313, 223313, 224317, 224335, 224335, 225898, 225898, 225898, 225898, 226052,
  226052, 226277, 226277, 226277, 226277, 226303, 226303, 226303, 226303, 226643, 226643, 226643, 226643,
  226643, 226643, 226695, 226695, 226695, 226695, 226695, 226695, 227908, 227908, 227908, 227908, 227908,
  227908, 230540, 230540, 230540, 230540, 232586, 232586, 232586, 233067, 235157, 235157, 235157, 235157,
  235157, 235157, 238040, 238040, 238040, 238040, 238040, 238040, 239151, 239151, 239151, 239151, 239272,
  239572, 249317, 249317, 254187, 254187, 256488, 256504, 256504, 259141, 263111, 263111, 263231, 263587,
  263669, 263721, 265877, 267016, 267016, 267162, 267162, 271140, 273395, 273395, 273626, 273626, 273794,
  274011, 277211, 277233, 277233, 277233, 279190, 279190, 279190, 280644, 281869, 281899, 281899, 282028,
  282028, 282028, 283907, 283907, 283907, 284988, 285378, 285378, 286475, 286491, 286773, 286773, 286927,
  286973, 286973, 287311, 287386, 287555, 287742, 287808, 287850, 287972, 288189, 288244, 288274, 288627,
  288785, 289338, 289338, 289446, 289446, 289749, 289996, 290048, 290048, 290066, 290066, 290066, 290080,
  290104, 291665, 291665, 291665, 291665, 293299, 293299, 293299, 293299, 295676, 295676, 295676, 296137,
  296137, 296137, 297184, 297184, 297184, 297498, 297498, 297498, 297564, 297564, 297564, 297564, 297668,
  297668, 301846, 301846, 301846, 301846, 306530, 306530, 306530, 306572, 309849, 309849, 309849, 309877,
  309877, 309877, 311485, 311485, 311485, 311532, 311532, 311532, 312171, 312171, 312171, 312171, 312171,
  312171, 312260, 312260, 312260, 312260, 312260, 312260, 312260, 312260, 313056, 313056, 313056, 313056,
  313056, 313056, 313084, 313084, 313084, 313084, 313084, 313084, 313263, 313263, 313263, 313263, 313263,
  313263, 314079, 314079, 314079, 314095, 314444, 314444, 314444, 314444, 314702, 314702, 314702, 314702,
  314702, 314702, 315086, 315112, 315112, 315112, 315172, 315172, 315562, 315582, 315582, 315582, 315582,
  315582, 316405, 316405, 316405, 316405, 317571, 317571, 317571, 318557, 318995, 318995, 318995, 319039,
  319039, 319039, 319645, 319645, 319645, 319645, 319699, 319699, 320493, 320493, 321090, 321090, 321140,
  321140,
]
