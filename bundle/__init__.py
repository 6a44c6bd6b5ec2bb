"""What goes into the package of `build.spec` and in which form; needed where the package is built, never shipped."""
