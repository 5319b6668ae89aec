"""The manual page, out of what the program says of itself (man(7))."""

import time


def page(help, version, seconds, examples):
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
            if argument.get("shouldDisplay", True) and argument["valueName"] not in ("help", "version"):
                lines += [".TP", f"\\fB{name(argument)}\\fR", escaped(about(argument))]
        # Lines to type, as they stand at the end of the command's help.
        for line in examples[sub["commandName"]]:
            lines += [".PP", ".RS 4", ".nf", escaped(line), ".fi", ".RE"]
    lines += [
        ".SH EXIT STATUS",
        "0 fine, 1 the board has errors, 64 wrong usage.",
        ".SH ENVIRONMENT",
        ".TP\n\\fBPRIKBORD_LANG\\fR\nThe language of messages: nl, en or de.",
        ".TP\n\\fBNO_COLOR\\fR\nIf set, no colours are used.",
    ]
    return "\n".join(lines) + "\n"


def name(argument):
    if argument["kind"] == "positional":
        return escaped(f"<{argument['valueName']}>")
    names = [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument["names"]]
    value = f" <{argument['valueName']}>" if argument["kind"] == "option" else ""
    return escaped(", ".join(sorted(names, key=len)) + value)


def about(argument):
    values, default = argument.get("allValues"), argument.get("defaultValue")
    said = f" (values: {', '.join(values)})" if values else ""
    return argument.get("abstract", "") + said + (f" (default: {default})" if default else "")


def escaped(text):
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in lines)
