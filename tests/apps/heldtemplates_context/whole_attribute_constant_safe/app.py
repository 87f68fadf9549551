from flask import Flask, render_template

app = Flask(__name__)
TASKS = [{"title": "Sweep", "done": True}, {"title": "Dust", "done": False}]


@app.get("/tasks")
def tasks():
    return render_template("tasks.html", tasks=TASKS)
