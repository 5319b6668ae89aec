"""The manual page, out of what the program says of itself (man(7))."""

import time


def page(help, version, seconds):
    command = help["command"]
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds))
    lines = [
        f'.TH PRIKBORD 1 "{day}" "prikbord {version}" "User Commands"',
        ".SH NAME",
        f"prikbord \\- {escaped(command['abstract'].rstrip('.'))}",
        ".SH SYNOPSIS",
        ".B prikbord",
        "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]",
        ".SH COMMANDS",
    ]
    for sub in command["subcommands"]:
        if sub["commandName"] == "help":
            continue
        lines += [f".SS \"prikbord {sub['commandName']}\"", escaped(sub.get("abstract", ""))]
        if sub.get("discussion"):
            lines += [".PP", escaped(sub["discussion"])]
        for argument in sub.get("arguments", []):
            if argument.get("shouldDisplay", True) and name(argument) not in ("\\-\\-help", "\\-\\-version"):
                lines += [".TP", f"\\fB{name(argument)}\\fR", escaped(argument.get("abstract", ""))]
    lines += [
        ".SH EXIT STATUS",
        "0 fine, 1 the board has errors, 64 wrong usage.",
        ".SH ENVIRONMENT",
        ".TP\n\\fBNO_COLOR\\fR\nIf set, no colours are used.",
    ]
    return "\n".join(lines) + "\n"


def name(argument):
    if argument["kind"] == "positional":
        return escaped(f"<{argument['valueName']}>")
    preferred = argument["preferredName"]
    dashes = "--" if preferred["kind"] == "long" else "-"
    value = f" <{argument['valueName']}>" if argument["kind"] == "option" else ""
    return escaped(f"{dashes}{preferred['name']}{value}")


def escaped(text):
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in lines)
