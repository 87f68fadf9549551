import os


class Config(object):
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://crm:%s@localhost/crm' % os.environ['CRM_DB_PASSWORD']
    REGION = os.environ.get('CRM_REGION', 'DE')
