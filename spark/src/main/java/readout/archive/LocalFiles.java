package readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** Files of this machine. Hadoop's own class starts the program {@code chmod} for each file, and writes a file of checksums beside each. */
public final class LocalFiles extends LocalFileSystem {
    /** Made by Hadoop, which knows the class by its name. */
    public LocalFiles() {
        super(new Raw());
        setWriteChecksum(false);
    }

    private static final class Raw extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            PosixFileAttributeView view =
                    Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
            if (view != null) {
                String word = permission.getUserAction().SYMBOL
                        + permission.getGroupAction().SYMBOL
                        + permission.getOtherAction().SYMBOL;
                view.setPermissions(PosixFilePermissions.fromString(word));
            }
        }
    }
}
