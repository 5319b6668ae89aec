"""The documents, each made by a library of its trade."""

from docx import Document as Word
from odf import opendocument, table, text
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, ListFlowable, PageTemplate, Paragraph, SimpleDocTemplate, Table


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


def scan(path):
    page = canvas.Canvas(str(path))
    page.rect(100, 100, 300, 500, fill=1)
    page.save()


def rtf(vacancy, path):
    def line(words):
        return "".join(f"\\'{byte:02x}" if byte > 127 else chr(byte) for byte in words.encode("cp1252")) + "\\par\n"

    lines = [vacancy["title"], "", vacancy["employer"], ""]
    lines += [f"{label}: {value}" for label, value in vacancy["facts"]]
    lines += ["", vacancy["intro"], "", vacancy["heading"], ""] + ["- " + item for item in vacancy["items"]]
    path.write_text("{\\rtf1\\ansi\\ansicpg1252 " + "".join(map(line, lines)) + "}")
