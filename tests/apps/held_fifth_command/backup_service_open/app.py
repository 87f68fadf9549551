from flask import Flask

from backup.views import BackupView

app = Flask(__name__)
app.add_url_rule("/backups/<name>", view_func=BackupView.as_view("backup"))
