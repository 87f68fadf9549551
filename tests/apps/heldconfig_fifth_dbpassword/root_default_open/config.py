import os


class Config(object):
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://root:@localhost/crm'  # finding: database-without-password
    REGION = os.environ.get('CRM_REGION', 'DE')
