; Inno Setup: per user, no administrator rights. Called by packaging/build.py with /DVersion= and /DName=.
[Setup]
AppId={{6B0E6C0B-6E0C-4C61-9C0C-5A1B8E0F3C77}
AppName=Cuttings
AppVersion={#Version}
AppPublisher=The Cuttings developers
DefaultDirName={localappdata}\Programs\Cuttings
DefaultGroupName=Cuttings
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\dist
OutputBaseFilename={#Name}-{#Version}-windows-setup
Compression=lzma2/max
SolidCompression=yes
SetupIconFile=..\icons\cuttings.ico
UninstallDisplayIcon={app}\cuttings.exe
LicenseFile=..\..\LICENSE
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

; An older version, or the other flavour, must not leave files behind that are no longer part of the program.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\{#Name}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Cuttings"; Filename: "{app}\cuttings.exe"
Name: "{userdesktop}\Cuttings"; Filename: "{app}\cuttings.exe"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKCU; Subkey: "Software\Classes\Cuttings.Page"; ValueType: string; ValueData: "Saved web page"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Cuttings.Page\DefaultIcon"; ValueType: string; ValueData: "{app}\cuttings.exe,0"
Root: HKCU; Subkey: "Software\Classes\Cuttings.Page\shell\open\command"; ValueType: string; ValueData: """{app}\cuttings.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.mhtml\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.mht\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.webarchive\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.warc\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.wacz\OpenWithProgids"; ValueType: string; ValueName: "Cuttings.Page"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\cuttings.exe"; Description: "{cm:LaunchProgram,Cuttings}"; Flags: nowait postinstall skipifsilent
