package dev.colophon.web.signin;

/** An account of the demo, shown only there. */
record DemoAccount(String account, String name, String role) {}
