from flask import Flask, render_template_string, request

app = Flask(__name__)

FORM = "<form><input name=nick value={{ nick }}></form>"


@app.get("/profile/nick")
def edit_nick():
    nick = request.cookies.get("nick", "guest")
    return render_template_string(FORM, nick=nick)  # finding: cross-site-scripting
