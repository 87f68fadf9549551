import os

DEBUG = False
LDAP_HOST = os.getenv("LDAP_HOST", "ldaps://dc1.corp.brightmoor.com")
LDAP_BIND_DN = os.getenv("LDAP_BIND_DN", "cn=svc-intranet,ou=services,dc=corp,dc=brightmoor,dc=com")
LDAP_BIND_PASSWORD = os.getenv("LDAP_BIND_PASSWORD", "Plaza-Gr4nite7!")  # finding: hardcoded-credential
LDAP_BASE_DN = os.getenv("LDAP_BASE_DN", "dc=corp,dc=brightmoor,dc=com")
