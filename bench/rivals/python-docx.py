"""Answers the lines that `../worker.ts` answers, with python-docx. It has no footnotes: they are left out."""

import io
import json
import resource
import sys
import time


def render(text):
    from docx import Document

    document = Document()
    document.core_properties.title = text["title"]
    document.add_heading(text["title"], 0)
    for block in text["blocks"]:
        if block["type"] == "heading":
            document.add_heading(block["text"], 1)
        elif block["type"] == "paragraph":
            document.add_paragraph(block["text"])
        else:
            add_table(document, block)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def add_table(document, block):
    document.add_paragraph(block["caption"], style="Caption")
    lines = [block["head"], *block["rows"]]
    table = document.add_table(rows=len(lines), cols=len(block["head"]), style="Table Grid")
    for row, line in zip(table.rows, lines):
        for cell, words in zip(row.cells, line):
            cell.text = words


def answer(order):
    with open(order["text"], encoding="utf-8") as file:
        text = json.load(file)
    started = time.perf_counter()
    made = render(text)
    milliseconds = (time.perf_counter() - started) * 1000
    with open(order["output"], "wb") as file:
        file.write(made)
    import docx

    return {
        "milliseconds": milliseconds,
        "bytes": len(made),
        "version": f"python-docx {docx.__version__}",
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
