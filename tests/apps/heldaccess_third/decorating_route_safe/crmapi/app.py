from flask import Flask

from crmapi.leads import leads

app = Flask(__name__)
app.config.from_envvar("CRM_SETTINGS")
app.register_blueprint(leads, url_prefix="/leads")
