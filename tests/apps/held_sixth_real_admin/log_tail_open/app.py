from flask import Flask

from ops.logs import LogView

app = Flask(__name__)
app.add_url_rule("/ops/logs/<service>", view_func=LogView.as_view("logs"))
