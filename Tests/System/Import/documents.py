"""The documents, each made by a library of its trade."""

import zipfile

from docx import Document as Word
from odf import opendocument, table, text
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen import canvas
from reportlab.platypus import (
    BaseDocTemplate, Frame, FrameBreak, ListFlowable, PageTemplate, Paragraph, SimpleDocTemplate, Table)


def docx(vacancy, path):
    document = Word()
    document.add_heading(vacancy["title"], 0)
    document.add_paragraph(vacancy["employer"])
    rows = document.add_table(rows=0, cols=2)
    for label, value in vacancy["facts"]:
        cells = rows.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_paragraph(vacancy["intro"])
    document.add_heading(vacancy["heading"], 1)
    for item in vacancy["items"]:
        document.add_paragraph(item, style="List Bullet")
    document.save(path)


def odt(vacancy, path):
    document = opendocument.OpenDocumentText()
    document.text.addElement(text.H(outlinelevel=1, text=vacancy["title"]))
    document.text.addElement(text.P(text=vacancy["employer"]))
    rows = table.Table()
    rows.addElement(table.TableColumn(numbercolumnsrepeated=2))
    for pair in vacancy["facts"]:
        row = table.TableRow()
        for words in pair:
            cell = table.TableCell()
            cell.addElement(text.P(text=words))
            row.addElement(cell)
        rows.addElement(row)
    document.text.addElement(rows)
    document.text.addElement(text.P(text=vacancy["intro"]))
    document.text.addElement(text.H(outlinelevel=2, text=vacancy["heading"]))
    items = text.List()
    for words in vacancy["items"]:
        item = text.ListItem()
        item.addElement(text.P(text=words))
        items.addElement(item)
    document.text.addElement(items)
    document.save(path)


def pdf(vacancy, path):
    styles = getSampleStyleSheet()
    SimpleDocTemplate(str(path), pagesize=A4).build([
        Paragraph(vacancy["title"], styles["Title"]),
        Paragraph(vacancy["employer"], styles["Normal"]),
        Table([list(pair) for pair in vacancy["facts"]], hAlign="LEFT"),
        Paragraph(vacancy["intro"], styles["Normal"]),
        Paragraph(vacancy["heading"], styles["Heading2"]),
        ListFlowable([Paragraph(item, styles["Normal"]) for item in vacancy["items"]], bulletType="bullet"),
    ])


def columns(vacancy, path):
    """The same text in two columns, as a newspaper has it."""
    styles = getSampleStyleSheet()
    document = BaseDocTemplate(str(path), pagesize=A4)
    frames = [Frame(40, 500, 250, 300), Frame(310, 500, 250, 300)]
    document.addPageTemplates(PageTemplate(frames=frames))
    left = "Links staat een lange tekst over het werk, die over veel regels loopt en verder gaat. " * 9
    right = "Rechts gaat het over de streek, het team en het water dat wij samen schoon houden. " * 9
    document.build([Paragraph(left, styles["Normal"]), Paragraph(right, styles["Normal"])])


PROSE = ("je werkt in een hecht team van vakmensen en onderhoudt samen de parken en plantsoenen van onze stad, waarbij je "
         "veel vrijheid krijgt om je eigen werkdag in te delen en nieuwe ideeën in te brengen. ")


def sidebar(path):
    """Facts in a narrow column beside the text."""
    styles = getSampleStyleSheet()
    document = BaseDocTemplate(str(path), pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=[Frame(40, 60, 130, 680), Frame(200, 60, 340, 680)]))
    facts = [("Uren", "32 uur"), ("Salaris", "€ 2.700 - € 3.500"), ("Plaats", "Tiel"), ("Sluitingsdatum", "15 januari 2027")]
    document.build(
        [Paragraph(words, styles[style]) for pair in facts for words, style in zip(pair, ["Heading4", "Normal"])]
        + [FrameBreak(), Paragraph("Hovenier onderhoud", styles["Title"]), Paragraph(PROSE * 3, styles["Normal"]),
           Paragraph("Wat ga je doen", styles["Heading2"]), Paragraph(PROSE * 3, styles["Normal"])])


def columns_with_list(path):
    styles = getSampleStyleSheet()
    document = BaseDocTemplate(str(path), pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=[Frame(40, 60, 250, 700), Frame(310, 60, 250, 700)]))
    items = [Paragraph(f"taak {number}: je verzorgt de perken", styles["Normal"]) for number in range(5)]
    document.build([
        Paragraph("Hovenier onderhoud", styles["Title"]), Paragraph(PROSE * 3, styles["Normal"]),
        ListFlowable(items, bulletType="bullet"), FrameBreak(), Paragraph("Wij bieden", styles["Heading2"]),
        Paragraph(PROSE * 4, styles["Normal"])])


def pages(path):
    """A text over three pages, each with a head, a foot and a number; sentences and a word end on the next."""
    page = canvas.Canvas(str(path), pagesize=A4)
    lines = ["Je onderhoudt de parken en de plantsoenen van onze stad, en je overlegt met be-",
             "woners over wat er in hun straat moet groeien."] * 40
    lines = [words for pair in range(0, 80, 2) for words in (lines[pair], lines[pair + 1] + f" Nummer {pair}.")]
    for number in range(3):
        page.setFont("Helvetica", 9)
        page.drawString(60, 800, "Gemeente Meppel")
        page.drawRightString(535, 800, "Vacature")
        page.drawString(60, 40, "Hoofdstraat 1, 7941 AA Meppel")
        page.drawRightString(535, 40, f"Pagina {number + 1} van 3")
        if not number:
            page.setFont("Helvetica-Bold", 20)
            page.drawString(60, 760, "Hovenier onderhoud")
        page.setFont("Helvetica", 12)
        for place, words in enumerate(lines[number * 27:number * 27 + 27]):
            page.drawString(60, 720 - place * 15, words)
        page.showPage()
    page.save()


def facts(path):
    """A table with labels and values of a line each."""
    styles = getSampleStyleSheet()
    SimpleDocTemplate(str(path), pagesize=A4).build([
        Paragraph("Hovenier onderhoud", styles["Title"]),
        Table([
            ["Naam van de werkgever", "Gemeente Tiel, afdeling Groen"],
            ["Standplaats van de functie", "Gemeentewerf Noord te Tiel"],
            ["Aantal uren per week in overleg", "24 tot 32 uur per week flexibel"],
            ["Salarisindicatie bruto per maand", "€ 2.700 tot € 3.500 (schaal 6)"],
            ["Sluitingsdatum voor reacties", "vrijdag 15 januari 2027 om 12.00 uur"]]),
        Paragraph(PROSE * 3, styles["Normal"])])


def scan(path, stamp=None):
    page = canvas.Canvas(str(path))
    for _ in range(3):
        page.rect(100, 100, 300, 500, fill=1)
        if stamp:
            page.drawString(10, 10, stamp)
        page.showPage()
    page.save()


def moved(path, into):
    """The same Word file with its parts where another program puts them, and notes at its end."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(into, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "_rels/.rels":
                text = text.replace(b"word/document.xml", b"word/document2.xml")
            if name == "word/_rels/document.xml.rels":
                text = text.replace(b"</Relationships>", (
                    '<Relationship Id="rIdE" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes" '
                    'Target="slot.xml"/></Relationships>').encode())
            new.writestr(name.replace("document.xml", "document2.xml"), text)
        new.writestr("word/slot.xml", (
            '<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnote w:id="2"><w:p><w:r>'
            '<w:t>Individueel keuzebudget van 17,05%.</w:t></w:r></w:p></w:endnote></w:endnotes>'))


def rtf(vacancy, path):
    def line(words):
        return "".join(f"\\'{byte:02x}" if byte > 127 else chr(byte) for byte in words.encode("cp1252")) + "\\par\n"

    lines = [vacancy["title"], "", vacancy["employer"], ""]
    lines += [f"{label}: {value}" for label, value in vacancy["facts"]]
    lines += ["", vacancy["intro"], "", vacancy["heading"], ""] + ["- " + item for item in vacancy["items"]]
    path.write_text("{\\rtf1\\ansi\\ansicpg1252 " + "".join(map(line, lines)) + "}")
