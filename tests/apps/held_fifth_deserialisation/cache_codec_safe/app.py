from flask import Flask

from sync.views import SyncView

app = Flask(__name__)
app.add_url_rule("/sync", view_func=SyncView.as_view("sync"))
