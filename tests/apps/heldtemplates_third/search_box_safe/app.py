from flask import Flask, render_template, request

app = Flask(__name__)
SUPPLIERS = ["Nordic Paper", "Baltic Wood", "Alpine Steel"]


@app.get("/suppliers")
def suppliers():
    q = request.args.get("q", "")
    hits = [s for s in SUPPLIERS if q.lower() in s.lower()]
    return render_template("suppliers.html", q=q, hits=hits)
